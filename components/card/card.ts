/** The margin note: who or what a name is, as of when, and what is most telling on this page. */
import type { Brief, FactView, LangText } from '../../core/types';
import { direction, typeset, type UiLang } from '../i18n/translate';
import type { MapView } from '../../platform/messages';
import { drawn, html, icon, type CardIconName } from './element';
import { attribution, SHOWN_FACTS, sourceLine, type CardWords } from './text';

/** What a card shows, and what can be done with it. */
export interface CardModel {
  readonly brief: Brief;
  /** What a metonym stands for here. */
  readonly standsFor: Brief | null;
  readonly lang: UiLang;
  readonly words: CardWords;
  readonly mode: 'hover' | 'pinned' | 'touch' | 'keys';
  /** For the walk by keyboard: which of how many. */
  readonly step: { readonly at: number; readonly total: number } | null;
  readonly actions: CardActions;
}
export interface CardActions {
  /** Opens the panel at an entity. */
  readonly open: (entity: string) => void;
  readonly pin: () => void;
  readonly close: () => void;
  /** Puts the card's text on the clipboard; says whether it could. */
  readonly copy: () => Promise<boolean>;
  /** Draws the surroundings of a place, at a size in CSS pixels; null where there is nothing to draw. */
  readonly map: (width: number, height: number) => Promise<MapView | null>;
  /** Never mark this entity on this site; null where there is no site. */
  readonly hide: (() => void) | null;
}

/** Text in its own language: `lang` and `dir` are set where they differ from the card's. */
function say(of: LangText, ui: UiLang, name?: string): HTMLElement {
  const known = of.lang !== '' && of.lang !== 'und' && of.lang !== 'mul';
  const other = known && of.lang.split('-')[0] !== ui;
  return html(
    'bdi',
    { class: name, lang: other ? of.lang : null, dir: other ? direction(of.lang) : null },
    typeset(of.v, of.lang),
  );
}

const line = (name: string, text: string | null): HTMLElement | null =>
  text === null ? null : html('p', { class: name }, text);

function factItem(fact: FactView, ui: UiLang, t: CardWords): HTMLElement {
  const foot = [fact.date, fact.asOf, sourceLine(fact, t)].filter((x) => x !== null).join(' · ');
  return html(
    'li',
    {},
    line('said', attribution(fact, t)),
    html('p', { class: 'fact' }, say(fact.text, ui)),
    foot === '' ? null : line('foot', foot),
  );
}

function tool(name: CardIconName, label: string, act: () => void, pressed?: boolean): HTMLElement {
  return html(
    'button',
    { type: 'button', title: label, 'aria-label': label, 'aria-pressed': pressed?.toString(), act },
    icon(name),
  );
}

function tools(model: CardModel, t: CardWords): HTMLElement {
  const { mode, actions } = model;
  const pinned = mode === 'pinned';
  const copy = tool('copy', t('copy'), () => {
    void actions.copy().then((done) => {
      if (!done) return;
      copy.replaceChildren(icon('check'));
      copy.title = t('copied');
      copy.setAttribute('aria-label', t('copied'));
    });
  });
  return html(
    'span',
    { class: 'tools' },
    actions.hide === null ? null : tool('hide', t('hide'), actions.hide),
    copy,
    mode === 'hover' || pinned ? tool('pin', t(pinned ? 'unpin' : 'pin'), actions.pin, pinned) : null,
    mode === 'hover' ? null : tool('close', t('close'), actions.close),
  );
}

/** Size of the map, CSS px: what a card of 348 px has room for. */
const MAP = { width: 318, height: 132 };
/** A card that is looked at for this long gets its map, ms: one that is passed over asks for nothing. */
const LOOKED_AT = 200;

/**
 * Where a place is. Its room is kept from the start, so that the card does not grow under the pointer; the drawing
 * comes from the background when the card has been seen for a moment.
 */
function mapOf({ words: t, actions }: CardModel): HTMLElement {
  const figure = html('figure', { class: 'map' });
  const ask = (): void => {
    if (!figure.isConnected) return;
    if (!figure.checkVisibility({ visibilityProperty: true })) {
      setTimeout(ask, LOOKED_AT);
      return;
    }
    actions.map(MAP.width, MAP.height).then(
      (map) => {
        if (map === null) {
          figure.remove();
          return;
        }
        const hatched = map.disputed.length > 0 ? ` ${t('hatched')}` : '';
        figure.append(
          ...[drawn(map.svg)].filter((x) => x !== null),
          html('figcaption', { class: 'foot' }, t('map', { year: map.borders.slice(0, 4) }), hatched),
        );
      },
      () => {
        figure.remove();
      },
    );
  };
  setTimeout(ask, LOOKED_AT);
  return figure;
}

/** Makes the card's element. */
export function makeCard(model: CardModel): HTMLElement {
  const { brief, standsFor, lang, words: t, mode, step, actions } = model;
  const facts = brief.facts.slice(0, SHOWN_FACTS);
  const kind = t(`kind.${brief.kind}`);
  return html(
    'div',
    {
      class: `card ${brief.mark} ${mode}`,
      role: 'dialog',
      'aria-labelledby': 'name',
      'aria-describedby': 'about step',
      lang,
      dir: 'ltr',
      tabindex: -1,
    },
    mode === 'touch' ? html('div', { class: 'grip', 'aria-hidden': 'true' }) : null,
    html(
      'div',
      { class: 'body' },
      html(
        'header',
        {},
        html(
          'h2',
          { id: 'name' },
          say(brief.name, lang, 'name'),
          ...(brief.alias === null ? [] : [' ', say(brief.alias, lang, 'alias')]),
        ),
        // "City in Illinois", "intergovernmental organisation": said already.
        line('kind', brief.line.v.toLowerCase().includes(kind) ? null : kind),
      ),
      html(
        'div',
        { id: 'about' },
        html('p', { class: 'line' }, say(brief.line, lang)),
        line('as-of', brief.asOf),
        standsFor === null || standsFor.id === brief.id
          ? null
          : line('stands', t('standsFor', { name: standsFor.name.v })),
        brief.disputed === null
          ? null
          : html(
              'p',
              { class: 'disputed' },
              html('strong', {}, t('disputed')),
              ' ',
              say(brief.disputed, lang),
            ),
        brief.mark === 'place' ? mapOf(model) : null,
        facts.length === 0
          ? null
          : html('ul', { class: 'facts' }, ...facts.map((fact) => factItem(fact, lang, t))),
      ),
    ),
    // Under what scrolls: how to go on is in sight on the longest card.
    step === null ? null : html('p', { id: 'step' }, t('walk', step)),
    html(
      'footer',
      {},
      html(
        'button',
        { type: 'button', class: 'open', act: () => actions.open(brief.id) },
        icon('panel'),
        t('open'),
      ),
      tools(model, t),
    ),
  );
}

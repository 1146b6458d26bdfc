import { useState } from 'preact/hooks';
import type { Brief, FactView, LangText } from '../../core/types';
import { direction, type UiLang } from '../i18n/translate';
import { CardIcon } from './icons';
import { attribution, cardWords, SHOWN_FACTS, sourceLine, type CardWords } from './text';

/** What a card shows, and what can be done with it. */
export interface CardModel {
  readonly brief: Brief;
  /** What a metonym stands for here. */
  readonly standsFor: Brief | null;
  readonly lang: UiLang;
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
  /** Never mark this entity on this site; null where there is no site. */
  readonly hide: (() => void) | null;
}

function Say({ of, ui, class: name }: { of: LangText; ui: UiLang; class?: string }) {
  const known = of.lang !== '' && of.lang !== 'und' && of.lang !== 'mul';
  const other = known && of.lang.split('-')[0] !== ui;
  return (
    <bdi class={name} lang={other ? of.lang : undefined} dir={other ? direction(of.lang) : undefined}>
      {of.v}
    </bdi>
  );
}

function Fact({ fact, ui, t }: { fact: FactView; ui: UiLang; t: CardWords }) {
  const said = attribution(fact, t);
  const source = sourceLine(fact, t);
  return (
    <li>
      {said !== null && <p class="said">{said}</p>}
      <p class="fact">
        <Say of={fact.text} ui={ui} />
      </p>
      <p class="foot">
        {fact.date !== null && <span class="date">{fact.date}</span>}
        {source !== null && <span class="source">{source}</span>}
      </p>
    </li>
  );
}

/** The margin note: who or what it is, as of when, and what is most telling on this page. */
export function Card({ model }: { model: CardModel }) {
  const { brief, standsFor, lang, mode, step, actions } = model;
  const t = cardWords(lang);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void actions.copy().then(setCopied, () => setCopied(false));
  };
  const facts = brief.facts.slice(0, SHOWN_FACTS);
  return (
    <div
      class={`card ${brief.mark} ${mode}`}
      role="dialog"
      aria-labelledby="name"
      aria-describedby="about"
      lang={lang}
      dir="ltr"
      tabIndex={-1}
    >
      {mode === 'touch' && <div class="grip" aria-hidden="true" />}
      <div class="body">
        <header>
          <h2 id="name">
            <Say of={brief.name} ui={lang} class="name" />
            {brief.alias !== null && (
              <>
                {' '}
                <Say of={brief.alias} ui={lang} class="alias" />
              </>
            )}
          </h2>
          <p class="kind">{t(`kind.${brief.kind}`)}</p>
        </header>
        <div id="about">
          <p class="line">
            <Say of={brief.line} ui={lang} />
            {brief.asOf !== null && <span class="as-of"> {brief.asOf}</span>}
          </p>
          {standsFor !== null && standsFor.id !== brief.id && (
            <p class="stands">{t('standsFor', { name: standsFor.name.v })}</p>
          )}
          {brief.disputed !== null && (
            <p class="disputed">
              <strong>{t('disputed')}</strong> <Say of={brief.disputed} ui={lang} />
            </p>
          )}
          {facts.length > 0 ? (
            <ul class="facts">
              {facts.map((fact) => (
                <Fact key={fact.id} fact={fact} ui={lang} t={t} />
              ))}
            </ul>
          ) : (
            <p class="none">{t('noFacts')}</p>
          )}
          {step !== null && <p class="step">{t('walk', { at: step.at, total: step.total })}</p>}
        </div>
      </div>
      <footer>
        <button type="button" class="open" onClick={() => actions.open(brief.id)}>
          <CardIcon name="panel" />
          {t('open')}
        </button>
        <span class="tools">
          {actions.hide !== null && (
            <button type="button" title={t('hide')} aria-label={t('hide')} onClick={actions.hide}>
              <CardIcon name="hide" />
            </button>
          )}
          <button
            type="button"
            title={t(copied ? 'copied' : 'copy')}
            aria-label={t(copied ? 'copied' : 'copy')}
            onClick={copy}
          >
            <CardIcon name={copied ? 'check' : 'copy'} />
          </button>
          {(mode === 'hover' || mode === 'pinned') && (
            <button
              type="button"
              class="pin"
              aria-pressed={mode === 'pinned'}
              title={t(mode === 'pinned' ? 'unpin' : 'pin')}
              aria-label={t(mode === 'pinned' ? 'unpin' : 'pin')}
              onClick={actions.pin}
            >
              <CardIcon name="pin" />
            </button>
          )}
          {mode !== 'hover' && (
            <button type="button" title={t('close')} aria-label={t('close')} onClick={actions.close}>
              <CardIcon name="close" />
            </button>
          )}
        </span>
      </footer>
    </div>
  );
}

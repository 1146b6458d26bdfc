import { Fragment, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { listFormat } from '../../core/text/intl';
import type { EvidencePiece, FactView, LangText, Stance } from '../../core/types';
import { useLang } from '../i18n/context';
import { Icon } from '../parts/Icon';
import { Say } from '../parts/Say';
import type { PanelActions } from './types';
import { usePanelWords } from './words';

/** A small sign a stance, always beside its word. */
const SIGNS: Readonly<Record<Stance, string>> = {
  says: '“',
  claims: '“?',
  denies: '≠',
  demands: '!',
  accuses: '»',
  promises: '→',
  regrets: '…',
  praises: '+',
  criticises: '−',
};
const BASES = new Set(['absolute', 'completed-from-published', 'relative-to-published', 'relative-to-text']);
type Basis = 'absolute' | 'completed-from-published' | 'relative-to-published' | 'relative-to-text';
const isBasis = (x: string): x is Basis => BASES.has(x);

export interface FactContext {
  readonly actions: Pick<PanelActions, 'showEvidence'>;
  /** `pack/source` of the sources whose text is the open page. */
  readonly here: ReadonlySet<string>;
  readonly onOpen: (entity: string) => void;
  readonly onJumped: () => void;
  readonly say: (text: string) => void;
}

interface Ref {
  readonly id: string;
  readonly name: LangText;
}

function Names({ refs, onOpen }: { refs: readonly Ref[]; onOpen: (id: string) => void }) {
  return (
    <>
      {refs.map((ref, i) => (
        <span key={ref.id}>
          {i > 0 && ', '}
          <button type="button" class="link" onClick={() => onOpen(ref.id)}>
            <Say of={ref.name} />
          </button>
        </span>
      ))}
    </>
  );
}

/** A phrase with one parameter, whose place is taken by markup. */
function Around({ phrase, children }: { phrase: string; children: ComponentChildren }) {
  const [before = '', after = ''] = phrase.split('\u0000');
  return (
    <span class="fact-part">
      {before}
      {children}
      {after}
    </span>
  );
}

const isWeb = (url: string | null): url is string => url !== null && /^https?:/i.test(url);
const isHere = (piece: EvidencePiece, pack: string, { here }: FactContext): boolean =>
  here.has(`${pack}/${piece.source}`);
/** Is there a way to the passage: on the open page, or on the web? */
const isReachable = (piece: EvidencePiece, pack: string, context: FactContext): boolean =>
  isHere(piece, pack, context) || isWeb(piece.url);

/** One passage that a fact rests on: where it stands, and the ways there. */
function Piece({ piece, pack, context }: { piece: EvidencePiece; pack: string; context: FactContext }) {
  const t = usePanelWords();
  const [missing, setMissing] = useState(false);
  const here = isHere(piece, pack, context);
  const show = async (): Promise<void> => {
    const shown = await context.actions.showEvidence(pack, [piece.ev]).catch(() => false);
    setMissing(!shown);
    if (shown) context.onJumped();
    else context.say(t('evidence.missing'));
  };
  return (
    <>
      {here && (
        <button type="button" class="button button-small" onClick={() => void show()}>
          <Icon name="target" />
          {t('evidence.show')}
        </button>
      )}
      {missing && <p class="quiet">{t('evidence.missing')}</p>}
      {isWeb(piece.url) && (
        <a class="button button-small" href={piece.url} target="_blank" rel="noreferrer noopener">
          <Icon name="external" />
          {t('evidence.open')}
        </a>
      )}
    </>
  );
}

/** What a fact rests on: one passage mostly, sometimes several, of one source or more. */
function Evidence({ fact, context }: { fact: FactView; context: FactContext }) {
  const t = usePanelWords();
  const lang = useLang();
  const source = fact.source;
  if (source === null) return null;
  const { pieces, pack } = source;
  const numbers = [...new Set(pieces.flatMap((p) => p.paragraph ?? []))].sort((a, b) => a - b);
  const basis = fact.basis === null ? null : isBasis(fact.basis) ? t(`basis.${fact.basis}`) : fact.basis;
  // Where no paragraph can be named, the summary says the first source.
  const title = (i: number) =>
    pieces[i]?.source === pieces[i - 1]?.source || (i === 0 && numbers.length === 0) ? null : (
      <Say of={pieces[i]?.title ?? source.title} />
    );
  // A source of which nothing more can be shown is named, without a door to an empty room.
  if (numbers.length === 0 && basis === null && pieces.every((p) => p.source === pieces[0]?.source)) {
    if (!pieces.some((p) => isReachable(p, pack, context)))
      return (
        <span class="evidence quiet">
          <Say of={source.title} />
        </span>
      );
  }
  return (
    <details class="evidence">
      <summary>
        {numbers.length === 0 ? (
          <Say of={source.title} />
        ) : numbers.length === 1 ? (
          t('evidence.paragraph', { n: numbers[0] ?? 0 })
        ) : (
          t('evidence.paragraphs', { list: listFormat(lang, 'conjunction').format(numbers.map(String)) })
        )}
      </summary>
      <div class="evidence-body">
        {pieces.map((piece, i) => (
          <Fragment key={piece.ev}>
            {title(i) !== null && <p>{title(i)}</p>}
            {pieces.length > 1 && piece.paragraph !== null && isReachable(piece, pack, context) && (
              <p class="quiet">{t('evidence.piece', { n: piece.paragraph })}</p>
            )}
            <Piece piece={piece} pack={pack} context={context} />
          </Fragment>
        ))}
        {basis !== null && <p class="quiet">{basis}</p>}
      </div>
    </details>
  );
}

/**
 * One fact: who says it and how (a word and a small sign), what, when, and where it stands.
 * @param self the entity whose page this is: it is not named again
 */
export function Fact({
  fact,
  context,
  self,
  children,
}: {
  fact: FactView;
  context: FactContext;
  self?: string | undefined;
  /** Drawn above the text. */
  children?: ComponentChildren;
}) {
  const t = usePanelWords();
  const lang = useLang();
  const others = fact.to.filter((r) => r.id !== self);
  const involved = fact.about.filter((r) => r.id !== self);
  const said = fact.kind === 'statement';
  // "Head of state: Ada Lindqvist", whom one can turn to.
  const [one] = fact.kind === 'figure' ? involved : [];
  const ofOne = one !== undefined && fact.text.v.endsWith(one.name.v) ? one : null;
  const speakers = fact.speaker === null || fact.speaker.id === self ? [] : [fact.speaker];
  const shows = speakers.length > 0;
  return (
    <li class={`fact fact-${fact.kind}`}>
      {children}
      {(said || (fact.kind === 'event' && shows)) && (
        <p class="fact-head">
          {fact.stance !== null && (
            <span class="stance">
              <span class="stance-sign" aria-hidden="true">
                {SIGNS[fact.stance]}
              </span>
              {t(`stance.${fact.stance}`)}
            </span>
          )}
          {shows && said && (
            <span class="fact-part fact-speaker">
              <Names refs={speakers} onOpen={context.onOpen} />
            </span>
          )}
          {shows && !said && (
            <Around phrase={t('fact.assertedBy', { who: '\u0000' })}>
              <Names refs={speakers} onOpen={context.onOpen} />
            </Around>
          )}
          {said && fact.speaker === null && <span class="fact-part">{t('fact.unnamed')}</span>}
          {others.length > 0 && (
            <Around phrase={t('fact.to', { who: '\u0000' })}>
              <Names refs={others} onOpen={context.onOpen} />
            </Around>
          )}
          {fact.via !== null && fact.via.id !== self && (
            <Around phrase={t('fact.via', { outlet: '\u0000' })}>
              <Names refs={[fact.via]} onOpen={context.onOpen} />
            </Around>
          )}
        </p>
      )}
      <p class="fact-text">
        {ofOne === null ? (
          <Say of={fact.text} />
        ) : (
          <>
            <Say of={{ ...fact.text, v: fact.text.v.slice(0, -ofOne.name.v.length) }} />
            <Names refs={[ofOne]} onOpen={context.onOpen} />
          </>
        )}
      </p>
      {fact.kind === 'event' && involved.length > 0 && (
        <p class="fact-involved">
          <Names refs={involved} onOpen={context.onOpen} />
        </p>
      )}
      <div class="fact-foot">
        {(fact.date !== null || fact.asOf !== null) && (
          <span class="fact-date" lang={lang}>
            {fact.date !== null && fact.asOf?.includes(fact.date) !== true && fact.date}
            {fact.date !== null && fact.asOf !== null && !fact.asOf.includes(fact.date) && ' · '}
            {fact.asOf}
          </span>
        )}
        <Evidence fact={fact} context={context} />
      </div>
    </li>
  );
}

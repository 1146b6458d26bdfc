import type { ComponentChildren } from 'preact';
import type { CastRow, TabPage } from '../../platform/messages';
import { useLang } from '../i18n/context';
import { Say } from '../parts/Say';
import { usePopupWords } from './words';

/** Up to so many are all named; of more, the first two. */
const FEW = 3;
const FIRST = 2;
/** Stands for what markup takes the place of. */
const GAP = '\u0000';

/**
 * A phrase with one gap, filled with markup.
 * @param last what the filling ends with: after "Washington, D.C." there is no second full stop
 */
const fill = (phrase: string, what: ComponentChildren, last = ''): ComponentChildren[] => {
  const [before = '', after = ''] = phrase.split(GAP);
  return [before, what, last.endsWith('.') && after === '.' ? '' : after];
};

/** "A, B and C", each name in its own language. */
function Names({ rows }: { rows: readonly CastRow[] }) {
  const list = new Intl.ListFormat(useLang(), { type: 'conjunction' });
  const left = [...rows];
  return (
    <>
      {list.formatToParts(rows.map((row) => row.name.v)).map((part, i) => {
        const row = part.type === 'element' ? left.shift() : undefined;
        return row === undefined ? part.value : <Say key={i} of={row.name} class="popup-name" />;
      })}
    </>
  );
}

/** Two or three true sentences: who, where, which story, and how old what is known of it is. */
export function Summary({
  page,
  actors,
  places,
}: {
  page: TabPage;
  actors: readonly CastRow[];
  places: readonly CastRow[];
}) {
  const t = usePopupWords();
  // All of them where they are few; else how many, and the foremost.
  const some = (rows: readonly CastRow[], total: string): ComponentChildren =>
    rows.length <= FEW ? (
      <Names rows={rows} />
    ) : (
      fill(t('summary.some', { total, names: GAP }), <Names rows={rows.slice(0, FIRST)} />)
    );
  const lastOf = (rows: readonly CastRow[]): string =>
    (rows.length <= FEW ? rows : rows.slice(0, FIRST)).at(-1)?.name.v ?? '';
  const who = some(actors, t('summary.actors', { count: actors.length }));
  const where = some(places, t('summary.places', { count: places.length }));
  const asOf = (page.story === null ? page.factsAsOf : page.storyAsOf) ?? null;
  const about =
    asOf === null ? t('summary.story', { story: GAP }) : t('summary.storyAge', { story: GAP, asOf });
  return (
    <p class="popup-summary">
      {fill(
        t('summary.first', { what: GAP }),
        actors.length > 0 ? who : where,
        lastOf(actors.length > 0 ? actors : places),
      )}{' '}
      {actors.length > 0 && places.length > 0 && (
        <>{fill(t('summary.then', { what: GAP }), where, lastOf(places))} </>
      )}
      {page.story !== null && fill(about, <Say of={page.story} />)}
      {page.story === null && asOf !== null && t('summary.age', { asOf })}
    </p>
  );
}

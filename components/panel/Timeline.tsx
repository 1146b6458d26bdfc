import { useMemo } from 'preact/hooks';
import type { StoryView } from '../../platform/messages';
import { formatEdtf } from '../../core/pack/edtf-words';
import { useLang } from '../i18n/context';
import { Fact, type FactContext } from './Fact';
import { byDate, scaleOf, strokesOf, type Scale, type Stroke } from './scale';
import { usePanelWords } from './words';

const WIDTH = 1000;
const x = (at: number): number => Math.round(at * WIDTH);

/** Place on the scale; a day stays wide enough to be seen, and within the scale. */
const extent = (s: Stroke) => ({
  insetInlineStart: `min(${s.from * 100}%, 100% - 6px)`,
  inlineSize: `max(6px, ${(s.to - s.from) * 100}%)`,
});

/** One fact's dates on the common scale, with a hairline where the page itself stands. */
function Lane({ strokes, page }: { strokes: readonly Stroke[]; page: Stroke | null }) {
  return (
    <div class="lane" aria-hidden="true">
      {page !== null && !page.before && !page.after && <span class="lane-page" style={extent(page)} />}
      {strokes.map((s, i) => (
        <span
          key={i}
          class="lane-stroke"
          data-within={s.within ? '' : undefined}
          data-hollow={s.hollow ? '' : undefined}
          data-soft={s.soft ? '' : undefined}
          data-before={s.before ? '' : undefined}
          data-after={s.after ? '' : undefined}
          style={extent(s)}
        />
      ))}
    </div>
  );
}

function Axis({ scale, page, label }: { scale: Scale; page: Stroke | null; label: string }) {
  const lang = useLang();
  const format = (time: number, unit: 'day' | 'month' | 'year'): string =>
    new Intl.DateTimeFormat(lang, {
      timeZone: 'UTC',
      ...(unit === 'day'
        ? { day: 'numeric', month: 'short' }
        : unit === 'month'
          ? { month: 'short', year: '2-digit' }
          : { year: 'numeric' }),
    }).format(time);
  return (
    <div class="axis" role="img" aria-label={label}>
      {scale.ticks
        .filter((t) => x(t.at) < WIDTH * 0.93)
        .map((tick) => (
          <span key={tick.time} class="axis-tick" style={{ insetInlineStart: `${tick.at * 100}%` }}>
            {format(tick.time, tick.unit)}
          </span>
        ))}
      {page !== null && !page.before && !page.after && <span class="axis-page" style={extent(page)} />}
    </div>
  );
}

/** Dated facts in order, each with its dates drawn to one scale, and where the page itself stands among them. */
export function Timeline({
  story,
  published,
  context,
}: {
  story: StoryView;
  /** EDTF date of the open page, or null. */
  published: string | null;
  context: FactContext;
}) {
  const t = usePanelWords();
  const lang = useLang();
  const { dated, undated, scale } = useMemo(() => {
    const sorted = [...story.facts].sort((a, b) => byDate(a.edtf, b.edtf));
    const dates = sorted.flatMap((f) => (f.edtf === null ? [] : [f.edtf]));
    return {
      dated: sorted.filter((f) => f.edtf !== null),
      undated: sorted.filter((f) => f.edtf === null),
      scale: scaleOf(published === null ? dates : [...dates, published]),
    };
  }, [story, published]);
  if (dated.length === 0 || scale === null) return <p class="quiet empty">{t('timeline.none')}</p>;
  const page = published === null ? null : (strokesOf(published, scale)[0] ?? null);
  const words = (time: number): string => formatEdtf(new Date(time).toISOString().slice(0, 10), lang);
  // Where the page stands among the rows: before the first fact that begins after it.
  const after = published === null ? -1 : dated.findIndex((f) => byDate(f.edtf, published) > 0);
  const marker = published !== null && (
    <li class="timeline-page" key="page">
      {page !== null && <Lane strokes={[page]} page={page} />}
      <p>{t('timeline.pageDate', { date: formatEdtf(published, lang) })}</p>
    </li>
  );
  return (
    <div class="timeline">
      <Axis
        scale={scale}
        page={page}
        label={t('timeline.scale', { from: words(scale.from), to: words(scale.to) })}
      />
      <ol class="facts">
        {dated.flatMap((fact, i) => [
          ...(i === after ? [marker] : []),
          <Fact key={fact.id} fact={fact} context={context}>
            {fact.edtf !== null && <Lane strokes={strokesOf(fact.edtf, scale)} page={page} />}
          </Fact>,
        ])}
        {after === -1 && marker}
      </ol>
      {undated.length > 0 && (
        <>
          <h3 class="section-title">{t('timeline.undated')}</h3>
          <ul class="facts">
            {undated.map((fact) => (
              <Fact key={fact.id} fact={fact} context={context} />
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{t('timeline.key')}</p>
    </div>
  );
}

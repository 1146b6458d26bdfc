/** Geometry of the timeline: EDTF dates on a common scale, from 0 (its start) to 1 (its end). Pure. */
import {
  boundsOf,
  parseEdtf,
  type Edtf,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfPoint,
} from '../../core/pack/edtf';

const DAY = 86_400_000;
/** A stretch longer than this many times the median is drawn cut, with an arrow, so that it does not flatten the rest. */
const OUTLIER = 12;

/** One stroke of a fact's lane. */
export interface Stroke {
  /** 0 to 1, clipped to the scale. */
  readonly from: number;
  readonly to: number;
  /** It goes on beyond the scale, or has no end there: drawn with an arrow. */
  readonly before: boolean;
  readonly after: boolean;
  /** Some time within: a point in time that is known to the month or year only. */
  readonly within: boolean;
  /** One of several dates: drawn hollow. */
  readonly hollow: boolean;
  /** Approximate, uncertain, open or unknown: drawn faded. */
  readonly soft: boolean;
}

export interface Scale {
  /** ms since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly {
    readonly at: number;
    readonly time: number;
    readonly unit: 'day' | 'month' | 'year';
  }[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly within: boolean;
  readonly hollow: boolean;
  readonly soft: boolean;
}

const vague = (end: EdtfEnd): boolean =>
  typeof end === 'string' || end.uncertain || end.approximate || end.unspecified !== null;

function spanOf(part: EdtfPoint | EdtfInterval, hollow: boolean): Span {
  const { from, to } = boundsOf(part);
  const soft = part.kind === 'point' ? vague(part) : vague(part.start) || vague(part.end);
  const within = part.kind === 'point' && part.precision !== 'day' && part.precision !== 'second';
  return { from, to, within, hollow, soft };
}

function spansOf(date: Edtf): readonly Span[] {
  if (date.kind === 'point' || date.kind === 'interval') return [spanOf(date, false)];
  return date.members.map((m) => spanOf(m, date.kind === 'one-of'));
}

const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0;

/** First instants of days, months or years within a stretch, some four to eight of them. */
function ticksOf(from: number, to: number): Scale['ticks'] {
  const days = (to - from) / DAY;
  const [unit, step]: [Scale['ticks'][number]['unit'], number] =
    days <= 10
      ? ['day', 2]
      : days <= 45
        ? ['day', 7]
        : days <= 130
          ? ['month', 1]
          : days <= 400
            ? ['month', 3]
            : days <= 2200
              ? ['year', 1]
              : ['year', Math.ceil(days / 365 / 5)];
  const start = new Date(from);
  const ticks: { at: number; time: number; unit: typeof unit }[] = [];
  for (let i = 0; i < 60; i += 1) {
    const time =
      unit === 'day'
        ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + i * step)
        : unit === 'month'
          ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i * step, 1)
          : Date.UTC(start.getUTCFullYear() + i * step, 0, 1);
    if (time > to) break;
    if (time >= from) ticks.push({ at: (time - from) / (to - from), time, unit });
  }
  return ticks;
}

/**
 * The scale that fits these dates: from the first to the last finite bound, without outliers (they are drawn cut).
 * @returns null if no date has a finite bound
 */
export function scaleOf(dates: readonly string[]): Scale | null {
  const spans = dates.flatMap((d) => {
    const date = parseEdtf(d);
    return date === null ? [] : spansOf(date);
  });
  const finite = spans.filter((s) => Number.isFinite(s.from) && Number.isFinite(s.to));
  const typical = Math.max(median(finite.map((s) => s.to - s.from)), 3 * DAY);
  const close = finite.filter((s) => s.to - s.from <= typical * OUTLIER);
  const used = close.length > 0 ? close : finite;
  const ends = used.length > 0 ? used.flatMap((s) => [s.from, s.to]) : spans.flatMap((s) => [s.from, s.to]);
  const known = ends.filter(Number.isFinite);
  if (known.length === 0) return null;
  // A date far from all others would flatten them as a long stretch does.
  const middle = median(known);
  const reach = Math.max(median(known.map((t) => Math.abs(t - middle))) * OUTLIER, 30 * DAY);
  const near = known.filter((t) => Math.abs(t - middle) <= reach);
  const low = Math.min(...near);
  const high = Math.max(...near);
  const margin = Math.max((high - low) * 0.03, DAY);
  return { from: low - margin, to: high + margin, ticks: ticksOf(low - margin, high + margin) };
}

/** A date on a scale; empty if it is no EDTF date. */
export function strokesOf(edtf: string, scale: Scale): readonly Stroke[] {
  const date = parseEdtf(edtf);
  if (date === null) return [];
  const width = scale.to - scale.from;
  const clip = (t: number): number => Math.min(1, Math.max(0, (t - scale.from) / width));
  return spansOf(date).map((s) => ({
    from: clip(s.from),
    to: clip(s.to),
    before: s.from < scale.from,
    after: s.to > scale.to,
    within: s.within,
    hollow: s.hollow,
    soft: s.soft,
  }));
}

/** Sorts facts by when they begin; undated ones last. */
export function byDate(a: string | null, b: string | null): number {
  const start = (x: string | null): number => {
    const date = x === null ? null : parseEdtf(x);
    if (date === null) return Infinity;
    const { from, to } = boundsOf(date);
    return Number.isFinite(from) ? from : to;
  };
  const [x, y] = [start(a), start(b)];
  return x === y ? 0 : x - y;
}

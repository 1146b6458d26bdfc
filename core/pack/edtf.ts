/**
 * EDTF (ISO 8601-2): level 0, level 1, and the sets and one-of sets of level 2: what the pack format allows.
 * Source: Library of Congress, "Extended Date/Time Format (EDTF) Specification" (2019).
 * Own code, because the npm package pulls in a general parser (docs/decisions/0011-edtf-own-module.md).
 */

import { isPlainDate, parsePoint, type EdtfPoint } from './edtf-point';

export type { EdtfPoint, EdtfPrecision } from './edtf-point';

/** `open`: it goes on, or always was (`..`); `unknown`: nobody says (empty). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** All of its members (`{}`) or one of them (`[]`). */
export interface EdtfSet {
  readonly kind: 'all' | 'one-of';
  readonly members: readonly (EdtfPoint | EdtfInterval)[];
}

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;

/** Longest string that is looked at, UTF-16 units. */
const MAX_LENGTH = 400;
const MAX_MEMBERS = 60;
function parseEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parsePoint(text);
}

function interval(start: EdtfEnd | null, end: EdtfEnd | null): EdtfInterval | null {
  if (start === null || end === null) return null;
  if (typeof start === 'string' && typeof end === 'string' && (start === 'unknown' || end === 'unknown'))
    return null;
  if (typeof start !== 'string' && typeof end !== 'string' && start.from > end.to) return null;
  return { kind: 'interval', start, end };
}

function parseMember(text: string): EdtfPoint | EdtfInterval | null {
  const at = text.indexOf('..');
  if (at < 0) return parsePoint(text);
  const [left, right] = [text.slice(0, at), text.slice(at + 2)];
  if (left === '' && right === '') return null;
  return interval(left === '' ? 'open' : parsePoint(left), right === '' ? 'open' : parsePoint(right));
}

function parseSet(text: string): EdtfSet | null {
  const close = text.startsWith('{') ? '}' : ']';
  if (!text.endsWith(close)) return null;
  const parts = text.slice(1, -1).split(',');
  if (parts.length > MAX_MEMBERS) return null;
  const members: (EdtfPoint | EdtfInterval)[] = [];
  for (const [i, part] of parts.entries()) {
    const member = parseMember(part);
    if (member === null) return null;
    if (member.kind === 'interval') {
      if (member.start === 'open' && i > 0) return null;
      if (member.end === 'open' && i < parts.length - 1) return null;
    }
    members.push(member);
  }
  return { kind: close === '}' ? 'all' : 'one-of', members };
}

/** What an EDTF string says, or null if it is none that the pack format allows. */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > MAX_LENGTH) return null;
  if (text.startsWith('{') || text.startsWith('[')) return parseSet(text);
  const parts = text.split('/');
  if (parts.length === 1) return parsePoint(text);
  return parts.length === 2 ? interval(parseEnd(parts[0] ?? ''), parseEnd(parts[1] ?? '')) : null;
}

/** Is this an EDTF date that the pack format allows? */
export function isEdtf(text: string): boolean {
  return isPlainDate(text) || parseEdtf(text) !== null;
}

/** First and last millisecond (UTC, since the epoch) that a date can mean; infinite where it is open or unknown. */
export interface EdtfBounds {
  readonly from: number;
  readonly to: number;
}

/** Bounds of a parsed date. */
export function boundsOf(date: Edtf): EdtfBounds {
  switch (date.kind) {
    case 'point':
      return { from: date.from, to: date.to };
    case 'interval':
      return {
        from: typeof date.start === 'string' ? -Infinity : date.start.from,
        to: typeof date.end === 'string' ? Infinity : date.end.to,
      };
    default: {
      let [from, to] = [Infinity, -Infinity];
      for (const member of date.members) {
        const b = boundsOf(member);
        from = Math.min(from, b.from);
        to = Math.max(to, b.to);
      }
      return { from, to };
    }
  }
}

/**
 * First and last millisecond (UTC) that an EDTF string can mean, or null if it is not valid.
 * `?` and `~` do not widen the bounds: the standard gives them no measure.
 */
export function edtfBounds(text: string): EdtfBounds | null {
  const date = parseEdtf(text);
  return date === null ? null : boundsOf(date);
}

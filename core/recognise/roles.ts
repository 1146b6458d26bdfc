/** Who held an office at the page's date. */
import { isBlank, opensSentence, wordAfter, wordBefore } from './context';
import { OFFICE_KIN } from './data/offices';
import { GIVEN_NAMES } from './data/people-words';
import { boundsOf } from './dates';
import type { Neighbour, Sense, Spot, Subject, Verdict } from './model';
import { officeBeside, titleOffices, type OfficePhrase } from './office-phrases';
import type { Subjects, Tenure } from './subjects';

/** Can the office have been held at the date? An unknown date speaks neither for nor against. */
export function heldOffice(during: string, published: string | null): boolean {
  return published === null || covers(during, published);
}

/** Does the period surely or possibly hold at the date: do the two overlap? */
export function covers(during: string, published: string): boolean {
  const [a, b] = [boundsOf(during), boundsOf(published)];
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

/** The one person whom a role names at the page's date, or null. Without a date, nobody. */
export function roleHolder(senses: readonly Sense[], published: string | null): Sense | null {
  if (published === null) return null;
  const holders = senses.filter(
    (s) =>
      s.kind === 'role' &&
      s.subject.kind === 'person' &&
      s.subject.roles.some((r) => covers(r.during, published)),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** An open end is believed this long after the date of the pack's knowledge, ms: a year. */
const STILL = 366 * 86_400_000;
/** Later than any date of a page, ms: the end of what still goes on. */
const OPEN_END = 8e15;

/** Does the pack say that the office was held at the date? What is open goes on for a while after the pack was made. */
export function saysHeld(tenure: Tenure, published: string): boolean {
  if (!covers(tenure.during, published)) return false;
  const [during, known, page] = [
    boundsOf(tenure.during),
    tenure.asOf === null ? null : boundsOf(tenure.asOf),
    boundsOf(published),
  ];
  if (during === null || page === null) return false;
  return during.to < OPEN_END || known === null || page.from <= known.to + STILL;
}

/**
 * The one person who held one of the offices of a country or body at the date, or null. The first of the offices that the
 * packs know for it is the one that is meant (a chancellor is the head of the German government, and Argentina's foreign minister).
 */
export function officeHolder(
  subjects: Subjects,
  of: Subject,
  offices: readonly string[],
  published: string,
): Subject | null {
  const tenures = [...of.ids].flatMap((id) => subjects.tenures(id));
  for (const office of offices) {
    const kin = OFFICE_KIN[office] ?? [office];
    const known = tenures.filter((t) => kin.includes(t.office));
    if (known.length === 0) continue;
    // Of several heads of state (a king, a president) the first kind alone is meant.
    const first = kin.find((k) => known.some((t) => t.office === k));
    const holders = new Set<Subject>();
    for (const t of known) {
      if (office.startsWith('head-of') && t.office !== first) continue;
      const person = saysHeld(t, published) ? subjects.get(t.person) : null;
      if (person !== null) holders.add(person);
    }
    const [holder, other] = holders;
    return holder !== undefined && other === undefined ? holder : null;
  }
  return null;
}

/** Does the title before a person's name say an office that the person held at the date ("Prime Minister Lindqvist")? */
export function bearsTitle(
  text: string,
  at: number,
  lang: string,
  person: Subject,
  published: string,
): boolean {
  const held = person.roles.filter((r) => covers(r.during, published));
  return (
    held.length > 0 &&
    titleOffices(text, at, lang).some((office) =>
      held.some((r) => (OFFICE_KIN[office] ?? [office]).includes(r.office)),
    )
  );
}

/** A mention by role that no single name of a pack makes. */
export interface RoleMention {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
  /** Index of the spot (a demonym) whose place it takes, or null. */
  readonly takes: number | null;
}

/**
 * Offices beside the names of countries and bodies, and demonyms, resolved to who held them at the page's date. Silent without a date,
 * where somebody is named beside the office (then it is a title), and where the sentence tells of another year.
 */
export function roleMentions(
  text: string,
  spots: readonly Spot[],
  verdicts: readonly (Verdict | null)[],
  subjects: Subjects,
  published: string | null,
): RoleMention[] {
  if (published === null) return [];
  const out: RoleMention[] = [];
  spots.forEach((spot, i) => {
    const verdict = verdicts[i];
    if (verdict == null || (verdict.by !== 'name' && verdict.by !== 'demonym')) return;
    const { subject: of } = verdict.sense;
    if (of.kind !== 'country' && !(of.kind === 'organization' && subjects.tenures(of.id).length > 0)) return;
    const phrase = officeBeside(text, spot, verdict.by === 'demonym');
    if (phrase === null || (out.at(-1)?.end ?? 0) > phrase.start) return;
    const { start, end } = phrase;
    // "The president of the United Nations General Assembly" is another body's.
    const goesOn = spot.after?.upper === true && isBlank(spot.after.gap) && spot.line === 'normal';
    if (of.kind === 'organization' && end <= spot.start && goesOn && spot.lang !== 'de') return;
    if (!isFree(phrase, i, spots, verdicts) || isNamed(text, spots, verdicts, i, phrase)) return;
    const subject = officeHolder(subjects, of, phrase.offices, published);
    if (subject === null || tellsOtherYear(text, start, published)) return;
    out.push({ start, end, subject, takes: phrase.takesSpot ? i : null });
  });
  return out;
}

/** Does no other mention stand in the phrase? */
function isFree(
  { start, end }: OfficePhrase,
  i: number,
  spots: readonly Spot[],
  verdicts: readonly (Verdict | null)[],
): boolean {
  for (let k = Math.max(0, i - 4); k < Math.min(spots.length, i + 5); k++) {
    const s = spots[k];
    if (k !== i && s !== undefined && verdicts[k] != null && s.start < end && start < s.end) return false;
  }
  return true;
}

/** Between an office and its holder's name. */
const BESIDE = /^[\s\u00a0]*[,،(–—\-«“"[]?[\s\u00a0]*$/u;

/** Is a person named beside the office: one of the packs, or one with two capitals? */
function isNamed(
  text: string,
  spots: readonly Spot[],
  verdicts: readonly (Verdict | null)[],
  i: number,
  phrase: OfficePhrase,
): boolean {
  const spot = spots[i];
  if (spot === undefined) return false;
  const from = Math.min(phrase.start, spot.start);
  const to = Math.max(phrase.end, spot.end);
  for (const s of spots.slice(Math.max(0, i - 2), i + 4)) {
    if (!s.senses.some((x) => x.subject.kind === 'person' && x.kind !== 'role')) continue;
    const gap = s.start >= to ? text.slice(to, s.start) : s.end <= from ? text.slice(s.end, from) : 'x';
    if (s.start >= to && gap.length <= 4 && BESIDE.test(gap)) return true;
    // "Ada Lindqvist, (the) president of …"
    if (
      s.end <= from &&
      gap.length <= 10 &&
      /^[\s\u00a0]*[,،(–—-][\s\u00a0]*(?:[^\s\d.,;:()]{1,5}['’\s\u00a0])?[\s\u00a0]*$/u.test(gap)
    )
      return true;
  }
  const isPlaceName = (w: Neighbour) =>
    spots.slice(i, i + 4).some((s, k) => s.start === w.start && verdicts[i + k] != null);
  const next = wordAfter(text, to);
  if (next?.upper === true && !isPlaceName(next) && spot.line !== 'caps') {
    if (/^[\s\u00a0]+$/u.test(next.gap)) return true;
    if (/^[\s\u00a0]*[,(–—[-][\s\u00a0]*$/u.test(next.gap)) {
      const second = wordAfter(text, next.end);
      if (GIVEN_NAMES.has(next.lower) || (second?.upper === true && /^[\s\u00a0]+$/u.test(second.gap)))
        return true;
    }
  }
  return followsName(text, from);
}

/** "Armen Petrosyan, (the) president of …": two words with capitals, a comma, perhaps an article. */
function followsName(text: string, from: number): boolean {
  let last = wordBefore(text, from);
  if (last !== null && !last.upper && last.word.length <= 4 && /^[\s\u00a0'’]*$/u.test(last.gap))
    last = wordBefore(text, last.start);
  if (
    last === null ||
    !last.upper ||
    !/^[\s\u00a0]*[,(][\s\u00a0]*$/u.test(
      text.slice(last.end, from).replace(/[^\s\d.,;:()]{1,4}[\s\u00a0'’]+$/, ''),
    )
  )
    return false;
  const first = wordBefore(text, last.start);
  return (
    first?.upper === true &&
    /^[\s\u00a0]+$/u.test(first.gap) &&
    (GIVEN_NAMES.has(first.lower) || !opensSentence(text, first.start, wordBefore(text, first.start)))
  );
}

/** How far a sentence is looked through for a year, UTF-16 units to each side. */
const SENTENCE = 120;

/** Does the sentence name a year, and not the page's or the one before or after it? */
function tellsOtherYear(text: string, at: number, published: string): boolean {
  const page = Number(/\d{4}/u.exec(published)?.[0]);
  if (Number.isNaN(page)) return false;
  const left = text.slice(Math.max(0, at - SENTENCE), at);
  const right = text.slice(at, at + SENTENCE);
  const sentence =
    left.slice(Math.max(left.lastIndexOf('\n'), left.search(/[.!?։。]\s[^.!?։。]*$/u)) + 1) +
    right.slice(0, /\n|[.!?։。]\s/u.exec(right)?.index ?? right.length);
  const years = sentence.match(/(?<![\d.,])(?:19|20)\d\d(?![\d%])/gu) ?? [];
  return years.length > 0 && !years.some((y) => Math.abs(Number(y) - page) <= 1);
}

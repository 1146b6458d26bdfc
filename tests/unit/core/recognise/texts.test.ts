import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPacks, report } from '../../../../tools/recognise';
import { pageOfText } from '../../../../tools/cli/pages';

/** Invented texts with what must be named in them, over the packs that ship. */
interface Case {
  readonly lang: string;
  readonly text: string;
  /** `surface=id`, in text order. */
  readonly wanted: readonly string[];
}

function parse(line: string): Case {
  const [lang = '', written = ''] = line.split('\t');
  const marked = written.replaceAll('¶', '\n');
  const wanted: string[] = [];
  const text = marked.replace(/\[([^\]]+)\]\(([^)]+)\)/gu, (_, surface: string, id: string) => {
    wanted.push(`${surface}=${id}`);
    return surface;
  });
  return { lang, text, wanted };
}

const casesOf = (file: string): Case[] =>
  readFileSync(`tests/fixtures/places/${file}`, 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map(parse);
const CASES = ['texts', 'adversarial', 'blind-develop', 'blind-held', 'pages'].flatMap((f) =>
  casesOf(`${f}.txt`),
);
/** Texts that are not read as they should be, and what of them. */
const KNOWN = casesOf('blind-known.txt');
/** Texts in which people and bodies count, too. */
const LANGUAGES = ['blind-languages', 'blind-languages-2', 'blind-languages-3'].flatMap((f) =>
  casesOf(`${f}.txt`),
);
/** Of those, what fails: the file, and how many texts, names that are wrong and names that are missed it has. */
const LANGUAGES_KNOWN: readonly (readonly [string, readonly [number, number, number]])[] = [
  ['blind-languages-known', [10, 8, 3]],
  ['blind-languages-2-known', [37, 13, 32]],
  ['blind-languages-3-known', [36, 16, 29]],
];
const PLACES = new Set(['country', 'region', 'city', 'area']);
const opened = openPacks(undefined);

/** The places of a text, or all that is named; a demonym that the text marks counts, others do not. */
function named({ lang, text, wanted }: Case, all = false): string[] {
  return report(pageOfText(text, lang, null), opened, { lang }).mentions.flatMap((m) => {
    const row = `${m.surface}=${m.entity}`;
    const counts = m.by === 'demonym' ? wanted.includes(row) : (all || PLACES.has(m.kind)) && m.by !== 'role';
    return counts ? [row] : [];
  });
}

describe('invented texts', () => {
  it('are many, in 25 languages at least', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(500);
    expect(new Set(CASES.map((c) => c.lang)).size).toBeGreaterThanOrEqual(25);
  });
  it.each(CASES.map((c) => [`${c.lang}: ${c.text}`, c] as const))('%s', (_, c) => {
    expect(named(c)).toEqual(c.wanted);
  });
});

/** The rows of a list that another has not, each as often as it stands there more. */
function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What is wrong and what is missed, text by text. */
const countsOf = (cases: readonly Case[], all = false) =>
  cases.map((c) => {
    const found = named(c, all);
    return { wrong: without(found, c.wanted).length, missed: without(c.wanted, found).length };
  });

describe('texts that are known to fail', () => {
  it('are those, and no more goes wrong in them', () => {
    const counts = countsOf(KNOWN);
    // A text that is right now belongs into the list of its half.
    expect(KNOWN.filter((_, i) => counts[i]?.wrong === 0 && counts[i].missed === 0)).toEqual([]);
    const sum = (key: 'wrong' | 'missed') => counts.reduce((n, c) => n + c[key], 0);
    expect([KNOWN.length, sum('wrong'), sum('missed')]).toEqual([39, 13, 31]);
  });
});

describe('texts in the languages that are known least', () => {
  it.each(LANGUAGES.map((c) => [`${c.lang}: ${c.text}`, c] as const))('%s', (_, c) => {
    expect(named(c, true)).toEqual(c.wanted);
  });
  it.each(LANGUAGES_KNOWN)('fail where that is known, and nowhere else: %s', (file, known) => {
    const counts = countsOf(casesOf(`${file}.txt`), true);
    expect(counts.filter((c) => c.wrong === 0 && c.missed === 0)).toEqual([]);
    const sum = (key: 'wrong' | 'missed') => counts.reduce((n, c) => n + c[key], 0);
    expect([counts.length, sum('wrong'), sum('missed')]).toEqual(known);
  });
});

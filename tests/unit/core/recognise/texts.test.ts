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
  const [lang = '', marked = ''] = line.split('\t');
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
const CASES = [...casesOf('texts.txt'), ...casesOf('adversarial.txt')];
const PLACES = new Set(['country', 'region', 'city', 'area']);
const opened = openPacks(undefined);

/** The places of a text; a demonym that the text marks counts, others do not. */
function named({ lang, text, wanted }: Case): string[] {
  return report(pageOfText(text, lang, null), opened, { lang }).mentions.flatMap((m) => {
    const row = `${m.surface}=${m.entity}`;
    const counts = m.by === 'demonym' ? wanted.includes(row) : PLACES.has(m.kind) && m.by !== 'role';
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

/** Capitals that act and capitals where something happens, in sentences of our own, with the bundled packs. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import type { Mention } from '../../../../core/types';
import { openPacks } from '../../../../tools/recognise';
import { pageOf } from './world';

const packs = openPacks(undefined);
/** Columns: language, `government` or `city`, the sentence with the capital between asterisks. */
const SENTENCES = readFileSync(resolve('tests/fixtures/metonymy/sentences.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

function capital(lang: string, sentence: string): Mention | undefined {
  const text = sentence.replaceAll('*', '');
  const at = sentence.indexOf('*');
  const { mentions } = recognise(pageOf(text, { lang }), packs.lexicons(lang), { lang });
  return mentions.find((m) => m.start <= at && at < m.end);
}

describe('a capital that acts', () => {
  const found = SENTENCES.map(([lang = '', means = '', sentence = '']) => {
    const mention = capital(lang, sentence);
    return { lang, sentence, acts: means === 'government', by: mention?.by, standsFor: mention?.standsFor };
  });
  const of = (acts: boolean) => found.filter((f) => f.acts === acts);

  it('is told in 15 languages, with at least 60 sentences of each class', () => {
    expect(new Set(found.map((f) => f.lang)).size).toBeGreaterThanOrEqual(15);
    expect(Math.min(of(true).length, of(false).length)).toBeGreaterThanOrEqual(60);
  });

  it('stands for its government, recall at least 0.93', () => {
    const hit = of(true).filter((f) => f.by === 'metonym');
    expect(hit.length / of(true).length).toBeGreaterThanOrEqual(0.93);
    expect(hit.every((f) => f.standsFor !== undefined)).toBe(true);
  });

  it('is a city where one lives, travels and builds: none is taken for a government', () => {
    expect(of(false).filter((f) => f.by === 'metonym')).toEqual([]);
  });

  it('of the Union’s seat is the Union, on a page about Belgium the kingdom', () => {
    expect(capital('fr', '*Bruxelles* rejette cette accusation.')?.standsFor).toBe('european-union');
    expect(
      capital('fr', 'La Belgique hésite encore, mais *Bruxelles* rejette cette accusation.')?.standsFor,
    ).toBe('belgium');
  });
});

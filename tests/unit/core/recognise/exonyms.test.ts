/** What newspapers call cities, language by language, is found on a plain page (`tests/fixtures/exonyms.tsv`). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { openPacks } from '../../../../tools/recognise';
import { pageOf } from './world';

const packs = openPacks(undefined);
const byLang = new Map<string, { readonly id: string; readonly form: string }[]>();
for (const line of readFileSync('tests/fixtures/exonyms.tsv', 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [lang = '', id = '', forms = ''] = line.split('\t');
  const rows = byLang.get(lang) ?? [];
  for (const form of forms.split('|')) rows.push({ id, form });
  byLang.set(lang, rows);
}

describe('exonyms', () => {
  it('has hundreds of them, in the big languages of news', () => {
    expect([...byLang.keys()].length).toBeGreaterThanOrEqual(18);
    expect([...byLang.values()].flat().length).toBeGreaterThan(1000);
  });

  it.each([...byLang])('in %s', (lang, rows) => {
    const known = new Map<string, Set<string>>();
    for (const { entities } of packs.packs)
      for (const e of entities)
        for (const n of e.names)
          if (n.lang === lang || n.lang === 'mul')
            known.set(
              e.id,
              (known.get(e.id) ?? new Set<string>()).add(
                n.v.normalize('NFKD').replace(/[\u0300-\u036f]/gu, ''),
              ),
            );
    const fold = (s: string) => s.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '');
    expect(rows.filter((r) => known.get(r.id)?.has(fold(r.form)) !== true)).toEqual([]);

    // A list of places, as a weather report has one: what is left out is a word, a person's name or two cities'.
    const text = rows.map((r) => r.form).join(', ');
    const found = recognise(pageOf(text, { lang }), packs.lexicons(lang), { lang });
    const at = new Map(found.mentions.map((m) => [m.start, m.entity]));
    let offset = 0;
    let right = 0;
    for (const { id, form } of rows) {
      if (at.get(offset) === id) right++;
      offset += form.length + 2;
    }
    expect(right / rows.length).toBeGreaterThanOrEqual(0.9);
  });
});

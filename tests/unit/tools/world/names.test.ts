import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackEntity } from '../../../../core/pack/types';
import { inScript } from '../../../../tools/world/clean';
import { countryList } from '../../../../tools/world/countries';
import { namesFor, writtenNames } from '../../../../tools/world/names';
import { splitNames } from '../../../../tools/world/shards';
import { demonymLangs, tsv } from '../../../../tools/world/sources';

const written = new Map([
  [
    'x',
    [
      { lang: 'ko', forms: ['*김철수', '김'] },
      { lang: 'el', forms: ['Αλφα Βήτα', 'ΑΒ'] },
    ],
  ],
]);
const kinds = (kind: PackEntity['kind']) => namesFor('x', kind, written).map((n) => `${n.v} ${n.kind}`);

/** Nobody lives there but staff for a time. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  en: ['GS', 'IO', 'TF'],
  fr: ['GS', 'IO', 'TF'],
};

describe('demonyms', () => {
  it.each(Object.entries(WITHOUT))('of every country and territory are in %s', (lang, without) => {
    const rows = new Set(tsv(`demonyms/${lang}.tsv`).map(([iso]) => iso));
    const lacking = countryList()
      .map((c) => c.iso)
      .filter((iso) => !rows.has(iso));
    expect(lacking).toEqual(without);
  });

  it('are in more than 15 languages, each country once', () => {
    expect(demonymLangs().length).toBeGreaterThan(15);
    for (const lang of demonymLangs()) {
      const isos = tsv(`demonyms/${lang}.tsv`).map(([iso]) => iso);
      expect(isos.length, lang).toBe(new Set(isos).size);
    }
  });
});

describe('names by hand', () => {
  it('are the whole or the family name of people', () => {
    expect(kinds('person')).toEqual(['김철수 full', '김 family', 'Αλφα Βήτα full', 'ΑΒ family']);
  });

  it('are full, variants or acronyms of others', () => {
    expect(kinds('organization')).toEqual(['김철수 full', '김 variant', 'Αλφα Βήτα full', 'ΑΒ acronym']);
    expect(kinds('country')).toEqual(['김철수 variant', '김 variant', 'Αλφα Βήτα variant', 'ΑΒ acronym']);
  });

  it('go to the shard of their language, known ones nowhere twice', () => {
    const entity: PackEntity = {
      id: 'x', kind: 'country', label: { en: 'X' },
      names: [
        { v: 'Alfa', lang: 'mul', kind: 'short' }, { v: 'ΑΒ', lang: 'el', kind: 'short' },
        { v: 'Alfan', lang: 'en', kind: 'demonym' }, { v: '알파인', lang: 'ko', kind: 'demonym' },
      ],
    }; // prettier-ignore
    const { core, shards } = splitNames(entity, namesFor('x', 'country', written));
    expect(core.names.map((n) => n.v)).toEqual(['Alfa', 'ΑΒ', 'Alfan']);
    expect(shards.map((n) => n.v)).toEqual(['알파인', '김철수', '김', 'Αλφα Βήτα']);
  });

  it('must be in a language that a shard has', () => {
    const entity: PackEntity = { id: 'x', kind: 'country', label: { en: 'X' }, names: [] };
    expect(() => splitNames(entity, [{ v: 'X', lang: 'xx', kind: 'variant' }])).toThrow(/xx/);
  });

  it('are each in a script of its language', () => {
    const files = readdirSync('assets/sources/names').filter((f) => f.endsWith('.tsv'));
    expect(files.length).toBeGreaterThanOrEqual(25);
    for (const f of files) {
      const lang = f.slice(0, -4);
      for (const [id = '', forms = ''] of tsv(`names/${f}`)) {
        const list = forms.split('|').map((v) => v.replace(/^\*/, ''));
        expect(list.filter((v) => v.trim() !== v || v === ''), `${lang} ${id}`).toEqual([]);
        // Acronyms and brands keep Latin letters anywhere; Serbian is written in two scripts.
        const foreign = list.filter((v) => lang !== 'sr' && /\p{L}/u.test(v) && !inScript(v, lang) && !/^[\p{ASCII}]+$|[A-Z]/u.test(v));
        expect(foreign, `${lang} ${id}`).toEqual([]);
      }
    }
    expect(writtenNames().size).toBeGreaterThan(200);
  }); // prettier-ignore
});

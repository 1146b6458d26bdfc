import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../core/pack/types';
import { cldrCities } from '../../../../tools/world/cldr-cities';
import { inScript } from '../../../../tools/world/clean';

const DIR = 'assets/packs';
const packs = readdirSync(DIR)
  .filter((f) => /^world-.*\.pack\.gz$/.test(f))
  .map((f) => JSON.parse(gunzipSync(readFileSync(`${DIR}/${f}`)).toString()) as Pack);

/** Id to language to names, over all files. */
const names = new Map<string, Map<string, string[]>>();
for (const e of packs.flatMap((p) => p.entities)) {
  const of = names.get(e.id) ?? new Map<string, string[]>();
  for (const n of e.names) of.set(n.lang, [...(of.get(n.lang) ?? []), n.v]);
  names.set(e.id, of);
}
const of = (id: string, lang: string): readonly string[] => names.get(id)?.get(lang) ?? [];

const LANGS = 'zh zh-Hant ja ko hi ar fa he ur ru uk th el hy ka bn'.split(' ');
const capitals = packs
  .filter((p) => p.id === 'world-core')
  .flatMap((p) => p.entities)
  .filter((e) => e.kind === 'city')
  .filter((e) => e.figures?.some((f) => f.what === 'population' && Number(f.value) >= 300_000) === true)
  .map((e) => e.id);
const WELL_KNOWN = (
  'mumbai-in istanbul-tr sao-paulo-br shanghai-cn osaka-jp busan-kr kharkiv-ua aleppo-sy mosul-iq rafah-ps tel-aviv-il ' +
  'marseille-fr munich-de barcelona-es milan-it los-angeles-us chicago-us san-francisco-us boston-us geneva-ch yokohama-jp'
).split(' ');

describe('names of cities', () => {
  it.each(LANGS)('has every large capital and well-known city in the script of %s', (lang) => {
    expect(capitals.length).toBeGreaterThan(120);
    // What is written in one script alone may be any of its own in Japanese.
    const written = (v: string) => (lang === 'ja' ? !/\p{Script=Latin}/u.test(v) : inScript(v, lang));
    expect([...capitals, ...WELL_KNOWN].filter((id) => !of(id, lang).some(written))).toEqual([]);
  });

  it('calls a city by its bare name first', () => {
    expect(of('seoul-kr', 'zh')[0]).toBe('首尔');
    expect(of('seoul-kr', 'ko')[0]).toBe('서울');
    expect(of('hanoi-vn', 'zh')).toContain('河内');
  });

  it('gives a region’s bare names to its city', () => {
    expect(of('taipei-tw', 'uk')).toContain('Тайбей');
    expect(of('taipei-tw-tpe', 'uk')).toEqual([]);
    expect(of('seoul-kr', 'bn')).toContain('সিওল');
    expect(of('seoul-kr-11', 'bn')).not.toContain('সিওল');
    expect(of('taipei-tw-tpe', 'en')).toContain('Taipei region');
  });
});

describe('cities of the time zones', () => {
  const { names: zones, unmatched } = cldrCities();
  it('finds the city that bears the name in the country', () => {
    expect(zones.get(98182)?.find((n) => n.lang === 'zh')?.v).toBe('巴格达');
    expect(zones.get(5128581)?.find((n) => n.lang === 'ru')?.v).toBe('Нью-Йорк');
    expect(zones.size).toBeGreaterThan(250);
  });
  it('leaves out what is named like the country or an island', () => {
    expect(unmatched).toEqual(
      expect.arrayContaining(['PA|America/Panama', 'CL|Pacific/Easter', 'PS|Asia/Gaza']),
    );
  });
});

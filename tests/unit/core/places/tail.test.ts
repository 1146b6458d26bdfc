import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { serbianCyrillic } from '../../../../core/places/serbian';
import { readTail } from '../../../../core/places/tail';

it('reads the places of a country, each with an id of its own', () => {
  const file: unknown = JSON.parse(gunzipSync(readFileSync('assets/packs/tail-am.json.gz')).toString());
  const places = readTail(file);
  expect(places.length).toBeGreaterThan(100);
  expect(new Set(places.map((p) => p.id)).size).toBe(places.length);
  for (const p of places) {
    expect(p.within).toEqual(['armenia']);
    expect(p.at?.[0]).toBeGreaterThan(43);
    expect(p.at?.[0]).toBeLessThan(47);
  }
});

it('refuses what is no list of places', () => expect(() => readTail({})).toThrow('version 1'));

it('writes Serbian names in Cyrillic letters, too', () => {
  expect(serbianCyrillic('Aranđelovac', 'rs')).toBe('Аранђеловац');
  expect(serbianCyrillic('Ljubovija', 'rs')).toBe('Љубовија');
  expect(serbianCyrillic('Široki Brijeg', 'ba')).toBe('Широки Бријег');
  expect(serbianCyrillic('Wien', 'rs')).toBeNull();
  expect(serbianCyrillic('Trstenik', 'hr')).toBeNull();
});

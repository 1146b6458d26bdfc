import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { validatePack } from '../../../../core/pack';
import type { Pack } from '../../../../core/pack/types';
import { membershipBodies } from '../../../../tools/world/memberships';
import { GROUPS } from '../../../../tools/world/shards';

const DIR = 'assets/packs';
const files = readdirSync(DIR).filter((f) => /^world-.*\.pack\.gz$/.test(f));
const read = (f: string): Pack => JSON.parse(gunzipSync(readFileSync(`${DIR}/${f}`)).toString()) as Pack;
const core = read('world-core.pack.gz');
const places = read('world-places.pack.gz');
const byId = new Map([...core.entities, ...places.entities].map((e) => [e.id, e]));

describe('the world pack as it ships', () => {
  it.each(files)(
    '%s is a valid pack',
    (f) => {
      const result = validatePack(read(f));
      expect(result.ok ? [] : result.errors).toEqual([]);
    },
    60_000,
  );

  it('is small', () => {
    const sizes = new Map(readdirSync(DIR).filter((f) => f.endsWith('.gz')).map((f) => [f, readFileSync(`${DIR}/${f}`).length]));
    expect(sizes.get('world-core.pack.gz')).toBeLessThan(600_000);
    expect([...sizes.values()].reduce((a, b) => a + b, 0)).toBeLessThan(6_000_000);
  }); // prettier-ignore

  it('has the same ids as the stories', () => {
    const story = JSON.parse(readFileSync(`${DIR}/karabakh-2020-10.pack.json`, 'utf8')) as Pack;
    const missing = story.entities.filter((e) => e.kind !== 'person' && !byId.has(e.id)).map((e) => e.id);
    // Peoples and what only the story names may be its own.
    expect(
      missing.filter((id) =>
        ['country', 'city'].includes(story.entities.find((e) => e.id === id)?.kind ?? ''),
      ),
    ).toEqual([]);
  });

  it.each([
    ['armenia', 'capital', 'yerevan-am'], ['turkey', 'capital', 'ankara-tr'], ['united-states', 'capital', 'washington-us-dc'],
  ])('%s has %s %s', (id, _, capital) => expect(byId.get(id)?.capital).toBe(capital)); // prettier-ignore

  it.each([
    'baku-az', 'ganja-az', 'istanbul-tr', 'new-hampshire-us', 'new-york-us', 'new-york-us-ny', 'springfield-us-il', 'nagorno-karabakh',
    'crimea', 'united-nations', 'nato', 'reuters', 'tass', 'cbs', 'minsk-group', 'us-state-department', 'georgia', 'georgia-us',
  ])('knows %s', (id) => expect(byId.has(id)).toBe(true)); // prettier-ignore

  it('every membership, neighbour and party is an entity', () => {
    const named = core.entities.flatMap((e) => [
      ...(e.figures ?? []).filter((f) => f.unit === 'entities').flatMap((f) => String(f.value).split(' ')),
      ...(e.disputed?.parties ?? []),
    ]);
    expect([...new Set([...named, ...membershipBodies()])].filter((id) => !byId.has(id))).toEqual([]);
  });

  it('every figure and role has evidence, every figure a date', () => {
    const rows = core.entities.flatMap((e) => [...(e.figures ?? []), ...(e.roles ?? [])]);
    expect(rows.length).toBeGreaterThan(1500);
    expect(rows.filter((r) => r.ev.length === 0)).toEqual([]);
  });

  it('names every sovereign state in the big languages', () => {
    const armenia = byId.get('armenia')?.names ?? [];
    for (const lang of ['en', 'fr', 'de', 'es', 'ru', 'uk', 'tr', 'az', 'hy', 'ka', 'ar', 'fa', 'zh', 'ja', 'ko', 'hi', 'he', 'el', 'pl'])
      expect(armenia.some((n) => n.lang === lang && n.kind === 'short'), lang).toBe(true);
    expect(armenia.filter((n) => n.kind === 'demonym').map((n) => n.v)).toEqual(expect.arrayContaining(['Armenian', 'Arménienne', 'армянский']));
  }); // prettier-ignore

  it('every language of places is in exactly one group', () => {
    const langs = Object.values(GROUPS).flatMap((g) => g.langs);
    expect(new Set(langs).size).toBe(langs.length);
  });
});

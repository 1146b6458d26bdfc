import { describe, expect, it } from 'vitest';
import type { BundledEntry } from '../../../platform/bundled';
import { wantedPacks } from '../../../service/shards';

const entry = (id: string, more: Partial<BundledEntry> = {}): BundledEntry => ({
  id,
  revision: '1',
  path: `packs/${id}.pack.gz`,
  bytes: 1,
  ...more,
});
const ENTRIES = [
  entry('world-places', { extends: ['world-core'] }),
  entry('world-places-romance', { langs: ['fr', 'pt-BR'], extends: ['world-core'] }),
  entry('world-places-cyrillic', { langs: ['ru', 'uk'], extends: ['world-core'] }),
  entry('story'),
  entry('world-core'),
];
const ids = (langs: readonly string[] | null) => wantedPacks(ENTRIES, langs).map((e) => e.id);

describe('wantedPacks', () => {
  it('begins with what is of use to everybody', () => {
    expect(ids(null)).toEqual(['story', 'world-core']);
  });
  it('adds the places, and their names in the languages that are read', () => {
    expect(ids(['fr'])).toEqual(['story', 'world-core', 'world-places', 'world-places-romance']);
    expect(ids(['pt', 'uk'])).toHaveLength(5);
  });
  it('takes no shard for a language that none has', () => {
    expect(ids(['xx'])).toEqual(['story', 'world-core', 'world-places']);
  });
});

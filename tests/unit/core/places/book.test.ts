import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { MAX_COUNTRIES, TailBook } from '../../../../core/places/book';
import { codesInId, tailCode, tailFile } from '../../../../core/places/countries';
import { Tail, TAIL_EVIDENCE } from '../../../../core/places/tail';

const tiny = (cc: string, places: number): Tail =>
  new Tail({
    version: 1,
    cc,
    country: cc,
    names: Array.from({ length: places }, (_, i) => `Place${i}`).join('\n'),
    lon: [],
    lat: [],
    people: [],
    suffix: {},
  });

it('knows every list that ships, and no other', () => {
  const files = readdirSync('assets/packs').filter((f) => f.startsWith('tail-'));
  expect(files.length).toBeGreaterThan(150);
  for (const f of files) {
    const { cc, country } = JSON.parse(gunzipSync(readFileSync(`assets/packs/${f}`)).toString()) as Tail;
    expect([country, tailCode(country)]).toEqual([country, cc]);
    expect(tailFile(cc)).toBe(f);
  }
  for (const id of ['united-states', 'france', 'armenia'])
    expect(existsSync(`assets/packs/${tailFile(tailCode(id) ?? '')}`)).toBe(true);
  expect(tailCode('atlantis')).toBeNull();
});

it('tells from an id which lists may hold it', () => {
  expect(codesInId('saint-marc-ht')).toContain('ht');
  expect(codesInId('franklin-us-tn')).toEqual(['us', 'tn']);
  expect(codesInId('us')).toEqual([]);
});

it('makes a place from a row, with the date and the source of its figure', () => {
  const tail = new Tail(JSON.parse(gunzipSync(readFileSync('assets/packs/tail-am.json.gz')).toString()));
  const lexicon = tail.lexicon;
  for (const i of [0, 1, tail.size - 1]) {
    const entity = tail.entity(lexicon.entity(i).id);
    expect(entity?.within).toEqual(['armenia']);
    expect(entity?.id).toBe(lexicon.entity(i).id);
    for (const f of entity?.figures ?? []) expect([f.date, f.ev]).toEqual(['2021~', [TAIL_EVIDENCE.id]]);
  }
  expect(tail.header.sources.map((s) => s.id)).toEqual([TAIL_EVIDENCE.source]);
  expect(tail.entity('nowhere-am')).toBeNull();
});

it('keeps few lists open, those used last', () => {
  const book = new TailBook({ lists: 2, places: 10 });
  book.add(tiny('aa', 3));
  book.add(tiny('bb', 3));
  expect(book.get('aa')).not.toBeNull();
  book.add(tiny('cc', 3));
  expect(['aa', 'bb', 'cc'].map((c) => book.get(c) !== null)).toEqual([true, false, true]);
  book.add(tiny('dd', 9));
  expect(['aa', 'cc', 'dd'].map((c) => book.get(c) !== null)).toEqual([false, false, true]);
});

it('asks for no more countries than a page may have', () => {
  const codes = TailBook.codes(['nowhere', 'france', 'germany', 'italy', 'spain', 'poland', 'austria']);
  expect(codes).toEqual(['fr', 'de', 'it', 'es']);
  expect(codes).toHaveLength(MAX_COUNTRIES);
});

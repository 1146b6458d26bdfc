/**
 * `npm run build:world`: from `assets/sources/` and npm packages to the world pack in `assets/packs/`.
 * The same inputs give the same bytes. Prints counts; the full report is `.output/world-report.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { capitals } from './capitals';
import { countryEntities, countryList } from './countries';
import { header } from './header';
import { leaderEntities } from './leaders';
import { organisationEntities } from './organisations';
import { assemble, EvidenceBook, packBytes } from './pack';
import { territories } from './sources';

const PACKS = resolve('assets/packs');

function core(): void {
  const book = new EvidenceBook();
  const list = countryList();
  const bare = countryEntities(new EvidenceBook(), new Map());
  const seats = capitals(list, bare, book);
  const entities = [
    ...countryEntities(book, seats.byCountry),
    ...seats.entities,
    ...leaderEntities(list, book),
    ...organisationEntities(book, territories()),
  ];
  const pack = assemble(
    header('world-core', { en: 'World: countries, capitals, organisations', fr: 'Monde : pays, capitales, organisations' }, [
      'factbook', 'cldr', 'natural-earth', 'atlas', 'cities', 'geonames', 'editorial',
    ]),
    entities,
    book,
  ); // prettier-ignore
  const bytes = packBytes(pack);
  writeFileSync(resolve(PACKS, 'world-core.pack.gz'), bytes);
  const kinds: Record<string, number> = {};
  for (const e of entities) kinds[e.kind] = (kinds[e.kind] ?? 0) + 1;
  console.log(
    'core',
    kinds,
    'names',
    entities.reduce((n, e) => n + e.names.length, 0),
    'bytes',
    bytes.length,
  );
}

mkdirSync(resolve('.output'), { recursive: true });
core();

/**
 * Builds `assets/packs/karabakh-2020-10.pack.json` from the seeds beside it and the article. Offsets and hashes are
 * computed, never written by hand. Usage: tsx tools/packs/karabakh/build.ts ARTICLE.txt [OUT.pack.json]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { hashText, normaliseSource, paragraphsOf } from '../../../core/pack/source';
import type { NameKind, Pack, PackEntity, PackName, PackSource } from '../../../core/pack/types';
import { EvidenceBook } from '../evidence';
import { entities, type EntitySeed } from './entities';
import { events } from './events';
import { peopleNames } from './names-people';
import { countryNames } from './names-countries';
import { placeNames } from './names-places';
import { statements } from './statements';

const ID = 'karabakh-2020-10';
const REVISION = '2020.10.2';
const MONTH = '2020-10';

const sources = (text: string): PackSource[] => [
  {
    id: 's1',
    kind: 'article',
    lang: 'fr',
    published: MONTH,
    title: {
      fr: 'Article de presse en français sur la guerre du Karabagh, octobre 2020',
      en: 'News article in French on the Karabakh war, October 2020',
    },
    outlet: null,
    url: null,
    textHash: hashText(text),
    paragraphs: paragraphsOf(text).length,
  },
  {
    id: 'n1',
    kind: 'editorial',
    title: {
      fr: 'Formes relevées sur des pages d’actualité en seize langues',
      en: 'Forms seen on news pages in sixteen languages',
    },
    license: 'CC0-1.0',
    retrieved: '2026-11',
  },
  {
    id: 'n2',
    kind: 'editorial',
    title: {
      fr: 'Exonymes et transcriptions d’usage, notés pour ce dossier',
      en: 'Common exonyms and transcriptions, written down for this pack',
    },
    license: 'CC0-1.0',
    retrieved: '2026-11',
  },
  {
    id: 'ne',
    kind: 'dataset',
    title: 'Natural Earth, 50m Admin 0 – Countries',
    version: '5.1.2',
    url: 'https://www.naturalearthdata.com/',
    license: 'Public domain',
    retrieved: '2026-11',
  },
  {
    id: 'cldr',
    kind: 'dataset',
    title: 'Unicode CLDR, subdivision names',
    version: '41',
    url: 'https://cldr.unicode.org/',
    license: 'Unicode-DFS-2016',
    retrieved: '2026-11',
  },
];

/** Parses the names of one entity (`LANG[,LANG] SOURCE: kind form [=user,user]; …`); each form of a language once. */
export function parseNames(block: string): PackName[] {
  const names: PackName[] = [];
  const seen = new Set<string>();
  for (const line of block.split('\n').filter((l) => l.trim() !== '')) {
    const head = /^(\S+) (\S+): /.exec(line);
    if (head === null) throw new Error(`not a line of names: ${line}`);
    for (const item of line.slice(head[0].length).split('; ')) {
      const m = /^(\S+) (.+?)(?: =(\S+))?$/.exec(item);
      if (m?.[2] === undefined) throw new Error(`not a name: ${item}`);
      for (const lang of (head[1] ?? '').split(',')) {
        const key = `${lang} ${m[1] ?? ''} ${m[2]}`;
        if (seen.has(key)) continue;
        seen.add(key);
        names.push({
          v: m[2].normalize('NFC'),
          lang,
          kind: m[1] as NameKind,
          from: head[2] ?? '',
          ...(m[3] === undefined ? {} : { usedBy: m[3].split(',') }),
        });
      }
    }
  }
  return names;
}

/** The label of each language: what is written for French and English, else the first full name, else the first. */
function labelOf(seed: EntitySeed, names: readonly PackName[]): Record<string, string> {
  const label: Record<string, string> = { fr: seed.fr, en: seed.en };
  for (const kind of ['full', 'acronym', 'short', null] as const)
    for (const name of names)
      if (name.lang !== 'mul' && (kind === null ? name.kind !== 'demonym' : name.kind === kind))
        label[name.lang] ??= name.v;
  return label;
}

function entityOf(seed: EntitySeed, book: EvidenceBook): PackEntity {
  const names = parseNames(countryNames[seed.id] ?? placeNames[seed.id] ?? peopleNames[seed.id] ?? '');
  return {
    id: seed.id,
    kind: seed.kind,
    label: labelOf(seed, names),
    brief: seed.brief,
    names,
    ...(seed.roles === undefined
      ? {}
      : {
          roles: seed.roles.map((r) => ({
            office: r.office,
            of: r.of,
            during: MONTH,
            label: { fr: r.fr, en: r.en },
            ev: r.ev.map((a) => book.add(a)),
          })),
        }),
    ...(seed.capital === undefined ? {} : { capital: seed.capital }),
    ...(seed.disputed === undefined ? {} : { disputed: seed.disputed }),
  };
}

/** Evidence keys, as `EvidenceBook.add` gave them, become ids. */
function withIds<T extends { readonly ev: readonly string[] }>(row: T, ids: ReadonlyMap<string, string>): T {
  return { ...row, ev: row.ev.map((key) => ids.get(key) ?? key) };
}

/** The pack, from the article's text as it is on disk. @throws if an anchor is not in the article. */
export function buildPack(article: string): Pack {
  const text = normaliseSource(article);
  const book = new EvidenceBook('s1', text);
  const people = entities.map((seed) => entityOf(seed, book));
  const told = events.map((e, i) => ({
    id: `v${i + 1}`,
    label: { fr: e.fr, en: e.en },
    date: e.date,
    places: e.places,
    parties: e.parties,
    assertedBy: e.assertedBy ?? null,
    ev: e.ev.map((a) => book.add(a)),
  }));
  const said = statements.map((s, i) => ({
    id: `t${i + 1}`,
    speaker: s.speaker,
    to: s.to ?? [],
    via: s.via ?? null,
    about: s.about,
    mode: s.mode,
    stance: s.stance,
    gist: { fr: s.fr, en: s.en },
    date: s.date,
    ev: s.ev.map((a) => book.add(a)),
  }));
  const ids = book.ids();
  return {
    format: 'dramatis-pack',
    version: 1,
    id: ID,
    revision: REVISION,
    kind: 'story',
    title: {
      fr: 'Négociations sur le Haut-Karabagh, octobre 2020',
      en: 'Nagorno-Karabakh talks, October 2020',
    },
    asOf: MONTH,
    license: 'CC0-1.0',
    author: { name: 'Dramatis' },
    sources: sources(text),
    entities: people.map((e) =>
      e.roles === undefined ? e : { ...e, roles: e.roles.map((r) => withIds(r, ids)) },
    ),
    events: told.map((e) => withIds(e, ids)),
    statements: said.map((s) => withIds(s, ids)),
    evidence: book.evidence(),
  };
}

/** One row a line: readable in a diff, and not four times its size. */
export function printPack(pack: Pack): string {
  const { entities: rows, events: told, statements: said, evidence, sources: from, ...head } = pack;
  const list = (items: readonly unknown[]) =>
    `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`;
  const entity = (e: PackEntity) => {
    const { names, ...rest } = e;
    const body = JSON.stringify(rest).slice(0, -1);
    return `  ${body},"names":[\n${names.map((n) => `   ${JSON.stringify(n)}`).join(',\n')}]}`;
  };
  const lines = Object.entries(head).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  lines.push(` "sources": ${list(from)}`);
  lines.push(` "entities": [\n${rows.map(entity).join(',\n')}\n ]`);
  lines.push(` "events": ${list(told)}`, ` "statements": ${list(said)}`, ` "evidence": ${list(evidence)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [, , article, out = `assets/packs/${ID}.pack.json`] = argv;
  if (article === undefined) throw new Error('usage: build.ts ARTICLE.txt [OUT.pack.json]');
  writeFileSync(out, printPack(buildPack(readFileSync(article, 'utf8'))));
  stdout.write(`${out}\n`);
}

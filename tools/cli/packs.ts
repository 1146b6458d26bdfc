/** The packs that a command works with: bundled ones by id, others by path, compiled into lexicons. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { compileLexicon, openLexicon, type Lexicon } from '../../core/lexicon';
import { parsePack } from '../../core/pack';
import { TailBook } from '../../core/places/book';
import { codesInId, tailFile } from '../../core/places/countries';
import { Tail } from '../../core/places/tail';
import { primaryLanguage } from '../../core/text/languages';
import type { Pack, PackEntity } from '../../core/pack/types';
import { InputError } from './errors';
import { readTextFile } from './files';

/** Where the bundled packs lie. */
export const PACKS_DIR = join(dirname(fileURLToPath(import.meta.url)), '../../assets/packs');

const SUFFIX = /\.pack\.(?:json|gz)$/u;

/** Ids of the bundled packs. */
export const bundledIds = (): string[] =>
  readdirSync(PACKS_DIR)
    .filter((f) => SUFFIX.test(f))
    .map((f) => f.replace(SUFFIX, ''))
    .sort();

/** @throws InputError if the file is no valid pack */
export function readPack(file: string): Pack {
  const text = readTextFile(file);
  // Those that ship were checked when they were built.
  if (dirname(file) === PACKS_DIR) return JSON.parse(text) as Pack;
  const result = parsePack(text);
  if (result.ok) return result.pack;
  const [first] = result.errors;
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
  throw new InputError(`${file}: ${where}${first?.message ?? 'not a valid pack'}`);
}

/** Bundled ids and file paths, comma-separated, to files. @throws InputError for what is neither */
export function packFiles(list: string | undefined): string[] {
  const bundled = readdirSync(PACKS_DIR).filter((f) => SUFFIX.test(f));
  if (list === undefined) return bundled.sort().map((f) => join(PACKS_DIR, f));
  return list.split(',').map((name) => {
    const file = bundled.find((f) => basename(f).replace(SUFFIX, '') === name);
    if (file !== undefined) return join(PACKS_DIR, file);
    if (/[./\\]/u.test(name)) return name;
    throw new InputError(`no bundled pack "${name}" (there are ${bundledIds().join(', ')})`);
  });
}

/** A pack that only adds names to others' entities: needed only for texts in one of its languages. */
const isShard = (pack: Pack): boolean =>
  pack.kind === 'world' && (pack.extends?.length ?? 0) > 0 && pack.id !== 'world-places';

/** Packs opened for recognition: those that every text needs, and shards by language. */
export class OpenPacks {
  readonly #base: Lexicon;
  readonly #shards: { readonly langs: ReadonlySet<string>; readonly pack: Pack }[];
  readonly #open = new Map<Pack, Lexicon>();

  readonly #tails = new TailBook({ lists: 1000, places: 1e6 });
  readonly #hasTails: boolean;

  constructor(readonly packs: readonly Pack[]) {
    this.#hasTails = packs.some((p) => p.id === 'world-places');
    const shards = packs.length === 1 ? [] : packs.filter(isShard);
    this.#base = lexiconOf(packs.filter((p) => !shards.includes(p)));
    this.#shards = shards.map((pack) => ({
      pack,
      langs: new Set(pack.entities.flatMap((e) => e.names.map((n) => primaryLanguage(n.lang)))),
    }));
  }

  /** The lexicons for a text in a language (primary tag). */
  lexicons(lang: string): readonly Lexicon[] {
    return [this.#base, ...this.#shards.filter((s) => s.langs.has(lang)).map((s) => this.#lexicon(s.pack))];
  }

  /** The further places of these countries; none where the packs were chosen without the world's places. */
  readonly tails = (countries: readonly string[]): readonly Lexicon[] =>
    this.#hasTails ? TailBook.codes(countries).flatMap((cc) => this.#tail(cc)?.lexicon ?? []) : [];

  /** The place of a further list with this id, or null; only of lists that a text asked for. */
  tailEntity(id: string): PackEntity | null {
    for (const cc of codesInId(id)) {
      const entity = this.#tails.get(cc)?.entity(id) ?? null;
      if (entity !== null) return entity;
    }
    return null;
  }

  #tail(cc: string): Tail | null {
    const open = this.#tails.get(cc);
    if (open !== null) return open;
    const file = join(PACKS_DIR, tailFile(cc));
    if (!existsSync(file)) return null;
    const tail = new Tail(JSON.parse(gunzipSync(readFileSync(file)).toString()));
    this.#tails.add(tail);
    return tail;
  }

  #lexicon(pack: Pack): Lexicon {
    let lexicon = this.#open.get(pack);
    if (lexicon === undefined) {
      lexicon = lexiconOf([pack]);
      this.#open.set(pack, lexicon);
    }
    return lexicon;
  }
}

/** One lexicon of all the packs. */
function lexiconOf(packs: readonly Pack[]): Lexicon {
  const parts = packs.map((pack) => ({ pack, own: false, entities: pack.entities }));
  return openLexicon(compileLexicon(parts));
}

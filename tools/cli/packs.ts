/** The packs that a command works with: bundled ones by id, others by path, compiled into lexicons. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon, openLexicon, type Lexicon } from '../../core/lexicon';
import { parsePack } from '../../core/pack';
import type { Pack } from '../../core/pack/types';
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
  const result = parsePack(readTextFile(file));
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

/** One lexicon of all the packs. */
export function lexiconOf(packs: readonly Pack[]): Lexicon {
  const parts = packs.map((pack) => ({ pack, own: false, entities: pack.entities }));
  return openLexicon(compileLexicon(parts));
}

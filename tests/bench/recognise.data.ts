/** Packs and pages for the benchmarks of recognition: the bundled packs, and real texts of the shared folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../../core/lexicon';
import type { LexiconPart } from '../../core/lexicon/types';
import type { PageText } from '../../core/types';
import { packFiles, readPack } from '../../tools/cli/packs';
import { pageOfFile, pageOfText } from '../../tools/cli/pages';
import { SHARED } from './lexicon.data';

/** Every bundled pack, the names of all languages among them. */
export const bundledParts = (): LexiconPart[] =>
  packFiles(undefined)
    .map(readPack)
    .map((pack) => ({ pack, own: false, entities: pack.entities }));

/** One lexicon of all of them, as the background keeps it for a reader of every language. */
export const bundledLexicon = (): ArrayBuffer => compileLexicon(bundledParts());

/** Number of names (as packs write them) in some parts. */
export const countNames = (parts: readonly LexiconPart[]): number =>
  parts.reduce((n, p) => n + p.entities.reduce((m, e) => m + e.names.length, 0), 0);

export interface Line {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
}

/** The lines of a set of texts. */
export const lines = (file: string): Line[] =>
  readFileSync(join(SHARED, file), 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Line);

/** Names of the sets of texts: the same news in 41 languages, and texts with places by hand. */
export const sets = (): string[] =>
  ['gold/parallel', 'gold/names'].flatMap((dir) =>
    readdirSync(join(SHARED, dir))
      .filter((f) => f.endsWith('.jsonl'))
      .sort()
      .map((f) => `${dir}/${f}`),
  );

/** A page of `length` UTF-16 units out of the texts of a set, one after the other, from the beginning again if need be. */
export function pageOfLength(set: string, length: number): PageText {
  const parts = lines(set);
  const lang = parts[0]?.lang ?? (set.split('/').pop() ?? '').replace(/\..*$/u, '');
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${parts[i % parts.length]?.text ?? ''}\n`;
  text = text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
  return pageOfText(text, lang, '2020-10-20');
}

/** The pages of the shared corpus, as the content script reads them. */
export async function corpusPages(): Promise<{ readonly id: string; readonly page: PageText }[]> {
  const dir = join(SHARED, 'corpus/pages');
  if (!existsSync(dir)) return [];
  const out = [];
  for (const f of readdirSync(dir)
    .filter((x) => x.endsWith('.html'))
    .sort())
    out.push({ id: f, page: await pageOfFile(join(dir, f), null, null) });
  return out;
}

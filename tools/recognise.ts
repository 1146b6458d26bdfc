/** `dramatis recognise FILE` and `dramatis recognise --jsonl FILE`: the names of a text or of many, as JSON. */
import { isEdtf } from '../core/pack';
import { pageLanguage, recognise, type RecogniseOptions } from '../core/recognise';
import type { Mention, PageText } from '../core/types';
import { parseArgs } from './cli/args';
import { guarded, InputError, standardIo, UsageError, type Io } from './cli/errors';
import { readTextFile } from './cli/files';
import { OpenPacks, packFiles, readPack } from './cli/packs';
import { pageOfFile, pageOfText } from './cli/pages';

const USAGE =
  'usage: dramatis recognise FILE [--lang L] [--published EDTF] [--packs a,b], or recognise --jsonl FILE';

/** The packs of `--packs`, all bundled ones if absent. @throws InputError */
export const openPacks = (list: string | undefined): OpenPacks =>
  new OpenPacks(packFiles(list).map(readPack));

/** Mentions as the command line prints them. */
const printed = (text: string, mentions: readonly Mention[]) =>
  mentions.map(({ start, end, ...rest }) => ({ start, end, surface: text.slice(start, end), ...rest }));

/** What `recognise FILE` prints. */
export function report(page: PageText, opened: OpenPacks, options: RecogniseOptions) {
  const lang = pageLanguage(page, options);
  const found = recognise(page, opened.lexicons(lang), {
    ...options,
    lang: options.lang ?? lang,
    tails: opened.tails,
  });
  return {
    lang: found.lang,
    published: found.published,
    story: found.story,
    text: page.text,
    mentions: printed(page.text, found.mentions),
    cast: found.cast.map(({ entity, kind, count, prominence }) => ({
      entity,
      label: labelOf(opened, entity, found.lang),
      kind,
      count,
      prominence,
    })),
  };
}

function labelOf(opened: OpenPacks, id: string, lang: string): string {
  const known = opened.packs.flatMap((p) => p.entities.find((e) => e.id === id) ?? []);
  const entity = known[0] ?? opened.tailEntity(id);
  return entity === null
    ? id
    : (entity.label[lang] ?? entity.label.en ?? Object.values(entity.label)[0] ?? id);
}

interface Line {
  readonly id: unknown;
  readonly lang: string | null;
  readonly text: string;
}

function parseLine(line: string, where: string): Line {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new InputError(`${where}: not JSON`);
  }
  if (
    typeof data !== 'object' ||
    data === null ||
    !('text' in data) ||
    typeof data.text !== 'string' ||
    !('id' in data)
  )
    throw new InputError(`${where}: needs "id" and "text"`);
  const lang = 'lang' in data && typeof data.lang === 'string' ? data.lang : null;
  return { id: data.id, lang, text: data.text };
}

/** One line of answer for each line of a JSONL text. @throws InputError naming the line that is wrong */
export function* reportLines(
  file: string,
  jsonl: string,
  opened: OpenPacks,
  options: RecogniseOptions,
): Generator<string, void, undefined> {
  let n = 0;
  for (const line of jsonl.replace(/^\ufeff/u, '').split('\n')) {
    n++;
    if (line.trim() === '') continue;
    const { id, lang, text } = parseLine(line, `${file}:${n}`);
    const { mentions } = report(pageOfText(text, lang, null), opened, options);
    yield `${JSON.stringify({ id, mentions })}\n`;
  }
}

/** Runs the command; returns the exit code. */
export function recogniseCommand(args: readonly string[], io: Io = standardIo): Promise<number> {
  return guarded('recognise', io, async () => {
    const { options, rest } = parseArgs(args, ['lang', 'published', 'packs', 'jsonl']);
    const { lang, published, packs, jsonl } = options;
    if (published !== undefined && !isEdtf(published))
      throw new UsageError(`--published is no EDTF date: ${published}`);
    if (lang !== undefined && !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(lang))
      throw new UsageError(`--lang is no language tag: ${lang}`);
    const [file, extra] = rest;
    if (extra !== undefined)
      throw new UsageError(`one file at a time: what is ${JSON.stringify(extra)}? (${USAGE})`);
    const asked = { lang, published };
    if (jsonl !== undefined) {
      if (file !== undefined) throw new UsageError(`a FILE or --jsonl FILE, not both (${USAGE})`);
      const text = readTextFile(jsonl);
      const opened = openPacks(packs);
      for (const line of reportLines(jsonl, text, opened, asked)) io.out(line);
      return 0;
    }
    if (file === undefined) throw new UsageError(`which file? (${USAGE})`);
    const page = await pageOfFile(file, lang ?? null, published ?? null);
    io.out(`${JSON.stringify(report(page, openPacks(packs), asked), null, 1)}\n`);
    return 0;
  });
}

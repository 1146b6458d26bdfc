/** Everything of the reader's as one file: settings, site rules, hidden entities, own packs. And back. */
import { PACK_LIMITS } from '../core/pack/limits';
import { readAll, write } from './area';
import { chunksOf } from './intake/chunks';
import { splitLimits } from './intake/check';
import { JsonFault, JsonSplitter } from './intake/split';
import { OFF } from './ledger';
import { SETTING, soundSettings } from './settings';
import { HIDE, isMode, MAX_HIDDEN, MAX_ID, RULE, validateRule } from './sites';
import type { DataImported, ImportOptions, ImportResult } from './types';

const FORMAT = 'dramatis-data';
const VERSION = 1;
/** Rules or hosts with hidden entities that are taken of one file. */
const MAX_RULES = 20_000;
/** Packs that are switched off, of one file. */
const MAX_OFF = 1000;

const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** What `storage.local` holds under a prefix, without it. */
function under(all: Readonly<Record<string, unknown>>, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([k, v]) => (k.startsWith(prefix) ? [[k.slice(prefix.length), v]] : [])),
  );
}

/**
 * Settings, site rules, hidden entities and own packs as one JSON file.
 * @param packs own packs as JSON
 */
export async function backupJson(packs: readonly string[]): Promise<string> {
  const all = await readAll();
  const head = {
    format: FORMAT,
    version: VERSION,
    settings: soundSettings(under(all, SETTING)),
    rules: under(all, RULE),
    hidden: under(all, HIDE),
    off: Object.keys(under(all, OFF)),
  };
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value, null, 1)}`,
  );
  return `{\n${fields.join(',\n')},\n"packs": [${packs.map((json) => json.trim()).join(',\n')}]\n}\n`;
}

/** Reads a backup without taking anything of it. Packs stay text. @throws JsonFault */
async function readBackup(
  input: Blob | string,
  signal: AbortSignal | undefined,
): Promise<{ readonly head: Readonly<Record<string, unknown>>; readonly packs: readonly string[] }> {
  const one = splitLimits(PACK_LIMITS);
  const limits = { text: one.text * 4, value: one.text, depth: one.depth + 2 };
  const splitter = new JsonSplitter(limits, ['packs']);
  const packs: string[] = [];
  for await (const { text } of chunksOf(input)) {
    signal?.throwIfAborted();
    for (const item of splitter.push(text)) packs.push(item.json);
  }
  const head = splitter.end();
  if (head.format !== FORMAT)
    throw new JsonFault('format', `must be "${FORMAT}": this is no file with your data`);
  if (typeof head.version === 'number' && head.version > VERSION)
    throw new JsonFault(
      'version',
      `format version ${head.version} is newer than this Dramatis can read: update Dramatis`,
    );
  if (head.version !== VERSION) throw new JsonFault('version', `must be ${VERSION}`);
  return { head, packs };
}

/** Rules and hidden entities of a backup that are sound, as `storage.local` keeps them. */
function soundSites(
  head: Readonly<Record<string, unknown>>,
  refused: string[],
): { readonly values: Record<string, unknown>; readonly rules: number; readonly off: readonly string[] } {
  const values: Record<string, unknown> = {};
  const entries = (field: string): [string, unknown][] => {
    const value = head[field] ?? {};
    if (!isRecord(value)) {
      refused.push(`${field}: must be an object`);
      return [];
    }
    const list = Object.entries(value);
    if (list.length > MAX_RULES) refused.push(`${field}: only the first ${MAX_RULES} are taken`);
    return list.slice(0, MAX_RULES);
  };
  const named = (field: string, name: string): string => `${field}[${JSON.stringify(name.slice(0, 80))}]`;
  let rules = 0;
  for (const [text, mode] of entries('rules')) {
    const checked = validateRule(text);
    if (!checked.ok) refused.push(`${named('rules', text)}: not a site`);
    else if (!isMode(mode)) refused.push(`${named('rules', text)}: must be "always", "never" or "automatic"`);
    else {
      values[RULE + checked.rule] = mode;
      rules++;
    }
  }
  for (const [text, ids] of entries('hidden')) {
    const checked = validateRule(text);
    const sound =
      Array.isArray(ids) && ids.every((id) => typeof id === 'string' && id !== '' && id.length <= MAX_ID);
    if (!checked.ok || checked.rule.startsWith('*')) refused.push(`${named('hidden', text)}: not a site`);
    else if (!sound) refused.push(`${named('hidden', text)}: must be a list of ids`);
    else values[HIDE + checked.rule] = [...new Set(ids as readonly string[])].slice(-MAX_HIDDEN);
  }
  const off = head.off ?? [];
  const sound = Array.isArray(off) && off.every((id) => typeof id === 'string' && id.length <= MAX_ID);
  if (!sound) refused.push('off: must be a list of pack ids');
  const ids = sound ? (off as readonly string[]).slice(0, MAX_OFF) : [];
  for (const id of ids) values[OFF + id] = true;
  return { values, rules, off: ids };
}

export interface Hands {
  /** Imports one pack. */
  readonly take: (json: string, options: ImportOptions) => Promise<ImportResult>;
  /** Switches packs off; those that are not there do not matter. */
  readonly switchOff: (ids: readonly string[]) => Promise<void>;
}

/** Takes what is sound of a backup; what the file does not name stays as it is. */
export async function restoreBackup(
  input: Blob | string,
  { take, switchOff }: Hands,
  options: ImportOptions = {},
): Promise<DataImported> {
  const refused: string[] = [];
  let backup: Awaited<ReturnType<typeof readBackup>>;
  try {
    backup = await readBackup(input, options.signal);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return {
      packs: 0,
      rules: 0,
      settings: 0,
      refused: [error.path === '' ? error.message : `${error.path}: ${error.message}`],
    };
  }
  const { head, packs: texts } = backup;
  const given = head.settings ?? {};
  const settings = soundSettings(given);
  if (!isRecord(given)) refused.push('settings: must be an object');
  else
    for (const name of Object.keys(given))
      if (!Object.hasOwn(settings, name))
        refused.push(`settings[${JSON.stringify(name.slice(0, 80))}]: no such setting or value`);
  const { values, rules, off } = soundSites(head, refused);
  options.signal?.throwIfAborted();
  await write({
    ...values,
    ...Object.fromEntries(Object.entries(settings).map(([k, v]) => [SETTING + k, v])),
  });
  let packs = 0;
  for (const [i, json] of texts.entries()) {
    const { onProgress, signal } = options;
    try {
      const result = await take(json, {
        ...options,
        ...(onProgress !== undefined && {
          onProgress: (p) => onProgress({ ...p, done: (i + p.done) / texts.length }),
        }),
      });
      if (result.taken !== null) packs++;
      else
        for (const { path, message } of result.refused)
          refused.push(`packs[${i}]${path === '' ? '' : `.${path}`}: ${message}`);
    } catch (error) {
      if (signal?.aborted !== true) throw error;
      // What was taken before stays, and is told.
      for (let rest = i; rest < texts.length; rest++) refused.push(`packs[${rest}]: cancelled`);
      break;
    }
  }
  await switchOff(off);
  return { packs, rules, settings: Object.keys(settings).length, refused };
}

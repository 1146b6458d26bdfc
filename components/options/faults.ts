/** Files that a reader hands over: what is too large for Dramatis, and in plain words why one was not taken. */
import { PACK_LIMITS } from '../../core/pack/limits';
import { accountFr, type AccountLine } from '../i18n/account.fr';
import type { optionsEn } from '../i18n/options.en';
import type { Translate } from '../i18n/translate';
import { bytes } from './bytes';

/** Bytes of a file at most: what a pack may have, and what a message between two parts of an extension carries. */
export const LARGEST_FILE = PACK_LIMITS.text;

/** A file was not even read. */
class FileTooLarge extends Error {}

/** The text of a file. Browsers do not say of a file of some hundred megabytes that it is too large: its text is empty. */
export async function textOf(file: Pick<Blob, 'size' | 'text'>): Promise<string> {
  if (file.size > LARGEST_FILE) throw new FileTooLarge();
  return file.text();
}

/** Accounts of the background and of the browser, by how they begin or what they hold, and the reader's words for each. */
const KNOWN = [
  [/^malformed \S+: Invalid length|maximum allowed size/, 'fault.large'],
  [/^(?:not JSON|the file is empty|a pack is a JSON object)/, 'fault.json'],
  [/^format: /, 'fault.format'],
  [/^version: .*\bnewer\b/, 'fault.newer'],
  [/^revision: .*\blower\b/, 'fault.older'],
  [/\bno room left\b/, 'fault.full'],
  [/^another import is under way/, 'fault.busy'],
  [/^cancelled/, 'fault.cancelled'],
  [/^can't be read: neither/, 'fault.text'],
  [/^no answer to (?:pack|data)\/import|message (?:channel|port) closed/, 'fault.stopped'],
  [/^no answer to|Receiving end does not exist/, 'fault.silent'],
] as const;

/** Why something was not done: in the reader's words as far as there are any, else as it was told. */
export interface Reason {
  readonly plain: string | null;
  /** What is wrong where, in the reader's language; empty where that is English, or nothing more can be said in it. */
  readonly lines: readonly AccountLine[];
  /** No answer came: it may have been done all the same. */
  readonly unsure?: true;
  /** In English; empty where the plain words say all. */
  readonly detail: string;
}

/** An account of the checks, with its lines in the reader's language as far as there are words for them. */
export function accountOf(detail: string, lang: string): Pick<Reason, 'lines' | 'detail'> {
  return { lines: lang.startsWith('fr') ? accountFr(detail) : [], detail };
}

/** Says in the reader's language why a file was not taken. */
export function reasonOf(error: unknown, t: Translate<typeof optionsEn>, lang: string): Reason {
  const large = t('fault.large', { max: bytes(LARGEST_FILE, lang) });
  if (error instanceof FileTooLarge) return { plain: large, lines: [], detail: '' };
  const detail = error instanceof Error ? error.message : String(error);
  const key = KNOWN.find(([pattern]) => pattern.test(detail))?.[1];
  if (key === undefined) return { plain: null, ...accountOf(detail, lang) };
  if (key === 'fault.large') return { plain: large, lines: [], detail: '' };
  // What is one line of account is said by the plain words.
  const unsure = key === 'fault.stopped' || key === 'fault.silent' ? ({ unsure: true } as const) : {};
  return {
    plain: t(key),
    ...unsure,
    ...(detail.includes('\n') ? accountOf(detail, lang) : { lines: [], detail }),
  };
}

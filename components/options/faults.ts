/** Files that a reader hands over: what is too large for Dramatis, and in plain words why one was not taken. */
import { PACK_LIMITS } from '../../core/pack/limits';
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
] as const;

/** Why something was not done: in the reader's words as far as there are any, else as it was told. */
export interface Reason {
  readonly plain: string | null;
  /** In English; empty where the plain words say all. */
  readonly detail: string;
}

/** Says in the reader's language why a file was not taken. */
export function reasonOf(error: unknown, t: Translate<typeof optionsEn>, lang: string): Reason {
  const large = t('fault.large', { max: bytes(LARGEST_FILE, lang) });
  if (error instanceof FileTooLarge) return { plain: large, detail: '' };
  const detail = error instanceof Error ? error.message : String(error);
  const key = KNOWN.find(([pattern]) => pattern.test(detail))?.[1];
  if (key === undefined) return { plain: null, detail };
  return key === 'fault.large' ? { plain: large, detail: '' } : { plain: t(key), detail };
}

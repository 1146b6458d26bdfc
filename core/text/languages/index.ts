/** The languages that recognition knows, by tag. */
import type { Language } from './types';
import { TABLE } from './table';

export type { Language } from './types';

const byCode = new Map<string, Language>();
for (const l of TABLE) for (const c of [l.code, ...(l.aka ?? [])]) byCode.set(c, l);

/** Every descriptor. */
export const languages: readonly Language[] = TABLE;

/**
 * The primary language of a BCP 47 tag (or of an ISO 639-3 code that a descriptor names), in lower case: `zh` for
 * `zho-Hant-TW`, `az` for `aze-Latn`; `und` for nothing.
 */
export function primaryLanguage(tag: string | null | undefined): string {
  // A pack asks this of each of its names, and has a few dozen tags.
  const known = tag == null ? undefined : primaries.get(tag);
  if (known !== undefined) return known;
  const found = primaryOf(tag);
  if (tag != null && primaries.size < 1000) primaries.set(tag, found);
  return found;
}

const primaries = new Map<string, string>();

function primaryOf(tag: string | null | undefined): string {
  const first = (tag ?? '').trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  if (first === '') return 'und';
  return byCode.get(first)?.code ?? first;
}

const NONE: Language = { code: 'und', name: 'unknown' };

/** The descriptor of a tag; one without any rule for languages that have none. */
export const languageOf = (tag: string | null | undefined): Language =>
  byCode.get(primaryLanguage(tag)) ?? NONE;

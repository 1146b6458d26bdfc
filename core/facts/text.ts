/** Choosing among languages: which of the texts that a pack has does this reader get? */
import type { Localised, NameKind, PackEntity } from '../pack/types';
import type { EntityKind, LangText, MarkKind } from '../types';

/** The primary subtag of a BCP 47 tag, lower-case (`zh-Hant` → `zh`). */
export function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/**
 * The text in the first of `langs` that there is, then in English, then in any language.
 * @returns null only for an empty record
 */
export function pick(texts: Localised | undefined, langs: readonly (string | null)[]): LangText | null {
  if (texts === undefined) return null;
  const entries = Object.entries(texts);
  for (const lang of [...langs, 'en']) {
    if (lang === null) continue;
    const hit =
      entries.find(([tag]) => tag.toLowerCase() === lang.toLowerCase()) ??
      entries.find(([tag]) => primary(tag) === primary(lang));
    if (hit !== undefined) return { v: hit[1], lang: hit[0] };
  }
  const first = entries[0];
  return first === undefined ? null : { v: first[1], lang: first[0] };
}

/** Which of an entity's names stands for it: people in full, everything else by its short name. */
const HEAD: readonly NameKind[] = ['short', 'full', 'variant'];
const HEAD_OF_PERSON: readonly NameKind[] = ['full', 'variant'];

/** The name of an entity in exactly that language, or null. */
export function nameIn(entity: PackEntity, lang: string): LangText | null {
  const label = Object.entries(entity.label).find(([tag]) => primary(tag) === primary(lang));
  if (label !== undefined) return { v: label[1], lang: label[0] };
  for (const kind of entity.kind === 'person' ? HEAD_OF_PERSON : HEAD) {
    const name = entity.names.find((n) => n.kind === kind && primary(n.lang) === primary(lang));
    if (name !== undefined) return { v: name.v, lang: name.lang };
  }
  return null;
}

/** How an entity is called for this reader: in the first language that has a name for it, else by its id. */
export function displayName(entity: PackEntity, langs: readonly (string | null)[]): LangText {
  for (const lang of langs) {
    const name = lang === null ? null : nameIn(entity, lang);
    if (name !== null) return name;
  }
  return pick(entity.label, langs) ?? { v: entity.id, lang: 'und' };
}

/** A country is both actor and place, and marked as an actor (design: "Words"). */
export function markOf(kind: EntityKind): MarkKind {
  return kind === 'region' || kind === 'city' || kind === 'area' ? 'place' : 'actor';
}

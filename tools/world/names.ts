/**
 * Names by hand, a file a language: `id<tab>form|form`. `assets/sources/names/` has those of whatever the pack knows,
 * `names-areas/` and `names-places/` more of them, `leaders/` those of office holders (its `mul.tsv`: what languages
 * share).
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackEntity, PackName } from '../../core/pack/types';
import { isAcronym } from './organisations';
import { tsv } from './sources';

/** Forms of one id in one language, as written. */
export interface WrittenNames {
  readonly lang: string;
  readonly forms: readonly string[];
}

const KIND = /^([*~]?)(.+)$/u;

/**
 * What kind of name a form is. A person's name of one word is the family name, unless `*` says that it is the whole
 * (Chinese, Japanese and Korean have no blank in it); one of several is the whole, unless `~` says that it is the
 * family name (`Van der Bellen`). A body's first form is its full name, as is one with a `*`: nobody else is called so.
 */
function kindOf(form: string, first: string, entity: PackEntity['kind'], mark: string): PackName['kind'] {
  if (entity === 'person') {
    if (mark !== '') return mark === '*' ? 'full' : 'family';
    return /[\s·・]/u.test(form) ? 'full' : 'family';
  }
  if (isAcronym(form)) return 'acronym';
  if (entity === 'organization' && (isSameName(form, first) || mark === '*')) return 'full';
  return 'variant';
}

/** Letters that two forms of a name of one word share at least. */
const SHARED = 4;

/** Is it the name itself, or a form of it ("Bílý dům", "Bílého domu"; "Пентагон", "Пентагонът")? */
function isSameName(form: string, first: string): boolean {
  const [ours, theirs] = [form.split(' '), first.split(' ')];
  const letters = ours.length === 1 ? SHARED : 1;
  if (form === first) return true;
  return (
    ours.length === theirs.length &&
    ours.every((w, i) => w.length >= letters && theirs[i]?.startsWith(w.slice(0, letters)) === true)
  );
}

/** Every row of the folders (of `assets/sources/`), by id, in their order. Throws if a row has no form. */
export function writtenNames(
  folders: readonly string[] = ['leaders', 'names', 'names-areas', 'names-places'],
): ReadonlyMap<string, readonly WrittenNames[]> {
  const out = new Map<string, WrittenNames[]>();
  for (const folder of folders) {
    const files = readdirSync(resolve('assets/sources', folder)).filter((f) => f.endsWith('.tsv'));
    for (const file of files.sort()) {
      for (const [id = '', forms = ''] of tsv(`${folder}/${file}`)) {
        if (forms === '') throw new Error(`${folder}/${file}: no name for ${id}`);
        const rows = out.get(id) ?? [];
        rows.push({ lang: file.slice(0, -4), forms: forms.split('|') });
        out.set(id, rows);
      }
    }
  }
  return out;
}

/** The form without its mark. */
export const unmarked = (form: string): string => KIND.exec(form)?.[2] ?? form;

/** The written names of one entity, as a pack has them. */
export function namesFor(
  id: string,
  kind: PackEntity['kind'],
  written: ReadonlyMap<string, readonly WrittenNames[]>,
): PackName[] {
  return (written.get(id) ?? []).flatMap(({ lang, forms }) =>
    forms.map((form): PackName => {
      const [, mark = '', v = form] = KIND.exec(form) ?? [];
      return { v, lang, kind: kindOf(v, unmarked(forms[0] ?? ''), kind, mark), from: 'written' };
    }),
  );
}

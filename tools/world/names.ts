/** Names by hand, a file a language in `assets/sources/names/`: `id<tab>form|form`, for whatever the pack knows. */
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

const KIND = /^(\*?)(.+)$/u;

/**
 * What kind of name a form is. A person's name of one word is the family name, unless `*` says that it is the whole
 * (Chinese, Japanese and Korean have no blank in it).
 */
function kindOf(form: string, index: number, entity: PackEntity['kind'], whole: boolean): PackName['kind'] {
  if (entity === 'person') return whole || /[\s·・]/u.test(form) ? 'full' : 'family';
  if (isAcronym(form)) return 'acronym';
  if (entity === 'organization' && index === 0) return 'full';
  return 'variant';
}

/** Every row of the folder, by id. Throws if a row has no form. */
export function writtenNames(): ReadonlyMap<string, readonly WrittenNames[]> {
  const out = new Map<string, WrittenNames[]>();
  const files = readdirSync(resolve('assets/sources/names')).filter((f) => f.endsWith('.tsv'));
  for (const file of files.sort()) {
    for (const [id = '', forms = ''] of tsv(`names/${file}`)) {
      if (forms === '') throw new Error(`names/${file}: no name for ${id}`);
      const rows = out.get(id) ?? [];
      rows.push({ lang: file.slice(0, -4), forms: forms.split('|') });
      out.set(id, rows);
    }
  }
  return out;
}

/** The written names of one entity, as a pack has them. */
export function namesFor(
  id: string,
  kind: PackEntity['kind'],
  written: ReadonlyMap<string, readonly WrittenNames[]>,
): PackName[] {
  return (written.get(id) ?? []).flatMap(({ lang, forms }) =>
    forms.map((form, i): PackName => {
      const [, mark, v = form] = KIND.exec(form) ?? [];
      return { v, lang, kind: kindOf(v, i, kind, mark === '*'), from: 'written' };
    }),
  );
}

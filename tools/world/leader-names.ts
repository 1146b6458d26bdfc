/** What office holders are called, as the press writes them: `assets/sources/leaders/`. */
import type { PackEntity } from '../../core/pack/types';
import { namesFor, unmarked, type WrittenNames } from './names';
import { tidyNames } from './pack';

/**
 * Label (the first form of `mul.tsv`, in French the first of `fr.tsv`) and the names that languages share, for one
 * person's rows; null if there is none of `mul.tsv`. Names of single languages are not among them: they go to the shards.
 */
export function called(
  id: string,
  rows: readonly WrittenNames[],
): Pick<PackEntity, 'label' | 'names'> | null {
  const shared = rows.filter((r) => r.lang === 'mul');
  const en = shared[0]?.forms[0];
  if (en === undefined) return null;
  const fr = rows.find((r) => r.lang === 'fr')?.forms[0] ?? en;
  const names = namesFor(id, 'person', new Map([[id, shared]]));
  return {
    label: { en: unmarked(en), fr: unmarked(fr) },
    names: tidyNames(names.map((n) => ({ ...n, from: 'editorial' }))),
  };
}

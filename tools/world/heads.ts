/** Heads of international bodies, by hand: `assets/sources/heads.tsv`. Nothing beyond the office that they hold. */
import type { PackEntity, PackFigure } from '../../core/pack/types';
import { called } from './leader-names';
import type { WrittenNames } from './names';
import type { EvidenceBook } from './pack';
import { tsv } from './sources';

/** Ids of all of them. */
export const headIds = (): ReadonlySet<string> => new Set(tsv('heads.tsv').map(([id = '']) => id));

/**
 * The persons, each with the one office.
 * @param people what they are called, by id
 * @throws Error for somebody without a name, or a line that is not whole
 */
export function headEntities(
  book: EvidenceBook,
  people: ReadonlyMap<string, readonly WrittenNames[]>,
): PackEntity[] {
  return tsv('heads.tsv').map(([id, of, office, since, en, fr]): PackEntity => {
    if (id === undefined || of === undefined || office === undefined || since === undefined)
      throw new Error(`heads.tsv: what is ${id ?? 'this'} head of?`);
    if (en === undefined || fr === undefined)
      throw new Error(`heads.tsv: what is the office of ${id} called?`);
    const names = called(id, people.get(id) ?? []);
    if (names === null) throw new Error(`heads.tsv: no name for ${id}`);
    const label = { en, fr };
    const role = { office, of, during: `${since}/..`, label, ev: [book.at('editorial', `head of ${of}`)] };
    return { id, kind: 'person', ...names, brief: label, roles: [role] };
  });
}

/** What is told of the bodies, by their ids: who heads them, since when. */
export const bodyFigures = (heads: readonly PackEntity[]): ReadonlyMap<string, readonly PackFigure[]> =>
  new Map(
    heads.flatMap(({ id, roles = [] }) =>
      roles.flatMap(({ of, office, during, ev }): [string, PackFigure[]][] => {
        const what = office === 'high-representative' ? office : 'head';
        return of === null ? [] : [[of, [{ what, value: id, unit: 'entity', date: during, ev }]]];
      }),
    ),
  );

import type { EntityKind } from '../../../../core/types';
import type { NameKind, PackEntity, PackName } from '../../../../core/pack/types';
import {
  compileLexicon,
  openLexicon,
  type CompileOptions,
  type Lexicon,
  type LexiconPart,
} from '../../../../core/lexicon';

/** An entity from `lang:name` or `lang/kind:name` strings. */
export function entity(
  id: string,
  kind: EntityKind,
  names: readonly string[],
  more: Partial<PackEntity> = {},
): PackEntity {
  return { id, kind, label: { en: id }, names: names.map(name), ...more };
}

function name(s: string): PackName {
  const m = /^([a-z]{2,3})(?:\/([a-z]+))?:(.*)$/u.exec(s);
  if (!m) throw new Error(`bad name ${s}`);
  return { v: m[3] ?? '', lang: m[1] ?? 'mul', kind: (m[2] ?? 'full') as NameKind };
}

export function part(entities: readonly PackEntity[], id = 'test'): LexiconPart {
  return {
    pack: {
      format: 'dramatis-pack',
      version: 1,
      id,
      revision: '1',
      kind: 'story',
      title: { en: id },
      asOf: '2020-10',
      license: 'CC0-1.0',
      sources: [],
    },
    own: false,
    entities,
  };
}

export const lexicon = (entities: readonly PackEntity[], options?: CompileOptions): Lexicon =>
  openLexicon(compileLexicon([part(entities)], options));

/** Every find as `surface=id` (and `+ending` behind the name proper), for short assertions. */
export function finds(lex: Lexicon, text: string, lang: string): string[] {
  return lex.find(text, lang).map((c) => {
    const ids = [...new Set(c.hits.map((h) => lex.entity(h.entity).id))].sort().join('|');
    const tail = c.stemEnd < c.end ? `+${text.slice(c.stemEnd, c.end)}` : '';
    return `${text.slice(c.start, c.stemEnd)}${tail}=${ids}`;
  });
}

/**
 * Pack format v1 as JSON Schema 2020-12, made from the valibot schemas that the extension itself uses.
 * Usage: tsx tools/packs/json-schema.ts [OUT] (default assets/packs/pack.schema.json)
 */
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import * as schemas from '../../core/pack/schema';
import { describe } from './descriptions';

type Json = Record<string, unknown>;

/** What no text of a pack may hold: control characters, half surrogate pairs aside, and the start of a tag. */
const PLAIN_TEXT = {
  not: {
    pattern: '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202d\\u202e]|<[A-Za-z/!?]',
  },
};

/** The shape of an EDTF date; days of the calendar (30 February) and the order of an interval are beyond a pattern. */
function edtfPattern(): string {
  const month = '(?:0[1-9]|1[0-2])';
  const day = '(?:0[1-9]|[12]\\d|3[01])';
  const long = 'Y-?[1-9]\\d{4,8}';
  const year = '-?(?:\\d{3}[\\dX]|\\d{2}XX)';
  const rest = `(?:-(?:${month}(?:-(?:${day}|XX))?|2[1-4]|XX(?:-XX)?))?`;
  const point = `(?:${long}|${year}${rest})[?~%]?`;
  const instant = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}(?::?\\d{2})?)?';
  const any = `(?:${instant}|${point})`;
  const member = `(?:${any}(?:\\.\\.${any}?)?|\\.\\.${any})`;
  const list = `${member}(?:,${member})*`;
  return `^(?:${any}|${any}/(?:${any}|\\.\\.)?|(?:\\.\\.)?/${any}|\\.\\./\\.\\.|\\{${list}\\}|\\[${list}\\])$`;
}

/** What valibot checks by a function, as JSON Schema can say it. */
const overrides: Pick<ConversionConfig, 'overrideSchema' | 'overrideAction'> = {
  overrideSchema: ({ valibotSchema, jsonSchema }) => {
    if (valibotSchema.type === 'finite' || valibotSchema.type === 'custom') return jsonSchema;
    if (valibotSchema.type === 'strict_tuple') return { ...jsonSchema, minItems: 2, maxItems: 2 };
    return null;
  },
  overrideAction: ({ valibotAction, jsonSchema }) => {
    const { type } = valibotAction;
    if (type === 'non_empty') return { ...jsonSchema, minLength: 1, ...PLAIN_TEXT };
    if (type === 'finite') return jsonSchema;
    if (type !== 'check') return null;
    const { message } = valibotAction as unknown as { message: string };
    if (message.startsWith('not an EDTF')) return { ...jsonSchema, pattern: edtfPattern() };
    if (message.startsWith('not a web address'))
      return { ...jsonSchema, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>"\'`\\\\]+$' };
    if (message.startsWith('a name needs')) return { ...jsonSchema, pattern: '[\\p{L}\\p{N}]' };
    if (message.startsWith('a name neither'))
      return { ...jsonSchema, allOf: [{ pattern: '^\\S' }, { pattern: '\\S$' }] };
    return null;
  },
};

const DEFINITIONS = {
  id: schemas.EntityId,
  localId: schemas.LocalId,
  lang: schemas.LangTag,
  edtf: schemas.EdtfDate,
  url: schemas.Url,
  label: schemas.Label,
  prose: schemas.Prose,
  ids: schemas.EntityIds,
  ev: schemas.Evidence,
  name: schemas.NameSchema,
  date: schemas.DateSchema,
  role: schemas.RoleSchema,
  figure: schemas.FigureSchema,
  entity: schemas.EntitySchema,
  event: schemas.EventSchema,
  statement: schemas.StatementSchema,
  evidence: schemas.EvidenceSchema,
  source: schemas.SourceSchema,
} as const;

/** Rules between the fields of one row. */
const CONDITIONS: Readonly<Record<string, Json>> = {
  source: {
    if: { properties: { kind: { const: 'article' } }, required: ['kind'] },
    then: { required: ['textHash'] },
  },
  evidence: {
    anyOf: [{ required: ['paragraph', 'start', 'end', 'hash'] }, { required: ['pointer'] }],
  },
};

/** The published schema. References between rows are beyond JSON Schema: `dramatis check` looks at those. */
export function packJsonSchema(): Json {
  const made = toJsonSchema(schemas.PackSchema, {
    target: 'draft-2020-12',
    // No schema of ours transforms anything; of a pipe of two schemas the last one says more.
    typeMode: 'output',
    definitions: DEFINITIONS,
    errorMode: 'throw',
    ...overrides,
  }) as Json;
  const { $schema, $defs, ...root } = made;
  const definitions = Object.fromEntries(
    Object.entries($defs as Record<string, Json>).map(([name, definition]) => [
      name,
      describe(name, { ...definition, ...CONDITIONS[name] }),
    ]),
  );
  return {
    $schema,
    $id: 'urn:dramatis:pack:1',
    title: 'Dramatis pack, format version 1',
    ...describe('pack', root),
    $defs: definitions,
  };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const out = argv[2] ?? 'assets/packs/pack.schema.json';
  writeFileSync(out, `${JSON.stringify(packJsonSchema(), null, 1)}\n`);
  stdout.write(`${out}\n`);
}

/**
 * Pack format v1 as valibot schemas: the run-time twin of `types.ts`. Rows are checked one by one, so a big pack can
 * be validated in steps. Objects are loose: unknown fields are kept and ignored (`limits.ts` has looked at them).
 */
import * as v from 'valibot';
import { isEdtf } from './edtf';
import { isWebUrl } from './limits';

const text = (max: number) => v.pipe(v.string(), v.nonEmpty('empty text'), v.maxLength(max));

/** Slug: lower-case ASCII letters and digits, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Ids of sources, events, statements and evidence are free within ASCII. */
export const LOCAL_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
export const REVISION = /^\d{1,9}(?:\.\d{1,9}){0,5}$/;
/** Well-formed language tag by shape (BCP 47: language, script, region, variants, private use). */
export const LANG_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
export const HASH = /^sha256-[0-9a-f]{64}$/;
/** At least one letter or digit of any script. */
const HAS_LETTER = /[\p{L}\p{N}]/u;

export const EntityId = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(SLUG, 'not an id: lower-case letters and digits, joined by hyphens'),
);
export const LocalId = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(LOCAL_ID, 'not an id: letters, digits, ".", "_", ":" and "-"'),
);
export const LangTag = v.pipe(v.string(), v.maxLength(60), v.regex(LANG_TAG, 'not a language tag (BCP 47)'));
export const EdtfDate = v.pipe(
  v.string(),
  v.maxLength(400),
  v.check(isEdtf, 'not an EDTF date (like 2020-10-17)'),
);
export const Url = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isWebUrl, 'not a web address (http:// or https://)'),
);

/** A record of valibot would take a list, too. */
const dictionary = v.custom<Record<string, string>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be an object',
);

/** Language tag to text, one language at least. */
const localised = (max: number) =>
  v.pipe(
    dictionary,
    v.record(LangTag, text(max)),
    v.minEntries(1, 'needs a text in at least one language'),
    v.maxEntries(400),
  );
export const Label = localised(300);
export const Prose = localised(2000);
export const Evidence = v.pipe(
  v.array(LocalId),
  v.minLength(1, 'needs evidence (the id of at least one row of "evidence")'),
  v.maxLength(200),
);
export const EntityIds = v.pipe(v.array(EntityId), v.maxLength(2000));

export const ENTITY_KINDS = [
  'person',
  'organization',
  'people',
  'country',
  'region',
  'city',
  'area',
] as const;
export const NAME_KINDS = [
  'full',
  'family',
  'short',
  'variant',
  'acronym',
  'demonym',
  'role',
  'former',
] as const;
export const STANCES = [
  'says',
  'claims',
  'denies',
  'demands',
  'accuses',
  'promises',
  'regrets',
  'praises',
  'criticises',
] as const;

export const NameSchema = v.looseObject({
  v: v.pipe(
    text(200),
    v.check((s) => HAS_LETTER.test(s), 'a name needs a letter or a digit'),
    v.check((s) => s === s.trim(), 'a name neither starts nor ends with a space'),
  ),
  lang: LangTag,
  kind: v.picklist(NAME_KINDS),
  from: v.exactOptional(LocalId),
  usedBy: v.exactOptional(EntityIds),
});

export const DateSchema = v.looseObject({
  edtf: EdtfDate,
  basis: v.exactOptional(text(100)),
  note: v.exactOptional(Prose),
});

export const RoleSchema = v.looseObject({
  office: EntityId,
  of: v.nullable(EntityId),
  during: EdtfDate,
  label: Label,
  ev: Evidence,
});

export const FigureSchema = v.looseObject({
  what: text(100),
  value: v.union([v.pipe(v.number(), v.finite()), text(300)]),
  unit: v.nullable(text(60)),
  date: EdtfDate,
  ev: Evidence,
});

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

export const entitySchema = (maxNames: number) =>
  v.looseObject({
    id: EntityId,
    kind: v.picklist(ENTITY_KINDS),
    label: Label,
    brief: v.exactOptional(Prose),
    names: v.pipe(v.array(NameSchema), v.minLength(1, 'needs at least one name'), v.maxLength(maxNames)),
    figures: v.exactOptional(v.pipe(v.array(FigureSchema), v.maxLength(500))),
    roles: v.exactOptional(v.pipe(v.array(RoleSchema), v.maxLength(500))),
    at: v.exactOptional(v.strictTuple([longitude, latitude])),
    within: v.exactOptional(EntityIds),
    capital: v.exactOptional(EntityId),
    same: v.exactOptional(v.pipe(dictionary, v.record(EntityId, EntityId), v.maxEntries(200))),
    disputed: v.exactOptional(v.looseObject({ note: Prose, parties: EntityIds })),
  });

export const EventSchema = v.looseObject({
  id: LocalId,
  label: Label,
  date: DateSchema,
  places: EntityIds,
  parties: EntityIds,
  assertedBy: v.nullable(EntityId),
  ev: Evidence,
});

export const StatementSchema = v.looseObject({
  id: LocalId,
  speaker: v.nullable(EntityId),
  to: EntityIds,
  via: v.nullable(EntityId),
  about: EntityIds,
  mode: v.picklist(['direct', 'indirect', 'mixed']),
  stance: v.picklist(STANCES),
  gist: Prose,
  date: DateSchema,
  ev: Evidence,
});

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

export const EvidenceSchema = v.looseObject({
  id: LocalId,
  source: LocalId,
  paragraph: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  start: v.exactOptional(Offset),
  end: v.exactOptional(Offset),
  hash: v.exactOptional(v.pipe(v.string(), v.regex(HASH, 'not "sha256-" and 64 lower-case hex digits'))),
  startsWith: v.exactOptional(text(120)),
  endsWith: v.exactOptional(text(120)),
  pointer: v.exactOptional(text(500)),
});

export const SourceSchema = v.looseObject({
  id: LocalId,
  kind: v.picklist(['article', 'dataset', 'editorial']),
  lang: v.exactOptional(LangTag),
  published: v.exactOptional(EdtfDate),
  title: v.exactOptional(v.union([text(300), Label])),
  outlet: v.exactOptional(v.nullable(text(200))),
  url: v.exactOptional(v.nullable(Url)),
  textHash: v.exactOptional(v.pipe(v.string(), v.regex(HASH, 'not "sha256-" and 64 lower-case hex digits'))),
  paragraphs: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  version: v.exactOptional(text(100)),
  license: v.exactOptional(text(200)),
  retrieved: v.exactOptional(EdtfDate),
});

/** Everything of a pack but its rows. */
export const HeaderSchema = v.looseObject({
  format: v.literal('dramatis-pack'),
  version: v.literal(1),
  id: EntityId,
  revision: v.pipe(v.string(), v.regex(REVISION, 'not a revision: numbers joined by dots, like 2020.10.1')),
  kind: v.picklist(['story', 'world']),
  title: Label,
  asOf: EdtfDate,
  license: text(200),
  author: v.exactOptional(v.looseObject({ name: text(200), url: v.exactOptional(Url) })),
  extends: v.exactOptional(v.pipe(v.array(EntityId), v.maxLength(20))),
  langs: v.exactOptional(v.pipe(v.array(text(35)), v.maxLength(500))),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'needs at least one source'), v.maxLength(1000)),
});

/** An entity, within the limits of `limits.ts`. */
export const EntitySchema = entitySchema(1000);

/** The whole pack, for the JSON Schema and for tests; `validate.ts` checks row by row. */
export const PackSchema = v.looseObject({
  ...HeaderSchema.entries,
  entities: v.pipe(v.array(EntitySchema), v.maxLength(60_000)),
  events: v.pipe(v.array(EventSchema), v.maxLength(60_000)),
  statements: v.pipe(v.array(StatementSchema), v.maxLength(60_000)),
  evidence: v.pipe(v.array(EvidenceSchema), v.maxLength(200_000)),
});

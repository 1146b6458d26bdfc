/** From unknown data to a pack, or to a list of what is wrong with it: limits first, then shape, then references. */
import * as v from 'valibot';
import { addIssues } from './issues';
import { inspect, inspectJsonText, PACK_LIMITS, type PackError, type PackLimits } from './limits';
import { checkReferences, collectIds, Findings } from './references';
import { entitySchema, EventSchema, EvidenceSchema, HeaderSchema, StatementSchema } from './schema';
import type { Pack } from './types';

export type PackResult =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly errors: readonly PackError[] };

const LISTS = ['entities', 'events', 'statements', 'evidence'] as const;
type List = (typeof LISTS)[number];
/** Rows between two yields of `validateInSteps`: some 5 ms of work. */
const STEP = 500;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Format, version and the four lists: without these nothing else makes sense. */
function checkFrame(input: unknown, limits: PackLimits, found: Findings): input is Record<string, unknown> {
  if (!isRecord(input)) {
    found.add('', 'a pack is a JSON object');
    return false;
  }
  if (input.format !== 'dramatis-pack') {
    found.add('format', 'must be "dramatis-pack": this is no pack');
    return false;
  }
  if (typeof input.version === 'number' && input.version > 1) {
    found.add(
      'version',
      `format version ${input.version} is newer than this Dramatis can read (1): update Dramatis`,
    );
    return false;
  }
  for (const list of [...LISTS, 'sources'] as const) {
    const rows = input[list];
    if (!Array.isArray(rows)) found.add(list, rows === undefined ? 'is missing' : 'must be a list');
    else if (rows.length > limits[list]) found.add(list, `more than ${limits[list]} rows (${rows.length})`);
  }
  return found.errors.length === 0;
}

/**
 * Validates a pack in steps, so that a worker can breathe, show progress and stop. Yields the share done (0 to 1);
 * returns the result. On success `pack` is the input itself, not a copy: it has been shown to be plain JSON data.
 */
export function* validateInSteps(
  input: unknown,
  limits: PackLimits = PACK_LIMITS,
): Generator<number, PackResult, undefined> {
  const found = new Findings(limits.errors);
  const fail = (): PackResult => ({ ok: false, errors: found.errors });
  if (!checkFrame(input, limits, found)) return fail();
  for (const error of inspect(input, limits)) found.add(error.path, error.message);
  if (found.errors.length > 0) return fail();
  yield 0.2;

  const header = v.safeParse(HeaderSchema, input);
  if (!header.success) addIssues(header.issues, [], found);
  const schemas: Readonly<Record<List, v.GenericSchema>> = {
    entities: entitySchema(limits.names),
    events: EventSchema,
    statements: StatementSchema,
    evidence: EvidenceSchema,
  };
  const rowsOf = (list: List): readonly unknown[] => input[list] as readonly unknown[];
  const total = 2 * LISTS.reduce((sum, list) => sum + rowsOf(list).length, 0) || 1;
  let done = 0;
  for (const list of LISTS) {
    for (const [i, row] of rowsOf(list).entries()) {
      const result = v.safeParse(schemas[list], row);
      if (!result.success) addIssues(result.issues, [list, i], found);
      if (found.full) return fail();
      if (++done % STEP === 0) yield 0.2 + (0.8 * done) / total;
    }
  }
  if (found.errors.length > 0) return fail();

  // Every field that the types name has been checked; the rest is kept as it is.
  const pack = input as unknown as Pack;
  const ids = collectIds(pack, found);
  for (const list of LISTS) {
    const { length } = pack[list];
    for (let i = 0; i < length; i += STEP) {
      checkReferences(pack, list, i, Math.min(i + STEP, length), ids, found);
      if (found.full) return fail();
      done += Math.min(STEP, length - i);
      yield 0.2 + (0.8 * done) / total;
    }
  }
  for (const [i, source] of pack.sources.entries())
    if (source.kind === 'article' && source.textHash === undefined)
      found.add(`sources[${i}].textHash`, 'an article needs the hash of its text');
  return found.errors.length > 0 ? fail() : { ok: true, pack };
}

/**
 * Validates a pack that has been parsed already: limits, shape, references. Never throws; takes under 2 s on
 * anything. On success `pack` is the input itself. Texts are plain text: HTML in them is refused.
 */
export function validatePack(input: unknown, limits: PackLimits = PACK_LIMITS): PackResult {
  const steps = validateInSteps(input, limits);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The JSON text of a pack as data, its size and nesting checked before it is parsed. A byte order mark is skipped. */
export function parseJson(
  text: string,
  limits: PackLimits = PACK_LIMITS,
):
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly errors: readonly PackError[] } {
  const trouble = inspectJsonText(text, limits);
  if (trouble !== null) return { ok: false, errors: [trouble] };
  try {
    const data: unknown = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    return { ok: true, data };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      errors: [{ path: '', message: `not JSON: ${why.replace(/\s+/g, ' ').slice(0, 180)}` }],
    };
  }
}

/** The text of a `*.pack.json` file as a pack, or what is wrong with it. Never throws. */
export function parsePack(text: string, limits: PackLimits = PACK_LIMITS): PackResult {
  const parsed = parseJson(text, limits);
  return parsed.ok ? validatePack(parsed.data, limits) : parsed;
}

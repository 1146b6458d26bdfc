/**
 * What is looked at before anything else: size, depth and the characters of every string, so that the schema only
 * ever meets data that cannot hurt it. Nothing here recurses, and a long string is refused unread.
 */

/** One thing that is wrong with a pack: where (`entities[3].names[0].v`; empty for the whole) and what. */
export interface PackError {
  readonly path: string;
  readonly message: string;
}

export interface PackLimits {
  /** Length of the JSON text, UTF-16 units. */
  readonly text: number;
  /** Objects and arrays in the JSON text. */
  readonly containers: number;
  /** Values of any kind, all together. */
  readonly values: number;
  /** Nesting of objects and arrays. */
  readonly depth: number;
  /** Length of one string, UTF-16 units. */
  readonly string: number;
  readonly entities: number;
  readonly events: number;
  readonly statements: number;
  readonly evidence: number;
  readonly sources: number;
  /** Names of one entity. */
  readonly names: number;
  /** After so many errors the check stops. */
  readonly errors: number;
}

/** Limits for packs from files. A pack of 20,000 entities with 20 names each is well within them. */
export const PACK_LIMITS: PackLimits = {
  text: 64 * 1024 * 1024,
  containers: 1_500_000,
  values: 4_000_000,
  depth: 16,
  string: 8000,
  entities: 60_000,
  events: 60_000,
  statements: 60_000,
  evidence: 200_000,
  sources: 1000,
  names: 1000,
  errors: 50,
};

/** Keys that would reach an object's prototype if anyone copied them carelessly. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Unknown fields are kept, so their addresses are looked at, too. */
const URL_KEY = /^(?:url|uri|href|src|link|homepage)$/i;
const LONGEST_KEY = 200;

/** Cheap first look: anything that may be one of the troubles below (surrogates also stand in pairs). */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e<\ud800-\udfff]/;
// eslint-disable-next-line no-control-regex -- as above
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const OVERRIDE = /[\u202d\u202e]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Where an HTML tokenizer would start a tag, an end tag, a comment or a processing instruction (WHATWG HTML 13.2.5.6). */
const TAG = /<[a-z/!?]/i;
const SCRIPT_URL =
  /^[\s\0-\x20]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data\s*:\s*text\/html)\s*:?/i;
const SCRIPT_START = /^\s*(?:j\s*a\s*v\s*a|vbs|data)/i;

/** What is wrong with the characters of a string, or null. */
export function textTrouble(text: string): string | null {
  if (SUSPECT.test(text)) {
    if (LONE_SURROGATE.test(text)) return 'invalid UTF-16: half of a surrogate pair';
    if (CONTROL.test(text)) return 'control character';
    if (OVERRIDE.test(text)) return 'character that overrides the direction of writing';
    if (TAG.test(text)) return 'looks like HTML: texts of a pack are plain text, write them without tags';
  }
  if (SCRIPT_START.test(text) && SCRIPT_URL.test(text) && text.includes(':'))
    return 'starts like a script address';
  return null;
}

/** Is this an address that a reader may be shown as a link? */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(text) && URL.canParse(text);
}

interface Node {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Node | null;
  readonly depth: number;
}

/** `entities[3].names[0].v`; a key that is no plain word is quoted, and cut if it is long. */
export function pathOf(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^[\w$-]{1,60}$/.test(key)) path += path === '' ? key : `.${key}`;
    else path += `[${JSON.stringify(key.slice(0, 60))}]`;
  }
  return path;
}

function nodePath(node: Node): string {
  const keys: (string | number)[] = [];
  for (let n: Node = node; n.parent !== null; n = n.parent) keys.unshift(n.key);
  return pathOf(keys);
}

/** `a, b` for people: what kind of thing stands there. */
function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'number' ? 'a number' : `a ${typeof value}`;
}

function valueTrouble(node: Node, limits: PackLimits): string | null {
  const { value } = node;
  if (typeof value === 'string') {
    if (value.length > limits.string) return `longer than ${limits.string} characters (${value.length})`;
    const trouble = textTrouble(value);
    if (trouble !== null) return trouble;
    if (typeof node.key === 'string' && URL_KEY.test(node.key) && value !== '' && !isWebUrl(value))
      return 'not a web address (http:// or https://)';
    return null;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not a finite number';
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value !== 'object') return `${typeName(value)} is not JSON`;
  if (node.depth > limits.depth) return `nested deeper than ${limits.depth} levels`;
  if (Array.isArray(value)) return null;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null ? null : 'not a plain object';
}

/**
 * Walks a whole value within the limits. Returns what is wrong, at most `limits.errors`; an empty list means that
 * every string in it is short, well-formed plain text, and that its size and depth are within bounds.
 */
export function inspect(input: unknown, limits: PackLimits): PackError[] {
  const errors: PackError[] = [];
  const stack: Node[] = [{ value: input, key: '', parent: null, depth: 0 }];
  let left = limits.values;
  for (let node = stack.pop(); node !== undefined && errors.length < limits.errors; node = stack.pop()) {
    const trouble = valueTrouble(node, limits);
    if (trouble !== null) {
      errors.push({ path: nodePath(node), message: trouble });
      continue;
    }
    const { value } = node;
    if (typeof value !== 'object' || value === null) continue;
    const list = Array.isArray(value) ? (value as readonly unknown[]) : null;
    const keys = list === null ? Object.keys(value) : null;
    const size = list?.length ?? keys?.length ?? 0;
    left -= size;
    if (left < 0) {
      errors.push({ path: nodePath(node), message: `the pack holds more than ${limits.values} values` });
      return errors;
    }
    for (let i = size - 1; i >= 0; i--) {
      const key = keys?.[i] ?? i;
      if (typeof key === 'string' && (FORBIDDEN_KEYS.has(key) || key.length > LONGEST_KEY)) {
        errors.push({
          path: nodePath({ value: null, key, parent: node, depth: 0 }),
          message: key.length > LONGEST_KEY ? 'key is too long' : `the key "${key}" is not allowed`,
        });
        continue;
      }
      if (typeof key === 'string' && textTrouble(key) !== null) {
        errors.push({ path: nodePath(node), message: `a key that ${textTrouble(key) ?? ''}` });
        continue;
      }
      const child: unknown = list === null ? (value as Record<string, unknown>)[key] : list[i];
      // Most values are short strings without trouble: no node for those.
      stack.push({ value: child, key, parent: node, depth: node.depth + 1 });
    }
  }
  return errors;
}

/**
 * Size and nesting of a JSON text, from one pass over its characters without parsing it: `JSON.parse` of hostile
 * nesting costs memory long before any schema could refuse it. Null if it is within the limits.
 */
export function inspectJsonText(text: string, limits: PackLimits): PackError | null {
  if (text.length > limits.text)
    return { path: '', message: `the file is longer than ${limits.text} characters (${text.length})` };
  let [depth, containers, inString] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) {
      containers++;
      if (++depth > limits.depth) return { path: '', message: `nested deeper than ${limits.depth} levels` };
      if (containers > limits.containers)
        return { path: '', message: `more than ${limits.containers} lists and objects` };
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return null;
}

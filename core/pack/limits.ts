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
  /** Values of any kind, all together. */
  readonly values: number;
  /** Items of one list, keys of one object. */
  readonly list: number;
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
  values: 3_000_000,
  list: 200_000,
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

/** For people: what kind of thing stands there. */
function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'number' ? 'a number' : `a ${typeof value}`;
}

/** What is wrong with a string, number or the like by itself, or null. `key`: what it stands under. */
function scalarTrouble(value: unknown, key: string | number, limits: PackLimits): string | null {
  if (typeof value === 'string') {
    if (value.length > limits.string) return `longer than ${limits.string} characters (${value.length})`;
    const trouble = textTrouble(value);
    if (trouble !== null) return trouble;
    if (typeof key === 'string' && URL_KEY.test(key) && value !== '' && !isWebUrl(value))
      return 'not a web address (http:// or https://)';
    return null;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not a finite number';
  return value === null || typeof value === 'boolean' ? null : `${typeName(value)} is not JSON`;
}

function keyTrouble(key: string): string | null {
  if (key.length > LONGEST_KEY) return 'key is too long';
  if (FORBIDDEN_KEYS.has(key)) return `the key "${key}" is not allowed`;
  const trouble = textTrouble(key);
  return trouble === null ? null : `a key: ${trouble}`;
}

/** A list or object on the way down, and how far it has been looked at. */
interface Frame {
  readonly values: readonly unknown[];
  /** Keys of an object, null for a list. */
  readonly keys: readonly string[] | null;
  next: number;
}

function enter(value: object): Frame {
  if (Array.isArray(value)) return { values: value as readonly unknown[], keys: null, next: 0 };
  return { values: Object.values(value), keys: Object.keys(value), next: 0 };
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}

/**
 * Walks a whole value within the limits. Returns what is wrong, at most `limits.errors`; an empty list means that
 * every string in it is short, well-formed plain text, and that its size and depth are within bounds.
 */
export function inspect(input: unknown, limits: PackLimits): PackError[] {
  const errors: PackError[] = [];
  if (typeof input !== 'object' || input === null) {
    const trouble = scalarTrouble(input, '', limits);
    return trouble === null ? [] : [{ path: '', message: trouble }];
  }
  if (!isPlain(input)) return [{ path: '', message: 'not a plain object' }];
  const stack: Frame[] = [enter(input)];
  const add = (message: string): void => {
    errors.push({ path: pathOf(stack.map((f) => f.keys?.[f.next - 1] ?? f.next - 1)), message });
  };
  let left = limits.values;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (errors.length >= limits.errors) return errors;
    const i = frame.next++;
    if (i >= frame.values.length) {
      stack.pop();
      continue;
    }
    const key = frame.keys?.[i] ?? i;
    const bad = typeof key === 'string' ? keyTrouble(key) : null;
    if (bad !== null) {
      add(bad);
      continue;
    }
    const value = frame.values[i];
    if (typeof value !== 'object' || value === null) {
      const trouble = scalarTrouble(value, key, limits);
      if (trouble !== null) add(trouble);
      continue;
    }
    if (!isPlain(value)) add('not a plain object');
    else if (stack.length >= limits.depth) add(`nested deeper than ${limits.depth} levels`);
    else if (Array.isArray(value) && value.length > limits.list) add(`more than ${limits.list} items`);
    else {
      const child = enter(value);
      left -= child.values.length;
      if (child.values.length > limits.list) add(`more than ${limits.list} keys`);
      else if (left < 0) {
        errors.push({ path: '', message: `the pack holds more than ${limits.values} values` });
        return errors;
      } else stack.push(child);
    }
  }
  return errors;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Most strings are short: so many characters are looked at one by one before the native search is asked. */
const SHORT = 64;

/** Index of the quote that ends the string starting at `from`, or the text's length. */
function endOfString(text: string, from: number): number {
  const near = Math.min(text.length, from + SHORT);
  let i = from;
  for (; i < near; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return i;
    if (c === BACKSLASH) i++;
  }
  // `i` may lie one behind `near`, after an escaped character: never within an escape.
  for (let at = text.indexOf('"', i); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before >= i && text.charCodeAt(before) === BACKSLASH) before--;
    // An even number of backslashes escape each other, and the quote counts.
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

/**
 * Size and nesting of a JSON text, from one pass over its characters without parsing it: `JSON.parse` of hostile
 * nesting costs memory long before any schema could refuse it. Null if it is within the limits.
 */
export function inspectJsonText(text: string, limits: PackLimits): PackError | null {
  const fail = (message: string): PackError => ({ path: '', message });
  if (text.length > limits.text)
    return fail(`the file is longer than ${limits.text} characters (${text.length})`);
  // An escape takes six characters at most for one.
  const longest = 6 * limits.string;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      const end = endOfString(text, i + 1);
      if (end - i > longest) return fail(`a text longer than ${limits.string} characters`);
      i = end;
    } else if (c === 0x7b || c === 0x5b) {
      values++;
      if (++depth > limits.depth) return fail(`nested deeper than ${limits.depth} levels`);
    } else if (c === 0x7d || c === 0x5d) depth--;
    // Every value but the first of its list or object follows a comma.
    else if (c === 0x2c) values++;
    if (values > limits.values) return fail(`the pack holds more than ${limits.values} values`);
  }
  return null;
}

/**
 * Takes the JSON text of a pack apart while it streams: the rows of its lists one by one, and the rest as the header.
 * Memory stays at one row and one chunk, however big the file. Only where values begin and end is found here;
 * `JSON.parse` reads each of them, so what is no JSON is still refused.
 */
export interface SplitLimits {
  /** Length of the whole text, UTF-16 units. */
  readonly text: number;
  /** Length of one row, or of one field of the header, UTF-16 units. */
  readonly value: number;
  /** Nesting of objects and lists. */
  readonly depth: number;
}

/** One row of a list, not parsed yet. */
export interface Item<L extends string> {
  readonly list: L;
  readonly index: number;
  readonly json: string;
}

/** Why a text is no pack: `path` as in `PackError`. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

type Stage =
  'start' | 'first-key' | 'key' | 'colon' | 'value' | 'comma' | 'first-item' | 'item' | 'item-comma' | 'end';

export class JsonSplitter<L extends string> {
  #stage: Stage = 'start';
  #buffer = '';
  /** Where in the buffer the next thing is looked for. */
  #at = 0;
  /** A value that is not complete yet: where it begins, how far it was looked at, and in what state. */
  #value: { from: number; at: number; depth: number; inString: boolean } | null = null;
  #key = '';
  #list: L | null = null;
  #index = 0;
  #length = 0;
  /** Blanks in a row. */
  #blanks = 0;
  readonly #seen = new Set<string>();
  /** Fields that are no list of rows, as JSON. */
  readonly #header = new Map<string, string>();

  /** @param lists the top-level fields whose rows are handed out one by one */
  constructor(
    readonly limits: SplitLimits,
    readonly lists: readonly L[],
  ) {}

  /** Takes the next piece of text; returns the rows that are complete now. @throws JsonFault */
  push(chunk: string): Item<L>[] {
    this.#length += chunk.length;
    if (this.#length > this.limits.text)
      throw new JsonFault('', `the file is longer than ${this.limits.text} characters`);
    const keep = this.#value?.from ?? this.#at;
    this.#buffer = this.#buffer.slice(keep) + chunk;
    this.#at -= keep;
    if (this.#value !== null) {
      this.#value.at -= keep;
      this.#value.from = 0;
    }
    const items: Item<L>[] = [];
    while (this.#step(items));
    return items;
  }

  /** Everything but the rows, once the text has ended. A list that is no list is in there, too. @throws JsonFault */
  end(): Record<string, unknown> {
    if (this.#stage !== 'end')
      throw new JsonFault('', this.#length === 0 ? 'the file is empty' : 'not JSON: the text ends too early');
    const fields = [...this.#header].map(([key, json]) => `${JSON.stringify(key)}:${json}`);
    const header: unknown = parse('', `{${fields.join(',')}}`);
    return header as Record<string, unknown>;
  }

  /** Every top-level field that there was. */
  get fields(): ReadonlySet<string> {
    return this.#seen;
  }

  /** A field of the header as JSON, once it has been read. */
  field(key: string): string | undefined {
    return this.#header.get(key);
  }

  /** One step of the machine. False if more text is needed. */
  #step(items: Item<L>[]): boolean {
    if (this.#value !== null) return this.#finish(items);
    const from = this.#at;
    while (isSpace(this.#buffer.charCodeAt(this.#at))) this.#at++;
    this.#blanks += this.#at - from;
    if (this.#at >= this.#buffer.length) {
      if (this.#blanks > this.limits.value) throw new JsonFault('', 'nothing but blanks for too long');
      return false;
    }
    this.#blanks = 0;
    const c = this.#buffer.charCodeAt(this.#at);
    switch (this.#stage) {
      case 'start':
        if (c !== OPEN_OBJECT) throw new JsonFault('', 'a pack is a JSON object');
        return this.#go('first-key');
      case 'first-key':
        if (c === CLOSE_OBJECT) return this.#go('end');
        return this.#begin(c === QUOTE);
      case 'key':
        return this.#begin(c === QUOTE);
      case 'colon':
        if (c !== COLON) throw this.#unexpected();
        return this.#go('value');
      case 'value':
        if (c !== OPEN_LIST || !this.#isList(this.#key)) return this.#begin(true);
        this.#list = this.#key;
        this.#index = 0;
        return this.#go('first-item');
      case 'comma':
        if (c !== COMMA && c !== CLOSE_OBJECT) throw this.#unexpected();
        return this.#go(c === COMMA ? 'key' : 'end');
      case 'first-item':
        if (c !== CLOSE_LIST) return this.#begin(true);
        return this.#go('comma');
      case 'item':
        return this.#begin(true);
      case 'item-comma':
        if (c !== COMMA && c !== CLOSE_LIST) throw this.#unexpected();
        return this.#go(c === COMMA ? 'item' : 'comma');
      case 'end':
        throw this.#unexpected();
    }
  }

  #isList(key: string): key is L {
    return (this.lists as readonly string[]).includes(key);
  }

  #go(stage: Stage): true {
    this.#at++;
    this.#stage = stage;
    return true;
  }

  #begin(allowed: boolean): true {
    const c = this.#buffer.charCodeAt(this.#at);
    if (!allowed || c === COMMA || c === COLON || c === CLOSE_LIST || c === CLOSE_OBJECT)
      throw this.#unexpected();
    this.#value = { from: this.#at, at: this.#at, depth: 0, inString: false };
    return true;
  }

  /** Looks for the end of the value; takes it if it is there. */
  #finish(items: Item<L>[]): boolean {
    const end = this.#scan();
    const value = this.#value;
    if (value === null) return true;
    if ((end === -1 ? this.#buffer.length : end) - value.from > this.limits.value)
      throw new JsonFault(this.#path(), `longer than ${this.limits.value} characters`);
    if (end === -1) return false;
    const json = this.#buffer.slice(value.from, end);
    this.#value = null;
    this.#at = end;
    this.#take(json, items);
    return true;
  }

  #take(json: string, items: Item<L>[]): void {
    switch (this.#stage) {
      case 'first-key':
      case 'key': {
        const key = parse('', json) as string;
        if (this.#seen.has(key)) throw new JsonFault('', `the field ${json.slice(0, 80)} is there twice`);
        this.#seen.add(key);
        this.#key = key;
        this.#stage = 'colon';
        break;
      }
      case 'value':
        this.#header.set(this.#key, json);
        // Whatever it is: what follows would blame the wrong field.
        parse(this.#path(), json);
        this.#stage = 'comma';
        break;
      default:
        if (this.#list !== null) items.push({ list: this.#list, index: this.#index++, json });
        this.#stage = 'item-comma';
    }
  }

  /** Where the value ends (exclusive), or -1 if that is not in the buffer yet. */
  #scan(): number {
    const value = this.#value;
    const text = this.#buffer;
    if (value === null) return -1;
    let { at, depth, inString } = value;
    const { depth: deepest } = this.limits;
    const first = text.charCodeAt(value.from);
    const nested = first === OPEN_OBJECT || first === OPEN_LIST;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (inString) {
        if (c === BACKSLASH) {
          // The escaped character may be in the next chunk.
          if (at + 1 >= text.length) break;
          at++;
        } else if (c === QUOTE) {
          inString = false;
          if (depth === 0) return at + 1;
        }
      } else if (c === QUOTE) {
        inString = true;
      } else if (c === OPEN_OBJECT || c === OPEN_LIST) {
        if (++depth > deepest) throw new JsonFault(this.#path(), `nested deeper than ${deepest} levels`);
      } else if (c === CLOSE_OBJECT || c === CLOSE_LIST) {
        if (!nested) return at;
        if (--depth === 0) return at + 1;
      } else if (!nested && (c === COMMA || isSpace(c))) return at;
    }
    Object.assign(value, { at, depth, inString });
    return -1;
  }

  #path(): string {
    if (this.#stage === 'value') return /^[\w$-]{1,60}$/.test(this.#key) ? this.#key : '';
    return this.#list === null || this.#stage === 'key' ? '' : `${this.#list}[${this.#index}]`;
  }

  #unexpected(): JsonFault {
    const near = JSON.stringify(this.#buffer.slice(this.#at, this.#at + 12));
    const offset = this.#length - this.#buffer.length + this.#at;
    return new JsonFault(this.#path(), `not JSON: unexpected ${near} at character ${offset}`);
  }
}

/** `JSON.parse` with a JsonFault that says where. */
export function parse(path: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : String(error);
    throw new JsonFault(path, `not JSON: ${why}`);
  }
}

import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../store/intake/chunks';
import { JsonFault, JsonSplitter } from '../../../store/intake/split';
import { LISTS } from '../../../store/types';

const LIMITS = { text: 1e6, value: 1e5, depth: 16 };

/** Takes a text apart in pieces that end where `cuts` say, and puts it together again. */
function rejoin(text: string, cuts: readonly number[], limits = LIMITS): Record<string, unknown> {
  const splitter = new JsonSplitter(limits, LISTS);
  const rows: Record<string, unknown[]> = {};
  const ends = [...new Set(cuts.map((c) => c % (text.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, text.length]) {
    for (const { list, index, json } of splitter.push(text.slice(from, end))) {
      const list_ = (rows[list] ??= []);
      expect(index).toBe(list_.length);
      list_.push(JSON.parse(json));
    }
    from = end;
  }
  const head = splitter.end();
  for (const list of LISTS) if (splitter.fields.has(list) && !Object.hasOwn(head, list)) rows[list] ??= [];
  return { ...head, ...rows };
}

const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }) as fc.Arbitrary<unknown>;
const key = fc.oneof(fc.constantFrom(...LISTS, 'id', 'title'), fc.string()).filter((k) => k !== '__proto__');
const file = fc.dictionary(key, fc.oneof(json, fc.array(json, { maxLength: 5 })), { maxKeys: 6 });

describe('taking a file apart', () => {
  it('gives what JSON.parse gives, wherever the pieces end and whatever the blanks', () => {
    fc.assert(
      fc.property(
        file,
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.constantFrom(undefined, 1, '\t'),
        (data, cuts, space) => {
          const text = JSON.stringify(data, null, space);
          expect(rejoin(text, cuts)).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('refuses exactly what JSON.parse refuses, or is stricter', () => {
    const broken = fc
      .tuple(file, fc.nat(), fc.constantFrom('', ',', ']', '}', '{', '"', '\\', 'x', ':', '1'))
      .map(([data, at, put]) => {
        const text = JSON.stringify(data);
        const i = at % (text.length + 1);
        return text.slice(0, i) + put + text.slice(i + 1);
      });
    fc.assert(
      fc.property(broken, fc.array(fc.nat(), { maxLength: 6 }), (text, cuts) => {
        let mine: unknown;
        try {
          mine = rejoin(text, cuts);
        } catch (error) {
          // A fault of a row is found by whoever parses the row.
          expect(error instanceof JsonFault || error instanceof SyntaxError).toBe(true);
          return;
        }
        expect(mine).toEqual(JSON.parse(text));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['', 'empty'],
    ['[]', 'JSON object'],
    ['{"entities":[', 'too early'],
    ['{} {}', 'unexpected'],
    ['{"id":1,"id":2}', 'twice'],
    ['{"entit\\u0069es":[],"entities":[]}', 'twice'],
    [`{"x":${'['.repeat(40)}`, 'deeper'],
    [`{"entities":[{"a":${'{"a":'.repeat(40)}`, 'deeper'],
    [`{"x":"${'a'.repeat(2e5)}"}`, 'longer than 100000'],
    [`{"entities":["${'a'.repeat(2e5)}`, 'longer than 100000'],
    [`{"x":1,${'"y":[],\n'.repeat(2e5)}`, 'longer than 1000000'],
    [`{"x":1,${' '.repeat(5e5)}`, 'blanks'],
  ])('says what is wrong with %.40s', (text, reason) => {
    expect(() => rejoin(text, [])).toThrow(reason);
  });

  it('says where', () => {
    const fault = (text: string): string => {
      try {
        rejoin(text, []);
      } catch (error) {
        if (error instanceof JsonFault) return error.path;
      }
      return 'no fault';
    };
    expect(fault(`{"entities":[{},{},"${'a'.repeat(2e5)}`)).toBe('entities[2]');
    expect(fault('{"title": {"a": }}')).toBe('title');
    expect(fault('{"entities":[{} {}]}')).toBe('entities[1]');
  });
});

describe('a file as text', () => {
  const read = async (input: Blob | string): Promise<string> => {
    let text = '';
    for await (const chunk of chunksOf(input)) text += chunk.text;
    return text;
  };
  const long = `{"a":"${'é𝄞ab '.repeat(40_000)}"}`;

  it('is the same from a string, a file and a gzip file, without its byte order mark', async () => {
    for (const input of [
      long,
      `\ufeff${long}`,
      new Blob([long]),
      new Blob([`\ufeff${long}`]),
      new Blob([gzipSync(long)]),
    ])
      expect((await read(input)) === long).toBe(true);
  });

  it('counts progress and bytes', async () => {
    for (const input of [long, new Blob([gzipSync(long)])]) {
      const done: number[] = [];
      let bytes = 0;
      for await (const chunk of chunksOf(input)) {
        done.push(chunk.done);
        bytes += chunk.bytes;
      }
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect(done.at(-1)).toBe(1);
      expect(bytes).toBe(Buffer.byteLength(long));
    }
  });

  it('refuses what is neither UTF-8 nor whole gzip', async () => {
    for (const bytes of [
      Buffer.from([0x7b, 0xff, 0xfe]),
      gzipSync(long).subarray(0, 500),
      Buffer.from([0x1f, 0x8b, 1, 2]),
    ])
      await expect(read(new Blob([new Uint8Array(bytes)]))).rejects.toThrow(JsonFault);
  });

  it('is empty if the file is', async () => {
    expect(await read(new Blob([]))).toBe('');
    expect(await read('')).toBe('');
  });
});

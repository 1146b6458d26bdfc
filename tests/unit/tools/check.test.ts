import { gzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../tools/check';
import { SMALL_ARTICLE, smallPack } from '../../fixtures/small-pack';

const dir = mkdtempSync(join(tmpdir(), 'dramatis-check-'));
const file = (name: string): string => join(dir, name);

beforeAll(() => {
  writeFileSync(file('good.pack.json'), JSON.stringify(smallPack()));
  writeFileSync(file('good.pack.gz'), gzipSync(new TextEncoder().encode(JSON.stringify(smallPack()))));
  writeFileSync(file('bad.pack.json'), JSON.stringify({ ...smallPack(), id: 'Not An Id', kind: 'x' }));
  writeFileSync(file('none.pack.json'), 'hello');
  writeFileSync(file('binary'), Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]));
  writeFileSync(file('broken.gz'), Uint8Array.from([0x1f, 0x8b, 0x00, 0x00]));
  writeFileSync(file('article.txt'), SMALL_ARTICLE);
  writeFileSync(file('other.txt'), 'Another article.');
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Runs the command; its exit code, the report on stdout, the text on stderr. */
async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await check(args, { out: (t) => (out += t), err: (t) => (err += t) });
  return { code, out, err, report: (out === '' ? null : JSON.parse(out)) as Record<string, unknown> | null };
}

describe('dramatis check', () => {
  it('reports a good pack, plain or compressed', async () => {
    for (const name of ['good.pack.json', 'good.pack.gz']) {
      const { code, report, err } = await run(file(name));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(report).toMatchObject({ ok: true, errors: [], counts: { entities: 3, verified: 0 } });
      expect(Object.keys(report ?? {})).toEqual(['ok', 'errors', 'counts']);
    }
  });

  it('verifies evidence against the article, in either notation of the option', async () => {
    const args = [['--source', file('article.txt')], [`--source=${file('article.txt')}`]];
    for (const source of args) {
      const { code, report } = await run(file('good.pack.json'), ...source);
      expect(code).toBe(0);
      expect(report).toMatchObject({ counts: { verified: 2 } });
    }
  });

  it('reports a bad pack: all on stdout, one line on stderr', async () => {
    const { code, report, err } = await run(file('bad.pack.json'));
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false });
    expect(report?.errors).toHaveLength(2);
    expect(err).toMatch(/^dramatis check: \S+bad\.pack\.json: id: not an id[^\n]+\(and 1 more\)\n$/);
  });

  it.each([
    ['a pack that is no JSON', 'none.pack.json', 'not JSON'],
    ['a file that is not there', 'nowhere.pack.json', 'no such file'],
    ['a folder', '.', 'is a folder'],
    ['a file that is no text', 'binary', 'not UTF-8 text'],
    ['a file that breaks off', 'broken.gz', 'broken.gz: '],
  ])('%s: exit code 1 and one line', async (_, name, message) => {
    const { code, err } = await run(file(name));
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('an article that the pack is not about: exit code 1', async () => {
    const { code, report } = await run(file('good.pack.json'), '--source', file('other.txt'));
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false, counts: { verified: 0 } });
    expect((await run(file('good.pack.json'), '--source', file('nowhere.txt'))).code).toBe(1);
  });

  it.each([
    ['no pack', []],
    ['two packs', ['a.json', 'b.json']],
    ['an unknown option', ['--fast', 'a.json']],
    ['an option without its value', ['a.json', '--source']],
    ['an option twice', ['a.json', '--source=x', '--source=y']],
  ])('%s: exit code 2, usage on stderr', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^dramatis check: [^\n]+\(usage: [^\n]+\)\n$/);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../../../tools/check';

const doc = readFileSync('docs/packs.md', 'utf8');
/** The fenced blocks of one language, in order. */
const blocks = (lang: string): string[] =>
  [...doc.matchAll(new RegExp(`^\`\`\`${lang}\\n(.*?)^\`\`\``, 'gms'))].map((m) => m[1] ?? '');

const dir = mkdtempSync(join(tmpdir(), 'dramatis-docs-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('the worked example of docs/packs.md', () => {
  const [article = ''] = blocks('text');
  const [pack = '', printed = ''] = blocks('json');
  const files = { article: join(dir, 'mill.txt'), pack: join(dir, 'mill.pack.json') };
  const run = async (...args: string[]) => {
    let [out, err] = ['', ''];
    const code = await check([files.pack, ...args], { out: (t) => (out += t), err: (t) => (err += t) });
    return { code, out: JSON.parse(out || 'null') as unknown, err };
  };

  it('is filled in, checked and verified as the page says', async () => {
    writeFileSync(files.article, article);
    writeFileSync(files.pack, pack);
    expect((await run('--source', files.article)).code).toBe(1);
    expect(await run('--source', files.article, '--fill')).toEqual({
      code: 0,
      out: JSON.parse(printed) as unknown,
      err: '',
    });
    expect((await run('--source', files.article)).code).toBe(0);
    const schema = JSON.parse(readFileSync('assets/packs/pack.schema.json', 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validate(schema, JSON.parse(readFileSync(files.pack, 'utf8')))).toBe(true);
  });

  it('filling in again changes nothing', async () => {
    const before = readFileSync(files.pack, 'utf8');
    await run('--source', files.article, '--fill');
    expect(readFileSync(files.pack, 'utf8')).toBe(before);
  });

  it('words that are not there are named, and the file stays as it was', async () => {
    const wrong = pack.replace('"The owners"', '"The millers"');
    writeFileSync(files.pack, wrong);
    const { code, err } = await run('--source', files.article, '--fill');
    expect(code).toBe(1);
    expect(err).toContain('evidence[3]: e4: "The millers" is not in paragraph 2');
    expect(readFileSync(files.pack, 'utf8')).toBe(wrong);
  });

  it('--fill needs an article', async () => {
    const { code, err } = await run('--fill');
    expect(code).toBe(2);
    expect(err).toContain('--fill needs --source');
  });
});

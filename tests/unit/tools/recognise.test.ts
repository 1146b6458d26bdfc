import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Io } from '../../../tools/cli/errors';
import { recogniseCommand } from '../../../tools/recognise';

const SHARED = resolve(process.env.DRAMATIS_SHARED ?? '../shared');
const dir = mkdtempSync(join(tmpdir(), 'dramatis-cli-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io: Io = { out: (t) => void (out += t), err: (t) => void (err += t) };
  return { code: await recogniseCommand(args, io), out, err };
}
const PACKS = ['--packs', 'karabakh-2020-10'];
const file = (name: string, text: string): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
interface Report {
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; surface: string; entity: string; by: string }[];
}

it.each([
  [[], 2],
  [['--nope', 'x'], 2],
  [['a.txt', 'b.txt'], 2],
  [['a.txt', '--lang'], 2],
  [['a.txt', '--published', 'soon'], 2],
  [['/nowhere/at-all.txt', ...PACKS], 1],
  [[resolve('package.json'), '--packs', 'no-such-pack'], 1],
])('%j ends with code %i and one line on stderr', async (args, code) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  expect(result.out).toBe('');
  expect(result.err.trimEnd().split('\n')).toHaveLength(1);
});

it('keeps offsets into the file as it is: line ends of Windows, decomposed letters, a byte order mark', async () => {
  const text = '\ufeffTitre\r\nL’Arme\u0301nie et l’Azerbai\u0308djan se parlent.\r\n';
  const { code, out } = await run(file('crlf.txt', text), '--lang', 'fr', ...PACKS);
  const found = JSON.parse(out) as Report;
  expect(code).toBe(0);
  expect(found.text).toBe(text);
  expect(found.mentions.map((m) => m.entity)).toEqual(['armenia', 'azerbaijan']);
  for (const m of found.mentions) expect(text.slice(m.start, m.end)).toBe(m.surface);
});

it('reads a page of HTML', async () => {
  const html =
    '<!doctype html><html lang="fr"><title>Essai</title><article><p>L’Arménie et l’Azerbaïdjan ont accepté de se parler à nouveau.</p></article>';
  const { out } = await run(file('page.html', html), ...PACKS);
  expect((JSON.parse(out) as Report).mentions.map((m) => m.entity)).toEqual(['armenia', 'azerbaijan']);
});

it('answers a line for each line of JSONL, and names the line that is broken', async () => {
  const good = '{"id":1,"lang":"en","text":"Armenia spoke."}\n{"id":"b","text":"Nothing here."}\n';
  const { out } = await run('--jsonl', file('a.jsonl', good), ...PACKS);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l) as { id: unknown; mentions: unknown[] });
  expect(lines.map((l) => [l.id, l.mentions.length])).toEqual([
    [1, 1],
    ['b', 0],
  ]);
  const broken = await run('--jsonl', file('b.jsonl', '{"id":1,"text":"x"}\nnope\n'), ...PACKS);
  expect(broken.code).toBe(1);
  expect(broken.err).toContain('b.jsonl:2');
});

const article = join(SHARED, 'article/2020-10-karabakh.fr.txt');
it.skipIf(!existsSync(article))(
  'finds all 23 entities of the article, with all packs',
  async () => {
    const { out } = await run(article);
    const found = JSON.parse(out) as Report & { cast: { entity: string }[] };
    expect(found.text).toBe(readFileSync(article, 'utf8'));
    const named = found.mentions.filter((m) => m.by !== 'demonym' && m.by !== 'role');
    expect(named).toHaveLength(48);
    expect(new Set(named.map((m) => m.entity)).size).toBe(23);
  },
  60_000,
);

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The command line as a shell sees it: what is on stdout, what on stderr, and the exit code. */
const ROOT = resolve(import.meta.dirname, '../../..');
const ARTICLE = join(
  resolve(ROOT, process.env.DRAMATIS_SHARED ?? '../shared'),
  'article/2020-10-karabakh.fr.txt',
);
const scratch = mkdtempSync(join(tmpdir(), 'dramatis-cli-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function dramatis(...args: string[]): { code: number | null; out: string; err: string } {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const done = spawnSync(process.execPath, [tsx, join(ROOT, 'tools/dramatis.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const file = (name: string, text: string): string => {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
};

interface Answer {
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; surface: string; entity: string; by: string }[];
  readonly cast: readonly { entity: string; count: number }[];
}

describe('the command line', () => {
  const bad: [string, string[], number][] = [
    ['no command', [], 2],
    ['an unknown command', ['conquer'], 2],
    ['a command that every object has', ['constructor'], 2],
    ['an unknown option', ['recognise', '--loud', file('a.txt', 'Bonjour.')], 2],
    ['no file', ['recognise'], 2],
    ['a file that is not there', ['recognise', join(scratch, 'nowhere.txt')], 1],
    ['a folder', ['recognise', scratch], 1],
    ['a pack that is no JSON', ['check', file('broken.pack.json', '{"format":')], 1],
    ['a pack that is none', ['check', file('other.pack.json', '{"format":"something-else","version":1}')], 1],
    ['a pack of the future', ['check', file('new.pack.json', '{"format":"dramatis-pack","version":99}')], 1],
  ];
  it.each(bad)('%s: one clear line on stderr and the exit code of the design', (_what, args, code) => {
    const { code: got, out, err } = dramatis(...args);
    expect(got).toBe(code);
    // `check` says on stdout what is wrong with a pack that it could read; nothing else does.
    const told = err.trim() === '' ? out : err;
    expect(told.trim()).not.toBe('');
    expect(err.trim().split('\n').length).toBe(1);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.skipIf(!existsSync(ARTICLE))(
    'names the 23 entities of the article (skipped: shared is not there)',
    () => {
      const { code, out, err } = dramatis('recognise', ARTICLE);
      expect(err).toBe('');
      expect(code).toBe(0);
      const answer = JSON.parse(out) as Answer;
      expect(answer.lang).toBe('fr');
      expect(answer.cast).toHaveLength(23);
      let end = 0;
      for (const m of answer.mentions) {
        expect(m.start).toBeGreaterThanOrEqual(end);
        expect(answer.text.slice(m.start, m.end)).toBe(m.surface);
        end = m.end;
      }
      // Every time that one of these words stands in the text, a mention covers it.
      for (const [word, entity] of [
        ['Pompeo', 'mike-pompeo'],
        ['O’Brien', 'robert-obrien'],
        ['Mnatsakanian', 'zohrab-mnatsakanian'],
        ['Aliev', 'ilham-aliyev'],
        ['Trump', 'donald-trump'],
        ['Bayramov', 'jeyhun-bayramov'],
        ['Reuters', 'reuters'],
        ['Ankara', 'ankara-tr'],
      ] as const) {
        const found = answer.mentions.filter((m) => m.surface.includes(word));
        expect(found.length, word).toBe(answer.text.split(word).length - 1);
        for (const m of found) expect(m.entity, word).toBe(entity);
      }
    },
  );
});

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowsers, type Machine } from '../../../tools/start/browser/find';
import { serve } from '../../../tools/start/browser/serve';

const ROOT = resolve(import.meta.dirname, '../../..');

const node = (script: string, ...args: string[]): { code: number | null; err: string; out: string } => {
  const done = spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: done.status, err: done.stderr, out: done.stdout };
};

describe('the two commands', () => {
  it.each([
    ['tools/start/start.mjs', ['--loud']],
    ['tools/start/start.mjs', ['--browser', 'netscape']],
    ['tools/start/start.mjs', ['--lang', 'tlh']],
    ['tools/start/start.mjs', ['--port', '70000']],
    ['tools/start/start.mjs', ['page.html']],
    ['tools/test/run.mjs', ['--quick']],
    ['tools/test/run.mjs', ['--only', 'luck']],
  ])('%s %j: one clear line, exit code 2, before anything is installed or built', (script, args) => {
    const { code, err, out } = node(script, ...args);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });

  it('explain themselves', () => {
    expect(node('tools/start/start.mjs', '--help').out).toContain('--browser');
    expect(node('tools/test/run.mjs', '--help').out).toContain('--only');
  });
});

describe('finding a browser', () => {
  const machine = (platform: NodeJS.Platform, env: Machine['env'], ...there: string[]): Machine => ({
    platform,
    env,
    runs: (path) => there.includes(path),
  });
  const linux = { PATH: '/usr/local/bin:/usr/bin' };

  it('prefers Chrome, then Chromium, Edge, Brave, Firefox', () => {
    const labels = findBrowsers(
      machine(
        'linux',
        linux,
        '/usr/bin/firefox',
        '/usr/bin/brave-browser',
        '/usr/bin/chromium',
        '/usr/bin/google-chrome',
      ),
    ).map((b) => b.label);
    expect(labels).toEqual(['Google Chrome', 'Chromium', 'Brave', 'Firefox']);
  });
  it('prefers the ESR, which takes unsigned extensions', () => {
    const found = findBrowsers(machine('linux', linux, '/usr/bin/firefox', '/usr/bin/firefox-esr'));
    expect(found).toEqual([{ label: 'Firefox', kind: 'firefox', path: '/usr/bin/firefox-esr' }]);
  });
  it('looks where macOS and Windows keep programs', () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowsers(machine('darwin', { HOME: '/Users/a' }, mac))[0]?.label).toBe('Microsoft Edge');
    const folder = 'C:/Program Files';
    const windows = join(folder, 'Mozilla Firefox/firefox.exe');
    expect(findBrowsers(machine('win32', { ProgramFiles: folder }, windows))[0]?.kind).toBe('firefox');
  });
  it('takes the program that the reader names first, and none that is not there', () => {
    const env = { ...linux, DRAMATIS_CHROMIUM: '/opt/mine', DRAMATIS_FIREFOX: '/opt/gone' };
    const found = findBrowsers(machine('linux', env, '/opt/mine', '/usr/bin/chromium'));
    expect(found.map((b) => b.path)).toEqual(['/opt/mine', '/usr/bin/chromium']);
    expect(findBrowsers(machine('linux', {}))).toEqual([]);
  });
});

describe('serving the demo page', () => {
  it('takes another port where the wanted one is taken, and keeps to its folder', async () => {
    const first = await serve(join(ROOT, 'assets/demo'));
    const second = await serve(join(ROOT, 'assets/demo'), first.port);
    try {
      expect(second.port).not.toBe(first.port);
      expect((await fetch(`${second.url}en.html`)).status).toBe(200);
      expect((await fetch(`${second.url}..%2f..%2fpackage.json`)).status).toBe(404);
      expect((await fetch(`${second.url}%2e%2e/%2e%2e/package.json`)).status).toBe(404);
      expect((await fetch(`${second.url}nothing.html`)).status).toBe(404);
    } finally {
      await first.close();
      await second.close();
    }
  });
  it('answers a path that is no URI with an error, and goes on', async () => {
    const pages = await serve(() => '<p>here</p>');
    try {
      expect((await fetch(`${pages.url}%E0%A4%A`)).status).toBe(400);
      expect((await fetch(pages.url)).status).toBe(200);
    } finally {
      await pages.close();
    }
  });
});

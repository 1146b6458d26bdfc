/** A throw-away extension with the store as it ships in its background, and packs of the test's choice. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Pack } from '../../../core/pack/types';
import type { BrowserName } from '../harness';

const HERE = import.meta.dirname;
const API = `globalThis.browser ?? globalThis.chrome`;

/** Compiles a script of this folder into one file without imports. */
async function bundle(entry: string, dir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(HERE, '../../..'),
    build: {
      outDir: dir,
      emptyOutDir: false,
      minify: false,
      target: ['chrome138', 'firefox140'],
      lib: { entry: join(HERE, entry), formats: ['iife'], name: 'laboratory', fileName: () => 'lab.js' },
    },
  });
}

/** Builds the extension; returns its folder. Remove it with `drop`. */
export async function raise(name: BrowserName, packs: readonly Pack[]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'dramatis-lab-'));
  await bundle('lab.ts', dir);
  const firefox = name === 'firefox';
  writeFileSync(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'laboratory',
      version: '1',
      permissions: ['storage'],
      host_permissions: ['*://*/*'],
      background: firefox ? { scripts: ['lab.js', 'wake.js'] } : { service_worker: 'background.js' },
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; connect-src 'self'",
      },
      ...(firefox && { browser_specific_settings: { gecko: { id: 'laboratory@dramatis.example' } } }),
    }),
  );
  writeFileSync(join(dir, 'background.js'), `importScripts('lab.js', 'wake.js');`);
  writeFileSync(
    join(dir, 'wake.js'),
    `(${API}).runtime.onMessage.addListener((m, s, reply) => reply(true));`,
  );
  writeFileSync(
    join(dir, 'lab.html'),
    '<!doctype html><meta charset="utf-8"><title>lab</title><script src="lab.js"></script>',
  );
  writeFileSync(join(dir, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>empty</title>');
  ship(dir, packs);
  return dir;
}

/** Puts packs into the extension, gzipped from the second on, with the list of them. */
export function ship(dir: string, packs: readonly Pack[]): void {
  rmSync(join(dir, 'packs'), { recursive: true, force: true });
  mkdirSync(join(dir, 'packs'));
  const index = packs.map((pack, i) => {
    const path = `packs/${pack.id}.pack.${i === 0 ? 'json' : 'gz'}`;
    const json = JSON.stringify(pack);
    const bytes = i === 0 ? Buffer.from(json) : gzipSync(json);
    writeFileSync(join(dir, path), bytes);
    return { id: pack.id, revision: pack.revision, path, bytes: bytes.length };
  });
  writeFileSync(join(dir, 'packs/index.json'), JSON.stringify(index));
}

export function drop(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

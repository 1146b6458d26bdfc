import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARIES } from '../../../components/options/libraries';

const ROOT = resolve(import.meta.dirname, '../../..');
const manifest = (path: string): { license?: string; dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as {
    license?: string;
    dependencies?: Record<string, string>;
  };

describe('libraries that ship', () => {
  it('are named with the licence that they state', () => {
    for (const { name, licence } of LIBRARIES)
      expect(manifest(`node_modules/${name}`).license, name).toBe(licence);
  });

  it('are all named: what the project depends on, and what its shipped rooms import', () => {
    const named = LIBRARIES.map((l) => l.name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(manifest('.').dependencies ?? {})));
    const imported = new Set<string>();
    for (const room of ['core', 'store', 'service', 'platform', 'page', 'components', 'entrypoints'])
      for (const file of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })) {
        if (!/\.tsx?$/.test(file)) continue;
        const code = readFileSync(join(ROOT, room, file), 'utf8');
        for (const [line, from] of code.matchAll(
          /^import .*?from '((?:@[\w-]+\/)?[\w-]+)(?:\/[\w./-]*)?';/gm,
        ))
          if (from !== undefined && !line.startsWith('import type')) imported.add(from);
      }
    imported.delete('wxt');
    expect([...imported].filter((name) => !named.includes(name))).toEqual([]);
  });
});

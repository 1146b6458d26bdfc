import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { flagCodes, flagPath } from '../../../components/parts/flags';

const ROOT = resolve(import.meta.dirname, '../../..');
const FLAGS = resolve(ROOT, 'node_modules/country-flag-icons/3x2');

describe('flags', () => {
  it('are of countries that the world pack has, and there is a file for each', () => {
    const pack = JSON.parse(
      gunzipSync(readFileSync(resolve(ROOT, 'assets/packs/world-core.pack.gz'))).toString(),
    ) as { entities: { id: string; kind: string }[] };
    const countries = new Set(pack.entities.filter((e) => e.kind === 'country').map((e) => e.id));
    const files = new Set(readdirSync(FLAGS));
    expect(flagCodes().size).toBeGreaterThan(190);
    for (const [id, code] of flagCodes()) {
      expect(countries.has(id), id).toBe(true);
      expect(files.has(`${code.toUpperCase()}.svg`), code).toBe(true);
    }
    // A code stands once: no two countries share a file.
    expect(new Set(flagCodes().values()).size).toBe(flagCodes().size);
  });

  it('are not shown where the state or its flag is disputed, nor for anything else', () => {
    for (const id of [
      'kosovo',
      'taiwan',
      'palestine',
      'western-sahara',
      'afghanistan',
      'nagorno-karabakh',
      'nato',
    ])
      expect(flagPath(id), id).toBeNull();
    expect(flagPath('armenia')).toBe('/flags/am.svg');
  });

  it('hold nothing but drawing: no script, no style, no address', () => {
    for (const code of flagCodes().values()) {
      const file = resolve(FLAGS, `${code.toUpperCase()}.svg`);
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8').replaceAll('http://www.w3.org/', ''), code).not.toMatch(
        /<script|<style|<foreignObject|https?:|javascript:|on\w+=/i,
      );
    }
  });
});

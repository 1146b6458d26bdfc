import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isWorldFile } from '../../../../tools/world/files';
import { buildWorld, type World } from '../../../../tools/world/world';

const DIR = 'assets/packs';
const shipped = readdirSync(DIR).filter(isWorldFile).sort();

/** Where two texts part, with a few words of each: a pack is a line of a million letters. */
function parting(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `at ${at}: ${a.slice(at - 60, at + 60)} | ${b.slice(at - 60, at + 60)}`;
}

describe('the builder', () => {
  let world: World;
  beforeAll(async () => {
    world = await buildWorld();
  }, 240_000);

  it('makes the files that ship, and no others', () => {
    expect(shipped.length).toBeGreaterThan(200);
    expect([...world.files.keys()].sort()).toEqual(shipped);
  });

  it('makes every one of them byte for byte', () => {
    const changed = shipped.flatMap((name) => {
      const made = Buffer.from(world.files.get(name) ?? []);
      const there = readFileSync(`${DIR}/${name}`);
      return made.equals(there)
        ? []
        : [
            `${name} ${parting(gunzipSync(there).toString(), made.length === 0 ? '' : gunzipSync(made).toString())}`,
          ];
    });
    // Other inputs, or another builder, than the packs were made with: run `npm run build:world`.
    expect(changed).toEqual([]);
  });

  it('tells what it did to the names of the long tail', () => {
    const { cleaned, dropped } = world.report.tail;
    expect(Object.values(cleaned).reduce((a, b) => a + b, 0)).toBeGreaterThan(300);
    expect(dropped.map((d) => d.what)).toContain('Norwood (historical) (US)');
    for (const rule of Object.keys(cleaned)) expect(world.lines.join('\n')).toContain(rule);
  });
});

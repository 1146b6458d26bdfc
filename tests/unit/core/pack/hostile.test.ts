import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../core/pack/index';
import { hostilePacks } from '../../../fixtures/hostile-packs';
import { smallPack } from '../../../fixtures/small-pack';

/** Milliseconds a refusal may take: of the processor, since other tests run beside this one. */
const LIMIT = 2000;

describe('hostile packs', () => {
  const packs = hostilePacks();

  it('are more than two hundred, each another', () => {
    expect(packs.length).toBeGreaterThan(200);
    expect(new Set(packs.map((p) => p.name)).size).toBe(packs.length);
  });

  it('are made from a pack that is valid', () => {
    const result = parsePack(JSON.stringify(smallPack()));
    expect(result.ok ? [] : result.errors).toEqual([]);
  });

  it.each(packs.map((p) => [p.name, p] as const))('%s: refused with a reason, in time', (_, pack) => {
    const json = pack.json();
    const before = process.cpuUsage();
    const result = parsePack(json);
    const took = process.cpuUsage(before).user / 1000;
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.errors.length).toBeGreaterThan(0);
      for (const { path, message } of result.errors) {
        expect(message).not.toBe('');
        // A reason is one line that can be shown: it never repeats the hostile text at length.
        expect(message.length).toBeLessThan(300);
        expect(path.length).toBeLessThan(300);
        expect(`${path}${message}`).not.toMatch(/\n/);
      }
    }
    expect(took).toBeLessThan(LIMIT);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

/** Sites that are always read: what the browser is told, and which open pages are woken. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}
const stored = new Map<string, unknown>();
const scripts = new Map<string, Script>();
const woken: number[] = [];
let open: { id: number; url?: string }[] = [];
let registrations = 0;

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (keys: readonly string[] | null) =>
          Promise.resolve(
            Object.fromEntries([...stored].filter(([key]) => keys === null || keys.includes(key))),
          ),
      },
    },
    tabs: { query: () => Promise.resolve(open) },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...scripts.values()]),
      registerContentScripts: async ([script]: readonly [Script]) => {
        await Promise.resolve();
        if (scripts.has(script.id)) throw new Error('Duplicate script ID');
        if (script.matches.some((m) => m.includes('['))) throw new Error('Invalid match pattern');
        registrations++;
        scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
        await Promise.resolve();
        for (const id of ids) if (!scripts.delete(id)) throw new Error('Nonexistent script ID');
      },
      executeScript: ({ target }: { readonly target: { readonly tabId: number } }) => {
        woken.push(target.tabId);
        return Promise.resolve([{ result: true }]);
      },
    },
  },
}));
const { followAlways } = await import('../../../service/always');

const registered = (): readonly string[] => scripts.get('always')?.matches ?? [];

describe('sites that are always read', () => {
  beforeEach(() => {
    stored.clear();
    scripts.clear();
    woken.length = 0;
    open = [];
    registrations = 0;
  });

  it('are told to the browser, and no others', async () => {
    stored.set('rule:a.org', 'always').set('rule:b.org', 'never').set('rule:*.c.org', 'always');
    stored.set('set:delay', 0);
    await followAlways();
    expect(registered()).toEqual(['*://a.org/*', '*://*.c.org/*']);
  });

  it('are told once, however many changes come at once', async () => {
    stored.set('rule:a.org', 'always');
    await Promise.all([followAlways(), followAlways(), followAlways()]);
    expect(registrations).toBe(1);
    stored.set('rule:b.org', 'always');
    await followAlways();
    expect(registered()).toEqual(['*://a.org/*', '*://b.org/*']);
  });

  it('are taken back with the last rule', async () => {
    stored.set('rule:a.org', 'always');
    await followAlways();
    stored.set('rule:a.org', 'never');
    await followAlways();
    expect(scripts.size).toBe(0);
  });

  it('go on being read where one of them is no pattern for this browser', async () => {
    stored.set('rule:[::1]', 'always').set('rule:a.org', 'always');
    await followAlways();
    expect(registered()).toEqual(['*://*/*']);
  });

  it('have their open pages woken, but not those that a narrower rule excepts', async () => {
    stored.set('rule:*.a.org', 'always').set('rule:shop.a.org', 'automatic');
    open = [
      { id: 1, url: 'https://news.a.org/x' },
      { id: 2, url: 'https://shop.a.org/' },
      { id: 3, url: 'https://b.org/' },
      { id: 4 },
    ];
    await followAlways();
    expect(woken).toEqual([1]);
  });
});

/** Firefox for Android: no menus, no side panel, and `tabs.create` refuses `openerTabId`. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const create = vi.fn<(of: Record<string, unknown>) => Promise<unknown>>();
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'x',
      getURL: (path: string) => `moz-extension://x${path}`,
      sendMessage: () => Promise.resolve(),
    },
    tabs: { create, get: () => Promise.resolve({ id: 4, windowId: 1, index: 2 }) },
  },
}));
const { makeMenus, answerMenus } = await import('../../../service/menus');
const { PanelOpener } = await import('../../../service/panel');

describe('a browser without menus and side panel', () => {
  beforeEach(() => {
    create.mockReset();
    create.mockImplementation((of) =>
      'openerTabId' in of
        ? Promise.reject(new Error('Property "openerTabId" is unsupported'))
        : Promise.resolve({}),
    );
  });

  it('starts without menus', async () => {
    await expect(makeMenus()).resolves.toBeUndefined();
    expect(() => answerMenus({} as never, new PanelOpener(), () => undefined)).not.toThrow();
  });

  it('opens the panel as a tab, at what was asked for', async () => {
    const panel = new PanelOpener();
    expect(await panel.open(4, { entity: 'mike-pompeo' })).toBe('tab');
    expect(create.mock.lastCall?.[0]).toEqual({
      url: 'moz-extension://x/sidepanel.html?tab=4&entity=mike-pompeo',
    });
    await panel.open(4, { query: 'a name' });
    expect(create.mock.lastCall?.[0].url).toBe('moz-extension://x/sidepanel.html?tab=4&query=a+name');
  });

  it('keeps a wish for the panel that is about to start, once', () => {
    const panel = new PanelOpener();
    panel.aim(7, { query: 'who' });
    expect(panel.takePending(7)).toEqual({ entity: null, query: 'who' });
    expect(panel.takePending(7)).toEqual({ entity: null, query: null });
  });
});

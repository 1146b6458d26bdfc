import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, raiseStage, type Scene, type Stage } from './stage';

interface View {
  log: { type: string; data: Record<string, unknown> }[];
  stored: () => Record<string, unknown>;
  activate: (tabId: number) => void;
}
const asked = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) =>
      (globalThis as unknown as { __view: View }).__view.log
        .filter((m) => m.type === wanted)
        .map((m) => m.data),
    type,
  );
const RULES = { 'rule:news.example.org': 'always', 'rule:*.example.com': 'never' };
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as { __view: View }).__view.stored());

/** Presses Tab until the focus is on something that fits. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
  }
  throw new Error(`the focus never came to ${selector}`);
}

describe.skipIf(chromiumPath() === null)('tasks by keyboard alone (skipped without Chromium)', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raiseStage();
  });
  afterAll(() => stage.close());

  const within = async (scene: Partial<Scene>, task: (page: Page) => Promise<void>): Promise<void> => {
    const { page, context, errors } = await stage.open({
      view: 'sidepanel',
      state: 'cast',
      lang: 'en',
      width: 360,
      ...scene,
    });
    try {
      await task(page);
      expect(errors).toEqual([]);
    } finally {
      await context.close();
    }
  };

  it('finds out who someone is, jumps to a mention, and comes back to the row', () =>
    within({}, async (page) => {
      await tabTo(page, '[data-entity="mike-pompeo"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.fact');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mike Pompeo');
      await tabTo(page, '[aria-label="Next mention"]');
      await page.keyboard.press('Enter');
      await page.getByText('Mention 1 of').first().waitFor();
      expect((await asked(page, 'mention/show'))[0]).toMatchObject({ entity: 'mike-pompeo', index: 0 });
      await page.keyboard.press('Escape');
      await page.waitForSelector('.tabs');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-entity'))).toBe(
        'mike-pompeo',
      );
    }));

  it('switches a site off in the popup', () =>
    within({ view: 'popup', height: 600 }, async (page) => {
      await tabTo(page, 'input[type=radio]');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => stored(page)).toEqual({ 'rule:news.example.org': 'never' });
    }));

  it('switches it on again as it was before, not for every page of the site', () =>
    within(
      { view: 'popup', state: 'off', height: 600, stored: { 'rule:news.example.org': 'never' } },
      async (page) => {
        await tabTo(page, '.state .button-main');
        await page.keyboard.press('Enter');
        await expect.poll(() => stored(page)).toEqual({});
      },
    ));

  it('says how much a search has found, and Escape ends it', () =>
    within({}, async (page) => {
      await page.waitForSelector('.row');
      await tabTo(page, '.search-input');
      const status = () => page.evaluate(() => document.querySelector('[role=status]')?.textContent);
      await page.keyboard.type('pompeo');
      await expect.poll(status).toMatch(/^\d+ results?$/);
      await page.keyboard.type('zzz');
      await expect.poll(status).toBe('Nothing known by that name');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.tabs');
      expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('');
    }));

  it('erases all, after asking; “keep” is the first answer', () =>
    within({ view: 'options', width: 800 }, async (page) => {
      await tabTo(page, '.button-danger');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep them');
      await page.keyboard.press('Escape');
      expect(await asked(page, 'data/erase')).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => asked(page, 'data/erase')).toHaveLength(1);
    }));

  it('imports a pack and takes the removal of one back', () =>
    within({ view: 'options', width: 800 }, async (page) => {
      // Asked for early: until the browser has heard of it, it opens a dialog of its own, which nobody closes.
      const chooser = page.waitForEvent('filechooser');
      await page.waitForSelector('.pack');
      await tabTo(page, '.drop button');
      await page.keyboard.press('Enter');
      await (
        await chooser
      ).setFiles({
        name: 'own.pack.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"entities":[]}'),
      });
      await expect.poll(() => asked(page, 'pack/import')).toHaveLength(1);
      await page.locator('[aria-label^="Remove the pack"]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => asked(page, 'pack/remove')).toHaveLength(1);
      await page.locator('.told .button-small').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => asked(page, 'pack/import')).toHaveLength(2);
    }));

  it('comes from what was removed to the way back, and from there to the section', () =>
    within({ view: 'options', width: 800, stored: RULES }, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await tabTo(page, '[aria-label="Remove the rule of news.example.org"]');
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe('Undo');
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe('Sites');
      await expect.poll(() => stored(page)).toEqual(RULES);
    }));

  it.each([
    ['popup', { view: 'popup', height: 600 }],
    ['panel after a jump', { height: 500 }],
    ['options', { view: 'options', width: 320, stored: RULES }],
  ] as const)('shows what has the focus all the way through: %s', (_name, scene) =>
    within(scene, async (page) => {
      await page.waitForSelector('.row, .pack');
      if (!('view' in scene)) {
        await page.click('[data-entity="mike-pompeo"]');
        await page.click('.mentions-bar button:last-of-type');
        await page.waitForSelector('.panel-return');
      }
      const hidden: string[] = [];
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const e = document.activeElement;
          if (e === null || e === document.body) return null;
          const drawn = (e.matches('.segment input') ? e.nextElementSibling : null) ?? e;
          const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
          const { x, y, width, height, bottom } = drawn.getBoundingClientRect();
          const on = document.elementFromPoint(Math.min(innerWidth - 2, x + width / 2), y + height / 2);
          // A radio button lies unseen over what is drawn for it.
          const seen = on === e || (on !== null && (drawn.contains(on) || on.contains(drawn)));
          const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          const whole = y >= -1 && bottom <= innerHeight + 1;
          return { ok: seen && ringed && whole, what: e.textContent.slice(0, 30) };
        });
        if (at === null) break;
        if (!at.ok) hidden.push(at.what);
      }
      expect(hidden).toEqual([]);
    }),
  );

  it('names the slider of the card’s delay, and says where it is before it is let go', () =>
    within({ view: 'options', width: 800 }, async (page) => {
      const slider = page.getByRole('slider', { name: /^The card opens after 350 ms/ });
      await slider.evaluate((input: HTMLInputElement) => {
        input.value = '500';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.getByRole('slider', { name: /500 ms/ }).waitFor();
      expect(await stored(page)).toEqual({});
    }));

  it('refuses a file that is too large in plain words', () =>
    within({ view: 'options', width: 800 }, async (page) => {
      await page.waitForSelector('.pack');
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(65 * 1024 * 1024)], 'vast.pack.json'));
        const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('.drop')?.dispatchEvent(drop);
      });
      await page.getByText('The file is too large').waitFor();
      expect(await asked(page, 'pack/import')).toEqual([]);
    }));

  it('shows the tab in front after 200 fast switches', () =>
    within({}, async (page) => {
      await page.waitForSelector('.row');
      await page.evaluate(async () => {
        const view = (globalThis as unknown as { __view: View }).__view;
        for (let i = 0; i < 200; i++) {
          view.activate(7 + (i % 3));
          if (i % 10 === 0) await new Promise((r) => setTimeout(r, 5));
        }
      });
      // 199 % 3 is 1: tab 8 is in front.
      await page.locator('[data-entity="mike-pompeo"]').click();
      await page.waitForSelector('.mentions');
      await page.getByLabel('Next mention').click();
      await expect.poll(async () => (await asked(page, 'mention/show')).at(-1)).toMatchObject({ tabId: 8 });
    }));
});

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from './look';
import { SCENES } from './scenes';
import { chromiumPath, raiseStage, type Stage } from './stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILD = join(
  resolve(import.meta.dirname, '../../..', process.env.DRAMATIS_OUT ?? '.output'),
  'chrome-mv3',
);

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

describe.skipIf(chromiumPath() === null)('views, production files (skipped without Chromium)', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raiseStage();
  });
  afterAll(() => stage.close());

  describe.each(['en', 'fr'] as const)('%s', (lang) => {
    it.each(SCENES)('$name: axe finds nothing, nothing is cut off or overlaps', async ({ scene, act }) => {
      const { page, context, errors } = await stage.open({ ...scene, lang });
      try {
        await act?.(page);
        expect(await page.evaluate(measure, 44)).toEqual({ wide: [], cut: [], small: [], overlapping: [] });
        await page.evaluate(AXE);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await page.evaluate(() =>
            (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResult> } }).axe.run({
              resultTypes: ['violations'],
            }),
          );
          expect(
            found.violations.map(
              (v) => `${colorScheme} ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
            ),
          ).toEqual([]);
        }
        expect(errors).toEqual([]);
      } finally {
        await context.close();
      }
    });
  });

  it.each(['panel-cast', 'panel-person', 'options-narrow', 'popup-cast'])(
    '%s: at 200% text nothing is cut off',
    async (name) => {
      const found = SCENES.find((s) => s.name === name);
      if (found === undefined) throw new Error(name);
      const { page, context } = await stage.open({ ...found.scene, lang: 'fr' });
      try {
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await found.act?.(page);
        const faults = await page.evaluate(measure, 44);
        expect({ wide: faults.wide, cut: faults.cut }).toEqual({ wide: [], cut: [] });
      } finally {
        await context.close();
      }
    },
  );

  it.each(['panel-cast', 'panel-places', 'panel-timeline', 'popup-cast', 'options', 'welcome'])(
    '%s: more contrast and forced colours are honoured, and nothing moves for those who want it still',
    async (name) => {
      const found = SCENES.find((s) => s.name === name);
      if (found === undefined) throw new Error(name);
      for (const more of [{ contrast: 'more' as const }, { forced: true }]) {
        const { page, context, errors } = await stage.open({ ...found.scene, lang: 'en', ...more });
        try {
          await found.act?.(page);
          const colours = await page.evaluate(() => {
            const { color, backgroundColor } = getComputedStyle(document.documentElement);
            return { color, backgroundColor };
          });
          // Black on white with more contrast; the system's own pair with forced colours.
          expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResult> } }).axe.run({
              resultTypes: ['violations'],
            }),
          );
          expect(violations.map((v) => v.id)).toEqual([]);
          // The stage asks for reduced motion.
          const moving = await page.evaluate(
            () =>
              [...document.querySelectorAll('*')].filter((e) => {
                const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(e);
                return (
                  transitionDuration.split(', ').some((d) => parseFloat(d) > 0) ||
                  animationName !== 'none' ||
                  scrollBehavior === 'smooth'
                );
              }).length,
          );
          expect(moving).toBe(0);
          expect(errors).toEqual([]);
        } finally {
          await context.close();
        }
      }
    },
  );
});

describe('weight of the views', () => {
  const weigh = (view: string): number => {
    const chunk = (path: string, seen: Set<string>): number => {
      if (seen.has(path)) return 0;
      seen.add(path);
      const code = readFileSync(join(BUILD, path), 'utf8');
      const next = [...code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(
        (m) => `chunks/${m[1] ?? ''}`,
      );
      return gzipSync(code, { level: 9 }).length + next.reduce((n, p) => n + chunk(p, seen), 0);
    };
    const html = readFileSync(join(BUILD, `${view}.html`), 'utf8');
    const seen = new Set<string>();
    return [...html.matchAll(/(?:src|href)="\/(chunks\/[\w.-]+\.js)"/g)].reduce(
      (n, m) => n + chunk(m[1] ?? '', seen),
      0,
    );
  };
  it.each([
    ['sidepanel', 90_000],
    ['popup', 40_000],
  ])('%s stays under %i bytes of JavaScript, gzipped', (view, limit) => {
    const weight = weigh(view);
    console.info(`${view}: ${weight} bytes of JavaScript, gzipped`);
    expect(weight).toBeGreaterThan(3000);
    expect(weight).toBeLessThan(limit);
  });
  it('no view can run code from a string or write HTML', () => {
    const code = readdirSync(join(BUILD, 'chunks')).map((f) =>
      readFileSync(join(BUILD, 'chunks', f), 'utf8'),
    );
    for (const text of code)
      expect(text).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write/);
  });
});

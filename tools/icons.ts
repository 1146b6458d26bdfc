/**
 * Draws the toolbar icons from `assets/icons/*.svg` as PNG files into `assets/public/icons/`, with Chromium:
 * `npx tsx tools/icons.ts`. `on` gives `16.png` … (also the extension's own icon), the others `off-16.png`,
 * `idle-16.png` (a page that is no article).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from './start/browser/find';

const ROOT = resolve(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 128];
const STATES = ['on', 'off', 'idle'];

async function main(): Promise<void> {
  const executablePath = findBrowsers().find((b) => b.kind === 'chromium')?.path;
  if (executablePath === undefined) throw new Error('Chromium is needed to draw the icons');
  const out = resolve(ROOT, 'assets/public/icons');
  await mkdir(out, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const state of STATES) {
      const svg = await readFile(resolve(ROOT, `assets/icons/${state}.svg`), 'utf8');
      const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
      for (const size of SIZES) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
          `<style>html,body{margin:0;background:transparent}img{display:block}</style><img width="${size}" height="${size}" src="${source}">`,
        );
        const png = await page.locator('img').screenshot({ omitBackground: true });
        await writeFile(resolve(out, state === 'on' ? `${size}.png` : `${state}-${size}.png`), png);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void main();

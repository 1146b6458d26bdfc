/**
 * Makes `docs/gallery.md` and `docs/gallery/*.png`: every view in every state, from the built files in real Chromium.
 * Each once light in English and once dark in French. `npm run gallery` after `npm run build`; a word restricts it.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shrink } from './png';
import { SCENES } from './scenes';
import { raiseStage } from './stage';

const OUT = resolve(process.env.DRAMATIS_GALLERY ?? resolve(import.meta.dirname, '../../../docs/gallery'));
const LOOKS = [
  { lang: 'en', theme: 'light' },
  { lang: 'fr', theme: 'dark' },
] as const;

async function main(): Promise<void> {
  const only = process.argv[2] ?? '';
  await mkdir(OUT, { recursive: true });
  // Pictures of scenes that are no more.
  const kept = new Set(SCENES.flatMap((s) => LOOKS.map((l) => `${s.name}-${l.lang}-${l.theme}.png`)));
  for (const file of await readdir(OUT)) if (!kept.has(file)) await rm(resolve(OUT, file));
  const stage = await raiseStage();
  try {
    for (const { name, scene, act } of SCENES.filter((s) => s.name.includes(only))) {
      for (const look of LOOKS) {
        const { page, context } = await stage.open({ ...scene, ...look });
        await act?.(page);
        await page.waitForTimeout(100);
        const file = resolve(OUT, `${name}-${look.lang}-${look.theme}.png`);
        await writeFile(file, shrink(await page.screenshot()));
        await context.close();
      }
    }
  } finally {
    await stage.close();
  }
  const made = new Set(await readdir(OUT));
  const lines = [
    '# Gallery',
    '',
    'Every view in its states, made by `npm run gallery` from the built files in real Chromium: light in English, dark in French.',
  ];
  for (const { name, scene } of SCENES) {
    const files = LOOKS.map((l) => `${name}-${l.lang}-${l.theme}.png`).filter((f) => made.has(f));
    if (files.length === 0) continue;
    lines.push('', `## ${name.replaceAll('-', ' ')} (${scene.width} px)`, '');
    lines.push(files.map((f) => `![${f.replace('.png', '')}](gallery/${f})`).join(' '));
  }
  await writeFile(resolve(OUT, '../gallery.md'), `${lines.join('\n')}\n`);
}

void main();

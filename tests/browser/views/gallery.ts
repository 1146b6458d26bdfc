/**
 * Makes `docs/gallery.md` and `docs/gallery/*.png`: every view in every state, from the built files in real Chromium.
 * The main ones in both themes in both languages, the others light in English and dark in French: all four of each would be
 * too large for a repository. `npm run gallery` after `npm run build`; a word restricts it.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shrink } from './png';
import { SCENES as ALL, type Named } from './scenes';
import { raiseStage } from './stage';

const OUT = resolve(process.env.DRAMATIS_GALLERY ?? resolve(import.meta.dirname, '../../../docs/gallery'));
const SCENES = ALL.filter(({ unshown }) => unshown !== true);
const LOOKS = [
  { lang: 'en', theme: 'light', all: true },
  { lang: 'fr', theme: 'dark', all: true },
  { lang: 'en', theme: 'dark', all: false },
  { lang: 'fr', theme: 'light', all: false },
] as const;
const looksOf = ({ main }: Named) => LOOKS.filter(({ all }) => all || main === true);
const fileOf = (name: string, { lang, theme }: (typeof LOOKS)[number]): string =>
  `${name}-${lang}-${theme}.png`;

async function main(): Promise<void> {
  const only = process.argv[2] ?? '';
  await mkdir(OUT, { recursive: true });
  // Pictures of scenes that are no more.
  const kept = new Set(SCENES.flatMap((s) => looksOf(s).map((look) => fileOf(s.name, look))));
  for (const file of await readdir(OUT)) if (!kept.has(file)) await rm(resolve(OUT, file));
  const stage = await raiseStage();
  try {
    for (const shown of SCENES.filter((s) => s.name.includes(only))) {
      const { name, scene, act } = shown;
      for (const look of looksOf(shown)) {
        const { page, context } = await stage.open({ ...scene, lang: look.lang, theme: look.theme });
        await act?.(page);
        await page.waitForTimeout(100);
        await writeFile(resolve(OUT, fileOf(name, look)), shrink(await page.screenshot()));
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
    'Every view in its states, made by `npm run gallery` from the built files in real Chromium: light in English, dark in French; the main ones also the other way round.',
  ];
  for (const shown of SCENES) {
    const { name, scene } = shown;
    const files = looksOf(shown)
      .map((look) => fileOf(name, look))
      .filter((f) => made.has(f));
    if (files.length === 0) continue;
    lines.push('', `## ${name.replaceAll('-', ' ')} (${scene.width} px)`, '');
    lines.push(files.map((f) => `![${f.replace('.png', '')}](gallery/${f})`).join(' '));
  }
  await writeFile(resolve(OUT, '../gallery.md'), `${lines.join('\n')}\n`);
}

void main();

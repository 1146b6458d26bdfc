/**
 * `npm run build:world`: writes the world pack into `assets/packs/`. Prints counts; the full report is
 * `.output/world-report.json`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWorldFile } from './files';
import { buildWorld } from './world';

const PACKS = resolve('assets/packs');

const { files, lines, report } = await buildWorld();
for (const [name, bytes] of files) writeFileSync(resolve(PACKS, name), bytes);
// What is not made any more does not ship.
for (const name of readdirSync(PACKS))
  if (isWorldFile(name) && !files.has(name)) rmSync(resolve(PACKS, name));
for (const line of lines) console.log(line);
mkdirSync(resolve('.output'), { recursive: true });
writeFileSync(resolve('.output/world-report.json'), JSON.stringify(report, null, 1));

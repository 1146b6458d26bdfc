/** `npm run score`: scores recognition on the gold sets and writes the tables into docs/recognition.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PACKS_DIR } from './cli/packs';
import { openPacks } from './recognise';
import { scoreNames, scoreParallel, scoreStory, withFolder, type Score } from './score/run';

const DOC = resolve('docs/recognition.md');
const SETS = [
  'geowebnews-dev.en geovirus.en news-fair-dev.en uner-ewt-dev.en wikineural-dev.fr nerel-dev.ru factrueval-dev.ru',
  'pioner-dev.hy germeval-dev.de conll2002-testa.es uner-bosque-dev.pt turkish-wiki-dev.tr anercorp-test.ar',
].flatMap((line) => line.split(' '));

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: string[]): string[] => [row(cells), row(cells.map(() => '---'))];
const prf = (s: Score): string[] => [s.p, s.r, s.f1].map((x) => x.toFixed(3));

function tables(shared: string): string {
  const out: string[] = [];
  const story = openPacks('karabakh-2020-10');
  const all = openPacks(undefined);
  withFolder((dir) => {
    const pack = scoreStory(shared, story, dir, join(PACKS_DIR, 'karabakh-2020-10.pack.json'));
    const world = scoreStory(shared, all, dir);
    out.push(
      '### Story texts, by entity',
      '',
      ...head('text', 'story pack: P', 'R', 'F1', 'all packs: P', 'R', 'F1'),
    );
    for (const [id, s] of Object.entries(pack.documents)) {
      const w = world.documents[id];
      out.push(row([id, ...prf(s), ...(w === undefined ? [] : prf(w))]));
    }
    out.push(row(['**all**', ...prf(pack.byEntity), ...prf(world.byEntity)]), '');
    out.push('### Places in running text, overlap', '', ...head('set', 'P', 'R', 'F1'));
    for (const set of SETS) {
      const loc = scoreNames(shared, set, all, dir)['LOC overlap'];
      if (loc !== undefined) out.push(row([set, ...prf(loc)]));
    }
    const p = scoreParallel(shared, all, dir);
    out.push('', '### The same news in 41 languages', '');
    out.push(
      `Entities a document in English ${p.perDocument}; mean recall of those ${p.meanRecall}, worst ${p.worstRecall}; mean share not in English ${p.meanNotInEnglish}.`,
    );
    out.push('', ...head('language', 'recall', 'not in English'));
    for (const [l, s] of Object.entries(p.languages))
      out.push(row([l, s.recall.toFixed(3), s.notInEnglish.toFixed(3)]));
  });
  return out.join('\n');
}

const shared = resolve(process.env.DRAMATIS_SHARED ?? '../shared');
if (!existsSync(shared)) {
  console.error('score: no gold sets (set DRAMATIS_SHARED)');
  process.exitCode = 1;
} else {
  const [START, END] = ['<!-- score -->', '<!-- /score -->'];
  const doc = readFileSync(DOC, 'utf8');
  const [before = ''] = doc.split(START);
  const after = doc.split(END)[1] ?? '\n';
  writeFileSync(DOC, `${before}${START}\n\n${tables(shared)}\n\n${END}${after}`);
}

/**
 * `npx tsx tools/score/errors.ts SET [missed|false] [0|1]`: what recognition of places gets wrong on a set of the gold,
 * with the reason as far as it can be told, the most frequent first. `0` and `1` take every other document, so that
 * a rule can be made on one half and tried on the other. Prints text of the gold: for the screen, not for a file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blockedPlace } from '../../core/recognise/around';
import { languageRuns } from '../../core/recognise/language';
import { prior } from '../../core/recognise/prior';
import { findSpots } from '../../core/recognise/spots';
import { subjectsOf } from '../../core/recognise/subjects';
import { isPlace } from '../../core/recognise/support';
import type { Spot } from '../../core/recognise/model';
import { PACKS_DIR } from '../cli/packs';
import { pageOfText } from '../cli/pages';
import { openPacks, report } from '../recognise';

interface GoldEntity {
  readonly s: number;
  readonly e: number;
  readonly t: string;
  readonly coref?: boolean;
}
interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly ents: readonly GoldEntity[];
  readonly scope?: readonly [number, number];
}

/** Names of the long tail, small letters, to the countries that have them. */
function tailNames(): Map<string, string> {
  const found = new Map<string, string>();
  for (const f of readdirSync(PACKS_DIR).filter((x) => /^tail-..\.json\.gz$/u.test(x))) {
    const data = JSON.parse(gunzipSync(readFileSync(join(PACKS_DIR, f))).toString()) as { names: string };
    for (const name of data.names.split('\n')) {
      const key = name.toLowerCase();
      found.set(key, `${found.get(key) ?? ''} ${f.slice(5, 7)}`);
    }
  }
  return found;
}

const PLACES = new Set(['country', 'region', 'city', 'area']);
const [set = '', what = 'missed', half] = process.argv.slice(2);
const gold = join(resolve(process.env.DRAMATIS_SHARED ?? '../shared'), 'gold/names', `${set}.jsonl`);
if (!existsSync(gold)) throw new Error(`no such set: ${gold}`);
const documents = readFileSync(gold, 'utf8')
  .split('\n')
  .filter((l) => l !== '')
  .map((l) => JSON.parse(l) as GoldDocument)
  .filter((_, i) => half === undefined || i % 2 === Number(half));

const opened = openPacks(undefined);
const tail = what === 'missed' ? tailNames() : new Map<string, string>();
const overlaps = (a: { s: number; e: number }, s: number, e: number): boolean => a.s < e && s < a.e;
const reasons = new Map<string, Map<string, { count: number; context: string }>>();
const note = (reason: string, text: string, s: number, e: number): void => {
  const surfaces = reasons.get(reason) ?? new Map<string, { count: number; context: string }>();
  reasons.set(reason, surfaces);
  const context =
    `${text.slice(Math.max(0, s - 45), s)}[${text.slice(s, e)}]${text.slice(e, e + 40)}`.replace(
      /\s+/gu,
      ' ',
    );
  const key = text.slice(s, e);
  surfaces.set(key, {
    count: (surfaces.get(key)?.count ?? 0) + 1,
    context: surfaces.get(key)?.context ?? context,
  });
};

function whySilent(spots: readonly Spot[], text: string, s: number, e: number): string {
  const here = spots.filter((x) => x.start < e && s < x.end);
  const spot = here.find((x) => x.senses.some((y) => isPlace(y.subject) && y.kind !== 'demonym')) ?? here[0];
  if (spot === undefined) {
    const within = tail.get(text.slice(s, e).toLowerCase());
    return within === undefined ? 'nowhere' : 'tail';
  }
  const places = spot.senses.filter((x) => isPlace(x.subject) && x.kind !== 'demonym' && x.kind !== 'role');
  if (places.length === 0)
    return `spot of ${spot.senses.map((x) => `${x.subject.kind}/${x.kind}`).join(' ')}`;
  const starts = new Set(spots.map((x) => x.start));
  const ends = new Set(spots.map((x) => x.end));
  const blocked = blockedPlace(
    spot,
    places.every((x) => x.subject.kind === 'country'),
    places.some((x) => prior(x.subject) >= 1.3),
    { text, startsAt: (o) => starts.has(o), endsAt: (o) => ends.has(o) },
  );
  if (blocked !== null) return `blocked as ${blocked}`;
  return places.length > 1 ? 'several readings' : 'one reading, below the threshold';
}

let right = 0;
for (const doc of documents) {
  const page = pageOfText(doc.text, doc.lang, null);
  const { mentions } = report(page, opened, {});
  const scope = doc.scope ?? [0, doc.text.length];
  const inScope = (s: number, e: number): boolean => s >= scope[0] && e <= scope[1];
  const wanted = doc.ents.filter((e) => e.t === 'LOC' && e.coref !== true && inScope(e.s, e.e));
  const soft = doc.ents.filter((e) => e.coref === true || !['PER', 'LOC', 'ORG'].includes(e.t));
  const used = new Set<GoldEntity>();
  const found = mentions.filter(
    (m) => PLACES.has(m.kind) && m.by !== 'demonym' && m.by !== 'role' && inScope(m.start, m.end),
  );
  for (const m of found) {
    const hit = wanted.find((g) => !used.has(g) && overlaps(g, m.start, m.end));
    if (hit !== undefined) {
      used.add(hit);
      right++;
    } else if (what === 'false' && !soft.some((g) => overlaps(g, m.start, m.end))) {
      const other = doc.ents.find((g) => overlaps(g, m.start, m.end));
      const longer = other !== undefined && other.e - other.s > m.end - m.start;
      note(
        other === undefined ? 'not annotated' : `annotated ${other.t}${longer ? ', longer' : ''}`,
        doc.text,
        m.start,
        m.end,
      );
    }
  }
  if (what !== 'missed') continue;
  const { lang, runs } = languageRuns(page, null);
  const lexicons = opened.lexicons(lang);
  const spots = findSpots(doc.text, runs, lexicons, subjectsOf(lexicons));
  for (const g of wanted) if (!used.has(g)) note(whySilent(spots, doc.text, g.s, g.e), doc.text, g.s, g.e);
}

console.log(`${set}: ${documents.length} documents, ${right} right`);
for (const [reason, surfaces] of reasons) {
  const rows = [...surfaces].sort((a, b) => b[1].count - a[1].count);
  console.log(`\n== ${reason}: ${rows.reduce((n, r) => n + r[1].count, 0)}`);
  for (const [, { count, context }] of rows) console.log(`${String(count).padStart(4)} ${context}`);
}

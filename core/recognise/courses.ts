/** Races from town to town: "Paris-Roubaix", "Lüttich–Bastogne–Lüttich", where the words around tell of riders. */
import type { Spot } from './model';

/** Text on either side of the pair in which a word of riders must stand, UTF-16 units. */
const REACH = 160;
const RIDERS =
  /cycl|cicl|radsport|radprofi|wieler|wielren|peloton|pelotón|pelotão|étape|etappe|etapa|tappa|coureur|renner\b|rijdt\b|klassi?eker|classique|clásica|classica|maillot|velodrom|échapp/i;
/** Before the pair, or anywhere near: trains, flights, roads, rows between two towns. */
const ROUTES =
  /\b(?:train|tgv|ligne|liaison|trajet|vol|autoroute|zug|strecke|flug|bahn|autobahn|tren|línea|vuelo|autovía|ave|treno|linea|volo|autostrada|trem|linha|voo|trein|lijn|vlucht|line|flight|railway|road|axe|achse|eje|asse)\b/i;

/** Is the town a part of such a race's name? */
export function isCourse({ before, after, start, end, senses, line }: Spot, text: string): boolean {
  if (line === 'none' || !senses.every((s) => s.subject.kind === 'city')) return false;
  const joined =
    (after !== null && after.upper && /^[-‐‑–]$/.test(after.gap)) ||
    (before !== null && before.upper && /^[-‐‑–]$/.test(before.gap));
  if (!joined) return false;
  const near = text.slice(Math.max(0, start - REACH), end + REACH);
  return RIDERS.test(near) && !ROUTES.test(text.slice(Math.max(0, start - 40), end + 30));
}

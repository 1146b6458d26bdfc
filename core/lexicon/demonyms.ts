/**
 * Forms of demonyms made on compiling. A demonym is written small in most languages, and matching does not look for endings
 * on every small word of a text: what agrees (armenischen, азербайджанского) is put in as a form of its own.
 */
import { languages, primaryLanguage } from '../text/languages';
import { words, type WordSet } from '../text/words';

/** Languages that write the adjective small where a pack may give the noun with its capital (Arménien, arménien). */
const SMALL: WordSet = words(
  'fr es it pt ca gl ro oc sv da nb no nn fi et lv lt pl cs sk sl hr bs sr mk bg ru uk be',
);

const rules = new Map<string, readonly (readonly [string, string])[]>();

/** Ending and what the dictionary form has in its place, without those that hang on the letter before them. */
function adjectiveRules(lang: string): readonly (readonly [string, string])[] {
  let found = rules.get(lang);
  if (found === undefined) {
    const items = (languages.find((l) => l.code === lang)?.adjective ?? '').split(/\s+/u);
    found = items.flatMap((item) => {
      const [ending = '', nominative = ''] = item.split('<');
      return ending === '' || item.includes(':') ? [] : [[ending, nominative] as const];
    });
    rules.set(lang, found);
  }
  return found;
}

/** A demonym as its pack writes it, in small letters too where its language does that, and as it agrees. */
export function demonymForms(v: string, tag: string): string[] {
  const lang = primaryLanguage(tag);
  const out = new Set([v]);
  const small = v.toLowerCase();
  if (SMALL.has(lang)) out.add(small);
  if (v !== small && !SMALL.has(lang)) return [...out];
  for (const [ending, nominative] of adjectiveRules(lang))
    if (small.endsWith(nominative) && small.length - nominative.length >= 4)
      out.add(small.slice(0, small.length - nominative.length) + ending);
  return [...out];
}

/** A capital that speaks, rejects or denies stands for its government; one that somebody travels to is a city. */
import { wordAfter, wordBefore } from './context';
import { AUXILIARIES, isAgentWord, isSpeech } from './data/speech';
import { placePrepositions } from './data/place-words';
import type { Spot } from './model';

const JOINS = new Set([
  'and',
  'et',
  'und',
  'y',
  'e',
  'en',
  'и',
  'і',
  'та',
  've',
  'və',
  'և',
  'ու',
  'και',
  'i',
  'a',
  'و',
]);

/** Does the capital at this spot act or speak? `next`/`previous`: spots of other capitals beside it share its verb. */
export function actsAsGovernment(text: string, spot: Spot): boolean {
  const { before, after, lang } = spot;
  if (before !== null && before.gap.length <= 2 && !/[,;:(]/u.test(before.gap)) {
    if (placePrepositions(lang).has(before.lower) && !isAgentWord(before.lower, lang)) return false;
    if (isAgentWord(before.lower, lang)) return true;
    // "by Ankara and Baku": the second of two after a preposition of the agent.
    if (JOINS.has(before.lower)) {
      const first = wordBefore(text, before.start);
      const agent = first === null ? null : wordBefore(text, first.start);
      if (agent !== null && isAgentWord(agent.lower, lang)) return true;
    }
  }
  if (after === null || !/^[\s\u00a0'’]*$/u.test(after.gap)) return false;
  if (isSpeech(after.lower, lang) && !after.upper) return true;
  if (AUXILIARIES.has(after.lower)) {
    const verb = wordAfter(text, after.end);
    return verb !== null && isSpeech(verb.lower, lang) && !verb.upper;
  }
  if (JOINS.has(after.lower)) {
    const second = wordAfter(text, after.end);
    const verb = second?.upper === true ? wordAfter(text, second.end) : null;
    return (
      verb !== null &&
      !verb.upper &&
      isSpeech(verb.lower, lang) &&
      !(before !== null && placePrepositions(lang).has(before.lower))
    );
  }
  return false;
}

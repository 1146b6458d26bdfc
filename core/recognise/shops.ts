/** Pages that sell things: there a town's name is a colour, a model or a maker's, unless something is in it. */
import { isBlank } from './context';
import { SHOP } from './data/shops';
import { NATIONS } from './data/sport';
import { isStopWord } from './frequent-words';
import { standsInPlace } from './located';
import type { Spot } from './model';

/** Different words from which a page is a shop's, and how much of it is read, UTF-16 units. */
const LEAST = 4;
const READ = 6000;
/** Before all: no shop without a price. */
const PRICE = /[€£$]\s?\d|\d\s?€/;

/** Does the page sell things? */
export function isShop(text: string, lang: string): boolean {
  const list = SHOP[lang];
  const head = text.slice(0, READ);
  if (list === undefined || !PRICE.test(head)) return false;
  const found = new Set<string>();
  for (const [word] of head.toLowerCase().matchAll(new RegExp(`(?<![a-zà-ÿ])(?:${list})(?![a-zà-ÿ])`, 'g')))
    found.add(word);
  return found.size >= LEAST;
}

/** On such a page: is the place's name a model's, a colour's, a maker's? A country is one before another word ("Malta cups"). */
export function isWare(spot: Spot, isCountry: boolean, text: string): boolean {
  const { after, senses, lang } = spot;
  if (standsInPlace(spot, text)) return false;
  if (!isCountry && !senses.some((s) => NATIONS.has(s.subject.id))) return true;
  return after !== null && isBlank(after.gap) && !isStopWord(after.lower, lang);
}

/** What a card says, as words: shared by what is seen and what is copied. */
import type { Brief, FactView } from '../../core/types';
import { translator, type Translate, type UiLang } from '../i18n/translate';
import { cardEn } from '../i18n/card.en';
import { cardFr } from '../i18n/card.fr';

export type CardWords = Translate<typeof cardEn>;

const made = new Map<UiLang, CardWords>();

/** The card's words in one language. */
export function cardWords(lang: UiLang): CardWords {
  let words = made.get(lang);
  if (words === undefined)
    made.set(lang, (words = translator<typeof cardEn>({ en: cardEn, fr: cardFr }, lang)));
  return words;
}

/** Facts on a card, at most: what is more stands in the panel. */
export const SHOWN_FACTS = 2;

/** Who says it and how, in words; null for what nobody in particular says. A claim is told as a claim. */
export function attribution(fact: FactView, t: CardWords): string | null {
  const who = fact.speaker?.name.v ?? null;
  const parts: string[] = [];
  if (fact.kind === 'statement') parts.push(who ?? t('unnamed'), t(`stance.${fact.stance ?? 'says'}`));
  else if (who !== null) parts.push(t('according', { who }));
  if (fact.via !== null) parts.push(t('via', { outlet: fact.via.name.v }));
  return parts.length === 0 ? null : parts.join(' · ');
}

/** Where a fact stands: the source and its paragraph; null if the pack names none. */
export function sourceLine(fact: FactView, t: CardWords): string | null {
  if (fact.source === null) return null;
  const source = fact.source.title.v;
  return fact.source.paragraph === null ? source : t('paragraph', { source, n: fact.source.paragraph });
}

const capital = (s: string): string => s.charAt(0).toLocaleUpperCase() + s.slice(1);

/** The card as plain text with its sources, for the clipboard. */
export function cardText(brief: Brief, lang: UiLang): string {
  const t = cardWords(lang);
  const head = [brief.name.v, ...(brief.alias === null ? [] : [`(${brief.alias.v})`])].join(' ');
  const lines = [`${head}: ${brief.line.v}${brief.asOf === null ? '' : ` (${brief.asOf})`}`];
  if (brief.disputed !== null) lines.push(`${t('disputed')}: ${brief.disputed.v}`);
  for (const fact of brief.facts.slice(0, SHOWN_FACTS)) {
    const said = attribution(fact, t);
    const what = said === null ? fact.text.v : `${capital(said)}: ${fact.text.v}`;
    const where = [fact.date, sourceLine(fact, t), fact.source?.url ?? null].filter((x) => x !== null);
    lines.push(`- ${what}${where.length === 0 ? '' : ` [${where.join('; ')}]`}`);
  }
  return lines.join('\n');
}

/** What a card says, as words: shared by what is seen and what is copied. */
import type { Brief, FactView } from '../../core/types';
import type { Translate } from '../i18n/translate';
import type { cardEn } from '../i18n/card.en';

export type CardWords = Translate<typeof cardEn>;

/**
 * Says the words of a catalogue, which comes from the background with the mentions. No message of the card depends on
 * a number, so the views' translator with its plural rules is left to them.
 */
export function cardWords(catalogue: Readonly<Record<string, string>>): CardWords {
  const fill = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    (catalogue[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  return fill;
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
export function cardText(brief: Brief, t: CardWords): string {
  const head = [brief.name.v, ...(brief.alias === null ? [] : [`(${brief.alias.v})`])].join(' ');
  const lines = [`${head}: ${brief.line.v}${brief.asOf === null ? '' : ` (${brief.asOf})`}`];
  if (brief.disputed !== null) lines.push(`${t('disputed')}: ${brief.disputed.v}`);
  for (const fact of brief.facts.slice(0, SHOWN_FACTS)) {
    const said = attribution(fact, t);
    const what = said === null ? fact.text.v : `${capital(said)}: ${fact.text.v}`;
    const where = [fact.date, fact.asOf, sourceLine(fact, t), fact.source?.url ?? null].filter(
      (x) => x !== null,
    );
    lines.push(`- ${what}${where.length === 0 ? '' : ` [${where.join('; ')}]`}`);
  }
  return lines.join('\n');
}

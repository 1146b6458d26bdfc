/** The ways to write one name that folding alone does not bring together. */
import type { Spelling } from './spelling';

/** Spellings without the letters that many keyboards lack: `Koeln`, `Aarhus`, `Soenderborg`. */
const DIGRAPHS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Å: 'Aa',
  Ø: 'Oe',
};

/** What a spelling must have to be written in another way, too. */
const SPECIAL = /[äöüåøÄÖÜÅØ'’ʻʼ‘`\u200c・＝゠.]|^\p{Lu}{2}/u;

/**
 * Reads every form of a name's spelling into `into`, the plain one first, and calls `each` for those that can be names.
 * A form may come twice: whoever takes them in knows which words it has already.
 */
export function eachForm(raw: string, into: Spelling, each: () => void): void {
  const v = raw.normalize('NFC');
  const take = (s: string, dotted = false): void => {
    if (into.read(s, dotted)) each();
  };
  if (!SPECIAL.test(v)) {
    take(v);
    return;
  }
  const spaced = /^(?:\p{Lu}\.\s?){2,6}$/u.test(v);
  take(v, spaced);
  if (/[äöüåøÄÖÜÅØ]/u.test(v)) take(v.replace(/[äöüåøÄÖÜÅØ]/gu, (c) => DIGRAPHS[c] ?? c));
  if (/\p{L}['’ʻʼ‘`]\p{Ll}/u.test(v)) take(v.replace(/(\p{L})['’ʻʼ‘`](?=\p{Ll})/gu, '$1'));
  if (v.includes('\u200c')) take(v.replaceAll('\u200c', ' '));
  if (/[\u30a1-\u30ff][・＝゠][\u30a1-\u30ff]/u.test(v)) take(v.replace(/[・＝゠]/gu, ''));
  if (/^\p{Lu}{2,6}$/u.test(v)) take(`${v.split('').join('.')}.`, true);
  else if (spaced) take(v.replace(/[.\s]/gu, ''));
}

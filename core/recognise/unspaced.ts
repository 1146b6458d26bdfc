/** A place's name that is a part of another, or somebody's, in scripts that put no blank between words: Japanese and Chinese. */
import { AFTER_FOREIGN, AFTER_NAME, CREDIT_HEADS, NO_NAME, PERSON_HEADS, TITLE_MARKS } from './data/unspaced';
import type { Blocked, Spot } from './model';

/** Letters beside the name that are read. */
const READ = 16;
/** Letters of a title or a credit between its marks. */
const LONGEST = 30;

const HAN = /[\u4e00-\u9fff]/;
/** The letters of foreign names. */
const isKatakana = (letter: string): boolean => letter >= '\u30a1' && letter <= '\u30fa';
/** A language behind its country; not "イラン語る", Iran tells. */
const LANGUAGE = /^語(?![らりるれろっ])/;
/** A town's or ward's letter at a name's end. */
const MUNICIPALITY = /[市町村区]$/;
/** What ends a province's name, or says which town: before a town's name they are no part of it. */
const BEFORE_TOWN = '県府都道郡州省市区町村島国同元前旧新各両全';

/** In Japanese a dot joins places, too, but not those in the letters of foreign names: "東京・永田町". */
export const isDotted = ({ lang, surface }: Spot): boolean => lang === 'ja' && HAN.test(surface);

/** Is the place at this spot a part of another name, or of somebody's? */
export function unspacedName(spot: Spot, isCountry: boolean, text: string): Blocked {
  const { lang, start, end, surface } = spot;
  if (lang !== 'ja' && lang !== 'zh') return null;
  // "フランス語": its language.
  if (isCountry) return lang === 'ja' && LANGUAGE.test(text.slice(end, end + 2)) ? 'name' : null;
  const left = text.slice(Math.max(0, start - READ), start);
  const right = text.slice(end, end + READ);
  if (isWithinTitle(spot, text)) return 'name';
  if (lang === 'ja') {
    // "JR九州", "FC東京"
    if (/[A-Za-zＡ-Ｚａ-ｚ]$/.test(left)) return 'name';
    // "唐津市": no town of a single letter's name.
    const last = left.charAt(left.length - 1);
    if (surface.length === 2 && MUNICIPALITY.test(surface) && HAN.test(last) && !BEFORE_TOWN.includes(last))
      return 'name';
    // "ナポリタン", "パリジェンヌ"
    if (isKatakana(surface.slice(-1)) && isKatakana(right.charAt(0))) return 'name';
  }
  if (PERSON_HEADS[lang]?.test(left) === true && !NO_NAME[lang]?.test(right)) return 'person';
  if (lang === 'ja' && !HAN.test(surface)) return AFTER_FOREIGN.test(right) ? 'person' : null;
  if (NO_NAME[lang]?.test(right) !== true && AFTER_NAME[lang]?.test(right) === true) return 'person';
  return isCredit(spot, left, right, text) ? 'person' : null;
}

/** "《去大阪的船》", "『パリの灯』": a place anywhere in a title. */
function isWithinTitle({ start, end, lang }: Spot, text: string): boolean {
  const marks = TITLE_MARKS[lang];
  if (marks === undefined) return false;
  const [opening, closing] = marks;
  const left = text.slice(Math.max(0, start - LONGEST), start);
  const from = left.lastIndexOf(opening);
  if (from < 0 || /[\n》』]/.test(left.slice(from))) return false;
  const right = text.slice(end, end + LONGEST);
  const to = right.indexOf(closing);
  return to >= 0 && !right.slice(0, to).includes(opening) && !right.slice(0, to).includes('\n');
}

/** "（宮崎亮、山形さやか）" at a line's end, "文・写真 島根あゆみ": who wrote or photographed it. */
function isCredit({ start, lang }: Spot, left: string, right: string, text: string): boolean {
  if (lang !== 'ja') return false;
  if (!/^[\u4e00-\u9fffぁ-んァ-ヶー々]{1,4}(?:[、・）\n]|$)/.test(right)) return false;
  if (CREDIT_HEADS.test(left)) return true;
  if (!/[（、・]$/.test(left)) return false;
  const near = Math.max(0, start - LONGEST);
  const from = near + text.slice(near, start).lastIndexOf('（');
  if (from < near) return false;
  const to = text.slice(start, start + LONGEST).indexOf('）');
  if (to < 0 || !/^(?:\n|$)/.test(text.slice(start + to + 1, start + to + 2))) return false;
  return from === 0 || '。\n」'.includes(text.charAt(from - 1));
}

/** Stretches of days, hours and years ("10-12 May", "18-20 Uhr", "3-4월"), which look like scores. */
import { isBlank, wordAfter } from './context';
import { isCalendarWord } from './data/tail-words';
import { words, type WordSet } from '../text/words';

/** Months beside those of the calendar, shortened or in a case of theirs, and what else days, hours and years are counted in. */
const UNITS: WordSet = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc okt dez am pm h hrs hours days weeks months years ' +
    'heures jours semaines mois ans uhr tage wochen monate jahre horas días dias semanas meses años anos ore giorni settimane mesi anni ' +
    'uur dagen weken maanden jaar mei maj augustus augusti kl dagar timmar år dage uger dager uker godzin dni tygodni lat ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря часов дней недель месяцев лет ' +
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня годин днів тижнів місяців років',
);
/** The same where it is written onto the number. */
const UNIT_LETTERS = '月日年週周号號歲岁歳%％월일년주명개세';

/** Does what stands behind a number, from `at`, say that it counts days, hours, years or the like? "Of" may stand between: "10-12 de mayo". */
export function isStretchOfTime(text: string, at: number): boolean {
  if (at < text.length && UNIT_LETTERS.includes(text.charAt(at))) return true;
  let unit = wordAfter(text, at);
  if (unit?.lower === 'de' && isBlank(unit.gap)) unit = wordAfter(text, unit.end);
  return unit !== null && isBlank(unit.gap) && (UNITS.has(unit.lower) || isCalendarWord(unit.lower));
}

/**
 * What can be known of the article's dates. The publication is known to the month only (2020-10); everything else is
 * inferred here, once, from the article alone:
 *
 * - It tells the agreement of 17 October (a Saturday) as past and failed, and a weekend of negotiations as over by
 *   "yesterday". So that yesterday is 18 October (a Sunday) at the earliest, and 30 October at the latest.
 * - "Friday" is the last Friday before a day from 19 to 31 October that is not itself "yesterday" (the article uses
 *   both words): the 16th or the 23rd.
 * - The weekend lies before a yesterday from 18 to 30 October: 17-18 or 24-25 October.
 * - "Last week", from a day between 19 and 31 October: a day from the 12th to the 25th.
 * - "For a month" before such a day: since about the end of September, still going on.
 */
import type { PackDate } from '../../../core/pack/types';

const date = (edtf: string, basis: string, fr: string, en: string): PackDate => ({
  edtf,
  basis,
  note: { fr, en },
});

export const dates = {
  /** "hier" */
  yesterday: date(
    '[2020-10-18..2020-10-30]',
    'relative-to-published',
    'L’article dit « hier » et n’est daté que du mois. Il suit l’accord du 17 octobre et un week-end achevé : un jour du 18 au 30.',
    'The article says “yesterday” and is dated to the month only. It comes after the agreement of 17 October and a weekend that is over: a day from the 18th to the 30th.',
  ),
  /** The weekend of negotiations. */
  weekend: date(
    '[2020-10-17..2020-10-18,2020-10-24..2020-10-25]',
    'relative-to-text',
    '« Le week-end » qui précède les propos de Robert O’Brien, tenus entre le 18 et le 30 octobre : celui des 17 et 18 ou celui des 24 et 25.',
    '“The weekend” before Robert O’Brien’s remarks, made between 18 and 30 October: that of the 17th and 18th or that of the 24th and 25th.',
  ),
  /** "vendredi" */
  friday: date(
    '[2020-10-16,2020-10-23]',
    'relative-to-published',
    '« Vendredi » d’un article paru entre le 19 et le 31 octobre, distinct d’« hier » : le 16 ou le 23.',
    '“Friday” in an article published between 19 and 31 October, and another day than its “yesterday”: the 16th or the 23rd.',
  ),
  /** "peu après" the meeting. */
  afterFriday: date(
    '[2020-10-16~,2020-10-23~]',
    'relative-to-text',
    'Peu après la rencontre du vendredi (16 ou 23 octobre) ; le jour même n’est pas dit.',
    'Shortly after the meeting of the Friday (16 or 23 October); the very day is not given.',
  ),
  /** On leaving the meeting. */
  leaving: date(
    '[2020-10-16,2020-10-23]',
    'relative-to-text',
    'En sortant de la rencontre du vendredi : le 16 ou le 23 octobre.',
    'On leaving the meeting of the Friday: 16 or 23 October.',
  ),
  /** "la semaine dernière" */
  lastWeek: date(
    '[2020-10-12..2020-10-25]',
    'relative-to-published',
    '« La semaine dernière » d’un article paru entre le 19 et le 31 octobre : un jour du 12 au 25.',
    '“Last week” in an article published between 19 and 31 October: a day from the 12th to the 25th.',
  ),
  /** "depuis un mois" */
  forAMonth: date(
    '2020-09~/..',
    'relative-to-published',
    '« Depuis un mois » dans un article paru entre le 19 et le 31 octobre : à partir de fin septembre environ ; en cours à la parution. Le premier jour n’est pas donné.',
    '“For a month” in an article published between 19 and 31 October: since about the end of September, and going on at publication. The first day is not given.',
  ),
  october10: date(
    '2020-10-10',
    'completed-from-published',
    'Jour et mois donnés, année de la parution.',
    'Day and month given, year of publication.',
  ),
  october17: date(
    '2020-10-17',
    'completed-from-published',
    'Jour et mois donnés, année de la parution.',
    'Day and month given, year of publication.',
  ),
  /** Told in the present tense, or without any date. */
  month: date(
    '2020-10',
    'completed-from-published',
    'L’article ne donne pas de date : mois de la parution.',
    'The article gives no date: month of publication.',
  ),
  /** After the agreements, until publication. */
  sinceAgreements: date(
    '2020-10',
    'relative-to-text',
    'Après les accords des 10 et 17 octobre et avant la parution, datée du mois ; aucun jour n’est donné.',
    'After the agreements of 10 and 17 October and before publication, which is dated to the month; no day is given.',
  ),
} as const;

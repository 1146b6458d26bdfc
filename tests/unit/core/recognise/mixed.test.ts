/** Language of a page and of its blocks, for invented pages in fifteen languages. */
import { describe, expect, it } from 'vitest';
import { languageRuns } from '../../../../core/recognise/language';
import { pageOf } from './world';

const PARAGRAPHS: Readonly<Record<string, string>> = {
  en: 'The ministers said on Tuesday that they would meet again in the spring, but no date was given for the talks and none of them would say where they might be held this time.',
  fr: 'Les ministres ont annoncé mardi qu’ils se reverraient au printemps, mais aucune date n’a été donnée pour les discussions et personne n’a voulu dire où elles auraient lieu.',
  de: 'Die Minister sagten am Dienstag, dass sie sich im Frühjahr wieder treffen wollen, aber ein Termin für die Gespräche wurde nicht genannt, und niemand wollte sagen, wo sie stattfinden.',
  ru: 'Министры заявили во вторник, что снова встретятся весной, однако дата переговоров не названа, и никто не захотел сказать, где они могут пройти на этот раз.',
  uk: 'Міністри заявили у вівторок, що знову зустрінуться навесні, але дату переговорів не названо, і ніхто не захотів сказати, де вони можуть відбутися цього разу.',
  hy: 'Նախարարները երեքշաբթի հայտարարեցին, որ գարնանը կրկին կհանդիպեն, բայց բանակցությունների օրը չնշվեց, և ոչ ոք չցանկացավ ասել, թե որտեղ դրանք կարող են լինել այս անգամ։',
  az: 'Nazirlər çərşənbə axşamı bildirdilər ki, yazda yenidən görüşəcəklər, lakin danışıqların tarixi açıqlanmadı və heç kim onların harada keçiriləcəyini demək istəmədi.',
  tr: 'Bakanlar salı günü yaptıkları açıklamada baharda yeniden bir araya geleceklerini söyledi, ancak görüşmelerin tarihi açıklanmadı ve hiç kimse nerede yapılacağını söylemek istemedi.',
  es: 'Los ministros dijeron el martes que volverán a reunirse en primavera, pero no se dio ninguna fecha para las conversaciones y nadie quiso decir dónde se celebrarán.',
  pt: 'Os ministros disseram na terça-feira que vão reunir-se de novo na primavera, mas não foi dada nenhuma data para as conversações e ninguém quis dizer onde serão realizadas.',
  it: 'I ministri hanno detto martedì che si incontreranno di nuovo in primavera, ma nessuna data è stata fissata per i colloqui e nessuno ha voluto dire dove si terranno.',
  pl: 'Ministrowie powiedzieli we wtorek, że spotkają się ponownie wiosną, ale nie podano żadnej daty rozmów i nikt nie chciał powiedzieć, gdzie się one odbędą.',
  ar: 'قال الوزراء يوم الثلاثاء إنهم سيجتمعون مرة أخرى في الربيع، لكن لم يحدد موعد للمحادثات ولم يرغب أحد في القول أين ستعقد هذه المرة.',
  fa: 'وزیران روز سه‌شنبه گفتند که در بهار دوباره دیدار خواهند کرد، اما تاریخی برای گفتگوها اعلام نشد و هیچ‌کس نخواست بگوید که این بار کجا برگزار می‌شود.',
  nl: 'De ministers zeiden dinsdag dat ze elkaar in het voorjaar opnieuw zullen ontmoeten, maar er werd geen datum voor de gesprekken genoemd en niemand wilde zeggen waar ze worden gehouden.',
};
const LANGS = Object.keys(PARAGRAPHS);
const of = (lang: string): string => PARAGRAPHS[lang] ?? '';
const pairs = LANGS.flatMap((a) => LANGS.flatMap((b) => (a === b ? [] : [[a, b] as const])));

describe('the language of a page', () => {
  it('is its text’s, whatever another it declares', () => {
    const wrong = pairs.filter(
      ([text, declared]) =>
        languageRuns(pageOf(`${of(text)}\n${of(text)}`, { lang: declared }), null).lang !== text,
    );
    expect(wrong).toEqual([]);
  });

  it('is its own for a block in another, in at least 98 of 100 pairs', () => {
    const wrong = pairs.filter(([page, block]) => {
      const text = [of(page), of(page), of(block), of(page)].join('\n');
      const at = 2 * (of(page).length + 1) + 20;
      const { lang, runs } = languageRuns(pageOf(text, { lang: null }), null);
      return lang !== page || runs.find((r) => r.start <= at && at < r.end)?.lang !== block;
    });
    expect(wrong.length / pairs.length).toBeLessThanOrEqual(0.02);
  });
});

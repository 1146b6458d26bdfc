/** Heads of international bodies in running text, with the bundled packs: by name, by family name beside the body, by office. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { openPacks } from '../../../../tools/recognise';
import { pageOf } from './world';

const packs = openPacks(undefined);

/** `surface=entity` of every person. */
const people = (text: string, lang: string): string[] =>
  recognise(pageOf(text, { lang, published: '2026-03-01' }), packs.lexicons(lang), { lang })
    .mentions.filter((m) => m.kind === 'person')
    .map((m) => `${text.slice(m.start, m.end)}=${m.entity}`);

describe('the head of a body', () => {
  it.each([
    ['en', 'IMF chief Georgieva said that growth had slowed.', 'Georgieva=kristalina-georgieva'],
    ['fr', 'La présidente de la BCE, Mme Lagarde, s’est tue.', 'Lagarde=christine-lagarde'],
    ['de', 'IWF-Chefin Georgieva warnte vor Schulden.', 'Georgieva=kristalina-georgieva'],
    ['de', 'Gestern kam Nato-Generalsekretär Rutte an.', 'Rutte=mark-rutte'],
    ['es', 'El secretario general de la OTAN, Rutte, viajó a Madrid.', 'Rutte=mark-rutte'],
    ['ru', 'Генсек НАТО Рютте прибыл в Киев.', 'Рютте=mark-rutte'],
    ['tr', 'AB Komisyonu Başkanı von der Leyen geldi.', 'von der Leyen=ursula-von-der-leyen'],
    ['ar', 'قال الأمين العام للأمم المتحدة غوتيريش إن الوضع خطير.', 'غوتيريش=antonio-guterres'],
    ['zh', '北约秘书长吕特访问基辅。', '吕特=mark-rutte'],
    ['ja', '国連のグテーレス事務総長は懸念を示した。', 'グテーレス=antonio-guterres'],
  ])('is known by the family name beside it: %s %s', (lang, text, found) =>
    expect(people(text, lang)).toEqual([found]),
  );

  it.each([
    ['en', 'The UN secretary-general said nothing.', 'secretary-general=antonio-guterres'],
    ['en', 'The WHO chief asked for money.', 'chief=tedros-adhanom-ghebreyesus'],
    ['en', 'The president of the European Commission left.', 'president=ursula-von-der-leyen'],
    [
      'fr',
      'Le président de la Commission de l’Union africaine est venu.',
      'président de la Commission=mahmoud-ali-youssouf',
    ],
    [
      'en',
      'The UN Secretary-General left, and UEFA’s president stayed.',
      'Secretary-General=antonio-guterres',
      'president=aleksander-ceferin',
    ],
    ['fr', 'La directrice générale du FMI a alerté.', 'directrice générale=kristalina-georgieva'],
    ['de', 'Der Generalsekretär der Nato reiste ab.', 'Generalsekretär=mark-rutte'],
    ['ru', 'Глава ВОЗ заявил о вспышке.', 'Глава=tedros-adhanom-ghebreyesus'],
    ['zh', '联合国秘书长对此表示关切。', '秘书长=antonio-guterres'],
  ])('is known by the office: %s %s', (lang, text, ...found) => expect(people(text, lang)).toEqual(found));

  it.each([
    ['en', 'The WHO chief scientist spoke, and the ECB chief economist.'],
    ['en', 'The former UN secretary-general died, and the next NATO chief was not named.'],
    ['en', 'The Russian chief of staff resigned. The French boss of the plant left.'],
    ['en', 'A man called Grossi runs a bakery, and Paolo Rutte paints.'],
    [
      'en',
      'The president of the African Union left. The president of the United Nations General Assembly spoke.',
    ],
    ['fr', 'Le président de l’Union africaine est parti, celui de l’OPEP aussi.'],
    ['ru', 'Председатель ОБСЕ промолчал.'],
    ['ru', 'Глава делегации США уехал, глава МИД Франции молчал.'],
    ['tr', 'Türk askerleri ve Türk halkı bekliyor.'],
  ])('is nobody else: %s %s', (lang, text) => expect(people(text, lang)).toEqual([]));
});

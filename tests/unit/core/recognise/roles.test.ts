/** Roles in running text, with the bundled packs: who held the office at the page's date, or nobody. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { openPacks } from '../../../../tools/recognise';
import { pageOf } from './world';

const packs = openPacks('karabakh-2020-10,world-core');

/** `surface=entity` for every mention by role. */
const roles = (text: string, lang: string, published: string | null = '2020-10-20'): string[] =>
  recognise(pageOf(text, { lang, published }), packs.lexicons(lang), { lang })
    .mentions.filter((m) => m.by === 'role')
    .map((m) => `${text.slice(m.start, m.end)}=${m.entity}`);

const AM = 'zohrab-mnatsakanian';
const AZ = 'jeyhun-bayramov';

describe('the foreign minister', () => {
  it.each([
    ['en', 'The Azerbaijani foreign minister spoke first.', 'Azerbaijani foreign minister', AZ],
    ['en', 'The Foreign Minister of Armenia has left.', 'Foreign Minister', AM],
    ['en', "Armenia's foreign minister has left.", 'foreign minister', AM],
    ['en', 'They wrote to the U.S. Secretary of State again.', 'Secretary of State', 'mike-pompeo'],
    [
      'fr',
      'Le ministre arménien des Affaires étrangères est parti.',
      'ministre arménien des Affaires étrangères',
      AM,
    ],
    [
      'fr',
      'Le ministre des Affaires étrangères azerbaïdjanais est parti.',
      'ministre des Affaires étrangères azerbaïdjanais',
      AZ,
    ],
    [
      'fr',
      'La ministre des Affaires étrangères de l’Arménie est partie.',
      'ministre des Affaires étrangères',
      AM,
    ],
    [
      'fr',
      'Le chef de la diplomatie azerbaïdjanaise est parti.',
      'chef de la diplomatie azerbaïdjanaise',
      AZ,
    ],
    ['de', 'Aserbaidschans Außenminister reiste ab.', 'Außenminister', AZ],
    ['de', 'Der aserbaidschanische Außenminister reiste ab.', 'aserbaidschanische Außenminister', AZ],
    ['de', 'Der Außenminister von Armenien reiste ab.', 'Außenminister', AM],
    ['de', 'Mit dem US-Außenminister sprach niemand.', 'Außenminister', 'mike-pompeo'],
    ['es', 'El ministro de Exteriores armenio viajó ayer.', 'ministro de Exteriores armenio', AM],
    ['es', 'El ministro armenio de Exteriores viajó ayer.', 'ministro armenio de Exteriores', AM],
    ['es', 'El canciller de Azerbaiyán viajó ayer.', 'canciller', AZ],
    ['it', 'Il ministro degli Esteri armeno è partito.', 'ministro degli Esteri armeno', AM],
    ['it', 'Il ministro degli Esteri dell’Azerbaigian è partito.', 'ministro degli Esteri', AZ],
    ['pt', 'O ministro das Relações Exteriores da Armênia viajou.', 'ministro das Relações Exteriores', AM],
    [
      'pt',
      'O ministro armênio das Relações Exteriores viajou.',
      'ministro armênio das Relações Exteriores',
      AM,
    ],
    [
      'nl',
      'De Armeense minister van Buitenlandse Zaken vertrok.',
      'Armeense minister van Buitenlandse Zaken',
      AM,
    ],
    [
      'nl',
      'De minister van Buitenlandse Zaken van Azerbeidzjan vertrok.',
      'minister van Buitenlandse Zaken',
      AZ,
    ],
    ['ru', 'Министр иностранных дел Армении уже уехал.', 'Министр иностранных дел', AM],
    ['ru', 'Об этом сказал глава МИД Азербайджана вчера.', 'глава МИД', AZ],
    [
      'ru',
      'Об этом сказал азербайджанский министр иностранных дел.',
      'азербайджанский министр иностранных дел',
      AZ,
    ],
    ['ru', 'Встреча с госсекретарём США прошла вчера.', 'госсекретарём', 'mike-pompeo'],
    ['uk', 'Про це заявив міністр закордонних справ Вірменії вчора.', 'міністр закордонних справ', AM],
    [
      'uk',
      'З вірменським міністром закордонних справ говорили вчора.',
      'вірменським міністром закордонних справ',
      AM,
    ],
    ['pl', 'Minister spraw zagranicznych Armenii już wyjechał.', 'Minister spraw zagranicznych', AM],
    [
      'pl',
      'Azerbejdżański minister spraw zagranicznych wyjechał.',
      'Azerbejdżański minister spraw zagranicznych',
      AZ,
    ],
    ['tr', 'Azerbaycan Dışişleri Bakanı dün geldi.', 'Dışişleri Bakanı', AZ],
    ['tr', 'Ermenistan Dışişleri Bakanının sözleri tartışıldı.', 'Dışişleri Bakanının', AM],
    ['tr', 'ABD Dışişleri Bakanı’na mektup yazıldı.', 'Dışişleri Bakanı’na', 'mike-pompeo'],
    ['az', 'Ermənistanın xarici işlər naziri dünən gəldi.', 'xarici işlər naziri', AM],
    ['az', 'Azərbaycan xarici işlər nazirinin sözləri müzakirə olundu.', 'xarici işlər nazirinin', AZ],
    ['hy', 'Ադրբեջանի արտաքին գործերի նախարարը երեկ մեկնեց։', 'արտաքին գործերի նախարարը', AZ],
    ['hy', 'Հայաստանի ԱԳ նախարարը երեկ մեկնեց։', 'ԱԳ նախարարը', AM],
    ['ar', 'وقال وزير الخارجية الأذربيجاني أمس إنه سيعود.', 'وزير الخارجية الأذربيجاني', AZ],
    ['ar', 'التقى بوزير خارجية أرمينيا أمس.', 'بوزير خارجية', AM],
    ['fa', 'وزیر خارجه ارمنستان دیروز رفت.', 'وزیر خارجه', AM],
    ['fa', 'وزیر امور خارجه آذربایجان دیروز رفت.', 'وزیر امور خارجه', AZ],
    ['cs', 'Ministr zahraničí Arménie včera odjel.', 'Ministr zahraničí', AM],
    ['zh', '亚美尼亚外长昨天离开。', '外长', AM],
    ['ja', 'アルメニアの外相は昨日出発した。', '外相', AM],
    ['ko', '아르메니아 외무장관이 어제 떠났다.', '외무장관이', AM],
    ['hi', 'आर्मेनिया के विदेश मंत्री कल चले गए।', 'विदेश मंत्री', AM],
  ])('%s: %s', (lang, text, surface, id) => {
    expect(roles(text, lang)).toEqual([`${surface}=${id}`]);
  });
});

describe('the president', () => {
  it.each([
    ['en', 'The president of Azerbaijan spoke.', 'president'],
    ['fr', 'Le président azerbaïdjanais a parlé.', 'président azerbaïdjanais'],
    ['de', 'Der aserbaidschanische Präsident sprach.', 'aserbaidschanische Präsident'],
    ['es', 'El presidente de Azerbaiyán habló.', 'presidente'],
    ['it', 'Il presidente azero ha parlato.', 'presidente azero'],
    ['pt', 'O presidente do Azerbaijão falou.', 'presidente'],
    ['nl', 'De president van Azerbeidzjan sprak.', 'president'],
    ['ru', 'Он говорил с президентом Азербайджана.', 'президентом'],
    ['uk', 'Він говорив із президентом Азербайджану.', 'президентом'],
    ['pl', 'Rozmawiał z prezydentem Azerbejdżanu.', 'prezydentem'],
    ['tr', 'Azerbaycan Cumhurbaşkanı konuştu.', 'Cumhurbaşkanı'],
    ['az', 'Azərbaycan prezidenti danışdı.', 'prezidenti'],
    ['hy', 'Ադրբեջանի նախագահը խոսեց։', 'նախագահը'],
    ['ar', 'قال رئيس أذربيجان ذلك.', 'رئيس'],
    ['fa', 'رئیس‌جمهور آذربایجان سخن گفت.', 'رئیس‌جمهور'],
    ['el', 'Ο πρόεδρος του Αζερμπαϊτζάν μίλησε.', 'πρόεδρος'],
    ['hu', 'Azerbajdzsán elnöke beszélt.', 'elnöke'],
    ['sv', 'Azerbajdzjans president talade.', 'president'],
  ])('%s: %s', (lang, text, surface) => {
    expect(roles(text, lang)).toEqual([`${surface}=ilham-aliyev`]);
  });

  it('is the monarch or the chancellor where there is one', () => {
    expect(roles('Der britische König sprach lange.', 'de', '2024-05-01')).toEqual([
      'britische König=charles-iii',
    ]);
    expect(roles('El canciller alemán habló ayer.', 'es', '2025-09-01')).toEqual([
      'canciller alemán=friedrich-merz',
    ]);
    expect(roles('Le chef du gouvernement allemand a parlé.', 'fr', '2025-09-01')).toEqual([
      'chef du gouvernement allemand=friedrich-merz',
    ]);
  });
});

describe('nobody is named', () => {
  it.each([
    ['a former one', 'en', 'The former Armenian foreign minister spoke.'],
    ['a former one', 'fr', 'L’ancien ministre arménien des Affaires étrangères a parlé.'],
    ['a former one', 'de', 'Der frühere armenische Außenminister sprach.'],
    ['a former one', 'es', 'El ex presidente de Azerbaiyán habló.'],
    ['a former one', 'it', 'Parla l’ex presidente azero.'],
    ['a former one', 'ru', 'Говорит бывший министр иностранных дел Армении.'],
    ['a former one', 'ru', 'Говорит экс-президент Азербайджана.'],
    ['a former one', 'tr', 'Eski Azerbaycan Dışişleri Bakanı konuştu.'],
    ['a former one', 'ar', 'قال وزير الخارجية الأرميني السابق ذلك.'],
    ['a former one', 'fa', 'وزیر خارجه سابق ارمنستان رفت.'],
    ['a former one', 'hy', 'Նախկին Հայաստանի ԱԳ նախարարը մեկնեց։'],
    ['a deputy', 'en', 'The Armenian deputy foreign minister spoke.'],
    ['a deputy', 'en', 'The vice president of Azerbaijan spoke.'],
    ['a deputy', 'fr', 'Le vice-président azerbaïdjanais a parlé.'],
    ['a deputy', 'ru', 'Говорит заместитель министра иностранных дел Армении.'],
    ['a deputy', 'tr', 'Azerbaycan Dışişleri Bakanı Yardımcısı konuştu.'],
    ['a deputy', 'az', 'Ermənistan xarici işlər nazirinin müavini danışdı.'],
    ['a deputy', 'hy', 'Հայաստանի արտաքին գործերի նախարարի տեղակալը մեկնեց։'],
    ['an acting one', 'en', 'The acting Armenian foreign minister spoke.'],
    ['one elect', 'en', 'The Azerbaijani president elect spoke.'],
    ['any one', 'en', 'An Armenian foreign minister never says so.'],
    ['any one', 'de', 'Kein armenischer Außenminister sagt das.'],
    ['two', 'en', 'The Armenian and Azerbaijani foreign ministers met.'],
    ['two', 'fr', 'Les ministres des Affaires étrangères arménien et azerbaïdjanais se sont vus.'],
    ['two', 'tr', 'Azerbaycan ve Ermenistan dışişleri bakanları buluştu.'],
    ['one of another year', 'en', 'In 1998 the Armenian foreign minister resigned.'],
    ['a title', 'en', 'The Armenian foreign minister Zohrab Mnatsakanyan spoke.'],
    ['a title', 'en', 'Zohrab Mnatsakanyan, the Armenian foreign minister, spoke.'],
    ['another’s title', 'en', 'Armenian Foreign Minister Ara Ayvazyan spoke.'],
    ['another’s title', 'en', 'Then Ara Ayvazyan, the Armenian foreign minister, spoke.'],
    ['another’s title', 'en', 'The Armenian foreign minister, Ara Ayvazyan, spoke.'],
    ['another’s title', 'tr', 'Ermenistan Dışişleri Bakanı Ara Ayvazyan konuştu.'],
    ['another’s office', 'en', 'The foreign minister of Armenia’s neighbour spoke.'],
    ['an office that the packs do not know', 'en', 'The Armenian culture minister spoke.'],
    ['a country beside it', 'ru', 'В Армении министр иностранных дел не был.'],
    ['a country beside it', 'fr', 'Il a vu en Arménie le ministre des Affaires étrangères.'],
  ])('%s (%s): %s', (_, lang, text) => {
    expect(roles(text, lang)).toEqual([]);
  });

  it('without a date, or at another', () => {
    const text = 'The Azerbaijani foreign minister spoke.';
    expect(roles(text, 'en', null)).toEqual([]);
    expect(roles(text, 'en', '2018-02-01')).toEqual([]);
    const armenian = 'The Armenian prime minister spoke.';
    expect(roles(armenian, 'en', '2018-02-01')).toEqual([]);
    // In office since May 2018, as the pack says by now.
    for (const date of ['2020-10-20', '2024-03-01'])
      expect(roles(armenian, 'en', date)).toEqual(['Armenian prime minister=nikol-pashinyan']);
  });

  it('long after the pack was made', () => {
    expect(roles('The president of Azerbaijan spoke.', 'en', '2026-10-20')).toHaveLength(1);
    expect(roles('The president of Azerbaijan spoke.', 'en', '2028-10-20')).toEqual([]);
  });

  it('and the country or its demonym keeps its own mention', () => {
    const text = 'The former Armenian foreign minister met the president of Azerbaijan.';
    const { mentions } = recognise(
      pageOf(text, { lang: 'en', published: '2020-10-20' }),
      packs.lexicons('en'),
      {},
    );
    expect(mentions.map((m) => [text.slice(m.start, m.end), m.entity, m.by])).toEqual([
      ['Armenian', 'armenia', 'demonym'],
      ['president', 'ilham-aliyev', 'role'],
      ['Azerbaijan', 'azerbaijan', 'name'],
    ]);
  });
});

/** What the press writes, with the bundled packs: datelines, lists of countries, teams, regions, cases. Invented sentences. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { openPacks } from '../../../../tools/recognise';
import { pageOf } from './world';

const packs = openPacks(undefined);
const found = (text: string, lang: string): string[] =>
  recognise(pageOf(text, { lang }), packs.lexicons(lang), { lang })
    .mentions.filter((m) => m.by !== 'demonym')
    .map((m) => m.entity);

describe('states as datelines shorten them', () => {
  it.each([
    ['NEWARK, N.J. (AP) — The bridge reopened on Monday.', ['newark-us', 'new-jersey-us']],
    [
      'He moved from Dallas, Tex., to Seattle, Wash., last spring.',
      ['dallas-us', 'texas-us', 'seattle-us', 'washington-us'],
    ],
    ['The office is in Houston, TX 77002.', ['houston-us', 'texas-us']],
    ['Two ferries left Vancouver, B.C., on time.', ['vancouver-ca', 'british-columbia-ca']],
  ])('%s', (text, ids) => {
    expect(found(text, 'en')).toEqual(ids);
  });

  it.each([
    'In 300 B.C. the town was rich.',
    'Jane Doe, MD, and John Roe, PA, run the clinic.',
    'OK, OR so he said, IN short, ME too.',
    'A study by Miss. Or Mr. Pa and Ma. Del and Cal.',
  ])('is silent: %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});

describe('countries that are words, joined to one that is none', () => {
  it.each([
    ['China and Russia signed a treaty.', 'en', 'china'],
    ['Turkey and Iran say the talks go on.', 'en', 'turkey'],
    ['Jordan, Iraq and Kuwait met.', 'en', 'jordan'],
  ])('%s', (text, lang, id) => {
    expect(found(text, lang)).toContain(id);
  });
  it('is silent where it is the bird', () => {
    expect(found('Turkey and stuffing were served to all.', 'en')).toEqual([]);
  });
});

describe('teams', () => {
  const sport =
    'The rugby World Cup begins on Friday.\nThe coach named his squad for the quarter-final.\nEngland and Tonga have met twice in a Test match.';
  it('are not their countries on a page about sport', () => {
    expect(found(sport, 'en')).toEqual([]);
  });
  it('but places are places there, too', () => {
    expect(found(`${sport}\nThe squad will train in Wales.`, 'en')).toEqual(['wales-gb']);
  });
  it('need a page about sport', () => {
    expect(found('Tonga has a football pitch now.', 'en')).toEqual(['tonga']);
  });
  it('in French by their head', () => {
    expect(found('Il a rejoint l’équipe de Suisse.', 'fr')).toEqual([]);
    expect(found('Ils ont battu les Requins de la Floride.', 'fr')).toEqual([]);
  });
});

describe('people with the names of towns', () => {
  it.each([
    ['Governor David Paterson spoke.', 'en'],
    ['The explorer Albert Hastings Markham wrote it.', 'en'],
    ['La pièce de Maurice Leblanc est jouée.', 'fr'],
  ])('%s', (text, lang) => {
    expect(found(text, lang)).toEqual([]);
  });
});

describe('a language’s own regions and cities on a page of one sentence', () => {
  it.each([
    ['ja', '京都で会議が開かれた。', 'kyoto-jp'],
    ['ja', '北海道で雪が降った。', 'hokkaido-jp'],
    ['zh', '广东今年经济增长。', 'guangdong-cn'],
    ['zh', '新疆的棉花出口增加。', 'xinjiang-cn'],
    ['ko', '경기도에서 사고가 났다.', 'gyeonggi-kr'],
    ['he', 'חיפה הותקפה אמש.', 'haifa-il'],
    ['ar', 'وصل الوزير إلى جنيف أمس.', 'geneva-ch'],
  ])('%s: %s', (lang, text, id) => {
    expect(found(text, lang)).toEqual([id]);
  });
});

describe('cases', () => {
  it.each([
    [
      'et',
      'Tallinnas ja Vilniuses sadas, Tallinnasse ja Tallinnast ei saanud.',
      ['tallinn-ee', 'vilnius-lt', 'tallinn-ee', 'tallinn-ee'],
    ],
    ['et', 'Moskvas, Pariisis ja Brüsselis räägiti.', ['moscow-ru', 'paris-fr', 'brussels-be']],
    ['fi', 'Hän lensi Damaskoksesta Vilnaan.', ['damascus-sy', 'vilnius-lt']],
    ['ru', 'Президент Египта прибыл.', ['egypt']],
    ['ru', 'Поездка к нагорному Карабаху отложена.', ['nagorno-karabakh']],
    ['uk', 'На Київщині та Харківщині тихо.', ['kyiv-ua-32', 'kharkiv-ua-63']],
    ['cs', 'Obyvatelé Náhorního Karabachu odešli.', ['nagorno-karabakh']],
    ['sk', 'V Náhornom Karabachu je pokoj.', ['nagorno-karabakh']],
    ['pl', 'Mieszkańcy Górskiego Karabachu odeszli.', ['nagorno-karabakh']],
    ['ta', 'மதுரையில் மழை பெய்தது.', ['madurai-in']],
  ])('%s: %s', (lang, text, ids) => {
    expect(found(text, lang)).toEqual(ids);
  });
});

describe('a person of the story whom the world knows, too', () => {
  it.each([
    ['en', 'Donald Trump spoke in the United States.'],
    ['hi', 'डोनाल्ड ट्रंप ने भाषण दिया।'],
    ['he', 'דונלד טראמפ נאם אמש.'],
    ['ar', 'تحدث دونالد ترامب أمس.'],
  ])('is one in %s: %s', (lang, text) => {
    expect(found(text, lang).filter((id) => id !== 'united-states')).toEqual(['donald-trump']);
    const known = packs.packs.filter((p) => p.entities.some((e) => e.id === 'donald-trump'));
    expect(new Set(known.map((p) => p.kind))).toEqual(new Set(['story', 'world']));
  });
});

describe('a country after an article or "and"', () => {
  const shorts = (lang: string, start: RegExp): readonly (readonly [string, string])[] =>
    packs.packs
      .filter((p) => p.id === 'world-core')
      .flatMap((p) => p.entities)
      .filter((e) => e.kind === 'country')
      .flatMap((e) => {
        const name = e.names.find((n) => n.lang === lang && n.kind === 'short')?.v ?? '';
        return start.test(name) && !/[\s-]/u.test(name) ? [[e.id, name] as const] : [];
      });

  it.each([
    ['fr', /^[AEIOUÉ]/u, (name: string) => `Le voyage vers l’${name} fut long, a dit la ministre.`],
    ['it', /^[AEIOU]/u, (name: string) => `Il viaggio verso l'${name} è stato lungo, ha detto la ministra.`],
    ['es', /^I/u, (name: string) => `El viaje a Francia e ${name} fue largo, según dijo la ministra.`],
    ['es', /^B/u, (name: string) => `Las aguas de ${name} y el puerto de Francia, según dijo la ministra.`],
  ])('is not hidden by what another language calls it (%s)', (lang, start, sentence) => {
    const list = shorts(lang, start);
    expect(list.length).toBeGreaterThan(3);
    expect(list.filter(([id, name]) => !found(sentence(name), lang).includes(id))).toEqual([]);
  });
});

describe('bodies named by an acronym and their country, on a page that names no other place', () => {
  it.each([
    ['ru', 'Глава МИД России выступил вечером.', ['russian-foreign-ministry']],
    ['ru', 'ЦБ РФ снизил ставку.', ['central-bank-of-russia']],
    ['tr', 'ABD Merkez Bankası faizi artırdı.', ['federal-reserve']],
    ['en', 'The Congress voted late at night.', []],
  ])('%s: %s', (lang, text, ids) => {
    expect(found(text, lang)).toEqual(ids);
  });
});

describe('a page about sport', () => {
  const page = (sentence: string, more: string) => `${sentence}\n${more}`;
  it.each([
    ['de', 'Österreich führte zur Halbzeit.', 'Der Torwart hielt einen Elfmeter. Das Turnier geht weiter.'],
    ['es', 'Uruguay marcó el primer gol.', 'El portero paró un penalti. El torneo sigue, y el árbitro pitó.'],
    ['it', 'La Croazia ha vinto la partita.', 'Il portiere parò un rigore. Il torneo continua.'],
    ['nl', 'België won de wedstrijd.', 'De keeper stopte een strafschop. Het toernooi gaat door.'],
  ])('%s: %s', (lang, sentence, more) => {
    expect(found(page(sentence, more), lang)).toEqual([]);
    // The same sentence without the page is the country's.
    expect(found(sentence, lang)).toHaveLength(1);
  });
});

describe('towns that are their teams', () => {
  it.each([
    [
      'pl',
      'Trener był zły po meczu. Bramkarz bronił karne, napastnik strzelił gola. Piłkarze przegrali z Barceloną.',
    ],
    [
      'tr',
      'Hakem maçı bitirdi. Teknik direktör deplasman galibiyeti istiyordu; kaleci gol yedi. Manisa üç puanı aldı.',
    ],
    [
      'ar',
      'سجل المهاجم هدفين في المباراة على ملعب الفريق. وقال المدرب إن دوري هذا العام صعب بعد فوز برشلونة.',
    ],
    ['ja', '先発投手が完封し、打線は七回に逆転した。監督は首位攻防の試合を喜んだ。広島は連勝を伸ばした。'],
  ])('in %s: %s', (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
  it.each([
    [
      'pl',
      'Trener był zły po meczu. Bramkarz bronił karne, napastnik strzelił gola. Piłkarze zagrają w Barcelonie.',
      'barcelona-es',
    ],
    [
      'tr',
      "Hakem maçı bitirdi. Teknik direktör galibiyet istiyordu; kaleci gol yedi. Takım Manisa'da oynayacak.",
      'manisa-tr',
    ],
  ])('but not where they play, in %s: %s', (lang, text, id) => {
    expect(found(text, lang)).toEqual([id]);
  });
});

describe('words, and letters of longer names', () => {
  it.each([
    ['tr', 'Hazine ve Maliye Bakanı rakamları açıkladı.'],
    ['ko', '기자는 현장을 취재했다.'],
    ['ja', 'カレーを食べた。'],
    ['pl', 'Akcje PKO BP spadły, ludzie sprzedają.'],
    ['pl', 'Ludzie wyjeżdżają.'],
    ['uk', 'Колона машин зупинилася. Шахти закрили.'],
    ['ar', 'تسلّمت درعاً في الحفل.'],
    ['he', 'הבן שלי בגובה שני מטר.'],
  ])('in %s: %s', (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
  it.each([
    ['ru', 'Недавно Киев заявил об атаке.', 'kyiv-ua'],
    ['tr', 'Böylece Ankara kararını açıkladı.', 'ankara-tr'],
  ])('an adverb that begins a sentence is nobody: %s: %s', (lang, text, id) => {
    expect(found(text, lang)).toEqual([id]);
  });
  it('but a large town is one', () => {
    expect(found("Uçak Havana'ya indi; Küba karşı çıktı.", 'tr')).toEqual(['havana-cu', 'cuba']);
  });
});

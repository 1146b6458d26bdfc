/** Office holders as they are found in texts, by a lexicon compiled from the sources. Sentences are invented. */
import { officeWords } from '../../../../tools/world/offices';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon, type Lexicon } from '../../../../core/lexicon';
import type { Pack, PackEntity } from '../../../../core/pack/types';
import { recognise } from '../../../../core/recognise';
import type { PageText } from '../../../../core/types';
import { inScript } from '../../../../tools/world/clean';
import { countryEntities, countryList } from '../../../../tools/world/countries';
import { headEntities } from '../../../../tools/world/heads';
import { header } from '../../../../tools/world/header';
import { leaderEntities } from '../../../../tools/world/leaders';
import { namesFor, unmarked, writtenNames } from '../../../../tools/world/names';
import { EvidenceBook } from '../../../../tools/world/pack';
import { GROUPS } from '../../../../tools/world/shards';

const people = writtenNames(['leaders']);
const book = new EvidenceBook();
const leaders = leaderEntities(countryList(), book, people);
const heads = headEntities(book, people);
const ids = new Set([...leaders, ...heads].map((e) => e.id));

describe('offices', () => {
  it.each([
    ['president', 'Interim President', 'Interim President', 'présidente par intérim'],
    ['president', 'President', 'President', 'présidente'],
    ['prime-minister', 'Chief Adviser', 'Chief Adviser of the interim government', 'cheffe du gouvernement provisoire'],
  ])('%s, titled %s: %s', (office, title, en, fr) => {
    const words = officeWords(office, title);
    expect([words.en, words.fr[1]]).toEqual([en, fr]);
  }); // prettier-ignore

  it('without words stop the builder', () => {
    expect(() => officeWords('stadtholder', 'Stadtholder')).toThrow('stadtholder');
  });
});

describe('office holders by hand', () => {
  it('are those of the Factbook and the heads of bodies, every one of them, and nobody else', () => {
    expect([...people.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect(leaders.filter((e) => !people.has(e.id)).map((e) => e.id)).toEqual([]);
    expect(leaders.length).toBeGreaterThan(300);
  });

  it('have no form twice in a language, none empty, each in a script of its language', () => {
    const groups = new Set(Object.values(GROUPS).flatMap((g) => g.langs));
    for (const [id, rows] of people)
      for (const { lang, forms } of rows) {
        expect(new Set(forms).size, `${lang} ${id}`).toBe(forms.length);
        const plain = forms.map(unmarked);
        expect(plain.filter((v) => v.trim() !== v || v.length < 2 || /[()/;:*~]/.test(v)), `${lang} ${id}`).toEqual([]);
        if (lang === 'mul') continue;
        expect(groups.has(lang), lang).toBe(true);
        // "XIV" stays in Latin letters, and Uzbek is written in two scripts.
        const foreign = plain.map((v) => v.replace(/\b[IVX]+\b/g, '')).filter((v) => /\p{L}/u.test(v) && !inScript(v, lang) && lang !== 'uz');
        expect(foreign, `${lang} ${id}`).toEqual([]);
      }
  }); // prettier-ignore

  it.each([
    ['vladimir-vladimirovich-putin', 'Vladimir Putin', 'Vladimir Poutine'],
    ['luiz-inacio-lula-da-silva', 'Luiz Inácio Lula da Silva', 'Luiz Inácio Lula da Silva'],
    ['charles-iii', 'Charles III', 'Charles III'],
    ['naruhito', 'Naruhito', 'Naruhito'],
  ])('%s is called %s, in French %s', (id, en, fr) =>
    expect(leaders.find((e) => e.id === id)?.label).toEqual({ en, fr }),
  );

  it('who is king of several countries is told as that of the largest', () => {
    const charles = leaders.find((e) => e.id === 'charles-iii');
    expect(charles?.brief?.en).toBe('King of the United Kingdom');
    expect(charles?.within).toEqual(['united-kingdom']);
    expect(charles?.roles?.slice(-3).map((r) => r.of)).toEqual(['australia', 'canada', 'united-kingdom']);
  });

  it('one word alone is a whole name only where it says so', () => {
    const whole = leaders.flatMap((e) => e.names.filter((n) => n.kind === 'full' && !/[\s-]/.test(n.v)));
    expect(whole.map((n) => n.v).sort()).toEqual(['Naruhito', 'Vajiralongkorn']);
  });
});

describe('the packs that ship', () => {
  it('have every name of every office holder, in the core or the shard of its language', () => {
    const shipped = new Set<string>();
    for (const f of ['core', ...Object.keys(GROUPS).map((g) => `places-${g}`)]) {
      const bytes = gunzipSync(readFileSync(`assets/packs/world-${f}.pack.gz`));
      for (const e of (JSON.parse(bytes.toString()) as Pack).entities)
        if (e.kind === 'person') for (const n of e.names) shipped.add(`${e.id} ${n.lang} ${n.kind} ${n.v}`);
    }
    const wanted = [...people.keys()].flatMap((id) => namesFor(id, 'person', people).map((n) => `${id} ${n.lang} ${n.kind} ${n.v}`));
    expect(wanted.length).toBeGreaterThan(7000);
    expect(wanted.filter((n) => !shipped.has(n))).toEqual([]);
  }, 60_000); // prettier-ignore
});

/** Language, text, and who is meant, in order: each name as the text has it, then the id. */
type Row = readonly [lang: string, text: string, found: readonly (readonly [string, string])[]];

const PUTIN = 'vladimir-vladimirovich-putin';
const ZELENSKYY = 'volodymyr-zelenskyy';
const MBS = 'muhammad-bin-salman-bin-abd-al-aziz-al-saud';

const ROWS: readonly Row[] = [
  ['en', 'Brazil sent its answer late. Lula said that he would call Mohammed bin Salman. MBS was in Jeddah.', [['Lula', 'luiz-inacio-lula-da-silva'], ['Mohammed bin Salman', MBS], ['MBS', MBS]]],
  ['en', 'Abdel Fattah el-Sisi met reporters. Sisi spoke for an hour.', [['Abdel Fattah el-Sisi', 'abdel-fattah-el-sisi'], ['Sisi', 'abdel-fattah-el-sisi']]],
  ['fr', 'Vladimir Poutine et Benyamin Netanyahou se sont parlé. Poutine n’a rien promis à Netanyahou.', [['Vladimir Poutine', PUTIN], ['Benyamin Netanyahou', 'benyamin-netanyahu'], ['Poutine', PUTIN], ['Netanyahou', 'benyamin-netanyahu']]],
  ['de', 'Wolodymyr Selenskyj rief Wladimir Putin nicht an. Selenskyj schwieg.', [['Wolodymyr Selenskyj', ZELENSKYY], ['Wladimir Putin', PUTIN], ['Selenskyj', ZELENSKYY]]],
  ['es', 'El ayatolá Jamenei no respondió; Volodímir Zelenski sí. Después habló Zelenski.', [['ayatolá Jamenei', 'ali-khamenei'], ['Volodímir Zelenski', ZELENSKYY], ['Zelenski', ZELENSKYY]]],
  ['it', 'Papa Leone XIV ha ricevuto re Carlo III in Vaticano.', [['Papa Leone XIV', 'leo-xiv'], ['re Carlo III', 'charles-iii']]],
  ['pt', 'O papa Leão XIV falou com Lula da Silva; Lula agradeceu.', [['papa Leão XIV', 'leo-xiv'], ['Lula da Silva', 'luiz-inacio-lula-da-silva'], ['Lula', 'luiz-inacio-lula-da-silva']]],
  ['pl', 'Premier rozmawiał z Wołodymyrem Zełenskim. Zełenskiemu obiecano pomoc, a Aleksandr Łukaszenka milczał.', [['Wołodymyrem Zełenskim', ZELENSKYY], ['Zełenskiemu', ZELENSKYY], ['Aleksandr Łukaszenka', 'alyaksandr-lukashenka']]],
  ['cs', 'Prezident se sešel s Volodymyrem Zelenským. Zelenskému slíbil pomoc.', [['Volodymyrem Zelenským', ZELENSKYY], ['Zelenskému', ZELENSKYY]]],
  ['hu', 'Vlagyimir Putyin fogadta Orbán Viktort. Putyinnak ajándékot adtak.', [['Vlagyimir Putyin', PUTIN], ['Orbán Viktort', 'viktor-orban'], ['Putyinnak', PUTIN]]],
  ['lt', 'Kalbėjo Volodymyras Zelenskis ir Donaldas Trumpas. Zelenskio klausė žurnalistai, Trumpui skubėjo.', [['Volodymyras Zelenskis', ZELENSKYY], ['Donaldas Trumpas', 'donald-trump'], ['Zelenskio', ZELENSKYY], ['Trumpui', 'donald-trump']]],
  ['fi', 'Benjamin Netanjahu saapui illalla. Netanjahun kone myöhästyi.', [['Benjamin Netanjahu', 'benyamin-netanyahu'], ['Netanjahun', 'benyamin-netanyahu']]],
  ['tr', 'Şi Cinping ile Nikol Paşinyan görüştü. Paşinyan’ın uçağı gecikti.', [['Şi Cinping', 'xi-jinping'], ['Nikol Paşinyan', 'nikol-pashinyan'], ['Paşinyan’ın', 'nikol-pashinyan']]],
  ['az', 'İlham Əliyev Donald Trampla danışdı. Əliyevin sözləri qısa idi.', [['İlham Əliyev', 'ilham-aliyev'], ['Donald Trampla', 'donald-trump'], ['Əliyevin', 'ilham-aliyev']]],
  ['ru', 'С Владимиром Путиным говорил Касым-Жомарт Токаев. Путину и Токаеву есть что обсудить.', [['Владимиром Путиным', PUTIN], ['Касым-Жомарт Токаев', 'kasym-zhomart-tokayev'], ['Путину', PUTIN], ['Токаеву', 'kasym-zhomart-tokayev']]],
  ['ru', 'Выступил Александр Григорьевич Лукашенко. У Лукашенко спросили о погоде.', [['Александр Григорьевич Лукашенко', 'alyaksandr-lukashenka'], ['Лукашенко', 'alyaksandr-lukashenka']]],
  ['uk', 'Зустрілися Володимир Зеленський і Еммануель Макрон. Зеленського чекали, Макрона теж.', [['Володимир Зеленський', ZELENSKYY], ['Еммануель Макрон', 'emmanuel-macron'], ['Зеленського', ZELENSKYY], ['Макрона', 'emmanuel-macron']]],
  ['be', 'Аляксандр Лукашэнка прыляцеў. Лукашэнку сустракалі.', [['Аляксандр Лукашэнка', 'alyaksandr-lukashenka'], ['Лукашэнку', 'alyaksandr-lukashenka']]],
  ['bg', 'Румен Радев прие Володимир Зеленски. Радев говори пръв.', [['Румен Радев', 'rumen-radev'], ['Володимир Зеленски', ZELENSKYY], ['Радев', 'rumen-radev']]],
  ['sr', 'Александар Вучић разговарао је са Владимиром Путином. Вучићу је обећан одговор.', [['Александар Вучић', 'aleksandar-vucic'], ['Владимиром Путином', PUTIN], ['Вучићу', 'aleksandar-vucic']]],
  ['sr-Latn', 'Donald Tramp je zvao Emanuela Makrona. Makron se nije javio.', [['Donald Tramp', 'donald-trump'], ['Emanuela Makrona', 'emmanuel-macron'], ['Makron', 'emmanuel-macron']]],
  ['el', 'Ο Ντόναλντ Τραμπ κάλεσε τον Κυριάκο Μητσοτάκη. Ο Μητσοτάκης δέχθηκε.', [['Ντόναλντ Τραμπ', 'donald-trump'], ['Κυριάκο Μητσοτάκη', 'kyriakos-mitsotakis'], ['Μητσοτάκης', 'kyriakos-mitsotakis']]],
  ['ar', 'استقبل عبد الفتاح السيسي أمس محمد بن سلمان. وقال السيسي إن اللقاء كان مفيدا.', [['عبد الفتاح السيسي', 'abdel-fattah-el-sisi'], ['محمد بن سلمان', MBS], ['السيسي', 'abdel-fattah-el-sisi']]],
  ['fa', 'مسعود پزشکیان با ولادیمیر پوتین گفتگو کرد. پزشکیان گفت که سفر خوب بود.', [['مسعود پزشکیان', 'masoud-pezeshkian'], ['ولادیمیر پوتین', PUTIN], ['پزشکیان', 'masoud-pezeshkian']]],
  ['ur', 'نریندر مودی نے شہباز شریف کو خط لکھا۔ مودی نے جواب کا انتظار کیا۔', [['نریندر مودی', 'narendra-modi'], ['شہباز شریف', 'muhammad-shehbaz-sharif'], ['مودی', 'narendra-modi']]],
  ['he', 'בנימין נתניהו שוחח עם ולדימיר פוטין. לנתניהו לא היה זמן.', [['בנימין נתניהו', 'benyamin-netanyahu'], ['ולדימיר פוטין', PUTIN], ['נתניהו', 'benyamin-netanyahu']]],
  ['hi', 'नरेंद्र मोदी ने डोनाल्ड ट्रंप से बात की। मोदी ने कहा कि बात अच्छी रही।', [['नरेंद्र मोदी', 'narendra-modi'], ['डोनाल्ड ट्रंप', 'donald-trump'], ['मोदी', 'narendra-modi']]],
  ['bn', 'নরেন্দ্র মোদি গতকাল ভ্লাদিমির পুতিনের সঙ্গে কথা বলেছেন। মোদি খুশি ছিলেন।', [['নরেন্দ্র মোদি', 'narendra-modi'], ['ভ্লাদিমির পুতিনের', PUTIN], ['মোদি', 'narendra-modi']]],
  ['zh', '习近平会见了弗拉基米尔·普京。普京随后离开。', [['习近平', 'xi-jinping'], ['弗拉基米尔·普京', PUTIN], ['普京', PUTIN]]],
  ['en', 'King Charles received Pope Leo in the United Kingdom. In Hong Kong, John Lee gave no answer.', [['King Charles', 'charles-iii'], ['Pope Leo', 'leo-xiv'], ['John Lee', 'john-lee-ka-chiu']]],
  ['zh-Hant', '習近平與金正恩通電話，賴清德沒有回應。', [['習近平', 'xi-jinping'], ['金正恩', 'kim-jong-un'], ['賴清德', 'lai-ching-te']]],
  ['ja', '高市早苗首相はドナルド・トランプ大統領と電話した。トランプ氏は喜んだ。', [['高市早苗', 'sanae-takaichi'], ['ドナルド・トランプ', 'donald-trump'], ['トランプ', 'donald-trump']]],
  ['ko', '이재명 대통령은 도널드 트럼프 대통령과 통화했다. 트럼프는 웃었다.', [['이재명', 'lee-jae-myung'], ['도널드 트럼프', 'donald-trump'], ['트럼프는', 'donald-trump']]],
  ['th', 'อนุทิน ชาญวีรกูล พบกับ ฮุน มาเนต เมื่อวานนี้', [['อนุทิน ชาญวีรกูล', 'anutin-charnvirakul'], ['ฮุน มาเนต', 'hun-manet']]],
  ['hy', 'Նիկոլ Փաշինյանը հանդիպեց Վլադիմիր Պուտինի հետ։ Փաշինյանի խոսքը կարճ էր։', [['Նիկոլ Փաշինյանը', 'nikol-pashinyan'], ['Վլադիմիր Պուտինի', PUTIN], ['Փաշինյանի', 'nikol-pashinyan']]],
  ['ka', 'ირაკლი კობახიძემ ვოლოდიმირ ზელენსკის დაურეკა. კობახიძე კმაყოფილი იყო.', [['ირაკლი კობახიძემ', 'irakli-kobakhidze'], ['ვოლოდიმირ ზელენსკის', ZELENSKYY], ['კობახიძე', 'irakli-kobakhidze']]],
  ['vi', 'Tập Cận Bình gặp Phạm Minh Chính. Chính phủ hai nước đã ký.', [['Tập Cận Bình', 'xi-jinping'], ['Phạm Minh Chính', 'pham-minh-chinh']]],
]; // prettier-ignore

/** Others of the name, and everyday words that are names: nobody of ours. */
const SILENT: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'Lyudmila Putina and the painter Igor Putin lived there. Chuck Norris knew Melania Trump.'],
  ['en', 'Kim Cattrall met Bruce Lee in Hong Kong. The village priest, Martin, kept a shop.'],
  ['en', 'They would meet on Friday, in Store Street. Harold Wilson gave them a Man Booker prize.'],
  ['en', 'In the Czech Republic, Pavel mends lifts. In North Korea, Kim is what half the town is called.'],
  ['fr', 'Philippe a dit à Guillaume que le prince dormait. Albert dormait aussi.'],
  ['de', 'Im Merz-Verlag erschien ein Buch von Angela Merz. Gerhard Stocker las es.'],
  ['ru', 'Дан старт гонке в Румынии. Хасан пел, Роза Герцог слушала.'],
  ['en', 'Pope Leo XIII wrote to King Charles I of Portugal.'],
  ['en', 'John Lee and Philip Davis played the blues.'],
  ['ja', '日高市で祭りがあった。日本の最高市場だ。'],
  ['zh', '美国人学四川普通话。罗伯特本周在阿尔及利亚。日本提高市场份额。'],
  ['ar', 'وصل خالد بن سلمان إلى السعودية.'],
];

describe('office holders in texts', () => {
  let lexicon: Lexicon;
  beforeAll(() => {
    const entities: PackEntity[] = [...countryEntities(new EvidenceBook(), new Map()), ...leaders].map(
      (e) => ({
        ...e,
        names: [...e.names, ...namesFor(e.id, e.kind, people).filter((n) => n.lang !== 'mul')],
      }),
    );
    const pack = { ...header('world-core', { en: 'World', fr: 'Monde' }, ['factbook']) };
    lexicon = openLexicon(compileLexicon([{ pack, own: false, entities }]));
  }, 60_000);

  const named = (lang: string, text: string) => {
    const page: PageText = {
      text, lang, published: '2026-01-20', title: null, blocks: [{ start: 0, end: text.length, role: 'text' }],
    }; // prettier-ignore
    return recognise(page, [lexicon], { lang }).mentions
      .filter((m) => m.kind === 'person')
      .map((m) => [text.slice(m.start, m.end), m.entity] as const); // prettier-ignore
  };

  it.each(ROWS)('%s: %s', (lang, text, found) => expect(named(lang, text)).toEqual(found));
  it.each(SILENT)('%s: nobody in: %s', (lang, text) => expect(named(lang, text)).toEqual([]));
});

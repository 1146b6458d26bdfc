import { describe, expect, it } from 'vitest';
import { openPacks, report } from '../../../../tools/recognise';
import { pageOfText } from '../../../../tools/cli/pages';

const opened = openPacks(undefined);
const found = (lang: string, text: string): string[] =>
  report(pageOfText(text, lang, null), opened, { lang }).mentions.map((m) => `${m.surface}=${m.entity}`);

/** What everybody calls a place, in a sentence of its own without its country, in languages between the Baltic and the Balkans: `*` stands for the name. */
const KNOWN: Readonly<Record<string, readonly [frame: string, names: Readonly<Record<string, string>>]>> = {
  hu: [
    'A küldöttség * tárgyalt hétfőn a tűzszünetről.',
    {
      Székelyudvarhelyen: 'odorheiu-secuiesc-ro',
      Nyíregyházán: 'nyiregyhaza-hu',
      Elzászban: 'alsace-fr',
      'a Krímben': 'crimea',
      Csernyihivben: 'chernihiv-ua',
    },
  ],
  et: [
    'Viimastel päevadel on olukord * halvenenud.',
    {
      Krimmis: 'crimea',
      Taškendis: 'tashkent-uz',
      'New Yorgis': 'new-york-us-ny',
      'Kaspia merel': 'caspian-sea',
      'Punasel merel': 'red-sea',
      'Kanaari saartel': 'canary-islands-es',
      'Balti riikides': 'baltic-states',
      Kärdlas: 'kardla-ee',
      Salzburgis: 'salzburg-at',
    },
  ],
  lv: [
    'Pēdējās dienās situācija * ir pasliktinājusies.',
    {
      Krimā: 'crimea',
      Talsos: 'talsi-lv',
      Preiļos: 'preili-lv',
      'Tālajos Austrumos': 'russian-far-east',
      Elzasā: 'alsace-fr',
    },
  ],
  lt: [
    'Pastarosiomis dienomis padėtis * pablogėjo.',
    {
      Kryme: 'crimea',
      Tokijuje: 'tokyo-jp',
      'Baltijos šalyse': 'baltic-states',
      'Artimuosiuose Rytuose': 'middle-east',
      Žemaitijoje: 'samogitia-lt',
    },
  ],
  sl: [
    'Včeraj so se razmere * poslabšale.',
    {
      'na Krimu': 'crimea',
      'v Tolminu': 'tolmin-si',
      'na Dolenjskem': 'lower-carniola-si',
      'na Rdečem morju': 'red-sea',
      'v Beljaku': 'villach-at',
    },
  ],
  hr: [
    'Jučer se stanje * pogoršalo.',
    {
      'na Krimu': 'crimea',
      'u Vinkovcima': 'vinkovci-hr',
      'u Puli': 'pula-hr',
      'u Pennsylvaniji': 'pennsylvania-us',
      'u Kotoru': 'kotor-me',
      'na Pelješcu': 'peljesac-hr',
    },
  ],
  sr: [
    'Јуче се стање * погоршало.',
    {
      'у Шапцу': 'sabac-rs',
      'на Кипру': 'cyprus',
      'у Египту': 'egypt',
      'у Банату': 'banat-rs',
    },
  ],
  sk: [
    'Včera sa situácia * zhoršila.',
    {
      'na Kryme': 'crimea',
      'v Humennom': 'humenne-sk',
      'v Michalovciach': 'michalovce-sk',
      'na Cypre': 'cyprus',
      'na Orave': 'orava-sk',
    },
  ],
  bg: [
    'Вчера обстановката * се влоши.',
    {
      'в Созопол': 'sozopol-bg',
      'на Балканите': 'balkans',
      'в Ел Салвадор': 'el-salvador',
      'в Тракия': 'thrace',
    },
  ],
};

describe('what everybody calls a place, from the Baltic to the Balkans', () => {
  const rows = Object.entries(KNOWN).flatMap(([lang, [frame, names]]) =>
    Object.entries(names).map(([name, id]) => [lang, name, frame, id] as const),
  );
  it.each(rows)('%s: %s', (lang, name, frame, id) => {
    const ids = found(lang, frame.replace('*', name)).map((row) => row.replace(/^.*=/u, ''));
    expect(ids).toEqual([id]);
  });
});

describe('names in their cases', () => {
  it.each<[string, string, string[]]>([
    // Rivers and mountains in their cases; a noun that opens an Estonian sentence takes no river to itself.
    ['lt', 'Nerimą kelia Alpių ir Nemuno tarša.', ['Alpių=alps', 'Nemuno=neman']],
    ['et', 'Laevaliiklus Volga suudmes peatati.', ['Volga=volga']],
    ['sk', 'Skúmali znečistenie Karpát.', ['Karpát=carpathians']],
    // "He decided" and "it burns" are no Ōtsu and no Gori.
    ['et', 'Otsust kritiseeris eile direktor.', []],
    ['hr', 'Gori velika šuma.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(lang, text)).toEqual(expected);
  });
});

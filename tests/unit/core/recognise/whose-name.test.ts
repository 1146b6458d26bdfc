/** Whose family name it is, with the bundled packs: spellings, initials, titles, other bearers. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { openPacks } from '../../../../tools/recognise';
import { pageOf } from './world';

const packs = openPacks('karabakh-2020-10,world-core');
const people = (text: string, lang: string, published = '2020-10-20'): string[] =>
  recognise(pageOf(text, { lang, published }), packs.lexicons(lang), { lang })
    .mentions.filter((m) => m.kind === 'person' && m.by !== 'role')
    .map((m) => `${text.slice(m.start, m.end)}=${m.entity}`);

const M = 'zohrab-mnatsakanian';
const A = 'ilham-aliyev';
const T = 'donald-trump';
const P = 'mike-pompeo';

describe('one person in many spellings', () => {
  it.each([
    ['en', 'Zohrab Mnatsakanyan spoke. Mnatsakanyan left.', 'Zohrab Mnatsakanyan', 'Mnatsakanyan', M],
    ['en', 'Zohrab Mnatsakanian spoke. Mnatsakanian left.', 'Zohrab Mnatsakanian', 'Mnatsakanian', M],
    ['hu', 'Zohrab Mnacakanján beszélt. Mnacakanján elment.', 'Zohrab Mnacakanján', 'Mnacakanján', M],
    ['ru', 'Зограб Мнацаканян говорил. Мнацаканян уехал.', 'Зограб Мнацаканян', 'Мнацаканян', M],
    ['hy', 'Զոհրաբ Մնացականյանը խոսեց։ Մնացականյանը մեկնեց։', 'Զոհրաբ Մնացականյանը', 'Մնացականյանը', M],
    ['en', 'Ilham Aliyev spoke. Aliyev left.', 'Ilham Aliyev', 'Aliyev', A],
    ['fr', 'Ilham Aliev a parlé. Aliev est parti.', 'Ilham Aliev', 'Aliev', A],
    ['az', 'İlham Əliyev danışıb. Əliyev gedib.', 'İlham Əliyev', 'Əliyev', A],
    ['tr', 'İlham Aliyev konuştu. Aliyev’in sözü bitti.', 'İlham Aliyev', 'Aliyev’in', A],
    ['ru', 'Ильхам Алиев говорил. С Алиевым спорили.', 'Ильхам Алиев', 'Алиевым', A],
    ['ar', 'قال دونالد ترامب ذلك. وأضاف ترامب أنه سيعود.', 'دونالد ترامب', 'ترامب', T],
    ['zh', '唐纳德·特朗普发表讲话。特朗普离开。', '唐纳德·特朗普', '特朗普', T],
    ['ja', 'ドナルド・トランプ大統領が演説した。トランプ氏は去った。', 'ドナルド・トランプ', 'トランプ', T],
  ])('%s: %s', (lang, text, full, family, id) => {
    expect(people(text, lang)).toEqual([`${full}=${id}`, `${family}=${id}`]);
  });

  it('is no other name that looks like it', () => {
    expect(people('Bagramov and Alieva met Bayram in Armenia and Azerbaijan.', 'en')).toEqual([]);
    expect(people('Лейла Алиева выступила в Баку. Алиева уехала.', 'ru')).toEqual([]);
  });

  it('is not believed in a loose spelling without the page’s support', () => {
    expect(people('Мнацаканян приехал и уехал.', 'ru')).toEqual([]);
  });
});

describe('initials', () => {
  it('of the given name, with the country of the office', () => {
    expect(people('In the United States D. Trump met M. Pompeo.', 'en')).toEqual([
      `Trump=${T}`,
      `Pompeo=${P}`,
    ]);
  });
  it('of another are another’s', () => {
    expect(people('In the United States J. Trump met S. Pompeo.', 'en')).toEqual([]);
  });
});

describe('titles', () => {
  it('of an office that was held at the date introduce', () => {
    expect(people('Prime Minister Starmer spoke first.', 'en', '2025-05-01')).toEqual([
      'Starmer=keir-starmer',
    ]);
    expect(people('Prime Minister Starmer spoke first.', 'en', '2015-05-01')).toEqual([]);
    expect(people('Le président Macron a parlé.', 'fr', '2025-05-01')).toEqual(['Macron=emmanuel-macron']);
    expect(people('Former Prime Minister Starmer spoke first.', 'en', '2025-05-01')).toEqual([]);
  });
  it('of a woman are not his', () => {
    expect(people('Donald Trump was late. Mrs. Trump smiled.', 'en')).toEqual([`Donald Trump=${T}`]);
    expect(people('Mr. Trump, of the United States, smiled.', 'en')).toEqual([`Trump=${T}`]);
    expect(people('Giorgia Meloni spoke. Ms. Meloni left.', 'en', '2025-01-05')).toEqual([
      'Giorgia Meloni=giorgia-meloni',
      'Meloni=giorgia-meloni',
    ]);
  });
});

describe('another bearer', () => {
  it.each([
    ['en', 'Melania Trump came to the United States. Trump wore white.'],
    ['en', 'Grace Mugabe spoke in Harare. Mugabe left.'],
    ['en', 'Conan O’Brien joked in the United States. O’Brien laughed.'],
    ['ar', 'قالت ميلانيا ترامب ذلك. وأضافت ترامب.'],
    ['zh', '梅拉尼娅·特朗普发表讲话。'],
    ['ja', 'メラニア・トランプ夫人が演説した。'],
  ])('silences (%s): %s', (lang, text) => {
    expect(people(text, lang)).toEqual([]);
  });
  it('introduced after him silences what follows', () => {
    expect(people('Ilham Aliyev spoke; his brother Y Aliyev did not. Aliyev then left.', 'en')).toEqual([
      `Ilham Aliyev=${A}`,
    ]);
  });
});

describe('another generation of the same name', () => {
  it.each([
    ['en', 'In the United States Donald Trump Jr. spoke. Trump said no more.'],
    ['en', 'Donald Trump, Jr. spoke in the United States.'],
    ['en', 'DONALD TRUMP JR. SPEAKS IN THE UNITED STATES'],
    ['en', 'The Donald Trump Foundation closed in the United States.'],
    ['fr', 'Donald Trump fils a parlé aux États-Unis. Trump n’a rien ajouté.'],
    ['fr', 'Donald Trump junior a parlé aux États-Unis.'],
    ['de', 'Donald Trump jun. sprach in den USA.'],
    ['es', 'Donald Trump hijo habló en Estados Unidos.'],
    ['it', 'Donald Trump Jr. ha parlato negli Stati Uniti.'],
    ['ru', 'Дональд Трамп-младший выступил в США. Трамп молчал.'],
    ['ru', 'Встреча с Дональдом Трампом младшим прошла в США.'],
    ['zh', '小唐纳德·特朗普在美国发表讲话。'],
    ['ja', 'ドナルド・トランプ・ジュニア氏が米国で演説した。'],
    ['ar', 'تحدث دونالد ترامب الابن في الولايات المتحدة.'],
  ])('%s: %s', (lang, text) => {
    expect(people(text, lang)).toEqual([]);
  });

  it('leaves the family name to the one who is named without it', () => {
    expect(people('Donald Trump spoke. Donald Trump Jr. agreed. Trump left.', 'en')).toEqual([
      `Donald Trump=${T}`,
      `Trump=${T}`,
    ]);
  });

  it('is not told by whose son somebody is', () => {
    expect(people('Donald Trump, fils de Fred, a parlé.', 'fr')).toEqual([`Donald Trump=${T}`]);
    expect(people('Donald Trump fils de promoteur a parlé.', 'fr')).toEqual([`Donald Trump=${T}`]);
    expect(people('Donald Trump visited in Jun and left.', 'en')).toEqual([`Donald Trump=${T}`]);
  });
});

import { fc, test } from './property';
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageRuns } from '../../../../core/recognise/language';
import { lineCase } from '../../../../core/recognise/context';
import { pageOf, run, told } from './world';

describe('language', () => {
  it.each([
    ['en', 'The ministers said that they would meet again in the spring, but no date was given.'],
    ['fr', 'Les ministres ont dit qu’ils se reverraient au printemps, mais la date n’est pas connue.'],
    [
      'de',
      'Die Minister sagten, dass sie sich im Frühjahr wieder treffen, aber der Tag ist noch nicht bekannt.',
    ],
    ['es', 'Los ministros dijeron que se verán otra vez en la primavera, pero no hay fecha para la reunión.'],
    ['ru', 'Министры сказали, что они встретятся весной, но день ещё не назван, как это было и раньше.'],
    ['uk', 'Міністри сказали, що вони зустрінуться навесні, але день ще не названо, як це було і раніше.'],
    ['ar', 'قال الوزراء إنهم سيجتمعون في الربيع، لكن الموعد لم يحدد بعد على أن يعلن عن ذلك قريبا'],
    ['fa', 'وزیران گفتند که در بهار با هم دیدار می‌کنند، اما تاریخ آن را نگفته است و این برای آن‌ها مهم بود'],
    [
      'az',
      'Nazirlər bildirib ki, onlar yazda yenə görüşəcəklər, amma tarix hələ müəyyən deyil və bu, çox vacibdir.',
    ],
    ['hy', 'Նախարարներն ասացին, որ գարնանը նորից կհանդիպեն։'],
    ['ja', '大臣たちは春に再び会うと述べた。'],
  ])('%s from its text', (lang, text) => {
    expect(detectLanguage(text, null)).toBe(lang);
    expect(detectLanguage(text, lang)).toBe(lang);
  });

  it('does not believe a wrong declaration', () => {
    expect(
      detectLanguage(
        'Les ministres ont dit qu’ils se reverraient, mais la date n’est pas connue dans le pays.',
        'en',
      ),
    ).toBe('fr');
    expect(detectLanguage('Министры сказали, что они встретятся весной.', 'en')).toBe('ru');
  });

  it('reads codes of three letters and old ones', () => {
    expect(detectLanguage('123', 'heb')).toBe('he');
    expect(detectLanguage('123', 'iw-IL')).toBe('he');
    expect(detectLanguage('123', null)).toBe('und');
  });

  it('cuts a mixed page at its blocks, without a gap', () => {
    const fr =
      'Les ministres ont dit qu’ils se reverraient au printemps, mais la date n’est pas connue et elle ne sera pas donnée avant la fin de la semaine.';
    const text = `The ministers said that they would meet again in the spring.\n${fr}\nThat was all that they said to the press.`;
    const { lang, runs } = languageRuns(pageOf(text), null);
    expect(lang).toBe('en');
    expect(runs.map((r) => r.lang)).toEqual(['en', 'fr', 'en']);
    expect(runs[0]?.start).toBe(0);
    expect(runs.at(-1)?.end).toBe(text.length);
    runs.slice(1).forEach((r, i) => expect(r.start).toBe(runs[i]?.end));
  });
});

it('tells how a line is set', () => {
  expect(lineCase('The ministers met in Paris on Monday')).toBe('normal');
  expect(lineCase('Ministers Meet Again After Long Pause')).toBe('title');
  expect(lineCase('MINISTERS MEET AGAIN')).toBe('caps');
  // A full stop ends a sentence of names, and no headline.
  expect(lineCase('Applausi per Dakota Fanning e per Georgia May, giurata con Denzel Washington.')).toBe(
    'normal',
  );
  expect(lineCase('大臣たちは')).toBe('none');
});

describe('bodies of a country', () => {
  it.each([
    ['She said that the Assembly in Ankara would vote.', 'Assembly=turkish-assembly/name'],
    ['She said that the Assembly of Armenia would vote.', 'Assembly=armenian-assembly/name'],
    ['She said that the Unity in Ankara would vote.', 'Unity=turkish-unity/name'],
    ['She said that the Grand Assembly would vote.', 'Grand Assembly=turkish-assembly/name'],
  ])('are those of the page: %s', (text, found) => expect(told(text)).toContain(found));

  it.each(['She said that the Assembly would vote.', 'She said that the Unity would vote.'])(
    'are nobody’s where no country is named: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('a page', () => {
  const text =
    'Lake Council meets\nBo Karimov and Ada Lindqvist met in the Ozero Valley. Lindqvist thanked Karimov. Armenia waits.';
  it('has a cast, most prominent first, and a story', () => {
    const found = run(text, { published: '2020-10-12' });
    expect(found.story).toBe('the-lake');
    expect(found.cast[0]?.count).toBe(2);
    expect(new Set(found.cast.map((c) => c.entity))).toEqual(
      new Set(['ada-lindqvist', 'bo-karimov', 'lake-council', 'ozero-valley', 'armenia']),
    );
    for (const [i, c] of found.cast.slice(1).entries())
      expect(found.cast[i]?.prominence).toBeGreaterThanOrEqual(c.prominence);
  });
  it('of another time is not of the story', () => {
    expect(run(text, { published: '2012-03-01' }).story).toBeNull();
  });
  it('counts demonyms, but not in the cast', () => {
    const found = run('The Turkish and the French teams met.');
    expect(found.mentions.map((m) => m.by)).toEqual(['demonym', 'demonym']);
    expect(found.cast).toEqual([]);
  });
  it('leaves the English possessive out', () => {
    expect(told('That is Armenia’s plan.')).toEqual(['Armenia=armenia/name']);
  });
});

test.prop([
  fc.array(
    fc.constantFrom(
      'Paris',
      'Turkey',
      ' ',
      '\n',
      '. ',
      ', ',
      'Ada ',
      'Lindqvist',
      '’s',
      'Анкара',
      '«',
      '💥',
      'de ',
      'Georgia',
      '\u00ad',
      'é',
      '&',
      '-',
    ),
    { maxLength: 60 },
  ),
])('mentions are in order, inside the text, and never overlap', (parts) => {
  const text = parts.join('');
  let at = 0;
  for (const m of run(text).mentions) {
    expect(m.start).toBeGreaterThanOrEqual(at);
    expect(m.end).toBeGreaterThan(m.start);
    expect(m.end).toBeLessThanOrEqual(text.length);
    at = m.end;
  }
});

it('stays linear on hostile text', () => {
  const time = (unit: string, n: number): number => {
    const page = pageOf(unit.repeat(Math.ceil(n / unit.length)));
    const times = [0, 1, 2].map(() => {
      const t = performance.now();
      run(page.text, { lang: 'en' });
      return performance.now() - t;
    });
    return Math.min(...times) / n;
  };
  for (const unit of ['Paris!!!', "'’'’", 'a\u0301', '((((']) {
    time(unit, 10_000);
    // A quadratic path would make it ten times as slow a character; the slack is for a busy machine.
    expect(time(unit, 100_000)).toBeLessThan(4 * time(unit, 10_000) + 0.001);
  }
}, 60_000);

import { describe, expect, it } from 'vitest';
import { isAged, isKin, isSpeaker, isWhoever } from '../../../../core/recognise/kin';
import { scene } from './spot';

describe('an age behind a name', () => {
  it.each([
    ['en', '[Florence], 34, said so.'],
    ['en', '[Florence], aged 9.'],
    ['en', 'then [Jamaica] Reyes, 24, said so.'],
    ['fr', '[Vienne], 47 ans, raconte.'],
    ['fr', '[Vienne], âgée de 7 ans'],
    ['ru', '[София], 34 года, живёт здесь.'],
    ['ru', '[Виктория], 12 лет'],
    ['no', '[Milan], 40 år, bor her.'],
  ])('is one in %s: %s', (lang, marked) => {
    const { spot, text } = scene(marked, lang);
    expect(isAged(spot, text)).toBe(true);
  });
  it.each([
    ['fr', '[Paris], 27 octobre'],
    ['en', '[Boston], 17, 9 and 3'],
    ['de', '[Berlin], 150, sagt man'],
    ['fr', '[Lyon], 3,2 millions'],
    ['ru', '[Рим], 12 летних дней'],
  ])('is none in %s: %s', (lang, marked) => {
    const { spot, text } = scene(marked, lang);
    expect(isAged(spot, text)).toBe(false);
  });
});

describe('somebody’s kin', () => {
  const kin = (lang: string, marked: string, isCountry = false) => {
    const { spot, text } = scene(marked, lang);
    return isKin(spot, isCountry, text);
  };
  it.each([
    ['en', 'with her son [Milan] yesterday'],
    ['en', 'with his sons, Chad and [Austin], yesterday'],
    ['fr', 'avec sa fille, [Florence], hier'],
    ['es', 'con su hija [Valencia] ayer'],
    ['it', 'con i figli Marco e [Roma] ieri'],
    ['pl', 'z córką [Wiktori|ą] wczoraj'],
    ['ru', 'с дочерью [Софи|ей] вчера'],
    ['el', 'με την κόρη [Σοφία] χθες'],
  ])('is called so in %s: %s', (lang, marked) => {
    expect(kin(lang, marked)).toBe(true);
  });
  it.each([
    ['es', 'con su hijo Carlos en [Madrid] ayer'],
    ['it', 'con il figlio Marco a [Roma] ieri'],
    ['en', 'with her son in [Milan] yesterday'],
    ['en', 'with his brother [London]-based Ali'],
    ['en', 'with her son, [Milan] said'],
    ['en', 'he left his wife. [Milan] was'],
    ['en', 'with her son [Milan|’s] yesterday'],
    ['en', 'with her son, then [Milan], yesterday'],
    ['de', 'die Tochter [Berlin] wächst'],
    ['en', 'WITH HER SON [MILAN] IN THE CAR'],
  ])('is not in %s: %s', (lang, marked) => {
    expect(kin(lang, marked)).toBe(false);
  });
  it('is called as few countries are', () => {
    expect(kin('en', 'with her son [Chad] yesterday', true)).toBe(true);
    expect(kin('en', 'with her son [France] yesterday', true)).toBe(false);
  });
});

describe('who says something', () => {
  const speaks = (lang: string, marked: string) => {
    const { spot, text } = scene(marked, lang);
    return isSpeaker(spot, text);
  };
  it.each([
    ['fr', '… », raconte [Vienne], une voisine'],
    ['it', '…», racconta [Sofia], barista'],
    ['en', 'says [Florence], a baker'],
  ])('is somebody in %s: %s', (lang, marked) => {
    expect(speaks(lang, marked)).toBe(true);
  });
  it.each([
    ['fr', '… », explique [Berlin], évoquant'],
    ['fr', '… », explique [Berlin] hier'],
    ['en', 'says [Florence], Italy'],
    ['it', '…», racconta [Sofia], Barista'],
    ['en', 'says, [Florence], a baker'],
    ['it', '…», racconta di [Sofia], barista'],
  ])('is not in %s: %s', (lang, marked) => {
    expect(speaks(lang, marked)).toBe(false);
  });
});

describe('a clause on somebody', () => {
  it.each([
    ['en', 'then [Derby], who retired in 2015', true],
    ['en', 'then [Kyiv], whose mayor spoke', false],
    ['en', 'then [Derby] who retired', false],
    ['de', 'dann [Derby], who retired', false],
  ])('in %s: %s', (lang, marked, wanted) => {
    expect(isWhoever(scene(marked, lang).spot)).toBe(wanted);
  });
});

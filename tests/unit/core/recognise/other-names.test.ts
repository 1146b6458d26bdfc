import { describe, expect, it } from 'vitest';
import { isQuotedWork, otherName } from '../../../../core/recognise/other-names';
import { scene } from './spot';

const other = (lang: string, marked: string, isCountry = false) => {
  const { spot, text, page } = scene(marked, lang);
  return otherName(spot, isCountry, text, page.startsAt);
};

describe('words beside a town that make another name of it', () => {
  it.each([
    ['en', 'a bottle of [Cologne] fell'],
    ['en', 'the frigate [Boston] left'],
    ['en', 'the film [Chicago] won'],
    ['en', 'a rare [Norfolk] terrier barked'],
    ['fr', 'un jambon de [Paris] pour deux'],
    ['fr', 'le film [Chicago] sort'],
    ['es', 'la fragata [Santander] salió'],
    ['it', 'in via [Roma] ieri'],
    ['it', 'all’università di [Bologna] ieri'],
    ['ro', 'la Universitatea din [București] azi'],
    ['de', 'der Roman „[Wien] bei Nacht“ ist'],
    ['de', 'ein neuer [Lissabon]-Krimi von'],
    ['sv', 'vid [Lunds] universitet idag'],
    ['tr', 'dün [Atatürk] caddesinde bir'],
    ['tr', 'dün [Gaziantep] Devlet Üniversitesi'],
    ['az', 'dünən [Bakı] küçəsində bir'],
    ['uz', 'kecha [Buxoro] ko‘chasida bir'],
    ['kk', 'кеше [Алматы] көшесінде өрт'],
    ['ky', 'кечээ [Ош] көчөсүндө кырсык'],
    ['tg', 'дар кӯчаи [Душанбе] дирӯз'],
    ['ckb', 'لە زانکۆی [سلێمانی] دوێنێ'],
    ['ku', 'li zanîngeha [Amedê] duh'],
    ['hy', 'երեկ [Երևանի] պետական համալսարանը'],
    ['ka', 'გუშინ [თბილისის] ქუჩაზე'],
    ['fi', 'eilen [Helsingin] yliopistossa'],
    ['et', 'eile [Tallinna] tänaval'],
    ['lt', 'vakar [Vilniaus] gatvėje'],
    ['lv', 'vakar [Rīgas] ielā'],
    ['ar', 'في جامعة [بغداد] أمس'],
    ['fa', 'در خیابان [تهران] دیروز'],
    ['he', 'ברחוב [ירושלים] אתמול'],
    ['he', 'אתמול [שדרות] {ירושלים} נסגרו'],
    ['hi', 'कल [दिल्ली] विश्वविद्यालय में'],
    ['ko', '어제 [울산] 현대가 이겼다'],
    ['zh', '昨天[北京]大学宣布'],
    ['zh', '昨天[山东]泰山战平'],
    ['ja', '昨日[東京]電力は'],
    ['zh', '《[凡尔赛]条约》签署'],
  ])('in %s: %s', (lang, marked) => {
    expect(other(lang, marked)).toBe('name');
  });

  it.each([
    ['zh', '昨天李[大同]说'],
    ['zh', '演员王[重庆]说'],
  ])('are somebody’s in %s: %s', (lang, marked) => {
    expect(other(lang, marked)).toBe('person');
  });

  it.each([
    ['it', 'sono fuggiti via da [Kabul] ieri'],
    ['lt', 'vakar [Vilniaus] gatvėse kilo'],
    ['lv', 'vakar [Rīgas] ielās notika'],
    ['et', 'eile [Tallinna] tänavatel toimus'],
    ['hy', 'երեկ [Երևանի] փողոցներում'],
    ['tr', 'dün [İstanbul] caddelerinde protesto'],
    ['tr', 'dün [Diyarbakır’da] üniversitesi açıldı'],
    ['fi', 'eilen [Helsingin] yliopistoissa'],
    ['fi', 'eilen [Helsinki] yliopistossa'],
    ['bn', 'গতকাল [ঢাকার] সড়কে যানজট'],
    ['zh', '昨天[山东]泰山脚下'],
    ['zh', '昨天[北京]大学生说'],
    ['ja', '昨日[東京]風の強い'],
    ['en', 'a bottle in [Cologne] fell'],
    ['en', 'the mayor of [Boston] left'],
    ['he', 'אתמול [שדרות] נסגרה'],
    ['hy', 'երեկ [Երևանի] պետական մարդիկ'],
    ['en', 'the film, [Chicago] said'],
    ['fr', 'du jambon, de [Paris] pour deux'],
    ['ja', '昨日、李[大同]さんは'],
    ['zh', '昨天李[石家庄]说'],
  ])('leave it alone in %s: %s', (lang, marked) => {
    expect(other(lang, marked)).toBeNull();
  });
});

describe('words beside a country', () => {
  it.each([
    ['fr', 'à l’université de [France] hier'],
    ['ur', 'کل [پاکستان] بینک'],
    ['zh', '昨天[西班牙]流感'],
    ['de', 'der Film „[Australien]“ ist'],
  ])('make another name of it in %s: %s', (lang, marked) => {
    expect(other(lang, marked, true)).toBe('name');
  });
  it.each([
    ['fr', 'un accord de [France] hier'],
    ['en', 'the frigate [Malta] left'],
    ['tr', 'dün [İsrail] gemisine saldırı'],
    ['az', 'dünən [İran] sazişindən çıxdı'],
    ['hi', 'कल [ईरान] समझौते से'],
    ['ko', '어제 [한국] 현대 미술의'],
    ['lt', 'vakar [Rusijos] bankai'],
    ['et', 'eile [Iraani] leping'],
    ['zh', '昨天[中国]大学宣布'],
  ])('leave it alone in %s: %s', (lang, marked) => {
    expect(other(lang, marked, true)).toBeNull();
  });
});

describe('what a work is', () => {
  it('is told by language', () => {
    expect([isQuotedWork('roman', 'de'), isQuotedWork('roman', 'en'), isQuotedWork('romanı', 'tr')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

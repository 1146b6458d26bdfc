import { describe, expect, it } from 'vitest';
import { inBody } from '../../../../core/recognise/bodies';
import { ofCountry, running, scene, subject, type Scene } from './spot';

const ask = ({ text, spot, page }: Scene, isCity: boolean) => inBody(text, spot, isCity, page.endsAt);
const town = (lang: string, marked: string) => ask(scene(running(marked), lang), true);
const state = (lang: string, marked: string) => ask(ofCountry(running(marked), lang), false);

describe('a place within the name of a body', () => {
  it.each([
    ['en', 'the [US] Department of Labor said'],
    ['en', 'the [New York] Police Department said'],
    ['tr', 'dün [Ankara] Üniversitesi açıldı'],
    ['az', 'dünən [Bakı] Universiteti açıldı'],
    ['es', 'el Ejército de [Nicaragua] dijo'],
    ['es', 'ayer el Tribunal Supremo de [Chile] dijo'],
    ['fr', 'hier avec le Wild du [Minnesota] encore'],
    ['en', 'the Treaty of [Lisbon] says'],
    ['es', 'ayer la Real Cofradía de [Murcia] dijo'],
  ])('is a part of it in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBe('name');
  });

  it.each([
    ['en', 'in [London] the Department said'],
    ['en', 'in [London] President Macron and the European Council met'],
    ['en', 'in [London] Monday the European Council met'],
    ['de', 'dass [Berlin] Verantwortung für Gesellschaft und Umwelt trägt'],
    ['en', 'the President of [France] said'],
    ['es', 'ayer el Ministerio de [Chile] dijo'],
    ['es', 'el Norte de [Chile] espera'],
    ['es', 'ayer el Ministerio Público de [Chile] dijo'],
    ['es', 'Cofradía de [Murcia] abierta'],
    ['de', 'gestern die Cofradía de [Murcia] dort'],
    ['en', 'the [London|’s] Department said'],
    ['en', 'the Treaty, of [Lisbon] again'],
    ['it', 'arriva la Corte da [Roma] oggi'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });
});

describe('a town’s name that is its team’s', () => {
  it.each([
    ['en', 'because [Leeds] beat Hull'],
    ['pl', 'wczoraj [Śląsk] Wrocław znów'],
    ['en', 'because Leeds beat [Hull] again'],
    ['en', 'how [Leeds] supporters sang'],
    ['en', 'then [Leeds] 3-1 Hull'],
    ['es', 'ayer ganó el [Parma] otra vez'],
    ['fr', 'hier [Lens] affronte Lille'],
    ['de', 'gegen VfL [Osnabrück] heute'],
    ['nl', 'dat Ajax won van [Utrecht] gisteren'],
    ['sv', 'att laget förlorade mot [Örebro] igår'],
    ['da', 'at holdet slog [Odense] i går'],
    ['ru', 'вчера обыграл [Тулу] дома'],
    ['hu', 'tegnap legyőzte a [Debrecen] csapatát'],
    ['hy', 'երեկ [Երևան] հավաքականը'],
  ])('is one in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBe('team');
  });

  it.each([
    ['nl', 'dat het leger verloor [Cherson] gisteren'],
    ['sv', 'att landet förlorade [Cherson] igår'],
    ['da', 'at hæren tabte [Kherson] i går'],
    ['es', 'ayer en el [Cairo] otra vez'],
    ['en', 'the talks in [Geneva], 10-12 May'],
    ['en', 'the talks in [Geneva], 10–12 Sept 2024'],
    ['es', 'la cumbre de [Lima] 10-12 de mayo'],
    ['de', 'Bürgeramt [Berlin] 18-20 Uhr geöffnet'],
    ['ru', 'встреча [Минск] 10-12 мая'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });
});

describe('a country’s name that is its team’s', () => {
  it.each([
    ['en', 'because [England] beat Samoa'],
    ['en', 'because England beat [Samoa] again'],
    ['en', 'how [Tonga] thrashed them'],
    ['en', 'many [Tonga] fans sang'],
    ['en', 'then [England] 3-1 Samoa'],
    ['fr', 'car la [France] bat le Brésil'],
    ['es', 'ayer [Chile] goleó otra vez'],
    ['hy', 'երեկ [Հայաստանի] հավաքականը'],
  ])('is one in %s: %s', (lang, marked) => {
    expect(state(lang, marked)).toBe('team');
  });

  it.each([
    ['en', 'why [China] beat forecasts'],
    ['en', 'a plan to beat [China] at chips'],
    ['en', 'capable of defeating [Russia] in war'],
    ['en', 'the allies defeated [Germany] in 1945'],
    ['en', 'the case of [Iran] vs Israel'],
    ['en', 'many [Israel] supporters marched'],
    ['fr', 'car le [Liban] affronte une crise'],
    ['fr', 'car le [Japon] bat un record'],
    ['es', 'cuando [Chile] venció en la guerra'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(state(lang, marked)).toBeNull();
  });

  it('is told in no line of capitals', () => {
    expect(ask(scene('HOW THE VFL [OSNABRÜCK] WON AGAIN'), true)).toBeNull();
    expect(ask(scene('THE [US] DEPARTMENT OF LABOR SAID'), true)).toBeNull();
  });
  it('is one of a state within a country, too', () => {
    const alabama = scene('before the [Alabama] versus Florida game', 'en', subject('region'));
    expect(ask(alabama, false)).toBe('team');
  });
});

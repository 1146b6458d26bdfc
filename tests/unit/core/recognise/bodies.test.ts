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
    ['en', 'the [London] Fine Old Music Society said'],
    ['en', 'the [US] Defense Department said'],
    ['fr', 'hier l’Armée d’[Italie] a'],
    ['fr', 'hier le Cimetière Vagankovo de [Moscou] est'],
    ['es', 'el Norte, Cofradía de [Murcia] dijo'],
    ['es', 'ayer Norte habló Cofradía de [Murcia] dijo'],
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
    ['en', 'the [London], Council said'],
    ['en', 'the [US] Defense, Department said'],
    ['en', 'the [US] Defense department said'],
    ['en', 'the [London] Fine music Society said'],
    ['es', 'el Ejército de, [Nicaragua] dijo'],
    ['es', 'el {Real Madrid} de [Murcia] dijo'],
    ['es', 'ayer la Cofradía Norte de [Chile] dijo'],
    ['fr', 'hier le cimetière Vagankovo de [Moscou] est'],
    ['es', 'hasta el Valle de [Chile] hay'],
    ['fr', 'hier le Royaume de [France] a'],
    ['es', 'ayer el Embajador de [Chile] dijo'],
    ['fr', 'hier le Grand de [France] a'],
    ['es', 'el Ministerio de Gracia de [Chile] dijo'],
    ['es', 'el Ministerio del Trabajo Justo de [Chile] dijo'],
    ['fr', 'le Ministère et Danse de [Chine] a'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });
});

describe('a headline, and the ends of a line', () => {
  it.each([
    ['en', 'Talks In [London] Stall Over The New Council Plan', null],
    ['es', 'Real Cofradía De [Murcia] Dijo Esto Ayer', 'name'],
    ['es', 'Ayer La Gran Cofradía De [Murcia] Dijo Esto', null],
    ['es', 'Hoy El Banco Grande De [Murcia] Dijo Esto', 'name'],
    ['es', 'EL EJÉRCITO DE [NICARAGUA] DIJO ALGO', null],
    ['es', 'Ayer Ganó El [Parma] Otra Vez Aquí', null],
    ['pl', 'Wczoraj [Śląsk] Wrocław Znów Gra Dobrze', null],
    ['en', 'so they are in the [US]', null],
    ['en', 'the [US] Defense', null],
    ['es', '[Chile] dijo otra vez', null],
    ['es', 'de [Nicaragua] dijo otra vez', null],
    ['en', 'because of [Leeds]', null],
    ['nl', 'van [Utrecht] gisteren gehoord', null],
    ['en', '[Osnabrück] won again', null],
  ])('in %s: %s', (lang, marked, why) => {
    expect(ask(scene(marked, lang), true)).toBe(why);
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
    ['en', 'after beating [Hull] they left'],
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
    ['en', 'then [Leeds] Beat Street said'],
    ['en', 'then [Leeds], beat them'],
    ['pl', 'wczoraj [Śląsk], Wrocław znów'],
    ['pl', 'wczoraj [Śląsk] wrocław znów'],
    ['de', 'gegen VfL, [Osnabrück] heute'],
    ['de', 'gegen vfl [Osnabrück] heute'],
    ['en', 'then Beat [Hull] again'],
    ['pl', 'wczoraj Pokonał [Łódź] znów'],
    ['nl', 'dat Ajax wint met [Utrecht] gisteren'],
    ['nl', 'dat Ajax wint, van [Utrecht] gisteren'],
    ['nl', 'dat Ajax komt van [Utrecht] gisteren'],
    ['en', 'then [Leeds] 12 said'],
    ['en', 'then [Leeds] 3; Hull said'],
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
    ['en', 'many thrashed [Samoa] again'],
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
    ['en', 'because England met [Samoa] again'],
    ['en', 'because of England, beat [Samoa] again'],
    ['en', 'because [England] beat, Samoa said'],
    ['fr', 'car la [France] bat, le Brésil a'],
    ['pl', 'wczoraj pokonał [Chile] znów'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(state(lang, marked)).toBeNull();
  });

  it('is told in no line of capitals', () => {
    expect(ask(scene('HOW THE VFL [OSNABRÜCK] WON AGAIN'), true)).toBeNull();
    expect(ask(scene('THE [US] DEPARTMENT OF LABOR SAID'), true)).toBeNull();
  });
  it('is none at the ends of a line', () => {
    expect(ask(ofCountry('that [England] beat'), false)).toBeNull();
    expect(ask(ofCountry('beat [Samoa] again'), false)).toBeNull();
  });
  it('is none of an area, that states fight over', () => {
    const sahel = scene(running('because [Sahel] defeated them'), 'en', subject('area'));
    expect(ask(sahel, false)).toBeNull();
  });
  it('is none of a region with the article that teams have', () => {
    expect(ask(scene(running('ayer ganó el [Parma] otra vez'), 'es', subject('region')), false)).toBeNull();
  });
  it('is one of a state within a country, too', () => {
    const alabama = scene('before the [Alabama] versus Florida game', 'en', subject('region'));
    expect(ask(alabama, false)).toBe('team');
  });
});

import { describe, expect, it } from 'vitest';
import { Beside } from '../../../../core/recognise/beside';
import { blockedSpots, surroundingsOf } from '../../../../core/recognise/blocked';
import { kindsOfAll } from '../../../../core/recognise/kinds';
import { scene, sense, subject, type Scene } from './spot';

const blocked = ({ text, spots }: Scene) =>
  blockedSpots(surroundingsOf(text, spots), spots, kindsOfAll(spots), new Beside(text, spots));

describe('whose name a spot is', () => {
  it('is told spot by spot', () => {
    expect(blocked(scene('near {Lyon} the [Lyon] Post and Mr. {Lyon} met'))).toEqual([
      null,
      'name',
      'person',
    ]);
    expect(blocked(scene('в {Минске} игра «[Минск]» была', 'ru'))).toEqual([null, 'name']);
  });
  it('is nobody’s where no place may be meant', () => {
    const people = scene('so Mr. [Lyon] said', 'en', subject('person'));
    expect(blocked(people)).toEqual([null]);
    const { text, spots } = scene('so Mr. [Lyon] said');
    const demonyms = spots.map((s) => ({
      ...s,
      senses: [sense(subject('city'), 'en', { kind: 'demonym' })],
    }));
    expect(blocked({ ...scene('so Mr. [Lyon] said'), text, spots: demonyms })).toEqual([null]);
  });
  it('is a given name before a known family name', () => {
    const { text, spots, spot, page } = scene('so [Vladimir] {Putin} said');
    const named = spots.map((s, i) =>
      i === 1 ? { ...s, senses: [sense(subject('person'), 'en', { kind: 'family' })] } : s,
    );
    expect(blocked({ text, spot, page, spots: named })).toEqual(['person', null]);
  });
  it('is a ware’s on a shop’s page', () => {
    const shop = '\n€89. In stock. Add to basket. Free delivery. Customer reviews.';
    expect(blocked(scene(`the [Milan] lamp is white${shop}`))).toEqual(['name']);
    expect(blocked(scene('the [Milan] lamp is white'))).toEqual([null]);
  });
  it('is a team’s on a page of sport, and beside a score', () => {
    const sport = '\nThe coach praised his squad: the striker scored two goals in the tournament.';
    expect(blocked(scene(`the striker said [Leeds] deserved it${sport}`))).toEqual(['team']);
    expect(blocked(scene('the man said [Leeds] deserved it'))).toEqual([null]);
    expect(blocked(scene('we hear [Leeds] won 3-1 again'))).toEqual(['team']);
    expect(blocked(scene('LEEDS, [Leeds] – It won 3-1'))).not.toEqual(['name']);
  });
  it('is told again where a longer name stands again', () => {
    const twice = scene('then [Paris] Whitfield spoke, and in {Paris} Whitfield left');
    expect(blocked(twice)).toEqual(['person', 'person']);
  });
  it('knows where names start and end', () => {
    const { text, spots } = scene('in [Riga|s] and {Vilnius}', 'lv');
    const page = surroundingsOf(text, spots);
    expect([3, 4, 13].map(page.startsAt)).toEqual([true, false, true]);
    expect([7, 8, 9, 20].map(page.endsAt)).toEqual([true, true, false, true]);
  });
});

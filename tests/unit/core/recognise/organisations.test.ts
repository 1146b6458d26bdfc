import { describe, expect, it } from 'vitest';
import type { Sense } from '../../../../core/recognise/model';
import { Bodies } from '../../../../core/recognise/organisations';
import { PageSupport } from '../../../../core/recognise/support';
import { running, scene, sense, subject } from './spot';

const world = subject('organization', 'un');
const russian = subject('organization', 'duma', { country: 'russia', within: ['russia'] });
const french = subject('organization', 'senat', { country: 'france', within: ['france'] });

/** The id of the body that the name in brackets means; `page`: what else is plain on it. */
const chosen = (
  marked: string,
  senses: readonly Sense[],
  { lang = 'en', page = [] }: { lang?: string; page?: readonly Sense[] } = {},
): string | null => {
  const { text, spots, spot } = scene(marked, lang, ...senses.map((s) => s.subject));
  const support = new PageSupport();
  for (const s of page) support.add(s);
  return new Bodies(text, spots, support).choose(spot, senses)?.sense.subject.id ?? null;
};
const france = sense(subject('country', 'france', { country: 'france' }));

describe('which body a name means', () => {
  it('is the only one that there is', () => {
    expect(chosen(running('so the [Council] met'), [sense(world)])).toBe('un');
  });
  it('is the one of the page’s country, or none', () => {
    const both = [sense(russian), sense(french)];
    expect(chosen(running('so the [Senate] met'), both)).toBeNull();
    expect(chosen(running('so the [Senate] met'), both, { page: [france] })).toBe('senat');
  });
  it('is none by a common short name where its country is not named', () => {
    const short = [sense(french, 'en', { kind: 'variant' })];
    expect(chosen(running('so the [Senate] met'), short)).toBeNull();
    expect(chosen(running('so the [Senate] met'), short, { page: [france] })).toBe('senat');
    expect(chosen(running('so the [ABC Senate] met'), short)).toBe('senat');
    const told = sense(subject('organization', 'senat', { country: 'france', stories: ['s'] }), 'en', {
      kind: 'variant',
    });
    expect(chosen(running('so the [Senate] met'), [told])).toBe('senat');
  });
  it('is none that goes on behind the name, but for a whole name', () => {
    expect(chosen(running('so the [Pentagon] Museum met'), [sense(world)])).toBeNull();
    expect(chosen(running('so the [Pentagon] Museum met'), [sense(world, 'en', { kind: 'full' })])).toBe(
      'un',
    );
    expect(chosen(running('so the [Pentagon] museum met'), [sense(world)])).toBe('un');
    expect(chosen(running('so the [Pentagon], Museum'), [sense(world)])).toBe('un');
    expect(chosen(running('so the [Pentagon] Committee met'), [sense(world)])).toBe('un');
  });
  it('is none by a made spelling, unless its story is told', () => {
    expect(
      chosen(running('so the [Council] met'), [sense(world, 'en', { how: 'transliterated' })]),
    ).toBeNull();
    const told = subject('organization', 'un', { stories: ['s'] });
    const other = sense(subject('person', 'ada', { stories: ['s'] }));
    const made = [sense(told, 'en', { how: 'transliterated' })];
    expect(chosen(running('so the [Council] met'), made, { page: [other] })).toBe('un');
  });
  it('is none by a short acronym, or a word, in a line of capitals', () => {
    const acronym = [sense(world, 'en', { kind: 'acronym' })];
    expect(chosen('THE [IMF] MET THEM AGAIN', acronym)).toBeNull();
    expect(chosen('THE [WHICH] MET THEM AGAIN', acronym)).toBeNull();
    expect(chosen('THE [OSCE] MET THEM AGAIN', acronym)).toBe('un');
    expect(chosen('THE [IMF] MET THEM AGAIN', [sense(world)])).toBe('un');
    expect(chosen(running('so the [IMF] met'), acronym)).toBe('un');
  });
  it('is none by a word where the capital says nothing', () => {
    expect(chosen(running('[Apple] is there'), [sense(world)])).toBeNull();
    expect(chosen(running('so [Apple] is there'), [sense(world)])).toBe('un');
    expect(chosen('Talks With [Apple] Stall Again And Again', [sense(world)])).toBeNull();
    expect(chosen(running('so [Apple] is there'), [sense(world, 'fr')])).toBeNull();
    expect(chosen(running('so [Apple] is there'), [sense(world, 'mul')])).toBe('un');
    expect(chosen('auf dem [Bild] ist das dort', [sense(world, 'de')], { lang: 'de' })).toBeNull();
  });
  it('is the longer name’s whose last word it is', () => {
    const { text, spots, spot } = scene(running('so {The New York Times} and [The Times] met'));
    const long = sense(subject('organization', 'nyt'));
    const named = spots.map((s) => (s === spot ? s : { ...s, senses: [long] }));
    const bodies = new Bodies(text, named, new PageSupport());
    expect(bodies.choose(spot, [sense(world)])).toBeNull();
    expect(bodies.choose(spot, [long])?.sense).toBe(long);
  });
});

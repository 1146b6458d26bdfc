import { describe, expect, it } from 'vitest';
import { distance, isPlace, PageSupport } from '../../../../core/recognise/support';
import { sense, subject } from './spot';

const land = subject('country', 'some-land', { at: [45, 40], population: 3e6 });
const town = subject('city', 'some-town', { country: 'some-land', within: ['some-region', 'some-land'] });
const head = subject('person', 'some-head', {
  roles: [{ office: 'president', of: 'some-land', during: '2020/..' }],
  stories: ['a-story'],
});

describe('what a page says for a country', () => {
  const page = new PageSupport();
  for (const s of [land, town, head]) page.add(sense(s));
  page.add(sense(land, 'en', { kind: 'demonym' }));

  it('counts it, what lies in it, its officers and its demonym, each once', () => {
    page.add(sense(town));
    expect(page.country('some-land', 'nobody')).toBe(4);
    expect(page.country('another-land', 'nobody')).toBe(0);
  });
  it('leaves out who asks: a name is no witness for itself', () => {
    expect(page.country('some-land', 'some-town')).toBe(3);
    expect(page.countryBeside('some-land', [sense(town), sense(land)])).toBe(2);
    expect(page.within('some-region', 'some-town')).toBe(0);
    expect(page.within('some-region', 'another-town')).toBe(1);
  });
  it('knows the country itself only where it is named as such', () => {
    expect(page.has('some-land')).toBe(true);
    const other = new PageSupport();
    other.add(sense(land, 'en', { kind: 'demonym' }));
    expect(other.has('some-land')).toBe(false);
    expect(other.country('some-land', 'nobody')).toBe(1);
  });
});

describe('what a page says for a story', () => {
  it('is the weight of its other entities', () => {
    const page = new PageSupport();
    page.add(sense(head));
    page.add(sense(subject('city', 'its-town', { stories: ['a-story'] })));
    expect(page.story(head)).toBeCloseTo(0.6);
    expect(page.story(subject('person', 'a-stranger'))).toBe(0);
    expect([...page.stories]).toEqual(['a-story']);
  });
  it('is less of those who are in the news every day', () => {
    const weights = [4e6, 4e8].map((inhabitants) => {
      const page = new PageSupport(() => inhabitants);
      page.add(sense(head));
      return page.storyWeight('a-story');
    });
    expect(weights).toEqual([
      { weight: 1, entities: 1 },
      { weight: 0.3, entities: 1 },
    ]);
  });
});

describe('nearness', () => {
  const near = subject('country', 'near', { at: [44, 41] });
  it('is to another country that the page names', () => {
    const page = new PageSupport();
    page.add(sense(land));
    expect(page.countryNear(land, 1000)).toBe(false);
    expect(page.countryNear(near, 1000)).toBe(true);
    expect(page.countryNear(near, 50)).toBe(false);
    expect(page.countryNear(subject('country', 'nowhere'), 1e6)).toBe(false);
  });
  it('is measured over the globe', () => {
    // Yerevan to Baku: 457 km by NOAA's great circle calculator, whose earth is an ellipsoid.
    expect(distance([44.51, 40.18], [49.87, 40.41])).toBeCloseTo(455, -1);
    expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 0);
  });
});

describe('a place', () => {
  it.each([
    ['country', true],
    ['region', true],
    ['city', true],
    ['area', true],
    ['person', false],
    ['organization', false],
    ['people', false],
  ] as const)('%s: %s', (kind, is) => expect(isPlace(subject(kind))).toBe(is));
});

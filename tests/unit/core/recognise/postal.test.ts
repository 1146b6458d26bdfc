import { describe, expect, it } from 'vitest';
import { isStateShort, standsAsState } from '../../../../core/recognise/postal';
import { scene, sense, subject } from './spot';

describe('the short form of a state', () => {
  const jersey = subject('region', 'new-jersey-us', { country: 'united-states' });
  const short = (lang: string, kind: 'acronym' | 'variant' | 'short', of = jersey) =>
    isStateShort(sense(of, lang, { kind }), 4);
  it('is one of English, of North America', () => {
    expect(short('en', 'acronym')).toBe(true);
    expect(short('en', 'variant')).toBe(true);
    expect(short('en', 'variant', { ...jersey, country: 'canada' })).toBe(true);
  });
  it('is no name, no other language’s, no other country’s, and not long', () => {
    expect(short('en', 'short')).toBe(false);
    expect(short('zh', 'variant')).toBe(false);
    expect(short('en', 'variant', { ...jersey, country: 'india' })).toBe(false);
    expect(short('en', 'variant', subject('city', 'x-us', { country: 'united-states' }))).toBe(false);
    expect(isStateShort(sense(jersey, 'en', { kind: 'variant' }), 6)).toBe(false);
  });
});

describe('where one stands', () => {
  const stands = (marked: string, afterPlace = false) => {
    const { text, spot } = scene(marked);
    return standsAsState(text, spot.start, spot.end, afterPlace);
  };
  it.each([
    ['in Newark, [N.J.], they', false],
    ['in Newark ([Calif.]) they', false],
    ['in Sacramento, [Calif]. They', false],
    ['in Houston, [TX] 77002', false],
    ['in Houston, [TX]', true],
  ])('is right: %s', (marked, afterPlace) => {
    expect(stands(marked, afterPlace)).toBe(true);
  });
  it.each([
    ['said Jane Doe, [MD], who', false],
    ['said Jane Doe, [MD]. Then', false],
    ['in Newark [N.J.] they', false],
    ['they went, [N.J.] said', false],
    ['in Houston, [Tex] and', true],
    ['in Houston, [TX] 770', false],
  ])('is not: %s', (marked, afterPlace) => {
    expect(stands(marked, afterPlace)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isListed } from '../../../../core/recognise/listed';
import { scene, subject } from './spot';

const spot = (name: string, population: number, kind: 'city' | 'organization' = 'city') =>
  scene(`Then came [${name}] and went.`, 'en', subject(kind, 'it', { population, country: 'some-land' }))
    .spot;

describe('a name in a list of places', () => {
  it.each([
    ['beside a large town', spot('Metropolis', 3e6), true],
    ['beside a hamlet of another land', spot('Hamletville', 900), false],
    ['beside a body', spot('Acme', 0, 'organization'), false],
    // "Orange" is a word before it is a town.
    ['beside a word that a small town is called', spot('Orange', 30_000), false],
  ])('%s: %s', (_what, beside, is) => {
    expect(isListed(beside, null)).toBe(is);
    expect(isListed(null, beside)).toBe(is);
  });
  it('is in none where nothing stands beside it', () => expect(isListed(null, null)).toBe(false));
});

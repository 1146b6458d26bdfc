/** Sovereigns' countries in French. */
import { ofLand } from '../../core/text/french';

/** Offices of which the name of a feminine country stands without an article: "roi de Suède", but "président de la Suisse". */
export const CROWNS: ReadonlySet<string> = new Set([
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'prince',
  'grand-duke',
]);

/** A country after a sovereign's title. */
export const ofCrown = (land: string): string =>
  ofLand(land)
    .replace(/^de la /, 'de ')
    .replace(/^de l’/, 'd’');

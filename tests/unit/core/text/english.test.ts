import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../core/pack/types';
import { withArticle } from '../../../../core/text/english';

const core = JSON.parse(gunzipSync(readFileSync('assets/packs/world-core.pack.gz')).toString()) as Pack;

describe('lands in a sentence', () => {
  it('have an article where English gives them one', () => {
    const names = core.entities.filter((e) => e.kind === 'country').map((e) => e.label.en ?? e.id);
    const the = names.filter((name) => withArticle(name) !== name);
    expect(the).toEqual(
      expect.arrayContaining([
        'Bahamas',
        'Central African Republic',
        'DR Congo',
        'Falkland Islands',
        'Isle of Man',
        'Netherlands',
        'Philippines',
        'Turks and Caicos Islands',
        'United Arab Emirates',
        'United Kingdom',
        'United States',
      ]),
    );
    for (const bare of ['France', 'Czechia', 'Dominica', 'Guinea', 'Réunion', 'Unity'])
      expect(withArticle(bare)).toBe(bare);
  });
});

import { describe, expect, it } from 'vitest';
import { movePlace, placeOf, startPlace, type Place } from '../../../components/panel/place';
import { readRules, writeRules } from '../../../components/options/rules-file';
import { bytes } from '../../../components/options/bytes';

describe('the place in the panel', () => {
  const opened = movePlace(movePlace(startPlace('a'), { do: 'open', entity: 'x' }), {
    do: 'open',
    entity: 'y',
  });

  it('goes back the way it came', () => {
    expect(opened.stack).toEqual(['x', 'y']);
    expect(movePlace(opened, { do: 'close' }).stack).toEqual(['x']);
    expect(movePlace(opened, { do: 'open', entity: 'y' }).stack).toEqual(['x', 'y']);
  });
  it('is kept for each tab, and forgotten but for its tab when the page changes', () => {
    const places = new Map<number, Place>([[7, movePlace(opened, { do: 'tab', tab: 'places' })]]);
    const kept = new Map<number, Place>([[7, opened]]);
    expect(placeOf(kept, 7, 'a')).toBe(opened);
    expect(placeOf(kept, 8, 'a').stack).toEqual([]);
    expect(placeOf(places, 7, 'b')).toMatchObject({ doc: 'b', tab: 'places', stack: [], query: '' });
  });
  it('remembers the last mention shown and that there is a way back', () => {
    const shown = movePlace(opened, { do: 'shown', entity: 'y', index: 3 });
    expect(shown).toMatchObject({ at: { y: 3 }, jumped: true });
    expect(movePlace(shown, { do: 'jumped', jumped: false }).jumped).toBe(false);
  });
});

describe('the rules file', () => {
  const check = (text: string): { ok: true; rule: string } | { ok: false } =>
    /^[a-z.*]+$/.test(text) ? { ok: true, rule: text } : { ok: false };

  it('comes back as it went out', () => {
    const rules = [
      { rule: '*.example.org', mode: 'never' },
      { rule: 'news.example.org', mode: 'always' },
    ] as const;
    expect(readRules(writeRules(rules), check)).toEqual({ rules, refused: [] });
  });
  it('names the lines that it refuses', () => {
    const text = '# mine\n\nnever a.org\r\nsometimes b.org\nalways c d\nalways <b>\n';
    expect(readRules(text, check)).toEqual({ rules: [{ rule: 'a.org', mode: 'never' }], refused: [4, 5, 6] });
  });
});

describe('bytes', () => {
  it('takes the largest unit that keeps it above one', () => {
    expect(bytes(999, 'en')).toBe('999 bytes');
    expect(bytes(0, 'fr')).toMatch(/^0\socte/u);
    expect(bytes(128_140, 'en')).toBe('128 kB');
    expect(bytes(4_300_000, 'fr')).toMatch(/^4,3\sMo$/u);
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { LangContext } from '../../../components/i18n/context';
import { StoreTrouble, troubleOf } from '../../../components/parts/StoreTrouble';
import type { StoreState, StoreTrouble as Trouble } from '../../../platform/messages';

const READY: StoreState = { status: 'ready', progress: 1, message: null, packs: [] };
const told = (store: StoreState, lang: 'en' | 'fr'): string => {
  void act(() => {
    render(
      <LangContext.Provider value={lang}>
        <StoreTrouble store={store} />
      </LangContext.Provider>,
      document.body,
    );
  });
  return document.body.textContent;
};

afterEach(() => {
  render(null, document.body);
});

it('says nothing where all is well', () => {
  expect(told(READY, 'en')).toBe('');
});

it('has words for every trouble in both languages, and none of the account in English', () => {
  const all: readonly Trouble[] = ['refused', 'newer', 'blocked', 'full', 'broken', 'bundle', 'lost'];
  const seen = new Set<string>();
  for (const trouble of all)
    for (const lang of ['en', 'fr'] as const) {
      const text = told({ ...READY, status: 'memory', trouble, message: 'UnknownError', lost: ['A'] }, lang);
      expect(text).not.toMatch(/UnknownError|trouble\.|\{/);
      seen.add(text);
    }
  expect(seen.size).toBe(2 * all.length);
});

it('names what was lost', () => {
  const lost = { ...READY, trouble: 'lost', lost: ['The harbour', 'The bridge', 'The tunnel'] } as const;
  expect(told(lost, 'en')).toContain('The harbour, The bridge, and The tunnel');
  expect(told(lost, 'fr')).toContain('The harbour, The bridge et The tunnel');
});

it('takes facts in memory for a refused database where nothing else is told', () => {
  expect(troubleOf({ status: 'memory' })).toBe('refused');
  expect(troubleOf({ status: 'memory', trouble: 'full' })).toBe('full');
  expect(troubleOf(READY)).toBeNull();
});

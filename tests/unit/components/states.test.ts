import { describe, expect, it } from 'vitest';
import { pageCase, withKnownCast } from '../../../components/parts/states';
import { domainOf } from '../../../components/popup/domain';
import type { TabPage } from '../../../platform/messages';

const page: TabPage = {
  tabId: 1,
  access: 'ok',
  origin: null,
  host: 'example.org',
  mode: 'automatic',
  status: 'on',
  error: null,
  title: null,
  lang: null,
  published: null,
  story: null,
  cast: [],
  store: { status: 'ready', progress: 1, message: null, packs: [] },
};
const row = {
  id: 'x',
  kind: 'city',
  mark: 'place',
  name: { v: 'X', lang: 'en' },
  line: { v: '', lang: 'en' },
  count: 1,
  presence: [0],
} as const;

describe('pageCase', () => {
  it('names what stands in the way first', () => {
    expect(pageCase({ ...page, access: 'impossible' }, true)).toBe('impossible');
    expect(pageCase({ ...page, access: 'withheld' }, true)).toBe('paused');
    expect(pageCase({ ...page, access: 'withheld' }, false)).toBe('withheld');
    expect(pageCase({ ...page, access: 'not-started', status: 'off' }, false)).toBe('not-started');
    expect(pageCase({ ...page, mode: 'never', cast: [row] }, false)).toBe('off');
  });
  it('shows a cast even while packs are being prepared or failed to update', () => {
    const store = { ...page.store, status: 'preparing' } as const;
    expect(pageCase({ ...page, store, cast: [row] }, false)).toBe('cast');
    expect(pageCase({ ...page, store }, false)).toBe('preparing');
  });
  it('tells an empty page from one that is no article and one that failed', () => {
    expect(pageCase(page, false)).toBe('empty');
    expect(pageCase({ ...page, reading: true }, false)).toBe('reading');
    expect(pageCase({ ...page, reading: true, cast: [row] }, false)).toBe('cast');
    expect(pageCase({ ...page, status: 'not-article' }, false)).toBe('not-article');
    expect(pageCase({ ...page, status: 'error' }, false)).toBe('error');
  });
});

describe('domainOf', () => {
  it.each([
    ['www.lemonde.fr', 'lemonde.fr'],
    ['lemonde.fr', 'lemonde.fr'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['a.b.hurriyet.com.tr', 'hurriyet.com.tr'],
    ['localhost', null],
    ['127.0.0.1', null],
    ['[::1]', null],
  ])('%s', (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });
});

describe('a page that is read again', () => {
  const row = { id: 'a', kind: 'person', mark: 'actor', count: 1, presence: [0] } as const;
  const text = { v: 'A', lang: 'en' };
  const before: TabPage = { ...page, doc: 'one', cast: [{ ...row, name: text, line: text }], lang: 'en' };
  const now: TabPage = { ...page, doc: 'one', cast: [], reading: true, mode: 'always' };
  it('keeps its cast until there is another', () => {
    const shown = withKnownCast(before, now);
    expect([shown.cast, shown.lang, shown.mode]).toEqual([before.cast, 'en', 'always']);
    expect(pageCase(shown, false)).toBe('cast');
  });
  it('does not keep that of another document, nor one that it is said to have no more', () => {
    expect(withKnownCast(before, { ...now, doc: 'two' }).cast).toEqual([]);
    expect(withKnownCast(before, { ...now, reading: false }).cast).toEqual([]);
    expect(withKnownCast(undefined, now)).toBe(now);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import { FakeStorage } from './fake-browser';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api } }));
const { hiddenOn, hide, listHidden, listSiteRules, setSiteMode, siteMode, unhide, validateRule, watchSite } =
  await import('../../../store/sites');

const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
beforeEach(() => storage.clear());

describe('a rule as typed', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG. ', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['https://www.example.org/a/b?c#d', 'www.example.org'],
    ['*://*.example.org/*', '*.example.org'],
    ['example.org/news', 'example.org'],
    ['localhost:8080', 'localhost'],
    ['http://localhost:3000/x', 'localhost'],
    ['127.0.0.1:99', '127.0.0.1'],
    ['[::1]:80', '[::1]'],
    ['müller.de', 'xn--mller-kva.de'],
    ['*.пример.рф', '*.xn--e1afmkfd.xn--p1ai'],
  ])('%s is %s', (text, rule) => {
    expect(validateRule(text)).toEqual({ ok: true, rule });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*', 'wildcard'],
    ['*.', 'host'],
    ['a.*.org', 'wildcard'],
    ['example.*', 'wildcard'],
    ['*.127.0.0.1', 'wildcard'],
    ['javascript:alert(1)', 'host'],
    ['file:///etc/passwd', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['two words.org', 'host'],
    ['user@example.org', 'host'],
    ['exa<mple.org', 'host'],
    ['a..b', 'host'],
    ['\uff0a', 'host'],
    ['\uff0a.example.org', 'host'],
    [`${'a'.repeat(250)}.org`, 'host'],
  ])('"%s" is refused: %s', (text, fault) => {
    expect(validateRule(text)).toEqual({ ok: false, fault });
  });

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.webUrl(), fc.ipV4(), fc.string({ unit: 'grapheme' })), (text) => {
        const once = validateRule(text);
        if (once.ok) expect(validateRule(once.rule)).toEqual(once);
      }),
    );
  });
});

describe('site mode', () => {
  it('is automatic without a rule, and without a host', async () => {
    expect(await siteMode('example.org')).toBe('automatic');
    expect(await siteMode('')).toBe('automatic');
  });

  it('takes the host before the domain, and the longer domain before the shorter', async () => {
    await setSiteMode('*.example.org', 'never');
    await setSiteMode('*.news.example.org', 'always');
    await setSiteMode('old.news.example.org', 'never');
    expect(await siteMode('example.org')).toBe('never');
    expect(await siteMode('a.b.example.org')).toBe('never');
    expect(await siteMode('news.example.org')).toBe('always');
    expect(await siteMode('x.news.example.org')).toBe('always');
    expect(await siteMode('old.news.example.org')).toBe('never');
    expect(await siteMode('notexample.org')).toBe('automatic');
  });

  it('ignores port, case and script of the host', async () => {
    await setSiteMode('localhost:8080', 'never');
    await setSiteMode('MÜLLER.de', 'always');
    expect(await siteMode('localhost:99')).toBe('never');
    expect(await siteMode('xn--mller-kva.de')).toBe('always');
  });

  it('keeps automatic as no key, unless a wider rule would decide', async () => {
    await setSiteMode('example.org', 'never');
    await setSiteMode('example.org', 'automatic');
    expect(storage.values.size).toBe(0);
    await setSiteMode('*.example.org', 'never');
    await setSiteMode('www.example.org', 'automatic');
    expect(await siteMode('www.example.org')).toBe('automatic');
    expect(await siteMode('m.example.org')).toBe('never');
    await setSiteMode('*.example.org', 'automatic');
    await setSiteMode('www.example.org', 'automatic');
    expect(storage.values.size).toBe(0);
  });

  it('of any host and any rules is that of the longest rule that fits', async () => {
    const label = fc.constantFrom('a', 'b', 'c');
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((l) => `${l.join('.')}.org`);
    const rule = fc.tuple(fc.boolean(), host).map(([wild, h]) => (wild ? `*.${h}` : h));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(rule, fc.constantFrom('always' as const, 'never' as const)), { maxLength: 6 }),
        host,
        async (rules, at) => {
          storage.clear();
          for (const [r, m] of rules) await setSiteMode(r, m);
          const byRule = new Map(rules);
          const fits = [...byRule].filter(([r]) =>
            r.startsWith('*.') ? at === r.slice(2) || at.endsWith(r.slice(1)) : at === r,
          );
          fits.sort(([x], [y]) => Number(y === at) - Number(x === at) || y.length - x.length);
          expect(await siteMode(at)).toBe(fits[0]?.[1] ?? 'automatic');
        },
      ),
      { numRuns: 80 },
    );
  });

  it('refuses what is no site', async () => {
    await expect(setSiteMode('*', 'never')).rejects.toThrow(RangeError);
    expect(storage.values.size).toBe(0);
  });

  it('lists sound rules by domain', async () => {
    await setSiteMode('*.b.org', 'never');
    await setSiteMode('a.org', 'always');
    storage.values.set('rule:c.org', '"perhaps"');
    expect(await listSiteRules()).toEqual([
      { rule: 'a.org', mode: 'always' },
      { rule: '*.b.org', mode: 'never' },
    ]);
  });

  it('is told to those who watch the host, and to no other', async () => {
    const told: string[] = [];
    const other = vi.fn();
    const end = watchSite('www.example.org', (m) => told.push(m));
    watchSite('example.com', other);
    await setSiteMode('*.example.org', 'never');
    await tick();
    await setSiteMode('www.example.org', 'always');
    await tick();
    end();
    await setSiteMode('www.example.org', 'never');
    await tick();
    expect(told).toEqual(['never', 'always']);
    expect(other).not.toHaveBeenCalled();
  });
});

describe('hidden entities', () => {
  it('belong to their host, and come back', async () => {
    await hide('Example.org:8080', 'paris-fr');
    await hide('example.org', 'paris-us-tx');
    expect(await hiddenOn('example.org')).toEqual(['paris-fr', 'paris-us-tx']);
    expect(await hiddenOn('www.example.org')).toEqual([]);
    await unhide('example.org', 'paris-fr');
    expect(await listHidden()).toEqual([{ host: 'example.org', ids: ['paris-us-tx'] }]);
    await unhide('example.org', 'paris-us-tx');
    expect(storage.values.size).toBe(0);
  });

  it('lose nothing to clicks in a row', async () => {
    await Promise.all(['a', 'b', 'c', 'a'].map((id) => hide('example.org', id)));
    expect([...(await hiddenOn('example.org'))].sort()).toEqual(['a', 'b', 'c']);
  });

  it('refuse an id that is none, and survive what is stored wrongly', async () => {
    await expect(hide('example.org', 'x'.repeat(201))).rejects.toThrow(RangeError);
    storage.values.set('hide:example.org', '{"a":1}');
    expect(await hiddenOn('example.org')).toEqual([]);
  });
});

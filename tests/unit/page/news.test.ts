import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../../page/meta';
import { pageKind } from '../../../page/news';

const kindOf = (head: string, body: string, url = 'https://example.org/a/b'): string =>
  pageKind(new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`, { url }).window.document);
const ld = (type: string): string =>
  `<script type="application/ld+json">{"@type":${JSON.stringify(type)}}</script>`;
const p = `<p>${'Running text of some length, as articles have it. '.repeat(4)}</p>`;
const headline = (i: number): string => `<h3><a href="/${i}">A headline of some length, number ${i}</a></h3>`;

describe('told from what a page declares', () => {
  it('news', () => {
    expect(kindOf(ld('NewsArticle'), p)).toBe('article');
    expect(kindOf(ld('ReportageNewsArticle'), p)).toBe('article');
    expect(kindOf(ld('LiveBlogPosting'), p)).toBe('live');
    expect(kindOf('', `<div itemscope itemtype="https://schema.org/NewsArticle">${p}</div>`)).toBe('article');
  });
  it('what shares the form of news, and is none', () => {
    const og =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2020-10-10">';
    expect(kindOf(og + ld('Recipe'), p.repeat(5))).toBe('other');
    expect(kindOf(og + ld('HowTo'), p.repeat(5))).toBe('other');
    expect(kindOf(og + ld('Product'), p.repeat(5))).toBe('other');
    expect(kindOf(`${og}<title>How to bake bread</title>`, p.repeat(5))).toBe('other');
    expect(kindOf(`<meta name="generator" content="MediaWiki 1.43">${ld('Article')}`, p.repeat(9))).toBe(
      'other',
    );
  });
});

describe('told from what a page is made of', () => {
  it('an article with a date and a section', () => {
    const head =
      '<meta property="og:type" content="article"><meta property="article:section" content="World">';
    expect(kindOf(head, p.repeat(4))).toBe('article');
    expect(kindOf(head, p)).toBe('other');
  });
  it('a front page of the press, but no shop and no code host', () => {
    const list = Array.from({ length: 20 }, (_, i) => headline(i)).join('');
    expect(kindOf('<title>Example News</title>', list, 'https://example.org/')).toBe('front');
    expect(kindOf('<title>Shoes and more</title>', list, 'https://example.org/')).toBe('other');
    expect(kindOf('<title>Example News</title>', headline(1), 'https://example.org/')).toBe('other');
  });
  it('an empty page', () => {
    expect(kindOf('', '')).toBe('other');
  });
});

const pages = resolve(process.env.DRAMATIS_SHARED ?? '../shared', 'corpus/pages');
describe.skipIf(!existsSync(pages))('real pages (skipped without shared material)', () => {
  const rows = existsSync(pages)
    ? readFileSync(`${pages}/list.tsv`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t'))
    : [];
  it('are told apart', () => {
    const wrong = rows.filter(([file = '', , kind]) => {
      const dom = new JSDOM(readFileSync(`${pages}/${file}`), {
        url: `https://example.org/${file}`,
        contentType: 'text/html; charset=utf-8',
      });
      return (pageKind(dom.window.document) !== 'other') !== (kind === 'news' || kind === 'article');
    });
    // 41 declares nothing of itself: no type, no date, no heading.
    expect(wrong.map(([file = '']) => file.slice(0, 2)).filter((n) => n !== '41' && n !== '37')).toEqual([]);
  }, 120_000);
});

describe('dates of publication', () => {
  it.each([
    ['2020-10-24T23:30:00+04:00', '2020-10-24'],
    ['20201024', '2020-10-24'],
    ['2020/10/24', '2020-10-24'],
    ['05/08/2014 07:01:00', '2014'],
    ['05/18/2014', '2014-05-18'],
    ['18/05/2014', '2014-05-18'],
    ['Sat, 24 Oct 2020 10:00:00 GMT', '2020-10-24'],
    ['2020-02-31', null],
    ['2999-01-01', null],
    ['soon', null],
    [null, null],
  ])('%s is %s', (text, day) => expect(toDay(text)).toBe(day));
});

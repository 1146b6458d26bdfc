import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { declaredLang, published } from '../../../page/meta';

const documentOf = (head: string, body = ''): Document =>
  new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).window.document;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('the date of publication', () => {
  it.each([
    ['a list', ld('[{"@type":"NewsArticle","datePublished":"2020-10-17T08:00:00+04:00"}]')],
    [
      'a graph with the site first',
      ld(
        '{"@graph":[{"@type":"WebSite","datePublished":"2010-01-01"},{"@type":["NewsArticle"],"datePublished":"2020-10-17"}]}',
      ),
    ],
    [
      'a related one before it',
      ld(
        '{"@type":"NewsArticle","relatedLink":{"@type":"NewsArticle","datePublished":"2011-01-01"},"datePublished":"2020-10-17"}',
      ),
    ],
    [
      'what is not quite JSON',
      ld('{"@type":"NewsArticle","headline":"a "b"","datePublished": "2020-10-17T10:00Z",}'),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2020-10-17T08:00:00Z">'],
    ['day first', '<meta itemprop="datePublished" content="17.10.2020">'],
    ['day first, ambiguous but for its dots', '<meta name="date" content="05.10.2020">'],
    ['Dublin Core', '<meta name="dcterms.created" content="2020-10-17">'],
  ])('from %s', (name, head) => {
    expect(published(documentOf(head))).toBe(
      name.startsWith('day first, ambiguous') ? '2020-10-05' : '2020-10-17',
    );
  });

  it('is the article’s, not an aside’s', () => {
    expect(published(documentOf('', '<aside><time datetime="2011-01-01">x</time></aside>'))).toBeNull();
    expect(published(documentOf('', '<article><time datetime="2020-10-17 10:00">x</time></article>'))).toBe(
      '2020-10-17',
    );
  });
});

it('reads the declared language from metadata where the root says none', () => {
  expect(declaredLang(documentOf('<meta name="language" content="hy">'))).toBe('hy');
});

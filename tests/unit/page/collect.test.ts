import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { collect, Collecting, ReadingMemory } from '../../../page/collect';

const NEWS =
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-10-24T10:00:00Z"}</script>';
const docOf = (body: string, head = NEWS): Document =>
  new JSDOM(
    `<!doctype html><html lang="en"><head><title>Talks</title>${head}</head><body>${body}</body></html>`,
    {
      url: 'https://news.example/2020/x',
    },
  ).window.document;
const long =
  'This paragraph is long enough to count as running text of an article, and says nothing in particular.';
const textOf = (body: string): string => collect(docOf(`<article>${body}<p>${long}</p></article>`)).page.text;

describe('reading a page', () => {
  it('joins inline elements and separates blocks by one line end', () => {
    expect(textOf('<p><b>Il</b><i>ham</i>\n   <span>Aliyev</span></p><div>Baku</div>')).toBe(
      `Ilham Aliyev\nBaku\n${long}`,
    );
    expect(textOf('<ul><li>Armenia</li><li>Russia</li></ul>')).toBe(`Armenia\nRussia\n${long}`);
  });

  it('ends lines at <br>, but not in headings', () => {
    expect(textOf('<h1>Talks in<br>Washington</h1>')).toContain('Talks in Washington\n');
    expect(textOf('<div>Armenia<br>Russia</div>')).toContain('Armenia\nRussia');
  });

  it('leaves out what is not text for a reader', () => {
    const out = textOf(
      '<p>Kept</p><script>no</script><style>no</style><code>no</code><p hidden>no</p><p aria-hidden="true">no</p>' +
        '<div contenteditable>no</div><textarea>no</textarea><svg><text>no</text></svg><noscript>no</noscript>' +
        '<nav>no</nav><footer>no</footer><div class="comment-list"><p>no</p></div><template><p>no</p></template>',
    );
    expect(out).toBe(`Kept\n${long}`);
  });

  it('takes 150 paragraphs in a row for the article, however many follow elsewhere', () => {
    const run = (name: string, n: number): string =>
      `<div id="${name}">${`<p>${name}: ${long}</p>`.repeat(n)}</div>`;
    const read = (first: number): string =>
      collect(docOf(`<main>${run('story', first)}</main><section>${run('replies', 400)}</section>`)).page
        .text;
    expect(read(160)).not.toContain('replies');
    expect(read(160)).toContain('story');
    expect(read(100)).toContain('replies');
  });

  it('reads a headline whatever its classes are there for', () => {
    const named = 'class="x-pagination__hidden"';
    const doc = docOf(`<article><h1 ${named}>Headline</h1><p ${named}>no</p><p>${long}</p></article>`);
    expect(collect(doc).page.text).toBe(`Headline\n${long}`);
  });

  it('reads the article first, and the whole page if asked', () => {
    const doc = docOf(
      `<nav>Menu</nav><article><h1>Title of the article</h1><p>${long}</p></article><footer>Foot</footer>`,
    );
    expect(collect(doc).page.text).toBe(`Title of the article\n${long}`);
    expect(collect(doc, { whole: true }).page.text).toBe(`Menu\nTitle of the article\n${long}\nFoot`);
  });

  it('gives roles, languages, title and date', () => {
    const { page } = collect(
      docOf(`<article><h1>Title of the article</h1><p>${long}</p><h2>Then</h2><p lang="fr">Mot</p>
        <figure><figcaption>Caption</figcaption></figure></article>`),
    );
    expect(page.blocks.map((b) => b.role)).toEqual(['title', 'lead', 'heading', 'text', 'caption']);
    expect(page.blocks.map((b) => b.lang ?? '')).toEqual(['', '', '', 'fr', '']);
    expect(page).toMatchObject({ lang: 'en', published: '2020-10-24', title: 'Talks' });
  });

  it('reads open shadow trees and slots in the order in which they are shown', () => {
    const doc = docOf(`<article><p>${long}</p><x-news><p>Slotted</p></x-news></article>`);
    const host = doc.querySelector('x-news');
    if (host === null) throw new Error('no host');
    const root = host.attachShadow({ mode: 'open' });
    const p = doc.createElement('p');
    p.textContent = 'In the shadow';
    root.append(p, doc.createElement('slot'));
    const read = collect(doc);
    expect(read.page.text).toBe(`${long}\nIn the shadow\nSlotted`);
    expect(read.shadows).toEqual([root]);
  });

  it('changes nothing in the document', () => {
    const doc = docOf(`<nav>x</nav><article><p>${long}</p></article>`);
    const before = doc.documentElement.outerHTML;
    collect(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

/** Any small tree of inline and block elements with untidy white space. */
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('Armenia', ' Baku', 'Ilham \n\t Aliyev ', '  ', '', 'a ', '\n'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'li', 'a'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

describe('for any page', () => {
  it('blocks tile the text, separated by exactly one line end, without double spaces', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (nodes) => {
        const { page } = collect(docOf(`<article><p>${long}</p>${nodes.join('')}</article>`));
        let at = 0;
        for (const block of page.blocks) {
          expect(block.start).toBe(at);
          const text = page.text.slice(block.start, block.end);
          expect(text).toMatch(/^\S(?:.*\S)?$/);
          expect(text).not.toMatch(/ {2}|\n/);
          at = block.end + 1;
        }
        expect(at).toBe(page.text.length + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('every stretch of the text leads back to nodes that say it', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), fc.nat(), fc.nat(), (nodes, a, b) => {
        const doc = docOf(`<article><p>${long}</p>${nodes.join('')}</article>`);
        vi.stubGlobal('StaticRange', doc.defaultView?.StaticRange);
        const { page, map } = collect(doc);
        const block = page.blocks[a % page.blocks.length];
        if (block === undefined) return;
        const start = block.start + (b % (block.end - block.start));
        const end = Math.min(block.end, start + 1 + (a % 12));
        const stretch = map.range(start, end);
        if (stretch === null) throw new Error('no stretch');
        const range = doc.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        expect(range.toString().replace(/\s+/g, ' ')).toBe(page.text.slice(start, end));
        expect(map.offsetOf(stretch.startContainer, stretch.startOffset)).toBe(start);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading again', () => {
  it('reads only what has changed, with the same result as reading everything', () => {
    const doc = docOf(
      `<article><p>${long}</p><div id="a"><p>One</p></div><div id="b"><p>Two</p></div></article>`,
    );
    const memory = new ReadingMemory();
    collect(doc, { memory });
    const p = doc.querySelector('#b p');
    const other = doc.querySelector('#a p')?.firstChild as Text;
    if (p === null) throw new Error('no paragraph');
    p.textContent = 'Three';
    memory.changed(p);
    // Not told of: what was read of it is still in the memory.
    other.data = 'Unseen';
    expect(collect(doc, { memory }).page.text).toBe(`${long}\nOne\nThree`);
    memory.changed(other);
    expect(collect(doc, { memory }).page.text).toBe(collect(doc).page.text);
  });

  it('goes on where a slice ended', () => {
    const doc = docOf(`<article>${`<div><p>${long}</p></div>`.repeat(300)}</article>`);
    const collecting = new Collecting(doc, {});
    let slices = 1;
    let read = collecting.slice(performance.now() - 1);
    while (read === null && slices < 500) {
      slices++;
      read = collecting.slice(performance.now() - 1);
    }
    expect(slices).toBeGreaterThan(2);
    expect(read?.page.text).toBe(collect(doc).page.text);
  });
});

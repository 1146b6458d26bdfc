/** Files as pages: plain text by lines, HTML by the reader of the content script. */
import { readFileSync } from 'node:fs';
import type { Block, PageText } from '../../core/types';
import { InputError } from './errors';
import { readTextFile } from './files';

/** Longest first line that is taken for a title, UTF-16 units. */
const TITLE = 160;

/** A text as it is: every line that is not blank is a block, a short first one with more below it is the title. */
export function pageOfText(text: string, lang: string | null, published: string | null): PageText {
  const blocks: Block[] = [];
  for (const m of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    if (m[0].trim() !== '') blocks.push({ start: m.index, end: m.index + m[0].length, role: 'text' });
  }
  const [first, second] = blocks;
  if (first !== undefined && second !== undefined && first.end - first.start <= TITLE) {
    const isTitle = !/[.!?…։。]\s*$/u.test(text.slice(first.start, first.end));
    if (isTitle) blocks[0] = { ...first, role: 'title' };
    blocks[isTitle ? 1 : 0] = { ...(isTitle ? second : first), role: 'lead' };
  }
  return { text, blocks, lang, published, title: null };
}

/** The text if the bytes are UTF-8 (no other encoding looks like it); else jsdom finds what the page declares. */
function asUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The page of a `.html` or `.txt` file. @throws InputError */
export async function pageOfFile(
  file: string,
  lang: string | null,
  published: string | null,
): Promise<PageText> {
  if (!/\.x?html?$/iu.test(file)) return pageOfText(readTextFile(file), lang, published);
  const [{ JSDOM }, { collect }] = await Promise.all([import('jsdom'), import('../../page/collect')]);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    // The same file by the way that words what is wrong with it.
    readTextFile(file);
    throw new InputError(`${file}: cannot be read`);
  }
  // No scripts run and nothing is fetched: jsdom's default.
  const dom = new JSDOM(asUtf8(bytes) ?? bytes, { contentType: 'text/html' });
  try {
    const { page } = collect(dom.window.document);
    return { ...page, lang: lang ?? page.lang, published: published ?? page.published };
  } finally {
    dom.window.close();
  }
}

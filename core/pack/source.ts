/** The text of a source as evidence counts it: NFC, line ends as `\n`, paragraphs, offsets, hashes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** `sha256-` and lower-case hex over the UTF-8 bytes of a text. */
export function hashText(text: string): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** The text that offsets and hashes are about: without byte order mark, in NFC, line ends as `\n`. */
export function normaliseSource(text: string): string {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return text.slice(start).replace(/\r\n?/g, '\n').normalize('NFC');
}

/** A non-empty line of a source; UTF-16 offsets, end exclusive. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** The non-empty lines of a normalised source: the first is paragraph 1. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}

/** Lists of words as data writes them: `word` is a whole one, `wor*` the beginning of one. */
export class WordList {
  readonly #whole = new Set<string>();
  readonly #begins: string[] = [];

  constructor(words: string | undefined) {
    if (words === undefined) return;
    for (const w of words.split(' ')) {
      if (w.endsWith('*')) this.#begins.push(w.slice(0, -1));
      else this.#whole.add(w);
    }
  }

  /** Is the word (small letters) on the list? */
  has(word: string): boolean {
    return this.#whole.has(word) || this.#begins.some((b) => word.startsWith(b));
  }
}

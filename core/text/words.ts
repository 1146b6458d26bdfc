/** Lists of words, as data writes them. */

/** What a list of words is asked. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** A set that is made when it is first asked: a page asks few of the lists, and a worker that starts makes none. */
class Words implements WordSet {
  #list: string | null;
  #set: ReadonlySet<string> | null = null;

  constructor(list: string) {
    this.#list = list;
  }

  has(word: string): boolean {
    if (this.#set === null) {
      const made = new Set(this.#list?.split(' '));
      made.delete('');
      this.#set = made;
      this.#list = null;
    }
    return this.#set.has(word);
  }
}

/** The words of a text, separated by blanks. */
export const words = (list: string): WordSet => new Words(list);

/**
 * Lists of words by language, as one question: is the word (small letters) on the language's list?
 * A language without a list has no such words.
 */
export function wordsByLanguage(
  lists: Readonly<Record<string, string>>,
): (word: string, lang: string) => boolean {
  const sets = new Map<string, WordSet>();
  return (word, lang) => {
    let found = sets.get(lang);
    if (found === undefined) sets.set(lang, (found = words(lists[lang] ?? '')));
    return found.has(word);
  };
}

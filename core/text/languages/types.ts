/**
 * What recognition needs to know of a language: one record each. How to add one: `docs/languages.md`.
 *
 * Endings are lists separated by blanks. An item is `ending`, or `ending<nominative` where the ending stands in place
 * of the name's own last letters (`ии<ия`: Армении for Армения). A condition may go before it: `C:` after a consonant,
 * `V:` after a vowel, `B:` and `F:` after a back or front vowel (harmony). Everything is folded on loading.
 */
export interface Language {
  /** ISO 639-1 where there is one, else 639-3. */
  readonly code: string;
  /** Other tags for the same descriptor (primary subtags). */
  readonly aka?: readonly string[];
  /** English name, for the documentation and messages. */
  readonly name: string;
  /** Endings on the last word of a name. */
  readonly endings?: string;
  /** Endings of adjectives that agree, in names of several words and demonyms. */
  readonly adjective?: string;
  /** All words of a name are declined, not the last one alone. */
  readonly everyWord?: boolean;
  /** Short words written onto the front of a name: `و`, `لل<ال`. */
  readonly prefixes?: string;
  /** What may stand before an apostrophe in front of a name: `l d dell`. */
  readonly elisions?: string;
  /** What may follow a name after an apostrophe; `*`: any short lower-case ending. `s` always may. */
  readonly apostrophe?: string;
  /** The same after a hyphen or a colon (`ՌԴ-ի`, `EU:n`). */
  readonly hyphen?: string;
  /** A long vowel at a form's end is another than the short one: Czech "Ruska" is of Russia, "Ruská" the adjective. */
  readonly lengths?: boolean;
  /** Where more or less may be taken off a word, the longer name is meant: 조지아주에서 is of 조지아주, the state, not of 조지아. */
  readonly longest?: boolean;
  /** Languages whose names it writes as they do where it has none of its own, with its own endings: "Японияда". */
  readonly kin?: string;
  /** Shortest stem (folded units) that takes an ending; 3 if absent. Words of a longer name behind its first need 2. */
  readonly minStem?: number;
  /** What women's family names end in (`ова`): a person's name that only an ending brings there is doubtful. */
  readonly feminine?: string;
  /** Words and phrases that contain a name without naming it (`发展中国家`), or are no name at all. */
  readonly not?: string;
  /** Common words that an acronym must not be taken for in all-capital headlines (`US`, `WHO`). */
  readonly words?: string;
  /** Abbreviations that do not end a sentence, without their dot. */
  readonly abbreviations?: string;
}

/**
 * One lexicon for all tabs. It is read from the store as it was compiled; it is compiled anew only when the packs
 * have changed, and meanwhile the old one answers.
 */
import { compileInSlices, LEXICON_VERSION, openLexicon } from '../core/lexicon';
import type { Lexicon, LexiconPart } from '../core/lexicon/types';
import { languagesOf, recognise, type RecogniseOptions } from '../core/recognise';
import type { PageText, Recognition } from '../core/types';

/** What the recogniser needs of the fact store. */
export interface LexiconSource {
  /** Active packs, in a stable order. */
  activePacks(): Promise<readonly { readonly id: string; readonly revision: string }[]>;
  parts(): Promise<readonly LexiconPart[]>;
  lexicon(key: string): Promise<ArrayBuffer | null>;
  putLexicon(key: string, buffer: ArrayBuffer): Promise<void>;
}

/** A turn of the event loop: pages ask and views open while a lexicon is compiled. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

export class Recogniser {
  #current: { key: string; lexicon: Lexicon } | null = null;
  #opening: Promise<Lexicon> | null = null;
  #loading: Promise<unknown> | null = null;

  constructor(readonly source: LexiconSource) {}

  /**
   * Finds the names in a text; waits for the lexicon only if there is none yet.
   * @param tails the further places of the countries that the text names, as far as they are at hand
   */
  async recognise(page: PageText, tails?: RecogniseOptions['tails']): Promise<Recognition> {
    const ready = this.#current?.lexicon;
    if (ready !== undefined) return recognise(page, [ready], { tails });
    const reading = this.#first();
    // Told meanwhile: the browser's own processes read.
    const languages = languagesOf(page);
    return recognise(page, [await reading], { tails, languages });
  }

  /** Reads the lexicon before it is asked: a page's text is on its way. */
  warm(): void {
    // Whoever asks is told of a failure.
    if (this.#current === null) this.#first().catch(() => undefined);
  }

  /** Is an entity known from the reader's own packs only? */
  isOwn(id: string): boolean {
    const lexicon = this.#current?.lexicon;
    if (lexicon?.packs.some((p) => p.own) !== true) return false;
    const indexes = lexicon.indexesOf(id);
    return indexes.length > 0 && indexes.every((i) => lexicon.packs[lexicon.entity(i).pack]?.own === true);
  }

  /**
   * Makes sure that the lexicon is that of the active packs, as they are when it is called.
   * @throws if the packs can't be read; the lexicon in use stays in use
   */
  load(): Promise<Lexicon> {
    // A load under way may have read the packs before the change that this call is about.
    const next = (this.#loading ?? Promise.resolve()).catch(() => undefined).then(() => this.#load());
    this.#loading = next;
    return next;
  }

  /** The first lexicon: pages that ask at the same time share one load. */
  #first(): Promise<Lexicon> {
    this.#opening ??= this.load().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #load(): Promise<Lexicon> {
    const packs = await this.source.activePacks();
    const key = [LEXICON_VERSION, ...packs.map((p) => `${p.id}@${p.revision}`)].join(' ');
    if (this.#current?.key === key) return this.#current.lexicon;
    let buffer = await this.source.lexicon(key);
    if (buffer === null) {
      buffer = await compileInSlices(await this.source.parts(), pause);
      await this.source.putLexicon(key, buffer);
    }
    const lexicon = openLexicon(buffer);
    this.#current = { key, lexicon };
    return lexicon;
  }
}

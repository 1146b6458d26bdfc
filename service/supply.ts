/**
 * Keeps the lexicon and the open pages in step with the packs: packs come one by one after an installation, with a new
 * language, an import, a repair; each time the lexicon is compiled anew, once, and the open pages are read again.
 */
import { browser } from 'wxt/browser';
import { tellFrames } from '../platform/rpc';
import type { StoreState } from '../platform/messages';
import type { Store } from '../store';
import type { Recogniser } from './recogniser';
import type { Shards } from './shards';

/** Packs that arrive within this time cost one compilation, ms. */
const GATHER = 400;

const packsOf = (state: StoreState): string =>
  state.packs.map((p) => `${p.id}@${p.revision}/${p.bytes}${p.enabled ? '' : ' off'}`).join(' ');

export class Supply {
  #seen: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param failed told of work in the background that failed; pages keep what they have */
  constructor(
    readonly store: Store,
    readonly shards: Shards,
    readonly recogniser: Recogniser,
    readonly failed: (error: unknown) => void,
  ) {
    this.#seen = packsOf(store.state());
    store.onChange((state) => {
      this.#changed(state);
    });
  }

  #changed(state: StoreState): void {
    const packs = packsOf(state);
    if (packs === this.#seen) return;
    // A worker that starts learns of its packs like this, too; its pages have been read with the same ones.
    const first = this.#seen === '' && state.status !== 'preparing';
    this.#seen = packs;
    if (first) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.refresh().catch(this.failed);
    }, GATHER);
  }

  /** Compiles what has changed and has every open page read again. */
  async refresh(): Promise<void> {
    await this.recogniser.load();
    const tabs = await browser.tabs.query({});
    for (const { id } of tabs) if (id !== undefined) tellFrames(id, 'page/refresh', {});
  }

  /** Brings in the packs that this reader wants and that are not there yet, or not as new. */
  async catchUp(): Promise<void> {
    await this.store.ready;
    await this.shards.want([browser.i18n.getUILanguage(), ...navigator.languages]);
    const wanted = await this.shards.wanted();
    const there = new Map(this.store.state().packs.map((p) => [p.id, p]));
    const isThere = ({ id, revision }: { id: string; revision: string }): boolean => {
      const pack = there.get(id);
      return pack !== undefined && (pack.own || pack.revision === revision);
    };
    if (!wanted.every(isThere)) await this.store.seed(wanted);
  }

  /** A page in a language whose names are not there yet: they are brought in, and the change is noticed above. */
  async wantFor(lang: string): Promise<void> {
    if (lang !== 'und' && (await this.shards.want([lang]))) await this.store.seed(await this.shards.wanted());
  }
}

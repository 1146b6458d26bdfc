/** The walk by keyboard, from name to name of a page. */
import { browser } from 'wxt/browser';
import type { CardText, TabPage } from '../platform/messages';
import { askFrame } from '../platform/rpc';
import { showNote } from './note';

export interface WalkDuties {
  /** Frames of a tab that have told of names, without the page itself. */
  readonly frames: (tabId: number) => Promise<readonly number[]>;
  readonly page: (tabId: number) => Promise<TabPage>;
  readonly isPaused: () => Promise<boolean>;
  /** Words and style of the card, in the reader's language. */
  readonly card: () => Promise<CardText>;
}

const startIn = (tabId: number, frameId: number): Promise<boolean> =>
  askFrame(tabId, frameId, 'walk/start', {}).then(
    (answer) => answer.started,
    () => false,
  );

/**
 * Starts the walk in a tab, or goes one name on: in the page itself, and in its frames only where it marks nothing. If all
 * started, each would open a card and take the focus from the others.
 * @returns false if there is nothing to walk over
 */
export async function startWalk(tabId: number, frames: WalkDuties['frames']): Promise<boolean> {
  if (await startIn(tabId, 0)) return true;
  for (const frameId of await frames(tabId)) if (await startIn(tabId, frameId)) return true;
  return false;
}

/** Why there is nothing to walk over: the end of the card's word for it. */
export function walkNote(
  page: Pick<TabPage, 'mode' | 'status' | 'reading' | 'store' | 'cast'>,
  paused: boolean,
): 'paused' | 'off' | 'error' | 'not-article' | 'preparing' | 'reading' | 'none' {
  if (paused) return 'paused';
  if (page.mode === 'never' || page.status === 'off') return 'off';
  if (page.status === 'error' || page.status === 'not-article') return page.status;
  if (page.cast.length > 0) return 'none';
  if (page.store.status === 'preparing') return 'preparing';
  return page.reading === true ? 'reading' : 'none';
}

/** Keys that do nothing leave a reader in doubt whether they were heard: says on the page why, else in the popup. */
async function sayWhy(tabId: number, duties: WalkDuties): Promise<void> {
  const page = await duties.page(tabId);
  if (page.access === 'ok') {
    const card = await duties.card();
    const why = walkNote(page, await duties.isPaused());
    if (await showNote(tabId, card.of[`walk.${why}`] ?? '', card)) return;
  }
  // The popup tells of pages that the browser or the reader keeps from Dramatis, with what can be done.
  await (browser.action as { openPopup?: () => Promise<void> }).openPopup?.();
}

/** Starts the walk when the reader presses its keys. Call synchronously at start. */
export function answerWalkKeys(duties: WalkDuties): void {
  // Firefox for Android has no commands.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (command !== 'walk-mentions' || tabId === undefined) return;
    void startWalk(tabId, duties.frames).then(
      (started) => (started ? undefined : sayWhy(tabId, duties).catch(() => undefined)),
      () => undefined,
    );
  });
}

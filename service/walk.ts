/** The walk by keyboard, from name to name of a page. */
import { browser } from 'wxt/browser';
import { askFrame, tellFrames } from '../platform/rpc';

/**
 * Starts the walk in a tab, or goes one name on: in the page itself, and in its frames only where it marks nothing. If all
 * started, each would open a card and take the focus from the others.
 */
export async function startWalk(tabId: number): Promise<void> {
  const started = await askFrame(tabId, 0, 'walk/start', {}).then(
    (answer) => answer.started,
    () => false,
  );
  if (!started) tellFrames(tabId, 'walk/start', {});
}

/** Starts the walk when the reader presses its keys. Call synchronously at start. */
export function answerWalkKeys(): void {
  // Firefox for Android has no commands.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((command, tab) => {
    if (command === 'walk-mentions' && tab?.id !== undefined) void startWalk(tab.id);
  });
}

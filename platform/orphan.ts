import { browser } from 'wxt/browser';

/** Was the extension updated, reloaded, switched off or removed under this script? Nothing of its API works then. */
export function isOrphan(): boolean {
  try {
    return (browser as Partial<typeof browser>).runtime?.id === undefined;
  } catch {
    return true;
  }
}

import type { TabPage } from '../../platform/messages';

/** What a view has to say of a page before anything else; `cast`: there is a cast to show. */
export type PageCase =
  | 'cast'
  | 'empty'
  | 'paused'
  | 'impossible'
  | 'withheld'
  | 'not-started'
  | 'off'
  | 'not-article'
  | 'error'
  | 'preparing'
  | 'reading'
  | 'failed';

/**
 * The one case that a page is in: what stands in the way first (the browser, the reader's pause, the site switch),
 * then the store, then the page itself.
 * @param paused from the settings
 */
export function pageCase(page: TabPage, paused: boolean): PageCase {
  if (page.access === 'impossible') return 'impossible';
  if (paused) return 'paused';
  if (page.access === 'withheld') return 'withheld';
  if (page.access === 'not-started') return 'not-started';
  if (page.mode === 'never' || page.status === 'off') return 'off';
  if (page.cast.length > 0) return 'cast';
  if (page.store.status === 'failed') return 'failed';
  if (page.store.status === 'preparing') return 'preparing';
  if (page.status === 'error') return 'error';
  if (page.status === 'not-article') return 'not-article';
  return page.reading === true ? 'reading' : 'empty';
}

/**
 * A page that is being read again, with what was known of it before: the same document has the same cast, and a list that
 * goes and comes back would take the reader's place with it.
 */
export function withKnownCast(before: TabPage | undefined, page: TabPage): TabPage {
  if (before === undefined || page.reading !== true) return page;
  if (page.doc === null || before.doc !== page.doc || before.cast.length === 0) return page;
  const { access, host, mode, status, error, title, store } = page;
  return { ...before, access, host, mode, status, error, title, store };
}

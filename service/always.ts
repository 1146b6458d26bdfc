/**
 * Sites that the reader wants read whatever their pages are. On a page that is no news the content script asks nobody,
 * not even the storage; so the browser itself is told where to run `always.js` before it, which says so.
 */
import { browser } from 'wxt/browser';
import { listSiteRules, siteMode } from '../store/sites';
import { wake } from './access';

const SCRIPT = 'always';
const EVERYWHERE = '*://*/*';

/** Where a rule holds, as the browser writes it: all ports, http and https. */
export const patternOf = (rule: string): string => `*://${rule}/*`;

/** One change after the other: two at once would register the script twice. */
let turn: Promise<void> = Promise.resolve();

/** Brings what the browser runs in line with the rules, and wakes the pages of such sites that are open. */
export function followAlways(): Promise<void> {
  const done = turn.then(follow);
  turn = done.catch(() => undefined);
  return done;
}

async function follow(): Promise<void> {
  const { scripting, tabs } = browser;
  const matches = (await listSiteRules()).flatMap(({ rule, mode }) =>
    mode === 'always' ? [patternOf(rule)] : [],
  );
  const [there] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  // A page that begins between the two calls does so without it: only where the sites have changed.
  if ([...(there?.matches ?? [])].sort().join() !== [...matches].sort().join()) {
    if (there !== undefined) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
    const register = (on: string[]): Promise<void> =>
      scripting.registerContentScripts([
        { id: SCRIPT, js: ['always.js'], matches: on, runAt: 'document_start' },
      ]);
    // A host that one browser takes for no pattern must not cost the others: where it runs in vain, the rules decide.
    if (matches.length > 0) await register(matches).catch(() => register([EVERYWHERE]));
  }
  if (matches.length === 0) return;
  const open = await tabs.query({ url: EVERYWHERE });
  await Promise.all(
    open.map(async ({ id, url }) => {
      const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
      if (id !== undefined && (await siteMode(host)) === 'always') await wake(id);
    }),
  );
}

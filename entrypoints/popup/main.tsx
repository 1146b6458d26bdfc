import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../../core/types';
import { Popup, type PopupActions } from '../../components/popup/Popup';
import '../../components/popup/popup.css';
import type { TabPage } from '../../platform/messages';
import { openPanelFromView, openPanelTab } from '../../platform/panel';
import { askBackground } from '../../platform/rpc';
import { writeSettings } from '../../store/settings';
import { listSiteRules, rulesFor, setSiteMode } from '../../store/sites';
import { fixedTab, frontTab } from '../view/front-tab';
import { mount } from '../view/mount';
import { pageStateActions, tomorrow, useKeep, type Keep } from '../view/page-actions';
import { firstPage, usePage } from '../view/use-page';

const fixed = fixedTab(location.search);

/** Opens the panel; where the browser has none or refuses, as a tab beside the page. */
async function openPanel(tabId: number, entity: string | null): Promise<void> {
  // Both calls start within the click: the first is only sent, the second needs the gesture.
  const aimed = askBackground('panel/aim', { tabId, entity }).catch(() => null);
  const opened = await openPanelFromView(tabId);
  await aimed;
  if (!opened) await openPanelTab({ tabId, entity });
  if (fixed === null) close();
}

/** The rule that decides on a host, or null. */
function useRule(page: TabPage | null): string | null {
  const [rule, setRule] = useState<string | null>(null);
  const host = page?.host ?? null;
  useEffect(() => {
    let late = false as boolean;
    void (async () => {
      const set = new Set((await listSiteRules().catch(() => [])).map((r) => r.rule));
      if (!late) setRule(host === null ? null : (rulesFor(host).find((r) => set.has(r)) ?? null));
    })();
    return () => {
      late = true;
    };
  }, [host, page?.mode]);
  return rule;
}

function popupActions(
  page: TabPage | null,
  tabId: number | null,
  refresh: () => void,
  keep: Keep,
): PopupActions {
  // Rules are written one after the other: a move from host to domain takes two.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    ...pageStateActions(page, refresh, keep),
    refresh,
    setMode: (rule, mode) => {
      turn = turn.then(() => setSiteMode(rule, mode));
      keep(turn);
    },
    openPanel: (entity) => {
      if (tabId !== null) void openPanel(tabId, entity);
    },
    openSettings: () => {
      void browser.runtime.openOptionsPage().then(() => {
        if (fixed === null) close();
      });
    },
    pause: (how) => keep(writeSettings({ pausedUntil: how === 'now' ? Infinity : tomorrow(new Date()) })),
  };
}

function ToolbarPopup({
  settings,
  tabId,
  first,
}: {
  settings: Settings;
  tabId: number | null;
  first: TabPage | null;
}) {
  const { page, silent, refresh } = usePage(tabId, first);
  const { keep, unkept } = useKeep(refresh);
  const rule = useRule(page);
  useEffect(refresh, [settings]);
  return (
    <Popup
      page={page}
      silent={silent}
      unkept={unkept}
      pausedUntil={settings.pausedUntil}
      rule={rule}
      actions={popupActions(page, tabId, refresh, keep)}
    />
  );
}

const tabId = fixed ?? (await frontTab())?.tabId ?? null;
const first = tabId === null ? null : await firstPage(tabId);
void mount((settings) => <ToolbarPopup settings={settings} tabId={tabId} first={first} />);

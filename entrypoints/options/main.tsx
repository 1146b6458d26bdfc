import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../../core/types';
import { Options } from '../../components/options/Options';
import '../../components/options/options.css';
import type { HiddenEntity, OptionsActions, OptionsModel } from '../../components/options/types';
import { useOptionsWords } from '../../components/options/words';
import { hasSidePanel } from '../../platform/panel';
import { askBackground, isUnanswered, onNotices } from '../../platform/rpc';
import { writeSettings } from '../../store/settings';
import {
  hide,
  listHidden,
  listSiteRules,
  setSiteMode,
  unhide,
  validateRule,
  watchSite,
} from '../../store/sites';
import { mount } from '../view/mount';

type Facts = Omit<OptionsModel, 'settings'>;

const START: Facts = {
  rules: [],
  hidden: [],
  store: null,
  sources: [],
  usage: null,
  shortcuts: [],
  version: browser.runtime.getManifest().version,
  browser: hasSidePanel() ? 'chromium' : 'firefox',
};

/** Hidden entities with their names, as far as a pack still knows them. */
async function hiddenEntities(): Promise<HiddenEntity[]> {
  const pairs = (await listHidden()).flatMap(({ host, ids }) => ids.map((id) => ({ host, id })));
  return Promise.all(
    pairs.map(async ({ host, id }) => {
      const known = await askBackground('facts/get', {
        tabId: null,
        entity: id,
        pageLang: null,
        published: null,
      }).catch(() => null);
      return { host, id, name: known?.name ?? { v: id, lang: 'und' } };
    }),
  );
}

async function usage(): Promise<OptionsModel['usage']> {
  // Private windows of Firefox refuse it.
  const [estimate, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: estimate.usage ?? 0, persisted };
}

/**
 * An import whose background was stopped in the middle of it: all of it was taken or nothing, and the same file once more
 * comes to the same, so it is begun anew.
 */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    // A worker that is being stopped loses what it is told.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return ask();
  }
}

function save(filename: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  // The download starts after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function OptionsPage({ settings }: { settings: Settings }) {
  const [facts, setFacts] = useState(START);
  const [importing, setImporting] = useState<number | null>(null);
  const learn = useCallback((part: Partial<Facts>): void => setFacts((all) => ({ ...all, ...part })), []);
  const ask = useCallback(
    <K extends keyof Facts>(key: K, what: Promise<Facts[K]>): Promise<void> =>
      what.then(
        (value) => learn({ [key]: value }),
        // What can't be learnt stays as it was: the section says so by being empty.
        () => undefined,
      ),
    [],
  );
  const sites = useCallback(
    () => Promise.all([ask('rules', listSiteRules()), ask('hidden', hiddenEntities())]).then(() => undefined),
    [],
  );
  const packs = useCallback(
    () =>
      Promise.all([
        ask('store', askBackground('store/get', {})),
        ask('sources', askBackground('pack/sources', {})),
        ask('usage', usage()),
      ]).then(() => undefined),
    [],
  );
  useEffect(() => {
    void sites();
    void packs();
    void ask(
      'shortcuts',
      browser.commands
        .getAll()
        .then((all) => all.map((c) => ({ name: c.name ?? '', keys: c.shortcut ?? '' }))),
    );
    const unwatch = watchSite(null, () => void sites());
    const unlisten = onNotices({
      'store/changed': () => void packs(),
      'import/progress': ({ done }) => setImporting(done),
    });
    return () => {
      unwatch();
      unlisten();
    };
  }, []);
  // Sources are told in the reader's language.
  useEffect(() => void packs(), [settings.lang]);

  // A background that does not answer is asked until it does.
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    if (facts.store !== null) {
      setSilent(false);
      return;
    }
    const timer = setInterval(() => {
      setSilent(true);
      void packs();
    }, 4000);
    return () => clearInterval(timer);
  }, [facts.store === null]);

  const thenPacks = <T,>(value: T): Promise<T> => packs().then(() => value);
  const actions: OptionsActions = {
    set: writeSettings,
    checkRule: validateRule,
    setRule: (rule, mode) => setSiteMode(rule, mode).then(sites),
    unhide: (host, id) => unhide(host, id).then(sites),
    hide: (host, id) => hide(host, id).then(sites),
    importPack: (json) =>
      again(() => askBackground('pack/import', { json }))
        .finally(() => setImporting(null))
        .then(thenPacks, async (error: unknown) => {
          // Of one that ended without an answer the list shows what came of it.
          await packs();
          throw error;
        }),
    cancelImport: () => askBackground('import/cancel', {}).then(() => undefined),
    enablePack: (id, on) => askBackground('pack/enable', { id, on }).then(() => packs()),
    packFile: (id) => askBackground('pack/export', { id }),
    dismissTrouble: () => askBackground('store/dismiss', {}).then(() => packs()),
    removePack: ({ id }) => askBackground('pack/remove', { id }).then(() => packs()),
    dataFile: () => askBackground('data/export', {}),
    importData: (json) =>
      again(() => askBackground('data/import', { json }))
        .finally(() => setImporting(null))
        .then(async (took) => {
          await sites();
          return thenPacks(took);
        }),
    eraseAll: async () => {
      await askBackground('data/erase', {});
      await sites();
      await packs();
    },
    persist: async () => {
      const kept = await navigator.storage.persist();
      await ask('usage', usage());
      return kept;
    },
    save,
    copy: (text) => navigator.clipboard.writeText(text),
  };
  const t = useOptionsWords();
  useEffect(() => {
    document.title = `${t('title')} · Dramatis`;
  }, [t]);
  return <Options model={{ ...facts, settings, importing, silent }} actions={actions} />;
}

void mount((settings) => <OptionsPage settings={settings} />);

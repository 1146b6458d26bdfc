/**
 * The browser that a view under test sees: just enough of the WebExtensions API, with the background answered by the
 * test. Runs in the page before anything else; it must not refer to anything outside itself.
 */
export function installBrowser(options: {
  lang: string;
  tabId: number;
  stored: Record<string, unknown>;
}): void {
  type Listener = (...args: unknown[]) => unknown;
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      addListener: (f: Listener) => void listeners.add(f),
      removeListener: (f: Listener) => void listeners.delete(f),
      hasListener: (f: Listener) => listeners.has(f),
      emit: (...args: unknown[]) => {
        for (const f of listeners) f(...args);
      },
    };
  };
  const events = {
    onMessage: event(),
    onStorage: event(),
    onActivated: event(),
  };
  const stored = new Map(Object.entries(options.stored));
  const change = (changes: Record<string, unknown>): void => {
    setTimeout(() => events.onStorage.emit(changes));
  };
  const ask = (globalThis as unknown as { __ask: (type: string, data: unknown) => Promise<unknown> }).__ask;
  const log: { type: string; data: unknown }[] = [];
  let active = options.tabId;
  const done = () => Promise.resolve();
  const note = (type: string) => (data: unknown) => {
    log.push({ type, data });
    return Promise.resolve(true);
  };
  const fake = {
    runtime: {
      id: 'dramatis-under-test',
      getURL: (path: string) => new URL(path.replace(/^\//, ''), location.origin + '/').href,
      getManifest: () => ({ version: '0.1.0', manifest_version: 3 }),
      sendMessage: async (envelope: { type: string; data: unknown }) => {
        log.push({ type: envelope.type, data: envelope.data });
        return ask(envelope.type, envelope.data);
      },
      onMessage: events.onMessage,
      connect: () => ({ onDisconnect: event(), disconnect: () => undefined, postMessage: () => undefined }),
      openOptionsPage: note('openOptionsPage'),
    },
    i18n: { getUILanguage: () => options.lang, getMessage: () => '' },
    tabs: {
      query: () => Promise.resolve([{ id: active, windowId: 1, index: 0 }]),
      create: note('tabs.create'),
      onActivated: events.onActivated,
      onReplaced: event(),
      onAttached: event(),
      onUpdated: event(),
      onRemoved: event(),
    },
    storage: {
      local: {
        get: (keys: string[] | null) =>
          Promise.resolve(Object.fromEntries([...stored].filter(([k]) => keys === null || keys.includes(k)))),
        set: (items: Record<string, unknown>) => {
          for (const [k, v] of Object.entries(items)) stored.set(k, v);
          change(items);
          return done();
        },
        remove: (keys: string[]) => {
          for (const k of keys) stored.delete(k);
          change(Object.fromEntries(keys.map((k) => [k, {}])));
          return done();
        },
        onChanged: events.onStorage,
      },
    },
    permissions: {
      request: note('permissions.request'),
      contains: () => Promise.resolve(true),
      onAdded: event(),
      onRemoved: event(),
    },
    commands: {
      getAll: () =>
        Promise.resolve([{ name: 'walk-mentions', shortcut: 'Alt+Shift+D', description: 'Walk' }]),
    },
  };
  Object.assign(globalThis, {
    browser: fake,
    chrome: { runtime: { id: 'dramatis-under-test' }, sidePanel: { open: note('sidePanel.open') } },
    __view: {
      log,
      stored: () => Object.fromEntries(stored),
      activate: (tabId: number) => {
        active = tabId;
        events.onActivated.emit({ tabId, windowId: 1 });
      },
      notify: (type: string, data: unknown) =>
        events.onMessage.emit({ to: 'view', type, data }, { id: 'dramatis-under-test' }, () => undefined),
    },
  });
}

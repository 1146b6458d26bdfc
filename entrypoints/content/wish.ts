/** What the reader wants on one site: read at once and watched by one listener, because every page does both. */
import type { Settings, SiteMode } from '../../core/types';
import { read, watch } from '../../store/area';
import { isSettingKey, SETTING_KEYS, settingsOf } from '../../store/settings';
import { siteOf } from '../../store/sites';

export interface Wish {
  readonly mode: SiteMode;
  readonly settings: Settings;
  /** Ids of entities that are not to be marked here. */
  readonly hidden: ReadonlySet<string>;
}

/** The wish for a host, now and after each change. */
export interface Wishes {
  readonly read: () => Promise<Wish>;
  /** Returns the function that ends it. */
  readonly watch: (then: (wish: Wish) => void) => () => void;
}

export function wishesFor(host: string): Wishes {
  const site = siteOf(host);
  const keys = [...SETTING_KEYS, ...site.keys];
  const readAll = async (): Promise<Wish> => {
    const stored = await read(keys);
    const { mode, hidden } = site.of(stored);
    return { mode, settings: settingsOf(stored), hidden: new Set(hidden) };
  };
  return {
    read: readAll,
    watch: (then) => watch((key) => isSettingKey(key) || site.keys.includes(key), readAll, then),
  };
}

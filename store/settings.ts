/**
 * The reader's settings, in `storage.local`: one key a setting (`set:delay`), and only what differs from the default,
 * so that two writers never lose each other's change. No Dexie here: every page pays for what the content script imports.
 */
import type { Settings } from '../core/types';
import { read, watch, write } from './area';

/** `pausedUntil` for "until I switch it on again". Stored as -1: storage holds JSON, which has no Infinity. */
const FOREVER = -1;
/** Before a setting's name, in its key. */
export const SETTING = 'set:';

export const DEFAULTS: Settings = {
  lang: 'auto',
  marks: 'every',
  demonyms: false,
  wholePage: false,
  ownMarks: false,
  kinds: { actor: true, place: true },
  delay: 350,
  pausedUntil: null,
};

const isBoolean = (x: unknown): boolean => typeof x === 'boolean';
const isNumber = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x);

/** What may be stored of each setting: a value that does not fit counts as not stored. */
const FITS: { readonly [K in keyof Settings]: (x: unknown) => boolean } = {
  lang: (x) => x === 'auto' || x === 'en' || x === 'fr',
  marks: (x) => x === 'every' || x === 'first',
  demonyms: isBoolean,
  wholePage: isBoolean,
  ownMarks: isBoolean,
  kinds: (x) =>
    typeof x === 'object' &&
    x !== null &&
    'actor' in x &&
    'place' in x &&
    isBoolean(x.actor) &&
    isBoolean(x.place),
  delay: (x) => isNumber(x) && x >= 0 && x <= 5000,
  pausedUntil: (x) => x === null || (isNumber(x) && (x === FOREVER || x >= 0)),
};
export const SETTING_NAMES = Object.keys(FITS) as readonly (keyof Settings)[];

const toStored = (x: unknown): unknown => (x === Infinity ? FOREVER : x);
const fromStored = (x: unknown): unknown => (x === FOREVER ? Infinity : x);

/** Those of `x`'s settings that are sound, as they are stored (`pausedUntil` -1 for ever); `x` is anything. */
export function soundSettings(x: unknown): Readonly<Record<string, unknown>> {
  if (typeof x !== 'object' || x === null) return {};
  const given = x as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    SETTING_NAMES.filter((k) => Object.hasOwn(given, k) && FITS[k](given[k])).map((k) => [k, given[k]]),
  );
}

/** Keys under which settings are stored. */
export const SETTING_KEYS: readonly string[] = SETTING_NAMES.map((k) => SETTING + k);
export const isSettingKey = (key: string): boolean => key.startsWith(SETTING);

/** The settings in force, from what is stored under `SETTING_KEYS`: other keys are ignored. */
export function settingsOf(stored: Readonly<Record<string, unknown>>): Settings {
  const plain = Object.fromEntries(
    Object.entries(stored).flatMap(([k, v]) => (isSettingKey(k) ? [[k.slice(SETTING.length), v]] : [])),
  );
  const sound = soundSettings(plain);
  return {
    ...DEFAULTS,
    ...Object.fromEntries(
      Object.entries(sound).map(([k, v]) => [k, k === 'pausedUntil' ? fromStored(v) : v]),
    ),
  };
}

/** The settings in force: what is stored, else the default. */
export const readSettings = async (): Promise<Settings> => settingsOf(await read(SETTING_KEYS));

/**
 * Changes settings. A value equal to the default is removed from storage, so that a later version's better default
 * reaches whoever never chose.
 * @throws RangeError if a value does not fit; nothing is stored then.
 */
export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  const values: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(patch, name) || patch[name] === undefined) continue;
    const value = toStored(patch[name]);
    if (!FITS[name](value)) throw new RangeError(`no such value of the setting "${name}"`);
    const isDefault = JSON.stringify(value) === JSON.stringify(DEFAULTS[name]);
    values[SETTING + name] = isDefault ? undefined : value;
  }
  await write(values);
}

/** Calls `cb` after each change, wherever it was made. Returns the function that ends it. */
export function watchSettings(cb: (settings: Settings) => void): () => void {
  return watch(isSettingKey, readSettings, cb);
}

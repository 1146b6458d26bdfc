/**
 * The reader's site rules and hidden entities, in `storage.local`: one key a rule (`rule:example.org`, or
 * `rule:*.example.org` for a domain with all its subdomains), so that two writers never lose each other's change.
 * No Dexie here: every page pays for what the content script imports.
 */
import type { SiteMode } from '../core/types';
import { read, readAll, watch, write } from './area';

/** Before a rule, and before the host of hidden entities, in their keys. */
export const RULE = 'rule:';
export const HIDE = 'hide:';
/** Longest host name (RFC 1035) with the `*.` of a pattern. */
const MAX_RULE = 255;
/** Longest id that is taken, and the most hidden entities that are kept a host. */
export const MAX_ID = 200;
export const MAX_HIDDEN = 1000;

export interface SiteRule {
  /** A host, or `*.` and a domain. Lower case, ASCII (punycode). */
  readonly rule: string;
  /** `automatic` only where a wider rule says otherwise. */
  readonly mode: SiteMode;
}

/** Why a text is no rule; the views have words for each. */
export type RuleFault = 'empty' | 'host' | 'wildcard' | 'scheme';

export const isMode = (x: unknown): x is SiteMode => x === 'always' || x === 'never' || x === 'automatic';
const isAddress = (host: string): boolean => host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);

/**
 * A host as rules hold it: ASCII (punycode), lower case, without port and final dot, IP addresses in their usual
 * form; null if it is none. The browser's URL parser does it (WHATWG URL, host parsing).
 */
export function normaliseHost(text: string): string | null {
  if (/[\s@/\\?#%*]/.test(text) || text === '') return null;
  const address = `http://${text}/`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  // A full-width asterisk becomes a plain one, which would read as a pattern (UTS 46 maps it, no URL parser minds).
  return host === '' || host.length > 253 || host.includes('..') || host.includes('*') ? null : host;
}

/**
 * Reads what a person typed or pasted as a rule: a host, `*.` and a domain, or a page's whole http(s) address, of
 * which the host counts. Ports are ignored; names in any script are taken.
 */
export function validateRule(text: string): { ok: true; rule: string } | { ok: false; fault: RuleFault } {
  let rest = text.trim();
  if (rest === '') return { ok: false, fault: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*|\*):\/\//i.exec(rest);
  if (scheme !== null) {
    if (!/^(?:https?|\*)$/i.test(scheme[1] ?? '')) return { ok: false, fault: 'scheme' };
    rest = rest.slice(scheme[0].length).replace(/[/?#].*$/s, '');
  } else {
    // A path after a host says no more than the host; anything else is refused below.
    rest = rest.replace(/(?<=.)\/.*$/s, '');
  }
  const wild = rest.startsWith('*.');
  if (rest.slice(wild ? 2 : 0).includes('*')) return { ok: false, fault: 'wildcard' };
  const host = normaliseHost(wild ? rest.slice(2) : rest);
  if (host === null) return { ok: false, fault: 'host' };
  if (wild && isAddress(host)) return { ok: false, fault: 'wildcard' };
  const rule = wild ? `*.${host}` : host;
  return rule.length > MAX_RULE ? { ok: false, fault: 'host' } : { ok: true, rule };
}

/** Every rule that would decide over `host`, the strongest first: itself, then `*.` from the longest domain up. */
export function rulesFor(host: string): readonly string[] {
  const name = normaliseHost(host);
  return name === null ? [] : rulesOf(name);
}

/** The same for a host in its usual form. */
function rulesOf(name: string): readonly string[] {
  if (isAddress(name)) return [name];
  const labels = name.split('.');
  return [name, ...labels.map((_, i) => `*.${labels.slice(i).join('.')}`)];
}

/** Keys under which the rules that would decide over `host` are stored, the strongest first. */
const ruleKeys = (host: string): readonly string[] => rulesFor(host).map((r) => RULE + r);

/** The first rule of `rules` that is stored, or null. */
async function firstOf(rules: readonly string[]): Promise<SiteMode | null> {
  if (rules.length === 0) return null;
  const stored = await read(rules.map((r) => RULE + r));
  return rules.map((r) => stored[RULE + r]).find(isMode) ?? null;
}

/** What is stored of one site. */
export interface Site {
  readonly keys: readonly string[];
  /** What the reader wants there, and which entities he has hidden, from what is stored under `keys`. */
  readonly of: (stored: Readonly<Record<string, unknown>>) => {
    readonly mode: SiteMode;
    readonly hidden: readonly string[];
  };
}

/**
 * Everything that a page needs to know of its site, for one read and one watcher together with the settings.
 * @param hostname as an address of the browser's has it (`location.hostname`): in its usual form but for a final dot
 */
export function siteOf(hostname: string): Site {
  const host = hostname.replace(/\.$/, '');
  const rules = rulesOf(host).map((rule) => RULE + rule);
  const hide = HIDE + host;
  return {
    keys: [...rules, hide],
    of: (stored) => {
      const ids = stored[hide];
      return {
        mode: rules.map((key) => stored[key]).find(isMode) ?? 'automatic',
        hidden: isIdList(ids) ? ids : [],
      };
    },
  };
}

/** What the reader wants on `host` (a port is ignored). `automatic` where no rule says otherwise, and for no host. */
export async function siteMode(host: string): Promise<SiteMode> {
  return (await firstOf(rulesFor(host))) ?? 'automatic';
}

/**
 * Sets a rule. `automatic` removes it, unless a wider rule would then decide: then it is kept as an exception.
 * @throws RangeError if the text is no rule.
 */
export async function setSiteMode(hostOrPattern: string, mode: SiteMode): Promise<void> {
  const checked = validateRule(hostOrPattern);
  if (!checked.ok) throw new RangeError(`not a site: ${checked.fault}`);
  const { rule } = checked;
  const chain = rulesFor(rule.replace(/^\*\./, ''));
  const rest = chain.slice(chain.indexOf(rule) + 1);
  // At once, before anything is asked: a popup that is closed right after the click takes its page with it.
  await write({ [RULE + rule]: mode });
  if (mode !== 'automatic') return;
  const needless = ((await firstOf(rest)) ?? 'automatic') === 'automatic';
  if (needless) await write({ [RULE + rule]: undefined });
}

/** All rules, by domain. */
export async function listSiteRules(): Promise<readonly SiteRule[]> {
  const all = await readAll();
  return Object.entries(all)
    .flatMap(([key, mode]) =>
      key.startsWith(RULE) && isMode(mode) ? [{ rule: key.slice(RULE.length), mode }] : [],
    )
    .sort((a, b) => (a.rule.replace('*.', '') < b.rule.replace('*.', '') ? -1 : 1));
}

/** Calls `cb` after each change of what holds for `host`, or of any rule if `host` is null. */
export function watchSite(host: string | null, cb: (mode: SiteMode) => void): () => void {
  const keys = host === null ? null : new Set(ruleKeys(host));
  return watch(
    (key) => (keys === null ? key.startsWith(RULE) : keys.has(key)),
    () => siteMode(host ?? ''),
    cb,
  );
}

const isIdList = (x: unknown): x is readonly string[] =>
  Array.isArray(x) && x.every((id) => typeof id === 'string' && id.length <= MAX_ID);

function hideKey(host: string): string | null {
  const name = normaliseHost(host);
  return name === null ? null : HIDE + name;
}

/** Ids of the entities that the reader does not want marked on `host` ("not this"). */
export async function hiddenOn(host: string): Promise<readonly string[]> {
  const key = hideKey(host);
  if (key === null) return [];
  const ids = (await read([key]))[key];
  return isIdList(ids) ? ids : [];
}

/** Hosts with hidden entities. */
export async function listHidden(): Promise<
  readonly { readonly host: string; readonly ids: readonly string[] }[]
> {
  return Object.entries(await readAll())
    .flatMap(([key, ids]) =>
      key.startsWith(HIDE) && isIdList(ids) ? [{ host: key.slice(HIDE.length), ids }] : [],
    )
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Lists are read, changed and written one after the other, so that two clicks in a row both count. */
let turn: Promise<void> = Promise.resolve();
function changeHidden(host: string, change: (ids: readonly string[]) => readonly string[]): Promise<void> {
  const key = hideKey(host);
  if (key === null) return Promise.reject(new RangeError('not a site: host'));
  const done = turn.then(async () => {
    const ids = change(await hiddenOn(host)).slice(-MAX_HIDDEN);
    await write({ [key]: ids.length > 0 ? ids : undefined });
  });
  turn = done.catch(() => undefined);
  return done;
}

/** Never mark this entity on this host again. The newest thousand a host are kept. */
export function hide(host: string, id: string): Promise<void> {
  if (id === '' || id.length > MAX_ID) return Promise.reject(new RangeError('not an id'));
  return changeHidden(host, (ids) => [...ids.filter((x) => x !== id), id]);
}

/** Takes `hide` back. */
export function unhide(host: string, id: string): Promise<void> {
  return changeHidden(host, (ids) => ids.filter((x) => x !== id));
}

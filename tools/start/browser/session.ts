import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** Text of every registered highlight of a page, in the order in which the registry holds it. */
export interface Marks {
  readonly actor: readonly string[];
  readonly place: readonly string[];
  readonly current: readonly string[];
}

export interface SessionOptions {
  /** The browser's program. */
  readonly executable: string;
  /** Folder of the built extension; null starts the browser without one (for comparison). */
  readonly extension: string | null;
  readonly headless: boolean;
  /** A proxy `host:port` that every request goes through, loopback too. */
  readonly proxy?: string;
  /** Language of the browser's interface, BCP 47; default `en`. */
  readonly lang?: string;
  readonly args?: readonly string[];
  /** Firefox preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Install for this run only (Firefox); otherwise the extension stays in the profile, which only the ESR allows. */
  readonly temporary?: boolean;
  /** The caller closes the browser when a signal comes; otherwise it is closed at once and the process ends. */
  readonly ownSignals?: boolean;
  /** Width and height of a page, CSS pixels; null leaves the window as it is. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/**
 * A function that runs in a page, with the closed shadow root of our host as its first argument.
 * It is sent as source text: it may use nothing but its arguments and the page's globals.
 */
export type InShadow<A extends readonly unknown[], R> = (root: ShadowRoot, ...args: A) => R;

/** A tab under test. `page` is puppeteer's page: evaluate, mouse, keyboard, screenshot. */
export interface Tab {
  readonly page: Page;
  /** The id that the extension API gives this tab. Brings the tab to the front. */
  id(): Promise<number>;
  /** Reads the highlight registries as the page sees them. */
  marks(): Promise<Marks>;
  /** Runs `fn` on the closed root of our host in this page; null if there is no host. The result must be JSON. */
  inShadow<A extends readonly unknown[], R>(fn: InShadow<A, R>, ...args: A): Promise<R | null>;
  /** Text of the closed root without its style sheets; null if there is no host. */
  card(): Promise<string | null>;
  /** Middle of the `nth` (from 0) occurrence of `needle` in the page's text, scrolled into view if need be. */
  pointOf(needle: string, nth?: number): Promise<{ x: number; y: number }>;
  /** Rests the pointer on the `nth` occurrence of `needle`. */
  hover(needle: string, nth?: number): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the extension in it, the same for Chromium and Firefox. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Folder of the profile; it is removed by `close`. */
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens a page in a new tab in front and waits until it has loaded. */
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's own pages in a new tab: `sidepanel.html?tab=3`. */
  view(path: string): Promise<Tab>;
  /**
   * Runs `fn` where the extension API is (`browser` or `chrome`): the service worker in Chromium, which wakes for it,
   * an extension page that runs nothing of ours in Firefox. Arguments and result must be JSON.
   */
  inExtension<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** The real side panel (Chromium) or sidebar (Firefox), once it is open; rejects after `ms`. */
  panel(ms?: number): Promise<Panel>;
  /** Clicks the toolbar button with `tab` in front and gives the popup that opens. Chromium only. */
  popup(tab: Tab): Promise<Page>;
  /** Stops the service worker or the event page, as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /**
   * Closes the browser and starts it again on the same profile. This session is dead afterwards.
   * @param meanwhile called with the folder of the profile while no browser runs on it
   */
  restart(meanwhile?: (profile: string) => void): Promise<Session>;
  close(): Promise<void>;
}

/** A view outside the tabs. `evaluate` takes a function's source text, as puppeteer does. */
export interface Panel {
  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** PNG, or null where the browser cannot. */
  screenshot(): Promise<Uint8Array | null>;
}

/** A function as puppeteer's `evaluate` takes it; our own signatures are stricter. */
export type PageFunction = (...args: unknown[]) => unknown;

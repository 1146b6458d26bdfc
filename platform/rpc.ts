/**
 * Typed messages over `runtime.sendMessage`, checked where they arrive: the sender must be this extension, of the
 * right kind (a page's frame, or one of our own views), and the data must fit the schema of `messages.ts`.
 *
 * Answers go through `sendResponse` with `return true`, never through an async listener: Chromium's own `browser`
 * (156) and the polyfill differ in what a returned promise means, and an async listener answers everything, with
 * `undefined` too, and so hides other listeners.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { backgroundRequests, pageRequests, viewNotices } from './messages';
import type {
  BackgroundReplies,
  BackgroundRequest,
  PageReplies,
  PageRequest,
  RequestData,
  ViewNotice,
} from './messages';

/** Who a message came from, as far as the browser vouches for it. */
export interface Sender {
  /** A page's frame (content script), or one of our own views. */
  readonly kind: 'frame' | 'view';
  readonly tabId: number | null;
  readonly frameId: number;
  /** Address of the tab's top page, where the browser lets us know it. */
  readonly tabUrl: string | null;
  readonly incognito: boolean;
}

/** An error that crosses the message border: the message is meant for the reader. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
}

interface Envelope {
  readonly to: 'background' | 'page' | 'view';
  readonly type: string;
  readonly data: unknown;
}
type Reply = { readonly ok: unknown } | { readonly error: string };

type Schemas = Record<string, v.GenericSchema>;
type Handlers<S extends Schemas, R> = {
  readonly [T in keyof S & keyof R]: (data: RequestData<S, T>, sender: Sender) => R[T] | Promise<R[T]>;
};
type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

function isEnvelope(x: unknown): x is Envelope {
  return (
    typeof x === 'object' &&
    x !== null &&
    'to' in x &&
    'type' in x &&
    typeof x.type === 'string' &&
    'data' in x
  );
}

function isReply(x: unknown): x is Reply {
  return typeof x === 'object' && x !== null && ('ok' in x || 'error' in x);
}

/** Says who sent a message; null if it was not this extension. */
function identify(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  const view = raw.url?.startsWith(own) ?? false;
  // A content script runs in a tab, or (Firefox, sidebars showing web pages) in none; a view has our own address.
  return {
    kind: view ? 'view' : 'frame',
    tabId: raw.tab?.id ?? null,
    frameId: raw.frameId ?? 0,
    tabUrl: raw.tab?.url ?? null,
    incognito: raw.tab?.incognito ?? false,
  };
}

const messageOf = (e: unknown): string => (e instanceof Error ? e.message : String(e));

function listen<S extends Schemas, R>(
  to: Envelope['to'],
  schemas: S,
  handlers: Handlers<S, R>,
  allowed: (type: string, sender: Sender) => boolean,
): () => void {
  const onMessage = (raw: unknown, rawSender: RawSender, sendResponse: (r: Reply) => void): boolean => {
    if (!isEnvelope(raw) || raw.to !== to || !Object.hasOwn(schemas, raw.type)) return false;
    const sender = identify(rawSender);
    if (sender === null || !allowed(raw.type, sender)) return false;
    const type = raw.type as keyof S & keyof R;
    const schema: v.GenericSchema | undefined = schemas[type];
    if (schema === undefined) return false;
    const parsed = v.safeParse(schema, raw.data);
    if (!parsed.success) {
      sendResponse({ error: `malformed ${raw.type}: ${parsed.issues[0].message}` });
      return true;
    }
    // The schema was chosen by the same key as the handler, so the data fits it.
    void (async () => {
      try {
        sendResponse({ ok: await handlers[type](parsed.output, sender) });
      } catch (e) {
        sendResponse({ error: messageOf(e) });
      }
    })();
    return true;
  };
  // The polyfill's types know only `true` and promises as results; `false` leaves the message to other listeners.
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function unwrap(type: string, reply: unknown): unknown {
  if (!isReply(reply)) throw new RpcError(`no answer to ${type}`);
  if ('error' in reply) throw new RpcError(reply.error);
  return reply.ok;
}

/**
 * Asks the background.
 * @throws {RpcError} the background refused or failed; other errors: the extension is gone or being updated
 */
export async function askBackground<T extends BackgroundRequest>(
  type: T,
  data: RequestData<typeof backgroundRequests, T>,
): Promise<BackgroundReplies[T]> {
  const envelope: Envelope = { to: 'background', type, data };
  return unwrap(type, await browser.runtime.sendMessage(envelope)) as BackgroundReplies[T];
}

/**
 * Asks the content script of one frame.
 * @throws {RpcError} it refused or failed; other errors: there is no content script of ours in that frame
 */
export async function askFrame<T extends PageRequest>(
  tabId: number,
  frameId: number,
  type: T,
  data: RequestData<typeof pageRequests, T>,
): Promise<PageReplies[T]> {
  const envelope: Envelope = { to: 'page', type, data };
  return unwrap(type, await browser.tabs.sendMessage(tabId, envelope, { frameId })) as PageReplies[T];
}

/** Sends the same request to every frame of a tab; answers are not awaited, and a tab without us is no error. */
export function tellFrames<T extends PageRequest>(
  tabId: number,
  type: T,
  data: RequestData<typeof pageRequests, T>,
): void {
  const envelope: Envelope = { to: 'page', type, data };
  browser.tabs.sendMessage(tabId, envelope).catch(() => undefined);
}

/** Sends a notice to every open view; that none is open is no error. */
export function notifyViews<T extends ViewNotice>(type: T, data: RequestData<typeof viewNotices, T>): void {
  const envelope: Envelope = { to: 'view', type, data };
  browser.runtime.sendMessage(envelope).catch(() => undefined);
}

/** Requests that a page's frame may make; all others come from our own views only. */
const FROM_FRAMES: ReadonlySet<string> = new Set<BackgroundRequest>([
  'page/recognise',
  'page/status',
  'frame/site',
  'panel/open',
  'page/inview',
  'map/get',
]);

/** In the background: answers requests. Register it synchronously at start, or a woken worker misses its message. */
export function answerBackground(
  handlers: Handlers<typeof backgroundRequests, BackgroundReplies>,
): () => void {
  return listen(
    'background',
    backgroundRequests,
    handlers,
    (type, sender) => sender.kind === 'view' || (FROM_FRAMES.has(type) && sender.tabId !== null),
  );
}

/** In a content script: answers requests of the background (a page's own scripts can't send any). */
export function answerPage(handlers: Handlers<typeof pageRequests, PageReplies>): () => void {
  return listen(
    'page',
    pageRequests,
    handlers,
    (_type, sender) => sender.tabId === null || sender.kind === 'view',
  );
}

/** In a view: receives notices of the background. */
export function onNotices(handlers: {
  readonly [T in ViewNotice]?: (data: RequestData<typeof viewNotices, T>) => void;
}): () => void {
  const onMessage = (raw: unknown, rawSender: RawSender): void => {
    if (!isEnvelope(raw) || raw.to !== 'view' || rawSender.id !== browser.runtime.id) return;
    if (!Object.hasOwn(viewNotices, raw.type)) return;
    const type = raw.type as ViewNotice;
    const parsed = v.safeParse(viewNotices[type], raw.data);
    if (!parsed.success) return;
    const handler = handlers[type] as ((data: unknown) => void) | undefined;
    handler?.(parsed.output);
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

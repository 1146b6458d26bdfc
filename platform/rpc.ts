/**
 * Typed messages of background and views, checked where they arrive: the sender must be this extension, of the right
 * kind (a page's frame, or one of our own views), and the data must fit the schema of `messages.ts`. Content scripts
 * have an end of their own (`page-rpc.ts`), without the schemas' library.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { backgroundRequests, viewNotices } from './messages';
import type {
  BackgroundReplies,
  BackgroundRequest,
  PageReplies,
  PageRequest,
  RequestData,
  ViewNotice,
  pageRequests,
} from './messages';
import { isEnvelope, listen, unwrap } from './wire';
import type { Envelope, Sender } from './wire';

export { askBackground, isUnanswered, RpcError } from './wire';
export type { Sender } from './wire';

type Handlers<S extends Record<string, v.GenericSchema>, R> = {
  readonly [T in keyof S & keyof R]: (data: RequestData<S, T>, sender: Sender) => R[T] | Promise<R[T]>;
};

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
  'page/briefs',
  'page/status',
  'frame/site',
  'site/hide',
  'panel/open',
  'page/inview',
  'map/get',
]);

/** In the background: answers requests. Register it synchronously at start, or a woken worker misses its message. */
export function answerBackground(
  handlers: Handlers<typeof backgroundRequests, BackgroundReplies>,
): () => void {
  return listen('background', (name, data, sender) => {
    if (!Object.hasOwn(backgroundRequests, name)) return null;
    if (sender.kind !== 'view' && !(FROM_FRAMES.has(name) && sender.tabId !== null)) return null;
    const type = name as BackgroundRequest;
    const parsed = v.safeParse(backgroundRequests[type], data);
    if (!parsed.success) return parsed.issues[0].message;
    // The schema was chosen by the same key as the handler, so the data fits it.
    const handle = handlers[type] as (data: unknown, sender: Sender) => unknown;
    return () => handle(parsed.output, sender);
  });
}

/** In a view: receives notices of the background. */
export function onNotices(handlers: {
  readonly [T in ViewNotice]?: (data: RequestData<typeof viewNotices, T>) => void;
}): () => void {
  const onMessage = (raw: unknown, rawSender: { readonly id?: string }): void => {
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

/**
 * The envelope of typed messages over `runtime.sendMessage`, and what both ends need of it. No schemas here: every
 * page pays for what its content script imports (`page-rpc.ts`); background and views check with valibot (`rpc.ts`).
 *
 * Answers go through `sendResponse` with `return true`, never through an async listener: Chromium's own `browser`
 * (156) and the polyfill differ in what a returned promise means, and an async listener answers everything, with
 * `undefined` too, and so hides other listeners.
 */
import { browser } from 'wxt/browser';
import type { BackgroundReplies, BackgroundRequest, RequestData, backgroundRequests } from './messages';

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

export interface Envelope {
  readonly to: 'background' | 'page' | 'view';
  readonly type: string;
  readonly data: unknown;
}
export type Reply = { readonly ok: unknown } | { readonly error: string };

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Is this a message of ours? */
export function isEnvelope(x: unknown): x is Envelope {
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

/**
 * Answers requests to one end.
 * @param answer the work that a request asks for, or a text that says what is wrong with its data; null if there is no
 *   such request, or the sender may not make it
 */
export function listen(
  to: Envelope['to'],
  answer: (type: string, data: unknown, sender: Sender) => (() => unknown) | string | null,
): () => void {
  const onMessage = (raw: unknown, rawSender: RawSender, sendResponse: (r: Reply) => void): boolean => {
    if (!isEnvelope(raw) || raw.to !== to) return false;
    const sender = identify(rawSender);
    const work = sender === null ? null : answer(raw.type, raw.data, sender);
    if (work === null) return false;
    if (typeof work === 'string') {
      sendResponse({ error: `malformed ${raw.type}: ${work}` });
      return true;
    }
    void (async () => {
      try {
        sendResponse({ ok: await work() });
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

/**
 * What a reply holds.
 * @throws {RpcError} it tells of an error, or is none
 */
export function unwrap(type: string, reply: unknown): unknown {
  if (!isReply(reply)) throw new RpcError(`no answer to ${type}`);
  if ('error' in reply) throw new RpcError(reply.error);
  return reply.ok;
}

/**
 * A worker that is just being stopped or started can miss a message (Chromium 156 says one of these); the next one
 * wakes it. Other errors are final: after an update the old context never gets an answer.
 */
const LOST = /Receiving end does not exist|message channel closed/;
/** Not sent twice: what may have been done although its answer was lost, and news that would come late and be wrong. */
const ONCE = /^(?:pack|data|import)\/(?!export|sources)|^page\/status/;

/** Did a question end without an answer, because the background was stopped? What it asked for may have been done. */
export const isUnanswered = (error: unknown): boolean => {
  const message = messageOf(error);
  return LOST.test(message) || message.startsWith('no answer to ');
};

async function deliver(envelope: Envelope): Promise<unknown> {
  for (const wait of [60, 240, 960]) {
    try {
      const reply: unknown = await browser.runtime.sendMessage(envelope);
      // Where a view is open, too, a worker that ends leaves no error but no answer.
      if (reply !== undefined || ONCE.test(envelope.type)) return reply;
    } catch (error) {
      if (!LOST.test(messageOf(error)) || ONCE.test(envelope.type)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return browser.runtime.sendMessage(envelope);
}

/**
 * Asks the background; what reached nobody is sent again.
 * @throws {RpcError} the background refused or failed; other errors: the extension is gone or being updated
 */
export async function askBackground<T extends BackgroundRequest>(
  type: T,
  data: RequestData<typeof backgroundRequests, T>,
): Promise<BackgroundReplies[T]> {
  const envelope: Envelope = { to: 'background', type, data };
  return unwrap(type, await deliver(envelope)) as BackgroundReplies[T];
}

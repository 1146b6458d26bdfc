/**
 * The content script's end of the messages. What arrives here comes from our own background only (the sender is
 * checked), and is checked by hand: the library of schemas would be a sixteenth of what every page loads.
 * tests/unit/platform/page-rpc.test.ts holds these checks to the schemas of `messages.ts`.
 */
import type { PageReplies, PageRequest, RequestData, pageRequests } from './messages';
import { listen } from './wire';

export { askBackground, RpcError } from './wire';

type Data<T extends PageRequest> = RequestData<typeof pageRequests, T>;
type Loose = Readonly<Record<string, unknown>>;

const isText = (x: unknown, most: number): x is string => typeof x === 'string' && x.length <= most;
const isId = (x: unknown): x is string => isText(x, 200);
const isIndex = (x: unknown): x is number => typeof x === 'number' && Number.isInteger(x) && x >= 0;
const isObject = (x: unknown): x is Loose => typeof x === 'object' && x !== null;
const always = (): boolean => true;

/** Does the data of a request fit? */
const FITS: Readonly<Record<PageRequest, (data: Loose) => boolean>> = {
  'page/state': always,
  'page/refresh': always,
  'page/force': always,
  'walk/start': always,
  'mention/back': always,
  'mention/show': ({ entity, index }) => isId(entity) && isIndex(index),
  'mention/light': ({ entity }) => entity === null || isId(entity),
  'page/watch': ({ on }) => typeof on === 'boolean',
  'passage/show': ({ passages }) =>
    Array.isArray(passages) &&
    passages.length <= 50 &&
    passages.every(
      (p) =>
        isObject(p) &&
        isText(p.startsWith, 2000) &&
        isText(p.endsWith, 2000) &&
        isIndex(p.length) &&
        isId(p.hash),
    ),
};

/** Does a request of this type fit its schema in `messages.ts`? */
export const fits = (type: PageRequest, data: unknown): boolean => isObject(data) && FITS[type](data);

/** Answers requests of the background (a page's own scripts can't send any). */
export function answerPage(handlers: {
  readonly [T in PageRequest]: (data: Data<T>) => PageReplies[T] | Promise<PageReplies[T]>;
}): () => void {
  return listen('page', (name, data, sender) => {
    if (!Object.hasOwn(FITS, name) || (sender.tabId !== null && sender.kind !== 'view')) return null;
    const type = name as PageRequest;
    if (!fits(type, data)) return 'the data do not fit';
    // Checked above, by the same key.
    const handle = handlers[type] as (data: unknown) => unknown;
    return () => handle(data);
  });
}

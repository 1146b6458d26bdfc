/** A file as text, piece by piece: gunzipped if it is gzip, decoded as UTF-8, with a breath for others in between. */
import { JsonFault } from './split';

/** UTF-16 units of a string that are looked at in one go: about 3 ms of checking. */
const PIECE = 65_536;
const GZIP = [0x1f, 0x8b] as const;

export interface Chunk {
  readonly text: string;
  /** Share of the input that has been read, 0 to 1. */
  readonly done: number;
  /** Length of `text` as UTF-8. */
  readonly bytes: number;
}

/** Longest stretch of work before other tasks get their turn, ms. */
const STRETCH = 8;

/** Lets messages and other tasks run. A message channel, as chained `setTimeout`s are held back 4 ms each (HTML 8.7). */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Returns a function that breathes if it is time. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < STRETCH) return;
    await breathe();
    last = performance.now();
  };
}

/** The bytes of a stream or blob, with those of a gzip stream unpacked. `read` is told the size of each piece read. */
async function unpacked(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  read: (bytes: number) => void,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const reader = source.getReader();
  const first = await reader.read();
  const isGzip = first.value?.[0] === GZIP[0] && first.value[1] === GZIP[1];
  let pending: Uint8Array<ArrayBuffer> | undefined = first.value;
  const again = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const piece = pending ?? (await reader.read()).value;
        pending = undefined;
        if (piece === undefined) {
          controller.close();
          return;
        }
        read(piece.length);
        controller.enqueue(piece);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return isGzip ? again.pipeThrough(new DecompressionStream('gzip')) : again;
}

async function* fromBytes(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
): AsyncGenerator<Chunk> {
  let seen = 0;
  // A byte order mark is skipped by the decoder.
  const rest = breather();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | null = null;
  try {
    reader = (await unpacked(source, (bytes) => (seen += bytes))).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let from = 0; from < value.length; from += PIECE) {
        const piece = value.subarray(from, from + PIECE);
        yield {
          text: decoder.decode(piece, { stream: true }),
          done: size > 0 ? Math.min(1, seen / size) : 0,
          bytes: piece.length,
        };
        await rest();
      }
    }
    const tail = decoder.decode();
    if (tail !== '') yield { text: tail, done: 1, bytes: 0 };
  } catch (error) {
    // A file that changed under us gives a DOMException, which stays what it is; all else is decoder or gunzip.
    if (error instanceof DOMException) throw error;
    throw new JsonFault('', `can't be read: neither UTF-8 text nor gzip of it`);
  } finally {
    // Stops reading, too, when whoever reads the chunks has had enough.
    await reader?.cancel().catch(() => undefined);
  }
}

async function* fromText(text: string): AsyncGenerator<Chunk> {
  const rest = breather();
  const encoder = new TextEncoder();
  const start = text.startsWith('\ufeff') ? 1 : 0;
  for (let at = start; at < text.length;) {
    let end = Math.min(at + PIECE, text.length);
    // Halves of a surrogate pair stay together, or they would be counted as two errors.
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
    const piece = text.slice(at, end);
    yield { text: piece, done: end / text.length, bytes: encoder.encode(piece).length };
    at = end;
    await rest();
  }
}

/** @throws JsonFault if the bytes are no text */
export function chunksOf(input: Blob | string): AsyncGenerator<Chunk> {
  return typeof input === 'string' ? fromText(input) : fromBytes(input.stream(), input.size);
}

/** As `chunksOf`, of a stream that can be read once. `size` in bytes as they are read (packed, if it is gzip). */
export function chunksOfStream(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
): AsyncGenerator<Chunk> {
  return fromBytes(source, size);
}

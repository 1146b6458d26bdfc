/**
 * The only reader of files that ship with the extension, and the only place in shipped code with `fetch`: it is given
 * addresses within the extension only, and the content security policy allows no other.
 */
import { browser } from 'wxt/browser';

/** List of the bundled packs, written by the build (`wxt.config.ts`). */
const INDEX = 'packs/index.json';

export interface BundledFile {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Size in bytes, 0 if the browser does not say. */
  readonly size: number;
}

/** A bundled file as bytes. `path` is relative to the extension. @throws Error if there is no such file */
export async function readBundled(path: string): Promise<BundledFile> {
  if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path))
    throw new Error(`not the path of a bundled file: ${path}`);
  const response = await fetch((browser.runtime.getURL as (path: string) => string)(`/${path}`));
  if (!response.ok || response.body === null) throw new Error(`the extension has no file ${path}`);
  return { stream: response.body, size: Number(response.headers.get('content-length') ?? 0) || 0 };
}

/** A bundled `.json.gz`, unpacked and parsed. @throws Error if there is no such file or it is damaged */
export async function readBundledJson(path: string): Promise<unknown> {
  const { stream } = await readBundled(path);
  return new Response(stream.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** A pack that ships with the extension, as the build lists it. */
export interface BundledEntry {
  readonly id: string;
  readonly revision: string;
  readonly path: string;
  readonly bytes: number;
  /** Languages (BCP 47) whose readers need it; absent: all do. */
  readonly langs?: readonly string[];
  /** Ids of the packs whose entities it names. */
  readonly extends?: readonly string[];
}

const isEntry = (x: unknown): x is BundledEntry =>
  typeof x === 'object' &&
  x !== null &&
  'id' in x &&
  typeof x.id === 'string' &&
  'revision' in x &&
  typeof x.revision === 'string' &&
  'path' in x &&
  typeof x.path === 'string' &&
  'bytes' in x &&
  typeof x.bytes === 'number' &&
  (!('langs' in x) || Array.isArray(x.langs));

/** The bundled packs. @throws Error if the extension's own files are damaged */
export async function readBundledIndex(): Promise<readonly BundledEntry[]> {
  const { stream } = await readBundled(INDEX);
  const index: unknown = await new Response(stream).json();
  if (!Array.isArray(index) || !index.every(isEntry))
    throw new Error(`the extension's list of packs is damaged`);
  return index;
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  /** `http://127.0.0.1:PORT/`, or with another loopback name by `at`. */
  readonly url: string;
  readonly port: number;
  /** The same server under another host name: `*.localhost` are other sites, without any DNS. */
  at(host: string): string;
  /** Every path that was asked for, with its host, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What to answer: a page's HTML, or null for 404. */
export type Pages = (path: string, host: string) => string | null;

/**
 * Serves a folder, or pages that a function gives, on loopback only.
 * `port`: the wanted one; if it is taken, the system chooses.
 */
export async function serve(what: string | Pages, port = 0): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host ?? '';
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    asked.push(host + path);
    void answer(what, path, host).then(({ status, type, body }) => {
      // Asked for anew each time, but not `no-store`: browsers keep no such page for the way back.
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
      response.end(body);
    });
  });
  const listen = (p: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(p, '127.0.0.1', () => {
        server.off('error', fail);
        done();
      });
    });
  await listen(port).catch((error: unknown) => {
    if (port !== 0 && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') return listen(0);
    throw error;
  });
  const real = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${real}/`,
    port: real,
    at: (host) => `http://${host}:${real}/`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  what: string | Pages,
  path: string,
  host: string,
): Promise<{ status: number; type: string; body: string | Buffer }> {
  const none = { status: 404, type: 'text/plain', body: 'Not here' };
  if (typeof what !== 'string') {
    const body = what(path, host);
    return body === null
      ? none
      : { status: 200, type: TYPES[extname(path)] ?? 'text/html; charset=utf-8', body };
  }
  const file = normalize(join(what, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(what + sep))) return none;
  try {
    return {
      status: 200,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      body: await readFile(file),
    };
  } catch {
    return none;
  }
}

import { createServer, request as ask, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, sleep, type BrowserName, type Served } from '../harness';
import { cardOf, marked, openPanel, openPopup, serveDemo } from './pages';

/** A proxy that lets loopback through and refuses the rest, and notes every host that anything asked for. */
async function spy(): Promise<{ at: string; hosts: Set<string>; close: () => void }> {
  const hosts = new Set<string>();
  const sockets = new Set<Socket>();
  const server: Server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://nowhere.invalid');
    hosts.add(url.hostname);
    if (url.hostname !== '127.0.0.1') {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = ask(url, { headers: incoming.headers, method: incoming.method ?? 'GET' }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket: Socket) => {
    const [host = '', port] = (incoming.url ?? '').split(':');
    hosts.add(host);
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    if (host !== '127.0.0.1') {
      socket.end('HTTP/1.1 502 Not outside\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    sockets.add(onward);
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  return {
    at: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    close: () => {
      sockets.forEach((s) => s.destroy());
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Everything a reader does, with and without the extension; gives the hosts and the paths that were asked for. */
async function visit(
  name: BrowserName,
  pages: Served,
  withExtension: boolean,
): Promise<{ hosts: string[]; asked: string[] }> {
  const proxy = await spy();
  const from = pages.asked.length;
  const session = await launch(name, { proxy: proxy.at, ...(withExtension ? {} : { extension: null }) });
  try {
    const tab = await session.open(`${pages.url}en.html`);
    if (withExtension) {
      await marked(tab);
      await cardOf(tab, 'Pompeo');
      const panel = await openPanel(session, tab);
      await panel.close();
      const popup = await openPopup(session, tab);
      await popup.close();
    }
    await sleep(1500);
    return { hosts: [...proxy.hosts], asked: pages.asked.slice(from) };
  } finally {
    await session.close();
    proxy.close();
  }
}

/** What browsers ask of their makers, whatever is installed in them. */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com|digicert\.com|lencr\.org)$/;

inEachBrowser('nothing leaves the device', (name) => {
  let pages: Served;
  beforeAll(async () => {
    pages = await serveDemo();
  });
  afterAll(() => pages.close());

  it('asks for what the browser alone would ask for', async () => {
    const without = await visit(name, pages, false);
    const withIt = await visit(name, pages, true);
    // The proxy does see what is asked for.
    expect(withIt.hosts).toContain('127.0.0.1');
    expect(
      withIt.hosts.filter((h) => h !== '127.0.0.1' && !without.hosts.includes(h) && !MAKERS.test(h)),
    ).toEqual([]);
    // The page, its style, and nothing more of its server.
    expect(withIt.asked).toEqual(without.asked);
  });
});

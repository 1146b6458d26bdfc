import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from './browser/chromium';
import { findBrowsers, type Found } from './browser/find';
import { launchFirefox } from './browser/firefox';
import { closeWelcome } from './browser/welcome';
import { serve } from './browser/serve';
import type { Session } from './browser/session';
import { tour } from './tour';

interface Options {
  readonly browser?: string;
  readonly headless?: boolean;
  readonly lang?: 'en' | 'fr';
  readonly port?: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const LABELS: Readonly<Record<string, string>> = {
  chrome: 'Google Chrome',
  chromium: 'Chromium',
  edge: 'Microsoft Edge',
  brave: 'Brave',
  firefox: 'Firefox',
};
/** A port of our own choosing, so that the site switch set for the demo page still holds the next time. */
const PORT = 4710;

/** What the person has to be told, in one line; no stack. */
class Plain extends Error {}

function find(options: Options): Found | undefined {
  return findBrowsers().find((b) => options.browser === undefined || b.label === LABELS[options.browser]);
}

/** On Debian and its kin, as root: the browser that is missing, by apt. Elsewhere null. */
function installBrowser(options: Options): Found | undefined {
  const wanted = options.browser ?? 'chromium';
  const name = { chromium: 'chromium', firefox: 'firefox-esr' }[wanted];
  if (name === undefined || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log(`No browser found: installing ${name} by apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
  return find(options);
}

function build(kind: Found['kind']): string {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status !== 0) throw new Plain(`the build failed:\n${done.stdout}${done.stderr}`);
  return resolve(ROOT, process.env.DRAMATIS_OUT ?? '.output', `${target}-mv3`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

async function main(options: Options): Promise<void> {
  const found = find(options) ?? installBrowser(options);
  if (found === undefined) {
    throw new Plain(
      options.browser === undefined
        ? 'no browser found. Install Chrome, Chromium, Edge, Brave or Firefox and run “npm start” again (on Debian: apt install chromium).'
        : `${LABELS[options.browser] ?? options.browser} is not installed here. Install it, or run “npm start” without --browser.`,
    );
  }
  const headless = options.headless === true || !hasDisplay();
  console.log('Building …');
  const extension = build(found.kind);
  const pages = await serve(join(ROOT, 'assets/demo'), Number(options.port ?? PORT));
  const lang = options.lang ?? (/^fr/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'fr' : 'en');
  let session: Session | null = null;
  // An object, because a signal changes it meanwhile.
  const state = { ending: false };
  /** Whatever ends us, neither a browser nor its profile stays behind. */
  const end = async (code: number): Promise<void> => {
    if (state.ending) return;
    state.ending = true;
    process.exitCode = code;
    await session?.close();
    await pages.close();
  };
  process.on('SIGINT', () => void end(130));
  process.on('SIGTERM', () => void end(143));
  try {
    const launch = found.kind === 'chromium' ? launchChromium : launchFirefox;
    session = await launch({
      executable: found.path,
      extension,
      headless,
      lang,
      ownSignals: true,
      // The release of Firefox takes an unsigned extension only until it is closed, which is long enough here.
      temporary: true,
      viewport: headless ? { width: 1180, height: 820 } : null,
    });
    const url = `${pages.url}${lang}.html`;
    console.log(`${found.label}: ${await session.browser.version()}, demo page ${url}`);
    await closeWelcome(session);
    if (headless) {
      await tour(session, url, join(ROOT, '.output/demo'));
      await end(0);
    } else {
      await session.open(url);
      console.log(
        'Hover an underlined name; the toolbar button has the summary and the switch. Close the browser to end.',
      );
      await new Promise<void>((done) => session?.browser.on('disconnected', () => done()));
      await end(0);
    }
  } catch (error) {
    // While we are being stopped, a browser that goes away is no error.
    if (state.ending) return;
    await end(1);
    throw error;
  }
}

try {
  await main(JSON.parse(process.argv[2] ?? '{}') as Options);
} catch (error) {
  if (error instanceof Plain) console.error(`npm start: ${error.message}`);
  else console.error(error);
  process.exitCode = 1;
}

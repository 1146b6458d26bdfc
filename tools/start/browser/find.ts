import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './session';

export interface Found {
  /** As people call it: `Chromium`, `Google Chrome` … */
  readonly label: string;
  readonly kind: BrowserName;
  readonly path: string;
}

interface Known {
  readonly label: string;
  readonly kind: BrowserName;
  /** Names on the PATH (Linux). */
  readonly commands: readonly string[];
  /** Places under /Applications (macOS). */
  readonly mac: string;
  /** Places under Program Files or the local application data (Windows). */
  readonly windows: string;
}

const KNOWN: readonly Known[] = [
  {
    label: 'Google Chrome',
    kind: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    label: 'Chromium',
    kind: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    label: 'Microsoft Edge',
    kind: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    label: 'Brave',
    kind: 'chromium',
    commands: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware/Brave-Browser/Application/brave.exe',
  },
  {
    label: 'Firefox',
    kind: 'firefox',
    // The ESR and the developer edition take an unsigned extension for good; the release only until it is closed.
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

/** Where to look, so that a test can give its own machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runs: (path: string) => boolean;
}

const here: Machine = {
  platform: process.platform,
  env: process.env,
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * The browsers of this machine in order of preference. `DRAMATIS_CHROMIUM` and `DRAMATIS_FIREFOX` name a program of
 * the reader's own choice and win over what is found.
 */
export function findBrowsers(machine: Machine = here): Found[] {
  const found: Found[] = [];
  const own: [string, BrowserName, string | undefined][] = [
    ['Chromium', 'chromium', machine.env.DRAMATIS_CHROMIUM],
    ['Firefox', 'firefox', machine.env.DRAMATIS_FIREFOX],
  ];
  for (const [label, kind, path] of own) {
    if (path !== undefined && machine.runs(path)) found.push({ label, kind, path });
  }
  for (const known of KNOWN) {
    const path = places(known, machine).find((p) => machine.runs(p));
    if (path !== undefined) found.push({ label: known.label, kind: known.kind, path });
  }
  return found;
}

function places(known: Known, { platform, env }: Machine): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].map((d) => join(d, known.mac));
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((d): d is string => d !== undefined)
      .map((d) => join(d, known.windows));
  }
  const path = (env.PATH ?? '').split(delimiter).filter((d) => d !== '');
  return known.commands.flatMap((c) => path.map((d) => join(d, c)));
}

/**
 * `npm start`: plain JavaScript, because on a fresh clone nothing is installed. It reads the options first (a typing
 * error should not cost an installation), installs what is missing and hands over to main.ts.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, ROOT, run } from './install.mjs';

const BROWSERS = ['chrome', 'chromium', 'edge', 'brave', 'firefox'];
const HELP = `npm start [-- --browser ${BROWSERS.join('|')}] [--headless] [--lang en|fr] [--port N]

Builds Dramatis, opens a demonstration news page in a browser with the extension in it, and ends when you close
that browser. Without a display (or with --headless) it takes the tour by itself: hovers names, opens popup and
panel, prints the page's cast and writes screenshots to .output/demo/.`;

function options() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean' },
      lang: { type: 'string' },
      port: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { browser, lang, port } = values;
  if (browser !== undefined && !BROWSERS.includes(browser)) {
    throw new Error(`--browser takes ${BROWSERS.join(', ')}, not “${browser}”`);
  }
  if (lang !== undefined && !['en', 'fr'].includes(lang))
    throw new Error(`--lang takes en or fr, not “${lang}”`);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
    throw new Error(`--port takes a number from 1 to 65535, not “${port}”`);
  }
  return values;
}

let values;
try {
  values = options();
} catch (error) {
  console.error(`npm start: ${error.message.split('\n')[0]} (npm start -- --help)`);
  process.exit(2);
}
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
try {
  await bootstrap();
  const main = join(ROOT, 'tools/start/main.ts');
  process.exitCode = await run(process.execPath, ['--import', 'tsx', main, JSON.stringify(values)]);
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}

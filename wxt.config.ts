import preact from '@preact/preset-vite';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { defineConfig } from 'wxt';
import { flagCodes } from './components/parts/flags';

type Shipped = { absoluteSrc: string; relativeDest: string } | { contents: string; relativeDest: string };

/** Files that ship as they are: everything in `assets/public`, the packs under `packs/` with a list of them, the flags. */
function shipped(root: string): Shipped[] {
  const packs = resolve(root, 'assets/packs');
  const all = readdirSync(packs);
  const files = all.filter((f) => f.endsWith('.pack.json') || f.endsWith('.pack.gz'));
  // Read when a page needs them: places of one country, outlines for the map.
  const parts = all.filter((f) => /^(tail|map)-.+\.gz$/.test(f));
  // What the store seeds from, without reading whole packs (platform/bundled.ts, `BundledEntry`).
  const index = files.map((f) => {
    const bytes = readFileSync(resolve(packs, f));
    const text = (f.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
    const header = JSON.parse(text) as { id: string; revision: string; langs?: string[]; extends?: string[] };
    return {
      id: header.id,
      revision: header.revision,
      path: `packs/${f}`,
      bytes: bytes.length,
      // Progress counts what is unpacked: gunzip reads far ahead.
      unpacked: Buffer.byteLength(text),
      ...(header.langs === undefined ? {} : { langs: header.langs }),
      ...(header.extends === undefined ? {} : { extends: header.extends }),
    };
  });
  return [
    ...[...files, ...parts].map((f) => ({ absoluteSrc: resolve(packs, f), relativeDest: `packs/${f}` })),
    { contents: JSON.stringify(index), relativeDest: 'packs/index.json' },
    // One small file a flag: a view loads those that it shows, and no script carries any.
    ...[...flagCodes().values()].map((code) => ({
      absoluteSrc: resolve(root, `node_modules/country-flag-icons/3x2/${code.toUpperCase()}.svg`),
      relativeDest: `flags/${code}.svg`,
    })),
  ];
}

/**
 * For content scripts, which every page pays for: the browser's own API in the polyfill's place, and nothing of WXT's
 * beginning but the call of `main`. WXT's context tells every page that the extension is there, and under which id
 * (docs/decisions/0050).
 */
const bare = {
  name: 'dramatis:bare-content-script',
  enforce: 'pre' as const,
  resolveId: (id: string): string | null =>
    id === 'webextension-polyfill' ? resolve(import.meta.dirname, 'platform/bare-browser.ts') : null,
  transform: (code: string): string | null => {
    const script = /^import definition from .*$/m.exec(code)?.[0];
    return script !== undefined && code.includes('new ContentScriptContext(')
      ? `${script}\nexport default definition.main();`
      : null;
  },
};

/**
 * What is imported between `late-begin` and the end of `late-life` becomes the body of a function that only pages which are
 * read call (entrypoints/content/late.ts): making the classes of 64 kB takes 0.4 ms on every other page of the web. Text is
 * replaced before it is minified; a dynamic import would do the same with 600 bytes more (docs/decisions/0055). The brackets
 * around the function make V8 compile it together with the script, instead of reading it twice (3 ms on an article).
 */
const lateEvaluation = {
  name: 'dramatis:late-evaluation',
  renderChunk: (code: string): string => {
    const parts =
      /^(.*)Object\.assign\(late, \{ begins: true \}\);(.*)late\.open = \(\) => (\w+);(.*)$/s.exec(code);
    if (parts === null) throw new Error('what is evaluated late has lost its beginning or end');
    const [, before = '', inside = '', life = '', after = ''] = parts;
    return `${before}late.open = (() => {${inside}return ${life};});${after}`;
  },
};

/**
 * The polyfill as a module, where it would be bundled as a script: what then copies its members one by one makes Chromium
 * (156) build every API that the extension may use, 10 to 20 ms of each start of the worker.
 */
const polyfillAsModule = {
  name: 'dramatis:polyfill-as-module',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | null =>
    /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id)
      ? `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`
      : null,
};

/**
 * Letters beyond ASCII as escapes, in strings and patterns (nothing else of our code has any): a script without them is half
 * as large in memory, and the worker begins 1 to 3 ms sooner (Chromium 156, code from its cache; three builds in turns).
 */
const asciiOnly = {
  name: 'dramatis:ascii-only',
  generateBundle: (_options: unknown, files: Record<string, { code?: string }>): void => {
    for (const file of Object.values(files))
      file.code &&= file.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
  },
};

/**
 * The design tokens that the card uses, on the card's own root: on the host, the page's rules would win. The views'
 * other tokens are left to them, because every page carries this style sheet.
 */
const cardTokens = {
  name: 'dramatis:card-tokens',
  enforce: 'pre' as const,
  transform: (css: string, id: string): string | null => {
    if (!id.endsWith('components/tokens.css?inline')) return null;
    const card = readFileSync(resolve(import.meta.dirname, 'components/card/card.css'), 'utf8');
    const own = new Set(Array.from(card.matchAll(/(--dr-[\w-]+)\s*:/g), (m) => m[1]));
    const declared = Array.from(css.matchAll(/(--dr-[\w-]+)\s*:([^;]*);/g));
    const used = new Set(card.match(/--dr-[\w-]+/g));
    // Tokens are made of tokens: again until nothing is added.
    for (let before = -1; before !== used.size;) {
      before = used.size;
      for (const [, name = '', value = ''] of declared) {
        if (used.has(name)) for (const other of value.match(/--dr-[\w-]+/g) ?? []) used.add(other);
      }
    }
    return css
      .replace(/\s*(--dr-[\w-]+)\s*:[^;]*;/g, (whole, name: string) =>
        used.has(name) && !own.has(name) ? whole : '',
      )
      .replace(/:root,\s*:host/g, '.dr-root');
  },
};

export default defineConfig({
  manifestVersion: 3,
  ...(process.env.DRAMATIS_OUT === undefined ? {} : { outDir: process.env.DRAMATIS_OUT }),
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [cardTokens, polyfillAsModule, preact()],
    // Vite's polyfill for module preloading is a second `fetch`; both browsers preload by themselves.
    build: { target: ['chrome138', 'firefox140'], modulePreload: { polyfill: false } },
    // The same library in the language of this decade: 9 kB less to read at each start of the worker.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some((e) => e.type === 'background')) (config.plugins ??= []).push(asciiOnly);
      if (!entries.some((e) => e.type === 'content-script')) return;
      (config.plugins ??= []).unshift(bare, lateEvaluation);
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // A sheet of the user's origin reaches into shadow trees (Firefox 142); Chromium's highlights inherit into them.
      if (wxt.config.browser !== 'firefox') return;
      for (const script of manifest.content_scripts ?? []) Object.assign(script, { css_origin: 'user' });
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...shipped(wxt.config.root));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Dramatis',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['*://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dramatis@dramatis.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '138' }),
    // The browser itself refuses any request of ours but to the extension's own files.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    },
    action: {
      default_title: 'Dramatis',
      // Nothing is read until a page says so (service/icon.ts).
      default_icon: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/idle-${size}.png`])),
    },
    commands: {
      'walk-mentions': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandWalk__',
      },
    },
  }),
});

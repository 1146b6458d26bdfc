import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, buildOf } from '../harness';

/** What is in the builds as they ship: a promise of the design is kept by what ships, not by what is meant. */

interface Manifest {
  readonly name: string;
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

/** Ways to reach the network from a script (Fetch, XHR, WebSocket, EventSource, WebRTC, WebTransport, beacons …). */
const NETWORK = [
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bnew Image\(/,
  /\bfetchLater\b/,
  /\bserviceWorker\.register\b/,
  /\bdownloads\.download\b/,
];
/** Text that becomes code or mark-up. */
const EVAL = [
  /\beval\(/,
  /\bnew Function\(/,
  /\bdocument\.write\(/,
  /\.insertAdjacentHTML\(/,
  /\.outerHTML\s*=[^=]/,
];
/** Where a permission shows in code. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /\.storage\b/,
  scripting: /\.scripting\b/,
  sidePanel: /\bsidePanel\b/,
  // Used by the popup itself: the toolbar click grants the page in front.
  activeTab: /\.tabs\b/,
  clipboardWrite: /\.clipboard\b/,
  contextMenus: /\b(?:contextMenus|menus)\b/,
  alarms: /\.alarms\b/,
  unlimitedStorage: /indexedDB/,
};

for (const name of BROWSERS) {
  const folder = buildOf(name);
  describe(`the build for ${name}`, () => {
    it('is there', () => expect(existsSync(join(folder, 'manifest.json'))).toBe(true));
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    const scripts = files
      .filter((f) => f.endsWith('.js'))
      .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));
    const all = scripts.map((s) => s.code).join('\n');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

    it('has no network interface but the one reader of bundled files', () => {
      for (const { file, code } of scripts) {
        for (const way of NETWORK) expect(way.exec(code)?.[0], `${file}: ${String(way)}`).toBeUndefined();
        // Every call of fetch, by name: whatever else is called so would have to be told apart here.
        const calls = code.match(/(?<![\w$.])fetch\([^)]{0,40}/g) ?? [];
        for (const call of calls) expect(call, file).toMatch(/runtime\.getURL/);
      }
      expect(all.match(/(?<![\w$.])fetch\(/g) ?? []).toHaveLength(1);
      // Not under another name, either.
      expect(all).not.toMatch(/(?:globalThis|window|self)\.fetch\b|\[['"`]fetch['"`]\]/);
      // A script at another address is a request, too.
      expect(all).not.toMatch(/\bimport\(\s*['"`](?:https?:)?\/\//);
    });

    it('turns no text into code or mark-up', () => {
      for (const { file, code } of scripts) {
        for (const way of EVAL) expect(way.exec(code)?.[0], `${file}: ${String(way)}`).toBeUndefined();
      }
      // Preact has one assignment of innerHTML, for dangerouslySetInnerHTML, which no view of ours uses.
      for (const { file, code } of scripts.filter((s) => s.file.includes('background'))) {
        expect(/\.innerHTML\s*=/.exec(code)?.[0], file).toBeUndefined();
      }
    });

    it('points to nothing outside', () => {
      for (const file of files.filter((f) => /\.(?:html|css)$/.test(f))) {
        const text = readFileSync(join(folder, file), 'utf8');
        expect(
          /(?:src|href)\s*=\s*["'](?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/i.exec(text),
          file,
        ).toBeNull();
      }
      const policy = manifest.content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval(?!')|'unsafe-eval'/);
    });

    it('asks for no permission that it does not use, and offers nothing to pages', () => {
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.name).toBe('Dramatis');
      expect(manifest.host_permissions).toEqual(['*://*/*']);
      for (const permission of [...manifest.permissions, ...(manifest.optional_permissions ?? [])]) {
        const use = USES[permission];
        expect(use, `nobody has said where “${permission}” shows in code`).toBeDefined();
        if (use !== undefined) expect(all, permission).toMatch(use);
      }
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
    });

    it('names the browser versions it needs', () => {
      if (name === 'chromium') {
        expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(116);
        expect(manifest.browser_specific_settings).toBeUndefined();
        return;
      }
      const gecko = manifest.browser_specific_settings?.gecko;
      expect(gecko?.id).toBe('dramatis@dramatis.example');
      expect(gecko?.data_collection_permissions.required).toEqual(['none']);
      expect(Number.parseInt(gecko?.strict_min_version ?? '0')).toBeGreaterThanOrEqual(140);
    });

    it('is of a size that every page can afford', () => {
      const content = scripts.find((s) => s.file.endsWith('content-scripts/content.js'));
      // Loaded and parsed on every page, whether there is something to do or not: at most 24 kB gzipped.
      expect(gzipSync(content?.code ?? 'x'.repeat(1e6), { level: 9 }).length).toBeLessThan(24_000);
      expect(content?.code.length).toBeGreaterThan(10_000);
      // One script: what it would load later, every page could load, too.
      expect(files.filter((f) => f.startsWith('content-scripts/') && f.endsWith('.js'))).toHaveLength(1);
    });
  });
}

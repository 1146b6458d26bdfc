import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sleep } from './browser/profile';
import type { Session, Tab } from './browser/session';

/** What the tour needs of the background's answer about a page (`platform/messages.ts`, TabPage). */
interface Page {
  readonly status: string;
  readonly story: { readonly v: string } | null;
  readonly cast: readonly {
    readonly id: string;
    readonly name: { readonly v: string };
    readonly kind: string;
    readonly mark: string;
    readonly line: { readonly v: string };
    readonly count: number;
  }[];
}
interface Api {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<{ ok?: unknown; error?: string }> };
  };
}

/** Names that both demo pages write the same way. */
const HOVERED = ['Pompeo', 'O’Brien', 'Bayramov'];

/** Waits until `ask` gives something; throws with `what` after 20 seconds. */
async function wait<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const got = await ask();
    if (got !== null) return got;
    if (Date.now() > end) throw new Error(`${what}: nothing after 20 s`);
    await sleep(60);
  }
}

/**
 * The demonstration without a display: marks, cards, popup and panel of one page, as pictures in `folder` and as a
 * table on stdout. Throws if any of them does not come.
 */
export async function tour(session: Session, url: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const save = (name: string, png: Uint8Array): void => {
    const file = join(folder, `${name}.png`);
    writeFileSync(file, png);
    files.push(file);
  };

  const tab = await session.open(url);
  await wait('marks on the demo page', async () => {
    const marks = await tab.marks();
    return marks.actor.length > 0 && marks.place.length > 0 ? marks : null;
  });
  save('page', await tab.page.screenshot());
  for (const name of HOVERED) {
    await tab.hover(name);
    const card = await wait(`a card for ${name}`, async () => {
      const text = await tab.card();
      return text?.includes(name) === true ? text : null;
    });
    console.log(`\nHovering ${name}:\n${card.replace(/^/gm, '  │ ')}`);
    // The card fades in.
    await sleep(250);
    save(`card-${name.toLowerCase().replace(/[^a-z]/g, '')}`, await tab.page.screenshot());
    await tab.page.keyboard.press('Escape');
  }

  const id = await tab.id();
  const panel = await view(session, `sidepanel.html?tab=${id}`, 400, 820);
  save('panel', await panel.page.screenshot());
  const page = await castOf(panel, id);
  await panel.page.evaluate(() => document.querySelector<HTMLElement>('.row button')?.click());
  await wait('what is known of one of them', () =>
    panel.page.evaluate(() => document.querySelector('article .section-title')?.textContent ?? null),
  );
  await sleep(200);
  save('panel-entity', await panel.page.screenshot());
  await panel.close();
  const popup = await view(session, `popup.html?tab=${id}`, 360, 640);
  save('popup', await popup.page.screenshot());
  await popup.close();

  print(page);
  console.log(`\nScreenshots:\n${files.map((f) => `  ${relative(process.cwd(), f)}`).join('\n')}`);
}

async function view(session: Session, path: string, width: number, height: number): Promise<Tab> {
  const tab = await session.view(path);
  await tab.page.setViewport({ width, height, deviceScaleFactor: session.name === 'chromium' ? 2 : 1 });
  await wait(`rows in ${path}`, () =>
    tab.page.evaluate(() => document.querySelector('.row')?.textContent ?? null),
  );
  // Fonts and layout settle.
  await sleep(200);
  return tab;
}

async function castOf(panel: Tab, tabId: number): Promise<Page> {
  const reply = await panel.page.evaluate(
    (n) =>
      (globalThis as unknown as Api).chrome.runtime.sendMessage({
        to: 'background',
        type: 'tab/get',
        data: { tabId: n },
      }),
    tabId,
  );
  if (reply.ok === undefined)
    throw new Error(`the background does not know the page: ${reply.error ?? 'no answer'}`);
  // Checked by the extension's own contract; this is a reader of it.
  return reply.ok as Page;
}

function print(page: Page): void {
  const rows = page.cast.map((c) => [c.name.v, c.kind, `${c.count}×`, c.line.v]);
  const all = [['name', 'kind', 'named', 'who or what'], ...rows];
  const widths = [0, 1, 2].map((i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  console.log(`\nStory: ${page.story?.v ?? 'none'}`);
  for (const row of all) {
    console.log(`  ${row.map((cell, i) => (i < 3 ? cell.padEnd(widths[i] ?? 0) : cell)).join('  ')}`);
  }
}

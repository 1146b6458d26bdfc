/**
 * A short word on a page, at the foot of the window: the answer to keys that found nothing to do. It is drawn by a function
 * that is sent when it is needed, so that no page carries it. Speech says it too (`role="status"`).
 */
import { browser } from 'wxt/browser';
import type { CardText } from '../platform/messages';

/**
 * Runs in the page's isolated world: it may refer to nothing outside itself. The host is named as the card's, whose rules and
 * style it shares: in Firefox it is seen only while the extension is there, and the reading of the page takes no notice of it.
 */
function draw(text: string, lang: string, css: string): void {
  const world = globalThis as { dramatisNote?: { text: string; host: Element; end(): void; stay(): void } };
  // Keys held down repeat: a note begun anew each time would never come to say its word.
  const last = world.dramatisNote;
  if (last?.text === text && last.host.isConnected) {
    last.stay();
    return;
  }
  last?.end();
  const host = document.createElement('dramatis-card');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.className = 'dr-root';
  const note = document.createElement('div');
  note.className = 'note';
  note.setAttribute('role', 'status');
  note.lang = lang;
  note.dir = 'ltr';
  box.append(note);
  root.append(box);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses it behind Xray, as for the card (page/card-host.ts).
  }
  if (root.adoptedStyleSheets.length === 0) {
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
  let timer: ReturnType<typeof setTimeout>;
  const stay = (): void => {
    clearTimeout(timer);
    timer = setTimeout(end, 7000);
  };
  const end = (): void => {
    delete world.dramatisNote;
    clearTimeout(timer);
    removeEventListener('keydown', onKey, true);
    removeEventListener('pointerdown', end, true);
    host.remove();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') end();
  };
  world.dramatisNote = { text, host, end, stay };
  addEventListener('keydown', onKey, true);
  addEventListener('pointerdown', end, true);
  document.documentElement.append(host);
  host.showPopover();
  // Of a live region what changes is spoken, not what it came with.
  setTimeout(() => {
    note.textContent = text;
  }, 150);
  stay();
}

/**
 * Shows a word on the page of a tab.
 * @returns false where the browser lets no extension do so
 */
export async function showNote(tabId: number, text: string, { lang, css }: CardText): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: draw, args: [text, lang, css] });
    return true;
  } catch {
    return false;
  }
}

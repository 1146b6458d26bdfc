import { defineContentScript } from 'wxt/utils/define-content-script';
import { Life } from './life';
import './style.css';

/**
 * The life of this document, where only our own scripts see it. A tab that is still loading when the extension is
 * installed gets the script twice, from the browser and from the background: two lives would tell the background of two
 * documents, and each would make it forget the other's cast.
 */
const world = globalThis as { dramatisLife?: Life };

function begin(): void {
  if (world.dramatisLife?.isAlive() === true) return;
  world.dramatisLife = new Life();
  world.dramatisLife.begin();
}

export default defineContentScript({
  matches: ['*://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main: () => {
    // A page that is prepared in advance is none until it is shown.
    if ((document as { readonly prerendering?: boolean }).prerendering === true) {
      document.addEventListener('prerenderingchange', begin, { once: true });
    } else begin();
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { Scout } from './scout';
import './late-begin';
import './late-life';
import './style.css';

/**
 * The scout of this document, where only our own scripts see it. A tab that is still loading when the extension is
 * installed gets the script twice, from the browser and from the background: two lives would tell the background of two
 * documents, and each would make it forget the other's cast.
 */
const world = globalThis as { dramatis?: Scout };

function begin(): void {
  if (world.dramatis?.isAlive() === true) return;
  world.dramatis = new Scout();
  world.dramatis.begin();
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

import { defineContentScript } from 'wxt/utils/define-content-script';
import { Life } from './life';
import './style.css';

export default defineContentScript({
  matches: ['*://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main: () => {
    // A page that is prepared in advance is none until it is shown.
    if ((document as { readonly prerendering?: boolean }).prerendering === true) {
      document.addEventListener('prerenderingchange', () => new Life().begin(), { once: true });
    } else new Life().begin();
  },
});

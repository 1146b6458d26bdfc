import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Runs before the content script on sites that the reader wants read whatever they are (service/always.ts). */
export default defineUnlistedScript(() => {
  (globalThis as { dramatisAlways?: boolean }).dramatisAlways = true;
});

/**
 * What a content script needs of the extension API, as the browser gives it: storage, messages and strings answer
 * with promises in both, so the wrapper (20 kB on every page) is left to the background and the views. The build
 * puts this file in the polyfill's place, for content scripts only.
 */
const given = globalThis as unknown as { readonly browser?: unknown; readonly chrome?: unknown };

export default given.browser ?? given.chrome;

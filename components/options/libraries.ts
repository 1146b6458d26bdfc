/** What of others' work ships within the extension, with its licence (SPDX), for the page that says so. */
export const LIBRARIES: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'preact', licence: 'MIT' },
  { name: 'dexie', licence: 'Apache-2.0' },
  { name: 'valibot', licence: 'MIT' },
  { name: '@noble/hashes', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
  { name: 'd3-geo', licence: 'ISC' },
  { name: 'd3-array', licence: 'ISC' },
  { name: 'country-flag-icons', licence: 'MIT' },
];

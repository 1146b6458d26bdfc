/** All descriptors, gathered from the families. */
import type { Language } from './types';

export const TABLE: readonly Language[] = [
  { code: 'en', aka: ['eng'], name: 'English' },
  {
    code: 'fr',
    aka: ['fra', 'fre'],
    name: 'French',
    elisions: 'l d qu s j n m t c jusqu lorsqu puisqu quoiqu presqu',
  },
  { code: 'it', aka: ['ita'], name: 'Italian', elisions: 'l d dell all nell sull dall coll un quell' },
];

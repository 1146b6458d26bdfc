/** All descriptors, gathered from the families. */
import { ASIAN } from './asian';
import { BALTIC } from './baltic';
import { CAUCASIAN } from './caucasian';
import { EASTERN } from './eastern';
import { GERMANIC } from './germanic';
import { ROMANCE } from './romance';
import { SLAVIC } from './slavic';
import { TURKIC } from './turkic';
import type { Language } from './types';
import { URALIC } from './uralic';

export const TABLE: readonly Language[] = [
  ...ROMANCE,
  ...GERMANIC,
  ...SLAVIC,
  ...BALTIC,
  ...URALIC,
  ...TURKIC,
  ...CAUCASIAN,
  ...EASTERN,
  ...ASIAN,
];

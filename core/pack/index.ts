/** Pack format v1: validation, evidence, revisions, dates. What other rooms need of it. */
export type { Anchor } from './anchor';
export { fillEvidence, locate } from './anchor';
export type { EdtfBounds } from './edtf';
export { edtfBounds, isEdtf } from './edtf';
export { ageInWords, asOfInWords, formatEdtf } from './edtf-words';
export type { PackError, PackLimits } from './limits';
export { PACK_LIMITS } from './limits';
export type { CheckReport, PackCounts } from './check';
export { checkPack, countPack, verifyEvidence } from './check';
export { compareRevisions } from './revision';
export type { PackResult } from './validate';
export { parseJson, parsePack, validateInSteps, validatePack } from './validate';

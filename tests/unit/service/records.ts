import type { FrameRecord } from '../../../service/pages';

/** What a frame told that names nothing. */
export const emptyRecord = (doc: string): FrameRecord => ({
  doc,
  lang: 'en',
  published: null,
  story: null,
  storyAsOf: null,
  factsAsOf: null,
  sources: [],
  rows: [],
});

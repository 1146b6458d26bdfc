/**
 * What only pages that are read need, about nine tenths of the script, is evaluated when the first of them asks for it:
 * the build (`lateEvaluation` in wxt.config.ts) puts everything that is imported between `late-begin` and `late-end`
 * into `open`. Without the build, in a test say, it is evaluated where it is imported, and `open` has nothing to do.
 */
import type { Life } from './life';

export const late: {
  /** Evaluates it; once. */
  open: () => void;
  /** There once `open` was called. */
  Life?: typeof Life;
} = { open: () => undefined };

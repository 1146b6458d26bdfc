/**
 * What only pages that are read need, about nine tenths of the script, is evaluated when the first of them asks for it:
 * the build (`lateEvaluation` in wxt.config.ts) puts everything that is imported between `late-begin` and `late-life`
 * into `open`. Without the build, in a test say, it is evaluated where it is imported.
 */
import type { Life } from './life';

/** Set by `late-life`. */
export const late = {} as {
  /** Evaluates what waits; once. */
  open: () => typeof Life;
};

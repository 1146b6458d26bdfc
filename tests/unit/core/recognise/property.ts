/** fast-check with Vitest: `test.prop([arbitraries])(name, check)`. */
import fc from 'fast-check';
import { it } from 'vitest';

export { fc };
export const test = {
  prop:
    <T extends [unknown, ...unknown[]]>(arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    (name: string, check: (...args: T) => void): void => {
      it(name, () => {
        fc.assert(
          fc.property(fc.tuple(...arbitraries), (args) => check(...(args as T))),
          { numRuns: 200 },
        );
      });
    },
};

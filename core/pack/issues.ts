/** What valibot found wrong, as a pack's reader is told it. */
import type * as v from 'valibot';
import { pathOf } from './limits';
import type { Findings } from './references';

/** Messages of a schema quote what they got, however long. */
const cut = (message: string): string => (message.length > 200 ? `${message.slice(0, 199)}…` : message);

/** Adds a schema's issues, each with its path below `prefix`. */
export function addIssues(
  issues: readonly v.BaseIssue<unknown>[],
  prefix: readonly (string | number)[],
  found: Findings,
): void {
  for (const issue of issues) {
    const keys = (issue.path ?? []).map((item) =>
      typeof item.key === 'number' ? item.key : String(item.key),
    );
    const missing = issue.received === 'undefined' && issue.kind === 'schema';
    found.add(pathOf([...prefix, ...keys]), missing ? 'is missing' : cut(issue.message));
  }
}

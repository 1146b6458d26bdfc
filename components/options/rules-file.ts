/** Site rules as a text file that a person can read and write: one rule a line, `never *.example.org`; `#` comments. */
import type { SiteMode } from '../../core/types';
import type { SiteRule } from './types';

const MODES: readonly string[] = ['automatic', 'always', 'never'];
const MAX_LINES = 20_000;

/** The file's text. */
export function writeRules(rules: readonly SiteRule[]): string {
  return ['# Dramatis: site rules', ...rules.map((r) => `${r.mode} ${r.rule}`), ''].join('\n');
}

/**
 * Reads such a file.
 * @param check reads one rule, as the options page does for what is typed
 * @returns the sound rules, and the numbers (from 1) of the lines that are none
 */
export function readRules(
  text: string,
  check: (text: string) => { ok: true; rule: string } | { ok: false },
): { readonly rules: readonly SiteRule[]; readonly refused: readonly number[] } {
  const rules: SiteRule[] = [];
  const refused: number[] = [];
  const lines = text.split(/\r?\n/).slice(0, MAX_LINES);
  lines.forEach((line, i) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const [mode = '', ...rest] = trimmed.split(/\s+/);
    const checked = rest.length === 1 && MODES.includes(mode) ? check(rest[0] ?? '') : { ok: false as const };
    if (checked.ok) rules.push({ rule: checked.rule, mode: mode as SiteMode });
    else refused.push(i + 1);
  });
  return { rules, refused };
}

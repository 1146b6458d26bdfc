/** Options of a command: `--name value` or `--name=value`, and what is left over. */
import { UsageError } from './errors';

export interface Args<K extends string> {
  readonly options: Readonly<Partial<Record<K, string>>>;
  readonly rest: readonly string[];
}

/** @throws UsageError for an option that is unknown, given twice, or lacks its value */
export function parseArgs<K extends string>(args: readonly string[], known: readonly K[]): Args<K> {
  const options: Partial<Record<K, string>> = {};
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      if (arg.startsWith('-') && arg !== '-') throw new UsageError(`unknown option ${arg}`);
      rest.push(arg);
      continue;
    }
    const [name, inline] = splitOption(arg.slice(2));
    const option = known.find((k) => k === name);
    if (option === undefined) throw new UsageError(`unknown option --${name}`);
    if (options[option] !== undefined) throw new UsageError(`--${name} is given twice`);
    const value = inline ?? args[++i];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      throw new UsageError(`--${name} needs a value`);
    options[option] = value;
  }
  return { options, rest };
}

function splitOption(text: string): [string, string?] {
  const at = text.indexOf('=');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

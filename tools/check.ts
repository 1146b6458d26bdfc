/**
 * `dramatis check PACK [--source FILE [--fill]]`: is it a valid pack, what does it hold, does its evidence stand?
 * `--fill` first writes offsets and hashes into the pack, from the paragraph and words that its evidence names.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { checkPack, fillEvidence, PACK_LIMITS, parseJson, type CheckReport } from '../core/pack/index';
import { inspect } from '../core/pack/limits';

const USAGE = 'usage: dramatis check PACK.pack.json [--source ARTICLE.txt [--fill]]';
/** Bytes read of a file at most: a pack's longest text, at up to three bytes a character. */
const MAX_BYTES = 3 * PACK_LIMITS.text;

/** Where output goes; tests pass their own. */
export interface CheckIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const STANDARD: CheckIo = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

class BadInput extends Error {}

interface Arguments {
  readonly pack: string;
  readonly source: string | null;
  readonly fill: boolean;
}

/** The arguments, or a line that says what is wrong with them. */
function readArguments(args: readonly string[]): Arguments | string {
  let pack: string | null = null;
  let source: string | null = null;
  let fill = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--source' || arg.startsWith('--source=')) {
      if (source !== null) return '--source is given twice';
      source = arg === '--source' ? (args[++i] ?? '') : arg.slice('--source='.length);
      if (source === '' || source.startsWith('--')) return '--source needs a file';
    } else if (arg === '--fill') fill = true;
    else if (arg.startsWith('-') && arg !== '-') return `unknown option ${arg}`;
    else if (pack !== null) return `one pack at a time: what is ${JSON.stringify(arg)}?`;
    else pack = arg;
  }
  if (pack === null) return 'which pack?';
  return fill && source === null ? '--fill needs --source' : { pack, source, fill };
}

/** A text file as UTF-8. @throws BadInput with one clear line. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'is a folder'
          : code === 'EACCES'
            ? 'may not be read'
            : code === 'ERR_BUFFER_TOO_LARGE'
              ? `holds more than ${MAX_BYTES} bytes`
              : error instanceof Error
                ? error.message.split('\n', 1)[0]
                : String(error);
    throw new BadInput(`${file}: ${why ?? 'cannot be read'}`);
  }
  if (bytes.length > MAX_BYTES) throw new BadInput(`${file}: holds more than ${MAX_BYTES} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${file}: not UTF-8 text`);
  }
}

/** The report on a pack's text, with that of its article if given. */
export function report(packText: string, source: string | undefined): CheckReport {
  const parsed = parseJson(packText);
  return parsed.ok ? checkPack(parsed.data, source) : { ...checkPack(null), errors: parsed.errors };
}

/** Fills in the evidence of a pack's file. @throws BadInput if it cannot be; the file is then as it was. */
function fillIn(file: string, source: string): void {
  if (/\.gz$/i.test(file)) throw new BadInput(`${file}: --fill writes plain JSON, not GZip`);
  const parsed = parseJson(readText(file));
  if (!parsed.ok) throw new BadInput(`${file}: ${parsed.errors[0]?.message ?? 'not JSON'}`);
  const [trouble] = inspect(parsed.data, PACK_LIMITS);
  if (trouble !== undefined) throw new BadInput(`${file}: ${trouble.path}: ${trouble.message}`);
  const { data, errors } = fillEvidence(parsed.data, source);
  const [first] = errors;
  if (first !== undefined) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    throw new BadInput(`${file}: ${first.path}: ${first.message}${more}`);
  }
  try {
    // Written beside it first: a full disk must not cost anyone their pack.
    writeFileSync(`${file}.new`, `${JSON.stringify(data, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw new BadInput(
      `${file}: cannot be written (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/**
 * Runs the command: the report as JSON on stdout; on stderr one line for whatever is wrong. Exit code 0 if the pack
 * is good, 1 if it (or a file) is not, 2 if the arguments are not understood.
 */
export function check(args: readonly string[], io: CheckIo = STANDARD): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    io.err(`dramatis check: ${read} (${USAGE})\n`);
    return Promise.resolve(2);
  }
  try {
    const source = read.source === null ? undefined : readText(read.source);
    if (read.fill && source !== undefined) fillIn(read.pack, source);
    const result = report(readText(read.pack), source);
    io.out(`${JSON.stringify(result, null, 1)}\n`);
    if (result.ok) return Promise.resolve(0);
    const [first] = result.errors;
    const more = result.errors.length > 1 ? ` (and ${result.errors.length - 1} more)` : '';
    const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
    io.err(`dramatis check: ${read.pack}: ${where}${first?.message ?? 'not valid'}${more}\n`);
    return Promise.resolve(1);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.err(`dramatis check: ${error.message}\n`);
    return Promise.resolve(1);
  }
}

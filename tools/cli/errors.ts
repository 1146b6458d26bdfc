/** What a command says when it cannot do its work: one clear line on stderr and an exit code. */

/** The arguments are not understood: exit code 2. */
export class UsageError extends Error {}

/** A file is missing, unreadable or not what it should be: exit code 1. */
export class InputError extends Error {}

/** Where output goes; tests pass their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const standardIo: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** Runs a command and turns its errors into a line on stderr and an exit code. */
export async function guarded(name: string, io: Io, run: () => number | Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof InputError)) throw error;
    io.err(`dramatis ${name}: ${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

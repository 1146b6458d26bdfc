import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const open = new Set<string>();

/** An empty folder for a browser's profile. It is removed by `dropProfile`, at the latest when this process ends. */
export function newProfile(): string {
  if (open.size === 0) process.once('exit', () => [...open].forEach(dropProfile));
  const dir = mkdtempSync(join(tmpdir(), 'dramatis-profile-'));
  open.add(dir);
  return dir;
}

export function dropProfile(dir: string): void {
  open.delete(dir);
  try {
    // A browser that has just been closed may still write for a moment.
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // A temporary folder that cannot be removed now is the system's to clean.
  }
}

/** Rejects with `what` if `promise` is not settled within `ms`. */
export async function within<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What puppeteer is told about signals. */
export const signals = (
  own = false,
): { handleSIGINT: boolean; handleSIGTERM: boolean; handleSIGHUP: boolean } => ({
  handleSIGINT: !own,
  handleSIGTERM: !own,
  handleSIGHUP: !own,
});

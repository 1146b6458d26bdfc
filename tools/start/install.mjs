/**
 * What a fresh clone lacks: plain JavaScript that needs Node and npm only, because nothing is installed yet.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** Throws if this Node is older than package.json wants. */
export function checkNode(version = process.versions.node) {
  const wanted = /\d+\.\d+/.exec(read('package.json').engines.node)?.[0] ?? '20.19';
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Error(`Dramatis needs Node ${wanted} or later; this is ${version}.`);
  }
}

/** Whether node_modules holds what the lock file says. npm notes what it installed in node_modules itself. */
export function isInstalled() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const wanted = read('package-lock.json').packages;
  const have = read('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || have[path]?.version === entry.version,
  );
}

/** Runs a program to its end, its output on ours; gives the exit code. A signal to us goes to it as well. */
export function run(command, args, env = {}) {
  const windows = process.platform === 'win32';
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm and npx are scripts of the command interpreter there.
      shell: windows,
    });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** Path of a package's program, run by this Node: no shell, no npx. */
export const bin = (path) => join(ROOT, 'node_modules', path);

/** Installs and prepares what is missing. Throws with one clear line if that fails. */
export async function bootstrap() {
  checkNode();
  if (!isInstalled()) {
    console.log('Installing what is missing (npm ci) …');
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error(`npm ci ended with ${code}. Is the npm registry reachable?`);
  }
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) {
    const code = await run(process.execPath, [bin('wxt/bin/wxt.mjs'), 'prepare']);
    if (code !== 0) throw new Error(`wxt prepare ended with ${code}.`);
  }
}

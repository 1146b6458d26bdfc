/**
 * `npm test`: everything that must hold, from a fresh clone. Each of lint, format, types and builds counts as one check.
 * The last line is always `N passed, N failed, N skipped`; the exit code is 1 if anything failed, 2 for wrong usage.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bin, bootstrap, run } from '../start/install.mjs';

const STEPS = ['lint', 'format', 'types', 'unit', 'build', 'browser'];
const HELP = `npm test [-- --only ${STEPS.join(',')}]`;

const total = { passed: 0, failed: [], skipped: [] };
let scratch = '';
/** Set by a signal, which also ends the step that is under way: none follows. */
let stopped = false;

const node = (path, args, env) => run(process.execPath, [bin(path), ...args], env);

async function step(name, work) {
  if (stopped) return false;
  const start = Date.now();
  console.log(`\n── ${name}`);
  const ok = await work();
  const took = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'} (${took} s)`);
  return ok;
}

/** A check that passes or fails as a whole. */
const check = (name, path, args) =>
  step(name, async () => {
    const ok = (await node(path, args)) === 0;
    if (ok) total.passed++;
    else total.failed.push(name);
    return ok;
  });

/** A run of Vitest, whose tests count one by one. */
const tests = (name, args) =>
  step(name, async () => {
    const file = join(scratch, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=./tools/test/reporter.mjs'];
    const code = await node('vitest/vitest.mjs', ['run', ...reporters, ...args], { DRAMATIS_TALLY: file });
    let tally;
    try {
      tally = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      tally = { passed: 0, failed: [`${name} did not run to its end`], skipped: [] };
    }
    // Vitest fails for other reasons, too (no test found, an error while closing): never count that as passed.
    if (code !== 0 && tally.failed.length === 0) tally.failed.push(`${name} ended with ${code}`);
    total.passed += tally.passed;
    total.failed.push(...tally.failed);
    total.skipped.push(...tally.skipped);
    return tally.failed.length === 0;
  });

async function all(wanted) {
  const has = (name) => wanted.includes(name);
  if (has('lint'))
    await check('lint', 'eslint/bin/eslint.js', [
      '.',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ]);
  if (has('format')) await check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
  if (has('types')) await check('types', 'typescript/bin/tsc', ['--noEmit']);
  if (has('unit')) await tests('unit', []);
  let built = true;
  if (has('build')) {
    for (const browser of ['chrome', 'firefox']) {
      built = (await check(`build ${browser}`, 'wxt/bin/wxt.mjs', ['build', '-b', browser])) && built;
    }
  }
  if (!has('browser')) return;
  if (built) await tests('browser', ['-c', 'vitest.browser.config.ts']);
  else total.failed.push('the tests in browsers could not run: there is no build');
}

function only() {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    const wanted = values.only?.split(',') ?? STEPS;
    const unknown = wanted.find((name) => !STEPS.includes(name));
    if (unknown !== undefined) throw new Error(`There is no step “${unknown}”`);
    return wanted;
  } catch (error) {
    console.error(`${error.message.split('\n')[0]}. Usage: ${HELP}`);
    process.exit(2);
  }
}

const wanted = only();
const start = Date.now();
scratch = mkdtempSync(join(tmpdir(), 'dramatis-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopped = true;
  });
}
try {
  await bootstrap();
  await all(wanted);
} catch (error) {
  total.failed.push(error instanceof Error ? error.message : String(error));
}
if (stopped) total.failed.push('stopped by a signal');

const reasons = group(total.skipped);
if (total.skipped.length > 0) console.log('\nSkipped:');
for (const [reason, list] of reasons) console.log(`  ${list.length} × ${reason}`);
if (total.failed.length > 0) console.log('\nFailed:');
for (const name of total.failed) console.log(`  ${name}`);
console.log(`\nin ${((Date.now() - start) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`);
process.exitCode = total.failed.length > 0 ? 1 : 0;

/** Node 20 lacks `Map.groupBy`. */
function group(skipped) {
  const groups = new Map();
  for (const item of skipped) groups.set(item.reason, [...(groups.get(item.reason) ?? []), item]);
  return groups;
}

import { writeFileSync } from 'node:fs';

/**
 * Vitest reporter that writes what the runner adds up: `{ passed, failed: [name], skipped: [{ name, reason }] }`
 * into the file that `DRAMATIS_TALLY` names.
 */
export default class Tally {
  onTestRunEnd(modules, errors) {
    const tally = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) {
      const broken = module.errors();
      if (broken.length > 0) tally.failed.push(`${module.moduleId}: ${broken[0].message}`);
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') tally.passed++;
        else if (state === 'failed') tally.failed.push(test.fullName);
        else tally.skipped.push({ name: test.fullName, reason: note ?? reasonIn(test.fullName) });
      }
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) tally.failed.push(`${suite.fullName}: ${suite.errors()[0].message}`);
      }
    }
    for (const error of errors) tally.failed.push(`unhandled: ${error.message ?? String(error)}`);
    writeFileSync(process.env.DRAMATIS_TALLY, JSON.stringify(tally));
  }
}

/** A suite that cannot run says why in its name: “… (skipped: firefox is not installed)”. */
const reasonIn = (name) => /\(skipped: ([^)]*)\)/.exec(name)?.[1] ?? 'no reason given';

// npm test: installs what is missing, runs every check there is, and ends with one line of figures.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser, ensurePackages } from './lib/ensure.mjs';
import { entry, run } from './lib/run.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'double-take-'));

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A check without tests of its own counts as one.
 * @param {string} script @returns {Count}
 */
function check(script) {
  console.log(`\n# ${script}`);
  return run(`npm run -s ${script}`) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} script @returns {Count} */
function tests(script) {
  console.log(`\n# ${script}`);
  const file = path.join(reports, `${script.replace(':', '-')}.json`);
  const status = run(
    `npm run -s ${script} -- --reporter=default --reporter=json --outputFile.json="${file}"`,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that cannot even be loaded has no tests to fail.
    const broken = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
        result.status === 'failed' && result.assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + broken;
    return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1) };
  } catch (error) {
    console.error(`${script} left no report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

await entry(() => {
  try {
    ensurePackages();
    ensureBrowser('chromium');
    ensureBrowser('firefox');
    const counts = [
      check('lint'),
      check('typecheck'),
      tests('test:unit'),
      check('build:firefox'),
      check('size'), // builds for Chromium
      tests('test:e2e'),
    ];
    const passed = counts.reduce((sum, count) => sum + count.passed, 0);
    const failed = counts.reduce((sum, count) => sum + count.failed, 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed ? 1 : 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});

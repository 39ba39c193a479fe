/** `npm test`: from a bare clone, sets everything up, runs every check, and ends with the line `N passed, N failed`. */

import { stripVTControlCharacters } from 'node:util';
import { findOrInstall } from './setup/browsers.mjs';
import { installPackages, nodeProblem } from './setup/packages.mjs';
import { run } from './setup/steps.mjs';

const tally = { passed: 0, failed: 0 };
/**
 * All steps together, set-up included; a step that would take longer is stopped and counts as failed. On two cores they take 17 to 22;
 * a machine that is slow or busy is no fault of the code.
 */
const MINUTES = 60;
const started = Date.now();

/** A step without a count of its own is one test; the others print `N passed, N failed` and are counted by it. */
const STEPS = [
  { name: 'types', args: ['tsc'] },
  { name: 'lint', args: ['biome', 'check', '.'] },
  { name: 'unused code (knip)', args: ['knip'] },
  { name: 'dataset is what data/ says', args: ['tsx', 'scripts/build-data.ts', '--check'] },
  { name: 'unit tests', args: ['vitest', 'run'], counts: true },
  { name: 'build', args: ['tsx', 'scripts/build.ts'] },
  { name: 'two builds, the same bytes', args: ['tsx', 'scripts/reproduce.ts'] },
  { name: 'package as the README promises it', args: ['tsx', 'scripts/check-dist.ts'] },
  { name: 'package as the stores check it', args: ['tsx', 'scripts/check-package.ts', '--offline'] },
  { name: 'browser tests in Chromium', args: ['tsx', 'test/e2e/run.ts', 'chromium'], counts: true, browser: 'chromium' },
  { name: 'browser tests in Firefox', args: ['tsx', 'test/e2e/run.ts', 'firefox'], counts: true, browser: 'firefox' },
  { name: 'hostile and broken pages', args: ['tsx', 'scripts/fuzz.ts', '--cases', '40', '--untimed'], browser: 'chromium' },
  { name: 'a long shopping trip', args: ['tsx', 'scripts/soak.ts', '--pages', '105', '--minutes', '2'], browser: 'chromium' },
];

/** The failures once more, at the end of the log, where people look first. */
const failures = [];

function finish() {
  if (failures.length > 0) console.log(`\n── what failed\n${failures.join('\n')}`);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

function fail(message) {
  console.log(message);
  failures.push(message);
  tally.failed += 1;
}

/** The last `N passed, N failed` of a step's output; vitest's and the browser tests' reporters print it. */
function countsIn(output) {
  const lines = [...output.matchAll(/^(?:\S+: )?(\d+) passed, (\d+) failed/gm)];
  const last = lines.at(-1);
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : null;
}

/** The lines of a step's output that name a failure, each with the one that says why; else its last lines. */
function linesOfFailure(output) {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  const named = lines.flatMap((line, at) => (/^\s*(?:FAILED|FAIL|PROBLEM)\b/.test(line) ? lines.slice(at, at + 2) : []));
  return (named.length > 0 ? named : lines).slice(-20).map(line => `  ${line.slice(0, 300)}`);
}

async function runStep(step, browsers) {
  console.log(`\n── ${step.name}`);
  const env = { CHROME_PATH: browsers.chromium ?? '', FIREFOX_PATH: browsers.firefox ?? '' };
  const minutes = Math.max(0.1, MINUTES - (Date.now() - started) / 60_000);
  const { ok, output, seconds } = await run('npx', ['--no-install', ...step.args], { minutes, env });
  const counts = step.counts ? countsIn(output) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (counts === null || (!ok && counts.failed === 0)) fail(`${step.name}: ended without a result`);
  if (counts !== null) {
    tally.passed += counts.passed;
    tally.failed += counts.failed;
  }
  if (!ok) failures.push(`${step.name}:`, ...linesOfFailure(output));
  console.log(`${ok ? 'ok' : 'FAILED'}: ${step.name} (${seconds.toFixed(1)} s)`);
}

async function main() {
  const problem = nodeProblem() ?? (await installPackages());
  if (problem !== null) return fail(problem);
  const browsers = await findOrInstall(['chromium', 'firefox']);
  if (browsers.problem !== null) fail(browsers.problem);
  for (const step of STEPS) {
    if (step.browser && !browsers[step.browser]) console.log(`\n── ${step.name}: not run, no browser`);
    else await runStep(step, browsers);
  }
}

await main();
finish();

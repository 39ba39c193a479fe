/** `npm start`: sets up, builds, and shows the extension on a small shop of our own; `--headless`, or no display: it prints and leaves pictures. */
import { findOrInstall } from './setup/browsers.mjs';
import { installPackages, nodeProblem } from './setup/packages.mjs';
import { run } from './setup/steps.mjs';

/** The demo's window stays open as long as somebody looks at it. */
const WINDOW_MINUTES = 24 * 60;

async function main() {
  const problem = nodeProblem() ?? (await installPackages());
  if (problem !== null) return problem;
  const { chromium, problem: missing } = await findOrInstall(['chromium']);
  if (missing !== null) return missing;
  console.log('Building the packages …');
  const built = await run('npx', ['--no-install', 'tsx', 'scripts/build.ts'], { quiet: true });
  if (!built.ok) return built.output;
  const shown = await run('npx', ['--no-install', 'tsx', 'scripts/demo.ts', ...process.argv.slice(2)], {
    env: { CHROME_PATH: chromium ?? '' },
    minutes: WINDOW_MINUTES,
  });
  return shown.ok ? null : 'The demo did not run through; see above.';
}

const problem = await main();
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}

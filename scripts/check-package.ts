/**
 * Part of `npm run verify`: what the stores and a careful user ask of the built package. The store's linter, the licences of
 * what is bundled, what changed in permissions since the last release, known faults in packages.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BUILT } from './drive/places';
import { bundledIn, licenceProblems } from './package/licences';
import { changeBetween, isHonest, lastRelease, type Reach } from './package/permissions';
import { EXPLAINED, lintFirefox, problemsIn } from './package/store-lint';
import { neededBuild } from './setup/needs';

function lint(): string[] {
  const result = lintFirefox(neededBuild(BUILT.firefox));
  console.log(`web-ext lint: ${result.errors.length} errors, ${result.warnings.length} warnings`);
  for (const { code, why } of EXPLAINED) console.log(`  ${code}: ${why}`);
  return problemsIn(result);
}

function licences(): string[] {
  const bundled = bundledIn(neededBuild(BUILT.chromium));
  console.log(`bundled: ${bundled.map(each => `${each.name} ${each.version} (${each.licence})`).join(', ')}`);
  return licenceProblems(bundled);
}

function permissions(): string[] {
  const last = lastRelease();
  if (typeof last === 'string') {
    console.log(`permissions: not compared, ${last}`);
    return [];
  }
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Reach;
  const { added, removed, widens } = changeBetween(last.manifest, manifest);
  console.log(`permissions since ${last.tag}: ${added.length} added, ${removed.length} removed${widens ? '; users are asked again' : ''}`);
  for (const each of added) console.log(`  + ${each}`);
  for (const each of removed) console.log(`  - ${each}`);
  return isHonest(last.manifest, manifest) ? [] : ['permissions: new access needs a new minor or major version'];
}

/** Registries behind closed networks do not answer this question; then nothing is known, and nothing is claimed. */
function audit(): string[] {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 64_000_000, timeout: 60_000 });
  const faults = faultsIn(stdout);
  console.log(faults === null ? 'npm audit: the registry did not answer; not checked' : `npm audit: ${faults} known faults`);
  return faults ? [`npm audit: ${faults} known faults; run "npm audit"`] : [];
}

function faultsIn(report: string): number | null {
  try {
    const { metadata } = JSON.parse(report) as { metadata?: { vulnerabilities?: { total?: number } } };
    return metadata?.vulnerabilities?.total ?? null;
  } catch {
    return null;
  }
}

/** `--offline`: a fault found in a package tomorrow must not turn today's commit red in `npm test`. */
const asked = process.argv.includes('--offline') ? [] : audit();
const problems = [...lint(), ...licences(), ...permissions(), ...asked];
for (const problem of problems) console.log(`PROBLEM ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

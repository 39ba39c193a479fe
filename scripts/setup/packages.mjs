import { existsSync, statSync } from 'node:fs';
import { run } from './steps.mjs';

const NODE_NEEDED = [20, 19];

/** `null`, or what to do about a Node that is too old. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return null;
  return `Node ${NODE_NEEDED.join('.')} or newer is needed, this is ${version}. Install it from nodejs.org, then run the command again.`;
}

/** Installs the packages of the lock file where they are missing or older than it. Resolves to a problem in words, or null. */
export async function installPackages() {
  const marker = 'node_modules/.package-lock.json';
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return null;
  console.log('Installing packages (npm install) …');
  const { ok, output } = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { quiet: true, minutes: 10 });
  return ok ? null : `npm install failed:\n${output.trim().split('\n').slice(-15).join('\n')}`;
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './steps.mjs';

/** Where to look for each browser: an environment variable, names on PATH, usual places; and Debian's package of it. */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** The path of an installed browser (`chromium` or `firefox`), or null. */
export function findBrowser(kind) {
  const { variable, names, places } = BROWSERS[kind];
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)));
  return [...onPath, ...places].find(path => existsSync(path)) ?? null;
}

/** Finds the browsers, and installs Debian's packages where it may; never in place of a path that a variable names. Returns { chromium, firefox, problem }. */
export async function findOrInstall(kinds) {
  const missing = kinds.filter(kind => findBrowser(kind) === null && !process.env[BROWSERS[kind].variable]);
  if (missing.length > 0) await installFromDebian(missing.map(kind => BROWSERS[kind].debian));
  const found = Object.fromEntries(kinds.map(kind => [kind, findBrowser(kind)]));
  const still = kinds.filter(kind => found[kind] === null);
  return { ...found, problem: still.length > 0 ? howToInstall(still) : null };
}

async function installFromDebian(packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await run('sudo', ['-n', 'true'], { quiet: true, minutes: 1 })).ok) return;
  console.log(`Installing Debian's ${packages.join(' and ')} …`);
  const apt = args => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return isRoot
      ? run('apt-get', args, { quiet: true, minutes: 15, env })
      : run('sudo', ['-n', 'apt-get', ...args], { quiet: true, minutes: 15, env });
  };
  await apt(['update', '-qq']);
  const { ok, output } = await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (!ok) console.log(output.trim().split('\n').slice(-8).join('\n'));
}

/** What to do about browsers that are missing, one line each. */
export function howToInstall(kinds) {
  const lines = kinds.map(kind => {
    const { variable, debian } = BROWSERS[kind];
    const chosen = process.env[variable];
    if (chosen) return `${variable} names ${chosen}, which does not exist.`;
    return `No ${kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was found. Install it (Debian: apt-get install ${debian}) or set ${variable} to its path.`;
  });
  return lines.join('\n');
}

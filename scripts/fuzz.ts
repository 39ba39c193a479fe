/**
 * `npm run fuzz -- --cases N --seed S`: the content script in Chromium on hostile pages of our own, then on N pages that are
 * real or own ones with something wrong with them. Fails on a fault, on script that ran, on a flag that no page of ours earns, and,
 * unless `--untimed`, on more than 50 ms of work in one task, or 5 s of the worker's for one page.
 */
import { parseArgs } from 'node:util';
import { contentScript, PageLab, type Served } from './evaluate/page-lab';
import { hostilePages } from './fuzz/hostile-pages';
import { mutated, randomFrom } from './fuzz/mutate';
import { ownPages, type SeedPage, savedPages } from './fuzz/saved-pages';
import { LONGEST_MS, LONGEST_WORK_MS, type Trial, tryPage } from './fuzz/trial';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    untimed: { type: 'boolean', default: false },
    /** Only the hostile pages in whose name this expression is found. */
    only: { type: 'string', default: '' },
  },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
/** Processor time includes the browser's own work, so a page counts as slow only if it is slow every time. */
const TRIES = 4;
const MOST_PRINTED = 40;

const saved = savedPages();
if (saved.length === 0) console.log('The folder of saved real pages is absent: only our own pages are mutated.');
const seeds = [...ownPages(), ...saved];
const lab = await PageLab.open();
const script = await contentScript();
const slowest: { name: string; taskMs: number; cpuMs: number; workMs: number }[] = [];
let faults = 0;
/** Pages that the browser cannot load to the end even without the extension. */
let unloaded = 0;

/** Scripts of the page run only where they are our own: then a text that ran as script is our fault. */
async function put(
  name: string,
  served: Omit<Served, 'scripts'>,
  { title, scripts }: { title: string | null; scripts: boolean },
): Promise<Trial> {
  let trial = await once({ ...served, scripts });
  for (let left = TRIES - 1; left > 0 && !values.untimed && trial.faults.length === 0 && trial.taskMs > LONGEST_MS; left -= 1) {
    const again = await once({ ...served, scripts });
    if (again.taskMs < trial.taskMs || again.faults.length > 0) trial = again;
  }
  slowest.push({ name, taskMs: trial.taskMs, cpuMs: trial.cpuMs, workMs: trial.workMs });
  const found = [...trial.faults];
  if (!values.untimed && trial.taskMs > LONGEST_MS) found.push(`${trial.taskMs.toFixed(0)} ms in one task`);
  if (!values.untimed && trial.workMs > LONGEST_WORK_MS) found.push(`${trial.workMs.toFixed(0)} ms to match what was read`);
  if (title !== null && trial.title !== title) found.push(`read “${trial.title}” instead of “${title}”`);
  if (title !== null && trial.matches > 0) found.push(`${trial.matches} flags on a page that sells nothing flagged`);
  faults += found.length;
  if (faults <= MOST_PRINTED) for (const fault of found) console.log(`FAULT ${name}: ${fault}`);
  return trial;
}

function once(served: Served): Promise<Trial> {
  return tryPage(lab, script, served).catch((error: unknown) => {
    // Before anything of ours is there.
    if (!/^TimeoutError: Navigation/.test(String(error))) return broken([String(error)]);
    unloaded += 1;
    return broken([]);
  });
}

function broken(faults: string[]): Trial {
  return { cpuMs: 0, taskMs: 0, workMs: 0, products: 0, cut: false, title: null, matches: 0, faults };
}

const wanted = new RegExp(values.only);
const hostile = hostilePages().filter(({ name }) => wanted.test(name));
for (const each of hostile) await put(each.name, each, { title: each.title, scripts: true });
let cutPages = 0;
for (const each of values.untimed || values.only !== '' ? [] : saved)
  cutPages += Number((await put(each.name, each, { title: null, scripts: false })).cut);
for (let n = 0; n < cases; n += 1) {
  const random = randomFrom(seed * 1_000_003 + n);
  const from = seeds[Math.floor(random() * seeds.length)] as SeedPage;
  await put(
    `case ${n} of seed ${seed}, made of ${from.name}`,
    { url: from.url, html: mutated(from.html, random) },
    { title: null, scripts: false },
  );
}
await lab.close();

slowest.sort((one, other) => other.taskMs - one.taskMs);
console.log(
  `longest single tasks: ${slowest
    .slice(0, 5)
    .map(({ name, taskMs, cpuMs }) => `${taskMs.toFixed(0)} ms (of ${cpuMs.toFixed(0)}) ${name}`)
    .join('; ')}`,
);
slowest.sort((one, other) => other.workMs - one.workMs);
console.log(
  `longest to match: ${slowest
    .slice(0, 5)
    .map(({ name, workMs }) => `${workMs.toFixed(0)} ms ${name}`)
    .join('; ')}`,
);
if (saved.length > 0 && !values.untimed) console.log(`${saved.length} saved real pages as they are: ${cutPages} hold more than is read`);
if (unloaded > 0) console.log(`${unloaded} pages that the browser did not load in time, without us`);
console.log(`${hostile.length} hostile pages and ${cases} mutated ones (${seeds.length} to begin with, seed ${seed}): ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

/** `npm run bench [part …]`: medians beside their budgets (README) and ratios against named alternatives. Each part is one function in scripts/bench/. */
import { benchExplorer } from './bench/explorer';
import { benchMarks } from './bench/marks';
import { benchMatching } from './bench/matching';
import { benchPopup } from './bench/popup';
import { benchReading } from './bench/reading';
import { benchVisits } from './bench/visits';
import { benchWorker } from './bench/worker';
import { runParts } from './setup/parts';

const PARTS = {
  explorer: benchExplorer,
  marks: benchMarks,
  matching: benchMatching,
  popup: benchPopup,
  reading: benchReading,
  visits: benchVisits,
  worker: benchWorker,
};

const problem = await runParts(PARTS, process.argv.slice(2));
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}

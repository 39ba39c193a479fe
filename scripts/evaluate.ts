/** `npm run evaluate [part …]`: how much of labelled material the extension gets right. Each part is one function in scripts/evaluate/. */
import { evaluateMatching } from './evaluate/matching';
import { evaluateReading } from './evaluate/reading';
import { evaluateWords } from './evaluate/words';
import { runParts } from './setup/parts';

const PARTS = {
  matching: evaluateMatching,
  reading: evaluateReading,
  words: evaluateWords,
};

const asked = process.argv.slice(2);
/** Words are for a person to read, hundreds of lines of them: only when asked for. */
const problem = await runParts(PARTS, asked.length > 0 ? asked : ['matching', 'reading']);
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}

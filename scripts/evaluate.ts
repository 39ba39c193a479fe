/**
 * `npm run evaluate [part …]`: how much of labelled material the extension gets right. Each part is one function in scripts/evaluate/.
 * `npm run evaluate reading -- --without shops,structured`: the same pages without some kinds of help (scripts/evaluate/without.ts).
 */
import { parseArgs } from 'node:util';
import { evaluateMatching } from './evaluate/matching';
import { evaluateReading } from './evaluate/reading';
import { unknownHelp } from './evaluate/without';
import { evaluateWords } from './evaluate/words';
import { runParts } from './setup/parts';

const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { without: { type: 'string', multiple: true } } });
const without = (values.without ?? []).flatMap(names => names.split(','));

const PARTS = {
  matching: evaluateMatching,
  reading: () => evaluateReading(without),
  words: evaluateWords,
};

/** Words are for a person to read, hundreds of lines of them: only when asked for. */
const problem = unknownHelp(without) ?? (await runParts(PARTS, asked.length > 0 ? asked : ['matching', 'reading']));
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}

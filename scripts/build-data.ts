/** `npm run data` writes the dataset from `data/`; `npm run data:check` fails when the committed one differs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildData } from './data/build';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const right = buildData({
  dataRoot: join(root, 'data'),
  into: join(root, 'src/dataset'),
  check: process.argv.includes('--check'),
  print: console.log,
});
process.exitCode = right ? 0 : 1;

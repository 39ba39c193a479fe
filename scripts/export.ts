import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from './build-index';
import { assemble } from './data/assemble';
import { exportFiles } from './data/export';
import { describe } from './data/problem';
import { loadWords } from './words';

/* `npm run export`: the records as JSON and CSV, with licence and citation, in dist/. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist');
const assembly = assemble(join(root, 'data'), { loadWords, buildIndex });
if (assembly.problems.length > 0) {
  for (const problem of assembly.problems) console.error(describe(problem));
  process.exitCode = 1;
} else {
  mkdirSync(target, { recursive: true });
  for (const [name, content] of exportFiles(assembly)) {
    writeFileSync(join(target, name), content);
    console.log(`dist/${name}: ${Buffer.byteLength(content)} bytes`);
  }
}

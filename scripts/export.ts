/** `npm run export`: the records as JSON and CSV, with licence and citation, in dist/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleOrThrow } from './data/assemble';
import { exportFiles } from './data/export';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist');
const files = exportFiles(assembleOrThrow(join(root, 'data')));
mkdirSync(target, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(target, name), content);
  console.log(`dist/${name}: ${Buffer.byteLength(content)} bytes`);
}

/** `npm run data:release`: run once a version is published, so that the next dataset tells what changed since. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataset } from '../src/dataset/load';
import { releaseOf } from './data/changes';
import { serialize } from './data/serialize';

const target = join(dirname(dirname(fileURLToPath(import.meta.url))), 'data/released.json');
writeFileSync(target, serialize(releaseOf(dataset.version, dataset.actions, dataset.parties)));
console.log(
  `${dataset.actions.length} records of version ${dataset.version} remembered in data/released.json; run "npm run data" and commit both`,
);

/** `npm run data:audit [-- --seed 7] [--draw 100] [--all]`: re-reads records at random against the official files. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataset } from '../src/dataset/load';
import { audit } from './audit/audit';
import { auditors } from './audit/official-copies';

const root = join(dirname(dirname(fileURLToPath(import.meta.url))), 'data/sources');
const { values } = parseArgs({ options: { seed: { type: 'string' }, draw: { type: 'string', default: '100' }, all: { type: 'boolean' } } });
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed);
const draw = values.all ? dataset.actions.length : Number(values.draw);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(draw) || draw < 1)
  throw new Error('--seed and --draw take whole numbers, --draw from 1');

const { checkable, drawn, differences } = audit({ dataset, auditors: auditors(root), seed, draw });
for (const difference of differences) console.log(difference);
console.log(
  `seed ${seed}: ${drawn.length} of ${checkable} records re-read against the official files, ${differences.length} differences; ` +
    `${dataset.actions.length - checkable} of ${dataset.actions.length} are in no official file that is held here, and rest on tables with evidence`,
);
process.exitCode = differences.length > 0 ? 1 : 0;

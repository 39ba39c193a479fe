/** `npm run readme`: writes the generated blocks of README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import manifest from '../manifest.json' with { type: 'json' };
import { dataset } from '../src/dataset/load';
import { blocksOf, withBlocks } from './readme/blocks';

writeFileSync('README.md', withBlocks(readFileSync('README.md', 'utf8'), blocksOf(dataset, manifest.host_permissions)));

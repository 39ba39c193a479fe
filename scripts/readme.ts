/** `npm run readme`: writes what README.md says of sources and shops from the dataset and the manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import manifest from '../manifest.json' with { type: 'json' };
import { dataset } from '../src/dataset/load';
import { blocksOf, withBlocks } from './readme/blocks';

writeFileSync('README.md', withBlocks(readFileSync('README.md', 'utf8'), blocksOf(dataset, manifest.host_permissions)));

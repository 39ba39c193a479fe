import type { Dataset } from '../core/dataset-types';
import json from './dataset.json';

/** The one reader of the generated dataset. `npm run data` validated every record when it was written. */
export const dataset: Dataset = json as unknown as Dataset;

import type { Guides } from '../core/guide-types';
import json from './guides.json';

/** Guides and programmes, for pages that explain; the worker and the popup load the dataset alone. */
export const guides: Guides = json as unknown as Guides;

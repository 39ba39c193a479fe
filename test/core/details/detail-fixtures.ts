import { readFileSync } from 'node:fs';
import type { Dataset } from '../../../src/core/dataset-types';
import { interpretDetails } from '../../../src/core/details/interpret';
import type { Product } from '../../../src/core/types';
import { product } from '../../product';

export const { words } = JSON.parse(readFileSync('src/dataset/dataset.json', 'utf8')) as Dataset;

/** A thing of which nothing is stated but this. */
export function thing(stated: Partial<Product>): Product {
  return product({ title: 'Thing', ...stated });
}

/** What one row of a detail table makes of it. */
export function fromPair(label: string, value: string): Product {
  return interpretDetails(thing({ lines: [`${label}\t${value}`] }), words);
}

import type { Product, ValueOrigin } from '../../core/types';
import { ADDRESS_CAP, NAME_CAP, TITLE_CAP } from './text';

/** What a reader can state of a product. `materials` is one text here; the product carries it as a list of one. */
export type Field = 'title' | 'brand' | 'manufacturer' | 'seller' | 'materials' | 'countryOfOrigin' | 'category' | 'url';

/** A value and the spot it was read from. */
export interface Stated {
  text: string;
  where: string;
}

/** All that one reader states of one product. */
export interface Facts {
  reader: string;
  stated: Partial<Record<Field, Stated | null | undefined>>;
  /** What the product is called where no one sees it: the worker completes a shown title by them. */
  names?: string[];
  /** Properties that have no field of their own, as "label: value": the worker knows the labels. */
  lines?: string[];
}

/** What schema.org calls each field, in JSON-LD and in microdata; of several the first that is stated counts. */
export const PROPERTIES: readonly [Field, string][] = [
  ['title', 'name'],
  ['brand', 'brand'],
  ['manufacturer', 'manufacturer'],
  ['materials', 'material'],
  ['countryOfOrigin', 'countryOfOrigin'],
  ['countryOfOrigin', 'countryOfAssembly'],
  ['category', 'category'],
  ['url', 'url'],
];

/** How much is kept of a field. */
export function capOf(field: Field): number {
  return field === 'title' ? TITLE_CAP : field === 'url' ? ADDRESS_CAP : NAME_CAP;
}

const FIELDS: readonly Field[] = [...PROPERTIES.map(([field]) => field), 'seller'];

/** Lays the readers' facts over each other, the most trusted first: the first that states a field decides it. */
export function productFrom(id: string, kind: Product['kind'], trusted: readonly Facts[]): Product {
  const origins: Partial<Record<string, ValueOrigin>> = {};
  const values = {} as Record<Field, string | null>;
  for (const field of FIELDS) {
    const facts = trusted.find(layer => layer.stated[field]);
    const value = facts?.stated[field];
    values[field] = value?.text ?? null;
    if (facts && value) origins[field] = { reader: facts.reader, where: value.where };
  }
  return { ...values, id, kind, materials: values.materials ? [values.materials] : [], names: trusted[0]?.names ?? [], origins };
}

/** What tells one product of a page from the others. */
export function keyOf({ title, url }: Product): string {
  return `${title}\n${url}`;
}

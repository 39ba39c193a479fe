import type { Product, ValueOrigin } from '../../core/types';

/** What a reader can state of a product. `materials` is one text here; the product carries it as a list of one. */
export type Field = 'title' | 'brand' | 'manufacturer' | 'seller' | 'materials' | 'countryOfOrigin' | 'category' | 'gtin' | 'url';

/** A value and the spot it was read from. */
export interface Stated {
  text: string;
  where: string;
}

/** All that one reader states of one product. */
export interface Facts {
  reader: string;
  values: Partial<Record<Field, Stated>>;
}

const FIELDS: readonly Field[] = ['title', 'brand', 'manufacturer', 'seller', 'materials', 'countryOfOrigin', 'category', 'gtin', 'url'];

/** Lays the readers' facts over each other, the most trusted first: the first that states a field decides it. */
export function productFrom(id: string, kind: Product['kind'], trusted: readonly Facts[]): Product {
  const origins: Partial<Record<string, ValueOrigin>> = {};
  const stated = {
    title: null,
    brand: null,
    manufacturer: null,
    seller: null,
    countryOfOrigin: null,
    category: null,
    gtin: null,
    url: null,
  };
  const product: Product = { id, kind, ...stated, materials: [], origins };
  for (const field of FIELDS) {
    const facts = trusted.find(layer => layer.values[field]);
    const value = facts?.values[field];
    if (!facts || !value) continue;
    if (field === 'materials') product.materials = [value.text];
    else product[field] = value.text;
    origins[field] = { reader: facts.reader, where: value.where };
  }
  return product;
}

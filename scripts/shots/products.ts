import { bareProduct } from '../../src/core/bare-product';
import type { Product } from '../../src/core/types';

/** A product as a page states it; what is not given was not stated. */
function product(id: string, title: string, stated: Partial<Product> = {}): Product {
  const kind = id.startsWith('cart') ? 'cart' : id.startsWith('tile') ? 'tile' : 'product';
  return bareProduct({
    id,
    kind,
    title,
    origins: { title: { reader: 'json-ld', where: 'name' }, ...(stated.brand ? { brand: { reader: 'json-ld', where: 'brand' } } : {}) },
    ...stated,
  });
}

/** Things for sale of our own invention, named so that each leads to one state of the popup. */
export const BIKE = product('product-1', 'Giant Talon 3 Mountain Bike', { brand: 'Giant' });
export const BIKE_TAIWAN = product('product-1', 'Giant Talon 3 Mountain Bike', { brand: 'Giant', countryOfOrigin: 'Made in Taiwan' });
export const PRINTER = product('product-1', 'Pantum P2509W Laser Printer', { brand: 'Pantum' });
export const SELLER = product('product-1', 'Black toner cartridge', { seller: 'Zhuhai Pantum Electronics Co. Ltd.' });
export const GIMBAL = product('product-1', 'DJI Osmo Mobile 6 Gimbal', { brand: 'DJI' });
export const GLOVES = product('product-1', 'Nitrile Exam Gloves, box of 100', { brand: 'Top Glove' });
export const SHOES = product('product-1', 'Li-Ning running shoes', { brand: 'Li-Ning' });
export const IMPORTED = product('product-1', 'Tomato paste, 2200 g', {
  brand: 'Fernhill',
  importer: 'Hebei Suguo International Trade Co., Ltd.',
});
export const TUNA = product('product-1', 'Albacore tuna in water, 12 cans', {
  brand: 'Fernhill',
  manufacturer: 'Fernhill Foods',
  text: ['Vessel: Da Wang'],
});
export const DIAMOND = product('product-1', 'Rough diamond crystal, 0.5 ct', { brand: 'Fernhill', countryOfOrigin: 'Zimbabwe' });
export const SHEETS = product('product-1', 'Long-staple cotton sheets', {
  brand: 'Snowfield',
  materials: ['100% cotton'],
  countryOfOrigin: 'Xinjiang, China',
});
export const SHIRT = product('product-1', 'Oxford shirt, regular fit', {
  brand: 'Fernhill',
  materials: ['100% cotton'],
  countryOfOrigin: 'China',
});
export const PHONE = product('product-1', 'iPhone 16, 128 GB', { brand: 'Apple' });
export const DAYPACK = product('product-1', 'Fernhill Canvas Daypack, 20 L', { brand: 'Fernhill', materials: ['Cotton canvas'] });

const PLAIN = ['Enamel Camping Mug', 'Reading Lamp with Linen Shade', 'Canvas Daypack, 20 L', 'Stoneware Bowl, set of 4', 'Desk Organizer'];

/** A page of `count` tiles or lines, with the given things at the given places (from 1). */
export function listOf(kind: 'tile' | 'cart', count: number, placed: Record<number, Product>): Product[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${kind}-${index + 1}`;
    const given = placed[index + 1];
    return given ? { ...given, id, kind } : product(id, PLAIN[index % PLAIN.length] ?? '', { brand: 'Fernhill' });
  });
}

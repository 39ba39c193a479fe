import type { DetailField, Words } from './dataset-types';
import { fieldOf } from './detail-labels';
import { pairsIn, textsOf } from './detail-pairs';
import { accepts, withoutHead } from './detail-values';
import { isServicePage } from './service-page';
import { brandFromMaker, checkBrand } from './stated-brand';
import { stuffIn } from './stated-lines';
import type { Product, ValueOrigin } from './types';
import { wholeTitle } from './whole-title';

/** A statement of materials longer than this is a description. */
const LONGEST_MATERIAL = 200;

/** What a page sells, as its details say in any language; pages of a shop's service are left out. */
export function interpretProducts(products: readonly Product[], words: Words): Product[] {
  return products.map(product => interpretDetails(product, words)).filter(product => !isServicePage(product, words));
}

/**
 * Completes a tile's title, and fills what the page's readers left open from the raw label–value pairs, by the labels of every language.
 * A value that a reader stated is replaced only where it names the shop itself: marketplaces put themselves as the brand.
 */
export function interpretDetails({ lines = [], names = [], ...product }: Product, words: Words): Product {
  const texts = lines.flatMap(textsOf);
  const details = pairsIn(lines, texts, words);
  const told: Product = { ...product, details, materials: [...product.materials], origins: { ...product.origins } };
  if (told.title && told.kind !== 'product') told.title = wholeTitle(told.title, names, words);
  checkBrand(told, words);
  for (const { label, value } of details) {
    const field = fieldOf(label, words);
    if (field !== null && accepts(told, field, { label, value }, words))
      put(told, field, field === 'manufacturer' ? withoutHead(value, words) : value, { reader: 'details', where: label });
  }
  const stuff = told.materials.length > 0 ? undefined : texts.map(stuffIn).find(Boolean);
  if (stuff) put(told, 'materials', stuff, { reader: 'details', where: 'made of' });
  if (!told.brand && told.manufacturer) brandFromMaker(told, told.manufacturer, words);
  return told;
}

function put(told: Product, field: DetailField, value: string, origin: ValueOrigin): void {
  if (field === 'materials') told.materials.push(value.slice(0, LONGEST_MATERIAL));
  else told[field] = value;
  told.origins = { ...told.origins, [field]: told.origins?.[field] ?? origin };
}

import type { DetailField, Words } from '../dataset-types';
import { countriesIn } from '../text/origin';
import type { Product, ValueOrigin } from '../types';
import { fieldOf, fieldOfPair } from './detail-labels';
import { pairsIn, textsOf, withWholeValues } from './detail-pairs';
import { accepts, isOneOf, withoutHead } from './detail-values';
import { goodsAlone } from './goods-alone';
import { materialIn } from './made-of';
import { nameAndAddress } from './maker-field';
import { isServicePage } from './service-page';
import { brandFromMaker, checkNames, withoutLink } from './stated-brand';
import { withLabelsFirst } from './value-first';
import { wholeTitle } from './whole-title';

/** A statement of materials longer than this is a description. */
const LONGEST_MATERIAL = 200;
/** How many of it an order lists: "Acme mug × 2". "M8 × 40" is a size; and outside a cart "× 2" may be what a pack holds. */
const COUNT = /(?<!\d)\s×\s?\d{1,2}$/u;
const ONE = /(?<!\d)\s×\s?1$/u;
/** A tab, or a colon where the page parts label and value by that. */
const LABEL_END = /\s*[\t:\uFF1A]\s*/u;

/** What a page sells, as its details say in any language; pages of a shop's service are left out, and in a grid its articles. */
export function interpretProducts(products: readonly Product[], words: Words): Product[] {
  return goodsAlone(products)
    .map(product => interpretDetails(product, words))
    .filter(product => !isServicePage(product, words));
}

/**
 * Completes a tile's title, and fills what the page's readers left open from the raw label–value pairs, by the labels of every language.
 * A value that a reader stated stays, unless it says nothing: the shop's own name or the whole title as the brand, "N/A", "Imported" as
 * the origin.
 */
export function interpretDetails({ lines: sent = [], names = [], ...read }: Product, words: Words): Product {
  const lines = withWholeValues(withLabelsFirst(sent, words), words);
  const texts = lines.flatMap(line => textsOf(line, words));
  const details = pairsIn(lines, texts, words);
  const product: Product = { ...read, details, materials: [...read.materials], origins: { ...read.origins } };
  if (product.title && product.kind !== 'product')
    product.title = wholeTitle(product.title, names, words, product.url).replace(product.kind === 'cart' ? COUNT : ONE, '');
  checkNames(product, words);
  const shortNames: string[] = [];
  for (const { label, value } of details) {
    const field = fieldOfPair({ label, value }, words);
    if (field === null || !accepts(product, field, { label, value }, words)) continue;
    if (field === 'manufacturer' && product.manufacturer) shortNames.push(product.manufacturer);
    setField(product, field, nameIn(field, value, words), { reader: 'details', where: label });
  }
  addRegion(product, lines, words);
  const material = product.materials.length > 0 ? undefined : texts.map(materialIn).find(Boolean);
  if (material) setField(product, 'materials', material, { reader: 'details', where: 'made of' });
  if (details.some(({ label }) => /^isbn/i.test(label)))
    setField(product, 'category', ['Books', product.category].filter(Boolean).join(' > '), { reader: 'details', where: 'ISBN' });
  if (product.manufacturer) partAddress(product, product.manufacturer, words);
  if (!product.brand && product.manufacturer) brandFromMaker(product, shortNames[0] ?? product.manufacturer, words);
  return product;
}

/** A name as its value has it, without what stands beside it there. */
function nameIn(field: DetailField, value: string, words: Words): string {
  if (field === 'brand') return withoutLink(value);
  return field === 'manufacturer' ? withoutHead(value, words) : value;
}

/** "产地: 中国大陆", and right below it "省份: 新疆维吾尔自治区": both tell of one place. Below another country it is where the shop is. */
function addRegion(product: Product, lines: readonly string[], words: Words): void {
  const rows = lines.map(line => line.split(LABEL_END));
  const isOrigin = ([label = '', value]: string[] = []) => value === product.countryOfOrigin && fieldOf(label, words) === 'countryOfOrigin';
  const below = rows.find(([label = ''], at) => isOneOf(words.tableWords.region, label) && isOrigin(rows[at - 1]));
  const region = below?.[1]?.trim() ?? '';
  // Several are a choice of where to deliver.
  if (/^\S+$/.test(region) && countriesIn(product.countryOfOrigin ?? '', words).join() === 'CN') product.countryOfOrigin += ` ${region}`;
}

function partAddress(product: Product, maker: string, words: Words): void {
  const { name, address } = nameAndAddress(maker, words);
  product.manufacturer = name;
  if (address !== null) product.makerAddress = address;
}

function setField(product: Product, field: DetailField | 'category', value: string, origin: ValueOrigin): void {
  // Of several materials the first says where they stand.
  const known = field === 'materials' ? product.origins?.materials : undefined;
  if (field === 'materials') product.materials.push(value.slice(0, LONGEST_MATERIAL));
  else product[field] = value;
  product.origins = { ...product.origins, [field]: known ?? origin };
}

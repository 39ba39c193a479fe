import type { Words } from '../dataset-types';
import { normalize } from '../text/tokens';
import type { DetailPair, Product } from '../types';
import { fieldOf } from './detail-labels';
import { refersElsewhere, saysNothing } from './says-nothing';

/** A brand is a few words; a longer "manufacturer" is an address. */
const LONGEST_NAME = 4;
/** How shops wrap a brand into a line of its own: the first group is the brand. */
const BYLINES: readonly RegExp[] = [
  /^(?:Brand|Marke|Marque|Marca|Merk|Marka|Märke|Varumärke|ブランド|Marka adı|العلامة التجارية|品牌|브랜드)\s*[:\uFF1A]\s*(.+)$/iu,
  /^(?:Visit|Explore|Shop) the (.+?) (?:Store|Shop)$/i,
  /^Shop all (.+)$/i,
  /^(?:View|See|More|Browse|Discover) (?:all |other |more )?(?:products |items )?(?:from|by) (.+)$/i,
  /^Besuche(?:n Sie)? den (.+?)[- ]Shop$/i,
  /^Visiter la boutique (?:de )?(.+)$/i,
  /^Visita (?:lo Store di|la tienda de|la Store di|lo store|a loja) (.+)$/i,
  /^Bezoek de (.+?)[- ]Store$/i,
  /^Odwiedź sklep (.+)$/i,
  /^Besök (.+?)-butiken$/i,
  /^(.+?)の?ストアを表示$/,
  /^(.+?) Mağazası'nı ziyaret edin$/i,
  /^访问(.+?)的?店铺$/,
  /^زيارة متجر (.+)$/,
];

/** Drops a maker that the page's readers state where it is none, takes the wrapping off a brand, and drops that too, or the shop's own name. */
export function checkNames(product: Product, words: Words): void {
  // "Other", "N/A": a form's choice, and no name.
  if (product.manufacturer && (saysNothing(product.manufacturer, words) || refersElsewhere(product.manufacturer, words)))
    drop('manufacturer', product);
  if (!product.brand) return;
  product.brand = withoutLink(unwrapped(product.brand));
  // Some templates call the product's whole name its brand.
  if (saysNothing(product.brand, words) || isWholeTitle(product)) drop('brand', product);
  else if (isShopItself(product)) dropShopBrand(product, words);
}

function isWholeTitle({ brand, title, origins }: Product): boolean {
  return origins?.brand?.reader === 'brand-sign' && normalize(brand ?? '') === normalize(title ?? '');
}

/** "Visit the Giant Store" → "Giant". */
function unwrapped(line: string): string {
  for (const byline of BYLINES) {
    const brand = byline.exec(line)?.[1];
    if (brand) return brand.trim();
  }
  return line;
}

/** A link right behind a brand, which ends with its name: "Ember More Bags from Ember". */
const LINK_BEHIND = /^(\S.{0,39}?)(?: \S+){3,6} \1$/iu;

/** "Ember | Similar products from Ember" → "Ember": the link behind the stroke ends with its name. "Ember | Ash" are two that made a thing. */
export function withoutLink(brand: string): string {
  const [, linked] = LINK_BEHIND.exec(brand) ?? [];
  if (linked && !brand.includes('|')) return linked;
  const [name = '', ...behind] = brand.split(' | ');
  return normalize(behind.join(' ')).endsWith(` ${normalize(name)}`) ? name.trim() : brand;
}

/** Whether the stated brand is the shop's own name as its host writes it ("Corner Shop" at corner-shop.com), or that host. */
function isShopItself({ brand, url }: Product): boolean {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').replaceAll('-', '') : '';
  const name = normalize(brand ?? '')
    .replace(/^www /, '')
    .replaceAll(' ', '');
  return (
    name.length > 2 &&
    (host.replaceAll('.', '') === name ||
      host.split('.').some(part => part === name || (part.startsWith(name) && part.length <= name.length * 3)))
  );
}

/** Drops the brand where it was only a sign on the page (reader `brand-sign`), or where the page's details name another. */
function dropShopBrand(product: Product, words: Words): void {
  const isSign = product.origins?.brand?.reader === 'brand-sign';
  const names = (pair: DetailPair) => fieldOf(pair.label, words) === 'brand' && !saysNothing(pair.value, words);
  if (isSign || product.details?.some(names)) drop('brand', product);
}

function drop(field: 'brand' | 'manufacturer', product: Product): void {
  product[field] = null;
  delete product.origins?.[field];
}

const ARTICLE = /^(?:the|die|der|das|les|los|las)$/i;

/**
 * What of a maker's name may be its brand: one of its words; but where the first is short or an article, as much more as there is, and
 * behind the short one nothing else ("JA Solar" makes a "Solar Panel").
 */
function beginningOf(maker: string, { legalForms }: Words): string[] {
  const parts = maker.split(/[\s,]+/);
  const [first = ''] = parts;
  const isShort = normalize(first).length <= 2 && !first.endsWith('.');
  const beginnings = parts.map((_, at) => parts.slice(0, parts.length - at).join(' ')).filter(name => name !== first);
  if (isShort) return beginnings;
  const names = parts.filter(part => normalize(part).length > 2 && !ARTICLE.test(part) && !legalForms.includes(normalize(part)));
  return ARTICLE.test(first) ? [...beginnings, ...names] : names;
}

/**
 * Where shops of many countries state only "Výrobce: Acme" or "Hersteller: Acme GmbH", that is the brand: the maker's name
 * without its legal form, or as much of it as the title begins with.
 */
export function brandFromMaker(product: Product, maker: string, words: Words): void {
  const key = normalize(maker);
  const title = normalize(product.title ?? '');
  const begins = beginningOf(maker, words).find(name => title.startsWith(`${normalize(name)} `));
  const isShort = key.split(' ').length <= LONGEST_NAME && !words.legalForms.some(form => key.endsWith(` ${form}`));
  const brand = begins ?? (isShort ? maker : null);
  if (brand !== null) {
    product.brand = brand;
    product.origins = { ...product.origins, brand: { reader: 'maker', where: product.origins?.manufacturer?.where ?? '' } };
  }
}

import type { Words } from '../../src/core/dataset-types';
import { interpretProducts } from '../../src/core/details/interpret';
import { countriesIn } from '../../src/core/text/origin';
import { normalize } from '../../src/core/text/tokens';
import type { Product, Reading } from '../../src/core/types';
import type { SavedPage } from './saved-pages';

/** What is measured on each page that states it. */
export const MEASURES = ['title', 'brand', 'manufacturer', 'origin', 'material', 'tiles', 'tile titles', 'nothing sold'] as const;
export type Measure = (typeof MEASURES)[number];

/** `unasked`: a value was read where the manifest expects none; printed, never counted. */
export type Outcome = 'right' | 'missing' | 'wrong' | 'unasked';

/** One comparison of what a person reads on a page with what we read. */
export interface Score {
  measure: Measure;
  outcome: Outcome;
  expected: string;
  read: string;
}

/** A shorter title is still right when it is the larger part of the longer one (a shop's name or a size set apart). */
const LARGER_PART = 0.6;
/** Counts of tiles may differ this much: placeholders, and sponsored tiles shown twice. */
const TILE_TOLERANCE = 0.1;

/** Scores one page's reading; `words` is the vocabulary the worker reads detail tables with. */
export function scoresOf(page: SavedPage, reading: Reading, words: Words): Score[] {
  const products = interpretProducts(reading.products, words);
  if (page.kind === 'other' || page.kind === 'cart') return [nothingSold(products)];
  if (page.kind !== 'product') return gridScores(page, products);
  const [product] = products;
  return [
    compare('title', page.expected_title, product?.title, sameTitle),
    compare('brand', page.expected_brand, product?.brand, sameName),
    compare('manufacturer', page.expected_manufacturer, product?.manufacturer, sameName),
    compare('origin', page.expected_country_of_origin, product?.countryOfOrigin, (a, b) => samePlace(a, b, words)),
    compare('material', statedMaterial(page), product?.materials.join('; ') || null, sameMaterial),
  ].filter(score => score !== null);
}

function compare(
  measure: Measure,
  expected: string,
  read: string | null | undefined,
  same: (a: string, b: string) => boolean,
): Score | null {
  if (expected === '') return read && measure !== 'material' ? { measure, outcome: 'unasked', expected, read } : null;
  if (!read) return { measure, outcome: 'missing', expected, read: '' };
  return { measure, outcome: same(expected, read) ? 'right' : 'wrong', expected, read };
}

function nothingSold(products: readonly Product[]): Score {
  const read = products.length === 0 ? '' : `${products.length}: ${products[0]?.title}`;
  return { measure: 'nothing sold', outcome: products.length === 0 ? 'right' : 'wrong', expected: '0 products', read };
}

function gridScores(page: SavedPage, products: readonly Product[]): Score[] {
  const expected = Number(page.n_listing_items);
  const off = Math.abs(products.length - expected) / expected;
  const outcome = products.length === 0 ? 'missing' : off <= TILE_TOLERANCE ? 'right' : 'wrong';
  const tiles: Score = { measure: 'tiles', outcome, expected: String(expected), read: String(products.length) };
  const titles = products.map(product => normalize(product.title ?? ''));
  return [tiles, ...sampleTitles(page).map(sample => titleScore(sample, titles, products))];
}

/** The manifest gives the first words of a few tiles. */
function sampleTitles(page: SavedPage): string[] {
  const samples = /samples: (.*)/.exec(page.notes)?.[1] ?? '';
  return samples
    .split(' | ')
    .map(sample => sample.split(';')[0]?.trim() ?? '')
    .filter(sample => sample !== '');
}

function titleScore(sample: string, titles: readonly string[], products: readonly Product[]): Score {
  const parts = sample
    .split('...')
    .map(normalize)
    .filter(part => part !== '');
  const found = titles.findIndex(title => parts.every(part => title.includes(part)));
  const outcome = found >= 0 ? 'right' : products.length === 0 ? 'missing' : 'wrong';
  return { measure: 'tile titles', outcome, expected: sample, read: products[Math.max(found, 0)]?.title ?? '' };
}

function sameTitle(expected: string, read: string): boolean {
  const opening = /^(.*) \(starts with/.exec(expected)?.[1];
  if (opening) return normalize(read).startsWith(normalize(opening));
  const [shorter = '', longer = ''] = [normalize(expected), normalize(read)].sort((a, b) => a.length - b.length);
  return longer.includes(shorter) && shorter.length >= longer.length * LARGER_PART;
}

/** "LEGO" and "The LEGO Group" name the same maker; "AMD" and "XFX" do not. */
function sameName(expected: string, read: string): boolean {
  const a = ` ${normalize(expected)} `;
  const b = ` ${normalize(read)} `;
  return a.includes(b) || b.includes(a);
}

function samePlace(expected: string, read: string, words: Words): boolean {
  const a = countriesIn(expected, words);
  const b = countriesIn(read, words);
  return a.length > 0 && b.length > 0 ? a.some(code => b.includes(code)) : sameName(expected, read);
}

/** Words in brackets are the manifest's own remark; a material that only the title names is no stated field. */
function statedMaterial(page: SavedPage): string {
  return page.expected_material.includes('in title') ? '' : page.expected_material.replace(/\(.*?\)/g, '').trim();
}

/** At least half of the words that a person reads as material were read, or all that was read is among them. */
function sameMaterial(expected: string, read: string): boolean {
  const wanted = normalize(expected)
    .split(' ')
    .filter(word => !/^\d+$/.test(word));
  const got = new Set(
    normalize(read)
      .split(' ')
      .filter(word => !/^\d+$/.test(word)),
  );
  const shared = wanted.filter(word => got.has(word)).length;
  return shared >= wanted.length / 2 || (shared > 0 && [...got].every(word => wanted.includes(word)));
}

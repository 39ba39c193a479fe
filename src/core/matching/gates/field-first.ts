import { normalize } from '../../text/tokens';
import type { BrandLink, Why } from '../../types';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';

/** Gate 1. A stated brand or maker decides: a name in the title alone is dropped when that field names someone else. */
export function fieldFirst({ link, named, inLine }: Candidate, view: ProductView, dataset: PreparedDataset): GateResult {
  if (link === null) return PASSED;
  if (inLine === null) return isOthersBrand(named, link, view) ? { dropped: 'brand-field-names-another' } : PASSED;
  if (view.brand !== null) {
    // "Taepyung" in the field and "Taepyung Sea Salt" in the title are one name, cut short.
    const cutShort = normalize(named.text).startsWith(`${view.brand} `);
    return cutShort || keyNames(view.brand, link, dataset) || opensCompany(view.brand, link)
      ? PASSED
      : { dropped: 'brand-field-names-another' };
  }
  const maker = view.product.manufacturer;
  if (!maker) return PASSED;
  const key = view.brandKey(maker);
  const namesNobody = dataset.words.noBrand.includes(key);
  return namesNobody || keyNames(key, link, dataset) || speaksOf(key, link) ? PASSED : { dropped: 'maker-field-names-another' };
}

/** A word in the maker field is a maker's name only where the brand field leaves that open. */
function isOthersBrand({ field }: Why, link: BrandLink, { brand }: ProductView): boolean {
  return field === 'manufacturer' && brand !== null && link.gates.ambiguous && !opensCompany(brand, link);
}

function keyNames(key: string, link: BrandLink, dataset: PreparedDataset): boolean {
  return dataset.index.brands(key).includes(link.id);
}

/** "Hangzhou Hikvision Digital Technology" speaks of Hikvision, and of the company that owns Liv. */
function speaksOf(key: string, link: BrandLink): boolean {
  const said = ` ${key} `;
  return [link.company, ...link.aliases].some(name => said.includes(` ${normalize(name)} `)) || opensCompany(key, link);
}

/** "Milwaukee" is the brand of "Milwaukee Electric Tool Corp.", and "Amazon" that of a Kindle. */
function opensCompany(key: string, { company }: BrandLink): boolean {
  return normalize(company).startsWith(`${key} `);
}

import { type Candidate, PASSED, type Ruling } from '../candidate';
import type { OpenRecord } from '../record';
import type { Sight } from '../sight';
import { normalize } from '../tokens';
import type { BrandLink, Why } from '../types';

/** Gate 1. A stated brand or maker decides: a name in the title alone is dropped when that field names someone else. */
export function fieldFirst({ link, named, standing }: Candidate, sight: Sight, record: OpenRecord): Ruling {
  if (link === null) return PASSED;
  if (standing === null) return isOthersBrand(named, link, sight) ? { dropped: 'brand-field-names-another' } : PASSED;
  if (sight.brand !== null) {
    // "Taepyung" in the field and "Taepyung Sea Salt" in the title are one name, cut short.
    const cutShort = normalize(named.text).startsWith(`${sight.brand} `);
    return cutShort || keyNames(sight.brand, link, record) ? PASSED : { dropped: 'brand-field-names-another' };
  }
  const maker = sight.product.manufacturer;
  if (!maker) return PASSED;
  const key = sight.brandKey(maker);
  return keyNames(key, link, record) || speaksOf(key, link) ? PASSED : { dropped: 'maker-field-names-another' };
}

/** A word in the maker field is a maker's name only where the brand field leaves that open. */
function isOthersBrand({ field }: Why, { gates }: BrandLink, { brand }: Sight): boolean {
  return field === 'manufacturer' && brand !== null && gates.ambiguous;
}

function keyNames(key: string, link: BrandLink, record: OpenRecord): boolean {
  return record.index.brands(key).includes(link.id);
}

/** "Hangzhou Hikvision Digital Technology" speaks of Hikvision, and of the company that owns Liv. */
function speaksOf(key: string, { aliases, company }: BrandLink): boolean {
  const said = ` ${key} `;
  return [company, ...aliases].some(name => said.includes(` ${normalize(name)} `)) || normalize(company).startsWith(`${key} `);
}

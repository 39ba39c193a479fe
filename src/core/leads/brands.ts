import type { Candidate, Lead } from '../candidate';
import { capitals } from '../gates/capitals';
import { distinct } from '../gates/distinct';
import { fieldFirst } from '../gates/field-first';
import { brandGoods } from '../gates/goods';
import { neededOrigin, scopeOrigin } from '../gates/scope';
import { neverSideways } from '../gates/sideways';
import { titleCut } from '../gates/title-cut';
import { type ProductView, spotOf } from '../product-view';
import type { OpenRecord } from '../record';
import type { Action, Basis, BrandLink, Why } from '../types';

/**
 * Brands in the brand field, the maker field and the title. The gates ask whose name it is, then what the thing
 * is, then whether the action reaches it.
 */
export const brandsNamed: Lead = {
  gates: [fieldFirst, distinct, titleCut, capitals, brandGoods, neededOrigin, scopeOrigin, neverSideways],
  find,
};

function* find(view: ProductView, record: OpenRecord): Generator<Candidate> {
  const { brand, manufacturer } = view.product;
  if (brand && view.brand !== null) yield* inField({ field: 'brand', text: brand, rule: 'brand-field' }, view.brand, record);
  if (manufacturer) yield* inField({ field: 'manufacturer', text: manufacturer, rule: 'maker-field' }, view.brandKey(manufacturer), record);
  const line = view.title;
  for (const hit of line?.hits ?? []) {
    for (const id of hit.meaning.brands) {
      if (line) yield* candidates(id, { ...spotOf(line, hit), rule: hit.from === 0 ? 'title-head' : 'title-name' }, { line, hit }, record);
    }
  }
}

/** Where the name stands, and which rule took it for one. */
type NamedSpot = Omit<Why, 'name'>;

function* inField(spot: NamedSpot, key: string, record: OpenRecord): Generator<Candidate> {
  for (const id of record.index.brands(key)) yield* candidates(id, spot, null, record);
}

function* candidates(id: string, spot: NamedSpot, inLine: Candidate['inLine'], record: OpenRecord): Generator<Candidate> {
  for (const { link, action, party } of record.tiesOf(id)) {
    yield { action, basis: basisOf(link, action), named: { ...spot, name: party?.name ?? link.company }, link, party, inLine };
  }
}

function basisOf(link: BrandLink, action: Action): Basis {
  if (action.kind === 'report') return 'report';
  return link.kind === 'owned' ? 'owned' : 'brand';
}

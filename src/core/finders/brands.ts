import type { Candidate, CandidateFinder } from '../candidate';
import { capitals } from '../gates/capitals';
import { distinct } from '../gates/distinct';
import { fieldFirst } from '../gates/field-first';
import { brandGoods } from '../gates/goods';
import { neededOrigin, scopeOrigin } from '../gates/scope';
import { neverSideways } from '../gates/sideways';
import { titleCut } from '../gates/title-cut';
import type { PreparedDataset } from '../prepared-dataset';
import { excerptOf, type ProductView } from '../product-view';
import type { Action, Basis, BrandLink, Why } from '../types';

/**
 * Brands in the brand field, the maker field and the title. The gates ask whose name it is, then what the thing
 * is, then whether the action reaches it.
 */
export const brandsNamed: CandidateFinder = {
  gates: [fieldFirst, distinct, titleCut, capitals, brandGoods, neededOrigin, scopeOrigin, neverSideways],
  find,
};

function* find(view: ProductView, dataset: PreparedDataset): Generator<Candidate> {
  const { brand, manufacturer } = view.product;
  if (brand && view.brand !== null) yield* inField({ field: 'brand', text: brand, rule: 'brand-field' }, view.brand, dataset);
  if (manufacturer)
    yield* inField({ field: 'manufacturer', text: manufacturer, rule: 'maker-field' }, view.brandKey(manufacturer), dataset);
  const line = view.title;
  for (const hit of line?.hits ?? []) {
    for (const id of hit.meaning.brands) {
      if (line)
        yield* candidates(id, { ...excerptOf(line, hit), rule: hit.from === 0 ? 'title-head' : 'title-name' }, { line, hit }, dataset);
    }
  }
}

/** Where the name stands, and which rule took it for one. */
type NamedExcerpt = Omit<Why, 'name'>;

function* inField(excerpt: NamedExcerpt, key: string, dataset: PreparedDataset): Generator<Candidate> {
  for (const id of dataset.index.brands(key)) yield* candidates(id, excerpt, null, dataset);
}

function* candidates(id: string, excerpt: NamedExcerpt, inLine: Candidate['inLine'], dataset: PreparedDataset): Generator<Candidate> {
  for (const { link, action, party } of dataset.tiesOf(id)) {
    yield { action, basis: basisOf(link, action), named: { ...excerpt, name: party?.name ?? link.company }, link, party, inLine };
  }
}

function basisOf(link: BrandLink, action: Action): Basis {
  if (action.kind === 'report') return 'report';
  return link.kind === 'owned' ? 'owned' : 'brand';
}

import { makersIn, statedMaker } from '../../details/maker-field';
import type { Action, Basis, BrandLink, CountryCode, Why } from '../../types';
import { type Candidate, type CandidateFinder, mentions } from '../candidate';
import { capitals } from '../gates/capitals';
import { distinct } from '../gates/distinct';
import { fieldFirst } from '../gates/field-first';
import { brandGoods, mayTellGoods } from '../gates/goods';
import { neededOrigin, scopeOrigin } from '../gates/scope';
import { seatAgrees } from '../gates/seat';
import { neverSideways } from '../gates/sideways';
import { titleCut } from '../gates/title-cut';
import type { Hit } from '../hit';
import { excerptOf } from '../line';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';

/**
 * Brands in the brand field, the maker field and the title. The gates ask whose name it is, then what the thing
 * is, then whether the action reaches it.
 */
export const brandsNamed: CandidateFinder = {
  ledBy: ['firm', 'brand'],
  gates: [seatAgrees, fieldFirst, distinct, titleCut, capitals, brandGoods, neededOrigin, scopeOrigin, neverSideways],
  mayPass,
  find,
};

/** Most brands that a title names stand there without a word of the goods that their record is about. */
function mayPass({ product: { title, brand, manufacturer }, scanned }: ProductView, dataset: PreparedDataset): boolean {
  if (brand || manufacturer) return true;
  const [line] = scanned;
  if (!title || line === undefined) return false;
  const isTold = (hit: Hit) => hit.meaning.brands.some(id => dataset.tiesOf(id).some(tie => mayTellGoods(tie, { line, hit }, scanned)));
  return mentions(line, 'brands').some(isTold);
}

function* find(view: ProductView, dataset: PreparedDataset): Generator<Candidate> {
  const { brand } = view.product;
  const manufacturer = statedMaker(view.product);
  if (brand && view.brand !== null) yield* inField({ field: 'brand', text: brand, rule: 'brand-field' }, view.brand, dataset);
  for (const { name, several, seat } of manufacturer ? makersIn(manufacturer, dataset, 'manufacturer') : []) {
    if (!several) yield* inField({ field: 'manufacturer', text: name, rule: 'maker-field' }, view.brandKey(name), dataset, seat);
  }
  const line = view.title;
  if (line === null) return;
  for (const hit of mentions(line, 'brands')) {
    const { field, text } = excerptOf(line, hit);
    const excerpt: NamedExcerpt = { field, text, rule: hit.from === 0 ? 'title-head' : 'title-name' };
    for (const id of hit.meaning.brands) yield* candidates(id, excerpt, { inLine: { line, hit }, seat: null }, dataset);
  }
}

/** Where the name stands, and which rule took it for one. */
type NamedExcerpt = Omit<Why, 'name'>;

function* inField(excerpt: NamedExcerpt, key: string, dataset: PreparedDataset, seat: CountryCode | null = null): Generator<Candidate> {
  for (const id of dataset.index.brands(key)) yield* candidates(id, excerpt, { inLine: null, seat }, dataset);
}

function* candidates(
  id: string,
  { field, text, rule }: NamedExcerpt,
  { inLine, seat }: Required<Pick<Candidate, 'inLine' | 'seat'>>,
  dataset: PreparedDataset,
): Generator<Candidate> {
  for (const { link, action, party } of dataset.tiesOf(id)) {
    const named = { field, text, rule, name: party?.name ?? link.company };
    yield { action, basis: basisOf(link, action), named, link, party, inLine, seat };
  }
}

function basisOf(link: BrandLink, action: Action): Basis {
  if (action.kind === 'report') return 'report';
  return link.kind === 'owned' ? 'owned' : 'brand';
}

import { firmsIn, makersIn, statedMaker } from '../../details/maker-field';
import type { Basis, Why, WhyField } from '../../types';
import type { Candidate, CandidateFinder } from '../candidate';
import { actionGoods } from '../gates/goods';
import { scopeOrigin } from '../gates/scope';
import { seatAgrees } from '../gates/seat';
import { notReleased } from '../gates/sideways';
import { wholeName } from '../gates/whole-name';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';

type Field = Extract<WhyField, 'manufacturer' | 'importer' | 'brand' | 'seller'>;

/** Official names of parties as a whole maker or importer field, or as one of the makers that it lists. */
export const makersNamed: CandidateFinder = namedIn([
  ['manufacturer', 'maker'],
  ['importer', 'maker'],
]);

/** The same in the brand and the seller field. */
export const companiesNamed: CandidateFinder = namedIn([
  ['brand', 'brand'],
  ['seller', 'seller'],
]);

function namedIn(fields: readonly (readonly [Field, Basis])[]): CandidateFinder {
  return {
    ledBy: ['firm'],
    gates: [seatAgrees, wholeName, actionGoods, scopeOrigin, notReleased],
    find: (view, dataset) => find(fields, view, dataset),
  };
}

function* find(fields: readonly (readonly [Field, Basis])[], view: ProductView, dataset: PreparedDataset): Generator<Candidate> {
  for (const [field, basis] of fields) {
    const text = field === 'manufacturer' ? statedMaker(view.product) : view.product[field];
    if (!text) continue;
    const firms = field === 'manufacturer' || field === 'importer' ? makersIn(text, dataset, field) : firmsIn(text, dataset, field);
    for (const { name, several, seat } of firms) {
      for (const { id, kind } of dataset.index.parties(view.companyName(name))) {
        const party = dataset.party(id);
        if (party === undefined) continue;
        const named: Why = { field, text: name, name: party.name, rule: `whole-${field}` };
        for (const action of dataset.actionsOnParty(id)) {
          yield { action, basis, named, link: null, party, inLine: null, nameKind: kind, several, seat };
        }
      }
    }
  }
}

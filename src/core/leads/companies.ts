import type { Candidate, Lead } from '../candidate';
import { actionGoods } from '../gates/goods';
import { scopeOrigin } from '../gates/scope';
import { notReleased } from '../gates/sideways';
import { wholeName } from '../gates/whole-name';
import { makersIn } from '../maker-field';
import type { ProductView } from '../product-view';
import type { OpenRecord } from '../record';
import type { Basis, WhyField } from '../types';

type Field = Extract<WhyField, 'manufacturer' | 'importer' | 'brand' | 'seller'>;

/** Official names of parties as a whole maker or importer field, or as one of the makers that it lists. */
export const makersNamed: Lead = namedIn([
  ['manufacturer', 'maker'],
  ['importer', 'maker'],
]);

/** The same in the brand and the seller field. */
export const companiesNamed: Lead = namedIn([
  ['brand', 'brand'],
  ['seller', 'seller'],
]);

function namedIn(fields: readonly (readonly [Field, Basis])[]): Lead {
  return { gates: [wholeName, actionGoods, scopeOrigin, notReleased], find: (view, record) => find(fields, view, record) };
}

function* find(fields: readonly (readonly [Field, Basis])[], view: ProductView, record: OpenRecord): Generator<Candidate> {
  for (const [field, basis] of fields) {
    const text = view.product[field];
    if (!text) continue;
    for (const { name, several, seat } of makersIn(text, record)) {
      for (const { id, kind } of record.index.parties(view.companyName(name))) {
        const party = record.party(id);
        if (party === undefined) continue;
        const named = { field, text: name, name: party.name, rule: `whole-${field}` };
        for (const action of record.actionsOnParty(id)) {
          yield { action, basis, named, link: null, party, inLine: null, nameKind: kind, several, seat };
        }
      }
    }
  }
}

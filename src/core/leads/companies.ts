import type { Candidate, Lead } from '../candidate';
import { actionGoods } from '../gates/goods';
import { scopeOrigin } from '../gates/scope';
import { notReleased } from '../gates/sideways';
import { wholeName } from '../gates/whole-name';
import { makersIn } from '../maker-field';
import type { OpenRecord } from '../record';
import type { Sight } from '../sight';
import type { Basis, WhyField } from '../types';

/** Official names of parties as a whole maker, importer, brand or seller field, or as one of the makers a field lists. */
export const companiesNamed: Lead = { gates: [wholeName, actionGoods, scopeOrigin, notReleased], find };

const FIELDS = [
  ['manufacturer', 'maker'],
  ['importer', 'maker'],
  ['brand', 'brand'],
  ['seller', 'seller'],
] as const satisfies readonly (readonly [WhyField, Basis])[];

function* find(sight: Sight, record: OpenRecord): Generator<Candidate> {
  for (const [field, basis] of FIELDS) {
    const text = sight.product[field];
    if (!text) continue;
    for (const { name, several, seat } of makersIn(text, record)) {
      for (const { id, kind } of record.index.parties(sight.companyName(name))) {
        const party = record.party(id);
        if (party === undefined) continue;
        const named = { field, text: name, name: party.name, rule: `whole-${field}` };
        for (const action of record.actionsOnParty(id)) {
          yield { action, basis, named, link: null, party, standing: null, nameKind: kind, several, seat };
        }
      }
    }
  }
}

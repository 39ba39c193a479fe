import type { Candidate, Lead } from '../candidate';
import { actionGoods } from '../gates/goods';
import { scopeOrigin } from '../gates/scope';
import { notReleased } from '../gates/sideways';
import { ownName } from '../gates/whole-name';
import { type ProductView, spotOf } from '../product-view';
import type { OpenRecord } from '../record';

/** Vessels, farms and plants: they may stand anywhere in the text, whatever the brand. */
export const workplacesNamed: Lead = { gates: [ownName, actionGoods, scopeOrigin, notReleased], find };

function* find(view: ProductView, record: OpenRecord): Generator<Candidate> {
  for (const line of view.everywhere) {
    for (const hit of line.hits) {
      for (const id of hit.meaning.parties) {
        const party = record.party(id);
        // Where a brand link speaks of the party, its gates decide.
        if (party === undefined || record.isBranded(id)) continue;
        const named = { ...spotOf(line, hit), name: party.name, rule: 'named-vessel-farm-or-plant' };
        for (const action of record.actionsOnParty(id)) {
          yield { action, basis: 'maker', named, link: null, party, inLine: { line, hit } };
        }
      }
    }
  }
}

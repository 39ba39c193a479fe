import type { Candidate, CandidateFinder } from '../candidate';
import { actionGoods } from '../gates/goods';
import { scopeOrigin } from '../gates/scope';
import { notReleased } from '../gates/sideways';
import { ownName } from '../gates/whole-name';
import type { PreparedDataset } from '../prepared-dataset';
import { excerptOf, type ProductView } from '../product-view';

/** Vessels, farms and plants: they may stand anywhere in the text, whatever the brand. */
export const workplacesNamed: CandidateFinder = { gates: [ownName, actionGoods, scopeOrigin, notReleased], find };

function* find(view: ProductView, dataset: PreparedDataset): Generator<Candidate> {
  for (const line of view.allLines) {
    for (const hit of line.hits) {
      for (const id of hit.meaning.parties) {
        const party = dataset.party(id);
        // Where a brand link speaks of the party, its gates decide.
        if (party === undefined || dataset.isBranded(id)) continue;
        const named = { ...excerptOf(line, hit), name: party.name, rule: 'named-vessel-farm-or-plant' };
        for (const action of dataset.actionsOnParty(id)) {
          yield { action, basis: 'maker', named, link: null, party, inLine: { line, hit } };
        }
      }
    }
  }
}

import type { Why } from '../../types';
import { type Candidate, type CandidateFinder, mentions } from '../candidate';
import { actionGoods } from '../gates/goods';
import { neededOrigin, scopeOrigin } from '../gates/scope';
import { notReleased } from '../gates/sideways';
import { isMadeIn } from '../gates/stated-place';
import { ownName } from '../gates/whole-name';
import { excerptOf } from '../line';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';

/** Vessels, farms and plants: they may stand anywhere in the text, whatever the brand. */
export const workplacesNamed: CandidateFinder = {
  ledBy: ['workplace'],
  gates: [ownName, actionGoods, neededOrigin, scopeOrigin, notReleased],
  find,
};

function* find(view: ProductView, dataset: PreparedDataset): Generator<Candidate> {
  for (const line of view.allLines) {
    for (const hit of mentions(line, 'parties')) {
      for (const id of hit.meaning.parties) {
        const party = dataset.party(id);
        const link = dataset.linkOfParty(id) ?? null;
        // Where a brand link speaks of the party, its gates decide; but behind "harvested at" a description names the place.
        if (party === undefined || (link !== null && !(line.field === 'text' && isMadeIn(line, hit)))) continue;
        const named: Why = { ...excerptOf(line, hit), name: party.name, rule: 'named-vessel-farm-or-plant' };
        for (const action of dataset.actionsOnParty(id)) {
          yield { action, basis: 'maker', named, link, party, inLine: { line, hit } };
        }
      }
    }
  }
}

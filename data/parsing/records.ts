import type { Action, BrandGates, BrandLink, IsoDate } from '../../src/core/types';

/* Records as people keep them under `data/`: with evidence, which the export has and the dataset of the extension leaves out. */

/** An action with the copies that it was read from. When it was last seen, its history says. */
export interface EvidencedAction extends Omit<Action, 'seen'> {
  evidence: string;
}

/** A brand link with its evidence and with the words of its gates, which ship inside the index of names. */
export interface EvidencedLink extends Omit<BrandLink, 'gates'> {
  gates: Omit<BrandGates, 'goods'> & {
    /** Words of this brand's goods, any language; one must stand in title, category or materials. */
    goods: string[];
    /** Phrases that drop the match. */
    negative: string[];
  };
  evidence: string;
}

/** The action as the dataset ships it, `asOf` being the day of its source's copy. */
export function shippedAction({ evidence: _evidence, ...action }: EvidencedAction, asOf: IsoDate): Action {
  const seen = confirmedOn(action) ?? asOf;
  return seen === asOf ? action : { ...action, seen };
}

/** The day on which the action was last confirmed; `undefined` where its history says nothing of it: then it stood on its source's copy. */
export function confirmedOn({ history }: Pick<Action, 'history'>): IsoDate | undefined {
  return history.findLast(({ event }) => event === 'confirmed')?.date;
}

/** The brand link as the dataset ships it. */
export function shippedLink({ evidence: _evidence, gates, ...link }: EvidencedLink): BrandLink {
  const { ambiguous, goods, kinds, statedOrigin, fitsOthers, fieldOnly } = gates;
  const asked = { ambiguous, goods: goods.length > 0, ...(kinds && { kinds }), statedOrigin, ...(fitsOthers && { fitsOthers }), fieldOnly };
  return { ...link, gates: asked };
}

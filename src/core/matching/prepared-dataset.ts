import type { Dataset } from '../dataset-types';
import { byId, grouped } from '../lookup';
import { isInForce } from '../status';
import { prefixesOf, suffixesOf } from '../text/company-name';
import type { Action, BrandLink, Party, Source } from '../types';
import { prepareIndex } from './name-index';
import type { Vocabulary } from './product-view';

/** The dataset prepared for the matcher: lookups by what a page can state. */
export interface PreparedDataset extends Vocabulary {
  source(id: string): Source | undefined;
  /** `undefined` for context too: that may never flag. */
  action(id: string): Action | undefined;
  party(id: string): Party | undefined;
  /** What a brand link ties its brands to. */
  tiesOf(linkId: string): readonly Tie[];
  actionsOnParty(id: string): readonly Action[];
  /** The brand link that speaks of the party: its gates decide where it stands in a title. */
  linkOfParty(partyId: string): BrandLink | undefined;
  /** Origin rules and orders on the goods of a place. */
  actionsOnPlace(id: string): readonly Action[];
  /** The place that is this whole country. */
  placeOfCountry(country: string): string | undefined;
  /** Actions on a good of a country. */
  actionsOnGood(country: string, good: string): readonly Action[];
}

/** A brand link with one of its actions, and the party of that action that its company is: the first where none bears its name. */
export interface Tie {
  link: BrandLink;
  action: Action;
  party: Party | null;
}

const NONE: readonly never[] = [];

/** Opening does no work: each table is made when it is first asked for, and most pages ask for none. */
export function prepareDataset({ words, index, ...dataset }: Dataset): PreparedDataset {
  const sources = once(() => byId(dataset.sources));
  const actions = once(() => byId(dataset.actions.filter(action => action.context !== true)));
  const parties = once(() => byId(dataset.parties));
  const byParty = once(() => grouped(actions().values(), action => action.partyIds));
  const branded = once(() => new Map(dataset.brandLinks.filter(isMatched).flatMap(link => partiesOf(link).map(id => [id, link] as const))));
  const byLink = once(() => new Map(dataset.brandLinks.map(link => [link.id, tiesOf(link)])));
  const byPlace = once(() => grouped(actions().values(), action => action.scope.places));
  const byGood = once(() => grouped(actions().values(), goodsAndCountries));
  const partiesOf = (link: BrandLink) => link.actionIds.flatMap(id => actions().get(id)?.partyIds ?? []);
  const tiesOf = (link: BrandLink) => link.actionIds.flatMap(id => actions().get(id) ?? []).map(action => tie(link, action, parties()));
  return {
    words,
    legalForms: suffixesOf(words.legalForms),
    storeWords: suffixesOf(words.storeWords),
    brandLabels: prefixesOf(words.brandLabels),
    index: prepareIndex(index),
    source: id => sources().get(id),
    action: id => actions().get(id),
    party: id => parties().get(id),
    tiesOf: id => byLink().get(id) ?? NONE,
    actionsOnParty: id => byParty().get(id) ?? NONE,
    linkOfParty: id => branded().get(id),
    actionsOnPlace: id => byPlace().get(id) ?? NONE,
    placeOfCountry: country => Object.keys(words.places).find(id => words.places[id]?.whole && words.places[id]?.country === country),
    actionsOnGood: (country, good) => byGood().get(`${country}:${good}`) ?? NONE,
  };
}

function tie(link: BrandLink, action: Action, parties: ReadonlyMap<string, Party>): Tie {
  const own = action.partyIds.flatMap(id => parties.get(id) ?? []);
  return { link, action, party: own.find(({ name, aliases }) => [name, ...aliases].includes(link.company)) ?? own[0] ?? null };
}

function isMatched({ ship }: BrandLink): boolean {
  return ship !== 'record';
}

function goodsAndCountries(action: Action): string[] {
  if (!isGoodRule(action)) return [];
  return action.scope.madeIn.flatMap(country => action.scope.goods.map(good => `${country}:${good}`));
}

/** Good and country, or a commodity order tied to a field or mine that no page states. */
function isGoodRule({ kind, status, scope, partyIds }: Action): boolean {
  // A pair taken off a list is no history of this product.
  if (!isInForce(status)) return false;
  if (kind === 'tvpra-good' || kind === 'eo13126-good') return true;
  return kind === 'wro' && partyIds.length === 0 && scope.places.length === 0;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

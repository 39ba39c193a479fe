import type { Words } from '../../dataset-types';
import { DISTINCT_WORDS } from '../../text/company-name';
import { normalize } from '../../text/tokens';
import type { Action, BrandLink } from '../../types';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import type { Hit } from '../hit';
import { type Excerpt, excerptOf, findGood, findMeaning, type Line, type Mention, type ScannedLine } from '../line';
import type { PreparedDataset, Tie } from '../prepared-dataset';
import type { ProductView } from '../product-view';
import { isForAnotherThing, isOfThingBetween } from './another-thing';
import { isModelAlone, isOwnNameAlone } from './model-alone';

/** Neither a joining "&" nor a letter alone is one. */
const WORDS = /(?!and )[\p{L}\p{N}]{2,}/gu;

/** Gate 5, for a brand: one of its goods words must stand on the page; a distinct name in its own field or before a model alone needs none. */
export function brandGoods(candidate: Candidate, view: ProductView, dataset: PreparedDataset): GateResult {
  const { link, action, inLine } = candidate;
  if (link === null || !link.gates.goods) return PASSED;
  const isItsGood = (hit: Hit) => tellsGoodOf(link, action, hit);
  const isOfAnother = (hit: Hit) =>
    inLine?.line.hits.includes(hit) === true && (isForAnotherThing(hit, inLine) || (link.gates.ambiguous && isOfThingBetween(hit, inLine)));
  const isEvidence = (hit: Hit) => isItsGood(hit) && !isOwnName(hit, { link, inLine }, dataset.words) && !isOfAnother(hit);
  const excerpt = findTelling(view.lines, isEvidence, hit => tellsKindOf(link, action, hit), link.gates.fitsOthers);
  // The scope of a report names factories, not goods.
  const goods = action.kind === 'report' ? null : action.scope.text;
  if (excerpt) return { why: [{ field: excerpt.field, text: excerpt.text, name: goods ?? link.company, rule: 'brand-goods-word' }] };
  const limited = link.actionIds.some(id => (dataset.action(id)?.scope.goods.length ?? 0) > 0);
  return !limited && (inLine === null ? isDistinctField(candidate, view) : isModelAlone(link, inLine))
    ? PASSED
    : { dropped: 'not-its-goods' };
}

/** Whether a name in the title may pass that gate, whatever the sense of the words. */
export function mayTellGoods({ link, action }: Tie, name: Mention<ScannedLine>, lines: readonly ScannedLine[]): boolean {
  return !link.gates.goods || lines.some(({ hits }) => hits.some(hit => tellsGoodOf(link, action, hit))) || isModelAlone(link, name);
}

/**
 * Whether the brand stands in its own field, by a name that is no other word. "Camel Official Store", "Camel S.p.A." say no more than
 * "Camel": words around the name do not count, and a legal form counts once.
 */
function isDistinctField({ link, named }: Candidate, view: ProductView): boolean {
  if (link?.gates.ambiguous === false) return true;
  const key = new Set(view.brandKey(named.text).split(' '));
  const { full, bare } = view.companyName(named.text);
  const words =
    normalize(named.text)
      .match(WORDS)
      ?.filter(word => key.has(word)) ?? [];
  return words.length + (full === bare ? 0 : 1) >= DISTINCT_WORDS;
}

/**
 * Whether a word of the brand's goods is only its own name: "DJI Air" is a drone, but also what fits one, so it is no evidence of the
 * good where more is said; nor is "tires" in "Linglong Tires cap and T-shirt", "Juventus shirt Linglong Tire", where something to wear is for sale.
 */
function isOwnName(word: Hit, { link, inLine }: Pick<Candidate, 'link' | 'inLine'>, words: Words): boolean {
  if (link === null || inLine === null || !inLine.line.hits.includes(word)) return false;
  const { line } = inLine;
  if (isOwnNameAlone(word, inLine)) return false;
  // "DJI Mini 3 (DJI RC)": by whichever of its mentions the brand was found.
  if (line.hits.some(({ from, meaning }) => from === word.from && meaning.brands.includes(link.id))) return true;
  const isWithinName = line.hits.some(({ from, to, meaning }) => from <= word.from && word.to <= to && meaning.brands.includes(link.id));
  return isWithinName && line.hits.some(({ meaning }) => meaning.goods.some(good => words.goods[good]?.use === 'worn'));
}

/** Whether the words tell a thing of the kind that the brand is listed for. */
export function tellsGoodOf(link: BrandLink, action: Action, hit: Hit): boolean {
  return hit.meaning.goodsOf.includes(link.id) || tellsKindOf(link, action, hit);
}

/** Whether they name that kind itself: a model's name, "Talon 3", tells of it and does not. */
function tellsKindOf({ gates }: BrandLink, { scope }: Action, { meaning }: Hit): boolean {
  return meaning.goods.some(good => gates.kinds?.includes(good) || scope.goods.includes(good));
}

/**
 * Of the words that tell the goods those that a reader understands: the kind rather than a model of it, with all that the phrase around
 * it says ("road bikes", not "bikes"); without a kind, the first.
 */
function findTelling(
  lines: readonly Line[],
  tells: (hit: Hit) => boolean,
  isKind: (hit: Hit) => boolean,
  anywhere = false,
): Excerpt | null {
  const first = findMeaning(lines, tells, anywhere);
  if (first === null) return null;
  for (const line of lines) {
    const telling = line.hits.filter(hit => (anywhere || hit.from < line.cutAt) && tells(hit));
    const kind = telling.find(isKind);
    if (kind !== undefined) return excerptOf(line, telling.filter(hit => hit.from <= kind.from && kind.to <= hit.to).reduce(wider));
  }
  return first;
}

function wider(one: Hit, other: Hit): Hit {
  return other.to - other.from > one.to - one.from ? other : one;
}

/** Gate 5, for an action: an order on bicycles says nothing of T-shirts. */
export function actionGoods({ action }: Candidate, view: ProductView, dataset: PreparedDataset): GateResult {
  const { goods, excludedGoods } = action.scope;
  if (excludedGoods.some(id => findGood(view.lines, id, dataset.words) !== null)) return { dropped: 'excluded-goods' };
  if (goods.length === 0) return PASSED;
  for (const id of goods) {
    const excerpt = findGood(view.lines, id, dataset.words);
    if (excerpt) return { why: [{ ...excerpt, name: dataset.words.goods[id]?.name ?? id, rule: 'goods-word' }] };
  }
  return { dropped: 'other-goods' };
}

/**
 * Gate 5, for goods made of a listed input ("may contain cotton"). An input that labels usually state must be stated, and a page that
 * states other materials is outside. No label states palm fruit or polysilicon: for these the good alone is enough.
 */
export function inputStated({ action }: Candidate, view: ProductView, dataset: PreparedDataset): GateResult {
  const { input, inputGoods: inputs = [] } = action.scope;
  if (input === null) return PASSED;
  const isOnLabel = view.materials.length > 0 || inputs.some(good => dataset.words.goods[good]?.material === true);
  if (!isOnLabel || inputs.length === 0 || inputs.some(good => findGood(view.lines, good, dataset.words) !== null)) return PASSED;
  return { dropped: 'other-material' };
}

import { type Candidate, PASSED, type Ruling } from '../candidate';
import { DISTINCT_WORDS } from '../company-name';
import { withoutUnseen } from '../fold';
import type { Hit } from '../name-index';
import type { OpenRecord } from '../record';
import { findGood, findMeaning, type Sight } from '../sight';
import { tokenize } from '../tokens';
import type { Action, BrandLink } from '../types';

/** A joining "&" is no word. */
const WORDS = /[\p{L}\p{N}]+/gu;

/** Gate 5, for a brand: one of its goods words must stand on the page; a distinct name in its own field needs none. */
export function brandGoods(candidate: Candidate, sight: Sight, record: OpenRecord): Ruling {
  const { link, action, named, standing } = candidate;
  if (link === null || !link.gates.goods) return PASSED;
  const spot = findMeaning(sight.lines, hit => tellsGoodOf(link, action, hit) && !isOwnName(hit, standing), link.gates.fitsOthers);
  // The scope of a report names factories, not goods.
  const goods = action.kind === 'report' ? null : action.scope.text;
  if (spot) return { why: [{ ...spot, name: goods ?? link.company, rule: 'brand-goods-word' }] };
  const limited = link.actionIds.some(id => (record.action(id)?.scope.goods.length ?? 0) > 0);
  return isDistinctField(candidate) && !limited ? PASSED : { dropped: 'not-its-goods' };

  function isDistinctField({ standing }: Candidate): boolean {
    return (
      standing === null && (link?.gates.ambiguous === false || (withoutUnseen(named.text).match(WORDS)?.length ?? 0) >= DISTINCT_WORDS)
    );
  }
}

/** Whether a word of the brand's goods begins with the brand's own name: "DJI Air" is a drone, but also what fits one, so it is no evidence of the good. */
function isOwnName(word: Hit, standing: Candidate['standing']): boolean {
  return standing !== null && word.from === standing.hit.from && standing.line.hits.includes(word);
}

/** Whether the words tell a thing of the kind that the brand is listed for. */
export function tellsGoodOf({ id, gates }: BrandLink, { scope }: Action, { meaning }: Hit): boolean {
  return meaning.goodsOf.includes(id) || meaning.goods.some(good => gates.kinds?.includes(good) || scope.goods.includes(good));
}

/** Gate 5, for an action: an order on bicycles says nothing of T-shirts. */
export function actionGoods({ action }: Candidate, sight: Sight, record: OpenRecord): Ruling {
  const { goods, excludedGoods } = action.scope;
  if (excludedGoods.some(id => findGood(sight.lines, id, record.words) !== null)) return { dropped: 'excluded-goods' };
  if (goods.length === 0) return PASSED;
  for (const id of goods) {
    const spot = findGood(sight.lines, id, record.words);
    if (spot) return { why: [{ ...spot, name: record.words.goods[id]?.name ?? id, rule: 'goods-word' }] };
  }
  return { dropped: 'other-goods' };
}

/**
 * Gate 5, for goods made of a listed input ("may contain cotton"). An input that labels usually state must be stated, and a page that
 * states other materials is outside. No label states palm fruit or polysilicon: for these the good alone is enough.
 */
export function inputStated({ action }: Candidate, sight: Sight, record: OpenRecord): Ruling {
  const { input } = action.scope;
  if (input === null) return PASSED;
  const inputs = record.index.scan(tokenize(input)).flatMap(({ meaning }) => meaning.goods);
  const isOnLabel = sight.materials.length > 0 || inputs.some(good => record.words.goods[good]?.material === true);
  if (!isOnLabel || inputs.length === 0 || inputs.some(good => findGood(sight.lines, good, record.words) !== null)) return PASSED;
  return { dropped: 'other-material' };
}

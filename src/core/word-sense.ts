import type { Words } from './dataset-types';
import type { Hit, Role } from './name-index';

/**
 * A good's word is not always the good (part of gate 7). What only resembles it ("coffee scent", "gold color", "faux leather") is
 * not made of it, and what stands at the head of the words is the thing for sale: a "coffee grinder" is a grinder. A material
 * is an exception, for a "teak table" is of teak.
 * @returns the hits, those out of their sense without their goods
 */
export function inSense(hits: readonly Hit[], words: Words): readonly Hit[] {
  if (!hits.some(hit => says(hit, 'semblance') || says(hit, 'head') || says(hit, 'mock'))) return hits;
  return hits.map(hit => {
    const { goods } = hit.meaning;
    const kept = goods.filter(good => isMeant(hit, hits, words.goods[good]?.material === true));
    return kept.length === goods.length ? hit : { ...hit, meaning: { ...hit.meaning, goods: kept } };
  });
}

function isMeant(hit: Hit, hits: readonly Hit[], isMaterial: boolean): boolean {
  const end = endOf(hit, hits);
  if (
    hits.some(
      ({ from, to, meaning }) =>
        (from === end && meaning.roles.includes('semblance')) || (to === hit.from && meaning.roles.includes('mock')),
    )
  )
    return false;
  if (isMaterial) return true;
  // "machine à café", "mesa de café": the head stands before, with a word between.
  const link = hits.find(other => says(other, 'from') && other.to === hit.from)?.from;
  return !hits.some(other => says(other, 'head') && (other.from === end || other.to === link));
}

/** Where the words of the good end: "coffee" in "coffee beans" ends with "beans". */
function endOf(hit: Hit, hits: readonly Hit[]): number {
  let end = hit.to;
  for (const { from, to, meaning } of hits) if (meaning.goods.length > 0 && from <= end) end = Math.max(end, to);
  return end;
}

function says(hit: Hit, role: Role): boolean {
  return hit.meaning.roles.includes(role);
}

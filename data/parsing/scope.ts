import type { Scope } from '../../src/core/types';

/** A scope with only the limits that are given; everything else is unlimited. */
export function scopeOf(limits: Partial<Scope> = {}): Scope {
  return {
    text: limits.text ?? null,
    ...(limits.summary && { summary: true }),
    goods: limits.goods ?? [],
    excludedGoods: limits.excludedGoods ?? [],
    madeIn: limits.madeIn ?? [],
    places: limits.places ?? [],
    plants: limits.plants ?? [],
    ...(limits.onlyThere && { onlyThere: true }),
    vessels: limits.vessels ?? [],
    releasedPartyIds: limits.releasedPartyIds ?? [],
    input: limits.input ?? null,
    ...(limits.inputGoods?.length && { inputGoods: limits.inputGoods }),
  };
}

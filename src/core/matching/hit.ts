import { ROLES, type Role } from './role';

/** Everything one phrase stands for. */
export interface Meaning {
  brands: readonly string[];
  /** Brand links whose goods it tells. */
  goodsOf: readonly string[];
  /** Brand links that it tells apart from another thing of the same name. */
  negativeOf: readonly string[];
  goods: readonly string[];
  places: readonly string[];
  parties: readonly string[];
  roles: readonly Role[];
}

/** A phrase found in a text: words `from` to `to` (exclusive). */
export interface Hit {
  from: number;
  to: number;
  meaning: Meaning;
}

/** Whether a hit does this in its sentence. */
export function is({ meaning }: Hit, role: Role): boolean {
  return meaning.roles.includes(role);
}

/** @param refs `good:cotton`, `brand:giant`, `cut` …, one a line */
export function parseMeaning(refs: string): Meaning {
  const known = [...new Set(refs.split('\n'))];
  return {
    brands: idsOf('brand', known),
    goodsOf: idsOf('goods-of', known),
    negativeOf: idsOf('not-of', known),
    goods: idsOf('good', known),
    places: idsOf('place', known),
    parties: idsOf('party', known),
    roles: orNone(ROLES.filter(role => known.includes(role))),
  };
}

function idsOf(kind: string, refs: readonly string[]): readonly string[] {
  return orNone(refs.map(ref => ref.split(':')).flatMap(([of, id]) => (of === kind && id !== undefined ? id : [])));
}

/** Most of these lists are empty, and asked whether they are: one for all of them stays in the processor's nearest cache. */
function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

const NONE: readonly never[] = [];

import { ROLES, type Role } from './role';

/** Everything one phrase stands for. */
export interface Meaning {
  brands: string[];
  /** Brand links whose goods it tells. */
  goodsOf: string[];
  /** Brand links that it tells apart from another thing of the same name. */
  negativeOf: string[];
  goods: string[];
  places: string[];
  parties: string[];
  roles: Role[];
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

const LIST_OF_KIND: Readonly<Record<string, Exclude<keyof Meaning, 'roles'>>> = {
  brand: 'brands',
  'goods-of': 'goodsOf',
  'not-of': 'negativeOf',
  good: 'goods',
  place: 'places',
  party: 'parties',
};

/** @param refs `good:cotton`, `brand:giant`, `cut` …, one a line */
export function parseMeaning(refs: string): Meaning {
  const meaning: Meaning = { brands: [], goodsOf: [], negativeOf: [], goods: [], places: [], parties: [], roles: [] };
  for (const ref of new Set(refs.split('\n'))) {
    const [kind = '', id] = ref.split(':');
    const list = LIST_OF_KIND[kind];
    if (list !== undefined && id !== undefined) meaning[list].push(id);
    const role = ROLES.find(known => known === ref);
    if (role !== undefined) meaning.roles.push(role);
  }
  return meaning;
}

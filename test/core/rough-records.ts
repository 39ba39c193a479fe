import type { Action, BrandLink, Party, Source } from '../../src/core/types';

/* Records of which a test states only what it is about. */

const NO_LIMIT: Action['scope'] = {
  text: null,
  goods: [],
  excludedGoods: [],
  madeIn: [],
  places: [],
  plants: [],
  vessels: [],
  releasedPartyIds: [],
  input: null,
};

type Rough<T> = Partial<T> & { id: string };

export function action({
  scope,
  ...fields
}: Omit<Rough<Action>, 'scope'> & { sourceId: string; scope?: Partial<Action['scope']> }): Action {
  return {
    kind: 'wro',
    title: fields.id,
    status: 'in-force',
    statusWord: null,
    issued: '2024-01-01',
    history: [],
    partyIds: [],
    scope: { ...NO_LIMIT, ...scope },
    relations: [],
    wording: null,
    reason: null,
    citation: { title: fields.id, url: 'https://example.gov/' },
    moreCitations: [],
    grade: 'A',
    country: null,
    ...fields,
  };
}

export function party(id: string, name: string, more: Partial<Party> = {}): Party {
  return { id, name, aliases: [], country: 'CN', kind: 'company', ...more };
}

export function link({ gates, ...fields }: Omit<Rough<BrandLink>, 'gates'> & { gates?: Partial<BrandLink['gates']> }): BrandLink {
  return {
    brand: fields.id,
    aliases: [fields.id],
    company: `${fields.id} company`,
    parent: null,
    kind: 'named',
    ship: 'yes',
    actionIds: [],
    since: '2024-01-01',
    until: null,
    statement: '',
    answer: null,
    citation: { title: '', url: 'https://example.gov/', publisher: '', date: '2024-01-01' },
    grade: 'A',
    ...fields,
    gates: { ambiguous: false, goods: true, statedOrigin: [], fieldOnly: false, ...gates },
  };
}

export function source(id: string, level: Source['level']): Source {
  const counts = { total: 1, inForce: 1, past: 0, context: 0 };
  return {
    id,
    name: id,
    agency: id,
    level,
    defaultOn: true,
    asOf: '2026-01-01',
    staleAfterDays: null,
    url: '',
    counts,
    gap: null,
    example: null,
  };
}

import { grouped } from '../../core/lookup';
import type { CountryCode, Party } from '../../core/types';
import { wordsOf } from './words';

/** A company (vessel, farm, body) as a reader looks for it: all parties of the lists with one name in one country. */
export interface Company {
  /** The id of its first party; the others lead to the same page. */
  id: string;
  name: string;
  /** Other spellings and aliases, as the lists print them. */
  otherNames: readonly string[];
  country: CountryCode | null;
  kinds: readonly Party['kind'][];
  partyIds: ReadonlySet<string>;
}

/** Each list names its own parties, "Co. Ltd." here and "Co., Ltd." there. Where the country is unknown, the same name is not enough to join two. */
export function companiesOf(parties: readonly Party[]): Company[] {
  const alike = grouped(parties, ({ id, name, country }) => [country === null ? id : `${country} ${wordsOf(name).join(' ')}`]);
  return [...alike.values()].flatMap(([first, ...others]) => (first === undefined ? [] : companyOf(first, others)));
}

function companyOf(first: Party, others: readonly Party[]): Company {
  const all = [first, ...others];
  const names = new Set(all.flatMap(party => [party.name, ...party.aliases]));
  names.delete(first.name);
  return {
    id: first.id,
    name: first.name,
    otherNames: [...names],
    country: first.country,
    kinds: [...new Set(all.map(party => party.kind))],
    partyIds: new Set(all.map(party => party.id)),
  };
}

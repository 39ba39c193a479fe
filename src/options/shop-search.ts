import type { KnownShop } from '../platform/api';
import { hostIn, isOfSite } from '../platform/site';

/** Whether one of these names contains what was typed; accents, case, spaces and signs do not count. Where an address was pasted, its host is looked for. */
export function matchesQuery(names: readonly string[], query: string): boolean {
  if (query.trim() === '') return true;
  const host = hostOf(query);
  return names.some(name => isOfSite(name, host) || includes(name, query) || includes(name, host));
}

/** A shop is found by its name and by each of its hosts. */
export function isSought({ name, origins }: KnownShop, query: string): boolean {
  return matchesQuery([name, ...origins.map(hostIn)], query);
}

function includes(name: string, query: string): boolean {
  const wanted = lettersOf(query);
  return wanted !== '' && lettersOf(name).includes(wanted);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The host in a pasted address, with or without what stands before and behind it; empty where there is none. */
function hostOf(address: string): string {
  const host = hostIn(address.trim().toLowerCase()).replace(/[:?#].*$/, '');
  return host.includes('.') ? host : '';
}

import type { Shop } from './shop';

/** Whether a host is one of a shop's; `*.shop.example` stands for that host and all below it. */
export function isHostOf(shop: Pick<Shop, 'hosts'>, host: string): boolean {
  return shop.hosts.some(own => own === host || (own.startsWith('*.') && (host === own.slice(2) || host.endsWith(own.slice(1)))));
}

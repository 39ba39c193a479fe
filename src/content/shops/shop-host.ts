import { isOfSite } from '../../platform/site';
import type { Shop } from './shop';

/** Whether a host is one of a shop's. */
export function isHostOf(shop: Pick<Shop, 'hosts'>, host: string): boolean {
  return shop.hosts.some(own => isOfSite(own, host));
}

import { isInForce } from '../../status';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';

/**
 * Gate 9. Never sideways or upward: a supplier tie reaches no further than a report, and a past tie no action in force.
 * (That no sister brand, parent or shop is named at all is the record's doing: only its own links and names are looked up.)
 */
export function neverSideways({ link, action }: Candidate): GateResult {
  if (link === null) return PASSED;
  if (link.kind === 'supplier' && action.kind !== 'report') return { dropped: 'supplier-tie' };
  if (link.ship === 'history' && isInForce(action.status)) return { dropped: 'past-tie' };
  return PASSED;
}

/** Gate 9, for makers released from an order that is still in force. */
export function notReleased({ action }: Candidate, view: ProductView, dataset: PreparedDataset): GateResult {
  const { releasedPartyIds } = action.scope;
  if (releasedPartyIds.length === 0) return PASSED;
  const { manufacturer, brand, seller, importer } = view.product;
  const released = releasedPartyIds.flatMap(id => dataset.party(id) ?? []).flatMap(({ name, aliases }) => [name, ...aliases]);
  const isReleased = [manufacturer, brand, seller, importer].some(
    name => name && released.some(other => isCutShort(view.companyName(name).bare, view.companyName(other).bare)),
  );
  return isReleased ? { dropped: 'released-maker' } : PASSED;
}

/** One name, or the first words of the other ("Alliance One", "Limbe Leaf Tobacco Company (Malawi)"): in doubt the maker counts as released. */
function isCutShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.includes(' ') && long.startsWith(`${short} `));
}

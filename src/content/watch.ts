import { isMark } from './marks';
import { contains, firstUnbounded, tag } from './read/dom';

/** Shops settle within this; a mutation storm is answered by one look after it. */
const SETTLE_MS = 300;
/** Late parts of a page (price, details, a first row of tiles) have come by then. */
const LATE_MS = 8000;
/** A page that never settles is still looked at this often, and no more. */
const LONGEST_WAIT_MS = 1500;

/** More parts than this are a page of its own. */
const MOST_PARTS = 500;

export interface Watch {
  /** The address changed without a load. */
  onAddress(): void;
  /** The page has changed and settled, or waited long enough: what was added; nothing where more has changed than additions. */
  onAdded(added: readonly Element[] | undefined): void;
  /** Whether the page is of a kind to which nothing is added later: what comes late is not its product. */
  isWhole(): boolean;
  /** The page came back from the back/forward cache: what was told of it is void. */
  onReturn(): void;
  signal: AbortSignal;
}

/**
 * Tells of soft navigation and of late or further content, in batches; nothing of the page is read here but its address.
 * After `LATE_MS` without a new address, `onAdded` is called only for batches that add or take away links, which is what tiles
 * are made of: more tiles were loaded, or a filter was set.
 */
export function watchPage({ onAddress, onAdded, isWhole, onReturn, signal }: Watch): void {
  let address = location.href;
  let since = performance.now();
  const settle = batches(onAdded);

  function checkAddress(): void {
    if (samePage(location.href, address)) return;
    address = location.href;
    since = performance.now();
    onAddress();
    settle(null);
  }

  const observer = new MutationObserver(batch => {
    checkAddress();
    const early = performance.now() - since < LATE_MS;
    if (!early && isWhole()) return;
    const parts = batch.flatMap(({ addedNodes }) => elementsOf(addedNodes, early));
    if (parts[0] || batch.some(({ removedNodes }) => elementsOf(removedNodes)[0])) settle(early ? null : parts);
  });
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('popstate', checkAddress, { signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', checkAddress, { signal });
  addEventListener('pageshow', event => event.persisted && onReturn(), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Gathers what was added until the page settles, or has waited long enough; `null` is more than additions. */
function batches(look: Watch['onAdded']): (parts: readonly Element[] | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let added: readonly Element[] | null = [];

  return parts => {
    added = parts && added && added.length + parts.length <= MOST_PARTS ? [...added, ...parts] : null;
    const now = performance.now();
    if (!timer) waitingSince = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        const settled = added;
        added = [];
        look(settled?.filter(part => contains(document, part)));
      },
      now - waitingSince > LONGEST_WAIT_MS ? 0 : SETTLE_MS,
    );
  };
}

/** Shops change what follows `#` at will: it makes no other page. */
export function samePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}

/** The elements among nodes, except our own marks (reacting to those would never end). Once the page has settled, only elements with a link count. */
function elementsOf(nodes: NodeList, any?: boolean): Element[] {
  return [...nodes].filter(
    (node): node is Element =>
      node instanceof Element && !isMark(node) && (any || tag(node) === 'a' || firstUnbounded(node, 'a[href]') !== null),
  );
}

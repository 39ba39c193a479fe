import { samePage } from '../platform/site';
import { isMark } from './marks';
import { closest, firstUnbounded, matches, parent } from './read/dom';
import { NAMES_SOMETHING } from './read/repeated-tiles';
import { withoutFigures } from './read/text';

/** Shops settle within this; a mutation storm is answered by one look after it. */
const SETTLE_MS = 300;
/** Late parts of a page (price, details, a first row of tiles) have come by then. */
const LATE_MS = 8000;
/** A page that never settles is still looked at this often, and no more. */
const LONGEST_WAIT_MS = 1500;

/** What names a product: on its own page, and in a grid. */
const ITS_NAME = 'h1';
const NAMES = `${ITS_NAME},${NAMES_SOMETHING}`;
/** More parts than this are a page of its own. */
const MOST_PARTS = 500;

export interface Watch {
  /** Anything has changed, and is not painted yet. */
  onChange(): void;
  /** The address changed without a load. */
  onAddress(): void;
  /** The page has changed and settled, or waited long enough: what was added; nothing where more has changed than that. */
  onAdded(added: readonly Element[] | undefined): void;
  /** Whether the page is about one thing: what comes late is not its product, unless it has the main heading. */
  isWhole(): boolean;
  /** The page came back from the back/forward cache: what was told of it is void. */
  onReturn(): void;
  signal: AbortSignal;
}

/**
 * Tells of soft navigation and of late or further content, in batches; nothing of the page is read here but its address and what changed.
 * After `LATE_MS` without a new address, `onAdded` is called only for what names products: links and headings that are added (more tiles
 * were loaded), are taken away (a filter was set, a tile was drawn anew), or have other words (a list was sorted in place).
 */
export function watchPage({ onChange, onAddress, onAdded, isWhole, onReturn, signal }: Watch): void {
  let address = location.href;
  let since = performance.now();
  const settle = batches(onAdded);

  function checkAddress(): void {
    if (samePage(location.href, address)) return;
    address = location.href;
    since = performance.now();
    onAddress();
    settle();
  }

  const observer = new MutationObserver(batch => {
    onChange();
    checkAddress();
    const early = performance.now() - since < LATE_MS;
    const names = early ? '*' : isWhole() ? ITS_NAME : NAMES;
    const parts = batch.flatMap(({ addedNodes }) => elementsOf(addedNodes, names));
    const isChanged = batch.some(record => isReworded(record, names) || elementsOf(record.removedNodes, names)[0]);
    if (isChanged || parts[0]) settle(early || isChanged ? undefined : parts);
  });
  observer.observe(document, { childList: true, subtree: true, characterDataOldValue: true });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', checkAddress, { signal });
  addEventListener('pageshow', event => event.persisted && onReturn(), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Gathers what was added until the page settles, or has waited long enough; without parts more has changed than that. */
function batches(look: Watch['onAdded']): (parts?: readonly Element[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let added: readonly Element[] | undefined = [];

  return parts => {
    added = parts && added && added.length + parts.length <= MOST_PARTS ? [...added, ...parts] : undefined;
    const now = performance.now();
    waitingSince ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        const settled = added;
        waitingSince = 0;
        added = [];
        look(settled);
      },
      now - waitingSince > LONGEST_WAIT_MS ? 0 : SETTLE_MS,
    );
  };
}

/** Whether a text in what names products has other words than before. Numbers alone tell of no other product: a countdown, a stock. */
function isReworded({ target, oldValue, addedNodes, removedNodes }: MutationRecord, names: string): unknown {
  const before = oldValue ?? textIn(removedNodes);
  const after = textIn(oldValue === null ? addedNodes : [target]);
  const around = parent(addedNodes[0] ?? target);
  return around && closest(around, names) && withoutFigures(before) !== withoutFigures(after);
}

function textIn(nodes: Iterable<Node>): string {
  return [...nodes].map(node => node.textContent).join('');
}

/** The elements among nodes that are or hold such, except our own marks: reacting to those would never end. */
function elementsOf(nodes: NodeList, names: string): Element[] {
  return [...nodes].filter(
    (node): node is Element => node instanceof Element && !isMark(node) && (matches(node, names) || firstUnbounded(node, names) !== null),
  );
}

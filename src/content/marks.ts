import type { Product } from '../core/types';
import type { MarkElement, PageMark, PageMarks } from '../platform/api';
import { askFromPage } from '../platform/page-ask';
import { anchorsOf } from './anchors';
import { type Placed, place } from './mark-place';
import { all, previousElement, rootOf, tag } from './read/dom';
import { withoutFigures } from './read/text';

/** No shop has elements of this name, so that none is taken for one when a shop brings its page up to date. */
const NAME = 'record-mark';
/**
 * A page that keeps throwing marks out, or has no place for them, is left alone after so many tries. One that is drawn anew without them as
 * often as this does it for its own sake: there they are put again.
 */
const MOST_TRIES = 9;
const TIMES_WITHOUT = 3;

interface Mark extends Placed {
  /** A mark whose signature is unchanged is left standing. */
  signature: string;
  /** What its anchor said when it was put there. */
  said: string;
}

/** Whether an element is a mark: adding one must not count as a change of the page. */
export function isMark(element: Element): boolean {
  return tag(element) === NAME;
}

/** The marks of this page, one closed host for each flagged product, beside its title. They cover no control, and take room of their own only where no other place is free. */
const marks = new Map<string, Mark>();
let wanted: PageMarks | null = null;
let tries = 0;
/**
 * A tile is laid out anew, or shown at last: its mark finds another place. The first look comes once it is laid out at all. Not at once: to
 * change the page's layout while the browser tells of sizes is an error that the shop hears of.
 */
const sizes = new ResizeObserver(changed =>
  setTimeout(() => place([...marks.values()].filter(({ anchor }) => changed.some(({ target }) => target === anchor.around)))),
);

/** Shows these marks and no others. */
export function putMarks(asked: PageMarks, products: readonly Product[]): void {
  const root = marks.size === 0 && rootOf();
  // What a script left that ended with an update, and copies that the shop made of its tiles.
  if (root) for (const host of all(root, NAME)) host.remove();
  wanted = asked;
  tries = 0;
  const signatures = new Set(asked.products.map(mark => signatureOf(mark, asked, products)));
  for (const [productId, { signature, host }] of marks) if (!signatures.has(signature) && marks.delete(productId)) host.remove();
  renewMarks(products);
}

/** Brings back what the shop's re-rendering took away. */
export function renewMarks(products: readonly Product[]): void {
  const missing = wanted?.products.filter(({ productId }) => !stands(marks.get(productId))) ?? [];
  if (!wanted || !missing[0] || tries++ % (MOST_TRIES + TIMES_WITHOUT) >= MOST_TRIES) return;
  const anchors = anchorsOf(products);
  for (const mark of missing) {
    const anchor = anchors.get(mark.productId);
    marks.get(mark.productId)?.host.remove();
    if (!anchor) continue;
    const made = { ...hostOf(mark, wanted), anchor, said: wordsIn(anchor.element), signature: signatureOf(mark, wanted, products) };
    marks.set(mark.productId, made);
    // Never the first nor the last in there, where it can be: shops' styles speak of those.
    anchor.element[previousElement(anchor.element) ? 'before' : 'after'](made.host);
    sizes.observe(anchor.around);
  }
}

/** Takes away at once what stands beside other words than it was put beside: a list that is scrolled may show other things in the same tiles. */
export function checkMarks(): void {
  for (const mark of marks.values()) if (!stands(mark)) mark.host.remove();
}

/** Brings a product into view, its mark focused where it has one. */
export function showProduct(productId: string, products: readonly Product[]): void {
  anchorsOf(products).get(productId)?.element.scrollIntoView({ block: 'center' });
  marks.get(productId)?.chip.focus({ preventScroll: true });
}

/** Removes every mark of this script. After an update another's may stand beside them already. */
export function clearMarks(): void {
  for (const { host } of marks.values()) host.remove();
  marks.clear();
  sizes.disconnect();
  wanted = null;
}

/** All that a mark shows. Ids are places in the page's order: the same place may be another product by now. The style changes with the chosen color scheme. */
function signatureOf(mark: PageMark, { style }: PageMarks, products: readonly Product[]): string {
  return JSON.stringify([mark, products.find(({ id }) => id === mark.productId)?.title]) + style;
}

/** The closed host of a mark, and the chip in it that opens the mark's slip. */
function hostOf(mark: PageMark, { style }: PageMarks): Pick<Mark, 'host' | 'chip'> {
  const host = document.createElement(NAME);
  host.dataset.level = mark.level;
  const root = host.attachShadow({ mode: 'closed' });
  const chip = built(mark.chip);
  chip.onclick = () => openSlip(mark, root, chip);
  root.append(built(['style', {}, style]), chip);
  // What is done to it is not meant for the shop: a tile may be one large link.
  host.onclick = host.onmousedown = host.onpointerdown = host.onkeydown = stopPropagation;
  return { host, chip };
}

/** Opens the slip in the top layer, where its style keeps it at the chip: nothing of the shop clips it, Escape and a click beside it close it. */
function openSlip({ productId, actionId, slip: described }: PageMark, root: ShadowRoot, chip: HTMLElement): void {
  const slip = built(described);
  const [full, hidden] = slip.querySelectorAll('button');
  if (full) full.onclick = () => void askFromPage('openRecord', { actionId });
  if (hidden) hidden.onclick = () => void askFromPage('hideMark', { productId, actionId });
  slip.ontoggle = ({ newState }) => {
    chip.ariaExpanded = `${newState === 'open'}`;
    if (newState === 'open') return;
    if (slip.contains(root.activeElement)) chip.focus();
    slip.remove();
  };
  root.append(slip);
  slip.showPopover();
  slip.focus({ preventScroll: true });
}

/** Whether a mark is in the page, beside what it was put beside: a list may be sorted in place, or its tiles used again. */
function stands(mark: Mark | undefined): boolean {
  if (!mark?.host.isConnected) return false;
  const { host, anchor, said } = mark;
  return [host.previousSibling, host.nextSibling].includes(anchor.element as ChildNode) && wordsIn(anchor.element) === said;
}

/** A price that ticks there makes no other product. */
function wordsIn({ textContent }: Element): string {
  return withoutFigures(`${textContent}`);
}

function stopPropagation(event: Event): void {
  event.stopPropagation();
}

/** What the worker describes: in a page nothing is made of text that may hold markup. In a shadow tree of its own a button belongs to no form of the shop. */
function built([name, own, ...parts]: MarkElement): HTMLElement {
  const element = Object.assign(document.createElement(name), own);
  element.append(...parts.map(part => (typeof part === 'string' ? part : built(part))));
  return element;
}

import type { Product } from '../core/types';
import type { PageMark, PageMarks, SlipElement } from '../platform/api';
import { anchorsOf } from './anchors';
import { type Placed, place } from './mark-place';
import { all, rootOf, tag } from './read/dom';

/** No shop has elements of this name, so that none is taken for one when a shop brings its page up to date. */
const NAME = 'record-mark';
/** A page that keeps throwing marks out, or has no place for them, is left alone after so many tries, but for one more each so often. */
const MOST_TRIES = 9;
const TRY_MS = 10_000;

/** What a mark can ask of the worker. */
export interface MarkHandlers {
  open(mark: PageMark): void;
  hide(mark: PageMark): void;
}

interface Mark extends Placed {
  /** All that it shows, as JSON: a mark whose signature is unchanged is left standing. */
  signature: string;
  /** What its anchor said when it was put there. */
  said: string | null;
}

/** Whether an element is a mark: adding one must not count as a change of the page. */
export function isMark(element: Element): boolean {
  return tag(element) === NAME;
}

/** The marks of one page: one closed host for each flagged product, beside its title. They cover no control, and take room of their own only where no other place is free. */
export class Marks {
  private marks = new Map<string, Mark>();
  private wanted: PageMarks | null = null;
  private signatures = new Map<string, string>();
  private tries = 0;
  /**
   * A tile is laid out anew, or shown at last: its mark finds another place. The first look comes once it is laid out at all. Not at once: to
   * change the page's layout while the browser tells of sizes is an error that the shop hears of.
   */
  private readonly sizes = new ResizeObserver(changed =>
    setTimeout(() => place([...this.marks.values()].filter(({ anchor }) => changed.some(({ target }) => target === anchor.around)))),
  );

  constructor(private readonly handlers: MarkHandlers) {}

  /** Shows these marks and no others. */
  put(wanted: PageMarks, products: readonly Product[]): void {
    if (this.marks.size === 0) this.clear();
    this.wanted = wanted;
    this.tries = 0;
    const byId = new Map(products.map(product => [product.id, product]));
    // Ids are places in the page's order: the same place may be another product by now. The style changes with the chosen color scheme.
    this.signatures = new Map(
      wanted.products.map(mark => [mark.productId, JSON.stringify([mark, byId.get(mark.productId)?.title]) + wanted.style]),
    );
    for (const [productId, mark] of this.marks) if (this.signatures.get(productId) !== mark.signature) this.remove(productId, mark);
    this.renew(products);
  }

  /** Brings back what the shop's re-rendering took away. */
  renew(products: readonly Product[]): void {
    const { wanted } = this;
    const missing = wanted?.products.filter(({ productId }) => !stands(this.marks.get(productId))) ?? [];
    if (!wanted || missing.length === 0 || this.tries++ > MOST_TRIES + performance.now() / TRY_MS) return;
    const ids = new Set(missing.map(({ productId }) => productId));
    const anchors = anchorsOf(products.filter(({ id }) => ids.has(id)));
    for (const mark of missing) {
      const anchor = anchors.get(mark.productId);
      this.marks.get(mark.productId)?.host.remove();
      if (!anchor) continue;
      const made = {
        ...this.make(mark, wanted),
        anchor,
        said: anchor.element.textContent,
        signature: this.signatures.get(mark.productId) ?? '',
      };
      this.marks.set(mark.productId, made);
      anchor.element.before(made.host);
      this.sizes.observe(anchor.around);
    }
  }

  /** Brings a product into view, its mark focused where it has one. */
  show(productId: string, products: readonly Product[]): void {
    const anchor = anchorsOf(products.filter(({ id }) => id === productId)).get(productId);
    anchor?.element.scrollIntoView({ block: 'center' });
    this.marks.get(productId)?.chip.focus({ preventScroll: true });
  }

  /**
   * Removes every mark without trace, also what is not in the page now, copies that the shop made of its tiles, and what an update left: it
   * ends the script that owns a mark, and in Firefox its successor finds that mark in the open page.
   */
  clear(): void {
    const root = rootOf();
    for (const host of root ? all(root, NAME) : []) host.remove();
    for (const [productId, mark] of this.marks) this.remove(productId, mark);
    this.sizes.disconnect();
    this.wanted = null;
  }

  private remove(productId: string, { host }: Mark): void {
    host.remove();
    this.marks.delete(productId);
  }

  private make(mark: PageMark, wanted: PageMarks): Pick<Mark, 'host' | 'chip'> {
    const host = document.createElement(NAME);
    host.setAttribute('data-level', mark.level);
    const root = host.attachShadow({ mode: 'closed' });
    const chip = chipOf(mark, wanted);
    chip.onclick = () => this.open(mark, wanted, root, chip);
    root.append(elementOf('style', '', wanted.style), chip);
    // What is done to it is not meant for the shop: a tile may be one large link.
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown']) host.addEventListener(type, stopPropagation);
    return { host, chip };
  }

  /** Opens the slip in the top layer, where its style keeps it at the chip: nothing of the shop clips it, Escape and a click beside it close it. */
  private open(mark: PageMark, wanted: PageMarks, root: ShadowRoot, chip: HTMLElement): void {
    const slip = this.slip(mark, wanted);
    slip.ontoggle = ({ newState }) => {
      chip.ariaExpanded = `${newState === 'open'}`;
      if (newState === 'open') return;
      if (slip.contains(root.activeElement)) chip.focus();
      slip.remove();
    };
    root.append(slip);
    slip.showPopover();
    slip.querySelector('button')?.focus({ preventScroll: true });
  }

  private slip(mark: PageMark, { dir, lang }: PageMarks): HTMLElement {
    const slip = built(mark.slip);
    const [full, hide] = slip.querySelectorAll('button');
    if (full) full.onclick = () => this.handlers.open(mark);
    if (hide) hide.onclick = () => this.handlers.hide(mark);
    for (const heading of slip.querySelectorAll('h2')) heading.lang = 'en';
    return Object.assign(slip, { dir, lang, popover: 'auto', role: 'dialog', ariaLabel: mark.label });
  }
}

/** Whether a mark is in the page, beside what it was put beside: a list may be sorted in place. */
function stands(mark: Mark | undefined): boolean | undefined {
  return mark?.host.isConnected && mark.anchor.element.textContent === mark.said;
}

function stopPropagation(event: Event): void {
  event.stopPropagation();
}

/** In a shadow tree of its own it belongs to no form of the shop. */
function chipOf({ label }: PageMark, { dir, lang }: PageMarks): HTMLButtonElement {
  const chip = elementOf('button', 'chip', label);
  return Object.assign(chip, { dir, lang, ariaLabel: `Withhold: ${label}`, ariaHasPopup: 'dialog', ariaExpanded: 'false' });
}

/** What the worker describes: in a page nothing is made of text that may hold markup. */
function built([name, kind, ...parts]: SlipElement): HTMLElement {
  return elementOf(name, kind, ...parts.map(part => (typeof part === 'string' ? part : built(part))));
}

function elementOf<K extends keyof HTMLElementTagNameMap>(name: K, kind = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  element.append(...children);
  return element;
}

import { type Anchor, controlsNear } from './anchors';
import { openBudget } from './read/budget';
import { all, method, parent, previousElement } from './read/dom';

/** Its style lets the host vanish and its chip stand in the flow (`src/background/mark-style.ts`). */
const IN_FLOW = 'data-flow';
const GAP = 4;
/** So wide is a chip without its words, where they have no room. */
const SHORT = 28;
/** A smaller picture is an icon. */
const SMALLEST_PICTURE = 80;
/** So much of what stands before the title is looked at. */
const BEFORE = 8;

/** A tile, or what stands above its title, may be a form whose fields have any name. */
const rectOf: (element: Element) => DOMRect = method(Element.prototype.getBoundingClientRect);

export interface Placed {
  host: HTMLElement;
  chip: HTMLElement;
  anchor: Anchor;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

interface Surroundings extends Placed {
  /** What the chip's place is counted from. */
  origin: DOMRect;
  rtl: boolean;
  title: DOMRect;
  around: DOMRect;
  picture: DOMRect | undefined;
  before: DOMRect[];
  controls: DOMRect[];
}

/** All reads of layout of one frame before the writes; a chip is not seen before it has its place. One that had a place gives it up first. */
export function place(placed: readonly Placed[]): void {
  for (const { host, chip } of placed) {
    chip.style.cssText = '';
    host.toggleAttribute(IN_FLOW, false);
  }
  const measured = placed.map(measure).map(at => ({ ...at, spot: freeSpot(at) }));
  for (const { host, chip, origin, spot } of measured) {
    // Nowhere free: then it takes room of its own rather than cover what the page says.
    host.toggleAttribute(IN_FLOW, !spot);
    if (!spot) continue;
    const { left, top, right } = spot;
    Object.assign(chip.style, { left: `${left - origin.left}px`, top: `${top - origin.top}px`, maxWidth: `${right - left}px` });
  }
}

function measure(placed: Placed): Surroundings {
  const { host, anchor } = placed;
  openBudget();
  const before: Element[] = [];
  let at: Element | null = anchor.element;
  for (let step = 0; at && at !== anchor.around && step < BEFORE; step += 1) {
    const previous = previousElement(at);
    if (previous && previous !== host) before.push(previous);
    at = previous ?? parent(at);
  }
  const boxes = before.map(rectOf);
  return {
    ...placed,
    origin: rectOf(host),
    rtl: anchor.element.matches(':dir(rtl)'),
    title: rectOf(anchor.element),
    around: rectOf(anchor.around),
    // Some shops draw it as the ground of an element.
    picture: [...all(anchor.around, 'img').map(rectOf), ...boxes].find(
      ({ width, height }) => width >= SMALLEST_PICTURE && height >= SMALLEST_PICTURE,
    ),
    before: boxes,
    controls: controlsNear(anchor).map(rectOf),
  };
}

/** Where a chip may stand: above the title where nothing is, else on the picture, as near to there as it can be, or in another corner. */
function freeSpot({ chip, rtl, title, around, picture, before, controls }: Surroundings): Box | undefined {
  const { width, height } = rectOf(chip);
  const at = (start: number, end: number, top: number) => {
    const wide = end - start < width ? SHORT : width;
    const left = rtl ? end - wide : start;
    return { left, top, right: left + wide, bottom: top + height };
  };
  const isFree = (spot: Box, taken: readonly Box[]) => !taken.some(box => touches(box, spot));
  const row = at(rtl ? around.left : title.left, rtl ? title.right : around.right, title.top - height - GAP);
  // Above a product's own part lies another's, or the shop's.
  if (row.top >= around.top - GAP && isFree(row, [...controls, ...before])) return row;
  if (!picture) return;
  const highest = picture.top + GAP;
  const lowest = picture.bottom - height - GAP;
  return [Math.max(highest, Math.min(row.top, lowest)), highest, lowest]
    .map(top => at(picture.left + GAP, picture.right - GAP, top))
    .find(spot => isFree(spot, controls));
}

function touches(a: Box, b: Box): boolean {
  return a.right > a.left && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import { type Anchor, controlsNear } from './anchors';
import { refill } from './read/budget';
import { all, method, parent, previousElement } from './read/dom';

/** Its style lets the host vanish and its chip stand in the flow (`src/background/mark-style.ts`). */
const IN_FLOW = 'data-flow';
const HEIGHT = 24;
const GAP = 4;
/** A smaller picture is an icon. */
const SMALLEST_PICTURE = 80;
/** How far up what stands above the title is looked for. */
const ABOVE = 3;

/** A tile, or what stands above its title, may be a form whose fields have any name. */
const rectOf: (element: Element) => DOMRect = method(Element.prototype.getBoundingClientRect);

export interface Placed {
  host: HTMLElement;
  chip: HTMLElement;
  anchor: Anchor;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

interface Surroundings {
  host: DOMRect;
  width: number;
  rtl: boolean;
  title: DOMRect;
  around: DOMRect;
  picture: DOMRect | undefined;
  above: DOMRect[];
  controls: DOMRect[];
}

/** All reads of layout of one frame first, then all writes; a chip is not seen before it has its place. One that had a place gives it up first. */
export function place(placed: readonly Placed[]): void {
  for (const { host, chip } of placed) {
    chip.style.cssText = '';
    host.toggleAttribute(IN_FLOW, false);
  }
  const spots = placed.map(measure);
  placed.forEach(({ host, chip }, index) => {
    const spot = spots[index];
    // Above a product's own part lies another's, or the shop's.
    const isOwn = (box: Box) => spot && box.top >= spot.around.top - GAP;
    const free = spot && spotsFor(spot).find(box => isOwn(box) && ![...spot.controls, ...box.beside].some(taken => touches(taken, box)));
    // Nowhere free: then it takes room of its own rather than cover a control.
    host.toggleAttribute(IN_FLOW, !free);
    chip.style.cssText = `visibility:visible;${free ? `left:${free.left - spot.host.left}px;top:${free.top - spot.host.top}px;max-width:${free.right - free.left}px` : 'position:static;max-width:100%;margin:0 0 4px'}`;
  });
}

function measure({ host, chip, anchor }: Placed): Surroundings {
  const { element, around } = anchor;
  refill();
  const above: Element[] = [];
  for (let at: Element | null = element, height = 0; at && at !== around && height < ABOVE; at = parent(at), height += 1) {
    const before = previousElement(at);
    if (before && before !== host) above.push(before);
  }
  return {
    host: rectOf(host),
    width: rectOf(chip).width,
    rtl: element.matches(':dir(rtl)'),
    title: rectOf(element),
    around: rectOf(around),
    picture: all(around, 'img')
      .map(rectOf)
      .find(({ width, height }) => width >= SMALLEST_PICTURE && height >= SMALLEST_PICTURE),
    above: above.map(rectOf),
    controls: controlsNear(anchor).map(rectOf),
  };
}

/** Where a chip may stand, the best first: above the title where nothing is, else in a corner of the picture. */
function spotsFor({ width: wish, rtl, title, around, picture, above }: Surroundings): (Box & { beside: Box[] })[] {
  const at = (room: Box, top: number, beside: Box[] = []) => {
    const width = Math.min(wish, room.right - room.left);
    const left = rtl ? room.right - width : room.left;
    return { left, top, right: left + width, bottom: top + HEIGHT, beside };
  };
  const inside = picture && { ...at(picture, 0), left: picture.left + GAP, right: picture.right - GAP };
  const row: Box = { ...at(title, 0), left: rtl ? around.left : title.left, right: rtl ? title.right : around.right };
  return [
    at(row, title.top - HEIGHT - GAP, above),
    ...(picture && inside ? [at(inside, picture.top + GAP), at(inside, picture.bottom - HEIGHT - GAP)] : []),
    at(row, title.top - HEIGHT - GAP),
  ];
}

function touches(a: Box, b: Box): boolean {
  return a.right > a.left && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

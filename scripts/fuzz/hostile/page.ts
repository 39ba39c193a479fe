/** A page made to hurt a reader: nobody would build it by accident. `__ran` is set if any text of its ran as script. */
export interface HostilePage {
  name: string;
  url: string;
  html: string;
  /** What a reader must still say of it; `null` where nothing need be read. */
  title: string | null;
  contentType?: string;
  headers?: Record<string, string>;
}

const DP = 'https://www.amazon.com/dp/B0HOSTILE1';
export const GRID = 'https://www.amazon.com/s?k=hostile';
/** A shop without a record of ours. */
const OTHER = 'https://shop.example/products/thing';

export function page(body: string, head = '', title = 'A thing'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

export function ld(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

/** The words of a product as its shop's record finds them. */
export const heading =
  '<div id="dp"><h1 id="title"><span id="productTitle">A plain thing</span></h1><a id="bylineInfo">Brand: Plain</a></div>';
/** The same in a shop without a record. */
export const plain = '<main><h1>A plain thing</h1><span class="price">$1</span></main>';

/** A listed shop's product page. */
export function product(name: string, html: string, title: string | null = 'A plain thing'): HostilePage {
  return { name, url: DP, html, title };
}

/** A page of a shop without a record. */
export function other(name: string, html: string, title: string | null = null): HostilePage {
  return { name, url: OTHER, html, title };
}

export function nested(depth: number, tag = 'div', inner = heading): string {
  return `<${tag}>`.repeat(depth) + inner + `</${tag.split(' ', 1)[0]}>`.repeat(depth);
}

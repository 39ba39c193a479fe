import { all, attr, tag } from './dom';
import type { Facts, Stated } from './facts';
import { clean, LETTER, TITLE_CAP, textOf } from './text';

/** What templates call the words that name a product. */
const NAMED = 'h2,h3,h4,h5,[itemprop~="name"],[class*="title" i],[class*="name" i]';
/** More links and names than this do not stand in one tile. */
const MOST_PARTS = 12;
/** No product's own address: controls, and ways into or out of a cart. */
const NOWHERE = /^(?:#|javascript:|$)|[/?&](?:cart|remove|delete|wishlist)\b/i;
/** Titles tell tiles apart; what most tiles say alike ("More info") names none of them. */
const MOSTLY_DISTINCT = 0.5;

/** Ways to name an unmarked tile, the likeliest first. */
const WAYS: readonly ((tile: Element) => Stated | null)[] = [
  tile => longest(all(tile, NAMED), 'heading', part => textOf(part, TITLE_CAP)),
  tile => longest(linksOf(tile), 'a', link => textOf(link, TITLE_CAP)),
  tile => longest(linksOf(tile), 'a@title', link => clean(attr(link, 'title') ?? attr(link, 'aria-label'), TITLE_CAP)),
  tile => longest(all(tile, 'img[alt]'), 'img@alt', picture => clean(attr(picture, 'alt'), TITLE_CAP)),
];

/** What unmarked tiles state: titles, found in the one way that tells most of them apart, and links. */
export function tileFacts(tiles: readonly Element[]): Facts[] {
  let best: (Stated | null)[] = [];
  let most = 0;
  for (const way of WAYS) {
    const titles = tiles.map(way);
    const distinct = new Set(titles.flatMap(title => title?.text ?? [])).size;
    if (distinct > most) [best, most] = [titles, distinct];
    if (distinct >= tiles.length * MOSTLY_DISTINCT) break;
  }
  return tiles.map((tile, index) => factsOf(best[index] ?? null, tile));
}

function factsOf(title: Stated | null, tile: Element): Facts {
  const [link] = linksOf(tile);
  const href = link && attr(link, 'href');
  return {
    reader: 'repeated-tiles',
    values: { ...(title ? { title } : {}), ...(href ? { url: { text: href, where: 'a[href]' } } : {}) },
    names: [tile, ...all(tile, '[title],[aria-label],[alt]')].flatMap(part => {
      const name = attr(part, 'title') ?? attr(part, 'aria-label') ?? attr(part, 'alt');
      return name && name !== title?.text ? name.slice(0, TITLE_CAP) : [];
    }),
  };
}

/** The links to the product: those with the address that most links of the tile share, its first one if none repeats. */
function linksOf(tile: Element): Element[] {
  const links = tag(tile) === 'a' ? [tile] : all(tile, 'a[href]').slice(0, MOST_PARTS);
  const byAddress = new Map<string, Element[]>();
  for (const link of links) {
    const href = attr(link, 'href') ?? '';
    if (NOWHERE.test(href)) continue;
    const address = href.split(/[?#]/, 1)[0] ?? '';
    const group = byAddress.get(address) ?? [];
    group.push(link);
    byAddress.set(address, group);
  }
  let most: Element[] = [];
  for (const group of byAddress.values()) if (group.length > most.length) most = group;
  return most;
}

function longest(parts: readonly Element[], where: string, wordsOf: (part: Element) => string | null): Stated | null {
  let best: Stated | null = null;
  for (const part of parts.slice(0, MOST_PARTS)) {
    const text = wordsOf(part);
    if (text && isTitle(text) && text.length > (best?.text.length ?? 0)) best = { text, where };
  }
  return best;
}

/** More letters than a price, a count or a rating has. */
function isTitle(text: string): boolean {
  const letters = text.split(LETTER).length - 1;
  return letters > 2 && letters > text.replace(/\s/g, '').length * 0.3;
}

import { isBare, wordsOf } from './brand-signs';
import { all, attr, tag } from './dom';
import type { Facts, Stated } from './facts';
import { called, NAMED } from './selectors';
import { mapped, type Steps } from './steps';
import { ADDRESS_CAP, clean, LETTER, longest, TITLE_CAP, textOf } from './text';

/** More links and names than this do not stand in one tile. */
const MOST_PARTS = 12;
/** No product's own address: controls, and ways into or out of a cart. */
const NOWHERE = /^(?:#|javascript:|$)|[/?&](?:cart|remove|wishlist|view-order)\b/i;
/** What may say the whole title where nobody sees it; what a control says is what it does to the thing. */
const NAMING = '[title],[aria-label]:not(a,button),[alt]';
/** Titles tell tiles apart; what most tiles say alike ("More info") names none of them. */
const MOSTLY_DISTINCT = 0.5;

/** The words that a shopper sees of a part, as long as a title. */
export const shown = (part: Element): string | null => textOf(part, TITLE_CAP);
const unseen = (part: Element) => clean(attr(part, 'title') ?? attr(part, 'aria-label') ?? attr(part, 'alt'), TITLE_CAP);

/** Ways to name an unmarked tile, the likeliest first: by which of its parts, and what of them. */
const WAYS: readonly [where: string, partsOf: (tile: Element) => readonly Element[], wordsOf: (part: Element) => string | null][] = [
  ['heading', tile => all(tile, NAMED), shown],
  ['a', linksOf, shown],
  ['a@title', linksOf, unseen],
  ['img@alt', tile => all(tile, 'img'), unseen],
];

/** What unmarked tiles state: titles, found in the one way that tells most of them apart, and links. */
export function* tileFacts(tiles: readonly Element[]): Steps<Facts[]> {
  let best: (Stated | null)[] = [];
  let most = 0;
  for (const [where, partsOf, wordsOf] of WAYS) {
    const titles = yield* mapped(tiles, tile => titleIn(partsOf(tile), where, wordsOf));
    const distinct = new Set(titles.flatMap(title => title?.text ?? [])).size;
    if (distinct > most) [best, most] = [titles, distinct];
    if (distinct >= tiles.length * MOSTLY_DISTINCT) break;
  }
  return yield* mapped(tiles, (tile, index) => factsOf(best[index] ?? null, tile));
}

function factsOf(title: Stated | null, tile: Element): Facts {
  const links = linksOf(tile);
  const address = fullAddress(links[0]);
  const brands = all(tile, called('brand', 'class')).flatMap(part => {
    const text = wordsOf(part);
    return text && text !== title?.text && isBare(part, text) ? { text, where: 'brand' } : [];
  });
  return {
    reader: 'repeated-tiles',
    stated: {
      title,
      brand: brands[0],
      url: address ? { text: address, where: 'a[href]' } : null,
    },
    names: [tile, ...links, ...all(tile, NAMING)].flatMap(part => {
      const name = unseen(part);
      return name && name !== title?.text ? name : [];
    }),
  };
}

/** The links to the product: those with the address that most links of the tile share, its first one if none repeats. */
function linksOf(tile: Element): Element[] {
  const links = tag(tile) === 'a' ? [tile] : all(tile, 'a[href]').slice(0, MOST_PARTS);
  const byAddress = Map.groupBy(
    links.filter(link => !NOWHERE.test(hrefOf(link))),
    link => hrefOf(link).split(/[?#]/, 1)[0],
  );
  return [...byAddress.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function titleIn(parts: readonly Element[], where: string, wordsOf: (part: Element) => string | null): Stated | null {
  return longest(
    parts.slice(0, MOST_PARTS).flatMap(part => {
      const text = wordsOf(part);
      return text && isTitle(text) ? { text, where } : [];
    }),
  );
}

/** More letters than a price, a count or a rating has, and no label of what follows ("Color:"). */
function isTitle(text: string): boolean {
  const letters = text.split(LETTER).length - 1;
  return letters > 2 && !text.endsWith(':') && letters > text.replace(/\s/g, '').length * 0.3;
}

/** Where a link leads; a page may make a megabyte of it, and each expression would go over that. */
function hrefOf(link: Element): string {
  return (attr(link, 'href') ?? '').slice(0, ADDRESS_CAP);
}

/** A link's address as the page means it. */
export function fullAddress(link: Element | null | undefined): string | null {
  const href = link && hrefOf(link);
  if (!href) return null;
  // Most links of a grid are of this form, and there are many: taking them apart would be a fifth of the work.
  if (/^\/[\w-]/.test(href)) return location.origin + href;
  return URL.parse(href, location.href)?.href ?? null;
}

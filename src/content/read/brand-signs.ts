import { all, attr, closest, countElements, one, outwards, rawText } from './dom';
import type { Elsewhere } from './elsewhere';
import type { Facts, Stated } from './facts';
import type { Heading } from './headings';
import { BESIDE, familyOf } from './repeated-tiles';
import { called } from './selectors';
import { clean, fold, LETTER, textOf } from './text';

/** How far above its heading a product's brand stands. */
const HEIGHT = 5;
/** What holds more elements than this is the whole page, and no neighbor of its heading. */
const MOST_AROUND = 1500;
/** More than this are a menu of brands. */
const MOST_MARKED = 12;
const brandMarks = () =>
  `[itemprop~=brand],${called('manufacturer brand marka marque', 'class id data-testid')},a${called('/brand /manufacturer brand= /mar /Brand /merk /vyrob', 'href')}`;
/** What stands before or after a brand in such a spot. */
const AROUND = /^(?:(?:brand|by) |[^:\uFF1A]{2,20}[:\uFF1A])\s*|\s*[>»›]+$/i;
/** A brand is a few words. */
const LONGEST = 40;
/** Scripts for the shop's own statistics and state carry the product with its brand. */
const IN_SCRIPT = /(?:vendor|brand(?:_?name)?)["']?\]?\s*[:=]\s*(?:\{[^{}]{0,80}?["']name["']\s*:\s*)?["']([^"'<>{}\\]{2,40})["']/gi;
/** A longer script is a program. */
const LONGEST_SCRIPT = 600_000;
/** So many in all scripts are looked at. */
const MOST_LOOKED_AT = 600;
/** The product's name stands no farther from its brand than this. */
const NEAR = 1500;

/** The brand by the signs that a product page gives outside of its markup; each must agree with the title, or stand alone. */
export function brandSigns(root: Element, title: string, heading: Heading | null, elsewhere: Elsewhere): Facts {
  const brand = markedBrand(root, title, heading, elsewhere) ?? scriptedBrand(root, title);
  return { reader: 'brand-sign', stated: { brand } };
}

/** Something near the heading that the template calls a brand. */
function markedBrand(root: Element, title: string, heading: Heading | null, elsewhere: Elsewhere): Stated | null {
  const marks = brandMarks();
  // A product's name and brand may stand in a header of their own.
  const own = heading && closest(heading.element, BESIDE);
  for (const around of outwards(heading?.element, HEIGHT)) {
    const marked = around === root || countElements(around) >= MOST_AROUND ? [] : all(around, marks);
    if (marked.length > MOST_MARKED) return null;
    for (const element of marked) {
      const words = wordsOf(element);
      if (!words || words === title || ![null, own].includes(closest(element, BESIDE)) || elsewhere(element)) continue;
      if (holds(title, words) || /brand/.test(attr(element, 'itemprop') ?? '') || isBare(element, words))
        return { text: words, where: familyOf(element) };
    }
  }
  return null;
}

/** An element that is called nothing but "brand" (a bar's is the shop's logo), or is or holds a link whose address says its own words. */
export function isBare(element: Element, words: string): boolean {
  return (
    /(?:\b|_|t)(?<!nav-|bar-)brand[-_]?(?:name|link|title)?(?!\S)/i.test(attr(element, 'class') ?? '') || holds(addressOf(element), words)
  );
}

/** Where the element, or the link in it, leads. */
function addressOf(element: Element): string {
  return (attr(one(element, 'a') ?? element, 'href') ?? '').replace(/\?.*/s, '');
}

export function wordsOf(element: Element): string | null {
  const picture = one(element, 'img[alt]');
  const alt = clean(picture && attr(picture, 'alt'));
  // Of a picture's own words ("Picture for manufacturer Acme", "Acme logo") those that its link's address says.
  const own = alt?.split(' ').filter(word => holds(addressOf(element), word));
  const text = textOf(element, LONGEST * 2) ?? (own?.join(' ') || alt);
  const words = text?.replace(AROUND, '').trim() ?? '';
  return words.length > 1 && words.length <= LONGEST && LETTER.test(words) && !/[.!?:]|^brands?$/i.test(words) ? words : null;
}

/** A brand in the shop's own data: the only one that the page knows, or the one beside the product's name. */
function scriptedBrand(root: Element, title: string): Stated | null {
  const known = new Map<string, string>();
  let left = MOST_LOOKED_AT;
  const name = fold(title);
  const [begins = ''] = name.split(' ');
  for (const script of all(root, 'script:not([src])')) {
    const text = rawText(script);
    if (text.length > LONGEST_SCRIPT) continue;
    for (const hit of text.matchAll(IN_SCRIPT)) {
      if (!left--) return null;
      const brand = clean(hit[1]);
      if (!brand || !LETTER.test(brand)) continue;
      if (holds(title, brand)) return { text: brand, where: 'script' };
      const key = fold(brand);
      if (known.has(key)) continue;
      const near = text.slice(Math.max(0, hit.index - NEAR), hit.index + NEAR).toLowerCase();
      if (near.includes(begins) && fold(near).includes(name)) known.set(key, brand);
    }
  }
  const [only, other] = known.values();
  return only && !other ? { text: only, where: 'script' } : null;
}

/** Whether the title says these words. */
function holds(title: string, words: string): boolean {
  return ` ${fold(title)} `.includes(` ${fold(words)} `);
}

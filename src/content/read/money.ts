import { all, nextText, parent, textData, textsUnder } from './dom';
import { called } from './selectors';
import type { Steps } from './steps';

/** Something that shops' templates call a price, in the languages of their class names. OpenCart names none on a product's page, but its button. */
export const PRICE = `[itemprop=price],#button-cart,${called('precio prezzo preis price prix')}`;
/** An amount of money as shelves write it, and as news do. Of signs that stand alone these: others are met in menus of currencies. */
export const MONEY: RegExp =
  /(?:\p{Sc}|\b(?:R[ps]\.?|RM|CHF|EUR|USD|AED|SAR|[Kk]r\.?))\s?\d|\d\s?(?:[\p{Sc}元円원]|zł|Kč|Ft|lei|kr|TL|đ|грн|р(?:уб)?|тг|лв|[,:]-|EUR|CHF|Dhs?|дин|ден)(?![A-Za-z\u00C0-\u1FFF\u3041-\uD7FF])|^(?:[$€£¥₹元円원]|zł|Kč|Ft|lei|kr|TL|грн|р(?:уб)?\.?)$/u;
/** What an empty cart amounts to. */
const NOTHING_YET = /\b0[.,]00/;
/** A price tag is short. */
const LONGEST_TAG = 22;
/** With the spaces around it. */
const LONGEST_TEXT = 400;
/** No shop's page holds more pieces of text before its last tile. */
const MOST_TEXTS = 8000;
/** So many are looked at in one step. */
const TEXTS_IN_A_STEP = 500;

/** The prices under `root`: what templates call so, else short texts that are an amount of money. */
export function* pricesIn(root: Element): Steps<Element[]> {
  const named = all(root, PRICE);
  return named[0] ? named : yield* amountsIn(root);
}

/** The elements whose own words are an amount of money and little else. */
export function* amountsIn(root: Element): Steps<Element[]> {
  const found: Element[] = [];
  const texts = textsUnder(root);
  for (let node = nextText(texts), left = MOST_TEXTS; node && left > 0; node = nextText(texts), left -= 1) {
    if (left % TEXTS_IN_A_STEP === 0) yield;
    const text = textData(node).slice(0, LONGEST_TEXT).trim();
    const holder = text.length < LONGEST_TAG && MONEY.test(text) && !NOTHING_YET.test(text) ? parent(node) : null;
    if (holder) found.push(holder);
  }
  return found;
}

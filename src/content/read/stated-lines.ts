import { contains, nextText, parent, skip, tag, textsUnder, words } from './dom';
import type { Elsewhere } from './elsewhere';
import type { Steps } from './steps';
import { clean, LINE_CAP, UNSEEN } from './text';

/** No shop's product page says more; beyond it lie endless reviews. */
const MOST_TEXTS = 3000;
/** So many are looked at in one step. */
const TEXTS_IN_A_STEP = 200;
/** A longer text is a script's or a style's. */
const LONGEST_TEXT = 5000;
const LABEL = /^[^:\uFF1A]{2,50}[:\uFF1A]$/;
/** Real pages state less; the worker looks at no more. */
const MOST_LINES = 400;
/** A shorter text states nothing: a size, a number, a mark. */
const SAYS_SOMETHING = /\S{3}/;

/** The lines within the areas whatever they say: the worker knows which state an origin, a maker or a material, in each language. */
export function* statedLines(areas: readonly Element[], elsewhere: Elsewhere): Steps<string[]> {
  const lines = new Set<string>();
  for (const area of areas) yield* addLines(area, elsewhere, lines);
  return [...lines].slice(0, MOST_LINES);
}

/** Pieces of text in page order; what ends in a colon goes with what follows it. */
function* addLines(area: Element, elsewhere: Elsewhere, lines: Set<string>): Steps<void> {
  const texts = textsUnder(area);
  let label = '';
  let count = 0;
  for (let node = nextText(texts); node && lines.size < MOST_LINES; node = nextText(texts)) {
    const raw = words(node);
    if (raw.length > LONGEST_TEXT || (label === '' && !SAYS_SOMETHING.test(raw)) || !/\S/.test(raw)) continue;
    if (++count > MOST_TEXTS) return;
    if (count % TEXTS_IN_A_STEP === 0) yield;
    const at = parent(node);
    if (!at || UNSEEN.has(tag(at))) continue;
    const beside = elsewhere(at);
    if (beside) {
      if (!contains(area, beside)) return;
      skip(texts, beside);
      continue;
    }
    const text = clean(raw, LINE_CAP);
    if (!text) continue;
    if (LABEL.test(text)) label = `${text} `;
    else {
      lines.add(label + text);
      label = '';
    }
  }
}

import { contains, nextText, parent, skip, tag, textsUnder, words } from './dom';
import type { Elsewhere } from './elsewhere';
import { clean, UNSEEN } from './text';

/** No shop's product page says more; beyond it lie endless reviews. */
const MOST_TEXTS = 1500;
/** A longer text is a script's or a style's. */
const LONGEST_TEXT = 20_000;
const LABEL = /^[^:\uFF1A]{2,50}[:\uFF1A]$/;
/** Real pages state less; the worker looks at no more. */
const MOST_LINES = 120;
/** Enough for a label with a composition, or for the sentence that says where a thing was made. */
const LINE_CAP = 300;
/** What a line must hold to state something: a colon, a share, or the stem of a word for making or importing in some language. */
const CUE =
  /[:\uFF1A%]|\b(?:made|manuf|produ|import|fabri|herge|gefer|hech|elab|prodot|feit|gema|verv|wypr|vyr|till|frems|valm)|сдел|произв|виро|зроб|ür|κατασ|ייצור|צרת|صنع|منش|[产產産製]|제조|원산/i;

/** The lines within the areas that may state an origin, a maker or a material; the worker knows the words of each language. */
export function statedLines(areas: readonly Element[], elsewhere: Elsewhere): string[] {
  const lines = new Set<string>();
  for (const area of areas) addLines(area, elsewhere, lines);
  return [...lines].slice(0, MOST_LINES);
}

/** Pieces of text with a cue in page order; what ends in a colon goes with what follows it. */
function addLines(area: Element, elsewhere: Elsewhere, lines: Set<string>): void {
  const texts = textsUnder(area);
  let label = '';
  let count = 0;
  for (let node = nextText(texts); node && lines.size < MOST_LINES; node = nextText(texts)) {
    const raw = words(node);
    if (raw.length > LONGEST_TEXT || (label === '' && !CUE.test(raw)) || !/\S/.test(raw)) continue;
    if (++count > MOST_TEXTS) return;
    const at = parent(node);
    if (!at || UNSEEN.has(tag(at))) continue;
    const beside = elsewhere.around(at);
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

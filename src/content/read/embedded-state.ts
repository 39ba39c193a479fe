import type { EmbeddedState } from '../shops/shop';
import { noteCut } from './budget';
import { one, rawText } from './dom';
import { capOf, type Facts, type Field } from './facts';
import { parsed } from './json-text';
import { clean } from './text';

/** Beyond this a page's state is its whole shop; parsing it would hold up the page. */
const MOST_CHARACTERS = 700_000;

/** What the page's embedded state says of its product; nothing where there is none or it is too large. */
export function embeddedFacts(root: Element, state: EmbeddedState): Facts {
  const facts: Facts = { reader: 'embedded-state', stated: {} };
  const script = one(root, state.script);
  const product = script && productIn(rawText(script), state);
  if (!product) return facts;
  for (const [field, path] of Object.entries(state.fields) as [Field, string[]][]) {
    const text = clean(valueAt(product, path), capOf(field));
    if (text) facts.stated[field] = { text, where: path.join('.') };
  }
  return facts;
}

function productIn(text: string, state: EmbeddedState): unknown {
  if (text.length > MOST_CHARACTERS) {
    noteCut();
    return null;
  }
  const whole = parsed(text);
  return state.at.map(path => valueAt(whole, path)).find(Boolean);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

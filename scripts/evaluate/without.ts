/** The kinds of help that a page or a record gives a reader, each with what takes it away from a page before it is read. */
const HELP: Readonly<Record<string, string>> = {
  /** JSON-LD, microdata and RDFa: a third of real product pages carry none. */
  structured: `for (const script of all('script[type*="ld+json" i]')) script.remove();
    strip('itemscope itemtype itemprop itemref itemid typeof property vocab resource', ':not(meta)');
    for (const meta of all('meta[itemprop],meta[property^="schema:"]')) meta.remove();`,
  /** OpenGraph, Twitter and other words for machines that share a link. */
  meta: `for (const meta of all('meta[property],meta[name]')) meta.remove();`,
  /** The rank of the page's title. */
  headings: `for (const heading of all('h1')) {
    const plain = document.createElement('div');
    for (const { name, value } of heading.attributes) plain.setAttribute(name, value);
    plain.append(...heading.childNodes);
    heading.replaceWith(plain);
  }`,
  /** What a template calls its parts: each word becomes another, the same everywhere, as bundlers make them. */
  classes: `const known = new Map();
    const other = word => known.get(word) ?? known.set(word, 'x' + known.size).get(word);
    for (const element of all('[class],[id]')) for (const name of ['class', 'id']) {
      const words = element.getAttribute(name);
      if (words) element.setAttribute(name, words.trim().split(/\\s+/).map(other).join(' '));
    }
    strip('data-test data-testid data-qa data-cy data-hook');`,
  /** The record of the page's shop: none is loaded. */
  shops: '',
};

const TOOLS = `const all = selector => document.querySelectorAll(selector);
  const strip = (names, only = '') => names.split(' ').forEach(name => all('[' + name + ']' + only).forEach(each => each.removeAttribute(name)));`;

/** What is said of a name that is no kind of help; `null` where all are. */
export function unknownHelp(names: readonly string[]): string | null {
  const unknown = names.filter(name => !Object.hasOwn(HELP, name));
  return unknown.length === 0 ? null : `no help ${unknown.map(name => `"${name}"`).join(', ')}; there are: ${Object.keys(HELP).join(', ')}`;
}

/** What takes these kinds of help from the page that it is evaluated in. */
export function removing(names: readonly string[]): string {
  return names.map(name => `(() => { ${TOOLS} ${HELP[name]} })()`).join(';');
}

import { numbersFrom } from '../setup/random';
import { TROUBLESOME } from './hostile-pages';

/** Numbers from 0 to below 1: the same seed gives the same pages on every machine. */
export function randomFrom(seed: number): () => number {
  const next = numbersFrom(seed);
  return () => next() / 2 ** 32;
}

type Random = () => number;
type Mutation = (html: string, random: Random) => string;

const at = (html: string, random: Random) => Math.floor(random() * (html.length + 1));
const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)] as T;

function slice(html: string, random: Random, longest: number): [from: number, to: number] {
  const from = at(html, random);
  return [from, Math.min(html.length, from + Math.floor(random() * longest))];
}

/** Where tags end or begin: a cut there leaves markup, a cut elsewhere breaks it. */
function atTag(html: string, random: Random): number {
  const found = html.indexOf('<', at(html, random));
  return found === -1 ? html.length : found;
}

const MUTATIONS: readonly Mutation[] = [
  // What networks and templates do: a page cut short, a part missing, a part twice.
  (html, random) => html.slice(0, at(html, random)),
  (html, random) => {
    const [from, to] = slice(html, random, 20_000);
    return html.slice(0, from) + html.slice(to);
  },
  (html, random) => {
    const [from, to] = slice(html, random, 5000);
    return html.slice(0, to) + html.slice(from, to).repeat(1 + Math.floor(random() * 20)) + html.slice(to);
  },
  // Markup in a wrong order, tags that never end.
  (html, random) => {
    const [from, to] = slice(html, random, 8000);
    const other = atTag(html.slice(0, from), random);
    return html.slice(0, other) + html.slice(from, to) + html.slice(other, from) + html.slice(to);
  },
  (html, random) => {
    const here = atTag(html, random);
    return `${html.slice(0, here)}${pick(['<table>', '<form>', '<select>', '<template>', '<svg>', '<script>', '<!--', '<p '], random)}${html.slice(here)}`;
  },
  (html, random) => {
    const here = atTag(html, random);
    const tag = pick(['div', 'span', 'b', 'ul><li', 'table><tr><td'], random);
    return `${html.slice(0, here)}${`<${tag}>`.repeat(1 + Math.floor(random() * 600))}${html.slice(here)}`;
  },
  // Texts that break what is not careful, in words, in attributes and in JSON.
  (html, random) => {
    const here = at(html, random);
    return html.slice(0, here) + pick(TROUBLESOME, random) + html.slice(here);
  },
  (html, random) =>
    html.replaceAll(pick(['Brand', 'brand', 'name', 'Product', 'price', 'title'], random), pick(TROUBLESOME, random).slice(0, 40)),
  (html, random) =>
    html.replace(
      /"@type"\s*:\s*"Product"/g,
      () => `"@type":${pick(['["Product"]', '"ProductGroup"', 'null', '{"a":1}', '"Product",,'], random)}`,
    ),
  (html, random) => {
    const here = at(html, random);
    return html.slice(0, here) + String.fromCharCode(Math.floor(random() * 65_536)) + html.slice(here + 1);
  },
];

/** The page with one to four things wrong with it. */
export function mutated(html: string, random: Random): string {
  let page = html;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) page = pick(MUTATIONS, random)(page, random);
  return page;
}

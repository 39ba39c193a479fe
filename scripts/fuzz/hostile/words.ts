import { GRID, type HostilePage, heading, ld, other, page, plain, product } from './page';

/** As long as a title is read to, and a text of a description. */
const TITLE = 400;
const TEXT = 1500;
const LINE = 300;

const filled = (said: string, length: number) => said.repeat(Math.ceil(length / said.length)).slice(0, length);
const halves = (one: string, other: string, length: number) => `${filled(one, length / 2)} of a plain thing ${filled(other, length / 2)}`;

/** Words that the matcher knows, each of which is looked at beside all the others: the page is read at once, and the worker does the work. */
const BESIDE_EACH_OTHER: readonly [one: string, other: string][] = [
  ['产自', '新疆'],
  ['made in ', 'xinjiang '],
  ['aksu ', 'aksu '],
  ['核桃', '新疆'],
  ['新疆', '味'],
  ['no ', 'xinjiang '],
  ['奔图', '本'],
  ['zu ', '产地'],
  ['for ', 'cotton '],
];

export function wordPages(): HostilePage[] {
  return [
    ...BESIDE_EACH_OTHER.flatMap(([one, another]) => [
      {
        name: `a grid of 1,000 tiles that say “${one}” and “${another}”`,
        url: GRID,
        html: page(Array.from({ length: 1000 }, (_, n) => tile(n, halves(one, another, TITLE - 40))).join('')),
        title: null,
      },
      {
        ...product(
          `descriptions of “${one}” and “${another}”`,
          page(`${heading}<div id="feature-bullets"><ul>${`<li>${halves(one, another, TEXT)}</li>`.repeat(20)}</ul></div>`),
        ),
        title: null,
      },
    ]),
    ...['产自中', '产自', 'Made in Ab ', '¿Hecho en Xx ', 'ผลิตในบ'].map(said =>
      other(
        `600 lines of “${said}”`,
        page(`<main><h1>A plain thing</h1><span class="price">$1</span>${`<p>${filled(said, LINE)}</p>`.repeat(600)}</main>`),
      ),
    ),
    other(
      'a maker of a comma and 900 spaces',
      page(plain, ld({ '@type': 'Product', name: 'A plain thing', manufacturer: `x,${' '.repeat(900)}(` })),
    ),
  ];
}

const tile = (n: number, title: string) =>
  `<div data-component-type="s-search-result" data-asin="B${n}"><h2><a href="/dp/B${n}"><span>${title}</span></a></h2><span class="a-price">$1</span></div>`;

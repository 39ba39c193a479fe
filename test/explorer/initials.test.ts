import './catalog';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { createSearch } from '../../src/explorer/logic/search';
import { hasLetter, wantedIn } from '../../src/explorer/logic/wanted';

const search = createSearch(createCatalog(dataset));
const ids = (query: string): string[] => search(query).hits.map(({ entry }) => `${entry.kind} ${entry.id}`);

/** Brands that no record names. */
const UNNAMED =
  "C&A|C & A|M&S|P&G|B&Q|AT&T|AT & T|D&G|A&F|J.Crew|H-E-B|A.P.C.|S.T. Dupont|G-Star|G.H. Bass|T.J. Maxx|E.l.f.|O'Neill|Ｃ＆Ａ|5.11";

test.each(UNNAMED.split('|'))('no other firm stands for %s', brand => {
  const { hits, instead } = search(brand);
  expect(hits.map(({ entry }) => entry.name)).toEqual([]);
  expect(instead).toBeNull();
});

test.each([
  ['H&M', 'brand h-and-m'],
  ['H & M', 'brand h-and-m'],
  ['L.L.Bean', 'brand l-l-bean'],
  ['L.L. Bean', 'brand l-l-bean'],
  ['G&G', 'brand g-and-g'],
  ['G&G toner', 'brand g-and-g'],
  ['O-Film', 'company party-bis-nanchang-o-film-tech'],
  ['U.S.A.', 'country US'],
  ['D.R.C.', 'country CD'],
  ["Cote d'Ivoire", 'country CI'],
  ['No. 4 prison zhejiang', 'action cbp-wro'],
])('%s finds what is so named', (query, expected) => {
  expect(
    ids(query).some(id => id.startsWith(expected)),
    ids(query).join(', '),
  ).toBe(true);
  expect(search(query).instead).toBeNull();
});

test.each([
  ['h&m', [{ forms: ['h&m', 'hm', 'h m'], whole: true }]],
  ['Marks & Spencer', [beginning('marks'), beginning('spencer')]],
  ['All-China', [beginning('all'), beginning('china')]],
  ['G-Star Raw', [{ forms: ['g-star', 'gstar', 'g star'], whole: false }, beginning('raw')]],
  ['c', [beginning('c')]],
  ['cotton c', [beginning('cotton'), beginning('c')]],
  ['c cotton', [{ forms: ['c'], whole: true }, beginning('cotton')]],
])('the words of "%s"', (query, words) => {
  expect(wantedIn(query)).toEqual(words);
});

test.each(['h&m', 'l.l.bean', 'cotton china', 'h m', 'no. 4 prison', "d'ivoire"])(
  '%s typed letter by letter is answered as if pasted',
  query => {
    const typed = createSearch(createCatalog(dataset));
    for (let end = 1; end < query.length; end += 1) typed(query.slice(0, end));
    expect(typed(query).hits.map(({ entry }) => entry.id)).toEqual(ids(query).map(id => id.split(' ')[1]));
  },
);

test('only a single letter finds less than one letter more', () => {
  expect(['c', 'h&m', 'no. 4'].map(hasLetter)).toEqual([true, true, true]);
  expect(['cotton', '面', '면', 'marks & spencer'].map(hasLetter)).toEqual([false, false, false, false]);
});

function beginning(form: string) {
  return { forms: [form], whole: false };
}

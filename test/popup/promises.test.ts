// @vitest-environment happy-dom
import { h } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { accessIn, POPUP_STATES } from '../../scripts/shots/popup-states';
import { BIKE, DAYPACK, GLOVES, SHIRT } from '../../scripts/shots/products';
import { recordsOf } from '../../src/background/records';
import { createMatcher } from '../../src/core/matcher';
import type { BrandLink, Match, PageReport, Product } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import type { ActionRecord, TabReport } from '../../src/platform/api';
import { App } from '../../src/popup/App';
import { Answers } from '../../src/ui/Answers';
import { LEVELS } from '../../src/ui/levels';
import { levelWord, Stamp } from '../../src/ui/Stamp';
import { product } from '../product';
import { open, press, say, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

const matcher = createMatcher(dataset);

/** What the worker answers for a page that states these products: real matches, real records, every source on. */
function pageOf(products: Product[], of: Partial<PageReport> = {}): TabReport & { report: PageReport } {
  const state = structuredClone(POPUP_STATES['order-brand']) as TabReport;
  if (state.report === null) throw new Error('no report');
  const enabled = new Set(state.sources.map(({ id }) => id));
  const matches = products.flatMap(each => matcher.match(each, enabled));
  return { ...state, report: { ...state.report, products, matches, ...of }, records: recordsOf(of.matches ?? matches, state.sources) };
}

function popupOn(products: Product[], of: Partial<PageReport> = {}): Promise<HTMLElement> {
  const view = pageOf(products, of);
  return open(() => h(App, null), { reportForTab: view, shopAccess: accessIn('order-brand') });
}

const cardsIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('article.docket')];
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the company’s answer', () => {
  test('stands on the card', async () => {
    const answer = dataset.brandLinks.find(({ id }) => id === 'giant')?.answer ?? expect.fail('Giant answered');
    const [card] = cardsIn(await popupOn([BIKE]));
    expect(spoken(card as Element)).toContain(say('answer_title') + wordsOf(answer));
    expect(spoken(card as Element)).not.toContain(say('answer_none'));
  });

  test('of every brand is shown as recorded; only where none is, that none was found', async () => {
    // Where a link is read on the action's own page, that page is not named twice.
    const beside = (link: BrandLink) => ({ action: { citation: link.citation }, brandLinks: [link] }) as unknown as ActionRecord;
    const all = dataset.brandLinks.map(link => h(Answers, { key: link.id, record: beside(link) }));
    const root = await open(() => h('div', {}, all), {});
    const said = [...root.querySelectorAll('section')].map(spoken);
    const expected = ({ statement, answer }: BrandLink) =>
      wordsOf(`${say('brand_tie')} ${statement} ${say('answer_title')} ${answer ?? say('answer_none')}`);
    // Paragraphs follow each other without a space in between.
    expect(said.map(text => text.replace(/ /g, ''))).toEqual(dataset.brandLinks.map(link => expected(link).replace(/ /g, '')));
    expect(new Set(dataset.brandLinks.map(({ answer }) => answer === null)).size).toBe(2);
  });
});

test('a newspaper’s page on a brand stands beside the tie it tells of, not under the official record', async () => {
  const link = dataset.brandLinks.find(({ id }) => id === 'ezviz') ?? expect.fail('EZVIZ is owned by a listed company');
  const [card] = cardsIn(await popupOn([product({ title: 'EZVIZ C6N security camera', brand: 'EZVIZ' })]));
  const sectionOf = (key: string) => [...(card?.querySelectorAll('section') ?? [])].find(each => spoken(each).startsWith(say(key)));
  const isLinked = (key: string) => sectionOf(key)?.querySelector(`a[href="${link.citation.url}"]`) !== null;
  expect([isLinked('brand_tie'), isLinked('official_record')]).toEqual([true, false]);
});

describe('a brand that a listed company owns', () => {
  test('is called that, and never listed itself', async () => {
    const root = await popupOn([product({ title: 'C6N indoor camera 1080p', brand: 'EZVIZ' })]);
    expect([...root.querySelectorAll('h1')].map(spoken)).toEqual([say('verdict_listed_company_owned')]);
    const [card] = cardsIn(root);
    expect(card?.getAttribute('aria-label')).toContain(say('label_listed_company_owned'));
    expect(spoken(root)).toContain(say('label_listed_company_owned'));
    expect(spoken(root)).not.toContain(say('label_listed_company'));
    expect(spoken(root)).not.toContain(say('verdict_listed_company'));
  });
});

describe('the day of the list', () => {
  const XPCC = product({ title: 'Cotton yarn', manufacturer: 'Xinjiang Production and Construction Corps' });
  const ofac = pageOf([XPCC]).report.matches.filter(({ sourceId }) => sourceId === 'ofac');

  test('is that of the last copy on which the record was seen', async () => {
    expect(ofac).toHaveLength(1);
    expect(spoken(await popupOn([XPCC], { matches: ofac }))).toContain(say('status_stale_listed', 'Dec 2025'));
  });

  test('is the oldest of several lists', async () => {
    const other = { ...XPCC, id: 'other', title: 'DJI gimbal', manufacturer: null, brand: 'DJI' };
    const dji = pageOf([other]).report.matches;
    expect(dji.map(({ level }) => level)).toContain('listed-company');
    const root = await popupOn([XPCC, other], { matches: [...dji, ...ofac], pageKind: 'grid' });
    expect(spoken(root)).toContain(say('lists_as_of', 'Dec 2025'));
  });
});

describe('what is copied', () => {
  test('to dispute a record is its id, names, matched words, version and official page, and nothing else', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const seen = { ...BIKE, url: 'https://www.walmart.com/ip/1?user=SECRET', seller: 'A private seller', gtin: '4711' };
    const { report, records } = pageOf([seen]);
    const root = await popupOn([seen]);
    for (const button of ['dispute', 'copy_citation', 'report_customs', 'ask_seller']) await press(root, say(button));
    vi.unstubAllGlobals();
    const [{ action, parties }, match] = [records[0] as (typeof records)[0], report.matches[0] as Match];
    const why = match.why.map(({ field, text, name, rule }) => `${field} “${text}” = “${name}” (${rule})`).join('; ');
    const names = parties.map(({ name }) => name).join('; ');
    expect(copied[0]).toBe(say('dispute_text', action.id, names, why, report.datasetVersion, action.citation.url));
    expect(copied).toHaveLength(4);
    for (const text of copied) {
      expect(text.match(/\w+:\/\/\S+/g)).toEqual([action.citation.url]);
      expect(text).not.toMatch(/SECRET|private seller|4711|about:|walmart/i);
    }
  });
});

describe('a past action', () => {
  const past = matcher.match(GLOVES, new Set(['cbp_wro']));
  const current = matcher.match(BIKE, new Set(['cbp_wro']));

  test.each<[string, Product[], Partial<PageReport>]>([
    ['of the same product', [BIKE], { matches: [...current, ...past.map(match => ({ ...match, productId: BIKE.id }))] }],
    ['of another product of the page', [BIKE, { ...GLOVES, id: 'product-2' }], {}],
    ['of another product of a grid', [{ ...BIKE, id: 'tile-1' }, { ...GLOVES, id: 'tile-2' }, DAYPACK], { pageKind: 'grid' }],
  ])('%s stands folded behind a line of its own beside a current flag', async (_what, products, of) => {
    const root = await popupOn(products, of);
    const ended = cardsIn(root).filter(({ dataset: { level } }) => level === 'ended');
    expect(ended.length).toBeGreaterThan(0);
    for (const card of ended) {
      const folds = [...root.querySelectorAll('details')].filter(fold => fold.contains(card));
      expect(folds.map(({ open }) => open)).not.toContain(true);
      expect(spoken(folds[0]?.querySelector('summary') as Element)).toMatch(/past action/);
      expect(folds[0]?.querySelector('[data-level]:not([data-level="ended"])')).toBeNull();
    }
    expect(spoken(root.querySelector('h1') as Element)).not.toMatch(/past/i);
  });
});

test('each kind of statement has a word and a shape of its own', async () => {
  await popupOn([BIKE]);
  const shapes: unknown[] = [];
  for (const level of LEVELS) shapes.push((await open(() => h(Stamp, { level }), {})).querySelector('svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(LEVELS.length);
  expect(new Set(LEVELS.map(levelWord)).size).toBe(LEVELS.length);
});

describe('what is not known is said', () => {
  test.each<[string, Product[], Partial<PageReport>]>([
    ['one product', [BIKE], {}],
    [
      'a grid',
      [
        { ...BIKE, id: 'tile-1' },
        { ...DAYPACK, id: 'tile-2' },
      ],
      { pageKind: 'grid' },
    ],
    ['a page without a match', [DAYPACK], {}],
  ])('a page holds more than was read: %s', async (_what, products, of) => {
    expect(spoken(await popupOn(products, { ...of, cut: true }))).toContain(say('read_cut'));
    expect(spoken(await popupOn(products, of))).not.toContain(say('read_cut'));
  });

  test('what each copy lacks, where the sources are listed', async () => {
    const root = await popupOn([DAYPACK]);
    const searched = [...root.querySelectorAll('.ledger tbody tr:not(.off) th')].map(spoken);
    const lacking = dataset.sources.filter(({ name, gap }) => gap !== null && searched.includes(name));
    expect(lacking.length).toBeGreaterThan(0);
    expect([...root.querySelectorAll('.says li')].map(spoken)).toEqual(lacking.map(({ name, gap }) => wordsOf(`${name}: ${gap}`)));
  });

  test('a record of grade C rests on one secondary source; no other does', async () => {
    const graded = [SHIRT, BIKE].flatMap(seen => pageOf([seen]).report.matches.map(match => ({ seen, match })));
    const grades = new Set<boolean>();
    for (const { seen, match } of graded) {
      const isC = dataset.actions.find(({ id }) => id === match.actionId)?.grade === 'C';
      const cards = cardsIn(await popupOn([seen], { matches: [match] }));
      expect(cards.map(card => [match.actionId, spoken(card).includes(say('one_secondary_source'))])).toEqual([[match.actionId, isC]]);
      grades.add(isC);
    }
    expect(grades.size).toBe(2);
  });
});

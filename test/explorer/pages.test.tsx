// @vitest-environment happy-dom
import './catalog';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { guides } from '../../src/dataset/guides';
import { dataset } from '../../src/dataset/load';
import { App } from '../../src/explorer/App';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { titleOf } from '../../src/explorer/logic/page-title';
import { parseHash } from '../../src/explorer/logic/route';
import { browser } from '../../src/platform/browser';

const catalog = createCatalog(dataset);
/** The sources that the worker says are on. */
let on = dataset.sources.map(({ id }) => id);
Object.assign(browser.runtime, {
  sendMessage: async () => ({
    sources: dataset.sources.map(source => ({ ...source, enabled: on.includes(source.id), ageDays: 1, stale: false })),
  }),
});
const NO_SOURCE = 'All sources are switched off.So nothing was looked up.';
const text = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? '';

/** Opens an address as a reader would by a link. */
async function open(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    // The event comes a moment later, as in a browser.
    await new Promise(done => setTimeout(done));
  });
}

beforeAll(async () => {
  vi.setConfig({ testTimeout: 60_000 });
  window.scrollTo = () => undefined;
  location.hash = '#/check';
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (root !== null) await act(() => render(<App catalog={catalog} />, root));
});

async function check(words: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>('#check-text');
  await act(async () => {
    if (field !== null) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    document.querySelector('form.check-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise(done => setTimeout(done, 20));
  });
}

describe('pages', () => {
  test.each([
    ['#/', 'All actions'],
    ['#/action/cbp-wro-2025-giant-bicycles', 'Giant Manufacturing Co., Ltd.'],
    ['#/company/party-cbp-giant-manufacturing-co-ltd', 'Giant Manufacturing Co., Ltd.'],
    ['#/brand/giant', 'Giant'],
    ['#/country/TW', 'Taiwan'],
    ['#/goods/cotton', 'Cotton'],
    ['#/companies', 'Companies'],
    ['#/brands', 'Brands'],
    ['#/goods', 'Goods'],
    ['#/countries', 'Countries'],
    ['#/compare/giant/muji', 'Compare two brands'],
    ['#/changes', 'What changed'],
    ['#/guides', 'Guides'],
    ['#/check', 'Check a text'],
    ['#/action/gone', 'There is nothing at this address.'],
    ['#/company/gone', 'There is nothing at this address.'],
    ['#/brand/gone', 'There is nothing at this address.'],
    ['#/country/ZZ', 'There is nothing at this address.'],
    ['#/goods/gone', 'There is nothing at this address.'],
    ['#/guide/gone', 'There is nothing at this address.'],
    ['#/nowhere', 'There is nothing at this address.'],
  ])('%s is titled %s', async (hash, title) => {
    await open(hash);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(text('h1')).toBe(title);
  });

  test('of two brands to compare, each arrow key in a menu is no step of the history', async () => {
    await open('#/compare/giant');
    const replaced = vi.spyOn(history, 'replaceState');
    const menu = document.querySelectorAll('select')[1] ?? expect.fail('no menu');
    await act(async () => {
      menu.value = 'muji';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(done => setTimeout(done, 5));
    });
    expect(document.querySelectorAll('.versus thead a')).toHaveLength(2);
    expect(replaced.mock.calls.map(([, , address]) => address)).toContain('#/compare/giant/muji');
    replaced.mockRestore();
  });

  test('an index says what its shapes stand for, and a letter takes the focus to its names', async () => {
    await open('#/brands');
    const key = [...document.querySelectorAll('.shape-key li')].map(each => each.textContent);
    expect(key).toContain('U.S. import order');
    expect(key).not.toContain('Risk listing'); // no brand is tied to a good
    const jump = [...document.querySelectorAll<HTMLButtonElement>('.jumps button')].find(each => each.textContent === 'M');
    jump?.click();
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.parentElement?.textContent).toContain('Muji');
  });

  test.each([
    ['giant', 'The record names the company of this brand.'],
    ['muji', 'The record names no company. A case under it concerned this brand’s company.'],
  ])('the page of the brand %s says whom the record names', async (id, words) => {
    await open(`#/brand/${id}`);
    expect(text('.record')).toContain(words);
  });

  test.each(['party-cbp-hetian-taida-apparel-co-ltd', 'party-uflpa-hetian-taida-apparel-co-ltd'])(
    'the page at %s tells of the company on every list',
    async id => {
      await open(`#/company/${id}`);
      const records = [...document.querySelectorAll('.hits a')].map(link => link.getAttribute('href'));
      expect(records).toContain('#/action/cbp-wro-2019-hetian-taida-garments');
      expect(records).toContain('#/action/uflpa-hetian-taida-apparel');
      expect(records).toContain('#/action/bis-hetian-taida-apparel-co-ltd');
      expect(text('.facts')).toContain('Hetian TEDA Garment');
    },
  );

  test('the edition of the records is a day, not a version', async () => {
    await open('#/changes');
    expect(text('.lead')).toMatch(/^The edition of \w+\s\d/);
    expect(text('.colophon')).not.toContain(dataset.version);
  });

  test('the newest records stand with what is known to be newer and missing', async () => {
    await open('#/changes');
    const { name, gap } = dataset.sources.find(({ id }) => id === 'cbp_wro') ?? { name: '', gap: '' };
    expect(text('main')).toContain(`${name}: ${gap}`);
  });

  test('the way to check a text says when it is open', async () => {
    const link = (): Element | null => document.querySelector('.find a');
    await open('#/check');
    expect(link()?.getAttribute('aria-current')).toBe('page');
    await open('#/goods');
    expect(link()?.getAttribute('aria-current')).toBeNull();
  });

  test.each([
    [[], 'Pantum', NO_SOURCE],
    [['cbp_wro'], 'Linglong', 'A name in the records, but no match for a product.'],
    [['uflpa'], 'Linglong International Europe d.o.o. Zrenjanin', 'No record found for this text.'],
    [['uflpa'], 'Pantum', '2 records match this text.'],
  ])('with the sources %s on, a check of “%s” says “%s”', async (sources, name, words) => {
    on = sources;
    await open('#/goods');
    await open('#/check');
    await check(name);
    on = dataset.sources.map(({ id }) => id);
    expect(text('.checked')).toContain(words);
    expect(text('[role="status"]')).toBe(text('.checked h2'));
  });

  test('a check of nothing says that there is nothing to check', async () => {
    await open('#/goods');
    await open('#/check');
    const words = 'There is no text to check.';
    expect(document.body.textContent).not.toContain(words);
    await check(' ');
    expect(text('[role="status"]')).toBe(words);
    expect(text('.check-form ~ p:not(.vh)')).toBe(words);
  });

  test('what a check finds stands in the order of its levels, import orders first, as in the popup', async () => {
    await open('#/goods');
    await open('#/check');
    await check('Hoshine Silicon Industry (Shanshan) Co., Ltd.');
    const levels = [...document.querySelectorAll<HTMLElement>('.checked .docket')].map(each => each.dataset.level);
    expect(levels).toEqual(['import-order', 'listed-company']);
  });

  test('a search that finds only kinds that wait to be chosen offers those, and does not say that nothing matches', async () => {
    const main = () => document.querySelector('main')?.textContent ?? '';
    await open('#/?q=Acer');
    await act(async () => void (await new Promise(done => setTimeout(done, 50))));
    expect(main()).not.toMatch(/No record (?:matches|names)/);
    expect(main()).toContain('are shown only when you choose them.');
    const kind = [...document.querySelectorAll<HTMLButtonElement>('.nothing button')].find(each => each.textContent === 'Reported link');
    await act(async () => {
      kind?.click();
      await new Promise(done => setTimeout(done, 50));
    });
    expect(document.querySelectorAll('.hits a').length).toBeGreaterThan(0);
    await open('#/?q=zzzzqqqq');
    await act(async () => void (await new Promise(done => setTimeout(done, 50))));
    expect(main()).toContain('No record names');
  });

  test('Enter that ends a conversion of an input method opens no result', async () => {
    await open('#/?q=giant');
    await act(async () => void (await new Promise(done => setTimeout(done, 50))));
    const field = document.querySelector<HTMLInputElement>('#search');
    field?.focus();
    const press = (more: object) =>
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }));
    let opened = 0;
    document.querySelector('[data-result]')?.addEventListener('click', event => {
      event.preventDefault();
      opened += 1;
    });
    press({ isComposing: true });
    expect(opened).toBe(0);
    press({});
    expect(opened).toBe(1);
  });

  test('every record, company, brand, good, country and guide has a title', () => {
    const addresses = [
      ...dataset.actions.map(({ id }) => `#/action/${id}`),
      ...dataset.parties.map(({ id }) => `#/company/${id}`),
      ...dataset.brandLinks.map(({ id }) => `#/brand/${id}`),
      ...guides.guides.map(({ id }) => `#/guide/${id}`),
    ];
    const untitled = addresses.filter(address => titleOf(catalog, parseHash(address).route) === 'There is nothing at this address.');
    expect(untitled).toEqual([]);
  });

  test.each([
    '#/',
    '#/action/cbp-wro-1998-nepal-carpets',
    '#/brand/giant',
    '#/country/CN',
    '#/companies',
    '#/brands',
    '#/goods',
    '#/countries',
    '#/guides',
  ])('no link on %s leads to nothing', async hash => {
    await open(hash);
    const links = [...document.querySelectorAll('a[href^="#/"]')].map(link => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(7);
    const dead = links.filter(link => titleOf(catalog, parseHash(link).route) === 'There is nothing at this address.');
    expect(dead).toEqual([]);
  });
});

describe('the record page', () => {
  test('says what it covers, since when, by whom, and how to cite it', async () => {
    await open('#/action/cbp-wro-2025-giant-bicycles');
    const page = text('.record');
    for (const words of [
      'U.S. import order',
      'In force',
      'Taiwan',
      'Active',
      'CADEX',
      'Giant said it would petition',
      'Copy citation',
      'Dispute this record',
    ])
      expect(page).toContain(words);
  });

  test('a maker taken out of an order stands outside it', async () => {
    await open('#/action/cbp-wro-1998-nepal-carpets');
    expect(text('.record')).toContain('Released: Everest Carpet');
  });

  test('what is made elsewhere stands outside an order that leaves it out, in words of the reader and not in a note', async () => {
    await open('#/action/cbp-wro-2025-linglong-serbia-tires');
    expect(text('.record')).toContain('Goods made elsewhere are outside the order.');
    expect(text('.record')).not.toContain('are not covered');
  });

  test('context says that it never flags', async () => {
    await open('#/action/tip-2025-la');
    expect(text('.record')).toContain('It is context: it never flags');
    expect(text('.record .stamp')).toBe('Context');
  });

  test('what is ours and kept in English is marked as English, and a word of the page beside it is not', async () => {
    await open('#/guide/how-a-withhold-release-order-works');
    expect(document.querySelector('h1')?.lang).toBe('en');
    await open('#/action/cbp-wro-2025-giant-bicycles');
    const also = [...document.querySelectorAll('.note')].find(note => note.textContent?.startsWith('Also:'));
    expect(also?.querySelector('bdi')?.lang).toBe('en');
    expect(also?.closest('[lang="en"]')).toBe(null);
  });

  test.each([
    ['#/action/caatsa-north-korea', 'Goods made by North Korean labor'],
    ['#/action/cbp-wro-2025-giant-bicycles', 'Bicycles, bicycle parts and accessories manufactured in Taiwan by Giant'],
    ['#/action/bis-zhejiang-uniview-technologies-co-ltd', 'Press quoted the department'],
  ])('on %s our summary is not set as the government’s words', async (hash, words) => {
    await open(hash);
    expect(text('.record')).toContain(words);
    const official = [...document.querySelectorAll('.record .official, .record .title:not(.ours), .record q')];
    expect(official.filter(each => each.textContent?.includes(words))).toEqual([]);
  });

  test('a report is told as one, not as a deed of the government', async () => {
    await open('#/action/report-milwaukee-tool-gloves');
    expect(text('.record')).toContain('What was reported');
    expect(text('.record')).not.toContain('What the government did');
  });

  test('a report has a source and a day of publication, no law, no status of a list and no empty field', async () => {
    await open('#/action/report-apple');
    const fields = Object.fromEntries(
      [...document.querySelectorAll('.grid3 > div')].map(each => [...each.children].map(({ textContent }) => textContent)),
    );
    expect(Object.keys(fields)).toEqual(['Named in this record', 'Country', 'Source', 'Published', 'As of']);
    expect(fields.Country).toBe('not stated');
    expect(document.querySelector('.grid3 .official')).toBeNull();
    expect(text('.neighbors')).not.toContain('list');
  });

  test.each([
    ['cbp-wro-2025-giant-bicycles', 'Law'],
    ['tvpra-cn-cotton', 'Source'],
  ])('of %s the field is called %s', async (id, label) => {
    await open(`#/action/${id}`);
    expect([...document.querySelectorAll('.grid3 dt')].map(({ textContent }) => textContent)).toContain(label);
  });

  test('an edition is dated as one, and spellings without a source say so', async () => {
    await open('#/action/tvpra-cn-cotton');
    expect(text('.record')).toContain('Datein the 2022 edition');
    await open('#/brand/hikvision');
    expect(text('.record')).toContain('most have no source');
    await open('#/brand/cadex');
    expect(text('.record')).not.toContain('most have no source');
  });

  test('official wording is marked as English', async () => {
    await open('#/action/cbp-wro-1998-nepal-carpets');
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('.record h1')?.getAttribute('lang')).toBe('en');
  });
});

describe('a brand that stands here only', () => {
  test.each(['bumble-bee', 'lifeproof', 'milwaukee-tool'])('%s is tied to a report alone, and said to flag nothing by itself', async id => {
    await open(`#/brand/${id}`);
    expect(text('.lead')).toBe('Shown only when you switch on third-party reports. Never on the badge, never on a page.');
  });

  test('a brand of an order flags; one of the government’s own wording is set so, a company’s name is not', async () => {
    await open('#/brand/giant');
    expect(text('.lead')).toContain('Withhold flags products of this brand');
    expect(document.querySelector('.grid3 .official')).toBeNull();
  });

  test('a list sets the name of a list in the government’s voice, that of the reports in ours', async () => {
    await open('#/?kind=reported');
    await vi.waitFor(() => expect(text('.whose bdi')).toBe('Reports by third parties'));
    expect(document.querySelector('.whose .official')).toBeNull();
    await open('#/?kind=import-order');
    await vi.waitFor(() => expect(document.querySelector('.whose .official')).not.toBeNull());
  });

  test('wears no hue of a level and says that it never flags', async () => {
    await open('#/brand/muji');
    expect(document.querySelector('article')?.dataset.level).toBe('context');
    expect(text('.page-head')).toContain('It never flags a product.');
  });
});

describe('the list', () => {
  test('a search in the address is in the box, and its hits are grouped', async () => {
    await open('#/?q=giant');
    expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe('giant');
    expect(text('.others')).toContain('Brands');
    expect(text('#ledger-title')).toBe('1 record');
  });

  test('names beyond the first six are asked for; the keyboard goes on with the first of them, and another search is short again', async () => {
    await open('#/?q=cotton');
    const companies = (): Element =>
      [...document.querySelectorAll('.other')].find(kind => kind.querySelector('h2')?.textContent === 'Companies') ?? document.body;
    const more = companies().querySelector('button');
    const left = Number(more?.textContent?.match(/\d+/)?.[0]);
    expect(left).toBeGreaterThan(10);
    await act(async () => {
      more?.click();
      await new Promise(done => setTimeout(done));
    });
    expect(companies().querySelectorAll('a')).toHaveLength(6 + left);
    expect(companies().querySelector('button')).toBeNull();
    expect(document.activeElement).toBe(companies().querySelectorAll('a')[6]);
    await open('#/?q=xinjiang');
    expect(companies().querySelectorAll('a')).toHaveLength(6);
  });

  test('the page says that it searched for a corrected word', async () => {
    await open('#/?q=hikvison');
    expect(text('.instead').replaceAll(/[\u2068\u2069]/g, '')).toMatch(
      /^No record names “hikvison”. That proves nothing either way: .*Nearest: hikvision$/,
    );
    expect(document.querySelectorAll('main mark')).toHaveLength(0);
  });

  test('what a search led to is said once, when the typing has stopped', async () => {
    await open('#/');
    const said: string[] = [];
    const status = document.querySelector('[role="status"]') ?? expect.fail('no status');
    new MutationObserver(() => said.push(status.textContent.replaceAll(/[\u2068\u2069]/g, ''))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const query of ['hik', 'hikvi', 'hikvison']) await open(`#/?q=${query}`);
    await vi.waitFor(() => expect(said.at(-1)).toMatch(/^No record names “hikvison”\. Nearest: hikvision\. \d+ records?$/));
    expect(said.filter(Boolean)).toHaveLength(1);
    expect(document.querySelectorAll('main [role="status"]')).toHaveLength(1);
  });

  test('of a name that no record has, that is said, and no other is shown', async () => {
    await open('#/?q=Shein');
    expect(text('.nothing').replaceAll(/[\u2068\u2069]/g, '')).toMatch(/^No record names “Shein”. ?That proves nothing either way/);
    expect(document.querySelector('[data-result]')).toBeNull();
  });

  test('a kind pressed narrows the list and stands in the address', async () => {
    await open('#/');
    const button = [...document.querySelectorAll<HTMLButtonElement>('.kinds button')].find(each =>
      each.textContent?.includes('restriction'),
    );
    await act(() => button?.click());
    await vi.waitFor(() => expect(location.hash).toContain('kind=listed-company'));
    const kinds = new Set([...document.querySelectorAll('.hits > li[data-level]')].map(row => row.getAttribute('data-level')));
    expect([...kinds]).toEqual(['listed-company']);
    await vi.waitFor(() => expect(text('[role="status"]')).toBe(text('#ledger-title')));
  });

  test('nothing found is said, with a way out and no clearance', async () => {
    await open('#/?country=TW&goods=cotton');
    expect(text('.nothing')).toContain('That proves nothing either way');
    await act(() => document.querySelector<HTMLButtonElement>('.nothing button')?.click());
    expect(document.querySelector('.nothing')).toBeNull();
  });

  test('a search without a record offers its own end and nothing to save, and the keyboard goes on from the page', async () => {
    await open('#/brands');
    await open('#/?q=zzzzqqqq');
    await vi.waitFor(() => expect(document.querySelector('.tools')).toBeNull());
    const button = document.querySelector<HTMLButtonElement>('.nothing button');
    expect(button?.textContent).toBe('Clear the search');
    button?.focus();
    await act(() => button?.click());
    await vi.waitFor(() => expect(document.querySelector('.nothing')).toBeNull());
    expect(document.activeElement?.id).toBe('main');
    expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe('');
  });

  test('what is printed is every record, none of them folded away', async () => {
    await open('#/brands');
    await open('#/');
    const records = () => document.querySelectorAll('main > section > .hits li:not(.batch)').length;
    await vi.waitFor(() => expect(document.querySelectorAll('.batch').length).toBeGreaterThan(2));
    const all = Number(text('#ledger-title').match(/\d+/)?.[0]);
    expect(records()).toBeLessThan(all);
    await act(async () => void window.dispatchEvent(new Event('beforeprint')));
    expect(records()).toBe(all);
  });

  test('going back finds the list as long, and what was opened in it as open, as it was left', async () => {
    await open('#/brands');
    await open('#/');
    await vi.waitFor(() => expect(document.querySelector('.btn.more')).not.toBeNull());
    await act(async () => document.querySelector<HTMLButtonElement>('.btn.more')?.click());
    const batch = () => document.querySelectorAll<HTMLDetailsElement>('.batch details')[1];
    await act(async () => {
      const details = batch();
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    const lines = () => [document.querySelectorAll('main > section > .hits > li').length, batch()?.querySelectorAll('li').length];
    const [shown, opened] = lines();
    expect(shown).toBeGreaterThan(40);
    expect(opened).toBeGreaterThan(5);
    const left = history.state;
    history.replaceState(null, '');
    await open('#/brands');
    await act(async () => {
      location.hash = '#/';
      history.replaceState(left, '');
      await new Promise(done => setTimeout(done, 30));
    });
    await vi.waitFor(() => expect(lines()).toEqual([shown, opened]));
    history.replaceState(null, '');
  });

  test('going back leads the focus to the link that was followed, going on to the page', async () => {
    await open('#/brands');
    await open('#/?kind=import-order');
    const links = () => [...document.querySelectorAll<HTMLAnchorElement>('main .hits a')];
    await vi.waitFor(() => expect(links().length).toBeGreaterThan(7));
    const followed = links()[6]?.getAttribute('href') ?? '';
    // Where the link leads follows below: what this step of the history keeps is read before.
    window.addEventListener('click', event => event.preventDefault(), { once: true });
    await act(async () => links()[6]?.click());
    const left = history.state;
    history.replaceState(null, '');
    await open(followed);
    expect(document.activeElement?.id).toBe('main');
    await act(async () => {
      location.hash = '#/?kind=import-order';
      history.replaceState(left, '');
      await new Promise(done => setTimeout(done, 30));
    });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe(followed));
    history.replaceState(null, '');
  });

  test('more records are asked for until none is left; the keyboard goes on with the first of them', async () => {
    await open('#/brands');
    await open('#/?kind=context');
    const lines = (): Element[] => [...document.querySelectorAll('main > section > .hits > li')];
    await vi.waitFor(() => expect(lines().length).toBeGreaterThan(10));
    let more = document.querySelector<HTMLButtonElement>('.btn.more');
    expect(more).not.toBeNull();
    while (more !== null) {
      const before = lines().length;
      more.focus();
      await act(() => more?.click());
      expect(lines().findIndex(line => line.contains(document.activeElement))).toBe(before);
      more = document.querySelector('.btn.more');
    }
  });

  test('arrow keys lead from the box into the results and back', async () => {
    await open('#/?q=cotton');
    const box = document.querySelector<HTMLInputElement>('#search');
    const press = (key: string): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    box?.focus();
    press('ArrowDown');
    expect(document.activeElement?.hasAttribute('data-result')).toBe(true);
    press('ArrowUp');
    expect(document.activeElement).toBe(box);
  });
});

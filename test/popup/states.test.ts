// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { accessIn, POPUP_STATES, sourcesFor } from '../../scripts/shots/popup-states';
import { recordsOf } from '../../src/background/records';
import type { TabReport } from '../../src/platform/api';
import { App } from '../../src/popup/App';
import { given, open, outline, press, say, setUp, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

const popup = (name: string) =>
  open(() => h(App, null), { reportForTab: POPUP_STATES[name], checkTab: POPUP_STATES[name], shopAccess: accessIn(name) });

/** State → the verdict line, and what must be said somewhere, in this order. */
const SAYS: [name: string, verdict: string, ...words: string[]][] = [
  [
    'order-brand',
    say('verdict_brand'),
    'ordered ports to hold the goods of Giant Manufacturing Co., Ltd. that the order covers.',
    say('list_as_of', 'Jun 23, 2026'),
    say('level_import_order'),
    'Withhold release order',
    'U.S. Customs and Border Protection',
    say('why_title'),
    say('not_stated'),
    say('scope_unknown'),
    say('history_title'),
    say('effect_wro'),
    say('limit_item'),
    say('answer_title'),
    say('official_record'),
    say('ask_seller'),
    say('not_this_company'),
    say('copy_citation'),
    say('report_customs'),
    say('dispute'),
  ],
  ['order-origin-stated', say('verdict_brand'), say('why_title')],
  ['order-uflpa', say('verdict_uflpa_brand'), 'UFLPA Entity List', say('effect_uflpa_listing')],
  ['order-seller', say('verdict_uflpa_seller'), 'UFLPA Entity List'],
  ['order-importer', say('verdict_uflpa_importer'), 'UFLPA Entity List', say('field_importer')],
  ['order-workplace', say('verdict_workplace'), say('record_vessel'), 'Da Wang'],
  ['order-place', say('verdict_place'), say('supersedes'), say('effect_origin_rule'), say('superseded_by'), say('effect_wro_superseded')],
  [
    'listed',
    say('verdict_listed_company'),
    say('verdict_listed_note'),
    say('level_listed_company'),
    say('label_listed_company'),
    say('limit_listed_company'),
  ],
  [
    'risk',
    say('verdict_at_risk_good'),
    say('verdict_risk_note'),
    say('level_at_risk_good'),
    say('label_at_risk_good'),
    say('as_input'),
    say('effect_tvpra_input'),
  ],
  ['risk-commodity', say('verdict_commodity'), say('verdict_commodity_note_one'), say('label_commodity'), say('effect_wro')],
  ['reported', say('verdict_reported'), say('level_reported'), say('status_published'), say('record_brand_goods'), say('limit_reported')],
  ['past', say('verdict_past_other', '2'), say('level_ended'), say('meaning_then_title'), say('limit_ended'), say('not_a_clearance')],
  [
    'past-unsure',
    say('verdict_unsure_one'),
    say('status_unverified'),
    say('meaning_then_title'),
    say('effect_detention_then'),
    say('limit_unverified'),
  ],
  ['one-of-several', say('verdict_one_of'), say('one_of_note')],
  [
    'nothing-product',
    say('verdict_nothing'),
    say('not_a_clearance'),
    say('what_was_checked'),
    say('against_sources'),
    say('switched_off', 'Reports by third parties'),
  ],
  ['nothing-grid', say('verdict_nothing_grid_other', '24'), say('not_a_clearance'), say('against_sources')],
  ['hidden', say('verdict_hidden'), say('hidden_company'), say('undo'), say('not_a_clearance')],
  [
    'stale',
    say('verdict_brand'),
    say('status_stale', 'Jun 23, 2026'),
    say('stale_age', '212'),
    say('meaning_stale_title'),
    say('effect_wro'),
  ],
  ['grid', say('verdict_grid_import_order', '2', '48'), say('verdict_more_listed_one'), say('the_others_other', '44')],
  ['cart', say('verdict_cart_import_order', '2', '7'), say('the_others_other', '5')],
  ['loading', say('state_loading')],
  ['page-loading', say('state_page_loading'), say('try_again')],
  ['not-a-shop', say('state_not_a_shop'), say('check_this_page'), say('always_check')],
  ['no-web-page', say('state_no_web_page')],
  ['revoked', say('state_revoked'), 'www.walmart.com', say('allow_again')],
  ['paused', say('state_paused'), 'www.walmart.com', say('resume')],
  ['paused-checked', say('verdict_brand'), say('resume'), say('state_paused'), say('marks_off_here')],
  ['no-products', say('state_no_products')],
  ['no-sources', say('state_no_sources'), say('state_no_sources_text'), say('choose_sources')],
  ['unreadable', say('state_unreadable'), 'The page did not answer.', say('try_again')],
  ['error', say('state_error'), say('state_error_text'), 'dataset: no such source', say('try_again')],
];

describe('popup', () => {
  test('every state has its line here', () => {
    expect(SAYS.map(([name]) => name).sort()).toEqual(Object.keys(POPUP_STATES).sort());
  });

  test.each(SAYS)('%s', async (name, verdict, ...words) => {
    const root = await popup(name);
    expect([...root.querySelectorAll('h1')].map(spoken)).toEqual([verdict]);
    let rest = spoken(root);
    for (const word of words) {
      expect(rest).toContain(word);
      rest = rest.slice(rest.indexOf(word) + word.length);
    }
    expect(spoken(root)).toContain(say('footer'));
  });

  test('a source that is switched off stands in no table of what was checked', async () => {
    const root = await popup('nothing-product');
    const named = [...root.querySelectorAll('.ledger th[scope="row"]')].map(spoken);
    expect(named).toContain('UFLPA Entity List');
    expect(named).not.toContain('Reports by third parties');
  });

  test.each(Object.keys(POPUP_STATES))('%s says no word of alarm and none of clearance', async name => {
    expect(spoken(await popup(name))).not.toMatch(/!|\bwarning\b|\bsafe\b|\bclean\b|\bverified\b|made with forced labor/i);
  });

  test.each(['past', 'one-of-several', 'listed', 'risk'])('%s says its verdict and its product once', async name => {
    const root = await popup(name);
    const [product] = (POPUP_STATES[name] as TabReport).report?.products ?? [];
    const seen = [...root.querySelectorAll('h2:not(.vh), .check .v')].filter(each => each.closest('details') === null);
    expect(seen.map(spoken).filter(words => words === product?.title)).toHaveLength(1);
    // What stands open needs no second line to say so.
    expect(root.querySelector('details[open]')).toBeNull();
  });

  test('whom a report speaks of is not said again as what it covers', async () => {
    expect(spoken(await popup('reported'))).not.toContain(say('covers'));
    expect(spoken(await popup('order-brand'))).toContain(say('covers'));
  });

  test('the first card’s commands come in order, the letter first', async () => {
    const controls = outline(await popup('order-brand')).filter(each => each.startsWith('button'));
    const card = controls.slice(controls.indexOf(`button: ${say('ask_seller')}`));
    expect(card.slice(0, 6)).toEqual(
      ['ask_seller', 'not_this_company', 'hide_this_product_only', 'copy_citation', 'report_customs', 'dispute'].map(
        key => `button: ${say(key)}`,
      ),
    );
  });

  test.each(['order-brand', 'order-uflpa', 'order-seller', 'order-workplace', 'order-place', 'reported'])(
    '%s: the reason does not say again what the verdict says',
    async name => {
      const why = [...(await popup(name)).querySelectorAll('.docket')]
        .slice(0, 1)
        .flatMap(card => [...card.querySelectorAll('.why')].map(spoken));
      expect(why).toEqual([say('why_title')]);
    },
  );

  test('of an old copy the verdict says its day, as of every copy, and a card says it in its head and its age below', async () => {
    const root = await popup('stale');
    expect(spoken(root).split('Jun 23, 2026')).toHaveLength(4);
    expect(spoken(root.querySelector('.verdict') ?? root)).toContain(say('list_as_of', 'Jun 23, 2026'));
    expect(spoken(root.querySelector('.head') ?? root)).toContain('Jun 23, 2026');
  });

  test('the footer names the oldest and the newest list, and holds no caution that stands always', async () => {
    const foot = spoken((await popup('stale')).querySelector('.foot') ?? expect.fail('no footer'));
    expect(foot).toMatch(/^Oldest list: Mar 15, 2022 · newest: \w+ \d+, 2026Not affiliated/);
  });

  test('a notice is read where the focus goes; only what went wrong is announced', async () => {
    expect((await popup('paused')).querySelector('.notice')?.hasAttribute('role')).toBe(false);
    expect((await popup('error')).querySelector('.notice')?.getAttribute('role')).toBe('alert');
  });

  test('a past action says which words of the page agree with which of the record', async () => {
    const words = spoken(await popup('past')).replace(/[\u2068\u2069]/g, '');
    expect(words).toContain(say('why_past', 'Top Glove', 'Top Glove'));
    expect(words).not.toContain(say('why_line', say('label_ended')));
  });

  test('a past action offers no letter, and speaks of no order that something could be outside of', async () => {
    expect(outline(await popup('past'))).not.toContain(`button: ${say('ask_seller')}`);
    expect(spoken(await popup('past'))).not.toContain(say('scope_unknown'));
    expect(spoken(await popup('order-brand'))).toContain(say('scope_unknown'));
  });

  test('a firm among several possible makers is called that, never the maker', async () => {
    const root = await popup('one-of-several');
    expect(spoken(root)).toContain(say('why_line', say('label_possible')));
    expect(spoken(root)).not.toMatch(new RegExp(`${say('label_uflpa_maker')}|${say('label_listed_company')}`));
    expect(root.querySelector('article')?.getAttribute('aria-label')).toContain(say('label_possible'));
  });

  test('where no source was asked, nothing is said to be without a record', async () => {
    expect(spoken(await popup('no-sources'))).not.toMatch(/no record|no such record/i);
  });

  test.each(['reports', 'caatsa'])('with %s alone on, no line says that all sources are off', async only => {
    const state = structuredClone(POPUP_STATES.reported) as TabReport;
    state.sources = sourcesFor({ off: state.sources.map(({ id }) => id).filter(id => id !== only) });
    const root = await open(() => h(App, null), { reportForTab: state, shopAccess: accessIn('reported') });
    expect(spoken(root)).not.toContain(say('state_no_sources'));
    const { asOf } = state.sources.find(({ id }) => id === only) ?? { asOf: '' };
    expect(spoken(root.querySelector('.foot') ?? root)).toContain(asOf.slice(0, 4));
  });

  test.each([
    [['Cotton'], 'Vietnam', 'check_none', 'check_none'],
    [['Cotton'], null, 'check_unknown', 'check_unknown'],
    [[], 'Vietnam', 'check_unknown', 'check_none'],
  ])('a good counts with its country alone: %s from %s', async (materials, countryOfOrigin, material, origin) => {
    const state = structuredClone(POPUP_STATES['nothing-product']) as TabReport;
    const [product] = state.report?.products ?? [];
    Object.assign(product ?? {}, { materials, countryOfOrigin });
    const root = await open(() => h(App, null), { reportForTab: state, shopAccess: accessIn('nothing-product') });
    const rows = [...root.querySelectorAll('.check li')].map(spoken);
    const rowOf = (field: string) => rows.find(row => row.startsWith(say(field)));
    expect(rowOf('field_materials')).toContain(`${say(material)} ${say('record_pair')}`);
    expect(rowOf('field_origin')).toContain(`${say(origin)} ${say('record_pair')}`);
  });

  test('further records are of the product, and their kinds are named before they open', async () => {
    const state = structuredClone(POPUP_STATES['order-seller']) as TabReport;
    const [match] = state.report?.matches ?? [];
    if (match === undefined) throw new Error('no match');
    state.report?.matches.push({ ...match, actionId: 'other', level: 'listed-company' });
    const root = await open(() => h(App, null), { reportForTab: state, shopAccess: accessIn('order-seller') });
    const summaries = [...root.querySelectorAll('summary')].map(spoken);
    expect(summaries).toContain(`${say('further_records_one')} ${say('level_listed_company')}`);
  });

  test('a list of what was read that stops says so', async () => {
    const state = structuredClone(POPUP_STATES['nothing-product']) as TabReport;
    const products = state.report?.products ?? [];
    for (let more = products.length; more < 200; more += 1) products.push({ ...(products[0] as (typeof products)[0]), id: `p${more}` });
    const root = await open(() => h(App, null), { reportForTab: state, shopAccess: accessIn('nothing-product') });
    expect(root.querySelectorAll('.read dl')).toHaveLength(60);
    expect(spoken(root)).toContain(say('and_more', '140'));
  });

  test('a third party’s words are never set in the government’s voice', async () => {
    const root = await popup('reported');
    const voices = [...root.querySelectorAll('article .official, article .check .rec .v:not(.ours)')];
    expect(voices.map(spoken)).toEqual([]);
  });

  test('a new report of the tab is shown while the popup is open; another tab’s is none of its business', async () => {
    const root = await popup('order-brand');
    const { stored } = given.browser;
    given.browser = setUp({ reportForTab: POPUP_STATES['nothing-product'] });
    const store = (key: string, value: unknown) =>
      act(async () => {
        stored('session', key, value);
        await new Promise(done => setTimeout(done, 5));
      });
    // Gone, the page is on its way elsewhere: what comes next is not known yet.
    for (const [key, value] of [
      ['report:8', {}],
      ['report:7', undefined],
    ] as const) {
      await store(key, value);
      expect(spoken(root.querySelector('h1') ?? root)).toBe(say('verdict_brand'));
    }
    await store('report:7', {});
    expect(spoken(root.querySelector('h1') ?? root)).toBe(say('verdict_nothing'));
  });

  test('where the clipboard refuses, that is said, and the text stands chosen', async () => {
    const root = await popup('order-brand');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    for (const label of ['ask_seller', 'copy_citation']) {
      await press(root, say(label));
      const box = document.activeElement as HTMLTextAreaElement;
      expect(box.getAttribute('aria-label')).toBe(say(label));
      expect(box.value).toBe(writeText.mock.lastCall?.[0]);
      expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
      expect(spoken(box.previousElementSibling ?? root)).toBe(say('copy_refused'));
    }
    writeText.mockResolvedValue();
    await press(root, say('ask_seller'));
    expect(spoken(root)).toContain(say('letter_copied'));
  });

  test('not this company names product, record and how widely', async () => {
    await press(await popup('order-brand'), say('not_this_company'));
    const input = { tabId: 7, productId: 'product-1', actionId: 'cbp-wro-2025-giant-bicycles', only: 'company' };
    expect(given.browser.asked).toContainEqual({ call: 'hideMatch', input });
  });

  test('a match can be hidden for the one product; where only a product can be meant, one button says it', async () => {
    await press(await popup('order-brand'), say('hide_this_product_only'));
    const input = { tabId: 7, productId: 'product-1', actionId: 'cbp-wro-2025-giant-bicycles', only: 'product' };
    expect(given.browser.asked).toContainEqual({ call: 'hideMatch', input });
    expect(outline(await popup('order-place'))).not.toContain(`button: ${say('hide_this_product_only')}`);
  });

  test('what is hidden can be undone where it stood', async () => {
    await press(await popup('hidden'), say('undo'));
    expect(given.browser.asked).toContainEqual({
      call: 'changeSettings',
      input: { kind: 'unhide', id: 'giant cbp-wro-2025-giant-bicycles' },
    });
  });

  test.each([
    ['order-brand', 'not_this_company', 'hidden', 'verdict_hidden'],
    ['hidden', 'undo', 'order-brand', 'verdict_brand'],
    ['order-brand', 'pause_here', 'paused', 'state_paused'],
  ])('in %s, after “%s”, the keyboard goes on from what stands there now', async (before, pressed, after, heading) => {
    const root = await popup(before);
    const answers = { hideMatch: POPUP_STATES[after], changeSettings: true, reportForTab: POPUP_STATES[after] };
    const words = say(pressed, 'www.walmart.com');
    [...root.querySelectorAll('button')].find(each => spoken(each).startsWith(words))?.focus();
    given.browser = setUp(answers);
    await press(root, words);
    expect(spoken(document.activeElement ?? root)).toBe(say(heading));
  });

  test.each(['paused', 'paused-checked'])('%s offers to end the pause, and no second one', async name => {
    const root = await popup(name);
    expect(spoken(root)).not.toContain(say('pause_here', 'www.walmart.com'));
    await press(root, say('resume'));
    const input = { kind: 'pause', host: 'www.walmart.com', on: false };
    expect(given.browser.asked).toContainEqual({ call: 'changeSettings', input });
  });

  test('the browser is asked for a shop within the click', async () => {
    const root = await popup('not-a-shop');
    const asked: unknown[] = [];
    Object.assign(given.browser.permissions as object, {
      request: async (wish: unknown) => {
        asked.push(wish);
        return false;
      },
    });
    const button = [...root.querySelectorAll('button')].find(each => spoken(each) === say('always_check'));
    button?.click();
    expect(asked).toEqual([{ origins: ['https://shop.example/*'] }]);
  });

  test('a grid opens one product and comes back to it', async () => {
    const root = await popup('grid');
    await press(root, 'Giant Talon 3 Mountain Bike');
    expect([...root.querySelectorAll('h1')].map(spoken)).toEqual([say('verdict_brand')]);
    expect(document.activeElement?.id).toBe('back');
    await press(root, say('back_to_list'));
    expect(spoken(document.activeElement ?? root)).toBe('Giant Talon 3 Mountain Bike');
  });

  test('a product of a grid that is hidden leads back to the list, and its undo stays there', async () => {
    const root = await popup('grid');
    await press(root, 'Giant Talon 3 Mountain Bike');
    const grid = POPUP_STATES.grid as TabReport;
    const { hidden } = POPUP_STATES.hidden as TabReport;
    const report = grid.report as NonNullable<TabReport['report']>;
    const bike = report.products.find(({ title }) => title === 'Giant Talon 3 Mountain Bike')?.id;
    const matches = report.matches.filter(({ productId }) => productId !== bike);
    given.browser = setUp({ hideMatch: { ...grid, hidden, report: { ...report, matches } }, changeSettings: true, reportForTab: grid });
    await press(root, say('not_this_company'));
    expect(root.querySelector('#back')).toBeNull();
    await press(root, say('undo'));
    expect(root.querySelector('#back')).toBeNull();
  });

  test('a product that is hidden after another was opened leaves the focus on the heading', async () => {
    const root = await popup('grid');
    await press(root, 'DJI Osmo Mobile 6 Gimbal');
    await press(root, say('back_to_list'));
    await press(root, 'Giant Talon 3 Mountain Bike');
    const grid = structuredClone(POPUP_STATES.grid) as TabReport;
    const report = grid.report as NonNullable<TabReport['report']>;
    const bike = report.products.find(({ title }) => title === 'Giant Talon 3 Mountain Bike')?.id;
    report.matches = report.matches.filter(({ productId }) => productId !== bike);
    given.browser = setUp({ hideMatch: grid });
    [...root.querySelectorAll('button')].find(each => spoken(each) === say('not_this_company'))?.focus();
    await press(root, say('not_this_company'));
    expect(document.activeElement?.localName).toBe('h1');
  });

  test('hiding one record of an opened product says so there, and the keyboard does not stand on the next one’s button', async () => {
    const grid = structuredClone(POPUP_STATES.grid) as TabReport;
    const { hidden } = POPUP_STATES.hidden as TabReport;
    const report = grid.report as NonNullable<TabReport['report']>;
    const bike = report.matches.find(({ level }) => level === 'import-order');
    if (bike === undefined) throw new Error('no order in the grid');
    const other = report.matches.find(({ productId }) => productId !== bike.productId);
    report.matches.push({ ...bike, actionId: other?.actionId ?? '', sourceId: other?.sourceId ?? '' });
    const root = await open(() => h(App, null), { reportForTab: grid, shopAccess: accessIn('grid') });
    await press(root, 'Giant Talon 3 Mountain Bike');
    const matches = report.matches.filter(({ productId, actionId }) => productId !== bike.productId || actionId !== bike.actionId);
    given.browser = setUp({ hideMatch: { ...grid, hidden, report: { ...report, matches } } });
    [...root.querySelectorAll('button')].find(each => spoken(each) === say('not_this_company'))?.focus();
    await press(root, say('not_this_company'));
    expect(root.querySelector('#back')).not.toBeNull();
    expect(spoken(root)).toContain(say('hidden_company'));
    expect(document.activeElement?.localName).toBe('h1');
  });

  test('a product of a grid whose record was hidden is none of those for which no record was found', async () => {
    const grid = structuredClone(POPUP_STATES.grid) as TabReport;
    const report = grid.report as NonNullable<TabReport['report']>;
    const [shown, hid] = [...new Set(report.matches.map(({ productId }) => productId))];
    report.products = report.products.filter(({ id }) => id === shown || id === hid);
    report.matches = report.matches.filter(({ productId }) => productId === shown);
    report.hiddenOf = [String(hid)];
    const root = await open(() => h(App, null), { reportForTab: grid, shopAccess: accessIn('grid') });
    expect(spoken(root)).not.toContain(say('the_others_one'));
    report.hiddenOf = [];
    expect(spoken(await open(() => h(App, null), { reportForTab: grid, shopAccess: accessIn('grid') }))).toContain(say('the_others_one'));
  });

  test('a page that went on to one that is not read is named no longer, and what can be allowed is of the new one', async () => {
    const root = await popup('order-brand');
    const popupOf = given.browser;
    given.browser = setUp({ reportForTab: POPUP_STATES['not-a-shop'], shopAccess: accessIn('not-a-shop') });
    vi.useFakeTimers();
    popupOf.stored('session', 'report:7', undefined);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1000);
    });
    // Its own report may still come.
    expect(spoken(root)).toContain(say('verdict_brand'));
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1100);
    });
    vi.useRealTimers();
    expect([...root.querySelectorAll('h1')].map(spoken)).toEqual([say('state_not_a_shop')]);
    expect(outline(root)).toContain(`button: ${say('always_check')}`);
  });

  test('what could not be stored is said above the report, which stays', async () => {
    const root = await popup('order-brand');
    const { stored } = given.browser;
    given.browser = setUp({ hideMatch: 'storage: full', reportForTab: POPUP_STATES['order-brand'] });
    await press(root, say('not_this_company'));
    expect([...root.querySelectorAll('h1')].map(spoken)).toEqual([say('verdict_brand')]);
    expect(spoken(root.querySelector('[role=alert]') ?? root)).toContain('storage: full');
    // A new report of the page takes nothing away before it was read.
    await act(async () => {
      stored('session', 'report:7', {});
      await new Promise(done => setTimeout(done, 5));
    });
    expect(spoken(root.querySelector('[role=alert]') ?? root)).toContain('storage: full');
  });

  test('an answer that was asked for before a press does not replace what the press led to', async () => {
    const root = await popup('order-brand');
    const { stored } = given.browser;
    given.browser = setUp({});
    const late: ((report: unknown) => void)[] = [];
    const sendMessage = ({ call }: { call: string }) =>
      call === 'reportForTab' ? new Promise(done => late.push(done)) : Promise.resolve(POPUP_STATES.hidden);
    Object.assign(given.browser.runtime as object, { sendMessage });
    await act(async () => {
      stored('session', 'report:7', {});
      await new Promise(done => setTimeout(done, 5));
    });
    await press(root, say('not_this_company'));
    expect(late).toHaveLength(1);
    await act(async () => {
      late[0]?.(POPUP_STATES['order-brand']);
      await new Promise(done => setTimeout(done, 5));
    });
    expect([...root.querySelectorAll('h1')].map(spoken)).toEqual([say('verdict_hidden')]);
  });

  test('where the browser cannot ask for a shop, that is said', async () => {
    const root = await popup('not-a-shop');
    const request = () => Promise.reject(new Error('no question now'));
    Object.assign(given.browser.permissions as object, { request });
    await press(root, say('always_check'));
    expect(spoken(root.querySelector('[role=alert]') ?? root)).toContain('no question now');
  });

  test('in a grid an old copy is called old above the products of its records', async () => {
    const grid = structuredClone(POPUP_STATES.grid) as TabReport;
    grid.sources = sourcesFor({ stale: ['cbp_wro'] });
    grid.records = recordsOf(grid.report?.matches ?? [], grid.sources);
    const root = await open(() => h(App, null), { reportForTab: grid, shopAccess: accessIn('grid') });
    const said = [...root.querySelectorAll(':has(> .flagged-list)')].map(spoken);
    const old = said.filter(line => line.includes(say('stale_sentence', 'Jun 23, 2026', '212')));
    expect(old.map(line => /Giant/.test(line))).toEqual([true]);
  });

  test('in a grid what a record does is said once, above its products in the order of the page', async () => {
    const grid = structuredClone(POPUP_STATES.grid) as TabReport;
    const { products, matches } = grid.report as NonNullable<TabReport['report']>;
    const giant = matches.find(({ actionId }) => actionId === 'cbp-wro-2025-giant-bicycles') ?? expect.fail('no Giant');
    const others = products.filter(({ id }) => !matches.some(({ productId }) => productId === id)).slice(-2);
    matches.push(...others.map(({ id }) => ({ ...giant, productId: id })));
    // Of one the page states where it was made: other words.
    matches.push({
      ...giant,
      productId: products.find(({ id }) => !matches.some(({ productId }) => productId === id))?.id ?? '',
      unknown: [],
    });
    const root = await open(() => h(App, null), { reportForTab: grid, shopAccess: accessIn('grid') });
    const [first, second] = [...root.querySelectorAll(':has(> .flagged-list)')]
      .filter(each => each.querySelector('h2')?.textContent === 'Giant Manufacturing Co., Ltd.')
      .sort((one, other) => other.querySelectorAll('li').length - one.querySelectorAll('li').length);
    const text = spoken(first ?? root);
    expect(text.split(say('effect_wro_brief'))).toHaveLength(2);
    expect(text).toContain(say('origin_not_stated'));
    const numbers = [...(first?.querySelectorAll('.no') ?? [])].map(each => Number(each.textContent));
    expect(numbers).toHaveLength(3);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(spoken(second ?? root)).not.toContain(say('origin_not_stated'));
  });

  test('each kind in a grid is told by name, each way back to the page by its product', async () => {
    const root = await popup('grid');
    const names = [...root.querySelectorAll('article:has(.flagged-list)')].map(each => each.getAttribute('aria-label'));
    expect(names).toEqual([say('level_import_order'), say('level_listed_company')]);
    const described = [...root.querySelectorAll('.jump')].map(each => document.getElementById(each.getAttribute('aria-describedby') ?? ''));
    expect(described.map(each => each?.textContent)).toEqual([
      'Giant Talon 3 Mountain Bike',
      'Pantum P2509W Laser Printer',
      'DJI Osmo Mobile 6 Gimbal',
    ]);
  });

  test('where no product was found the page can be read again', async () => {
    await press(await popup('no-products'), say('try_again'));
    expect(given.browser.asked).toContainEqual({ call: 'checkTab', input: { tabId: 7 } });
  });

  test('jump to it names the product of the page', async () => {
    const root = await popup('cart');
    await press(root, say('jump_to_it'));
    expect(given.browser.asked).toContainEqual({ call: 'showProduct', input: { tabId: 7, productId: 'cart-2' } });
  });
});

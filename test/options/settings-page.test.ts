// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { OPTIONS_STATES } from '../../scripts/shots/options-states';
import { dataset } from '../../src/dataset/load';
import { App } from '../../src/options/App';
import { type KnownShop, LONGEST_FILE, type SettingsView } from '../../src/platform/api';
import { given, open, outline, press, say, setUp, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

const options = (name: string, more: Record<string, unknown> = {}) => open(() => h(App, null), { ...OPTIONS_STATES[name], ...more });

/** A shop of which everything may be read. */
function allGiven(shop: KnownShop): KnownShop {
  return { ...shop, readable: shop.origins, given: shop.listed ? [] : shop.origins };
}

const withPaused = (pausedSites: string[]) => {
  const view = OPTIONS_STATES.fresh?.viewSettings as SettingsView;
  const viewSettings = { ...view, settings: { ...view.settings, pausedSites } };
  return options('fresh', { viewSettings, changeSettings: viewSettings });
};

async function choose(root: Element, selector: string): Promise<void> {
  await act(async () => {
    root.querySelector<HTMLElement>(selector)?.click();
    await new Promise(done => setTimeout(done, 5));
  });
}

describe('settings page', () => {
  test('has its parts in order, each in the menu', async () => {
    const root = await options('fresh');
    const parts = [
      'options_sources',
      'options_marks',
      'options_shops',
      'options_hidden',
      'options_appearance',
      'options_files',
      'options_diagnostics',
    ].map(key => say(key));
    expect([...root.querySelectorAll('h2')].map(spoken)).toEqual(parts);
    expect([...root.querySelectorAll('nav a')].map(spoken)).toEqual(parts);
    for (const link of root.querySelectorAll('nav a')) expect(root.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  test('every source that flags has a switch with count, effect, day, example and gap; a context source has none', async () => {
    const root = await options('fresh');
    for (const source of dataset.sources) {
      const input = root.querySelector(`#source-${source.id}`);
      expect(input !== null).toBe(source.level !== null);
      if (input === null) continue;
      const row = spoken(input.closest('label') ?? root);
      for (const words of [source.name, say(`source_${source.id}_about`), source.example, source.gap])
        if (words) expect(row).toContain(words);
      expect(row).toContain(new Intl.NumberFormat('en').format(source.counts.inForce));
    }
  });

  test('a source whose copy is old says how old, and the others say nothing of it', async () => {
    const root = await options('used');
    const row = (id: string) => spoken(root.querySelector(`#source-${id}`)?.closest('label') ?? expect.fail(`no source ${id}`));
    expect(row('cbp_wro')).toContain(say('stale_age', '212'));
    expect(row('uflpa')).not.toContain(say('stale_age', '30'));
  });

  test('a switch is named in a word or two, and the rest describes it', async () => {
    const root = await options('fresh');
    const switches = [...root.querySelectorAll('input[role="switch"]')];
    expect(switches.length).toBeGreaterThan(10);
    const told = (each: Element, by: string) => spoken(document.getElementById(each.getAttribute(by) ?? '') ?? document.createElement('i'));
    for (const each of switches) {
      expect(told(each, 'aria-labelledby'), each.id).toMatch(/^.{8,80}$/);
      expect(told(each, 'aria-describedby'), each.id).not.toBe('');
    }
    const reports = dataset.sources.find(({ id }) => id === 'reports');
    expect(told(root.querySelector('#source-reports') ?? root, 'aria-describedby')).toContain(reports?.gap);
  });

  test.each([
    ['#source-reports', 'changeSettings', { kind: 'source', sourceId: 'reports', on: true }],
    ['#badge-listed-company', 'changeSettings', { kind: 'badge-level', level: 'listed-company', on: false }],
    ['#marks-on', 'changeSettings', { kind: 'marks', on: false }],
    ['input[value="dark"]', 'changeSettings', { kind: 'theme', theme: 'dark' }],
  ])('%s is stored at once', async (selector, call, input) => {
    const root = await options('fresh', { changeSettings: OPTIONS_STATES.used?.viewSettings });
    await choose(root, selector);
    expect(given.browser.asked).toContainEqual({ call, input });
  });

  test('paused shops, shops without marks and hidden matches have their way back', async () => {
    const root = await options('used', { changeSettings: OPTIONS_STATES.fresh?.viewSettings });
    expect(spoken(root)).toContain('www.ebay.com');
    expect(spoken(root)).toContain('www.target.com');
    await press(root, say('undo'));
    expect(given.browser.asked).toContainEqual({ call: 'changeSettings', input: { kind: 'unhide', id: 'other' } });
  });

  test('a shop of the manifest cannot be given back, one that was allowed can', async () => {
    const root = await options('fresh');
    const rows = [...root.querySelectorAll('#shops .row')].map(spoken);
    expect(rows.find(row => row.startsWith('Amazon'))).not.toContain(say('give_back'));
    expect(rows.find(row => row.startsWith('IKEA'))).toContain(say('allow'));
    expect(rows.find(row => row.startsWith('shop.example'))).toContain(say('give_back'));
  });

  test('a shop that is read by itself can be paused whole; one that is paused or can be given back has no such button', async () => {
    const root = await options('fresh');
    const row = (name: string) => [...root.querySelectorAll('#shops .row')].map(spoken).find(each => each.startsWith(name));
    expect(row('IKEA')).not.toContain(say('pause_short'));
    expect(row('shop.example')).not.toContain(say('pause_short'));
    await press(root, `${say('pause_short')} Amazon`);
    const { input } = given.browser.asked.at(-1) as { input: { hosts: string[] } };
    expect(given.browser.asked.at(-1)).toEqual({ call: 'changeSettings', input: { kind: 'pause-all', hosts: input.hosts, on: true } });
    expect(input.hosts).toEqual(expect.arrayContaining(['www.amazon.com', 'www.amazon.de']));
    expect(spoken(await withPaused(['www.amazon.com', 'www.amazon.de']))).not.toContain(`${say('pause_short')} Amazon`);
  });

  test.each([
    [['www.amazon.com', 'www.amazon.de'], `www.amazon.com and www.amazon.de · ${say('shop_paused')}`, null],
    [['www.amazon.de'], `www.amazon.de · ${say('shop_paused')}`, `${say('shop_sites_one')} · ${say('shop_listed')}`],
    [['smile.amazon.de'], null, `${say('shop_sites_other', '2')} · ${say('shop_listed')}`],
  ])('with %s paused, the row of the shop says what is paused and what is read', async (pausedSites, paused, read) => {
    const root = await withPaused(pausedSites);
    const row = [...root.querySelectorAll('#shops .row')].find(each => spoken(each).startsWith('Amazon'));
    const notes = [...(row?.querySelectorAll('.note') ?? [])].map(spoken);
    expect(notes).toEqual([read, paused].filter(Boolean));
    expect(spoken(row ?? root).includes(say('resume_short'))).toBe(paused !== null);
  });

  test('a shop is resumed whole, a host of no shop by itself, everything in one press; what is found is searched too', async () => {
    const pausedSites = ['www.amazon.com', 'www.amazon.de', 'shop.example', 'other.example'];
    const rows = (root: Element) => [...root.querySelectorAll('#shops .rows .row')].map(spoken);
    const root = await withPaused(pausedSites);
    expect(rows(root)[0]).toContain(say('shop_sites_other', '4'));
    expect(rows(root).find(row => row.startsWith('shop.example'))).toContain(say('shop_paused'));
    for (const [name, hosts] of [
      ['Amazon', pausedSites.slice(0, 2)],
      ['shop.example', ['shop.example']],
      ['other.example', ['other.example']],
      [say('shop_sites_other', '4'), pausedSites],
    ] as const) {
      await press(root, `${say('resume_short')} ${name}`);
      expect(given.browser.asked.at(-1)).toEqual({ call: 'changeSettings', input: { kind: 'pause-all', hosts, on: false } });
    }
    const again = await withPaused(pausedSites);
    const field = again.querySelector<HTMLInputElement>('#shops input[type="search"]');
    await act(async () => {
      if (field !== null) field.value = 'other';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(rows(again)).toHaveLength(1);
    expect(rows(again)[0]).toContain('other.example');
  });

  /** What the worker answers once the settings were replaced. */
  const undoable = { ...(OPTIONS_STATES.fresh?.viewSettings as SettingsView), undoable: true };

  test('a reset says so and can be undone', async () => {
    const root = await options('used', { changeSettings: undoable });
    await press(root, say('reset'));
    expect(given.browser.asked).toContainEqual({ call: 'changeSettings', input: { kind: 'reset' } });
    expect(spoken(root)).toContain(say('reset_done'));
    given.browser = setUp({ ...OPTIONS_STATES.used, changeSettings: OPTIONS_STATES.used?.viewSettings });
    await choose(root, '#files [role="status"] .btn');
    expect(given.browser.asked).toContainEqual({ call: 'changeSettings', input: { kind: 'undo' } });
    expect(spoken(root)).toContain(say('undone'));
  });

  test('a reset or an import of another window, or from before the page was opened, can be undone', async () => {
    const root = await options('used', { viewSettings: undoable });
    expect(spoken(root.querySelector('#files [role="status"]') ?? root)).toContain(say('replaced_earlier'));
    given.browser = setUp({ ...OPTIONS_STATES.used, changeSettings: OPTIONS_STATES.used?.viewSettings });
    await choose(root, '#files [role="status"] .btn');
    expect(given.browser.asked).toContainEqual({ call: 'changeSettings', input: { kind: 'undo' } });
    expect(spoken(root.querySelector('#files [role="status"]') ?? root)).toBe(say('undone'));
    expect(root.querySelector('#files [role="status"] .btn')).toBeNull();
  });

  test('what was done here is not said beside a later reset of another window', async () => {
    const root = await options('used', { viewSettings: undoable });
    const status = () => spoken(root.querySelector('#files [role="status"]') ?? root);
    const { stored } = given.browser;
    given.browser = setUp({ ...OPTIONS_STATES.used, changeSettings: OPTIONS_STATES.used?.viewSettings });
    await choose(root, '#files [role="status"] .btn');
    expect(status()).toBe(say('undone'));
    given.browser = setUp({ ...OPTIONS_STATES.used, viewSettings: undoable });
    await act(async () => {
      stored('local', 'settings', {});
      await new Promise(done => setTimeout(done, 5));
    });
    expect(status()).toBe(`${say('replaced_earlier')} ${say('undo')}`);
  });

  test('a file can be chosen once more after it was changed: the picker does not hold on to it', async () => {
    const root = await options('fresh', { importSettings: { view: OPTIONS_STATES.fresh?.viewSettings, fault: null } });
    const picker = root.querySelector<HTMLInputElement>('input[type="file"]') ?? expect.fail('no picker');
    const held = vi.spyOn(picker, 'value', 'set');
    Object.defineProperty(picker, 'files', { value: [new File(['{}'], 'withhold-settings.json')] });
    await act(async () => {
      picker.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(done => setTimeout(done, 5));
    });
    expect(given.browser.asked).toContainEqual({ call: 'importSettings', input: { text: '{}' } });
    expect(held).toHaveBeenLastCalledWith('');
  });

  test('of a file that can be no export, a film for one, the worker is handed no more than it takes', async () => {
    const root = await options('fresh', { importSettings: { view: OPTIONS_STATES.fresh?.viewSettings, fault: null } });
    const picker = root.querySelector<HTMLInputElement>('input[type="file"]') ?? expect.fail('no picker');
    Object.defineProperty(picker, 'files', { value: [new File(['x'.repeat(LONGEST_FILE + 1)], 'film.mp4')] });
    await act(async () => {
      picker.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(done => setTimeout(done, 50));
    });
    const lengths = given.browser.asked.flatMap(({ call, input }) =>
      call === 'importSettings' ? [(input as { text: string }).text.length] : [],
    );
    expect(lengths).toEqual([LONGEST_FILE]);
  });

  test('where there is no way back, none is offered: after a later change, here or elsewhere', async () => {
    const root = await options('used', { changeSettings: undoable });
    await press(root, say('reset'));
    expect(root.querySelector('#files [role="status"] .btn')).not.toBeNull();
    await act(async () => {
      given.browser.stored('local', 'settings', {});
      await new Promise(done => setTimeout(done, 5));
    });
    expect(root.querySelector('#files [role="status"] .btn')).toBeNull();
  });

  test('the part that the address names comes into view once it is drawn, below all that stands above it', async () => {
    const seen: [id: string, rows: number][] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push([this.id, document.querySelectorAll('#shops .row').length]);
    });
    location.hash = '#files';
    await options('fresh');
    location.hash = '';
    await options('fresh');
    expect(seen).toEqual([['files', expect.any(Number)]]);
    expect(seen[0]?.[1]).toBeGreaterThan(2);
  });

  test('what is changed elsewhere is shown here', async () => {
    const root = await options('fresh');
    const box = () => root.querySelector<HTMLInputElement>('#source-cbp_wro')?.checked;
    expect(box()).toBe(true);
    const view = OPTIONS_STATES.fresh?.viewSettings as SettingsView;
    const off = { ...view, sources: view.sources.map(source => ({ ...source, enabled: false })) };
    const { stored } = given.browser;
    given.browser = setUp({ ...OPTIONS_STATES.fresh, viewSettings: off });
    await act(async () => {
      stored('session', 'settings', {});
      stored('local', 'other', {});
      await new Promise(done => setTimeout(done, 5));
    });
    expect(box()).toBe(true);
    await act(async () => {
      stored('local', 'settings', {});
      await new Promise(done => setTimeout(done, 5));
    });
    expect(box()).toBe(false);
  });

  test('what is undone elsewhere, back to nothing stored, is shown here', async () => {
    const root = await options('used');
    const { stored } = given.browser;
    given.browser = setUp({ ...OPTIONS_STATES.fresh });
    await act(async () => {
      stored('local', 'settings', undefined);
      await new Promise(done => setTimeout(done, 5));
    });
    expect(spoken(root)).toContain(say('hidden_none'));
  });

  test('a permission that is taken back or given elsewhere is shown here', async () => {
    const root = await options('fresh');
    const row = () => spoken([...root.querySelectorAll('#shops .row')].find(each => spoken(each).startsWith('Walmart')) ?? root);
    const { permitted } = given.browser;
    const listShops = OPTIONS_STATES.fresh?.listShops as { shops: KnownShop[]; others: string[] };
    const taken = listShops.shops.map(shop => (shop.id === 'walmart' ? { ...shop, readable: [] } : shop));
    for (const [shops, words] of [
      [taken, 'shop_not_read'],
      [listShops.shops, 'shop_listed'],
    ] as const) {
      given.browser = setUp({ ...OPTIONS_STATES.fresh, listShops: { ...listShops, shops } });
      await act(async () => {
        permitted();
        await new Promise(done => setTimeout(done, 5));
      });
      expect(row()).toContain(say(words));
    }
  });

  test('a reset that could not be stored is not called done', async () => {
    const root = await options('used', { changeSettings: 'storage: no answer' });
    await press(root, say('reset'));
    expect(spoken(root)).toContain('storage: no answer');
    expect(spoken(root)).not.toContain(say('reset_done'));
  });

  test('the same outcome once more is said once more, and what was true before is not said meanwhile', async () => {
    const root = await options('used', { changeSettings: undoable });
    await press(root, say('reset'));
    const status = root.querySelector('#files [role="status"]') ?? expect.fail('no status');
    const said: string[] = [];
    new MutationObserver(() => said.push(spoken(status))).observe(status, { childList: true, characterData: true, subtree: true });
    // Not within `act`, which would draw the end alone.
    [...root.querySelectorAll('#files button')].find((each): each is HTMLButtonElement => spoken(each) === say('reset'))?.click();
    await vi.waitFor(() => expect(said.at(-1)).toContain(say('reset_done')));
    expect(said[0]).toBe('');
    expect(said.join()).not.toContain(say('replaced_earlier'));
  });

  test('an undo that could not be stored is not called done', async () => {
    const root = await options('used', { changeSettings: undoable });
    await press(root, say('reset'));
    given.browser = setUp({ ...OPTIONS_STATES.used, changeSettings: 'settings: nothing to undo' });
    await choose(root, '#files [role="status"] .btn');
    expect(spoken(root)).toContain('settings: nothing to undo');
    expect(spoken(root)).not.toContain(say('undone'));
  });

  test.each([
    ['not-json', null, say('import_not_json')],
    ['not-settings', null, say('import_not_settings')],
    ['newer', null, say('import_newer')],
    ['field', 'theme', say('import_field', 'theme')],
  ])('a refused file (%s) is told in words', async (kind, field, words) => {
    const root = await options('fresh', { importSettings: { view: OPTIONS_STATES.fresh?.viewSettings, fault: { kind, field } } });
    const picker = root.querySelector<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(picker, 'files', { value: [new File(['{'], 'settings.json')] });
    await act(async () => {
      picker?.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(done => setTimeout(done, 20));
    });
    expect(spoken(root)).toContain(words);
  });

  test('what went wrong is said, not passed over', async () => {
    expect(spoken((await options('failed')).querySelector('[role="alert"]') ?? document.body)).toContain('storage: no answer');
    expect(spoken((await options('used')).querySelector('[role="alert"]') ?? document.body)).toBe(say('settings_newer'));
  });

  test('every control has a name', async () => {
    for (const line of outline(await options('used'))) expect(line).toMatch(/: \S/);
  });
});

describe('all listed shops at once', () => {
  const button = (root: Element, key: string) => [...root.querySelectorAll('#shops button')].find(each => each.textContent === say(key));

  test('one click asks the browser once, for what is missing and nothing else', async () => {
    const root = await options('fresh');
    await press(root, say('allow_all'));
    expect(given.browser.asked).toContainEqual({ call: 'permissions.request', input: { origins: ['https://www.ikea.com/*'] } });
    expect(button(root, 'give_back_all')).toBeUndefined();
  });

  test('what was allowed is given back in one click; the manifest keeps its own', async () => {
    const shops = OPTIONS_STATES.fresh?.listShops as { shops: KnownShop[] };
    const root = await options('fresh', { listShops: { shops: shops.shops.map(allGiven), others: [] } });
    expect(button(root, 'allow_all')).toBeUndefined();
    await press(root, say('give_back_all'));
    expect(given.browser.asked).toContainEqual({ call: 'permissions.remove', input: { origins: ['https://www.ikea.com/*'] } });
  });

  test.each([
    ['ikea', ['IKEA']],
    ['AMAZON.DE', ['Amazon']],
    ['shop.ex', ['shop.example']],
    ['Ámazón', ['Amazon']],
    ['I’k e-a', ['IKEA']],
    ['https://www.amazon.de/', ['Amazon']],
    ['HTTPS://WWW.Amazon.de:443/dp/1?x=www.walmart.com', ['Amazon']],
    ['amazon.de/dp/1', ['Amazon']],
    ['https://de.aliexpress.com/item/1.html', ['AliExpress']],
    ['https://sub.shop.example/', [say('shops_none')]],
    ['a/b', [say('shops_none')]],
    ['’', [say('shops_none')]],
    ['no such shop', [say('shops_none')]],
  ])('%s finds %j', async (sought, found) => {
    const listShops = OPTIONS_STATES.fresh?.listShops as { shops: KnownShop[]; others: string[] };
    const origins = ['https://*.aliexpress.com/*'];
    const regional = { id: 'aliexpress', name: 'AliExpress', listed: true, origins, readable: origins, given: [] };
    const root = await options('fresh', { listShops: { ...listShops, shops: [...listShops.shops, regional] } });
    const field = root.querySelector<HTMLInputElement>('#shops input[type="search"]');
    await act(async () => {
      if (field) field.value = sought;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const rows = [...root.querySelectorAll('#shops .rows .row')].map(spoken);
    expect(rows).toHaveLength(found.length);
    for (const [index, name] of found.entries()) expect(rows[index]).toContain(name);
  });
});

test('a shop that is read on one of its hosts says so, and access to that host can be removed', async () => {
  const origins = ['https://www.decathlon.com/*', 'https://www.decathlon.fr/*', 'https://www.decathlon.de/*'];
  const host = origins.slice(1, 2);
  const shop: KnownShop = { id: 'decathlon', name: 'Decathlon', origins, listed: false, readable: host, given: host };
  const root = await options('fresh', { listShops: { shops: [shop], others: [] } });
  const rows = [...root.querySelectorAll('#shops .rows .row')].map(spoken);
  expect(rows[0]).toContain(`${say('shop_sites_one')} · ${say('shop_allowed')}`);
  expect(rows[0]).toContain(`${say('shop_sites_other', '2')} · ${say('shop_not_read')}`);
  // What is given back is not the shop whole: the host has a row of its own for that.
  expect(rows[0]).not.toContain(say('give_back'));
  await press(root, `${say('give_back')} www.decathlon.fr`);
  expect(given.browser.asked).toContainEqual({ call: 'permissions.remove', input: { origins: host } });
  await press(root, `${say('allow')} Decathlon`);
  expect(given.browser.asked).toContainEqual({ call: 'permissions.request', input: { origins: [origins[0], origins[2]] } });
});

test('a paused host of such a shop says that it is paused; a grant for every site says what it is', async () => {
  const origins = ['https://www.decathlon.com/*', 'https://www.decathlon.fr/*', 'https://www.decathlon.de/*'];
  const given = origins.slice(1);
  const shop: KnownShop = { id: 'decathlon', name: 'Decathlon', origins, listed: false, readable: given, given };
  const view = OPTIONS_STATES.fresh?.viewSettings as SettingsView;
  const viewSettings = { ...view, settings: { ...view.settings, pausedSites: ['www.decathlon.fr', 'a.wide.example'] } };
  const others = ['https://*.wide.example/*', 'https://*/*'];
  const root = await options('fresh', { viewSettings, listShops: { shops: [shop], others } });
  const notes = (name: string) => {
    const row = [...root.querySelectorAll('#shops .row')].find(each => spoken(each).startsWith(name));
    return [...(row?.querySelectorAll('.note') ?? [])].map(spoken);
  };
  expect(notes('www.decathlon.fr')).toEqual([say('shop_paused')]);
  expect(notes('www.decathlon.de')).toEqual([say('shop_allowed')]);
  expect(notes('*.wide.example')).toEqual([say('shop_allowed'), `a.wide.example · ${say('shop_paused')}`]);
  expect(notes(say('every_site'))).toEqual([say('shop_allowed')]);
});

test('a switch that could not be stored shows what is stored, as often as that happens', async () => {
  const root = await options('fresh', { changeSettings: 'storage: full' });
  const box = root.querySelector<HTMLInputElement>('#marks-on');
  for (const _time of [1, 2, 3]) {
    await choose(root, '#marks-on');
    expect(box?.checked).toBe(true);
  }
});

describe('what was pressed is gone with the press', () => {
  const listShops = OPTIONS_STATES.fresh?.listShops as { shops: KnownShop[]; others: string[] };
  const left: Record<string, unknown> = {
    changeSettings: OPTIONS_STATES.fresh?.viewSettings,
    importSettings: { view: OPTIONS_STATES.fresh?.viewSettings, fault: null },
    diagnostics: { text: 'withhold 0.1.0' },
    listShops: { shops: listShops.shops.map(allGiven), others: [] },
  };

  test.each([
    ['#hidden .btn', 'options_hidden'],
    ['#marks .btn', 'options_marks'],
    ['#shops .rows .row:first-child .btn', 'options_shops'],
    ['#shops .find + .row .btn', 'options_shops'],
    ['#shops .rows:last-of-type .row:last-child .btn', 'options_shops'],
    ['#files [role="status"] .btn', 'options_files'],
    ['#diagnostics .btn', 'options_diagnostics'],
  ])('%s: the keyboard goes on from its part', async (selector, title) => {
    const changeSettings = { ...(OPTIONS_STATES.used?.viewSettings as SettingsView), undoable: true };
    const root = await options('used', { changeSettings });
    if (selector.startsWith('#files')) await press(root, say('reset'));
    Object.assign(given.browser, setUp({ ...OPTIONS_STATES.used, ...left }));
    const button = root.querySelector<HTMLButtonElement>(selector);
    button?.focus();
    expect(document.activeElement).toBe(button);
    await choose(root, selector);
    expect(button?.isConnected).toBe(false);
    expect(spoken(document.activeElement ?? root)).toBe(say(title));
  });

  const [amazon] = listShops.shops.filter(({ id }) => id === 'amazon');
  const [ikea] = listShops.shops.filter(({ id }) => id === 'ikea');
  const paused = (pausedSites: string[]) => {
    const view = OPTIONS_STATES.fresh?.viewSettings as SettingsView;
    return { ...view, settings: { ...view.settings, pausedSites } };
  };

  test.each([
    ['Allow', [ikea], [], [ikea && allGiven(ikea)], `IKEA${say('shop_sites_one')} · ${say('shop_allowed')}`],
    ['Remove access', [ikea && allGiven(ikea)], [], [ikea], `IKEA${say('shop_sites_one')} · ${say('shop_not_read')}`],
    ['Resume', [amazon], ['www.amazon.com'], [amazon], `Amazon${say('shop_sites_other', '2')} · ${say('shop_listed')}`],
  ])('%s: the keyboard stays in the row, which says what became of it', async (button, before, pausedSites, after, words) => {
    const root = await options('fresh', { listShops: { shops: before, others: [] }, viewSettings: paused(pausedSites) });
    const answers = { ...OPTIONS_STATES.fresh, changeSettings: paused([]), listShops: { shops: after, others: [] } };
    Object.assign(given.browser, setUp(answers));
    const pressed = [...root.querySelectorAll<HTMLElement>('#shops .rows .btn')].find(each => spoken(each).startsWith(button));
    pressed?.focus();
    await press(root.querySelector('#shops .rows') ?? root, button);
    expect(pressed?.isConnected).toBe(false);
    expect(spoken(document.activeElement ?? root)).toBe(words);
  });

  test('all is resumed in one press: a row whose button goes with it, but was left before, does not take the keyboard', async () => {
    const pausedSites = ['www.amazon.com', 'other.example'];
    const root = await options('fresh', { viewSettings: paused(pausedSites), changeSettings: paused([]) });
    const buttons = [...root.querySelectorAll<HTMLElement>('#shops .rows .btn')];
    buttons.find(each => spoken(each).endsWith('Amazon'))?.focus();
    buttons.at(0)?.focus();
    await press(root, `${say('resume_short')} ${say('shop_sites_other', '2')}`);
    expect(spoken(document.activeElement ?? root)).toBe(say('options_shops'));
  });

  test('each of several buttons alike says what it is for', async () => {
    const root = await options('used');
    const names = [...root.querySelectorAll('.row .btn')].map(spoken);
    expect(new Set(names).size).toBe(names.length);
  });
});

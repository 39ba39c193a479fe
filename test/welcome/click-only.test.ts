// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { OPTIONS_STATES } from '../../scripts/shots/options-states';
import type { SettingsView } from '../../src/platform/api';
import { App } from '../../src/welcome/App';
import { given, open, press, say, setUp, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

const welcome = (changeSettings: unknown) => open(() => h(App, null), { ...OPTIONS_STATES.fresh, changeSettings });

const HOSTS = ['www.amazon.com', 'www.amazon.de', 'www.walmart.com', 'shop.example'];

/** What the worker answers with these hosts paused. */
function paused(pausedSites: string[]): SettingsView {
  const view = OPTIONS_STATES.fresh?.viewSettings as SettingsView;
  return { ...view, settings: { ...view.settings, pausedSites } };
}

test('"read no shop by itself" pauses all that is read by itself, and nothing else, at once', async () => {
  const root = await welcome(paused(HOSTS));
  expect(spoken(root)).not.toContain(say('welcome_click_only_done'));
  await press(root, say('welcome_click_only'));
  const changes = given.browser.asked.filter(({ call }) => call === 'changeSettings').map(({ input }) => input);
  expect(changes).toEqual([{ kind: 'pause-all', hosts: HOSTS, on: true }]);
  expect(spoken(root)).toContain(say('welcome_click_only_done'));
});

test.each([
  ['switched on again here', HOSTS.toSpliced(2, 1)],
  ['resumed elsewhere, one that no record knows', HOSTS.slice(0, 3)],
])('a shop is %s: it is no longer said that none is read by itself', async (_how, pausedSites) => {
  const root = await open(() => h(App, null), { ...OPTIONS_STATES.fresh, viewSettings: paused(HOSTS) });
  expect(spoken(root)).toContain(say('welcome_click_only_done'));
  const { stored } = given.browser;
  given.browser = setUp({ ...OPTIONS_STATES.fresh, viewSettings: paused(pausedSites) });
  await act(async () => {
    stored('local', 'settings', {});
    await new Promise(done => setTimeout(done, 5));
  });
  expect(spoken(root)).not.toContain(say('welcome_click_only_done'));
});

test('a host that is paused as part of a site is not read by itself', async () => {
  const hosts = ['*.amazon.com', 'www.amazon.de', 'www.walmart.com', 'shop.example'];
  const root = await open(() => h(App, null), { ...OPTIONS_STATES.fresh, viewSettings: paused(hosts) });
  expect(spoken(root)).toContain(say('welcome_click_only_done'));
});

test('a shop that is paused as part of a wider site is switched on again', async () => {
  const root = await open(() => h(App, null), {
    ...OPTIONS_STATES.fresh,
    viewSettings: paused(['*.amazon.com', 'www.amazon.de']),
    changeSettings: paused([]),
  });
  const label = [...root.querySelectorAll('#shops label')].find(each => spoken(each).startsWith('Amazon'));
  await act(async () => {
    label?.querySelector('input')?.click();
    await new Promise(done => setTimeout(done, 5));
  });
  const input = { kind: 'pause-all', hosts: ['www.amazon.com', 'www.amazon.de'], on: false };
  expect(given.browser.asked).toContainEqual({ call: 'changeSettings', input });
  expect(label?.querySelector('input')?.checked).toBe(true);
});

test('a choice that could not be stored is told as that, not as done', async () => {
  const root = await welcome('storage: no answer');
  await press(root, say('welcome_click_only'));
  expect(spoken(root.querySelector('[role="alert"]') ?? root)).toContain('storage: no answer');
  expect(spoken(root)).not.toContain(say('welcome_click_only_done'));
});

test('pressed before the shops are listed, it pauses them all the same', async () => {
  const root = await open(() => h(App, null), { ...OPTIONS_STATES.fresh, listShops: 'storage: not yet' });
  Object.assign(given.browser, setUp({ ...OPTIONS_STATES.fresh, changeSettings: OPTIONS_STATES.fresh?.viewSettings }));
  await press(root, say('welcome_click_only'));
  expect(given.browser.asked).toContainEqual({
    call: 'changeSettings',
    input: { kind: 'pause-all', hosts: ['www.amazon.com', 'www.amazon.de', 'www.walmart.com', 'shop.example'], on: true },
  });
});

test('a shop that is allowed on one host is paused there; a grant for every site, which names none, is given back', async () => {
  const origins = ['https://www.decathlon.com/*', 'https://www.decathlon.fr/*'];
  const shop = { id: 'decathlon', name: 'Decathlon', origins, listed: false, readable: origins.slice(1), given: origins.slice(1) };
  const answers = { ...OPTIONS_STATES.fresh, changeSettings: OPTIONS_STATES.fresh?.viewSettings };
  const root = await open(() => h(App, null), { ...answers, listShops: { shops: [shop], others: ['https://*/*'] } });
  await press(root, say('welcome_click_only'));
  expect(given.browser.asked).toContainEqual({ call: 'permissions.remove', input: { origins: ['https://*/*'] } });
  expect(given.browser.asked).toContainEqual({
    call: 'changeSettings',
    input: { kind: 'pause-all', hosts: ['www.decathlon.fr'], on: true },
  });
});

test.each([
  ['declined', async () => false],
  [
    'not asked',
    async () => {
      throw new Error('no question now');
    },
  ],
])('a shop switched on, the browser’s question %s: its switch is off again, as often as that happens', async (_how, request) => {
  const root = await welcome(OPTIONS_STATES.fresh?.viewSettings);
  Object.assign(given.browser.permissions as object, { request });
  const label = [...root.querySelectorAll('#shops label')].find(each => spoken(each).startsWith('IKEA'));
  const box = label?.querySelector('input');
  for (const _time of [1, 2]) {
    await act(async () => {
      box?.click();
      await new Promise(done => setTimeout(done, 5));
    });
    expect([box?.checked, box?.getAttribute('aria-checked')]).toEqual([false, 'false']);
  }
});

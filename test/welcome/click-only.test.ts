// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { OPTIONS_STATES } from '../../scripts/shots/options-states';
import { App } from '../../src/welcome/App';
import { given, MESSAGES, open, press, setUp, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

const say = (key: string) => MESSAGES[key]?.message ?? key;
const welcome = (changeSettings: unknown) => open(() => h(App, null), { ...OPTIONS_STATES.fresh, changeSettings });

test('"read no shop by itself" pauses all that is read by itself, and nothing else, at once', async () => {
  const root = await welcome(OPTIONS_STATES.fresh?.viewSettings);
  await press(root, say('welcome_click_only'));
  const paused = given.browser.asked.filter(({ call }) => call === 'changeSettings').map(({ input }) => input);
  expect(paused).toEqual([{ kind: 'pause-all', hosts: ['www.amazon.com', 'www.amazon.de', 'www.walmart.com', 'shop.example'], on: true }]);
  expect(spoken(root)).toContain(say('welcome_click_only_done'));
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

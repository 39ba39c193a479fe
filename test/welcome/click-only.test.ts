// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { OPTIONS_STATES } from '../../scripts/shots/options-states';
import { App } from '../../src/welcome/App';
import { given, MESSAGES, open, press, setUp, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

const say = (key: string) => MESSAGES[key]?.message ?? key;
const welcome = (changeSettings: unknown) => open(() => h(App, null), { ...OPTIONS_STATES.fresh, changeSettings });

test('"read no shop by itself" pauses every shop that is read by itself, and no other, all at once', async () => {
  const root = await welcome(OPTIONS_STATES.fresh?.viewSettings);
  await press(root, say('welcome_click_only'));
  const paused = given.browser.asked.filter(({ call }) => call === 'changeSettings').map(({ input }) => input);
  expect(paused).toEqual([{ kind: 'pause-all', hosts: ['www.amazon.com', 'www.amazon.de', 'www.walmart.com'], on: true }]);
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
    input: { kind: 'pause-all', hosts: ['www.amazon.com', 'www.amazon.de', 'www.walmart.com'], on: true },
  });
});

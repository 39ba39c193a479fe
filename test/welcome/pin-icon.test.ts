// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { PinIcon } from '../../src/welcome/sections/PinIcon';
import { given, open, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

test.each([
  ['Alt+Shift+W', 'Or press Alt+Shift+W on any page.'],
  ['Ctrl+Shift+9', 'Or press Ctrl+Shift+9 on any page.'],
  ['', null],
])('the keys "%s", as the browser has them, are told', async (shortcut, words) => {
  const commands = {
    getAll: async () => [
      { name: 'other', shortcut: 'F1' },
      { name: '_execute_action', shortcut },
    ],
  };
  const root = await open(() => {
    Object.assign(given.browser, { commands });
    return h(PinIcon, null);
  }, {});
  const line = [...root.querySelectorAll('p')].map(spoken).find(text => text.startsWith('Or press'));
  expect(line ?? null).toBe(words);
});

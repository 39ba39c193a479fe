import { beforeEach, expect, test, vi } from 'vitest';
import { addCheckMenu, openCheckPage, openWelcomePage } from '../../src/background/pages';
import { keptText, LONGEST_SELECTED } from '../../src/platform/selected-text';

const fake = vi.hoisted(() => ({ opened: [] as string[], session: {} as Record<string, unknown>, menus: [] as { id: string }[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `ext://${path}` },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    tabs: { create: async ({ url }: { url: string }) => fake.opened.push(url) },
    contextMenus: {
      removeAll: async () => {
        fake.menus = [];
      },
      create: (menu: { id: string }) => fake.menus.push(menu),
    },
    storage: {
      session: {
        get: async (key?: string) => (key === undefined ? fake.session : { [key]: fake.session[key] }),
        set: async (items: Record<string, unknown>) => Object.assign(fake.session, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete fake.session[key];
        },
      },
    },
  },
}));

beforeEach(() => {
  fake.opened.length = 0;
  fake.session = {};
  fake.menus = [];
});

test.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
])('on %s the welcome page opens %i times', async (reason, times) => {
  await openWelcomePage(reason);
  expect(fake.opened).toHaveLength(times);
});

test('the menu stands once, however often it is put there', async () => {
  await addCheckMenu();
  await addCheckMenu();
  expect(fake.menus.map(({ id }) => id)).toEqual(['check-selected-text']);
});

test('a selected text is checked without standing in an address', async () => {
  await openCheckPage('check-selected-text', '  Giant Talon 3 Mountain Bike ');
  expect(fake.opened).toEqual(['ext://src/explorer/index.html#/check?n=1']);
  expect(await keptText('1')).toBe('Giant Talon 3 Mountain Bike');
});

test('other menus and empty selections open nothing', async () => {
  await openCheckPage('another-menu', 'Giant');
  await openCheckPage('check-selected-text', '   ');
  await openCheckPage('check-selected-text', undefined);
  expect(fake.opened).toEqual([]);
});

test('selections are cut to size and the oldest are forgotten; other session records stay', async () => {
  fake.session['report:1'] = {};
  for (let turn = 0; turn < 15; turn += 1) await openCheckPage('check-selected-text', 'x'.repeat(LONGEST_SELECTED + 50));
  expect((await keptText('15'))?.length).toBe(LONGEST_SELECTED);
  expect(await keptText('1')).toBeNull();
  expect(Object.keys(fake.session).filter(key => key.startsWith('selected-text:')).length).toBeLessThanOrEqual(11);
  expect(fake.session).toHaveProperty('report:1');
});

test.each(['', '999', '__proto__', 'constructor'])('nothing is kept under "%s"', async number => {
  expect(await keptText(number)).toBeNull();
});

import { beforeEach, expect, test, vi } from 'vitest';
import { addCheckMenu, openCheckPage, openWelcomePage } from '../../src/background/open-pages';
import { keptText, LONGEST_SELECTED } from '../../src/platform/selected-text';

const fake = vi.hoisted(() => ({
  opened: [] as string[],
  session: {} as Record<string, unknown>,
  menus: [] as { id: string; title?: string }[],
  lastError: undefined as Error | undefined,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `ext://${path}`,
      get lastError() {
        return fake.lastError;
      },
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    tabs: { create: async ({ url }: { url: string }) => fake.opened.push(url) },
    contextMenus: {
      create: (menu: { id: string }, done: () => void) => {
        const twice = fake.menus.some(({ id }) => id === menu.id);
        if (!twice) fake.menus.push(menu);
        fake.lastError = twice ? new Error('Cannot create item with duplicate id') : undefined;
        done();
        fake.lastError = undefined;
      },
      update: async (id: string, menu: object) => {
        fake.menus = fake.menus.map(each => (each.id === id ? { ...each, ...menu } : each));
      },
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

test('the menu stands once, however often it is put there, in the words of the last time', () => {
  addCheckMenu();
  fake.menus = fake.menus.map(menu => ({ ...menu, title: 'of an older version' }));
  addCheckMenu();
  expect(fake.menus).toMatchObject([{ id: 'check-selected-text', title: 'explorer_check_menu' }]);
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
  expect(Object.keys(fake.session).filter(key => key.startsWith('selected-text:')).length).toBe(10);
  expect(fake.session).toHaveProperty('report:1');
});

test('two texts at once are kept under two numbers', async () => {
  await Promise.all([openCheckPage('check-selected-text', 'one'), openCheckPage('check-selected-text', 'two')]);
  expect([await keptText('1'), await keptText('2')]).toEqual(['one', 'two']);
});

test.each(['', '999', '__proto__', 'constructor'])('nothing is kept under "%s"', async number => {
  expect(await keptText(number)).toBeNull();
});

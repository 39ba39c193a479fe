import { beforeEach, describe, expect, test, vi } from 'vitest';

const spoken = { browser: 'en-US', strings: 'en' };
vi.mock('../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string) => (key === 'language_tag' ? spoken.strings : key),
      getUILanguage: () => spoken.browser,
    },
  },
}));

/** The module as a page of a browser in this language loads it. */
async function pageOf(browser: string, strings: string) {
  Object.assign(spoken, { browser, strings });
  return import('../../src/platform/i18n');
}

beforeEach(() => vi.resetModules());

describe('the language of a page', () => {
  test('is that of its strings, not that of the browser', async () => {
    const { language, date, country } = await pageOf('it-IT', 'en');
    expect(language()).toBe('en');
    expect(date('2021-09-10')).toBe('Sep\u00a010,\u00a02021');
    expect(country('DE')).toBe('Germany');
  });

  test("dates and numbers follow the reader's region within one language", async () => {
    const { language, date, number } = await pageOf('de-AT', 'de');
    expect(language()).toBe('de');
    expect(date('2021-01')).toBe('Jän.\u00a02021');
    expect(number(12_345)).toBe(new Intl.NumberFormat('de-AT').format(12_345));
  });

  test('a browser that answers with no tag decides by itself', async () => {
    const { language } = await pageOf('fr-CA', '');
    expect(language()).toBe('fr-CA');
  });
});

test.each([
  ['2021', '2021'],
  ['2021-03', 'Mar\u00a02021'],
  ['2021-03-29', 'Mar\u00a029,\u00a02021'],
  ['unknown', 'unknown'],
])('the date "%s" is printed no more exact than it is, and stays on one line', async (iso, printed) => {
  const { date } = await pageOf('en-US', 'en');
  expect(date(iso)).toBe(printed);
});

test('no line ends within a date that is written without spaces', async () => {
  const { date } = await pageOf('ja', 'ja');
  expect(date('2026-08-02')).toBe('2026\u2060年\u20608\u2060月\u20602\u2060日');
});

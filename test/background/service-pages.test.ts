import { expect, test } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker } from '../trust/worker';

const PAGE = 'https://de.aliexpress.com/p/versand.html';

test("a page of the shop's service is reported as one that sells nothing", async () => {
  const browser = new FakeBrowser();
  browser.open(1, PAGE);
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', readingOf(PAGE, product({ title: 'Versand und Rückgabe', brand: null })));
  expect(reportIn(browser, 1)).toMatchObject({ pageKind: 'other', products: [], matches: [] });
});

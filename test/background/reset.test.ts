import { expect, test } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker } from '../trust/worker';

/** What a reset replaced is kept while the browser is open, and no longer. */
const FOR_UNDO = 'settings-before';
const BIKE = 'https://www.amazon.com/dp/B0GIANT001';

test('a reset forgets every choice, what was hidden, the selected texts and the errors, and of an open page no more than it shows', async () => {
  const browser = new FakeBrowser();
  browser.open(1, BIKE);
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', readingOf(BIKE, product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' })));
  const [match] = reportIn(browser, 1)?.matches ?? [];
  await worker.fromOwnPage('hideMatch', { tabId: 1, productId: match?.productId, actionId: match?.actionId, only: 'company' });
  for (const selectionText of ['first words of a page', 'second words of a page']) {
    worker.life.emit('contextMenus.onClicked', { menuItemId: 'check-selected-text', selectionText });
    await worker.life.quiet();
  }
  browser.session.set('errors', ['2026-11-29T10:00 listSources: fault']);
  const kept = () => JSON.stringify([...browser.local, ...[...browser.session].filter(([key]) => key !== FOR_UNDO)]);
  for (const words of ['first words', 'second words', 'fault', '"words":"giant"']) expect(kept()).toContain(words);
  expect(browser.badge(1)).toBe('');

  await worker.fromOwnPage('changeSettings', { kind: 'reset' });
  await worker.life.quiet();
  for (const words of ['first words', 'second words', 'fault', '"words":"giant"']) expect(kept()).not.toContain(words);
  expect([browser.badge(1), reportIn(browser, 1)?.url]).toEqual(['1', BIKE]);
  worker.life.end();
});

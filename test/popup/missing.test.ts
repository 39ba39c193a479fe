// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { accessIn, POPUP_STATES } from '../../scripts/shots/popup-states';
import { dataset } from '../../src/dataset/load';
import { App } from '../../src/popup/App';
import { open, press, say } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

test('where no record was found, a text that reports a missing one names the brand and no address', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const report = POPUP_STATES['nothing-product'];
  const root = await open(() => h(App, null), { reportForTab: report, checkTab: report, shopAccess: accessIn('nothing-product') });
  await press(root, say('missing'));
  const copied = writeText.mock.calls[0]?.[0];
  expect(copied).toContain('Brand or maker: Fernhill');
  expect(copied).toContain(`Version: ${dataset.version}`);
  expect(copied).not.toMatch(/https?:|walmart/i);
});

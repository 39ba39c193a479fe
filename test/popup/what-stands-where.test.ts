// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { accessIn, POPUP_STATES } from '../../scripts/shots/popup-states';
import type { TabReport } from '../../src/platform/api';
import { App } from '../../src/popup/App';
import { open, outline, say, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

/** The popup in a state, of which something was changed first. */
function popup(name: string, change: (state: TabReport) => void = () => undefined): Promise<HTMLElement> {
  const state = structuredClone(POPUP_STATES[name]) as TabReport;
  change(state);
  return open(() => h(App, null), { reportForTab: state, shopAccess: accessIn(name) });
}

const heading = (root: Element) => spoken(root.querySelector('h1') ?? root);

test('the strongest kind of statement leads, wherever its products stand on the page; of one kind the first of the page does', async () => {
  const place = (title: string | null) => ['DJI', 'Pantum', 'Giant'].findIndex(name => title?.includes(name)) + 1 || 9;
  const root = await popup('grid', ({ report }) => report?.products.sort((one, other) => place(one.title) - place(other.title)));
  expect(heading(root)).toBe(say('verdict_grid_import_order', '2', '48'));
  const lines = [...root.querySelectorAll('.flagged-list li')].map(spoken);
  expect(lines.map(line => /Giant|Pantum|DJI/.exec(line)?.[0])).toEqual(['Pantum', 'Giant', 'DJI']);
});

test.each([
  ['of one list by its day', 'order-brand', 'list_as_of', 'Jun 1, 2026'],
  ['of several lists by the oldest', 'grid', 'lists_as_of', 'May 2, 2026'],
])('the verdict %s', async (_what, name, key, day) => {
  const root = await popup(name, ({ records }) => {
    for (const { source } of records) source.asOf = source.id === 'cbp_wro' ? '2026-06-01' : '2026-05-02';
  });
  expect(spoken(root.querySelector('.verdict') ?? root)).toContain(say(key, day));
});

test('what was done stands once: above the card of a maker, and on the card of one possible maker', async () => {
  const firstCard = async (name: string) => spoken((await popup(name)).querySelector('article') ?? expect.fail('no card'));
  expect(await firstCard('order-uflpa')).not.toContain(say('what_they_did'));
  expect(await firstCard('one-of-several')).toContain(say('what_they_did'));
});

test('a past action is hidden for the company; for one product only is no choice of its own', async () => {
  const controls = outline(await popup('past'));
  expect(controls).toContain(`button: ${say('not_this_company')}`);
  expect(controls).not.toContain(`button: ${say('hide_this_product_only')}`);
});

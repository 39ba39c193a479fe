import { expect, test } from 'vitest';
import { SHOTS } from '../../scripts/shots/list';
import { POPUP_STATES } from '../../scripts/shots/popup-states';
import type { TabReport } from '../../src/platform/api';
import type { NoticeKind } from '../../src/popup/sections/Notice';

/** A state of the worker's answer, and a kind of notice, that nobody named here does not compile. */
const ANSWERS: Record<TabReport['state'], true> = {
  'not-a-shop': true,
  paused: true,
  loading: true,
  'no-products': true,
  ready: true,
  unreadable: true,
};
const NOTICES: Record<NoticeKind, true> = {
  'page-loading': true,
  'no-web-page': true,
  'not-a-shop': true,
  revoked: true,
  paused: true,
  'no-products': true,
  'no-sources': true,
  unreadable: true,
  error: true,
};

const stateOf = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'state' in answer ? answer.state : answer === 'never' ? 'never' : 'error';

// Pages of the explorer are held by the type of their list.
test.each(Object.keys(ANSWERS))('the popup is pictured, and looked at by axe, for the answer "%s"', state => {
  expect(Object.values(POPUP_STATES).map(stateOf)).toContain(state);
});

test.each(Object.keys(NOTICES))('the notice "%s" is pictured, and looked at by axe', notice => {
  expect(SHOTS.map(({ name }) => name)).toContain(`popup-${notice}`);
});

test.each(['popup', 'options', 'explorer', 'welcome'])('%s is pictured', page => {
  expect(SHOTS.some(({ name }) => name.startsWith(page))).toBe(true);
});

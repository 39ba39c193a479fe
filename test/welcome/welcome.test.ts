import { expect, test } from 'vitest';
import { browserKind } from '../../src/welcome/browser-kind';
import { readableHosts, readsByItself } from '../../src/welcome/hosts';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'edge'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'chrome'],
])('%s is %s', (userAgent, kind) => {
  expect(browserKind(userAgent)).toBe(kind);
});

const origins = ['https://www.x.com/*', 'https://www.x.de/*'];
const shop = { id: 'x', name: 'X', origins, listed: true, readable: origins, given: [] };

test('a shop is read by itself where it is allowed somewhere and not paused there', () => {
  expect(readableHosts(shop)).toEqual(['www.x.com', 'www.x.de']);
  expect(readsByItself(shop, [])).toBe(true);
  expect(readsByItself(shop, ['www.x.com'])).toBe(true);
  expect(readsByItself(shop, ['www.x.com', 'www.x.de'])).toBe(false);
  expect(readsByItself({ ...shop, readable: [] }, [])).toBe(false);
  expect(readsByItself({ ...shop, readable: ['https://www.x.de/*'] }, ['www.x.com'])).toBe(true);
  expect(readsByItself({ ...shop, readable: ['https://www.x.de/*'] }, ['www.x.de'])).toBe(false);
});

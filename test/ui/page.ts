import { readFileSync } from 'node:fs';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../../scripts/shots/fake-browser.mjs';

const MESSAGES = messagesIn('en');

/** A visible text in English; `values` fill $1, $2 … */
export function say(key: string, ...values: string[]): string {
  const { message } = MESSAGES[key] ?? expect.fail(`no message ${key}`);
  return message.replace(/\$(\d)/g, (_all, place) => values[Number(place) - 1] ?? '');
}

/** What `vi.mock('webextension-polyfill')` hands out: whatever browser the test has set up last. */
export const given: { browser: FakeBrowser } = { browser: setUp({}) };

export function setUp(answers: Record<string, unknown>): FakeBrowser {
  return fakeBrowser({ messages: MESSAGES, language: 'en', answers });
}

/** The same in another of our languages, by its folder. */
export function browserIn(folder: string): FakeBrowser {
  return fakeBrowser({ messages: messagesIn(folder), language: folder.replace('_', '-'), answers: {} });
}

function messagesIn(folder: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'));
}

/** The polyfill's stand-in: every use asks the browser of the present test. */
export const polyfill = { default: new Proxy({}, { get: (_target, key) => given.browser[String(key)] }) };

/** Renders a page's App with a worker that answers like this, and waits until it has. */
export async function open(app: () => ComponentChild, answers: Record<string, unknown>): Promise<HTMLElement> {
  given.browser = setUp(answers);
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  await act(async () => {
    render(app(), root);
  });
  await act(async () => {
    await new Promise(done => setTimeout(done, 5));
  });
  return root;
}

/** Text as a screen reader says it: without what is hidden from it, one space between words. */
export function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
  return (
    copy.textContent
      ?.replace(/\s+/g, ' ')
      .replaceAll(/[\u2068\u2069]/g, '')
      .trim() ?? ''
  );
}

/** Roles and names of all headings and controls in the page's order. */
export function outline(root: Element): string[] {
  return [...root.querySelectorAll('h1,h2,h3,h4,button,a[href],input,summary')].map(each => {
    const name = each.getAttribute('aria-label') ?? spoken(each.localName === 'input' ? (each.closest('label') ?? each) : each);
    return `${each.getAttribute('role') ?? each.localName}: ${name}`;
  });
}

export async function press(root: Element, words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(each => spoken(each).startsWith(words));
  if (button === undefined) throw new Error(`no button “${words}” among ${outline(root).join(', ')}`);
  await act(async () => {
    button.click();
    await new Promise(done => setTimeout(done, 5));
  });
}

// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';

test.each(readdirSync('public/_locales'))(
  'readers of %s are told that some texts are in English, and only those who read another language',
  async folder => {
    const messages = JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Record<string, { message: string }>;
    const getMessage = (key: string) => messages[key]?.message ?? '';
    vi.resetModules();
    vi.doMock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: () => folder.replace('_', '-'), getMessage } } }));
    const { InEnglish } = await import('../../src/ui/InEnglish');
    const root = document.createElement('div');
    render(h(InEnglish, null), root);
    expect(root.textContent).toBe(folder === 'en' ? '' : getMessage('texts_in_english'));
  },
);

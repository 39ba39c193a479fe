// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { browserIn } from './page';

test.each(readdirSync('public/_locales'))(
  'readers of %s are told that some texts are in English, and only those who read another language',
  async folder => {
    vi.resetModules();
    vi.doMock('webextension-polyfill', () => ({ default: browserIn(folder) }));
    const [{ InEnglish }, { t }] = await Promise.all([import('../../src/ui/InEnglish'), import('../../src/platform/i18n')]);
    const root = document.createElement('div');
    render(h(InEnglish, null), root);
    expect(root.textContent).toBe(folder === 'en' ? '' : t('texts_in_english'));
  },
);

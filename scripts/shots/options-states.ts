import type { Api, SettingsView } from '../../src/platform/api';
import { defaultSettings } from '../../src/platform/settings-schema';
import { HIDDEN, sourcesFor } from './popup-states';

const SHOPS: ReturnType<Api['listShops']> = {
  shops: [
    { id: 'amazon', name: 'Amazon', listed: true, ...allReadable('https://www.amazon.com/*', 'https://www.amazon.de/*'), given: [] },
    { id: 'walmart', name: 'Walmart', listed: true, ...allReadable('https://www.walmart.com/*'), given: [] },
    { id: 'ikea', name: 'IKEA', origins: ['https://www.ikea.com/*'], listed: false, readable: [], given: [] },
  ],
  others: ['https://shop.example/*'],
};

function allReadable(...origins: string[]): { origins: string[]; readable: string[] } {
  return { origins, readable: origins };
}

const FRESH: SettingsView = { settings: defaultSettings(), sources: sourcesFor(), problem: null, undoable: false };
const CLICK_ONLY: SettingsView = {
  ...FRESH,
  settings: { ...defaultSettings(), pausedSites: ['www.amazon.com', 'www.amazon.de', 'www.walmart.com', 'shop.example'] },
};
const USED: SettingsView = {
  settings: {
    ...defaultSettings(),
    pausedSites: ['www.ebay.com'],
    marklessSites: ['www.target.com'],
    hidden: [HIDDEN, { ...HIDDEN, id: 'other', words: null, product: 'walmart: soup', title: 'GIANT Tomato Soup' }],
  },
  sources: sourcesFor({ stale: ['cbp_wro'] }),
  problem: 'newer',
  undoable: false,
};

/** Every state of the settings page by name: what the worker answers there. */
export const OPTIONS_STATES: Record<string, Record<string, unknown>> = {
  fresh: { viewSettings: FRESH, listShops: SHOPS, exportSettings: { text: '{}' } },
  used: { viewSettings: USED, listShops: SHOPS, exportSettings: { text: '{}' } },
  'click-only': { viewSettings: CLICK_ONLY, listShops: SHOPS, exportSettings: { text: '{}' } },
  replaced: { viewSettings: { ...FRESH, undoable: true }, listShops: SHOPS, exportSettings: { text: '{}' } },
  failed: { viewSettings: 'storage: no answer', listShops: SHOPS },
};

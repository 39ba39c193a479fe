import type { Api, SettingsView } from '../../src/platform/api';
import { defaultSettings } from '../../src/platform/settings-schema';
import { HIDDEN, sourcesFor } from './popup-states';

const SHOPS: ReturnType<Api['listShops']> = {
  shops: [
    { id: 'amazon', name: 'Amazon', origins: ['https://www.amazon.com/*', 'https://www.amazon.de/*'], listed: true, granted: true },
    { id: 'walmart', name: 'Walmart', origins: ['https://www.walmart.com/*'], listed: true, granted: true },
    { id: 'ikea', name: 'IKEA', origins: ['https://www.ikea.com/*'], listed: false, granted: false },
  ],
  others: ['https://shop.example/*'],
};

const FRESH: SettingsView = { settings: defaultSettings(), sources: sourcesFor(), problem: null };
const USED: SettingsView = {
  settings: {
    ...defaultSettings(),
    pausedSites: ['www.ebay.com'],
    marklessSites: ['www.target.com'],
    hidden: [HIDDEN, { ...HIDDEN, id: 'other', words: null, product: 'walmart: soup', title: 'GIANT Tomato Soup' }],
  },
  sources: sourcesFor({ stale: ['cbp_wro'] }),
  problem: 'newer',
};

/** Every state of the settings page by name: what the worker answers there. */
export const OPTIONS_STATES: Record<string, Record<string, unknown>> = {
  fresh: { viewSettings: FRESH, listShops: SHOPS, exportSettings: { text: '{}' } },
  used: { viewSettings: USED, listShops: SHOPS, exportSettings: { text: '{}' } },
  failed: { viewSettings: 'storage: no answer', listShops: SHOPS },
};

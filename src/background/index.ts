import { browser } from '../platform/browser';
import { logError } from '../platform/log';
import { serve } from '../platform/serve';
import { diagnostics, rememberErrors } from './diagnostics';
import { listShops, registerGranted, shopAccess, takeGrant } from './grants';
import { hideMark, openRecord } from './mark-calls';
import { clearIfLeft, clearIfNoScript, clearRevoked, forgetTab, pageChanged, reportPage } from './page-report';
import { addCheckMenu, checkSelected, welcome } from './pages';
import { changeSettings, exportSettings, importSettings, listSources, viewSettings } from './settings-calls';
import { checkTab, hideMatch, reportForTab, showProduct } from './tab-report';
import { wake } from './wake';

rememberErrors();

serve({
  reportPage,
  pageChanged,
  openRecord,
  hideMark,
  reportForTab,
  checkTab,
  hideMatch,
  showProduct,
  listSources,
  viewSettings,
  changeSettings,
  exportSettings,
  importSettings,
  shopAccess,
  listShops,
  diagnostics,
});

browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading' || change.url !== undefined) clearIfLeft(tabId).catch(error => logError('onUpdated', error));
  if (change.status === 'complete') clearIfNoScript(tabId).catch(error => logError('onUpdated', error));
});

browser.tabs.onRemoved.addListener(tabId => {
  forgetTab(tabId).catch(error => logError('onRemoved', error));
});

browser.permissions.onRemoved.addListener(removed => {
  clearRevoked(removed).catch(error => logError('clearRevoked', error));
});

browser.permissions.onAdded.addListener(added => {
  takeGrant(added).catch(error => logError('onAdded', error));
});

for (const change of [browser.permissions.onRemoved, browser.runtime.onInstalled, browser.runtime.onStartup]) {
  change.addListener(() => {
    registerGranted().catch(error => logError('registerGranted', error));
  });
}

for (const change of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
  change.addListener(() => {
    addCheckMenu().catch(error => logError('addCheckMenu', error));
  });
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  welcome(reason).catch(error => logError('welcome', error));
});

browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
  checkSelected(menuItemId, selectionText).catch(error => logError('checkSelected', error));
});

wake().catch(error => logError('wake', error));

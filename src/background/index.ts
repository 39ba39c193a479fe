import { browser } from '../platform/browser';
import { logError } from '../platform/log';
import { diagnostics, storeErrors } from './diagnostics';
import { listShops, readGranted, registerGrantedScripts, shopAccess } from './grants';
import { hideMark, openRecord } from './mark-calls';
import { addCheckMenu, openCheckPage, openWelcomePage } from './open-pages';
import { clearAllLeft, clearIfNoScript, clearOnNavigation, forgetTab, pageChanged, reportPage } from './page-report';
import { checkTab, hideMatch, reportForTab, showProduct } from './popup-calls';
import { recover } from './recover';
import { serve } from './serve';
import { changeSettings, exportSettings, importSettings, listSources, viewSettings } from './settings-calls';

storeErrors();

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
  if (change.status === 'loading' || change.url !== undefined) clearOnNavigation(tabId).catch(error => logError('onUpdated', error));
  if (change.status === 'complete') clearIfNoScript(tabId).catch(error => logError('onUpdated', error));
});

browser.tabs.onRemoved.addListener(tabId => {
  forgetTab(tabId).catch(error => logError('onRemoved', error));
});

// A tab that the browser puts to sleep may wake under another number.
browser.tabs.onReplaced.addListener((_added, removed) => {
  forgetTab(removed).catch(error => logError('onReplaced', error));
});

browser.permissions.onRemoved.addListener(() => {
  clearAllLeft().catch(error => logError('clearAllLeft', error));
});

browser.permissions.onAdded.addListener(added => {
  readGranted(added).catch(error => logError('readGranted', error));
});

for (const change of [browser.permissions.onRemoved, browser.runtime.onInstalled, browser.runtime.onStartup]) {
  change.addListener(() => {
    registerGrantedScripts().catch(error => logError('registerGrantedScripts', error));
  });
}

for (const change of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
  change.addListener(addCheckMenu);
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  openWelcomePage(reason).catch(error => logError('openWelcomePage', error));
});

browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
  openCheckPage(menuItemId, selectionText).catch(error => logError('openCheckPage', error));
});

void recover();

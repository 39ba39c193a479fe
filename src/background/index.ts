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
  if (change.status === 'loading' || change.url !== undefined) logFailure('clearOnNavigation', clearOnNavigation(tabId));
  if (change.status === 'complete') logFailure('clearIfNoScript', clearIfNoScript(tabId));
});

browser.tabs.onRemoved.addListener(tabId => {
  logFailure('forgetTab', forgetTab(tabId));
});

// A tab that the browser puts to sleep may wake under another number.
browser.tabs.onReplaced.addListener((_added, removed) => {
  logFailure('forgetTab', forgetTab(removed));
});

browser.permissions.onRemoved.addListener(() => {
  logFailure('clearAllLeft', clearAllLeft());
});

browser.permissions.onAdded.addListener(added => {
  logFailure('readGranted', readGranted(added));
});

for (const change of [browser.permissions.onRemoved, browser.runtime.onInstalled, browser.runtime.onStartup]) {
  change.addListener(() => {
    logFailure('registerGrantedScripts', registerGrantedScripts());
  });
}

for (const change of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
  change.addListener(addCheckMenu);
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  logFailure('openWelcomePage', openWelcomePage(reason));
});

browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
  logFailure('openCheckPage', openCheckPage(menuItemId, selectionText));
});

/** A listener's promise has nobody else to handle it. */
function logFailure(name: string, work: Promise<unknown>): void {
  work.catch(error => logError(name, error));
}

void recover();

/** The single import of the polyfill; every extension page and the worker take the browser API from here. */
import browser from 'webextension-polyfill';

export type { Permissions, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { browser };

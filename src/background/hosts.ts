import { browser } from '../platform/browser';
import { isOfSite } from '../platform/site';

/** The host of a web address; `null` for every other kind of page. */
export function webHostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}

/** The match pattern of a host's pages; `*.shop.example` is that host and all below it. */
export function originOf(host: string): string {
  return `https://${host}/*`;
}

/** The origins that the manifest lists. */
export function listedOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether a match pattern covers a host (or the hosts that another pattern's host stands for). */
export function covers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const patternHost = /^(?:https|\*):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (patternHost === undefined) return false;
  return patternHost === '*' || isOfSite(patternHost, host);
}

/** Whether the manifest lists this host: there the content script comes by itself, unless the shopper took that back. */
export function isListed(host: string): boolean {
  return listedOrigins().some(pattern => covers(pattern, host));
}

/** Whether the browser lets us read this address: its host is listed or granted, and the permission is in force. */
export async function isAllowed(url: string): Promise<boolean> {
  const host = webHostOf(url);
  return host !== null && browser.permissions.contains({ origins: [`${new URL(url).protocol}//${host}/*`] });
}

/** Whether the page is read without a click: allowed, and of an encrypted site. */
export async function isReadable(url: string | undefined): Promise<boolean> {
  return url?.startsWith('https:') === true && isAllowed(url);
}

/**
 * Whether the manifest itself puts the content script on this page, and asks no permission for its host that could be taken back. No host
 * in our own manifest is such; a build for other shops may list some.
 */
export function isPutByManifest(url: string): boolean {
  const host = webHostOf(url);
  const [reader] = browser.runtime.getManifest().content_scripts ?? [];
  return host !== null && !isListed(host) && (reader?.matches ?? []).some(pattern => covers(pattern.replace(/^http:/, 'https:'), host));
}

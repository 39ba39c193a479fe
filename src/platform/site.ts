/** The host in a match pattern: `https://*.shop.example/*` → `*.shop.example`. */
export function hostIn(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');
}

/**
 * Whether a host belongs to a site, as settings and shop records write one: the host itself, or `*.` before a host for that one and
 * all below it. Regional shops are sites of the second kind (`*.aliexpress.com`).
 */
export function isOfSite(site: string, host: string): boolean {
  return site === host || (site.startsWith('*.') && (host === site.slice(2) || host.endsWith(site.slice(1))));
}

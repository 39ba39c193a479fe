/** The host in a match pattern: `https://*.shop.example/*` → `*.shop.example`. */
export function hostIn(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');
}

/** Whether two addresses are of one page: shops change what follows `#` at will, unless it is a path of its own (`#/p/2`, `#!/cups`). */
export function samePage(a: string, b: string): boolean {
  return pageOf(a) === pageOf(b);
}

/** An address without what makes no other page. */
function pageOf(url: string): string {
  return url.replace(/#(?!!?\/).*/, '');
}

/**
 * Whether a host belongs to a site, as settings and shop records write one: the host itself, or `*.` before a host for that one and
 * all below it. Regional shops are sites of the second kind (`*.aliexpress.com`).
 */
export function isOfSite(site: string, host: string): boolean {
  return site === host || (site.startsWith('*.') && (host === site.slice(2) || host.endsWith(site.slice(1))));
}

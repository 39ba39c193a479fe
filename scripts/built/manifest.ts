/** The keys of a manifest that a reviewer of permissions reads; no other key can widen what we may reach. */
export interface BuiltManifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches?: string[]; js?: string[] }[];
  content_security_policy?: Record<string, string>;
  web_accessible_resources?: unknown;
  externally_connectable?: { ids?: string[]; matches?: string[] };
  background?: { service_worker?: string; scripts?: string[] };
}

/** README, "Privacy and permissions", gives the reason for each. */
const PERMISSIONS: readonly string[] = ['storage', 'activeTab', 'scripting', 'contextMenus'];
const OPTIONAL_HOSTS: readonly string[] = ['https://*/*'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Everything by which a built manifest reaches further than reviewed; `hosts` are those of the shops' records. */
export function manifestProblems(manifest: BuiltManifest, hosts: readonly string[]): string[] {
  const shops = new Set(hosts.map(host => `https://${host}/*`));
  const asked = [...(manifest.host_permissions ?? []), ...(manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches)];
  const { extension_pages, ...otherPolicies } = manifest.content_security_policy ?? {};
  return [
    ...(manifest.permissions ?? []).filter(each => !PERMISSIONS.includes(each)).map(each => `permission "${each}" was not reviewed`),
    ...(manifest.optional_permissions ?? []).map(each => `optional permission "${each}" was not reviewed`),
    ...(manifest.optional_host_permissions ?? [])
      .filter(each => !OPTIONAL_HOSTS.includes(each))
      .map(each => `optional host "${each}" was not reviewed`),
    ...[...new Set(asked)].filter(each => !shops.has(each)).map(each => `host "${each}" belongs to no record in src/content/shops`),
    ...(manifest.web_accessible_resources === undefined ? [] : ['web_accessible_resources: a shop could detect the extension']),
    ...(extension_pages === POLICY ? [] : [`content_security_policy is not the reviewed one but: ${extension_pages ?? 'none'}`]),
    ...Object.keys(otherPolicies).map(key => `content_security_policy has a part "${key}" that was not reviewed`),
    ...connectableProblems(manifest),
  ];
}

/** Without the key Chrome lets every other extension speak to the worker; Firefox does not know the key, and its build has no service worker. */
function connectableProblems({ externally_connectable, background }: BuiltManifest): string[] {
  const isChrome = background?.service_worker !== undefined;
  if (externally_connectable === undefined)
    return isChrome ? ['externally_connectable is missing: other extensions could speak to the worker'] : [];
  const { ids = [], matches = [] } = externally_connectable;
  return ids.length + matches.length > 0 ? ['externally_connectable: neither pages nor other extensions may speak to the worker'] : [];
}

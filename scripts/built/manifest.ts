/** The keys of a manifest whose values are checked below. */
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
/** Neither the unchecked keys among these nor their values widen what the extension reaches. */
const KEYS: ReadonlySet<string> = new Set([
  'manifest_version',
  'name',
  'description',
  'default_locale',
  'version',
  'minimum_chrome_version',
  'browser_specific_settings',
  'icons',
  'action',
  'background',
  'options_ui',
  'commands',
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'content_security_policy',
  'web_accessible_resources',
  'externally_connectable',
]);
/** `all_frames`, `match_about_blank` or `world` would put the script where nobody expects it. */
const CONTENT_SCRIPT_KEYS: ReadonlySet<string> = new Set(['matches', 'js', 'run_at']);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Whatever lets a built manifest reach further than reviewed; `hosts` are those of the shops' records. */
export function manifestProblems(manifest: BuiltManifest, hosts: readonly string[]): string[] {
  const shops = new Set(hosts.map(host => `https://${host}/*`));
  const asked = [...(manifest.host_permissions ?? []), ...(manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches)];
  const { extension_pages, ...otherPolicies } = manifest.content_security_policy ?? {};
  return [
    ...unreviewed(manifest, KEYS).map(key => `key "${key}" was not reviewed`),
    ...(manifest.content_scripts ?? [])
      .flatMap(script => unreviewed(script, CONTENT_SCRIPT_KEYS))
      .map(key => `content_scripts key "${key}" was not reviewed`),
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

function unreviewed(values: object, reviewed: ReadonlySet<string>): string[] {
  return Object.keys(values).filter(key => !reviewed.has(key));
}

/** Without the key, Chrome lets any extension message the worker. Firefox does not know the key, and its build has no service worker. */
function connectableProblems({ externally_connectable, background }: BuiltManifest): string[] {
  const isChrome = background?.service_worker !== undefined;
  if (externally_connectable === undefined)
    return isChrome ? ['externally_connectable is missing: other extensions could speak to the worker'] : [];
  const { ids = [], matches = [] } = externally_connectable;
  return ids.length + matches.length > 0 ? ['externally_connectable: neither pages nor other extensions may speak to the worker'] : [];
}

import type { CrxPlugin } from '@crxjs/vite-plugin';
import { SHOPS, shopScriptPath } from '../../src/content/shops/index';
import type { Shop } from '../../src/content/shops/shop';

/**
 * A shop's record printed as the script that its pages load; so it may hold plain values and regular expressions only. Name, hosts and
 * evidence are left out: the manifest and the grants decide where it runs.
 */
export function shopScript({ name: _name, checked: _checked, hosts: _hosts, ...record }: Shop): string {
  return `this[""]=${printed(record)}`;
}

function printed(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(printed).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${entries.map(([key, each]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}:${printed(each)}`).join()}}`;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  throw new TypeError(`a shop's record holds values and regular expressions only, not ${typeof value}`);
}

/** Writes every record's script, and has the manifest load each on its own shop's listed pages, ahead of the content script. */
export function shopScripts(): CrxPlugin {
  return {
    name: 'withhold:shop-scripts',
    enforce: 'post',
    generateBundle() {
      for (const shop of SHOPS) this.emitFile({ type: 'asset', fileName: shopScriptPath(shop), source: shopScript(shop) });
    },
    renderCrxManifest(manifest) {
      const scripts = entriesFor(manifest.host_permissions ?? []);
      return { ...manifest, content_scripts: [...(manifest.content_scripts ?? []), ...scripts] };
    },
  };
}

/** Before the content script's `document_idle`, whatever the order of entries; `document_end` never comes in Firefox where a page writes itself anew while it loads. */
function entriesFor(origins: readonly string[]): { matches: string[]; js: string[]; run_at: 'document_start' }[] {
  return SHOPS.flatMap(shop => {
    const matches = shop.hosts.map(host => `https://${host}/*`).filter(origin => origins.includes(origin));
    return matches.length === 0 ? [] : [{ matches, js: [shopScriptPath(shop)], run_at: 'document_start' }];
  });
}

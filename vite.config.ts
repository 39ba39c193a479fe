import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

const CONTENT_SCRIPT = 'src/content/content.iife.ts';

/** `--mode firefox` builds for Firefox, every other mode for Chrome and Edge. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: process.env.VITEST
      ? []
      : [crx({ browser, manifest: manifestFor(browser), contentScripts: { standaloneFiles: [CONTENT_SCRIPT] } })],
    json: { stringify: true },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2023',
      license: { fileName: 'licenses.md' },
      // The dataset is one file, read from the disk: cutting it up would gain nothing. check-dist has the budgets.
      chunkSizeWarningLimit: 2000,
      // Pages that the manifest does not name: opened by links of ours and by the worker.
      rolldownOptions: {
        input: { explorer: 'src/explorer/index.html', welcome: 'src/welcome/index.html' },
        checks: { pluginTimings: false },
        // Few files of shared code, for each costs its own weight: what the worker needs of it, and what only pages need.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'words',
                test: /rolldown.runtime|webextension-polyfill|src.(?:core|platform).(?:status|browser|i18n|record-words|explorer-link|company-text|log)\.ts$/,
                priority: 2,
              },
              { name: 'parts', test: /preact|src.ui.(?:Card|Copied|Phrases|citation|use-(?:copy|kept-focus))\.tsx?$/, priority: 1 },
            ],
          },
        },
      },
    },
    test: {
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/e2e/**'],
      environment: 'node',
      setupFiles: ['test/fakes/map-group-by.ts'],
      restoreMocks: true,
      // A busy machine is no fault of the code: properties and whole data builds take their time there.
      testTimeout: 60_000,
      reporters: ['default', './scripts/setup/count-reporter.ts'],
    },
  };
});

/** The content script runs where the manifest lists a shop. CRXJS refuses a Firefox build that names a service worker: Firefox runs the same module as an event page. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { browser_specific_settings, ...listed } = manifest;
  const script = { matches: listed.host_permissions, js: [CONTENT_SCRIPT], run_at: 'document_idle' };
  const shared = { ...listed, content_scripts: [script] };
  if (browser === 'chrome') return shared as ManifestV3Export;
  const { minimum_chrome_version: _chromeOnly, externally_connectable: _notInFirefox, ...rest } = shared;
  return {
    ...rest,
    background: { scripts: ['src/background/index.ts'], type: 'module' },
    browser_specific_settings,
  } as unknown as ManifestV3Export;
}

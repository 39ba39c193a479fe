import type { BuildEnvironmentOptions } from 'vite';

/** How the build shortens code: a few percent less than Vite's own way in the content script, where each byte is weighed. */
export const MINIFIED = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 3 } },
} satisfies BuildEnvironmentOptions;

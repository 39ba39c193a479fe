import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The quick tables of src/core: what every mutant is tried against. Properties and hostile pages would take hours. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/core/**/*.test.ts'],
    exclude: ['test/core/any-page.test.ts', 'test/core/tokens.properties.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});

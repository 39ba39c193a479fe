import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The quick tables of src/core: what every mutant is tried against. Properties and hostile pages would take hours, and a test that reads
 * the source would read all mutants in it.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/core/**/*.test.ts'],
    exclude: ['any-page', 'text/tokens.properties', 'text/folded-words'].map(name => `test/core/${name}.test.ts`),
    environment: 'node',
    testTimeout: 60_000,
  },
});

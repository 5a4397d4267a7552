import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/tools/**'],
    reporters: ['default', './scripts/tally-reporter.ts'],
    testTimeout: 20_000,
  },
});

import { defineConfig } from 'vitest/config';

/** Tests with tools that npm doesn't install: `.ci/run` installs them and says where they are. */
export default defineConfig({
  test: { include: ['test/tools/**/*.test.ts'], testTimeout: 120_000 },
});

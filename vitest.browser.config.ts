import { defineConfig } from 'vitest/config';

/** Tests that drive real browsers: one file at a time, because two browsers at once make each other's times lie. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // Two real browsers on a shared machine: a test that fails once and then passes is told, not failed.
    retry: process.env.CI === undefined ? 0 : 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
  },
});

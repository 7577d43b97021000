import { defineConfig } from 'vitest/config';

// Real browsers, one file at a time: two browsers side by side on a small machine make every timing a guess.
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

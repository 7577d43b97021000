import { defineConfig } from 'vitest/config';

// Measurements: nothing else may run beside them.
export default defineConfig({
  test: {
    name: 'deep',
    include: ['tests/bench/**/*.deep.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Unit, corpus and tree tests run in plain Node; what touches a document runs in happy-dom.
const DOM = ['tests/unit/{page,card,ui}/**/*.test.{ts,tsx}'];

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000, // far more than any takes on a machine that does nothing else
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: DOM },
      },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: DOM } },
    ],
  },
});

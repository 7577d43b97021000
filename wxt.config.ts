import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3, // WXT's default for Firefox is still 2
  imports: false, // every import is written out, so that tests/tree.test.ts sees it
  vite: () => ({ plugins: [preact()] }),
});

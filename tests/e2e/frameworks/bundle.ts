/** Pages as frameworks build them: drawn on the server, hydrated and drawn anew in the browser. */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { root } from '../../../scripts/lib/ensure.mjs';

export type Framework = 'react' | 'vue' | 'svelte';

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  load: (id) =>
    id.endsWith('.svelte')
      ? compile(readFileSync(id, 'utf8'), { generate, filename: path.basename(id) }).js.code
      : null,
});

async function bundle(framework: Framework, side: 'client' | 'server'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte(side)],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    ssr: { noExternal: true },
    build: {
      write: side === 'server',
      outDir: path.join(root, '.output/frameworks'),
      emptyOutDir: false,
      target: 'esnext',
      ...(side === 'server'
        ? { ssr: path.join(import.meta.dirname, `${framework}-server.js`) }
        : {
            lib: {
              entry: path.join(import.meta.dirname, `${framework}-client.js`),
              formats: ['iife'],
              name: 'app',
            },
          }),
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`The ${framework} page was not built.`);
  return side === 'client' ? first.output[0].code : first.output[0].fileName;
}

/** The page as its server would send it, with its script in it. */
export async function pageOf(framework: Framework): Promise<string> {
  await mkdir(path.join(root, '.output/frameworks'), { recursive: true });
  const script = await bundle(framework, 'client');
  const file = path.join(root, '.output/frameworks', await bundle(framework, 'server'));
  const { html } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { html(): Promise<string> };
  return `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head><body><div id="root">${await html()}</div><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

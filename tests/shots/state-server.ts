/** The pages that show popup and options in their states, served without the extension around them. */
import path from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { root } from '../../scripts/lib/ensure.mjs';

export interface StateServer {
  /** Address of a state, of the English words or of those of a language. */
  at(surface: 'popup' | 'options', state: string, language?: string): string;
  close(): Promise<void>;
}

export async function serveStates(): Promise<StateServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: path.join(root, 'assets'),
    plugins: [preact()],
    server: { port: 0, hmr: false },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';
  return {
    at: (surface, state, language) =>
      `${origin}tests/shots/${surface}.html${language ? `?${language}` : ''}#${state}`,
    close: () => server.close(),
  };
}

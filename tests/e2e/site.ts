/** A web site on 127.0.0.1: the files of tests/pages, and whatever pages a test gives it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { root } from '../../scripts/lib/ensure.mjs';

const folder = path.join(root, 'tests/pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Reply {
  body: string;
  headers?: Record<string, string>;
}

export interface Site {
  origin: string;
  /** Serves this at the path from now on and gives its address. */
  put(at: string, page: string | Reply): string;
  close(): Promise<void>;
}

export async function serve(): Promise<Site> {
  const given = new Map<string, Reply>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const type = TYPES[path.extname(pathname)] ?? 'text/html; charset=utf-8';
    const file = path.join(folder, path.normalize(pathname));
    const reply = given.get(pathname);
    if (reply) {
      response.writeHead(200, { 'content-type': type, ...reply.headers }).end(reply.body);
    } else if (pathname !== '/' && existsSync(file)) {
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`No page at ${pathname}`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(at, page) {
      given.set(at, typeof page === 'string' ? { body: page } : page);
      return origin + at;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

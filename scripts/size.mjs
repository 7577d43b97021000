// npm run size: the bytes that go into every page before the reader touches anything. Fails above the limit.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, root } from './lib/ensure.mjs';
import { entry, run } from './lib/run.mjs';

const LIMIT = 20_000;

await entry(() => {
  ensurePackages();
  const failed = run('npm run -s build');
  if (failed) return failed;
  const build = path.join(root, '.output/chrome-mv3');
  /** @type {{ content_scripts: { js?: string[], css?: string[] }[] }} */
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
  const files = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const sizes = files.map((file) => ({ file, bytes: statSync(path.join(build, file)).size }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log('\nInjected into every page, minified:');
  for (const { file, bytes } of sizes) console.log(`  ${file}  ${bytes} bytes`);
  console.log(`  total ${total} of ${LIMIT} bytes`);
  if (total <= LIMIT) return 0;
  console.error(`\nToo large by ${total - LIMIT} bytes.`);
  return 1;
});

// npm run deep: what takes too long for every change. Property tests with many more runs, then measurements.
import { ensureBrowser, ensurePackages } from './lib/ensure.mjs';
import { entry, run } from './lib/run.mjs';

await entry(() => {
  ensurePackages();
  ensureBrowser('chromium');
  return (
    run('npm run -s test:unit', { DEEP: '1' }) ||
    run('npm run -s build') ||
    run('npm exec -- vitest run -c vitest.deep.config.ts')
  );
});

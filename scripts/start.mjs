// npm start: installs what is missing, builds, and opens Chromium with the extension on a sample article.
import { ensureBrowser, ensurePackages } from './lib/ensure.mjs';
import { entry, run } from './lib/run.mjs';

await entry(() => {
  ensurePackages();
  ensureBrowser('chromium');
  return run('npm run -s build') || run('npm exec -- tsx scripts/open.ts');
});

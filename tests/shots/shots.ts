/**
 * npm run shots [-- NAME...]: each surface in each of its states, in Chromium (light, dark, forced colours) and in Firefox
 * (light, dark), at several widths, in English, and in German where words are longest, into .tmp/shots, to be looked at.
 * NAME keeps only the pictures whose name contains it. Needs both builds.
 */
import path from 'node:path';
import { root } from '../../scripts/lib/ensure.mjs';
import { Ext } from '../e2e/harness';
import { emptyFolder, folder, type Scheme } from './camera';
import { shootLive } from './live';
import { serveStates } from './state-server';
import { shootStates } from './states';

const names = process.argv.slice(2);
const wanted = (name: string) => names.length === 0 || names.some((part) => name.includes(part));
/** Whether any picture of these parts may be wanted, so that no browser is started for nothing. */
const LIVE = ['welcome', 'card', 'record', 'review', 'options-live'];
const mayBe = (parts: string[]) =>
  names.length === 0 ||
  names.some((name) => parts.some((part) => name.includes(part) || part.includes(name)));

const SCHEMES: [kind: 'chromium' | 'firefox', schemes: Scheme[]][] = [
  ['chromium', ['light', 'dark', 'forced']],
  ['firefox', ['light']],
  ['firefox', ['dark']],
];

async function states(): Promise<void> {
  const server = await serveStates();
  try {
    for (const [kind, schemes] of SCHEMES) {
      const ext = await Ext.launch(kind, { scheme: schemes[0] === 'dark' ? 'dark' : 'light' });
      await ext.uninstall(); // or it would mark the words of its own surfaces
      await shootStates(ext.browser, server, kind, schemes, wanted).finally(() => ext.close());
    }
  } finally {
    await server.close();
  }
}

emptyFolder();
if (mayBe(['popup', 'options'])) await states();
if (mayBe(LIVE)) {
  for (const [kind, schemes] of SCHEMES) {
    for (const scheme of schemes) await shootLive(kind, scheme, 'en', wanted);
  }
  await shootLive('chromium', 'light', 'de', wanted);
}
console.log(`Pictures are in ${path.relative(root, folder)}.`);

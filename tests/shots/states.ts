/** Popup and options in each of their states, rendered without the extension around them. */
import type { Browser } from 'puppeteer-core';
import { until } from '../e2e/harness';
import { type Frame, type Scheme, setScheme, shoot } from './camera';
import { OPTIONS_STATES } from './options-states';
import { POPUP_STATES } from './popup-states';
import type { StateServer } from './state-server';

interface Surface {
  file: 'popup' | 'options';
  name: string;
  states: string[];
  frames: Frame[];
  /** File of words; English without one. */
  language?: string;
}

const POPUP: Frame[] = [
  { width: 380, height: 600 },
  { width: 320, height: 600 },
];
const WIDTHS: Frame[] = [{ width: 1280 }, { width: 380 }, { width: 320 }];
const NARROW: Frame[] = [{ width: 320 }];

const SURFACES: Surface[] = [
  { file: 'popup', name: 'popup', states: Object.keys(POPUP_STATES), frames: POPUP },
  { file: 'popup', name: 'popup-whole', states: ['strict'], frames: [{ width: 380 }] },
  { file: 'popup', name: 'popup-de', states: Object.keys(POPUP_STATES), frames: NARROW, language: 'de' },
  { file: 'options', name: 'options', states: Object.keys(OPTIONS_STATES), frames: WIDTHS },
  {
    file: 'options',
    name: 'options-de',
    states: Object.keys(OPTIONS_STATES),
    frames: NARROW,
    language: 'de',
  },
];

/** @param wanted whether a name is to be shot */
export async function shootStates(
  browser: Browser,
  server: StateServer,
  kind: string,
  schemes: Scheme[],
  wanted: (name: string) => boolean,
): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error}`));
  for (const scheme of schemes) {
    if (kind === 'chromium') await setScheme(page, scheme);
    for (const { file, name, states, frames, language } of SURFACES) {
      for (const state of states) {
        for (const frame of frames) {
          const title = [name, state, frame.width, scheme, kind].join('-');
          if (!wanted(title)) continue;
          await page.goto('about:blank');
          await page.goto(server.at(file, state, language));
          await until(title, () => page.evaluate(() => !!document.querySelector('#app > *')));
          await shoot(page, title, frame);
        }
      }
    }
  }
  await page.close();
}

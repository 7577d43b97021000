/** Starts a real browser with the built extension and reads what the reader would see. No hooks in the product. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { type BrowserKind, ensureBrowser, root } from '../../scripts/lib/ensure.mjs';
import { installLanguage, languagePrefs } from './firefox-language';

// Firefox gives each extension a random host; fixing it here makes the pages' addresses known.
const GECKO_ID = '{9b6c1f1e-5d0a-4c6b-8f57-2a7d3e1b9c64}';
const GECKO_HOST = '5d1a4b6e-8f7a-4b0e-9a58-1f0f2c3d4e5f';
const SCHEME = 'layout.css.prefers-color-scheme.content-override';

/** What a function finds that is evaluated in a page of the extension: `(globalThis as unknown as InExtension).browser`. */
export interface InExtension {
  browser: typeof browser;
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is truthy. Puppeteer's own waiting needs `Function()`, which our pages' policy forbids. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeout = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}`);
    await sleep(25);
  }
}

export interface LaunchOptions {
  headless?: boolean;
  /** The built extension, if not the one in `.output`. */
  extension?: string;
  args?: string[];
  /** Milliseconds after which Firefox stops an idle background page; what it does on installation takes a second or two. */
  firefoxIdle?: number;
  /** The language of the browser's interface, by the tag that it has in Chrome. */
  language?: string;
  /** The system's colour scheme, which Firefox lets nobody change once it runs. */
  scheme?: 'light' | 'dark';
  /** Leaves the welcome page open that comes with the installation. */
  welcome?: boolean;
  /** Folder of the profile, for tests that prepare it. */
  profile?: string;
}

export class Ext {
  private constructor(
    readonly kind: BrowserKind,
    readonly browser: Browser,
    /** The built extension. */
    private readonly folder: string,
    private readonly firefoxIdle: number,
    private id = '',
  ) {}

  /** The origin of the extension's own pages. */
  get base(): string {
    return this.kind === 'chromium' ? `chrome-extension://${this.id}` : `moz-extension://${GECKO_HOST}`;
  }

  static async launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Ext> {
    const { headless = true, args = [], firefoxIdle = 5000 } = options;
    const build = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    const folder = options.extension ?? path.join(root, '.output', build);
    const common = {
      executablePath: ensureBrowser(kind),
      headless,
      ...(headless ? {} : { defaultViewport: null }),
      ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    };
    const browser = await (kind === 'chromium'
      ? puppeteer.launch({
          ...common,
          pipe: true,
          enableExtensions: true,
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...(options.language ? [`--lang=${options.language}`] : []),
            ...args,
          ],
        })
      : puppeteer.launch({
          ...common,
          browser: 'firefox',
          args: ['--remote-allow-system-access', ...args], // without it moz-extension: pages are refused
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_HOST }),
            'extensions.background.idle.timeout': firefoxIdle,
            ...(options.language && languagePrefs(options.language)),
            ...(options.scheme && { [SCHEME]: options.scheme === 'dark' ? 0 : 1 }),
          },
        }));
    const ext = new Ext(kind, browser, folder, firefoxIdle);
    try {
      if (kind === 'firefox' && options.language) await installLanguage(browser, options.language);
      await ext.load();
      if (!options.welcome) await ext.passWelcome();
    } catch (error) {
      await browser.close();
      throw error;
    }
    return ext;
  }

  private async load(): Promise<void> {
    this.id = await this.browser.installExtension(this.folder);
    if (this.kind === 'chromium')
      await this.browser.waitForTarget(isWorkerOf(this.base), { timeout: 10_000 });
  }

  /** Installs it anew after it was uninstalled. */
  async install(): Promise<void> {
    await this.load();
    await this.passWelcome();
  }

  /** Closes the welcome page as soon as the record is there, or is said to be in trouble. */
  private async passWelcome(): Promise<void> {
    const page = await this.welcomed();
    await until('the record or its trouble', () =>
      page.evaluate(async () => {
        const { gate } = await (globalThis as unknown as InExtension).browser.storage.local.get('gate');
        return !!gate || !!document.querySelector('[role=alert]');
      }),
    );
    await page.close();
  }

  /** The welcome page, once it is open. */
  async welcomed(): Promise<Page> {
    const url = `${this.base}/welcome.html`;
    return until('the welcome page', async () => {
      for (const page of await this.browser.pages()) {
        // Firefox goes on calling it about:blank, and a page that is just being loaded answers nothing.
        const at = await page.evaluate(() => location.href).catch(() => '');
        if (at === url) return page;
      }
      return null;
    });
  }

  uninstall(): Promise<void> {
    return this.browser.uninstallExtension(this.id);
  }

  /** A new tab on a page of the web. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** A new tab on a page of the extension, such as `popup.html`. */
  async openPage(file: string): Promise<Page> {
    const page = await this.browser.newPage();
    const url = `${this.base}/${file}`;
    // Firefox swaps processes here and the load event of goto never comes; page.url() stays about:blank.
    await page.goto(url, this.kind === 'firefox' ? { waitUntil: [] } : {});
    await until(`${url} to load`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
    return page;
  }

  /** The real toolbar popup over a page. Chromium only: Firefox opens it for a user's click alone. */
  async openPopup(over: Page): Promise<Page> {
    if (this.kind !== 'chromium') throw new Error('The toolbar popup can be opened in Chromium only.');
    await over.bringToFront();
    const opener = await this.openPage('manifest.json');
    await over.bringToFront();
    const target = this.browser.waitForTarget((t) => t.url().startsWith(`${this.base}/popup.html`), {
      timeout: 10_000,
    });
    await opener.evaluate(() => (globalThis as unknown as InExtension).browser.action.openPopup());
    const popup = await (await target).asPage();
    await opener.close();
    return popup;
  }

  /** Stops the background as the browser would when it is idle. */
  async killBackground(): Promise<void> {
    if (this.kind === 'firefox') return sleep(this.firefoxIdle + 1200);
    const isWorker = isWorkerOf(this.base);
    const target = this.browser.targets().find(isWorker);
    if (!target) return;
    await (await target.worker())?.close();
    await until('the worker to stop', () => !this.browser.targets().some(isWorker));
  }

  /** The badge texts of all tabs, asked from a page of the extension. */
  badges(extensionPage: Page): Promise<string[]> {
    return extensionPage.evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as InExtension).browser;
      const ids = (await tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
      return Promise.all(ids.map((tabId) => action.getBadgeText({ tabId })));
    });
  }

  /**
   * Runs an expression where the content script lives. Chromium only. There, `chrome.dom.openOrClosedShadowRoot(host)`
   * reads closed roots.
   */
  async inContentScript<T>(page: Page, expression: string): Promise<T> {
    const session = await page.createCDPSession();
    try {
      const context = new Promise<number>((resolve, reject) => {
        session.on('Runtime.executionContextCreated', ({ context }) => {
          if (context.origin === this.base && context.auxData?.isDefault === false) resolve(context.id);
        });
        setTimeout(() => reject(new Error('No content script of the extension on this page.')), 5000);
      });
      await session.send('Runtime.enable');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: await context,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

const isWorkerOf = (base: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith(base);

/** Every highlighted text on the page by highlight name, in the order of registration. */
export function highlights(page: Page): Promise<Record<string, string[]>> {
  // No named function in here: tsx marks those with a helper that the page does not have.
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, marks] of CSS.highlights) {
      found[name] = [...marks].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return live.toString();
      });
    }
    return found;
  });
}

/** Saves what the page shows and gives the file's path. */
export async function screenshot(
  page: Page,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<string> {
  const file = path.join(root, '.output/screenshots', `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ ...options, path: file as `${string}.png` });
  return file;
}

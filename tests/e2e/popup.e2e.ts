import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import pack from '../../assets/packs/bosch-universe/pack.json';
import { Ext, highlights, until } from './harness';
import { type Site, serve } from './site';

const ARTICLE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>What to know about Ballard</title>
  <meta property="article:published_time" content="2026-01-20T09:30:00Z">
</head>
<body>
  <main><article>
    <h1>Netflix’s Ballard: what to know about the crime drama</h1>
    <p>Ballard is a Netflix series about a cold case unit of the Los Angeles police. It stars Maggie Q as detective
       Renée Ballard, and it is the third series of the Bosch universe.</p>
    <p>Ballard premiered on September 25, 2025. The first season of Ballard has ten episodes.</p>
    <div style="height: 3000px"></div>
    <p>Variety reported that Ballard is streaming on Netflix. Ballard has not been renewed for a second season.</p>
    <p>All episodes of Ballard are streaming on Netflix.</p>
  </article></main>
</body>
</html>`;

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');
const painted = async (page: Page): Promise<string[]> => Object.values(await highlights(page)).flat();
/** Clicks what is named so; extension pages allow no waiting by string, so the click is sent from within. */
const press = (popup: Page, name: string): Promise<boolean> =>
  popup.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = controls.find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().includes(wanted),
    );
    found?.click();
    return found !== undefined;
  }, name);

describe('the popup over an article', () => {
  let ext: Ext;
  let site: Site;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
    site.put('/article.html', ARTICLE);
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });
  beforeEach(async () => {
    page = await ext.open(`${site.origin}/article.html`);
    await until('marks on the page', async () => (await painted(page)).length > 0);
    popup = await ext.openPopup(page);
    await until('the popup to answer', async () => /statement/.test(await text(popup)));
  });
  afterEach(async () => {
    if (!popup.isClosed()) await popup.close(); // the browser itself closes it when another tab comes up
    await page.close();
  });

  it('lists what differs, with what the record says, who says so and when', async () => {
    const said = await text(popup);
    expect(said).toMatch(/\d+ statements? differs? from the record/);
    expect(said).toMatch(/Netflix/);
    expect(said).toMatch(/Prime Video/);
    expect(said).toMatch(/September 25, 2025/);
    expect(said).toMatch(/9 Jul 2025/);
    expect(said).toMatch(/known to \d/i);
    const links = await popup.$$eval('a', (all) => all.map(({ href }) => href));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((href) => href.startsWith('https://'))).toBe(true);
  });

  it('fits into the browser’s popup', async () => {
    const size = await popup.evaluate(() => {
      const { clientWidth, scrollWidth, offsetWidth } = document.documentElement;
      const footer = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
      return { clientWidth, scrollWidth, offsetWidth, below: footer - innerHeight, height: innerHeight };
    });
    expect(size.offsetWidth).toBe(380);
    expect(size.scrollWidth).toBe(size.clientWidth);
    expect(size.height).toBeLessThanOrEqual(600);
    expect(size.below).toBeLessThanOrEqual(1); // the controls stay in sight, however long the list
  });

  it('leads to each place on the page', async () => {
    const last = await popup.evaluate(() => {
      const names = [...document.querySelectorAll('button')].map(
        (one) => one.getAttribute('aria-label') ?? '',
      );
      return names.find((name) => /“Netflix” on the page, (\d+) of \1/.test(name)) ?? '';
    });
    expect(last).not.toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await press(popup, last);
    await until('the page to scroll', () => page.evaluate(() => scrollY > 1000));
  });

  it('changes what is painted with the strictness, and back', async () => {
    const balanced = await painted(page);
    await press(popup, 'Lenient');
    await until('fewer marks', async () => (await painted(page)).length < balanced.length);
    expect(await text(popup)).toMatch(/Hides [1-9]\d* finding/);
    await press(popup, 'Strict');
    await until('as many marks or more', async () => (await painted(page)).length >= balanced.length);
    await press(popup, 'Balanced');
    await until('the marks of before', async () => (await painted(page)).length === balanced.length);
    expect((await painted(page)).toSorted()).toEqual(balanced.toSorted());
  });

  it('silences the site, and lets it speak again', async () => {
    const before = (await painted(page)).length;
    await press(popup, 'On for 127.0.0.1');
    await until('no mark', async () => (await painted(page)).length === 0);
    await until('the popup to say so', async () => /Off on this site/.test(await text(popup)));
    await press(popup, 'On for 127.0.0.1');
    await until('the marks again', async () => (await painted(page)).length === before);
  });

  it('pauses in this tab, and resumes', async () => {
    const before = (await painted(page)).length;
    await press(popup, 'Pause in tab');
    await until('no mark', async () => (await painted(page)).length === 0);
    await until('the popup to say so', async () => /Paused in this tab/.test(await text(popup)));
    await press(popup, 'Resume');
    await until('the marks again', async () => (await painted(page)).length === before);
  });

  it('paints what agrees on request alone', async () => {
    const before = await painted(page);
    await press(popup, 'that agree');
    await until('more marks', async () => (await painted(page)).length > before.length);
    expect(await text(popup)).toMatch(/Agrees with the record/);
    await press(popup, 'that agree');
    await until('the marks of before', async () => (await painted(page)).length === before.length);
  });

  it('follows a strictness chosen on the options page, in the open tab', async () => {
    const balanced = (await painted(page)).length;
    const options = await ext.openPage('options.html');
    await until('the options', async () => /Double Take options/.test(await text(options)));
    await press(options, 'Lenient');
    await until('fewer marks', async () => (await painted(page)).length < balanced);
    await press(options, 'Balanced');
    await until('the marks of before', async () => (await painted(page)).length === balanced);
    await options.close();
  });

  it('draws the lines as strong as chosen on the options page, in the open tab', async () => {
    expect(await thickness(page)).toEqual(['2px']);
    const options = await ext.openPage('options.html');
    await until('the options', async () => /Double Take options/.test(await text(options)));
    await press(options, 'Strong');
    await until('stronger lines', async () => (await thickness(page)).join() === '3px');
    await press(options, 'Normal');
    await until('the lines of before', async () => (await thickness(page)).join() === '2px');
    await options.close();
  });

  it('draws shapes and colours as chosen on the options page, there and in the open tab', async () => {
    const before = await drawn(page);
    expect(before).toContain('wavy rgb(226, 69, 43)');
    const options = await ext.openPage('options.html');
    await until('the options', async () => /Double Take options/.test(await text(options)));
    await press(options, 'One plain line');
    await until('plain lines', async () => (await drawn(page)).every((line) => line.startsWith('solid')));
    expect(await drawn(page)).toContain('solid rgb(226, 69, 43)');
    await press(options, 'Safe for colour-blind eyes');
    await until('safe colours', async () => (await drawn(page)).includes('solid rgb(218, 0, 58)'));
    expect(
      await options.$eval('.sample-text .mark-contradicted', (mark) => {
        const { textDecorationStyle, textDecorationColor } = getComputedStyle(mark);
        return `${textDecorationStyle} ${textDecorationColor}`;
      }),
    ).toBe('solid rgb(218, 0, 58)');
    await press(options, 'A shape for each kind');
    await press(options, 'Usual colours');
    await until('the lines of before', async () => `${await drawn(page)}` === `${before}`);
    await options.close();
  });
});

/** Shapes and colours of the lines that the page shows, in the order of their names. */
const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.keys()].sort().map((name) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      return `${style.textDecorationStyle} ${style.textDecorationColor}`;
    }),
  );

/** How thick the lines are that the page shows, in CSS pixels, over all kinds of mark. */
const thickness = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const styles = [...CSS.highlights.keys()].map((name) =>
      getComputedStyle(document.body, `::highlight(${name})`),
    );
    return [
      ...new Set(
        styles
          .filter((one) => one.textDecorationLine === 'underline')
          .map((one) => one.textDecorationThickness),
      ),
    ];
  });

describe('the popup elsewhere', () => {
  let ext: Ext;
  let site: Site;

  beforeAll(async () => {
    [ext, site] = await Promise.all([Ext.launch('chromium'), serve()]);
  });
  afterAll(async () => {
    await Promise.all([ext?.close(), site?.close()]);
  });

  const sees = async (url: string, ...wanted: string[]): Promise<void> => {
    const page = await ext.open(url);
    const popup = await ext.openPopup(page);
    for (const words of wanted) await until(words, async () => (await text(popup)).includes(words));
    await popup.close();
    await page.close();
  };

  it('says that no covered title is named, and what is covered', async () => {
    const page = '<!doctype html><html lang="en"><p>A page about bread.</p>';
    await sees(
      site.put('/bread.html', page),
      'No covered title is named here',
      'The record covers: ',
      pack.name,
    );
  });

  it('says that a language is not read', async () => {
    const page = '<!doctype html><html lang="de"><p>Ballard läuft auf Netflix, so heißt es.</p>';
    await sees(site.put('/deutsch.html', page), 'A language not read yet');
  });

  it('says that a page of the browser cannot be read', async () => {
    await sees('about:blank', 'Not on this page');
  });
});

describe('Firefox', () => {
  it('shows popup and options', async () => {
    const ext = await Ext.launch('firefox');
    try {
      const popup = await ext.openPage('popup.html');
      await until('the popup', async () => /Not on this page/.test(await text(popup)));
      const options = await ext.openPage('options.html');
      await until('the record', async () => (await text(options)).includes(pack.name));
      expect(
        await options.$eval('.sample-text .mark', (mark) => getComputedStyle(mark).textDecorationStyle),
      ).toBe('wavy');
    } finally {
      await ext.close();
    }
  });
});

/** What a reader would see of a page, measured: what is cut off, what moves, where the focus is. */
import type { Page } from 'puppeteer-core';

/** Elements that make the page scroll sideways, and controls too small for their own words. */
export const spilling = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth - innerWidth} pixels too wide`);
    for (const control of document.querySelectorAll('button, summary, label, select, h1, h2, h3')) {
      // What is read out and not seen is cut to a pixel on purpose.
      if (control.clientWidth > 1 && control.scrollWidth > control.clientWidth + 1)
        found.push(`${control.localName} is cut: ${control.textContent?.trim().slice(0, 40)}`);
    }
    return found;
  });

/** Selectors of what is animated, or would be when it changes. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      for (const pseudo of [null, '::before', '::after']) {
        const { animationName, transitionDuration } = getComputedStyle(element, pseudo);
        const name = element.className ? `${element.localName}.${element.className}` : element.localName;
        if (animationName !== 'none' || /[1-9]/.test(transitionDuration)) found.add(name);
      }
    }
    return [...found];
  });

/** Goes through the page with the Tab key, as far as `most` stops, and names those that show no outline while focused. */
export async function focusUnseen(page: Page, most = 40): Promise<string[]> {
  const unseen: string[] = [];
  let stops = 0;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || at === document.documentElement) return null;
      // A control that lends its outline to what it is drawn as has that around it.
      const drawn = [at, at.parentElement ?? at].map((element) => getComputedStyle(element));
      const seen = drawn.some(
        ({ outlineStyle, outlineWidth, outlineOffset, outlineColor, backgroundColor }) =>
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 1 &&
          // A line in the colour of what it is around needs a gap.
          (Number.parseFloat(outlineOffset) >= 1 || outlineColor !== backgroundColor),
      );
      return {
        seen,
        name: `${at.localName} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}`,
      };
    });
    if (!stop) break;
    if (!stop.seen) unseen.push(stop.name);
  }
  if (stops === 0) throw new Error('Nothing on the page takes the focus.');
  return unseen;
}

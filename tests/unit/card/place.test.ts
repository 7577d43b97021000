import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../src/card/place';

const view = { width: 800, height: 600 };
const card = { width: 340, height: 300 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the card stands', () => {
  it.each<[what: string, words: Box, left: number, top: number]>([
    ['below the words', box(100, 100), 100, 128],
    ['above them where it does not fit below', box(100, 400), 100, 92],
    ['inside the window on the right', box(780, 100, 10), 452, 128],
    ['beside the words where it fits neither below nor above', box(10, 300), 98, 292],
    ['on their other side where that is free', box(700, 300), 352, 292],
  ])('%s', (_, words, left, top) => {
    expect(placeCard([words], card, view)).toMatchObject({ left, top });
  });

  it('cut short where it fits nowhere whole', () => {
    const place = placeCard([box(10, 250, 780)], card, view);
    expect(place.maxHeight).toBe(314);
    expect(placeCard([box(10, 350, 780)], { width: 340, height: 400 }, view)).toMatchObject({
      top: 8,
      maxHeight: 334,
    });
  });

  it('under the last line, at the first one’s beginning', () => {
    expect(placeCard([box(300, 100), box(10, 120)], card, view)).toMatchObject({ left: 300, top: 148 });
  });

  it('always in the window, and on the words only where there is no room for anything', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        number(1200),
        number(900),
        number(1100),
        number(60),
        number(700),
        (x, y, width, height, wish) => {
          const window = { width: 1200, height: 900 };
          const words = box(
            Math.min(x, 1190),
            Math.min(y, 880),
            Math.min(width + 1, 1200 - x),
            Math.min(height + 1, 20),
          );
          const place = placeCard([words], { width: 340, height: wish + 40 }, window);
          const shown = Math.min(wish + 40, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + 340).toBeLessThanOrEqual(1192);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + shown).toBeLessThanOrEqual(892);
          const apart =
            place.top >= words.bottom ||
            place.top + shown <= words.top ||
            place.left >= words.right ||
            place.left + 340 <= words.left;
          expect(apart).toBe(true);
        },
      ),
    );
  });
});

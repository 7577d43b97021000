import { describe, expect, it } from 'vitest';
import { withoutEmphasis } from '../../../../src/engine/stance/emphasis';

describe('phrases that only look like a stance', () => {
  it.each([
    ['there is no doubt that', ''],
    ["don't miss it", 'it'],
    ['dont miss it', 'it'],
    ["isn't just good", 'good'],
    ["i can't believe it", 'i it'],
    ['nobody told me it', 'it'],
    ["if you haven't seen it", 'it'],
    ['believe it or not, it', ', it'],
    ['should never have been cancelled', 'cancelled'],
  ])('%s', (text, rest) => {
    expect(withoutEmphasis(text).replace(/\s+/g, ' ').trim()).toBe(rest);
  });

  it.each([
    ['it is not on Ⓟ'],
    ['if you think it is on Ⓟ'],
    ['i do not know if it is'],
    ['nobody thinks so'],
  ])('%s: is left alone', (text) => {
    expect(withoutEmphasis(text)).toBe(text);
  });

  it('keeps every offset', () => {
    const text = "don't miss it, and there is no doubt that it could not be better on Ⓟ";
    expect(withoutEmphasis(text)).toHaveLength(text.length);
  });
});

import { describe, expect, it } from 'vitest';
import { tokensOf, voiceBefore, voiceFrom } from '../../../../src/engine/stance/speaker';

/** The voice of the subject of the last word, a verb. */
function subjectOf(text: string) {
  const tokens = tokensOf(text);
  return voiceBefore(tokens, tokens.length - 1);
}

describe('who says it, before the verb', () => {
  it.each([
    ['my dad says', 'people'],
    ['a reader in leeds writes', 'people'],
    ['some viral posts claim', 'medium'],
    ['Ⓠ blog dated', 'medium'],
    ['posts claim', 'medium'],
    ['fans of the show think', 'people'],
    ['my horoscope says', 'people'],
    ['the internet decided', 'people'],
    ['others still say', 'people'],
  ])('%s: %s', (text, voice) => {
    expect(subjectOf(text)).toBe(voice);
  });

  it.each([
    ['Ⓝ says'],
    ['the showrunner says'],
    ['my producer says'],
    ['fans have waited since Ⓟ announced'],
    ['an ad reminded me that i had'],
    ['those closing credits'],
  ])('%s: nobody unnamed', (text) => {
    expect(subjectOf(text)).toBeNull();
  });
});

describe('who says it, after the verb', () => {
  const voiceOf = (text: string) => voiceFrom(tokensOf(text), 0).voice;

  it('takes a pointed-at person, a crowd or a medium', () => {
    expect(voiceOf('my neighbour')).toBe('people');
    expect(voiceOf('a very old post')).toBe('medium');
    expect(voiceOf('no Ⓠ in particular')).toBe('people');
  });

  it('takes no name and no office', () => {
    expect(voiceOf('Ⓝ, the star')).toBeNull();
    expect(voiceOf('the studio')).toBeNull();
  });
});

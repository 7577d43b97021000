import { describe, expect, it } from 'vitest';
import { openBundled } from '../../../src/cli/packs-on-disk';
import { prepare } from '../../../src/engine/prepare';
import { withPronouns } from '../../../src/engine/pronouns';

const reference = openBundled().around(['ballard']);

/** Whom the pronoun of each sentence stands for, by its index. */
function meant(...texts: string[]): Record<number, string> {
  const passage = {
    id: 'p',
    kind: 'main' as const,
    blocks: texts.map((text) => ({ text, role: 'body' as const })),
  };
  const found = withPronouns(prepare(passage, reference, 'ballard'));
  return Object.fromEntries([...found].map(([index, { person }]) => [index, person.text]));
}

describe('pronouns', () => {
  it('stand for the one person of the sentence before', () => {
    expect(meant('The series Ballard has Noah Bean. He is good.')).toEqual({ 1: 'Noah Bean' });
    expect(meant("The series Ballard has Noah Bean. And he's good.")).toEqual({ 1: 'Noah Bean' });
    expect(meant('Ted Rawls is funny in the series Ballard. He is no detective. He sulks.')).toEqual({
      1: 'Ted Rawls',
      2: 'Ted Rawls',
    });
  });

  it('stand for an actor named before the character', () => {
    expect(meant('Noah Bean plays Jake Pearlman in the series Ballard. He is good.')).toEqual({
      1: 'Noah Bean',
    });
  });

  it.each([
    'Noah Bean meets Michael Mosley in the series Ballard. He is good.',
    'The series Ballard has Noah Bean. The captain is angry. He shouts.',
    'The series Ballard has Noah Bean. Michael Mosley says he is good.',
    'The series Ballard has Noah Bean. "He is good," says somebody.',
    "The series Ballard is Noah Bean's. He is good.",
  ])('are left alone: %s', (text) => {
    expect(meant(text)).toEqual({});
  });

  it('do not reach over a paragraph', () => {
    expect(meant('The series Ballard has Noah Bean.', 'He is good.')).toEqual({});
  });

  it('keep the places of the text', () => {
    const text = "The series Ballard has Noah Bean. Yes, he's in three episodes.";
    const passage = { id: 'p', kind: 'main' as const, blocks: [{ text, role: 'body' as const }] };
    const { sentence, person } = [
      ...withPronouns(prepare(passage, reference, 'ballard')).values(),
    ][0] as never as {
      sentence: { masked: string; source: Uint32Array };
      person: { start: number; end: number; at: number };
    };
    expect(text.slice(person.start, person.end)).toBe("he's");
    expect(sentence.masked).toContain('Ⓝ is in');
    expect(sentence.source).toHaveLength(sentence.masked.length + 1);
    expect(text.slice(sentence.source[sentence.masked.indexOf('in ')])).toMatch(/^in three episodes/);
  });
});

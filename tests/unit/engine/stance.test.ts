/** Stance by family of wording, over an invented record; the value is the first platform, number or date named. */
import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/engine/claim';
import { MODE } from '../../../src/engine/judge-stance';
import type { BlockRole } from '../../../src/engine/passage';
import { prepare } from '../../../src/engine/prepare';
import { saidAt, stanceOf } from '../../../src/engine/stance';
import { compile } from '../../../src/reference/compile';
import { rowsOf } from '../../../src/reference/rows';
import { makePack } from '../record-fixtures';

const reference = compile(rowsOf([{ pack: makePack(), bundled: true }]));
const VALUES = new Set(['platform', 'number', 'date']);

/** The stances of all values, in order. */
function stancesIn(lines: string | string[], roles: BlockRole[] = []): Stance[] {
  const blocks = [lines].flat().map((text, at) => ({ text, role: roles[at] ?? ('body' as const) }));
  const prepared = prepare({ id: 'p', kind: 'main', blocks }, reference, 'harbour-tides');
  return prepared.sentences.flatMap((sentence) =>
    sentence.slots
      .filter(({ kind, text }) => VALUES.has(kind) && !/^(?:one|no one)$/i.test(text))
      .map((slot) => stanceOf(prepared, sentence, slot.at, slot.at + 1).stance),
  );
}
const first = (lines: string | string[], roles?: BlockRole[]) => stancesIn(lines, roles)[0];

/** Each family: what it is, the stance, and sentences that have it. */
const FAMILIES: [name: string, stance: Stance, sentences: string[]][] = [
  [
    'plain words',
    'asserted',
    [
      'Harbour: Tides streams on Viewbox.',
      'You can watch Harbour: Tides on Viewbox.',
      'Now on Viewbox: Harbour: Tides.',
      'Harbour: Tides, on Viewbox since spring, is back.',
    ],
  ],
  [
    'a denial right before the value',
    'denied',
    [
      'Harbour: Tides is not on Viewbox.',
      "Harbour: Tides isn't a Viewbox series.",
      'Harbour: Tides was never on Viewbox.',
      'Harbour: Tides does not stream on Viewbox.',
    ],
  ],
  [
    'a denial further off, or with a limit',
    'hedged',
    [
      'There is not a single scene of Harbour: Tides that was shown on Viewbox.',
      'Harbour: Tides is not yet on Viewbox.',
      'Viewbox did not make Harbour: Tides.',
      'Nobody at Viewbox wanted Harbour: Tides.',
      'Harbour: Tides is anything but a Viewbox show.',
      'Harbour: Tides was nearly a Viewbox show.',
    ],
  ],
  [
    'words that only look like a denial',
    'asserted',
    [
      'It is not only good: Harbour: Tides is on Viewbox.',
      "Don't miss Harbour: Tides on Viewbox.",
      'There is no doubt that Harbour: Tides is on Viewbox.',
      "I can't believe Harbour: Tides is on Viewbox.",
      'Nobody told me that Harbour: Tides is on Viewbox.',
      'Harbour: Tides is no comedy and has eight episodes.',
      'It is not a comedy, but Harbour: Tides is on Viewbox.',
    ],
  ],
  [
    'a question',
    'asked',
    ['Is Harbour: Tides on Viewbox?', 'Harbour: Tides on Viewbox?', 'Harbour: Tides on Viewbox: really?'],
  ],
  [
    'a question that takes the value for granted',
    'asserted',
    [
      "Will Viewbox's Harbour: Tides return?",
      'Did you know that Harbour: Tides is on Viewbox?',
      'Harbour: Tides is on Viewbox, so what are you waiting for?',
      'And those eight episodes of Harbour: Tides?',
    ],
  ],
  [
    'a supposition',
    'supposed',
    [
      'If Harbour: Tides were on Viewbox, I would know.',
      'Had Viewbox made Harbour: Tides, it would be longer.',
      'Imagine Harbour: Tides on Viewbox.',
      'What if Viewbox had bought Harbour: Tides?',
      'In another universe Harbour: Tides is on Viewbox.',
      'I wish Harbour: Tides had twenty episodes.',
      'I dreamt that Harbour: Tides was on Viewbox.',
      'Sure, Harbour: Tides is on Viewbox, and I am the Queen of Sheba.',
      'Harbour: Tides might be on Viewbox.',
    ],
  ],
  [
    'a thought, a guess',
    'hedged',
    [
      'I thought Harbour: Tides was on Viewbox.',
      'Perhaps Harbour: Tides is on Viewbox.',
      "Whether Harbour: Tides is on Viewbox is anybody's guess.",
      "If I'm not mistaken, Harbour: Tides is on Viewbox.",
    ],
  ],
  [
    'what the condition leaves standing',
    'asserted',
    [
      "If you haven't seen it, Harbour: Tides is on Viewbox.",
      "If it hadn't been on Viewbox, I would have seen it.",
      'Although some say otherwise, Harbour: Tides is on Viewbox.',
      'Despite what the posts say, Harbour: Tides is on Viewbox.',
    ],
  ],
  [
    'said to be untrue',
    'quoted-as-false',
    [
      'It is a myth that Harbour: Tides is on Viewbox.',
      'The page wrongly lists Harbour: Tides on Viewbox.',
      'Harbour: Tides is on Viewbox, which is false.',
      'That Harbour: Tides is on Viewbox is fake news.',
      'Myth: Harbour: Tides is on Viewbox.',
      'Claim: "Harbour: Tides is on Viewbox." Rating: false.',
      'Harbour: Tides is on Viewbox. Just kidding!',
      'An earlier version of this story said that Harbour: Tides was on Viewbox.',
    ],
  ],
  [
    'said by nobody in particular',
    'quoted-as-false',
    [
      'My dad says Harbour: Tides is on Viewbox.',
      'Some viral posts claim that Harbour: Tides is on Viewbox.',
      'One blog puts Harbour: Tides on Viewbox.',
      'Harbour: Tides is on Viewbox, or so my barber insists.',
      'According to an ad, Harbour: Tides is on Viewbox.',
      'Rumour has it that Harbour: Tides is on Viewbox.',
      'The headline read "Harbour: Tides now on Viewbox".',
    ],
  ],
  [
    'handed to a source',
    'reported',
    [
      'According to Mara Quill, Harbour: Tides is on Viewbox.',
      'The studio confirmed that Harbour: Tides is on Viewbox.',
      'Reportedly, Harbour: Tides is on Viewbox.',
      'My cousin worked on it and says Harbour: Tides is on Viewbox.',
      '"Harbour: Tides is on Viewbox," said Mara Quill.',
    ],
  ],
  [
    'measured against another',
    'compared',
    [
      'Unlike Viewbox, Harbour: Tides takes its time.',
      'Harbour: Tides is better than anything on Viewbox.',
      'Where Viewbox goes for noise, Harbour: Tides goes for paperwork.',
      'Harbour: Tides has four more episodes than Far Hills.',
    ],
  ],
  [
    'what is to come',
    'planned',
    ['Harbour: Tides will be on Viewbox.', 'Harbour: Tides is set to stream on Viewbox.'],
  ],
  [
    'what was',
    'formerly',
    ['Harbour: Tides used to be on Viewbox.', 'Harbour: Tides was formerly on Viewbox.'],
  ],
];

describe.each(FAMILIES)('%s is %s', (_name, stance, sentences) => {
  it.each(sentences.map((one) => [one]))('%s', (sentence) => {
    expect(first(sentence)).toBe(stance);
  });
});

describe('what claims nothing, by whatever name', () => {
  it.each([
    ['I doubt that Harbour: Tides is on Viewbox.'],
    ['My prediction is that Harbour: Tides ends up on Viewbox.'],
    ['Nobody thinks that Harbour: Tides is on Viewbox.'],
    ['There is no evidence that Harbour: Tides is on Viewbox.'],
    ['Good luck finding Harbour: Tides on Viewbox.'],
    ['Harbour: Tides is on Viewbox or Streamo, I forget which.'],
    ['Until Harbour: Tides is on Viewbox, I shall read.'],
  ])('%s', (sentence) => {
    expect(MODE[first(sentence) as Stance]).toBeNull();
  });
});

describe('a stance covers the clause of its value', () => {
  it.each([
    ['Harbour: Tides is not on Viewbox but has eight episodes.', ['denied', 'asserted']],
    ['My dad says it is on Viewbox; Harbour: Tides has eight episodes.', ['quoted-as-false', 'asserted']],
    ['He thought it was on Viewbox, but Harbour: Tides is on Streamo.', ['hedged', 'asserted']],
    ['Harbour: Tides is on Streamo, not Viewbox.', ['asserted', 'denied']],
    ['If it were on Viewbox, so be it: Harbour: Tides has eight episodes.', ['supposed', 'asserted']],
  ] as [string, Stance[]][])('%s', (sentence, stances) => {
    expect(stancesIn(sentence)).toEqual(stances);
  });
});

describe('a stance may come from another block', () => {
  it('an answer of no takes the question for false, an answer of yes for true', () => {
    expect(first(['Q: Is Harbour: Tides on Viewbox?', 'A: No.'])).toBe('quoted-as-false');
    expect(first(['Q: Is Harbour: Tides on Viewbox?', 'A: Yes.'])).toBe('asserted');
  });

  it('a heading of myths covers the list below it', () => {
    expect(first(['Myths', 'Harbour: Tides is on Viewbox'], ['heading', 'list-item'])).toBe(
      'quoted-as-false',
    );
    expect(first(['Facts', 'Harbour: Tides is on Viewbox'], ['heading', 'list-item'])).toBe('asserted');
  });

  it('a mark of satire covers the page', () => {
    expect(first(['Harbour: Tides is on Viewbox.', 'This is satire.'])).toBe('quoted-as-false');
  });

  it('options of a quiz are asked', () => {
    expect(first(['Where is Harbour: Tides to be seen?', 'a) Viewbox'])).toBe('asked');
  });

  it('a quotation of its own is taken back by the block after it', () => {
    expect(first(['"Harbour: Tides is on Viewbox," reads one post.', 'It is not.'])).toBe('quoted-as-false');
  });

  it('the next claim of a list takes nothing back', () => {
    expect(first(['Harbour: Tides is on Viewbox.', 'Myth: Nobody watches it.'])).toBe('asserted');
  });

  it('in a thread another poster takes nothing back', () => {
    expect(first(['@ana: Harbour: Tides is on Viewbox', '@bo: no it is not'])).toBe('asserted');
  });
});

describe('where a claim is said', () => {
  it('is its value, or where a pronoun takes the value up again', () => {
    expect(saidAt('Ⓝ plays Ⓒ', 0, 9)).toEqual([0, 1]);
    expect(saidAt('Ⓝ said no, but she plays Ⓒ', 0, 26)).toEqual([15, 16]);
  });

  it('is the last word of a value in words', () => {
    expect(saidAt('it was released weekly.', 7, 22, 'released weekly')).toEqual([16, 22]);
  });
});

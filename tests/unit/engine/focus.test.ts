import { describe, expect, it } from 'vitest';
import { Focus } from '../../../src/engine/focus';
import type { Block, PageContext } from '../../../src/engine/passage';
import { prepare } from '../../../src/engine/prepare';
import { compilePacks } from '../../../src/reference/compile';
import { fact, harbourParts, makePack, of } from '../record-fixtures';

const { entities, facts } = harbourParts();
const reference = compilePacks([
  {
    pack: makePack({
      entities: [...entities, of('series', 'salt-road', 'Salt Road')],
      facts: [...facts, fact('far-premiere', 'far-hills', 'premiere-date', { date: '2028-01-02' })],
    }),
    bundled: true,
  },
]);
const context: PageContext = { published: null, now: '2030-02-01' };

/** The focus of a page of some paragraphs, without or with a headline. */
function focusOf(paragraphs: string[], headline?: string): Focus {
  const blocks: Block[] = paragraphs.map((text) => ({ role: 'body', text }));
  if (headline !== undefined) blocks.unshift({ role: 'headline', text: headline });
  const prepared = prepare({ id: 'p', kind: 'main', blocks }, reference, null);
  return new Focus(prepared, reference, context, null);
}

const BOTH = ['Far Hills came back last night.', 'Harbour: Tides came back last night.'];

describe('works that a passage speaks of alike', () => {
  it('are level where no headline says which is its own', () => {
    const focus = focusOf(BOTH);
    expect(['far-hills', 'harbour-tides'].map((work) => focus.isLevel(work))).toEqual([true, true]);
  });

  it('are not, once the headline does', () => {
    const focus = focusOf(BOTH, 'Far Hills is back');
    expect(['far-hills', 'harbour-tides'].map((work) => focus.isLevel(work))).toEqual([false, false]);
  });

  it('are not, where the passage names one of them alone', () => {
    expect(
      focusOf(['Far Hills came back last night.', 'It was filmed by the sea.']).isLevel('far-hills'),
    ).toBe(false);
  });

  it('do not count where the other is named far less', () => {
    const focus = focusOf([
      'Far Hills came back. Far Hills is long. Far Hills is loud. Far Hills is good. Far Hills is here.',
      'Harbour: Tides came back last night.',
    ]);
    expect(focus.topic).toBe('far-hills');
    expect(focus.isLevel('harbour-tides')).toBe(false);
  });

  it('do not count where the record has no facts of them', () => {
    const focus = focusOf(['Far Hills came back last night.', 'Salt Road came back last night.']);
    expect(focus.isLevel('far-hills')).toBe(true);
    expect(focus.isLevel('salt-road')).toBe(false);
  });
});

it('any work is level where the passage names its own only by its people', () => {
  const focus = focusOf(['Mara Quill plays Inés Vale. Inés Vale is a pilot.']);
  expect(focus.topic).toBe('harbour');
  expect(focus.isLevel('harbour')).toBe(true);
});

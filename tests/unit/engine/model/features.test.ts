import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/cli/record';
import { featuresOf, stem } from '../../../../src/engine/model/features';
import { prepare } from '../../../../src/engine/prepare';
import type { Sentence, Slot, SlotKind } from '../../../../src/engine/slots';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);

function features(text: string, kind: SlotKind, cues: [string, number][] = []): string[] {
  const passage = { id: 'main-0', kind: 'main', blocks: [{ text, role: 'body' }] } as const;
  const [sentence] = prepare({ ...passage, blocks: [...passage.blocks] }, record.around(record.covered), null)
    .sentences as [Sentence];
  const slot = sentence.slots.find((one) => one.kind === kind) as Slot;
  return featuresOf(sentence, slot, cues);
}

describe('features of a slot', () => {
  const date = features('Harbour: Tides premiered on 4 March 2029; the trailer is out.', 'date');

  it('are the words around it by place, side and clause, other slots by their letters', () => {
    expect(date).toEqual(
      expect.arrayContaining([
        '-1=on',
        '-2=premier',
        '-3=Ⓦ',
        '+1=;',
        '-2-1=premier on',
        'b:premier',
        'a:trail',
      ]),
    );
    expect(date).toContain('c:premier');
    expect(date).not.toContain('c:trail');
  });

  it('are its own shape: the precision of a date, the size of a count', () => {
    expect(date).toContain('date=0000-00-00');
    expect(features('Harbour: Tides has 8 episodes.', 'number')).toContain('size=ten');
    expect(features('Harbour: Tides has 40 posts.', 'number')).toContain('size=tens');
    expect(features('Harbour: Tides stars Mara Quill.', 'person')).toContain('known');
  });

  it('are the cues that fired for it', () => {
    const cued = features('Harbour: Tides premiered in 2029.', 'date', [['premiere-date', 2]]);
    expect(cued).toEqual(expect.arrayContaining(['cue:premiere-date', 'cue:premiere-date:2']));
  });

  it('come once each, and as whole characters', () => {
    const odd = features('🎬 Harbour: Tides is on Streamo Streamo 🎬 on on 𝔘.', 'platform');
    expect(new Set(odd).size).toBe(odd.length);
    for (const feature of odd) expect(feature).not.toMatch(/[\ud800-\udfff]/u);
  });
});

describe('stems', () => {
  it.each([
    [['premiered', 'premieres', 'premiere', 'premiering']],
    [['directed', 'directs', 'directing']],
    [['produced', 'produces', 'producer', 'producers']],
  ])('bring together %j', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it('leave short words apart', () => {
    expect(new Set(['is', 'in', 'it', 'ten', 'red'].map(stem)).size).toBe(5);
  });
});

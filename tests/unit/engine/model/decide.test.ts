import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/cli/record';
import { type Bid, MODEL_CUE_ID } from '../../../../src/engine/bid';
import { bidsOf, cuesOn } from '../../../../src/engine/bids';
import { LEVELS, MIDDLE, type Model } from '../../../../src/engine/model/classify';
import { decide, MODEL } from '../../../../src/engine/model/decide';
import { prepare } from '../../../../src/engine/prepare';
import { type Sentence, SLOT, type Slot, type SlotKind } from '../../../../src/engine/slots';
import { makePack } from '../../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const reference = record.around(record.covered);

function sentenceOf(text: string): Sentence {
  const passage = { id: 'main-0', kind: 'main' as const, blocks: [{ text, role: 'body' as const }] };
  return prepare(passage, reference, null).sentences[0] as Sentence;
}

/** A model of one kind of slot that gives the first class this weight over the second, whatever the words. */
function modelOf(kind: SlotKind, classes: [string, string], weight: number): Model {
  const letters = `${LEVELS[MIDDLE + weight * 10]}${LEVELS[MIDDLE]}`;
  return { [kind]: { classes, scale: 0.1, weights: { bias: letters } } };
}

const said = (bids: Bid[]) => bids.map(({ attribute, cue }) => `${attribute?.id} ${cue.id}`);
const UNCUED = sentenceOf('Harbour: Tides woke me on 3 February 2030 with a bang.');
const dateOf = ({ slots }: Sentence) => slots.find(({ kind }) => kind === 'date') as Slot;

function decided(sentence: Sentence, model: Model, bids: Bid[] = [], rivalled: Slot[] = []): Bid[] {
  return decide(sentence, reference, bids, cuesOn(sentence, reference), new Set(rivalled), model);
}

describe('what the model proposes where no cue was listed', () => {
  const likely = (weight: number) => modelOf('date', ['premiere-date', 'none'], weight);

  it('is a bid with its chance, that covers the value', () => {
    const [bid] = decided(UNCUED, likely(2));
    expect(bid?.attribute?.id).toBe('premiere-date');
    expect(bid?.chance).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(bid?.read?.normal).toBe('2030-02-03');
    expect(bid?.span).toEqual([dateOf(UNCUED).at, dateOf(UNCUED).at + 1]);
  });

  it('is nothing without a model, below the least chance, or where a rival has the value', () => {
    expect(decided(UNCUED, {})).toEqual([]);
    expect(decided(UNCUED, likely(0.2))).toEqual([]);
    expect(decided(UNCUED, modelOf('date', ['none', 'premiere-date'], 2))).toEqual([]);
    expect(decided(UNCUED, likely(2), [], [dateOf(UNCUED)])).toEqual([]);
  });

  it('is nothing for an attribute that cannot be read alone', () => {
    expect(decided(UNCUED, modelOf('date', ['plot', 'none'], 2))).toEqual([]);
  });

  it('takes the word that a number counts with it', () => {
    const sentence = sentenceOf('Harbour: Tides cheered me with 8 chapters.');
    const [bid] = decided(sentence, modelOf('number', ['episode-count', 'none'], 2)) as [Bid];
    const [from, to] = bid.span;
    expect(sentence.masked.slice(from, to)).toBe(`${SLOT.number} chapters`);
  });
});

describe('what the rules propose', () => {
  const sentence = sentenceOf('Harbour: Tides premiered on 3 February 2030.');
  const bids = bidsOf(sentence, reference, {});
  const never = modelOf('date', ['none', 'premiere-date'], 3);

  it('stays, with a chance, where its cue is tight, whatever the model thinks', () => {
    expect(said(bids)).toEqual([expect.stringMatching(/^premiere-date /)]);
    const tight = bids.map((bid) => ({ ...bid, cue: { ...bid.cue, strength: 3 as const } }));
    const [kept] = decided(sentence, never, tight);
    expect(kept?.chance).toBeCloseTo(1 - 1 / (1 + Math.exp(-3)), 6);
  });

  it('only agrees where its cue is loose and the model is sure that it is no value', () => {
    const loose = bids.map((bid) => ({ ...bid, cue: { ...bid.cue, strength: 1 as const } }));
    const cues = (model: Model) => decided(sentence, model, loose).map(({ cue }) => cue.id);
    expect(cues(never)).toEqual([MODEL_CUE_ID]);
    expect(cues(modelOf('date', ['none', 'premiere-date'], 1))).toEqual(loose.map(({ cue }) => cue.id));
  });

  it('stays as it is without a model, and keeps values in words', () => {
    expect(decided(sentence, {}, bids)).toEqual(bids);
    const words = { ...(bids[0] as Bid), slot: { ...(bids[0] as Bid).slot, kind: 'title' as const } };
    expect(decided(sentence, never, [words])).toEqual([words]);
  });
});

it('the model that ships has classes, and weights of as many letters', () => {
  expect(Object.keys(MODEL)).toEqual(expect.arrayContaining(['date', 'number', 'person', 'platform']));
  for (const { classes, scale, weights } of Object.values(MODEL)) {
    expect(classes).toContain('none');
    expect(scale).toBeGreaterThan(0);
    for (const letters of Object.values(weights)) expect(letters).toHaveLength(classes.length);
  }
});

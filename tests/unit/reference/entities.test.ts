import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../src/reference/compile';
import { makePack, of, otherPack } from '../record-fixtures';

/** Packs come in the order of their ids: the ferry pack before the harbour pack. */
const harbourPack = makePack({
  entities: [
    of('series', 'harbour', 'Harbour', {
      everyday: true,
      companions: ['Mara Quill', 'season'],
      confusers: ['harbour master'],
    }),
    of('series', 'far-hills', 'Far Hills'),
  ],
  facts: [],
  complete: [],
});
const ferryPack = otherPack({
  entities: [
    of('series', 'harbour', 'Harbour', {
      everyday: true,
      companions: ['season', 'Jo Bent'],
      confusers: ['harbour master', 'pearl harbour'],
    }),
    of('series', 'far-hills', 'Far Hills', {
      everyday: true,
      companions: ['Hal Moor'],
      confusers: ['far hills road'],
    }),
  ],
  facts: [],
});

const merged = (isBundled: boolean, harbour = harbourPack, ferry = ferryPack) =>
  compilePacks([
    { pack: harbour, bundled: true },
    { pack: ferry, bundled: isBundled },
  ]).entities;

describe('an entity that several packs describe', () => {
  it('has the companions and confusers of all bundled ones, each once, in the order of the packs', () => {
    expect(merged(true).get('harbour')).toMatchObject({
      everyday: true,
      companions: ['season', 'Jo Bent', 'Mara Quill'],
      confusers: ['harbour master', 'pearl harbour'],
    });
  });

  it('keeps them where the later pack has none', () => {
    expect(merged(true).get('far-hills')).toMatchObject({
      everyday: true,
      companions: ['Hal Moor'],
      confusers: ['far hills road'],
    });
  });

  it('takes them on where the first pack has none', () => {
    const bare = otherPack({ entities: [of('series', 'harbour', 'Harbour')], facts: [] });
    expect(merged(true, harbourPack, bare).get('harbour')).toMatchObject({
      everyday: true,
      companions: ['Mara Quill', 'season'],
      confusers: ['harbour master'],
    });
  });

  it('has no empty list where no pack gives one', () => {
    const bare = { entities: [of('series', 'far-hills', 'Far Hills')], facts: [] };
    const entity = merged(true, makePack({ ...bare, complete: [] }), otherPack(bare)).get('far-hills');
    expect(entity).not.toHaveProperty('companions');
    expect(entity).not.toHaveProperty('confusers');
  });

  it('is recognised as before, whatever an imported pack says of it', () => {
    const alone = compilePacks([{ pack: harbourPack, bundled: true }]).entities;
    for (const id of ['harbour', 'far-hills']) expect(merged(false).get(id)).toEqual(alone.get(id));
  });
});

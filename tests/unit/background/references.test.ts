import { describe, expect, it, vi } from 'vitest';
import { References } from '../../../src/background/references';
import { makePack } from '../record-fixtures';
import { bundledOf, makeOrigin } from '../store/store-fixtures';

const titlesOf = (n: number) => [`title-${n}`];

describe('references', () => {
  it('reads the neighbourhood of a set of titles once', async () => {
    const record = makeOrigin().store();
    const around = vi.spyOn(record, 'around');
    const references = new References(record);
    const first = await references.of(['harbour', 'harbour-tides']);
    expect(await references.of(['harbour-tides', 'harbour', 'harbour'])).toBe(first);
    expect(around).toHaveBeenCalledOnce();
    expect(first.reference.factsOf.get('harbour')?.length).toBeGreaterThan(0);
    expect(first.packs.get('harbour-pack')?.name).toBe('Pack harbour-pack');
  });

  it('keeps sets of titles apart', async () => {
    const references = new References(makeOrigin().store());
    expect((await references.of(['far-hills'])).reference.factsOf.has('harbour-tides')).toBe(false);
    expect((await references.of(['harbour-tides'])).reference.factsOf.has('harbour-tides')).toBe(true);
  });

  it('reads anew when the record has changed under it', async () => {
    const origin = makeOrigin();
    const bundled = bundledOf(makePack());
    const references = new References(origin.store(bundled));
    await references.of(['harbour']);
    const newer = bundledOf(makePack({ facts: [] }, 'harbour-pack', '3.0.0'));
    Object.assign(bundled, { stamp: newer.stamp, load: newer.load });
    expect((await references.of(['harbour'])).reference.factsOf.size).toBe(0);
  });

  it('forgets the oldest when there are many', async () => {
    const record = makeOrigin().store();
    const around = vi.spyOn(record, 'around');
    const references = new References(record);
    for (let n = 0; n < 7; n += 1) await references.of(titlesOf(n));
    await references.of(titlesOf(6));
    expect(around).toHaveBeenCalledTimes(7);
    await references.of(titlesOf(0));
    expect(around).toHaveBeenCalledTimes(8);
  });
});

import { describe, expect, it } from 'vitest';
import { buildGate, GATE_LIMIT, GateTooLarge, sizeOf } from '../../../src/reference/gate';
import { titlesNamed } from '../../../src/reference/named';
import { rowsOf } from '../../../src/reference/rows';
import { fact, harbourParts, makePack, of } from '../record-fixtures';

const parts = harbourParts();
const gateOf = (change: object = {}, covers?: string[]) =>
  buildGate(rowsOf([{ pack: makePack(change, 'harbour-pack', '1.0.0', covers), bundled: true }]));
const gate = gateOf();
const trigger = (name: string, from = gate) => from.triggers.find((known) => known.name === name);

describe('the gate', () => {
  it('lets a plain title and its aliases through on their own', () => {
    expect(trigger('Harbour: Tides')).toEqual({ name: 'Harbour: Tides', titles: ['harbour-tides'] });
  });

  it('asks an everyday title for a companion: a word of the trade, its people, its own', () => {
    expect(trigger('Harbour')?.needs).toEqual(
      expect.arrayContaining(['Mara Quill', 'Inés Vale', 'Hal Moor']),
    );
    expect(gate.companions).toEqual(expect.arrayContaining(['episodes', 'Streamo']));
  });

  it('asks a name that any sentence may begin with for a companion of its own', () => {
    const of = (name: string) => {
      const entities = parts.entities.map((one) =>
        one.id === 'harbour' ? { ...one, name, aliases: [] } : one,
      );
      return trigger(name, gateOf({ entities }));
    };
    expect(of('You')?.only).toBe(true);
    expect(of('1923')?.only).toBe(true);
    expect(of('Silo')).not.toHaveProperty('only');
  });

  it('takes full names of characters and lead persons, each with a companion', () => {
    expect(trigger('Inés Vale')).toEqual({ name: 'Inés Vale', titles: ['harbour'], needs: [] });
    expect(trigger('Jo Bent')).toEqual({ name: 'Jo Bent', titles: ['harbour-tides'], needs: [] });
    expect(trigger('Vale')).toBeUndefined();
  });

  it('leaves out the guests of single episodes', () => {
    expect(trigger('Hal Moor')).toBeUndefined();
  });

  it('leaves out a longer name where the shorter one is enough', () => {
    expect(trigger('Harbour (TV series)')).toBeUndefined();
    expect(trigger('Harbour: Tides')).toBeDefined(); // asks for no companion, which `Harbour` does
  });

  it('knows a name as typed without its accents', () => {
    expect(trigger('Ines Vale')?.titles).toEqual(['harbour']);
  });

  it('reads no page for the sake of a work that is known for comparison only', () => {
    expect(trigger('Far Hills')).toBeUndefined();
  });

  it('takes every series and film with facts from a pack that does not say what it covers', () => {
    const open = gateOf({}, []);
    expect(trigger('Far Hills', open)).toEqual({ name: 'Far Hills', titles: ['far-hills'] });
    expect(trigger('The Harbour Saga', open)).toBeUndefined();
    expect(trigger('The Harbour Saga')).toEqual({ name: 'The Harbour Saga', titles: ['harbour-saga'] });
  });

  it('holds words of the trade and the platforms as companions', () => {
    expect(gate.companions).toEqual(
      expect.arrayContaining([
        'series',
        'show',
        'season',
        'episode',
        'streaming',
        'premiere',
        'cast',
        'trailer',
        'Viewbox',
      ]),
    );
  });

  it('gives a name that two titles share to both, and asks for a companion only if both do', () => {
    const shared = (everyday: boolean) => {
      const twin = of('series', 'harbour-two', 'Harbour', { everyday });
      const facts = ['studio', 'director', 'writer'].map((role) =>
        fact(`two-${role}`, 'harbour-two', role, { entity: 'ada-lune' }),
      );
      return trigger(
        'Harbour',
        gateOf({ entities: [...parts.entities, twin], facts: [...parts.facts, ...facts] }, []),
      );
    };
    expect(shared(false)).toEqual({ name: 'Harbour', titles: ['harbour', 'harbour-two'] });
    expect(shared(true)?.needs).toContain('Mara Quill');
  });

  it('changes its version with a pack', () => {
    const newer = buildGate(rowsOf([{ pack: makePack({}, 'harbour-pack', '1.0.1'), bundled: true }]));
    expect(newer.version).not.toBe(gate.version);
  });
});

/** A pack of many everyday series, each with a long list of characters. */
function crowd(series: number, characters: number, everyday = true) {
  const range = (count: number) => [...Array(count).keys()];
  return {
    entities: range(series).flatMap((n) => [
      of('series', `s-${n}`, `Series number ${n}`, { everyday }),
      ...range(characters).map((m) =>
        of('character', `c-${n}-${m}`, `Person ${n} of the Crowd ${m}`, { within: [`s-${n}`] }),
      ),
    ]),
    facts: range(series).flatMap((n) => [
      fact(`a-${n}`, `s-${n}`, 'premiere-date', { date: '2030' }),
      fact(`b-${n}`, `s-${n}`, 'season-count', { count: 1 }),
      fact(`c-${n}`, `s-${n}`, 'episode-count', { count: 8 }),
    ]),
    complete: [],
  };
}

describe('the size of the gate', () => {
  it('stays within its limit by leaving out people, never titles', () => {
    const large = gateOf(crowd(60, 40), []);
    expect(sizeOf(large)).toBeLessThanOrEqual(GATE_LIMIT);
    expect(large.triggers.filter(({ name }) => name.startsWith('Series'))).toHaveLength(60);
    expect(large.triggers.filter(({ name }) => name.startsWith('Person')).length).toBeGreaterThan(100);
  });

  it('says so when the titles alone do not fit', () => {
    expect(() => gateOf(crowd(1500, 0, false), [])).toThrow(GateTooLarge);
  });
});

describe('titlesNamed', () => {
  it.each([
    ['HARBOUR: TIDES is back', ['harbour-tides', 'harbour']],
    ['the harbours of the north', []],
    ['I met Ines Vale.', ['harbour']],
    ['harbour', ['harbour']],
    ['', []],
  ])('%s', (text, titles) => {
    expect(titlesNamed(gate, text).toSorted()).toEqual(titles.toSorted());
  });
});

import { describe, expect, it } from 'vitest';
import {
  classesOf,
  compareTrait,
  type Trait,
  traitOfClasses,
  traitsIn,
  unitIn,
} from '../../../../src/engine/attributes/character-classes';

const nobody = () => null;
const lead = () => 'renee-ballard';
const one = (phrase: string, resolve = lead): Trait => {
  const traits = traitsIn(phrase, resolve);
  expect(traits, phrase).toHaveLength(1);
  return traits[0] as Trait;
};

describe('phrases', () => {
  it.each([
    ['a retired detective', 'retired-detective'],
    ['the forensic pathologist with a secret', 'pathologist'],
    ['an eager civilian volunteer', 'volunteer'],
    ['a psychic turned FBI agent'.toLowerCase(), 'federal-agent'],
    ['her grandmother', 'grandmother-of-renee-ballard'],
    ["Ⓒ's long lost twin sister", 'sister-of-renee-ballard'],
    ['the sister of Ⓒ', 'sister-of-renee-ballard'],
    ['her ex-husband', 'husband-of-renee-ballard'],
  ])('%s is %s', (phrase, expected) => {
    expect(classesOf(one(phrase))).toContain(expected);
  });

  it('reads two things joined by and', () => {
    const traits = traitsIn("a retired detective and Ⓒ's one-time partner", lead);
    expect(traits.map(({ kind }) => kind)).toEqual(['job', 'relation']);
  });

  it.each([
    'a force of nature',
    'a man who killed a police captain',
    'a friend in need of a lawyer',
    'a former robbery-homicide detective',
  ])('finds no job in: %s', (phrase) => {
    expect(traitsIn(phrase, nobody).filter(({ kind }) => kind === 'job')).toEqual([]);
  });

  it('has no relation without its other end', () => {
    expect(traitsIn('her grandmother', nobody)).toEqual([]);
  });

  it('reads units', () => {
    expect(unitIn('a bomb squad')).toEqual({ kind: 'unit', unit: 'bomb' });
    expect(unitIn('the team')).toBeNull();
  });
});

describe('classes that exclude each other', () => {
  const detective = ['detective', 'police-officer', 'unit-head', 'cold-case-detective'];
  it.each([
    ['a detective', detective, 'same'],
    ['a cop', detective, 'same'],
    ['a captain', detective, 'differs'],
    ['a forensic pathologist', detective, 'differs'],
    ['a retired detective', detective, 'differs'],
    ['a lawyer', ['legal-intern', 'intern', 'volunteer'], 'differs'],
    ['a detective', ['reserve-officer', 'police-officer', 'volunteer'], 'differs'],
    ['a police officer', ['reserve-officer', 'police-officer', 'volunteer'], 'same'],
    ['a former marine', detective, 'apart'],
    ['the mayor', ['councilman', 'politician'], 'differs'],
    ['a detective', ['surfer'], 'apart'],
    ['her aunt', ['grandmother-of-renee-ballard'], 'differs'],
    ['her ex-husband', ['former-partner-of-renee-ballard', 'husband-of-leo'], 'differs'],
    ['her mentor', ['friend-of-renee-ballard'], 'apart'],
    ['her sister', ['sister-of-jake-pearlman'], 'apart'],
  ])('%s beside %j: %s', (phrase, known, expected) => {
    expect(compareTrait(one(phrase), known)).toBe(expected);
  });

  it('tells units apart only for those who head one', () => {
    expect(compareTrait({ kind: 'unit', unit: 'bomb' }, detective)).toBe('differs');
    expect(compareTrait({ kind: 'unit', unit: 'cold-case' }, detective)).toBe('same');
    expect(compareTrait({ kind: 'unit', unit: 'bomb' }, ['detective'])).toBe('apart');
  });

  it('can be told from the classes again', () => {
    for (const phrase of ['a retired detective', 'the mayor', 'her sister']) {
      const trait = one(phrase);
      const again = traitOfClasses(classesOf(trait));
      expect(again?.kind).toBe(trait.kind);
      expect(again === null ? null : classesOf(again)).toEqual(classesOf(trait));
    }
    expect(traitOfClasses(['surfer'])).toBeNull();
  });
});

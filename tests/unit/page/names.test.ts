import { describe, expect, it } from 'vitest';
import type { GateTrigger } from '../../../src/messages';
import { namesOf } from '../../../src/page/names';
import { finish } from '../../../src/page/passages';

const trigger = (name: string, needs?: string[]): GateTrigger => ({
  name,
  titles: [name],
  ...(needs && { needs }),
});
const found = (text: string, ...names: string[]): string[] => {
  const index = namesOf({ version: '1', triggers: names.map((name) => trigger(name)), companions: [] });
  return [...finish(index.in(text))].map(({ name }) => name);
};

describe('a name of one word', () => {
  it.each([
    'Ballard',
    'BALLARD returns',
    '“Ballard’s” cast',
    "Ballard's",
    'in Ballard.',
    '#Ballard',
    '#ballard',
    '#BallardOnPrime',
    '2025Ballard', // the end of one element, the beginning of the next
    'newsBallard',
    'see@ballard',
    'so ballard is back',
  ])('is in %j', (text) => {
    expect(found(text, 'Ballard')).toEqual(['Ballard']);
  });

  it.each(['See ballard', 'Ballards', 'Ballardo', 'Ballarda', 'Ball ard', 'preBallardian', '', 'Βallard'])(
    'is not in %j',
    (text) => {
      expect(found(text, 'Ballard')).toEqual([]);
    },
  );

  it('is found with the accents of its own', () => {
    expect(found('Renee and Renée', 'Renée')).toEqual(['Renée']);
  });

  it('may be short, or end in a capital', () => {
    expect(found('A Q iZombie', 'Q', 'iZombie')).toEqual(['Q', 'iZombie']);
  });
});

describe('a name of several words', () => {
  it.each([
    'Bosch: Legacy',
    'bosch legacy',
    'BOSCH LEGACY',
    'Bosch – Legacy',
    '#BoschLegacy',
    'Bosch:\nLegacy',
  ])('is in %j', (text) => {
    expect(found(text, 'Bosch: Legacy')).toEqual(['Bosch: Legacy']);
  });

  it.each(['Bosch', 'Bosch a Legacy', 'Bosch legacies', 'Bosch     Legacy', 'Bosch:'])(
    'is not in %j',
    (text) => {
      expect(found(text, 'Bosch: Legacy')).toEqual([]);
    },
  );

  it('does not hide a shorter one', () => {
    expect(found('Bosch: Legacy', 'Bosch', 'Bosch: Legacy').toSorted()).toEqual(['Bosch', 'Bosch: Legacy']);
  });
});

describe('an everyday name', () => {
  const index = namesOf({
    version: '1',
    triggers: [
      trigger('Lost', ['Oceanic']),
      trigger('You', []),
      trigger('Bosch'),
      { ...trigger('Us', ['Douglas']), only: true },
    ],
    companions: ['season', 'Prime Video'],
  });
  const titles = (...texts: string[]) => index.titles(finish(index.in(texts.join(' '))), texts);

  it.each([
    ['without a companion', ['You, too.'], []],
    ['with one of the gate’s', ['You, season two.'], ['You']],
    ['with one in another case', ['You on prime video'], ['You']],
    ['with a part of a word', ['You seasoned it.'], []],
    ['with its own', ['Lost: the Oceanic flight'], ['Lost']],
    ['with one of the gate’s beside its own', ['Lost a season'], ['Lost']],
    ['with another’s, where only its own counts', ['Us, season two'], []],
    ['with its own, where only that counts', ['Us, Douglas said'], ['Us']],
    ['with one in another tree of the page', ['You', 'this season'], ['You']],
    ['beside a name that needs none', ['Bosch or You'], ['Bosch']],
  ])('%s', (_, texts, expected) => {
    expect(titles(...texts)).toEqual(expected);
  });
});

it('sees through what has no width', () => {
  const index = namesOf({ version: '1', triggers: [trigger('Lost', ['Oceanic'])], companions: [] });
  const text = 'Lo\u00adst: the Oce\u200banic\ufeff flight';
  expect(index.titles(finish(index.in(text)), [text])).toEqual(['Lost']);
});

it('offers to pause in a long text', () => {
  const index = namesOf({ version: '1', triggers: [trigger('Ballard')], companions: [] });
  const work = index.in(`${'word '.repeat(100_000)}Ballard`);
  let pauses = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pauses++;
  expect(pauses).toBeGreaterThan(5);
  expect(step.value.size).toBe(1);
});

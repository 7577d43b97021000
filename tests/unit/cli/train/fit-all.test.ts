import { expect, it } from 'vitest';
import { fitAll, teachable } from '../../../../src/cli/train/fit-all';
import type { Sample } from '../../../../src/cli/train/samples';

const samples = (kind: string, many: number, labels: string[]): Sample[] =>
  Array.from({ length: many }, (_, at) => ({
    kind,
    features: ['bias', `+1=${labels[at % labels.length]}`],
    label: labels[at % labels.length] as string,
    group: `text ${at}`,
  }));

const all = [
  ...samples('platform', 160, ['none', 'platform']),
  ...samples('date', 160, ['none']),
  ...samples('number', 100, ['none', 'episode-count']),
];

it('teaches only what has enough samples of more than one class', () => {
  expect([...teachable(all).keys()]).toEqual(['platform']);
  expect(teachable(all).get('platform')).toHaveLength(160);
});

it('fits one model for each of these', () => {
  const model = fitAll(teachable(all));
  expect(Object.keys(model)).toEqual(['platform']);
  expect(model.platform?.classes).toEqual(['none', 'platform']);
  expect(fitAll(new Map())).toEqual({});
});

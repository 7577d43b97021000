/** Precision against recall: one point a strictness, for each attribute, over documents and contrast pairs together. */
import { STRICTNESSES, type Strictness } from '../../engine/policy';
import type { Ratio } from '../eval/figures';
import { documentFlags, rowFlags } from './flags';
import { ratioOf } from './ratio';
import { shownAt, type Texts } from './texts';

export interface Point {
  /** Flags that are right. */
  right: Ratio;
  /** Sure core contradictions and false halves that are found. */
  found: Ratio;
}

export type Points = Record<Strictness, Point>;

/** The points of each attribute that has something to find or a flag; most to find first, then by name. */
export function curveOf(texts: Texts): Map<string, Points> {
  const at = STRICTNESSES.map((strictness) => [strictness, itemsOf(shownAt(texts, strictness))] as const);
  const [, strict] = at.at(-1) as (typeof at)[number];
  const attributes = new Map<string, number>();
  for (const { attribute } of strict.flags) attributes.set(attribute, 0);
  for (const { attribute } of strict.asked) attributes.set(attribute, 0);
  for (const { attribute } of strict.asked) attributes.set(attribute, (attributes.get(attribute) ?? 0) + 1);
  const order = [...attributes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(
    order.map(([attribute]) => [
      attribute,
      Object.fromEntries(at.map(([strictness, items]) => [strictness, pointOf(items, attribute)])) as Points,
    ]),
  );
}

/** The points of all attributes together. */
export const totalOf = (texts: Texts): Points =>
  Object.fromEntries(
    STRICTNESSES.map((strictness) => [strictness, pointOf(itemsOf(shownAt(texts, strictness)))]),
  ) as Points;

interface Items {
  flags: { attribute: string; right: boolean }[];
  asked: { attribute: string; met: boolean }[];
}

function itemsOf(texts: Texts): Items {
  const labels = texts.documents.flatMap(({ outcomes }) => outcomes.labels);
  const sure = labels.filter((one) => one.asks === 'sure' && one.label.core);
  return {
    flags: [...documentFlags(texts), ...rowFlags(texts)],
    asked: [
      ...sure.map(({ label, met }) => ({ attribute: label.attribute as string, met })),
      ...texts.rows.flatMap(({ row, loud }) =>
        row.kind === 'contrast' ? [{ attribute: row.attribute, met: loud?.right === true }] : [],
      ),
    ],
  };
}

function pointOf({ flags, asked }: Items, attribute?: string): Point {
  const isOf = (one: { attribute: string }): boolean =>
    attribute === undefined || one.attribute === attribute;
  return {
    right: ratioOf(flags.filter(isOf), ({ right }) => right),
    found: ratioOf(asked.filter(isOf), ({ met }) => met),
  };
}

/**
 * What a text must hold for a pattern to match it at all: of each demand one string. A text that lacks all strings of a
 * demand need not be tried, and looking for strings is much cheaper than trying.
 */
import { type PatternNode, parsePattern } from './syntax';

/** One of these strings stands in every text that matches. */
export type Demand = string[];

/** A product of more strings, or of longer ones, is cut; its parts are demanded one by one. */
const MOST_STRINGS = 40;
const MOST_LENGTH = 14;

interface Known {
  /** All strings that the part can match, where they are few. */
  exact: string[] | null;
  demands: Demand[];
}

/** The demands of a pattern; none where nothing can be said for sure. Case counts. */
export function demandsOf(form: RegExp): Demand[] {
  if (/[iv]/.test(form.flags)) return [];
  const { exact, demands } = knownOf(parsePattern(form.source));
  return withExact(demands, exact).map(withoutLonger);
}

function knownOf(node: PatternNode): Known {
  switch (node.kind) {
    case 'strings':
      return { exact: node.strings, demands: [] };
    case 'nothing':
      return { exact: [''], demands: [] };
    case 'other':
      return { exact: null, demands: [] };
    case 'repeat':
      return repeatOf(knownOf(node.part), node.least, node.most);
    case 'sequence':
      return sequenceOf(node.parts.map(knownOf));
    case 'choice':
      return choiceOf(node.parts.map(knownOf));
  }
}

function repeatOf(part: Known, least: number, most: number): Known {
  if (least === 0)
    return { exact: most === 1 && part.exact !== null ? ['', ...part.exact] : null, demands: [] };
  if (least === 1 && most === 1) return part;
  return { exact: null, demands: withExact(part.demands, part.exact) };
}

function sequenceOf(parts: Known[]): Known {
  const demands: Demand[] = [];
  let run: string[] | null = [''];
  let whole = true;
  for (const { exact, demands: inside } of parts) {
    demands.push(...inside);
    const joined: string[] | null = run === null || exact === null ? null : product(run, exact);
    if (joined === null) {
      whole = false;
      demands.push(...withExact([], run));
    }
    run = joined ?? exact;
  }
  return whole ? { exact: run, demands } : { exact: null, demands: withExact(demands, run) };
}

function product(heads: string[], tails: string[]): string[] | null {
  if (heads.length * tails.length > MOST_STRINGS) return null;
  const all = heads.flatMap((head) => tails.map((tail) => head + tail));
  return all.every(({ length }) => length <= MOST_LENGTH) ? all : null;
}

/** Whichever part matches, what it demands stands there: one demand of each part, taken together. */
function choiceOf(parts: Known[]): Known {
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= MOST_STRINGS)
    return { exact, demands: [] };
  const demands = parts.map((part) => withExact(part.demands, part.exact));
  return { exact: null, demands: [isSign, isWords].flatMap((wanted) => unionOf(demands, wanted)) };
}

function unionOf(demands: Demand[][], wanted: (demand: Demand) => boolean): Demand[] {
  const chosen = demands.map((of) => tightest(of.filter(wanted)));
  return chosen.every((one) => one !== undefined) ? [[...new Set(chosen.flat())]] : [];
}

const isSign = (demand: Demand): boolean => demand.every(({ length }) => length === 1);
const isWords = (demand: Demand): boolean => !isSign(demand);
/** Strings that stand in nearly every sentence: a demand that they meet says nothing. */
const COMMON = /^[a-z ,.'-]{0,2}$/;
/** How seldom the demand's most frequent string stands, roughly; nought where it says nothing. */
export const worth = (demand: Demand): number =>
  Math.min(...demand.map((one) => (COMMON.test(one) ? 0 : one.length)));

/** The demand that says most; between equals the one of fewer strings. */
export function tightest(demands: Demand[]): Demand | undefined {
  return [...demands].sort((a, b) => worth(b) - worth(a) || a.length - b.length)[0];
}

/** Strings of which one must stand are a demand; where nothing may stand as well, there is none. */
function withExact(demands: Demand[], exact: string[] | null): Demand[] {
  return exact === null || exact.includes('') ? demands : [...demands, [...new Set(exact)]];
}

/** A string that holds another one of the demand adds nothing to it. */
function withoutLonger(demand: Demand): Demand {
  const short: string[] = [];
  for (const one of [...demand].sort((a, b) => a.length - b.length))
    if (!short.some((other) => one.includes(other))) short.push(one);
  return short;
}

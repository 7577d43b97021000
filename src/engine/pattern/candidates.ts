/** Which of many patterns a text could match: those whose demands it meets. One walk over the text answers for all. */
import { type Demand, demandsOf, tightest, worth } from './demands';

/** The patterns that may match the text, by their places in the list, in order. */
export type Candidates = (text: string) => number[];

interface Node {
  next: Map<number, Node>;
  /** The string that ends here. */
  string: number;
}

/** Builds the index of a list of patterns. Linear in the text when asked. */
export function candidatesOf(forms: readonly RegExp[]): Candidates {
  const strings = new Map<string, number>();
  const idOf = (string: string): number => {
    const id = strings.get(string) ?? strings.size;
    strings.set(string, id);
    return id;
  };
  /** Patterns by each string of their tightest demand, and those that demand nothing. */
  const asked: number[][] = [];
  const always: number[] = [];
  const demands = forms.map((form, at) => {
    const all: Demand[] = demandsOf(form).filter((demand) => worth(demand) > 0);
    const first = tightest(all);
    if (first === undefined) always.push(at);
    for (const id of (first ?? []).map(idOf)) asked[id] = [...(asked[id] ?? []), at];
    return all.filter((demand) => demand !== first).map((demand) => demand.map(idOf));
  });
  const root = trieOf(strings);

  return (text) => {
    const there = stringsIn(text, root);
    const found = new Set(always);
    for (const id of there) for (const at of asked[id] ?? []) found.add(at);
    return [...found]
      .filter((at) => (demands[at] as number[][]).every((demand) => demand.some((id) => there.has(id))))
      .sort((a, b) => a - b);
  };
}

function trieOf(strings: ReadonlyMap<string, number>): Node {
  const root: Node = { next: new Map(), string: -1 };
  for (const [string, id] of strings) {
    let node = root;
    for (let at = 0; at < string.length; at++) {
      const code = string.charCodeAt(at);
      const next = node.next.get(code) ?? { next: new Map(), string: -1 };
      node.next.set(code, next);
      node = next;
    }
    node.string = id;
  }
  return root;
}

/** The strings that stand anywhere in the text. None is longer than a few words, so this is linear. */
function stringsIn(text: string, root: Node): Set<number> {
  const there = new Set<number>();
  for (let from = 0; from < text.length; from++) {
    let node = root.next.get(text.charCodeAt(from));
    for (let at = from + 1; node !== undefined; at++) {
      if (node.string >= 0) there.add(node.string);
      node = node.next.get(text.charCodeAt(at));
    }
  }
  return there;
}

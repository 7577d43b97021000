/** Which of many patterns a text could match: those whose demands it meets. One walk over the text answers for all. */
import { type Demand, demandsOf, tightest, worth } from './demands';

/** The patterns that may match the text, by their places in the list, in order. */
export type Candidates = (text: string) => number[];

interface Node {
  next: Map<number, Node>;
  /** The string that ends here. */
  string: number;
}

/** Builds the index of a list of patterns. Asking is linear in the text: no string is longer than a few words. */
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
  // Marks of the latest text: a mark that is not `turn` is an old one.
  const there = new Uint32Array(strings.size);
  const listed = new Uint32Array(forms.length);
  let turn = 0;
  const stands = (id: number): boolean => there[id] === turn;
  const isMet = (demand: number[]): boolean => demand.some(stands);

  return (text) => {
    turn++;
    const found = [...always];
    for (let from = 0; from < text.length; from++) {
      let node = root.next.get(text.charCodeAt(from));
      for (let at = from + 1; node !== undefined; at++) {
        if (node.string >= 0 && !stands(node.string)) {
          there[node.string] = turn;
          for (const form of asked[node.string] ?? []) {
            if (listed[form] !== turn) found.push(form);
            listed[form] = turn;
          }
        }
        node = node.next.get(text.charCodeAt(at));
      }
    }
    return found.filter((at) => (demands[at] as number[][]).every(isMet)).sort((a, b) => a - b);
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

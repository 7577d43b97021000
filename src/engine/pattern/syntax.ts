/** The source of a pattern of our own as a tree: only as much of it as tells which letters a match cannot do without. */

export type PatternNode =
  /** One of these strings. */
  | { kind: 'strings'; strings: string[] }
  /** A place between letters. */
  | { kind: 'nothing' }
  /** Something of which nothing is known. */
  | { kind: 'other' }
  | { kind: 'sequence'; parts: PatternNode[] }
  | { kind: 'choice'; parts: PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; least: number; most: number };

/** A class of more members tells too little to be kept. */
const MOST_MEMBERS = 12;
/** Plain letters up to the last that no quantifier follows. */
const PLAIN = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;
const LOOK = /\(\?<?[=!]/y;
const GROUP = /\((?:\?(?::|<[A-Za-z]\w*>))?/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const LONG_ESCAPE =
  /\\(?:[pP]\{[^}]*\}|k<\w+>|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])/uy;
const NOTHING: PatternNode = { kind: 'nothing' };
const OTHER: PatternNode = { kind: 'other' };

interface Reader {
  source: string;
  at: number;
}

/** Parses the source of a pattern. What it does not know comes out as `other`, never as letters. */
export function parsePattern(source: string): PatternNode {
  const reader = { source, at: 0 };
  const tree = choice(reader);
  return reader.at === source.length ? tree : OTHER;
}

/** The match of a sticky form at the reader's place; the reader moves past it. */
function take(reader: Reader, form: RegExp): RegExpExecArray | null {
  form.lastIndex = reader.at;
  const found = form.exec(reader.source);
  if (found !== null) reader.at = form.lastIndex;
  return found;
}

function choice(reader: Reader): PatternNode {
  const parts = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    parts.push(sequence(reader));
  }
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'choice', parts };
}

function sequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string))
    parts.push(repeated(reader, atom(reader)));
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'sequence', parts };
}

function repeated(reader: Reader, part: PatternNode): PatternNode {
  const found = take(reader, QUANTIFIER);
  if (found === null) return part;
  const [, sign, least, comma, most] = found;
  if (sign !== undefined)
    return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  const upTo = comma === undefined ? least : most === '' ? Infinity : most;
  return { kind: 'repeat', part, least: Number(least), most: Number(upTo) };
}

function atom(reader: Reader): PatternNode {
  const plain = take(reader, PLAIN);
  if (plain !== null) return { kind: 'strings', strings: [plain[0]] };
  const sign = reader.source[reader.at] as string;
  if (sign === '(') return group(reader);
  if (sign === '[') return members(reader);
  if (sign === '\\') return escaped(reader);
  reader.at++;
  if (sign === '^' || sign === '$') return NOTHING;
  return sign === '.' ? OTHER : { kind: 'strings', strings: [sign] };
}

/** What a look-around asks for need not be part of the match: it counts as nothing. */
function group(reader: Reader): PatternNode {
  const look = take(reader, LOOK) !== null;
  if (!look) take(reader, GROUP);
  const inside = choice(reader);
  if (reader.source[reader.at] === ')') reader.at++;
  return look ? NOTHING : inside;
}

function members(reader: Reader): PatternNode {
  const { source } = reader;
  const start = ++reader.at;
  while (reader.at < source.length && source[reader.at] !== ']')
    reader.at += source[reader.at] === '\\' ? 2 : 1;
  const inside = source.slice(start, reader.at++);
  // A hyphen between two others makes a range; at either end it is itself.
  const plain = !inside.startsWith('^') && !inside.includes('\\') && !/.-./u.test(inside);
  const strings = [...inside];
  return plain && strings.length > 0 && strings.length <= MOST_MEMBERS ? { kind: 'strings', strings } : OTHER;
}

function escaped(reader: Reader): PatternNode {
  const letter = (take(reader, LONG_ESCAPE) as RegExpExecArray)[0].slice(1);
  if (letter === 'b' || letter === 'B') return NOTHING;
  return /^[^A-Za-z0-9]$/u.test(letter) ? { kind: 'strings', strings: [letter] } : OTHER;
}

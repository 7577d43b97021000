/** Finds the typed values of a folded text that need no record: seasons, episodes, dates, scores, money, ranks, numbers. */
import type { Slot, SlotKind } from '../slots';
import { DATE, parseDate } from './dates';
import {
  COLLECTIVE,
  FIGURE,
  NUMBER_WORD,
  ORDINAL_WORD,
  parseNumber,
  parseOrdinal,
  SCALE_WORD,
} from './numbers';

export type Found = Omit<Slot, 'at' | 'text'>;

const COUNT = `(?:${FIGURE}(?:\\s?(?:${SCALE_WORD}|[kmb](?![a-z])))?|(?:(?:half a|half|a baker's|a|${NUMBER_WORD})[ -])?(?:hundred|thousand|million|billion|dozen)\\b|${NUMBER_WORD}(?![a-z]))`;
const AMOUNT = `(?:${COUNT})(?:[- ]and[- ]a[- ]half(?= ${SCALE_WORD}))?(?: ${SCALE_WORD})?`;

interface Scanner {
  kind: SlotKind;
  form: RegExp;
  read(match: RegExpExecArray): Partial<Found> | null;
}

const num = (written: string | undefined): number | null =>
  written === undefined ? null : (parseNumber(written) ?? parseOrdinal(written));
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const seasonNumber = (written: string | undefined): Partial<Found> | null => {
  const number = num(written);
  return number === null || number < 1 || number > 60 ? null : { number };
};

/** In order: an earlier scanner keeps its stretch. */
const SCANNERS: Scanner[] = [
  {
    kind: 'episode',
    form: /\bS(\d{1,2}) ?[:,]? ?E(?:p\.? ?)?(\d{1,3})\b/gi,
    read: (m) => ({ number: Number(m[2]), max: Number(m[1]) }),
  },
  {
    kind: 'season',
    form: new RegExp(
      `\\b(?:the )?(?:seasons?|series|year|volume) (?:no\\. ?|#)?(${NUMBER_WORD}|\\d{1,2})(?![\\d%/.,]\\d|%|[a-z])`,
      'gi',
    ),
    read: (m) =>
      /^(the )?series|^year|^volume/i.test(m[0]) && !/[A-Z]/.test(m[0]) && /^\d/.test(m[1] ?? '') === false
        ? null
        : seasonNumber(m[1]),
  },
  {
    kind: 'season',
    form: new RegExp(
      `\\b(?:the |a |its )?(${ORDINAL_WORD}|sophomore|freshman|debut|opening|maiden|inaugural)[- ](?:(?:and |but |or ){1,2}(?:not )?(?:the )?(?:final|last) |full |ever |whole |complete |full-length )?(?:season|run|instalment|installment|outing|go-round|series(?! (?:in|with|to|from|that|since|based|starring|about|created|led|he|she|they)\\b))\\b`,
      'gi',
    ),
    read: (m) =>
      /sophomore/i.test(m[1] ?? '')
        ? { number: 2 }
        : /freshman|debut|opening|maiden|inaugural/i.test(m[1] ?? '')
          ? { number: 1 }
          : seasonNumber(m[1]),
  },
  {
    kind: 'season',
    form: /\bSeason (I{1,3}|IV|VI{0,3})\b/g,
    read: (m) => ({ number: ROMAN.indexOf(m[1] as string) }),
  },
  { kind: 'season', form: /\bS(\d{1,2})\b|(?<!['\w])s([1-9])\b/g, read: (m) => seasonNumber(m[1] ?? m[2]) },
  {
    kind: 'episode',
    form: new RegExp(
      `\\b(?:episodes?|ep\\.?|chapter|part) (?:no\\. ?)?(${NUMBER_WORD}|\\d{1,3})(?![\\d%/.,]\\d|%|[a-z])`,
      'gi',
    ),
    read: (m) => seasonNumber(m[1]),
  },
  { kind: 'episode', form: /\bE([5-9]|[12]\d)\b/g, read: (m) => seasonNumber(m[1]) },
  {
    kind: 'episode',
    form: new RegExp(
      `\\b(?:the )?(${ORDINAL_WORD})(?:,? and (?:final|last|closing),?)? (?:episode|hour|chapter|instal?ment)\\b`,
      'gi',
    ),
    read: (m) => seasonNumber(m[1]),
  },
  {
    kind: 'money',
    form: new RegExp(
      `(?:US|A|C)?[$£€₹] ?(${AMOUNT})|\\b(${AMOUNT})(?:s of|[- ])(?:US |american )?(?:dollars?|pounds|euros|USD|rupees)\\b`,
      'gi',
    ),
    read: (m) => ({ number: num(m[1] ?? m[2]) ?? 0 }),
  },
  {
    kind: 'number',
    form: /\b(\d{1,2})\/\1(?= (?:eps?|episodes)\b)/gi,
    read: (m) => ({ number: Number(m[1]) }),
  },
  {
    kind: 'score',
    form: /\b(\d{1,3}(?:\.\d)?)(?:\s?(?:-|—|to)\s?(\d{1,3}(?:\.\d)?))?\s?(?:%|percent\b|per cent\b|per-cent\b|pc\b)/gi,
    read: (m) => score(Number(m[1]), 100, m[2]),
  },
  {
    kind: 'score',
    form: new RegExp(
      `\\b(${NUMBER_WORD}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?) (?:percent|per cent)\\b`,
      'gi',
    ),
    read: (m) => score(num(m[1]) ?? -1, 100),
  },
  {
    kind: 'score',
    form: /\b(\d{1,2}(?:\.\d{1,2})?)\s?(?:\/\s?(?:10|ten)\b|(?:out of|over) (?:10|ten)\b)/gi,
    read: (m) => score(Number(m[1]), 10),
  },
  {
    kind: 'score',
    form: new RegExp(
      `\\b(${NUMBER_WORD}) out of (ten|10|(?:a|one) hundred|100)\\b(?= ?(?:[.,;:!?)"']|$)| (?:and|but|from|on|at)\\b)`,
      'gi',
    ),
    read: (m) => score(num(m[1]) ?? -1, /^(?:ten|10)$/i.test(m[2] as string) ? 10 : 100),
  },
  {
    kind: 'score',
    form: /\b(\d(?:\.\d)?)\s?(?:\/\s?5\b|out of (?:5|five)\b|(?:-| )stars?\b)/gi,
    read: (m) => score(Number(m[1]), 5),
  },
  {
    kind: 'score',
    form: /\b(\d{1,3})\s?\/\s?100\b|\b(\d{1,3}) out of (?:100|a hundred)\b/gi,
    read: (m) => score(Number(m[1] ?? m[2]), 100),
  },
  {
    kind: 'score',
    form: /(?<!near[- ]|almost |nearly |practically |less[- ]than[- ]|not |isn't )\bperfect(?= (?:[a-z']{2,12} ){0,3}(?:score|rating|approval)\b)/gi,
    read: () => score(100, 100),
  },
  { kind: 'score', form: /\bperfect (?:100|hundred)\b(?!%| ?per)/gi, read: () => score(100, 100) },
  {
    kind: 'score',
    form: /\bperfect (?:10|ten)\b(?! ?[/%]| (?:out|per|episodes|hours|parts))/gi,
    read: () => score(10, 10),
  },
  {
    kind: 'rank',
    form: new RegExp(`(?:#|\\bno\\. ?|\\bnos\\. ?|\\bnumber[- ])(\\d{1,3}|${NUMBER_WORD})(?![\\w%])`, 'gi'),
    read: (m) => {
      const number = num(m[1]);
      return number === null ? null : { number };
    },
  },
  {
    kind: 'rank',
    form: new RegExp(
      `(?<=\\b(?:came|comes|come|finished|placed|ranked|ranks|took|takes|in|a|debuted|landed) )(?:an? |the )?(${ORDINAL_WORD})(?:[- ](?:place|spot|position)\\b|(?= (?:on|among|overall)\\b))|\\b(${ORDINAL_WORD})(?:[- ](?:place|spot|position|rung|slot|berth|rank)\\b|(?= (?:on|among|in) [^.;,]{0,40}\\b(?:charts?|list|originals|rankings?|ratings|table)\\b))|\\b(${ORDINAL_WORD})[- ]most[- ](?:watched|streamed|viewed)\\b`,
      'gi',
    ),
    read: (m) => seasonNumber(m[1] ?? m[2] ?? m[3]),
  },
  { kind: 'rank', form: /\b(?:top|pole) (?:spot|slot|position)\b/gi, read: () => ({ number: 1 }) },
  { kind: 'date', form: DATE, read: (m) => dated(m) },
  {
    kind: 'number',
    form: new RegExp(
      `\\b(${COLLECTIVE})(?= of (?:episodes|eps|chapters|parts|instal?lments|seasons|novels|books))`,
      'gi',
    ),
    read: (m) => ({ number: parseNumber(m[1] as string) ?? 0 }),
  },
  { kind: 'number', form: /\b(\d{1,2})(?=(?:eps?|parter)\b)/gi, read: (m) => ({ number: Number(m[1]) }) },
  {
    kind: 'number',
    form: new RegExp(`\\b(${AMOUNT})(?:(?: ?(?:-|—|to|or) ?)(${AMOUNT}))?(?![\\w%])`, 'gi'),
    read: (m) => {
      const number = num(m[1]);
      if (number === null) return null;
      const max = num(m[2]);
      return max === null || max <= number ? { number } : { number, max };
    },
  },
];

function score(value: number, outOf: 5 | 10 | 100, upTo?: string): Partial<Found> | null {
  if (!(value >= 0 && value <= outOf)) return null;
  const max = upTo === undefined ? null : Number(upTo);
  return { score: { score: value, outOf }, ...(max !== null && max > value ? { max } : {}) };
}

const BEFORE_DATE =
  /\b(?:in|since|of|by|from|until|till|this|last|next|on|early|late|mid|through|for|and|to|come|back in)[ -]$/;
const BEFORE_DAY = /\b(?:on|since|from|until|till|by)(?: this)? $/;
const BEFORE_SEASON = /\b(?:in|during|over|by|since|of|until|till|before|after|for)(?: the)? $/;

/** Words that are a month or a season and something else count only beside what dates stand beside. */
function dated(match: RegExpExecArray): Partial<Found> | null {
  const written = match[0];
  const before = match.input.slice(Math.max(0, match.index - 14), match.index).toLowerCase();
  if (/^(?:may|march|mar|jan|dec|sep|oct|nov)\.?$/i.test(written)) {
    if (!/^[A-Z]/.test(written) || !BEFORE_DATE.test(before)) return null;
  } else if (/^(?:(?:early|mid|late|mid to late)[ -])?(?:spring|summer|autumn|fall|winter)$/i.test(written)) {
    const after = match.input.slice(match.index + written.length, match.index + written.length + 6);
    if (!BEFORE_SEASON.test(before) || /^ of \D|^(?: |-)[a-z]{5}/.test(after)) return null;
  }
  if (/^[a-z]+day$/i.test(written) && !/yesterday/i.test(written) && !BEFORE_DAY.test(before)) return null;
  const date = parseDate(written);
  return date === null ? null : { date };
}

/** Every value of the text, no two overlapping, in order. `taken` marks offsets that names already hold. */
export function scanValues(text: string, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  for (const { kind, form, read } of SCANNERS) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isTaken(taken, start, end)) continue;
      const value = read(match);
      if (value === null) continue;
      taken.fill(1, start, end);
      found.push({ kind, start, end, entities: [], ...value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at]) return true;
  return false;
}

/** Names that are written like a title wherever they stand: weekdays, numbers, the small words that open sentences. */
import type { Word } from '../text/words';
import type { NameHit } from './names';
import { NO_NAME } from './word-lists';

/** True where the way a name is written never shows that it is one ("You", "Wednesday", "1923"). */
export const isUncertain = (name: string): boolean => NO_NAME.has(name.toLowerCase()) || /^\d+$/.test(name);

/** What stands right after a title: "season 2", "'s cast", ", a Netflix western", "(TV series)". */
const AFTER =
  /^["']?(?:'s (?:season|finale|cast|creator|star|showrunner|lead|first|second|third|fourth|fifth|last|final)\b|,? (?:season|series|S\d)\b|,? \(?(?:a|an|the|its|which|whose|from|starring|created|now|new|with)\b[^.;]{0,50}\b(?:series|show|drama|western|thriller|comedy|prequel|sequel|spin-?off|saga|season|episodes?|streaming|starring)\b|,? (?:is |was |are )?(?:now |back |streaming |out |available |only )*on (?=[A-Z]))/;
/** What stands right before one: "the series", "Netflix's", "starring in". */
const BEFORE =
  /(?:\b(?:series|show|drama|western|thriller|comedy|prequel|sequel|spin-?off|saga|seasons? of|episodes? of|finale of|cast of|stars? of|creators? of|fans of|starring in|renewed|cancell?ed|watched|watching|binged|binge-watched|rewatched|rewatching)|[A-Z][A-Za-z+ ]*'s?(?: new| hit| own)?)[:,]? ["']?$/;
/** What makes a day or year of the word: "in 1923", "on Wednesday", "Wednesday morning". */
const DATE_BEFORE =
  /(?:\b(?:in|on|since|until|till|from|by|before|after|around|about|circa|c\.|of|to|between|and|during|last|next|this|every|each|late|early|mid|year|the|spring|summer|autumn|fall|winter|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|\d,?|[-–/(]) ?$/i;
const DATE_AFTER =
  /^(?:,? (?:morning|afternoon|evening|night|\d)|[-–/]\d|s\b|,? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))/i;

/** A year is a title where what kind of series it is follows at once: "in 1923, a Netflix western". */
const APPOSED =
  /^["']?, (?:an?|the|its) (?:[A-Z][\w+]*(?: [A-Z][\w+]*)?(?:'s)? )?(?:[a-z-]+ ){0,3}(?:series|show|drama|western|thriller|comedy|prequel|sequel|spin-?off|saga)\b/;

/** The words around the name show that it is a title. */
export function isSetOff(hit: NameHit, all: Word[], text: string): boolean {
  const { start } = all[hit.from] as Word;
  const { end } = all[hit.to - 1] as Word;
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 90)];
  if (/"$/.test(before) && /^[,.!?]?"/.test(after)) return true;
  return (BEFORE.test(before) && !DATE_AFTER.test(after)) || (AFTER.test(after) && !DATE_BEFORE.test(before));
}

/** It stands where the everyday word does not: a small word capitalised within a sentence, a number that is no date. */
export function standsAsTitle(hit: NameHit, all: Word[], text: string, titleCase: boolean): boolean {
  const first = all[hit.from] as Word;
  const before = text.slice(0, first.start);
  const after = text.slice((all[hit.to - 1] as Word).end);
  if (titleCase || DATE_AFTER.test(after)) return false;
  if (/^\d/.test(first.text)) return !DATE_BEFORE.test(before) || APPOSED.test(after);
  if (/day$/.test(first.lower) && DATE_BEFORE.test(before)) return false;
  return !/(?:^|[.!?:;—–"'(\n]|- )\s*$/.test(before);
}

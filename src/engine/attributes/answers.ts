/** Answers without a verb of their own: "How many episodes are there? Eight." The question before them is the cue. */
import type { Cue } from './attribute';

/** What an answer may open with. */
const OPENING =
  "^[^a-z0-9Ⓐ-ⓩ]*(?:(?:the )?(?:(?:short|simple|right|correct|quick) )?a(?:nswer)? ?[:.)] ?)?(?:(?:there (?:are|were|will be)|it(?:'?s| is| was| has)|they(?:'re| are)|just|only|exactly|a total of|that would be|that's|(?:Ⓠ of them|Ⓠ (?:captains|people|names|men|women)|a duo|a pair|(?:the )?same (?:pair|two|duo|people|man|woman)(?: as (?:before|ever|last time))?)(?: actually)?[,:]|on|in|at|back in|since|about|around|well|so|a|the|mostly|entirely|on location in|in and around|sadly|happily|for now|an|mere|paltry|solid|so-so|modest|respectable|dismal|whopping|impressive|healthy|measly|staggering|meagre|cool),? ){0,4}";

/**
 * A cue that reads the value with which the answer to a question opens.
 * @param after what the question asks, as a pattern over its masked text
 * @param value the value's slot letter
 * @param end what may follow it
 */
export function answer(id: string, after: string, value: string, end = '', tag?: string): Cue {
  return {
    id,
    strength: 2,
    after: new RegExp(after),
    form: new RegExp(`${OPENING}(?<v>${value})${end}(?![a-z-])`, 'dg'),
    ...(tag === undefined ? {} : { tag }),
  };
}

/** How the episodes came out: all at once, weekly, in batches. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { Attribute, Cue, CueMatch, Likeness, ReadValue } from './attribute';
import { ADVERBS } from './release-words';

const cue = (id: string, tag: string, form: string): Cue => ({
  id,
  tag,
  strength: 3,
  form: new RegExp(form, 'dg'),
});
/** The same cue with the title of its subject before it. */
const withTitle = (loose: Cue): Cue => ({
  ...loose,
  form: new RegExp(
    `(?<w>Ⓦ)"?,? ${ADVERBS}(?:(?:a|the|in|as|full|whole|its|was|is|came|comes) ){0,3}(?<v>${loose.form.source})`,
    'dg',
  ),
});
const OUT =
  '(?:dropp?(?:s|ed|ing)?|releas(?:es|ed|ing|e)|arriv(?:es|ed|ing|e)|land(?:s|ed|ing)?|c(?:a|o)m(?:e|es|ing)(?: out)?|premier(?:es|ed|ing|e)|launch(?:es|ed|ing)?|debut(?:s|ed|ing)?|available|stream(?:s|ed|ing)?|air(?:s|ed|ing)?|roll(?:s|ed|ing)?(?: out)?|dol(?:es|ed|ing)(?: \\w+)? out|parcel\\w*(?: \\w+)? out|ration(?:s|ed|ing)?|serv(?:es|ed|ing)(?: up)?|hand(?:s|ed|ing)?(?: \\w+)? (?:over|out)|drag(?:s|ged|ging)?(?: \\w+)? out|dribbl\\w+ out|trickl\\w+ out|spread(?: \\w+)? out|put(?:s|ting)?(?: [a-zⓈ]+){0,4} (?:out|up)|unveil\\w*|unleash\\w*|posted|uploaded|gave us|do(?:es|ing)|did|hit(?:s|ting)?|went up|made)';
const PARTS = '(?:episodes?|eps?|instal?lments?|chapters?|parts?|hours?)';
const ALL = `(?:(?:all|every)(?: (?:of (?:the|its|them)|Ⓠ|the|single|one of its|Ⓢ's|season's|hour-long))*(?: ${PARTS})?|(?:the |its |an? )?(?:whole|entire|full|complete) (?:season|series|run|thing|lot|first season|batch)|(?:its|the) entirety)`;
const ONCE =
  '(?:at once|simultaneously|in (?:one|a single|Ⓠ) (?:go|drop|gulp|batch|swoop|fell swoop|hit|lump|day|shot|sitting drop)|on (?:the same|a single|one) day|on day one|same[- ]day|together|all in one|in one)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const WEEKLY = `(?:weekly|fortnightly|nightly|week[- ](?:by|to|after|on)[- ]week|(?:every|each) (?:other )?(?:week|fortnight|${DAY})|(?<!\\b(?:in|inside|within|for|over|than|under|after|takes?|took|lasts?|half|about) )(?:a|per) week(?! (?:after|before|later|ago|earlier|from|behind))|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)`;
/** No noun of what is not the release. */
const OTHERWISE =
  '(?![a-z])(?! (?:watch|viewing|top|list|chart|ranking|rating|figure|number|table|newsletter|column|podcast|recap|magazine|paper))';
/** What else comes weekly. */
const OTHER =
  '(?:podcasts?|newsletters?|recaps?|columns?|charts?|ratings|nielsen|rankings?|meetings?|trailers?|teasers?|reviews?|cases?|killers?|murders?|bod(?:y|ies)|watch|rewatch|viewers|guests?)';
const OTHER_THING = new RegExp(`\\b${OTHER}\\b`);
const NEAR = `(?:(?!\\b${OTHER}\\b|Ⓦ's)[^;.]){0,40}?`;

const CUES: readonly Cue[] = [
  cue('cue-all-at-once', 'at-once', `\\b${ALL}\\b${NEAR}\\b${ONCE}\\b`),
  cue(
    'cue-out-at-once',
    'at-once',
    `\\b${OUT}\\b${NEAR}\\b(?:${ONCE}|(?:in|as) (?:its|their|a|one) (?:entirety|binge|full|complete season)|in full|binge-style|all ten)\\b`,
  ),
  cue('cue-binge-release', 'at-once', '\\bbinge (?:drop|release|model|launch|rollout)\\b'),
  cue(
    'cue-whole-on',
    'at-once',
    `\\b(?:whole|entire|full|complete) (?:season|series|run|first season)\\b${NEAR}\\b(?:dropped|landed|arrived|was (?:released|dropped|out|available|up|there)|premiered|launched|came out) (?:on|in) Ⓓ`,
  ),
  cue('cue-parts-weekly', 'weekly', `\\b${PARTS}\\b${NEAR}\\b${WEEKLY}${OTHERWISE}`),
  cue('cue-out-weekly', 'weekly', `\\b${OUT}\\b${NEAR}\\b${WEEKLY}${OTHERWISE}`),
  cue(
    'cue-weekly-release',
    'weekly',
    `\\b${WEEKLY}(?: |-)(?:release|roll-?out|schedule|drops?|${PARTS}|format|model|cadence|instalment|basis|batches|wait)\\b`,
  ),
  cue(
    'cue-weekly-parts',
    'weekly',
    `\\b(?:a|one|two|Ⓠ|new|fresh|single)(?: new| fresh| more)? ${PARTS} (?:[a-z]+ ){0,2}?${WEEKLY}(?![a-z])`,
  ),
  cue(
    'cue-split',
    'batches',
    `\\b(?:split|divided|cut|chopped|broken(?: up)?|released|dropped|came|arrived|landed|premiered) (?:up )?(?:in|into|over|across) (?:two|three|four|half|Ⓠ|several|separate|a pair of)(?: (?:equal|separate))?(?: (?:batch(?:es)?|parts?|volumes?|halves|chunks|drops?|blocks?|instalments|waves)|(?= ?[.,;!]|$))`,
  ),
  cue(
    'cue-over-weeks',
    'weekly',
    `\\b(?:${OUT}|released?|releasing|offered)(?: (?!watch|chart)[a-zⓌⓆ]+){0,6}? over (?:Ⓠ|several|many) (?:consecutive |successive |straight )?(?:weeks|fridays|thursdays|wednesdays|tuesdays|mondays)(?![a-z])`,
  ),
  cue(
    'cue-rollout-weekly',
    'weekly',
    '\\b(?:roll-?out|release|schedule|drops?) (?:is|was|were|went|stays|will be) weekly(?![a-z])',
  ),
  cue(
    'cue-batches',
    'batches',
    '\\b(?:in (?:two|three|four|several|Ⓠ) (?:batches|volumes|halves|chunks|waves|drops)|(?:two|three|Ⓠ)-(?:part|batch|volume) (?:release|drop|roll-?out)|in batches|mid-?season (?:break|split|hiatus))\\b',
  ),
  cue(
    'cue-only-first',
    'batches',
    `\\bonly (?:the )?(?:first|opening) (?:Ⓠ )?${PARTS}[^;.]{0,30}?\\b(?:dropped|released|out|available|arrived|landed|premiered|streamed)\\b`,
  ),
  cue(
    'cue-first-few',
    'batches',
    `\\b(?:g[ai]ves?|brings?|brought|serves?|${OUT}|opens|opened|starts?|started|beg[ai]ns?|kicks? off|kicked off)(?: (?!(?:all|my|me|him|her|them|our|watching)\\b)[a-zⒹⓅ']+,?){0,4}? (?:with |of )?(?:just |only )?(?:the |its )?(?:first|opening) (?:Ⓠ|few|couple of|pair of) ${PARTS}(?![a-z])`,
  ),
  cue(
    'cue-opened-with',
    'batches',
    `\\b(?:premier(?:es|ed)|debut(?:s|ed)|launch(?:es|ed)|open(?:s|ed)|kick(?:s|ed) off|arriv(?:es|ed)|landed|start(?:s|ed)|began|begins) with (?:just |only |a )?(?<n>Ⓠ)(?:[ -]${PARTS}| and (?:then )?(?:went|goes|continued) weekly)(?![a-z])`,
  ),
  cue(
    'cue-part-premiere',
    'batches',
    `(?<n>Ⓠ)[ -]${PARTS} (?:series |season )?(?:premiere|launch|debut|opener|drop)(?![a-z])(?! (?:for|of|to) "?[ⓌⓋ])`,
  ),
  cue(
    'cue-only-few',
    'batches',
    `\\b(?:only|just) (?<n>Ⓠ) ${PARTS} (?:had |have |were |are |has )?(?:been )?(?:landed|dropped|released|arrived|up|out|available|put out)(?![a-z])`,
  ),
  cue('cue-first-only', 'batches', `\\b(?:first|opening) (?:Ⓠ|few|couple of) ${PARTS} only(?![a-z])`),
  cue(
    'cue-so-many-at-a-time',
    'weekly',
    `\\b(?:${OUT}|offered|doled)(?: [a-zⓆ]+){0,4}? (?:(?:Ⓠ|one|two|three)(?: ${PARTS})? at a time|(?:Ⓠ|two|one) by (?:Ⓠ|two|one)|in pairs|in twos)(?![a-z])`,
  ),
  cue(
    'cue-new-one-weekly',
    'weekly',
    `\\b(?:a|one|another)(?: new| fresh)? (?:Ⓠ|one|${PARTS})(?: (?:will|is|to|then))* (?:follows?|goes up|drops?|lands?|arrives?|comes?|added|appears?|streams?|goes out|released|put up) ${WEEKLY}(?![a-z])`,
  ),
  cue(
    'cue-held-for-later',
    'batches',
    `\\b(?:hold(?:s|ing)?|held|keep(?:s|ing)?|kept)(?: back)? (?:Ⓠ|the rest|half|the others)[^;.]{0,25}? (?:back )?(?:for|until|till) (?:later|the following|subsequent|future) (?:weeks|dates?|months?)`,
  ),
  {
    ...cue(
      'cue-release-answer',
      'weekly',
      '^["\'(]*(?:a ?[:.] ?)?(?:weekly|one (?:a|per) week|(?:one|Ⓠ|two) (?:at a time|a week|each week)|(?:Ⓠ|two|three) up front)(?![a-z])',
    ),
    after:
      /\bhow (?:is|was|are|were|will)\b[^?]{0,40}\b(?:releas\w+|dropp\w+|roll\w+|coming out)|\bweekly\b[^?]*\b(?:binge|at once|drop)|\b(?:binge\w*|at once)\b[^?]*\bweekly/,
  },
];

export const releasePattern: Attribute = {
  id: 'release-pattern',
  slots: [],
  subjects: ['series'],
  single: true,
  shared: true,
  cues: [...CUES, ...CUES.map(withTitle)],
  read: readPattern,
  compare(claim: Claim, fact: Fact): Likeness {
    if (claim.value === null || !('pattern' in claim.value) || !('pattern' in fact.value)) return 'apart';
    const [claimed, known] = [claim.value.pattern, fact.value.pattern];
    if (claimed === known) return 'same';
    return claimed !== 'at-once' && known !== 'at-once' ? 'near' : 'differs';
  },
  show: (value) => ('pattern' in value ? value.pattern : ''),
  unknown: 'silent',
};

/** What somebody does with the first few is no release. */
const SOMEBODY =
  /(?:[ⓃⒸ]|\b(?:i|we|he|she|they|you)(?:'ve|'d)?)"? (?:[a-z]+ ){0,2}$|\b(?:watch\w*|seen|saw|bing\w+|review\w*|sampled|finish\w*)(?![a-z])[^.;]*$/;
/** More than so many at first could be all of them. */
const FEW = 4;

/** The words around a weekly thing tell what it is. */
function readPattern({ cue: found, match, sentence }: CueMatch): ReadValue | null {
  const before = sentence.masked.slice(Math.max(0, match.index - 30), match.index);
  const own = before.slice(before.lastIndexOf(', ') + 1);
  if (OTHER_THING.test(own + sentence.masked.slice(match.index, match.index + match[0].length + 12)))
    return null;
  if (/^cue-first/.test(found.id) && SOMEBODY.test(own)) return null;
  const few = sentence.at.get(match.indices?.groups?.n?.[0] ?? -1)?.number;
  if (few !== undefined && few > FEW) return null;
  return { value: { pattern: found.tag as 'weekly' }, normal: found.tag as string };
}

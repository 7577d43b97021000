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
  cue('cue-parts-weekly', 'weekly', `\\b${PARTS}\\b${NEAR}\\b${WEEKLY}(?![a-z])(?! (?:watch|viewing|top))`),
  cue('cue-out-weekly', 'weekly', `\\b${OUT}\\b${NEAR}\\b${WEEKLY}(?![a-z])(?! (?:watch|viewing|top))`),
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

/** The words around a weekly thing tell what it is. */
function readPattern({ cue: found, slot, match, sentence }: CueMatch): ReadValue | null {
  const around = sentence.masked.slice(Math.max(0, match.index - 30), match.index + match[0].length + 12);
  if (OTHER_THING.test(around)) return null;
  return { value: { pattern: found.tag as 'weekly' }, normal: found.tag as string, shown: slot.text };
}

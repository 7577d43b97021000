/** How the episodes came out: all at once, weekly, in batches. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { Attribute, Cue, Likeness, ReadValue } from './attribute';

const cue = (id: string, tag: string, form: string): Cue => ({
  id,
  tag,
  strength: 3,
  form: new RegExp(form, 'dg'),
});

export const releasePattern: Attribute = {
  id: 'release-pattern',
  slots: [],
  subjects: ['series'],
  single: true,
  cues: [
    cue(
      'cue-at-once',
      'at-once',
      "\\b(?:(?:all|every)(?: (?:of (?:the|its)|Ⓠ|the|season's))* (?:episodes?|instal?lments|chapters|parts|hours)?[^;.]{0,40}?\\b(?:at once|simultaneously|in one go|on the same day|same day|together|in one drop|in a single drop|all at once|on day one)|(?:dropped|released|arrived|landed|came out|available|premiered|launched)[^;.]{0,30}?\\b(?:all at once|in one go|in one drop|in a single drop|binge-style|as a binge|in (?:its|their) entirety|in full)|binge (?:drop|release|model))\\b",
    ),
    cue(
      'cue-weekly',
      'weekly',
      '\\b(?:weekly(?: (?:release|rollout|roll-out|basis|schedule|drop|episodes?|instal?lments?))?|(?:new|one|an|each|every|fresh|further|subsequent|remaining)(?: new)? (?:episodes?|instal?lments?)[^;.]{0,35}?\\b(?:weekly|every (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|each (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|a week|week by week|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))|week by week|week to week|(?:one|an episode|an hour|two episodes|once) (?:a|per) week)\\b',
    ),
    cue(
      'cue-batches',
      'batches',
      '\\b(?:in (?:two|three|four|several) (?:batches|parts|volumes|halves|chunks)|split (?:in|into) (?:two|three)|two-part release|in batches)\\b',
    ),
  ],
  read: ({ cue: found, slot }): ReadValue => ({
    value: { pattern: found.tag as 'weekly' },
    normal: found.tag as string,
    shown: slot.text,
  }),
  compare(claim: Claim, fact: Fact): Likeness {
    if (claim.value === null || !('pattern' in claim.value) || !('pattern' in fact.value)) return 'apart';
    return claim.value.pattern === fact.value.pattern ? 'same' : 'differs';
  },
  show: (value) => ('pattern' in value ? value.pattern : ''),
  unknown: 'silent',
};

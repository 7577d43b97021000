/** Ways of saying who has the leading role, and answers to who plays whom. `v` is the person, `w` the work. */
import { answer } from './answers';
import type { Cue } from './attribute';
import { ASIDE, AUX, roleCue as cue, PERSON } from './role-cues';

const LEAD =
  '(?:title|titular|lead|leading|main|eponymous|starring|central)(?:[ -](?:role|part|character|detective|heroine|hero|cop|investigator|lady|man|woman|actor|actress|protagonist))';
/** The leading role without its name. */
export const LEAD_CUES: Cue[] = [
  cue(
    'lead',
    `(?<v>Ⓝ)${ASIDE},? (?:[a-z'-]+ ){0,8}?(?:the|its|her|his|as|in) (?:show's |series' |[Ⓦ]'s? )?${LEAD}\\b(?: (?:in|on|of) "?(?<w>[ⓌⓋ])"?)?`,
    { tag: 'lead' },
  ),
  cue(
    'lead-pronoun',
    `(?<v>Ⓝ)[^.;ⓃⒸ]{0,60}\\b(?:he|she) (?:plays|has|gets|landed|takes|took|is|has taken) (?:on )?the (?:${LEAD}|lead)(?: (?:in|on|of) "?(?<w>[ⓌⓋ])"?)?`,
    { tag: 'lead' },
  ),
  cue(
    'lead-takes',
    `(?<v>Ⓝ)${ASIDE},? ${AUX}(?:tak(?:es|ing)|took|plays?|played|is|as|in|has|landed|gets|stars? as|starred as|(?:is|was) cast as) the lead(?: (?:in|on|of) (?:the )?"?(?<w>[ⓌⓋ])"?)?(?! [a-z]+(?:er|or)\\b)`,
    { tag: 'lead' },
  ),
  cue(
    'lead-heads',
    `(?<v>Ⓝ)${ASIDE},? ${AUX}(?:headlin(?:e|es|ed|ing)|toplin(?:e|es|ed|ing)|front(?:s|ed|ing)?|anchor(?:s|ed|ing)?|leads?|heads?|(?:is|are|was) leading|star as) (?:the )?(?:[a-z]+ |Ⓟ(?:'s)? )?(?:(?!(?:in|on|at|for|of|to|from|with)\\b)[a-z]+ ){0,2}?(?:(?:[ⓌⒸ] )?(?:series|show|drama|cast|ensemble|spin-?off|thriller)(?: of "?[ⓌⓋ])?|"?(?<w>[ⓌⓋⒸ])(?!"?,? (?:and|&) "?[ⓌⓋⒸ])(?!(?:'s)?"? (?:team|unit|squad|investigation|investigators|case|astray|around|back|up|off|into|to|detectives?|out|through|down|away|on)\\b))`,
    { tag: 'lead' },
  ),
  cue(
    'lead-by',
    `\\b(?:headlined|toplined|fronted|anchored|(?:cast|ensemble)(?: of "?[ⓌⓋ]"?)? (?:is |was )?led) by ${PERSON}`,
    { tag: 'lead' },
  ),
  cue(
    'lead-goes',
    `\\b${LEAD} (?:in "?(?<w>[ⓌⓋ])"? |of "?[ⓌⓋ]"? )?(?:[a-z]+ ){0,3}?(?:to|by|is|:) ${PERSON}`,
    { tag: 'lead' },
  ),
  cue(
    'lead-of',
    `\\b(?:the|its) (?:lead|star|headliner|heroine|protagonist) (?:of|in) "?(?<w>[ⓌⓋ])"?,? (?:is|was|remains|:|—) ${PERSON}`,
    { tag: 'lead' },
  ),
  cue(
    'lead-billed',
    `\\btop[- ]billed (?:name|star|actor|actress|player)?,? ?(?:is|:|was|goes to) ${PERSON}`,
    {
      tag: 'lead',
    },
  ),
  cue(
    'lead-heroine',
    `(?<v>Ⓝ)${ASIDE},? ${AUX}(?:is|plays|as|was) (?:the )?(?:heroine|hero|lead|protagonist) (?:of|in) (?:the )?"?(?<w>[ⓌⓋ])`,
    { tag: 'lead' },
  ),
];

const ASKED_ACTOR =
  '\\b(?:who|which (?:actor|actress|star)|what (?:actor|actress)|actor|actress|(?:man|woman|guy|person) (?:playing|who plays?))\\b[^Ⓝ]{0,60}Ⓒ';
const ASKED_BARELY = '^[^Ⓝ]{0,40}Ⓒ(?:,? (?:in|on|of|from) (?:the )?"?[ⓌⒸ]"?)?\\?$';
const NAMED_ALONE = "(?=(?:, [^ⒸⓃ]{0,60})?[.!;)]|$|,| \\(|'s (?:best|finest|greatest))";
/** "Who plays Rawls? Michael Mosley." The character is in the question. */
export const ANSWER_CUES: Cue[] = [
  {
    ...answer(
      'cue-role-answer-lead',
      "\\bwho(?:'s| is| has| plays| takes|)\\b[^ⓃⒸ]{0,20}\\b(?:the|its) (?:lead|star|heroine|protagonist|main character|title (?:role|character|part))\\b(?![^?]{0,30}(?:'s|\\bepisode|\\bpilot|\\bfinale|\\bscene|Ⓔ))",
      'Ⓝ',
      NAMED_ALONE,
      'lead',
    ),
    strength: 3,
  },
  { ...answer('cue-role-answer', ASKED_ACTOR, 'Ⓝ', NAMED_ALONE, 'answer'), strength: 3 },
  {
    id: 'cue-role-answer-thats',
    strength: 3,
    tag: 'answer',
    after: new RegExp(ASKED_BARELY),
    form: /^[^a-z0-9Ⓐ-ⓩ]*(?:that's|that is|it's|that would be|that'd be|played by) (?<v>Ⓝ)(?!'s)/dg,
  },
  {
    id: 'cue-role-answer-bare',
    strength: 3,
    tag: 'answer',
    after: new RegExp(ASKED_BARELY),
    form: /^[^a-z0-9Ⓐ-ⓩ]*(?<v>Ⓝ)(?:[.!]|'s (?:best|finest|greatest) [^ⒸⓃ]{0,80}[.!]?)?$/dg,
  },
];

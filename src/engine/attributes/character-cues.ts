/** Ways of saying what a character is, over the masked sentence. `c` is the character or its player, `v` the phrase. */
import type { Cue } from './attribute';

const WORD =
  "(?:(?!(?:who|which|that|whose|whom|while|because|when|where)\\b)[a-z0-9'\"-]+|[ⒸⓌ]'s?|[ⓄⓁⓆⓌⓅ](?:'s)?)";
const DETERMINER =
  "(?:(?:an?|the|her|his|their|our|its|now|once|former|retired|fellow|ex-[a-z]+|[ⒸⓌ]'s)(?![a-z])|(?=(?:councilman|captain|lieutenant|sergeant|commissioner|chief|head|police|ballistics|fbi|homicide|forensic|private|defen[cs]e|district|legal|detective|lawyer|attorney|doctor|judge|prosecutor|coroner|pathologist|reporter|journalist|mayor|hacker)\\b))";
/** A noun phrase: a determiner and some words, commas apart. */
const PHRASE = `${DETERMINER}(?: ?(?:${WORD}|Ⓒ(?!'s))){0,11}`;
const ASIDE =
  '(?: \\([^)]{0,60}\\))?(?:,? (?:in|on) (?:the \\w+(?: \\w+)?|"?[ⓌⓅ]"?),?)?(?:, (?:[a-z0-9\'" -]|[ⓌⓄⓁⓆⓈⓅⓃ]|Ⓒ\'s){1,60},)?';
const SLOT = '(?<c>[ⒸⓌ])';
/** What may follow the phrase; more of it is cut off where it is read. */
const END =
  '(?=[,.;:)!?—]|$| —| - | (?:who|that|which|and|with|when|while|where|whose|whom|because|in|at|on|from|by|for|after|before|until|as|nobody|no one|everyone|we|you|she|he|[a-z]+(?:ed|ing|wn))(?![a-z]))';
const IS =
  "(?:held the rank of|holds the rank of|has the rank of|is revealed as|is introduced as|is|was|are|used to be|sits as|joins [^.;ⓃⒸ]{0,30}as|becomes?|became|remains?|will be|has been|being|turns out to be|turned out to be|proves to be|works? as|worked as|serves? as|served as|acts as|doubles as|trained as|starts out as|gonna be|is gonna be|is going to be|i'm)";
const cue = (id: string, form: string, tag?: string): Cue => ({
  id: `cue-character-${id}`,
  strength: 1,
  form: new RegExp(form, 'dg'),
  ...(tag === undefined ? {} : { tag }),
});

export const CHARACTER_CUES: readonly Cue[] = [
  cue(
    'is',
    `${SLOT}${ASIDE} (?:(?:also|still|actually|really|himself|herself|of course) )?${IS} (?:(?:now|still|also|actually|really|in fact|just|only|secretly|both|nobody's fool and|no longer) )?(?<v>${PHRASE})`,
  ),
  cue('after', `(?<c>Ⓒ)(?: \\([^)]{0,60}\\))?, (?<v>${PHRASE})${END}`),
  cue(
    'after-work',
    `(?<c>Ⓦ)(?: \\([^)]{0,60}\\))?, (?<v>an? (?:${WORD} ){0,5}(?:detective|attorney|lawyer|pathologist|agent|captain|lieutenant|officer|cop|journalist|reporter))\\b`,
  ),
  cue(
    'dash',
    `${SLOT}(?: \\([^)]{0,60}\\))? ?(?:—| - |:) ?(?<v>${PHRASE})${END}(?!, (?:an?|the|two|three|four) )`,
  ),
  cue('brackets', `(?<c>Ⓒ) \\((?:Ⓝ, )?(?<v>${PHRASE})\\)`),
  cue(
    'before',
    `(?<v>(?:(?:[ⒸⓌ]'s|[a-z]+(?:['-][a-z]+)*),? ){0,5}[a-z]+(?:-[a-z]+)*\\.?) (?<c>Ⓒ)(?!'s)`,
    'before',
  ),
  cue(
    'rank-work',
    `(?<![a-z-])(?<v>captain|lieutenant|sergeant|commander|lt\\.|sgt\\.|agent) (?<c>Ⓦ)(?!'s|"? (?:season|series|show))`,
    'before',
  ),
  cue(
    'before-comma',
    `(?<v>(?:her|his|[ⒸⓌ]'s|the (?:heroine|hero|lead|protagonist|detective|councilman)'s) (?:[a-z]+(?:-[a-z]+)*,? ){0,5}[a-z-]+), (?<c>Ⓒ)(?!'s)`,
  ),
  cue(
    'before-is',
    `(?<v>(?:her|his|[ⒸⓌ]'s|the (?:heroine|hero|lead|protagonist|detective|councilman)'s) (?:[a-z]+(?:-[a-z]+)* ){0,4}[a-z-]+)(?: is| was| is called| is named| named| called|:) (?<c>Ⓒ)(?!'s)`,
  ),
  cue(
    'called',
    `(?<v>(?:the|an?) (?:[a-z'-]+ ){0,5}[a-z-]+(?: of (?:Ⓛ|the [a-z-]+|[a-z-]+))?)(?: is called| is named| named| called|, named|, called) (?<c>Ⓒ)(?!'s)`,
  ),
  cue(
    'lead-pronoun',
    `\\bin (?:the )?"?(?<c>Ⓦ)"?,? (?:she|he)(?:'s| is| plays| becomes)(?: now)? (?<v>${PHRASE})`,
    'lead-of-star',
  ),
  {
    ...cue('used-to-be', `${SLOT}${ASIDE} (?:used to be|was once|had been|once was) (?<v>${PHRASE})`, 'past'),
    strength: 2,
    ownNegation: true,
  },
  cue('relation-of', `(?<c>Ⓒ)(?:,| is| was)? (?<v>[a-z-]+ (?:of|to) Ⓒ)(?!'s)`),
  cue('serving', `${SLOT}[^.;ⓃⒸ]{0,60}, (?:serving|acting|working|doubling|returning) as (?<v>${PHRASE})`),
  cue(
    'married',
    `(?<c>Ⓒ)${ASIDE} (?:is|was) (?:happily |now |secretly )?(?<v>married to Ⓒ)(?!'s)`,
    'married',
  ),
  cue(
    'player',
    `(?<c>Ⓝ)${ASIDE}(?:,? (?:who|also|here|now|again|has been|is|was|will|returns|stars|features|appears|cast|turns up|shows up|pops up|shines|joins|, ){1,2}){0,3},? (?:plays?|playing|played|portrays?|portraying|as|essays?|embodies) (?<v>${PHRASE})(?!,? (?:[a-z.]+ ){0,2}Ⓒ)`,
    'player',
  ),
  cue(
    'player-kin',
    `(?<c>Ⓝ)[^.;ⓃⒸ]{0,70}? as (?<v>(?:her|his|[ⒸⓌ]'s|the (?:heroine|hero|lead|protagonist|title character)'s) (?:[a-z]+(?:-[a-z]+)*,? ){0,5}[a-z-]+)(?!'s)(?!,? (?:[a-z.]+ ){0,2}Ⓒ)`,
    'player',
  ),
  cue(
    'player-is',
    `(?<c>Ⓝ)${ASIDE}(?:'s gonna be|,? (?:is|was|will be|is gonna be|is going to be)) (?:really |actually |in fact )?(?<v>[ⒸⓌ]'s (?:[a-z]+(?:-[a-z]+)*,? ){0,5}[a-z-]+)(?!'s)`,
    'player',
  ),
  cue(
    'player-apposed',
    `(?<c>Ⓝ), (?<v>(?:her|his|[ⒸⓌ]'s|the (?:heroine|hero|lead|protagonist|title character)'s) (?:[a-z]+(?:-[a-z]+)* ){0,4}[a-z-]+)(?=[.;!?)]|$|, (?:is|was|shares?|gets?|has|plays?)\\b)`,
    'player',
  ),
  cue(
    'player-own',
    `(?<v>[ⒸⓌ]'s (?:[a-z]+(?:-[a-z]+)*,? ){0,5}[a-z-]+)(?: \\(|, played by |: |, )(?<c>Ⓝ)(?!'s)`,
    'player',
  ),
  cue(
    'lead',
    `\\bthe (?:title character|heroine|hero|lead|lead character|protagonist|central character|main character) (?:of|in|on) (?:the )?(?:[a-z]+ )?"?(?<c>Ⓦ)"?,? (?:(?:is|was|,) )?(?:Ⓒ, )?(?<v>${PHRASE})`,
    'lead',
  ),
  cue(
    'heads',
    `${SLOT}${ASIDE},? (?:who |also |now |then |still )*(?:heads?|leads?|runs?|commands?|oversees|takes charge of|is in charge of|is put in charge of|is head of|is the head of|takes over|heading|leading|running|commanding)(?: up)? (?<v>(?:the|an?|her|its|[ⓄⓁ]'s)(?: ${WORD}){0,6} (?:unit|squad|division|team|bureau|section|task force|department))\\b`,
    'unit',
  ),
  cue(
    'works-for',
    `${SLOT}${ASIDE} (?:(?:works?|worked|is working) (?:for|at)|of|from) (?:the )?(?<v>(?:fbi|cia|dea|atf|nsa|nypd|interpol|secret service|homeland security|scotland yard|district attorney|supreme court)\\b)`,
  ),
  cue(
    'sits-on',
    `${SLOT}${ASIDE} sits on (?<v>(?:the|an?) (?:[a-z]+ ){0,3}(?:council|court|bench|senate))\\b`,
    'sits',
  ),
];

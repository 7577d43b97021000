/** Ways of telling a person's age, birth, names and other work. `c` is the person, `v` the answer, `t` a title. */
import type { Cue } from './attribute';

const cue = (id: string, tag: string, strength: Cue['strength'], form: string): Cue => ({
  id: `cue-person-${id}`,
  tag,
  strength,
  form: new RegExp(form, 'dg'),
});
/** The person by name, or as the star of a work. */
const WHO =
  "(?:(?<c>Ⓝ)(?!'s)|(?<l>[ⓌⒸ])'s (?:star|lead|leading lady|leading man|lead actress|lead actor|leading actress)\\b)";
const NEAR = '[^.;ⓃⒸ]{0,60}?';
const PART_NAME = "(?<v>(?:(?:dr\\.|[a-z'-]+|[ⓃⒸ]) ){0,4}(?:[a-z'-]+|[ⓃⒸ]))";
const TITLE = '"?(?<t>[ⓋⓌ]|[a-z]+(?: [a-z]+)?)(?=["\',.;)]|$| and | before| he | she )';

export const PERSON_CUES: readonly Cue[] = [
  cue('age', 'age', 2, `${WHO}(?:,| \\() ?(?:now |aged |age )?(?<v>Ⓠ)(?=[,)])`),
  cue(
    'age-is',
    'age',
    2,
    `${WHO},? (?:who )?(?:is|has (?:just )?turned|turned|turns|turning|is now|aged|at) (?:now |just |only )?(?<v>Ⓠ)(?: years old| years of age| now)?(?=[,.;)!?]|$| (?:and|in|on|this|last|when|years|today|weeks|days)\\b)`,
  ),
  cue('age-before', 'age', 2, `(?<v>Ⓠ)[- ]year[- ]old (?:[a-z-]+ ){0,4}${WHO}`),
  cue('age-at', 'age', 2, `\\b(?:at|aged) (?<v>Ⓠ), ${WHO}`),
  cue('born-on', 'born', 2, `${WHO}${NEAR}\\bborn\\b(?: in [a-z]+,?| in Ⓛ,?)? ?(?:on|in)? ?(?<v>Ⓓ)`),
  cue('born-brackets', 'born', 2, `${WHO} \\((?:born |b\\. )?(?<v>Ⓓ)\\)`),
  cue('birthday', 'born', 2, `\\bbirthday,? (?:to )?${WHO}[^a-z]{1,4}(?:born )?(?:on )?(?<v>Ⓓ)`),
  cue(
    'birthplace',
    'birthplace',
    2,
    `${WHO}${NEAR}\\b(?:born(?: and (?:raised|bred))?|hails?|comes?)(?: on Ⓓ,?| in Ⓓ,?)? (?:in|from) (?:the )?(?<v>Ⓛ|[a-z][a-z'-]+)`,
  ),
  cue(
    'born-first',
    'birthplace',
    2,
    `^born(?: and (?:raised|bred))?(?: on Ⓓ,?| in Ⓓ,?)? in (?<v>Ⓛ|[a-z][a-z'-]+)(?:, (?:Ⓛ|[a-z]+))?, ${WHO}`,
  ),
  cue(
    'native',
    'birthplace',
    2,
    `${WHO},? (?:is )?(?:an?|the) (?:proud )?(?<v>Ⓛ|[a-z][a-z'-]+)[- ](?:native|born)\\b`,
  ),
  cue('birth-name', 'birth-name', 2, `(?<c>Ⓝ)(?:'s)? (?:birth|real|full|given) name (?:is|was|:) (?<v>Ⓝ)`),
  cue('born-as', 'birth-name', 2, `${WHO}(?:,| \\() ?(?:who was )?born (?<v>Ⓝ)`),
  cue(
    'part',
    'part',
    2,
    `${WHO}${NEAR}\\b(?:played|plays|was|as|is|playing|being) ${PART_NAME} (?:in|on|from|of) ${TITLE}`,
  ),
  cue(
    'part-title-first',
    'part',
    2,
    `\\b(?:in|on) ${TITLE}["',]* (?:he|she) (?:was|played|plays|is) ${PART_NAME}(?=[,.;)]|$| and| in| with| who)`,
  ),
  cue(
    'credit',
    'credit',
    2,
    `${WHO}[^.;ⓃⒸ]{0,30}?(?:\\(|\\b(?:known (?:for|from)|stars? of|starred in|appeared in|seen in|fame from|of|from|in|on|led|anchored|late of)) (?<v>[^.;()Ⓒ]{1,60})`,
  ),
  cue('credit-brackets', 'credit', 2, `${WHO} \\((?<v>[^()Ⓒ]{1,80})\\)`),
  cue('credit-own', 'credit', 2, `(?<c>Ⓝ)'s (?<v>[^.;,()Ⓒ]{1,40})`),
  cue(
    'credit-star',
    'credit',
    2,
    `(?<v>[ⓋⓌ]|[a-z]+(?: [a-z]+){0,2})"? (?:star|alum|alumna|alumnus|veteran|actor|actress|favourite|favorite) ${WHO}`,
  ),
];

/** Ways of telling a person's age, birth and names. `c` is the person, `l` a title whose star is meant, `v` the answer. */
import type { Cue } from './attribute';

export const personCue = (id: string, tag: string, strength: Cue['strength'], form: string): Cue => ({
  id: `cue-person-${id}`,
  tag,
  strength,
  form: new RegExp(form, 'dg'),
});

const LEAD =
  '(?:star|lead|leading lady|leading man|lead actress|lead actor|leading actress|actress|headliner|heroine)';
/** What may follow the name before its verb: "of Ⓦ", ", star of Ⓦ,", "(Ⓒ in Ⓦ)". */
export const ASIDE =
  '(?:,? (?:now |of |star of |the star of |lead of |she of |he of |who (?:now )?(?:plays|leads) |(?:whom|who) we (?:all )?(?:now )?know as |aka |the |our |star of the )(?:[a-z]+ ){0,3}(?:"?[ⓌⒸⓅ]"?(?:\'s)?(?: (?:in|of|on) "?[ⓌⓅ]"?)?|[a-z]+(?: [a-z]+)?(?=,))(?: [a-z]+){0,2},?| \\([^)]{0,40}\\)| (?:—|-) [^—.;Ⓝ]{1,30} (?:—|-))?';
/** The person by name, or as the star of a work. */
export const WHO = `(?:(?<c>Ⓝ)(?!'s)|(?:the )?(?<l>[ⓌⒸ])(?:'s)? (?:[a-z]+ )?${LEAD}\\b|\\b${LEAD} (?:of|in|on) (?:the )?"?(?<l2>[ⓌⒸ])"?)`;
/** As `WHO`, but the name alone. */
export const NAMED = "(?<c>Ⓝ)(?!'s)";
export const NEAR =
  '(?:(?!\\b(?:wom[ae]n|m[ae]n|character|detective|cop|someone|somebody|whose|girl|boy|mother|father|heroine)\\b)[^.;ⓃⒸ]){0,60}?';
const PLACE = "(?<v>Ⓛ|[a-z][a-z'-]+)";
const cue = personCue;

export const PERSON_CUES: readonly Cue[] = [
  cue('age', 'age', 2, `${WHO}(?:,| \\() ?(?:now |aged |age )?(?<v>Ⓠ)(?=[,)])`),
  cue(
    'age-is',
    'age',
    2,
    `${WHO}${ASIDE},? (?:who )?(?:is|has (?:just )?turned|turned|turns|turning|is now|aged|at)(?: (?:now|just|only|already|really))* (?<v>Ⓠ)(?: years old| years of age| now| going on Ⓠ)?(?=[,.;)!?]|$| (?:and|but|in|on|this|last|years|today|weeks|days|while|btw|lol|yet|—)(?![a-z]))(?! (?:in|on) (?:all|total|the ranking))`,
  ),
  cue(
    'age-name-aside',
    'age',
    2,
    `\\b(?:ms|mr|mrs|miss)\\.? ${NAMED}(?:,[^,.;]{1,60},)? is (?<v>Ⓠ)(?=[,.;)!?]|$| and )`,
  ),
  cue('age-before', 'age', 2, `(?<v>Ⓠ)[- ]year[- ]old (?:[a-z-]+ ){0,4}${WHO}`),
  cue('age-at', 'age', 2, `\\b(?:at|aged) (?<v>Ⓠ), ${WHO}`),
  cue(
    'born-on',
    'born',
    2,
    `${WHO}${ASIDE}${NEAR}\\b(?:born|b\\.)(?: in [a-z]+,?| in Ⓛ,?)? ?(?:on|in)? ?(?<v>Ⓓ)`,
  ),
  cue('born-brackets', 'born', 2, `${WHO} \\((?:born |b\\. |\\*)?(?<v>Ⓓ)\\)`),
  cue(
    'born-front',
    'born',
    2,
    `(?:^|[.;:!?] )\\W{0,4}(?:born|b\\.)(?: (?:in|on|at) (?:Ⓛ|[a-z]+(?: [a-z]+)?),?)? ?(?:on |in |back in )?(?<v>Ⓓ)(?:,? (?:in|at) [^,.;Ⓝ]{1,30}| as Ⓝ)?(?:,| —| -| –)+ (?:the )?(?:actress |actor |star )?${WHO}`,
  ),
  cue(
    'from-year',
    'born',
    2,
    `${WHO}${ASIDE} (?:is|was) (?:from|born) (?<v>Ⓓ)(?=[,.;)!?]|$| btw| lol| and )`,
  ),
  cue(
    'birthday',
    'born',
    2,
    `\\bbirthdays?(?: (?:to come|today|this week|list|board))?[,:]? (?:to )?${WHO}${ASIDE}[^a-z]{1,4}(?:born )?(?:on )?(?<v>Ⓓ)`,
  ),
  cue(
    'birthday-of',
    'born',
    2,
    `(?:(?<c>Ⓝ)|(?<l>[ⓌⒸ])(?:'s)? ${LEAD})'s birthday (?:falls|is|was|comes)(?: round)?(?: on)? (?:the )?(?<v>Ⓓ)`,
  ),
  cue(
    'birthplace',
    'birthplace',
    2,
    `${WHO}${ASIDE}${NEAR}\\b(?:born(?: and (?:raised|bred))?|hails?|comes?)(?: on Ⓓ,?| in Ⓓ,?)? (?:in|from) (?:the )?${PLACE}`,
  ),
  cue(
    'born-first',
    'birthplace',
    2,
    `(?:^|[.;:!?] )born(?: and (?:raised|bred))?(?: on Ⓓ,?| in Ⓓ,?)? in ${PLACE}(?:, (?:Ⓛ|[a-z]+))?(?: in Ⓓ)?(?: and raised in Ⓛ)?, ${WHO}`,
  ),
  cue(
    'native',
    'birthplace',
    2,
    `${WHO}(?:,| is|, who is) (?:(?:an?|the) )?(?:proud )?${PLACE}[- ](?:native|born)\\b`,
  ),
  cue(
    'native-front',
    'birthplace',
    2,
    `(?:^|[.;:!?] )a (?:proud )?(?:native|daughter|child) of ${PLACE}(?:, [a-z]+)?, ${WHO}`,
  ),
  cue('place-born', 'birthplace', 2, `(?<![a-z])${PLACE}-born (?:[a-z]+ ){0,2}${WHO}`),
  cue(
    'birth-name',
    'birth-name',
    2,
    `(?:(?<c>Ⓝ)|(?<l>[ⓌⒸ])(?:'s)? ${LEAD})(?:'s)? (?:birth|real|full|given|legal|maiden) name (?:is|was|:) (?:actually )?(?<v>Ⓝ)`,
  ),
  cue(
    'birth-name-of',
    'birth-name',
    2,
    `(?<v>Ⓝ) (?:is|was) the (?:birth|real|full|given|legal) name of (?:the )?${WHO}`,
  ),
  cue(
    'born-as',
    'birth-name',
    2,
    `${WHO}${ASIDE}(?:,| \\(| was)*${NEAR}(?<!\\bnot )\\b(?:born|née|nee|christened|baptised|baptized)(?: in (?:Ⓛ|[a-z]+)| on Ⓓ| in Ⓓ| and christened)* (?<v>Ⓝ|(?<=n[ée]e )[a-z]+)(?![a-z])`,
  ),
  cue(
    'born-as-front',
    'birth-name',
    2,
    `(?:^|[.;:!?] )(?:born|née|nee|christened) (?<v>Ⓝ)(?: [a-z]+)?, ${WHO}`,
  ),
];

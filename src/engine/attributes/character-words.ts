/** Words for what characters are: jobs and ranks in families, relations in groups. Tables; `character-classes.ts` reads them. */

export type Family =
  | 'police'
  | 'reserve'
  | 'civilian'
  | 'intern'
  | 'politics'
  | 'aide'
  | 'investigator'
  | 'technician'
  | 'medical'
  | 'law'
  | 'judge'
  | 'federal'
  | 'press'
  | 'military'
  | 'fire'
  | 'trade';

/** A job: its words as a pattern, its classes, the first one naming it, and its rank where the family has ranks. */
export interface Job {
  form: string;
  is: string[];
  family: Family;
  rank?: 'officer' | 'patrol' | 'detective' | 'sergeant' | 'lieutenant' | 'captain' | 'commander' | 'chief';
}

/** Longer names first: "evidence technician" before "technician". */
export const JOBS: readonly Job[] = [
  {
    form: '(?:reserve|auxiliary) (?:police )?(?:officer|cop)|reservist',
    is: ['reserve-officer', 'reservist'],
    family: 'reserve',
  },
  {
    form: '(?:police|deputy|fire|bureau) chief|chief of police|police commissioner|commissioner|chief of detectives',
    is: ['police-chief', 'deputy-chief'],
    family: 'police',
    rank: 'chief',
  },
  {
    form: '(?:police )?commander|deputy commissioner',
    is: ['commander'],
    family: 'police',
    rank: 'commander',
  },
  { form: '(?:police )?captain', is: ['captain', 'police-captain'], family: 'police', rank: 'captain' },
  { form: '(?:police )?(?:lieutenant|lt\\.?)', is: ['lieutenant'], family: 'police', rank: 'lieutenant' },
  {
    form: '(?:police |patrol |desk )?(?:sergeant|sgt\\.?)',
    is: ['sergeant'],
    family: 'police',
    rank: 'sergeant',
  },
  {
    form: '(?:private (?:investigator|detective|eye)|p\\.?i\\.?|gumshoe)',
    is: ['private-investigator', 'private-detective'],
    family: 'investigator',
  },
  {
    form: '(?:patrol officer|patrolman|patrolwoman|beat cop|traffic cop|street cop|uniformed (?:cop|officer))',
    is: ['patrol-officer', 'police-officer'],
    family: 'police',
    rank: 'patrol',
  },
  {
    form: '(?:police |homicide |cold[- ]case |robbery[- ]homicide |lapd )*detectives?|det\\.|sleuth',
    is: ['detective', 'lapd-detective', 'cold-case-detective'],
    family: 'police',
    rank: 'detective',
  },
  {
    form: '(?:police(?: ?wo?m[ae]n)?(?: officer)?|policeman|policewoman|cops?|lapd officer|officer|lawman)',
    is: ['police-officer', 'officer'],
    family: 'police',
    rank: 'officer',
  },
  {
    form: '(?:evidence|forensics?|lab|crime[- ]scene|dna|ballistics?|fingerprint) (?:technician|tech|analyst|expert|scientist|specialist)|criminalist',
    is: ['evidence-technician', 'forensic-technician', 'technician'],
    family: 'technician',
  },
  {
    form: '(?:forensic |chief |police )?(?:pathologist|medical examiner|coroner)',
    is: ['pathologist'],
    family: 'medical',
  },
  {
    form: '(?:forensic |police |criminal )?(?:psychologist|psychiatrist|profiler|therapist|shrink)',
    is: ['psychologist'],
    family: 'medical',
  },
  {
    form: '(?:doctor|physician|surgeon|nurse|paramedic|medic|vet|veterinarian|dentist)',
    is: ['doctor'],
    family: 'medical',
  },
  {
    form: '(?:legal |law |student |unpaid |college )?intern',
    is: ['intern', 'legal-intern'],
    family: 'intern',
  },
  { form: 'law student', is: ['law-student'], family: 'intern' },
  {
    form: '(?:deputy |assistant )?(?:district attorney|da|d\\.a\\.|prosecutor|public defender)',
    is: ['prosecutor'],
    family: 'law',
  },
  {
    form: '(?:(?:defen[cs]e|civil rights|trial|criminal|star|hotshot) )*(?:attorney|lawyer|barrister|solicitor|litigator|paralegal)',
    is: ['lawyer', 'attorney'],
    family: 'law',
  },
  { form: '(?:federal |supreme court )?(?:judge|justice|magistrate)', is: ['judge'], family: 'judge' },
  { form: '(?:city )?council(?:man|woman|member|or|lor|wo?man)', is: ['councilman'], family: 'politics' },
  {
    form: '(?:mayor|senator|governor|congressman|congresswoman|president|vice president|minister|mp|ambassador)',
    is: ['other-office'],
    family: 'politics',
  },
  { form: 'politician', is: ['politician'], family: 'politics' },
  {
    form: '(?:political |chief |campaign |council )?(?:aide|operator|operative|fixer|staffer|chief of staff|campaign manager|adviser|advisor)',
    is: ['political-aide', 'aide'],
    family: 'aide',
  },
  {
    form: '(?:fbi|cia|dea|atf|nsa|secret service|federal|special|undercover fbi|homeland security|interpol|us) (?:agent|hacker|profiler|analyst|man|operative|marshal)|fed|marshal',
    is: ['federal-agent'],
    family: 'federal',
  },
  {
    form: '(?:fbi|cia|dea|atf|nsa|secret service|homeland security|interpol|nypd|scotland yard)',
    is: ['federal-agent'],
    family: 'federal',
  },
  {
    form: "(?:sheriff|deputy sheriff|sheriff's deputy|park ranger|ranger|bounty hunter|bodyguard|security guard)",
    is: ['other-law'],
    family: 'trade',
  },
  {
    form: '(?:crime |investigative |newspaper |tv )?(?:reporter|journalist|podcaster|blogger|columnist|news anchor|documentarian|crime writer|novelist)',
    is: ['reporter'],
    family: 'press',
  },
  {
    form: '(?:soldier|marine|navy seal|army (?:officer|veteran)|veteran of iraq|colonel|general)',
    is: ['soldier'],
    family: 'military',
  },
  {
    form: '(?:fire ?fighter|fireman|firewoman|arson investigator|fire captain)',
    is: ['firefighter'],
    family: 'fire',
  },
  {
    form: '(?:(?:forensic |computer |tech |it )?(?:hacker|accountant|programmer|coder|engineer|architect|banker|broker|realtor|estate agent)|teacher|professor|librarian|priest|pastor|nun|chef|bartender|waitress|waiter|barista|mechanic|carpenter|plumber|electrician|gardener|farmer|taxi driver|florist|hairdresser|locksmith|businessman|businesswoman|tycoon|billionaire|socialite|shopkeeper|postman|butler|nanny|landlady|landlord|chauffeur|assassin|dentist|social worker|undertaker|archaeologist|anthropologist|historian|scientist|chemist|biologist)',
    is: ['other-trade'],
    family: 'trade',
  },
  {
    form: '(?:civilian |unpaid |eager |intuitive |retired |community )*volunteer',
    is: ['volunteer'],
    family: 'civilian',
  },
  { form: 'civilian', is: ['civilian'], family: 'civilian' },
];

/** Units that somebody can head; a person at the head of one is not at the head of another. */
export const UNITS: readonly [form: string, unit: string][] = [
  ['cold[- ]cases?|open[- ]unsolved|unsolved', 'cold-case'],
  ['bomb', 'bomb'],
  ['vice', 'vice'],
  ['narcotics|drugs?|anti-drug', 'narcotics'],
  ['swat|tactical', 'swat'],
  ['(?:computer|cyber)[- ]?crimes?|cyber', 'cyber'],
  ['missing[- ]persons?', 'missing-persons'],
  ['robbery[- ]homicide|homicide|murder', 'homicide'],
  ['k-?9|canine|dog', 'k9'],
  ['gang|organi[sz]ed crime|anti-gang', 'gang'],
  ['art theft|fraud|white[- ]collar', 'fraud'],
  ['special victims|sex crimes|domestic violence', 'special-victims'],
  ['traffic|harbou?r|mounted|air support', 'traffic'],
  ['internal affairs', 'internal-affairs'],
  ['counter-?terror\\w*|anti-?terror\\w*', 'counter-terror'],
];

/** `service`: what people do for one another, such as a landlady or a dentist; never beside another tie to the same person. */
export type Group = 'blood' | 'couple' | 'work' | 'service';
/** Relations: words as a pattern, the class without its object, the group. Opposite ends are told apart by `of`. */
export const RELATIONS: readonly { form: string; is: string[]; group: Group }[] = [
  {
    form: '(?:great-)?(?:grandmother|grandma|granny|gran|nana|grandmom)',
    is: ['grandmother'],
    group: 'blood',
  },
  { form: '(?:great-)?(?:grandfather|grandpa|granddad|grandad)', is: ['grandfather'], group: 'blood' },
  { form: 'grandparent', is: ['grandmother', 'grandfather'], group: 'blood' },
  { form: '(?:mother|father|sister|brother|daughter|son)-in-law', is: ['in-law'], group: 'blood' },
  {
    form: 'step-?(?:mother|father|sister|brother|daughter|son|mum|dad)',
    is: ['step-relative'],
    group: 'blood',
  },
  {
    form: '(?:foster |adoptive |godmother|god-?father|god-?mother)(?:mother|father|sister|brother|daughter|son)?',
    is: ['foster-relative'],
    group: 'blood',
  },
  { form: '(?:birth |estranged |absent )?(?:mother|mum|mom|mama)', is: ['mother'], group: 'blood' },
  { form: '(?:estranged |absent |late )?(?:father|dad|papa)', is: ['father'], group: 'blood' },
  { form: 'parent', is: ['mother', 'father'], group: 'blood' },
  { form: '(?:twin |half-|big |little |kid |older |younger |elder )*sister', is: ['sister'], group: 'blood' },
  {
    form: '(?:twin |half-|big |little |kid |older |younger |elder )*brother',
    is: ['brother'],
    group: 'blood',
  },
  { form: 'twin|sibling', is: ['sister', 'brother'], group: 'blood' },
  { form: '(?:great-)?(?:aunt|auntie)', is: ['aunt'], group: 'blood' },
  { form: '(?:great-)?uncle', is: ['uncle'], group: 'blood' },
  { form: '(?:adult |teenage |estranged )?daughter', is: ['daughter'], group: 'blood' },
  { form: '(?:adult |teenage |estranged )?son', is: ['son'], group: 'blood' },
  { form: 'granddaughter|grandson|grandchild', is: ['granddaughter', 'grandson'], group: 'blood' },
  { form: 'niece|nephew|cousin', is: ['niece', 'nephew', 'cousin'], group: 'blood' },
  {
    form: '(?:ex-|former |estranged |late )?(?:wife|husband|spouse)',
    is: ['wife', 'husband'],
    group: 'couple',
  },
  { form: 'fianc(?:e|ee)', is: ['fiance'], group: 'couple' },
  {
    form: '(?:ex-|former )?(?:boyfriend|girlfriend|lover|love interest|flame|sweetheart)|ex',
    is: ['boyfriend', 'girlfriend', 'love-interest'],
    group: 'couple',
  },
  {
    form: '(?:ex-|former |old |one-time |onetime |retired |erstwhile |ex-police |long-time |longtime )*partner',
    is: ['partner', 'former-partner'],
    group: 'work',
  },
  {
    form: '(?:ex-|former |old )?(?:boss|supervisor|superior|commanding officer|commander)',
    is: ['boss', 'supervisor', 'former-boss'],
    group: 'work',
  },
  {
    form: '(?:ex-|former |old )?(?:colleague|co-worker)',
    is: ['colleague', 'former-colleague'],
    group: 'work',
  },
  { form: '(?:old )?(?:mentor|teacher)(?: figure)?', is: ['mentor'], group: 'work' },
  {
    form: '(?:old |close |best )?(?:friend|ally|confidant|confidante)',
    is: ['friend', 'ally'],
    group: 'work',
  },
  { form: 'right[- ]hand(?: man| woman)?', is: ['aide', 'right-hand'], group: 'work' },
  {
    form: '(?:ex-|former |old |long-suffering )?(?:landlady|landlord|dentist|therapist|psychiatrist|shrink|hairdresser|chauffeur|driver|bodyguard|housekeeper|nanny|babysitter|gardener|butler|cook|cleaner|doctor|vet|tailor|accountant|piano teacher|parole officer|dog ?walker)',
    is: ['service'],
    group: 'service',
  },
];

/** Ties of which one has one holder: who has it is not somebody else. */
export const UNIQUE =
  /^(?:grandmother|grandfather|mother|father|husband|wife|boyfriend|girlfriend|love-interest)$/;

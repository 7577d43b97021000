/**
 * Closed classes of what plots are made of: ways to die, relatives, units, buildings, outcomes. Two answers of one class
 * that share no member exclude each other. Each entry is a pattern over plain lower-case words and the members it stands for.
 */
import { UNITS } from './character-words';

export type WordClass =
  | 'cause'
  | 'kin'
  | 'unit'
  | 'building'
  | 'shift'
  | 'fate'
  | 'outcome'
  | 'goods'
  | 'buyer'
  | 'staff'
  | 'carried'
  | 'reason'
  | 'dwelling'
  | 'ruin'
  | 'state';

type Entry = readonly [form: string, ...members: string[]];

export const WORDS: Record<WordClass, readonly Entry[]> = {
  cause: [
    ['strangl(?:ed|es|ing|e|er)|strangulation|throttled|garrott?ed|choked(?: to death)?', 'strangled'],
    ['smothered|suffocat(?:ed|ion|ing)|asphyxiat(?:ed|ion)', 'smothered', 'strangled'],
    ['stab(?:bed|bing|s)?|knifed|slashed|throat (?:was )?(?:cut|slit)|stab wounds?', 'stabbed'],
    ['shot|shoot(?:ing|s)?|gunned down|gunshots?', 'shot'],
    ['execut(?:ed|ion|ing)(?:[- ]style)?', 'executed', 'shot'],
    ['drown(?:ed|ing|s)?', 'drowned'],
    ['poison(?:ed|ing|s)?|cyanide|arsenic', 'poisoned'],
    ['bludgeon(?:ed|ing)?|beaten(?: to death)?|battered|clubbed|beating', 'beaten'],
    ['burn(?:ed|t) (?:alive|to death)|set (?:alight|on fire)|burned|burnt', 'burned'],
    ['hanged|hung|hanging', 'hanged'],
    ['beheaded|decapitated|dismembered', 'beheaded'],
    ['run (?:over|down)|hit[- ]and[- ]run|mown down|mowed down|hit by a car', 'run over'],
    ['overdos(?:ed?|ing)', 'overdose'],
    ['(?:pushed|thrown) (?:off|from|out)|fell to (?:her|his) death', 'thrown'],
    ['blown up|car bomb|bombed', 'blown up'],
    ['suicide|killed (?:herself|himself)|took (?:her|his) own life', 'suicide'],
  ],
  kin: [
    [
      'half[- ]sister|step-?sister|half[- ]brother|step-?brother|step-?(?:father|mother|son|daughter)',
      'step',
    ],
    ['(?:father|mother|sister|brother|son|daughter)-in-law', 'in-law'],
    ['teacher|coach|priest|pastor|neighbou?r|schoolmate|classmate|boss|doctor', 'acquaintance'],
    ['flatmates?|roommates?|housemates?|lodgers?', 'flatmate'],
    ['sisters?', 'sister'],
    ['brothers?', 'brother'],
    ['twins?|siblings?', 'sister', 'brother'],
    ['grandmother|grandma|granny|nana|grandmom|gran', 'grandmother'],
    ['grandfather|grandpa|granddad|grandad', 'grandfather'],
    ['mother|mom|mum|mama', 'mother'],
    ['father|dad|papa', 'father'],
    ['parents', 'mother', 'father'],
    ['wife|husband|spouse', 'spouse'],
    ['widow|widower', 'spouse'],
    ['fiance|fiancee', 'fiance'],
    ['girlfriend|boyfriend|lover|mistress|girl friend', 'lover'],
    ['daughters?', 'daughter'],
    ['sons?', 'son'],
    ['child', 'son', 'daughter'],
    ['nieces?', 'niece'],
    ['nephews?', 'nephew'],
    ['cousins?', 'cousin'],
    ['aunt|auntie', 'aunt'],
    ['uncle', 'uncle'],
  ],
  unit: [
    ['(?:robbery|rhd)[ -]?(?:and )?(?:homicide)?', 'homicide'],
    ...UNITS,
    ['patrol|uniform', 'patrol'],
    ['public (?:affairs|relations)|press office', 'press'],
    ['evidence|property room|records', 'records'],
  ],
  building: [
    ['training (?:center|centre|facility|academy|complex)|(?:police )?academy', 'training center'],
    ['hospital|clinic|sanatorium', 'hospital'],
    ['court(?:house|s)?|court building|hall of justice', 'court'],
    ['city hall|town hall', 'city hall'],
    ['librar(?:y|ies)', 'library'],
    ['(?:high |elementary |old |former )*school', 'school'],
    ['church|chapel|cathedral', 'church'],
    ['museum', 'museum'],
    ['jail|prison', 'prison'],
    ['observatory', 'observatory'],
    ['hotel|motel', 'hotel'],
    ['warehouse', 'warehouse'],
    ['shopping (?:mall|centre|center)|mall|supermarket|department store', 'shop'],
    ['fire ?(?:station|house)', 'fire station'],
    ['parking (?:garage|structure|lot)|car park', 'car park'],
    ['bank', 'bank'],
    ['theat(?:er|re)|cinema', 'theatre'],
    ['airport|train station|bus station|subway station', 'station'],
    ['morgue|mortuary|crime lab', 'morgue'],
    ['university|college', 'university'],
    ['stadium', 'stadium'],
    ['attic', 'attic'],
    ['penthouse|top floor|upper floors?', 'top floor'],
  ],
  shift: [
    ['late show|night|nights|midnight|graveyard|overnight|late|11 ?pm', 'night'],
    ['day|days|daytime|morning|mornings|early', 'day'],
    ['swing|evening|afternoon|afternoons', 'swing'],
  ],
  fate: [
    ['surviv\\w*|pulls? through|makes? it out|lives(?: to)?|walks? away|recovers?|escapes? alive', 'lives'],
    [
      'dies|died|dying|dead|death|killed|murdered|perish\\w*|bleeds? out|bled out|succumb\\w*|does not (?:survive|make it)|bites? the dust|shot dead|executed|gunned down|(?:took|takes) a bullet|breath(?:ed|es) (?:his|her) last|(?:met|meets) (?:his|her) (?:end|maker)|goes down|bit the dust',
      'dies',
    ],
  ],
  outcome: [
    [
      'arrest\\w*|handcuff\\w*|cuff(?:s|ed)|framed|charged with murder|accused of murder|taken into custody|behind bars|booked|jailed|led away',
      'arrested',
    ],
    ['promot\\w*|made (?:captain|lieutenant|chief)|gets? (?:a|her|his) promotion', 'promoted'],
    [
      'resign\\w*|quit(?:s|ting)?|hand(?:s|ing)? in (?:her|his) (?:badge|notice)|walk(?:s|ing)? away',
      'resigns',
    ],
    ['retir(?:es|ing)', 'retires'],
    ['fired|sacked|dismissed|suspended', 'fired'],
    ['reinstated|exonerated|cleared|vindicated', 'cleared'],
    ['married|engaged|wedding', 'married'],
    ['kidnapp?ed|abducted|taken hostage', 'kidnapped'],
    ['killed|dies|dead|shot|stabbed|murdered', 'dies'],
    ['pregnant', 'pregnant'],
    ['leav(?:es|ing) (?:town|the force|the city|for)|mov(?:es|ing) (?:back )?to', 'leaves'],
  ],
  goods: [
    ['guns?|gun-?running|weapons?|firearms|rifles|arms', 'guns'],
    ['drugs?|cocaine|heroin|fentanyl|meth|narcotics|pills|opioids', 'drugs'],
    ['diamonds?|jewels|jewel(?:le)?ry|gems|gold', 'jewels'],
    ['money|cash|dollars', 'money'],
    ['people|migrants|women|girls|children|humans?|babies|organs', 'people'],
    ['cars|stolen cars|vehicles', 'cars'],
    ['art|paintings|antiques', 'art'],
    ['horses|animals|ivory', 'animals'],
    ['passports|visas|documents|green cards', 'documents'],
    ['secrets|data|information', 'secrets'],
  ],
  buyer: [
    ['mexic(?:o|an)|sinaloa|jalisco|tijuana', 'mexican'],
    ['russian?|russia', 'russian'],
    ['colombian?|colombia', 'colombian'],
    ['chinese|china|triads?', 'chinese'],
    ['irish|ireland', 'irish'],
    ['italian|italy|mafia', 'italian'],
    ['armenian?|armenia', 'armenian'],
    ['yakuza|japanese|japan', 'japanese'],
    ['korean?', 'korean'],
    ['albanian?', 'albanian'],
    ['bikers?|biker gangs?', 'bikers'],
    ['neo-?nazis?|white supremacists?|militias?', 'militia'],
  ],
  staff: [
    [
      'volunteers?|volunteer|unpaid|reservists?|reserve (?:officers?|cops?)|reserves|retire(?:d|es)(?: (?:cops?|detectives?|officers?))?|civilians?|interns?|ex-(?:cops?|officers?)|former (?:cops?|officers?)|part-timers',
      'volunteers',
    ],
    ['cadets?|recruits?|rookies|trainees', 'cadets'],
    ['contractors?|mercenaries|private eyes|private investigators', 'contractors'],
    ['convicts?|ex-cons?|criminals|prisoners|parolees', 'convicts'],
    ['(?:fbi|federal) agents?|feds', 'federal'],
    ['soldiers?|marines|veterans of', 'soldiers'],
    ['hackers', 'hackers'],
    ['robots?', 'robots'],
  ],
  carried: [
    ['infant|baby|newborn|toddler|bus (?:station|stop|depot|terminal)', 'infant'],
    ['briefcase|suitcase|bag|duffel|backpack|holdall|package|parcel|envelope', 'bag'],
    ['gun|knife|rifle|pistol', 'weapon'],
    ['dog|puppy|cat', 'animal'],
    ['woman|girlfriend|wife|blonde|redhead', 'woman'],
    ['phone|camera|laptop|map|guitar|violin|flowers|book', 'thing'],
    ['train station|airport|gas station|petrol station|motel|marina|casino|nightclub|church', 'elsewhere'],
  ],
  reason: [
    [
      'sexual\\w*|assault\\w*|harass\\w*|misconduct|abus\\w*|rape|groped?|complain\\w*|whistle\\w*|accus\\w*|report(?:s|ed|ing)?|allegations?|expos(?:ed|ing)|came forward|coming forward|sp(?:oke|eaking|eak) (?:up|out)|misogyny|turn(?:ed|ing) in',
      'reported',
    ],
    ['insubordinat\\w*|disobey\\w*|mouth(?:ed|ing) off', 'insubordination'],
    ['botch\\w*|bungl\\w*|screw(?:ed|ing) up|mess(?:ed|ing) up|blew (?:a|the) case', 'botched'],
    ['drunk\\w*|drinking|alcohol\\w*|dui|drug test|addict\\w*|painkillers', 'substance'],
    ['brib\\w*|taking money|stealing|stole|planted evidence|planting evidence|tamper\\w*', 'own corruption'],
    ['(?:shot|shooting|killed|killing) (?:an?|her|his|the)', 'shooting'],
    ['punch\\w*|hitting|struck|striking|brawl', 'violence'],
    ['affair|romance', 'affair'],
    ['leak\\w*', 'leak'],
    ['budget cuts|cost[- ]cutting|downsiz\\w*|burn-?out|injur\\w*', 'circumstance'],
  ],
  dwelling: [
    ['trailer(?: park)?|mobile home|caravan', 'trailer'],
    ['rv|camper(?: ?van)?|motor ?home|van', 'van'],
    ['tent', 'tent'],
    ['house-?boat|boat|yacht', 'boat'],
    ['apartment|condo|condominium|loft', 'apartment'],
    ['mansion|penthouse|villa', 'mansion'],
    ['hotel|motel', 'hotel'],
    ['cabin|ranch|farm(?:house)?', 'cabin'],
    ['garage', 'garage'],
  ],
  ruin: [
    [
      'burn(?:ed|t)|wild-?fires?|fires?|blazes?|destroyed|gone|no longer (?:there|exists?|standing)|ashes',
      'burned',
    ],
    ['flood(?:ed|s)?|land-?slides?|earthquakes?|bulldoz\\w+|demolished', 'otherwise'],
  ],
  state: [
    [
      'newly[- ](?:formed|created|minted|revived|established)|new|brand[- ]new|fledgling|freshly (?:formed|minted)',
      'new',
    ],
    ['under-?(?:funded|resourced|staffed|manned)|cash-strapped|shoestring|starved|neglected|unloved', 'poor'],
    ['well[- ](?:funded|resourced)|lavishly funded|generously funded|state-of-the-art', 'rich'],
    ['long-(?:standing|established)|decades-old|century-old', 'old'],
    ['volunteers?|unpaid', 'volunteer'],
  ],
};

const FORMS = new Map(
  Object.entries(WORDS).map(([id, entries]) => [
    id as WordClass,
    entries.map(([form, ...members]): [RegExp, string[]] => [new RegExp(`\\b(?:${form})(?![a-z])`), members]),
  ]),
);

/** The members of a class that plain words name: of several, the first that the class lists, unless `all` are asked for. */
export function membersIn(id: WordClass, words: string, all = false): string[] {
  const found: string[] = [];
  for (const [form, members] of FORMS.get(id) ?? []) {
    if (!form.test(words)) continue;
    found.push(...members);
    if (!all) break;
  }
  return found;
}

/** The words of a class as one alternative of a larger pattern. */
export const anyOf = (id: WordClass): string => `(?:${WORDS[id].map(([form]) => form).join('|')})(?![a-z])`;

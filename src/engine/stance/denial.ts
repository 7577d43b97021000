/** Denied: "not on Ⓟ", "anything but weekly". Right before the value it turns the claim round; further off it only silences. */
import type { Place, StanceReading } from './place';
import { NO_ONE } from './words';

const DENIED: StanceReading = { stance: 'denied', code: 'stance-denied' };
const HEDGED: StanceReading = { stance: 'hedged', code: 'stance-denied-loosely' };
const COMPARED: StanceReading = { stance: 'compared', code: 'stance-compared' };

const NOT = `(?:not|never|isn't|aren't|wasn't|weren't|ain't|isnt|wasnt|doesnt|didnt|dont|wont|cant|arent|havent|hasnt|shouldnt|couldnt|wouldnt|don't|doesn't|didn't|hasn't|haven't|hadn't|won't|can't|cannot|couldn't|wouldn't|shouldn't|no longer|nowhere|neither|nor|no|none of|${NO_ONE}(?:'s|'d)?|nothing|hardly|scarcely|without|rather than|instead of|as opposed to|in place of|far from(?: being)?|anything but|nothing to do with|nothing like|other than|except(?: for)?|minus|lacks|refus(?:es|ed) to|declin(?:es|ed) to|fail(?:s|ed) to|stopp(?:s|ed) short of|yet to|missing from|absent from|unavailable|banned from|least of all|let alone|much less|never mind|so much for|escap(?:es|ed)|avoid(?:s|ed|ing)?|dodg(?:es|ed)|risk(?:s|ed|ing)?|spared|surviv(?:es|ed)|avert(?:s|ed)|at risk of|in danger of|threaten(?:s|ed)? (?:with|to)|on the (?:verge|brink|point) of|faces|faced|facing|(?:talk|threat|prospect|risk|danger|possibility|chance|question|whispers|fears?|idea|notion|thought|fantasy|dream|proposal|suggestion) of|nearly|almost|very nearly|all but|this close to|within an inch of|short of|free of|forget|scrap|stop (?:saying|calling|telling(?: \\w+)?|posting|claiming|spreading|repeating|sharing|asking(?: \\w+)?))`;
/** Right before the value: a few small words at most. */
const DIRECT = new RegExp(
  `(?:^|[^a-z])${NOT}(?:,? (?:been|be|being|on|in|at|to|by|from|with|of|for|a|an|the|any|one|more|such|made|set|shot|filmed|created|directed|written|scored|based|available|streaming|stream|streamed|air|aired|airing|run|have|has|had|show|shown|premiere|premiered|released?|is|was|really|actually|ever|even|yet|part|as|it|i|u|its|\\w+ly|film|come|came|go|carry|carried|own|owned|home)){0,7}[ "]*$`,
);
/** A verb is denied, and not its subject: "nobody at Ⓟ" says nothing of Ⓟ. */
const VERBAL = /(?:n't|nt|\bnot|\bnever|\bno longer|\bcannot)(?![a-z])[^a-z]*(?:[a-z]+,? ){0,7}[ "]*$/;
const LOOSE = new RegExp(`(?:^|[^a-z'])${NOT}(?![a-z'-])[^;:]*$`);
/** The value is the subject of a denied verb: "Ⓟ did not make it", "Ⓝ had no hand in it". */
const DENIED_AFTER =
  /^(?:'s)?,? (?:(?:[a-z]+ly|also|itself|himself|herself|of all \w+) )?(?:is not|isn't|was not|wasn't|did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had no|has no|have no|had nothing|has nothing|have nothing|never|will not|won't|cannot|can't|played no|plays no|no longer|turned (?:it |Ⓦ |the show )?down|passed on|rejected|lost|declined)\b(?!$)/;
/** Nothing but small words and other subjects stand before a value that is a subject. */
const SUBJECT_PLACE =
  /(?:^|[,:(—-] ?|\b(?:and|or|but|so|that|because|though|while|since|as|yet|why|which is why|neither|nor|(?:nobody|no (?:one|Ⓠ)) at|none of|actor|actress|star|producer|composer|director|writer|the|both)) ?"?$|[ⓃⓅⒸⓄⓁ],? (?:and|or|nor) ?$/;
/** Limits to a denial: it is so, only not here, not yet, not for nothing. */
const LIMITED =
  /\b(?:until|till|yet|only|free|outside|anymore|any more|everywhere|at first|initially|in every|all of|alone|exclusive(?:ly)?|live|today|tonight|currently|anywhere|exactly|quite|entirely|strictly|technically|necessarily|always|really|just|even|Ⓛ)\b|Ⓛ/;

/** Set beside something else and measured against it. */
const COMPARED_BEFORE =
  /\b(?:unlike|between|compar(?:es?|ed|ing) [^,;.]{0,30}(?:to|with)|(?:more|less|better|worse|other|rather|longer|shorter|quieter|louder|sharper|tighter|smarter|slower|faster|darker|lighter|bigger|smaller|warmer|cleverer|funnier|older|newer|cheaper|stronger) than|compared (?:to|with)|in contrast (?:to|with)|as opposed to|similar to|akin to|reminiscent of|worthy of|in the (?:style|vein|manner|mould|mold|spirit|tradition) of|a la|à la|shades of|echoes of|(?:looks|feels|plays|sounds|smells|reads|moves|works|felt|looked|played|sounded|much|more|just|exactly|almost|quite|seems|is|was) like|as (?:good|bad|long|short|slick|dark|big|sharp|smart|fast|slow|funny|expensive|cheap|grim|gritty|glossy|strong|tense|addictive|well made) as|the (?:pace|feel|look|nerve|budget|polish|gloss|mood|tone|charm|swagger|sheen|bones) of|competes? with|competing with|rivals?|(?:could|would) (?:pass|do) for|mistaken for|difference between (?:[^,;.]{0,40}) and|(?:beat|outdo|outrun|outran|outshine|outpace|outclass|trounce|eclipse|surpass)(?:e?s|e?d|ing)?|beating|bests|bested|tops|topped|matche[sd]) (?:(?!Ⓦ)[^,;.:]|(?<=[Ⓐ-ⓩ]), ){0,60}$/;
/** Beaten by nothing but itself: "the best Ⓟ series that Ⓟ never made". */
export const NEVER_MADE =
  /^(?:'s)?(?: [a-z-]+){0,3} (?:isn't|aren't|wasn't|doesn't|didn't|can't|won't|never (?:was|is|did|will))[.!]*$|^(?:'s)? [a-z -]{0,40}(?:that |which )?(?:[ⓅⓄⓃ]|it|they|he|she) (?:has |had )?(?:never|didn't|did not|hasn't|wasn't|isn't)\b/;
/** What another does, set beside it: "does in ten hours what Ⓟ does in eight", "the sort of budget that Ⓟ reserves". */
const ANOTHERS_WAY =
  /(?:^|[^a-z])(?:what|how|the way|as) [ⓅⓄ](?:'s?)? (?:does|did|do|has|had|is|was|used to|would|could|might|likes?|tends?|makes?|gives?|goes)(?![a-z])|(?:sort|kind|type|level|amount|scale) of [^,;.]{0,40} (?:that |which )?[ⓅⓄ](?: [a-z]+|$)/;
/** A place to look in: "searched Ⓟ for it", "typed it into Ⓟ". */
const SEARCHED =
  /(?:^|[^a-z])(?:search(?:ed|ing|es)?|scour(?:ed|ing)?|comb(?:ed|ing)?|trawl(?:ed|ing)?|asked?|asking|rang|phoned|emailed|(?:typed|typing|put|entered) [^,;.]{1,40} into) (?:the |all of )?$/;
/** A contrast put first: "Where Ⓟ goes for noise, Ⓦ …". */
const CONTRASTED =
  /^[\s"'(]*(?:(?:and|but) )?(?:where|while|whereas|if|as|unlike|though|although)(?: most| many| some| other)? $/;
const CONTRAST_MAIN = /^(?:'s?)?[^;.Ⓦ]{3,80}, (?:Ⓦ|it|the (?:show|series))(?:'s)? [a-z]/;
/** A number that measures a distance to something else: "four more episodes than", "one episode longer". */
const DISTANCE = /^[ -](?:[a-z]+ ){0,2}(?:more|fewer|less|longer|shorter|extra|additional|further)\b/;
const MEASURED =
  /\b(?:compared (?:to|with)|unlike|next to|beside|set against|as opposed to) (?:the |its |a |an |most |many |other |your )?(?:average |usual |typical )?$|\b(?:than|like) (?:the |an |your |most |many |other |any )(?:average |usual |typical |normal |standard |other )?$|\b(?:usual|average|typical|customary|standard|normal|obligatory|regulation) $/;
/** What others do: "most crime dramas run to", "where others stop at". */
const OTHERS =
  /(?:^|[^a-z])(?:most|other|many|lesser|rival|few) (?:[a-z-]+ ){0,3}(?:shows|series|dramas|thrillers|procedurals|streamers|networks|platforms|sitcoms|programmes|programs|adaptations)(?![a-z])[^Ⓦ]*$|(?:^|[^a-z])(?:where|while|whereas|as) (?:others|most|many)(?![a-z])[^Ⓦ]*$/;

/** Values dealt out over a list of works: which goes with which is not read. */
const IN_TURN = /\b(?:respectively|in that order|in this order|in turn order)\b/;

/** One or the other, and the writer leaves it open. */
const OR_AFTER =
  /^(?:'s)?,? or (?:even |maybe |perhaps |was it |is it |on |in |via |by |at |with |possibly )?/;
const OR_BEFORE = /,? or (?:even |maybe |perhaps |was it |is it |on |in |via |by |at |with |possibly )?$/;
/** The clause is said of something else, "not Ⓦ". */
const OF_ANOTHER = /^[^;Ⓦ]{0,80}, (?:and |but )?not (?:"?Ⓦ|this one|ours)/;

/** "Ⓟ or Ⓟ": another value of the kind stands beside an "or". */
function isEither(kind: string, clause: string, tail: string): boolean {
  const after = OR_AFTER.exec(tail);
  if (after !== null && tail[after[0].length] === kind) return true;
  const before = OR_BEFORE.exec(clause);
  return before !== null && clause[before.index - 1] === kind;
}

/** Denied of the work, or measured against another. */
export function denied(place: Place): StanceReading | null {
  const { clause, governing, tail } = place;
  const own = `${clause}${tail}`;
  const kind = place.text[place.at] as string;
  if (IN_TURN.test(place.raw) && !(kind === 'Ⓝ' && place.text.includes('Ⓒ'))) return COMPARED;
  if (OF_ANOTHER.test(tail) || OTHERS.test(clause)) return COMPARED;
  if (/[ⓅⓃⓁⓄⒹ]/.test(kind) && isEither(kind, clause, tail)) return HEDGED;
  if (/[ⓅⓃⓄⓋ]/.test(kind)) {
    if (COMPARED_BEFORE.test(clause) || ANOTHERS_WAY.test(`${clause}${kind}${tail.slice(0, 20)}`))
      return COMPARED;
    if (SEARCHED.test(clause)) return HEDGED;
    if (CONTRASTED.test(governing) && CONTRAST_MAIN.test(place.text.slice(place.at + 1))) return COMPARED;
  }
  if (kind === 'Ⓠ' && ANOTHERS_WAY.test(clause)) return COMPARED;
  if (kind === 'Ⓠ' && (DISTANCE.test(tail) || MEASURED.test(clause))) return COMPARED;
  if (DIRECT.test(clause)) return LIMITED.test(own) || !VERBAL.test(clause) ? HEDGED : DENIED;
  if (/\bbefore $/.test(clause) && /^,? when\b/.test(tail)) return null;
  if (LOOSE.test(clause)) return HEDGED;
  if (NEVER_MADE.test(tail)) return HEDGED;
  if (DENIED_AFTER.test(tail.replace(/\s+(?=,)/, '')) && SUBJECT_PLACE.test(governing)) return HEDGED;
  return null;
}

/** One name, several bearers: a series, its lead character, a line of books. The neighbouring words pick one. */
import type { Entity } from '../record';

type Group = 'work' | 'character' | 'book' | 'other';

const CHARACTER_BEFORE =
  /(?:\b(?:detective|det\.|inspector|officer|lt\.|lieutenant|captain|sergeant|sgt\.|agent|cop|investigator|as|plays?|playing|played|portray(?:s|ing|ed)?|whom|helps?|help|partner|ally|mentor|protagonist|heroine|hero|to the role of|role of|part of|watch(?:es)? as|follows?|forces?|leaves?|leads?|sends?|pits?|joins?|assists?|guide|warns?|tells?|told|reunit\w+ with))\s+["']?$/i;
const CHARACTER_AFTER =
  /^(?:,? (?:who|herself|himself|is a (?:detective|cop|former)|is (?:tasked|assigned|forced|demoted|determined|haunted|caught|pulled|drawn|arrested|shot|joined|reassigned|banished|exiled|accused|framed|led|driven|torn|assisted|haunted)|(?:also |then |soon |must |will |and her |and his )?(?:investigat|solv|pursu|chas|track|uncover|discover|learn|confront|struggl|navigat|finds? (?:herself|himself|out|a|the|that)|leads? (?:a|the|her|his)|heads? (?:a|the|up)|runs? (?:a|the)|works? (?:out|in|at|as|with|the|for|to|nights)|lives? (?:in|on|with)|meets?|digs?|fights?|battles?|teams? up|surfs?|refus|clash|turns? to|takes? (?:on the|over|charge)|gets? (?:demoted|arrested|shot|dumped|sent|moved|kicked)|tries|must|needs?|wants?|knows?|believes?|suspects?|arrest|interview|interrogat|reports?|reported|blew|accus|recruit|assembl|inherit|joins|grew|grows|was (?:born|raised|demoted|moved|pushed|arrested|assaulted|reassigned)|has (?:a (?!\d|perfect|score|rating|solid \d|rare \d)|her|his|been (?:demoted|moved|reassigned|pushed))|asks?|tells?|says?|walks?|drives?|sits?|stands?|dies?|sleeps?|survives|hunts?|closes?|cracks?|tackles?|dives)))|^'s? (?:\w+ ){0,2}(?:grandmother|grandfather|mother|father|partner|boss|team|unit|past|dog|home|house|ex|ex-\w+|husband|wife|lover|love interest|colleagues?|trailer|investigation|squad|daughter|sister|brother|mentor|ally|career|demotion|supervisor|captain|lieutenant|old|former|retired|friend|nemesis|job|life|family|desk|badge|cases?|instincts?|personal|childhood|trauma|accuser|attacker|abuser|rank)\b/i;
const WORK_BEFORE =
  /(?:\b(?:start with|starts with|begin with|series|show|drama|thriller|spin-?off|procedural|season|seasons|episodes?|finale|premiere|trailer|cast|creators?|showrunners?|stream|streaming|binge|binge-watch(?:ing)?|eps|called|titled|seasons? \w+|star|stars|starring|version|renewal|cancellation|fans|viewers|reviews?|review|run|adaptation|s\d|\d|parts?|instal?lments?|chapters?|directed|wrote|created|rated|renews?|renewed|cancels?|cancelled|canceled|title|hit|watching|watched|audience|watch|movie|film) (?:of |in |on |for |as |to |from |about |about the |called |titled |series )?["']?$|\b(?:episodes?|eps|season|seasons|cast|star|lead|finale|title|success|popularity|part|rest|fan|fans|world|tone|version|events|run|end|premiere|stars|half|hour|minute|minutes|seen|second|first) (?:one |two |three )?(?:of|in|for|on|to) ["']?$|\b(?:fans|critics|viewers|audiences?|reviewers|users|punters) (?:gave|give|handed|awarded) ["']?$|[Ⓟ]'s? (?:\w+ ){0,3}["']?$)/i;
const WORK_AFTER =
  /^["']?,?(?:"|(?:\s\|)?\s\(?Ⓟ|\s\|\s\d|(?:\s\|\s[^|]+){3}|\s*\(|\s*:| which| that (?:lasted|ran|aired|ended|began|started|premiered)| the (?:\w+[- ]){0,4}(?:series|show|drama)|\s+(?:season|seasons|series|show|episodes?|finale|premiere[ds]?|trailer|debut(?:s|ed)?|stream(?:s|ing|ed)?|airs?|aired|drop(?:s|ped)|hit|launche[ds]|launched|arriv(?:es|ed)|land(?:s|ed)|return(?:s|ed|ing)|stars|starring|(?:was|is|has been|gets|got|being|been|will be) (?:also |now |not |already |officially |currently |only |just )?(?:renewed|cancell?ed|available|streaming|based|set in|a (?:\w+[ -]){0,4}(?:series|show|drama|spin-?off|thriller|procedural|hit|story)|an? (?:\w+[ -]){0,3}(?:series|show|drama|original)|on\b|filmed|shot in|created|directed|produced|adapted|the (?:\w+[ -]){0,4}(?:series|show|drama|spin-?off|thriller)|out|rated|sitting|at\b|coming|binge\w*|worth)|(?:got|gets|had|has|lasted|spanned|enjoyed|ran) (?:for )?(?:all )?(?:\w+[ -]){1,2}(?:seasons?|episodes?|eps|instal?ments|parts)\b|had (?:a |its |an )(?:\w+ )?(?:pilot|launch|premiere|run|season)|has (?:a |an )?(?:\w+ )?(?:\d|ten|eight|six|seven|nine|twelve|score|rating|episodes|season|spawned|earned|scored|won|drawn|been (?:renewed|cancell?ed|watched))|holds|sits|boasts|runs|ran|lasted|lasts|concluded|concludes|finished|bowed|consists|follows|centres|centers|tells|currently|ranks?|ranked|topped|tops|earned|scored|racked|pulled|drew|won|received|is|on|wrapped|ended|filmed|shoots|kicks|opens|opened|began|starts|started|lasts|clocks|comes|came|cast|actor|star|author|creator|fans|viewers|reboot|itself|universe|spin-?off|spin-?offs|franchise|novels?|books?)\b)/i;
/** A name that opens a line of a list. */
const ITEM_BEFORE = /^(?:\d+[.)] ?)?["']?$/;
const ITEM_AFTER = /^["']? ?[—–|(:]/;
const BOOK_AFTER =
  /^["']?\s+(?:novels?|books?|book series|mystery|mysteries|paperback|thrillers by|stories)\b/i;
const BOOK_BEFORE =
  /\b(?:novels?|books?|mystery|mysteries)(?: series)?(?: about| starring| featuring| with| of| in the)? ["']?$/i;

const groupOf = (kind: Entity['kind']): Group =>
  kind === 'series' || kind === 'film'
    ? 'work'
    : kind === 'character'
      ? 'character'
      : kind === 'book' || kind === 'book-line'
        ? 'book'
        : 'other';

/**
 * Orders the bearers of a name by the words around it.
 * @param before up to sixty characters of folded text before the name, with platforms masked as Ⓟ
 * @param after up to sixty characters after it
 * @param isOther whether the page is about another title; a name that is not the page's own most often means the character
 */
export function choose(
  bearers: Entity[],
  before: string,
  after: string,
  marked: boolean,
  isOther: boolean,
): Entity[] {
  if (bearers.length < 2) return bearers;
  const weight: Record<Group, number> = {
    work: isOther ? 0 : 1,
    character: isOther ? 1 : 0,
    book: -1,
    other: 0,
  };
  if (marked) weight.work += 4;
  if (BOOK_AFTER.test(after) || BOOK_BEFORE.test(before)) weight.book += 5;
  if (WORK_BEFORE.test(before)) weight.work += 2;
  if (WORK_AFTER.test(after)) weight.work += 2;
  if (ITEM_BEFORE.test(before) && ITEM_AFTER.test(after)) weight.work += 2;
  if (CHARACTER_BEFORE.test(before)) weight.character += 2;
  if (CHARACTER_AFTER.test(after)) weight.character += 3;
  return [...bearers].sort((a, b) => weight[groupOf(b.kind)] - weight[groupOf(a.kind)]);
}

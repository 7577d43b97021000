/** Words around a number of episodes or seasons. Parts of patterns over masked sentences. */

/** Up to two adjectives between a number and its noun; words that make it another number's are none. */
export const ADJ =
  "(?:(?!(?:of|in|and|or|but|nor|more|fewer|other|new|fresh|extra|further|additional|unseen|older|for|to|the|a|an|from|on|at|by|with|that|which|is|was|are|seasons?|novels?|books?|series|minutes?|per|special|bonus|consecutive|straight|million|years?|weeks?|days?) )(?:[a-z][a-z'-]*|Ⓠ-(?:hour|minute)),? ){0,2}?";
export const PARTS = '(?:episodes|eps|epis|chapters|instal?lments|parts)';
/** The singular that stands in a compound: "ten-episode". */
export const PART = '(?:part|episode|ep|chapter|instal?lment)';

/** What has episodes. */
export const WHOLE =
  '(?:season|series|show|drama|thriller|run|order|spin-?off|saga|mini-?series|procedural|adaptation|mystery|story|arc|production|programme|program|original|debut|first season|whodunit|binge|commission|slate|batch|chiller|serial|opus|yarn|potboiler|epic|odyssey|noir|vehicle|caper|slow[- ]burn(?:er)?|ride|puzzler?|affair|Ⓢ)';

/** Verbs that say of how many parts a whole is made. */
export const MADE_OF =
  '(?:consist(?:s|ed|ing)? of|compris(?:es|ed|ing)|compromises|r[au]ns? (?:to|for|just|a|at)|span(?:s|ned|ning)|total(?:s|led|ling)?|made up of|contain(?:s|ed|ing)|count(?:s|ed)|stretch(?:es|ed) (?:to|over|across)|numbers|boast(?:s|ed|ing)|split into|divided into|(?:tells?(?: [a-z]+){0,3}|told|unfold(?:s|ed|ing)?|spread|play(?:s|ed) out|spool(?:s|ed)? out) (?:in|over|across)|spread over|order(?:ed)? of|season of|series of|run of|a total of|total of|tally of|set of|package of|clock(?:s|ed)? in at|weigh(?:s|ed)? in at|tops? out at|come(?:s|ing)? in at|amount(?:s|ed)? to|add(?:s|ed)? up to|(?:clock|rack|notch|chalk)(?:s|ed) up|amass(?:es|ed)|has|have|had|with|having|offers?|delivers?|packs?|is|was|brings?|got|gets|lasts?|lasted|made)';
/** Small words between such a verb and the number. */
export const ONLY =
  '(?:(?:a total of|a mere|an even|exactly|precisely|just|only|some|all of|all|about|around|roughly|now|still|its|the|a|an|no fewer than|no more than|at least|up to|more than|fewer than|a tidy|a tight|a lean|a full|a brisk) ){0,2}';

/** Words of records and of superlatives of reach. Parts of patterns over masked sentences. */

export const MOST =
  '(?:most[- ](?:watched|streamed|viewed|popular|successful|talked[- ]about|binged)|biggest|largest|highest[- ]rated|best[- ]rated|best[- ]reviewed|fastest[- ]growing|strongest|top[- ]performing|top)';
export const THING =
  '(?:debuts?|launch(?:es)?|premieres?|openings?|opening (?:weekend|week|day)|originals?|series|shows?|dramas?|titles?|freshman (?:series|drama)|spin-?offs?|thrillers?|procedurals?|streams?|seasons?|weekends?|weeks?)';
/** Over what it is the most. "Best" alone is taste; with a stretch it is a count. */
export const SPAN =
  "(?:in (?:the )?(?:Ⓟ's?|streamer's|platform's|service's|network's|its|streaming|television|tv|Ⓟ)? ?history|ever|of all time|on record|to date|so far this year|since [^.;,]{2,30}|(?:of|in) (?:the )?(?:Ⓓ|year|summer|season|decade)|of (?:the )?last (?:year|decade))";
/** What can be broken or set: records of a kind, or what the platform held. */
export const KIND =
  "(?:(?:new |all |every |all-time |previous |existing |streaming |viewing |viewership |ratings |platform |audience |box-office |house |global |season |single-day |several |multiple |the |its |a |an |own |Ⓟ's |Ⓟ |service's |platform's |Ⓠ )){0,5}";
export const BREAK =
  '(?:br(?:o|ea)ke?(?:s|n)?|break(?:s|ing)|set(?:s|ting)?|smash(?:es|ed|ing)|shatter(?:s|ed|ing)|topp(?:ed|ing)|beat(?:s|en|ing)?|rewr(?:ote|iting|ites)|rewritten|obliterat(?:es|ed|ing)|eclips(?:es|ed|ing)|surpass(?:es|ed|ing)|notch(?:es|ed)|post(?:s|ed))';
/** Nouns that a record is of: what else may be recorded is a song, a crime, a habit. */
export const REACH =
  '(?:views?|viewers|viewership|viewing|numbers|ratings?|debut|week|weekend|launch|streams?|premiere|figures|opening|audience|hours|run|start|haul|success)';

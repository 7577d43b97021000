/** Wordings of going on, not (yet) going on, and ending. Parts of patterns over masked sentences. */

/** What may come next. */
export const NEXT =
  "(?:Ⓢ|(?:a|any|another|the|its|their|that|this|more)(?: (?:further|new|next|renewal|follow-up|potential|possible|prospective|second|third|fourth|sophomore|additional|Ⓦ|Ⓒ)){0,4} (?:seasons?|run|batch|instal?ment|go-round|outing|helping|chapter)|(?:a |the |any |its |Ⓦ's |official ){0,4}(?:renewal|pick-?up order|follow-up season|continuation)|more (?:episodes|seasons|Ⓦ|of (?:it|Ⓦ|the (?:show|series)))|new episodes)";
/** Somebody's deciding it. */
export const DECIDE =
  '(?:renew(?:ed|ing|al)?|confirm(?:ed|ing)?|order(?:ed|ing)?|announc(?:ed?|ing)|greenli\\w+|green-?lit|green ?light(?:ed)?|pick(?:ed|ing)? (?:it |the show |the series |Ⓦ )?up|pick(?:ed)? up|commission(?:ed|ing)?|re-?up(?:ped)?|commit(?:ted|ting)?|given|granted|secured|extended|brought back|asked for|said|decided|revealed|made official|pulled the trigger)';
/** "Has not yet been", "is still to be". */
export const NOT_YET =
  "(?:(?:has|have|had|is|are|was|were|did|does|do)(?: still| so far| as yet| yet)?(?: not|n'?t)|(?:has|have|had|is|are|was|were|did)n'?t|(?:has|have|had|is|are) (?:yet|still)|never|yet|still)(?:,? (?:yet|to|officially|formally|been|be|so far|as yet|as of (?:now|Ⓓ|this writing)|still|publicly|actually|already|even|get|got|received?|have|confirmed or|said whether|Ⓟ|not))*,?";
/** Between the words of one statement on renewal: nothing about dates, casts and trailers. */
export const ABOUT =
  '(?:(?!\\b(?:when|dates?|trailers?|teasers?|cast|casting|premieres?|released?|who|how many|title|plot|story|details?)\\b)[^;.Ⓝ]){0,45}?';
/** What else can be cancelled, ordered or announced. */
export const OTHER_OBJECT =
  '(?:orders?|flights?|games?|match(?:es)?|tours?|events?|meetings?|part(?:y|ies)|weddings?|warrants?|plans?|trips?|contracts?|subscriptions?|concerts?|festivals?|class(?:es)?|hearings?|trials?|operations?|units?|investigations?|screenings?|premieres?|panels?|appearances?|bookings?|leases?|parades?|votes?|strikes?|lines?|spin-?offs?|films?|movies?|pilots?|podcasts?|tax|leave|holidays?|project|debt|cheques?|checks?|memberships?|service|culture|interviews?|dinner|date)';
export const UNSURE =
  "(?:uncertain|unclear|unknown|undecided|undetermined|in limbo|up in the air|in doubt|in the balance|in question|unconfirmed|unannounced|unwritten|unresolved|pending|open|an open question|a question mark|on the bubble|not (?:yet )?(?:certain|guaranteed|known|decided|official|confirmed|a done deal|a given|announced|set in stone|assured|clear)|isn't (?:certain|guaranteed|known|decided|official|confirmed|a done deal|a given|clear)|to be (?:decided|determined|confirmed|announced|seen)|tbd|tba|tbc|anyone's guess|hanging)";
export const SHOW =
  '(?:"?(?:Ⓟ(?:\'s)? (?:hit )?)?Ⓦ"?|the (?:show|series|drama|spin-?off|procedural|thriller)|\\bit)';
/** A count of seasons after which something ends. */
export const AFTER_ITS_SEASONS =
  '(?:after (?:just |only )?(?:one|a single|Ⓠ|its (?:first|only|debut)|Ⓢ)(?: (?:short |brief |lone |single )?(?:seasons?|run))?)';

/** Words for a work's coming out, and for what else is dated near one. Parts of patterns over masked sentences. */

/** Verbs that say that a work came out. */
export const CAME_OUT =
  '(?:premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|(?:re)?launch(?:es|ed|ing)?|releas(?:es|ed|ing)|dropp?(?:s|ed|ing)?|arriv(?:es|ed|ing)|land(?:s|ed|ing)|bow(?:s|ed)(?! out)(?: in)?|c(?:a|o)m(?:e|es|ing) (?:out|along|to(?! (?:(?:an?|its|their|the|his|her) (?:[a-z]+ )?(?:end|close|halt|stop|conclusion|Ⓓ)|blows|terms|light|mind|nothing|rest|pass|grief|be\\b))|c(?:a|o)m(?:e|es|ing) into (?:the world|being)|me(?:t|ets) (?:its|the|an) (?:public|audience|viewers)|appear(?:s|ed)(?= (?:on|in) (?:Ⓟ|Ⓓ|screens)))|(?:comes?|came|coming)(?= (?:on|in) Ⓓ)|goes live|go live|went (?:live|up|out)|(?:beg[ai]ns?|began|start(?:s|ed)?) (?:streaming|airing|its (?:run|life)|life|on|in)|first (?:aired|streamed|shown|seen|broadcast|screened|appeared|hit|reached)|roll(?:s|ed) (?:out|in)|unveiled|surfaced|touch(?:es|ed) down|kick(?:s|ed) off|opens?|opened|hits?|reach(?:es|ed)|made (?:its|their)(?: \\w+){0,2} (?:debut|bow|entrance|premiere|arrival|appearance)|saw (?:the )?(?:light|daylight)(?: of day)?|show(?:s|ed) (?:its|her|his) face|turn(?:s|ed) up|show(?:s|ed) up|burst onto|got (?:going|under ?way|started)|(?:becomes?|became|made|is|are|was|were|been)(?: (?:finally|now|already|also|at last))? (?:available|watchable|out|up|live|streaming|with us|there(?= (?:for|to) )|on(?= Ⓟ))|new|streams?|streamed|aired|airs|(?<!\\b(?:bow|bows|bowed|bowing|sign|signs|signed|go|find|found|check|checked|wiped|sold|figured?|pull|pulled|point|pointed|help|helped|tap|tapped) )out(?! of\\b)|available|streaming|unleash(?:ed|es)|let loose|join(?:s|ed) (?:Ⓟ|the (?:Ⓟ|line-?up|slate|service|platform|streamer))|put out|upload(?:ed|s)|drops|opens (?:its|the) \\w+|unlocked|served up|released|posted)';

/** Nouns for the same. */
export const ARRIVAL =
  '(?:premi[eè]re|debut|launch|release|bow|arrival|roll-?out|unveiling|drop|start date|air date|opening night|first night)';

/** What is dated near a work and is not its coming out. */
export const OTHER_EVENT =
  '(?:trailers?|teasers?|posters?|clips?|footage|first[- ]look|promos?|featurettes?|soundtracks?|novels?|books?|paperback|hardback|audiobook|publication|publish\\w*|renew\\w*|film(?:ed|ing)|shoot(?:s|ing)?|shot|production|finale|ended|ending|ends|cancel\\w*|axed|born|birth\\w*|turn(?:s|ed) \\S|died|killed|murder\\w*|updated|podcasts?|documentar\\w+|interview\\w*|told|said|announc\\w*|cast|casting|order(?:ed)?|pick-?ups?|farewell|goodbye|greenli\\w+|picked up|until|signed off|bowed out|wrapped|nominat\\w*|awards?|festival|reviews?|merch\\w*|quarter|earnings|Ⓑ|Ⓣ|Ⓥ)';

/** Words that begin another statement: what stands beyond them is not this verb's. */
const TURN =
  '(?:before|after|ahead of|following|while|whereas|although|though|but|who|whose|where|because|since|when|than)';

/** A bounded stretch of one statement with no other event in it. */
export const gap = (most: number, besides = ''): string =>
  `(?:(?!\\b(?:${OTHER_EVENT}|${TURN}${besides})\\b|[ⒷⓉⓋ])[^;:()—]){0,${most}}?`;

/** ", with Ⓝ,": a word on the subject before its verb. */
export const ASIDE = '(?: \\([^)]{0,30}\\))?(?:,(?! (?:and|but|while|or)\\b)[^,;:.()—]{1,40},)?';
/** Small words between a verb and its date. */
export const ON =
  '(?:on|in|at|from|since|back in|as of|of|(?:set|slated|scheduled|due|planned|down) for|this|come|late in|early in|during|over|at the (?:start|end) of|,)';

/** Words that stand between a subject and its verb. */
export const ADVERBS =
  '(?:(?:which|that|has|had|have|is|was|were|are|will|would|did|does|do|to|be|been|get|got|gets|set|due|slated|scheduled|expected|finally|first|officially|originally|globally|initially|only|just|already|quietly|then|also|itself|actually|really|itself|not|yet|never|indeed|duly|eventually|ultimately|all|series|simultaneously|recently|formally|in fact|of course),? ){0,4}';

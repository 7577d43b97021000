/** Words of what is told about a work and has no attribute of its own: its making, its kind, its place among others. */

export const ORDERED =
  '(?:order(?:ed|s)?|green-?li(?:t|ghts?|ghted)|picked up|commission(?:ed|s)|straight-to-series|series order|series pick-?up|series commitment|given the go-ahead|got the go-ahead|announced the (?:project|series|show))';
export const CAST =
  '(?:cast|casting|join(?:ed|s|ing)|sign(?:ed|s) (?:on|up)|board(?:ed|s)|tapped|attached|land(?:ed|s) the (?:role|part|lead)|won the (?:role|part|lead)|set to (?:star|lead)|hired|named|announced|unveiled|chosen)';
export const STARTS =
  '(?:(?:begins?|began|beginning|starts?|started|starting|kick(?:s|ed) off|got|gets) (?:principal |its |the |their )?(?:photography|filming|shooting|production|to (?:film|shoot)|under ?way)|(?:filming|shooting|production|principal photography|cameras|the shoot)(?: on [^.;,]{1,30})?(?: is| was| are| were| will| had| has|,)?(?: (?:due|set|slated|scheduled|expected|supposed|planned|officially|finally|have|be|to))*(?: (?:begin|began|begins|beginning|start|starts|started|starting|kick off|kicked off|kicks off|roll|rolls|rolled|rolling|get|got|under ?way|commence\\w*))|goes (?:before|in front of) (?:the )?cameras?|back before the cameras|shoots|heads? (?:back )?(?:into|to) production|return(?:s|ed)? to (?:set|production))';
export const FILMED =
  '(?:(?:Ⓦ"?|Ⓢ|\\b(?:it|series|season|show|episodes?|production|finale|which|that|all of it|much of it))(?: (?:was|were|is|been|had|has|mostly|largely|partly))* (?:filmed|shot)|filmed|filming (?:took place|ran|happened|lasted)|(?:the )?shoot (?:took place|ran|lasted|was)|principal photography(?: took place| happened| ran| lasted| was done| was completed)?|(?<!before )(?<!until )the shoot|went (?:before|in front of) (?:the )?cameras|finale (?:was )?(?:filmed|shot)?)';
export const RENEWED =
  '(?:renew(?:ed|al|s)|(?:second|another|new) season (?:was |were |got )?(?:ordered|announced|confirmed|green-?lit|picked up)|pick(?:ed|s) up (?:the show |the series |it )?for (?:a |another )?(?:second|new|season)[^.;,]{0,14}|(?:handed|given|got|gets|granted|earned|landed|won|secured|ordered) (?:an? |its |the )?(?:Ⓢ|(?:second|sophomore|another) (?:season|run|series|year))(?! (?:ticket|pass|trailer|premiere|finale|date)))';
/** What else is dated near these events. */
export const ELSE =
  '(?:set (?:in|around|during)|likely|rumou?r\\w*|premier\\w*|debut\\w*|releas\\w*|return\\w*|stream\\w*|air(?:s|ed|ing)|arriv\\w*|land\\w*|film\\w*|shoot\\w*|shot|trailer|finale|expected|novel|book|publish\\w*|cancel\\w*|nielsen|ended|wrapp?\\w*)';

/** Genres that exclude one another, as patterns and the family they belong to. */
export const GENRES: readonly [form: string, family: string][] = [
  [
    'crime|police|cop|detective|murder mystery|mystery|whodunit|procedural|noir|thriller|investigative|cold[- ]case',
    'crime',
  ],
  ['sitcom|comedy|rom-?com|romantic comedy|dramedy|sketch show|mockumentary', 'comedy'],
  ['medical|hospital', 'medical'],
  ['sci-?fi|science[- ]fiction|space opera|dystopian|superhero', 'science fiction'],
  ['fantasy|supernatural|vampire|zombie|horror', 'fantasy'],
  ['western', 'western'],
  ['romance|soap|soap opera|telenovela', 'romance'],
  ['documentary|docuseries|docu-series|true[- ]crime documentary', 'documentary'],
  ['reality|game show|quiz show|talk show|dating show|baking show|competition', 'reality'],
  ['animated|cartoon|anime', 'animation'],
  ['musical', 'musical'],
];

/** What a real person is to the character modelled on them. */
export const MODELLED = '(?:inspired by|model(?:l)?ed (?:on|after)|based (?:up)?on|drawn from)';

/** Words for works other than the one spoken of: "a cooking show", "the actor's last series", "most of their dramas". */

/** "Harry's original run": the work that the page's own comes from. */
export const FORMER_RUN =
  /Ⓒ's (?:original|old|first|earlier|previous) (?:[a-z]+ )?(?:run|series|show|outing|vehicle)(?![a-z])/g;

/** "Its sibling", "the mothership": the family of the work spoken of, where it is a subject. */
export const KIN =
  /(?:^|[.,;:—] |\b(?:and|but|while|as|than|whereas) )(?:its|the) (?:\w+ )?(?:sibling|sister (?:show|series)|parent|predecessor|successor|cousin|stablemate|mothership|forerunner|forebear|rival|spin-?off|follow-up|offshoot)(?= (?:[a-z]+ |on Ⓟ )?(?:is|was|has|had|comes|came|ran|runs|premiered|debuted|lasted|ended|streams|began|started|got|arrives|lives)\b)/g;

/** "Most of Ⓟ's thrillers", "everybody else", "the closest thing to it": what is said of others. */
const MANY =
  /(?:^|[.;:] |, (?:and|but|while) )(?:(?:(?:most|many|several|few|some|half|both|all|Ⓠ) of (?:the|its|these|those|their|our|Ⓟ's) |(?:most|many|other|only Ⓠ|every other) )(?:[a-z-]+ |Ⓠ |Ⓟ(?:'s)? ){0,3}(?:shows?|series|thrillers|dramas|procedurals|originals|titles)|(?:everybody|everyone)(?: else)?(?= (?:makes?|does|stops?|has|gets))|that (?:one|Ⓠ)(?= (?:was|is|has|had|ran|ended|got))|(?:its|the) (?:nearest|closest) (?:thing|relation|relative|cousin|match|equivalent|rival)(?: to it)?)(?![a-z])/g;

/** "came from a Fox series", "three years on a Ⓟ show": where somebody worked before. */
const ELSEWHERE =
  /\b(?:(?:came|comes|fresh|straight|over|arrived) from|(?:years?|seasons?|months?|stint|time|season) on|worked on|wrote (?:for|on)|left|cut (?:his|her|their) teeth (?:on|in)|based on) (?:an?|another) (?:[a-z-]+ |Ⓟ |Ⓠ-?[a-z]* ){0,4}(?:series|show|drama|thriller|sitcom|procedural|soap)(?![a-z])/g;

/** "whose last series", "the actor's earlier show": what else somebody made or played in. */
const ANOTHERS =
  /\b(?:whose|(?:her|his)(?= (?:last|previous|earlier|other|old|former|most recent))|(?:actor|actress|star|director|creator|writer|author|novelist|showrunner|comedian|producer|network|streamer|platform|company|composer)'s) (?:last|previous|earlier|other|first|own|old|former|most recent|long-running|best-known|biggest) (?:[a-z-]+ )?(?:show|series|drama|sitcom|film|movie|hit|project)(?![a-z])/g;

/** "a cooking show", "a documentary in four parts": some other work, unless that is what the page's own is said to be. */
const ANOTHER =
  /(?<!\b(?:is|was|as|be|like|not|just|than|into|of|makes?|called|it|being) |[,—:(] ?)\b(?:an?|another|one|some) (?:[a-z-]+ ){0,2}?(?:(?:cooking|baking|quiz|game|talk|dating|reality|medical|hospital|fantasy|nature|wildlife|travel|gardening|home|children's|kids'|sketch|rival|different|history|music) (?:show|series|drama|programme|program|competition|comedy)|documentary|docuseries|sitcom|telenovela|film|movie|feature|novel|memoir|album|podcast|play|musical|soap(?: opera)?|game show|quiz)(?![a-z])/g;

/** "beat a Ⓟ thriller", "watches a Ⓟ show about bakers", "the Ⓠ on Ⓟ", "the days when a drama had Ⓠ episodes". */
const PASSING =
  /(?<=\b(?:beat|beats|beating|of|watch|watches|watched|watching|on|them|than|after|before|against|from|and|crews? [^,;.]{1,60} for|in) )(?:an?|another|some) (?:[a-z-]+ )?Ⓟ (?:[a-z-]+ ){0,2}?(?:series|shows?|drama|comedy|thriller|film|documentary|movie|sitcom|procedural|Ⓠ)(?! (?:called|named|that is|about (?:Ⓒ|Ⓝ)|with Ⓝ|starring))(?![a-z])|\b(?:the|that) Ⓠ (?:on|from|at|over on) (?=Ⓟ|[a-z]+ (?:has|is|was))|\bwhen (?:an?|every|each|most) (?:[a-z-]+ )?(?:dramas?|shows?|series|seasons?) (?=had|ran|has|got|lasted)|\bof (?:either|the other|another|others|any of them)(?![a-z])/g;

/** Offsets in masked text where the words for another work end. */
export const otherWorksIn = (masked: string): number[] => [
  ...[ANOTHER, ANOTHERS, MANY, ELSEWHERE].flatMap((words) =>
    [...masked.matchAll(words)].map((match) => match.index + match[0].length - 1),
  ),
  ...[...masked.matchAll(PASSING)].map(({ index }) => index),
];

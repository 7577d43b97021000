/** Word classes that the stance cues are built of, as alternations over masked lower-case text. */

/** A slot, with or without its possessive. */
export const SLOT = "(?:[Ⓐ-ⓩ](?:'s?)?)";
/** "no one", whose "one" is a number slot. */
export const NO_ONE = '(?:nobody|noone|no[- ](?:one|Ⓠ))';
/** One word or slot. */
export const WORD = `(?:[a-z0-9'&.-]+|${SLOT})`;
/** Up to `most` words, each with the space after it. */
export const words = (most: number): string => `(?:${WORD},? ){0,${most}}?`;

/** Subjects that begin a clause of their own. */
export const PRONOUN = "(?:it|he|she|they|we|i|you|there|that's|this is|here)";
export const DETERMINER =
  '(?:the|its|his|her|their|my|our|your|a|an|all|both|each|every|no|nobody|everybody|everyone|some|most|many|fans|viewers|critics)';

const KIN =
  '(?:dad|daddy|father|mum|mummy|mom|mommy|mam|mother|brother|sister|sis|bro|son|daughter|uncle|auntie|aunt|cousin|nephew|niece|grandma|grandmother|gran|granny|nan|nana|grandpa|grandfather|grandad|granddad|husband|wife|hubby|wifey|partner|boyfriend|girlfriend|bf|gf|ex|fiancee?|spouse|kids?|child|family|parents)(?:-in-law)?';
/** People who are no source: they have no name and no office. */
const PERSON =
  '(?:friend|mate|pal|buddy|neighbou?r|barber|hairdresser|dentist|landlord|landlady|colleague|co-?worker|boss|flatmate|room-?mate|stranger|guy|bloke|dude|man|woman|lady|boy|girl|teenager|kid|cashier|driver|cabbie|bartender|barman|barmaid|waiter|waitress|teacher|student|pupil|intern|commenter|commentator|user|reader|viewer|listener|caller|fan|superfan|follower|troll|bot|chatbot|blogger|vlogger|influencer|youtuber|tiktoker|redditor|poster|subscriber|member|tourist|quizmaster|contestant|impostor|imposter|impersonator|anon|lurker|correspondent|passer-by|postman|plumber|nurse|vicar|punter)';
const PEOPLE =
  '(?:friends|mates|neighbou?rs|colleagues|co-?workers|strangers|guys|men|women|students|commenters|users|readers|viewers|listeners|fans|followers|trolls|bots|bloggers|influencers|youtubers|redditors|posters|people|folks?|folk|punters|parents|kids|teenagers|relatives|lots|know-it-alls|conspiracy theorists|skeptics|sceptics)';
/** Things that say something and answer for nothing. */
const MEDIUM =
  '(?:posts?|tweets?|retweets?|reels?|threads?|comments?|ads?|adverts?|advertisements?|banners?|pop-?ups?|memes?|pages?|fan ?pages?|sites?|websites?|blogs?|listicles?|headlines?|captions?|accounts?|profiles?|articles?|items?|lists?|listings?|summar(?:y|ies)|overviews?|ai|llms?|chatgpt|chatbots?|bots?|assistants?|apps?|posters?|billboards?|stickers?|flyers?|leaflets?|screenshots?|graphics?|infographics?|cards?|videos?|newsletters?|e-?mails?|texts?|messages?|chain letters?|forums?|wikis?|outlets?|aggregators?|tabloids?|rags?|hashtags?|search results?|snippets?|podcasts?|leaks?|thumbnails?|placeholders?|guides?|menus?|schedules?|leaflets?|programme notes|quiz(?:zes)?|spam)';
const NOBODY =
  '(?:someone|somebody|some|others|another|they|people|everyone|everybody|anyone|anybody|whoever|folks|the internet|the web|the grapevine|social media|twitter|reddit|facebook|tiktok|instagram|tumblr|quora|chatgpt|gemini|copilot|siri|alexa|google|wikipedia|the rumou?r mill|gossip|rumou?rs?|hearsay|so-called experts)';
const LEAD =
  "(?:my|your|our|his|her|their|somebody's|someone's|a|an|one|the|this|that|another|some|any|every|each|these|those|many|most|several|various|countless|certain|other|lots of|plenty of|hundreds of|thousands of|dozens of|half of|a lot of|a few|a couple of|a bunch of|too many|more than one|Ⓠ|of|Ⓝ's)";

/** Somebody or something that nobody need believe: "my dad", "some viral posts", "one blog", "rumour". */
export const UNNAMED = `(?:${LEAD} (?:[a-z0-9'-]+ |Ⓟ (?:'s )?|Ⓠ |Ⓞ ){0,4}?(?:${KIN}|${PERSON}|${PEOPLE}|${MEDIUM})|(?:viral|fake|bogus|old|earlier|social|fan|several|many|parody|satirical|spoof|facebook|twitter|tiktok|reddit|instagram|online|so-called|some|other|most|certain|these|those) (?:[a-z-]+ ){0,2}?(?:${PEOPLE}|${MEDIUM})|(?:fans|viewers|users|readers|posters|commenters|redditors|posts|ads|trolls|bots|headlines|listings|tabloids|bloggers)|(?:dad|mum|mom|gran|grandma|nan|grandad)|${NOBODY})`;

/** The part of it that is no person: only a medium "has" or "gives" a work a value. */
export const MEDIUM_SUBJECT = `(?:${LEAD} (?:[a-z0-9'-]+ |Ⓟ (?:'s )?|Ⓠ |Ⓞ ){0,4}?${MEDIUM}|(?:viral|fake|bogus|fan|parody|satirical|spoof|facebook|twitter|tiktok|reddit|instagram|online|some|other|most|certain|these|those|many) (?:[a-z-]+ ){0,2}?${MEDIUM}|wikipedia|chatgpt|google)`;
/** Words between such a subject and its verb: no other subject may stand among them. */
export const SUBJECT_GAP =
  "(?:(?:that|which|who),? )?(?:(?!(?:since|when|after|because|while|if|as|that|which|who|before|for)\\b)[a-z'-]+,? |Ⓦ,? |Ⓠ |Ⓛ,? ){0,5}?";

/** Sources with a name or an office. */
export const NAMED =
  '(?:[ⓃⒸⓄⓅ]|(?:the |its |her |his |their )?(?:[a-z-]+ )?(?:showrunners?|creators?|producers?|stars?|actors?|actress(?:es)?|directors?|studio|network|streamer|streaming giant|company|platform|author|novelist|writers?|spokes(?:man|woman|person|people)|executives?|press release|press office|publicist|publisher|trades|magazine|newspaper|trade paper|editors?))';

/** Verbs of saying that take a sentence. */
export const SAYS =
  '(?:says?|said|saying|claim(?:s|ed|ing)?|alleg(?:es?|ed)|insist(?:s|ed|ing)?|swear(?:s|ing)?|swore|sworn|maintain(?:s|ed)?|assert(?:s|ed)?|contend(?:s|ed)?|argu(?:es?|ed) that|stat(?:es?|ed|ing)|declar(?:es?|ed|ing)|announc(?:es?|ed|ing)|report(?:s|ed|ing)?|writ(?:es?|ing)|wrote|written|post(?:s|ed|ing)|tweet(?:s|ed|ing)?|tells?|told|telling|mention(?:s|ed)|suggest(?:s|ed|ing)?|impl(?:y|ies|ied)|hint(?:s|ed)?|reckon(?:s|ed)?|repeat(?:s|ed|ing)?|spread(?:s|ing)?|joke[sd]?|boast(?:s|ed)?|promis(?:es?|ed|ing)|warn(?:s|ed)?|whisper(?:s|ed)?|has it|had it|goes)';
/** Verbs by which a medium puts a value on a work. */
export const LABELS =
  '(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|list(?:s|ed|ing)?|credit(?:s|ed|ing)?|nam(?:es?|ed|ing)|label(?:s|led|ling)?|tag(?:s|ged|ging)?|bill(?:s|ed|ing)?|dat(?:es?|ed)|plac(?:es?|ed)|put(?:s|ting)?|advertis(?:es?|ed)|promot(?:es?|ed)|attribut(?:es?|ed))';
/** What only a medium does with a value. */
export const CARRIES = '(?:reads?|has|have|had|gave|gives|giving|puts?|shows?|showed|saying)';
/** Verbs of thinking; with any subject they vouch for nothing. */
export const THINKS =
  '(?:th(?:ink|inks|inking|ought)|believ(?:es?|ed|ing)|assum(?:es?|ed|ing)|guess(?:es|ed|ing)?|suppos(?:e|es|ed)|figur(?:ed|es?) (?:that|it|Ⓦ)|imagin(?:es?|ed|ing)|suspect(?:s|ed)?|presum(?:es?|ed)|conclud(?:es?|ed) that|convinced|under the impression|persuaded|mistook|fear(?:s|ed) (?:that|it|Ⓦ|the)|hop(?:es?|ed|ing)|wish(?:es|ed|ing)?|dream(?:s|t|ed|ing)? (?:that|of|about|up|it|Ⓦ)|pretend(?:s|ed|ing)?|fanc(?:y|ies|ied)|bet(?:s|ting)?(?! on you)|wager(?:s|ed)?|predict(?:s|ed|ing)?|speculat(?:es?|ed|ing)|doubt(?:s|ed|ing)?|den(?:y|ies|ied|ying)|disput(?:es?|ed)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|disprov(?:es?|ed)|jok(?:ed|es|ing) that|wonder(?:s|ed|ing)? (?:if|whether)|ask(?:s|ed|ing)? (?:if|whether|me if|me whether)|question(?:s|ed|ing)? (?:if|whether)|swore)';

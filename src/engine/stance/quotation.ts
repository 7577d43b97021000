/** Words in quotation marks: held up as words, or put into somebody's mouth. */
import type { Place, StanceReading } from './place';

const HELD_UP: StanceReading = { stance: 'quoted-as-false', code: 'stance-quoted-words' };
const QUOTED: StanceReading = { stance: 'reported', code: 'stance-quoted' };

/** A word for words, right before the opening mark. */
const NAMES_WORDS =
  /(?:^|[^a-z])(?:(?:the |a |this |that |an |my |her |his |one |our |your |words? )?(?:\w+ )?(?:sentences?|phrases?|lines?|words|paragraphs?|passages?|extracts?|samples?|specimens?|headlines?|claims?|captions?|posts?|tweets?|rumou?rs?|tags?|hashtags?|quer(?:y|ies)|search(?:es|ed)?(?: for)?|strings?|statements?|slogans?|taglines?|typos?|memes?|subject lines?|comments?|answers?|options?|typed|googled|googling|typing|texts?|mistakes?|errors?|ads?|banner|poster|title|quotes?|stuff like|things like|nonsense like|gems like|shouting|yelling|yelled|shouted|type|write|print|printed|scrawled|enter|entered|for|he wrote|she wrote|they wrote|i wrote|someone wrote|somebody wrote|who wrote|slop|gems?|howlers?|nonsense|clickbait)(?: of the (?:day|week|month|year|century))?|(?:my|your|his|her|our|their|a|one|some) [a-z-]+ (?:[a-z-]+ ){0,2}(?:said|says|wrote|writes|read|reads|posted|shouted|claimed|went|goes|asked|insisted|tweeted))[,:]? $/;
/** What is said of words: "… is the sort of thing that people post". */
const SAID_OF_WORDS =
  /^" ?(?:(?:would|will|could|gets?|makes?|sounds?|returns?|brings? up|came up|comes up|started|should(?: have)? (?:read|be|been|said)|must|means|meant|and you get|is fake|under an?|at the top|in big letters)(?![a-z])|(?:is|was|are|were|would be|sounds like|remains) (?:the (?:sort|kind|type) of|a (?:sentence|phrase|lie|myth|claim|line|mistake|typo|rumou?r|joke|common|popular|strange|false|bold|headline)|an (?:error|old|urban)|what|how|not|wrong|false|untrue|nonsense|one of|trending|going (?:a?round)|everywhere|doing the rounds|all over|viral|circulating|spreading|still|simply|just|another|my favou?rite|the (?:claim|rumou?r|headline|line|answer|wrong|first|most|worst|biggest|lie|myth))|(?:reads?|read|went|ran|goes|runs|says|said|wrote|writes|claims|claimed|posted|tweeted|screams|screamed|shouts|shouted|declares?|declared|announces?|announced|asks|asked|insists|insisted|types|typed) (?:a|an|one|another|some|the (?:\w+ )?(?:post|headline|caption|tweet|ad|banner|meme|account|page)|somebody|someone|my|his|her|our|their)\b|(?:(?:he|she|they|i|we|Ⓝ|Ⓒ|the [a-z]+|my [a-z]+) )?(?:lied|lies|joked|jokes|quipped|teased|deadpanned|sang|sings|squawked|fibbed|misread|joking)\b|(?:has|have|had) (?:\w+ )?(?:\d+ |Ⓠ )?(?:likes|shares|retweets|views|upvotes)|got (?:Ⓠ|\w+) (?:likes|shares|upvotes))/;

/**
 * The stance of a value inside quotation marks; null outside.
 * A long quotation is somebody's own words; a short one, with a value in it, is held up where a word for words stands by.
 */
export function quoted(place: Place): StanceReading | null {
  const [open, close] = marksAround(place);
  // A title in its marks is no quotation.
  if (open < 0 || (close >= 0 && close - open < 5)) return null;
  if (NAMES_WORDS.test(place.raw.slice(Math.max(0, open - 80), open))) return HELD_UP;
  if (close >= 0 && SAID_OF_WORDS.test(place.raw.slice(close, close + 90))) return HELD_UP;
  return QUOTED;
}

/** Offsets of the double quotation marks around the value in `raw`; -1 where there is none. */
function marksAround({ raw, at }: Place): [number, number] {
  let open = -1;
  for (let index = raw.indexOf('"'); index >= 0 && index < at; index = raw.indexOf('"', index + 1))
    open = open < 0 ? index : -1;
  return open < 0 ? [-1, -1] : [open, raw.indexOf('"', at)];
}

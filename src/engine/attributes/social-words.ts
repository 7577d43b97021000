/** What is counted on social media, and where: such counts are nobody's viewing figures. */

export const SOCIAL_UNIT =
  '(?:likes?|up-?votes?|down-?votes?|comments?|posts?|tweets?|re-?tweets?|re-?posts?|quote[- ]tweets?|shares?|followers?|reactions?|replies|threads?|mentions?|hashtags?|memes?|tiktoks?|reels?|edits?|fan edits?|redditors|fan accounts?|hearts?|saves|impressions)';
export const SOCIAL_PLACE =
  /\b(?:trailers?|teasers?|clips?|featurettes?|promos?|tik ?toks?|youtube|instagram|reddit|subreddit|twitter|facebook|bluesky|tumblr|threads|hashtags?|tweets?|posted|viral|reels?|upload(?:ed)?|video essay|on x\b)|#\w/;
/** Below this such a number could count anything: three comments, seven members. */
export const MANY = 40;

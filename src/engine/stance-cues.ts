/** Words that take a claim back, hand it to somebody else, or put it into another time. All over masked lower-case text. */

/** Phrases that look like a stance and are none; they are blanked before the cues are tried. */
export const NOT_STANCE =
  /\b(?:isn't just|is not just|isn't only|is not only|not only|not just|not merely|no doubt|without a doubt|don't miss|if you haven't|if you're|if you are|if you love|if you like|if you want|if you can|should come as no surprise|no wonder|no stranger to|not to mention|nothing short of|can't get enough|couldn't be|could not be|you should|should you|not for the faint)\b/g;

export const FALSE_CUE =
  /\b(?:falsely|wrongly|mistaken(?:ly)?|erroneous(?:ly)?|incorrect(?:ly)?|misinformation|disinformation|debunk\w*|myths?|hoax\w*|fake|bogus|untrue|no truth|mislabel\w*|misreport\w*|misidentif\w*|misstat\w*|contrary to|despite (?:claims|reports|rumou?rs|what)|made[- ]up|ai-generated|nonsense|baseless|fabricat\w*|satir\w*|parody|in error|(?:that|it|this) is (?:false|wrong|not true|untrue)|isn't true|is not true|confus(?:ed|ing|es?) (?:it|this|the|with)|not to be confused|mix(?:ed|es|ing)? (?:it |this |them )?up|inaccurate(?:ly)?|got (?:it|this|that) wrong|gets? (?:it|this|that) wrong|is wrong|was wrong|are wrong|were wrong)\b/;
export const FALSE_BLOCK =
  /^["'(]?(?:myth|claim|false|rumou?r|fiction|hoax|fake|misconception|the claim|they say|what they say|wrong|not true|satire|parody)s?(?: (?:no\. ?)?[Ⓠ\d]+)?\)? ?[:—-]/;
export const REJECTING_NEXT =
  /^["'(]?(?:(?:that|this|it|they|he|she|which)(?:'s| is| are|'re| was| were)? (?:simply |just |all |also |flatly |completely |totally |plain )*(?:false|wrong|untrue|not true|nonsense|incorrect|a lie|a myth|a hoax|mistaken|rubbish|fake|not so|not the case|made up|inaccurate|bogus|satire|a joke)\b|(?:it|that|this|she|he|they) (?:isn't|is not|wasn't|was not|didn't|did not|doesn't|does not|aren't)(?:[.,!]|$| (?:true|so|the case|right|correct)\b)|no[,.!]|nope\b|wrong[.,!]|false[.,!]|not (?:so|true|quite|even close)\b|in (?:reality|fact|truth)[, ]|actually,|is (?:that|it|this) (?:real|true|right)\?|\(?this is satire|fact[- ]?check ?:|verdict ?: (?:false|wrong)|(?:the )?(?:truth|reality|fact) ?(?:is|:)|except (?:it|that|she|he)|don't believe)/;
export const COMPLEMENT =
  /\b(?:nobody|no one|no evidence|no proof|no sign|denie[ds]|deny|denying|doubts?|doubted|unclear|unsure|whether|imagin(?:e|ed|es)|stopped short of|hoped|hopes?|wish(?:es|ed)?|wanted|pretend\w*|dream\w*|joked?|joking|jokes|assum(?:e|ed|es|ing)|expected|thought|had thought|believed|guess(?:ed|es)?|bet|mistook|swore|refuted?|rejects?|rejected|dismiss\w*|question(?:ed|s)|wonder(?:ed|s|ing)?|feared?|predict\w*|pretends)\b[^.;]{0,80}$/;
export const REPORTED_UNNAMED =
  /\b(?:(?:some|many|several|viral|countless|various|a few|other|those|these|certain|old|earlier|fan|social|facebook|tiktok|instagram|x|twitter|reddit)(?: \w+){0,2} (?:posts?|ads?|pages?|headlines?|articles?|outlets?|blogs?|sites?|accounts?|people|users?|fans?|listings?|tweets?|memes?|threads?|readers?)|an? (?:\w+ ){0,2}(?:post|ad|page|headline|meme|tweet|listing|earlier version|friend|reader|caption|commenter|colleague)|(?:my|her|his|our|their) (?:\w+ )?(?:dad|mum|mom|mother|father|brother|sister|friend|uncle|aunt|neighbou?r|boss|colleague|husband|wife|mate|cousin|grandma|gran|flatmate|roommate|barber|landlord))(?: \w+){0,4} (?:say|says|said|saying|claim\w*|think|thinks|thought|swear\w*|swore|insist\w*|told|tells?|telling|believe\w*|reckon\w*|called|calls|calling|stat(?:ed?|es|ing)|had|has|have|describ\w*|announc\w*|declar\w*|put|puts|list(?:ed|s)|credit\w*|nam(?:ed|es)|gave|gives|suggest\w*)\b|\b(?:supposedly|allegedly|rumou?red|rumou?r has it|purported(?:ly)?|so-called|an earlier version|a previous version|told users|it (?:has been|is|was) (?:claimed|rumou?red|suggested)|was claimed to|were told)\b/;
export const SUPPOSED =
  /\b(?:if|could|would|might|should|may (?:be|have|well|come|get|return|also|yet|not)|wish|hope(?:s|fully)?|unless|perhaps|maybe|possibly|probably|likely|hypothetical\w*|let's say|what if|pitch(?:ed)?|deserves?|ought to|wouldn't|won't be surprised|had hoped|campaign(?:ing)?|petition\w*|want(?:s|ed)? (?:it|to|a|the)|needs? (?:a|to))\b/;
export const DENIED_BEFORE =
  /(?:\b(?:not|never|no longer|rather than|instead of|nothing to do with|neither|nor|without|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|won't|can't|cannot|no)\b|n't\b)(?!.*(?:\bbut\b|—))[^;:—]*$/;
export const DENIED_AFTER =
  /^(?:'s)? ?,? (?:is not|isn't|was not|wasn't|did not|didn't|does not|doesn't|has not|hasn't|had no|has no|has nothing)\b/;
export const FORMERLY =
  /\b(?:formerly|once|used to|previously|originally|at first|initially|back then|in the past|until (?:recently|then)|had been)\b/;
export const PLANNED =
  /\b(?:will|is set to|are set to|set to|is due|is scheduled|scheduled|slated|is going to|plans? to|planned|to be released|is expected|upcoming|about to)\b/;
export const REPORTED_NAMED =
  /\b(?:according to|as reported by|reports?|reported|told|per [Ⓞⓝa-z]+|says|said|stated|confirmed by)\b/;
export const ASKED_ANSWERED =
  /^["'(]?(?:a ?: )?(?:yes|yep|yeah|it is|it does|it did|they do|absolutely|correct|it has|indeed|sure)\b/;

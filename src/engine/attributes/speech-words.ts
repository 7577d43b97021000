/** Words of speech: verbs that bring in somebody's words, verbs that judge with them, and who speaks. Parts of patterns over masked sentences. */

/** Verbs that stand beside words said or written, in any order. */
export const SAY =
  '(?:says?|said|saying|tells?|told|telling|writes?|wrote|writing|notes?|noted|noting|adds?|added|adding|explain(?:s|ed|ing)|recall(?:s|ed|ing)|jok(?:es|ed|ing)|quip(?:s|ped)|tweet(?:s|ed|ing)|post(?:s|ed|ing)|shared?|sharing|teas(?:es|ed|ing)|admit(?:s|ted|ting)|confess(?:es|ed|ing)|declar(?:es|ed|ing)|insist(?:s|ed|ing)|argu(?:es|ed|ing)|ask(?:s|ed|ing)|repl(?:ies|ied|ying)|remark(?:s|ed|ing)|comment(?:s|ed)|enthus(?:es|ed|ing)|gush(?:es|ed|ing)|rav(?:es|ed|ing)|promis(?:es|ed|ing)|reveal(?:s|ed|ing)|observ(?:es|ed|ing)|conclud(?:es|ed|ing)|mus(?:es|ed|ing)|warn(?:s|ed|ing)|laugh(?:s|ed)|sigh(?:s|ed)|roar(?:s|ed)|rag(?:es|ed)|fum(?:es|ed)|cri(?:es|ed)|exclaim(?:s|ed)|whisper(?:s|ed|ing)|shout(?:s|ed|ing)|blast(?:s|ed)|hint(?:s|ed|ing)|stat(?:es|ed)|claim(?:s|ed|ing)|sum(?:s|med)(?: it)?(?: up)?|put it|puts it|chim(?:es|ed) in|recount(?:s|ed)|captioned|messaged|emailed|offered|continu(?:es|ed)|agree[sd]?|opin(?:es|ed)|report(?:s|ed))\\b';

/** Verbs that give a work its praise or blame in quotation marks. */
export const CALL =
  '(?:call(?:s|ed|ing)|dub(?:s|bed|bing)|describ(?:es|ed|ing)|label(?:s|led|ed|ling)|brand(?:s|ed|ing)|crown(?:s|ed|ing)|hail(?:s|ed|ing)|prais(?:es|ed|ing)|laud(?:s|ed|ing)|applaud(?:s|ed|ing)|declar(?:es|ed|ing)|deem(?:s|ed|ing)|slam(?:s|med|ming)|pann(?:ed|ing)|pans|likened|likens|celebrat(?:es|ed|ing)|commend(?:s|ed|ing)|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|feels?|found)\\b';

/** Who speaks, where no name does: people of the trade, of the press, of the public. */
export const SPEAKER =
  '(?:critics?|reviewers?|reviews?|fans?|viewers?|users?|actors?|actress|stars?|leads?|creators?|authors?|novelist|showrunners?|directors?|producers?|writers?|insiders?|sources?|spokes(?:man|woman|person)|outlets?|publications?|headlines?|threads?|posts?|tweets?|devotees?|posters?|commenters?|commentators?|redditors?|executives?|magazines?|sites?|bloggers?|podcasters?|journalists?|columnists?|readers?|audiences?|people|detectives?|consultants?|composer|cinematographer)';
/** Nobody in particular: their words are not put into anybody's mouth. */
export const NOBODY =
  /\b(?:nobody|no one|no-one|none of|if (?:anyone|somebody|someone)|whoever|would|could|might|never)\b/;

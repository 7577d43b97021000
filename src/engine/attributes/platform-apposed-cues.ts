/** A title's own apposition or relative clause names its platform: "Ⓦ, Ⓟ's royal saga", "Ⓦ, which Ⓟ made". */
import type { Cue } from './attribute';

const cue = (id: string, tag: string, form: string): Cue => ({
  id: `cue-platform-${id}`,
  strength: 3,
  tag,
  form: new RegExp(form, 'dg'),
});

/** Where the apposition would be the subject of a main clause: "After Ⓦ, Ⓟ's boss left". */
const NOT_AFTER =
  '(?<!(?:^|[;:,] )["\'(]*(?:after|before|unlike|like|since|with|without|than|besides|beyond|despite|beside|between|from|for|until|following|of|in|on|at)(?: [a-z]+){0,3} "?)';
const TITLE = `${NOT_AFTER}(?<w>Ⓦ)"?`;
/** What belongs to a platform and is no programme. */
const NO_SHOW =
  '(?:rivals?|competitors?|competition|boss(?:es)?|chiefs?|head|executives?|execs?|spokes\\w+|ceo|critics?|subscribers?|viewers|members|users|customers|shares?|stock|price|library|catalogue|catalog|algorithm|answer|reply|loss|staff|press|budget|policy|plan|deal|offer|bid|lawyers?|adverts?|ads?|home ?page|app|headquarters|offices|slate|line-?up|schedule|numbers?|chart|top)';
const WORDS = `(?! ?${NO_SHOW}\\b)(?:(?!${NO_SHOW}\\b)(?:[a-z0-9][a-z0-9'-]*|Ⓠ|Ⓓ|Ⓛ|Ⓢ|Ⓦ|Ⓖ),? ?){1,7}?`;
/** Where an apposition ends. */
const END =
  '(?= ?(?:[.,;:!?—)]|$| (?:by|from|with|on|of|for|starring|about|has|had|is|was|returns?|and)\\b))';

/** Programmes that only a title beside them makes one of. */
const KIND =
  '(?:western|saga|sequel|prequel|comedy|dramedy|sitcom|epic|anthology|fantasy|mystery|sensation|romance|caper|serial|phenomenon|juggernaut|follow-up|sci-fi|satire|whodunit|tragedy|adventure|chiller|nightmare|family drama|period piece|revival|reboot|remake|crowd-pleaser|series|show|drama|thriller|original|spin-?off|hit)';
/** What platforms do to what is theirs. */
const DOES =
  '(?:made|makes|commission\\w*|order(?:s|ed)|built|buil(?:ds)|gave|gives|given|picked up|picks up|produc\\w+|launch\\w+|air(?:s|ed)|stream(?:s|ed)|releas\\w+|cancel\\w*|renew\\w*|dropp?(?:s|ed)|runs?|ran|show(?:s|ed)|carri(?:es|ed)|put out|puts out|green-?li\\w+|developed|axe[sd]|debuted|premiered|unveil\\w+|brought|ended|ends|closed|closes|revived|hosts?|keeps?|kept|adapted|spun|created|fund(?:s|ed)|backed|backs|brings|turned|rolled out)';
const HAS =
  '(?:(?:has|had|have|just|now|first|also|originally|recently|finally|quietly|since|then|still|once) ){0,3}';

export const PLATFORM_APPOSED_CUES: readonly Cue[] = [
  cue('apposed-possessive', 'original', `${TITLE}(?:,| —| \\(|:) (?:the )?(?<v>Ⓟ)(?:'s|') ${WORDS}${END}`),
  cue(
    'apposed-kind',
    'original',
    `${TITLE}(?:,? (?:the |that |this |another |—)|, an? )(?:(?!(?:of|in|on|for|from|by|to|than|like|that|which|who|whose|with|and|about)\\b)[a-z][a-z'-]* |Ⓠ[ -]|Ⓢ |Ⓓ ){0,4}?(?<v>Ⓟ)(?:'s)?(?: (?!(?:of|in|on|for|from|by|to|that|which|who|and|with|about)\\b)[a-z][a-z'-]*| Ⓦ){0,4}? ${KIND}(?![a-z-])`,
  ),
  cue('which-makes', 'original', `${TITLE},? (?:which|that) (?:the )?(?<v>Ⓟ) ${HAS}${DOES}(?![a-z])`),
  cue(
    'kind-that-makes',
    'original',
    `${TITLE},? (?:the|an?|that|this|another|Ⓝ's?) (?:(?!(?:in|for|from|by|to|that|which|who)\\b)[a-z][a-z'-]* |Ⓦ(?:'s)? |Ⓠ[ -]|Ⓓ ){0,5}?${KIND},? (?:that |which )?(?:the )?(?<v>Ⓟ) ${HAS}${DOES}(?![a-z])`,
  ),
  cue(
    'kind-for',
    'original',
    `${TITLE},? (?:the|an?|that|this|another|Ⓝ's?) (?:(?!(?:in|for|from|by|to|that|which|who)\\b)[a-z][a-z'-]* |Ⓦ(?:'s)? |Ⓠ[ -]|Ⓓ ){0,5}?${KIND} (?:for|on|at|from|over on) (?:the )?(?<v>Ⓟ)(?!'s)`,
  ),
  cue(
    'begun-at',
    'original',
    `\\b(?:started|began|launched|created|developed|made|wrote|set up|opened) "?(?<w>Ⓦ)"? (?:at|for|with|over at) (?:the )?(?<v>Ⓟ)(?!'s)`,
  ),
  cue(
    'does-to',
    'original',
    `(?<v>Ⓟ) ${HAS}(?:clos|end|finish|wrap|retir|reviv|host|run|adapt|commission|keep|kept|turn)\\w*(?: (?:up|down|off|out|with))? (?:the |its )?"?(?<w>Ⓦ)`,
  ),
];

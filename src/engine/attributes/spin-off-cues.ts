/** Ways of saying what a prequel is called, and what became of a spin-off about somebody. `w` is the parent or the person. */
import type { Cue } from './attribute';
import { cue } from './entities';

/** A title that no name was made of, or one that was: up to four words. */
const WORD = "(?:[a-z0-9Ⓒ](?:[a-z0-9&'!-]|Ⓒ)*|[ⒹⓁⓆⓃⓋ])";
const TITLE = `(?:(?:Ⓦ: )?(?:[ⓌⓋⓉ]|${WORD}(?: (?:${WORD}|Ⓦ)){0,3}?))`;
const END =
  '(?=[.,;!?)"]| —| -|$| (?:and|with|on|from|at|starring|set|for|about|by|which|in|has|is|will)\\b)';
const KIND = 'prequel(?:,? (?:series|show|drama|thriller))?';
const YOUNG = '(?:young|younger|rookie|early)[ -](?<w>[ⒸⓌ])(?:-[ⒸⓌ])?[ -](?:series|show|drama|prequel)';
const CALLED = '(?:called|titled|named|entitled|dubbed|known as|has the title|under the title|goes by)';
const THE = '(?:an?|the|its|their|that)';
const ORDER =
  '(?:order(?:s|ed|ing)?|green-?li(?:t|ghts?|ghted|ghting)|commission(?:s|ed|ing)?|pick(?:s|ed|ing) up|announc(?:es|ed|ing)|giv(?:es|en|ing)|gave|makes?|made|making|develop(?:s|ed|ing)|next|has)';

/** From the prequel to its name, with nobody and nothing else between that could be called so. */
const GAP =
  "(?:(?!\\b(?:who|whose|whom|shows?|series|films?|movie|characters?|novels?|books?|partner|cops?|detective|officer|rookie|episodes?|pilot|star|hero|lead|role|part|plays?|playing|by|an?|actor|'s)\\b)[^.;:ⓌⒸⓋ]){0,50}?";

const title = (id: string, form: string): Cue => ({ ...cue(`cue-prequel-${id}`, 3, form), tag: 'title' });

export const TITLE_CUES: readonly Cue[] = [
  title('called', `(?<w>[ⓌⒸⒻ])"?(?:'s)?[ -]${KIND}\\b(?!'s)${GAP} ${CALLED} "?(?<v>${TITLE})"?${END}`),
  title(
    'to-called',
    `\\b${KIND} (?:to|of|for) (?:the )?"?(?<w>[ⓌⒸⒻ])"?(?:,| is| was| will be| has been| that is| which is){0,2} ${CALLED} "?(?<v>${TITLE})"?${END}`,
  ),
  title('young', `\\b${YOUNG}\\b(?!'s)${GAP} ${CALLED} "?(?<v>${TITLE})"?${END}`),
  title('apposed', `\\b${KIND},? (?:${CALLED} )?"?(?<v>(?<w>Ⓦ): ${TITLE})"?${END}`),
  title(
    'ordered',
    `(?<v>(?<w>Ⓦ): ${TITLE})"?,? (?:is |was |will be )?${THE} (?:[a-z-]+ |Ⓟ |Ⓓ-set ){0,3}?prequel\\b`,
  ),
  title(
    'to',
    `(?<v>[ⓌⓋ])"?(?:,| is| was| will be)+ ${THE} (?:[a-z-]+ |Ⓟ ){0,3}?${KIND} (?:to|of) (?:the )?"?(?<w>[ⓌⒸⒻ])`,
  ),
  title('on', `(?<v>Ⓦ)"?,? ${THE} (?:[a-z-]+ |Ⓓ-set |Ⓟ ){0,3}?${KIND} (?:on|at|from|for|by) Ⓟ`),
  title(
    'order-young',
    `\\b${ORDER} "?(?<v>[ⓌⓋ])"?[^.;:ⓌⒸⓋ]{0,50}?, (?:an?|the) (?:[a-z]+ ){0,2}?${YOUNG}\\b`,
  ),
];

const ABOUT =
  "(?:(?:spin-?off|offshoot|series|show|project)(?: (?:of|from|to) [ⓌⒸ])? (?:about|devoted to|centred on|centered on|focused on|following|for) (?:the )?(?<w>[ⒸⓃ])(?:, [^,.;ⓌⒸ]{1,40},)?|(?<w2>[ⒸⓋⓃ])(?:'s)? (?:spin-?off|offshoot|project|series|show)(?: (?:series|show))?(?: (?:of|from|to) [ⓌⒸ])?)";
const BE =
  '(?:(?:is|was|has been|has|have been|got|gets|had been|being|now|officially|also|finally|just|reportedly|will be) ){0,4}';
const MADE =
  '(?:ordered to series|given (?:a |the )?(?:full |straight-to-series )*(?:series order|green light|go-ahead)|green-?lit|picked up|in production|filming|began filming|started filming|began production|in post-production|renewed|airing|streaming|(?:begins|starts|premieres|debuts|launches|arrives) (?:in|on|this|next)(?= ))';
const GONE =
  '(?:scrapped|shelved|dropped|binned|axed|abandoned|cancell?ed|killed off|spiked|dead|off the table|not (?:going|moving) (?:ahead|forward)|no longer (?:going|moving) (?:ahead|forward)|no longer happening)';
const PLANNED =
  '(?:in the works|in development|being developed|(?:going|moving) (?:ahead|forward)|under way|underway|on the way)';

const fate = (id: string, words: string): Cue => ({
  ...cue(`cue-spin-off-${id}`, 3, `(?<![a-z])${ABOUT} ${BE}(?<v>${words})(?![a-z])`),
  tag: id,
  ownNegation: true,
});

export const FATE_CUES: readonly Cue[] = [
  fate('made', MADE),
  fate('gone', GONE),
  fate('planned', PLANNED),
  {
    ...cue(
      'cue-spin-off-has',
      3,
      `Ⓟ (?:also |now )?(?<v>has|has ordered|orders|ordered|has green-?lit|green-?lit|is making|renewed) (?:an?|the) (?:new )?(?<w>[ⒸⓃ]) (?:spin-?off|show|series)(?![a-z])`,
    ),
    tag: 'made',
  },
];

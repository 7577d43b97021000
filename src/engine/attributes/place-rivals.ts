/** Cues that take a place away: somebody was shot there, another film was, or it is where the story plays. */
import type { Rival } from './attribute';

const rival = (id: string, form: string): Rival => ({
  id,
  slots: ['place'],
  strength: 3,
  form: new RegExp(form, 'dg'),
});

export const PLACE_RIVALS: readonly Rival[] = [
  rival(
    'rival-place-victim',
    `(?:[ⒸⓃ]"?|\\b(?:she|he|man|woman|girl|boy|officer|victim|suspect|driver|body|somebody|someone|councilman|detective)),? (?:(?:who|was|is|gets|got|were|being|had been|been|then|fatally|later) ){0,4}shot(?: (?:dead|at|and killed|in the [a-z]+))?(?: [a-z]+){0,2}? (?:in|at|on|near|outside) (?:the |downtown )?(?<v>Ⓛ)`,
  ),
  rival(
    'rival-place-career',
    `(?:[ⒸⓃ]"?|\\b(?:she|he|i)),? (?:(?:also|had|has|once|first|previously|who|then) )*(?:filmed|shot|was filming|was shooting|made)(?! (?:it|the (?:show|series|season|pilot)|"?Ⓦ|this))(?: [a-z]+){0,4}? (?:in|at|on) (?<v>Ⓛ)`,
  ),
  rival(
    'rival-place-other-work',
    `Ⓥ"?,? (?:(?:which|was|is|were|had been|all|itself) ){0,3}(?:filmed|shot|made|produced|filming|shooting)(?: [a-z]+){0,3}? (?:in|at|on) (?<v>Ⓛ)`,
  ),
  rival(
    'rival-place-intended',
    `\\b(?:intended|planned|meant|hoped|wanted|considered|toyed with|thought (?:of|about)|nearly|almost|were going|was going)(?: [a-z]+){0,4}? (?:shoot|film|shooting|filming|filmed|shot) (?:it |there |the (?:show|series) )?(?:in|at) (?<v>Ⓛ)`,
  ),
  rival(
    'rival-place-set',
    `\\b(?:set|takes place|unfolds|plays out|happens|lives?|living|born|raised|works?|working|moved|moves|patrols?|murder\\w*|killed|found) (?:in|on|around|near|to) (?:the |downtown |present-day |sunny )?(?<v>Ⓛ)`,
  ),
];

/** Cues that take a percentage away: a share, a rise, another title's score. */
import type { Rival } from './attribute';

const rival = (id: string, slots: Rival['slots'], form: string): Rival => ({
  id,
  slots,
  strength: 3,
  form: new RegExp(form, 'dg'),
});

export const SCORE_RIVALS: readonly Rival[] = [
  rival(
    'rival-score-share',
    ['score'],
    `(?<v>Ⓡ) (?:of (?:the |its |all |our |their |those )?(?:[a-z-]+ )?(?:(?:viewers|audience)(?!,? (?:approve|like|liked|love|loved|enjoy\\w*|recommend))|viewing|subscribers|households|users|people|respondents|viewership|adults|women|men|voters|cases?|murders|homes|shows|series|budget|costs?|time|minutes|episodes|book|novel|plot|crew|cast)|stake|share|more|fewer|less|higher|lower|rise|increase|drop|decline|jump|growth|discount|off|complete|sure|certain|chance|tax|credit|behind|ahead|up|down|completion|human|real|true)\\b`,
  ),
  rival(
    'rival-score-change',
    ['score'],
    `\\b(?:up|down|grew|rose|fell|dropped|jumped|increased|decreased|climbed|slid|surged|declined)(?: by| almost| nearly| about| some| over| more than){0,2} (?<v>Ⓡ)`,
  ),
  rival('rival-score-from', ['score'], `\\bfrom (?:a )?(?<v>Ⓡ) (?:down |up )?to (?:a )?Ⓡ`),
  rival('rival-score-other', ['score'], `Ⓥ"?(?:'s)? ?(?:\\(|(?:[a-z']+ |Ⓞ ){0,6})(?<v>Ⓡ)`),
  rival(
    'rival-score-that-other',
    ['score'],
    `(?<v>Ⓡ) (?:that|which) (?!(?:it|the|critics?|audiences?|viewers|fans|users|reviewers|has|is|was|puts?|makes?)\\b|"?Ⓦ)`,
  ),
  rival(
    'rival-score-mine',
    ['score'],
    '\\bmy (?:own )?(?:[a-zⓌⒸ-]+ ){1,3}?(?:score|rating|verdict|mark)?:? ?(?<v>Ⓡ)',
  ),
  rival('rival-score-than', ['score'], '\\bthan (?:the |its |a |an |only )?(?<v>Ⓡ)'),
  rival(
    'rival-score-compared',
    ['score'],
    `\\b(?:beat(?:s|ing)?|than|over|topp(?:ing|ed)|tops|edg(?:ing|ed)|past|above|below|against|versus|vs\\.?|surpass\\w*|outscor\\w+|unlike|matching) (?:the )?(?:[a-z.-]+ ){0,2}(?:[a-z.-]+|[ⓋⓄⓃ])"?'s (?:[a-z]+ ){0,2}(?<v>Ⓡ)`,
  ),
  rival(
    'rival-score-for-other',
    ['score'],
    `(?<v>Ⓡ)[ -](?:[a-z']+ |Ⓞ ){0,4}?(?:of|for) (?:the )?(?:Ⓟ(?:'s)? )?"?Ⓥ`,
  ),
  rival(
    'rival-score-both',
    ['score'],
    `\\bcritics? and (?:audiences?|viewers|fans)\\b[^;.]{0,60}?Ⓡ,? (?:and|&|\\/) (?<v>Ⓡ)`,
  ),
  rival(
    'rival-score-both-first',
    ['score'],
    `\\bcritics? and (?:audiences?|viewers|fans)\\b[^;.]{0,60}?(?<v>Ⓡ),? (?:and|&|\\/) Ⓡ`,
  ),
  rival('rival-score-respectively', ['score'], `(?<v>Ⓡ)[^;.]{0,60}\\brespectively\\b`),
];

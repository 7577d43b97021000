/** Which companies make a work. */
import { cue, entityAttribute } from './entities';

export const studio = entityAttribute(
  'studio',
  ['organisation'],
  [
    cue(
      'cue-produced-by',
      2,
      '\\b(?:produced|made|co-produced|backed|financed|mounted|developed)(?: \\w+)? (?:by|at|from|for) (?:the )?(?<v>Ⓞ)',
      true,
    ),
    cue(
      'cue-from-studio',
      2,
      "\\b(?:from|by|a|an|via) (?<v>Ⓞ)(?: and Ⓞ)?(?:'s)? (?:production|series|drama|show)?\\b",
      true,
    ),
    cue(
      'cue-studio-produces',
      2,
      '(?<v>Ⓞ)(?:,? (?:which|also|who|is|are|the studio))* (?:produces?|produced|co-produces?|makes?|made|developed|mounted|is behind|are behind|produc(?:es|ing)|serves as (?:the )?(?:studio|production))',
      true,
    ),
    cue(
      'cue-studio-label',
      2,
      '\\b(?:studios?|production compan(?:y|ies)|produced by|companies) ?(?:[:|]|is|are|include[sd]?) ?(?<v>Ⓞ)',
      true,
    ),
  ],
);

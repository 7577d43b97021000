/** Prizes and nominations of a work. The record may have none: then they cannot be checked. */
import type { Attribute } from './attribute';

const PRIZE =
  "(?:(?:primetime )?emmys?|emmy awards?|golden globes?|baftas?|sag awards?|oscars?|academy awards?|peabodys?|critics'? choice awards?|saturn awards?|edgar awards?|tca awards?|spirit awards?)";
const WINS =
  '(?:won|wins|winning|took home|takes home|bagged|collected|scooped|swept|earned|earns|received|receives|picked up|landed|scored|was nominated for|is nominated for|has been nominated for|got|has)';

export const award: Attribute = {
  id: 'award',
  slots: [],
  subjects: ['series', 'film'],
  single: false,
  namedOnly: true,
  cues: [
    {
      id: 'cue-award-wins',
      strength: 2,
      form: new RegExp(
        `(?<w>Ⓦ)"?,? (?:[a-z]+ ){0,3}(?<v>${WINS} (?:(?:[a-z'-]+|Ⓠ) ){0,6}?(?:${PRIZE}|an? (?:[a-z]+ )?awards?))\\b`,
        'dg',
      ),
    },
    {
      id: 'cue-award-for',
      strength: 2,
      form: new RegExp(`(?<v>${PRIZE} (?:wins?|nominations?|nods?|award)) (?:for|to) "?(?<w>Ⓦ)`, 'dg'),
    },
  ],
  read: ({ slot }) => ({ value: { text: slot.text }, normal: slot.text }),
  compare: () => 'apart',
  show: (value) => ('text' in value ? value.text : ''),
};

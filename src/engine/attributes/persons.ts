/** Persons in a slot: creator, showrunner, director and the other crew. One table of words makes each attribute's cues. */
import type { AttributeId } from '../attribute-ids';
import { type Attribute, type Cue, compareEntity, readEntity, showEntity } from './attribute';

export interface CrewWords {
  /** The noun as a pattern: "creators?". */
  noun: string;
  /** The participle before "by": "created". */
  participle?: string;
  /** Verbs with the person as their subject: "directed", "helmed". */
  verb?: string;
}

/** The attribute of a crew slot whose value is a person. */
export function crew(
  id: AttributeId,
  words: CrewWords,
  options: { single?: boolean; extra?: Cue[] } = {},
): Attribute {
  const cue = (name: string, strength: Cue['strength'], form: string): Cue => ({
    id: `cue-${id}-${name}`,
    strength,
    list: true,
    form: new RegExp(form, 'dg'),
  });
  const noun = `(?:co-)?${words.noun}`;
  const cues: Cue[] = [
    cue(
      'noun-name',
      2,
      `(?<!former |ex-|original |the novel's )\\b${noun},? (?:is |are |was |were |and \\w+(?: \\w+)? |include[ds]? |including |, ?|: ?|\\| ?|— ?|by )?(?<v>Ⓝ)`,
    ),
    cue(
      'name-noun',
      2,
      `(?<v>Ⓝ),? (?:who |also |both |is |are |was |were |serves? |served |serving |acts? |acted |as |joined |joins |returns? |returned |the |an? |show's |series' |its |Ⓦ's? |credited |co-|,|— ?){1,7}${noun}\\b`,
    ),
    cue('name-brackets', 2, `(?<v>Ⓝ) \\((?:the )?${noun}\\)`),
  ];
  if (words.participle)
    cues.push(
      cue(
        'by',
        2,
        `\\b(?:co-)?(?:${words.participle})(?: and (?:co-)?\\w+(?:-\\w+)*)?(?: for (?:television|tv|Ⓟ))? by (?:\\w+ (?:winner|nominee|veteran) )?(?<v>Ⓝ)`,
      ),
    );
  if (words.verb)
    cues.push(cue('verb', 2, `(?<v>Ⓝ),? (?:who |also |has |have |had )*(?:co-)?(?:${words.verb})\\b`));
  return {
    id,
    slots: ['person'],
    subjects: ['series', 'film'],
    single: options.single ?? false,
    cues: [...cues, ...(options.extra ?? [])],
    read: readEntity,
    compare: compareEntity,
    show: showEntity,
  };
}

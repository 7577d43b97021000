import type { AttributeId } from '../../engine/attribute-ids';
import { attributeKey } from '../attributes';
import { useWords } from '../words-context';

interface Props {
  subject: string;
  attribute: AttributeId;
  season: number | null;
}

/** What a group is about: a subject and one of its attributes. */
export function GroupTitle({ subject, attribute, season }: Props) {
  const words = useWords();
  const what = words.say(attributeKey(attribute));
  return (
    <h3 class="group-title">
      {subject} <span class="soft">{season === null ? what : words.say('in_season', { what, season })}</span>
    </h3>
  );
}

import type { AttributeId } from '../../engine/attribute-ids';
import { useWords } from '../words-context';
import { AttributeSet } from './AttributeSet';
import { groupsOf } from './attribute-groups';
import { Part } from './Part';

interface Props {
  /** The attributes that this version reads. */
  attributes: readonly AttributeId[];
  off: readonly AttributeId[];
  onChange(off: AttributeId[]): void;
}

/** Which kinds of claim the reader wants checked. */
export function AttributesPart({ attributes, off, onChange }: Props) {
  const words = useWords();
  const turn = (which: readonly AttributeId[], on: boolean) => {
    const others = off.filter((attribute) => !which.includes(attribute));
    onChange(on ? others : [...others, ...which]);
  };
  return (
    <Part id="attributes" title={words.say('attributes')} intro={words.say('attributes_intro')}>
      <div class="attribute-sets">
        {groupsOf(attributes).map(([group, members]) => (
          <AttributeSet key={group} group={group} members={members} off={off} onTurn={turn} />
        ))}
      </div>
    </Part>
  );
}

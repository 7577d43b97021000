import type { AttributeId } from '../../engine/attribute-ids';
import { attributeKey } from '../attributes';
import { useWords } from '../words-context';
import type { AttributeGroup } from './attribute-groups';

interface Props {
  group: AttributeGroup;
  members: readonly AttributeId[];
  off: readonly AttributeId[];
  onTurn(which: readonly AttributeId[], on: boolean): void;
}

/** A group of attributes under one box that turns all of them. */
export function AttributeSet({ group, members, off, onTurn }: Props) {
  const words = useWords();
  const on = members.filter((attribute) => !off.includes(attribute));
  return (
    <fieldset class="attribute-set">
      <legend>
        <label class="check">
          <input
            type="checkbox"
            checked={on.length === members.length}
            indeterminate={on.length > 0 && on.length < members.length}
            onChange={(event) => onTurn(members, event.currentTarget.checked)}
          />
          <strong>{words.say(`group_${group}`)}</strong>
        </label>
      </legend>
      {members.map((attribute) => (
        <label key={attribute} class="check">
          <input
            type="checkbox"
            checked={!off.includes(attribute)}
            onChange={(event) => onTurn([attribute], event.currentTarget.checked)}
          />
          <span>{words.say(attributeKey(attribute))}</span>
        </label>
      ))}
    </fieldset>
  );
}

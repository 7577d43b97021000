import { attributeKey } from '../attributes';
import { Icon } from '../parts/Icon';
import { useWords } from '../words-context';
import { mutedOf } from './muted';

interface Props {
  /** The key the statement is muted by. */
  mute: string;
  onForget(): void;
}

/** One muted statement: what it is about, and what it says. */
export function MutedItem({ mute, onForget }: Props) {
  const words = useWords();
  const muted = mutedOf(mute);
  const what = muted && words.say(attributeKey(muted.attribute));
  const text = muted
    ? [
        muted.subject,
        muted.season === null ? what : words.say('in_season', { what: what ?? '', season: muted.season }),
        muted.value === '*'
          ? words.say('mute_any')
          : muted.denied
            ? words.say('denied', { value: muted.value })
            : muted.value,
      ].join(' · ')
    : mute;
  return (
    <li>
      <span>{text}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.say('unmute', { what: text })}
        onClick={onForget}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}

import { useState } from 'preact/hooks';
import { useWords } from '../ui/words-context';

interface Props {
  /** Null where there is nothing to copy. */
  correction: string | null;
  onCopy(text: string): Promise<boolean>;
  onMute(): void;
  /** Null where no fact of the record is spoken of. */
  onRecord: (() => void) | null;
}

export function Tools({ correction, onCopy, onMute, onRecord }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const label = copied === null ? 'card_copy' : copied ? 'card_copied' : 'card_copy_failed';
  return (
    <footer class="tools">
      {correction !== null && (
        <button type="button" class="button small" onClick={() => void onCopy(correction).then(setCopied)}>
          {words.say(label)}
        </button>
      )}
      <button type="button" class="button small" title={words.say('card_mute_note')} onClick={onMute}>
        {words.say('card_mute')}
      </button>
      {onRecord && (
        <button type="button" class="button small" onClick={onRecord}>
          {words.say('card_in_record')}
        </button>
      )}
      <span role="status" class="unseen">
        {copied === null ? '' : words.say(label)}
      </span>
    </footer>
  );
}

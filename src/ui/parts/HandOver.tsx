import { useState } from 'preact/hooks';
import type { Hand } from '../hand';
import { useWords } from '../words-context';

interface Props {
  /** Made when it is wanted. */
  text(): string;
  file: string;
  mime: string;
  hand: Hand;
}

/** Two buttons: copy a text, or save it as a file. */
export function HandOver({ text, file, mime, hand }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const said = copied === null ? null : words.say(copied ? 'card_copied' : 'card_copy_failed');
  return (
    <p class="hand-over">
      <button type="button" class="button" onClick={() => void hand.copy(text()).then(setCopied)}>
        {words.say('copy')}
      </button>
      <button type="button" class="button" onClick={() => hand.save(file, mime, text())}>
        {words.say('save')}
      </button>
      <span role="status" class="small soft">
        {said}
      </span>
    </p>
  );
}

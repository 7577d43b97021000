import { useState } from 'preact/hooks';
import { useWords } from '../ui/words-context';

interface Props {
  label: string;
  text: string;
  onCopy(text: string): Promise<boolean>;
  /** What became of it, to be said aloud. */
  onSaid(text: string): void;
}

/** Copies a text, and says on itself whether the browser let it. */
export function CopyButton({ label, text, onCopy, onSaid }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const said = copied === null ? '' : words.say(copied ? 'card_copied' : 'card_copy_failed');
  const press = async () => {
    const done = await onCopy(text);
    setCopied(done);
    onSaid(words.say(done ? 'card_copied' : 'card_copy_failed'));
  };
  return (
    <button type="button" class="button small" onClick={() => void press()}>
      {said || label}
    </button>
  );
}

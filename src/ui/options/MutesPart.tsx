import { useWords } from '../words-context';
import { Part } from './Part';

interface Props {
  count: number;
  onForget(): void;
}

/** Claims the reader has muted, which can be heard again. */
export function MutesPart({ count, onForget }: Props) {
  const words = useWords();
  return (
    <Part id="mutes" title={words.say('mutes')} intro={words.say('mutes_intro')}>
      {count === 0 ? (
        <p class="soft">{words.say('mutes_none')}</p>
      ) : (
        <div class="line">
          <span>{words.say('mutes_some', { count })}</span>
          <button type="button" class="button" onClick={onForget}>
            {words.say('mutes_forget')}
          </button>
        </div>
      )}
    </Part>
  );
}

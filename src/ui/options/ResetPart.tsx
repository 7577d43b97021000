import { useState } from 'preact/hooks';
import { useWords } from '../words-context';
import { Part } from './Part';

/** Everything back to how it came. Asks once more before it does so. */
export function ResetPart({ onReset }: { onReset(): void }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const act = () => {
    if (asked) onReset();
    setAsked(!asked);
  };
  return (
    <Part id="reset" title={words.say('reset')} intro={words.say('reset_intro')}>
      <div class="line">
        <button type="button" class={asked ? 'button is-main' : 'button'} onClick={act}>
          {words.say(asked ? 'reset_sure' : 'reset_do')}
        </button>
        {asked && (
          <button type="button" class="button" onClick={() => setAsked(false)}>
            {words.say('cancel')}
          </button>
        )}
      </div>
    </Part>
  );
}

import { useWords } from '../words-context';
import { MutedItem } from './MutedItem';
import { Part } from './Part';

interface Props {
  mutes: readonly string[];
  onChange(mutes: string[]): void;
}

/** Statements the reader has muted, which can be heard again. */
export function MutesPart({ mutes, onChange }: Props) {
  const words = useWords();
  return (
    <Part id="mutes" title={words.say('mutes')} intro={words.say('mutes_intro')}>
      {mutes.length === 0 ? (
        <p class="soft">{words.say('mutes_none')}</p>
      ) : (
        <>
          <ul class="mutes">
            {mutes.map((key) => (
              <MutedItem
                key={key}
                mute={key}
                onForget={() => onChange(mutes.filter((other) => other !== key))}
              />
            ))}
          </ul>
          <div class="line">
            <button type="button" class="button" onClick={() => onChange([])}>
              {words.say('mutes_forget')}
            </button>
          </div>
        </>
      )}
    </Part>
  );
}

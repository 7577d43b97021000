import { useRef, useState } from 'preact/hooks';
import { type Carried, type Refusal, readSettings, writeSettings } from '../../settings/transfer';
import { Notice } from '../parts/Notice';
import { useWords } from '../words-context';
import { Part } from './Part';

interface Props {
  settings: Carried;
  onChange(settings: Partial<Carried>): void;
  /** Hands a text to the reader as a file. */
  onSave(name: string, text: string): void;
}

/** Bytes of a file beyond which it is not even opened. */
const LARGEST = 8_000_000;

/** Takes the settings out as a file, and in again. */
export function TransferPart({ settings, onChange, onSave }: Props) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'loaded' | Refusal | null>(null);
  const load = async (file: File) => {
    const result = file.size > LARGEST ? TOO_LARGE : readSettings(await file.text());
    if ('settings' in result) onChange(result.settings);
    setOutcome('settings' in result ? 'loaded' : result.refused);
  };
  const reason = (refused: Refusal): string => {
    switch (refused.why) {
      case 'newer':
        return words.say('transfer_newer', { version: refused.version });
      case 'bad-entry':
        return words.say('transfer_bad_entry', { what: refused.what });
      case 'too-large':
        return words.say('transfer_too_large');
      default:
        return words.say('transfer_not_settings');
    }
  };
  return (
    <Part id="transfer" title={words.say('transfer')} intro={words.say('transfer_intro')}>
      <div class="line">
        <button
          type="button"
          class="button"
          onClick={() => onSave('double-take-settings.json', writeSettings(settings))}
        >
          {words.say('transfer_save')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {words.say('transfer_load')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.say('transfer_load')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void load(file);
            currentTarget.value = ''; // so that the same file can be chosen again
          }}
        />
      </div>
      <p class="soft" role="status">
        {outcome === 'loaded' ? words.say('transfer_loaded') : ''}
      </p>
      {outcome !== null && outcome !== 'loaded' && (
        <Notice trouble title={words.say('transfer_refused')}>
          <p>{reason(outcome)}</p>
        </Notice>
      )}
    </Part>
  );
}

const TOO_LARGE: { refused: Refusal } = { refused: { why: 'too-large' } };

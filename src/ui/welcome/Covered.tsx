import type { RecordState } from '../../messages';
import { showDate } from '../dates';
import { Part } from '../options/Part';
import { RecordTrouble } from '../parts/RecordTrouble';
import { useWords } from '../words-context';

interface Props {
  /** Undefined while it is waited for. */
  record: RecordState | undefined;
  onRetry(): void;
}

/** What the record covers: its packs, how much they hold, and how far they reach. */
export function Covered({ record, onRetry }: Props) {
  const words = useWords();
  return (
    <Part id="covered" title={words.say('welcome_covered')} intro={words.say('welcome_covered_intro')}>
      {record && !record.ok && <RecordTrouble record={record} onRetry={onRetry} />}
      {record?.ok && (
        <ul class="covered">
          {record.packs.map(({ id, name, facts, knownThrough }) => (
            <li key={id}>
              <strong>{name}</strong>{' '}
              <span class="soft">
                {words.say('pack_summary', { count: facts, date: showDate(knownThrough, words.locale) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

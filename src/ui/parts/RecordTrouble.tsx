import type { RecordState } from '../../messages';
import { useWords } from '../words-context';
import { Notice } from './Notice';

interface Props {
  record: Extract<RecordState, { ok: false }>;
  onRetry(): void;
}

/** The record cannot be opened: why, and what to do. */
export function RecordTrouble({ record, onRetry }: Props) {
  const words = useWords();
  return (
    <Notice trouble title={words.say('trouble_title')}>
      <p>{words.say(`trouble_${record.reason}`)}</p>
      <p class="small soft detail">{record.detail}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.say('try_again')}
      </button>
    </Notice>
  );
}

import type { RecordState } from '../../messages';
import { useWords } from '../words-context';
import { Notice } from './Notice';

/** The record cannot be opened: why, and what to do. */
export function RecordTrouble({ record }: { record: Extract<RecordState, { ok: false }> }) {
  const words = useWords();
  return (
    <Notice trouble title={words.say('trouble_title')}>
      <p>{words.say(`trouble_${record.reason}`)}</p>
      <p class="small soft detail">{record.detail}</p>
    </Notice>
  );
}

import type { RecordState } from '../../messages';
import { showDate } from '../dates';
import { useWords } from '../words-context';

/** How far the record reaches. With several packs, the one that reaches least far is named first. */
export function RecordLine({ record }: { record: Extract<RecordState, { ok: true }> }) {
  const words = useWords();
  const packs = [...record.packs].sort((a, b) => a.knownThrough.localeCompare(b.knownThrough));
  const [first] = packs;
  if (!first) return <span>{words.say('record_empty')}</span>;
  const date = showDate(first.knownThrough, words.locale);
  return (
    <span
      title={packs
        .map((pack) => `${pack.name} ${pack.version}: ${showDate(pack.knownThrough, words.locale)}`)
        .join('\n')}
    >
      {words.say('record_known_through', { count: packs.length, date })}
    </span>
  );
}

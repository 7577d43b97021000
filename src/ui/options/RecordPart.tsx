import type { RecordState } from '../../messages';
import { showDate } from '../dates';
import { RecordTrouble } from '../parts/RecordTrouble';
import { useWords } from '../words-context';
import { Part } from './Part';

interface Props {
  /** Undefined while it is waited for. */
  record: RecordState | undefined;
  onRetry(): void;
}

/** The packs of the record, with version and horizon. */
export function RecordPart({ record, onRetry }: Props) {
  const words = useWords();
  return (
    <Part id="record" title={words.say('record')} intro={words.say('record_intro')}>
      {record && !record.ok && <RecordTrouble record={record} onRetry={onRetry} />}
      {record?.ok && record.packs.length === 0 && <p class="soft">{words.say('record_empty')}</p>}
      {record?.ok && record.packs.length > 0 && (
        <table class="table">
          <thead>
            <tr class="small soft">
              <th scope="col">{words.say('pack_name')}</th>
              <th scope="col">{words.say('pack_version')}</th>
              <th scope="col">{words.say('pack_facts')}</th>
              <th scope="col">{words.say('pack_known_through')}</th>
            </tr>
          </thead>
          <tbody>
            {record.packs.map((pack) => (
              <tr key={pack.id}>
                <th scope="row">{pack.name}</th>
                <td>{pack.version}</td>
                <td>{words.number(pack.facts)}</td>
                <td>{showDate(pack.knownThrough, words.locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

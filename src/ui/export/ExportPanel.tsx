import { useState } from 'preact/hooks';
import { FORMAT_IDS, FORMATS, type FormatId, fileName } from '../../export/formats';
import type { Sheet } from '../../export/sheet';
import type { Hand } from '../hand';
import { HandOver } from '../parts/HandOver';
import { Switch } from '../parts/Switch';
import { useWords } from '../words-context';

interface Props {
  /** The sheet, with what would spoil the story or without. */
  sheet(spoilers: boolean): Sheet;
  hand: Hand;
}

const keyOf = (format: FormatId) =>
  format.replace('-', '_') as 'markdown' | 'csv' | 'claim_review' | 'annotation';

/** Choice of a format, with or without spoilers, and the buttons that hand the text over. */
export function ExportPanel({ sheet, hand }: Props) {
  const words = useWords();
  const [format, setFormat] = useState<FormatId>('markdown');
  const [spoilers, setSpoilers] = useState(false);
  const { write, mime } = FORMATS[format];
  const now = sheet(spoilers);
  // Spreadsheets take a file for UTF-8 only where it says so.
  const text = () => (format === 'csv' ? '\ufeff' : '') + write(now);
  return (
    <div class="export">
      <p class="small soft">
        {words.say('export_count', { count: now.findings.length + now.conflicts.length })}
      </p>
      <label class="export-format">
        <span class="small soft">{words.say('export_format')}</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value as FormatId)}>
          {FORMAT_IDS.map((id) => (
            <option key={id} value={id}>
              {words.say(`format_${keyOf(id)}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="small soft">{words.say(`format_note_${keyOf(format)}`)}</p>
      <Switch on={spoilers} onChange={setSpoilers}>
        {words.say('export_spoilers')}
      </Switch>
      <HandOver text={text} file={fileName(now, format)} mime={mime} hand={hand} />
    </div>
  );
}

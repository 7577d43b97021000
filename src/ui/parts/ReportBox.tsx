import { useState } from 'preact/hooks';
import type { Hand } from '../hand';
import { useWords } from '../words-context';
import { HandOver } from './HandOver';

interface Props {
  label: string;
  report(): string;
  file: string;
  hand: Hand;
}

/** A report, shown whole before it is copied or saved. Whoever wants it sent sends it. */
export function ReportBox({ label, report, file, hand }: Props) {
  const words = useWords();
  const [text, setText] = useState<string | null>(null);
  return (
    <details class="report small" onToggle={(event) => setText(event.currentTarget.open ? report() : null)}>
      <summary>{label}</summary>
      {text !== null && (
        <>
          <p class="soft">{words.say('report_note')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by key */}
          <pre class="report-text" tabIndex={0}>
            {text}
          </pre>
          <HandOver text={() => text} file={file} mime="text/markdown" hand={hand} />
        </>
      )}
    </details>
  );
}

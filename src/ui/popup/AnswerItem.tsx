import { useState } from 'preact/hooks';
import type { Verdict } from '../../engine/claim';
import { useWords } from '../words-context';
import type { Answer } from './model';
import { RecordSide } from './RecordSide';
import { SaidValue } from './SaidValue';

interface Props {
  answer: Answer;
  verdict: Verdict;
  namePacks: boolean;
  onGo(claim: string): void;
}

/** What the page says against what the record says. What would spoil the story is covered until asked for. */
export function AnswerItem({ answer, verdict, namePacks, onGo }: Props) {
  const words = useWords();
  const [revealed, setRevealed] = useState(false);
  if (answer.spoiler && !revealed) {
    return (
      <div class="answer is-covered">
        <p>{words.say(`spoiler_${verdict}`)}</p>
        <button type="button" class="button small" onClick={() => setRevealed(true)}>
          {words.say('reveal')}
        </button>
      </div>
    );
  }
  return (
    <dl class="answer">
      <dt class="small soft">{words.say('page_says')}</dt>
      <dd>
        {answer.said.map((said) => (
          <SaidValue key={`${said.denied} ${said.normal}`} said={said} kind={verdict} onGo={onGo} />
        ))}
      </dd>
      <dt class="small soft">{words.say('record_says')}</dt>
      <dd>
        <RecordSide answer={answer} verdict={verdict} namePacks={namePacks} />
      </dd>
    </dl>
  );
}

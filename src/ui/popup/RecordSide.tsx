import type { Verdict } from '../../engine/claim';
import { showDate } from '../dates';
import { wordStep } from '../steps';
import { showExpected } from '../values';
import { useWords } from '../words-context';
import type { Answer } from './model';
import { SourceLine } from './SourceLine';

interface Props {
  answer: Answer;
  verdict: Verdict;
  /** Names the packs an answer comes from, where there is more than one to come from. */
  namePacks: boolean;
}

/** What the record says, as of when, who says so, and how sure the comparison is. */
export function RecordSide({ answer, verdict, namePacks }: Props) {
  const words = useWords();
  const { expected, facts, sources, asOf, confidence, disputed, reason } = answer;
  const why = reason && verdict === 'unverifiable' ? wordStep(reason, words) : null;
  const remarks = [
    expected !== null && why,
    asOf && words.say('as_of', { date: showDate(asOf, words.locale) }),
    disputed && words.say('sources_differ'),
    verdict !== 'unverifiable' && confidence !== 'high' && words.say(`confidence_${confidence}`),
    (namePacks || facts[0]?.imported) && facts[0]?.packName,
  ].filter((remark): remark is string => Boolean(remark));
  return (
    <>
      <p class="record-value">
        {expected === null ? (
          <span class="soft">{why ?? words.say('record_silent')}</span>
        ) : (
          <strong>{showExpected(expected, facts, words)}</strong>
        )}
        <SourceLine sources={sources} />
      </p>
      {remarks.length > 0 && <p class="small soft">{remarks.join(' · ')}</p>}
    </>
  );
}

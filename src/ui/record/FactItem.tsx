import { useState } from 'preact/hooks';
import { factReport } from '../../export/report';
import type { RecordFact, SourceView } from '../../messages';
import { attributeKey } from '../attributes';
import type { Hand } from '../hand';
import { ReportBox } from '../parts/ReportBox';
import { useWords } from '../words-context';
import { FactSource } from './FactSource';
import { remarksOf, scopeOf, valueText } from './fact-text';

interface Props {
  fact: RecordFact;
  sources: SourceView[];
  namePack: boolean;
  /** The page's address leads here. */
  isPlace: boolean;
  hand: Hand;
  version: string;
}

/** One fact: what it is about, its value, how far it holds, and who says so. What gives the story away is covered. */
export function FactItem({ fact, sources, namePack, isPlace, hand, version }: Props) {
  const words = useWords();
  const [revealed, setRevealed] = useState(false);
  const covered = fact.spoiler && !revealed;
  const what = [words.say(attributeKey(fact.attribute)), ...scopeOf(fact, words)].join(', ');
  const remarks = [...remarksOf(fact, words), ...(namePack ? [fact.packName] : [])];
  return (
    <li class={isPlace ? 'fact is-place' : 'fact'} id={fact.id} tabIndex={-1}>
      <h3 class="small soft">
        <a class="fact-link" href={`#${fact.id}`}>
          {what}
        </a>
      </h3>
      {covered ? (
        <p class="fact-covered">
          <span class="soft">{words.say('fact_spoiler')}</span>
          <button type="button" class="button small" onClick={() => setRevealed(true)}>
            {words.say('reveal')}
          </button>
        </p>
      ) : (
        <>
          <p class="fact-value">{valueText(fact.value, fact.shown, words)}</p>
          {fact.note !== undefined && <p class="small">{fact.note}</p>}
          <p class="small soft">{remarks.join(' · ')}</p>
          {fact.readings.length > 0 && (
            <details class="small">
              <summary>{words.say('fact_readings')}</summary>
              <ul>
                {fact.readings.map((reading) => (
                  <li key={reading.asOf}>
                    {valueText(reading.value, reading.shown, words)},{' '}
                    <span class="soft">{words.say('as_of', { date: reading.asOf })}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <ul class="fact-sources small" aria-label={words.say('card_sources')}>
            {sources.map((source) => (
              <FactSource key={source.id} source={source} />
            ))}
          </ul>
          <ReportBox
            label={words.say('report_fact')}
            report={() => factReport(fact, sources, version)}
            file={`double-take-${fact.id}.md`}
            hand={hand}
          />
        </>
      )}
    </li>
  );
}

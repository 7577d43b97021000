import { useState } from 'preact/hooks';
import type { Finding } from '../../engine/claim';
import type { Review } from '../../export/sheet';
import type { SessionSummary } from '../../messages';
import { attributeKey } from '../attributes';
import { VerdictIcon } from '../parts/VerdictIcon';
import { FactSource } from '../record/FactSource';
import { wordStep } from '../steps';
import { showExpected } from '../values';
import { useWords } from '../words-context';
import type { ReviewActions } from './controller';
import { Decisions } from './Decisions';

interface Props {
  finding: Finding;
  summary: SessionSummary;
  review: Review;
  actions: ReviewActions;
}

/** The finding that is looked at, in the words around it, with all that speaks for it and what can be made of it. */
export function FindingPanel({ finding, summary, review, actions }: Props) {
  const words = useWords();
  const [revealed, setRevealed] = useState(false);
  const { claim, verdict, expected, confidence, disputed } = finding;
  const { facts, sources, names } = summary.evidence;
  const { prefix = '', suffix = '' } = summary.page?.contexts[claim.id] ?? {};
  const covered = finding.spoiler && !revealed;
  const what = words.say(attributeKey(claim.attribute));
  const steps = [...claim.steps, ...finding.steps].flatMap((step) => wordStep(step, words) ?? []);
  const remarks = [
    ...(verdict !== 'unverifiable' && confidence !== 'high' ? [words.say(`confidence_${confidence}`)] : []),
    ...(disputed ? [words.say('sources_differ')] : []),
  ];
  return (
    <article class="finding" aria-labelledby="finding-title">
      <h2 id="finding-title" class={`is-${verdict}`}>
        <VerdictIcon kind={verdict} /> {words.say(covered ? `spoiler_${verdict}` : `section_${verdict}`)}
      </h2>
      <p class="small soft">
        {names[claim.subject] ?? claim.subject} ·{' '}
        {claim.season === undefined ? what : words.say('in_season', { what, season: claim.season })}
      </p>
      <dl class="sides">
        <dt class="small soft">{words.say('card_page_says')}</dt>
        <dd>
          <span class="soft">{prefix}</span>
          <mark class={`mark mark-${verdict}`}>{claim.quote}</mark>
          <span class="soft">{suffix}</span>
        </dd>
        <dt class="small soft">{words.say('card_record_says')}</dt>
        <dd>
          {covered ? (
            <button type="button" class="button small" onClick={() => setRevealed(true)}>
              {words.say('reveal')}
            </button>
          ) : (
            <>
              <strong>
                {expected === null
                  ? words.say('record_silent')
                  : showExpected(
                      expected,
                      finding.facts.flatMap((id) => facts[id] ?? []),
                      words,
                    )}
              </strong>
              {remarks.length > 0 && <span class="small soft"> {remarks.join(' · ')}</span>}
              <ul class="small">
                {finding.sources
                  .flatMap((id) => sources[id] ?? [])
                  .map((source) => (
                    <FactSource key={source.id} source={source} />
                  ))}
              </ul>
            </>
          )}
        </dd>
      </dl>
      {!covered && steps.length > 0 && (
        <details class="small">
          <summary>{words.say('card_why', { name: names[claim.subject] ?? claim.subject })}</summary>
          <ul>
            {[...new Set(steps)].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </details>
      )}
      <Decisions review={review} actions={actions} />
    </article>
  );
}

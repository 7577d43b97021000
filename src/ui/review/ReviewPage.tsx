import { findingKey } from '../../settings/finding-key';
import { ExportPanel } from '../export/ExportPanel';
import { sheetOf } from '../export/sheet-of';
import type { Hand } from '../hand';
import { Notice } from '../parts/Notice';
import { useWords } from '../words-context';
import type { ReviewActions, ReviewSnapshot } from './controller';
import { FindingList } from './FindingList';
import { FindingPanel } from './FindingPanel';
import { doneIn, KEYS, reviewOf } from './review';

interface Props {
  snapshot: ReviewSnapshot;
  actions: ReviewActions;
  hand: Hand;
}

/** The review: one finding at a time, all of them in a list, and the result to take along. */
export function ReviewPage({ snapshot, actions, hand }: Props) {
  const words = useWords();
  const { summary, findings, at, reviews, packs, stamp, keeps, failure } = snapshot;
  const finding = findings[at];
  const keys = Object.fromEntries(Object.entries(KEYS).map(([stroke, [key = '']]) => [stroke, key]));
  return (
    <>
      <header class="masthead">
        <img src="/icon/96.png" width="40" height="40" alt="" />
        <div>
          <h1>{words.say('review_title')}</h1>
          {summary?.page && <p class="soft">{summary.page.title || summary.page.url}</p>}
        </div>
      </header>
      <main>
        {failure !== null && (
          <Notice trouble title={words.say('trouble_asking')}>
            <p class="detail small soft">{failure}</p>
          </Notice>
        )}
        {summary === null && <Notice trouble title={words.say('review_gone')} />}
        {summary === undefined && <p class="soft">{words.say('headline_reading')}</p>}
        {summary && !finding && <p class="soft">{words.say('review_none')}</p>}
        {summary && finding && (
          <>
            <p class="small soft">{words.say('review_keys', keys)}</p>
            <p role="status">
              {words.say('nth_of', { nth: at + 1, count: findings.length })} ·{' '}
              {words.say('review_done', { done: doneIn(findings, reviews), count: findings.length })}
            </p>
            <FindingPanel
              key={finding.claim.id}
              finding={finding}
              summary={summary}
              review={reviewOf(reviews, finding)}
              actions={actions}
            />
            <p class="small soft">{words.say(keeps ? 'review_kept' : 'review_not_kept')}</p>
            <FindingList findings={findings} at={at} reviews={reviews} onLook={actions.look} />
            <section aria-labelledby="export-title">
              <h2 id="export-title">{words.say('export_open')}</h2>
              <ExportPanel
                hand={hand}
                sheet={(spoilers) =>
                  sheetOf(summary, words, {
                    ...stamp,
                    packs,
                    spoilers,
                    strictness: null,
                    reviewOf: (claim) => reviews.get(findingKey(claim)) ?? null,
                  })
                }
              />
            </section>
          </>
        )}
      </main>
    </>
  );
}

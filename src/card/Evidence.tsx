import type { SourceView } from '../messages';
import { showDate } from '../ui/dates';
import { Icon } from '../ui/parts/Icon';
import { wordStep } from '../ui/steps';
import { showExpected } from '../ui/values';
import { useWords } from '../ui/words-context';
import type { CardModel } from './model';

/** Sources that are shown before the rest is asked for. */
const SHOWN = 3;

function Source({ source }: { source: SourceView }) {
  const words = useWords();
  const { url, title, published, publisher } = source;
  const date = published === 'undated' ? words.say('undated') : showDate(published, words.locale);
  const who = words.say('source', { publisher, date });
  // A pack's schema allows https alone; a source that slipped past it is named, not linked.
  if (!url.startsWith('https://')) return <li>{who}</li>;
  return (
    <li>
      <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
        {who}
        <Icon name="outside" />
      </a>
    </li>
  );
}

/** What the record says, as of when and up to when, and who says so. */
export function Evidence({ model }: { model: CardModel }) {
  const words = useWords();
  const { expected, facts, sources, asOf, knownThrough, disputed, confidence, kind, pack, steps } = model;
  const last = steps.at(-1);
  const reason = kind === 'unverifiable' && last ? wordStep(last, words) : null;
  const date = (day: string) => showDate(day, words.locale);
  const remarks = [
    expected !== null && reason,
    asOf && words.say('as_of', { date: date(asOf) }),
    disputed && words.say('sources_differ'),
    kind !== 'unverifiable' && confidence !== 'high' && words.say(`confidence_${confidence}`),
    knownThrough && words.say('card_known_through', { date: date(knownThrough) }),
    pack,
  ].filter((remark): remark is string => Boolean(remark));
  const rest = sources.slice(SHOWN);
  return (
    <>
      {expected === null ? (
        <p class="soft">{reason ?? words.say('record_silent')}</p>
      ) : (
        <p class="record-value">{showExpected(expected, facts, words)}</p>
      )}
      {remarks.length > 0 && (
        <p class="remarks small soft">
          {remarks.map((remark) => (
            <span key={remark}>{remark}</span>
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <ul class="sources small" aria-label={words.say('card_sources')}>
          {sources.slice(0, SHOWN).map((source) => (
            <Source key={source.id} source={source} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details class="small">
          <summary>{words.say('card_more_sources', { count: rest.length })}</summary>
          <ul class="sources">
            {rest.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

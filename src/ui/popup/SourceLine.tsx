import type { SourceView } from '../../messages';
import { showDate } from '../dates';
import { Icon } from '../parts/Icon';
import { useWords } from '../words-context';

/** Who says so and when, with a link: the first source that has a date, else the first. The others are counted. */
export function SourceLine({ sources }: { sources: SourceView[] }) {
  const words = useWords();
  const first = sources.find(({ published }) => published !== 'undated') ?? sources[0];
  if (!first) return null;
  const rest = sources.filter((source) => source !== first);
  const date = first.published === 'undated' ? words.say('undated') : showDate(first.published, words.locale);
  // A pack's schema allows https alone; a source that slipped past it is named, not linked.
  const linked = first.url.startsWith('https://');
  const who = words.say('source', { publisher: first.publisher, date });
  return (
    <span class="source small soft">
      {linked ? (
        <a href={first.url} target="_blank" rel="noreferrer" title={first.title}>
          {who}
          <Icon name="outside" />
        </a>
      ) : (
        who
      )}
      {rest.length > 0 && (
        <span title={rest.map(({ publisher }) => publisher).join(', ')}>
          {' '}
          {words.say('more_sources', { count: rest.length })}
        </span>
      )}
    </span>
  );
}

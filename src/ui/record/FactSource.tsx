import { webAddress } from '../../export/web-address';
import type { SourceView } from '../../messages';
import { showDate } from '../dates';
import { Icon } from '../parts/Icon';
import { useWords } from '../words-context';

/** Who says so, under which title and when; linked where the address is one of the web. */
export function FactSource({ source }: { source: SourceView }) {
  const words = useWords();
  const { title, publisher, published, url } = source;
  const date = published === 'undated' ? words.say('undated') : showDate(published, words.locale);
  const href = webAddress(url);
  return (
    <li>
      {href === null ? (
        title
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {title}
          <Icon name="outside" />
        </a>
      )}{' '}
      <span class="soft">{words.say('source', { publisher, date })}</span>
    </li>
  );
}

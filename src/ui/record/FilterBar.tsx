import { useMemo } from 'preact/hooks';
import type { AttributeId } from '../../engine/attribute-ids';
import type { EntityKind } from '../../engine/record';
import type { RecordView } from '../../messages';
import { attributeKey } from '../attributes';
import { useWords } from '../words-context';
import type { Filter } from './filter';

const WORKS: readonly EntityKind[] = ['series', 'film', 'book', 'book-line', 'franchise'];

interface Props {
  view: RecordView;
  filter: Filter;
  count: number;
  onFilter(change: Partial<Filter>): void;
}

/** Search by words, by title and by kind of fact. */
export function FilterBar({ view, filter, count, onFilter }: Props) {
  const words = useWords();
  const works = view.subjects.filter(({ kind }) => WORKS.includes(kind));
  const attributes = useMemo(
    () =>
      [...new Set(view.facts.map(({ attribute }) => attribute))]
        .map((id): [AttributeId, string] => [id, words.say(attributeKey(id))])
        .toSorted(([, a], [, b]) => a.localeCompare(b, words.locale)),
    [view, words],
  );
  return (
    <search class="filter">
      <label>
        <span class="small soft">{words.say('record_search')}</span>
        <input
          type="search"
          value={filter.text}
          onInput={(event) => onFilter({ text: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="small soft">{words.say('record_work')}</span>
        <select value={filter.work} onChange={(event) => onFilter({ work: event.currentTarget.value })}>
          <option value="">{words.say('record_all_works')}</option>
          {works.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="small soft">{words.say('record_kind')}</span>
        <select
          value={filter.attribute}
          onChange={(event) => onFilter({ attribute: event.currentTarget.value as AttributeId | '' })}
        >
          <option value="">{words.say('record_all_kinds')}</option>
          {attributes.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="small soft" role="status">
        {words.say('record_count', { count })}
      </p>
    </search>
  );
}

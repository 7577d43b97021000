import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordView } from '../../messages';
import { attributeKey } from '../attributes';
import { showDate } from '../dates';
import type { Hand } from '../hand';
import { Notice } from '../parts/Notice';
import { useWords } from '../words-context';
import { FactItem } from './FactItem';
import { FilterBar } from './FilterBar';
import { type Filter, firstOf, indexOf, reach, shelves } from './filter';
import { useMore } from './more';

/** Facts that are drawn at first, and with each "more": a record may hold thousands. */
const STEP = 60;

interface Props {
  view: RecordView;
  filter: Filter;
  place: string | null;
  onFilter(change: Partial<Filter>): void;
  hand: Hand;
  version: string;
}

/** The facts that are looked for, by subject; as many as have been scrolled to. */
export function Shelves({ view, filter, place, onFilter, hand, version }: Props) {
  const words = useWords();
  const index = useMemo(() => indexOf(view, (id) => words.say(attributeKey(id))), [view, words]);
  const all = useMemo(() => shelves(view, index, filter), [view, index, filter]);
  const count = all.reduce((sum, { facts }) => sum + facts.length, 0);
  const [most, setMost] = useState(STEP);
  const needed = place === null ? null : reach(all, place);
  const shown = Math.max(most, needed ?? 0);
  const end = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter begins at the top again
  useEffect(() => setMost(STEP), [filter]);
  useMore(end, () => setMost(shown + STEP), shown);
  useEffect(() => {
    if (place === null || needed === null) return;
    const fact = document.getElementById(place);
    fact?.scrollIntoView({ block: 'center' });
    fact?.focus({ preventScroll: true });
  }, [place, needed]);

  return (
    <>
      <ul class="packs small soft">
        {view.packs.map(({ id, name, version: of, knownThrough }) => (
          <li key={id}>
            {name} {of} · {words.say('card_known_through', { date: showDate(knownThrough, words.locale) })}
          </li>
        ))}
      </ul>
      <FilterBar view={view} filter={filter} count={count} onFilter={onFilter} />
      {place !== null && !view.facts.some(({ id }) => id === place) && (
        <Notice title={words.say('record_no_such')} />
      )}
      {count === 0 && <p class="soft">{words.say('record_none')}</p>}
      {firstOf(all, shown).map(({ subject, facts }) => (
        <section key={subject.id} class="shelf" aria-labelledby={`subject-${subject.id}`}>
          <h2 id={`subject-${subject.id}`}>{subject.name}</h2>
          <ul>
            {facts.map((fact) => (
              <FactItem
                key={`${fact.pack} ${fact.id}`}
                fact={fact}
                sources={fact.sources.flatMap((id) => view.sources[fact.pack]?.[id] ?? [])}
                namePack={view.packs.length > 1}
                isPlace={fact.id === place}
                hand={hand}
                version={version}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown < count && (
        <button ref={end} type="button" class="button" onClick={() => setMost(shown + STEP)}>
          {words.say('record_more')}
        </button>
      )}
    </>
  );
}

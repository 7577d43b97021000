import type { Hand } from '../hand';
import { Notice } from '../parts/Notice';
import { useWords } from '../words-context';
import type { RecordActions, RecordSnapshot } from './controller';
import { Shelves } from './Shelves';

interface Props {
  snapshot: RecordSnapshot;
  actions: RecordActions;
  hand: Hand;
  version: string;
}

/** The record, for people to read: every title and fact, with who says so. */
export function RecordPage({ snapshot, actions, hand, version }: Props) {
  const words = useWords();
  const { view, filter, place, failure } = snapshot;
  return (
    <>
      <header class="masthead">
        <img src="/icon/96.png" width="40" height="40" alt="" />
        <div>
          <h1>{words.say('record')}</h1>
          <p class="soft">{words.say('record_page_intro')}</p>
        </div>
      </header>
      <main>
        {failure !== null && (
          <Notice trouble title={words.say('trouble_title')}>
            <p class="detail small soft">{failure}</p>
            <button type="button" class="button" onClick={actions.retry}>
              {words.say('try_again')}
            </button>
          </Notice>
        )}
        {!view && failure === null && <p class="soft">{words.say('record_loading')}</p>}
        {view && (
          <Shelves
            view={view}
            filter={filter}
            place={place}
            onFilter={actions.filter}
            hand={hand}
            version={version}
          />
        )}
      </main>
    </>
  );
}

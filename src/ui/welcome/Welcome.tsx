import { notStored } from '../not-stored';
import type { OptionsActions, OptionsSnapshot } from '../options/controller';
import { Part } from '../options/Part';
import { Access } from '../parts/Access';
import { Notice } from '../parts/Notice';
import { Promises } from '../parts/Promises';
import { SiteModes } from '../parts/SiteModes';
import { useWords } from '../words-context';
import { Covered } from './Covered';
import { SampleArticle } from './SampleArticle';

interface Props {
  snapshot: OptionsSnapshot;
  actions: OptionsActions;
  onOptions(): void;
}

/** What a reader sees once, after installing: what this is, to be tried at once, and where it is to work. */
export function Welcome({ snapshot: { choices, record, failure, access }, actions, onOptions }: Props) {
  const words = useWords();
  const lang = words.locale; // the document is in the language of its sample, which is what is read of it
  return (
    <>
      <header class="masthead" lang={lang}>
        <img src="/icon/96.png" width="56" height="56" alt="" />
        <div>
          <h1>{words.say('welcome_title')}</h1>
          <p class="soft">{words.say('welcome_lead')}</p>
        </div>
      </header>
      <main>
        <section class="part" aria-labelledby="try">
          <div class="part-head" lang={lang}>
            <h2 id="try">{words.say('welcome_try')}</h2>
            <p class="soft">{words.say('welcome_try_intro')}</p>
            <p class="soft">{words.say('welcome_sample_note')}</p>
          </div>
          <SampleArticle />
        </section>
        <div lang={lang}>
          <Access granted={access} onAllow={actions.allow} />
          <Covered record={record} onRetry={actions.retry} />
          <Part id="never" title={words.say('welcome_never')}>
            <Promises />
          </Part>
          <Part id="where" title={words.say('sites')} intro={words.say('welcome_where_intro')}>
            {failure !== null && (
              <Notice trouble title={words.say('not_stored')}>
                <p>{notStored(failure, words)}</p>
              </Notice>
            )}
            <SiteModes
              mode={choices.sites.mode}
              onChange={(mode) => actions.change({ sites: { ...choices.sites, mode } })}
            />
          </Part>
        </div>
      </main>
      <footer class="line" lang={lang}>
        <button type="button" class="button is-main" onClick={onOptions}>
          {words.say('welcome_options')}
        </button>
        <a href="/record.html">{words.say('open_record')}</a>
      </footer>
    </>
  );
}

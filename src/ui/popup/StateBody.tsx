import { Icon } from '../parts/Icon';
import { useWords } from '../words-context';
import type { Actions } from './actions';
import { errorText, type PageError } from './error-text';
import type { View } from './view';

interface Props {
  view: Exclude<View, 'findings'>;
  /** Names of the records there are, for "nothing covered is named here". */
  covered: string[];
  error: PageError | undefined;
  actions: Actions;
}

/** What stands in place of findings: what is the case here, and what the reader can do about it. */
export function StateBody({ view, covered, error, actions }: Props) {
  const words = useWords();
  const button = (label: string, act: () => void, icon?: 'resume') => (
    <button type="button" class="button is-main" onClick={act}>
      {icon && <Icon name={icon} />}
      {label}
    </button>
  );
  switch (view) {
    case 'no-record':
      return null; // the notice about the record says it all
    case 'waiting':
    case 'reading':
      return <p class="state soft">{words.say('state_reading')}</p>;
    case 'browser-page':
      return <p class="state soft">{words.say('state_browser_page')}</p>;
    case 'no-access':
      return (
        <div class="state">
          <p class="soft">{words.say('state_no_access')}</p>
          {button(words.say('allow'), actions.allow)}
        </div>
      );
    case 'not-running':
      return (
        <div class="state">
          <p class="soft">{words.say('state_not_running')}</p>
          {button(words.say('reload'), actions.reload)}
        </div>
      );
    case 'off-here':
      return <p class="state soft">{words.say('state_off_here')}</p>;
    case 'not-chosen':
      return <p class="state soft">{words.say('state_not_chosen')}</p>;
    case 'on-click':
      return (
        <div class="state">
          <p class="soft">{words.say('state_on_click')}</p>
          {button(words.say('check_now'), actions.check)}
        </div>
      );
    case 'paused':
      return (
        <div class="state">
          <p class="soft">{words.say('state_paused')}</p>
          {button(words.say('resume'), () => actions.pause(false), 'resume')}
        </div>
      );
    case 'other-language':
      return <p class="state soft">{words.say('state_other_language')}</p>;
    case 'error':
      return (
        <div class="state">
          <p class="soft">{error ? errorText(error, words) : words.say('state_error')}</p>
          {error && <p class="detail small soft">{`${error.code}: ${error.detail}`}</p>}
          {button(words.say('reload'), actions.reload)}
        </div>
      );
    case 'nothing-covered':
      return (
        <p class="state soft">
          {words.say('state_nothing_covered')}
          {covered.length > 0 &&
            ` ${words.say('covered', { names: new Intl.ListFormat(words.locale).format(covered) })}`}
        </p>
      );
    case 'uncheckable':
      return <p class="state soft">{words.say('state_uncheckable')}</p>;
    case 'agrees':
      return <p class="state soft">{words.say('state_agrees')}</p>;
    case 'all-hidden':
      return <p class="state soft">{words.say('state_all_hidden')}</p>;
  }
}

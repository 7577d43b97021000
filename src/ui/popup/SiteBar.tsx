import { Icon } from '../parts/Icon';
import { Switch } from '../parts/Switch';
import { useWords } from '../words-context';
import type { Actions } from './actions';

interface Props {
  host: string;
  on: boolean;
  /** Null where there is nothing to pause. */
  paused: boolean | null;
  actions: Pick<Actions, 'site' | 'pause'>;
}

/** Where it works: this site, and for now this tab. */
export function SiteBar({ host, on, paused, actions }: Props) {
  const words = useWords();
  return (
    <div class="site-bar">
      <Switch on={on} onChange={actions.site}>
        <span class="ellipsis" title={host}>
          {words.say('on_for_site', { host })}
        </span>
      </Switch>
      {paused === false && (
        <button type="button" class="button is-quiet" onClick={() => actions.pause(true)}>
          <Icon name="pause" />
          {words.say('pause_tab')}
        </button>
      )}
    </div>
  );
}

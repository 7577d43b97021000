import type { SiteState } from '../../settings/site-policy';
import { Icon } from '../parts/Icon';
import { Switch } from '../parts/Switch';
import { useWords } from '../words-context';
import type { Actions } from './actions';

interface Props {
  host: string;
  site: SiteState;
  /** A private window stores nothing, so there is no switch for the site, and only the pause. */
  incognito: boolean;
  canPause: boolean;
  actions: Pick<Actions, 'site' | 'pause'>;
}

/** Where it works: this site, and for now this tab. */
export function SiteBar({ host, site, incognito, canPause, actions }: Props) {
  const words = useWords();
  return (
    <div class="site-bar">
      {incognito ? (
        <span class="small soft">{words.say('private_window')}</span>
      ) : (
        <Switch on={site === 'on' || site === 'on-click'} onChange={actions.site}>
          <span class="ellipsis" title={host}>
            {words.say('on_for_site', { host })}
          </span>
        </Switch>
      )}
      {canPause && (
        <button type="button" class="button" onClick={() => actions.pause(true)}>
          <Icon name="pause" />
          {words.say('pause_tab')}
        </button>
      )}
    </div>
  );
}

import type { SitePolicy } from '../../settings/site-policy';
import { useWords } from '../words-context';
import { HostList } from './HostList';
import { Part } from './Part';

interface Props {
  sites: SitePolicy;
  onChange(sites: SitePolicy): void;
}

const MODES = [
  { mode: 'all', key: 'all' },
  { mode: 'chosen', key: 'chosen' },
  { mode: 'on-click', key: 'on_click' },
] as const;

/** Where pages are read. */
export function SitesPart({ sites, onChange }: Props) {
  const words = useWords();
  return (
    <Part id="sites" title={words.say('sites')} intro={words.say('sites_intro')}>
      <fieldset class="choices">
        <legend class="spoken">{words.say('sites')}</legend>
        {MODES.map(({ mode, key }) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="mode"
              checked={sites.mode === mode}
              onChange={() => onChange({ ...sites, mode })}
            />
            <span>
              <strong>{words.say(`mode_${key}`)}</strong>
              <span class="soft"> {words.say(`mode_note_${key}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {sites.mode === 'chosen' && (
        <HostList
          title={words.say('sites_chosen')}
          empty={words.say('sites_chosen_none')}
          hosts={sites.chosen}
          onChange={(chosen) => onChange({ ...sites, chosen })}
        />
      )}
      <HostList
        title={words.say('sites_off')}
        empty={words.say('sites_off_none')}
        hosts={sites.off}
        onChange={(off) => onChange({ ...sites, off })}
      />
    </Part>
  );
}

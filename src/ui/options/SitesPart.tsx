import type { SitePolicy } from '../../settings/site-policy';
import { SiteModes } from '../parts/SiteModes';
import { useWords } from '../words-context';
import { HostList } from './HostList';
import { Part } from './Part';

interface Props {
  sites: SitePolicy;
  onChange(sites: SitePolicy): void;
}

/** Where pages are read. */
export function SitesPart({ sites, onChange }: Props) {
  const words = useWords();
  return (
    <Part id="sites" title={words.say('sites')} intro={words.say('sites_intro')}>
      <SiteModes mode={sites.mode} onChange={(mode) => onChange({ ...sites, mode })} />
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

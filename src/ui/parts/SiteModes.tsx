import type { SitePolicy } from '../../settings/site-policy';
import { useWords } from '../words-context';

interface Props {
  mode: SitePolicy['mode'];
  onChange(mode: SitePolicy['mode']): void;
}

const MODES = [
  { mode: 'all', key: 'all' },
  { mode: 'chosen', key: 'chosen' },
  { mode: 'on-click', key: 'on_click' },
] as const;

/** The choice of where pages are read: everywhere, on chosen sites, on a click. */
export function SiteModes({ mode: chosen, onChange }: Props) {
  const words = useWords();
  return (
    <fieldset class="choices">
      <legend class="spoken">{words.say('sites')}</legend>
      {MODES.map(({ mode, key }) => (
        <label key={mode} class="choice">
          <input type="radio" name="mode" checked={chosen === mode} onChange={() => onChange(mode)} />
          <span>
            <strong>{words.say(`mode_${key}`)}</strong>
            <span class="soft"> {words.say(`mode_note_${key}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

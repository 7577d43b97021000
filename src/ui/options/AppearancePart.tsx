import type { Appearance } from '../../settings/schema';
import { Segmented } from '../parts/Segmented';
import { useWords } from '../words-context';
import { Part } from './Part';

interface Props {
  appearance: Appearance;
  onChange(appearance: Appearance): void;
}

const THEMES = ['system', 'light', 'dark'] as const;

/** How it looks. */
export function AppearancePart({ appearance, onChange }: Props) {
  const words = useWords();
  return (
    <Part id="appearance" title={words.say('appearance')}>
      <Segmented
        legend={words.say('theme')}
        options={THEMES.map((value) => ({ value, label: words.say(`theme_${value}`) }))}
        value={appearance.theme}
        onChange={(theme) => onChange({ ...appearance, theme })}
      />
    </Part>
  );
}

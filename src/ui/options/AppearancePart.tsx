import type { Appearance } from '../../settings/schema';
import { Segmented } from '../parts/Segmented';
import { useWords } from '../words-context';
import { Part } from './Part';

interface Props {
  appearance: Appearance;
  onChange(appearance: Appearance): void;
}

const THEMES = ['system', 'light', 'dark'] as const;
const LINES = [
  { marks: 1, key: 'faint' },
  { marks: 2, key: 'normal' },
  { marks: 3, key: 'strong' },
] as const;
const SHAPES = ['each', 'plain'] as const;
const COLOURS = ['usual', 'safe'] as const;

/** How it looks. */
export function AppearancePart({ appearance, onChange }: Props) {
  const words = useWords();
  return (
    <Part id="appearance" title={words.say('appearance')} intro={words.say('appearance_intro')}>
      <Segmented
        legend={words.say('lines')}
        options={LINES.map(({ marks, key }) => ({ value: String(marks), label: words.say(`lines_${key}`) }))}
        value={String(appearance.marks)}
        onChange={(value) => {
          const marks = LINES.find((line) => String(line.marks) === value)?.marks;
          if (marks) onChange({ ...appearance, marks });
        }}
      />
      <Segmented
        legend={words.say('shapes')}
        options={SHAPES.map((value) => ({ value, label: words.say(`shapes_${value}`) }))}
        value={appearance.plain ? 'plain' : 'each'}
        onChange={(value) => onChange({ ...appearance, plain: value === 'plain' })}
      />
      <Segmented
        legend={words.say('colours')}
        options={COLOURS.map((value) => ({ value, label: words.say(`colours_${value}`) }))}
        value={appearance.safe ? 'safe' : 'usual'}
        onChange={(value) => onChange({ ...appearance, safe: value === 'safe' })}
      />
      <Segmented
        legend={words.say('theme')}
        options={THEMES.map((value) => ({ value, label: words.say(`theme_${value}`) }))}
        value={appearance.theme}
        onChange={(theme) => onChange({ ...appearance, theme })}
      />
    </Part>
  );
}

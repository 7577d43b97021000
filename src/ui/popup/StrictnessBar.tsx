import { STRICTNESSES, type Strictness } from '../../engine/policy';
import { Segmented } from '../parts/Segmented';
import { useWords } from '../words-context';

interface Props {
  strictness: Strictness;
  onChange(strictness: Strictness): void;
}

/** How much is shown. */
export function StrictnessBar({ strictness, onChange }: Props) {
  const words = useWords();
  return (
    <Segmented
      legend={words.say('strictness')}
      options={STRICTNESSES.map((value) => ({ value, label: words.say(`strictness_${value}`) }))}
      value={strictness}
      onChange={onChange}
    />
  );
}

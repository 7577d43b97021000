import { STRICTNESSES, type Strictness } from '../../engine/policy';
import { Segmented } from '../parts/Segmented';
import { useWords } from '../words-context';
import { Legend } from './Legend';
import { Part } from './Part';
import { Sample } from './Sample';

interface Props {
  strictness: Strictness;
  onChange(strictness: Strictness): void;
}

/** How much is marked, with an example that changes as the choice does. */
export function StrictnessPart({ strictness, onChange }: Props) {
  const words = useWords();
  return (
    <Part id="strictness" title={words.say('strictness')} intro={words.say('strictness_intro')}>
      <Segmented
        legend={words.say('strictness')}
        options={STRICTNESSES.map((value) => ({ value, label: words.say(`strictness_${value}`) }))}
        value={strictness}
        onChange={onChange}
      />
      <p class="soft">{words.say(`strictness_long_${strictness}`)}</p>
      <Sample strictness={strictness} />
      <Legend />
    </Part>
  );
}

import { Switch } from '../parts/Switch';
import { useWords } from '../words-context';

interface Props {
  count: number;
  shown: boolean;
  onChange(shown: boolean): void;
}

/** "Show what agrees": on the page and in the list. */
export function AgreementBar({ count, shown, onChange }: Props) {
  const words = useWords();
  return (
    <p class="agreement">
      <Switch on={shown} onChange={onChange}>
        {words.say('show_supported', { count })}
      </Switch>
    </p>
  );
}

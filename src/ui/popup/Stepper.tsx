import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { useWords } from '../words-context';
import type { Place } from './model';

interface Props {
  /** What stands at these places, for the controls' names. */
  value: string;
  places: Place[];
  onGo(claim: string): void;
}

/** Leads to each place on the page where something is said. One place: one button. Several: back and forth. */
export function Stepper({ value, places, onGo }: Props) {
  const words = useWords();
  const [at, setAt] = useState<number | null>(null);
  const count = places.length;
  const go = (to: number) => {
    const place = places[to];
    if (!place) return;
    setAt(to);
    onGo(place.claim);
  };
  if (count === 1) {
    return (
      <button
        type="button"
        class="icon-button"
        aria-label={words.say('go_to', { value })}
        onClick={() => go(0)}
      >
        <Icon name="find" />
      </button>
    );
  }
  const before = at === null ? count - 1 : (at + count - 1) % count;
  const after = at === null ? 0 : (at + 1) % count;
  return (
    <span class="stepper">
      <button
        type="button"
        class="icon-button"
        aria-label={words.say('go_to_nth', { value, nth: before + 1, count })}
        onClick={() => go(before)}
      >
        <Icon name="previous" />
      </button>
      <span class="stepper-count small soft">
        {at === null ? words.say('times', { count }) : words.say('nth_of', { nth: at + 1, count })}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.say('go_to_nth', { value, nth: after + 1, count })}
        onClick={() => go(after)}
      >
        <Icon name="next" />
      </button>
    </span>
  );
}

import type { Strictness } from '../../engine/policy';
import { Rich } from '../parts/Rich';
import { useWords } from '../words-context';
import { isMarked, SAMPLE, SAMPLE_NAMES } from './sample';

/** A short article that shows what a strictness marks. */
export function Sample({ strictness }: { strictness: Strictness }) {
  const words = useWords();
  const marked = SAMPLE_NAMES.filter((name) => isMarked(name, strictness));
  const parts = Object.fromEntries(
    SAMPLE_NAMES.map((name) => [
      name,
      <span key={name} class={marked.includes(name) ? `mark mark-${SAMPLE[name].kind}` : undefined}>
        {words.say(`sample_${name}`)}
      </span>,
    ]),
  );
  return (
    <figure class="sample">
      <blockquote class="sample-text">
        <p>
          <Rich message="sample_text" parts={parts} />
        </p>
      </blockquote>
      <figcaption class="small soft">
        <span aria-live="polite">
          {words.say('sample_marked', { marked: marked.length, count: SAMPLE_NAMES.length })}
        </span>{' '}
        {words.say('sample_invented')}
      </figcaption>
    </figure>
  );
}

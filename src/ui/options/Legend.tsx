import { type MarkKind, VerdictIcon } from '../parts/VerdictIcon';
import { useWords } from '../words-context';

const KINDS: readonly MarkKind[] = ['contradicted', 'conflict', 'outdated', 'unverifiable', 'supported'];

/** What each line under words means. */
export function Legend() {
  const words = useWords();
  return (
    <dl class="legend">
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <VerdictIcon kind={kind} />
            <span class={`mark mark-${kind}`}>{words.say(`section_${kind}`)}</span>
          </dt>
          <dd class="small soft">{words.say(`legend_${kind}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

import { type MarkKind, VerdictIcon } from '../parts/VerdictIcon';
import { useWords } from '../words-context';
import type { Counts as CountsOf } from './model';
import { sectionId } from './Section';

interface Props {
  counts: CountsOf;
  /** The kind that the headline has already counted. */
  said: MarkKind | null;
  /** Agreement has a section to lead to only while it is shown. */
  agreementShown: boolean;
}

function lead(kind: MarkKind): void {
  const section = document.getElementById(sectionId(kind));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** How many findings there are of each further kind; each count leads to its list. */
export function Counts({ counts, said, agreementShown }: Props) {
  const words = useWords();
  const all: [MarkKind, number][] = [
    ['contradicted', counts.contradicted],
    ['conflict', counts.conflicts],
    ['outdated', counts.outdated],
    ['unverifiable', counts.unverifiable],
    ['supported', counts.supported],
  ];
  const further = all.filter(([kind, count]) => count > 0 && kind !== said);
  if (further.length === 0) return null;
  return (
    <ul class="counts">
      {further.map(([kind, count]) => {
        const face = (
          <>
            <VerdictIcon kind={kind} />
            <strong>{words.number(count)}</strong> {words.say(`count_${kind}`, { count })}
          </>
        );
        return (
          <li key={kind}>
            {kind === 'supported' && !agreementShown ? (
              <span class={`count count-${kind}`}>{face}</span>
            ) : (
              <button type="button" class={`count count-${kind}`} onClick={() => lead(kind)}>
                {face}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

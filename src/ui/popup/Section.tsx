import type { ComponentChildren } from 'preact';
import { type MarkKind, VerdictIcon } from '../parts/VerdictIcon';
import { useWords } from '../words-context';

interface Props {
  kind: MarkKind;
  count: number;
  /** The headline says what the title would say: the title is read out only. */
  quiet: boolean;
  children: ComponentChildren;
}

/** The id of a section, for the counts that lead to it. */
export const sectionId = (kind: MarkKind): string => `section-${kind}`;

/** The findings of one kind under their heading. */
export function Section({ kind, count, quiet, children }: Props) {
  const words = useWords();
  return (
    <section class="section" id={sectionId(kind)} tabIndex={-1} aria-labelledby={`${sectionId(kind)}-title`}>
      <h2 class={quiet ? 'spoken' : 'section-title'} id={`${sectionId(kind)}-title`}>
        <VerdictIcon kind={kind} />
        <span>{words.say(`section_${kind}`)}</span>
        <span class="soft">{words.number(count)}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

import type { MarkKind } from '../parts/VerdictIcon';
import { useWords } from '../words-context';
import type { Said } from './model';
import { Stepper } from './Stepper';

interface Props {
  said: Said;
  kind: MarkKind;
  onGo(claim: string): void;
}

/** A value the page gives, under the line it has on the page, and the way to it. */
export function SaidValue({ said, kind, onGo }: Props) {
  const words = useWords();
  const text = said.denied ? words.say('denied', { value: said.shown }) : said.shown;
  return (
    <div class="said">
      <q class={`said-value mark mark-${kind}`} title={text}>
        {text}
      </q>
      <Stepper value={said.shown} places={said.places} onGo={onGo} />
    </div>
  );
}

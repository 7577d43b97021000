import { Icon } from '../parts/Icon';
import { VerdictIcon } from '../parts/VerdictIcon';
import { useWords } from '../words-context';
import { Counts } from './Counts';
import type { Headline } from './headline';
import type { Counts as CountsOf } from './model';

interface Props {
  headline: Headline;
  counts: CountsOf;
  agreementShown: boolean;
  onOptions(): void;
}

/** The answer in one look: a sentence, and the counts it does not give. */
export function Header({ headline, counts, agreementShown, onOptions }: Props) {
  const words = useWords();
  const { message, params, kind } = headline;
  return (
    <header class="header">
      <div class="header-top small soft">
        <img src="/icon/48.png" width="16" height="16" alt="" />
        <span>{words.say('extName')}</span>
        <button type="button" class="icon-button" aria-label={words.say('open_options')} onClick={onOptions}>
          <Icon name="options" />
        </button>
      </div>
      <h1 class="headline" aria-live="polite">
        {kind && <VerdictIcon kind={kind} />}
        {words.say(message, params)}
      </h1>
      <Counts counts={counts} said={kind} agreementShown={agreementShown} />
    </header>
  );
}

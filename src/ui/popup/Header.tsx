import { Icon, type IconName } from '../parts/Icon';
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
  onRecord(): void;
  /** Null where there is nothing to export or review. */
  onExport: (() => void) | null;
  onReview: (() => void) | null;
}

/** The answer in one look: a sentence, and the counts it does not give. */
export function Header(props: Props) {
  const { headline, counts, agreementShown, onOptions, onRecord, onExport, onReview } = props;
  const words = useWords();
  const { message, params, kind } = headline;
  const tool = (icon: IconName, label: string, act: () => void) => (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={act}>
      <Icon name={icon} />
    </button>
  );
  return (
    <header class="header">
      <div class="header-top small soft">
        <img src="/icon/48.png" width="16" height="16" alt="" />
        <span>{words.say('extName')}</span>
        <span class="header-tools">
          {onReview && tool('review', words.say('open_review'), onReview)}
          {onExport && tool('export', words.say('export_open'), onExport)}
          {tool('book', words.say('open_record'), onRecord)}
          {tool('options', words.say('open_options'), onOptions)}
        </span>
      </div>
      <h1 class="headline" aria-live="polite">
        {kind && <VerdictIcon kind={kind} />}
        {words.say(message, params)}
      </h1>
      <Counts counts={counts} said={kind} agreementShown={agreementShown} />
    </header>
  );
}

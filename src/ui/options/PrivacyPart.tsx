import { Promises } from '../parts/Promises';
import { useWords } from '../words-context';
import { Part } from './Part';

/** What is never done, and what is kept where. */
export function PrivacyPart() {
  const words = useWords();
  return (
    <Part id="privacy" title={words.say('privacy')} intro={words.say('privacy_intro')}>
      <Promises />
      <p class="soft">{words.say('privacy_kept')}</p>
    </Part>
  );
}

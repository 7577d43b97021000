import { useWords } from '../words-context';
import { Part } from './Part';

const PROMISES = [
  'promise_network',
  'promise_text',
  'promise_account',
  'promise_page',
  'promise_score',
  'promise_private',
] as const;

/** What is never done, and what is kept where. */
export function PrivacyPart() {
  const words = useWords();
  return (
    <Part id="privacy" title={words.say('privacy')} intro={words.say('privacy_intro')}>
      <ul class="promises">
        {PROMISES.map((key) => (
          <li key={key}>{words.say(key)}</li>
        ))}
      </ul>
      <p class="soft">{words.say('privacy_kept')}</p>
    </Part>
  );
}

import { useWords } from '../words-context';

const PROMISES = [
  'promise_network',
  'promise_text',
  'promise_account',
  'promise_page',
  'promise_score',
  'promise_private',
] as const;

/** What is never done. */
export function Promises() {
  const words = useWords();
  return (
    <ul class="promises">
      {PROMISES.map((key) => (
        <li key={key}>{words.say(key)}</li>
      ))}
    </ul>
  );
}

import { useWords } from '../words-context';
import { Notice } from './Notice';

interface Props {
  /** Whether the browser lets pages be read; undefined until it has said so. */
  granted: boolean | undefined;
  onAllow(): void;
}

/** Says where the browser keeps all sites from us, and offers to ask it; nothing where it does not. */
export function Access({ granted, onAllow }: Props) {
  const words = useWords();
  if (granted !== false) return null;
  return (
    <Notice title={words.say('no_access')}>
      <p>{words.say('no_access_why')}</p>
      <button type="button" class="button is-main" onClick={onAllow}>
        {words.say('allow')}
      </button>
    </Notice>
  );
}

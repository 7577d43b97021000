import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words-context';
import { Part } from './Part';
import type { Shortcut, ShortcutsPort } from './shortcuts';

/** The keys that the browser has given to the commands, and the way to where it changes them. */
export function ShortcutsPart({ port }: { port: ShortcutsPort }) {
  const words = useWords();
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>();
  useEffect(() => {
    const read = () => void port.list().then(setShortcuts);
    read();
    // They are changed on a page of the browser's, from which the reader comes back to this one.
    return port.onReturn(read);
  }, [port]);
  return (
    <Part id="shortcuts" title={words.say('shortcuts')} intro={words.say('shortcuts_intro')}>
      {shortcuts === null && <p class="soft">{words.say('shortcuts_none')}</p>}
      {shortcuts && (
        <>
          <dl class="shortcuts">
            {shortcuts.map(({ name, description, keys }) => (
              <div key={name}>
                <dt>{description || words.say('shortcut_popup')}</dt>
                <dd>
                  {keys === '' ? <span class="soft">{words.say('shortcut_unset')}</span> : <kbd>{keys}</kbd>}
                </dd>
              </div>
            ))}
          </dl>
          <div class="line">
            <button type="button" class="button" onClick={() => void port.change()}>
              {words.say('shortcuts_change')}
            </button>
          </div>
        </>
      )}
    </Part>
  );
}

import { useId, useState } from 'preact/hooks';
import { hostOf } from '../../settings/site-policy';
import { Icon } from '../parts/Icon';
import { useWords } from '../words-context';

interface Props {
  title: string;
  /** Said of an empty list. */
  empty: string;
  hosts: readonly string[];
  onChange(hosts: string[]): void;
}

/** A list of sites with a way to add one and to take each away. */
export function HostList({ title, empty, hosts, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    if (!hosts.includes(host)) onChange([...hosts, host]);
  };
  return (
    <div class="hosts">
      <h3>{title}</h3>
      {hosts.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <li key={host} class="host">
              <span>{host}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={words.say('remove_site', { host })}
                onClick={() => onChange(hosts.filter((other) => other !== host))}
              >
                <Icon name="remove" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-host" onSubmit={add} noValidate>
        <label class="spoken" for={id}>
          {words.say('site_address')}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          placeholder={words.say('site_example')}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('add_site')}
        </button>
      </form>
      {wrong && (
        <p class="wrong small" id={`${id}-wrong`} role="alert">
          {words.say('site_wrong')}
        </p>
      )}
    </div>
  );
}

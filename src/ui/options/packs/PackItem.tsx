import type { ListedPack } from '../../../store/pack-desk';
import { showDate } from '../../dates';
import { useWords } from '../../words-context';
import { Faults } from './Faults';

interface Props {
  pack: ListedPack;
  onUse(active: boolean): void;
  onDiscard(): void;
  onSave(): void;
}

/** One imported pack: what it is, where it came from, what of it is switched off, and what can be done with it. */
export function PackItem({ pack, onUse, onDiscard, onSave }: Props) {
  const words = useWords();
  const { info, origin, imported, counts, active, off } = pack;
  const { facts, sources } = counts;
  const date = (day: string) => showDate(day, words.locale);
  return (
    <li class="imported-pack">
      <div>
        <h3>{info.name}</h3>
        <p class="small soft">
          {words.say('imports_origin', { version: info.version, file: origin, date: date(imported) })}
        </p>
        <p class="small soft">
          {words.say('imports_counts', { facts, sources, date: date(info.knownThrough) })}
        </p>
        {!active && <p class="small">{words.say('imports_inactive')}</p>}
        {off.length > 0 && (
          <details class="small">
            <summary>{words.say('imports_off', { count: off.length })}</summary>
            <Faults faults={off} />
          </details>
        )}
      </div>
      <div class="line">
        <button type="button" class="button" onClick={() => onUse(!active)}>
          {words.say(active ? 'imports_take_out' : 'imports_put_back')}
        </button>
        <button type="button" class="button" onClick={onSave}>
          {words.say('imports_export')}
        </button>
        {!active && (
          <button type="button" class="button" onClick={onDiscard}>
            {words.say('imports_discard')}
          </button>
        )}
      </div>
    </li>
  );
}

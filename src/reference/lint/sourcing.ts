/** A fact of high confidence has sources of two origins; every source is used, and was there when it was read. */
import type { Pack } from '../schema';
import { type Remark, remarker } from './remark';

const remark = remarker('sourcing');

export function sourcing({ facts, sources }: Pack): Remark[] {
  const originOf = new Map(sources.map(({ id, origin }) => [id, origin]));
  const used = new Set(facts.flatMap((fact) => fact.sources));
  return [
    ...facts
      .filter(
        ({ confidence, sources: from }) =>
          confidence === 'high' && new Set(from.map((id) => originOf.get(id))).size < 2,
      )
      .map(({ id }) =>
        remark(
          'error',
          'facts',
          id,
          'is of high confidence with one origin',
          'Add a source of another origin, or write medium',
        ),
      ),
    ...facts
      .filter(({ sources: from }) => new Set(from).size < from.length)
      .map(({ id }) => remark('warning', 'facts', id, 'names a source twice', 'Name it once')),
    ...sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) =>
        remark('warning', 'sources', id, 'supports no fact', 'Remove it, or name it where it belongs'),
      ),
    ...sources
      .filter(({ published, accessed }) => published !== 'undated' && published > accessed)
      .map(({ id }) =>
        remark('error', 'sources', id, 'was published after it was read', 'Correct one of the dates'),
      ),
  ];
}

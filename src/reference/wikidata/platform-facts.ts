/** Where a work is at home, and where it can be watched. */
import type { Statement } from './entity-json';
import { P } from './properties';
import { firstOf, itemOf, validOf } from './snak-values';
import { type About, type Desk, entityOf, scope, statements } from './statements';

/** Puts the original home and every other platform with a time of its own into the draft. */
export function platformFacts(about: About, desk: Desk): void {
  const { subject, name } = about;
  const { cast, facts, sources, notes } = desk;
  for (const statement of statements(about, desk, P.originalBroadcaster)) {
    const id = entityOf(statement, 'platform', desk);
    if (id === null) continue;
    const valid = validOf(statement);
    facts.add(
      {
        subject,
        attribute: 'platform',
        value: { entity: id, as: 'original', ...territory(statement, desk) },
        ...scope(about, statement, desk),
        // Where a work had several homes one after the other, each is one for its time.
        time: valid?.to === undefined ? { kind: 'fixed' } : { kind: 'state', valid },
        sources: sources.of(statement, about.item, `${name}, platform`),
      },
      `original-${id}`,
    );
  }
  for (const statement of statements(about, desk, P.distributedBy)) {
    const id = entityOf(statement, 'platform', desk);
    if (id === null) continue;
    const kind = cast.entity(id)?.kind ?? 'platform';
    const valid = validOf(statement);
    if (kind !== 'platform' || valid === undefined) {
      notes.add(
        `${name}: ${cast.entity(id)?.name ?? id} distributes it, ${kind === 'platform' ? 'with no day from which' : 'and is no platform'}: left out`,
      );
      continue;
    }
    facts.add(
      {
        subject,
        attribute: 'platform',
        value: { entity: id, as: 'availability', ...territory(statement, desk) },
        ...scope(about, statement, desk),
        time: { kind: 'state', valid },
        sources: sources.of(statement, about.item, `${name}, availability`),
      },
      `available-${id}`,
    );
    notes.add(
      `${name}: look whether ${cast.entity(id)?.name ?? id} is where it can be watched, or a seller of rights`,
    );
  }
}

function territory({ qualifiers }: Statement, { cast }: Desk): { territory?: string } {
  const place = itemOf(firstOf(qualifiers, P.placeOfPublication));
  const name = place === null ? null : cast.nameOf(place);
  return name === null ? {} : { territory: name.slice(0, 40) };
}

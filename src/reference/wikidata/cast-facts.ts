/** Who is in a work, and as whom. */
import { slug } from './cast-list';
import { P } from './properties';
import { firstOf, itemOf, textOf } from './snak-values';
import { type About, type Desk, entityOf, scope, statements, timeOf } from './statements';

/** Puts the cast and its characters into the draft. */
export function castFacts(about: About, desk: Desk): void {
  const { subject, item, name } = about;
  const { cast, facts, notes } = desk;
  for (const statement of statements(about, desk, P.castMember)) {
    const person = entityOf(statement, 'person', desk);
    if (person === null) continue;
    const named = cast.entity(person)?.name ?? person;
    const rest = {
      subject,
      ...scope(about, statement, desk),
      time: timeOf(statement),
      sources: desk.sources.of(statement, item, `${name}, ${named}`),
    };
    facts.add({ ...rest, attribute: 'cast', value: { entity: person } }, person);
    const role = itemOf(firstOf(statement.qualifiers, P.objectHasRole));
    if (role !== null)
      notes.add(`${name}: ${named} is there as ${cast.nameOf(role) ?? role}, which a draft does not say`);
    const items = (statement.qualifiers[P.characterRole] ?? []).flatMap((snak) => itemOf(snak) ?? []);
    const words = (statement.qualifiers[P.nameOfCharacter] ?? []).flatMap((snak) => textOf(snak) ?? []);
    const characters = [
      ...items.flatMap((qid) => cast.id(qid, 'character') ?? []),
      ...words.filter((one) => slug(one) !== '').map((one) => cast.make('character', one)),
    ];
    for (const character of new Set(characters)) {
      const own = cast.entity(character);
      if (own?.kind === 'character') own.within = [...new Set([...(own.within ?? []), subject])];
      facts.add({ ...rest, attribute: 'role', value: { person, character } }, `${person}-${character}`);
    }
    if (characters.length === 0) notes.add(`${name}: ${named} has no character`);
  }
}

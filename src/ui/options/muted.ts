import { ATTRIBUTE_IDS, type AttributeId } from '../../engine/attribute-ids';

/** What a mute is about, read back from its key. */
export interface Muted {
  subject: string;
  attribute: AttributeId;
  season: number | null;
  denied: boolean;
  value: string;
}

/** The parts of a key made by `findingKey`; null for a key of another make, which an earlier version may have left. */
export function mutedOf(key: string): Muted | null {
  const [subject, attribute, season, denied, ...value] = key.split('|');
  const known = ATTRIBUTE_IDS.find((id) => id === attribute);
  if (!subject || !known || season === undefined || value.length === 0) return null;
  return {
    subject,
    attribute: known,
    season: /^\d+$/.test(season) ? Number(season) : null,
    denied: denied === 'not',
    value: value.join('|'),
  };
}

/** Cues that take a value away from every attribute: what is said here is not what any of them reads. */
import type { Rival } from './attribute';

export const RIVALS: readonly Rival[] = [
  {
    id: 'rival-platform-compared',
    slots: ['platform'],
    strength: 3,
    form: /\b(?:unlike|like|than|rivals?|anything (?:else )?on|everything on|nothing on|most of|compared (?:to|with)|beat(?:s|ing)?|outpac\w+|many of|any of|some of) (?:most |other |recent |anything on )?(?:of )?(?<v>Ⓟ)/dg,
  },
  {
    id: 'rival-platform-people',
    slots: ['platform'],
    strength: 3,
    form: /(?<v>Ⓟ)(?:'s)? (?:subscribers?|executives?|bosses|users?|accounts?|originals|thrillers|shows|series are|members?|viewers|customers|library|catalogue|catalog|stock|shares|account|subscription|password|chief|ceo|spokes\w+|engineers?|algorithm|homepage|app\b|warehouse|deliver\w+|parcel|price|household|worthy|fare|comed\w+|documentar\w+|films?|movies?|special)\b/dg,
  },
];

/** An invented record: titles, persons and sources that do not exist, so that no test leans on a real fact. */
import { type Pack, packSchema } from '../../src/reference/schema';

type Loose = { [K in keyof Pack]?: unknown };

const info = (id: string, version: string, covers: string[]) => ({
  schema: 1,
  id,
  name: `Pack ${id}`,
  version,
  knownThrough: '2030-06-30',
  licence: 'CC0-1.0',
  maintainers: ['Tests'],
  ...(covers.length > 0 && { covers }),
});

const source = (id: string) => ({
  id,
  title: `Notice ${id}`,
  publisher: 'The Example Gazette',
  url: `https://gazette.example/${id}`,
  origin: id,
  published: '2030-01-02',
  accessed: '2030-06-30',
});

const fact = (id: string, subject: string, attribute: string, value: unknown, more: object = {}) => ({
  id,
  subject,
  attribute,
  value,
  time: { kind: 'fixed' },
  confidence: 'high',
  sources: ['notice-a'],
  ...more,
});

const of = (kind: string, id: string, name: string, more: object = {}) => ({ id, kind, name, ...more });

/** Entities, facts and sources of two related series ("Harbour", an everyday word, and "Harbour: Tides") and more. */
export function harbourParts() {
  return {
    entities: [
      of('series', 'harbour', 'Harbour', {
        everyday: true,
        companions: ['Mara Quill'],
        aliases: ['Harbour (TV series)'],
        within: ['harbour-saga'],
        sameAs: 'Q900001',
      }),
      of('series', 'harbour-tides', 'Harbour: Tides', { within: ['harbour-saga'] }),
      of('franchise', 'harbour-saga', 'The Harbour Saga'),
      of('book-line', 'harbour-novels', 'The Harbour Novels'),
      of('series', 'far-hills', 'Far Hills'),
      of('character', 'ines-vale', 'Inés Vale', { aliases: ['Vale'], within: ['harbour'] }),
      of('character', 'tom-reed', 'Tom Reed', { within: ['harbour-tides'] }),
      of('person', 'mara-quill', 'Mara Quill'),
      of('person', 'jo-bent', 'Jo Bent'),
      of('person', 'ada-lune', 'Ada Lune'),
      of('person', 'hal-moor', 'Hal Moor'),
      of('platform', 'streamo', 'Streamo', { aliases: ['Streamo Plus'] }),
      of('platform', 'viewbox', 'Viewbox'),
      of('place', 'port-lark', 'Port Lark', { within: ['lark-county'] }),
      of('place', 'lark-county', 'Lark County'),
      of('organisation', 'dockside-studios', 'Dockside Studios'),
    ],
    facts: [
      fact('harbour-platform', 'harbour', 'platform', { entity: 'streamo', as: 'original' }),
      fact('harbour-premiere', 'harbour', 'premiere-date', { date: '2029-03-04' }),
      fact('harbour-episodes', 'harbour', 'episode-count', { count: 8 }, { qualifier: { season: 1 } }),
      fact('harbour-role-vale', 'harbour', 'role', { person: 'mara-quill', character: 'ines-vale' }),
      fact(
        'harbour-guest',
        'harbour',
        'role',
        { person: 'hal-moor', character: 'tom-reed' },
        { qualifier: { season: 1, episode: 3 } },
      ),
      fact(
        'harbour-based-on',
        'harbour',
        'based-on',
        { entity: 'harbour-novels' },
        { knownThrough: '2029-12-31' },
      ),
      fact('tides-platform', 'harbour-tides', 'platform', { entity: 'viewbox', as: 'original' }),
      fact('tides-premiere', 'harbour-tides', 'premiere-date', { date: '2030-02-03' }),
      fact('tides-role-reed', 'harbour-tides', 'role', { person: 'jo-bent', character: 'tom-reed' }),
      fact(
        'novels-count',
        'harbour-novels',
        'novel-count',
        { count: 5 },
        { time: { kind: 'growing', asOf: '2030-05' } },
      ),
      fact('novels-writer', 'harbour-novels', 'writer', { entity: 'ada-lune' }),
      fact('vale-job', 'ines-vale', 'character', { text: 'harbour pilot', is: ['pilot'] }),
      fact('hills-platform', 'far-hills', 'platform', { entity: 'viewbox', as: 'original' }),
    ],
    complete: [
      { subject: 'harbour', attribute: 'episode-title', season: 1, through: '2030-06-30' },
      { subject: 'harbour-tides', attribute: 'director', season: 1, through: '2030-06-30' },
    ],
    sources: [source('notice-a'), source('notice-b')],
  };
}

/** A valid pack; `change` replaces whole parts. */
export function makePack(
  change: Loose = {},
  id = 'harbour-pack',
  version = '1.0.0',
  covers = ['harbour', 'harbour-tides', 'harbour-saga'],
): Pack {
  return packSchema.parse({ pack: info(id, version, covers), ...harbourParts(), ...change });
}

/** A pack of one more series, which shares `streamo` with the first pack. */
export function otherPack(change: Loose = {}): Pack {
  return makePack(
    {
      entities: [
        of('series', 'night-ferry', 'Night Ferry'),
        of('platform', 'streamo', 'Streamo', { aliases: ['Streamo TV'] }),
      ],
      facts: [
        fact(
          'ferry-platform',
          'night-ferry',
          'platform',
          { entity: 'streamo', as: 'original' },
          { sources: ['notice-c'] },
        ),
      ],
      complete: [],
      sources: [source('notice-c')],
      ...change,
    },
    'ferry-pack',
    '1.0.0',
    [],
  );
}

export { fact, of, source };

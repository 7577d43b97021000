/** Items as `Special:EntityData` gives them, of a series that does not exist. */

type Snak = { snaktype: string; property: string; datavalue?: unknown };
interface Extra {
  rank?: string;
  qualifiers?: Snak[];
  references?: Snak[][];
}

const snak = (property: string, type: string, value: unknown): Snak => ({
  snaktype: 'value',
  property,
  datavalue: { type, value },
});
export const named = (property: string, id: string): Snak =>
  snak(property, 'wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
export const words = (property: string, value: string): Snak => snak(property, 'string', value);
export const titled = (property: string, text: string): Snak =>
  snak(property, 'monolingualtext', { text, language: 'en' });
export const amount = (property: string, count: number | string): Snak =>
  snak(property, 'quantity', { amount: `+${count}`, unit: '1' });
/** @param date YYYY, YYYY-MM or YYYY-MM-DD */
export const dated = (property: string, date: string, calendar = 'Q1985727'): Snak => {
  const [year, month = '00', day = '00'] = date.split('-');
  return snak(property, 'time', {
    time: `+${year}-${month}-${day}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision: { 4: 9, 7: 10, 10: 11 }[date.length] ?? 7,
    calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
  });
};

const byProperty = (snaks: Snak[]) => {
  const map: Record<string, Snak[]> = {};
  for (const one of snaks) {
    map[one.property] ??= [];
    map[one.property]?.push(one);
  }
  return map;
};

export const says = (mainsnak: Snak, { rank = 'normal', qualifiers = [], references = [] }: Extra = {}) => ({
  id: `Q0$${mainsnak.property}`,
  type: 'statement',
  mainsnak,
  rank,
  qualifiers: byProperty(qualifiers),
  references: references.map((snaks) => ({ hash: 'x', snaks: byProperty(snaks), 'snaks-order': [] })),
});

export function item(
  id: string,
  label: string,
  statements: ReturnType<typeof says>[] = [],
  aliases: string[] = [],
) {
  const claims: Record<string, unknown[]> = {};
  for (const one of statements) {
    const { property } = one.mainsnak;
    claims[property] ??= [];
    claims[property]?.push(one);
  }
  return {
    pageid: 1,
    ns: 0,
    title: id,
    lastrevid: 1,
    modified: '2026-05-06T07:08:09Z',
    type: 'item',
    id,
    labels: { en: { language: 'en', value: label } },
    descriptions: {},
    aliases: aliases.length > 0 ? { en: aliases.map((value) => ({ language: 'en', value })) } : [],
    claims,
    sitelinks: {},
  };
}

export const file = (...items: ReturnType<typeof item>[]) =>
  JSON.stringify({ entities: Object.fromEntries(items.map((one) => [one.id, one])) });

/** A reference to a page of a newspaper that does not exist. */
export const cited = (page: string, host = 'gazette.example'): Snak[] => [
  words('P854', `https://${host}/${page}`),
  titled('P1476', `On ${page}`),
  dated('P813', '2026-05-01'),
  dated('P577', '2026-04-30'),
  named('P248', host === 'gazette.example' ? 'Q9100070' : 'Q9100071'),
];

const person = (id: string, name: string) => item(id, name, [says(named('P31', 'Q5'))]);

/** "Lantern Reach": a series of two seasons on a platform that does not exist, and everybody in it. */
export const LANTERN = {
  series: item(
    'Q9100001',
    'Lantern Reach',
    [
      says(named('P31', 'Q5398426')),
      says(named('P449', 'Q9100010'), {
        references: [cited('lantern-home'), cited('lantern', 'courier.example')],
      }),
      says(named('P449', 'Q9100011'), { rank: 'deprecated' }),
      says(dated('P580', '2024-09-12'), { references: [cited('lantern-start')] }),
      says(amount('P1113', 14), {
        qualifiers: [dated('P585', '2026-02-01')],
        references: [cited('lantern-count')],
      }),
      says(amount('P2437', 2), { references: [cited('lantern-count')] }),
      says(named('P161', 'Q9100020'), {
        qualifiers: [named('P453', 'Q9100030')],
        references: [cited('lantern-cast')],
      }),
      says(named('P161', 'Q9100021'), { qualifiers: [words('P4633', 'Ferris Oake')] }),
      says(named('P161', 'Q9100022'), { qualifiers: [named('P3831', 'Q9100040')] }),
      says(named('P161', 'Q9100099')),
      says(named('P170', 'Q9100023'), { references: [cited('lantern-maker')] }),
      says(named('P86', 'Q9100024'), { qualifiers: [named('P1264', 'Q9100002')] }),
      says(named('P750', 'Q9100012'), { qualifiers: [dated('P580', '2025-03'), named('P291', 'Q9100050')] }),
    ],
    ['The Reach', 'LR'],
  ),
  season: item('Q9100002', 'Lantern Reach, season 1', [
    says(named('P31', 'Q3464665')),
    says(named('P179', 'Q9100001'), { qualifiers: [words('P1545', '1')] }),
    says(amount('P1113', 6), { references: [cited('lantern-first')] }),
    says(dated('P580', '2024-09-12')),
  ]),
  others: [
    item('Q9100010', 'Corvid Plus', [], ['Corvid+']),
    item('Q9100011', 'Old Channel'),
    item('Q9100012', 'Sundial Stream'),
    person('Q9100020', 'Ottoline Marsh'),
    person('Q9100021', 'Piet Harrow'),
    person('Q9100022', 'Suri Quist'),
    person('Q9100023', 'Dag Holloway'),
    person('Q9100024', 'Wren Ashgrove'),
    item('Q9100030', 'Captain Isolde Rook', [says(named('P31', 'Q15773317'))]),
    item('Q9100040', 'guest star'),
    item('Q9100050', 'Norway'),
    item('Q9100070', 'The Example Gazette'),
    item('Q9100071', 'The Example Courier'),
  ],
};

/** The files that a person would have saved. */
export const lanternFiles = (): string[] => [
  file(LANTERN.series),
  file(LANTERN.season),
  file(...LANTERN.others),
];

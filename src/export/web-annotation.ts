/** A sheet as a collection of W3C Web Annotations: each finding hangs on the words it is about by a TextQuoteSelector. */
import { plain } from './plain';
import type { Quote, Sheet, SheetConflict, SheetFinding } from './sheet';
import { webAddress } from './web-address';

/** @returns JSON, two spaces deep, with a newline at its end */
export const webAnnotation = (sheet: Sheet): string =>
  `${JSON.stringify(annotationCollection(sheet), null, 2)}\n`;

function annotationCollection(sheet: Sheet) {
  const marked: [Quote[], object[]][] = [
    ...sheet.findings.map((finding): [Quote[], object[]] => [[finding.quote], findingBodies(finding, sheet)]),
    ...sheet.conflicts.map((conflict): [Quote[], object[]] => [
      conflict.said.map(({ quote }) => quote),
      conflictBodies(conflict, sheet),
    ]),
  ];
  const id = `urn:uuid:${sheet.id}`;
  const items = marked.map(([quotes, body], at) => annotation(`${id}#${at + 1}`, sheet, quotes, body));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: plain(sheet.words.title),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

const annotation = (id: string, { page, checked, version }: Sheet, quotes: Quote[], body: object[]) => ({
  id,
  type: 'Annotation',
  motivation: 'assessing',
  created: `${checked}T00:00:00Z`,
  generator: { type: 'Software', name: `Double Take ${version}` },
  body,
  target: quotes.map((quote) => ({
    source: webAddress(page.url) ?? 'about:blank',
    selector: { type: 'TextQuoteSelector', ...quote },
  })),
});

const textual = (value: string, purpose: string, language: string) => ({
  type: 'TextualBody',
  value: plain(value),
  format: 'text/plain',
  language,
  purpose,
});

function findingBodies(finding: SheetFinding, { language, words }: Sheet) {
  const { verdictText, subject, about, expected, covered, remarks, sources, review } = finding;
  const record = covered ? words.covered : (expected ?? words.recordSilent);
  const said = `${subject}, ${about}. ${words.recordSays}: ${[record, ...remarks].join(', ')}.`;
  return [
    textual(verdictText, 'classifying', language),
    textual(said, 'assessing', language),
    ...sources.flatMap(({ url }) => {
      const source = webAddress(url);
      return source === null ? [] : [{ type: 'SpecificResource', source, purpose: 'linking' }];
    }),
    ...(review?.decision ? [textual(words.decisions[review.decision], 'moderating', language)] : []),
    ...(review?.note ? [textual(review.note, 'commenting', language)] : []),
  ];
}

const conflictBodies = ({ subject, about, said }: SheetConflict, { language, words }: Sheet) => [
  textual(words.conflicts, 'classifying', language),
  textual(`${subject}, ${about}: ${said.map(({ value }) => value).join(' / ')}`, 'assessing', language),
];

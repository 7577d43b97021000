import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import { expect, it } from 'vitest';
import { webAnnotation } from '../../../src/export/web-annotation';
import { sheet } from './sheets';

// The terms of the Web Annotation vocabulary that occur, with the addresses that the Recommendation gives them.
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const of = (id: string) => ({ '@id': id, '@type': '@vocab' });
const [OA, AS] = ['http://www.w3.org/ns/oa#', 'http://www.w3.org/ns/activitystreams#'];
const ANNO = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    ...Object.fromEntries(
      ['assessing', 'classifying', 'commenting', 'linking', 'moderating'].map((term) => [term, OA + term]),
    ),
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    motivation: of(`${OA}motivatedBy`),
    purpose: of(`${OA}hasPurpose`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    items: { ...link(`${AS}items`), '@container': '@list' },
    first: link(`${AS}first`),
    generator: link(`${AS}generator`),
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
    created: {
      '@id': 'http://purl.org/dc/terms/created',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
  },
};
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: ANNO };
};
const nodes = async (): Promise<NodeObject[]> => {
  const document = JSON.parse(webAnnotation(sheet())) as JsonLdDocument;
  // In safe mode a term without a meaning is an error.
  return (await jsonld.flatten(document, undefined, {
    documentLoader,
    safe: true,
  } as never)) as unknown as NodeObject[];
};
const typed = (all: NodeObject[], type: string) =>
  all.filter((node) => [node['@type']].flat().includes(OA + type));

it('is read by a JSON-LD processor, every term with a meaning', async () => {
  const all = await nodes();
  expect(typed(all, 'Annotation')).toHaveLength(5);
  const ids = typed(all, 'Annotation').map((node) => String(node['@id']));
  expect(ids.every((id) => /^urn:uuid:[\da-f-]{36}#\d+$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(5);
  for (const one of typed(all, 'Annotation')) {
    expect(one[`${OA}hasTarget`]).toBeDefined();
    expect(one[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}assessing` }]);
  }
});

it('hangs each finding on its words, and a conflict on all of its places', async () => {
  const quotes = typed(await nodes(), 'TextQuoteSelector').map((node) => {
    const part = (name: string) => (node[OA + name] as { '@value': string }[])[0]?.['@value'];
    return [part('prefix'), part('exact'), part('suffix')];
  });
  expect(quotes).toHaveLength(6);
  expect(quotes).toContainEqual(['All about ', 'Netflix’s Ballard', ', a crime drama']);
  expect(quotes).toContainEqual(['an ', 'eight-part', ' drama']);
});

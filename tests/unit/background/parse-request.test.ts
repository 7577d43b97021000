import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest, type Request } from '../../../src/background/parse-request';
import { LIMITS } from '../../../src/messages';
import { claim, context, passage } from './background-fixtures';

const readIt = { kind: 'read', passage: passage('A headline', 'A line.'), context, titles: ['harbour'] };
const concludeIt = { kind: 'conclude', claims: [claim], context, titles: [] };
const block = { text: 'abc', role: 'body' };
const withBlock = (change: object) => ({
  ...readIt,
  passage: { id: 'p', kind: 'main', blocks: [{ ...block, ...change }] },
});
const withClaim = (change: object) => ({ ...concludeIt, claims: [{ ...claim, ...change }] });

describe('what is a request', () => {
  it.each<[string, Request]>([
    ['read', readIt as Request],
    [
      'read, with all that a block can have',
      withBlock({ level: 2, marks: [{ start: 0, end: 3, kind: 'link' }] }) as Request,
    ],
    [
      'read, with all that a context can have',
      { ...readIt, context: { ...context, headline: 'H', asked: true } } as Request,
    ],
    [
      'read of a page without a date',
      { ...readIt, context: { now: '2030-05-01', published: null } } as Request,
    ],
    ['conclude', concludeIt as Request],
    [
      'conclude, with all that a claim can have',
      withClaim({
        season: 1,
        comparison: 'about',
        speaker: 'Jo',
        at: { from: '2030', to: '2030-02' },
      }) as Request,
    ],
    [
      'conclude, with a name unknown to the record',
      withClaim({ attribute: 'role', value: { person: null, character: 'ines-vale' } }) as Request,
    ],
    ['conclude, with no value', withClaim({ value: null }) as Request],
    ['badge', { kind: 'badge', contradicted: 1, conflicts: 0, outdated: 2, quiet: false }],
    ['card', { kind: 'card' }],
    ['record-state', { kind: 'record-state' }],
    ['explain', { kind: 'explain', text: 'Harbour is on Viewbox.' }],
    ['check-text', { kind: 'check-text', text: 'Harbour is on Viewbox.' }],
  ])('%s passes unchanged', (_, request) => {
    expect(parseRequest(structuredClone(request))).toEqual({ request });
  });

  it('may say of what is not there that it is undefined, as Firefox does', () => {
    expect(parseRequest({ ...readIt, context: { ...context, headline: undefined } })).toHaveProperty(
      'request',
    );
  });
});

const longText = 'x'.repeat(LIMITS.passageText + 1);

describe('what is none', () => {
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /message/],
    ['null', null, /message/],
    ['a text', 'read', /message/],
    ['a list', [readIt], /message|kind/],
    ['another kind', { kind: 'eval', code: '1' }, /kind/],
    ['a request of the session', { kind: 'summary' }, /kind/],
    ['more than belongs there', { kind: 'card', tabId: 3 }, /tabId/],
    ['no passage', { ...readIt, passage: undefined }, /passage/],
    ['an unknown role', withBlock({ role: 'script' }), /passage\.blocks\.0\.role/],
    [
      'a mark outside its block',
      withBlock({ marks: [{ start: 2, end: 9, kind: 'link' }] }),
      /outside its block/,
    ],
    [
      'a mark that runs backwards',
      withBlock({ marks: [{ start: 2, end: 1, kind: 'link' }] }),
      /outside its block/,
    ],
    ['a text that is none', withBlock({ text: { toString: 'abc' } }), /blocks\.0\.text/],
    ['too long a block', withBlock({ text: longText }), /blocks\.0\.text/],
    [
      'too long a passage',
      { ...readIt, passage: passage(longText.slice(9), longText.slice(9)) },
      /at most 32768 characters/,
    ],
    [
      'too many blocks',
      { ...readIt, passage: passage(...Array(LIMITS.blocks + 1).fill('')) },
      /passage\.blocks/,
    ],
    ['a day that is none', { ...readIt, context: { ...context, now: '2030-02-30' } }, /context\.now/],
    ['a title that is no id', { ...readIt, titles: ['__proto__'] }, /titles\.0/],
    ['too many titles', { ...readIt, titles: Array(LIMITS.titles + 1).fill('a') }, /titles/],
    ['too many claims', { ...concludeIt, claims: Array(LIMITS.claims + 1).fill(claim) }, /claims/],
    ['an unknown attribute', withClaim({ attribute: 'constructor' }), /claims\.0\.attribute/],
    ['a value of no shape', withClaim({ value: { entity: 'a b' } }), /claims\.0\.value/],
    ['a stance that is none', withClaim({ stance: 'sure' }), /claims\.0\.stance/],
    [
      'half a number',
      { kind: 'badge', contradicted: 0.5, conflicts: 0, outdated: 0, quiet: false },
      /contradicted/,
    ],
    [
      'less than nothing',
      { kind: 'badge', contradicted: -1, conflicts: 0, outdated: 0, quiet: false },
      /contradicted/,
    ],
    [
      'no number at all',
      { kind: 'badge', contradicted: Number.NaN, conflicts: 0, outdated: 0, quiet: false },
      /contradicted/,
    ],
    ['too long a text', { kind: 'check-text', text: longText }, /text/],
  ])('%s', (_, message, where) => {
    const parsed = parseRequest(message);
    expect(parsed).not.toHaveProperty('request');
    expect(parsed).toHaveProperty('wrong', expect.stringMatching(where));
  });

  it('answers whatever arrives, and never throws', () => {
    const nearly = fc.record({
      kind: fc.constantFrom('read', 'conclude', 'badge', 'card', 'check-text'),
      passage: fc.oneof(fc.anything(), fc.constant(readIt.passage)),
      context: fc.oneof(fc.anything(), fc.constant(context)),
      titles: fc.oneof(fc.anything(), fc.constant([])),
      claims: fc.oneof(fc.anything(), fc.array(fc.anything())),
      text: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), nearly), (message) => {
        const parsed = parseRequest(message);
        expect('request' in parsed ? typeof parsed.request.kind : typeof parsed.wrong).toBe('string');
      }),
    );
  });
});

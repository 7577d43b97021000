import { expect, it } from 'vitest';
import { contextOf } from '../../../src/card/page-view';
import type { Finding } from '../../../src/engine/claim';
import type { Session } from '../../../src/page/desk';

/** What stands around `quote` in a page's only block. */
function around(text: string, quote: string) {
  const start = text.indexOf(quote);
  const claim = { quote, span: { block: 0, start, end: start + quote.length } };
  const session = { placed: () => [{ placed: { block: { text } } }] };
  return contextOf(session as unknown as Session, { claim, verdict: 'contradicted' } as unknown as Finding);
}

it('tells the whole words around a statement', () => {
  const text =
    'Whoever likes detectives with a thick skin will find that the Netflix series is an easy one to recommend to anybody';
  const { prefix, suffix } = around(text, 'Netflix series');
  expect(prefix).toBe(' with a thick skin will find that the ');
  expect(suffix).toBe(' is an easy one to recommend to anybody');
  expect(text).toContain(`${prefix}Netflix series${suffix}`);
});

it('cuts no sign in two where there is but one word', () => {
  const { prefix, suffix } = around(`a${'🙂'.repeat(30)}Hulu${'🙂'.repeat(30)}a`, 'Hulu');
  expect(prefix).toBe('🙂'.repeat(24));
  expect(suffix).toBe('🙂'.repeat(24));
});

it('tells nothing where the words have changed since', () => {
  expect(around('Now on Hulu', 'Netflix')).toEqual({ prefix: '', suffix: '' });
});

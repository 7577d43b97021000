import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, expectTypeOf, it, vi } from 'vitest';
import type * as z from 'zod/mini';
import { type claimSchema, lettable } from '../../../src/background/parse-claim';
import type { contextSchema, passageSchema } from '../../../src/background/parse-passage';
import { parseRequest } from '../../../src/background/parse-request';
import { openBundled } from '../../../src/cli/packs-on-disk';
import type { Claim } from '../../../src/engine/claim';
import type { PageContext, Passage } from '../../../src/engine/passage';
import { read } from '../../../src/engine/read';
import type { Exact } from '../../../src/reference/exact';
import { claim, passage } from './background-fixtures';

const corpus = path.resolve(import.meta.dirname, '../../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.txt'),
);

/** A page sends back every claim that was made of it: what the engine makes must pass the border again. */
it('lets every claim pass that the engine makes of the corpus', () => {
  const record = openBundled();
  const context = { now: '2026-01-15', published: null, asked: true };
  let passed = 0;
  for (const file of texts) {
    const text = readFileSync(path.join(corpus, file), 'utf8');
    const titles = record.titlesNamedIn(text);
    const sent = { kind: 'read', passage: passage(...text.split('\n')), context, titles };
    const parsed = parseRequest(sent);
    if (!('request' in parsed) || parsed.request.kind !== 'read')
      throw new Error(`${file}: ${JSON.stringify(parsed)}`);

    const claims = read(parsed.request.passage, context, record.around(titles));
    const back = parseRequest(JSON.parse(JSON.stringify({ kind: 'conclude', claims, context, titles })));
    expect('wrong' in back ? `${file}: ${back.wrong}` : back.request).toEqual({
      kind: 'conclude',
      claims,
      context,
      titles,
    });
    passed += claims.length;
  }
  expect(passed).toBeGreaterThan(texts.length);
}, 60_000);

it('keeps back, and tells, what would not be let in again', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const long = { ...claim, quote: 'x'.repeat(5_001) };
  expect(lettable([claim, long, claim])).toEqual([claim, claim]);
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('drops a claim'),
    long,
    expect.anything(),
  );
});

/** Checked by the compiler: a property that one of the two gains must come to the other. */
it('says of claims, passages and contexts what their types say', () => {
  expectTypeOf<Exact<z.infer<typeof claimSchema>>>().toEqualTypeOf<Exact<Claim>>();
  expectTypeOf<Exact<z.infer<typeof passageSchema>>>().toEqualTypeOf<Passage>();
  expectTypeOf<Exact<z.infer<typeof contextSchema>>>().toEqualTypeOf<PageContext>();
});

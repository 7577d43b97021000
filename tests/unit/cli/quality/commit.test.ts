import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { commitOf, type Git, gitIn } from '../../../../src/cli/quality/commit';

const git =
  (status: string): Git =>
  (...args) =>
    args[0] === 'status' ? status : 'abcdef1234\n';

it('is the commit at hand', () => {
  expect(commitOf(git(''))).toBe('abcdef1234');
});

it('is none while the engine or its record differ from it', () => {
  expect(() => commitOf(git(' M src/engine/read.ts\n'))).toThrow(
    /\(M src\/engine\/read\.ts\)\. Commit first/,
  );
  expect(() => commitOf(git(' M a\n M b\n'))).toThrow(/and more/);
});

it('says what is wrong where there is no repository', () => {
  expect(() => gitIn(`${tmpdir()}/no-such-folder`)('status')).toThrow(/git cannot tell the commit/);
});

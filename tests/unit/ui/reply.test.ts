import { expect, it } from 'vitest';
import { unwrap } from '../../../src/ui/reply';

it('gives the value, or throws what the failure says', () => {
  expect(unwrap({ ok: true, value: 7 })).toBe(7);
  expect(() => unwrap({ ok: false, code: 'bad-request', detail: 'no kind' })).toThrow('bad-request: no kind');
});

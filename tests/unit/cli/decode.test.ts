import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/cli/decode';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('keeps the byte order mark and every character', () => {
    expect(decode(bytes('\uFEFFRenée 🌊'), 'a.txt')).toBe('\uFEFFRenée 🌊');
  });

  it('says where the encoding breaks', () => {
    expect(() => decode(new Uint8Array([...bytes('abcé'), 0xe9, 0x20]), 'a.txt')).toThrow(
      /a\.txt.*UTF-8.*near byte 6/,
    );
    expect(() => decode(new Uint8Array([0xff, 0xfe, 0x41, 0]), 'a.txt')).toThrow(/UTF-16/);
    expect(() => decode(bytes('abc🌊').subarray(0, 5), 'a.txt')).toThrow(/near byte 5/);
  });

  it('refuses what is empty', () => {
    for (const text of ['', ' \n\t\r\n', '\uFEFF'])
      expect(() => decode(bytes(text), 'a.txt')).toThrow(/is empty/);
  });
});

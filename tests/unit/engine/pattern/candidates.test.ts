import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/cli/record';
import { readText } from '../../../../src/cli/text-document';
import { ATTRIBUTES } from '../../../../src/engine/attributes';
import { RIVALS } from '../../../../src/engine/attributes/rivals';
import { candidatesOf } from '../../../../src/engine/pattern/candidates';
import { prepare } from '../../../../src/engine/prepare';
import { makePack } from '../../record-fixtures';

const FORMS = [/(?<v>Ⓝ) plays (?<c>Ⓒ)/, /directed[^.;]{0,9} by Ⓝ/, /\w+/, /(?:streams|airs) on Ⓟ/];

describe('candidates', () => {
  const candidates = candidatesOf(FORMS);

  it.each([
    ['Ⓝ plays Ⓒ, directed by Ⓝ', [0, 1, 2]],
    ['it airs on Ⓟ', [2, 3]],
    ['Ⓝ directed it, written by Ⓝ', [1, 2]],
    ['directed it', [2]],
    ['', [2]],
  ])('of “%s”', (text, places) => {
    expect(candidates(text)).toEqual(places);
  });
});

describe('the cues of the engine', () => {
  const forms = [...ATTRIBUTES.flatMap(({ cues }) => cues), ...RIVALS].map(({ form }) => form);
  const candidates = candidatesOf(forms);
  const folder = `${import.meta.dirname}/../../../corpus/press`;
  const record = recordOf([{ pack: makePack(), bundled: true }]);
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 8)
    .flatMap((name) => readText(readFileSync(`${folder}/${name}`, 'utf8')).passages)
    .flatMap(({ passage }) => prepare(passage, record.around(record.covered), null).sentences)
    .map(({ masked }) => masked);

  it('are tried wherever they match', () => {
    const plain = forms.map(({ source }) => new RegExp(source));
    for (const masked of sentences) {
      const tried = new Set(candidates(masked));
      const missed = plain.filter((form, at) => !tried.has(at) && form.test(masked));
      expect(missed, masked).toEqual([]);
    }
  });

  it('are mostly not tried', () => {
    const tried = sentences.reduce((sum, masked) => sum + candidates(masked).length, 0);
    expect(sentences.length).toBeGreaterThan(50);
    expect(tried / sentences.length).toBeLessThan(forms.length / 4);
  });
});

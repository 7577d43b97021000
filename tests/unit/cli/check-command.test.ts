import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check-command';
import type { CheckLine } from '../../../src/cli/check-line';
import { recordOf } from '../../../src/cli/record';
import { makePack } from '../record-fixtures';

const record = recordOf([{ pack: makePack(), bundled: true }]);
const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
const at = (name: string) => `${folder}/${name}`;

const WRONG =
  'A night by the sea\nMara Quill is back in Harbour: Tides, a Viewbox original, says the paper.\n';
const RIGHT = 'Mara Quill is back in Harbour, a Streamo original.\n';

beforeAll(() => {
  mkdirSync(at('pages'));
  writeFileSync(at('wrong.txt'), 'Harbour is a Viewbox original with Mara Quill.\n');
  writeFileSync(at('right.txt'), RIGHT);
  writeFileSync(at('other.txt'), 'The kettle is on.\n');
  writeFileSync(at('empty.txt'), ' \n');
  writeFileSync(at('latin.txt'), Buffer.from('Ren\xe9e', 'latin1'));
  writeFileSync(at('bare.html'), '<html><body><nav>Home</nav></body></html>');
  writeFileSync(at('pages/b.txt'), RIGHT);
  writeFileSync(at('pages/a.txt'), WRONG);
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  let [out, err] = ['', ''];
  const code = checkCommand(() => record)(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return {
    code,
    out,
    err,
    lines: () =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as CheckLine),
  };
}

describe('check --json', () => {
  it('prints one line a document, with the keys of the contract', () => {
    const { code, lines } = check('--json', '--published', '2029-04', at('wrong.txt'));
    expect(code).toBe(1);
    const [line, ...others] = lines();
    expect(others).toEqual([]);
    expect(Object.keys(line as object)).toEqual([
      'document',
      'published',
      'reference',
      'findings',
      'conflicts',
    ]);
    expect(line).toMatchObject({
      document: at('wrong.txt'),
      published: '2029-04',
      reference: { to: '2030-06-30' },
    });
    const [finding] = line?.findings ?? [];
    expect(Object.keys(finding as object)).toEqual(
      'quote start end subject attribute value normal stance verdict expected confidence core spoiler asOf pack facts sources why'.split(
        ' ',
      ),
    );
    expect(finding).toMatchObject({
      subject: 'harbour',
      attribute: 'platform',
      verdict: 'contradicted',
      expected: 'Streamo',
    });
  });

  it('counts offsets in the text of the file', () => {
    const [line] = check('--json', at('wrong.txt')).lines();
    for (const one of line?.findings ?? []) {
      expect('Harbour is a Viewbox original with Mara Quill.\n'.slice(one.start, one.end)).toBe(one.quote);
    }
  });

  it('reads pages: text from --text, offsets in it, date from the page', () => {
    const prose =
      'It was cold by the sea that night, and nobody who was there will forget how long it took. '.repeat(3);
    const page = `<html><head><meta property="article:published_time" content="2029-04-02"></head><body><article><h1>Harbour is back</h1><p>${prose}</p><p>Harbour is a <i>Viewbox</i> original with Mara Quill.</p></article></body></html>`;
    writeFileSync(at('page.html'), page);
    const text = check('--text', at('page.html')).out;
    const [line] = check('--json', at('page.html')).lines();
    const [finding] = line?.findings ?? [];
    expect(line?.published).toBe('2029-04-02');
    expect(finding).toMatchObject({ attribute: 'platform', verdict: 'contradicted' });
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
  });

  it('prints agreement at any strictness, and exits with 0', () => {
    for (const strictness of ['lenient', 'balanced', 'strict']) {
      const { code, lines } = check('--json', '--strictness', strictness, at('right.txt'));
      expect(code).toBe(0);
      const found = lines()[0]?.findings ?? [];
      expect(found.map((one) => one.attribute)).toContain('platform');
      expect(new Set(found.map((one) => one.verdict))).toEqual(new Set(['supported']));
    }
  });

  it('prints a line without findings where no title is named', () => {
    expect(check('--json', at('other.txt')).lines()).toMatchObject([
      { published: null, findings: [], conflicts: [] },
    ]);
  });

  it('reads every document of a folder, in order', () => {
    expect(
      check('--json', at('pages'))
        .lines()
        .map((line) => line.document),
    ).toEqual([at('pages/a.txt'), at('pages/b.txt')]);
  });
});

describe('check', () => {
  it('prints a readable report', () => {
    const { out, code } = check(at('wrong.txt'));
    expect(code).toBe(1);
    expect(out).toContain('differs from the record');
    expect(out).toContain('The Example Gazette');
  });

  it('prints the text alone with --text', () => {
    expect(check('--text', at('wrong.txt'))).toMatchObject({
      code: 0,
      out: 'Harbour is a Viewbox original with Mara Quill.\n',
    });
  });

  it('explains itself with --help', () => {
    expect(check('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--strictness') });
  });
});

describe('check --explain TEXT', () => {
  it('explains each sentence in words, with the codes', () => {
    const { code, out } = check('--explain', 'Harbour is a Viewbox original with Mara Quill. It was cold.');
    expect(code).toBe(1);
    expect(out).toContain('platform of Harbour: “Viewbox” (asserted)');
    expect(out).toMatch(/\d\. The record knows the answer, and it is another \[judge-differs\]/);
    expect(out).toContain('marked at balanced');
    expect(out).toMatch(/“It was cold\.”\n {2}not read: .*\[silent-nothing\]/);
  });

  it('says that no title is named', () => {
    expect(check('--explain', 'The kettle is on.')).toMatchObject({
      code: 0,
      out: expect.stringContaining('[silent-no-title]'),
    });
  });

  it('says from which strictness on a finding is marked, and ends by what is marked', () => {
    const text = 'Harbour stars Mara Quill. It has nine episodes.';
    const [lenient, balanced] = ['lenient', 'balanced'].map((one) =>
      check('--explain', '--strictness', one, text),
    );
    expect(lenient).toMatchObject({
      code: 0,
      out: expect.stringContaining('not marked at lenient, only from balanced on'),
    });
    expect(balanced).toMatchObject({ code: 1, out: expect.stringContaining('; marked at balanced') });
  });

  it('prints JSON too', () => {
    const { out, code } = check('--explain', '--json', RIGHT.trim());
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      text: RIGHT.trim(),
      titles: ['harbour'],
      sentences: [
        { quote: RIGHT.trim(), outcomes: [{ verdict: 'supported' }, { verdict: 'supported' }], reasons: [] },
      ],
    });
  });

  it('takes a path for a document still', () => {
    expect(check('--explain', at('wrong.txt')).out).toContain('steps: ');
    const gone = check('--explain', at('no such page.txt'));
    expect(gone).toMatchObject({ code: 2, out: '', err: expect.stringContaining('there is no such file') });
    expect(check('--explain', 'word')).toMatchObject({ code: 2 });
    expect(check('--explain', 'two words', at('right.txt')).code).toBe(2);
    expect(check('two words').code).toBe(2);
  });

  it('names a date that is none', () => {
    expect(check('--explain', '--published', 'soon', 'two words')).toMatchObject({ code: 2, out: '' });
  });
});

describe('bad input', () => {
  it.each([
    ['gone.txt', /gone\.txt: there is no such file/],
    ['empty.txt', /empty\.txt: is empty/],
    ['bare.html', /bare\.html: has no text to read/],
    ['latin.txt', /latin\.txt: is not valid UTF-8/],
  ])('%s is told on standard error, exits with 2, and the rest is still checked', (name, message) => {
    const { code, err, lines } = check('--json', at('wrong.txt'), at(name), at('right.txt'));
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(lines().map((line) => line.document)).toEqual([at('wrong.txt'), at('right.txt')]);
  });

  it.each([
    [['--published', '2025-02-30'], /--published: .*no date/],
    [['--now', 'yesterday'], /--now: .*no date/],
    [['--strictness', 'severe'], /“severe” is no strictness/],
    [['--jason'], /--jason: is no option/],
  ])('%j is refused before anything is checked', (args, message) => {
    const { code, out, err } = check(...args, at('wrong.txt'));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('no path at all is refused', () => {
    expect(check('--json')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no document is named'),
    });
  });
});

/**
 * Each attribute on sentences of its own: what must be found, with its verdict and value, and what must not be flagged.
 * One file an attribute in `attributes/`; the path is the one that ships, at the strictest level.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Checked, checkDocument } from '../../src/cli/check-document';
import { sameValue } from '../../src/cli/eval/fold-value';
import { areNeighbours } from '../../src/cli/eval/neighbours';
import { openBundled } from '../../src/cli/packs-on-disk';
import { readText } from '../../src/cli/text-document';
import { VALUE_OF } from '../../src/engine/attribute-ids';
import floors from './floors.json';

interface Claimed {
  text: string;
  value: string;
  verdict: string;
  published?: string;
}
interface Silent {
  text: string;
  published?: string;
}
interface Examples {
  claims: Claimed[];
  silent: (string | Silent)[];
}

const FOLDER = `${import.meta.dirname}/attributes`;
const FEWEST = 12;
const record = openBundled();
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function check(text: string, published: string | undefined): Checked {
  const settings = { now: floors.now, strictness: 'strict', published: published ?? null } as const;
  return checkDocument('text', readText(text), settings, record);
}

const told = ({ line, silent }: Checked): string =>
  [
    ...line.findings.map((one) => `${one.attribute}(${one.subject}) ${one.verdict} “${one.normal}”`),
    ...silent.map((one) => `${one.attribute}(${one.subject}) silent: ${one.reason.code}`),
  ].join('; ') || 'nothing';

/** What is wrong with a text that makes a claim; null when a finding of the attribute or a neighbour meets it. */
function missing(attribute: string, { text, value, verdict, published }: Claimed): string | null {
  const checked = check(text, published);
  const met = checked.line.findings.some(
    (one) =>
      areNeighbours(one.attribute, attribute) &&
      one.verdict === verdict &&
      [one.value, one.normal, one.quote].some((shown) => sameValue(shown, value)),
  );
  return met ? null : `${verdict} “${value}” not found: ${text}\n    ${told(checked)}`;
}

/** What is wrong with a text that must not be flagged. */
function flagged(attribute: string, one: string | Silent): string | null {
  const { text, published } = typeof one === 'string' ? { text: one, published: undefined } : one;
  const checked = check(text, published);
  const wrong = checked.line.findings.some(
    (one) => one.attribute === attribute && (one.verdict === 'contradicted' || one.verdict === 'outdated'),
  );
  return wrong ? `flagged: ${text}\n    ${told(checked)}` : null;
}

const notNull = (problem: string | null): problem is string => problem !== null;

describe.each(files)('%s', (file) => {
  const attribute = file.replace(/\.json$/, '');
  const { claims, silent } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Examples;

  it('is about an attribute, and says enough of it', () => {
    expect(Object.keys(VALUE_OF)).toContain(attribute);
    expect(claims.length).toBeGreaterThanOrEqual(FEWEST);
    expect(silent.length).toBeGreaterThanOrEqual(FEWEST);
    const texts = [...claims, ...silent].map((one) =>
      typeof one === 'string' ? one : `${one.published ?? ''} ${one.text}`.trim(),
    );
    expect(new Set(texts).size, 'texts that differ').toBe(texts.length);
  });

  it('is found where it is claimed', () => {
    expect(claims.map((one) => missing(attribute, one)).filter(notNull)).toEqual([]);
  });

  it('is not flagged where nothing false is said', () => {
    expect(silent.map((one) => flagged(attribute, one)).filter(notNull)).toEqual([]);
  });
});

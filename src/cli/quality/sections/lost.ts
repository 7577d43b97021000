/** Where missed contradictions are lost. */
import { STAGES, type Stage } from '../../eval/stage';
import { type Lost, lostInDocuments, lostInPairs } from '../lost';
import { section, table } from '../markdown';
import { coveredTexts, type Measured } from '../measured';
import { percent } from '../ratio';

const MEANING: Record<Stage, string> = {
  unnamed: 'the text names no covered title, so nothing is read',
  unread: 'no reader makes a claim of the words, or the claim finds no subject',
  silent: 'a claim is made and then silenced (who says it, when, an open list)',
  hidden: 'a finding is made and kept back',
  unverifiable: 'a claim is made that the record cannot settle',
  supported: 'a claim is taken to agree: another work, season, time or value is read',
  flagged: 'a flag lies on the words, but is matched to another label or far too long',
};

/** How far the engine came with each missed contradiction. */
export function lost(measured: Measured): string {
  const texts = coveredTexts(measured);
  const [documents, pairs] = [lostInDocuments(texts), lostInPairs(texts)];
  const of = (all: Lost): number => Object.values(all).reduce((total, one) => total + one, 0);
  const cell = (all: Lost, stage: Stage): string =>
    all[stage] === 0 ? '–' : `${all[stage]} (${percent({ hit: all[stage], of: of(all) })})`;
  return section(
    'Where contradictions are lost',
    `At strict, ${of(documents)} sure contradictions of documents and ${of(pairs)} false halves are missed. How far the engine came with them:`,
    table(
      ['what happened', 'documents', 'false halves'],
      STAGES.map((stage) => [MEANING[stage], cell(documents, stage), cell(pairs, stage)]),
    ),
  );
}

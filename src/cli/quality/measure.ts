/** Runs the engine over corpora: once each, at strict. */
import type { Model } from '../../engine/model/classify';
import { evaluate } from '../eval/evaluate';
import type { OpenRecord } from '../record';
import { type Texts, textsOf } from './texts';

/**
 * The texts below the folders, judged at strict. Throws the first Problem: figures on a part would not be comparable.
 * @param now the day to judge by, as an ISO day
 * @param model what decides beside the rules; the one that ships unless given
 */
export function measure(folders: string[], now: string, record: OpenRecord, model?: Model): Texts {
  const settings = { now, strictness: 'strict' as const, ...(model === undefined ? {} : { model }) };
  const done = evaluate(folders, settings, record);
  const [problem] = done.problems;
  if (problem !== undefined) throw problem;
  return textsOf(done);
}

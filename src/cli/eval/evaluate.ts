/** Runs the engine over folders of labelled documents and rows, and judges what it finds. */
import { readFileSync } from 'node:fs';
import { type CheckSettings, checkDocument } from '../check-document';
import { decode } from '../decode';
import { readDocument } from '../documents';
import { isMarked } from '../marked';
import { filesIn, unreadable } from '../paths';
import { Problem } from '../problem';
import type { OpenRecord } from '../record';
import { readText } from '../text-document';
import { parseLabels, placeLabels } from './labels';
import { allSeen, type Judged } from './lists';
import { judge } from './outcomes';
import { judgeRow, type RowOutcome, type Seen } from './row-outcomes';
import { parseRows } from './rows';
import { stagesOf } from './stage';

/** Everything judged, by the folder or row file it came from. */
export interface Evaluation {
  documents: Map<string, Judged[]>;
  rows: Map<string, RowOutcome[]>;
  problems: Problem[];
}

export type EvalSettings = Omit<CheckSettings, 'published'>;

/** Evaluates all label and row files below the folders. Files that cannot be used are told in `problems`. */
export function evaluate(folders: string[], settings: EvalSettings, record: OpenRecord): Evaluation {
  const done: Evaluation = { documents: new Map(), rows: new Map(), problems: [] };
  const attempt = <T>(action: () => T): T | null => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      done.problems.push(error);
      return null;
    }
  };
  const files = folders.flatMap((folder) => attempt(() => corpusFiles(folder)) ?? []);
  for (const file of files) {
    if (file.endsWith('.jsonl')) {
      const rows = attempt(() => judgeRows(file, settings, record));
      if (rows !== null) done.rows.set(file, rows);
      continue;
    }
    const judged = attempt(() => judgeDocument(file, settings, record));
    const folder = folderOf(file);
    if (judged !== null) done.documents.set(folder, [...(done.documents.get(folder) ?? []), judged]);
  }
  return done;
}

function corpusFiles(folder: string): string[] {
  let files: string[];
  try {
    files = filesIn(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
  const found = files.filter((file) => /\.(?:labels\.json|jsonl)$/.test(file) && !isMarked(file));
  if (found.length > 0) return found;
  throw new Problem(
    folder,
    'holds no *.labels.json and no *.jsonl',
    'Name a folder of labelled documents or rows',
  );
}

function judgeDocument(labelFile: string, settings: EvalSettings, record: OpenRecord): Judged {
  const file = parseLabels(textOf(labelFile), labelFile);
  const path = `${folderOf(labelFile)}/${file.document}`;
  const source = readDocument(path);
  const labels = placeLabels(file, source.text, labelFile);
  const checked = checkDocument(path, source, { ...settings, published: file.published }, record);
  return { text: source.text, checked, outcomes: judge(checked.line, labels, file.conflicts, file.complete) };
}

function judgeRows(file: string, settings: EvalSettings, record: OpenRecord): RowOutcome[] {
  const check = (text: string, published: string | null, name: string): Seen => {
    const checked = checkDocument(name, readText(text), { ...settings, published }, record);
    return { findings: checked.line.findings, seen: allSeen(checked), stages: stagesOf(checked) };
  };
  return parseRows(textOf(file), file).map((row) => judgeRow(row, file, check));
}

function textOf(file: string): string {
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(file, error);
  }
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

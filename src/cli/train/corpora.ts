/** Reads the labelled folders into training samples. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from '../decode';
import { readDocument } from '../documents';
import { parseLabels, placeLabels } from '../eval/labels';
import { type ContrastRow, parseRows } from '../eval/rows';
import { isMarked, parseMarked } from '../marked';
import { filesIn, unreadable } from '../paths';
import { Problem } from '../problem';
import type { OpenRecord } from '../record';
import { readText } from '../text-document';
import { documentSamples, halfSamples, markedSamples, type Sample } from './samples';

/**
 * The folders that the model learns from. Of those that were read `second` is left out: so many of its sentences are
 * taken back elsewhere that the model learns from them to doubt the plainest one.
 */
export const READ_FOLDERS = ['press', 'online', 'stance', 'ada', 'ben', 'cho', 'dev', 'eve', 'fay'].map(
  (name) => fileURLToPath(new URL(`../../../tests/corpus/${name}`, import.meta.url)),
);

/** Samples of every labelled document, contrast row and marked text below the folders, in a fixed order. Throws a Problem. */
export function samplesIn(folders: string[], record: OpenRecord): Sample[] {
  const files = folders.flatMap(filesBelow).sort();
  return files.flatMap((file) => {
    if (file.endsWith('.labels.json')) return samplesOfDocument(file, record);
    if (isMarked(file)) return samplesOfMarked(file, record);
    return file.endsWith('.jsonl') ? samplesOfRows(file, record) : [];
  });
}

function filesBelow(folder: string): string[] {
  try {
    return filesIn(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function samplesOfDocument(file: string, record: OpenRecord): Sample[] {
  const labels = parseLabels(textOf(file), file);
  if (!labels.complete) return [];
  const source = readDocument(`${file.slice(0, file.lastIndexOf('/') + 1)}${labels.document}`);
  return documentSamples(file, source, placeLabels(labels, source.text, file), record);
}

const samplesOfMarked = (file: string, record: OpenRecord): Sample[] =>
  parseMarked(textOf(file), file).flatMap(({ id, text, marks }) =>
    markedSamples(`${file}#${id}`, readText(text), marks, record),
  );

/** Of rows only contrast pairs show which value they are about. */
const samplesOfRows = (file: string, record: OpenRecord): Sample[] =>
  parseRows(textOf(file), file)
    .filter((row): row is ContrastRow => row.kind === 'contrast')
    .flatMap((row) => [
      ...halfSamples(`${file}#${row.id}`, row.true, row.false, row.attribute, record),
      ...halfSamples(`${file}#${row.id}`, row.false, row.true, row.attribute, record),
    ]);

function textOf(file: string): string {
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(file, error);
  }
}

/** Reads the labelled folders into training samples. */
import { readFileSync } from 'node:fs';
import { decode } from '../decode';
import { readDocument } from '../documents';
import { parseLabels, placeLabels } from '../eval/labels';
import { filesIn } from '../paths';
import type { OpenRecord } from '../record';
import { readText } from '../text-document';
import { documentSamples, type Mark, markedSamples, rowSamples, type Sample } from './samples';

interface PairRow {
  id: string;
  attribute: string;
  true: string;
  false: string;
  value_true: string;
  value_false: string;
}

interface MarkedRow {
  id: string;
  text: string;
  marks: Mark[];
}

/** Samples of every labelled document and contrast row below the folders, in a fixed order. */
export function samplesIn(folders: string[], record: OpenRecord): Sample[] {
  const files = folders.flatMap((folder) => filesIn(folder)).sort();
  return files.flatMap((file) => {
    if (file.endsWith('.labels.json')) {
      const labels = parseLabels(decode(readFileSync(file), file), file);
      if (!labels.complete) return [];
      const source = readDocument(`${file.slice(0, file.lastIndexOf('/') + 1)}${labels.document}`);
      return documentSamples(file, source, placeLabels(labels, source.text, file), record);
    }
    if (file.endsWith('marked.jsonl'))
      return rowsOf<MarkedRow>(file).flatMap((row) =>
        markedSamples(`${file}#${row.id}`, readText(row.text), row.marks, record),
      );
    if (!/contrast[^/]*\.jsonl$/.test(file)) return [];
    return rowsOf<PairRow>(file).flatMap((row) => {
      if (row.value_true === undefined) return [];
      const half = (text: string, value: string) =>
        rowSamples(`${file}#${row.id}`, readText(text), row.attribute, value, record);
      return [...half(row.true, row.value_true), ...half(row.false, row.value_false)];
    });
  });
}

const rowsOf = <T>(file: string): T[] =>
  decode(readFileSync(file), file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

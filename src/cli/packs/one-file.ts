/** A file of JSON that somebody else made: looked at before it is read, and read as UTF-8. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { sizeFault } from '../../reference/import/scan';
import { decode } from '../decode';
import { Problem } from '../problem';

/** The text of a file within the limit of size. Throws a Problem. */
export function textOfFile(path: string, limit?: number): string {
  if (!existsSync(path)) throw new Problem(path, 'is not there', 'Check the path');
  const stat = statSync(path);
  if (!stat.isFile()) throw new Problem(path, 'is no file', 'Name a file');
  const fault = sizeFault(stat.size, limit);
  if (fault) throw new Problem(path, fault.what, fault.mend);
  return decode(readFileSync(path), path);
}

/** From the paths of a call to the documents in them. */
import { readdirSync, statSync } from 'node:fs';
import { Problem } from './problem';

const DOCUMENT = /\.(?:txt|html?)$/i;

/** True when the name is one of a document that can be read. */
export function isDocument(path: string): boolean {
  return path === '-' || DOCUMENT.test(path);
}

/** All files below a folder in the order of their names; hidden ones are left out. */
export function filesIn(folder: string): string[] {
  const base = folder.replace(/(?<=.)\/+$/, '');
  const entries = readdirSync(base, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${base}/${entry.name}`) : [`${base}/${entry.name}`]));
}

/** The documents a path stands for: itself, or all in the folder. Throws a Problem where there are none. */
export function documentsAt(path: string): string[] {
  if (path === '-') return [path];
  const kind = kindOf(path);
  if (kind === 'file') {
    if (isDocument(path)) return [path];
    throw new Problem(
      path,
      'is neither .txt nor .html',
      'Rename it, or give its text on standard input with -',
    );
  }
  const found = filesIn(path).filter(isDocument);
  if (found.length > 0) return found;
  throw new Problem(path, 'holds no .txt or .html document', 'Name a folder with documents in it');
}

function kindOf(path: string): 'file' | 'folder' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A Problem for a path that the system will not open. */
export function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new Problem(path, 'there is no such file or folder', 'Check the path');
  if (code === 'EACCES' || code === 'EPERM') {
    return new Problem(path, 'may not be read', 'Change its permissions, or choose another');
  }
  return new Problem(path, `cannot be read (${code ?? String(error)})`, 'Check that it is a readable file');
}

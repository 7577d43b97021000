/** Which engine is measured: the commit, and whether what is measured is what was committed. */
import { execFileSync } from 'node:child_process';
import { Problem } from '../problem';

/** Runs git with arguments and answers what it prints. */
export type Git = (...args: string[]) => string;

/** What a figure depends on. */
const MEASURED = ['src', 'assets'];

/** Git in the folder of this repository. Throws a Problem where there is none. */
export const gitIn =
  (folder: string): Git =>
  (...args) => {
    try {
      return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
      throw new Problem(
        folder,
        `git cannot tell the commit (${said})`,
        'Measure in a clone of the repository',
      );
    }
  };

/** The commit at hand. Throws a Problem when the engine or its record differ from it: the figure would be of neither. */
export function commitOf(git: Git): string {
  const changed = git('status', '--porcelain', '--', ...MEASURED).trim();
  if (changed === '') return git('rev-parse', 'HEAD').trim();
  const [first = ''] = changed.split('\n');
  throw new Problem(
    MEASURED.join(' and '),
    `differ from the commit (${first.trim()}${changed.includes('\n') ? ', and more' : ''})`,
    'Commit first, so that the figure has an engine to belong to',
  );
}

import { spawnSync } from 'node:child_process';
import { root, SetupError } from './ensure.mjs';

/**
 * Runs a command line in the project's folder, its output going straight through, and gives its exit code.
 * @param {string} command
 * @param {Record<string, string>} [env]
 */
export function run(command, env) {
  const { status, error } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
}

/**
 * Runs an entry script: a failure of the set-up is told in one line, everything else with its stack.
 * @param {() => number | Promise<number>} main
 */
export async function entry(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 2;
  }
}

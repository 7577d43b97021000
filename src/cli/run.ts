/** Wires a command to the process: arguments, streams and exit code. */

/** A command answers its exit code. */
export type Command = (args: string[], out: (text: string) => void, err: (text: string) => void) => number;

/** Runs the command once. A reader that goes away early (`| head`) is no error; a fault of ours is exit 2 with its trace. */
export function run(command: Command): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const out = (text: string) => process.stdout.write(text);
    const err = (text: string) => process.stderr.write(text);
    process.exitCode = command(process.argv.slice(2), out, err);
  } catch (error) {
    process.stderr.write(`this is a fault of the program, not of your input:\n${(error as Error).stack}\n`);
    process.exitCode = 2;
  }
}

/** Standard output for data, standard error for the rest; a reader that goes away (`| head`) ends the program quietly. */

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`bocbao: cannot write to standard output: ${error.message}\n`);
  process.exit(1);
});

/** Writes one line of data, waiting when the reader is slow, so that memory stays flat. */
export async function print(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Tells something that is no data. */
export function tell(line: string): void {
  clearProgress();
  process.stderr.write(`${line}\n`);
}

let shown = 0;

/** Shows how far long work has come, on a terminal alone, each time over the last. */
export function progress(...lines: string[]): void {
  if (!process.stderr.isTTY) return;
  const width = (process.stderr.columns || 80) - 1;
  clearProgress();
  process.stderr.write(lines.map((line) => line.slice(0, width)).join('\n'));
  shown = lines.length;
}

export function clearProgress(): void {
  if (shown > 0) process.stderr.write(`\r\u001b[K${'\u001b[A\u001b[K'.repeat(shown - 1)}`);
  shown = 0;
}

/** Bad usage that shows only once the command runs: exit status 2. */
export class UsageError extends Error {}

/** One writer a WARC: a lock file beside it with the writer's process id, which a crash may leave and the next writer takes over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes the lock of a file and gives what releases it.
 * @throws Error when another process that still runs holds it
 */
export function lock(file: string): () => void {
  const path = `${file}.lock`;
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    if (holder !== null && isRunning(holder)) {
      throw new Error(`${file} is being written by process ${holder}; wait for it to end, or name another file`);
    }
    rmSync(path, { force: true });
  }
}

function holderOf(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch {
    return null; // released between the two looks
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // asks, and sends nothing
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

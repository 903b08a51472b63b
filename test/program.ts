/** Runs the program as a user does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../src/version.ts';

/** How it ended, and what it wrote. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function bocbao(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...args], { cwd: ROOT });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

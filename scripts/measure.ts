/** What benches share: the best time of several rounds, the floor of a bare scan, rows of speed beside that floor. */

/** Seconds of one round, the best of those in three seconds: the first are slow until all is compiled, and a busy machine spoils some. */
export function seconds(task: () => void): number {
  let best = Infinity;
  for (const end = performance.now() + 3000; performance.now() < end;) {
    const start = performance.now();
    task();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

/** How many numbers in digits a text holds, by a bare pattern: the least that reading it can cost. */
export function digits(text: string): number {
  let n = 0;
  for (const _ of text.matchAll(/\d+/g)) n++;
  return n;
}

export const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** MB/s of each row, and how many times the first row's time it takes. */
export function printSpeeds(rows: readonly (readonly [name: string, seconds: number])[], bytes: number): void {
  for (const [name, time] of rows) {
    const speed = (bytes / 1e6 / time).toFixed(1).padStart(8);
    const times = (time / (rows[0]?.[1] ?? time)).toFixed(0).padStart(5);
    process.stdout.write(`${name.padEnd(34)} ${speed} MB/s  ${times} × the bare scan\n`);
  }
}

/** How many times as long a text takes that is as many times as long, a hundred times if not told; turn by turn, the best of each. */
export function growth(texts: readonly string[], task: (text: string) => void, times = 100): number {
  const once = texts.join('\n\n');
  const many = Array.from({ length: times }, () => once).join('\n\n');
  let [short, long] = [Infinity, Infinity];
  for (let turn = 0; turn < 5; turn++) {
    short = Math.min(
      short,
      seconds(() => task(once)),
    );
    long = Math.min(
      long,
      seconds(() => task(many)),
    );
  }
  return long / short;
}

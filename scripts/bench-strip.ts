/** `npm run bench strip`: our strip beside other extractors and bare parsers, over the same pages, each in a process of its own, ours beside some of them in one. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { goldPages } from './gold-pages.ts';
import { TOOLS, type Measured } from './strip-tools.ts';

/** Times as fast as Readability on linkedom, and times as slow as a bare parse. */
const TARGET = { readability: 3, bare: 2.5 };

const ONE = fileURLToPath(new URL('strip-tools.ts', import.meta.url));

/** Measures tools in one process, in turn. */
function measured(...tools: string[]): Measured[] {
  // A tool's chatter about scripts it cannot run is not for the table.
  const output = execFileSync(process.execPath, ['--import', 'tsx', ONE, ...tools], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.toString().trim().split('\n').at(-1) ?? '') as Measured[];
}

export function run(): void {
  const pages = goldPages();
  const articles = pages.filter(({ gold }) => gold !== null).length;
  const kilobytes = pages.reduce((sum, { html }) => sum + html.length, 0) / 1000 / pages.length;
  process.stdout.write(`${pages.length} pages of ${kilobytes.toFixed(0)} kB, ${articles} articles with gold text\n\n`);
  process.stdout.write(
    `${'tool'.padEnd(34)} ${'F1'.padStart(6)} ${'ms/page'.padStart(8)} ${'pages/s'.padStart(8)} ${'peak MB'.padStart(8)}\n`,
  );
  for (const tool of Object.keys(TOOLS)) {
    const { f1, milliseconds, peak } = measured(tool)[0]!;
    const score = f1 === null ? '-' : f1.toFixed(3);
    process.stdout.write(
      `${tool.padEnd(34)} ${score.padStart(6)} ${milliseconds.toFixed(2).padStart(8)} ${(1000 / milliseconds).toFixed(0).padStart(8)} ${peak.toFixed(0).padStart(8)}\n`,
    );
  }
  const faster = 1 / timesAs('readability on linkedom');
  const slower = timesAs('htmlparser2, to a tree');
  process.stdout.write(
    `\nread in turn in one process, medians: ${faster.toFixed(1)} times as fast as Readability on linkedom (asked for: ${TARGET.readability}),\n` +
      `${slower.toFixed(2)} times as long as htmlparser2 to a tree (asked for: at most ${TARGET.bare}), ` +
      `${timesAs('htmlparser2, events alone').toFixed(2)} times as its events alone, ${timesAs('parse5, to a tree').toFixed(2)} times as parse5\n`,
  );
  if (faster < TARGET.readability || slower > TARGET.bare) process.exitCode = 1;
}

/** How many times as long ours takes as another tool. */
function timesAs(other: string): number {
  const [theirs, ours] = measured(other, 'bocbao strip');
  return ours!.milliseconds / theirs!.milliseconds;
}

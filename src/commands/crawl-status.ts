/** `bocbao crawl status`: what a database knows of its crawls. */
import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { crawlHosts, crawlReasons } from '../explore/crawl-status.ts';
import { openReadonly } from '../store/database.ts';
import { print, tell } from './output.ts';
import { TEXT_FORMATS, render, type TextFormat } from './table.ts';

export function statusCommand(crawl: Command): void {
  crawl
    .command('status')
    .description('show hosts, queue, rate, failures, and what was skipped by reason')
    .addOption(new Option('--format <format>', 'how to print').choices(TEXT_FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Reads a crawl that is running, too. --db names the database, as for \`bocbao crawl\`.
Exit status: 0 shown, 1 there is no such database, 2 bad usage.

Example:
  $ bocbao crawl status --db sonla.db`,
    )
    .action(async (_: object, command: Command) => {
      // --db is the parent's option, wherever it stands.
      const { db, format } = command.optsWithGlobals<{ db: string; format: TextFormat }>();
      process.exitCode = await status(db, format);
    });
}

async function status(file: string, format: TextFormat): Promise<number> {
  if (!existsSync(file)) {
    tell(`there is no database ${file}; name one that \`bocbao crawl --db\` made`);
    return 1;
  }
  const db = openReadonly(file);
  try {
    if (db.pragma('table_info(crawls)', { simple: true }) === undefined) {
      tell(`${file} knows of no crawl yet; \`bocbao crawl\` fills it`);
      return 1;
    }
    await print(render(crawlHosts(db), format));
    await print(render(crawlReasons(db), format));
    return 0;
  } finally {
    db.close();
  }
}

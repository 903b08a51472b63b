/** `bocbao demo`: two small newspapers on loopback through all stages, with four questions answered. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type Database from 'better-sqlite3';
import { startNewspaper } from '../demo/newspaper.ts';
import { questions } from '../demo/questions.ts';
import { query } from '../explore/query.ts';
import { siteOfHost } from '../sites/index.ts';
import { openDatabase, openReadonly } from '../store/database.ts';
import { ROOT, VERSION } from '../version.ts';
import { crawlAndRead } from './crawling.ts';
import { clearProgress, print, progress } from './output.ts';
import { render } from './table.ts';

export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('crawl two small newspapers on this machine into demo.db and demo.warc.gz, and ask four questions')
    .option('--dir <folder>', 'where demo.db and demo.warc.gz are put; those of an earlier demo are replaced', '.')
    .addHelpText(
      'after',
      '\nExit status: 0 done, 1 something failed (said on stderr), 2 bad usage.\n\nExample:\n  $ bocbao demo --dir /tmp/bocbao',
    )
    .action(async (options: { dir: string }) => {
      process.exitCode = await run(options.dir);
    });
}

async function run(dir: string): Promise<number> {
  const started = performance.now();
  mkdirSync(dir, { recursive: true });
  const [file, warc] = [join(dir, 'demo.db'), join(dir, 'demo.warc.gz')];
  if (existsSync(file)) openReadonly(file).close(); // throws when it is not ours to replace
  for (const old of [file, `${file}-wal`, `${file}-shm`, warc]) rmSync(old, { force: true });
  const paper = await startNewspaper(join(ROOT, 'corpus', 'pages'));
  const db = openDatabase(file);
  try {
    const papers = [...new Set(paper.hosts.map(siteOfHost))].filter((site) => site !== null);
    await print(`Crawling ${papers.map((site) => `${site.name} (${site.base})`).join(' and ')} on loopback …`);
    let unread = 0;
    const summary = await crawlAndRead({
      db,
      warc,
      sites: papers,
      delay: 20,
      connectTo: paper.connectTo,
      userAgent: `bocbao/${VERSION} (demo)`,
      onUnread: () => unread++,
      onProgress: ({ url }) => progress(url),
    });
    clearProgress();
    await report(db, summary.requests, (performance.now() - started) / 1000);
    await print(`\nDatabase: ${file}   (sqlite3 ${file}, or: bocbao query "SELECT …" --db ${file})`);
    await print(`Archive:  ${warc}   (WARC 1.1, every response as it came)`);
    return unread + summary.states.failed > 0 ? 1 : 0;
  } finally {
    clearProgress();
    db.close();
    await paper.close();
  }
}

async function report(db: Database.Database, requests: number, seconds: number): Promise<void> {
  const one = (sql: string): number => db.prepare(sql).pluck().get() as number;
  const byType = db.prepare('SELECT type, count(*) AS n FROM facts GROUP BY type ORDER BY n DESC').all() as {
    type: string;
    n: number;
  }[];
  const facts = byType.map(({ type, n }) => `${n} ${type}`).join(', ');
  await print(
    `${requests} requests: ${one('SELECT count(*) FROM articles')} articles and ${one('SELECT count(*) FROM pages')} other pages read, ` +
      `${one('SELECT count(*) FROM facts')} facts (${facts}), ${seconds.toFixed(1)} s`,
  );
  for (const { question, sql } of questions) {
    await print(`\n${question}\n\n${sql.replace(/^/gm, '    ')}\n`);
    await print(render(query(db, sql), 'table'));
  }
}

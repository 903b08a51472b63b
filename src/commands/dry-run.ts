/** A crawl that only looks: home pages, feeds and listings are read, and the articles it would fetch are listed. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { openDatabase } from '../store/database.ts';
import { crawlAndRead, type CrawlingOptions } from './crawling.ts';
import { clearProgress, print, tell } from './output.ts';

/** Lists on standard output what a crawl into `file` would fetch, in its order. The database and the archive stay as they are. */
export async function dryRun(file: string, task: Omit<CrawlingOptions, 'db' | 'warc'>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bocbao-dry-run-'));
  const db = openDatabase(join(folder, 'frontier.db'));
  try {
    if (existsSync(file)) copyFrontier(db, file);
    const { endings, aborted } = await crawlAndRead({ ...task, db, warc: null, discoverOnly: true });
    clearProgress();
    await list(db, task);
    for (const { site, outcome, reason } of endings) if (outcome === 'gave up') tell(`${site}: given up: ${reason}`);
    if (aborted) return 130;
    return endings.some(({ outcome }) => outcome === 'gave up') ? 4 : 0;
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was fetched before is not listed, so it has to be known. */
function copyFrontier(db: Database.Database, file: string): void {
  openDatabase(file).close(); // brought up to date, or refused when it is not ours
  db.prepare('ATTACH ? AS real').run(file);
  const columns = (db.pragma('table_info(frontier)') as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'etag' && name !== 'last_modified')
    .join(', ');
  db.exec(`INSERT INTO frontier (${columns}) SELECT ${columns} FROM real.frontier; DETACH real`);
}

async function list(
  db: Database.Database,
  { sites, max = Infinity, maxPerSite = Infinity }: Pick<CrawlingOptions, 'sites' | 'max' | 'maxPerSite'>,
): Promise<void> {
  const queued = db.prepare<[string], { url: string; fetched: string | null }>(
    `SELECT url, fetched FROM frontier WHERE host = ? AND state = 'queued' AND kind = 'article' ORDER BY priority DESC, id`,
  );
  let total = 0;
  for (const site of sites) {
    let own = 0;
    for (const { url } of queued.iterate(new URL(site.base).host)) {
      if (own >= maxPerSite || total >= max) break;
      own++;
      total++;
      await print(url);
    }
    tell(`${site.name}: ${own} articles would be fetched`);
  }
}

/** The program killed again and again while it crawls: nothing is lost, and nothing but what was in flight is asked for twice. */
import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { nthFile } from '../../src/archive/archive.ts';
import { ROOT } from '../../src/version.ts';
import { temporaryFolder } from '../temporary.ts';
import { articlePath, startLargePaper, type LargePaper } from './large.ts';

/** `npm run test:crawl` runs it in full. */
const FULL = process.env['BOCBAO_FULL'] === '1';
const PAGES = FULL ? 2000 : 120;
const KILLS = FULL ? 25 : 4;

let paper: LargePaper | undefined;
afterAll(() => paper?.close());

const folder = temporaryFolder();
const [dbFile, warc] = [join(folder, 'bao.db'), join(folder, 'bao.warc.gz')];

function start(port: number): { pid: number; ended: Promise<number | null> } {
  const cli = ['--import', 'tsx', join(ROOT, 'src/cli.ts'), 'crawl', 'http://bao.example'];
  const files = ['--db', dbFile, '--warc', warc, '--warc-size', '1'];
  const how = ['--connect-to', `bao.example:127.0.0.1:${port}`, '--delay', '0', '--listing-pages', '500'];
  const child = spawn(process.execPath, [...cli, ...files, ...how], { cwd: ROOT, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (child.pid === undefined) throw new Error('the program could not be started');
  return { pid: child.pid, ended };
}

/** The process may have come to its end by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Kills a run once it has asked for so many more pages, and a moment later that is different each time. */
async function killAfter(requests: number, server: LargePaper): Promise<void> {
  const { pid, ended } = start(server.port);
  const enough = server.count() + requests;
  const timer = setInterval(() => {
    if (server.count() < enough) return;
    clearInterval(timer);
    setTimeout(() => kill(pid), Math.random() * 15);
  }, 1);
  await ended;
  clearInterval(timer);
}

function integrity(): unknown {
  const db = new Database(dbFile);
  const answer = db.pragma('integrity_check', { simple: true });
  db.close();
  return answer;
}

/** Every record of the archive as warcio reads it: type and address. */
async function recordsByWarcio(): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (let n = 1; existsSync(nthFile(warc, n)); n++) {
    for await (const record of new WARCParser(createReadStream(nthFile(warc, n)))) {
      await record.readFully(false);
      found.push([record.warcType, record.warcTargetURI ?? '']);
    }
  }
  return found;
}

it(`${PAGES} pages, killed ${KILLS} times, are each archived once`, async () => {
  const server = await startLargePaper(PAGES);
  paper = server;
  // Each kill somewhere in its own stretch, so that none comes after the end: a run from then on is a new crawl.
  const step = Math.floor(PAGES / (KILLS + 1));
  for (let kill = 0; kill < KILLS; kill++) {
    await killAfter(1 + Math.floor(Math.random() * step), server);
    expect(integrity()).toBe('ok');
  }
  expect(await start(server.port).ended).toBe(0);
  expect(integrity()).toBe('ok');

  const articles = Array.from({ length: PAGES }, (_, n) => `http://bao.example${articlePath(n)}`).toSorted();
  const records = await recordsByWarcio();
  const responses = records.filter(([type, url]) => type === 'response' && url.includes('/tin/')).map(([, url]) => url);
  expect(responses.toSorted()).toEqual(articles);

  const db = new Database(dbFile, { readonly: true });
  const column = (sql: string): unknown[] => db.prepare(sql).pluck().all();
  expect(column(`SELECT url FROM frontier WHERE kind = 'article' AND state = 'done' ORDER BY url`)).toEqual(articles);
  expect(column('SELECT article FROM articles ORDER BY article')).toEqual(articles);
  expect(column(`SELECT DISTINCT state FROM frontier WHERE kind <> 'article' AND state <> 'skipped'`)).toEqual([
    'done',
  ]);
  expect(column(`SELECT count(*) FROM responses`)).toEqual([
    records.filter(([type]) => type === 'response' || type === 'revisit').length,
  ]);
  db.close();

  // What was in flight at a kill is asked for again, and nothing else: robots.txt is asked for by each run.
  const asked = server.log.filter(({ path }) => path !== '/robots.txt').map(({ path }) => path);
  expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(KILLS);
}, 600_000);

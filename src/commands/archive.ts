/** `bocbao archive`: what lies in the WARCs: a list, one page as it came, a check of every record. */
import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { parseResponse, payloadOf } from '../archive/payload.ts';
import { records, type Stored } from '../archive/read.ts';
import { verifyWarc } from '../archive/verify.ts';
import { listResponses, newestResponse, responsesIn } from '../explore/responses.ts';
import { openReadonly } from '../store/database.ts';
import { databaseFile, whole } from './arguments.ts';
import { print, tell, UsageError } from './output.ts';
import { TEXT_FORMATS, render, type TextFormat } from './table.ts';

/** Bytes of a payload once decoded. */
const LONGEST = 1024 * 1024 * 1024;

export function archiveCommand(program: Command): void {
  const archive = program
    .command('archive')
    .description('list, print and check what was archived')
    .addHelpText(
      'after',
      `
Exit status: 0 done, 1 something is missing or damaged (said on stderr), 2 bad usage.

Example:
  $ bocbao archive ls sonla.warc.gz
  $ bocbao archive ls --db sonla.db --url 'https://baosonla.vn/xa-hoi/%'
  $ bocbao archive cat https://baosonla.vn/ --db sonla.db > home.html
  $ bocbao archive verify sonla.warc.gz sonla-00002.warc.gz --db sonla.db`,
    );
  archive
    .command('ls')
    .description('list the records of WARC files, or the responses that a database knows')
    .argument('[file...]', '.warc .warc.gz .wet .wet.gz, ours or others’')
    .option('--db <file>', 'the database, where no file is named', databaseFile, 'bocbao.db')
    .option('--url <pattern>', 'only addresses like this one; % stands for anything')
    .option('--max <n>', 'the newest so many of a database', whole, 1000)
    .addOption(new Option('--format <format>', 'how to print').choices(TEXT_FORMATS).default('table'))
    .action(async (files: string[], options: ListOptions) => {
      process.exitCode = files.length > 0 ? await listFiles(files, options) : await listDatabase(options);
    });
  archive
    .command('cat')
    .description('print the payload of a response, decoded: by its address in a database, or as FILE#OFFSET')
    .argument('<what>', 'an address, or FILE#OFFSET as in articles.path')
    .option('--db <file>', 'the database that knows the address', databaseFile, 'bocbao.db')
    .option('--headers', 'print the record as it lies there, heads and all')
    .action(async (what: string, options: { db: string; headers?: boolean }) => {
      process.exitCode = await cat(what, options);
    });
  archive
    .command('verify')
    .description('read every record, compute its digests, and compare with the index of a database')
    .argument('<file...>', '.warc or .warc.gz')
    .option('--db <file>', 'the database whose index is to fit', databaseFile)
    .action(async (files: string[], options: { db?: string }) => {
      process.exitCode = await verify(files, options);
    });
}

interface ListOptions {
  db: string;
  url?: string;
  max: number;
  format: TextFormat;
}

async function listFiles(files: readonly string[], { url, format }: ListOptions): Promise<number> {
  const columns = ['file', 'offset', 'type', 'date', 'status', 'url'];
  const rows: unknown[][] = [];
  let status = 0;
  const like = url === undefined ? null : pattern(url);
  for (const file of files) {
    for await (const one of existing(file)) {
      if ('reason' in one) {
        tell(`${file}#${one.offset}: ${one.reason}`);
        status = 1;
        continue;
      }
      const { record, offset, block } = one;
      const address = record.warcTargetURI ?? '';
      if (like && !like(address)) continue;
      rows.push([file, offset, record.warcType, record.warcDate, parseResponse(block)?.status ?? null, address]);
    }
  }
  await print(render({ columns, rows }, format));
  return status;
}

/** `%` as SQL's LIKE has it. */
function pattern(like: string): (text: string) => boolean {
  const parts = like.toLowerCase().split('%');
  return (text) => {
    const low = text.toLowerCase();
    if (parts.length === 1) return low === parts[0];
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (!low.startsWith(first) || !low.endsWith(last)) return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
      const found = low.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at + last.length <= low.length;
  };
}

/** @throws UsageError when there is no such file */
async function* existing(file: string, from?: number): AsyncGenerator<Stored | { offset: number; reason: string }> {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  yield* records(file, from === undefined ? {} : { from });
}

async function listDatabase({ db: file, url, max, format }: ListOptions): Promise<number> {
  const db = openReadonly(file);
  try {
    await print(render(listResponses(db, url ?? '%', max), format));
    return 0;
  } finally {
    db.close();
  }
}

async function cat(what: string, { db: file, headers }: { db: string; headers?: boolean }): Promise<number> {
  const place = /^https?:\/\//i.test(what) ? inDatabase(what, file) : placeOf(what);
  if (place === null) {
    tell(`${file} knows of no response of ${what}; \`bocbao archive ls --db ${file}\` lists what it knows`);
    return 1;
  }
  for await (const one of existing(place.file, place.offset)) {
    if ('reason' in one || one.offset !== place.offset) break;
    const message = headers ? null : parseResponse(one.block);
    const content = message && payloadOf(message, LONGEST);
    const bytes = content?.ok ? content.content : one.block;
    if (headers) process.stdout.write(`${one.record.warcHeaders.toString()}\r\n`);
    process.stdout.write(bytes);
    return 0;
  }
  tell(`${place.file}#${place.offset} is no record; \`bocbao archive ls ${place.file}\` lists them`);
  return 1;
}

function inDatabase(url: string, file: string): { file: string; offset: number } | null {
  const db = openReadonly(file);
  try {
    return newestResponse(db, url);
  } finally {
    db.close();
  }
}

function placeOf(what: string): { file: string; offset: number } {
  const match = /^(.+)#(\d+)$/.exec(what);
  if (!match) throw new UsageError(`${what} is neither an address with http:// nor FILE#OFFSET`);
  return { file: match[1] ?? '', offset: Number(match[2]) };
}

async function verify(files: readonly string[], { db: index }: { db?: string }): Promise<number> {
  const db = index === undefined ? null : openReadonly(index);
  let status = 0;
  const fail = (file: string, offset: number, reason: string): void => {
    tell(`${file}#${offset}: ${reason}`);
    status = 1;
  };
  try {
    for (const file of files) {
      if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
      const { types, problems, offsets } = await verifyWarc(file);
      for (const { offset, reason } of problems) fail(file, offset, reason);
      const known = db ? responsesIn(db, file) : [];
      for (const offset of known)
        if (!offsets.has(offset)) fail(file, offset, 'in the index, but no whole response is there');
      const indexed = new Set(known);
      if (db)
        for (const offset of offsets)
          if (!indexed.has(offset)) fail(file, offset, 'a response that is not in the index');
      const counts = Object.entries(types).map(([type, n]) => `${n} ${type}`);
      await print(`${file}: ${counts.join(', ') || 'no record'}; ${problems.length} damaged`);
    }
    return status;
  } finally {
    db?.close();
  }
}

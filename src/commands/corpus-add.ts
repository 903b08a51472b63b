/** `bocbao corpus add`: a page with its bytes and headers as they came, and a draft of its article and facts. */
import { existsSync, mkdirSync, openSync, readFileSync, readSync, closeSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { members } from '../archive/members.ts';
import { readWarc } from '../archive/read.ts';
import { openWarc } from '../archive/warc.ts';
import { textOf, type CaseMeta } from '../corpus/case.ts';
import { draftOf } from '../corpus/draft.ts';
import { caseName, json, jsonLines, pagesOf, writeGolden, type Case } from '../corpus/folder.ts';
import type { ConnectTo } from '../crawl/connect.ts';
import type { Received } from '../crawl/fetched.ts';
import { header } from '../model/exchange.ts';
import { siteOfHost } from '../sites/index.ts';
import { VERSION } from '../version.ts';
import { outputOf, outputOfBytes } from './corpus-output.ts';
import { fetchWhole } from './fetching.ts';
import { readInputs } from './inputs.ts';
import { print, tell, UsageError } from './output.ts';

export interface AddOptions {
  corpus: string;
  url?: string;
  site?: string;
  connectTo?: ConnectTo;
}

/** A page about to be saved. */
interface Found {
  /** How it is called where something is said of it. */
  path: string;
  bytes: Uint8Array;
  file: Case['page'];
  meta: CaseMeta;
  /** Writes the page as it came over the wire, where it did. */
  archive?: (folder: string) => Promise<void>;
}

export async function addPages(inputs: readonly string[], options: AddOptions): Promise<number> {
  if (options.url !== undefined && inputs.length > 1) throw new UsageError('--url is the address of one file alone');
  let status = 0;
  for (const input of inputs) {
    try {
      for await (const found of pagesIn(input, options)) await save(found, options);
    } catch (error) {
      status = 1;
      tell(`${input}: ${(error as Error).message}`);
    }
  }
  return status;
}

async function* pagesIn(input: string, options: AddOptions): AsyncGenerator<Found> {
  if (/^https?:\/\//i.test(input)) yield await fetched(input, options.connectTo ?? {});
  else if (/\.(?:warc|wet)(?:\.gz)?$/i.test(input)) yield* archived(input);
  else if (/\.(?:xml|rss)$/i.test(input)) yield feedFile(input, options);
  else yield* savedFiles(input, options);
}

async function fetched(address: string, connectTo: ConnectTo): Promise<Found> {
  const got = await fetchWhole(address, connectTo);
  if ('reason' in got) throw new Error(got.reason);
  return {
    path: address,
    bytes: got.body,
    file: fileFor(header(got.headers, 'content-type')),
    meta: { url: got.url, headers: got.headers, fetched: got.fetched },
    archive: (folder) => archive(got, folder),
  };
}

function fileFor(contentType: string | null): Case['page'] {
  if (/xml/i.test(contentType ?? '') && !/xhtml/i.test(contentType ?? '')) return 'page.xml';
  return /^text\/plain/i.test(contentType ?? '') ? 'page.txt' : 'page.html';
}

async function archive(exchange: Received, folder: string): Promise<void> {
  const warc = await openWarc(join(folder, 'page.warc.gz'), { software: `bocbao/${VERSION}` });
  await warc.append(exchange);
  warc.close();
}

/** Every page of an archive; its record is copied byte for byte. */
async function* archived(file: string): AsyncGenerator<Found> {
  const onProblem = ({ offset, reason }: { offset: number; reason: string }): void =>
    tell(`${file}#${offset}: ${reason}`);
  for await (const one of readWarc(file, { onProblem })) {
    const { offset, url, status, headers, payload, date, contentType, type } = one;
    if ((status !== null && status !== 200) || payload.length === 0) continue;
    const page = type === 'conversion' ? 'page.txt' : fileFor(contentType);
    if (type === 'response' && page === 'page.html' && !/html/i.test(contentType ?? 'html')) continue;
    yield {
      path: `${file}#${offset}`,
      bytes: payload,
      file: page,
      meta: { url, headers, fetched: date },
      archive: (folder) => copyRecord(file, offset, join(folder, 'page.warc.gz')),
    };
  }
}

const LONGEST = 20 * 1024 * 1024;

async function copyRecord(file: string, offset: number, target: string): Promise<void> {
  for await (const member of members(file, LONGEST, offset)) {
    if ('torn' in member) return;
    const bytes = Buffer.alloc(member.length);
    const source = openSync(file, 'r');
    readSync(source, bytes, 0, member.length, offset);
    closeSync(source);
    return writeFileSync(target, bytes);
  }
}

function feedFile(input: string, { url }: AddOptions): Found {
  return { path: input, bytes: readFileSync(input), file: 'page.xml', meta: url === undefined ? {} : { url } };
}

async function* savedFiles(input: string, { url }: AddOptions): AsyncGenerator<Found> {
  for await (const source of readInputs([input], null)) {
    if ('reason' in source) throw new Error(source.reason);
    const meta = { ...source.meta, ...(url !== undefined && { url }) };
    yield { path: source.path, bytes: source.bytes, file: source.form === 'html' ? 'page.html' : 'page.txt', meta };
  }
}

async function save({ path, bytes, file, meta, archive }: Found, { corpus, site }: AddOptions): Promise<void> {
  const own: CaseMeta = { ...meta, ...(site !== undefined && { site }) };
  const known = own.site ?? siteFor(own.url ?? null);
  const output = outputOfBytes({ name: path, page: file, meta: own }, bytes);
  const published = 'article' in output ? output.article.published : null;
  const name = caseName(known, published, labelFor(own.url ?? null, path));
  const target = join(pagesOf(corpus), name);
  if (existsSync(target)) throw new Error(`${target} is there already; remove it to add the page anew`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, file), bytes);
  writeFileSync(join(target, 'meta.json'), json({ ...own, site: own.site ?? null }));
  await archive?.(target);
  // Read from where it lies now: an article without an address is called after its case.
  const final = outputOf({ name, folder: target, page: file, meta: own });
  writeGolden({ folder: target }, final);
  writeFileSync(join(target, 'draft.jsonl'), jsonLines(draftOf(final)));
  if ('article' in final) writeFileSync(join(target, 'draft.txt'), `${textOf(final.article)}\n`);
  const what = 'page' in final ? `${final.page.kind}, ${final.page.links.length} links` : `${final.facts.length} facts`;
  await print(`${relative('.', target)}\t${what}`);
}

const siteFor = (url: string | null): string => {
  if (url === null || !URL.canParse(url)) return 'saved';
  const { host } = new URL(url);
  return siteOfHost(host)?.key ?? host.replace(/[^a-z0-9.-]/gi, '-');
};

function labelFor(url: string | null, path: string): string {
  if (url === null) return basename(path).replace(/#\d+$/, '');
  return new URL(url).pathname.split('/').findLast((part) => part.length > 3) ?? 'trang-nhat';
}

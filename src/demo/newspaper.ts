/** A real HTTP server on loopback that serves the corpus as newspapers, told apart by the Host header. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { sites } from '../sites/index.ts';
import { readPrinted } from './corpus.ts';
import { pagesOf, type ServedPage } from './paper.ts';

export interface Newspaper {
  port: number;
  /** Hosts that are served, aliases too. */
  hosts: string[];
  /** For a crawl's option of this name. */
  connectTo: Record<string, { address: string; port: number }>;
  /** Requests in the order they came; `time` is in ms since the epoch, `path` has its query. */
  log: { host: string; path: string; time: number }[];
  close(): Promise<void>;
}

type Papers = Map<string, Map<string, ServedPage>>;

/** Serves `pagesDir/<site>/<date>--<slug>/{page.html,meta.json,article.json}` until it is closed. */
export async function startNewspaper(pagesDir: string): Promise<Newspaper> {
  const papers = readPapers(pagesDir);
  if (papers.size === 0) throw new Error(`${pagesDir} has no pages of a known site; name the corpus' folder of pages`);
  const log: Newspaper['log'] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const path = request.url ?? '/';
    log.push({ host, path, time: Date.now() });
    answer(papers.get(host)?.get(path), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  const hosts = [...papers.keys()];
  const connectTo = Object.fromEntries(hosts.map((host) => [host, { address: '127.0.0.1', port: bound.port }]));
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { port: bound.port, hosts, connectTo, log, close };
}

function readPapers(pagesDir: string): Papers {
  const papers: Papers = new Map();
  for (const site of sites) {
    const printed = readPrinted(pagesDir, site.key, site.listings);
    if (printed.length === 0) continue;
    const pages = pagesOf(site, printed);
    for (const host of [new URL(site.base).host, ...site.aliases]) papers.set(host, pages);
  }
  return papers;
}

function answer(page: ServedPage | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!DOCTYPE html><title>404</title><h1>Không tìm thấy trang</h1>');
    return;
  }
  const etag = `"${createHash('sha256').update(page.body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag });
    response.end();
    return;
  }
  const zip = (request.headers['accept-encoding'] ?? '').includes('gzip');
  const body = zip ? gzipSync(page.body) : page.body;
  response.writeHead(200, {
    'content-type': page.type,
    'content-length': body.length,
    etag,
    vary: 'accept-encoding',
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

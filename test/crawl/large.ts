/** A large newspaper on loopback: one section of many pages, articles that strip reads, and a log of what was asked when. */
import { createServer, type IncomingMessage } from 'node:http';
import { createHash } from 'node:crypto';

export interface Asked {
  host: string;
  path: string;
  /** Milliseconds since 1970, of the request's arrival and of its answer's end. */
  from: number;
  to: number;
  headers: IncomingMessage['headers'];
}

export interface LargePaper {
  port: number;
  log: Asked[];
  /** Requests that arrived so far. */
  count(): number;
  /** Changes the words of an article. */
  edit(path: string, words: string): void;
  /** Has its section name an article by another address. */
  rename(n: number, href: string): void;
  close(): Promise<void>;
}

const A_PAGE = 20;

export const articlePath = (n: number): string => `/tin/chuyen-o-ban-so-${String(n)}-${100_000 + n}.html`;

/** Serves `count` articles at every host name. @param wait ms that each answer takes */
export async function startLargePaper(count: number, wait = 0): Promise<LargePaper> {
  const log: Asked[] = [];
  const edited = new Map<string, string>();
  const renamed = new Map<number, string>();
  let arrived = 0;
  const server = createServer((request, response) => {
    arrived++;
    const path = request.url ?? '/';
    const asked: Asked = { host: request.headers.host ?? '', path, from: Date.now(), to: 0, headers: request.headers };
    log.push(asked);
    response.on('close', () => (asked.to = Date.now()));
    const body = page(path, count, edited.get(path) ?? '', renamed);
    const answer = (): void => {
      if (body === null) return void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
      const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
      const type = path === '/robots.txt' ? 'text/plain' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, etag }).end(body);
    };
    if (wait > 0) setTimeout(answer, wait);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const edit = (path: string, words: string): void => void edited.set(path, words);
  const rename = (n: number, href: string): void => void renamed.set(n, href);
  return { port: bound.port, log, count: () => arrived, edit, rename, close };
}

function page(path: string, count: number, words: string, renamed: ReadonlyMap<number, string>): string | null {
  if (path === '/robots.txt') return 'User-agent: *\nDisallow: /tim-kiem/\n';
  if (path === '/') return frame('Báo', '<nav><a href="/xa-hoi.html">Xã hội</a></nav>');
  const listing = path === '/xa-hoi.html' ? 1 : Number(/^\/xa-hoi\/trang-(\d+)\.html$/.exec(path)?.[1] ?? 0);
  if (listing > 0) return listingPage(listing, count, renamed);
  const n = Number(/-(\d{6})\.html$/.exec(path)?.[1] ?? 0) - 100_000;
  return n >= 0 && n < count ? article(n, words) : null;
}

const frame = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

function listingPage(page: number, count: number, renamed: ReadonlyMap<number, string>): string | null {
  const first = (page - 1) * A_PAGE;
  if (first >= count) return null;
  const numbers = Array.from({ length: Math.min(A_PAGE, count - first) }, (_, i) => first + i);
  const links = numbers.map(
    (n) => `<h3><a href="${renamed.get(n) ?? articlePath(n)}">Chuyện ở bản số ${n} và những đổi thay</a></h3>`,
  );
  const next = first + A_PAGE < count ? `<a href="/xa-hoi/trang-${page + 1}.html">Trang sau</a>` : '';
  return frame('Xã hội', `<h1>Xã hội</h1>${links.join('')}<div class="pagination">${next}</div>`);
}

function article(index: number, words: string): string {
  const n = 10_000 + index;
  const text = `Bản số ${n} có ${index + 20} hộ dân sinh sống, chủ yếu là đồng bào dân tộc Thái và Mông ở vùng cao. ${words}`;
  return frame(`Chuyện ở bản số ${n}`, `<article><h1>Chuyện ở bản số ${n}</h1>${`<p>${text}</p>`.repeat(5)}</article>`);
}

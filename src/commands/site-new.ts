/** `bocbao site new`: a paper's home page, one listing and one article, and the file and golden page that begin its description. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openClient, type Wire } from '../crawl/fetch.ts';
import type { Fetched, PageKind } from '../crawl/fetched.ts';
import { openGate } from '../crawl/gate.ts';
import { rulesFrom, type Rules } from '../crawl/robots.ts';
import { sectionsOf, type Sections } from '../crawl/sections.ts';
import { visit, type Means } from '../crawl/visit.ts';
import { header } from '../model/exchange.ts';
import type { Stripped } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { guessArticlePath, guessKey, guessNextPage } from '../sites/guess.ts';
import { strip } from './pipeline.ts';
import { undescribed } from './papers.ts';

export interface NewSiteOptions extends Wire {
  userAgent: string;
  delay: number;
  /** The checkout to write to. */
  dir: string;
  key?: string;
}

export interface NewSite {
  key: string;
  /** Files written, relative to the checkout. */
  files: string[];
  /** What could not be guessed, for a person to look up. */
  missing: string[];
}

/** @throws Error when the home page may not be, or cannot be, fetched, or the paper has a file already */
export async function newSite(address: string, options: NewSiteOptions): Promise<NewSite> {
  const { origin, host } = new URL(address);
  const key = options.key ?? guessKey(host);
  const index = join(options.dir, 'src', 'sites', 'index.ts');
  const file = join(options.dir, 'src', 'sites', `${key}.ts`);
  if (!existsSync(index))
    throw new Error(`there is no ${index}; run this in a checkout of bocbao, or name one with --dir`);
  if (existsSync(file)) throw new Error(`${file} is there already; choose another name with --key`);
  const client = openClient(options.userAgent, options);
  const { signal } = new AbortController();
  const means = { client, gate: openGate(options.delay, signal), signal, read: () => ({ links: [], next: null }) };
  try {
    const paper = await look(undescribed(key, origin), means, options.userAgent);
    writeFileSync(file, siteFile(paper, key, origin));
    writeFileSync(index, listed(readFileSync(index, 'utf8'), key));
    const golden = paper.article ? goldenPage(paper.article, key, options.dir) : [];
    const missing = [
      ...(paper.articlePath ? [] : ['articlePaths: no pattern is common to its articles, they are told by shape']),
      ...(paper.nextPage === null ? ['nextPage: the first listing names no second page'] : []),
      ...(golden.length === 0 ? ['a golden page: no article could be fetched'] : []),
    ];
    const files = [file, index, ...golden].map((path) => relative(options.dir, path));
    return { key, files, missing };
  } finally {
    await client.close();
  }
}

/** What was seen of a paper. */
interface Seen {
  rules: Rules;
  sections: Sections;
  articlePath: RegExp | null;
  nextPage: string | null;
  article: Fetched | null;
}

async function look(site: Site, means: Means, userAgent: string): Promise<Seen> {
  const robots = new URL('/robots.txt', site.base).href;
  const asked = await visit(errand(robots, site, 'robots'), means);
  const rules = rulesFrom(robots, asked.ok ? asked.fetched : { status: null, reason: asked.reason }, userAgent);
  if (rules.delay !== null) means.gate.slow(new URL(site.base).host, rules.delay);
  const get = async (url: string, kind: PageKind): Promise<Fetched> => {
    const refused = rules.refusal(url);
    if (refused) throw new Error(`${url}: ${refused}`);
    const arrival = await visit(errand(url, site, kind), means);
    if (!arrival.ok) throw new Error(`${url}: ${arrival.reason}`);
    if (arrival.fetched.status !== 200) throw new Error(`${url}: HTTP ${arrival.fetched.status}`);
    return arrival.fetched;
  };
  const home = await get(new URL('/', site.base).href, 'home');
  const sections = sectionsOf(home.body, home.url, site);
  const first = sections.listings[0];
  const listing = first === undefined ? null : namedBy(await get(first, 'listing'));
  const links = [...namedBy(home).links, ...(listing?.links ?? [])];
  const next = listing?.next ?? null;
  const article = links[0] === undefined ? null : await get(links[0], 'article').catch(() => null);
  return {
    rules,
    sections,
    articlePath: guessArticlePath(links),
    nextPage: first !== undefined && next !== null ? guessNextPage(first, next) : null,
    article,
  };
}

const errand = (url: string, site: Site, kind: PageKind | 'robots') =>
  ({ url, site, kind, etag: null, lastModified: null, again: false, refuse: () => null }) as const;

function stripped({ url, body, headers }: Fetched, expect: 'listing' | 'article'): Stripped {
  const contentType = header(headers, 'content-type');
  return strip({ path: url, address: url, bytes: body, form: 'html', contentType, meta: {}, expect });
}

function namedBy(fetched: Fetched): { links: string[]; next: string | null } {
  const page = stripped(fetched, 'listing');
  return page.kind === 'article' ? { links: [], next: null } : page;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const list = (items: readonly string[]): string => `[${items.map(quoted).join(', ')}]`;
const pathOf = (url: string): string => new URL(url).pathname + new URL(url).search;

function siteFile({ sections, rules, articlePath, nextPage }: Seen, key: string, base: string): string {
  const { host } = new URL(base);
  const sitemaps = rules.sitemaps.filter((url) => URL.canParse(url) && new URL(url).host === host).map(pathOf);
  return `/** ${host}: guessed from its home page and one listing; look at each value and say what you saw. */
import type { Site } from '../model/site.ts';

export const ${key}: Site = {
  key: ${quoted(key)},
  name: ${quoted(host)},
  base: ${quoted(base)},
  aliases: [],
  listings: ${list(sections.listings.map(pathOf))},
  feeds: ${list(sections.feeds.map(pathOf))},
  sitemaps: ${list(sitemaps)},
  articlePaths: [${articlePath ? String(articlePath) : ''}],
${nextPage === null ? '' : `  nextPage: ${quoted(nextPage)},\n`}  layouts: [],
  seen: 'page',
};
`;
}

/** The list of sites with one more: its import, and its place before those of our own corpus. */
export function listed(index: string, key: string): string {
  const imported = index.replace(/^import { /m, `import { ${key} } from './${key}.ts';\nimport { `);
  return imported.replace(
    /( *)(baosonnguyen,)/,
    (_, space: string, name: string) => `${space}${key},\n${space || '  '}${name}`,
  );
}

/** Writes the page as it came, and what was read off it with a line that makes its test fail until a person has looked. */
function goldenPage(article: Fetched, key: string, dir: string): string[] {
  const page = stripped(article, 'article');
  if (page.kind !== 'article') return [];
  const { removals: _, kind: __, url: ___, ...gold } = page;
  const day = (gold.published ?? article.fetched).slice(0, 10);
  const slug = new URL(article.url).pathname.split('/').findLast((part) => part.length > 8) ?? 'bai';
  const folder = join(dir, 'corpus', 'pages', key, `${day}--${slug.replace(/\.[a-z]+$/i, '').slice(0, 60)}`);
  const todo = 'read the page, mend what is wrong here, say whether it may be committed, then remove this line';
  const files: [string, string | Buffer][] = [
    ['page.html', article.body],
    ['meta.json', json({ url: article.url, site: key, listing: '/' })],
    ['article.json', json({ todo, url: article.url, site: key, ...gold })],
    ['facts.jsonl', ''],
  ];
  mkdirSync(folder, { recursive: true });
  return files.map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

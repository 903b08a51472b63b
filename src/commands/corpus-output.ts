/** What the program puts out for a case today: its page through strip and extract, or its feed read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenArticle, Output } from '../corpus/case.ts';
import { goldenFact } from '../corpus/case.ts';
import type { Case } from '../corpus/folder.ts';
import { discover } from '../crawl/discover.ts';
import { header } from '../model/exchange.ts';
import { readSource, strip, type Source } from './pipeline.ts';

/** @throws Error when the page cannot be read, with the reason */
export const outputOf = (one: Case): Output => outputOfBytes(one, readFileSync(join(one.folder, one.page)));

export function outputOfBytes({ name, page, meta }: Omit<Case, 'folder'>, bytes: Uint8Array): Output {
  if (page.endsWith('.xml')) return { page: feedOf(bytes) };
  const contentType = header(meta.headers ?? [], 'content-type');
  return outputOfSource({ path: name, bytes, form: page.endsWith('.txt') ? 'text' : 'html', meta, contentType });
}

function outputOfSource(source: Source): Output {
  const record = readSource(source);
  const stripped = strip(source);
  if ('page' in record || stripped.kind !== 'article') {
    if (stripped.kind === 'article') throw new Error(`${source.path} is read as article and as page`);
    const { kind, links, next } = stripped;
    return { page: { kind, links, next } };
  }
  const { article, facts } = record;
  const { url, site, title, lead, author, section, published } = article;
  const blocks = stripped.blocks.map(({ kind, text }) => ({ kind, text: text.replace(/ {2,}/g, ' ') }));
  const joined = blocks.map(({ text }) => text).join('\n\n');
  // A title known from outside that the page does not print stands first in the text.
  if (joined !== article.text && title !== null) blocks.unshift({ kind: 'title', text: title });
  const golden: GoldenArticle = { url, site, title, lead, author, section, published, blocks };
  return { article: golden, facts: facts.map((fact) => goldenFact(fact)) };
}

function feedOf(bytes: Uint8Array): { kind: 'feed' | 'sitemap'; links: string[]; next: null } {
  const { pages, sitemaps, reason } = discover(Buffer.from(bytes));
  if (reason !== null) throw new Error(reason);
  const root = /<(?:urlset|sitemapindex)[\s>]/i.test(Buffer.from(bytes).toString('latin1')) ? 'sitemap' : 'feed';
  return { kind: root, links: [...pages, ...sitemaps].map(({ url }) => url), next: null };
}

/** Under which address an archived article is kept: where addresses have its id, one for all its slugs and hosts. */
import type Database from 'better-sqlite3';
import { articleId, siteLink } from '../crawl/links.ts';
import type { Article } from '../model/article.ts';
import { siteOfHost } from '../sites/index.ts';
import type { Record } from './pipeline.ts';

/** Gives the article the name it is known by to the crawl of this database, else that of its first slug in this run. */
export function openNames(db: Database.Database | null): (article: Article, address: string | null) => Article {
  const crawled = db
    ?.prepare<[string, string], string>(
      `SELECT url FROM frontier WHERE site = ? AND article_id = ? AND kind = 'article' AND state = 'done' ORDER BY id LIMIT 1`,
    )
    .pluck();
  const first = new Map<string, string>();
  return (article, address) => {
    const site = address && URL.canParse(address) ? siteOfHost(new URL(address).host) : null;
    const id = site && address ? articleId(address, site) : '';
    if (!site || !address || id === '') return article;
    const key = `${site.key} ${id}`;
    const name = first.get(key) ?? crawled?.get(site.key, id) ?? siteLink(address, address, site).url;
    first.set(key, name);
    return { ...article, article: name };
  };
}

/** A record under the name that its article is known by; its facts, which the checks refer to, stay the same objects. */
export function renamed<T extends Extract<Record, { article: Article }>>(record: T, article: Article): T {
  for (const fact of record.facts) fact.article = article.article;
  return { ...record, article };
}

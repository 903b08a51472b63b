/** One page through all stages that need no network: bytes to text, text to article, article to facts. */
import { checksOf } from '../extract/checks.ts';
import { extract } from '../extract/index.ts';
import type { Article, Block, Meta, Page, Stripped } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Fact } from '../model/fact.ts';
import { siteByKey, siteOfHost } from '../sites/index.ts';
import { stripHtml, stripText } from '../strip/index.ts';
import { decodeHtml, decodeText } from '../text/decode.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import type { Tagger } from '../text/reading.ts';

/** A page as it was found: its bytes, and what is known of it from outside. */
export interface Source {
  /** The file, or `FILE#offset` of a WARC, or the URL. */
  path: string;
  /** Where it was fetched from, if it was. */
  address?: string | null;
  bytes: Uint8Array;
  form: 'html' | 'text';
  contentType?: string | null;
  /** What relative links resolve against where the page's own address is not known. */
  base?: string | null;
  meta: Meta;
  expect?: 'listing' | 'article';
}

/** What a page came to. */
export type Record = { article: Article; facts: Fact[]; checks: Check[] } | { page: Page };

export interface PipelineOptions {
  tagger?: Tagger | null;
}

const hostOf = (url: string | null): string | null => (url && URL.canParse(url) ? new URL(url).host : null);

/** Strips a source. @throws Error when it is empty, binary, too large or not text, with the reason */
export function strip(source: Source): Stripped {
  const { bytes, form, meta } = source;
  if (bytes.every((byte) => byte <= 32)) throw new Error('the file is empty; save the page again');
  if (form === 'text') return stripText(decodeText(bytes).text);
  const url = meta.url ?? source.address ?? null;
  const { contentType, expect, base = null } = source;
  const host = hostOf(url ?? base);
  const site = (meta.site && siteByKey(meta.site)) || (host && siteOfHost(host)) || null;
  const { text } = decodeHtml(bytes, contentType ? { contentType } : {});
  return stripHtml(text, { url, base, site, ...(expect && { expect }) });
}

/** The page's address: as the sidecar says, else the canonical one, which on a fetched page has to be of its own paper. */
function addressOf({ meta, address }: Source, canonical: string | null): string | null {
  if (meta.url) return meta.url;
  if (!address) return canonical;
  const own = canonical !== null && paperOf(canonical) === paperOf(address) && new URL(canonical).pathname !== '/';
  return own ? canonical : address;
}

/** The key of an address's paper, or its host. */
function paperOf(url: string): string | null {
  const host = hostOf(url);
  return host && (siteOfHost(host)?.key ?? host);
}

/** Strips and extracts a source. @throws Error as `strip` */
export function readSource(source: Source, options: PipelineOptions = {}): Record {
  const stripped = strip(source);
  const { meta, path } = source;
  const url = addressOf(source, stripped.url);
  if (stripped.kind !== 'article') {
    const { kind, links, next } = stripped;
    return { page: { type: 'page', article: url ?? path, path, kind, links, next } };
  }
  const host = hostOf(url);
  const title = meta.title ? single(normalise(meta.title)) : stripped.title && single(stripped.title);
  const article: Article = {
    type: 'article',
    article: url ?? path,
    path,
    url,
    site: meta.site ?? (host ? siteOfHost(host)?.key : null) ?? null,
    title,
    lead: stripped.lead && single(stripped.lead),
    author: meta.author ? normalise(meta.author) : stripped.author,
    section: stripped.section,
    published: meta.published ?? stripped.published,
    text: textOf(title, stripped.blocks),
  };
  const facts = extract(article, options);
  return { article, facts, checks: checksOf(article.text, facts) };
}

const single = (text: string): string => text.replace(/ {2,}/g, ' ');

/** The blocks as one text, single-spaced. A title known from outside that the page does not print comes first. */
function textOf(title: string | null, blocks: readonly Block[]): string {
  const texts = blocks.map((block) => single(block.text));
  const printed = title === null || (texts[0] !== undefined && fold(texts[0]) === fold(title));
  return (printed ? texts : [title, ...texts]).join('\n\n');
}

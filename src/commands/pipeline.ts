/** One page through all stages that need no network: bytes to text, text to article, article to facts. */
import { checksOf } from '../extract/checks.ts';
import { extract } from '../extract/index.ts';
import type { Article, Block, Meta, Page, Stripped } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Fact } from '../model/fact.ts';
import { siteByKey, siteOfHost } from '../sites/index.ts';
import { dirname } from 'node:path';
import { stripText, traceHtml, type Remembered, type Trace } from '../strip/index.ts';
import { decodeHtml, decodeText } from '../text/decode.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import type { Tagger } from '../text/reading.ts';
import type { Memory } from '../text/recurrence.ts';

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
  memory?: PageMemory;
}

const hostOf = (url: string | null): string | null => (url && URL.canParse(url) ? new URL(url).host : null);

/** Strips a source. @throws Error when it is empty, binary, too large or not text, with the reason */
export function strip(source: Source, memory?: PageMemory): Stripped {
  return trace(source, memory).stripped;
}

/** What is known of a source's site, and whether the source is to be learned from. */
export interface PageMemory {
  memory: Memory;
  learn?: boolean;
}

/** As {@link strip}; a page of HTML with its tree and what became of its lines. @throws Error as `strip` */
export function trace(
  source: Source,
  known?: PageMemory,
  { nodes = false }: { nodes?: boolean } = {},
): { stripped: Stripped; page: Trace | null } {
  const { bytes, form, meta } = source;
  if (bytes.every((byte) => byte <= 32)) throw new Error('the file is empty; save the page again');
  const url = meta.url ?? source.address ?? null;
  const { contentType, expect, base = null } = source;
  const host = hostOf(url ?? base);
  const site = (meta.site && siteByKey(meta.site)) || (host && siteOfHost(host)) || null;
  const remembered = known && remember(known, source.path);
  if (form === 'text') return { stripped: stripText(decodeText(bytes).text, remembered?.(url)), page: null };
  const { text } = decodeHtml(bytes, contentType ? { contentType } : {});
  const page = traceHtml(text, {
    url,
    base,
    site,
    trace: nodes,
    ...(expect && { expect }),
    ...(remembered && { memory: remembered }),
  });
  return { stripped: page.stripped, page };
}

/** The memory of a page's site: its key, else its host, else the folder that the page lies in. */
function remember({ memory, learn }: PageMemory, path: string): (url: string | null) => Remembered {
  return (url) => {
    const host = hostOf(url);
    const known = memory.of((host && (siteOfHost(host)?.key ?? host)) ?? dirname(path));
    return { recurs: known.recurs, ...(learn && { learn: (lines: string[]) => known.learn(url ?? path, lines) }) };
  };
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

/** Raised with every change of `src/strip` or `src/text` that may change an article: what was read before is read again. */
export const READER = 'strip@1';

/** Strips a source to an article or a page that is none. @throws Error as `strip` */
function pageOf(source: Source, options: PipelineOptions): { article: Article } | { page: Page } {
  const stripped = strip(source, options.memory);
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
  return { article };
}

/** What is to be read: a page as it was found, or an article whose text is known. */
export type Task = { source: Source } | { article: Article };

/** What reading came to: a record, or the stage that could not do its part, and why. */
export type Outcome = Record | { stage: 'strip' | 'extract'; reason: string };

function recordOf(article: Article, options: PipelineOptions): Extract<Record, { article: Article }> {
  const facts = extract(article, options);
  return { article, facts, checks: checksOf(article.text, facts) };
}

/** Strips and extracts a source. @throws Error as `strip` */
export function readSource(source: Source, options: PipelineOptions = {}): Record {
  const found = pageOf(source, options);
  return 'page' in found ? found : recordOf(found.article, options);
}

/** Reads a page or a known text, and says which stage failed. */
export function readTask(task: Task, options: PipelineOptions = {}): Outcome {
  let stage: 'strip' | 'extract' = 'strip';
  try {
    const found = 'article' in task ? task : pageOf(task.source, options);
    stage = 'extract';
    return 'page' in found ? found : recordOf(found.article, options);
  } catch (error) {
    return { stage, reason: (error as Error).message };
  }
}

const single = (text: string): string => text.replace(/ {2,}/g, ' ');

/** The blocks as one text, single-spaced. A title known from outside that the page does not print comes first. */
function textOf(title: string | null, blocks: readonly Block[]): string {
  const texts = blocks.map((block) => single(block.text));
  const printed = title === null || (texts[0] !== undefined && fold(texts[0]) === fold(title));
  return (printed ? texts : [title, ...texts]).join('\n\n');
}

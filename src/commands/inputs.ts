/** Input files and folders as sources, one after the other, with what could not be read told apart from the rest. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readWarc } from '../archive/read.ts';
import { z } from 'zod';
import { Meta } from '../model/article.ts';
import { siteOfHost } from '../sites/index.ts';
import { isListing } from '../sites/pages.ts';
import type { Source } from './pipeline.ts';

/** A file that could not be read, and why. */
export interface Unread {
  path: string;
  reason: string;
  /** What could not be done: an archive's record, or a page. */
  stage?: 'archive' | 'strip';
}

/** Larger files than this are no pages; archives are read piece by piece and may be larger. */
const LARGEST = 20 * 1024 * 1024;
const HTML = /\.html?$/i;
const TEXT = /\.txt$/i;
const ARCHIVE = /\.(?:warc|wet)(?:\.gz)?$/i;
const READABLE = [HTML, TEXT, ARCHIVE];
const known = (name: string): boolean => READABLE.some((ending) => ending.test(name));

/** The sources in all files that the arguments name; `onFile` is told of each file before it is read. */
export async function* readInputs(
  paths: readonly string[],
  base: string | null,
  onFile?: (path: string) => void,
): AsyncGenerator<Source | Unread> {
  for await (const input of listInputs(paths)) {
    if (typeof input !== 'string') {
      yield input;
      continue;
    }
    onFile?.(input);
    yield* sourcesOf(input, base);
  }
}

/** The files that the arguments name, folders walked in order of names. */
export async function* listInputs(paths: readonly string[]): AsyncGenerator<string | Unread> {
  for (const path of paths) {
    const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (info instanceof Error) {
      yield { path, reason: info.code === 'ENOENT' ? 'there is no such file; check the name' : info.message };
    } else if (info.isDirectory()) yield* listFolder(path, true);
    else if (!info.isFile()) yield { path, reason: 'it is no file and no folder; save what it gives to a file' };
    else if (known(path)) yield path;
    else yield { path, reason: 'its ending is none of .html .htm .txt .warc .warc.gz .wet .wet.gz; rename it' };
  }
}

/** The readable files of a folder; others (sidecars, pictures, feeds) are passed over. */
async function* listFolder(folder: string, named = false): AsyncGenerator<string | Unread> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error);
  if (entries instanceof Error) return yield { path: folder, reason: entries.message };
  const readable = entries.filter((entry) => entry.isDirectory() || (entry.isFile() && known(entry.name)));
  const feedAlone = !named && entries.some(({ name }) => name.endsWith('.xml'));
  if (readable.length === 0 && !feedAlone)
    return yield { path: folder, reason: 'no .html, .txt, .warc or .wet file is in this folder' };
  for (const entry of readable.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFolder(path);
    else yield path;
  }
}

/** The sources that a file holds: one, or every page of an archive. */
export async function* sourcesOf(path: string, base: string | null): AsyncGenerator<Source | Unread> {
  if (ARCHIVE.test(path)) return yield* archived(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new Error(`it is larger than 20 MB (${(size / 1e6).toFixed(0)} MB), which no article is`);
    const form = HTML.test(path) ? 'html' : 'text';
    yield { path, bytes: await readFile(path), form, base, meta: await sidecar(path) };
  } catch (error) {
    yield { path, reason: (error as Error).message };
  }
}

/** The pages of a WARC or WET: HTML that was answered with 200, and text that others took out of pages. */
async function* archived(file: string): AsyncGenerator<Source | Unread> {
  const problems: Unread[] = [];
  const fail = (offset: number, reason: string): void => {
    problems.push({ path: `${file}#${offset}`, reason, stage: 'archive' });
  };
  let records = 0;
  try {
    const onProblem = ({ offset, reason }: { offset: number; reason: string }): void => fail(offset, reason);
    for await (const { offset, url, status, contentType, payload, type } of readWarc(file, { onProblem })) {
      yield* problems.splice(0);
      records++;
      const form = type === 'conversion' ? 'text' : /html/i.test(contentType ?? '') ? 'html' : null;
      if (!form || (status !== null && status !== 200) || payload.length === 0) continue;
      const site = siteOfHost(new URL(url).host);
      const listing = site && isListing(site, url) ? { expect: 'listing' as const } : {};
      yield { path: `${file}#${offset}`, address: url, bytes: payload, form, contentType, meta: {}, ...listing };
    }
  } catch (error) {
    yield { path: file, reason: (error as Error).message, stage: 'archive' };
    records++;
  }
  if (records === 0 && problems.length === 0)
    yield { path: file, reason: 'it holds no record of a page', stage: 'archive' };
  yield* problems;
}

/** `NAME.meta.json` beside a file, or nothing. @throws Error when it is there and wrong */
async function sidecar(path: string): Promise<Meta> {
  const file = path.replace(/\.[^.]+$/, '.meta.json');
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`${basename(file)} beside it cannot be read: ${(error as Error).message}`, { cause: error });
  }
  try {
    return Meta.parse(JSON.parse(json.replace(/^\ufeff/, '')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : 'it is no JSON';
    throw new Error(`${basename(file)} beside it is wrong (${why}); mend or remove it`, { cause: error });
  }
}

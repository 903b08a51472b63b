/** A corpus' folder: `DIR/pages/<site>/<date>--<slug>/`, one folder a case, and the files in it. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CaseMeta, GoldenArticle, goldenFact, GoldenPage, type Output } from './case.ts';
import { Label } from './label.ts';

/** One saved page. */
export interface Case {
  /** `baosonnguyen/2025-09-18--dang-bo-xa-muong-la`. */
  name: string;
  folder: string;
  /** The page's own file: `page.html`, `page.txt` or `page.xml`. */
  page: string;
  meta: CaseMeta;
}

export const INPUTS = ['page.html', 'page.txt', 'page.xml'] as const;
const KNOWN = new Set<string>([
  ...INPUTS,
  'page.warc.gz',
  'meta.json',
  'article.json',
  'article.gold.json',
  'page.json',
  'page.gold.json',
  'facts.jsonl',
  'gold.jsonl',
  'draft.jsonl',
  'draft.txt',
]);

export const pagesOf = (corpus: string): string => join(corpus, 'pages');

const folders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** Every case of a corpus, by name. @throws Error when there is no corpus, or a `meta.json` is wrong */
export function listCases(corpus: string): Case[] {
  const pages = pagesOf(corpus);
  if (!existsSync(pages))
    throw new Error(`there is no corpus in ${corpus}; name one with --corpus DIR, or begin one with corpus add`);
  return folders(pages).flatMap((site) =>
    folders(join(pages, site)).flatMap((slug) => {
      const folder = join(pages, site, slug);
      const page = INPUTS.find((name) => existsSync(join(folder, name)));
      return page ? [openCase(`${site}/${slug}`, folder, page)] : [];
    }),
  );
}

function openCase(name: string, folder: string, page: string): Case {
  return { name, folder, page, meta: readAs(join(folder, 'meta.json'), CaseMeta) };
}

/** The cases that lie at or under one of the paths; all without any. @throws Error for a path that names none */
export function chosenCases(corpus: string, paths: readonly string[]): Case[] {
  const all = listCases(corpus);
  if (paths.length === 0) return all;
  const chosen = new Set<Case>();
  for (const path of paths) {
    const under = (root: string): boolean => existsSync(root) && statSync(root).isDirectory();
    const wanted = [resolve(path), resolve(pagesOf(corpus), path)].filter(under);
    const found = all.filter(({ folder }) => wanted.some((root) => !relative(root, resolve(folder)).startsWith('..')));
    if (found.length === 0) throw new Error(`${path}: no case lies there; corpus ls lists all`);
    for (const one of found) chosen.add(one);
  }
  return all.filter((one) => chosen.has(one));
}

/** Files that nothing reads: golden ones whose page is gone, and unknown ones. */
export function orphans(corpus: string): string[] {
  const pages = pagesOf(corpus);
  return folders(pages).flatMap((site) =>
    folders(join(pages, site)).flatMap((slug) => {
      const files = readdirSync(join(pages, site, slug));
      const whole = files.includes('meta.json') && INPUTS.some((name) => files.includes(name));
      const wrong = files.filter((file) => !whole || !KNOWN.has(file));
      return (files.length === 0 ? ['(empty)'] : wrong).map((file) => join('pages', site, slug, file));
    }),
  );
}

/** What became of a case's review. */
export function stateOf({ folder }: Case): 'draft' | 'reviewed' | 'golden' {
  if (existsSync(join(folder, 'draft.jsonl'))) return 'draft';
  return existsSync(join(folder, 'gold.jsonl')) ? 'reviewed' : 'golden';
}

/** The golden output of a case, as last accepted. @throws Error when it has none or it is damaged */
export function readGolden({ folder, name }: Pick<Case, 'folder' | 'name'>): Output {
  if (existsSync(join(folder, 'page.json'))) return { page: readAs(join(folder, 'page.json'), GoldenPage) };
  if (!existsSync(join(folder, 'article.json')))
    throw new Error(`${name} has no golden files; run corpus accept ${name}`);
  const facts = existsSync(join(folder, 'facts.jsonl')) ? readLines(join(folder, 'facts.jsonl'), GoldenLine) : [];
  return { article: readAs(join(folder, 'article.json'), GoldenArticle), facts: facts.map(goldenFact) };
}

const GoldenLine = z.looseObject({
  type: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  rule: z.string(),
});

/** What a page is to a reader: `article.gold.json` or `page.gold.json` where the program is wrong, else the golden one. */
export function readTruth(one: Pick<Case, 'folder' | 'name'>): { article: GoldenArticle } | { page: GoldenPage } {
  const [article, page] = [join(one.folder, GOLD_ARTICLE), join(one.folder, GOLD_PAGE)];
  if (existsSync(article)) return { article: readAs(article, GoldenArticle) };
  return existsSync(page) ? { page: readAs(page, GoldenPage) } : readGolden(one);
}

/** The article as a reader has it; null for other pages. */
export function readGoldArticle(one: Pick<Case, 'folder' | 'name'>): GoldenArticle | null {
  const truth = readTruth(one);
  return 'article' in truth ? truth.article : null;
}

export const GOLD_ARTICLE = 'article.gold.json';
export const GOLD_PAGE = 'page.gold.json';

/** Makes the golden version of an article or page the reader's own, where the reader has none. @returns whether it did */
export function keepTruth({ folder }: Pick<Case, 'folder'>): boolean {
  if ([GOLD_ARTICLE, GOLD_PAGE].some((name) => existsSync(join(folder, name)))) return false;
  const [from, to] = existsSync(join(folder, 'page.json')) ? ['page.json', GOLD_PAGE] : ['article.json', GOLD_ARTICLE];
  copyFileSync(join(folder, from), join(folder, to));
  return true;
}

/** Writes the golden output of a case, the only way it is ever written. */
export function writeGolden({ folder }: Pick<Case, 'folder'>, output: Output): void {
  mkdirSync(folder, { recursive: true });
  const isPage = 'page' in output;
  for (const file of isPage ? ['article.json', 'facts.jsonl'] : ['page.json'])
    rmSync(join(folder, file), { force: true });
  writeFileSync(join(folder, isPage ? 'page.json' : 'article.json'), json(isPage ? output.page : output.article));
  if (!isPage) writeFileSync(join(folder, 'facts.jsonl'), jsonLines(output.facts));
  // A reader's own version is kept for as long as the program's is another.
  const own = join(folder, isPage ? GOLD_PAGE : GOLD_ARTICLE);
  const same =
    existsSync(own) && isDeepStrictEqual(JSON.parse(readFileSync(own, 'utf8')), isPage ? output.page : output.article);
  if (same) rmSync(own);
}

/** What a reader says of a case; null where nobody has read it. */
export function readGold({ folder }: Pick<Case, 'folder'>): Label[] | null {
  const file = join(folder, 'gold.jsonl');
  return existsSync(file) ? readLines(file, Label) : null;
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
export const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** @throws Error with file, line and what is wrong */
export function readLines<T extends z.ZodType>(file: string, schema: T): z.infer<T>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, i): [string, number] => [line, i + 1])
    .filter(([line]) => line.trim() !== '')
    .map(([line, n]) => parsed(line, schema, `${file}:${n}`));
}

function readAs<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  if (!existsSync(file)) throw new Error(`${file} is missing; add the page again with corpus add`);
  return parsed(readFileSync(file, 'utf8'), schema, file);
}

function parsed<T extends z.ZodType>(source: string, schema: T, place: string): z.infer<T> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new Error(`${place} is no JSON; mend it by hand`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${place} is wrong (${z.prettifyError(result.error).replace(/\s+/g, ' ')}); mend it by hand`);
}

/** A new case's folder: of its site and day, named after its address or title. */
export function caseName(site: string, published: string | null, label: string): string {
  const slug = basename(label)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${site}/${published?.slice(0, 10) ?? 'undated'}--${slug || 'page'}`;
}

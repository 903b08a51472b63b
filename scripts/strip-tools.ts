/** The tools that `npm run bench strip` compares; run with names of tools, this file measures them in turn and prints that as JSON. */
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { Parser, parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { stripHtml } from '../src/strip/index.ts';
import { openMemory, type SiteMemory } from '../src/text/recurrence.ts';
import { wordF1 } from '../src/corpus/article-score.ts';
import { goldPages, type GoldPage } from './gold-pages.ts';

export interface Measured {
  /** Mean over the articles; null for a parser, which finds no text. */
  f1: number | null;
  /** Per page: the mean over the pages of the median of each, its text being at hand. */
  milliseconds: number;
  /** Megabytes resident at most. */
  peak: number;
}

/** The article's text, title included; null for a parser. */
type Tool = (html: string) => string | null | Promise<string | null>;

const ADDRESS = 'https://bao-la.example/tin/bai-viet-nay-123456.html';

const textOf = (html: string): string =>
  parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document.body.textContent ?? '';
const withTitle = (title: string, text: string): string => (text.includes(title) ? text : `${title}\n${text}`);

function ours(html: string, memory?: SiteMemory): string {
  const stripped = stripHtml(html, { url: ADDRESS, ...(memory && { memory: () => ({ recurs: memory.recurs }) }) });
  return stripped.kind === 'article' ? stripped.blocks.map(({ text }) => text).join('\n') : '';
}

/** The page without its names: what is left to judge by are words, links and the tree. */
const nameless = (html: string): string =>
  html.replace(/\s(?:class|id|role|itemprop|data-[a-z-]{1,40})="[^"]{0,500}"/gi, '');

const memory = openMemory().of('');
function learned(html: string): string {
  return ours(nameless(html), memory);
}

export const TOOLS: Readonly<Record<string, Tool>> = {
  'htmlparser2, events alone': (html) => {
    new Parser({ onopentag() {}, ontext() {}, onclosetag() {} }).end(html);
    return null;
  },
  'htmlparser2, to a tree': (html) => (parseDocument(html), null),
  'parse5, to a tree': (html) => (parse(html), null),
  'bocbao strip': (html) => ours(html),
  'bocbao strip, no names': (html) => ours(nameless(html)),
  'bocbao strip, no names, site memory': learned,
  'readability on linkedom': (html) => {
    const read = new Readability(parseHTML(html).document).parse();
    return withTitle(read?.title ?? '', read?.textContent ?? '');
  },
  'article-extractor': async (html) => {
    const article = await extractFromHtml(html, ADDRESS).catch(() => null);
    return withTitle(article?.title ?? '', textOf(article?.content ?? ''));
  },
  defuddle: async (html) => {
    const { title, content } = await Defuddle(html, ADDRESS);
    return withTitle(title, textOf(content));
  },
};

/** How long a tool reads the pages over and over before its times count, and how long they do. */
const MILLISECONDS = { warm: 2000, counted: 5000 };

/** Measures tools in turn, page by page, so that what else the machine does falls on all of them. */
async function measure(names: readonly string[]): Promise<Measured[]> {
  const tools = names.map((name) => {
    const tool = TOOLS[name];
    if (!tool) throw new Error(`no tool "${name}"; give one of: ${Object.keys(TOOLS).join(', ')}`);
    return tool;
  });
  const pages = goldPages();
  if (tools.includes(learned)) learn(pages);
  const times = tools.map(() => pages.map((): number[] => []));
  const begin = performance.now();
  const counted = begin + MILLISECONDS.warm * tools.length;
  const end = counted + MILLISECONDS.counted * tools.length;
  while (performance.now() < end || !times.at(-1)?.at(-1)?.length) {
    const warm = performance.now() < counted;
    for (const [i, { html }] of pages.entries()) {
      for (const [k, tool] of tools.entries()) {
        const start = performance.now();
        await tool(html);
        if (!warm) times[k]![i]!.push(performance.now() - start);
      }
    }
  }
  return Promise.all(tools.map((tool, k) => measured(tool, pages, times[k]!)));
}

function learn(pages: readonly GoldPage[]): void {
  for (const { name: page, html } of pages)
    stripHtml(nameless(html), { memory: () => ({ recurs: () => false, learn: (lines) => memory.learn(page, lines) }) });
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? NaN;

async function measured(tool: Tool, pages: readonly GoldPage[], times: readonly number[][]): Promise<Measured> {
  const scores: number[] = [];
  for (const { html, gold } of pages) {
    const text = gold === null ? null : await tool(html);
    if (gold !== null && text !== null) scores.push(wordF1(gold, text));
  }
  const f1 = scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null;
  const milliseconds = times.reduce((sum, list) => sum + median(list), 0) / pages.length;
  return { f1, milliseconds, peak: process.resourceUsage().maxRSS / 1000 };
}

if (process.argv[1]?.endsWith('strip-tools.ts'))
  process.stdout.write(`${JSON.stringify(await measure(process.argv.slice(2)))}\n`);

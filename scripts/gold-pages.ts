/** Pages to measure strip by: the corpus', and real saved ones where they are at hand; each with its golden text, if it is an article. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHtml } from '../src/text/decode.ts';
import { ROOT } from '../src/version.ts';

export interface GoldPage {
  name: string;
  html: string;
  /** Title, lead and body; null for a page that is no article. */
  gold: string | null;
}

const read = (file: string): string => decodeHtml(readFileSync(file)).text;
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export function goldPages(): GoldPage[] {
  const corpus = join(ROOT, 'corpus', 'pages');
  const ours = readdirSync(corpus).flatMap((site) =>
    readdirSync(join(corpus, site)).map((slug) => {
      const folder = join(corpus, site, slug);
      const { blocks } = json(join(folder, 'article.json')) as { blocks: { text: string }[] };
      return { name: slug, html: read(join(folder, 'page.html')), gold: blocks.map(({ text }) => text).join('\n') };
    }),
  );
  return [...ours, ...savedPages(join(ROOT, '..', 'shared', 'pages'))];
}

function savedPages(folder: string): GoldPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: file,
      html: read(join(folder, file)),
      gold: savedGold(join(folder, file.replace(/html$/, 'gold.json'))),
    }));
}

function savedGold(file: string): string | null {
  if (!existsSync(file)) return null;
  const { title, lead, paragraphs } = json(file) as {
    title: string;
    lead: string | null;
    paragraphs: { text: string }[];
  };
  return [title, lead ?? '', ...paragraphs.map(({ text }) => text)].join('\n');
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** F1 over the multisets of words of two texts, 0 to 1. */
export function wordF1(gold: string, got: string): number {
  const left = new Map<string, number>();
  const [wanted, found] = [wordsOf(gold), wordsOf(got)];
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return wanted.length + found.length ? (2 * shared) / (wanted.length + found.length) : 1;
}

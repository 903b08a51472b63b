/** Pages to measure strip by: the corpus', and real saved ones where they are at hand; each with its golden text, if it is an article. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCases, readGoldArticle } from '../src/corpus/folder.ts';
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
  const ours = listCases(join(ROOT, 'corpus'))
    .filter(({ page }) => page === 'page.html')
    .map((one) => {
      const gold =
        readGoldArticle(one)
          ?.blocks.map(({ text }) => text)
          .join('\n') ?? null;
      return { name: one.name.split('/')[1] ?? one.name, html: read(join(one.folder, one.page)), gold };
    });
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

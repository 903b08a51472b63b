/** The golden articles of the corpus as texts and sentences, in order of their folders: what benches and generators read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphs, sentences } from '../src/text/sentences.ts';
import { ROOT } from '../src/version.ts';

/** The blocks of every article. */
function blocks(): string[][] {
  const folder = join(ROOT, 'corpus', 'pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('article.json'),
  );
  return files.toSorted().map((name) => {
    const article = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { blocks: { text: string }[] };
    return article.blocks.map((block) => block.text);
  });
}

/** The text of every article, as extractors get it. */
export const corpusTexts = (): string[] => blocks().map((texts) => texts.join('\n\n'));

/** Every sentence of every article. */
export const corpusSentences = (): string[] =>
  blocks()
    .flat()
    .flatMap((text) =>
      paragraphs(text)
        .flatMap((block) => sentences(text, block))
        .map(({ start, end }) => text.slice(start, end)),
    );

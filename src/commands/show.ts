/** `bocbao show`: an article in the terminal with its facts coloured in place and listed, or as one page of HTML. */
import { existsSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import { findArticle, readArticle, stretchesOf, told, type ShownArticle } from '../explore/article.ts';
import { openReadonly } from '../store/database.ts';
import { databaseFile } from './arguments.ts';
import { articlePage } from './article-page.ts';
import { print, tell } from './output.ts';

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Record<string, Colour> = {
  count: 'green',
  rate: 'cyan',
  document: 'yellow',
  date: 'blue',
  person: 'magenta',
  event: 'red',
  unit: 'underline',
};

interface Options {
  db: string;
  html?: string;
}

export function showCommand(program: Command): void {
  program
    .command('show')
    .description('show an article with its facts in place')
    .argument('<article>', 'its number or URL, as search and query print them, or a part of them or of its title')
    .option('--db <file>', 'the SQLite database', databaseFile, 'bocbao.db')
    .option('--html <file>', 'write it as one page of HTML, which tells each fact on hover')
    .addHelpText(
      'after',
      `
Exit status: 0 shown, 1 no such article or the database was wrong (said on stderr), 2 bad usage.

Example:
  $ bocbao show 4 --db demo.db
  $ bocbao show kim-binh --html kim-binh.html --db demo.db`,
    )
    .action(async (name: string, options: Options) => {
      process.exitCode = await run(name, options);
    });
}

async function run(name: string, { db: file, html }: Options): Promise<number> {
  if (!existsSync(file)) {
    tell(`there is no database ${file}; make one with \`bocbao crawl\` or \`bocbao extract --db ${file}\``);
    return 1;
  }
  const db = openReadonly(file);
  try {
    const found = findArticle(db, name);
    if (!('id' in found)) {
      const [first, ...rest] = found.candidates;
      if (first === undefined)
        tell(`no article is called ${name}; \`bocbao search WORDS --db ${file}\` finds articles`);
      else tell(`several articles are called so; name one by its number:\n${[first, ...rest].join('\n')}`);
      return 1;
    }
    const article = readArticle(db, found.id);
    if (!article) return 1;
    if (html === undefined) await print(page(article));
    else {
      writePage(html, articlePage(article));
      tell(`${article.facts.length} facts in ${html}`);
    }
    return 0;
  } finally {
    db.close();
  }
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new Error(`cannot write ${file}: ${(error as Error).message}; name a file in a folder that is there`, {
      cause: error,
    });
  }
}

/** What a page printed must not steer the terminal. */
const clean = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, ' ');

/** The text with each fact's number behind it, and what the numbers stand for. */
function page(article: ShownArticle): string {
  const { site, published, author, article: name, text, facts, checks } = article;
  const where = [site, published, author, name].filter((part) => part !== null).join(' · ');
  const colour = process.stdout.hasColors?.() ?? false;
  const paint = (style: Colour, words: string): string => (colour ? styleText(style, words) : words);
  const body = stretchesOf(article).map(({ start, end, facts: [inner], ending }) => {
    const words = clean(text.slice(start, end));
    const numbers = ending.map((fact) => paint('dim', `[${fact.number}]`)).join('');
    return (inner ? paint(COLOURS[inner.type] ?? 'bold', words) : words) + numbers;
  });
  const list = facts.map((fact) => {
    const line = `${String(fact.number).padStart(4)}  ${paint(COLOURS[fact.type] ?? 'bold', clean(told(fact)))}`;
    return `${line}  ${paint('dim', `${fact.rule} ${fact.confidence}`)}`;
  });
  const sums = checks.map(({ kind, verdict, note }) => `      ${kind}, ${verdict}: ${note}`);
  return [paint('dim', clean(where)), '', body.join(''), '', ...list, ...sums].join('\n');
}

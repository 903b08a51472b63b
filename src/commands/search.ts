/** `bocbao search`: articles by their words, with or without tones. */
import { existsSync } from 'node:fs';
import { styleText } from 'node:util';
import { Option, type Command } from 'commander';
import { termsOf, type Snippet } from '../explore/words.ts';
import { search, type Found, type FoundFact } from '../explore/search.ts';
import { openReadonly } from '../store/database.ts';
import { databaseFile, day, whole } from './arguments.ts';
import { print, tell, UsageError } from './output.ts';

interface Options {
  db: string;
  format: 'text' | 'jsonl';
  limit: number;
  site?: string;
  since?: string;
}

export function searchCommand(program: Command): void {
  program
    .command('search')
    .description('find articles by words of their titles, texts and facts')
    .argument('<words...>', 'with or without tones; "in quotes" for words side by side')
    .option('--db <file>', 'the SQLite database', databaseFile, 'bocbao.db')
    .option('--site <key>', 'only of this newspaper')
    .option('--since <day>', 'only published on this day or later', day)
    .option('--limit <n>', 'at most so many articles', whole, 10)
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'jsonl']).default('text'))
    .addHelpText(
      'after',
      `
Words typed without tones find all that have these letters; typed with tones, articles that print them so come first.
Exit status: 0 found, 1 nothing found or the database was wrong (said on stderr), 2 bad usage.

Example:
  $ bocbao search dang bo xa bac yen --db demo.db
  $ bocbao search '"kết nạp đảng viên"' --since 2026-01-01 --db demo.db`,
    )
    .action(async (words: string[], options: Options) => {
      process.exitCode = await run(words.join(' '), options);
    });
}

async function run(words: string, { db: file, format, ...options }: Options): Promise<number> {
  if (termsOf(words).length === 0) throw new UsageError('give a word to search for');
  if (!existsSync(file)) {
    tell(`there is no database ${file}; make one with \`bocbao crawl\` or \`bocbao extract --db ${file}\``);
    return 1;
  }
  const db = openReadonly(file);
  try {
    const found = search(db, words, options);
    for (const one of found) await print(format === 'jsonl' ? JSON.stringify(one) : lines(one));
    if (found.length === 0) tell('nothing found; try fewer words, or without tones');
    return found.length === 0 ? 1 : 0;
  } finally {
    db.close();
  }
}

function lines({ id, article, title, site, published, snippet, facts }: Found): string {
  const where = [site, published?.slice(0, 10)].filter((part) => part !== null && part !== undefined).join(', ');
  return [
    `${styleText('bold', clean(title ?? '(no title)'))}${where ? ` (${where})` : ''}`,
    `  ${highlighted(snippet)}`,
    ...facts.map((fact) => `  · ${factLine(fact)}`),
    `  ${styleText('dim', `${id}  ${article}`)}\n`,
  ].join('\n');
}

/** What a page printed must not steer the terminal. */
const clean = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

const factLine = ({ type, label, value, unit, quote }: FoundFact): string =>
  clean([type, label, value, unit === value ? null : unit, `“${quote}”`].filter((part) => part !== null).join('  '));

/** The words in colour on a terminal, elsewhere in «». */
function highlighted({ text, marks }: Snippet): string {
  const colour = process.stdout.hasColors?.() ?? false;
  let [line, at] = ['', 0];
  for (const { start, end } of marks) {
    if (start < at) continue;
    const words = clean(text.slice(start, end));
    line += clean(text.slice(at, start)) + (colour ? styleText(['bold', 'yellow'], words) : `«${words}»`);
    at = end;
  }
  return line + clean(text.slice(at));
}

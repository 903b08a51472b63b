/** `bocbao query`: SQL over a database, the answer as a table or as data. */
import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { query } from '../explore/query.ts';
import { openReadonly } from '../store/database.ts';
import { databaseFile } from './arguments.ts';
import { print, tell } from './output.ts';
import { FORMATS, render, type Format } from './table.ts';

export function queryCommand(program: Command): void {
  program
    .command('query')
    .description('ask a database in SQL')
    .argument('<sql>', 'one SELECT', (sql: string) => {
      if (sql.trim() === '') throw new InvalidArgumentError('give a SELECT, in quotes');
      return sql;
    })
    .option('--db <file>', 'the SQLite database', databaseFile, 'bocbao.db')
    .addOption(new Option('--format <format>', 'how to print the rows').choices(FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Exit status: 0 answered, 1 the database or the SQL was wrong (said on stderr), 2 bad usage.

Example:
  $ bocbao query "SELECT value, noun, quote FROM counts WHERE metric = 'party_members'" --db demo.db`,
    )
    .action(async (sql: string, options: { db: string; format: Format }) => {
      process.exitCode = await run(sql, options.db, options.format);
    });
}

async function run(sql: string, file: string, format: Format): Promise<number> {
  if (!existsSync(file)) {
    tell(
      `there is no database ${file}; make one with \`bocbao demo\`, \`bocbao crawl\` or \`bocbao extract --db ${file}\``,
    );
    return 1;
  }
  const db = openReadonly(file);
  try {
    const answer = query(db, sql);
    await print(render(answer, format));
    return 0;
  } catch (error) {
    tell(
      `${(error as Error).message}; \`bocbao query "SELECT name, sql FROM sqlite_schema" --db ${file}\` lists tables and columns`,
    );
    return 1;
  } finally {
    db.close();
  }
}

/** `bocbao export`: articles and facts to CSV, JSON lines and Parquet, with a data package that describes the columns. */
import { existsSync, mkdirSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { openReadonly } from '../store/database.ts';
import { databaseFile } from './arguments.ts';
import { clearProgress, progress, tell } from './output.ts';
import { exportTo, EXPORTED, FILE_FORMATS, type FileFormat } from './exporting.ts';

interface Options {
  db: string;
  format: FileFormat[];
  only: string[];
}

/** A comma-separated choice. */
const choice =
  <T extends string>(all: readonly T[]) =>
  (text: string): T[] =>
    text.split(',').map((word) => {
      const known = all.find((one) => one === word.trim());
      if (known === undefined) throw new InvalidArgumentError(`choose among ${all.join(', ')}`);
      return known;
    });

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('write articles and facts as CSV, JSON lines or Parquet, with a datapackage.json that describes them')
    .argument('<folder>', 'where the files are put; those of an earlier export are replaced')
    .option('--db <file>', 'the SQLite database', databaseFile, 'bocbao.db')
    .option('--format <formats>', 'csv, jsonl, parquet, or several with commas between', choice(FILE_FORMATS), ['csv'])
    .option('--only <tables>', `of ${EXPORTED.join(', ')}`, choice(EXPORTED), [...EXPORTED])
    .addHelpText(
      'after',
      `
The package is a frictionless data package (datapackage.org): tables, types, keys, and what every column means.
Exit status: 0 written, 1 the database or the folder was wrong (said on stderr), 2 bad usage.

Example:
  $ bocbao export out/ --format csv,parquet --db demo.db
  $ bocbao export out/ --only counts,articles --db demo.db`,
    )
    .action(async (folder: string, options: Options) => {
      process.exitCode = await run(folder, options);
    });
}

async function run(folder: string, { db: file, format, only }: Options): Promise<number> {
  if (!existsSync(file)) {
    tell(`there is no database ${file}; make one with \`bocbao crawl\` or \`bocbao extract --db ${file}\``);
    return 1;
  }
  const db = openReadonly(file);
  try {
    makeFolder(folder);
    const rows = await exportTo(db, folder, format, only, (name) => progress(name));
    clearProgress();
    tell(`${rows} rows in ${folder}`);
    return 0;
  } finally {
    clearProgress();
    db.close();
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(`cannot make the folder ${folder}: ${(error as Error).message}; name another`, { cause: error });
  }
}

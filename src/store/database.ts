/** Opens a database of ours: WAL, foreign keys, the schema brought up to date. */
import Database from 'better-sqlite3';
import { migrations } from './migrations.ts';

/** "bocb" in ASCII: tells our files from other SQLite files. */
export const APPLICATION_ID = 0x626f_6362;

/**
 * Opens or creates a database and runs the migrations it lacks, each in one transaction.
 * @throws Error when the file is another program's, or of a newer bocbao
 */
export function openDatabase(file: string): Database.Database {
  const db = connect(file);
  try {
    db.pragma('busy_timeout = 5000');
    check(db, file);
    // Switching to WAL fails at once, whatever the busy timeout, while another program opens the file too.
    for (let tries = 0; db.pragma('journal_mode', { simple: true }) !== 'wal'; tries++) {
      try {
        db.pragma('journal_mode = WAL');
      } catch (error) {
        if (tries >= 50) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      }
    }
    db.pragma('synchronous = NORMAL');
    migrate(db);
    db.pragma('foreign_keys = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a database of ours that is there already, for reading alone. */
export function openReadonly(file: string): Database.Database {
  const db = connect(file, { readonly: true, fileMustExist: true });
  try {
    check(db, file);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Whether the file lacks steps of the schema, which it gets when it is next opened for writing. */
export const isBehind = (db: Database.Database): boolean =>
  (db.pragma('user_version', { simple: true }) as number) < migrations.length;

function connect(file: string, options?: Database.Options): Database.Database {
  try {
    return new Database(file, options);
  } catch (error) {
    const remedy = options?.fileMustExist
      ? 'name a database that `bocbao extract --db` or `bocbao crawl` made'
      : 'name a file in a folder that can be written to';
    throw new Error(`cannot open ${file}: ${(error as Error).message}; ${remedy}`, { cause: error });
  }
}

function check(db: Database.Database, file: string): void {
  let version: number;
  let id: number;
  try {
    version = db.pragma('user_version', { simple: true }) as number;
    id = db.pragma('application_id', { simple: true }) as number;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'SQLITE_NOTADB')
      throw new Error(`${file} is no SQLite database; name another file with --db`, { cause: error });
    throw new Error(`cannot read ${file}: ${message}; copy it to a folder you can write to`, { cause: error });
  }
  const empty =
    db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").pluck().get() === 0;
  if (id !== APPLICATION_ID && !empty)
    throw new Error(`${file} is another program's database; name another file with --db`);
  if (version > migrations.length)
    throw new Error(`${file} was made by a newer bocbao; update with npm, or name another file`);
}

/** Runs the steps that the file lacks, each in a transaction that first looks where another program has come to. */
function migrate(db: Database.Database): void {
  const step = db.transaction((): boolean => {
    const version = db.pragma('user_version', { simple: true }) as number;
    const next = migrations[version];
    if (!next) return false;
    if (typeof next.sql === 'string') db.exec(next.sql);
    else next.sql(db);
    const [orphan] = db.pragma('foreign_key_check') as { table: string }[];
    if (orphan) throw new Error(`${orphan.table} has rows that lead nowhere; make the database anew from its archive`);
    db.pragma(`user_version = ${version + 1}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    return true;
  });
  if (!isBehind(db)) return;
  // A table that is made anew under its old name must not take the rows along that refer to it.
  db.pragma('foreign_keys = OFF');
  db.pragma('legacy_alter_table = ON');
  while (isBehind(db) && step.immediate());
  db.pragma('legacy_alter_table = OFF');
}

/** Runs of an extraction into a database: begun, gone on with after they were cut off, and what they changed. */
import type Database from 'better-sqlite3';
import { FACT_TYPES } from '../model/fact.ts';
import { noChanges, type Changes } from './facts.ts';
import type { Saved } from './save.ts';

export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

export interface Run {
  /** True when an earlier run of the same command was cut off and this goes on with it. */
  resumed: boolean;
  /** What the run came to, also before it was cut off. */
  tally: Tally;
  changes: Changes;
  /** Counts an article; kept with the next `write`. */
  add(saved: Saved): void;
  /** Puts tally and changes into the database; to be called in the transaction of the articles they are of. */
  write(): void;
  end(): void;
}

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** Begins a run, or goes on with the last one when it was of the same command and extractors and has not ended. */
export function openRun(db: Database.Database, command: readonly string[], extractors: string): Run {
  const text = JSON.stringify(command);
  const last = db
    .prepare<[], { id: number; command: string; extractors: string; ended: string | null } & Tally>(
      'SELECT * FROM runs ORDER BY id DESC LIMIT 1',
    )
    .get();
  const resumed = last?.ended === null && last.command === text && last.extractors === extractors;
  const id = resumed
    ? last.id
    : Number(
        db.prepare('INSERT INTO runs (command, extractors, started) VALUES (?, ?, ?)').run(text, extractors, now())
          .lastInsertRowid,
      );
  const tally: Tally = resumed
    ? { added: last.added, changed: last.changed, unchanged: last.unchanged }
    : { added: 0, changed: 0, unchanged: 0 };
  const changes = noChanges();
  const before = db.prepare<[number], { extractor: keyof Changes; gained: number; lost: number; changed: number }>(
    'SELECT extractor, gained, lost, changed FROM run_changes WHERE run_id = ?',
  );
  for (const { extractor, ...counted } of before.all(id)) changes[extractor] = counted;
  const update = db.prepare('UPDATE runs SET added = ?, changed = ?, unchanged = ? WHERE id = ?');
  const put = db.prepare(
    `INSERT INTO run_changes (run_id, extractor, gained, lost, changed) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (run_id, extractor) DO UPDATE SET gained = excluded.gained, lost = excluded.lost, changed = excluded.changed`,
  );
  const end = db.prepare('UPDATE runs SET ended = ? WHERE id = ?');
  return {
    resumed,
    tally,
    changes,
    add: (saved) => void tally[saved === 'new' ? 'added' : saved]++,
    write() {
      update.run(tally.added, tally.changed, tally.unchanged, id);
      for (const type of FACT_TYPES) {
        const { gained, lost, changed } = changes[type];
        if (gained + lost + changed > 0) put.run(id, type, gained, lost, changed);
      }
    },
    end: () => void end.run(now(), id),
  };
}

/** The gazetteer in the database: provinces, districts and communes with their days, and who went over into whom. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { units } from '../gazetteer/units.ts';

/** Puts the gazetteer into the database, unless it is there as it is now. */
export function fillAdministrative(db: Database.Database): void {
  const wanted = versionOf();
  const known = db.prepare("SELECT value FROM about WHERE name = 'gazetteer'").pluck();
  if (known.get() === wanted) return;
  db.transaction(() => {
    if (known.get() === wanted) return;
    db.exec('DELETE FROM administrative_changes; DELETE FROM administrative_units');
    write(db);
    db.prepare("INSERT OR REPLACE INTO about (name, value) VALUES ('gazetteer', ?)").run(wanted);
  }).immediate();
}

let version: string | undefined;

/** A digest of all that the gazetteer says; reckoned once. */
function versionOf(): string {
  if (version !== undefined) return version;
  const digest = createHash('sha256');
  for (const { kind, name, district, province, from, until, sources } of units())
    digest.update(JSON.stringify([kind, name, district, province, from, until, sources.map(({ unit }) => unit.name)]));
  version = digest.digest('hex').slice(0, 16);
  return version;
}

function write(db: Database.Database): void {
  const put = db.prepare(
    'INSERT INTO administrative_units (id, name, kind, district, province, valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const join = db.prepare(
    'INSERT INTO administrative_changes (from_id, to_id, whole, resolution, clause) VALUES (?, ?, ?, ?, ?)',
  );
  const ids = new Map(units().map((unit, i) => [unit, i + 1]));
  for (const [unit, id] of ids) {
    const { name, kind, district, province, from, until } = unit;
    put.run(id, `${kind} ${name}`.trim(), kind, district, province, from, until);
  }
  for (const [unit, to] of ids)
    for (const { unit: source, whole, resolution, clause } of unit.sources) {
      const from = ids.get(source);
      if (from !== undefined) join.run(from, to, whole ? 1 : 0, resolution, clause);
    }
}

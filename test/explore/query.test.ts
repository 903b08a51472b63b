/** What may be asked of a database, what is refused, and what a slip of the keyboard is told. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filled, parseQuery, writtenOut } from '../../src/explore/named.ts';
import { distance, explained, nearNames, nearUnits } from '../../src/explore/near.ts';
import { query } from '../../src/explore/query.ts';
import { openDatabase, openReadonly } from '../../src/store/database.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const file = join(folder, 'a.db');
const made = openDatabase(file);
made.exec(`
  INSERT INTO articles (id, article, path, text, hash, extractors) VALUES (1, 'a', 'a', 'x', 'h', 'v');
  INSERT INTO units (article_id, quote, "start", "end", rule, confidence, name, kind, mentions) VALUES (1, 'x', 0, 1, 'r', 1, 'xã Bắc Yên', 'commune', 1)`);
made.close();
const db = openReadonly(file);
afterAll(() => void db.close());

const told = (sql: string): string => {
  try {
    return JSON.stringify(query(db, sql).rows);
  } catch (error) {
    return explained(db, (error as Error).message);
  }
};

describe('a query', () => {
  it.each([
    "INSERT INTO failures (stage, url, reason) VALUES ('strip', 'a', 'b')",
    'DELETE FROM articles RETURNING id',
    'UPDATE articles SET title = 1',
    'DROP VIEW facts',
    'CREATE TEMP TABLE t (a)',
    "  -- a comment\n ATTACH 'other.db' AS other",
    `VACUUM INTO '${join(folder, 'copy.db')}'`,
    'PRAGMA journal_mode = DELETE',
    'PRAGMA journal_mode(DELETE)',
    'PRAGMA main.user_version = 5',
    'PRAGMA wal_checkpoint(TRUNCATE)',
    'PRAGMA writable_schema = 1',
    '/* x */ PRAGMA query_only = 0',
    "SELECT load_extension('evil')",
    "WITH a AS (SELECT 1) INSERT INTO failures (stage, url, reason) SELECT 'strip', 'a', 'b' FROM a RETURNING id",
  ])('that writes is refused, and it says so: %s', (sql) => {
    expect(told(sql)).toMatch(/^(?:refused: .* reading alone|attempt to write a readonly)/);
    expect(existsSync(join(folder, 'copy.db'))).toBe(false);
    expect(existsSync('other.db')).toBe(false);
  });

  it('that only tells is answered', () => {
    expect(told('PRAGMA table_info(page_links)')).toContain('position');
    expect(told('PRAGMA user_version')).toMatch(/^\[\[\d+\]\]$/);
    expect(told('EXPLAIN QUERY PLAN SELECT * FROM facts')).toContain('SCAN');
    expect(told('WITH a AS (SELECT 1 AS b) SELECT b FROM a')).toBe('[[1]]');
    expect(query(db, 'SELECT 1 AS one, NULL AS none')).toEqual({ columns: ['one', 'none'], rows: [[1, null]] });
    expect(query(db, 'SELECT :a + 1', { a: 4 }).rows).toEqual([[5]]);
    expect(told('SELECT 1; SELECT 2')).toContain('more than one statement');
  });

  it('with a slip is told the near name', () => {
    expect(told('SELECT * FROM artcles')).toBe('no such table: artcles; did you mean articles?');
    expect(told('SELECT titel FROM articles')).toBe('no such column: titel; did you mean title?');
    expect(told('SELECT a.pubished FROM articles a')).toBe('no such column: a.pubished; did you mean published?');
    expect(told('SELECT * FROM qwertyuiop')).toMatch(/^no such table: qwertyuiop; there are .*articles/);
    expect(told('SELECT * FROM search_content')).not.toContain('no such');
    expect(told('SELECT cuont(*) FROM articles')).toBe('no such function: cuont; did you mean count?');
    expect(told('SELECT from FROM events')).toContain('in double quotes: "from"');
  });

  it('with a parameter or more than one statement is told what to do', () => {
    expect(told('SELECT :unit')).toContain('write its value instead');
    expect(told('SELECT 1; SELECT 2')).toContain('give one SELECT');
  });
});

describe('near names', () => {
  it('are those with few letters changed', () => {
    expect([distance('abc', 'abc'), distance('abc', 'acb'), distance('', 'ab'), distance('members', 'member')]).toEqual(
      [0, 1, 2, 1],
    );
    expect(nearNames('member', ['members', 'units', 'known_members'])).toEqual(['members']);
    expect(nearNames('xyz', ['members'])).toEqual([]);
  });

  it('of units are those spelled alike but for tones and marks', () => {
    expect(nearUnits(db, 'xã Bắc Yên')).toBeNull();
    expect(nearUnits(db, 'xa bac yen')).toEqual(['xã Bắc Yên']);
    expect(nearUnits(db, 'bắc yên')).toEqual(['xã Bắc Yên']);
    expect(nearUnits(db, 'xã Bắc')).toEqual([]);
    expect(nearUnits(db, 'xã Bắc Yêm')).toEqual(['xã Bắc Yên']);
  });
});

describe('a kept query', () => {
  const kept = parseQuery(
    'units',
    '-- What units\n-- there are.\n-- --unit NAME: of this name\n-- --units NAME: of these\n-- --limit N = 5: at most so many rows\nSELECT name FROM units\nWHERE true\n  AND name = :unit\n  AND name IN (:units)\nLIMIT :limit\n',
  );

  it('has its help and parameters in its comments', () => {
    expect(kept.help).toBe('What units there are.');
    expect(kept.parameters.map(({ name, value }) => [name, value])).toEqual([
      ['unit', null],
      ['units', null],
      ['limit', '5'],
    ]);
  });

  it('leaves out the lines whose parameters are not given', () => {
    expect(filled(kept, {})).toEqual({
      sql: 'SELECT name FROM units\nWHERE true\nLIMIT :limit',
      parameters: { limit: 5 },
    });
    const { sql, parameters } = filled(kept, { unit: 'xã Bắc Yên', limit: '7' });
    expect(sql).not.toContain(':units');
    expect(query(db, sql, parameters).rows).toEqual([['xã Bắc Yên']]);
    expect(query(db, writtenOut(sql, parameters)).rows).toEqual([['xã Bắc Yên']]);
    expect(writtenOut('WHERE a = :unit AND b = :units', { unit: "x'y" })).toBe("WHERE a = 'x''y' AND b = :units");
    expect(() => filled(kept, { size: '1' })).toThrow('takes no --size; it takes --unit, --units, --limit');
    expect(() => filled(kept, { limit: 'x' })).toThrow('--limit takes a whole number');
  });
});

/** The seed articles with their gold, where they are at hand: the text exactly, the facts by the scorer. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../src/commands/pipeline.ts';
import { ROOT } from '../src/version.ts';

const facts = join(ROOT, '..', 'shared', 'facts');
const seeds = join(facts, 'seeds');
const names = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

/** Of counts and rates. */
const FLOORS = { metric: 0.97, subject: 0.93, period: 0.92, comparator: 0.97, modality: 0.97 };

describe.skipIf(names.length === 0)('seeds', () => {
  const records = names.map((name) => {
    const path = join(seeds, name);
    return readSource({ path, bytes: readFileSync(path), form: 'text', meta: {} });
  });

  it('each text holds the lines of its gold and no chrome', () => {
    names.forEach((name, i) => {
      const gold = JSON.parse(readFileSync(join(seeds, name.replace('.txt', '.article.json')), 'utf8')) as Record<
        string,
        unknown
      > & { lines: string[] };
      const record = records[i];
      if (!record || !('article' in record)) throw new Error(`${name} is no article`);
      const { text, title, lead, author, published } = record.article;
      const squeeze = (line: string): string => line.replace(/\s+/g, ' ').trim();
      expect(text.split('\n').map(squeeze).filter(Boolean)).toEqual(gold.lines.map(squeeze));
      expect({ title, lead, author, published }).toEqual({
        title: gold['title'],
        lead: squeeze(String(gold['lead'])),
        author: gold['author'],
        published: gold['published'],
      });
    });
  });

  it('scores at least what is promised', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bocbao-seeds-'));
    const pred = join(folder, 'seeds.jsonl');
    const lines: object[] = records.flatMap<object>((record) =>
      'article' in record ? [record.article, ...record.facts] : [record.page],
    );
    writeFileSync(pred, lines.map((line) => JSON.stringify(line)).join('\n'));
    const out = execFileSync(process.execPath, [join(facts, 'score.mjs'), '--gold', seeds, '--pred', pred, '--json'], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const { rows } = JSON.parse(out) as {
      rows: { type: string; found: { f1: number }; whole: { f1: number }; attrs: Record<string, number> }[];
    };
    const found = (type: string): number => rows.find((row) => row.type === type)?.found.f1 ?? 0;
    expect(found('document')).toBeGreaterThanOrEqual(0.97);
    expect(found('date')).toBeGreaterThanOrEqual(0.97);
    expect(found('count')).toBeGreaterThanOrEqual(0.96);
    expect(found('person')).toBeGreaterThanOrEqual(0.97);
    expect(found('rate')).toBeGreaterThanOrEqual(0.97);
    for (const { type, whole, attrs } of rows.filter(({ type }) => type === 'count' || type === 'rate')) {
      expect(whole.f1, type).toBeGreaterThanOrEqual(0.9);
      for (const [attribute, floor] of Object.entries(FLOORS))
        expect(attrs[attribute], attribute).toBeGreaterThanOrEqual(floor);
    }
  });
});

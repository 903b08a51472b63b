/** The gate in a scratch copy: a rule broken on purpose is named, with article and sentence; restored, the gate passes. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { accuracyPage, PAGE } from '../scripts/gate-page.ts';
import { corpusHash, readFloors } from '../scripts/gate-floors.ts';
import { pageFigures } from '../scripts/gate-pages.ts';
import { factFigures, talliesOf } from '../scripts/gate-scores.ts';
import { labelledTexts } from '../scripts/labelled.ts';
import { ROOT } from '../src/version.ts';
import { temporaryFolder } from './temporary.ts';

const copy = temporaryFolder();
const at = (...path: string[]): string => join(copy, ...path);

function gate(...args: string[]): { status: number | null; out: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/gate.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout + run.stderr };
}

/** A change of a file, and the way back. */
function patch(file: string, from: string, to: string): () => void {
  const before = readFileSync(at(file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(at(file), before.replace(from, to));
  return () => writeFileSync(at(file), before);
}

beforeAll(() => {
  for (const part of ['src', 'extractors', 'scripts', 'docs', 'package.json', 'tsconfig.json', '.prettierrc.json'])
    cpSync(join(ROOT, part), at(part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'));
  // A corpus of its own, small: the gate is asked many times here.
  for (const part of ['pages/baotrungdu', 'texts/documents-2', 'texts/units-3'])
    cpSync(join(ROOT, 'corpus', part), at('corpus', part), { recursive: true });
  const { status, out } = gate('--update');
  if (status !== 0) throw new Error(`nothing could be pinned: ${out}`);
}, 120_000);

describe('the gate', () => {
  it('fails when a rule is broken, and names extractor, rule, article and sentence', () => {
    // The words that a sentence must have for this rule to be tried.
    const restore = patch('extractors/date/years.ts', "needs: ['năm 0']", "needs: ['năm nào']");
    const { status, out } = gate();
    restore();
    expect(status).toBe(1);
    expect(out).toMatch(/below the floor:\n(?: {2}.*\n)* {2}date recall +0\.\d+, floor/);
    expect(out).toMatch(/ {2}rule date\/year in \d+ articles/);
    expect(out).toMatch(/ {4}documents-2\/x01: date by date\/year: no longer found\n {6}.*»[^«]*năm \d{4}«/);
    expect(gate()).toMatchObject({ status: 0 });
  });

  it('names an attribute that went wrong, with what is right', () => {
    const baseline = readFileSync(at('corpus/floors.json'), 'utf8');
    const restore = patch('src/corpus/right.ts', "kind: said('kind', oneOf)", 'kind: () => false');
    const { status, out } = gate();
    restore();
    expect(status).toBe(1);
    expect(out).toMatch(/unit kind\.recall +0\.0000, floor/);
    expect(out).toMatch(/kind is "commune", right is "commune"/);
    expect(readFileSync(at('corpus/floors.json'), 'utf8')).toBe(baseline);
  });

  it('names the page that is stripped worse, with what is right', () => {
    const restore = patch('src/strip/article.ts', '...read.signed.map(', '...read.signed.slice(0, 0).map(');
    const { status, out } = gate();
    restore();
    expect(status).toBe(1);
    expect(out).toMatch(/ {2}strip author +0\.\d+, floor/);
    expect(out).toMatch(/ {4}pages\/baotrungdu\/2018-03-15--son-dong-giu-rung-lim: author: .*, right is "\S.+"/);
  });

  it('refuses to lower a floor, unless a regression is allowed', () => {
    const floors = readFileSync(at('corpus/floors.json'), 'utf8');
    const raised = floors.replace(/("date": \{[^}]*"recall": )[\d.]+/, '$11.5');
    writeFileSync(at('corpus/floors.json'), raised);
    const refused = gate('--update');
    expect(refused.status).toBe(1);
    expect(refused.out).toContain('nothing was pinned');
    expect(refused.out).toContain('nothing that was right before is wrong now');
    expect(readFileSync(at('corpus/floors.json'), 'utf8')).toBe(raised);
    expect(gate('--update', '--allow-regression').status).toBe(0);
    expect(readFileSync(at('corpus/floors.json'), 'utf8')).toBe(floors);
  });

  it('lets a rounding pass, but pins none', () => {
    const floors = readFileSync(at('corpus/floors.json'), 'utf8');
    const slightly = floors.replace(/("date": \{\s*"precision": )([\d.]+)/, (_, head: string, value: string) => {
      return `${head}${Number(value) + 0.0004}`;
    });
    expect(slightly).not.toBe(floors);
    writeFileSync(at('corpus/floors.json'), slightly);
    expect(gate().status).toBe(0);
    expect(gate('--update').status).toBe(1);
    writeFileSync(at('corpus/floors.json'), floors);
  });

  it('fails on a corpus that is not the one it was pinned on, and on orphans', () => {
    const gold = 'corpus/texts/documents-2/x01.jsonl';
    const before = readFileSync(at(gold), 'utf8');
    writeFileSync(at(gold), before.split('\n').slice(1).join('\n'));
    const lonely = 'pages/baotrungdu/2020-01-01--khong-co-trang';
    cpSync(join(ROOT, 'corpus', 'README.md'), at('corpus', lonely, 'facts.jsonl'));
    const { status, out } = gate();
    rmSync(at('corpus', lonely), { recursive: true });
    writeFileSync(at(gold), before);
    expect(status).toBe(1);
    expect(out).toContain('not the one the floors were pinned on');
    expect(out).toContain(`${lonely}/facts.jsonl: nothing reads it`);
  });

  it('scores held texts for a release alone, and tells none of their sentences', () => {
    cpSync(join(ROOT, 'corpus/texts/persons-1'), at('corpus/texts/persons-held'), { recursive: true });
    expect(gate().status).toBe(0);
    const released = gate('--release');
    expect(released).toMatchObject({ status: 0, out: expect.stringMatching(/held articles[^]*person +/) });
    expect(released.out).not.toContain('persons-held/');
    expect(gate('--release', '--update').status).toBe(0);
    expect(readFileSync(at('docs/accuracy.md'), 'utf8')).toContain('## Held texts');
  });

  it('reports every rule, and which never fire', () => {
    const { out } = gate('--rules');
    expect(out).toMatch(/date\/year +\d+ +\d+ +\d+\.\d% {2}\S/);
    expect(out).toMatch(/never fired on the corpus: .*event\//);
  });
}, 120_000);

describe('corpus/floors.json and docs/accuracy.md', () => {
  it('are of the corpus as it is', () => {
    expect(readFloors()?.open.corpus).toBe(corpusHash(false));
  });

  it('are current: npm run gate -- --update', async () => {
    const texts = labelledTexts({ held: false });
    const { figures, errors, pages } = pageFigures(false);
    expect(readFloors()?.open.figures).toEqual({ ...factFigures(talliesOf(texts)), ...figures });
    const held = readFloors()?.held ?? null;
    const page = await accuracyPage({
      texts,
      heldTexts: labelledTexts({ held: true }),
      pages: figures,
      pageErrors: errors,
      pageCount: pages,
      held,
    });
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  }, 120_000);
});

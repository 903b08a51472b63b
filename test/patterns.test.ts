/** No pattern of the program is super-linear: every regular expression, written or built, goes through a checker. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT } from '../src/version.ts';

/** Every regular expression literal of a source file, with its place. */
function literals(file: string): [string, RegExp][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: [string, RegExp][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push([`${relative(ROOT, file)}:${line + 1} ${node.text}`, new RegExp(body, flags)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every regular expression that the program builds while it is loaded, which it is once. */
let loaded: Promise<[string, RegExp][]> | undefined;
const built = (): Promise<[string, RegExp][]> => (loaded ??= load());

async function load(): Promise<[string, RegExp][]> {
  const Real = globalThis.RegExp;
  const found: [string, RegExp][] = [];
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args) {
      const pattern = Reflect.construct(target, args) as RegExp;
      found.push([String(pattern), pattern]);
      return pattern;
    },
  });
  try {
    await import('../src/commands/pipeline.ts');
    await import('../src/nlp/index.ts');
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'examples.ts')
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What makes a pattern take more than linear time where it is tried at one place. */
function superLinear([place, pattern]: [string, RegExp]): string[] {
  // A search tried again at every place (`Move`) is bounded by the bounds of its repeats and the length of a sentence.
  const { reports } = analyse(pattern, { reportTypes: { Move: false } });
  return reports.map((report) => `${report.type}${report.exponential ? ' (exponential)' : ''}: ${place}`);
}

it('the checker finds what it is for', () => {
  expect(superLinear(['', /^(?:a+)+$/])).not.toEqual([]);
  expect(superLinear(['', /^(?:a|b)+$/])).toEqual([]);
});

/**
 * Words of a pattern said over and over, which alternatives like `(?:sáng|ngày|sáng ngày) ` may read in two ways: the
 * checker does not see those.
 */
function pumped(pattern: RegExp): string[] {
  const words = [...new Set(pattern.source.match(/\p{L}[\p{L} ]*\p{L}/gu) ?? [])].slice(0, 60);
  const twos = words.slice(0, 14).flatMap((a) => words.slice(0, 14).map((b) => `${a} ${b} `));
  return [...words.map((word) => `${word} `), ...twos].map((pump) => `${pump.repeat(40)}\u0001`);
}

/** Runs patterns over their pumped texts elsewhere, so that one that never ends can be named and stopped. */
function endless(patterns: readonly [string, RegExp][], seconds: number): Promise<string | null> {
  const code = `const { parentPort, workerData } = require('node:worker_threads');
    for (const [place, source, flags, texts] of workerData) {
      parentPort.postMessage(place);
      const pattern = new RegExp(source, flags);
      for (const text of texts) { pattern.lastIndex = 0; pattern.exec(text); }
    }`;
  const work = patterns.map(([place, pattern]) => [place, pattern.source, pattern.flags, pumped(pattern)]);
  const worker = new Worker(code, { eval: true, workerData: work });
  let at = '';
  worker.on('message', (place: string) => (at = place));
  return new Promise((resolve, reject) => {
    const stop = setTimeout(() => {
      resolve(at);
      void worker.terminate();
    }, seconds * 1000);
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(stop);
      resolve(null);
    });
  });
}

it('words said over and over hold no pattern up', async () => {
  expect(await endless([['bad', /(?:(?:sáng|ngày|sáng ngày) )+\d/u]], 2)).toBe('bad');
  expect(await endless(await built(), 50)).toBeNull();
});

it('no pattern is super-linear', async () => {
  const patterns = [...(await built()), ...['src', 'extractors'].flatMap(sources).flatMap(literals)];
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.flatMap(superLinear)).toEqual([]);
});

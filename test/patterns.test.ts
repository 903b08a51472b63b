/** No pattern of the program is super-linear: every regular expression, written or built, goes through a checker. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/** Every regular expression that the program builds while it is loaded. */
async function built(): Promise<[string, RegExp][]> {
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

it('no pattern is super-linear', async () => {
  const patterns = [...(await built()), ...['src', 'extractors'].flatMap(sources).flatMap(literals)];
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.flatMap(superLinear)).toEqual([]);
});

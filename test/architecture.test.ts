/** Holds the import arrows of the design, the ban on ASCII-only regex classes in extractors, and the size of files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../src/version.ts';

/** What a folder may import of ours besides itself. `commands` wire the stages and may import all. */
const ARROWS: Record<string, string[]> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/gazetteer': ['src/model', 'src/text'],
  'src/nlp': ['src/model', 'src/text'],
  extractors: ['src/model', 'src/text', 'src/gazetteer'],
  'src/extract': ['src/model', 'src/text', 'src/gazetteer', 'extractors'],
  'src/sites': ['src/model'],
  'src/crawl': ['src/model', 'src/sites', 'src/text'],
  'src/archive': ['src/model'],
  'src/strip': ['src/model', 'src/sites', 'src/text'],
  'src/store': ['src/model', 'src/text', 'src/gazetteer'],
  'src/explore': ['src/model', 'src/text'],
  'src/corpus': ['src/model', 'src/text'],
  'src/demo': ['src/model', 'src/sites'],
};

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)].map((match) =>
    relative(ROOT, resolve(ROOT, dirname(file), match[1] ?? '')),
  );

/** The folder of the table that a file belongs to. */
const homeOf = (file: string): string | undefined =>
  Object.keys(ARROWS).find((folder) => file.startsWith(`${folder}/`));

it.each(Object.entries(ARROWS))('%s imports nothing of ours but %j', (folder, allowed) => {
  const wrong = sources(folder).flatMap((file) =>
    importsOf(file)
      .filter((target) => homeOf(target) !== folder && !allowed.includes(homeOf(target) ?? target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('every folder of src/ is in the table or wires the others', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unknown = folders
    .map((entry) => `src/${entry.name}`)
    .filter((name) => !(name in ARROWS) && name !== 'src/commands');
  expect(unknown).toEqual([]);
});

it(String.raw`extractors use no \b, \w or \W, which are wrong for Vietnamese letters`, () => {
  const wrong = sources('extractors').filter((file) => /\\[bwW]/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(wrong).toEqual([]);
});

it('files stay small and open with a sentence that says what they are', () => {
  // Examples and the list of communes are data.
  const files = ['src', 'extractors', 'scripts']
    .flatMap(sources)
    .filter((file) => !/\/(?:[a-z-]*examples[a-z-]*|communes|examples\/[a-z]+)\.ts$/.test(file));
  const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 401);
  const mute = files.filter((file) => !/^(?:#![^\n]*\n)?\/\*\*/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect({ long, mute }).toEqual({ long: [], mute: [] });
});

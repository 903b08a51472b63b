/** `bocbao corpus review`: a reader's verdict on every line of a draft, in the terminal or in an editor. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { textOf } from '../corpus/case.ts';
import {
  corrected,
  DraftLine,
  fieldsFrom,
  goldOf,
  missed,
  undecided,
  type DraftLine as Line,
} from '../corpus/draft.ts';
import {
  chosenCases,
  GOLD_ARTICLE,
  json,
  jsonLines,
  readGoldArticle,
  readGolden,
  readLines,
  stateOf,
  type Case,
} from '../corpus/folder.ts';
import { FACT_TYPES, type FactType } from '../model/fact.ts';
import { print, tell, UsageError } from './output.ts';

export async function reviewCases(
  paths: readonly string[],
  { corpus, editor = false }: { corpus: string; editor?: boolean },
): Promise<number> {
  const drafts = chosenCases(corpus, paths).filter((one) => stateOf(one) === 'draft');
  if (drafts.length === 0) tell('no case waits for review; add one with bocbao corpus add');
  const terminal = editor ? null : openTerminal();
  try {
    for (const one of drafts) {
      await print(`\n${one.name}`);
      const on = terminal ? await walk(one, terminal) : edit(one);
      await settle(one);
      if (!on) break;
    }
  } finally {
    terminal?.close();
  }
  return 0;
}

const draftFile = ({ folder }: Case): string => join(folder, 'draft.jsonl');
const draftOf = (one: Case): Line[] => readLines(draftFile(one), DraftLine);

interface Terminal {
  /** The next line a reader types; null at the end of input. */
  ask(question: string): Promise<string | null>;
  close(): void;
}

function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin });
  const next = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      process.stdout.write(question);
      const { value, done } = await next.next();
      if (!process.stdin.isTTY) process.stdout.write(`${done ? '' : value}\n`);
      return done ? null : value.trim();
    },
    close: () => lines.close(),
  };
}

/** False when the reader leaves. What is decided is written at once. */
async function walk(one: Case, terminal: Terminal): Promise<boolean> {
  const draft = draftOf(one);
  const golden = readGolden(one);
  const text = 'article' in golden ? textOf(golden.article) : '';
  const save = (): void => writeFileSync(draftFile(one), jsonLines(draft));
  for (const [i, line] of draft.entries()) {
    if (line.verdict !== null) continue;
    await print(`\n${i + 1}/${draft.length} ${describe(line)}`);
    const answer = await decide(line, terminal);
    if (answer === 'quit') return false;
    if (answer !== 'skip') draft[i] = answer;
    save();
  }
  if (text === '' || undecided(draft).length > 0) return true;
  for (;;) {
    const typed = await terminal.ask('\nmissed anything? TYPE "QUOTE" FIELD=VALUE …, or nothing: ');
    if (typed === null || typed === '') return true;
    try {
      draft.push({ verdict: 'missed', fact: added(typed, text) });
      save();
    } catch (error) {
      tell((error as Error).message);
    }
  }
}

async function decide(line: Line, terminal: Terminal): Promise<Line | 'skip' | 'quit'> {
  for (;;) {
    const typed = await terminal.ask('[y] right  [n] wrong  [c FIELD=VALUE …] correct  [s] skip  [q] leave: ');
    if (typed === null || typed === 'q') return 'quit';
    if (typed === 's' || typed === '') return 'skip';
    if (typed === 'y') return { ...line, verdict: 'right' };
    if (typed === 'n') return { ...line, verdict: 'wrong' };
    try {
      if (!typed.startsWith('c ')) throw new Error('type y, n, s, q, or c and what is right: c value=60');
      return correct(line, fieldsFrom(typed.slice(2)));
    } catch (error) {
      tell((error as Error).message);
    }
  }
}

function correct(line: Line, fields: Record<string, unknown>): Line {
  if ('fact' in line) return { ...line, verdict: 'corrected', fact: corrected(line.fact, fields) };
  if ('page' in line) throw new Error('a listing is right or wrong; mend page.json by hand');
  return { ...line, verdict: 'corrected', article: { ...line.article, ...fields } };
}

function added(typed: string, text: string): ReturnType<typeof missed> {
  const [, type = '', quote = '', rest = ''] = /^([a-z]+) "([^"]+)"(.*)$/.exec(typed) ?? [];
  if (!FACT_TYPES.includes(type as FactType))
    throw new Error(
      `give a type, the words, and its fields: count "58 chi bộ" value=58; types: ${FACT_TYPES.join(' ')}`,
    );
  return missed(corrected({ type: type as FactType, quote }, rest === '' ? {} : fieldsFrom(rest)), text);
}

function describe(line: Line): string {
  if ('page' in line)
    return `${line.page.kind}: ${line.page.links.length} links\n${line.page.links.join('\n')}\nnext: ${line.page.next}`;
  if ('article' in line) return `article\n${fieldLines(line.article)}`;
  const { type, quote: _, start: __, ...fields } = line.fact;
  return `${type}  ${'sentence' in line ? line.sentence : line.fact.quote}\n${fieldLines(fields)}`;
}

const OF_THE_PROGRAM = new Set(['end', 'places', 'spans']);

const fieldLines = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .filter(([name]) => !OF_THE_PROGRAM.has(name))
    .map(([name, value]) => `    ${name} = ${JSON.stringify(value)}`)
    .join('\n');

/** Opens the draft with the text beside it. @throws Error when the editor fails or left a line wrong */
function edit(one: Case): boolean {
  const editor = process.env['VISUAL'] ?? process.env['EDITOR'];
  if (!editor) throw new UsageError('set $EDITOR to the editor that --editor is to open');
  const files = [draftFile(one), join(one.folder, 'draft.txt')].filter((file) => existsSync(file));
  const { status, error } = spawnSync(editor, files, { stdio: 'inherit', shell: true });
  if (error || status !== 0) throw new Error(`${editor} ended with ${error?.message ?? `status ${status}`}`);
  return true;
}

/** A draft with every line decided becomes gold and golden; the others stay. */
async function settle(one: Case): Promise<void> {
  const draft = draftOf(one);
  const left = undecided(draft).length;
  if (left > 0) return print(`${left} of ${draft.length} lines are left; corpus review goes on there`);
  const golden = readGolden(one);
  const page = draft.find((line) => 'page' in line);
  if (page?.verdict === 'wrong')
    return print('the links are wrong: mend page.json by hand, then set its verdict to "right"');
  if ('article' in golden) {
    const head = draft.find((line) => 'article' in line);
    if (head?.verdict === 'corrected' && 'article' in head)
      writeFileSync(join(one.folder, GOLD_ARTICLE), json({ ...golden.article, ...head.article }));
    if (head?.verdict === 'wrong' && !existsSync(join(one.folder, GOLD_ARTICLE)))
      return print(
        `the article is wrong: copy article.json to ${GOLD_ARTICLE}, mend it there, and run corpus review again`,
      );
    const article = readGoldArticle(one) ?? golden.article;
    const gold = goldOf(draft, textOf(article));
    writeFileSync(join(one.folder, 'gold.jsonl'), jsonLines(gold));
    await print(`${relative('.', join(one.folder, 'gold.jsonl'))}: ${gold.length} facts`);
  }
  for (const file of ['draft.jsonl', 'draft.txt']) rmSync(join(one.folder, file), { force: true });
}

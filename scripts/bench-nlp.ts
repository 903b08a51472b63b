/** `npm run bench nlp`: tokens a second of our reader of vntk's models beside vntk itself, turn by turn over the same corpus. */
import { createRequire } from 'node:module';
import Table from 'cli-table3';
import { loadNlp } from '../src/nlp/index.ts';
import { loadModels, vntkAnswers, vntkWords } from '../src/nlp/models.ts';
import { tokens } from '../src/nlp/tokens.ts';
import { corpusSentences } from './corpus.ts';

const ROUNDS = 5;
/** Sentences that vntk itself reads in a round; ours reads all of the corpus, several times over. */
const STOCK_SENTENCES = 20;
const OURS_TIMES = 8;
/** How many times vntk's speed is asked for. */
const TARGETS = { words: 100, names: 40 };

type Read = (sentence: string) => unknown;

/** vntk's tokens of the sentences read, by the second, whatever each reader makes of them. */
function speed(read: Read, texts: readonly string[]): number {
  const count = texts.reduce((sum, text) => sum + tokens(text).forms.length, 0);
  const before = performance.now();
  for (const text of texts) read(text);
  return (count / (performance.now() - before)) * 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface Row {
  task: keyof typeof TARGETS;
  stock: Read;
  same: Read;
  adapter: Read;
}

export async function run(): Promise<void> {
  const require = createRequire(import.meta.url);
  let stock: { words: { tag: Read }; names: { tag: Read } };
  try {
    stock = {
      words: require('vntk/lib/word_tokenizer') as { tag: Read },
      names: require('vntk/lib/ner') as { tag: Read },
    };
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    throw new Error(
      `nothing to compare with: vntk's native parts are not built (${reason}); run \`npm rebuild crfsuite\``,
      { cause: error },
    );
  }
  const models = loadModels();
  const nlp = await loadNlp();
  const rows: Row[] = [
    {
      task: 'words',
      stock: (text) => stock.words.tag(text),
      same: (text) => vntkWords(models, text),
      adapter: (text) => nlp.segment(text),
    },
    {
      task: 'names',
      stock: (text) => stock.names.tag(text),
      same: (text) => vntkAnswers(models, text),
      adapter: (text) => nlp.names(text),
    },
  ];
  const texts = corpusSentences();
  const table = new Table({
    head: ['task', 'vntk', 'ours, same output', 'ratio', 'adapter (masked, with offsets)', 'ratio', 'target'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const row of rows) {
    const [theirs, same, adapter] = measure(row, texts);
    const target = TARGETS[row.task];
    const cells = [theirs, same, same / theirs, adapter, adapter / theirs].map((value) =>
      Math.round(value).toLocaleString('en'),
    );
    table.push([row.task, cells[0], cells[1], `${cells[2]}×`, cells[3], `${cells[4]}×`, `${target}×`]);
    if (same / theirs < target || adapter / theirs < target) process.exitCode = 1;
  }
  process.stdout.write(
    `tokens a second over the corpus' ${texts.length} sentences, medians of ${ROUNDS} turns\n${table.toString()}\n`,
  );
}

/** Turn by turn, so that a busy machine slows all alike. The first turn warms up and is not counted. */
function measure({ stock, same, adapter }: Row, texts: readonly string[]): [number, number, number] {
  const times = Array.from({ length: OURS_TIMES }, () => texts).flat();
  const turns = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const from = (round * STOCK_SENTENCES) % Math.max(1, texts.length - STOCK_SENTENCES);
    return [speed(stock, texts.slice(from, from + STOCK_SENTENCES)), speed(same, times), speed(adapter, times)];
  }).slice(1);
  const column = (i: number): number => median(turns.map((turn) => turn[i] ?? 0));
  return [column(0), column(1), column(2)];
}

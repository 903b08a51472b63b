/** Words, parts of speech, chunks and names of Vietnamese sentences, by vntk's models; optional, absent without harm. */
import { joined } from './columns.ts';
import { loadModels } from './models.ts';
import { prepare, type Prepared } from './prepare.ts';
import { moveTonesIn } from './tones.ts';

/** A stretch of a sentence: `sentence.slice(start, end) === text`, UTF-16 offsets. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A word with its part of speech: N noun, Np name, Nc classifier, Nu unit, V verb, A adjective, M number, E preposition, … */
export interface TaggedWord extends Token {
  tag: string;
}

/** A phrase: NP noun, VP verb, AP adjective, PP preposition. */
export interface Chunk extends Token {
  kind: string;
}

export interface Name extends Token {
  kind: 'person' | 'place' | 'organisation' | 'other';
}

/** Give one sentence a call; each answer is in order, and its stretches do not overlap. */
export interface Nlp {
  segment(sentence: string): Token[];
  tag(sentence: string): TaggedWord[];
  chunk(sentence: string): Chunk[];
  names(sentence: string): Name[];
}

const KINDS: Readonly<Record<string, Name['kind']>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/**
 * Loads vntk's word model and dictionary; the other models are read when they are first asked.
 * @throws Error with the remedy when vntk is not installed
 */
export async function loadNlp(): Promise<Nlp> {
  const models = await Promise.resolve().then(() => loadModels(moveTonesIn));
  const read = (sentence: string) => {
    const prepared = prepare(sentence);
    const firsts = models.segment(prepared.columns);
    return { words: wordsOf(sentence, prepared, firsts), columns: joined(prepared.columns, firsts) };
  };
  return {
    segment: (sentence) => read(sentence).words.map(({ text, start, end }) => ({ text, start, end })),
    tag(sentence) {
      const { words, columns } = read(sentence);
      const tags = models.tag(columns);
      return words.map(({ text, start, end }, i) => ({ text, start, end, tag: tags[i] ?? '' }));
    },
    chunk(sentence) {
      const { words, columns } = read(sentence);
      const found = phrases(sentence, words, models.chunk(columns, models.tag(columns)));
      return found.map(({ text, start, end, kind }) => ({ text, start, end, kind }));
    },
    names(sentence) {
      const { words, columns } = read(sentence);
      const found = phrases(sentence, words, models.name(columns, models.tag(columns)));
      return found
        .filter(({ named }) => named)
        .map(({ text, start, end, kind }) => ({ text, start, end, kind: KINDS[kind] ?? 'other' }));
    },
  };
}

/** A word or phrase with whether a capital stands in it, outside numbers and symbols: else it names nothing. */
interface Word extends Token {
  named: boolean;
}

const CAPITAL = /\p{Lu}/u;

function wordsOf(sentence: string, prepared: Prepared, firsts: readonly number[]): Word[] {
  const { columns, starts, ends, masked } = prepared;
  return firsts.map((first, i) => {
    const next = firsts[i + 1] ?? starts.length;
    const start = starts[first] ?? 0;
    const end = ends[next - 1] ?? 0;
    const named = columns.forms.slice(first, next).some((form, k) => !masked[first + k] && CAPITAL.test(form));
    return { text: sentence.slice(start, end), start, end, named };
  });
}

/** Labels (B-NP, I-NP, O) to phrases; an I that continues nothing of its kind begins a phrase. */
function phrases(sentence: string, words: readonly Word[], labels: readonly string[]): (Word & { kind: string })[] {
  const found: (Word & { kind: string })[] = [];
  let open: (Word & { kind: string }) | null = null;
  words.forEach((word, i) => {
    const [place = 'O', kind = ''] = (labels[i] ?? 'O').split('-');
    if (place === 'I' && open?.kind === kind) {
      open.end = word.end;
      open.text = sentence.slice(open.start, open.end);
      open.named ||= word.named;
    } else {
      open = place === 'O' ? null : { ...word, kind };
      if (open) found.push(open);
    }
  });
  return found;
}

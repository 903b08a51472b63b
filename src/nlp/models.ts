/** vntk's four models in a row: words, parts of speech, chunks, names; each is read when it is first asked. */
import { loadChunker, type Chunker } from './chunk.ts';
import { columnsOf, joined } from './columns.ts';
import { loadNamer, type Namer } from './names.ts';
import { loadSegmenter, type Segmenter } from './segment.ts';
import { loadTagger, type Tagger } from './tag.ts';
import { tokens } from './tokens.ts';

export interface Models {
  segment: Segmenter;
  tag: Tagger;
  chunk: Chunker;
  name: Namer;
}

/**
 * The models; the segmenter, which all need, is read at once.
 * @param mend makes the dictionary to use of vntk's own
 * @throws Error with the remedy when vntk is not installed
 */
export function loadModels(mend?: (words: ReadonlySet<string>) => ReadonlySet<string>): Models {
  return {
    segment: loadSegmenter(mend),
    tag: lazy(loadTagger),
    chunk: lazy(loadChunker),
    name: lazy(loadNamer),
  };
}

function lazy<A extends unknown[], R>(load: () => (...args: A) => R): (...args: A) => R {
  let loaded: ((...args: A) => R) | null = null;
  return (...args) => (loaded ??= load())(...args);
}

/** The words of a sentence, as `vntk.wordTokenizer().tag(sentence)` gives them: one space between the tokens of each. */
export function vntkWords(models: Models, sentence: string): string[] {
  const columns = columnsOf(tokens(sentence).forms);
  return joined(columns, models.segment(columns)).forms;
}

export type VntkAnswer = [word: string, tag: string, chunk: string, name: string];

/** All that vntk says of a sentence, as `vntk.ner().tag(sentence)` gives it. */
export function vntkAnswers(models: Models, sentence: string): VntkAnswer[] {
  const columns = columnsOf(tokens(sentence).forms);
  const words = joined(columns, models.segment(columns));
  const tags = models.tag(words);
  const chunks = models.chunk(words, tags);
  const names = models.name(words, tags);
  return words.forms.map((word, i) => [word, tags[i] ?? '', chunks[i] ?? '', names[i] ?? '']);
}

/** The files of the optional package vntk: its models and its dictionary of 72,000 words. Nothing of its code is run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCrf, type Crf } from './crf.ts';

export type ModelName = 'word_tokenizer' | 'pos_tag' | 'chunking' | 'ner';

/** Reads one of vntk's models. @throws Error with the remedy when vntk is not installed or its file is broken */
export function readModel(name: ModelName): Crf {
  return orRemedy(() => readCrf(readFileSync(join(dirname(vntk()), 'lib', name, 'model.bin'))));
}

/** Reads vntk's dictionary: its words in lower case. @throws Error with the remedy when it is not installed */
export function readDictionary(): ReadonlySet<string> {
  return orRemedy(() => {
    // The dictionary is vntk's dependency, and need not be reachable from here.
    const folder = dirname(createRequire(vntk()).resolve('@vntk/dictionary/package.json'));
    const words = readFileSync(join(folder, 'data', 'Viet74K.txt'), 'utf8')
      .toLowerCase()
      .split('\n');
    return new Set(words.filter((word) => word !== ''));
  });
}

function vntk(): string {
  return createRequire(import.meta.url).resolve('vntk/package.json');
}

function orRemedy<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    throw new Error(
      `--nlp needs the optional package vntk, which could not be loaded (${reason}); run \`npm install vntk@1.4.4\`, or leave --nlp out`,
      { cause: error },
    );
  }
}

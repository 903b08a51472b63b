/** How examples are written: phrasings that mean one thing, sentences with all their facts, and what must yield nothing. */
import type { FactType } from '../src/model/fact.ts';
import type { Fields } from './rule.ts';

/** What an example demands of one fact: its words, and as many of its fields as matter. */
export type Expected<T extends FactType> = Partial<Fields<T>> & { quote?: string };

export interface Example<T extends FactType> {
  text: string;
  /** The day of publication, for relative expressions. */
  published?: string;
  /** All facts of the type that the text holds, in order. */
  facts: Expected<T>[];
}

/** The ways to write examples of one type of fact. */
export function examplesOf<T extends FactType>() {
  return {
    /** Many phrasings, one meaning: each text holds exactly this fact. */
    means: (expected: Expected<T>, ...texts: string[]): Example<T>[] =>
      texts.map((text) => ({ text, facts: [expected] })),
    /** As `means`, read in an article published on this day. */
    meansOn: (published: string, expected: Expected<T>, ...texts: string[]): Example<T>[] =>
      texts.map((text) => ({ text, published, facts: [expected] })),
    /** One sentence with all its facts of the type, in order. */
    reads: (text: string, ...facts: Expected<T>[]): Example<T> => ({ text, facts }),
    /** As `reads`, in an article published on this day. */
    readsOn: (published: string, text: string, ...facts: Expected<T>[]): Example<T> => ({ text, published, facts }),
    /** Texts that hold no fact of the type. */
    nothing: (...texts: string[]): Example<T>[] => texts.map((text) => ({ text, facts: [] })),
  };
}

/** The database that docs/queries.md and the tests of views ask: the corpus, and three texts of contradictions and silence. */
import { extractInto } from '../src/commands/extracting.ts';
import { openReaders } from '../src/commands/readers.ts';
import { EXTRACTORS } from '../src/extract/index.ts';
import { openDatabase } from '../src/store/database.ts';

/** From the repository's root, so that the names of articles are the same everywhere. */
const INPUTS = ['corpus/pages', 'corpus/texts', 'test/explore/more'];

/** Makes it at this path. @throws Error when an input cannot be read */
export async function makeAsked(file: string): Promise<void> {
  const db = openDatabase(file);
  const readers = await openReaders(1, { nlp: false, db: file });
  try {
    await extractInto({
      db,
      readers,
      files: INPUTS,
      extractors: EXTRACTORS,
      base: null,
      again: false,
      onUnread({ path, reason }) {
        throw new Error(`${path}: ${reason}`);
      },
    });
    db.pragma('optimize');
  } finally {
    await readers.close();
    db.close();
  }
}

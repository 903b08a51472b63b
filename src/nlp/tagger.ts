/** What extractors ask of vntk's models: where a noun phrase ends, and names. */
import type { Tagger } from '../text/reading.ts';
import { loadNlp, type Nlp } from './index.ts';

/** Tags a noun phrase may hold: nouns, classifiers, names, and adjectives after the first noun. */
const NOUN = /^N/;
const WITHIN = /^(?:N|A)/;
/** How far behind a number its noun phrase may reach, in characters. */
const REACH = 60;
/** Stands for the number itself, which vntk would take for a name: a verb and a one-digit numeral before the noun. */
const LEAD = 'có 3 ';

/**
 * Loads vntk's models for {@link Tagger}.
 * @throws Error with the remedy when vntk is not installed
 */
export async function loadTagger(): Promise<Tagger> {
  const nlp = await loadNlp();
  return { nounPhraseEnd: (text, index) => phraseEnd(nlp, text, index), names: nlp.names };
}

/** Where the noun phrase that begins at `index` ends, or null when no noun begins there. */
function phraseEnd(nlp: Nlp, text: string, index: number): number | null {
  const stretch = /^[^.,;:!?()"“”\n]*/u.exec(text.slice(index, index + REACH))?.[0] ?? '';
  let end: number | null = null;
  for (const word of nlp.tag(LEAD + stretch)) {
    if (word.start < LEAD.length) continue;
    if (!(end === null ? NOUN : WITHIN).test(word.tag)) break;
    end = index + word.end - LEAD.length;
  }
  return end;
}

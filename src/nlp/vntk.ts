/** Part-of-speech tags from vntk, an optional package with native parts: loaded when asked for, absent without harm. */
import type { NounPhraseEnd } from '../text/reading.ts';

interface Tagger {
  tag(text: string): [word: string, tag: string][];
}

/** Tags a noun phrase may hold: nouns, classifiers, names, and adjectives after the first noun. */
const NOUN = /^N/;
const WITHIN = /^(?:N|A)/;
/** How far behind a number its noun phrase may reach, in characters. */
const REACH = 60;
/** Stands for the number itself, which vntk would take for a name: a verb and a one-digit numeral before the noun. */
const LEAD = 'có 3 ';

/**
 * Loads vntk's tagger.
 * @throws Error with the remedy when vntk is not installed or its native parts were not built
 */
export async function loadNounPhrases(): Promise<NounPhraseEnd> {
  let tagger: Tagger;
  try {
    // vntk has no types, and its index pulls in fastText, which is not needed here.
    const path: string = 'vntk/lib/pos_tag/index.js';
    const module = (await import(path)) as { default: Tagger };
    tagger = module.default;
    tagger.tag('thử');
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    throw new Error(
      `--nlp needs the optional package vntk, which could not be loaded (${reason}); run \`npm install vntk@1.4.4\` where python3, make and a C++ compiler are, or leave --nlp out`,
      { cause: error },
    );
  }
  return (text, index) => phraseEnd(tagger, text, index);
}

/** Where the noun phrase that begins at `index` ends, or null when no noun begins there. */
function phraseEnd(tagger: Tagger, text: string, index: number): number | null {
  const stretch = /^[^.,;:!?()"“”\n]*/u.exec(text.slice(index, index + REACH))?.[0] ?? '';
  const tagged = tagger.tag(LEAD + stretch.normalize('NFC'));
  let at = 0;
  let end: number | null = null;
  for (const [word, tag] of tagged) {
    const place = (LEAD + stretch).indexOf(word, at);
    if (place < 0) break;
    at = place + word.length;
    if (place < LEAD.length) continue;
    if (!(end === null ? NOUN : WITHIN).test(tag)) break;
    end = index + at - LEAD.length;
  }
  return end;
}

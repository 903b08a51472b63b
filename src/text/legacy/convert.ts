/**
 * Vietnamese written before Unicode, in text that was decoded as if it were Latin-1: recognised by its words and converted.
 *
 * "B¸o S¬n La" is TCVN3, "Baùo Sôn La" is VNI. A text is taken for one of them when nearly all of its odd words become
 * well-formed Vietnamese syllables and some of them are very common ones; a few words are never enough. Then each line (on
 * a page each stretch between tags) is converted, but not one that has letters beyond Latin-1, as proper Vietnamese has,
 * nor one that reads better as it stands.
 *
 * Cannot be told: whether small letters of TCVN3 were shown as capitals, which is done by the font (.VnTimeH); and the case
 * of a word that begins with a toned vowel, since TCVN3 has no toned capitals ("¸nh" is Ánh or ánh). Words and lines
 * whose plain letters are all capitals are made capital throughout.
 */
import { COMMON, WORD_FROM, type Legacy } from './tables.ts';
import { withCapitals, withHorns } from './mending.ts';
import { isSyllable } from './syllable.ts';

/** A stretch of text that is converted whole or not at all, and the paragraph it stands in. */
export interface Run {
  text: string;
  paragraph: number;
}

export interface Converted {
  text: string;
  encoding: Legacy;
}

/**
 * Letters and signs of Latin-1 that proper Vietnamese has none of, nor its pages: without ©, «, », ·, °, soft hyphens and
 * the ð that stands for đ. The tones of windows-1258 look like capitals in the middle of a word.
 */
export const STRANGE = /[\u0080-\u009f¡-¨ª¬¯´-¶¸-º¼-¿ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]|[ÌÒ][a-z]/g;
/** Fewer strange letters than this are no evidence, and the text is not looked at further. */
export const FEW = 4;

/** Different odd words that become syllables, their share of all odd words, and how many of them are very common ones. */
const ENOUGH = { syllables: 5, share: 0.7, common: 2 };
/** Different words that are looked at to find the encoding. */
const SAMPLE = 3000;
/** Different words whose reading is kept while a text is converted. */
const REMEMBERED = 20_000;
/** A longer run of letters and signs is no word. */
const LONGEST = 40;

/** Letters and marks beyond windows-1252: proper Vietnamese, or a language that none of this is about. */
const BEYOND =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u1fff\u2c00-\ud7ff\uf900-\ufeff]/;
const WORD = /[^\s!-@[-`{-\u007f\u00a0]+/g;
/** Without the control codes that are VISCII's rarest capitals. */
const ASCII = /^[\t-\r -\u007f]*$/;
const AROUND = /^[^\p{L}]+|[^\p{L}]+$/gu;

/**
 * Text with its legacy letters converted, or null when it has none. Takes decoded text of any origin; what is proper
 * Vietnamese, or another language, is never touched.
 * @example convertLegacy(…"c¸c ®¶ng viªn cña tØnh"…) gives { text: …"các đảng viên của tỉnh"…, encoding: 'TCVN3' }
 */
export function convertLegacy(text: string): Converted | null {
  if (!atLeast(text, STRANGE, FEW)) return null;
  const lines = text.split('\n');
  const found = convertRuns(lines.map((line, paragraph) => ({ text: line, paragraph })));
  return found && { text: found.texts.join('\n'), encoding: found.encoding };
}

/** Whether a global pattern matches this often. */
export function atLeast(text: string, pattern: RegExp, times: number): boolean {
  pattern.lastIndex = 0;
  for (let count = 0; count < times; count++) if (!pattern.test(text)) return false;
  pattern.lastIndex = 0;
  return true;
}

/** The runs converted where they are legacy text, in the encoding that explains most of them; null when none does. */
export function convertRuns(runs: readonly Run[]): { texts: string[]; encoding: Legacy } | null {
  const odd = runs.filter(({ text }) => !ASCII.test(text));
  const candidates = odd.filter(({ text }) => !BEYOND.test(text));
  const encoding = encodingOf(candidates.map(({ text }) => text));
  if (!encoding) return null;
  const pure = odd.length === candidates.length;
  const lost = encoding === 'TCVN3' && !runs.some(({ text }) => text.includes('\u00ad'));
  const prepared = runs.map(({ text, paragraph }) => ({ text: lost ? withHorns(text) : text, paragraph }));
  const readingOf = remembering(encoding);
  const verdicts = prepared.map((run) => verdictOn(run.text, readingOf));
  const paragraphs = (sought: Verdict): Set<number> =>
    new Set(runs.filter((_, i) => verdicts[i] === sought).map(({ paragraph }) => paragraph));
  const [legacy, proper] = [paragraphs('legacy'), paragraphs('proper')];
  const follows = (paragraph: number): boolean => pure || (legacy.has(paragraph) && !proper.has(paragraph));
  const texts = prepared.map(({ text, paragraph }, i) => {
    const verdict = verdicts[i];
    const yes = verdict === 'legacy' || (verdict === 'open' && follows(paragraph));
    return yes ? convertIn(text, encoding) : (runs[i]?.text ?? text);
  });
  return { texts, encoding };
}

const ENCODINGS: readonly Legacy[] = ['TCVN3', 'VNI', 'VISCII', 'windows-1258'];

/** The encoding in which most odd words are syllables, when there is enough of them. */
function encodingOf(texts: readonly string[]): Legacy | null {
  let best: { encoding: Legacy; syllables: number } | null = null;
  const horned = texts.some((text) => text.includes('\u00ad')) ? texts : texts.map(withHorns);
  for (const encoding of ENCODINGS) {
    const { odd, syllables, common } = weigh(encoding === 'TCVN3' ? horned : texts, encoding);
    if (syllables < ENOUGH.syllables || syllables < odd * ENOUGH.share || common < ENOUGH.common) continue;
    if (!best || syllables > best.syllables) best = { encoding, syllables };
  }
  return best?.encoding ?? null;
}

/** How many different words that are no syllables become one. Words that are syllables as they stand tell nothing. */
function weigh(texts: readonly string[], encoding: Legacy): { odd: number; syllables: number; common: number } {
  const seen = new Set<string>();
  const counts = { odd: 0, syllables: 0, common: 0 };
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (seen.size >= SAMPLE) return counts;
      if (ASCII.test(word) || seen.has(word)) continue;
      seen.add(word);
      const { changed, syllable, proper, letters } = readWord(word, encoding);
      if (!changed || proper) continue;
      counts.odd++;
      if (!syllable) continue;
      counts.syllables++;
      if (COMMON.has(letters.toLowerCase())) counts.common++;
    }
  }
  return counts;
}

/** A word converted: whether that changes it, and whether it is a syllable then, and as it stands. */
interface Reading {
  changed: boolean;
  syllable: boolean;
  proper: boolean;
  /** What was converted, without the signs around it. */
  letters: string;
}

function readWord(word: string, encoding: Legacy): Reading {
  const read = convertWord(word, encoding);
  const [letters, standing] = word.length > LONGEST ? ['', ''] : [lettersOf(read), lettersOf(word)];
  const proper = isSyllable(standing.replaceAll('ð', 'đ').replaceAll('Ð', 'Đ'));
  return { changed: read !== word, syllable: isSyllable(letters), proper, letters };
}

const lettersOf = (word: string): string => word.replace(AROUND, '');

type Verdict = 'legacy' | 'proper' | 'open';

/** Whether a run reads better converted, better as it stands, or cannot be told by itself. */
function verdictOn(text: string, readingOf: (word: string) => Reading): Verdict {
  if (ASCII.test(text)) return 'open';
  if (BEYOND.test(text)) return 'proper';
  const counts = { odd: 0, converted: 0, standing: 0 };
  for (const [word] of text.matchAll(WORD)) {
    if (ASCII.test(word)) continue;
    const { changed, syllable, proper } = readingOf(word);
    if (!changed) continue;
    counts.odd++;
    if (syllable) counts.converted++;
    if (proper) counts.standing++;
  }
  if (counts.standing > counts.converted) return 'proper';
  return counts.converted > counts.standing && counts.converted >= counts.odd / 2 ? 'legacy' : 'open';
}

/** Words said again and again are read once. */
function remembering(encoding: Legacy): (word: string) => Reading {
  const known = new Map<string, Reading>();
  return (word) => {
    let reading = known.get(word);
    if (!reading) {
      reading = readWord(word, encoding);
      if (known.size < REMEMBERED) known.set(word, reading);
    }
    return reading;
  };
}

const convertWord = (word: string, encoding: Legacy): string => (ASCII.test(word) ? word : WORD_FROM[encoding](word));

/** A text known to be in this encoding, converted whole; capitals are mended line by line (a run is one). */
export function convertIn(text: string, encoding: Legacy): string {
  const read = text.replace(WORD, (word) => convertWord(word, encoding));
  return encoding === 'TCVN3' ? read.split('\n').map(withCapitals).join('\n') : read;
}

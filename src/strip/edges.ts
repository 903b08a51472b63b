/** The body's two ends: what stands between the title and the first sentence, heads left without their box, who wrote it. */
import { isProse } from './chrome.ts';
import { printedDate } from './dates.ts';
import type { Kept } from './body.ts';
import { bare } from './meta.ts';
import { opensDateLine } from './months.ts';

/** A line of the zone under the title that is no sentence is no longer than this. */
const SHORT = 80;
/** What may stand beside an author's name: a post, a town, a paper. */
const BESIDE_NAME = 60;
const REACH = 3;
const BIOGRAPHY = 500;

export interface Trimmed {
  kept: Kept;
  step: string;
  reason: string;
}

/** Takes what is not of the text from both ends of `kept`; gives what went. `names` are the stated authors. */
export function trimEdges(kept: Kept[], names: readonly string[]): Trimmed[] {
  const gone: Trimmed[] = [];
  const take = (at: number, step: string, reason: string): void => {
    gone.push({ kept: kept[at]!, step, reason });
    kept.splice(at, 1);
  };
  const authors = names.map(bare).filter((name) => name.includes(' '));
  const first = kept.findIndex((block) => block.kind === 'paragraph' && isText(block) && !isDated(block.text));
  for (let at = first - 1; at >= 0; at--) {
    const why = overText(kept[at]!, authors);
    if (why) take(at, ...why);
  }
  while (kept.length > 1 && isHead(kept.at(-1)!))
    take(kept.length - 1, 'head without a text', 'nothing of it stands under it');
  for (let at = kept.length - 1, seen = 0; at > 0 && seen < REACH; at--, seen++) {
    const why = underText(kept, at, authors);
    if (why) take(at, ...why);
  }
  return gone;
}

/** A subhead; a bold exclamation is the last word of an interview. */
const isHead = ({ kind, text, lines }: Kept): boolean =>
  kind === 'subhead' && !lines[0]?.afterImage && !text.endsWith('!');

const isText = (block: Kept): boolean => block.lines.some((line) => isProse(line)) && block.text.length >= SHORT;

function isDated(text: string): boolean {
  const printed = text.length <= 160 ? printedDate(text) : null;
  return printed !== null && (printed.rest.length <= 40 || opensDateLine(text));
}

type Why = [step: string, reason: string] | null;

function overText({ kind, text, lines }: Kept, authors: readonly string[]): Why {
  if (kind === 'caption') return null;
  const line = lines[0]!;
  if (isDated(text)) return ['date line', 'publication time'];
  if (isNamed(text, authors)) return ['byline', 'who wrote it'];
  const plain = kind === 'paragraph' && !line.bold && !line.row && !line.afterImage && line.block.name !== 'li';
  return plain && text.length <= SHORT && !/[.!?…:”"»。]$/u.test(text) ? ['over the text', 'no sentence'] : null;
}

function underText(kept: readonly Kept[], at: number, authors: readonly string[]): Why {
  const { text, lines, kind } = kept[at]!;
  if (kind === 'caption') return null;
  if (isNamed(text, authors) || WITH_INPUTS.test(text) || AGENCIES.test(text)) return ['byline', 'who wrote it'];
  if (!authors.length || text.length > BIOGRAPHY) return null;
  const plain = bare(text);
  const starts = authors.some((name) => plain.startsWith(`${name} `));
  const apart = lines[0]!.italic || lines[0]!.block.parent !== kept[Math.floor(at / 2)]!.lines[0]!.block.parent;
  return starts && apart ? ['byline', 'about the author'] : null;
}

/** "jwa/dpa", "(AFP/Reuters)": a writer's short sign and the agencies he leant on. */
const AGENCIES =
  /^[([]?(?:[a-zäöü]{2,5}|dpa|AFP|AP|dts|Reuters)(?:[/,]\s?(?:dpa|afp|ap|rtr|reuters|sid|epd|kna|apa|afx|ansa|efe|pap|dts)){1,3}[)\]]?\.?$/iu;

/** "(With inputs from PTI)", "(con información de EFE)". */
const WITH_INPUTS = /^[([](?:with|con|com|avec|mit|με|z|dengan|source|quelle|fonte|fuente) .{3,70}[)\]]\.?$/iu;

/** Whether a line is an author's name with little beside it. */
function isNamed(text: string, authors: readonly string[]): boolean {
  if (text.length > 140 || !authors.length) return false;
  const plain = bare(text);
  // A caption ends with who took the picture; that is seldom another than who wrote the text.
  if (/\p{L}{2,} .{12,}[\s(.]ảnh\s?:/iu.test(text)) return false;
  const inIt = authors.filter((name) => plain.includes(name));
  const rest = inIt.reduce((left, name) => left - name.length, plain.length);
  return inIt.length > 0 && rest <= BESIDE_NAME && !/[.!?][”"]?$/u.test(text);
}

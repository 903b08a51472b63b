/** The body's lines to an article's blocks: tools, links and bylines out, subheads and captions told apart. */
import type { Element } from 'domhandler';
import type { BlockKind } from '../model/article.ts';
import { isPlaceOrSection } from './authors.ts';
import { bylineOf, loneNames, openByline, personsIn } from './bylines.ts';
import { chromePhrase, endsArticle, isLink, type Chrome } from './chrome.ts';
import { printedDate } from './dates.ts';
import { trimEdges } from './edges.ts';
import type { Fates } from './fates.ts';
import { INITIALS } from './signature.ts';
import { within, type Line } from './lines.ts';
import { bare } from './meta.ts';
import { asksPoll, isAnswer, isPoll } from './poll.ts';
import { weight } from './score.ts';

/** What was read of a body. `signed` are the persons who signed it, as printed, last line first. */
interface Body {
  kept: Kept[];
  signed: string[];
}

/** A block that was kept, and the lines it is made of. */
export interface Kept {
  lines: Line[];
  kind: BlockKind;
  text: string;
}

/** What else is known when a body is read: what must not come twice, what is no part of it. */
interface Around {
  title: string | null;
  lead: string | null;
  chrome: Chrome;
  fates: Fates;
  /** Authors as the page states them. */
  names: readonly string[];
  /** Lines that recur on other pages of the site. */
  recurring: ReadonlySet<Line>;
}

const SUBHEAD_LENGTH = 180;
const CAPTION_LENGTH = 400;
/** How many lines from the end a byline may stand. */
const BYLINE_REACH = 5;

/** … and how many from the start "By …" may. */
const OPENING = 6;

/** Reads the lines of a body, in the page's order. */
export function readBody(lines: readonly Line[], around: Around): Body {
  const kept: Kept[] = [];
  const signed: string[] = [];
  const total = lines.reduce((sum, line) => sum + weight(line), 0);
  let before = 0;
  const pictures = pictureLines(lines);
  const polls = pollLines(lines);
  for (const [i, line] of lines.entries()) {
    const box = around.chrome.reason(line.block);
    if (box) {
      around.fates.set(line.at, box);
      continue;
    }
    if (endsArticle(line.text) && before >= total * 0.65) {
      for (const rest of lines.slice(i)) drop(around, 'after the end', line.text, rest);
      break;
    }
    before += weight(line);
    if (around.chrome.author(line)) {
      const person = personsIn(line.text);
      if (person) signed.push(person);
      drop(around, 'byline', 'element named author', line);
      continue;
    }
    const opening = i < OPENING || i >= lines.length - BYLINE_REACH ? openByline(line.text) : null;
    if (opening) {
      signed.push(opening);
      drop(around, 'byline', 'who wrote it', line);
      continue;
    }
    const why = polls.has(line) ? POLL : verdict(line, i, lines.length, around);
    if (why) {
      drop(around, why.step, why.reason, line);
      continue;
    }
    join(kept, line, pictures);
  }
  cutAfterSignature(kept, around);
  const last = takeBylines(kept, around);
  for (const { kept: block, step, reason } of trimEdges(kept, around.names))
    for (const line of block.lines) drop(around, step, reason, line);
  last.push(...takeBylines(kept, around));
  if (!last.length && !signed.length) last.push(...takeNameAtEnd(kept));
  return { kept, signed: [...last, ...signed] };
}

const POLL = { step: 'poll', reason: 'a question to the readers and its answers' };

/** A poll's question and the answers right under it. */
function pollLines(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  for (const [i, line] of lines.entries()) {
    if (!asksPoll(line.text)) continue;
    const end = lines.findIndex(({ text, row }, at) => at > i && (row || !(isAnswer(text) || isPoll(text))));
    if (end - i > 1 || (end < 0 && i < lines.length - 1))
      for (const one of lines.slice(i, end < 0 ? lines.length : end)) found.add(one);
  }
  return found;
}

function drop(around: Around, step: string, reason: string, line: Line): void {
  around.fates.set(line.at, { step, reason });
}

function verdict(
  line: Line,
  i: number,
  count: number,
  { title, lead, recurring }: Around,
): { step: string; reason: string } | null {
  const { text } = line;
  if (title && isSame(text, title)) return { step: 'repeated', reason: 'the title again' };
  if (lead && i < 6 && isSame(text, lead)) return { step: 'repeated', reason: 'the lead again' };
  if (recurring.has(line)) return { step: 'recurs', reason: 'on other pages of the site' };
  const phrase = chromePhrase(text);
  if (phrase) return { step: 'chrome phrase', reason: phrase };
  if (text.length <= 60 && CREDIT.test(text)) return { step: 'credit', reason: 'who took the picture' };
  if (!line.caption && text.length <= 60 && PHOTOGRAPHER.test(text) && bylineOf(text))
    return { step: 'credit', reason: 'who took the picture' };
  if (endsArticle(text)) return { step: 'chrome phrase', reason: 'head of another list' };
  if (isLink(line) && !line.caption) return { step: 'link density', reason: 'a link and nothing else' };
  const edge = i < 4 || i >= count - 4;
  const printed = text.length <= 100 && (edge || HAS_CLOCK.test(text)) ? printedDate(text) : null;
  if (printed?.rest === '' && (edge || printed.iso.includes('T')))
    return { step: 'date line', reason: 'publication time' };
  return null;
}

/** A picture's credit on a line of its own, as other papers than Vietnam's print it. */
const CREDIT =
  /^(?:(?:foto|photo|photograph|photography|bild|imagen|image|fot|credit|crédit|crédits|crédito|φωτο|φωτογραφία)s?(?: by| credit)?\s?[:.©/-]\s?.{2,45}|(?:© )?(?:getty images?|reuters|afp|ap|ap photo|epa|epa-efe|efe|dpa|pa media|ansa|shutterstock|istock|alamy|pap|antara|新华社|视觉中国)(?: ?[/|].{1,30}| via .{1,30})?|[^.!?:]{3,40} ?[/|] ?(?:getty images|reuters|afp|ap|epa|efe|dpa|pa|ansa|shutterstock|istock|alamy|тасс|риа новости)(?: .{1,20})?)$/iu;

/** Hours and minutes. */
const HAS_CLOCK = /\d ?[:hg] ?\d\d|giờ/iu;
const PHOTOGRAPHER = /^[\s(]*(?:chùm )?(?:ảnh|clip|video|đồ họa|đồ hoạ)(?: ?[,&] ?(?:ảnh|clip|video))? ?: /iu;

/** Whether two texts have the same words. */
const isSame = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 12 && bare(a) === bare(b);

/** Adds a line: to the one before when `<br>` only wraps a sentence, else as a block of its own. */
function join(kept: Kept[], line: Line, pictures: ReadonlySet<Line>): void {
  const last = kept.at(-1);
  const end = last?.lines.at(-1);
  const wraps =
    last && end?.broken && end.block === line.block && /[\p{L}\p{N},]$/u.test(last.text) && /^\p{Ll}/u.test(line.text);
  if (wraps) {
    last.text += ` ${line.text}`;
    last.lines.push(line);
  } else kept.push({ lines: [line], kind: pictures.has(line) ? 'caption' : kindOf(line), text: line.text });
}

/** Lines that are the only one of a table, after its picture: old editors set captions so. */
function pictureLines(lines: readonly Line[]): Set<Line> {
  const tables = new Map<Element, Line[]>();
  for (const line of lines) {
    const table = within(line).find((element) => element.name === 'table');
    if (table) tables.set(table, (tables.get(table) ?? []).concat(line));
  }
  const alone = [...tables.values()].filter((inside) => inside.length === 1).flat();
  return new Set(alone.filter((line) => line.afterImage && line.text.length <= CAPTION_LENGTH));
}

function kindOf(line: Line): BlockKind {
  if (line.row) return 'paragraph';
  if (line.caption) return 'caption';
  const short = line.text.length <= SUBHEAD_LENGTH;
  if (line.heading > 1 && short) return 'subhead';
  const set = line.italic || line.aligned === 'center';
  if (line.afterImage && (set || CREDITED.test(line.text)) && line.text.length <= CAPTION_LENGTH) return 'caption';
  return line.bold && short && !/[.;,…]$/.test(line.text) ? 'subhead' : 'paragraph';
}

/** A line that ends with who took the picture before it. */
const CREDITED = /\p{L} .{8,}[\s(.](?:ảnh|video|clip|photo|foto|photograph|bild)\s?: ?[^.:]{2,40}$/iu;

/** What stands under a signature and is no text: tools and labels that no list knows. */
function cutAfterSignature(kept: Kept[], around: Around): void {
  const isShort = ({ kind, text, lines }: Kept): boolean =>
    kind !== 'caption' && !lines[0]!.row && text.length <= 80 && !/[.!?…:”"]$/u.test(text);
  const from = kept.findLastIndex((block) => !isShort(block)) + 1;
  const at = kept.findIndex((block, i) => i >= Math.max(from, 1) && isSignature(block));
  if (at < 0) return;
  for (const block of kept.splice(at + 1)) {
    if (bylineOf(block.text) || loneNames(block.text)) kept.push(block);
    else for (const line of block.lines) drop(around, 'after the end', 'under the signature', line);
  }
}

/** A name to the right, or in bold after the text; a line that says it is one. */
function isSignature({ text, lines }: Kept): boolean {
  const { aligned, bold } = lines[0]!;
  return bylineOf(text)?.author != null || ((aligned === 'right' || bold) && loneNames(text) !== null);
}

const NAME_AT_END = /[.!?…”"]\s?[\s([](\p{Lu}[^.!?…:;,()[\]]{3,40})[)\]]?$/u;

/** The name that the last paragraph ends with, behind its last sentence: "… thực hiện đề án. Hồng Vân". */
function takeNameAtEnd(kept: readonly Kept[]): string[] {
  const block = kept.findLast(({ kind }) => kind === 'paragraph');
  const found =
    block && block.text.length >= 80 && !block.lines[0]!.row ? NAME_AT_END.exec(block.text.slice(-60)) : null;
  const name = found ? loneNames(found[1]!) : null;
  const person = name ? personsIn(name) : null;
  if (!block || !found || !person || isPlaceOrSection(person)) return [];
  block.text = block.text.slice(0, Math.max(0, block.text.length - 60) + found.index + 1);
  return [person];
}

function takeBylines(kept: Kept[], around: Around): string[] {
  const signed: string[] = [];
  let at = kept.length - 1;
  for (let seen = 0; at > 0 && seen < BYLINE_REACH; at--, seen++) {
    const block = kept[at];
    if (!block || block.kind === 'caption') continue;
    const byline = bylineOf(block.text);
    if (!byline && at === kept.length - 1 && INITIALS.test(block.text)) {
      signed.push(block.text);
      for (const line of block.lines) drop(around, 'byline', 'who wrote it', line);
      kept.splice(at, 1);
      continue;
    }
    const names = byline ? byline.author : block.lines[0]?.heading ? null : loneNames(block.text);
    if (!byline && !names) break;
    const person = names ? personsIn(names) : null;
    if (person) signed.push(person);
    for (const line of block.lines) drop(around, 'byline', 'who wrote it', line);
    kept.splice(at, 1);
  }
  const first = kept[0];
  const opening = first && first.text.length <= 80 ? bylineOf(first.text) : null;
  if (first && opening?.author && kept.length > 1) {
    signed.push(opening.author);
    for (const line of first.lines) drop(around, 'byline', 'who wrote it', line);
    kept.shift();
  }
  return signed;
}

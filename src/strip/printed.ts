/** When the page says by itself that it was published: the line by the title or at the body's ends, never that of a card. */
import type { Element } from 'domhandler';
import type { Layout } from '../model/site.ts';
import type { Chrome } from './chrome.ts';
import { printedDate, statedDate } from './dates.ts';
import { hint } from './hints.ts';
import { inside, within, type Line } from './lines.ts';
import type { Sourced } from './meta.ts';
import { ancestors, textOf, type Tree } from './parse.ts';
import { weight } from './score.ts';
import { pick, type Piece } from './title.ts';
import { DATE_TOKENS } from './words.ts';

/** A page as far as it is read: its lines, those after the title that are free of chrome, and the body. */
interface Around {
  tree: Tree;
  layout: Layout | null;
  title: Piece | null;
  all: readonly Line[];
  after: readonly Line[];
  /** Lines of a small box by the title. */
  beside: readonly Line[];
  ofBody: ReadonlySet<Line>;
  chrome: Chrome;
}

/** How many elements round the title hold its publication line. */
const NEAR = 4;
/** … and how many lines under it at most. */
const REACH = 12;

/** The time printed by the title or at the body's ends. */
export function printedTime({ tree, layout, title, all, after, beside, ofBody, chrome }: Around): Sourced | null {
  const chosen = pick(tree, layout?.published, all);
  const told = chosen ? printedDate(chosen.text)?.iso : null;
  if (told) return { value: told, from: 'layout' };
  const near = new Set(
    (title?.element ? ancestors(title.element, NEAR) : []).filter(({ name }) => name !== 'body' && name !== 'html'),
  );
  const inBody = (line: Line): boolean => ofBody.has(line);
  const start = Math.max(after.findIndex(inBody), 0);
  const last = after.findLastIndex(inBody);
  const titleAt = title?.lines[0] ? title.lines[0].at : -1;
  const above = all.slice(0, Math.max(titleAt, 0)).filter((line) => within(line, 6).some((at) => near.has(at)));
  const places = [
    after.slice(0, Math.max(start + 3, textAt(after))),
    [...beside, ...above.toReversed()],
    last < 0 ? [] : after.slice(Math.max(last - 3, start), last + 6),
  ];
  for (const [k, place] of places.entries()) {
    for (const line of place) {
      if (chrome.reason(line.block)?.step === 'card') continue;
      const found = printedDate(line.text);
      if (!found) continue;
      const dated = within(line, 3).some((at) => hint(at, DATE_TOKENS) || at.name === 'time');
      const clock = found.iso.includes('T');
      const few = found.rest.length <= 40 && (dated || (clock && k < 2 && found.rest.split(' ').length <= 5));
      if (found.rest === '' ? k < 2 || clock || dated : few)
        return { value: withClock(found.iso, tree, near, chrome), from: 'line' };
    }
  }
  const boxed = title?.lines.length ? all.filter(({ at }) => Math.abs(at - titleAt) <= NEAR + title.lines.length) : [];
  const shared = inToolBox(boxed, chrome);
  if (shared) return { value: shared, from: 'line' };
  const stated = timeElement(tree, near, chrome) ?? timeBeside(tree, beside);
  return stated === null ? null : { value: stated, from: '<time>' };
}

/** The publication line that stands in a bar of tools by the title: "08:15, 12/03/2024" and who may share it. */
function inToolBox(lines: readonly Line[], chrome: Chrome): string | null {
  for (const line of lines) {
    if (chrome.reason(line.block)?.step !== 'box') continue;
    const found = printedDate(line.text);
    if (found?.rest === '' && found.iso.includes('T')) return found.iso;
  }
  return null;
}

/** Where the text goes on after its first line of prose, which may be the lead over the publication line. */
function textAt(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => weight(line) > 0);
  const second = lines.findIndex((line, i) => i > first && weight(line) > 0);
  return first >= 0 && second <= REACH ? second : 0;
}

/** The clock time of a `<time>` for a day printed without one. */
function withClock(day: string, tree: Tree, near: ReadonlySet<Element>, chrome: Chrome): string {
  const stated = day.includes('T') ? null : timeElement(tree, near, chrome);
  return stated?.startsWith(day) ? stated : day;
}

function timeBeside(tree: Tree, beside: readonly Line[]): string | null {
  const time = tree
    .named('time')
    .find((element) => beside.some((line) => inside(line, element) || ancestors(element).includes(line.block)));
  return time?.attribs['datetime'] ? statedDate(time.attribs['datetime']) : null;
}

function timeElement(tree: Tree, near: ReadonlySet<Element>, chrome: Chrome): string | null {
  const times = tree.named('time').filter(({ attribs }) => attribs['datetime'] !== undefined);
  const marked = tree.properties.filter(({ attribs }) => attribs['itemprop'] === 'datePublished');
  for (const element of [...times, ...marked]) {
    if (chrome.reason(element) || !ancestors(element).some((at) => near.has(at))) continue;
    const date = statedDate(element.attribs['datetime'] ?? element.attribs['content'] ?? textOf(element));
    if (date) return date;
  }
  return null;
}

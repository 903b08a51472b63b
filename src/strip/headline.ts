/** Which row over a plain text is its title: rows get points for what they are and what stands round them. */
import { headKind, TITLE, type HeadKind } from './head.ts';
import { bare } from './meta.ts';
import type { Row } from './rows.ts';
import { withoutPaper } from './shapes.ts';

/**
 * Where the title stands among the first `length` rows; `length` itself when none of them can be one, so that the first row
 * of the text is the title. Rows get points for what stands round them; of equals the later wins, for menus come first.
 */
export function titleAt(rows: readonly Row[], length: number): number {
  const from = Math.max(0, length - FAR);
  const zone = rows.slice(from, length + 1);
  const head: Head = {
    rows: zone,
    kinds: rows.slice(from, length).map(headKind),
    plain: zone.map(({ text }) => bare(text)),
    blanks: rows.some(({ tight }) => tight) && rows.some(({ tight }, i) => i > 0 && !tight),
  };
  const { kinds } = head;
  let best = kinds.length;
  let most = -Infinity;
  for (const [i, kind] of kinds.entries()) {
    if (kind !== 'line' && kind !== 'label') continue;
    const points = pointsOf(head, i);
    const second = i > 0 && best === i - 1 && kinds[best] === 'line' && !isKicker(zone[best]!, zone[i]!);
    if (points > most || (points === most && !second)) [best, most] = [i, points];
  }
  const [above, title] = [zone[best - 1], zone[best]];
  const broken = best < kinds.length && above && title && kinds[best - 1] === 'line' && isBroken(above, title);
  return from + (broken ? best - 1 : best);
}

/** A menu longer than this is looked at no further up. */
const FAR = 400;

/** The zone over the text: its rows and the one under them, what they are, and their words alone. */
interface Head {
  rows: readonly Row[];
  kinds: readonly HeadKind[];
  plain: readonly string[];
  /** Whether empty lines part some rows and not others. */
  blanks: boolean;
}

/** A kicker is much shorter than the title under it. */
const isKicker = (above: Row, below: Row): boolean =>
  above.text.split(' ').length <= 8 && above.text.length * 1.4 < below.text.length;

function pointsOf({ rows, kinds, plain, blanks }: Head, i: number): number {
  const { text, tight } = rows[i]!;
  const words = text.split(' ').length;
  const title = bare(withoutPaper(text));
  const isOpen = (at: number): boolean => !rows[at]?.tight;
  let points = kinds[i] === 'line' ? 2 : -1;
  if (words > 30 || text.length > TITLE) points -= 3;
  if (title && plain.slice(0, i).some((above) => printsAgain(above, title))) points += kinds[i] === 'line' ? 4 : 2;
  if (kinds[i + 1] === 'date') points += 3;
  else if (kinds[i + 1] === 'byline') points += 2;
  else if (kinds[i + 1] === 'chrome' && (kinds[i + 2] === 'date' || kinds[i + 2] === 'byline')) points += 1;
  if (i > 0 && ['date', 'chrome'].includes(kinds[i - 1]!)) points += 1;
  if (kinds[i + 1] === undefined || ['sentence', 'caption'].includes(kinds[i + 1]!)) points += 1;
  if (blanks && !tight && isOpen(i + 1)) points += 2;
  const menu = (kind: HeadKind | undefined): boolean => kind === 'label' || kind === 'section';
  if (kinds.slice(i + 1, i + 4).filter(menu).length >= 2) points -= 4;
  if (words <= 6 && kinds.slice(Math.max(0, i - 4), i).filter(menu).length >= 3) points -= 1;
  return points;
}

/** Whether a row prints a title again, alone or with the paper's name or the section's path round it. */
function printsAgain(plain: string, title: string): boolean {
  return (
    plain === title ||
    (title.length >= 20 &&
      plain.length <= title.length + 60 &&
      (plain.startsWith(`${title} `) || plain.endsWith(` ${title}`)))
  );
}

/** How many rows a title takes from `at`: two when it was broken. */
export function titleRows(rows: readonly Row[], at: number, length: number): number {
  const [first, second] = [rows[at], rows[at + 1]];
  return first && second && at + 1 < length && headKind(second) === 'line' && isBroken(first, second) ? 2 : 1;
}

/** Whether two rows are one title, broken after a colon or a comma, or set in capitals over two lines. */
function isBroken(first: Row, second: Row): boolean {
  const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);
  return second.tight && (/[:,–-]$/u.test(first.text) || (capitals(first.text) && capitals(second.text)));
}

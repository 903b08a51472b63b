/** Legacy letters on a page: the text between tags is converted, tags and scripts stay as they are. */
import { atLeast, convertRuns, FEW, STRANGE, type Converted, type Run } from './convert.ts';
import { ENTITY_NAMES, WINDOWS_1252 } from './tables.ts';

/** A stretch of the page's source that a reader sees as text. */
interface Place extends Run {
  start: number;
  end: number;
}

/** Elements that do not end a paragraph. */
const INLINE = new Set(
  'a abbr acronym b big br em font i nobr o:p s small span strike strong sub sup tt u wbr'.split(' '),
);
/** Elements whose content is no text. */
const RAW = /^(?:script|style|xmp)$/;

const NAMED = new Map(ENTITY_NAMES.map((name, i) => [name, String.fromCharCode(0xa0 + i)]));
const ENTITY = /&(?:#(\d{3,6});?|#x([\da-f]{2,5});?|([a-z]{2,6}\d{0,2});)/gi;

/** Entities of codes that are strange as letters; capital Ì and Ò are tones of windows-1258. */
const STRANGE_ENTITY = new RegExp(`&(?:${[...strangeNames()].join('|')}|[IO]grave);`, 'g');

function* strangeNames(): Generator<string> {
  for (let code = 0x80; code <= 0xff; code++) {
    STRANGE.lastIndex = 0;
    if (!STRANGE.test(String.fromCharCode(code))) continue;
    yield `#${code}`;
    if (code >= 0xa0) yield ENTITY_NAMES[code - 0xa0] ?? '';
  }
  STRANGE.lastIndex = 0;
}

/**
 * A page with its legacy letters converted, raw or as entities (`B&#184;o`), or null when it has none. Where a page has
 * proper Vietnamese too, text that does not show by itself what it is goes with its paragraph.
 */
export function convertLegacyHtml(html: string): Converted | null {
  if (!atLeast(html, STRANGE, FEW) && !atLeast(html, STRANGE_ENTITY, FEW)) return null;
  const places = placesIn(html);
  const found = convertRuns(places);
  if (!found) return null;
  let text = '';
  let at = 0;
  places.forEach((place, i) => {
    const converted = found.texts[i] ?? place.text;
    if (converted === place.text) return;
    text += html.slice(at, place.start) + converted;
    at = place.end;
  });
  return { text: text + html.slice(at), encoding: found.encoding };
}

/** The stretches between tags, and what `<meta>` says in its `content`; entities of letters are letters in them. */
function placesIn(html: string): Place[] {
  const places: Place[] = [];
  let paragraph = 0;
  let at = 0;
  const add = (start: number, end: number): void => {
    if (end > start) places.push({ start, end, paragraph, text: unescapeLetters(html.slice(start, end)) });
  };
  while (at < html.length) {
    const open = tagStart(html, at);
    add(at, open);
    if (open === html.length) break;
    const end = tagEnd(html, open);
    const name = /^<\/?([a-z][a-z\d:]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    if (!INLINE.has(name)) paragraph++;
    if (name === 'meta') addContent(html, open, end, add);
    at = RAW.test(name) && html[open + 1] !== '/' ? closing(html, end, name) : end;
  }
  return places;
}

/** Where the next tag or comment begins: a `<` before a letter, `/`, `!` or `?`. */
function tagStart(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    if (/[a-z/!?]/i.test(html[at + 1] ?? '')) return at;
  }
  return html.length;
}

/** After the tag's `>`, which may stand in a quoted value, or after the comment. */
function tagEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  let at = open + 1;
  for (; at < html.length && html[at] !== '>'; at++) {
    const quote = html[at];
    if ((quote !== '"' && quote !== "'") || !/=\s{0,9}$/.test(html.slice(Math.max(open, at - 10), at))) continue;
    const close = html.indexOf(quote, at + 1);
    if (close > 0) at = close;
  }
  return Math.min(at + 1, html.length);
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Where a raw element's content ends. */
function closing(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

const CONTENT = /\scontent\s?=\s?(?:"([^"]*)"|'([^']*)')/i;

function addContent(html: string, open: number, end: number, add: (start: number, end: number) => void): void {
  const match = CONTENT.exec(html.slice(open, end));
  if (!match) return;
  const value = match[1] ?? match[2] ?? '';
  const stop = open + match.index + match[0].length - 1;
  add(stop - value.length, stop);
}

/** Entities of codes above ASCII as their letters; those of markup (`&lt;`, `&amp;`, `&quot;`) stay. */
function unescapeLetters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (code < 0x80 || code > 0xffff) return entity;
    return WINDOWS_1252[code] ?? String.fromCharCode(code);
  });
}

/** What a row of plain text is by its shape: a menu, a row of tools, a paper's name, a label, a caption. */
import { ADDRESS, bylineOf } from './bylines.ts';
import { chromePhrase, endsArticle, headsRelated } from './chrome.ts';
import { isToolChain } from './tools.ts';
import { withoutSite } from './meta.ts';
import type { Row } from './rows.ts';
import { isProse, isSentence } from './rows.ts';
import { SECTION_LINES } from './words.ts';

/** Phrases of a menu or a tool bar are no longer than this, in letters and words. */
const PHRASE = { letters: 45, words: 8 };

/** A row to the phrases it is made of, parted by runs of spaces, bars, arrows or dots; one phrase when it is no list. */
export function phrasesOf(row: Row): string[] {
  const marked = row.printed
    .replace(/\s?[|»›>•·]\s?|\s\/\s/gu, '  |  ')
    .split(/\s{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '|' && part !== '');
  return marked.length > 0 ? marked : [row.text];
}

/** A headline without the paper's name behind it; the text as it is when what is left is no headline. */
export function withoutPaper(text: string): string {
  const parts = text.split(/\s+[|–»•-]\s+/u);
  const last = parts.at(-1) ?? '';
  const named = parts.length > 1 && chromePhrase(last) === 'masthead';
  const plain = named ? text.slice(0, text.lastIndexOf(last)).replace(/[\s|–»•-]+$/u, '') : withoutSite(text, []);
  return plain.split(' ').length >= 4 ? plain : text;
}

/** "Kỳ 1: …" behind a dot is of the title. */
const EPISODE = /^(?:kỳ|bài|phần|tập) (?:\d|[ivx]{1,4}(?:$|:)|cuối)/iu;

/** Whether a row is a list of short phrases, such as menus print on one line. Only for the zone over an article's text. */
export function isPhraseList(row: Row): boolean {
  if (isProse(row.text) || /[.!?…]$/.test(row.text)) return false;
  const parts = phrasesOf(row);
  if (parts.length < 2 || parts.some((part) => EPISODE.test(part))) return false;
  if (withoutPaper(row.text) !== row.text) return false;
  const short = parts.every((part) => part.length <= PHRASE.letters && part.split(' ').length <= PHRASE.words);
  if (!short) return false;
  const bars = /[|»›>•·]|\s\/\s/u.test(row.text);
  // Two spaces by a slip of the hand stand before a small letter or after a comma.
  return (
    bars ||
    parts.every(
      (part, i) =>
        /^[^\p{Ll}]|^\p{Ll}$/u.test(part) &&
        (i === parts.length - 1 || !/[,;]$/.test(part)) &&
        (parts.length > 2 || !parts[0]!.endsWith(':')),
    )
  );
}

/** Whether a phrase is a tool, a label or the head of a list, with or without a count beside it: "Thích 12", "0 Thích". */
function isToolPhrase(phrase: string): boolean {
  const plain = phrase.replace(/^\(?\d{1,6}\)?\s+|\s+\(?\d{1,6}\)?$/gu, '').replace(/^[[(]+|[\])]+$/gu, '');
  return chromePhrase(plain) !== null || endsArticle(plain) || headsRelated(plain);
}

/** Whether a row is made of tools, the most of them known by name: "Gửi bình luận   Hủy", "Thích 12   Chia sẻ". */
export function isToolRow(row: Row): boolean {
  if (row.text.length > 160 || isProse(row.text)) return false;
  const parts = phrasesOf(row);
  if (parts.some((part) => part.length > PHRASE.letters)) return false;
  const others = parts.filter((part) => !isToolPhrase(part));
  return others.length <= parts.length / 2 && others.every((part) => part.split(' ').length <= 3);
}

/** Signs no article's line is without a sentence round them: an address, stars, a page's number, degrees, rates, braces. */
const SIGNS: readonly RegExp[] = [
  /[\p{L}\p{N}._-]@[\p{L}\p{N}-]{2,40}\./u,
  /[★☆⭐✩✭]{2}/u,
  /\{[\p{L}_ ]{1,30}\}/u,
  /^(?:[\p{L}:]{1,12}[ ,]{1,2}){0,3}\d{1,2} ?°[^.]{0,30}$/u,
  /^(?:usd|eur|gbp|jpy|cny|sjc|pnj|doji|vàng)(?: [\p{L}\p{N}/.]{1,12}){0,3}[ :]+\d[\d.,]{1,12}(?:[ /|–-]+[\d.,]{2,13}){0,3}$/iu,
  /^trang \d{1,3} ?\/ ?\d{1,3}$/iu,
  /(?:lh|liên hệ|đt)[ .:]{0,3}0\d[\d .]{7,12}$/iu,
  /^https?:\/\/\S{3,200}$/iu,
  /^(?:liên hệ|đt|điện thoại|tel|fax|hotline|số)[^.!?]{0,60}:\s*[\d(+][\d\s().+-]{7,30}$/iu,
];

/** Words of a list of pages beside its numbers. */
const PAGE_WORDS = new Set('trang số đầu cuối trước sau tiếp theo prev previous next first last page'.split(' '));

/** Whether a row is a list of pages: "Trang 1 2 3 … 12 Tiếp »". */
function isPageList(text: string): boolean {
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const numbers = parts.filter((part) => /^\d{1,3}$/.test(part));
  return (
    text.length <= 80 && numbers.length >= 2 && parts.every((part) => PAGE_WORDS.has(part) || /^\d{1,3}$/.test(part))
  );
}

/** Whether a row is chrome by what it is made of; never true of prose. */
export function hasChromeShape(row: Row): boolean {
  if (row.text.length > 160 || isSentence(row.text)) return false;
  return SIGNS.some((sign) => sign.test(row.text)) || isPageList(row.text) || isToolChain(row.text);
}

/** A caption that ends with who took the picture, or that starts by saying it is one. */
const CREDITED = /^(?:.{5,240}[\s(.]Ảnh\s*:\s*[^.]{1,40}|(?:Ảnh|Trong ảnh|Chú thích ảnh)\s*:.{5,240})$/iu;

/** Whether a row is a picture's caption by its place or its words; "Ảnh: Nguyễn Văn A" is a credit and no caption. */
export const isCaption = (row: Row): boolean =>
  row.afterImage || (CREDITED.test(row.text) && bylineOf(row.text) === null);

/** Words that only a paper's name ends with. */
const PAPER_END = /(?:^|\s)(?:online|điện tử|tv|news|radio)$/iu;
const PAPER_START =
  /^(?:trang (?:tin |thông tin )?điện tử )?(?:cơ quan )?báo(?:,| và| &| -)+ (?:đài )?(?:phát thanh|pt|truyền hình|th)(?:(?:,| và| &|-| -)+ ?(?:truyền hình|th|phát thanh|pt))?/iu;

/** Whether a row is a newspaper's name, alone or with a slogan or a section after a bar or a dash. */
export function isPaperName(row: Row): boolean {
  const [name = ''] = row.text.split(/\s+[-–|»>•]\s+/u);
  const words = name.split(' ');
  if (words.length > 12) return false;
  if (chromePhrase(name) === 'masthead' || ADDRESS.test(name)) return true;
  if (words.length <= 6 && PAPER_END.test(name)) return true;
  const start = PAPER_START.exec(name);
  const rest = start ? name.slice(start[0].length).trim() : '';
  return (
    start !== null &&
    rest.split(' ').length <= 6 &&
    (rest === '' ||
      /^(?:(?:tỉnh|thành phố) )?\p{Lu}[\p{L}]*(?:[ -]{1,3}\p{Lu}[\p{L}]*){0,4}(?: (?:online|điện tử))?$/u.test(rest))
  );
}

/** Whether a row is a section's name. */
export const isSection = (text: string): boolean => SECTION_LINES.some((pattern) => pattern.test(text));

/** Whether a row is as short as a menu's item or a kicker. */
export const isLabel = (text: string): boolean =>
  (text.length < 25 && text.split(' ').length <= 4 && !/[.!?…]$/.test(text)) || !text.includes(' ');

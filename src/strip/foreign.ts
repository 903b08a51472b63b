/** Whether a line in any of the languages of `phrases.ts` is the page's and not the article's. */
import { bare } from './meta.ts';
import {
  AFTER_ARTICLE,
  AGO,
  CHANNELS,
  INVITING,
  NETWORKS,
  OPENINGS,
  READ_ALSO,
  SHARING,
  TOOL_LABELS,
  UNITS_OF_TIME,
} from './phrases.ts';

/** A label has no more words than this. */
const LABEL = 60;
/** The title of a story, and the label before it. */
const STORY = 180;
/** "Follow her on Twitter: @name", at the end of some lines on who she is. */
const WRITES_TO =
  /(?:follow|reach|contact|e-?mail) (?:her|him|them|me) (?:on|at|via|by) (?:twitter|x[ :.]|bluesky|instagram|facebook|linkedin|e-?mail|@|[a-z\d._-]{1,40}@)/iu;
const INVITATION = 300;

/** Why a line is a tool, an invitation or the head of other stories, or null. */
export function foreignPhrase(text: string): string | null {
  const lower = text.toLowerCase();
  if (opens(text.length, lower)) return 'tool or label';
  if (text.length <= LABEL && maySay(lower)) {
    const plain = bare(text);
    if (TOOL_LABELS.has(plain)) return 'tool or label';
    if (READ_ALSO.has(plain)) return 'head of related stories';
    if (isSharing(plain) || isAgo(plain)) return 'tool or label';
    if (CLOCK_ALONE.test(text)) return 'a time of day';
  }
  if (text.length <= STORY && maySay(lower) && leadsOn(text, 2) && !/[.!]$/.test(text))
    return 'leads on to another story';
  if (text.length <= INVITATION && / (?:her|him|them|me) /.test(lower) && WRITES_TO.test(text))
    return 'how to reach the author';
  if (
    text.length <= INVITATION &&
    INVITING.has(firstWord(lower)) &&
    CHANNELS.test(text) &&
    (!isReported(text) || isMany(text))
  )
    return 'invitation';
  return null;
}

/** The openings by their first two letters: there are hundreds of them. */
const openings = new Map<string, { limit: number; start: string }[]>();
for (const { limit, starts } of OPENINGS)
  for (const start of starts) {
    const key = start.slice(0, 2);
    openings.set(key, [...(openings.get(key) ?? []), { limit, start }]);
  }

const opens = (length: number, lower: string): boolean =>
  openings.get(lower.slice(0, 2))?.some(({ limit, start }) => length <= limit && lower.startsWith(start)) ?? false;

/** The words that labels, tools and spans of time begin with: asked first, for it is cheaper than comparing whole lines. */
const FIRST_WORDS = new Set(
  [TOOL_LABELS, READ_ALSO, AFTER_ARTICLE, NETWORKS, SHARING, UNITS_OF_TIME, AGO].flatMap((labels) =>
    [...labels].map((label) => label.split(' ')[0]!),
  ),
);
const maySay = (lower: string): boolean => {
  const word = /[\p{L}\p{M}\p{N}]+/u.exec(lower)?.[0] ?? '';
  return FIRST_WORDS.has(word) || /^\d/.test(word);
};

/** Whether a line leads on to another story: "Read also: …", the label before the colon being of `words` at least. */
export function leadsOn(text: string, words = 1): boolean {
  const colon = text.search(/[:：|–—»>]/u);
  const label = colon > 0 && colon <= 40 ? bare(text.slice(0, colon)) : '';
  return READ_ALSO.has(label) && label.split(' ').length >= words;
}

/** Whether a text is such a label and nothing more. */
export const isReadAlso = (text: string): boolean =>
  text.length <= LABEL && maySay(text.toLowerCase()) && READ_ALSO.has(bare(text));

/** Whether nothing of an article follows a line of these words. */
export const endsForeign = (text: string): boolean =>
  text.length <= LABEL &&
  maySay(text.toLowerCase()) &&
  AFTER_ARTICLE.has(bare(text).replace(/^\d{1,5} | \d{1,5}$/gu, ''));

const CLOCK_ALONE =
  /^\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:uhr|gmt|bst|utc|cet|cest|e[sd]t|p[sd]t|wib|wita|ist|h|[ap]\.?m\.?){0,2}(?: [A-Z]{2,4})?$/iu;

const firstWord = (lower: string): string => /^[\p{P}\p{S}\s]*(\p{L}+)/u.exec(lower)?.[1] ?? '';

/** Three networks or more are no news. */
const isMany = (text: string): boolean =>
  text.length > LABEL &&
  new Set(text.toLowerCase().match(/facebook|whatsapp|twitter|instagram|youtube|tiktok|telegram/g)).size >= 3;

/** A quotation, or a sentence with figures or somebody speaking in it, reports; it does not ask. */
const isReported = (text: string): boolean => /^[“"„«»]|\d{3}|(?:said|says|told|according)(?!\p{L})/iu.test(text);

function isSharing(plain: string): boolean {
  const words = plain.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  const last = NETWORKS.has(words.at(-1)!) || NETWORKS.has(words.slice(-2).join(' '));
  return last && (SHARING.has(words[0]!) || words.every((word) => NETWORKS.has(word)));
}

function isAgo(plain: string): boolean {
  const words = plain.split(' ');
  if (words.length > 6 || !words.some((word) => /^\d{1,3}$/.test(word))) return false;
  const rest = words.filter((word) => !/^\d{1,3}$/.test(word));
  const units = rest.filter((word) => UNITS_OF_TIME.has(word));
  const others = rest.filter((word) => !UNITS_OF_TIME.has(word));
  return units.length > 0 && others.length > 0 && (AGO.has(others.join(' ')) || others.every((word) => AGO.has(word)));
}

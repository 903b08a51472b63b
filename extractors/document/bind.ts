/** Date, issuer and title of a document, taken from the words next to its number; they belong to the nearest document. */
import { anyOf, at, END, matchAt } from '../../src/text/pattern.ts';
import { partAt, type Reading } from '../../src/text/reading.ts';
import type { Context, Draft } from '../rule.ts';
import { committeeMeant } from './committee.ts';
import { dayAfter, dayBefore, daySigned, type Day } from './day.ts';
import { fullName } from './full-name.ts';
import { issuerAt, issuerBefore, issuerByLetters } from './issuer.ts';
import { titleAfter } from './title.ts';
import { TYPES } from './words.ts';

/** A document before it is bound; `body` is the issuer that its symbol or kind implies, `initials` its letters if unknown. */
export interface Bare {
  doc_type: string;
  number: string | null;
  canonical: string | null;
  name: string | null;
  system: 'party' | 'state' | null;
  body: string | null;
  initials?: string | null;
}

const OF = at`,? \(?(?:của|do) `;
/** "được Quốc hội thông qua": who does it is the issuer where the verb is one of issuing. */
const BY = at`\)?,? (?:(?:đã|vừa|mới) )?được `;
const DONE = at` (?:(?:đã|vừa|mới) )?(?:thông qua|ban hành|ký|phê duyệt)${END}`;
/** Who signed: "do ông Trần Anh Dũng, Phó Chủ tịch UBND tỉnh ký"; a secretary signs for the committee. */
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’]*";
const SIGNER = new RegExp(
  `(?:(?:ông|bà|đồng chí|đ/c) ${NAME}(?: ${NAME}){1,5}, )?(?:(?:Phó )?Bí thư (?:Thường trực )?)?`,
  'yu',
);
/** "UBND tỉnh Lâm Hải Giang ký": who signed for it. */
const SIGNED_BY = new RegExp(` ${NAME}(?: ${NAME}){1,5}(?=,? (?:(?:đã|vừa|mới) )?ký )`, 'yu');
/** A deputy signs for the body. */
const DEPUTY = /^Phó (?:Chủ tịch|Giám đốc|Bí thư)(?: Thường trực)? ?/u;
// "Tại Công văn số 1142/UBND-KT ngày 6/7, UBND xã đề nghị …": who speaks in a document issued it.
const IN_IT = /(?:^|[.!?…\n] ?["]?)tại $/u;
/** Between number and title the press names the committee's term: "Nghị quyết số 29-NQ/TW (khóa XI) về …". */
const TERM = at` \((?:khóa|lần thứ) [ivxl\d]{1,7}\)`;
const SPEAKER = at`, `;

interface Bound {
  date: string | null;
  issuer: string | null;
  title: string | null;
  /** Where the date, if right after the number, ends: the quote goes so far. */
  quoteEnd: number;
}

/** The issuer named at `index`, after "của", "do" or "được"; or, in a document spoken in, after a comma. */
function issuerAfter({ reading }: Context, index: number, inIt: boolean): { name: string | null; end: number } | null {
  const { folded, text } = reading;
  const of = matchAt(OF, folded, index) ?? (inIt ? matchAt(SPEAKER, folded, index) : null);
  const by = of ? null : matchAt(BY, folded, index);
  const words = of ?? by;
  if (!words) return null;
  const from = index + words[0].length;
  const issuer = issuerAt(reading, from + (of ? (matchAt(SIGNER, text, from)?.[0].length ?? 0) : 0));
  if (!issuer || (by && !matchAt(DONE, folded, issuer.end))) return null;
  const signed = matchAt(SIGNED_BY, text, issuer.end)?.[0].length ?? 0;
  return { name: issuer.name.replace(DEPUTY, '') || null, end: issuer.end + signed };
}

/** Reads date, issuer and title in any order from `index` on. */
function tail(context: Context, index: number, inIt: boolean): Bound {
  const bound: Bound = { date: null, issuer: null, title: null, quoteEnd: index };
  const { folded } = context.reading;
  let at = index;
  for (let step = 0; step < 4; step++) {
    at += matchAt(TERM, folded, at)?.[0].length ?? 0;
    const day: Day | null = bound.date ? null : dayAfter(context, at);
    if (day) {
      bound.date = day.value;
      if (at === index) bound.quoteEnd = day.end;
      at = folded[day.end] === ')' ? day.end + 1 : day.end;
      continue;
    }
    const issuer: ReturnType<typeof issuerAfter> = bound.issuer ? null : issuerAfter(context, at, inIt);
    if (issuer) {
      bound.issuer = issuer.name;
      at = issuer.end;
      continue;
    }
    const signed: Day | null = bound.date ? null : daySigned(context, at);
    if (signed) {
      bound.date = signed.value;
      at = signed.end;
      continue;
    }
    const title: ReturnType<typeof titleAfter> = bound.title ? null : titleAfter(context.reading, at);
    if (!title) break;
    bound.title = title.title;
    at = title.end;
  }
  return bound;
}

const PARTY_ISSUER =
  /đảng|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|bộ chính trị|ban bí thư|ban (?:chấp hành|thường vụ|tổ chức|tuyên giáo|dân vận|nội chính)|trung ương/u;
const STATE_ISSUER = /ubnd|hđnd|nhân dân|chính phủ|quốc hội|thủ tướng|^(?:bộ|sở|cục|chi cục|tổng cục|công an) /u;
/** A committee of the Party in a body of the state: "Đảng ủy UBND tỉnh". */
const PARTY_COMMITTEE = /^(?:ban (?:chấp hành|thường vụ) )?(?:đảng (?:ủy|bộ|đoàn)|ban cán sự đảng|chi bộ)/u;
/** Associations, fronts, companies and banks belong to neither. */
const OTHER_ISSUER =
  /^(?:trung ương (?:đoàn|hội)|hội (?!đồng|nghị)|hiệp hội|liên (?:đoàn|minh|hiệp)|tổng liên đoàn|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|mttq|mặt trận|ủy ban (?:trung ương )?(?:mttq|mặt trận)|công ty|tổng công ty|tập đoàn|ngân hàng (?!nhà nước)|hợp tác xã|quỹ)/u;

/** The system that an issuer belongs to, by its name. */
function systemOf(issuer: string | null, type: string): 'party' | 'state' | null {
  const folded = issuer?.toLowerCase() ?? '';
  if (PARTY_COMMITTEE.test(folded)) return 'party';
  if (STATE_ISSUER.test(folded) && !/bộ chính trị/u.test(folded)) return 'state';
  if (PARTY_ISSUER.test(folded)) return 'party';
  return /^(?:Nghị định|Thông tư|Luật|Pháp lệnh|Hiến pháp)/u.test(type) ? 'state' : null;
}

const STANDING = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)$/iu;
/** Whether who is named before a document may have issued it: a Party symbol is not the Prime Minister's. */
function fits(issuer: string, { body, system }: Bare): boolean {
  const own = systemOf(issuer, '');
  return body === null || system === null || own === null || own === system;
}

const TYPE_OF = at`${anyOf(Object.keys(TYPES))} của `;

/** The issuer between type and number: "Nghị quyết của Bộ Chính trị số 26-NQ/TW". */
function issuerInside(reading: Reading, start: number, end: number): string | null {
  const words = matchAt(TYPE_OF, reading.folded, start);
  const issuer = words && issuerAt(reading, start + words[0].length);
  return issuer && issuer.end < end ? issuer.name.replace(DEPUTY, '') : null;
}

/** Whose symbols are no one else's, whoever the text says had the document. */
const CENTRAL = /^(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội)$/u;

/** The issuer: said after the document, in it or before it, else by its symbol. */
function issuerOf({ reading }: Context, said: string | null, from: number, start: number, bare: Bare): string | null {
  const before = said ?? (bare.body && CENTRAL.test(bare.body) ? null : issuerBefore(reading, from, start));
  const named = before && (said ?? fits(before, bare)) ? before : null;
  // "Ban Thường vụ ra quyết định số 169-QĐ/TU", "Ban Tuyên giáo có Hướng dẫn số 14-HD/BTGTU": the symbol says of whom.
  const whole = named && bare.body?.startsWith(`${named} `) ? bare.body : named;
  if (whole) return STANDING.test(whole) && bare.body ? `${whole} ${bare.body}` : whole;
  if (bare.body) return committeeMeant(reading, bare.body);
  return bare.initials ? issuerByLetters(reading, bare.initials, start) : null;
}

/** Past the bracket that a quote opens and leaves open: "Luật Căn cước (ngày 27/11/2023)". */
function closed(folded: string, start: number, end: number): number {
  if (folded[end] !== ')') return end;
  const quote = folded.slice(start, end);
  return quote.lastIndexOf('(') > quote.lastIndexOf(')') ? end + 1 : end;
}

/** The document at these offsets with what the words about it say of date, issuer and title; its role is read later. */
export function bind(context: Context, start: number, end: number, bare: Bare): Draft<'document'> {
  const { reading } = context;
  const inIt = IN_IT.test(reading.folded.slice(Math.max(0, start - 8), start));
  const after = tail(context, end, inIt);
  const from = partAt(reading.sentences, start)?.start ?? start;
  const issuer = issuerOf(context, after.issuer ?? issuerInside(reading, start, end), from, start, bare);
  const { doc_type, number, canonical, name } = bare;
  const neither = issuer !== null && OTHER_ISSUER.test(issuer.toLowerCase());
  return {
    start,
    end: closed(reading.folded, start, after.quoteEnd),
    fields: {
      doc_type,
      number,
      canonical,
      name,
      system: neither ? null : (bare.system ?? systemOf(issuer, doc_type)),
      issuer: issuer && fullName(issuer, reading, start),
      date: after.date ?? dayBefore(context, from, start),
      title: after.title,
      role: null,
    },
  };
}

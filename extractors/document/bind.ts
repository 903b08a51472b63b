/** Date, issuer and title of a document, taken from the words next to its number; they belong to the nearest document. */
import { at, END, matchAt, START } from '../../src/text/pattern.ts';
import { countUpTo, spanAt } from '../../src/text/reading.ts';
import { ofType, type Context, type Draft, type Mention } from '../rule.ts';
import { fullName } from './full-name.ts';
import { issuerAt, issuerBefore, issuerByLetters } from './issuer.ts';
import { titleAfter } from './title.ts';

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
const BY = at`,? (?:(?:đã|vừa|mới) )?được `;
const DONE = at` (?:(?:đã|vừa|mới) )?(?:thông qua|ban hành|ký|phê duyệt)${END}`;
/** A deputy signs for the body. */
const DEPUTY = /^Phó (?:Chủ tịch|Giám đốc|Bí thư)(?: Thường trực)? ?/u;
// "Tại Công văn số 1142/UBND-KT ngày 6/7, UBND xã đề nghị …": who speaks in a document issued it.
const IN_IT = /(?:^|[.!?…\n] ?["]?)tại $/u;
/** Between number and title the press names the committee's term: "Nghị quyết số 29-NQ/TW (khóa XI) về …". */
const TERM = at` \((?:khóa|lần thứ) [ivxl\d]{1,7}\)`;
const SPEAKER = at`, `;
const ISSUE = '(?:ban hành|ra|ký|ký ban hành|công bố|phê duyệt|thông qua)';
const DATE_GLUE = new RegExp(`^(?:,| -)? ?\\(?(?:(?:(?:vừa|mới|đã) )?(?:được )?${ISSUE}(?: vào)? )?$`, 'u');
const SAME_DAY = at`,? \(?(?:(?:được )?${ISSUE} )?cùng ngày${END}`;
// "Chỉ thị số 15, ngày 12/6/2025 huyện khen …": the day opens a clause of its own.
const NEW_CLAUSE = at` (?:huyện|xã|tỉnh|phường|toàn|các|chi bộ|đảng bộ|đảng ủy|huyện ủy|tỉnh ủy|ubnd|hội|đoàn|ban|chúng tôi|ông|bà|đồng chí)${END}`;
const ISSUED = at`(?<=${START}(?:ban hành|ký|ra|công bố|có|thông qua|phát hành)(?: (?:tiếp|thêm|ngay|luôn|các|những)){0,2} )`;
const dates = new WeakMap<Context, Mention<'date'>[]>();

/** The dates found before, in order. */
function datesOf(context: Context): Mention<'date'>[] {
  const known = dates.get(context) ?? ofType(context.found, 'date');
  dates.set(context, known);
  return known;
}

interface Day {
  value: string;
  end: number;
}

/** The day that stands right after `index`, if words between allow it. */
function dayAfter(context: Context, index: number): Day | null {
  const days = datesOf(context);
  const { folded } = context.reading;
  const next = countUpTo(days, index - 1);
  const day = days[next];
  if (day?.fields.kind === 'day' && day.start - index <= 40 && DATE_GLUE.test(folded.slice(index, day.start))) {
    return folded[index] === ',' && matchAt(NEW_CLAUSE, folded, day.end)
      ? null
      : { value: day.fields.value, end: day.end };
  }
  const same = matchAt(SAME_DAY, folded, index);
  if (!same) return null;
  const last = dayOfAnother(folded, days, next);
  return last ? { value: last.fields.value, end: index + same[0].length } : null;
}

/** How many dates back the day that "cùng ngày" points to may stand. */
const BACK = 6;
/** A document's number before its day. */
const NUMBERED = at`(?<=[-/\d][\p{L}\d]{1,15}(?:,| -)? \(?)`;

/** The day said of a document before, of the dates up to `count`; else the last day said. */
function dayOfAnother(folded: string, days: readonly Mention<'date'>[], count: number): Mention<'date'> | undefined {
  let last: Mention<'date'> | undefined;
  for (let i = count - 1; i >= Math.max(0, count - BACK); i--) {
    const day = days[i];
    if (day?.fields.kind !== 'day') continue;
    if (matchAt(NUMBERED, folded, day.start)) return day;
    last ??= day;
  }
  return last;
}

/** "Ngày 20/6/2025, Tỉnh ủy ban hành Quyết định số …": the day that opens the sentence of a document being issued. */
function dayBefore(context: Context, from: number, start: number): string | null {
  const { folded } = context.reading;
  if (!matchAt(ISSUED, folded, start)) return null;
  const days = datesOf(context);
  const first = countUpTo(days, from - 1);
  const day = days[first];
  if (day?.fields.kind !== 'day' || start - day.end > 120 || countUpTo(days, start) !== first + 1) return null;
  return day.end > start || folded.slice(day.end, start).includes(';') ? null : day.fields.value;
}

interface Bound {
  date: string | null;
  issuer: string | null;
  title: string | null;
  /** Where the date, if right after the number, ends: the quote goes so far. */
  quoteEnd: number;
}

/** The issuer named at `index`, after "của", "do" or "được"; or, in a document spoken in, after a comma. */
function issuerAfter(context: Context, index: number, inIt: boolean): { name: string | null; end: number } | null {
  const { reading } = context;
  const of = matchAt(OF, reading.folded, index) ?? (inIt ? matchAt(SPEAKER, reading.folded, index) : null);
  const by = of ? null : matchAt(BY, reading.folded, index);
  const words = of ?? by;
  const issuer = words && issuerAt(reading, index + words[0].length);
  if (!issuer || (by && !matchAt(DONE, reading.folded, issuer.end))) return null;
  return { name: issuer.name.replace(DEPUTY, '') || null, end: issuer.end };
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
/** Associations, fronts, companies and banks belong to neither. */
const OTHER_ISSUER =
  /^(?:trung ương (?:đoàn|hội)|hội (?!đồng|nghị)|hiệp hội|liên (?:đoàn|minh|hiệp)|tổng liên đoàn|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|mttq|mặt trận|ủy ban (?:trung ương )?(?:mttq|mặt trận)|công ty|tổng công ty|tập đoàn|ngân hàng (?!nhà nước)|hợp tác xã|quỹ)/u;

/** The system that an issuer belongs to, by its name. */
function systemOf(issuer: string | null, type: string): 'party' | 'state' | null {
  const folded = issuer?.toLowerCase() ?? '';
  if (STATE_ISSUER.test(folded) && !/bộ chính trị/u.test(folded)) return 'state';
  if (PARTY_ISSUER.test(folded)) return 'party';
  return /^(?:Nghị định|Thông tư|Luật|Pháp lệnh|Hiến pháp)/u.test(type) ? 'state' : null;
}

const STANDING = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)$/iu;
/** Whose symbols are no one else's, whoever the text says had the document. */
const CENTRAL = /^(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội)$/u;

/** The issuer: said after the document or before it, else by its symbol. */
function issuerOf(context: Context, after: string | null, from: number, start: number, bare: Bare): string | null {
  const { reading } = context;
  const before = after ?? (bare.body && CENTRAL.test(bare.body) ? null : issuerBefore(reading, from, start));
  // "Ban Thường vụ ra quyết định số 169-QĐ/TU", "Ban Tuyên giáo có Hướng dẫn số 14-HD/BTGTU": the symbol says of whom.
  const whole = before && bare.body?.startsWith(`${before} `) ? bare.body : before;
  const said = whole && STANDING.test(whole) && bare.body ? `${whole} ${bare.body}` : whole;
  return said ?? bare.body ?? (bare.initials ? issuerByLetters(reading, bare.initials, start) : null);
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
  const from = spanAt(reading.sentences, start)?.start ?? start;
  const issuer = issuerOf(context, after.issuer, from, start, bare);
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

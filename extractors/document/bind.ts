/** Date, issuer and title of a document, taken from the words next to its number; they belong to the nearest document. */
import { at, END, matchAt, START } from '../../src/text/pattern.ts';
import { countUpTo, spanAt } from '../../src/text/reading.ts';
import { ofType, type Context, type Draft, type Mention } from '../rule.ts';
import { fullName, issuerAt, issuerBefore } from './issuer.ts';

/** A document before it is bound; `body` is the issuer that its symbol or kind implies. */
export interface Bare {
  doc_type: string;
  number: string | null;
  name: string | null;
  system: 'party' | 'state' | null;
  body: string | null;
}

const OF = at`,? (?:của|do) `;
// "Tại Công văn số 1142/UBND-KT ngày 6/7, UBND xã đề nghị …": who speaks in a document issued it.
const IN_IT = /(?:^|[.!?…\n] ?["]?)tại $/u;
/** Between number and title the press names the committee's term: "Nghị quyết số 29-NQ/TW (khóa XI) về …". */
const TERM = at` \((?:khóa|lần thứ) [ivxl\d]{1,7}\)`;
const SPEAKER = at`, `;
const DATE_GLUE = /^(?:,| -)? ?\(?(?:(?:được )?(?:ban hành|ra|ký|ký ban hành|công bố|phê duyệt)(?: vào)? )?$/u;
const ABOUT = at`\)?,? ?-? ?\(?(?:(?:về việc |về |v/v )?"|về việc |về |v/v )`;
// "Chỉ thị số 15, ngày 12/6/2025 huyện khen …": the day opens a clause of its own.
const NEW_CLAUSE = at` (?:huyện|xã|tỉnh|phường|toàn|các|chi bộ|đảng bộ|đảng ủy|huyện ủy|tỉnh ủy|ubnd|hội|đoàn|ban|chúng tôi|ông|bà|đồng chí)${END}`;
const ISSUED = new RegExp(`${START}(?:ban hành|ký|ra|công bố|có) (?:các )?$`, 'u');
/** Where a title ends: at the clause's end, or where the sentence goes on with a verb of its own. */
const TITLE_END = new RegExp(
  `[.;:()"\\n]|,? (?:và (?:kế hoạch|nghị quyết|quyết định|hướng dẫn|chỉ thị|kết luận|quy định|nghị định) (?:số )?\\d)|, (?:tạo|đã|trong đó|gắn|nhằm|với|qua|từ|đến|các|toàn|tỉnh|huyện|xã|đảng|chi|ban|ủy|hội|ngày|năm|theo|góp|trên|thời|công tác|đồng thời|đây|nhiều|hiện|cấp|việc|cả|trong|tại|mỗi|bước|kịp)${END}|,? (?:tạo nên|đã được|đã|sẽ|được (?:ban|triển|thực|quán|cụ)|có hiệu lực|nêu rõ|quy định rõ|xác định|đề ra)${END}| (?:của|do) (?=bộ chính trị|ban |tỉnh ủy|huyện ủy|đảng ủy|thành ủy|chính phủ|thủ tướng|quốc hội|ubnd|hđnd|trung ương|đảng bộ|bộ )`,
  'u',
);
const TITLE_MAX = 240;
const dates = new WeakMap<Context, Mention<'date'>[]>();

/** The dates found before, in order. */
function datesOf(context: Context): Mention<'date'>[] {
  const known = dates.get(context) ?? ofType(context.found, 'date');
  dates.set(context, known);
  return known;
}

/** The day that stands right after `index`, if words between allow it. */
function dayAfter(context: Context, index: number): { value: string; end: number } | null {
  const days = datesOf(context);
  const day = days[countUpTo(days, index - 1)];
  if (!day || day.fields.kind !== 'day') return null;
  const between = context.reading.folded.slice(index, day.start);
  if (between.length > 40 || !DATE_GLUE.test(between)) return null;
  if (between.startsWith(',') && matchAt(NEW_CLAUSE, context.reading.folded, day.end)) return null;
  return { value: day.fields.value, end: day.end };
}

/** "Ngày 20/6/2025, Tỉnh ủy ban hành Quyết định số …": the day that opens the sentence of a document being issued. */
function dayBefore(context: Context, start: number): string | null {
  const sentence = spanAt(context.reading.sentences, start);
  if (!sentence) return null;
  const before = context.reading.folded.slice(Math.max(sentence.start, start - 24), start);
  if (!ISSUED.test(before)) return null;
  const days = datesOf(context);
  const from = countUpTo(days, sentence.start - 1);
  const first = days[from];
  return first?.fields.kind === 'day' && countUpTo(days, start) === from + 1 && start - first.end < 120
    ? first.fields.value
    : null;
}

/** The title after "về", as printed, to where its clause ends. */
function titleAfter(context: Context, index: number): { title: string; end: number } | null {
  const { folded, text } = context.reading;
  const about = matchAt(ABOUT, folded, index);
  if (!about) return null;
  const from = index + about[0].length;
  if (about[0].endsWith('"')) {
    const close = folded.indexOf('"', from);
    const start = from + (/^về (?:việc )?/u.exec(folded.slice(from, from + 9))?.[0].length ?? 0);
    return close > start && close - from < TITLE_MAX ? { title: text.slice(start, close), end: close + 1 } : null;
  }
  const rest = folded.slice(from, from + TITLE_MAX);
  const stop = TITLE_END.exec(rest);
  const title = text.slice(from, from + (stop ? stop.index : rest.length)).trim();
  return title ? { title, end: from + title.length } : null;
}

interface Bound {
  date: string | null;
  issuer: string | null;
  title: string | null;
  /** Where the date, if right after the number, ends: the quote goes so far. */
  quoteEnd: number;
}

/** Reads date, issuer and title in any order from `index` on. */
function tail(context: Context, index: number, inIt: boolean): Bound {
  const bound: Bound = { date: null, issuer: null, title: null, quoteEnd: index };
  const { folded } = context.reading;
  let at = index;
  for (let step = 0; step < 4; step++) {
    at += matchAt(TERM, folded, at)?.[0].length ?? 0;
    const day: ReturnType<typeof dayAfter> = bound.date ? null : dayAfter(context, at);
    if (day) {
      bound.date = day.value;
      if (!bound.title) bound.quoteEnd = bound.issuer ? bound.quoteEnd : day.end;
      at = folded[day.end] === ')' ? day.end + 1 : day.end;
      continue;
    }
    const of = bound.issuer ? null : (matchAt(OF, folded, at) ?? (inIt ? matchAt(SPEAKER, folded, at) : null));
    const issuer = of && issuerAt(context.reading, at + of[0].length);
    if (issuer) {
      bound.issuer = issuer.name;
      at = issuer.end;
      continue;
    }
    const title: ReturnType<typeof titleAfter> = bound.title ? null : titleAfter(context, at);
    if (!title) break;
    bound.title = title.title;
    at = title.end;
  }
  return bound;
}

const PARTY_ISSUER =
  /đảng|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|bộ chính trị|ban bí thư|ban (?:chấp hành|thường vụ|tổ chức|tuyên giáo|dân vận|nội chính)|trung ương/u;
const STATE_ISSUER = /ubnd|hđnd|nhân dân|chính phủ|quốc hội|thủ tướng|^(?:bộ|sở) /u;

/** The system that an issuer belongs to, by its name. */
function systemOf(issuer: string | null, type: string): 'party' | 'state' | null {
  const folded = issuer?.toLowerCase() ?? '';
  if (STATE_ISSUER.test(folded) && !/bộ chính trị/u.test(folded)) return 'state';
  if (PARTY_ISSUER.test(folded)) return 'party';
  return /^(?:Nghị định|Thông tư|Luật|Pháp lệnh|Hiến pháp)/u.test(type) ? 'state' : null;
}

const STANDING = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)$/iu;

/** The document at these offsets with what the words about it say of date, issuer and title. */
export function bind(context: Context, start: number, end: number, bare: Bare): Draft<'document'> {
  const inIt = IN_IT.test(context.reading.folded.slice(Math.max(0, start - 8), start));
  const after = tail(context, end, inIt);
  const sentence = spanAt(context.reading.sentences, start);
  const said = after.issuer ?? issuerBefore(context.reading, sentence?.start ?? start, start);
  // "Ban Thường vụ ra quyết định số 169-QĐ/TU": the symbol says of whom.
  const issuer = said && STANDING.test(said) && bare.body ? `${said} ${bare.body}` : (said ?? bare.body);
  const { body: _, ...fields } = bare;
  return {
    start,
    end: after.quoteEnd,
    fields: {
      ...fields,
      system: bare.system ?? systemOf(issuer, bare.doc_type),
      issuer: issuer && fullName(issuer, context.reading, start),
      date: after.date ?? dayBefore(context, start),
      title: after.title,
      canonical: null,
      role: null,
    },
  };
}

/** The rules that read documents by number: with a symbol, with a year, or alone. */
import { nounAt } from '../count/nouns.ts';
import { after, anyOf, at, END, matchAt, rx, START } from '../../src/text/pattern.ts';
import { partAt } from '../../src/text/reading.ts';
import type { Context, Draft, PatternRule } from '../rule.ts';
import { bind } from './bind.ts';
import { LAWS } from './laws.ts';
import { readSymbol, SYMBOL, type DocumentSymbol } from './symbol.ts';
import { QUALIFIERS, SHORT_TYPES, TYPES } from './words.ts';

const ALL_TYPES: Record<string, string> = { ...TYPES, ...SHORT_TYPES };
const TYPE = anyOf(Object.keys(ALL_TYPES));
const LONG_TYPE = anyOf(Object.keys(TYPES));
const YEAR = '(?:19|20)\\d{2}';
/** What makes a document of what number alone would make a quantity: not "nghị quyết 3 năm". */
const NO_SYMBOL = '(?!\\d|[.,/]\\d| ?[-/] ?\\p{L}|%)';
const NO_NOUN = `${NO_SYMBOL}(?! (?:năm(?! ${YEAR}(?! ?-| đến))|ngày(?! \\d)|giờ|phút|trang|km|m|nghìn|triệu|tỷ|tuổi|tháng|lần|nội dung|chỉ tiêu|nhiệm vụ|nhóm|cán bộ|đồng chí|đảng viên|xã|huyện|người|hộ)${END})`;
/**
 * "mệnh lệnh số 1", "Quân lệnh số 1" are no Lệnh; nor is a Sắc lệnh, a Bộ luật, a Thông báo kết luận what its last word
 * is (V8 reads alternatives backwards in the order of their letters, not of the list).
 */
const NO_COMMAND = `(?!(?<=${START}(?:mệnh|khẩu|hiệu|câu|dòng|quân|phát|nhật|sắc) )lệnh|(?<=${START}bộ )luật|(?<=${START}thông báo )kết luận)`;
const QUALIFIED = `(?:(?: [^ .,;:()"\\d]+){0,6}? (?:${QUALIFIERS.join('|')}))?`;

/** The words of a type right before a number or symbol. */
const TYPE_BEFORE = at`(?<=(?<led>${START}${NO_COMMAND}(?<type>${TYPE})(?:${QUALIFIED} (?<so>\(?số:? ?)|,? \(?)))`;
/** A type further before "số", which its symbol must then confirm: "Quyết định phê duyệt quy hoạch số 12/QĐ-UBND". */
const TYPE_FURTHER = at`(?<=(?<led>${START}(?<type>${LONG_TYPE})(?: [^ .,;:()"\d]+){1,14}? số:? ?))`;
const SO = at`(?<=(?<led>${START}số:? ?))`;

/** A single digit is an amount ("Đề án 3 giai đoạn") but where the words after it are a document's. */
const ONE_DIGIT = at`(?:$|[.,;:)"]| (?:của|về|ngày \d|khóa))`;
/** After a number of a list without "số": another number, an end, or who issued them. */
const LIST_GOES_ON = at`(?:$|[.;:)"\n]|, \d{1,4}(?:,| và)| (?:của|và \d))`;
const LISTED_TYPES = 'nghị quyết|chỉ thị|kết luận|quy định|nghị định|thông tư|quyết định';
/** Types that a number follows without "số"; in letters ("NQ 57") in capitals and with two digits. */
const TYPES_ALONE = `${LISTED_TYPES}|đề án|chương trình|hướng dẫn|kế hoạch`;
const SHORT_ALONE = 'nq|qđ|nđ|ct|kl|đa';
/** "chung cư CT 05", "tòa CT 12" */
const NO_BUILDING = '(?<!(?:tòa|nhà|tòa nhà|lô|block|chung cư|khu|công ty) )';
/** Party bodies alone number a Chương trình; "Chương trình 135 của Chính phủ" is the programme. */
const PARTY_PROGRAMME = at` của (?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban chấp hành|ban thường vụ|trung ương|bộ chính trị)${END}`;
/** Plans go by their year: "Kế hoạch 2025". */
const NAMED_BY_YEAR = /^(?:kế hoạch|đề án|hướng dẫn) 20[0-4]\d$/u;
/** "của Bộ Chính trị": what follows is a document even in small letters. */
const ISSUED_BY = at` của (?:bộ chính trị|ban bí thư|chính phủ|thủ tướng|quốc hội|tỉnh ủy|huyện ủy|trung ương|ban chấp hành|ban thường vụ)${END}`;

const group = (match: RegExpExecArray, name: string): string | undefined => match.groups?.[name];
const UPPER = /\p{Lu}/u;
const capital = (context: Context, index: number): boolean => UPPER.test(context.reading.text[index] ?? '');

/** The type that words name, of those printed at `index`; letters ("TT", "CT") must be capitals. */
function typeOf(words: string, context: Context, index: number): string | null {
  const short = SHORT_TYPES[words];
  if (!short) return TYPES[words] ?? null;
  return capital(context, index) && capital(context, index + words.length - 1) ? short : null;
}

/** A document known by its number, bound to date, issuer and title. */
function numbered(
  context: Context,
  start: number,
  end: number,
  type: string,
  symbol: Pick<DocumentSymbol, 'number' | 'system' | 'body'> & Partial<DocumentSymbol>,
): Draft<'document'> {
  return bind(context, start, end, {
    doc_type: type,
    number: symbol.number,
    canonical: symbol.canonical ?? symbol.number,
    name: null,
    system: symbol.system,
    body: symbol.body,
    initials: symbol.initials ?? null,
  });
}

/** Who alone issues documents of this type, or null. */
const bodyOf = (type: string): string | null => (type === 'Nghị định' ? 'Chính phủ' : null);

/** A number that counts what follows, or belongs to a programme or a year. */
function isAmount(match: RegExpExecArray, type: string, { reading: { folded } }: Context): boolean {
  const end = match.index + match[0].length;
  if (NAMED_BY_YEAR.test(match[0]) || nounAt(folded, end + 1) !== null) return true;
  if (type === 'chương trình') return matchAt(PARTY_PROGRAMME, folded, end) === null;
  return (group(match, 'number') ?? '').length === 1 && matchAt(ONE_DIGIT, folded, end) === null;
}

const LIST_TYPE = new RegExp(`(?:các |những |hai |ba )?(${TYPE})(?:: | )(?:số:?)? ?[^;.:]{0,160}$`, 'u');
const LIST_GLUE = new RegExp(`(?:,|và|;|&|:)(?: số:?)? $`, 'u');

/** The type that a list of numbers began with: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". */
function listType(context: Context, index: number): string | null {
  const { folded, sentences } = context.reading;
  const from = partAt(sentences, index)?.start ?? index;
  const before = folded.slice(Math.max(from, index - 200), index);
  if (!LIST_GLUE.test(before)) return null;
  const printed = LIST_TYPE.exec(before);
  return printed ? typeOf(printed[1] ?? '', context, index - before.length + printed.index) : null;
}

/** A symbol with the words before it that belong to it, and the type they and the symbol name. */
function readAtSymbol(
  context: Context,
  start: number,
  end: number,
): { symbol: DocumentSymbol; type: string; start: number } | null {
  const { folded, text } = context.reading;
  const lead = matchAt(TYPE_BEFORE, folded, start)?.groups;
  const words = lead?.['type'] ?? '';
  const led = lead ? start - (lead['led'] ?? '').length : start;
  const printed = words ? typeOf(words, context, led) : null;
  const symbol = readSymbol(text.slice(start, end), !printed ? 'nothing' : lead?.['so'] ? 'type and số' : 'type');
  if (!symbol) return null;
  if (printed) return { symbol, type: words in SHORT_TYPES ? (symbol.type ?? printed) : printed, start: led };
  const further = symbol.type ? matchAt(TYPE_FURTHER, folded, start)?.groups : undefined;
  if (further && TYPES[further['type'] ?? ''] === symbol.type) {
    return { symbol, type: symbol.type ?? '', start: start - (further['led'] ?? '').length };
  }
  const type = symbol.type ?? listType(context, start) ?? (symbol.body === 'Quốc hội' ? 'Luật' : null);
  return type ? { symbol, type, start: start - (matchAt(SO, folded, start)?.groups?.['led'] ?? '').length } : null;
}

const NUMBER = `\\d{1,5}(?!\\d)[a-z]?(?:/${YEAR}(?!/))?`;
/** Types whose number and year go without "số". */
const TYPES_WITH_YEAR = 'nghị định|thông tư|nghị quyết|quyết định|chỉ thị|nđ|tt|nq|qđ';
const LAW_SYMBOL = `\\d{1,3} ?[-/] ?${YEAR} ?[-/] ?(?:qh|ubtvqh|pl-ubtvqh)\\d{0,2}`;

/** What stands before the name of the law that another amends. */
const AMENDING = at`(?<=(?<led>${START}luật sửa đổi(?:, bổ sung)?(?: một số điều)?(?: của)?(?: các)? (?:(?:bộ )?luật [^.;:()"\n]{2,60}(?:,| và) ){0,4}))`;

export const numberedRules: PatternRule<'document'>[] = [
  // "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": name and number are one document
  {
    name: 'law-with-number',
    needs: ['luật', 'pháp lệnh'],
    confidence: 0.97,
    pattern: rx`(?<type>luật|bộ luật|pháp lệnh) (?<name>${anyOf(LAWS)}|\p{L}+(?:,? (?!luật|số|nghị|và nghị|năm)\p{L}+){1,12})(?: năm ${YEAR}| ${YEAR})?,? \(?(?:luật )?số:? ?(?<symbol>${LAW_SYMBOL})`,
    read(match, context) {
      const { folded, text } = context.reading;
      const end = match.index + match[0].length;
      const symbol = readSymbol(text.slice(end - (group(match, 'symbol') ?? '').length, end), 'type');
      const from = match.index + (group(match, 'type') ?? '').length + 1;
      if (!symbol || !capital(context, from)) return null;
      const nameEnd = from + (group(match, 'name') ?? '').length;
      // "Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu (Luật số 90/2025/QH15)": the number is the new law's.
      const amends = matchAt(AMENDING, folded, match.index)?.groups?.['led'] ?? '';
      const start = match.index - amends.length;
      const draft = numbered(context, start, end, TYPES[group(match, 'type') ?? ''] ?? 'Luật', symbol);
      const title = text.slice(amends ? start + 'luật '.length : from, nameEnd);
      return { ...draft, fields: { ...draft.fields, title: draft.fields.title ?? title } };
    },
  },
  // "Quyết định số 1507-QĐ/TU", "Nghị định 118/2025/NĐ-CP", "số 02-NQ/TU", "Nghị quyết số: 60/NQ-TW", "Công văn số 1023/SYT-NVY", "Quyết định số 15 QĐ/TU"
  {
    name: 'symbol',
    needs: ['-', '/'],
    confidence: 0.98,
    pattern: rx`${SYMBOL}`,
    read(match, context) {
      const end = match.index + match[0].length;
      const read = readAtSymbol(context, match.index, end);
      return read && numbered(context, read.start, end, read.type, read.symbol);
    },
  },
  // "Hướng dẫn số 16 ngày 18/3/2024", "Quyết định khởi tố bị can số 08", "Nghị định 168/2024", "NĐ 34/2022"; "mệnh lệnh số 1" is none
  {
    name: 'number-without-symbol',
    needs: ['số 0', 'số0', 'số: 0', 'số:0', ...TYPES_WITH_YEAR.split('|').map((type) => `${type} 0`)],
    confidence: 0.93,
    pattern: rx`(?<number>${NUMBER})${NO_SYMBOL}${after(NUMBER)`${NO_COMMAND}(?:(?<type>${TYPE})${QUALIFIED} số:? ?|(?<dated>${TYPES_WITH_YEAR}) )`}`,
    read(match, context) {
      const number = group(match, 'number') ?? '';
      const year = number.includes('/');
      const type = typeOf(group(match, 'type') ?? (year ? group(match, 'dated') : null) ?? '', context, match.index);
      if (!type) return null;
      const end = match.index + match[0].length;
      return numbered(context, match.index, end, type, { number, system: year ? 'state' : null, body: bodyOf(type) });
    },
  },
  // "Nghị quyết 35 của Bộ Chính trị", "Chỉ thị 05", "Đề án 06", "NQ 57": with a capital or an issuer, for "ra quyết định 3 lần" is none; nor are "Chương trình 135", "Kế hoạch 2025"
  {
    name: 'number-alone',
    needs: `${TYPES_ALONE}|${SHORT_ALONE}`.split('|').map((type) => `${type} 0`),
    confidence: 0.88,
    pattern: rx`(?<number>\d{1,4})(?!\d)${after('\\d{1,4}')`(?:(?<type>${TYPES_ALONE})|${NO_BUILDING}(?<short>${SHORT_ALONE})) `}${NO_NOUN}`,
    read(match, context) {
      const { folded } = context.reading;
      const number = group(match, 'number') ?? '';
      const words = group(match, 'type') ?? group(match, 'short') ?? '';
      const type = typeOf(words, context, match.index);
      const end = match.index + match[0].length;
      if (!type || (words in SHORT_TYPES && (number.length < 2 || /^[-/]\d/.test(folded.slice(end, end + 2)))))
        return null;
      if (!capital(context, match.index) && matchAt(ISSUED_BY, folded, end) === null) return null;
      if (isAmount(match, words, context)) return null;
      return numbered(context, match.index, end, type, { number, system: null, body: bodyOf(type) });
    },
  },
  // "các Nghị quyết số 18, 19 và 20", "Nghị định 178, 67 của Chính phủ": the numbers after the first; "Nghị quyết 57, 3 chi bộ" is one
  {
    name: 'number-in-list',
    needs: ['số 0', ...LISTED_TYPES.split('|').map((type) => `${type} 0`)],
    confidence: 0.85,
    pattern: rx`(?<number>\d{1,4})(?!\d)(?<=(?<type>${LISTED_TYPES}) (?<so>số )?\d{1,4}(?:, \d{1,4}){0,6}(?:, | và |,? và )\d{1,4})${NO_NOUN}(?! ${TYPE}${END})`,
    read(match, context) {
      const type = TYPES[group(match, 'type') ?? ''];
      const { folded } = context.reading;
      const end = match.index + match[0].length;
      const counts = nounAt(folded, end + 1) !== null;
      if (!type || counts || (!group(match, 'so') && matchAt(LIST_GOES_ON, folded, end) === null)) return null;
      return numbered(context, match.index, end, type, { number: match[0], system: null, body: bodyOf(type) });
    },
  },
];

/** The rules that read official documents: by symbol, by number alone, by name. */
import { anyOf, at, END, matchAt, rx, START } from '../../src/text/pattern.ts';
import { spanAt } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import type { Context, Draft, PatternRule } from '../rule.ts';
import { nounAt } from '../count/nouns.ts';
import { bind } from './bind.ts';
import { LAWS } from './laws.ts';
import { LOOSE_SYMBOL, readSymbol, SYMBOL, type DocumentSymbol } from './symbol.ts';
import { TYPES } from './words.ts';

type Rule = PatternRule<'document'>;

const TYPE = anyOf(Object.keys(TYPES));
const YEAR = '(?:19|20)\\d{2}';
const ROMAN = '(?:x{0,3}(?:ix|iv|v?i{0,3}))';
/** "khóa XII", "(khóa XIII)", "lần thứ XV", "lần thứ 20" */
const TERM = `(?:,? ?\\(?(?:khóa|lần thứ) (?:${ROMAN}|\\d{1,2})\\)?)`;
/** "tư", "7", "mười một" */
const NTH = '[\\p{L}\\d]{1,6}(?: (?:một|hai|ba|tư|lăm))?';
const YEARS = '(?:,? ?\\(?nhiệm kỳ (?:19|20)\\d{2} ?[-/] ?(?:19|20)\\d{2}\\)?)';
/** What makes a document of what number alone would make a quantity: not "nghị quyết 3 năm". */
const NO_SYMBOL = '(?!\\d|[.,/]\\d| ?[-/] ?\\p{L}|%)';
const NO_NOUN = `${NO_SYMBOL}(?! (?:năm(?! ${YEAR}(?! ?-| đến))|ngày(?! \\d)|giờ|phút|trang|km|m|nghìn|triệu|tỷ|tuổi|tháng|lần|nội dung|chỉ tiêu|nhiệm vụ|nhóm|cán bộ|đồng chí|đảng viên|xã|huyện|người|hộ)${END})`;

/** The type right before a number. */
const TYPE_BEFORE = new RegExp(`${START}(${TYPE}) (?:số:? ?)?$`, 'u');
/** A single digit is an amount ("Đề án 3 giai đoạn") but where the words after it are a document's. */
const ONE_DIGIT = at`(?:$|[.,;:)"]| (?:của|về|ngày \d|khóa))`;
/** After a number of a list without "số": another number, an end, or who issued them. */
const LIST_GOES_ON = at`(?:$|[.;:)"\n]|, \d{1,4}(?:,| và)| (?:của|và \d))`;
const LISTED_TYPES = 'nghị quyết|chỉ thị|kết luận|quy định|nghị định|thông tư|quyết định';
/** A law as a trade or a science ("Đại học Luật Hà Nội"), other words that end in it ("KỶ LUẬT ĐẢNG"). */
const NO_LAW =
  '(?<!(?:kỷ|pháp|định|quy|giới|đại học|học viện|khoa|ngành|sinh viên|cử nhân|thạc sĩ|tiến sĩ|công ty|văn phòng|hãng|tạp chí) )';
/** "mệnh lệnh số 1" is no Lệnh. */
const NO_COMMAND = '(?<!(?:mệnh|khẩu|hiệu|câu|dòng) )';
/** Party bodies alone number a Chương trình; "Chương trình 135 của Chính phủ" is the programme. */
const PARTY_PROGRAMME = at` của (?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban chấp hành|ban thường vụ|trung ương|bộ chính trị)${END}`;
/** Plans go by their year: "Kế hoạch 2025". */
const NAMED_BY_YEAR = /^(?:kế hoạch|đề án|hướng dẫn) 20[0-4]\d$/u;

const group = (match: RegExpExecArray, name: string): string | undefined => match.groups?.[name];
const capital = (context: Context, index: number): boolean => /\p{Lu}/u.test(context.reading.text[index] ?? '');

/** A document known by its number, bound to date, issuer and title. */
function numbered(
  match: RegExpExecArray,
  context: Context,
  type: string,
  symbol: Pick<DocumentSymbol, 'number' | 'system' | 'body'>,
): Draft<'document'> {
  return bind(context, match.index, match.index + match[0].length, {
    doc_type: type,
    number: symbol.number,
    name: null,
    system: symbol.system,
    body: symbol.body,
  });
}

/** Who alone issues documents of this type, or null. */
const bodyOf = (type: string): string | null => (type === 'Nghị định' ? 'Chính phủ' : null);

/** A number that counts what follows, or belongs to a programme or a year. */
function isAmount(match: RegExpExecArray, { reading: { folded } }: Context): boolean {
  const end = match.index + match[0].length;
  if (NAMED_BY_YEAR.test(match[0]) || nounAt(folded, end + 1) !== null) return true;
  if (group(match, 'type') === 'chương trình') return matchAt(PARTY_PROGRAMME, folded, end) === null;
  return (group(match, 'number') ?? '').length === 1 && matchAt(ONE_DIGIT, folded, end) === null;
}

/** A document known by its name alone. */
function named(
  context: Context,
  { start, end }: Span,
  type: string,
  system: 'party' | 'state' | null,
  body: string | null,
): Draft<'document'> {
  const printed = context.reading.text.slice(start, end);
  const name = printed.charAt(0).toUpperCase() + printed.slice(1);
  return bind(context, start, end, { doc_type: type, number: null, name, system, body });
}

/** The span of a match without the comma, space or bracket that an optional tail left. */
function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].replace(/[ ,(]+$/u, '').length };
}

const LIST_TYPE = new RegExp(`(?:các |những |hai |ba )?(${TYPE})(?: số:?)? [^;.:]{0,160}$`, 'u');
const LIST_GLUE = new RegExp(`(?:,|và|;|&)(?: số:?)? $`, 'u');

/** The type that a list of numbers began with: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". */
function listType(context: Context, index: number): string | null {
  const { folded, sentences } = context.reading;
  const from = spanAt(sentences, index)?.start ?? index;
  const before = folded.slice(Math.max(from, index - 200), index);
  if (!LIST_GLUE.test(before)) return null;
  const printed = LIST_TYPE.exec(before)?.[1];
  return printed ? (TYPES[printed] ?? null) : null;
}

/** "của Bộ Chính trị": what follows is a document even in small letters. */
const ISSUED_BY = at` của (?:bộ chính trị|ban bí thư|chính phủ|thủ tướng|quốc hội|tỉnh ủy|huyện ủy|trung ương|ban chấp hành|ban thường vụ)${END}`;

const LAW = at`(?:${anyOf(LAWS)}|[\p{L}\p{M}]+ [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)${END}(?: \(sửa đổi(?:, bổ sung)?\))?(?:,? (?:năm )?(?:19|20)\d{2}${END})?`;

export const rules: Rule[] = [
  // "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": name and number are one document
  {
    name: 'law-with-number',
    needs: ['luật', 'pháp lệnh'],
    confidence: 0.97,
    pattern: rx`(?<type>luật|bộ luật|pháp lệnh) (?<name>${anyOf(LAWS)})(?: năm ${YEAR})?,? \(?(?:luật )?số:? ?(?<symbol>${SYMBOL})`,
    read(match, context) {
      const { text } = context.reading;
      const end = match.index + match[0].length;
      const symbol = readSymbol(text.slice(end - (group(match, 'symbol') ?? '').length, end), 'type');
      if (!symbol) return null;
      const draft = numbered(match, context, TYPES[group(match, 'type') ?? ''] ?? 'Luật', symbol);
      const from = match.index + (group(match, 'type') ?? '').length + 1;
      const title = text.slice(from, from + (group(match, 'name') ?? '').length);
      return { ...draft, fields: { ...draft.fields, title: draft.fields.title ?? title } };
    },
  },
  // "Quyết định số 1507-QĐ/TU", "Nghị định 118/2025/NĐ-CP", "số 02-NQ/TU", "Nghị quyết số: 60/NQ-TW", "Công văn số 1023/SYT-NVY"
  {
    name: 'symbol',
    needs: ['-', '/'],
    confidence: 0.98,
    pattern: rx`(?:(?<type>${TYPE}),? \(?)?(?<so>số:? ?)?(?<symbol>${SYMBOL})`,
    read(match, context) {
      const from = match.index + match[0].length - (group(match, 'symbol') ?? '').length;
      const printed = TYPES[group(match, 'type') ?? ''];
      const before = !printed ? 'nothing' : group(match, 'so') ? 'type and số' : 'type';
      const symbol = readSymbol(context.reading.text.slice(from, match.index + match[0].length), before);
      if (!symbol) return null;
      const type =
        printed ?? symbol.type ?? listType(context, match.index) ?? (symbol.body === 'Quốc hội' ? 'Luật' : null);
      return type ? numbered(match, context, type, symbol) : null;
    },
  },
  // "Quyết định số 15 QĐ/TU": a space where a hyphen belongs
  {
    name: 'spaced-symbol',
    needs: ['-', '/'],
    confidence: 0.93,
    pattern: rx`${LOOSE_SYMBOL}`,
    read(match, context) {
      const { folded, text } = context.reading;
      const end = match.index + match[0].length;
      const before = TYPE_BEFORE.exec(folded.slice(Math.max(0, match.index - 40), match.index));
      const type = TYPES[before?.[1] ?? ''];
      const symbol = readSymbol(text.slice(match.index, end), 'type');
      if (!before || !type || !symbol) return null;
      const { number, system, body } = symbol;
      const start = match.index - before[0].length;
      return bind(context, start, end, { doc_type: type, number, name: null, system, body });
    },
  },
  // "Nghị định 168/2024", "Thông tư số 29/2024": number and year, the letters left out
  {
    name: 'number-and-year',
    needs: ['/'],
    confidence: 0.93,
    pattern: rx`(?:(?<type>nghị định|thông tư|nghị quyết|quyết định|chỉ thị)(?: số:?)?|(?<typed>${TYPE}) số:?) ?(?<number>\d{1,4}/${YEAR})(?!\d|[.,]\d| ?[-/] ?\p{L}|/)`,
    read(match, context) {
      const type = TYPES[group(match, 'type') ?? group(match, 'typed') ?? ''];
      const number = group(match, 'number') ?? '';
      return type ? numbered(match, context, type, { number, system: 'state', body: bodyOf(type) }) : null;
    },
  },
  // "Hướng dẫn số 16 ngày 18/3/2024", "Nghị quyết số 35 của Bộ Chính trị"; "mệnh lệnh số 1" is none
  {
    name: 'number-without-symbol',
    needs: [' số'],
    confidence: 0.93,
    pattern: rx`${NO_COMMAND}(?<type>${TYPE}) số:? ?(?<number>\d{1,5}[a-z]?)${NO_SYMBOL}`,
    read(match, context) {
      const type = TYPES[group(match, 'type') ?? ''];
      const printed = group(match, 'number') ?? '';
      return type ? numbered(match, context, type, { number: printed, system: null, body: bodyOf(type) }) : null;
    },
  },
  // "Nghị quyết 35 của Bộ Chính trị", "Chỉ thị 05", "Đề án 06": with a capital or an issuer, for "ra quyết định 3 lần" is none; nor are "Chương trình 135", "Kế hoạch 2025"
  {
    name: 'number-alone',
    needs: [
      'nghị quyết',
      'chỉ thị',
      'kết luận',
      'quy định',
      'nghị định',
      'thông tư',
      'quyết định',
      'đề án',
      'chương trình',
      'hướng dẫn',
      'kế hoạch',
    ],
    confidence: 0.88,
    pattern: rx`(?<type>nghị quyết|chỉ thị|kết luận|quy định|nghị định|thông tư|quyết định|đề án|chương trình|hướng dẫn|kế hoạch) (?<number>\d{1,4})${NO_NOUN}`,
    read(match, context) {
      const type = TYPES[group(match, 'type') ?? ''];
      const issued = matchAt(ISSUED_BY, context.reading.folded, match.index + match[0].length) !== null;
      if (!type || !(capital(context, match.index) || issued) || isAmount(match, context)) return null;
      return numbered(match, context, type, { number: group(match, 'number') ?? '', system: null, body: bodyOf(type) });
    },
  },
  // "các Nghị quyết số 18, 19 và 20", "Nghị định 178, 67 của Chính phủ": the numbers after the first; "Nghị quyết 57, 3 chi bộ" is one
  {
    name: 'number-in-list',
    needs: LISTED_TYPES.split('|'),
    confidence: 0.85,
    pattern: rx`(?<=(?<type>${LISTED_TYPES}) (?<so>số )?\d{1,4}(?:, \d{1,4}){0,6}(?:, | và |,? và ))(?<number>\d{1,4})${NO_NOUN}(?! ${TYPE}${END})`,
    read(match, context) {
      const type = TYPES[group(match, 'type') ?? ''];
      const { folded } = context.reading;
      const end = match.index + match[0].length;
      const counts = nounAt(folded, end + 1) !== null;
      if (!type || counts || (!group(match, 'so') && matchAt(LIST_GOES_ON, folded, end) === null)) return null;
      return numbered(match, context, type, { number: match[0], system: null, body: bodyOf(type) });
    },
  },
  // "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Hội nghị Trung ương 6 (khóa XIII)", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII", "Nghị quyết Hội nghị lần thứ 7 (khóa X)"
  {
    name: 'central-committee-resolution',
    needs: ['nghị quyết', 'kết luận'],
    confidence: 0.97,
    pattern: rx`(?<type>nghị quyết|kết luận) (?:(?:hội nghị )?(?:lần thứ ${NTH},? (?:của )?)?(?:ban chấp hành |bch )?(?:trung ương|tw|t\.ư|tư) (?:đảng )?(?:lần thứ )?(?:\d{1,2}|${ROMAN}|tư|năm|sáu|bảy|tám|ba|hai)?${TERM}?|hội nghị lần thứ ${NTH}${TERM})`,
    read(match, context) {
      const type = TYPES[group(match, 'type') ?? ''];
      // "nghị quyết trung ương" alone names none.
      if (!type || !/\d|khóa|lần thứ/u.test(match[0])) return null;
      return named(context, spanOf(match), type, 'party', 'Ban Chấp hành Trung ương Đảng');
    },
  },
  // "Nghị quyết Đại hội Đảng bộ tỉnh khóa XV", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "nghị quyết đại hội Đảng bộ huyện nhiệm kỳ 2020-2025", "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIV"
  {
    name: 'congress-resolution',
    needs: ['nghị quyết'],
    confidence: 0.93,
    pattern: rx`nghị quyết (?:của )?(?:đại hội |đh )(?:đại biểu )?(?:toàn quốc )?(?:đoàn |hội )?(?:${TERM} |${ROMAN}(?: |${END}))?(?:của )?(?:(?:đảng bộ|chi bộ|đảng ủy|công đoàn|đoàn thanh niên|hội)(?: (?!nhiệm|khóa|lần|các cấp|cấp|đã|và|đề|về|đến|trong|được|với|vào|ở|theo)[\p{L}\p{M}\d]+){0,6}|đảng)?${TERM}?${YEARS}?`,
    read(match, context) {
      if (
        !/khóa|lần thứ|nhiệm kỳ|đại hội (?:đảng )?x/u.test(match[0]) &&
        !/(?:bộ|ủy) (?:tỉnh|huyện|xã|phường|thành phố|thị trấn) \p{L}/u.test(match[0])
      )
        return null;
      return named(context, spanOf(match), 'Nghị quyết', 'party', congress(match, context));
    },
  },
  // "Luật Cán bộ, công chức", "Luật Đất đai năm 2024", "Bộ luật Hình sự", "Pháp lệnh Dân số"; "Đại học Luật Hà Nội" is none
  {
    name: 'law',
    needs: ['luật', 'pháp lệnh'],
    confidence: 0.95,
    pattern: rx`${NO_LAW}(?<type>luật|bộ luật|pháp lệnh)(?= \p{L})`,
    read(match, context) {
      const { folded, text } = context.reading;
      const from = match.index + match[0].length + 1;
      if (
        !capital(context, match.index) ||
        !/\p{Lu}/u.test(text[from] ?? '') ||
        /^(?:số|sư|gia)\P{L}/u.test(folded.slice(from, from + 4))
      )
        return null;
      const name = matchAt(LAW, folded, from);
      if (!name) return null;
      const type = TYPES[group(match, 'type') ?? ''] ?? 'Luật';
      const span = { start: match.index, end: from + name[0].length };
      return named(context, span, type, 'state', type === 'Pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội');
    },
  },
  // "Hiến pháp năm 2013"
  {
    name: 'constitution',
    confidence: 0.95,
    pattern: rx`hiến pháp (?:năm )?(?:1946|1959|1980|1992|2013)`,
    read: (match, context) => named(context, spanOf(match), 'Hiến pháp', 'state', 'Quốc hội'),
  },
  // "Đề án “Xây dựng, tạo nguồn cán bộ trẻ …”", "Kế hoạch ‘…’"; "Hướng dẫn “cầm tay chỉ việc”" is none
  {
    name: 'quoted-title',
    needs: ['"', "'"],
    confidence: 0.9,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?<type>đề án|kế hoạch|nghị quyết|quy định|hướng dẫn|chỉ thị) (?:về )?(?:"[^"\\n]{8,260}"|'[^'\\n]{8,260}'(?!\\p{L}))`,
      'gu',
    ),
    read(match, context) {
      const type = TYPES[group(match, 'type') ?? ''];
      if (!type || !capital(context, match.index)) return null;
      const draft = named(context, spanOf(match), type, null, null);
      const quote = match[0].search(/["']/u);
      if (type !== 'Đề án' && !capital(context, match.index + quote + 1)) return null;
      const title = context.reading.text.slice(match.index + quote + 1, match.index + match[0].length - 1);
      const party = /tỉnh ủy|huyện ủy|đảng ủy|thành ủy|đảng viên|đảng bộ/u.test(title.toLowerCase());
      return { ...draft, fields: { ...draft.fields, title, system: party ? 'party' : draft.fields.system } };
    },
  },
];

/** The congress a resolution is of: "Đại hội Đảng bộ tỉnh khóa XV". */
function congress(match: RegExpExecArray, context: Context): string {
  const printed = context.reading.text.slice(match.index, match.index + match[0].length);
  const name = printed.replace(/^nghị quyết (?:của )?/iu, '').replace(/,? ?\(?nhiệm kỳ.*$/iu, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

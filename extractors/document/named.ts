/** The rules that read documents known by name: of the Party's committee and congresses, laws, titles in quotes. */
import { anyOf, at, END, matchAt, rx, START } from '../../src/text/pattern.ts';
import { partAt } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/sentences.ts';
import type { Context, Draft, PatternRule } from '../rule.ts';
import { bind } from './bind.ts';
import { LAWS } from './laws.ts';
import { TYPES } from './words.ts';

const YEAR = '(?:19|20)\\d{2}';
const ROMAN = '(?:x{0,3}(?:ix|iv|v?i{0,3}))';
/** "khóa XII", "(khóa XIII)", "(khóa XI, XII)", "lần thứ XV", "lần thứ 20" */
const TERM = `(?:,? ?\\(?(?:khóa|lần thứ) (?:${ROMAN}|\\d{1,2})(?:(?:, | và )(?=[xvi])${ROMAN}(?![\\p{L}]))?\\)?)`;
/** "tư", "7", "mười một" */
const NTH = '[\\p{L}\\d]{1,6}(?: (?:một|hai|ba|tư|lăm))?';
const YEARS = '(?:,? ?\\(?nhiệm kỳ (?:19|20)\\d{2} ?[-/] ?(?:19|20)\\d{2}\\)?)';
/** A law as a trade or a science ("Đại học Luật Hà Nội"), other words that end in it ("KỶ LUẬT ĐẢNG"). */
const NO_LAW =
  '(?<!(?:kỷ|pháp|định|quy|giới|đại học|học viện|khoa|ngành|sinh viên|cử nhân|thạc sĩ|tiến sĩ|công ty|văn phòng|hãng|tạp chí) )';
const LAW_YEAR = `(?:,? (?:năm )?${YEAR}${END})`;
/** A law's name: one that is known, all words up to its year, or the first two or three. */
const LAW = at`(?:(?:${anyOf(LAWS)}${END}(?! [\p{L}, ]{1,30} ${YEAR}${END})|[\p{L}\p{M}]+(?:,? (?!năm|và|luật|số|nghị)[\p{L}\p{M}]+){1,10}(?=,? (?:năm )?${YEAR}${END})|${anyOf(LAWS)}|[\p{L}\p{M}]+ [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)${END})(?: \(sửa đổi(?:, bổ sung)?\))?${LAW_YEAR}?`;

const group = (match: RegExpExecArray, name: string): string | undefined => match.groups?.[name];
const capital = (context: Context, index: number): boolean => /\p{Lu}/u.test(context.reading.text[index] ?? '');

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
  return bind(context, start, end, { doc_type: type, number: null, canonical: null, name, system, body });
}

/** The span of a match without the comma, space or bracket that an optional tail left. */
function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].replace(/[ ,(]+$/u, '').length };
}

/** Types that go by their title and day. */
const TITLED_TYPES = 'chỉ thị|nghị quyết|quy định|quyết định|thông tri|hướng dẫn|kế hoạch|đề án';
const LONGEST_TITLE = 240;

export const namedRules: PatternRule<'document'>[] = [
  // "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Hội nghị Trung ương 6 (khóa XIII)", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII", "Nghị quyết Hội nghị lần thứ 7 (khóa X)"
  {
    name: 'central-committee-resolution',
    needs: ['nghị quyết', 'kết luận'],
    confidence: 0.97,
    pattern: rx`(?<type>nghị quyết|kết luận) (?:(?:hội nghị )?(?:lần thứ ${NTH},? (?:của )?)?(?:ban chấp hành |bch )?(?:trung ương|tw|t\.ư|tư) (?:đảng )?(?:lần thứ )?(?:\d{1,2}|${ROMAN}|tư|năm|sáu|bảy|tám|ba|hai)?(?: \(lần \d\))?${TERM}?|hội nghị lần thứ ${NTH}${TERM})`,
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
    needs: ['hiến pháp'],
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
      `["'](?<=${START}(?<lead>(?<type>đề án|kế hoạch|nghị quyết|quy định|hướng dẫn|chỉ thị) (?:về )?)(?<mark>["']))[^"'\\n]{8,260}\\k<mark>(?!\\p{L})`,
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
  // "Chỉ thị về vấn đề thành lập Hội Phản đế đồng minh (18-11-1930)": by its title and its day
  {
    name: 'title-with-day',
    needs: ['(0', '(ngày 0'],
    confidence: 0.85,
    pattern: rx`\((?:ngày )?\d{1,2}[-./]\d{1,2}[-./]\d{4}(?=\))`,
    read(match, context) {
      const { folded, sentences } = context.reading;
      const from = Math.max(partAt(sentences, match.index)?.start ?? 0, match.index - LONGEST_TITLE);
      const titled = TITLED.exec(folded.slice(from, match.index))?.groups;
      if (!titled) return null;
      const { type = '', about = '', title = '' } = titled;
      const end = match.index - 1;
      const start = end - title.length - about.length - type.length - 1;
      if (!capital(context, start)) return null;
      const draft = named(context, { start, end }, TYPES[type] ?? type, null, null);
      return { ...draft, fields: { ...draft.fields, title: context.reading.text.slice(end - title.length, end) } };
    },
  },
];

/** The words before a day in brackets, from a type on. */
const TITLED = new RegExp(
  `(?:^|.*[ "(])(?<type>${TITLED_TYPES}) (?<about>về (?:việc )?)(?<title>[^\\d.;:()"\\n]{8,200}) $`,
  'su',
);

/** The congress a resolution is of: "Đại hội Đảng bộ tỉnh khóa XV". */
function congress(match: RegExpExecArray, context: Context): string {
  const printed = context.reading.text.slice(match.index, match.index + match[0].length);
  const name = printed.replace(/^nghị quyết (?:của )?/iu, '').replace(/,? ?\(?nhiệm kỳ.*$/iu, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

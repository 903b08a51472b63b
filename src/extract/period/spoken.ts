/** Words for stretches of time that hold no date: "hiện nay", "từ đầu nhiệm kỳ đến nay", "trong năm", "10 tháng qua", "cùng kỳ". */
import type { Mention } from '../../../extractors/rule.ts';
import { matchesFrom, wordList } from '../../../extractors/unit/tokens.ts';
import type { Period } from '../../model/fact.ts';
import { readWords } from '../../text/number-words.ts';
import { END, patternOf, START } from '../../text/pattern.ts';
import { countUpTo, type Reading } from '../../text/reading.ts';
import { daysOf, monthDays } from './days.ts';
import type { Scope } from './scopes.ts';

type Days = Omit<Period, 'text'>;

/** What is known where such words stand: the day of publication, the Party term meant, and the dated stretch before. */
interface Known {
  now: string | null;
  term: (which: 'last' | 'next') => Days;
  before: Scope | null;
  /** The term printed that ends in the year of publication or ended the year before. */
  ended: () => Days | null;
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** The year that "trong năm" is: of the date before, else of publication; early in a year the one that has ended. */
function ownYear({ now, before }: Known): number | null {
  const told = yearOf(before?.period.end ?? null);
  const published = yearOf(now);
  if (told !== null && published !== null && told <= published && told >= published - 1) return told;
  if (now === null || published === null) return told;
  return Number(now.slice(5, 7)) <= 3 ? published - 1 : published;
}

const wholeYear = (year: number | null): Days =>
  year === null ? { start: null, end: null } : { start: `${year}-01-01`, end: `${year}-12-31` };

/** From January through a month. */
function through(year: number | null, month: number): Days {
  return year === null || month < 1 || month > 12
    ? { start: null, end: null }
    : { start: `${year}-01-01`, end: monthDays(year, month)[1] };
}

const yearBefore = (day: string | null): string | null => day && `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/**
 * The first day of the Party term under way. Congresses of communes to provinces are held through the first ten months of
 * every fifth year (2015, 2020, 2025); in such a year the text must say which term it means.
 */
function termStart(now: string | null): string | null {
  const year = yearOf(now);
  return year === null || year % 5 === 0 ? null : `${year - (year % 5)}-01-01`;
}

/** The term that has ended: told at its end, the one before that which begins. */
function endedBy({ start, end }: Days, now: string | null): Days {
  if (!start || !end || !now || start.slice(0, 4) < now.slice(0, 4)) return { start, end };
  const before = (day: string): string => `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`;
  return { start: before(start), end: before(end) };
}

/** The first day of the month so many months back. */
function monthsBack(now: string | null, months: number): string | null {
  if (now === null) return null;
  const month = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** "năm học trước": the school year before that told last, else before that of the day of publication. */
function schoolYearBefore({ now, before }: Known): Days {
  const told = before && /năm học/iu.test(before.period.text) ? yearOf(before.period.start) : null;
  const published = yearOf(now);
  const own =
    told ?? (now === null || published === null ? null : Number(now.slice(5, 7)) >= 7 ? published : published - 1);
  return own === null ? { start: null, end: null } : { start: `${own - 1}-01-01`, end: `${own}-12-31` };
}

/** Terms of the Hội, of councils and of the Front begin in other years. */
const OTHERS = new RegExp(`^[^.;]{0,60}${START}(?:hội|đoàn|mặt trận|hđnd|hội đồng|đại biểu|ubnd)${END}`);
const isOfOthers = ({ input, index, 0: words }: RegExpExecArray): boolean =>
  OTHERS.test(input.slice(index + words.length, index + words.length + 80));

const MONTHS = '\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một';

/**
 * Such words, each with what it means; the first that matches counts. Each begins with a word: what must stand before it
 * is looked for after that word, so that the text is searched for its letters.
 */
const WORDS: readonly [words: string, means: (known: Known, match: RegExpExecArray) => Days][] = [
  [
    'từ đầu nhiệm kỳ(?: (?:đến|tới) (?:nay|giờ))?',
    ({ term, now }, match) => ({ start: term('last').start ?? (isOfOthers(match) ? null : termStart(now)), end: now }),
  ],
  ['nửa nhiệm kỳ qua', () => ({ start: null, end: null })],
  ['nhiệm kỳ (?:vừa )?qua', ({ term, now }) => endedBy(term('last'), now)],
  ['nhiệm kỳ (?:tới|mới)', ({ term }) => term('next')],
  ['(?:đến hết|đến cuối|cuối|trong|cả) nhiệm kỳ(?! tới| mới| \\d)|nhiệm kỳ này', ({ term }) => term('last')],
  [
    'từ đầu năm(?: (?:đến|tới) (?:nay|giờ))?(?! \\d)',
    ({ now }) => ({ start: now && `${now.slice(0, 4)}-01-01`, end: now }),
  ],
  [
    '(?:từ nay )?đến (?:hết|cuối) năm(?! \\d| nay| học)',
    ({ now }) => ({ start: null, end: now && `${now.slice(0, 4)}-12-31` }),
  ],
  [
    '(?:trong|cả|cuối|cũng trong) năm(?= ?[,.;:]| \\p{L})(?! \\d| qua| nay| tới| học| trước| ngoái| ấy)',
    (known) => wholeYear(ownYear(known)),
  ],
  [
    `(?<n>${MONTHS}) tháng(?<=(?:^|[.,;:"(\\n] ?)(?:trong |qua )?(?:${MONTHS}) tháng)(?: (?:vừa )?qua|(?=,| ước| đạt))(?! đầu)`,
    (known, match) => through(ownYear(known), monthsIn(match)),
  ],
  [
    `(?:sau|qua) (?:hơn |gần )?(?<m>${MONTHS}) tháng(?= (?:hoạt động|vận hành|triển khai|thực hiện|đi vào|sáp nhập|hợp nhất))`,
    ({ now }, match) => ({ start: monthsBack(now, monthsIn(match)), end: now }),
  ],
  ['(?<!(?:so với|so|cùng kỳ|của) )năm học (?:trước(?! đó)|ngoái|vừa qua|vừa rồi)', (known) => schoolYearBefore(known)],
  [
    `(?:\\d{1,2}|hai|ba|bốn|năm|mười) năm (?:vừa )?qua|(?<=trong )(?:5|năm) năm(?=,)`,
    ({ now, ended }, { 0: words }) => (/^(?:5|năm) /.test(words) ? ended() : null) ?? { start: null, end: now },
  ],
  ['từ đó (?:đến|tới) (?:nay|giờ)', ({ before, now }) => ({ start: before?.period.start ?? null, end: now })],
  ['nửa (?:đầu )?năm(?: qua| nay| đầu)?(?! cuối| sau)', (known) => through(ownYear(known), 6)],
  [
    'cùng kỳ(?: năm (?:trước|ngoái))?(?= (?:là|chỉ|có|mới|đạt))',
    ({ before }) => ({
      start: yearBefore(before?.period.start ?? null),
      end: yearBefore(before?.period.end ?? null),
    }),
  ],
  ['thời gian tới', () => ({ start: null, end: null })],
  [
    'hiện nay|hiện tại(?<!(?:phát|xuất|thể|thực) hiện tại)|tính đến nay|đến nay|tới nay|đến thời điểm này|bây giờ|giờ đây|hôm nay(?= (?:đã|có|còn))',
    ({ now }) => ({ start: null, end: now }),
  ],
  [
    `(?:nay|giờ)(?<=(?:^|[.,;:"(\\n] ?)(?:đến )?(?:nay|giờ))(?= (?:đã|có|còn|toàn|đạt|tăng|đang|đàn|mỗi|(?:trên|hơn|gần) \\d[\\d.,]*%?|làng|bản|xã|chi|đảng|thì|nhà|cả|là|tổ|hợp|ấp|thôn|xóm)${END}| \\d|,)`,
    ({ now }) => ({ start: null, end: now }),
  ],
  // "từ 87 đảng viên nay tăng lên 139 đảng viên"
  [
    `nay(?<!(?:năm|ngày|hôm|sáng|chiều|tối|trưa|đêm|từ|đến|tới|xưa|vụ|kỳ|lần|quý|tháng|tuần|đợt|lâu|vừa|mới|khóa|dịp|hồi) nay)(?= (?:đã |chỉ |mới |cũng )?(?:còn|có|tăng|giảm|lên|đạt|là|được|thành)${END})`,
    ({ now }) => ({ start: null, end: now }),
  ],
  // "2020 - 143 đảng viên, 2021 - 87 đảng viên"
  [
    '(?<year>(?:19|20)\\d{2})(?<=(?:^|[,;:(\\n] ?)\\d{4})(?= ?[-:] ?\\d+(?:[.,]\\d+)* \\p{L})',
    (_, match) => wholeYear(Number(match.groups?.['year'])),
  ],
  [
    `hiện(?<!(?:thực|thể|phát|xuất|biểu|tái|hiển) hiện)(?! có(?:[,.;)]| và)| (?:đại|hữu|tượng|vật|thực|trạng|diện|hành|hình|thân|kim|trường)${END})`,
    ({ now }) => ({ start: null, end: now }),
  ],
];

function monthsIn(match: RegExpExecArray): number {
  const printed = match.groups?.['n'] ?? match.groups?.['m'] ?? '';
  return /^\d/.test(printed) ? Number(printed) : (readWords(printed, 0)?.value ?? 0);
}

const ANY = patternOf(`(?:${WORDS.map(([words], i) => `(?<w${i}>${words})`).join('|')})${END}`, 'y');
/** The words that one of them begins with, but for digits. */
const FIRST = wordList(
  `từ nửa nhiệm đến cuối trong cả cũng cùng thời hiện tính tới bây giờ hôm nay sau qua ${MONTHS.replace(/[^\p{L}]+/gu, ' ')}`
    .trim()
    .split(' '),
);

/** What follows a number that such words begin with: "10 tháng qua", "5 năm qua", "2020 - 143 đảng viên". */
function goesOn(folded: string, end: number): boolean {
  const sign = folded[end] === ' ' ? folded[end + 1] : folded[end];
  return sign === '-' || sign === ':' || folded.startsWith(' tháng', end) || folded.startsWith(' năm', end);
}

/** All such words of a text; `dated` are the stretches that its dates state. */
export function spokenScopes(reading: Reading, dates: readonly Mention<'date'>[], dated: readonly Scope[]): Scope[] {
  const { text, published } = reading;
  const terms = dates.filter((date) => date.fields.kind === 'term');
  const scopes: Scope[] = [];
  let ended: Days | null | undefined;
  for (const match of matchesFrom(FIRST, ANY, reading, goesOn)) {
    const { index } = match;
    const which = WORDS.findIndex((_, i) => match.groups?.[`w${i}`] !== undefined);
    const known: Known = {
      now: published,
      term: (one) => termMeant(one, terms, index, published),
      before: dated[countUpTo(dated, index) - 1] ?? null,
      ended: () => (ended === undefined ? (ended = endedTerm(terms, published)) : ended),
    };
    const days = WORDS[which]?.[1](known, match);
    const end = index + match[0].length;
    if (days) scopes.push({ start: index, end, period: { text: text.slice(index, end), ...days } });
  }
  return scopes;
}

function endedTerm(terms: readonly Mention<'date'>[], published: string | null): Days | null {
  const year = yearOf(published);
  const all = terms.map(({ fields }) => daysOf(fields.value));
  const ended = year === null ? undefined : all.find(([, end]) => [year - 1, year].includes(yearOf(end) ?? 0));
  return ended ? { start: ended[0], end: ended[1] } : null;
}

/** The term meant: the next one to begin, else the last one named before, else the first after. */
function termMeant(
  which: 'last' | 'next',
  terms: readonly Mention<'date'>[],
  index: number,
  published: string | null,
): Days {
  const year = published?.slice(0, 4) ?? '';
  const next = year === '' ? undefined : terms.find((term) => term.fields.value.slice(0, 4) >= year);
  const meant = which === 'next' ? next : (terms[countUpTo(terms, index) - 1] ?? terms[0]);
  if (!meant) return { start: null, end: null };
  const [start, end] = daysOf(meant.fields.value);
  return { start, end };
}

/** The rules that read stretches of years: terms, school years, stages, decades; they go before all others. */
import { after, END, rx } from '../../src/text/pattern.ts';
import type { PatternRule } from '../rule.ts';
import { fact, group, years } from './parts.ts';
import { COUNTED, TO, YEAR } from './words.ts';

export const stretches: PatternRule<'date'>[] = [
  // "nhiệm kỳ 2020-2025", "nhiệm kỳ 5 năm 2015 - 2020", "nhiệm kỳ 2025/2030", "nhiệm kỳ thứ XX (2020-2025)", "NK từ năm 2020 đến năm 2025"
  {
    name: 'term',
    needs: ['nhiệm k', 'nk'],
    confidence: 0.99,
    pattern: rx`(?:nhiệm k[ỳì]|nk):? (?:(?:5 năm|mới|tới|đại hội|(?:(?:lần )?thứ )?(?:i{1,3}|iv|v|vi{0,3}|ix|x{1,3}[iv]{0,4}|\d{1,2})) )?\(?(?:từ )?(?:năm )?(?<y1>${YEAR})(?: ?[/-] ?| đến )(?:năm )?(?<y2>${YEAR}|\d{2})`,
    read: (match) => fact(match, 'term', years(match, 10)),
  },
  // "năm học 2024-2025", "niên học 2023 - 2024", "niên vụ 2024/2025"
  {
    name: 'school-year',
    needs: ['niên', 'năm học', 'vụ'],
    confidence: 0.98,
    pattern: rx`(?:năm học|niên học|niên khóa|niên vụ|vụ đông xuân|vụ mía) (?<y1>${YEAR}) ?[/-] ?(?<y2>${YEAR}|\d{2})`,
    read: (match) => fact(match, 'interval', years(match, 5)),
  },
  // "3 năm (2021-2023)", "5 năm 2021-2025", "ba năm (từ 2021 đến 2023)"
  {
    name: 'counted-years',
    needs: ['năm 0', 'năm (', 'năm, 0', 'năm, ('],
    confidence: 0.97,
    pattern: rx`năm,? ${after('năm,? ')`(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|mười) `}(?:\((?:từ )?(?:năm )?(?<y1>${YEAR})${TO}(?:năm )?(?<y2>${YEAR})\)|(?<a>${YEAR}) ?- ?(?<b>${YEAR}))`,
    read(match) {
      const [from, to] = [group(match, 'y1') ?? group(match, 'a'), group(match, 'y2') ?? group(match, 'b')];
      return Number(from) < Number(to) ? fact(match, 'interval', `${from}/${to}`) : null;
    },
  },
  // "những năm 1990", "thập niên 1990", "những năm 60 của thế kỷ XX", "thập niên 90"
  {
    name: 'decade',
    needs: ['những năm', 'thập '],
    confidence: 0.9,
    pattern: rx`(?:những năm|(?<named>thập niên|thập kỷ)) (?:(?<y>(?:1[89]|20)\d)0|(?<d>[1-9])0(?<century>,? (?:của )?thế kỷ (?:trước|xix|xx|19|20))?)(?! ?-|,? (?:đến |tới |và )?(?:năm )?\d{4}${END})`,
    read(match) {
      const [named, century] = [group(match, 'named'), group(match, 'century')];
      if (!group(match, 'y') && !named && !century) return null;
      const tens = group(match, 'y') ?? `${/xix|19$/u.test(century ?? '') ? 18 : 19}${group(match, 'd')}`;
      return fact(match, 'interval', `${tens}0/${tens}9`);
    },
  },
  // "giai đoạn 2026-2030", "giai đoạn từ năm 2021 đến 2025", "các năm 2021-2023", "thời kỳ 2011 - 2020", "giai đoạn I (2021-2025)"
  {
    name: 'stage',
    needs: ['giai đoạn', 'thời kỳ', 'các năm', 'những năm'],
    confidence: 0.98,
    pattern: rx`(?:giai đoạn|thời kỳ|(?:trong )?(?:các|những) năm)(?: (?:i{1,3}|iv|[1-4]))?:?,? \(?(?:từ )?(?:năm )?(?<y1>${YEAR})${TO}(?:năm )?(?<y2>${YEAR})`,
    read: (match) => fact(match, 'interval', years(match, 60)),
  },
  // "từ năm 2015 đến 2017", "từ 2021 - 2025", "từ năm 2021 đến hết năm 2023"
  {
    name: 'from-year-to-year',
    needs: ['năm 0', 'từ 0', 'từ đầu 0', 'từ cuối 0', 'từ giữa 0'],
    confidence: 0.97,
    pattern: rx`(?:từ (?:(?:đầu|cuối|giữa) )?(?:năm )?|năm )(?<y1>${YEAR})${TO}(?:(?:đầu|cuối|giữa|hết) )?(?:năm )?(?<y2>${YEAR})(?! ${COUNTED}${END})`,
    read: (match) => fact(match, 'interval', years(match, 200)),
  },
];

/** The rules that tell a person's name from other words in capitals, in their order. */
import { unitsNamed } from '../../src/gazetteer/units.ts';
import { fold } from '../../src/text/fold.ts';
import { isForeign } from '../../src/text/person-names.ts';
import type { Rule } from '../rule.ts';
import type { Lead, Shared } from './lead.ts';
import { beginsRole } from './phrases.ts';
import type { Tail } from './tail.ts';
import { canBeName, foldedWords, gapBefore, isHonoured, printed, shapeOf, type Shape, type View } from './view.ts';
import { BEFORE_BARE, NAMED_AFTER } from './words.ts';

/** A place where a person is named. */
export interface Named {
  /** First word of all that is said, the name's words, and the word after all that is said. */
  first: number;
  from: number;
  to: number;
  next: number;
  name: string;
  honorific: string | null;
  role: string | null;
  unit: string | null;
  rule: string;
  /** What the persons named after it share with this one: "các đồng chí Phó Chủ tịch UBND tỉnh: …". */
  shared: Shared | null;
  /** Only a comma or "và" parts it from the person named before. */
  listed: boolean;
}

export interface Candidate {
  from: number;
  to: number;
  lead: Lead;
  tail: Tail;
  /** The mention before this one, when only a comma or "và" stands between. */
  last: Named | null;
}

export interface NameRule extends Rule {
  accepts(view: View, candidate: Candidate): boolean;
}

/** Words that no person's name begins with, whatever calls it so. */
const NO_NAME =
  /^(?:việt|trung ương|hội|ban|đoàn|đảng|ủy|hđnd|ubnd|mttq|chi|đội|tổ|phòng|sở|bộ|trưởng|phó|bí|giám|chủ|hiệu|thường|trung tâm|công|quốc|nhân dân|việt nam|bác hồ|tết)$/u;

const isNoName = (view: View, i: number): boolean => NO_NAME.test(view.tokens[i]?.folded ?? '') || beginsRole(view, i);

const unhonoured = (view: View, from: number, to: number) => canBeName(view, from, to) && !isHonoured(view, from, to);

const standsForNoUnit = (view: View, from: number, to: number) =>
  unhonoured(view, from, to) && unitsNamed(printed(view, from, to)).length === 0;

/** Offices that people from abroad hold in our papers; a firm's name behind another office is no person: "đại diện siêu thị Big C". */
const ABROAD =
  /tổng thống|thủ tướng|bộ trưởng|ngoại trưởng|đại sứ|lãnh sự|tỉnh trưởng|chủ tịch nước|quốc hội|tổng bí thư|quốc vương|chuyên gia|hlv|huấn luyện viên|cầu thủ/u;

/** A role tells of a person where the name is that of none but a person; an age and a year of birth do in any case. */
const tellsOf = (shape: Shape, { born }: Tail): boolean =>
  shape === 'full' || shape === 'plain' || shape === 'given first' || (born && shape === 'shared');

/** After a person called so, any family name will do; else the name must be that of a person by itself. */
const inList = (shape: Shape, { honorific }: Named): boolean =>
  shape === 'full' || shape === 'given first' || (shape !== 'none' && honorific !== null);

export const rules: NameRule[] = [
  // "ông Lò Văn Phong", "đồng chí Hầu A Lềnh", "anh Páo" where the whole name is told elsewhere
  {
    name: 'honorific',
    confidence: 0.95,
    accepts: (view, { from, to, lead }) =>
      lead.first < from &&
      lead.title === null &&
      lead.honorific !== null &&
      (shapeOf(view, from, to) !== 'none' || (lead.role === null && !isNoName(view, from))),
  },
  // "Thượng tá Đinh Ngọc Thành", "Nghệ nhân Ưu tú Krajan Plin"
  {
    name: 'title',
    confidence: 0.93,
    accepts: (view, { from, to, lead }) =>
      lead.title !== null &&
      canBeName(view, from, to) &&
      (shapeOf(view, from, to) !== 'none' || !(isNoName(view, from) || namedAfter(view, lead.first))),
  },
  // "Phó Bí thư Thường trực Đảng ủy xã Chân Sơn Phạm Đăng Định"
  {
    name: 'role-name',
    confidence: 0.93,
    accepts: (view, { from, to, lead }) =>
      lead.role !== null &&
      canBeName(view, from, to) &&
      (shapeOf(view, from, to) !== 'none' ||
        (ABROAD.test(fold(lead.role.role)) && isForeign(printed(view, from, to).split(' ')))) &&
      !(isHonoured(view, from, to) && (namedAfter(view, from) || namedAfter(view, lead.first))),
  },
  // "Trần Quốc Cường, Ủy viên Trung ương Đảng", "Siu Đoan (SN 2003)"
  {
    name: 'name-role',
    confidence: 0.9,
    accepts: (view, { from, to, tail }) =>
      (tail.role !== null || tail.born) &&
      unhonoured(view, from, to) &&
      tellsOf(shapeOf(view, from, to), tail) &&
      !namedAfter(view, from),
  },
  // "…, Vừ A Bằng và Danh Thị Tươi", after a person
  {
    name: 'listed',
    confidence: 0.88,
    accepts: (view, { from, to, last }) =>
      last !== null && inList(shapeOf(view, from, to), last) && standsForNoUnit(view, from, to),
  },
  // "Sùng Mí Chở vừa tròn 24 tuổi"
  {
    name: 'bare',
    confidence: 0.8,
    accepts: (view, { from, to }) =>
      shapeOf(view, from, to) === 'full' &&
      !isLine(view, from, to) &&
      (standsAlone(view, from) || (isTelling(view, from) && !namedAfter(view, from))) &&
      !(gapBefore(view, to) === ' ' && view.tokens[to]?.digit) &&
      standsForNoUnit(view, from, to),
  },
];

/** A name that is all of a line is the reporter's. */
const isLine = (view: View, from: number, to: number): boolean =>
  gapBefore(view, from).includes('\n') && gapBefore(view, to).includes('\n') && from > 0;

/** "nữ sinh khuyết tật Nguyễn Thị Hoa": Văn and Thị make it a person, whatever small word stands before. */
const isTelling = (view: View, i: number): boolean =>
  /^(?:văn|thị)$/u.test(view.tokens[i + 1]?.folded ?? '') && gapBefore(view, i) === ' ' && !view.tokens[i - 1]?.capital;

/** "đường Phan Đình Phùng", "giải Nguyễn Văn A". */
export function namedAfter(view: View, i: number): boolean {
  for (let k = 1; k <= 3 && i - k >= 0; k++) {
    if (gapBefore(view, i - k + 1) !== ' ') return false;
    if (NAMED_AFTER.has(foldedWords(view, i - k, i))) return true;
  }
  return false;
}

/** Whether nothing but the end of a clause, or a word like "của", stands before. */
function standsAlone(view: View, i: number): boolean {
  const gap = gapBefore(view, i);
  if (gap !== ' ') return !/[/\-–]$/.test(gap.trimEnd());
  return [1, 2].some((k) => i - k >= 0 && BEFORE_BARE.has(foldedWords(view, i - k, i)));
}

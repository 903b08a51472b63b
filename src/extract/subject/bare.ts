/** What a head without a name points to, for whose a number is: the last unit of its kind that was spoken of. */
import { unitMentions, type UnitMention } from '../../../extractors/unit/mentions.ts';
import { countUpTo, oncePerText, partAt, partsUpTo, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/sentences.ts';
import { tally } from '../../text/tally.ts';
import type { Anchor } from './anchors.ts';
import { HEADS, isPlace, placeOf, rankOf, type SubjectKind } from './places.ts';
import type { Spoken } from './spoken.ts';

/** How far back a bare head looks. */
const REACH = 3000;

const COMMITTEES = new Set(['đảng bộ', 'đảng ủy', 'chi bộ', 'chi ủy']);
/** Bodies that every committee has. */
const BODIES = new Set(['ban thường vụ', 'ban chấp hành', 'btv', 'bch', 'thường trực']);
const OWN_KIND = new Set<SubjectKind>(['company', 'cooperative', 'school']);
/** What a Party cell is of: "Chi bộ nhà trường". */
const OF_WHAT =
  /^ (?:(?<school>nhà trường|trường)|(?<company>công ty)|(?<cooperative>hợp tác xã|htx)|(?<agency>cơ quan|đơn vị))(?![\p{L}])/u;

const COMMITTEE = /^(?:Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|Thị xã ủy) /u;

const LEVEL = / (xã|phường|thị trấn|huyện|thị xã|tỉnh)$/u;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function lastOf(anchors: readonly Anchor[], start: number, is: (anchor: Anchor) => boolean): Anchor | null {
  for (let i = anchors.length - 1; i >= 0; i--) {
    const anchor = anchors[i];
    if (!anchor || start - anchor.start > REACH) return null;
    if (is(anchor)) return anchor;
  }
  return null;
}

/** The full name of what a bare mention means, or null. */
export function meantBy(
  unit: Spoken,
  anchors: readonly Anchor[],
  mentions: readonly UnitMention[],
  before: string,
  reading: Reading,
): string | null {
  const { name, head, start, end, kind } = unit;
  const { text } = reading;
  if (unit.noun) return name;
  if (BODIES.has(head)) return lastOf(anchors, start, (anchor) => anchor.kind === kind)?.name ?? name;
  if (COMMITTEES.has(head)) return committee(unit, anchors, before, reading);
  if (kind === 'village') return village(unit, anchors, reading);
  // "An Thịnh là 6,8%, ở Yên Thái lên tới 14,3%. Tính chung toàn xã là 5,1%": the article's own, after others.
  const all = isPlace(kind) && before.endsWith('toàn ') ? ownAmongOthers(unit, anchors, reading) : null;
  if (all) return all;
  if (isPlace(kind)) return inParagraph(unit, anchors, reading) ?? name ?? ofOrgan(unit, anchors, reading);
  // "Đảng bộ xã", "UBND xã" in a paragraph about another xã than the article's.
  const level = LEVEL.exec(head)?.[1];
  const own = level && inParagraph({ head: level, kind: HEADS[level], start }, anchors, reading);
  if (own)
    return name
      ? name.replace(new RegExp(` ${level} .+$`, 'u'), ` ${own}`)
      : `${capital(head.slice(0, -level.length))}${own}`;
  if (OWN_KIND.has(kind)) {
    // "Chi bộ Công ty TNHH May Sơn Hà … Công ty"
    const last = mentions
      .slice(countUpTo(mentions, start - REACH), countUpTo(mentions, start - 1))
      .findLast((one) => one.kind === kind && one.proper !== null);
    if (last) return last.name;
  }
  if (name !== null || kind.startsWith('party') || !/^\p{Lu}/u.test(text.charAt(start))) return name;
  // "Phó Chủ tịch Hội Huỳnh Cẩm Nhung": the one spoken of last.
  if (head === 'hội' && end - start === head.length) {
    const hoi = lastOf(anchors, start, (anchor) => anchor.kind === kind && anchor.name.startsWith('Hội '));
    if (hoi) return hoi.name;
  }
  // "Hội LHPN huyện quản lý 138 tổ; Hội Nông dân 117 tổ": of the same place.
  const last = anchors.at(-1);
  const place = last && start - last.end < 160 ? (isPlace(last.kind) ? last : placeOf(last)) : null;
  return place && `${text.slice(start, end)} ${place.name}`;
}

const HAS_COMMITTEE = new Set(['commune', 'district', 'province']);

/** "Đảng bộ", "chi bộ": the last one spoken of, if only as "Đảng bộ xã"; after "toàn" the article's own. */
function committee(
  { head, name, end, start }: Spoken,
  anchors: readonly Anchor[],
  before: string,
  reading: Reading,
): string | null {
  const { folded, paragraphs } = reading;
  const kind = OF_WHAT.exec(folded.slice(end, end + 12))?.groups;
  const sort = kind && (['school', 'company', 'cooperative', 'agency'] as const).find((one) => kind[one]);
  const whose = sort && lastOf(anchors, start, (anchor) => anchor.kind === sort);
  if (whose) return `${capital(head)} ${whose.name}`;
  const like = (anchor: Anchor): boolean =>
    folded.startsWith(head, anchor.start) || anchor.name.toLowerCase().startsWith(`${head} `);
  const paragraph = partAt(paragraphs, start)?.start ?? 0;
  const near = anchors.slice(countUpTo(anchors, paragraph - 1));
  const told = near.some(like);
  // "Đảng bộ xã có 71 chi bộ. Trong quý, Đảng ủy ghép 6 chi bộ"
  const same =
    head === 'đảng ủy' ? near.findLast(({ name: of, part }) => part !== 'aside' && of.startsWith('Đảng bộ ')) : null;
  if (same) return same.name;
  // "Báo cáo của Huyện ủy Kỳ Sơn cho thấy toàn Đảng bộ có …", "Bí thư Đảng ủy xã Suối Rao …: Đảng bộ 142 đảng viên"
  const body = head === 'đảng bộ' && !told ? near.findLast((one) => COMMITTEE.test(one.name)) : null;
  const of = body ? placeOf(body) : null;
  if (of) return `Đảng bộ ${of.name}`;
  if (/(?:^|[^\p{L}])toàn $/u.test(before) && !told) {
    const own = anchors.find((anchor) => like(anchor) && anchor.part !== 'aside');
    if (own) return own.name;
  }
  const own = near.findLast((anchor) => like(anchor) && anchor.part !== 'aside');
  if (own) return own.name;
  if (head.startsWith('chi')) {
    // "chi bộ" where only the village was named, "Chi bộ với 19 đảng viên" where an organisation is spoken of.
    const host = near.findLast(
      ({ kind: sort, part }) =>
        part !== 'aside' && (sort === 'village' || !(isPlace(sort) || sort.startsWith('party'))),
    );
    if (host) return `${capital(head)} ${host.name}`;
  }
  const last =
    lastOf(anchors, start, (anchor) => anchor.part !== 'aside' && like(anchor)) ?? lastOf(anchors, start, like);
  if (last) return last.name;
  const place = head.startsWith('chi')
    ? lastOf(anchors, start, (anchor) => anchor.kind === 'village')
    : // "toàn Đảng bộ kết nạp 86 đảng viên" where none was named: that of the article's place.
      inLead(anchors, paragraphs).find((anchor) => HAS_COMMITTEE.has(anchor.kind));
  return place ? `${capital(head)} ${place.name}` : name;
}

/** "làng", "thôn": the last village spoken of, if only through its Party cell. */
function village({ head, start }: Spoken, anchors: readonly Anchor[], { folded, paragraphs }: Reading): string | null {
  const paragraph = partAt(paragraphs, start)?.start ?? 0;
  const before = paragraphs[partsUpTo(paragraphs, start) - 2]?.start ?? 0;
  const lead = paragraphs[1]?.end ?? 0;
  const isVillage = (anchor: Anchor): boolean => rankOf(anchor) === 1 && sameHead(anchor, head);
  // "Thôn A là kết quả hợp nhất của … B và C. B có 27 hộ. Sau sáp nhập, thôn có 118 hộ"
  const headed = (anchor: Anchor): boolean =>
    isVillage(anchor) &&
    anchor.start >= paragraph &&
    (anchor.kind !== 'village' || folded.startsWith(head, anchor.start));
  const last =
    lastOf(anchors, start, headed) ??
    lastOf(anchors, start, (anchor) => isVillage(anchor) && anchor.start >= paragraph) ??
    lastOf(anchors, start, (anchor) => isVillage(anchor) && anchor.start >= before) ??
    anchors.slice(0, countUpTo(anchors, lead)).find((anchor) => isVillage(anchor) && anchor.end <= lead);
  if (!last) return null;
  const place = last.kind === 'village' ? last : placeOf(last);
  return place?.name ?? null;
}

/** Whether a village, or the village of an organisation, is called by this head. */
const sameHead = (anchor: Anchor, head: string): boolean =>
  (anchor.kind === 'village' ? anchor : placeOf(anchor))?.name.startsWith(`${head} `) ?? false;

/** "UBKT Thành ủy Phan Thiết cho biết … thành phố": the place of the paragraph's last committee of that level. */
function ofOrgan({ head, start }: Spoken, anchors: readonly Anchor[], { paragraphs }: Reading): string | null {
  const paragraph = partAt(paragraphs, start)?.start ?? 0;
  const near = anchors.slice(countUpTo(anchors, paragraph - 1));
  for (const anchor of near.toReversed()) {
    const place = placeOf(anchor);
    if (place?.name.startsWith(`${head} `)) return place.name;
  }
  // "huyện" where only "Nam Trà My có 10 xã" told which.
  return lastOf(anchors, start, ({ name }) => name.startsWith(`${head} `))?.name ?? null;
}

/** How often each unit is named. */
const timesTold = oncePerText((reading) => new Map(tally(unitMentions(reading).flatMap(({ name }) => name ?? []))));

/** The units of title and lead. */
function inLead(anchors: readonly Anchor[], paragraphs: readonly Span[]): Anchor[] {
  const lead = paragraphs[1]?.end ?? 0;
  return anchors.slice(0, countUpTo(anchors, lead)).filter(({ end }) => end <= lead);
}

/** The unit of title or lead that is spoken of most, where the paragraph has told of several others like it. */
function ownAmongOthers({ head, start }: Spoken, anchors: readonly Anchor[], reading: Reading): string | null {
  const { paragraphs } = reading;
  const paragraph = partAt(paragraphs, start)?.start ?? 0;
  const like = ({ name }: Anchor): boolean => name.startsWith(`${head} `);
  const told = timesTold(reading);
  const own = inLead(anchors, paragraphs)
    .filter(like)
    .toSorted((a, b) => (told.get(b.name) ?? 0) - (told.get(a.name) ?? 0))[0]?.name;
  const others = new Set(
    anchors
      .slice(countUpTo(anchors, paragraph - 1))
      .filter(like)
      .map(({ name }) => name),
  );
  return own !== undefined && others.size > 1 ? own : null;
}

/** "xã", "huyện" where the paragraph opened with one that it is about: "Hòa Hội có kinh nghiệm …: xã kêu gọi". */
function inParagraph(
  { head, kind, start }: { head: string; kind: SubjectKind | undefined; start: number },
  anchors: readonly Anchor[],
  { paragraphs }: Reading,
): string | null {
  const paragraph = partAt(paragraphs, start)?.start ?? 0;
  const near = anchors.slice(countUpTo(anchors, paragraph - 1));
  const own = near.filter((anchor) => anchor.kind === kind && anchor.part === 'topic');
  return own.findLast((anchor) => anchor.name.startsWith(`${head} `))?.name ?? null;
}

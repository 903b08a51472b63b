/** Who signed an article: bylines told from sentences, names from desks. */
import { ORGANISATION_START, ORGANISATION_WORD } from './words.ts';

/** "Bài, ảnh: …", "Tin và ảnh: …", "Theo …": what stands before the name. */
const LABEL =
  /^[\s\p{P}]*(?:(?:(?:tin|bài|ảnh|chùm ảnh|clip|video|thực hiện|nội dung|thiết kế|đồ họa|đồ hoạ|phóng sự|ghi chép|bút ký|chùm|viết|kỹ thuật|trình bày)(?:\s?(?:,|và|&|-|–|\/|\+)\s?(?=\p{L})|\s)?){1,5}|tác giả|người viết|biên tập|biên dịch|lược dịch|dịch|pv|p\.v|phóng viên|ctv|by|author)(?:\s+viết)?\s*[:：-]\s*/iu;
/** Labels that name no writer: a photographer's, a source's. */
const NOT_WRITER =
  /^[\s\p{P}]*(?:(?:chùm )?ảnh|clip|video|đồ họa|đồ hoạ|thiết kế|kỹ thuật|trình bày)(?:\s*(?:,|và|&|-)\s*(?:(?:chùm )?ảnh|clip|video|đồ họa|đồ hoạ|thiết kế|kỹ thuật|trình bày))*\s*[:：-]/iu;
const SOURCE = /^[\s(]*(?:theo|nguồn|nguồn tin|dẫn nguồn|source)(?: ?[:：-])? (\S.{1,79})$/iu;

/** A site's address as a line. */
export const ADDRESS = /^(?:www\.)?[a-z0-9-]{3,30}(?:\.[a-z]{2,8}){1,3}$/iu;

/** A desk that signs without a label. */
const DESK_LINE =
  /^(?:nhóm|pv|p\.v|phóng viên|ctv|ttxvn|bbt|ban biên tập|tòa soạn|toà soạn|báo|tạp chí|đài|cổng|tổng hợp|vov|vtv|trung tâm truyền thông)(?:$|[\s.,/-])/iu;

/** "By", "Von", "Par" and the like before a name. */
const SIGNED_BY =
  /^(?:(?:written |words |posted |submitted |story |text |report(?:ed)? )?by|(?:được )?(?:viết|đăng|gửi) bởi|bởi|theo|von|text|par|propos recueillis par|por|texto|di|da|a cura di|door|av|af|przez|tekst|oleh|penulis|reporter|wartawan|autor(?:a|in)?|auteur|autore|author|redakcja|szerző|του|της|γράφει ο|γράφει η|γράφει|από|автор|记者|本报记者|作者|文|撰文|編輯|编辑|기자)\s*[:：|/]?\s+/iu;

/** One syllable of a name: Ngọc, NGỌC, H', Ksor, Y, Mỹ-Anh, P.V.; no digits. */
const SYLLABLE = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’][\\p{L}\\p{M}]*)?(?:-\\p{Lu}[\\p{L}\\p{M}]+)?\\.?";
/** What stands small inside a name of another language: "Ursula von der Leyen". */
const PARTICLE = '(?:(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ten|ter|zu|bin|al|el|y|e)\\s){0,2}';
const NAME = new RegExp(`^(?:${SYLLABLE}(?:\\s${PARTICLE}${SYLLABLE}){0,5}|[\\p{Script=Han}·]{2,6})$`, 'u');
const BETWEEN = /\s*(?:,|;|\/|&|\+| - | – | và | and | et | und | — )\s*/u;
/** What may follow a name: "(thực hiện)", "(TTXVN)", "(Theo Báo Nhân Dân)", "(Phù Yên)", "thực hiện". */
const AFTER = /\s*(?:\([^()]{1,45}\)|\s(?:thực hiện|tổng hợp|biên dịch|lược ghi|ghi))\s*$/iu;

/** What a byline says: the signed persons as printed, null when only a desk or source signed. */
interface Byline {
  author: string | null;
}

/** A line that says by its first word who wrote it: "By Martha Ellison", "Von Jürgen Wächter", "Viết bởi Mai Chi". */
const OPENS_BYLINE =
  /^(?:(?:written |words |posted |story |text |report(?:ed)? )?by|von|par|por|door|przez|oleh|penulis:?|texto:?|autor(?:a|in)?:?|автор:?|(?:được )?(?:viết|đăng) bởi)\s/iu;

/** The persons that such a line names, each of two words at least; null when it is another. */
export function openByline(line: string): string | null {
  if (line.length > 90 || !(OPENS_BYLINE.test(line) || HAN_LABEL.test(line))) return null;
  const person = personsIn(line);
  return person?.split(BETWEEN).every((name) => name.includes(' ') || /^\p{Script=Han}{2,4}$/u.test(name))
    ? person
    : null;
}

/** Whether every part of it looks like a person's name. */
export function isNames(text: string): boolean {
  const parts = text.split(BETWEEN).filter(Boolean);
  return (
    parts.length > 0 &&
    parts.length <= 6 &&
    text.length <= 90 &&
    parts.every((part) => NAME.test(part) && part.split(' ').length <= 6)
  );
}

/** The persons in a signature without labels and remarks; null when it is a desk, a paper or nothing. */
export function personsIn(signature: string): string | null {
  let text = signature.replace(/\s+/g, ' ').trim();
  text = text.replace(LABEL, '').replace(SIGNED_BY, '').replace(HAN_LABEL, '');
  for (let i = 0; i < 2; i++) text = text.replace(AFTER, '');
  text = text.replace(/^[\s\p{P}]+|[\s,;:.\-–—|]+$/gu, '').replace(/, [A-Z]{2,6}$/u, '');
  if (!text || text.length > 90 || !isNames(text)) return null;
  const parts = text.split(BETWEEN);
  return parts.some(isOrganisation) || LABEL_ALONE.test(text) ? null : text;
}

/** What stands before a name, in an element of its own. */
const HAN_LABEL = /^[（(]?(?:本报|本刊)?(?:记者|作者|撰文|通讯员|文)(?:\s?[:：|/]\s?|\s)/u;
const LABEL_ALONE = /^(?:by|von|par|por|di|door|av|theo|bởi|tác giả|author|autor|auteur|text|posted)$/iu;

/** A name that a page states as its author's: less is asked of it than of a printed line. */
export function statedPerson(name: string): string | null {
  const words = name.split(' ');
  const plain = words.length > 1 && words.length <= 6 && name.length <= 60 && /^\p{Lu}/u.test(name);
  return personsIn(name) ?? (plain && !/[\d@/|,:]|https?/u.test(name) && !isOrganisation(name) ? name : null);
}

/** Whether a name is that of a paper, an agency or a desk. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION_START.test(name.trim()) || ORGANISATION_WORD.test(name.trim());
}

/** A desk's or paper's name by itself, not a sentence that starts with one ("Theo báo cáo của Sở …"). */
function isDesk(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 7 || /[,;:%]|\d{2}/.test(text) || !isOrganisation(text)) return false;
  const capital = words.filter((word) => /^[\p{P}]*\p{Lu}|\.(?:vn|com|net)/u.test(word)).length;
  return capital >= words.length / 2 || (words.length <= 5 && /^\p{Lu}/u.test(text));
}

/** A line that says by its words that it signs the article, or null: "Bài, ảnh: Ngọc Hưng", "Theo TTXVN", "(Nguồn: Báo Nhân Dân)". */
export function bylineOf(line: string): Byline | null {
  if (line.length > 120) return null;
  if (NOT_WRITER.test(line)) return isShortTail(line) ? { author: null } : null;
  const source = SOURCE.exec(line.replace(/^\(([^()]+)\)$/, '$1'));
  if (source) {
    const named = (source[1] ?? '').replace(/[\s.]+$/, '');
    if (ADDRESS.test(named)) return { author: null };
    const bare = named.replace(AFTER, '').replace(/\s*\([^)]*\)$/, '');
    return isNames(bare) || isDesk(named) ? { author: personsIn(bare) } : null;
  }
  if (DESK_LINE.test(line) && isDesk(line.replace(/[\s.]+$/, ''))) return { author: null };
  const label = LABEL.exec(line);
  if (!label) return null;
  const rest = line
    .slice(label[0].length)
    .replace(/\s?[-–;,|/]\s?(?:ảnh|clip|video|đồ họa|đồ hoạ)\s?:[^:]{2,40}$/iu, '')
    .replace(AFTER, '')
    .replace(/[.\s]+$/, '');
  if (/^(?:pv|p\.v|nhóm|ctv)/iu.test(rest)) return { author: personsIn(rest) };
  return isNames(rest) || isDesk(rest) ? { author: personsIn(rest) } : null;
}

/** A line that is nothing but one or more names, two syllables at least: "Lam Giang", "NHẬT XUÂN - NGHI VŨ", "Hà Anh (t/h)". */
export function loneNames(line: string): string | null {
  if (line.length > 70) return null;
  const bare = line.replace(AFTER, '').replace(/\.$/, '');
  if (!bare.includes(' ') || !isNames(bare)) return null;
  return bare.split(BETWEEN).some((part) => part.split(' ').length > 5) ? null : bare;
}

function isShortTail(line: string): boolean {
  const rest = line.slice(line.search(/[:：-]/) + 1).trim();
  return rest.length <= 60 && (isNames(rest.replace(AFTER, '')) || isDesk(rest));
}

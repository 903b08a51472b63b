/** Who signed a plain text: rows that are names, initials, desks, sources; told from headlines in capitals. */
import { ADDRESS, bylineOf, isNames, loneNames, personsIn } from './bylines.ts';

/** Letters with dots that stand for a writer: "P.V", "H.P - M.L". */
export const INITIALS =
  /^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?){1,3}\.?(?:\s?[-–,&]\s?\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?){1,3}\.?){0,3}$/u;

/** Whom a row signs for; null when it signs nothing, `{ author: null }` when a desk or a source does. */
export function signatureOf(text: string): { author: string | null } | null {
  const initials = text.replace(/\s*\([^()]{1,45}\)$/u, '');
  if (INITIALS.test(initials)) return { author: initials };
  const byline = bylineOf(text);
  if (byline) return byline;
  const source = /^nguồn(?: tin| bài)?\s*:\s*(\S+)$/iu.exec(text);
  if (source && ADDRESS.test(source[1]!)) return { author: null };
  const names = loneNames(text);
  if (names) return { author: personsIn(names) };
  return /^\p{Lu}\p{Ll}{0,2}[^\p{ASCII}]\p{Ll}{0,3}$/u.test(text) && isNames(text) ? { author: text } : null;
}

/** First syllables of full names, Kinh and of the mountains. */
export const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn mai trịnh trương lương lưu phùng tạ tô chu cao ' +
    'kiều lại lâm mạc nghiêm quách thái tống tăng vương hà đinh triệu nông vi ma lò cầm quàng lường vàng giàng sùng thào sồng hờ bạc ' +
    'tòng cà điêu vì vừ cứ hạng hảng lầu má mùa thạch sơn kim danh châu y ksor siu rơ rmah ayun niê h pv'
  ).split(' '),
);

/** Whether a row with capitals throughout is a headline and no name: four syllables or more, and no surname first. */
export function isCapitalHeadline(text: string): boolean {
  if (bylineOf(text)) return false;
  return text.split(/\s*[,;&+]\s*|\s[-–—]\s/u).some((part) => {
    const syllables = part.split(/[\s']+/u);
    return syllables.length >= 4 && !SURNAMES.has(syllables[0]!.toLowerCase());
  });
}

/** Whether a row says who took a picture and nothing else. */
export const isCredit = (text: string): boolean =>
  /^[\s\p{P}]*(?:chùm )?ảnh\s*:/iu.test(text) && bylineOf(text) !== null;

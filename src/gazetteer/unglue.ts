/** Words that lost the space between them where a page was turned into text: "vàcác xãNậm Cuổithành" to "và các xã Nậm Cuổi thành". */

/** The small words of the resolutions' clauses; none of them ends a name. */
const WORDS = new Set(
  'sắp xếp toàn bộ diện tích tự nhiên quy mô dân số của các xã phường thị trấn đặc khu và là thành mới có tên gọi một phần còn lại sau khi thực hiện theo định tại khoản điều này hình huyện quận phố tỉnh trong đó gồm như'.split(
    ' ',
  ),
);
const LONGEST = 6;
/** The small words that a name is printed together with. */
const AFTER_NAME = new Set(['thành', 'và', 'của', 'các', 'xã', 'phường', 'sau', 'như', 'trong']);
const BEFORE_NUMBER = /^(gồm|và|có|khoản)(\d+)$/u;

/** A token as small words put together, or null when it is not made of them alone. */
function apart(token: string): string[] | null {
  if (token === '') return [];
  for (let length = Math.min(LONGEST, token.length); length > 1; length--) {
    const word = token.slice(0, length);
    const rest = WORDS.has(word) ? apart(token.slice(length)) : null;
    if (rest) return [word, ...rest];
  }
  return null;
}

/** A name and the small words behind it: "Thànhthànhphường" to "Thành thành phường". */
function nameApart(token: string): string | null {
  for (let end = 1; end < token.length; end++) {
    const words = apart(token.slice(end));
    if (words && AFTER_NAME.has(words[0] ?? '')) return [token.slice(0, end), ...words].join(' ');
  }
  return null;
}

function token(printed: string): string {
  const pair = BEFORE_NUMBER.exec(printed);
  if (pair) return `${pair[1]} ${pair[2]}`;
  if (/^\p{Ll}+$/u.test(printed)) return apart(printed)?.join(' ') ?? printed;
  return /^(?:\p{Lu}|\d)\p{Ll}*\p{Ll}$/u.test(printed) ? (nameApart(printed) ?? printed) : printed;
}

/** One line of a resolution with its spaces back. */
export function unglue(line: string): string {
  return line
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/(?<=[),;])(?=\p{L})/gu, ' ')
    .replace(/(?<=[\p{L}\p{N}])(?=\()/gu, ' ')
    .replace(/^(\d+)\.(?=\p{Lu})/u, '$1. ')
    .split(' ')
    .map(token)
    .join(' ');
}

/** vntk's tokens of a sentence: what stands between white space, with marks apart, and where each begins. */

export interface Tokens {
  forms: string[];
  /** Where each token begins in the sentence; it ends `form.length` later. */
  starts: number[];
}

const LETTERS =
  'aáàạảãăắằặẳẵâấầậẩẫbcdđeéèẹẻẽêếềệểễfghiíìịỉĩjklmnoóòọỏõôồốộổỗơớờợởỡpqrstuúùụủũưứừựửữvwxyýỳỵỷỹzAÁÀẠẢÃĂẮẰẶẲẴÂẤẦẬẨẪBCDĐEÉÈẸẺẼÊẾỀỆỂỄFGHIÍÌỊỈĨJKLMNOÓÒỌỎÕÔỐỒỘỔỖƠỚỜỢỞỠPQRSTUÚÙỤỦŨƯỨỪỰỬỮVWXYÝỲỴỶỸZ0-9';
/** What vntk tries before it asks whether the whole sentence is an address. */
const FIRST = String.raw`[A-ZĐ]+\.|(?:Tp|Mr|Mrs|Ms|Dr|ThS)\.|==>|->|\.\.\.|>>`;
const DATE = String.raw`\d{1,2}\/\d{1,2}(?:\/\d+)?|\d{1,2}-\d{1,2}(?:-\d+)?`;
const NUMBER = String.raw`\d+(?:[.,_]\d+)+`;
const TOKEN = new RegExp(`${FIRST}|${DATE}|${NUMBER}|[^${LETTERS}\\s]|[${LETTERS}]+`, 'g');
const STARTS_OTHERWISE = new RegExp(`^(?:${FIRST})`);
/**
 * A whole sentence of these characters is one token, an address. vntk's own pattern says the same with overlapping
 * alternatives and takes time exponential in the sentence's length to say no; its pattern for mail never gets a turn.
 */
const ADDRESS = /^[a-z!$-_]+$/;

/** The tokens of a sentence, the same as vntk's. */
export function tokens(sentence: string): Tokens {
  if (ADDRESS.test(sentence) && !STARTS_OTHERWISE.test(sentence)) return { forms: [sentence], starts: [0] };
  return tokensBetween(sentence, 0, sentence.length);
}

/** The tokens of a stretch, of which none is taken for an address. */
export function tokensBetween(text: string, start: number, end: number): Tokens {
  const found: Tokens = { forms: [], starts: [] };
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    found.forms.push(match[0]);
    found.starts.push(start + match.index);
  }
  return found;
}

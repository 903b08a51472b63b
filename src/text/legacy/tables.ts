/**
 * The letters of the encodings before Unicode, each as it looks in text that was taken for windows-1252.
 *
 * TCVN3 (the fonts .VnTime, .VnArial …) is the third variant of TCVN 5712:1993: its table is iconv-lite's, less the codes
 * that only the first two variants have. VISCII is RFC 1456 and windows-1258 Microsoft's, both from iconv-lite. VNI
 * (VNI-Times, VNI-Helve …) writes a letter and then a letter for its tone; no library has it, so its table is here, after
 * the one that VNI Software published (vnisoft.com/english/vnichar.htm).
 */
import iconv from 'iconv-lite';
import { isSyllable } from './syllable.ts';

export type Legacy = 'TCVN3' | 'VNI' | 'VISCII' | 'windows-1258';

const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** The 256 letters of a single-byte encoding; a code it does not use stays what Latin-1 has there. */
const lettersOf = (encoding: string): string[] =>
  Array.from(iconv.decode(BYTES, encoding), (letter, byte) =>
    letter === '\ufffd' ? String.fromCharCode(byte) : letter,
  );

/** windows-1252 as the HTML standard has it: every byte is a letter. Node 20's TextDecoder reads it as Latin-1. */
export const WINDOWS_1252: readonly string[] = lettersOf('windows-1252');

const byteOf = new Map(WINDOWS_1252.map((letter, byte) => [letter, byte]));

/** Text once more as a letter a byte: curly quotes and dashes of windows-1252 go back to their codes. */
function translate(text: string, letters: readonly string[]): string {
  return text.replace(HIGH, (letter) => letters[byteOf.get(letter) ?? letter.charCodeAt(0)] ?? letter);
}

/** What is no ASCII, and the control codes that are VISCII's capitals. */
const HIGH = /[^\n\r\t -~]/g;

/** Codes that hold a letter in TCVN 5712's first two variants and none in the third. */
const NOT_IN_TCVN3 = new Set([
  0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xba, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xcd, 0xd9, 0xda, 0xdb, 0xe0,
  0xf0, 0xff,
]);

const TCVN3 = lettersOf('tcvn').map((letter, byte) =>
  byte <= 0xa0 || NOT_IN_TCVN3.has(byte) ? (WINDOWS_1252[byte] ?? letter) : letter,
);
const VISCII = lettersOf('viscii').map((letter, byte) => (byte === 0xa0 ? '\u00a0' : letter));
const WINDOWS_1258 = lettersOf('windows-1258');

const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const [CIRCUMFLEX, BREVE] = ['\u0302', '\u0306'];

/** VNI's letters that follow a vowel, and the marks they stand for. */
const VNI_TONES: Record<string, string> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT };
const VNI_CIRCUMFLEX: Record<string, string> = { â: '', á: ACUTE, à: GRAVE, å: HOOK, ã: TILDE, ä: DOT };
const VNI_BREVE: Record<string, string> = { ê: '', é: ACUTE, è: GRAVE, ú: HOOK, ü: TILDE, ë: DOT };
const VNI_VOWELS: Record<string, string> = { a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' };
/** VNI's letters that stand alone. */
const VNI_ALONE: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const VNI = new Map([...vniPairs(), ...Object.entries(VNI_ALONE)].flatMap(cased));

function* vniPairs(): Generator<[string, string]> {
  for (const [vowel, letter] of Object.entries(VNI_VOWELS)) {
    for (const [code, tone] of Object.entries(VNI_TONES)) yield [vowel + code, letter + tone];
    if ('aeo'.includes(vowel))
      for (const [code, tone] of Object.entries(VNI_CIRCUMFLEX)) yield [vowel + code, letter + CIRCUMFLEX + tone];
    if (vowel === 'a')
      for (const [code, tone] of Object.entries(VNI_BREVE)) yield [vowel + code, letter + BREVE + tone];
  }
}

/** A code and its letter, small and capital; a capital's tone letter may be small ("Aùo"). */
function cased([code, letters]: [string, string]): [string, string][] {
  const letter = letters.normalize('NFC');
  const capital = letter.toUpperCase();
  const first = code.charAt(0).toUpperCase();
  return [
    [code, letter],
    [code.toUpperCase(), capital],
    [first + code.slice(1), capital],
  ];
}

const VNI_CODE = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñôöíìæóòî]/gi;

function fromVni(text: string): string {
  return text
    .replace(VNI_CODE, (code) => VNI.get(code) ?? alone(code))
    .replace(HIGH, (c) => translate(c, WINDOWS_1252));
}

/** Two codes that make no pair: each by itself. */
const alone = (code: string): string => Array.from(code, (letter) => VNI.get(letter) ?? letter).join('');

/** A sign that stands by itself is a sign: © before a year, a raised dot between links; "5.000®" is 5.000đ. */
const SIGN = /^[©·]+$/;

const fromTcvn3 = (text: string): string => (SIGN.test(text) ? text : translate(text, TCVN3));

/** VISCII's Ộ and Ợ are quotes in windows-1252: no word begins with the one, and the other ends only what it makes a syllable. */
function fromViscii(word: string): string {
  const before = word.startsWith('“') ? '“' : '';
  const read = translate(word.slice(before.length), VISCII);
  const quoted = word.endsWith('”') && !isSyllable(read);
  return before + (quoted ? `${read.slice(0, -1)}”` : read);
}

/** Words without spaces, digits or ASCII signs to Unicode, NFC. */
export const WORD_FROM: Record<Legacy, (word: string) => string> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
  VISCII: fromViscii,
  'windows-1258': (word) => translate(word, WINDOWS_1258).normalize('NFC'),
};

/** The names HTML has for the codes 0xA0 to 0xFF, in order. */
export const ENTITY_NAMES = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/);

/** Syllables with marks that any page of Vietnamese has some of. */
export const COMMON = new Set(
  `của và các được người năm tỉnh là có những với đã để về này từ đến ngày tại bộ xã huyện cũng như ở không một số việc
thành đồng hội chính thể phát triển kinh tế xây dựng nhà nước đảng viên đầu công tác tổ chức cán lãnh đạo nhân dân đó mới
nhiều vào bản cấp quyết định theo tháng trên dưới giữa trước sau đều sẽ phải bí thư chủ tịch nông thôn giáo dục vùng đất
đường hộ nghèo lượng điểm phố phường báo việt hà thị quốc`
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => /[^a-z]/.test(word)),
);

/** Vietnamese to the bytes of the encodings before Unicode: the tests' own tables, written apart from those they check. */
import iconv from 'iconv-lite';

/** Each vowel plain and with its five tones (acute, grave, hook, tilde, dot), then đ: the order of the tables below. */
const LETTERS = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ'.normalize('NFC');

/** TCVN3's codes in that order; 0 is ASCII. */
const TCVN3 = `
00 b8 b5 b6 b7 b9 a8 be bb bc bd c6 a9 ca c7 c8 c9 cb 00 d0 cc ce cf d1 aa d5 d2 d3 d4 d6 00 dd d7 d8 dc de
00 e3 df e1 e2 e4 ab e8 e5 e6 e7 e9 ac ed ea eb ec ee 00 f3 ef f1 f2 f4 ad f8 f5 f6 f7 f9 00 fd fa fb fc fe ae`;
const TCVN3_CAPITALS: Record<string, number> = { Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 };

/** VNI's codes in that order. */
const VNI = `
a aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä e eù eø eû eõ eï eâ eá eà eå eã eä i í ì æ ó ò
o où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï u uù uø uû uõ uï ö öù öø öû öõ öï y yù yø yû yõ î ñ`;

const fields = (table: string): string[] => table.trim().split(/\s+/);
const tcvn3 = new Map(
  [...LETTERS].map((letter, i) => [letter, Number.parseInt(fields(TCVN3)[i] ?? '', 16) || letter.charCodeAt(0)]),
);
const vni = new Map([...LETTERS].map((letter, i) => [letter, fields(VNI)[i] ?? '']));

/** Toned capitals get the code of the small letter: the font .VnTimeH shows capitals. */
export const toTcvn3 = (text: string): Buffer =>
  Buffer.from(
    Array.from(
      text.normalize('NFC'),
      (letter) =>
        TCVN3_CAPITALS[letter] ??
        tcvn3.get(letter) ??
        (letter > '~' ? tcvn3.get(letter.toLowerCase()) : undefined) ??
        windows1252(letter),
    ),
  );

export function toVni(text: string): Buffer {
  const code = (letter: string): string => {
    const small = vni.get(letter);
    if (small) return small;
    return vni.get(letter.toLowerCase())?.toUpperCase() ?? letter;
  };
  return Buffer.from(Array.from(text.normalize('NFC'), (letter) => Array.from(code(letter), windows1252)).flat());
}

export const toViscii = (text: string): Buffer => iconv.encode(text.normalize('NFC'), 'viscii');

/** A letter of the code page, then its tone. */
export function toWindows1258(text: string): Buffer {
  const apart = Array.from(text.normalize('NFC'), (letter) => {
    const marks = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '';
    return tone ? marks.replace(tone, '').normalize('NFC') + tone : letter;
  });
  return iconv.encode(apart.join(''), 'windows-1258');
}

const windows1252 = (letter: string): number => iconv.encode(letter, 'windows-1252')[0] ?? 0x3f;

export const ENCODERS = {
  TCVN3: toTcvn3,
  VNI: toVni,
  VISCII: toViscii,
  'windows-1258': toWindows1258,
};

/** The bytes as a program took them that thought they were windows-1252. */
export const asLatin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => {
    const letter = iconv.decode(Buffer.from([byte]), 'windows-1252');
    return letter === '\ufffd' ? String.fromCharCode(byte) : letter;
  }).join('');

/** Every letter of Vietnamese, small and capital, NFC. */
export const VIETNAMESE: string[] = [...LETTERS, ...LETTERS.toUpperCase()];

// ../p5/bench.mts
import { readFileSync } from "node:fs";

// src/text/letters.ts
var LETTERS = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\ud7ff";

// src/text/fold.ts
var OPEN_PAIRS = Object.fromEntries(
  [
    ["o", "a", "\xF2\xF3\u1ECF\xF5\u1ECD", "\xE0\xE1\u1EA3\xE3\u1EA1"],
    ["o", "e", "\xF2\xF3\u1ECF\xF5\u1ECD", "\xE8\xE9\u1EBB\u1EBD\u1EB9"],
    ["u", "y", "\xF9\xFA\u1EE7\u0169\u1EE5", "\u1EF3\xFD\u1EF7\u1EF9\u1EF5"]
  ].flatMap(
    ([first, second, onFirst, onSecond]) => [...onSecond].map((toned, i) => [first + toned, (onFirst[i] ?? "") + second])
  )
);
var NEW_STYLE = new RegExp(`o[\xE0\xE1\u1EA3\xE3\u1EA1\xE8\xE9\u1EBB\u1EBD\u1EB9](?![${LETTERS}])|(?<![qQ])u[\u1EF3\xFD\u1EF7\u1EF9\u1EF5](?![${LETTERS}])`, "g");
var DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043";
var DOUBLE_QUOTES = "\u201C\u201D\u201E\xAB\xBB\u2033";
var SINGLE_QUOTES = "\u2018\u2019\u201A\u2032`";
var SIGN = new RegExp(`[${DASHES}${DOUBLE_QUOTES}${SINGLE_QUOTES}]`, "g");
var PLAIN = Object.fromEntries([
  ...Array.from(DASHES, (sign) => [sign, "-"]),
  ...Array.from(DOUBLE_QUOTES, (sign) => [sign, '"']),
  ...Array.from(SINGLE_QUOTES, (sign) => [sign, "'"])
]);
function lower(text) {
  const all2 = text.toLowerCase();
  if (all2.length === text.length) return all2;
  return Array.from(text, (c) => c.toLowerCase().length === c.length ? c.toLowerCase() : c).join("");
}
function foldTones(text) {
  return text.replace(NEW_STYLE, (pair) => OPEN_PAIRS[pair] ?? pair);
}
function fold(text) {
  return foldTones(lower(text)).replace(SIGN, (sign) => PLAIN[sign] ?? sign);
}

// src/text/number-words.ts
var DIGITS = {
  m\u1ED9t: 1,
  m\u1ED1t: 1,
  hai: 2,
  ba: 3,
  b\u1ED1n: 4,
  t\u01B0: 4,
  n\u0103m: 5,
  l\u0103m: 5,
  nh\u0103m: 5,
  s\u00E1u: 6,
  b\u1EA3y: 7,
  b\u1EA9y: 7,
  t\u00E1m: 8,
  ch\u00EDn: 9
};
var SCALES = {
  ch\u1EE5c: 10,
  tr\u0103m: 100,
  ngh\u00ECn: 1e3,
  ng\u00E0n: 1e3,
  v\u1EA1n: 1e4,
  tri\u1EC7u: 1e6,
  t\u1EF7: 1e9,
  t\u1EC9: 1e9
};
var JOINERS = /* @__PURE__ */ new Set(["linh", "l\u1EBB"]);
var SYLLABLE = new RegExp(`[${LETTERS}]+`, "y");
function syllableAt(folded, index) {
  SYLLABLE.lastIndex = index;
  return SYLLABLE.exec(folded)?.[0] ?? "";
}
function readWords(folded, index) {
  let total = 0;
  let group4 = 0;
  let last = "start";
  let lastScale = Infinity;
  let end = -1;
  for (let at2 = index; ; ) {
    const word = syllableAt(folded, at2);
    if (!word) break;
    const digit = DIGITS[word];
    const scale2 = SCALES[word];
    if (word === "kh\xF4ng") {
      if (last !== "scale" || syllableAt(folded, at2 + 6) !== "tr\u0103m") break;
      at2 += "kh\xF4ng tr\u0103m".length;
      last = "hundred";
      end = at2;
      if (folded[at2] !== " ") break;
      at2++;
      continue;
    }
    if (digit !== void 0 && (last === "start" || last === "ten" || last === "hundred" || last === "scale" || last === "joiner")) {
      if (last !== "start" && last !== "joiner" && word === "n\u0103m" && last !== "hundred") break;
      if ((word === "m\u1ED1t" || word === "l\u0103m" || word === "nh\u0103m") && last !== "ten") break;
      group4 += digit;
      last = "digit";
    } else if (word === "m\u01B0\u1EDDi" && (last === "start" || last === "hundred" || last === "scale")) {
      group4 += 10;
      last = "ten";
    } else if ((word === "m\u01B0\u01A1i" || word === "ch\u1EE5c") && last === "digit" && group4 % 100 < 10 && group4 % 100 > 0) {
      group4 += group4 % 10 * 9;
      last = "ten";
    } else if (word === "tr\u0103m" && last === "digit" && group4 < 10 && group4 > 0) {
      group4 *= 100;
      last = "hundred";
    } else if (JOINERS.has(word) && (last === "hundred" || last === "scale")) {
      last = "joiner";
    } else if (scale2 !== void 0 && scale2 >= 1e3 && group4 > 0 && last !== "joiner" && scale2 < lastScale) {
      total += group4 * scale2;
      group4 = 0;
      lastScale = scale2;
      last = "scale";
    } else break;
    at2 += word.length;
    if (last !== "joiner") end = at2;
    if (folded[at2] !== " ") break;
    at2++;
  }
  if (end < 0) return null;
  const value = total + group4;
  const scale = last === "scale" ? lastScale : last === "hundred" ? 100 : 1;
  return value > 0 ? { end, value, scale } : null;
}

// src/text/pattern.ts
var WORD = `0-9\\u00b2\\u00b3${LETTERS}`;
var START = `(?<![${WORD}])`;
var END = `(?![${WORD}])`;
var SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
function anyOf(words2) {
  const folded = [...new Set(Array.from(words2, fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${folded.map((word) => word.replace(SPECIAL, "\\$&")).join("|")})`;
}
var sourceOf = (strings, pieces) => strings.raw.map((part, i) => foldTones(part.normalize("NFC")) + (pieces[i] ?? "")).join("");
function after(core) {
  return (strings, ...pieces) => `(?<=${START}(?<lead>${sourceOf(strings, pieces)})${core})`;
}
function execLed(pattern, text) {
  const match = pattern.exec(text);
  const lead = match?.groups?.["lead"];
  if (match && lead) {
    match.index -= lead.length;
    match[0] = lead + match[0];
  }
  return match;
}
function rx(strings, ...pieces) {
  return new RegExp(`${START}(?:${sourceOf(strings, pieces)})${END}`, "gu");
}
function at(strings, ...pieces) {
  return new RegExp(sourceOf(strings, pieces), "yu");
}
function matchAt(pattern, text, index) {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
function matchesOf(pattern, text) {
  const found = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

// src/text/numbers.ts
var PRINTED = String.raw`[1-9]\d{0,2}(?:[.]\d{3})+(?:,\d+)?(?!\d)|[1-9]\d{0,2}(?: \d{3})+(?![\d.,/])|[1-9]\d{0,2}(?:,\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?`;
var DIGITS2 = new RegExp(PRINTED, "y");
var NEXT_DIGITS = new RegExp(PRINTED, "g");
var SCALE = at` ?(?<scale>chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: (?<more>nghìn|ngàn|vạn|triệu|tỷ|tỉ))?${END}(?! (?:lệ|trọng|suất)${END})`;
var HALF = at` rưỡi${END}`;
var PERCENT = at` ?(?<sign>[%‰])| phần trăm${END}`;
var TO = at` ?- ?(?=\d)| (?:đến|tới) (?:(?:trên|hơn|gần|dưới|khoảng) )?(?=\d)`;
var DIGIT_AT = at`\d`;
var NUMBER_WORD = new RegExp(`(?:m\u1ED9t|hai|ba|b\u1ED1n|n\u0103m|s\xE1u|b\u1EA3y|b\u1EA9y|t\xE1m|ch\xEDn|m\u01B0\u1EDDi|n\u1EEDa|ch\u1EE5c)${END}`, "g");
var BEFORE_TEN = /(?:hơn|gần|cả) $/;
var PLAIN2 = /^\d+$/;
var SCALE_FIRST = [...new Set(Object.keys(SCALES).map((word) => word[0]))].join("");
var SCALE_HEADS = new Set(Object.keys(SCALES).map((word) => word.slice(0, 3)));
var LETTER = new RegExp(`[${WORD}]`);
var DIGIT = /\d/;
function parseDigits(printed3) {
  if (PLAIN2.test(printed3)) return Number(printed3);
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(printed3)) return Number(printed3.replace(/ /g, ""));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(printed3)) return Number(printed3.replace(/\./g, "").replace(",", "."));
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(printed3) || /^[1-9]\d{0,2},000$/.test(printed3)) {
    return Number(printed3.replace(/,/g, ""));
  }
  return Number(printed3.replace(",", "."));
}
var tidy = (value) => Number.isInteger(value) ? value : Number(value.toPrecision(15));
function scaled(folded, value, index, below = Infinity) {
  const word = folded[index] === " " ? index + 1 : index;
  const mayScale = SCALE_FIRST.includes(folded[word] ?? ".") && (SCALE_HEADS.has(folded.slice(word, word + 3)) || SCALE_HEADS.has(folded.slice(word, word + 2)));
  const match = mayScale ? matchAt(SCALE, folded, index) : null;
  if (!match) return { end: index, value, scale: 1 };
  const scale = (SCALES[match.groups?.["scale"] ?? ""] ?? 1) * (SCALES[match.groups?.["more"] ?? ""] ?? 1);
  if (scale >= below) return { end: index, value, scale: 1 };
  let end = index + match[0].length;
  let sum = value * scale;
  if (matchAt(HALF, folded, end)) return { end: end + " r\u01B0\u1EE1i".length, value: tidy(sum + scale / 2), scale };
  if (folded[end] === " ") {
    const rest = matchAt(DIGITS2, folded, end + 1);
    const small2 = rest && scaled(folded, parseDigits(rest[0]), end + 1 + rest[0].length, scale);
    if (small2 && small2.scale > 1) {
      sum += small2.value;
      end = small2.end;
    }
  }
  return { end, value: tidy(sum), scale };
}
function amount(folded, index) {
  const digits = matchAt(DIGITS2, folded, index);
  return digits && amountOf(folded, index, digits[0]);
}
function amountOf(folded, index, printed3) {
  const bare = parseDigits(printed3);
  const { end, value, scale } = scaled(folded, bare, index + printed3.length);
  return { end, value, scale, bare };
}
function percentAt(folded, index) {
  const next = folded[index] === " " ? folded[index + 1] : folded[index];
  const match = next === "%" || next === "\u2030" || next === "p" ? matchAt(PERCENT, folded, index) : null;
  if (!match) return null;
  return { end: index + match[0].length, percent: match.groups?.["sign"] === "\u2030" ? "\u2030" : "%" };
}
var looksLikeYears = (from, to) => from >= 1900 && from <= 2100 && to >= 1900 && to <= 2100;
function readDigits(folded, index, printed3) {
  const first = amountOf(folded, index, printed3);
  const number2 = { start: index, end: first.end, value: first.value, form: "digits" };
  if (folded[first.end] === "/" && matchAt(DIGIT_AT, folded, first.end + 1)) {
    const second2 = amount(folded, first.end + 1);
    if (second2 && folded[second2.end] !== "/") {
      number2.end = second2.end;
      number2.over = second2.value;
      return number2;
    }
  }
  const share2 = percentAt(folded, first.end);
  if (share2) {
    number2.end = share2.end;
    number2.percent = share2.percent;
  }
  const joined3 = folded[number2.end] === " " ? folded[number2.end + 1] : folded[number2.end];
  const to = joined3 === "-" || joined3 === "\u0111" || joined3 === "t" ? matchAt(TO, folded, number2.end) : null;
  const second = to && amount(folded, number2.end + to[0].length);
  if (!second || looksLikeYears(first.value, second.value)) return number2;
  const low = first.scale === 1 && second.scale > 1 ? tidy(first.bare * second.scale) : first.value;
  const share22 = percentAt(folded, second.end);
  if (low >= second.value || share2 && !share22) return number2;
  return { ...number2, ...share22, end: share22?.end ?? second.end, value: low, max: second.value };
}
function beginsNumber(folded, index) {
  const before = folded[index - 1] ?? " ";
  if (before === " ") return true;
  if (before === "." && DIGIT.test(folded[index - 2] ?? "")) return false;
  if (LETTER.test(before) && !DIGIT.test(before) || before === "_") return false;
  const joined3 = before === "-" || before === "/" || before === ".";
  const earlier = folded[index - 2] ?? " ";
  return !(joined3 && LETTER.test(earlier) && !DIGIT.test(earlier));
}
function numbers(folded) {
  const found = [];
  NEXT_DIGITS.lastIndex = 0;
  for (let hit = NEXT_DIGITS.exec(folded); hit; hit = NEXT_DIGITS.exec(folded)) {
    const number2 = beginsNumber(folded, hit.index) ? readDigits(folded, hit.index, hit[0]) : null;
    if (number2 && Number.isFinite(number2.value)) found.push(number2);
    NEXT_DIGITS.lastIndex = number2 ? number2.end : endOfDigits(folded, hit.index);
  }
  return merged(found, wordNumbers(folded));
}
function merged(digits, words2) {
  const all2 = [];
  let next = 0;
  for (const number2 of digits) {
    for (let word = words2[next]; word && word.start < number2.start; word = words2[++next]) all2.push(word);
    all2.push(number2);
  }
  for (const word of words2.slice(next)) all2.push(word);
  return all2;
}
function endOfDigits(folded, index) {
  let end = index;
  while (DIGIT.test(folded.charAt(end))) end++;
  return end;
}
function withHalf(folded, read3) {
  if (!read3 || read3.scale === 1 || !matchAt(HALF, folded, read3.end)) return read3;
  return { ...read3, end: read3.end + " r\u01B0\u1EE1i".length, value: read3.value + read3.scale / 2 };
}
function readWord(folded, word, index) {
  if (word === "ch\u1EE5c") {
    return BEFORE_TEN.test(folded.slice(Math.max(0, index - 4), index)) ? { end: index + 4, value: 10 } : null;
  }
  if (word !== "n\u1EEDa") return withHalf(folded, readWords(folded, index));
  const half = scaled(folded, 0.5, index + 3);
  return half.scale > 1 ? half : null;
}
function wordNumbers(folded) {
  const found = [];
  NUMBER_WORD.lastIndex = 0;
  for (let hit = NUMBER_WORD.exec(folded); hit; hit = NUMBER_WORD.exec(folded)) {
    if (LETTER.test(folded[hit.index - 1] ?? " ")) continue;
    const read3 = readWord(folded, hit[0], hit.index);
    if (!read3) continue;
    const share2 = percentAt(folded, read3.end);
    found.push({ start: hit.index, end: read3.end, value: read3.value, form: "words", ...share2 });
    NUMBER_WORD.lastIndex = share2?.end ?? read3.end;
  }
  return found;
}

// src/text/sentences.ts
var ABBREVIATIONS = new Set(
  "tp tx tt p q h th ths ts pgs gs bs cn ks cs \xF4 b \u0111/c tr nxb st kv vd v.v t.\u01B0 tl ubnd h\u0111nd gs.ts pgs.ts bs.ck1 bs.ck2 ls nsnd ns\u01B0t no".normalize("NFC").split(" ")
);
var LONGEST_ABBREVIATION = 6;
var STOP = /[.!?…]{1,12}["”’»)\]]{0,4}(?=\s+["“‘«([-]*[\p{Lu}\p{N}])/gu;
var LAST_WORD = new RegExp(`[${WORD}./]{1,12}$`);
function wordBefore(text, index) {
  return LAST_WORD.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? "";
}
function isAbbreviation(text, index) {
  const word = wordBefore(text, index);
  if (word.length > LONGEST_ABBREVIATION) return false;
  return ABBREVIATIONS.has(word.toLowerCase()) || word.length === 1 && /\p{Lu}/u.test(word);
}
var SPACE = /\s/;
function trimmed(text, start, end) {
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
function paragraphs(text) {
  const spans2 = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const span = trimmed(text, start, end);
    if (span) spans2.push(span);
    start = end + 1;
  }
  return spans2;
}
var LONGEST = 3e3;
function* capped(text, { start, end }) {
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const cut2 = space > start ? space : start + LONGEST;
    yield { start, end: cut2 };
    start = text[cut2] === " " ? cut2 + 1 : cut2;
  }
  yield { start, end };
}
function sentences(text, paragraph) {
  const spans2 = uncapped(text, paragraph);
  const long = spans2.some(({ start, end }) => end - start > LONGEST);
  return long ? spans2.flatMap((span) => [...capped(text, span)]) : spans2;
}
function uncapped(text, paragraph) {
  const spans2 = [];
  let start = paragraph.start;
  for (const stop of text.slice(paragraph.start, paragraph.end).matchAll(STOP)) {
    const index = paragraph.start + stop.index;
    if (stop[0] === "." && isAbbreviation(text, index)) continue;
    const span = trimmed(text, start, index + stop[0].length);
    if (span) spans2.push(span);
    start = index + stop[0].length;
  }
  const last = trimmed(text, start, paragraph.end);
  if (last) spans2.push(last);
  return spans2;
}

// src/text/reading.ts
function read(text, published2 = null, tagger = null) {
  const folded = fold(text);
  const blocks = paragraphs(text);
  return {
    text,
    folded,
    published: published2?.slice(0, 10) ?? null,
    paragraphs: blocks,
    sentences: blocks.flatMap((block) => sentences(text, block)),
    numbers: numbers(folded),
    tagger
  };
}
function countUpTo(spans2, index) {
  let low = 0;
  let high = spans2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((spans2[middle]?.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
function spanAt(spans2, index) {
  const span = spans2[countUpTo(spans2, index) - 1];
  return span && index < span.end ? span : null;
}

// src/text/number-kinds.ts
var LABELS = anyOf([
  ..."th\u1EE9|kh\xF3a|\u0111i\u1EC1u|kho\u1EA3n|ch\u01B0\u01A1ng|trang|m\xF9ng|m\u1ED3ng|ng\xE0y|th\xE1ng|n\u0103m|qu\xFD|top|h\u1EC7".split("|"),
  ..."qu\u1ED1c l\u1ED9|v\xE0nh \u0111ai|c\u1ED9t m\u1ED1c|b\xE3o|b\xE3o s\u1ED1|ng\xE3|t\u1EC9nh l\u1ED9|ql|tl|\u0111t|hl|km|ng\xF5|ng\xE1ch|h\u1EBBm|s\u1ED1 nh\xE0|ti\u1EC3u \u0111o\xE0n|trung \u0111o\xE0n|s\u01B0 \u0111o\xE0n|l\u1EEF \u0111o\xE0n|qu\xE2n khu|qu\xE2n \u0111o\xE0n|\u0111\u1EA1i \u0111\u1ED9i|trung \u0111\u1ED9i".split(
    "|"
  ),
  ..."ngh\u1ECB quy\u1EBFt|quy\u1EBFt \u0111\u1ECBnh|ch\u1EC9 th\u1ECB|k\u1EBFt lu\u1EADn|k\u1EBF ho\u1EA1ch|quy \u0111\u1ECBnh|ngh\u1ECB \u0111\u1ECBnh|th\xF4ng t\u01B0|th\xF4ng b\xE1o|h\u01B0\u1EDBng d\u1EABn|c\xF4ng v\u0103n|\u0111\u1EC1 \xE1n|ch\u01B0\u01A1ng tr\xECnh|d\u1EF1 \xE1n|ban ch\u1EC9 \u0111\u1EA1o|trung \u01B0\u01A1ng|covid".split(
    "|"
  )
]);
var LOOSE_LABELS = anyOf(
  "s\u1ED1|k\u1EF3|\u0111i\u1EC3m|\u0111\u01B0\u1EDDng|ph\xF2ng|m\u1EE5c|ph\u1EA7n|t\u1EADp|quy\u1EC3n|h\u1EA1ng|gi\u1EA3i|c\u1EA5p|lo\u1EA1i|l\u1EDBp|t\u1EA7ng|b\u01B0\u1EDBc|\u0111\u1EE3t|v\xF2ng|l\xF4|b\u1EADc|v\u1ECB tr\xED".split("|")
);
var HEADS = anyOf(
  "th\xF4n|b\u1EA3n|ti\u1EC3u khu|t\u1ED5|t\u1ED5 d\xE2n ph\u1ED1|\u1EA5p|bu\xF4n|l\xE0ng|x\xF3m|khu|khu ph\u1ED1|kh\u1ED1i|kh\u1ED1i ph\u1ED1|ph\u01B0\u1EDDng|qu\u1EADn|x\xE3|c\u1EE5m|\u0111\u1ED9i|nh\xF3m|tr\u1EA1m|ch\u1ED1t|tr\u1EA1i|nh\xE0 m\xE1y|th\u1EE7y \u0111i\u1EC7n|tr\u01B0\u1EDDng|c\xE2u l\u1EA1c b\u1ED9".split(
    "|"
  )
);
var AFTER_LABEL = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])(${LABELS}) (?:s\u1ED1 )?$`, "u");
var AFTER_HEAD = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])(?:${HEADS}|${LOOSE_LABELS}) (?:s\u1ED1 )?$`, "u");
var AFTER_NAMED = /(?:^|[^\p{L}])(?:[Tt]hôn|[Bb]ản|[Tt]iểu khu|[Tt]ổ|[Ấấ]p|[Bb]uôn|[Ll]àng|[Xx]óm|[Kk]hu|[Kk]hối|[Pp]hường|[Xx]ã|[Nn]hà máy|[Tt]hủy điện)(?: \p{Lu}[\p{L}\p{M}'’]*){1,5} $/u;
var AFTER_TOTAL = /(?:tổng|trong|trên|đa|con|với|một|thiểu|hơn nửa) số $|(?:mỗi|một|hằng|hàng|từng|các|nhiều|những) (?:năm|tháng|ngày|quý|lớp|đợt|kỳ|vòng|lô) $/u;
var CLOCK = at`(?: ?giờ| ?h)(?: ?\d{1,2}(?: ?phút|')?)?${END}|g(?:\d{1,2}${END}|(?= (?:sáng|trưa|chiều|tối|đêm)${END}))|:\d{2}(?!\d)`;
var NUMBERING = at`[.)] ?(?=\p{L})|\.(?=\d)`;
var LISTED = /^\d{1,2}(?:\.\d{1,2})?$/;
var NEXT_WORD = / ?([\p{L}\p{M}]+)/uy;
var LAST_WORD2 = /(\p{L}[\p{L}\p{M}'’]*) $/u;
var FILE = at`[${WORD}_.-]{0,60}\.(?:jpe?g|png|gif|webp|bmp|pdf|docx?|xlsx?|pptx?|mp[34]|html?|zip)${END}`;
function numberKind(printed3, folded, number2, known3) {
  const { start, end } = number2;
  const { isNoun } = known3;
  if (known3.isDocument(number2)) return "document";
  if (known3.isDate(number2)) return "date";
  const digits = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 24), start);
  if (number2.percent) return "quantity";
  if (/^0\d{8,}$/.test(digits) || /^0\d{2,3}\.\d{3}\.?/.test(digits) || /^(?:19|18)00\d{4,}$/.test(digits))
    return "phone";
  if (/^\d\.0$/.test(digits)) return "version";
  if (number2.form === "digits" && matchAt(CLOCK, folded, end)) return "clock";
  if (matchAt(FILE, folded, end)) return "file";
  if (LISTED.test(digits) && atLineStart(folded, start) && matchAt(NUMBERING, folded, end)) return "numbering";
  if (isCode(folded, number2) || /^[DGKX](?![\p{L}\d])/u.test(printed3.slice(end, end + 2))) return "code";
  const goesOn2 = NEXT_LEVEL.test(printed3.slice(end, end + 24));
  if (AFTER_LABELS.test(before) && (goesOn2 || !isNoun(folded, end + 1))) return "name";
  if (AFTER_HEAD.test(before) && goesOn2) return "name";
  if (AFTER_LABEL.test(before) && !AFTER_TOTAL.test(before)) {
    return before.endsWith("th\u1EE9 ") || before.endsWith("kh\xF3a ") ? "ordinal" : "name";
  }
  if (isNoun(folded, end) || isNoun(folded, end + 1)) return "quantity";
  if (AFTER_HEAD.test(before) && !AFTER_TOTAL.test(before)) return "name";
  if (AFTER_NAMED.test(printed3.slice(Math.max(0, start - 40), start))) return "name";
  const small2 = number2.form === "digits" && Number.isInteger(number2.value) && number2.value < 100;
  return small2 && number2.over === void 0 && endsName(printed3, start, end) ? "name" : "quantity";
}
var atLineStart = (folded, index) => /(?:^|\n)[ "'(-]*$/u.test(folded.slice(Math.max(0, index - 6), index));
var NEXT_LEVEL = /^ (?:phường|xã|thị trấn|huyện|thị xã|quận|thành phố|tỉnh) (?:\p{Lu}|\d)/u;
var AFTER_LABELS = new RegExp(
  `(?:^|[^\\p{L}\\p{M}\\p{N}])${HEADS} \\d{1,2}(?:(?:,| v\xE0) \\d{1,2}){0,6}(?:,| v\xE0) $`,
  "u"
);
function isCode(folded, number2) {
  const after2 = folded.slice(number2.end, number2.end + 2);
  return /^(?:[dgkx]|-\p{L}|_)/u.test(after2) && !/^(?:kg|km|gr|g[ ,.;)/]|k[wvm])/u.test(folded.slice(number2.end, number2.end + 3));
}
var TWO_CAPITALS = /\p{Lu}{2}/u;
var SMALL = /\p{Ll}/u;
function endsName(printed3, start, end) {
  const word = LAST_WORD2.exec(printed3.slice(Math.max(0, start - 20), start));
  const about = printed3.slice(Math.max(0, start - 14), end + 14);
  if (TWO_CAPITALS.test(about) && !SMALL.test(about)) return false;
  if (!word || !/^\p{Lu}/u.test(word[1] ?? "")) return false;
  const beforeWord = printed3.slice(0, start - word[0].length);
  if (/(?:^|[.!?…:\n]["”]?\s*["“]?|- )$/u.test(beforeWord.slice(-4))) return false;
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(printed3)?.[1] ?? "";
  return next === "" || /^(?:và|có|là|được|đã|với|cùng|của|cho|tại|ở|thuộc|trong|\p{Lu}.*)$/u.test(next);
}

// extractors/needs.ts
var plans = /* @__PURE__ */ new WeakMap();
function planOf(rules7) {
  const known3 = plans.get(rules7);
  if (known3) return known3;
  const needs = rules7.map((rule) => rule.needs?.map(fold) ?? []);
  const words2 = [...new Set(needs.flat())];
  const needing = (word) => [...needs.keys()].filter((i) => needs[i]?.some((need) => word.startsWith(need)));
  const plan = {
    words: new RegExp(words2.length > 0 ? anyOf(words2).replaceAll("0", "\\d") : "(?!)", "g"),
    rules: new Map(words2.map((word) => [word, needing(word)]))
  };
  plans.set(rules7, plan);
  return plan;
}
function eachWord({ words: words2 }, folded, tell) {
  words2.lastIndex = 0;
  for (let match = words2.exec(folded); match; match = words2.exec(folded)) {
    tell(match[0], match.index);
    words2.lastIndex = match.index + 1;
  }
}
var rulesNeeding = ({ rules: rules7 }, word) => rules7.get(word) ?? rules7.get(word.replace(DIGITS3, "0")) ?? [];
function rulesFor(rules7, folded) {
  const plan = planOf(rules7);
  const found = /* @__PURE__ */ new Set();
  eachWord(plan, folded, (word) => {
    for (const rule of rulesNeeding(plan, word)) found.add(rule);
  });
  return found;
}
var DIGIT2 = /\d/;
var DIGITS3 = /\d/g;
function sentencesFor(rules7, { folded, sentences: sentences2 }) {
  const plan = planOf(rules7);
  const found = rules7.map(() => []);
  let i = 0;
  eachWord(plan, folded, (word, index) => {
    while (i < sentences2.length && (sentences2[i]?.end ?? 0) <= index) i++;
    const sentence = sentences2[i];
    if (!sentence || index < sentence.start || index + word.length > sentence.end) return;
    for (const rule of rulesNeeding(plan, word)) {
      const list = found[rule];
      if (list && list[list.length - 1] !== i) list.push(i);
    }
  });
  if (rules7.every((rule) => rule.needs)) return found;
  const digits = [...sentences2.keys()].filter((n) => DIGIT2.test(folded.slice(sentences2[n]?.start, sentences2[n]?.end)));
  return found.map((list, rule) => rules7[rule]?.needs ? list : digits);
}

// extractors/rule.ts
var Cover = class {
  #taken;
  constructor(length2, spans2 = []) {
    this.#taken = new Uint8Array(length2);
    for (const span of spans2) this.add(span);
  }
  add(span) {
    this.#taken.fill(1, span.start, span.end);
  }
  overlaps(span) {
    for (let i = span.start; i < span.end; i++) if (this.#taken[i] === 1) return true;
    return false;
  }
};
var asList = (value) => value === null ? [] : Array.isArray(value) ? value : [value];
function runPatterns(type, rules7, context) {
  const { reading } = context;
  const cover = new Cover(reading.folded.length);
  const mentions = [];
  const slices = [];
  const worth = sentencesFor(rules7, reading);
  for (const [place2, rule] of rules7.entries()) {
    const name = `${type}/${rule.name}`;
    for (const i of worth[place2] ?? []) {
      const { start: from, end: to } = reading.sentences[i] ?? { start: 0, end: 0 };
      const sentence = slices[i] ??= reading.folded.slice(from, to);
      for (const draft of drafts(type, rule, sentence, from, context)) {
        const free = !cover.overlaps(draft);
        const outcome = free ? "fact" : "covered by an earlier rule";
        context.trace?.({ extractor: type, rule: rule.name, start: draft.start, end: draft.end, outcome });
        if (!free) continue;
        cover.add(draft);
        const { start, end, fields: fields2 } = draft;
        mentions.push({ type, start, end, fields: fields2, rule: name, confidence: rule.confidence });
      }
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}
function drafts(type, rule, sentence, start, context) {
  const { pattern, name } = rule;
  const found = [];
  pattern.lastIndex = 0;
  for (let match = execLed(pattern, sentence); match; match = execLed(pattern, sentence)) {
    const next = match.index + 1 + (match.groups?.["lead"]?.length ?? 0);
    match.index += start;
    const read3 = asList(rule.read(match, context));
    if (read3.length > 0) found.push(...read3);
    else {
      const matchEnd = match.index + match[0].length;
      context.trace?.({
        extractor: type,
        rule: name,
        start: match.index,
        end: matchEnd,
        outcome: "rejected by the rule"
      });
      pattern.lastIndex = next;
    }
  }
  return found;
}
function ofType(mentions, type) {
  return mentions.filter((mention) => mention.type === type);
}

// extractors/count/words.ts
var as = (metric, measure, phrases3) => phrases3.split("|").map((phrase) => [phrase.trim(), { metric, measure }]);
var NOUNS = Object.fromEntries([
  ...as("party_members_admitted", "person", "\u0111\u1EA3ng vi\xEAn m\u1EDBi|t\xE2n \u0111\u1EA3ng vi\xEAn"),
  ...as("party_members", "person", "\u0111\u1EA3ng vi\xEAn|\u0111/v|\u0111v"),
  ...as(
    null,
    "item",
    "l\u01B0\u1EE3t c\xE1n b\u1ED9|l\u01B0\u1EE3t c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c|l\u01B0\u1EE3t c\xE1n b\u1ED9, \u0111\u1EA3ng vi\xEAn|l\u01B0\u1EE3t \u0111\u1EA3ng vi\xEAn|l\u01B0\u1EE3t \u0111\u1EA3ng vi\xEAn, qu\u1EA7n ch\xFAng|l\u01B0\u1EE3t ng\u01B0\u1EDDi|l\u01B0\u1EE3t h\u1ED9i vi\xEAn|l\u01B0\u1EE3t kh\xE1ch|l\u01B0\u1EE3t du kh\xE1ch|l\u01B0\u1EE3t h\u1ED9|l\u01B0\u1EE3t c\u1EA5p \u1EE7y vi\xEAn|l\u01B0\u1EE3t lao \u0111\u1ED9ng"
  ),
  ...as(
    "party_candidates",
    "person",
    "qu\u1EA7n ch\xFAng \u01B0u t\xFA|qu\u1EA7n ch\xFAng|\u0111\u1ED1i t\u01B0\u1EE3ng k\u1EBFt n\u1EA1p \u0111\u1EA3ng|\u0111\u1ED1i t\u01B0\u1EE3ng \u0111\u1EA3ng|c\u1EA3m t\xECnh \u0111\u1EA3ng|\u0111o\xE0n vi\xEAn \u01B0u t\xFA|h\u1ED9i vi\xEAn \u01B0u t\xFA|thanh ni\xEAn \u01B0u t\xFA|h\u1ECDc sinh \u01B0u t\xFA|c\xF4ng nh\xE2n \u01B0u t\xFA|\u0111o\xE0n vi\xEAn, h\u1ED9i vi\xEAn \u01B0u t\xFA|h\u1ECDc vi\xEAn l\u1EDBp nh\u1EADn th\u1EE9c v\u1EC1 \u0111\u1EA3ng|qu\u1EA7n ch\xFAng \u01B0u t\xFA h\u1ECDc l\u1EDBp nh\u1EADn th\u1EE9c v\u1EC1 \u0111\u1EA3ng"
  ),
  ...as(
    "party_orgs",
    "org",
    "t\u1ED5 ch\u1EE9c c\u01A1 s\u1EDF \u0111\u1EA3ng v\xE0 t\u1ED5 ch\u1EE9c \u0111\u1EA3ng tr\u1EF1c thu\u1ED9c|t\u1ED5 ch\u1EE9c c\u01A1 s\u1EDF \u0111\u1EA3ng v\xE0 t\u1ED5 ch\u1EE9c \u0111\u1EA3ng|t\u1ED5 ch\u1EE9c c\u01A1 s\u1EDF \u0111\u1EA3ng|t\u1ED5 ch\u1EE9c \u0111\u1EA3ng c\u01A1 s\u1EDF|t\u1ED5 ch\u1EE9c \u0111\u1EA3ng|t\u1ED5 ch\u1EE9c \u0111\u1EA3ng tr\u1EF1c thu\u1ED9c|t\u1ED5 ch\u1EE9c c\u01A1 s\u1EDF \u0111\u1EA3ng tr\u1EF1c thu\u1ED9c|tccs\u0111|chi, \u0111\u1EA3ng b\u1ED9|chi, \u0111\u1EA3ng b\u1ED9 c\u01A1 s\u1EDF|chi, \u0111\u1EA3ng b\u1ED9 tr\u1EF1c thu\u1ED9c|\u0111\u1EA3ng, chi b\u1ED9|chi \u0111\u1EA3ng b\u1ED9|\u0111\u1EA3ng b\u1ED9, chi b\u1ED9 c\u01A1 s\u1EDF|chi b\u1ED9, \u0111\u1EA3ng b\u1ED9 c\u01A1 s\u1EDF|chi b\u1ED9, \u0111\u1EA3ng b\u1ED9 tr\u1EF1c thu\u1ED9c|\u0111\u1EA3ng b\u1ED9, chi b\u1ED9 tr\u1EF1c thu\u1ED9c"
  ),
  ...as(
    "party_committees",
    "org",
    "\u0111\u1EA3ng b\u1ED9|\u0111\u1EA3ng b\u1ED9 c\u01A1 s\u1EDF|\u0111\u1EA3ng b\u1ED9 b\u1ED9 ph\u1EADn|\u0111\u1EA3ng b\u1ED9 tr\u1EF1c thu\u1ED9c|\u0111\u1EA3ng b\u1ED9 x\xE3|\u0111\u1EA3ng b\u1ED9 c\u1EA5p x\xE3|\u0111\u1EA3ng b\u1ED9 x\xE3, ph\u01B0\u1EDDng"
  ),
  ...as(
    "party_cells",
    "org",
    "chi b\u1ED9|chi b\u1ED9 c\u01A1 s\u1EDF|chi b\u1ED9 tr\u1EF1c thu\u1ED9c|chi b\u1ED9 b\u1EA3n|chi b\u1ED9 th\xF4n|chi b\u1ED9 b\u1EA3n, ti\u1EC3u khu|chi b\u1ED9 th\xF4n, b\u1EA3n|chi b\u1ED9 n\xF4ng th\xF4n|chi b\u1ED9 c\u01A1 quan|chi b\u1ED9 tr\u01B0\u1EDDng h\u1ECDc|chi b\u1ED9 khu d\xE2n c\u01B0|chi b\u1ED9 gh\xE9p|chi b\u1ED9 \u0111\u1ED9c l\u1EADp|chi b\u1ED9 \u1EA5p|chi b\u1ED9 t\u1ED5 d\xE2n ph\u1ED1|chi b\u1ED9 th\xF4n, t\u1ED5 d\xE2n ph\u1ED1|chi b\u1ED9 doanh nghi\u1EC7p|chi b\u1ED9 \u0111\u1EA3ng"
  ),
  ...as(
    "officials",
    "person",
    "c\xE1n b\u1ED9|c\xF4ng ch\u1EE9c|vi\xEAn ch\u1EE9c|c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c|c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c|c\xE1n b\u1ED9, vi\xEAn ch\u1EE9c|c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c|c\xE1n b\u1ED9 c\xF4ng ch\u1EE9c|c\xE1n b\u1ED9 ch\u1EE7 ch\u1ED1t|c\xE1n b\u1ED9 l\xE3nh \u0111\u1EA1o|bi\xEAn ch\u1EBF|c\xE1n b\u1ED9 qu\u1EA3n l\xFD|c\xE1n b\u1ED9 x\xE3|c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c x\xE3"
  ),
  ...as(
    null,
    "person",
    "c\xE1n b\u1ED9, \u0111\u1EA3ng vi\xEAn|c\xE1n b\u1ED9 v\xE0 nh\xE2n d\xE2n|c\xE1n b\u1ED9 kh\xF4ng chuy\xEAn tr\xE1ch|c\xE1n b\u1ED9 h\u1ED9i|c\xE1n b\u1ED9 \u0111o\xE0n|c\xE1n b\u1ED9, chi\u1EBFn s\u0129|c\xE1n b\u1ED9, h\u1ED9i vi\xEAn"
  ),
  ...as(
    "provinces",
    "unit",
    "t\u1EC9nh|t\u1EC9nh, th\xE0nh ph\u1ED1|t\u1EC9nh, th\xE0nh|t\u1EC9nh th\xE0nh|\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p t\u1EC9nh|t\u1EC9nh, th\xE0nh ph\u1ED1 tr\u1EF1c thu\u1ED9c trung \u01B0\u01A1ng"
  ),
  ...as(
    "districts",
    "unit",
    "huy\u1EC7n|th\u1ECB x\xE3|huy\u1EC7n, th\u1ECB x\xE3|huy\u1EC7n, th\xE0nh ph\u1ED1|huy\u1EC7n, th\u1ECB|huy\u1EC7n, th\u1ECB, th\xE0nh ph\u1ED1|huy\u1EC7n, th\u1ECB x\xE3, th\xE0nh ph\u1ED1|\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p huy\u1EC7n|\u0111\u01A1n v\u1ECB c\u1EA5p huy\u1EC7n|qu\u1EADn|qu\u1EADn, huy\u1EC7n|huy\u1EC7n ngh\xE8o|huy\u1EC7n bi\xEAn gi\u1EDBi"
  ),
  ...as(
    "communes",
    "unit",
    "x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|\u0111\u1EB7c khu|x\xE3, ph\u01B0\u1EDDng|x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n|x\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu|x\xE3, th\u1ECB tr\u1EA5n|ph\u01B0\u1EDDng, x\xE3|x\xE3 \u0111\u1EB7c bi\u1EC7t kh\xF3 kh\u0103n|x\xE3 bi\xEAn gi\u1EDBi|x\xE3 v\xF9ng cao|x\xE3 n\xF4ng th\xF4n m\u1EDBi|x\xE3 ngh\xE8o|\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EA5p x\xE3|\u0111\u01A1n v\u1ECB c\u1EA5p x\xE3|\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh x\xE3"
  ),
  ...as(null, "unit", "\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh|t\u1EC9nh b\u1EA1n|\u0111\u1ECBa ph\u01B0\u01A1ng"),
  ...as(
    "villages",
    "unit",
    "th\xF4n|b\u1EA3n|ti\u1EC3u khu|t\u1ED5 d\xE2n ph\u1ED1|\u1EA5p|bu\xF4n|l\xE0ng|khu ph\u1ED1|x\xF3m|kh\u1ED1i ph\u1ED1|kh\u1ED1i|t\u1ED5 nh\xE2n d\xE2n|khu d\xE2n c\u01B0|th\xF4n, b\u1EA3n|b\u1EA3n, ti\u1EC3u khu|th\xF4n, x\xF3m|th\xF4n, t\u1ED5 d\xE2n ph\u1ED1|b\u1EA3n, ti\u1EC3u khu, t\u1ED5 d\xE2n ph\u1ED1|th\xF4n, b\u1EA3n, t\u1ED5 d\xE2n ph\u1ED1|th\xF4n, bu\xF4n|\u1EA5p, khu ph\u1ED1|x\xF3m, b\u1EA3n|th\xF4n b\u1EA3n|b\u1EA3n \u0111\u1EB7c bi\u1EC7t kh\xF3 kh\u0103n|b\u1EA3n v\xF9ng cao|b\u1EA3n bi\xEAn gi\u1EDBi|th\xF4n \u0111\u1EB7c bi\u1EC7t kh\xF3 kh\u0103n|b\u1EA3n l\xE0ng|kh\xF3m|phum|s\xF3c|bon|plei|kh\xF3m, \u1EA5p"
  ),
  ...as("poor_households", "household", "h\u1ED9 ngh\xE8o|h\u1ED9 ngh\xE8o \u0111a chi\u1EC1u|h\u1ED9 gia \u0111\xECnh ngh\xE8o|h\u1ED9 d\xE2n ngh\xE8o"),
  ...as(
    "households",
    "household",
    "h\u1ED9|h\u1ED9 d\xE2n|h\u1ED9 gia \u0111\xECnh|n\xF3c nh\xE0|h\u1ED9 c\u1EADn ngh\xE8o|h\u1ED9 h\u1ED9i vi\xEAn|h\u1ED9 n\xF4ng d\xE2n|h\u1ED9 \u0111\u1ED3ng b\xE0o|gia \u0111\xECnh|h\u1ED9 s\u1EA3n xu\u1EA5t|h\u1ED9 kinh doanh|h\u1ED9 \u0111\u1EA3ng vi\xEAn|nh\xE0 d\xE2n|h\u1ED9 kh\xE1, gi\xE0u|h\u1ED9 kh\xE1|h\u1ED9 gi\xE0u"
  ),
  ...as("population", "person", "nh\xE2n kh\u1EA9u|kh\u1EA9u|d\xE2n"),
  ...as("ethnic_groups", "item", "d\xE2n t\u1ED9c|d\xE2n t\u1ED9c anh em|th\xE0nh ph\u1EA7n d\xE2n t\u1ED9c|d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1"),
  ...as(
    null,
    "person",
    "ng\u01B0\u1EDDi|n\u1EEF|nam|ng\u01B0\u1EDDi d\xE2n|h\u1ED9i vi\xEAn|\u0111o\xE0n vi\xEAn|\u0111o\xE0n vi\xEAn, thanh ni\xEAn|\u0111o\xE0n vi\xEAn thanh ni\xEAn|thanh ni\xEAn|ph\u1EE5 n\u1EEF|\u0111\u1EA1i bi\u1EC3u|\u0111\u1EA1i bi\u1EC3u ch\xEDnh th\u1EE9c|\u0111\u1EA3ng \u1EE7y vi\xEAn|\u1EE7y vi\xEAn|c\u1EA5p \u1EE7y vi\xEAn|h\u1ECDc sinh|em h\u1ECDc sinh|em|ch\xE1u|sinh vi\xEAn|gi\xE1o vi\xEAn|c\xE1n b\u1ED9, gi\xE1o vi\xEAn|th\u1EA7y c\xF4 gi\xE1o|lao \u0111\u1ED9ng|lao \u0111\u1ED9ng n\xF4ng th\xF4n|ng\u01B0\u1EDDi lao \u0111\u1ED9ng|c\xF4ng nh\xE2n|\u0111\u1ED3ng ch\xED|chi\u1EBFn s\u0129|c\u1EF1u chi\u1EBFn binh|b\xED th\u01B0 chi b\u1ED9|b\xED th\u01B0|ph\xF3 b\xED th\u01B0|tr\u01B0\u1EDFng b\u1EA3n|tr\u01B0\u1EDFng th\xF4n|t\u1ED5 tr\u01B0\u1EDFng t\u1ED5 d\xE2n ph\u1ED1|ti\u1EC3u khu tr\u01B0\u1EDFng|t\u1ED5 tr\u01B0\u1EDFng|ng\u01B0\u1EDDi c\xF3 uy t\xEDn|ngh\u1EC7 nh\xE2n|b\xE1c s\u0129|y s\u0129|b\u1EC7nh nh\xE2n|ca|ca b\u1EC7nh|du kh\xE1ch|kh\xE1ch|kh\xE1ch h\xE0ng|ki\u1EC3m l\xE2m vi\xEAn|th\xE0nh vi\xEAn|h\u1ECDc vi\xEAn|qu\xE2n nh\xE2n|d\xE2n qu\xE2n|n\xF4ng d\xE2n|tr\u1EBB em|tr\u1EBB|ch\u1ECB|anh|b\xE0 m\u1EB9|c\xE1n b\u1ED9 b\xE1n chuy\xEAn tr\xE1ch|t\xECnh nguy\u1EC7n vi\xEAn|c\u1ED9ng t\xE1c vi\xEAn|tuy\xEAn truy\u1EC1n vi\xEAn|gi\xE0 l\xE0ng|th\u01B0\u01A1ng binh|li\u1EC7t s\u0129|gia \u0111\xECnh ch\xEDnh s\xE1ch|ng\u01B0\u1EDDi c\xF3 c\xF4ng|c\u1EED tri|\u1EE9ng c\u1EED vi\xEAn|th\xED sinh|v\u1EADn \u0111\u1ED9ng vi\xEAn|di\u1EC5n vi\xEAn|nh\xE2n vi\xEAn|h\u1ED9 vi\xEAn|x\xE3 vi\xEAn|t\u1ED5 vi\xEAn|b\xE1o c\xE1o vi\xEAn|ki\u1EC3m tra vi\xEAn|\u0111\u1ED1i t\u01B0\u1EE3ng|c\xE1 nh\xE2n"
  ),
  ...as(
    null,
    "org",
    "chi h\u1ED9i|chi \u0111o\xE0n|t\u1ED5 ch\u1EE9c h\u1ED9i|c\u01A1 s\u1EDF h\u1ED9i|c\u01A1 quan|\u0111\u01A1n v\u1ECB|c\u01A1 quan, \u0111\u01A1n v\u1ECB|doanh nghi\u1EC7p|h\u1EE3p t\xE1c x\xE3|htx|c\xF4ng ty|tr\u01B0\u1EDDng|tr\u01B0\u1EDDng h\u1ECDc|tr\u1EA1m y t\u1EBF|b\u1EC7nh vi\u1EC7n|c\xE2u l\u1EA1c b\u1ED9|clb|t\u1ED5 h\u1EE3p t\xE1c|t\u1ED5 ch\u1EE9c|t\u1ED5 ch\u1EE9c \u0111o\xE0n|\u0111\u1EA7u m\u1ED1i|ph\xF2ng|ban|s\u1EDF|s\u1EDF, ng\xE0nh|chi c\u1EE5c|trung t\xE2m|t\u1ED5|\u0111\u1ED9i|nh\xF3m|t\u1ED5 c\xF4ng t\xE1c|\u0111o\xE0n c\xF4ng t\xE1c|ban ch\u1EC9 \u0111\u1EA1o|c\u01A1 s\u1EDF|\u0111\u1EA3ng \u1EE7y|chi \u1EE7y|t\u1ED5 \u0111\u1EA3ng|t\u1ED5 ch\u1EE9c ch\xEDnh tr\u1ECB - x\xE3 h\u1ED9i|t\u1EADp th\u1EC3|h\u1ED9i|li\xEAn \u0111\u1ED9i"
  ),
  ...as(
    null,
    "item",
    "b\u01B0\u1EDBc|v\u1EE5|v\u1EE5 vi\u1EC7c|v\u1EE5 \xE1n|v\u1EE5 vi ph\u1EA1m|ph\u1EA7n vi\u1EC7c|ph\u1EA7n qu\xE0|tr\u01B0\u1EDDng h\u1EE3p|ngh\u1ECB quy\u1EBFt|ch\u1EC9 th\u1ECB|k\u1EBF ho\u1EA1ch|quy\u1EBFt \u0111\u1ECBnh|v\u0103n b\u1EA3n|\u0111\u1EC1 \xE1n|m\xF4 h\xECnh|d\u1EF1 \xE1n|c\xF4ng tr\xECnh|l\u1EDBp|l\u1EDBp h\u1ECDc|bu\u1ED5i|bu\u1ED5i sinh ho\u1EA1t|bu\u1ED5i sinh ho\u1EA1t chi b\u1ED9|ng\xE0y c\xF4ng|c\xF4ng lao \u0111\u1ED9ng|cu\u1ED9c|h\u1ED9i ngh\u1ECB|\u0111\u1EE3t|ch\u01B0\u01A1ng tr\xECnh|ti\xEAu ch\xED|ch\u1EC9 ti\xEAu|n\u1ED9i dung|nhi\u1EC7m v\u1EE5|gi\u1EA3i ph\xE1p|nh\xF3m gi\u1EA3i ph\xE1p|\xFD ki\u1EBFn|l\u01B0\u1EE3t|ng\xF4i nh\xE0|nh\xE0|c\u0103n nh\xE0|con|con tr\xE2u|con b\xF2|tr\xE2u|b\xF2|l\u1EE3n|gia c\u1EA7m|c\xE2y|su\u1EA5t qu\xE0|ph\u1EA7n qu\xE0|su\u1EA5t|tri\u1EC7u c\xE2y|cu\u1ED1n|t\xE0i li\u1EC7u|tin|b\xE0i|tin, b\xE0i|bi\u1EC3u hi\u1EC7n|\u0111i\u1EC3m|phong tr\xE0o|c\xF4ng c\u1EE5|h\u1ED3 s\u01A1|th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh|th\u1EE7 t\u1EE5c|s\u1EA3n ph\u1EA9m|s\u1EA3n ph\u1EA9m ocop|nh\xE0 v\u0103n h\xF3a|c\u1EA7u|\u0111\u1EADp|tuy\u1EBFn \u0111\u01B0\u1EDDng|tuy\u1EBFn|gi\u1EBFng|xe|chi\u1EBFc|m\xE1y|b\u1ED9|c\u1EE5m|\u0111i\u1EC3m tr\u01B0\u1EDDng|ph\xF2ng h\u1ECDc|gi\u01B0\u1EDDng b\u1EC7nh|v\u1EE5 vi\u1EC7c|\u0111\u01A1n th\u01B0|\u0111\u01A1n|danh hi\u1EC7u|b\u1EB1ng khen|gi\u1EA5y khen|huy hi\u1EC7u|hu\xE2n ch\u01B0\u01A1ng|t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng"
  ),
  // Classifiers and places: after a number in words they are counted too ("ba cơn bão", "bốn cái cột").
  ...as(
    null,
    "item",
    "m\xF4n|m\xF4n thi|khu|khu t\xE1i \u0111\u1ECBnh c\u01B0|l\u1EE9a|c\xE1i|con|\u0111\u1EE9a|c\u01A1n|t\u1EA5m|b\u1EE5i|chi\u1EBFc|c\u0103n|ng\xF4i|quy\u1EC3n|b\u1EE9c|c\xE2u|d\xE3y|\u0111\xE0n|g\xF3i|h\u1EA1ng m\u1EE5c|kho\u1EA3n|kho|lu\u1ED3ng|m\u1EA3nh|mi\u1EBFng|m\xF3n|m\u0169i|nh\xE1nh|nh\u1ECBp|phi\xEAn|qu\u1EA3|th\u1EEDa|tr\u1EADn|tr\u1EA1m|v\u01B0\u1EDDn|x\u01B0\u1EDFng|ao|b\u1EC3|khu v\u1EF1c|khu v\u1EF1c b\u1ECF phi\u1EBFu|kh\u1EA9u s\xFAng|vi\xEAn \u0111\u1EA1n|\u0111o\u1EA1n|b\xE0i h\u1ECDc|ti\u1EBFt m\u1EE5c|gian h\xE0ng|l\u1ED3ng b\xE8|t\xE0u|t\xE0u c\xE1|thuy\u1EC1n|b\xE8|\u1ED5 d\u1ECBch|\u0111\xE1m ch\xE1y|g\u1ED1c|lu\u1ED1ng|bao|th\xF9ng|h\u0169|b\xECnh|c\u1EB7p|\u0111\xF4i|t\u01B0\u1EE3ng|bia|c\u1ED9t|c\u1ED5ng|nh\xE0 v\u0103n h\xF3a th\xF4n|b\u1EBFp|l\xF2|chu\u1ED3ng|chu\u1ED3ng tr\u1EA1i|t\u1ED5 ong"
  )
]);
var unit = (metric, measure, factor, forms) => forms.split("|").map((form) => [form, { metric, measure, factor }]);
var UNITS = Object.fromEntries([
  ...unit("area", "m2", 1e4, "ha|hecta|h\xE9c-ta|h\xE9c ta|hec-ta|h\xE9cta|m\u1EABu t\xE2y"),
  ...unit("area", "m2", 1e6, "km2|km\xB2|km vu\xF4ng|ki-l\xF4-m\xE9t vu\xF4ng|kil\xF4m\xE9t vu\xF4ng|c\xE2y s\u1ED1 vu\xF4ng"),
  ...unit("area", "m2", 1, "m2|m\xB2|m\xE9t vu\xF4ng|m vu\xF4ng"),
  ...unit("area", "m2", 360, "s\xE0o"),
  ...unit("distance", "m", 1e3, "km|ki-l\xF4-m\xE9t|kil\xF4m\xE9t|c\xE2y s\u1ED1|kilomet"),
  ...unit("distance", "m", 1, "m|m\xE9t"),
  ...unit("distance", "m", 0.01, "cm"),
  ...unit(null, "m", 1e-3, "mm|mi-li-m\xE9t|milim\xE9t"),
  ...unit("distance", "m", 1852, "h\u1EA3i l\xFD"),
  ...unit(null, "kg", 1e3, "t\u1EA5n"),
  ...unit(null, "kg", 100, "t\u1EA1"),
  ...unit(null, "kg", 10, "y\u1EBFn"),
  ...unit(null, "kg", 1, "kg|ki-l\xF4-gam|c\xE2n"),
  ...unit(null, "m3", 1, "m3|m\xB3|m\xE9t kh\u1ED1i"),
  ...unit(null, "l", 1, "l\xEDt"),
  ...unit(null, "W", 1e6, "mw"),
  ...unit(null, "Wh", 1e3, "kwh"),
  ...unit("money", "VND", 1, "\u0111\u1ED3ng|vn\u0111|vnd|\u0111"),
  ...unit("money", "USD", 1, "usd|\u0111\xF4 la m\u1EF9|\u0111\xF4 la|\u0111\xF4-la")
]);
var HEDGES = {
  tr\u00EAn: "gt",
  h\u01A1n: "gt",
  qu\u00E1: "gt",
  d\u01B0\u1EDBi: "lt",
  "ch\u01B0a \u0111\u1EBFn": "lt",
  "ch\u01B0a t\u1EDBi": "lt",
  "ch\u01B0a \u0111\u1EA7y": "lt",
  g\u1EA7n: "approx",
  kho\u1EA3ng: "approx",
  "x\u1EA5p x\u1EC9": "approx",
  \u01B0\u1EDBc: "approx",
  "\u01B0\u1EDBc t\xEDnh": "approx",
  "\u01B0\u1EDBc \u0111\u1EA1t": "approx",
  "\u01B0\u1EDBc kho\u1EA3ng": "approx",
  ch\u1EEBng: "approx",
  ng\u00F3t: "approx",
  "ng\xF3t ngh\xE9t": "approx",
  c\u1EE1: "approx",
  t\u1EA7m: "approx",
  \u0111\u1ED9: "approx",
  "\xEDt nh\u1EA5t": "gte",
  "t\u1ED1i thi\u1EC3u": "gte",
  "kh\xF4ng d\u01B0\u1EDBi": "gte",
  "t\u1ED1i \u0111a": "lte",
  "kh\xF4ng qu\xE1": "lte",
  "nhi\u1EC1u nh\u1EA5t": "lte"
};
var NOT_COUNTED = "n\u0103m|th\xE1ng|ng\xE0y|gi\u1EDD|ph\xFAt|gi\xE2y|tu\u1EA7n|tu\u1EA7n l\u1EC5|tu\u1ED5i|th\u1EADp k\u1EF7|th\u1EADp ni\xEAn|th\u1EBF k\u1EF7|\u0111\xEAm|ti\u1EBFng|ti\u1EBFng \u0111\u1ED3ng h\u1ED3|l\u1EA7n|c\u1EA5p|m\xF9a|nhi\u1EC7m k\u1EF3|\u0111\u1ED9|\u0111\u1ED9 c|qu\xFD|ph\u1EA7n|b\u1EADc|s\u1ED1|ch\u1EEF s\u1ED1|chi\u1EC1u|m\u1EB7t tr\u1EADn|kh\xF3a|tu\u1ED5i \u0111\u1EA3ng|ph\u1EA7n tr\u0103m|gi\u1EDD \u0111\u1ED3ng h\u1ED3|n\u0103m h\u1ECDc|n\u0103m tu\u1ED5i \u0111\u1EA3ng|sao|con s\u1ED1|l\u01B0\u1EE3t xem|l\u01B0\u1EE3t \u0111\u1ECDc|l\u01B0\u1EE3t th\xEDch|l\u01B0\u1EE3t chia s\u1EBB|b\xECnh lu\u1EADn|kh\xF4ng|\u0111\u1EBFn|t\u1EDBi|v\u1EBF".split(
  "|"
);
var FUNCTION_WORDS = "v\xE0|l\xE0|c\u1EE7a|\u0111\xE3|\u0111\u01B0\u1EE3c|cho|trong|t\u1EA1i|\u1EDF|v\u1EDBi|c\xF3|\u0111\u1EC3|th\xEC|m\xE0|n\xEAn|nh\u01B0ng|ho\u1EB7c|hay|\u0111\u1EBFn|t\u1EDBi|t\u1EEB|tr\u1EDF|so|n\xE0y|\u0111\xF3|kia|n\u1EEFa|kh\xF4ng|ch\u01B0a|theo|v\u1EC1|do|b\u1EDFi|khi|v\xE0o|ra|l\xEAn|xu\u1ED1ng|sau|tr\u01B0\u1EDBc|tr\xEAn|d\u01B0\u1EDBi|gi\u1EEFa|\u0111\u1EA1t|t\u0103ng|gi\u1EA3m|chi\u1EBFm|v\u01B0\u1EE3t|s\u1EBD|\u0111ang|c\u0169ng|c\xF2n|nh\u01B0|c\xF9ng|g\u1ED3m|bao g\u1ED3m|bao nhi\xEAu|thu\u1ED9c|nh\u1EB1m|t\u1EADp trung|t\u1ED5 ch\u1EE9c|th\u1EF1c hi\u1EC7n|tri\u1EC3n khai|x\xE2y d\u1EF1ng|ph\u1EA5n \u0111\u1EA5u|tr\u01B0\u1EDDng h\u1EE3p n\xE0o|h\xE0ng|m\u1ED7i|c\xE1c|nh\u1EEFng|quan|ti\u1EBFp|qua|b\u1EB1ng|l\u1EA1i|\u0111\u1EC1u|r\u1ED3i|c\xE1ch|n\u01A1i|b\u1ECB|r\u1EA5t|c\xE0ng|sang|nh\u1EA5t|hai|ba|kh\xE1c|th\u1EE9|n\u1EB1m|x\xE1c \u0111\u1ECBnh|quy \u0111\u1ECBnh|ng\xE0y|g\u1EAFn|song|v\xEC|n\u1EBFu|tuy|b\xEAn|r\u1EA1ng|trong khi|ph\u1EA3i|c\u1EA7n|m\u1EDBi|v\u1EABn|ch\u1EC9|nh\u1EDD|tr\u1EEB|l\xE0m|s\u1EA1ch|sao|r\xF5".split(
  "|"
);
var TARGETS = "ph\u1EA5n \u0111\u1EA5u|d\u1EF1 ki\u1EBFn|\u0111\u1ECBnh h\u01B0\u1EDBng|\u0111\u0103ng k\xFD|quy\u1EBFt t\xE2m|h\u01B0\u1EDBng t\u1EDBi|\u0111\u1EB7t m\u1EE5c ti\xEAu|\u0111\u1EC1 ra m\u1EE5c ti\xEAu|m\u1EE5c ti\xEAu|\u0111\u1EB7t ch\u1EC9 ti\xEAu|theo k\u1EBF ho\u1EA1ch|theo kh|giao l\xE0|s\u1EBD|ch\u1EC9 ti\xEAu|k\u1EBF ho\u1EA1ch l\xE0|k\u1EBF ho\u1EA1ch n\u0103m|k\u1EBF ho\u1EA1ch k\u1EBFt n\u1EA1p|k\u1EBF ho\u1EA1ch \u0111\u1EC1 ra l\xE0".split(
  "|"
);
var RISES = "t\u0103ng|v\u01B0\u1EE3t|t\u0103ng th\xEAm|nhi\u1EC1u h\u01A1n|cao h\u01A1n|t\u0103ng \u0111\u01B0\u1EE3c|t\u0103ng l\xEAn".split("|");
var FALLS = "gi\u1EA3m|gi\u1EA3m \u0111\u01B0\u1EE3c|gi\u1EA3m b\u1EDBt|\xEDt h\u01A1n|th\u1EA5p h\u01A1n|gi\u1EA3m c\xF2n|b\u1EDBt|gi\u1EA3m th\xEAm".split("|");

// extractors/count/nouns.ts
var table = (entries) => new Map(Object.entries(entries).map(([key3, value]) => [fold(key3), value]));
var nouns = table(NOUNS);
var units = table(UNITS);
var NOUN = at`${anyOf(Object.keys(NOUNS))}${END}`;
var UNIT = at` ?(?<unit>${anyOf(Object.keys(UNITS))})${END}(?!/(?:h|giờ|s|giây)${END})(?<!đồng(?= (?:chí|bào|hồ|đội|ruộng|môn|hương)${END}))`;
var AND = at`, | và | hoặc `;
var SKIPPED = at` ?(?:${anyOf(NOT_COUNTED)}|km/(?:h|giờ))${END}`;
var FUNCTION = at`${anyOf(FUNCTION_WORDS)}${END}`;
var SYLLABLE2 = /[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*/uy;
var PARTY = /* @__PURE__ */ new Set(["party_cells", "party_committees", "party_orgs"]);
var STATE = /* @__PURE__ */ new Set(["communes", "districts", "provinces"]);
function together(a, b) {
  if (a.metric === b.metric) return a.metric || a.measure === b.measure ? a : void 0;
  if (PARTY.has(a.metric) && PARTY.has(b.metric)) return { metric: "party_orgs", measure: "org" };
  if (STATE.has(a.metric) && STATE.has(b.metric)) return { metric: null, measure: "unit" };
  return void 0;
}
function nounAt(folded, index) {
  const first = matchAt(NOUN, folded, index);
  const head = first && nouns.get(first[0]);
  if (!first || !head) return null;
  let noun = head;
  let end = index + first[0].length;
  for (; ; ) {
    const glue = matchAt(AND, folded, end);
    const next = glue && matchAt(NOUN, folded, end + glue[0].length);
    const other = next && nouns.get(next[0]);
    const both = other && together(noun, other);
    if (!glue || !next || !both || next[0] === first[0]) break;
    noun = both;
    end += glue[0].length + next[0].length;
  }
  return { start: index, end, ...noun, factor: 1 };
}
function unitAt(folded, index) {
  const match = matchAt(UNIT, folded, index);
  const printed3 = match?.groups?.["unit"];
  const found = printed3 === void 0 ? void 0 : units.get(printed3);
  if (!match || printed3 === void 0 || !found) return null;
  const end = index + match[0].length;
  return { start: end - printed3.length, end, ...found };
}
function skippedTo(folded, index) {
  const match = matchAt(SKIPPED, folded, index);
  return match ? index + match[0].length : 0;
}
function unknownNounAt({ folded, text, tagger }, index) {
  if (matchAt(FUNCTION, folded, index)) return null;
  const tagged = tagger?.nounPhraseEnd(text, index);
  if (tagged) return { start: index, end: tagged, metric: null, measure: "item", factor: 1 };
  let end = index;
  for (let syllables = 0; syllables < 3; syllables++) {
    const from = syllables === 0 ? index : end + 1;
    if (syllables > 0 && folded[end] !== " ") break;
    if (matchAt(FUNCTION, folded, from)) break;
    const syllable = matchAt(SYLLABLE2, folded, from);
    if (!syllable) break;
    end = from + syllable[0].length;
  }
  return end > index ? { start: index, end, metric: null, measure: "item", factor: 1 } : null;
}

// extractors/count/meaning.ts
var hedges = new Map(Object.entries(HEDGES).map(([words2, comparator]) => [fold(words2), comparator]));
var HEDGE = new RegExp(`${START}(${anyOf(Object.keys(HEDGES))}) $`, "u");
var COMPARED = new RegExp(`${START}(?:cao|nhi\u1EC1u|l\u1EDBn|th\u1EA5p|\xEDt|nh\u1ECF|\u0111\xF4ng) h\u01A1n $`, "u");
var OR_MORE = new RegExp(`^[^,.;]{0,30} tr\u1EDF l\xEAn${END}`, "u");
var OR_LESS = new RegExp(`^[^,.;]{0,30} tr\u1EDF xu\u1ED1ng${END}`, "u");
function comparatorOf(before, after2) {
  const hedge = HEDGE.exec(before);
  const comparator = hedge && hedges.get(hedge[1] ?? "");
  if (hedge && comparator && !COMPARED.test(before)) return { comparator, length: hedge[0].length };
  if (THRESHOLD.test(before)) return { comparator: "gt", length: 0 };
  if (OR_MORE.test(after2)) return { comparator: "gte", length: 0 };
  if (OR_LESS.test(after2)) return { comparator: "lte", length: 0 };
  return { comparator: "eq", length: 0 };
}
var LINK = "(?: th\xEAm| \u0111\u01B0\u1EE3c| t\u1EDBi| \u0111\u1EBFn| l\xEAn| kho\u1EA3ng| g\u1EA7n| tr\xEAn| h\u01A1n)*";
var THAN = "(?:(?: so v\u1EDBi)? (?:ch\u1EC9 ti\xEAu|k\u1EBF ho\u1EA1ch|m\u1EE5c ti\xEAu)| (?:so v\u1EDBi |(?=n\u0103m |c\xF9ng k\u1EF3|\u0111\u1EC9nh |m\u1EE9c ))[^,.;]{2,40})?";
var UP = new RegExp(`${START}(${anyOf(RISES)})${THAN}${LINK} $`, "u");
var DOWN = new RegExp(`${START}(${anyOf(FALLS)})${THAN}${LINK} $`, "u");
var AIM = new RegExp(`${START}(?:ch\u1EC9 ti\xEAu|k\u1EBF ho\u1EA1ch|m\u1EE5c ti\xEAu)(?: l\xE0|:)? $`, "u");
var AIMS_LISTED = new RegExp(`${START}(?:ch\u1EC9 ti\xEAu|m\u1EE5c ti\xEAu)[^.;:]{0,40}: `, "u");
var CARRIED_OUT = new RegExp(`${START}(?:\u0111\u1EA1t|ho\xE0n th\xE0nh|th\u1EF1c hi\u1EC7n|v\u01B0\u1EE3t)[^.;:]{0,24}$`, "u");
var THRESHOLD = new RegExp(`${START}(?:\u0111\xE3 v\u01B0\u1EE3t|v\u01B0\u1EE3t (?:m\u1ED1c|ng\u01B0\u1EE1ng|con s\u1ED1)) $`, "u");
var STATES = new RegExp(`${START}(?:l\xEAn|xu\u1ED1ng|c\xF2n|t\u1EEB)(?: m\u1EE9c| g\u1EA7n| tr\xEAn| h\u01A1n| kho\u1EA3ng)? $`, "u");
var TARGET = new RegExp(`${START}${anyOf(TARGETS)}${END}`, "gu");
var COUNTED_AIM = /\d (?:chỉ tiêu|mục tiêu|kế hoạch)/u;
var REACHED = new RegExp(`(?:${START}(?:\u0111\u1EA1t|v\u01B0\u1EE3t|ho\xE0n th\xE0nh|th\u1EF1c hi\u1EC7n|so v\u1EDBi|v\u1EC1 \u0111\xEDch|v\u1ED1n|c\xE1c|nh\u1EEFng) )$`, "u");
var DONE = new RegExp(
  `${START}(?:\u0111\xE3|hi\u1EC7n|hi\u1EC7n nay|hi\u1EC7n c\xF3|\u0111\u1EA1t \u0111\u01B0\u1EE3c|th\u1EF1c hi\u1EC7n \u0111\u01B0\u1EE3c|\u0111\u1EBFn nay|k\u1EBFt qu\u1EA3|th\u1EF1c hi\u1EC7n)${END}`,
  "u"
);
var PLACE = new RegExp(`${START}(?:t\u1EA1i|\u1EDF|thu\u1ED9c|c\u1EE7a|cho|trong)(?: c\u1EA3)? $`, "u");
var BY_YEAR = new RegExp(`${START}(?:(?:\u0111\u1EBFn|t\u1EDBi|v\xE0o|trong) (?:h\u1EBFt |cu\u1ED1i )?)?n\u0103m ((?:19|20)\\d{2})${END}`, "gu");
var REMAINS = new RegExp(`${START}(?:c\xF2n thi\u1EBFu|ch\u1EC9 c\xF2n|c\xF2n)(?: kho\u1EA3ng| g\u1EA7n| tr\xEAn| h\u01A1n)? $`, "u");
var STILL = new RegExp(`${START}c\xF2n${END}`, "u");
var NOT_YET = new RegExp(`^[^.;,]{0,40}${START}ch\u01B0a${END}`, "u");
function isTarget(before, published2) {
  const purposes = [...before.matchAll(TARGET)].filter(
    ({ index, 0: words2 }) => !REACHED.test(before.slice(0, index)) && !COUNTED_AIM.test(before.slice(Math.max(0, index - 2), index + words2.length))
  );
  if (AIM.test(before)) return true;
  const list = AIMS_LISTED.exec(before);
  const open = list && !CARRIED_OUT.test(before.slice(0, list.index)) && !DONE.test(before.slice(list.index));
  if (open && !PLACE.test(before)) return true;
  const year = published2?.slice(0, 4);
  const ahead = [...before.matchAll(BY_YEAR)].filter((match) => year !== void 0 && (match[1] ?? "") > year);
  const last = Math.max(purposes.at(-1)?.index ?? -1, ahead.at(-1)?.index ?? -1);
  return last >= 0 && !DONE.test(before.slice(last)) && !PLACE.test(before);
}
function modalityOf(before, after2, published2) {
  const near = before.slice(-40);
  if (UP.test(near) && !STATES.test(near) && !THRESHOLD.test(near)) return { modality: "delta", direction: "up" };
  if (DOWN.test(near) && !STATES.test(near)) return { modality: "delta", direction: "down" };
  if (near.endsWith("c\xF2n thi\u1EBFu ")) return { modality: "remaining" };
  if (NOT_YET.test(after2) && (REMAINS.test(near) || STILL.test(before))) return { modality: "remaining" };
  return { modality: isTarget(before, published2) ? "target" : "actual" };
}

// extractors/count/metric.ts
var GOVERNOR = new RegExp(
  `${START}(?:(?<admit>k\u1EBFt n\u1EA1p|ph\xE1t tri\u1EC3n(?= (?:\u0111\u01B0\u1EE3c|th\xEAm|m\u1EDBi|\u0111\u1EA3ng vi\xEAn)))|(?<confirm>(?:chuy\u1EC3n \u0111\u1EA3ng|chuy\u1EC3n \u0111\u1EA3ng vi\xEAn|chuy\u1EC3n|c\xF4ng nh\u1EADn \u0111\u1EA3ng vi\xEAn) ch\xEDnh th\u1EE9c))${END}(?<between>(?!,)[^\\n]{0,110})$`,
  "u"
);
var NOT_YET_ADMITTED = new RegExp(
  `${START}(?:xem x\xE9t|x\xE9t|\u0111\u1EC1 ngh\u1ECB|gi\u1EDBi thi\u1EC7u|h\u1ED3 s\u01A1|ngu\u1ED3n|\u0111\u1ED1i t\u01B0\u1EE3ng|\u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n|\u0111i\u1EC1u ki\u1EC7n|ch\u1EDD|ch\u01B0a)(?: \u0111\u1EC3)? $`,
  "u"
);
var ADMITTED_AFTER = new RegExp(
  `^[^.;,]{0,40} (?:\u0111\u01B0\u1EE3c k\u1EBFt n\u1EA1p|l\xE0 \u0111\u1EA3ng vi\xEAn m\u1EDBi|(?:\u0111\u01B0\u1EE3c )?\u0111\u1EE9ng (?:v\xE0o|trong) h\xE0ng ng\u0169 (?:c\u1EE7a )?\u0111\u1EA3ng)${END}`,
  "u"
);
var CONFIRMED_AFTER = new RegExp(`^[^.;,]{0,24} (?:\u0111\u01B0\u1EE3c )?chuy\u1EC3n (?:\u0111\u1EA3ng |\u0111\u1EA3ng vi\xEAn )?ch\xEDnh th\u1EE9c${END}`, "u");
var AWARENESS = new RegExp(`${START}(?:nh\u1EADn th\u1EE9c v\u1EC1 \u0111\u1EA3ng|c\u1EA3m t\xECnh \u0111\u1EA3ng|\u0111\u1ED1i t\u01B0\u1EE3ng k\u1EBFt n\u1EA1p \u0111\u1EA3ng)${END}`, "u");
var CLASS_AFTER = new RegExp(`^[^.;]{0,120}${START}nh\u1EADn th\u1EE9c v\u1EC1 \u0111\u1EA3ng${END}`, "u");
var MEMBERS_BEFORE = new RegExp(
  `${START}(?:s\u1ED1|t\u1ED5ng s\u1ED1|s\u1ED1 l\u01B0\u1EE3ng) \u0111\u1EA3ng vi\xEAn${END}(?![^;]*k\u1EBFt n\u1EA1p)[^;]{0,60}${START}(?:l\xEAn|l\xE0|\u0111\u1EA1t|c\xF3|c\xF2n) $`,
  "u"
);
var PEOPLE = /* @__PURE__ */ new Set(["party_members", "party_members_admitted", "party_candidates"]);
var INCOME = new RegExp(
  `${START}(?:thu nh\u1EADp (?:b\xECnh qu\xE2n|trung b\xECnh)|b\xECnh qu\xE2n m\u1ED7i ng\u01B0\u1EDDi)${END}(?![^;]*${START}(?:thu ng\xE2n s\xE1ch|t\u1ED5ng|v\u1ED1n|doanh thu|gi\xE1 tr\u1ECB|h\u1ED7 tr\u1EE3|kinh ph\xED)${END})[^;]{0,90}$`,
  "u"
);
var PER_HEAD = new RegExp("^ ?/ ?(?:ng\u01B0\u1EDDi|\u0111\u1EA7u ng\u01B0\u1EDDi|kh\u1EA9u)", "u");
var PER_HOUSEHOLD = new RegExp("^ ?/ ?h\u1ED9", "u");
var POPULATION = new RegExp(`(?<!m\u1EADt \u0111\u1ED9 )${START}(?:d\xE2n s\u1ED1|nh\xE2n kh\u1EA9u|s\u1ED1 d\xE2n)${END}[^.;,]{0,40}$`, "u");
var POOR_BEFORE = new RegExp(`${START}h\u1ED9 ngh\xE8o${END}[^;,]{0,40}$`, "u");
var YEAR_OF_LIST = /năm \d{4}(?: là| có| đạt|:)?(?: được)? $/u;
var AGAIN = new RegExp(
  `${START}(?:sinh ho\u1EA1t|gi\u1EDBi thi\u1EC7u|b\u1ED3i d\u01B0\u1EE1ng|c\u1EED|m\u1EDF|t\u1ED5 ch\u1EE9c|khai tr\u1EEB|k\u1EF7 lu\u1EADt|x\xF3a t\xEAn|c\u1EA3nh c\xE1o|khi\u1EC3n tr\xE1ch|khen th\u01B0\u1EDFng|trao|t\u1EB7ng|hi\u1EC7n|\u0111\u1EBFn nay|c\xF2n|(?<!trong \u0111\xF3 )c\xF3)${END}`,
  "u"
);
function lastGovernor(before, word) {
  const from = Math.max(
    before.lastIndexOf("k\u1EBFt n\u1EA1p"),
    before.lastIndexOf("ph\xE1t tri\u1EC3n"),
    before.lastIndexOf("ch\xEDnh th\u1EE9c") - 24,
    0
  );
  const match = GOVERNOR.exec(before.slice(from)) ?? GOVERNOR.exec(before.slice(-110));
  const between = (match?.groups?.["between"] ?? "").replace(YEAR_OF_LIST, "");
  const listed2 = YEAR_OF_LIST.test(match?.groups?.["between"] ?? "");
  if (!match || AGAIN.test(between)) return null;
  if (between.includes(";") && !listed2 && !/^(?:đồng chí|đảng viên)/u.test(word)) return null;
  if (match.groups?.["admit"] === "ph\xE1t tri\u1EC3n" && !word.startsWith("\u0111\u1EA3ng vi\xEAn")) return null;
  if (match.groups?.["confirm"] !== void 0) return "confirm";
  return NOT_YET_ADMITTED.test(before.slice(0, from)) ? null : "admit";
}
var OF_OTHERS = /^(?:đoàn viên|hội viên)/u;
var TO_THE_PARTY = /(?:kết nạp|vào|về|cho|hàng ngũ(?: của)?) đảng(?!\p{L})/u;
function metricOf(noun, word, before, after2, modality) {
  const people = PEOPLE.has(noun.metric) || OF_OTHERS.test(word) && TO_THE_PARTY.test(before.slice(-60) + after2.slice(0, 60)) || /^(?:đồng chí|người|học sinh|em|em học sinh|thanh niên|chiến sĩ|giáo viên|công nhân|sinh viên)/u.test(word);
  if (noun.measure === "person" && people) {
    if (MEMBERS_BEFORE.test(before)) return "party_members";
    if (noun.metric === "party_members" && /(?:^|[^\p{L}])thêm $/u.test(before)) return "party_members_admitted";
    const governor = lastGovernor(before, word);
    if (governor === "confirm" || CONFIRMED_AFTER.test(after2)) {
      return noun.metric === "party_candidates" ? noun.metric : "party_members_confirmed";
    }
    if (governor === "admit" || ADMITTED_AFTER.test(after2)) return "party_members_admitted";
    if (noun.metric === "party_members" && modality === "target") return "party_members_admitted";
    if (noun.metric === null && (AWARENESS.test(before.slice(-60)) || CLASS_AFTER.test(after2)))
      return "party_candidates";
  }
  if (POPULATION.test(before) && /^(?:người|dân|nhân khẩu)/u.test(word)) return "population";
  if (noun.metric === "money" && !PER_HOUSEHOLD.test(after2)) {
    if (INCOME.test(before) || PER_HEAD.test(after2) && before.includes("thu nh\u1EADp")) return "income_per_capita";
  }
  if (noun.metric === "households" && word === "h\u1ED9" && POOR_BEFORE.test(before)) return "poor_households";
  return noun.metric;
}

// extractors/count/rules.ts
var QUOTE_BACK = new RegExp(
  `${START}((?:t\u1ED5ng )?(?:d\xE2n s\u1ED1|di\u1EC7n t\xEDch(?: t\u1EF1 nhi\xEAn)?|t\u0103ng|gi\u1EA3m|v\u01B0\u1EE3t|thu nh\u1EADp|t\u1ED5ng s\u1ED1(?: v\u1ED1n)?)(?: th\xEAm| h\u01A1n| kho\u1EA3ng| g\u1EA7n| tr\xEAn| \u0111\u1EA1t| l\xE0| c\xF3| \u0111\u01B0\u1EE3c)*) $`,
  "u"
);
function count(number2, noun, context, from) {
  const { folded, text } = context.reading;
  const before = folded.slice(from, number2.start);
  const after2 = folded.slice(Math.max(noun.end, number2.end), Math.max(noun.end, number2.end) + 160);
  const hedge = comparatorOf(before, folded.slice(number2.end, number2.end + 60));
  const word = folded.slice(noun.start, noun.end);
  const bare = hedge.length ? before.slice(0, -hedge.length) : before;
  const meant2 = modalityOf(bare, after2, context.reading.published);
  const value = Number((number2.value * noun.factor).toPrecision(15));
  const back = QUOTE_BACK.exec(before)?.[0].length ?? 0;
  return {
    start: noun.start < number2.start ? noun.start : number2.start - back,
    end: Math.max(number2.end, noun.end),
    fields: {
      value,
      ...number2.max === void 0 ? {} : { value_max: Number((number2.max * noun.factor).toPrecision(15)) },
      noun: text.slice(noun.start, noun.end),
      metric: metricOf(noun, word, before, after2, meant2.modality),
      measure: noun.measure,
      comparator: hedge.comparator,
      ...meant2,
      subject: null,
      subject_kind: null,
      period: null
    }
  };
}
var afterNumber = (folded, number2) => folded[number2.end] === " " ? number2.end + 1 : number2.end;
var NOUN_BEFORE = new RegExp(
  `${START}(${anyOf(Object.keys(NOUNS))})(?: (?:l\xE0|\u0111\u1EA1t|g\u1ED3m|c\xF3|l\xEAn|l\xEAn t\u1EDBi|\u0111\u1EBFn nay l\xE0|hi\u1EC7n nay l\xE0|hi\u1EC7n c\xF3|\u0111\u1EBFn nay|to\xE0n [\\p{L}]{2,6} l\xE0|c\u1EE7a [^,.;:]{2,40} l\xE0|trong to\xE0n [\\p{L}]{2,6} l\xE0))?:? $`,
  "u"
);
var NUMBER_OF = new RegExp(
  `${START}s\u1ED1 (?:l\u01B0\u1EE3ng )?(${anyOf(Object.keys(NOUNS))})${END}[^;,]{0,50}(?: l\xE0| \u0111\u1EA1t| l\xEAn|:) $`,
  "u"
);
var rules = [
  // "195,23km2", "510ha", "80 triệu đồng/năm", "26 km"
  {
    name: "measure",
    confidence: 0.95,
    read(number2, context, from) {
      const unit4 = unitAt(context.reading.folded, number2.end);
      if (!unit4) return null;
      const half = /^ rưỡi(?!\p{L})/u.test(context.reading.folded.slice(unit4.end, unit4.end + 6));
      if (!half) return count(number2, unit4, context, from);
      const more = { ...number2, value: number2.value + 0.5, end: unit4.end + " r\u01B0\u1EE1i".length };
      return count(more, unit4, context, from);
    }
  },
  // "9.141 đảng viên", "27 bản, tiểu khu", "hai mươi lăm hộ nghèo"
  {
    name: "noun-after",
    confidence: 0.96,
    read(number2, context, from) {
      const noun = nounAt(context.reading.folded, afterNumber(context.reading.folded, number2));
      return noun && count(number2, noun, context, from);
    }
  },
  // "tổng số đảng viên là 112", "số hộ nghèo: 45,": the number stands alone
  {
    name: "noun-before",
    confidence: 0.85,
    read(number2, context, from) {
      const { folded } = context.reading;
      if (number2.form === "words" || !/^(?:[.,;)]|$|\n| (?:tăng|giảm|và|so với|đạt|chiếm))/u.test(folded.slice(number2.end, number2.end + 9)))
        return null;
      const before = folded.slice(from, number2.start);
      const hedge = comparatorOf(before, "");
      const bare = hedge.length ? before.slice(0, -hedge.length) : before;
      const match = NUMBER_OF.exec(bare) ?? NOUN_BEFORE.exec(bare);
      const noun = match && nounAt(folded, from + match.index + match[0].indexOf(match[1] ?? ""));
      return noun && /(?:là|đạt|:|lên|lên tới|gồm) ?$/u.test(bare) ? count(number2, noun, context, from) : null;
    }
  },
  // "bán 1 triệu rưỡi/con", "góp 2 tỷ.": millions of nothing are đồng
  {
    name: "bare-money",
    confidence: 0.85,
    read(number2, context, from) {
      const { folded } = context.reading;
      const scale = /(triệu|tỷ|tỉ|nghìn|ngàn)(?: rưỡi)?$/u.exec(folded.slice(number2.start, number2.end));
      const after2 = folded.slice(number2.end, number2.end + 12);
      if (!scale || !(scale[1] === "ngh\xECn" || scale[1] === "ng\xE0n" ? THOUSANDS_AFTER : MONEY_AFTER).test(after2))
        return null;
      const at2 = number2.start + scale.index;
      return count(number2, { start: at2, end: number2.end, metric: "money", measure: "VND", factor: 1 }, context, from);
    }
  },
  // "163 gùi lúa": a noun that no list has
  {
    name: "unknown-noun",
    confidence: 0.75,
    read(number2, context, from) {
      const { folded } = context.reading;
      if (number2.form === "words" || looksLikeYear(folded, number2)) return null;
      const noun = folded[number2.end] === " " ? unknownNounAt(context.reading, number2.end + 1) : null;
      return noun && count(number2, noun, context, from);
    }
  }
];
var MONEY_AFTER = /^(?:[.,;)/]|$|\n| (?:cho|để|xây|mua|đầu tư|làm|vào|từ|trên|mỗi|một|vốn|tiền|hỗ trợ|và|thì|là|trả|nuôi|\/)(?!\p{L}))/u;
var THOUSANDS_AFTER = /^(?:\/| (?:lên|xuống|đến) \d)/u;
function looksLikeYear(folded, number2) {
  return /^(?:19|20)\d{2}$/.test(folded.slice(number2.start, number2.end));
}
var isSkipped = (folded, number2) => skippedTo(folded, number2.end) >= (nounAt(folded, afterNumber(folded, number2))?.end ?? number2.end + 1);
function isCountedNoun(folded, index) {
  return (nounAt(folded, index) ?? unitAt(folded, index)) !== null;
}

// extractors/count/quantities.ts
var FIVE_AFTER = /(?:^|[.!?:;,(\n]["]? ?|(?:^|[^\p{L}])(?:gồm|có|với|là|và|được|trên|hơn|gần|khoảng|thành|cho|ở|tại|trong đó) )$/u;
var ONE_AFTER = /(?:^|[^\p{L}])(?:được|chỉ|chỉ có|chỉ còn|thêm|đúng|duy nhất|duy nhất có) $/u;
var ONE_IN_LIST = /(?:\d|(?:^|[^\p{L}])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười) )[^.;\n]{3,80}(?:, | và )$/iu;
var A_FEW = /(?:^|[^\p{L}])(?:dăm|vài|đôi|mươi|mấy) $/u;
var isWhole = (folded, index) => ["person", "household", "unit"].includes(nounAt(folded, index)?.measure ?? "");
function isNumberWord({ reading }, { start, end }) {
  const { folded, text, sentences: sentences2 } = reading;
  const word = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 12), start);
  const opens3 = spanAt(sentences2, start)?.start === start;
  if (!opens3 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && !/[.!?:“"]\s*$/u.test(text.slice(Math.max(0, start - 3), start)))
    return false;
  if (A_FEW.test(before)) return false;
  if (word === "m\u1ED9t") {
    const listed2 = ONE_AFTER.test(before) || ONE_IN_LIST.test(folded.slice(Math.max(0, start - 100), start));
    return listed2 && isWhole(folded, end + 1);
  }
  return word !== "n\u0103m" || FIVE_AFTER.test(before) && isCountedNoun(folded, end + 1);
}
var isHarvests = (folded, { start, end }) => /^ vụ(?!\p{L})/u.test(folded.slice(end, end + 4)) && (/(?:lúa|ngô|rau|màu|cấy|canh tác|sản xuất|trồng) $/u.test(folded.slice(Math.max(0, start - 12), start)) || /^ vụ(?:\/| lúa| ngô| rau| màu| mỗi| một năm)/u.test(folded.slice(end, end + 12)));
function counts(context, number2, kindOf2) {
  const { folded } = context.reading;
  if (number2.percent || number2.over !== void 0) return false;
  if (number2.form === "words" && !isNumberWord(context, number2)) return false;
  if (isSkipped(folded, number2) || isHarvests(folded, number2)) return false;
  return kindOf2(number2) === "quantity";
}
function kindsOfNumbers({ reading: { text, folded }, found }) {
  const dates2 = new Cover(text.length, ofType(found, "date"));
  const documents = new Cover(
    text.length,
    ofType(found, "document").filter((mention) => mention.fields.number !== null)
  );
  const known3 = {
    isDate: (span) => dates2.overlaps(span),
    isDocument: (span) => documents.overlaps(span),
    isNoun: isCountedNoun
  };
  return (number2) => numberKind(text, folded, number2, known3);
}
function quantities(context) {
  const kindOf2 = kindsOfNumbers(context);
  return context.reading.numbers.filter((number2) => counts(context, number2, kindOf2));
}

// extractors/count/statements.ts
function once(mentions, context) {
  const { folded, paragraphs: paragraphs2 } = context.reading;
  const seen = /* @__PURE__ */ new Map();
  return mentions.filter((mention) => {
    const { value, noun, metric, modality } = mention.fields;
    const follows2 = value < 20 ? folded.slice(mention.end, mention.end + 8) : "";
    const key3 = [value, metric ?? fold(noun), modality, follows2].join("|");
    const paragraph = spanAt(paragraphs2, mention.start)?.start ?? 0;
    const named4 = lastNamed(context, mention.start);
    const first = seen.get(key3);
    if (!first) seen.set(key3, { paragraph, named: named4 });
    return !first || first.paragraph === paragraph || first.named !== null && named4 !== null && first.named !== named4;
  });
}
var NAMED = /(?:^|[^\p{L}])(?:[Bb]ản|[Tt]hôn|[Tt]iểu khu|[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]hị trấn|[Tt]ỉnh|[Ấấ]p|[Bb]uôn|[Ll]àng|[Xx]óm) ((?:\p{Lu}[\p{L}\p{M}'’]*(?: |(?=[^\p{L}\p{M}]))){1,4})/gu;
function lastNamed(context, index) {
  const { text, sentences: sentences2 } = context.reading;
  const from = spanAt(sentences2, index)?.start ?? index;
  return [...text.slice(from, index).matchAll(NAMED)].at(-1)?.[1]?.trim() ?? null;
}
var GENERIC = /^(?:đồng chí|người|em)(?: |$)/u;
var INHERITED = /* @__PURE__ */ new Set([
  "officials",
  "party_members",
  "party_members_admitted",
  "party_members_confirmed",
  "party_candidates"
]);
var PARTS = /(?:trong đó|gồm|bao gồm|cụ thể|:|;)/u;
function partsOfTotals(mentions, context) {
  const { folded, sentences: sentences2 } = context.reading;
  let total = null;
  return mentions.map((mention) => {
    const { noun, metric, measure, value } = mention.fields;
    const generic = metric === null && GENERIC.test(fold(noun));
    const sentence = spanAt(sentences2, mention.start);
    if (measure === "person" && !generic) total = INHERITED.has(metric) ? mention : null;
    if (!generic || !total || !sentence || total.start < sentence.start || value > total.fields.value) return mention;
    if (!PARTS.test(folded.slice(total.end, mention.start))) return mention;
    return { ...mention, fields: { ...mention.fields, metric: total.fields.metric } };
  });
}

// extractors/count/index.ts
function read2(context, number2) {
  const { sentences: sentences2 } = context.reading;
  const sentence = spanAt(sentences2, number2.start);
  if (!sentence) return null;
  for (const rule of rules) {
    const draft = rule.read(number2, context, sentence.start);
    context.trace?.({
      extractor: "count",
      rule: rule.name,
      start: number2.start,
      end: number2.end,
      outcome: draft ? "fact" : "rejected by the rule"
    });
    if (draft) return { ...draft, type: "count", rule: `count/${rule.name}`, confidence: rule.confidence };
  }
  return null;
}
var count2 = {
  name: "count",
  version: 1,
  rules,
  find(context) {
    const mentions = quantities(context).map((number2) => read2(context, number2));
    return once(
      partsOfTotals(
        mentions.filter((mention) => mention !== null),
        context
      ),
      context
    );
  }
};

// src/text/calendar.ts
var two = (n) => String(n).padStart(2, "0");
var daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
function isoDay(year, month, day2) {
  const exists = month >= 1 && month <= 12 && day2 >= 1 && day2 <= daysIn(year, month);
  return exists ? `${isoMonth(year, month)}-${two(day2)}` : null;
}
var isoMonth = (year, month) => `${year}-${two(month)}`;
var DAY_MS = 864e5;
var UNIX_EPOCH = 2440588;
var julianDay = (year, month, day2) => Date.UTC(year, month - 1, day2) / DAY_MS + UNIX_EPOCH;
var isoOfDayNumber = (day2) => new Date((day2 - UNIX_EPOCH) * DAY_MS).toISOString().slice(0, 10);

// extractors/date/words.ts
var DAY = "(?:3[01]|[12]\\d|0?[1-9])";
var MONTH = "(?:1[0-2]|0?[1-9])";
var YEAR = "(?:1[89]|20)\\d{2}";
var SLASH = " ?[/.-] ?";
var TO2 = "(?: ?- ?| (?:cho )?(?:\u0111\u1EBFn|t\u1EDBi)(?: h\u1EBFt)? )";
var PART_OF_DAY = anyOf(["r\u1EA1ng s\xE1ng", "s\xE1ng", "tr\u01B0a", "chi\u1EC1u", "t\u1ED1i", "\u0111\xEAm"]);
var BY_THE_DAY = anyOf(
  "l\u1EA7n|b\u1EEFa|bu\u1ED5i|gi\u1EDD|ti\u1EBFng|chuy\u1EBFn|\u0111\u1ED9|l\u01B0\u1EE3t|ca|k\u1EF3|tri\u1EC7u|ngh\xECn|ng\xE0n|tr\u0103m|t\u1EF7|t\u1EC9|phi\xEAn|cu\u1ED9c|t\u1EA1|t\u1EA5n|kg|y\u1EBFn|l\xEDt|su\u1EA5t|ph\xFAt|km|ha".split(
    "|"
  )
);
var YEAR_SHIFTS = { nay: 0, ngo\u00E1i: -1, tr\u01B0\u1EDBc: -1, r\u1ED3i: -1, sau: 1, t\u1EDBi: 1 };
var STEMS = "gi\xE1p|\u1EA5t|b\xEDnh|\u0111inh|m\u1EADu|k\u1EF7|canh|t\xE2n|nh\xE2m|qu\xFD".split("|");
var STEM = anyOf(STEMS);
var BRANCH = anyOf("t\xFD|t\xED|s\u1EEDu|d\u1EA7n|m\xE3o|th\xECn|t\u1EF5|t\u1ECB|ng\u1ECD|m\xF9i|th\xE2n|d\u1EADu|tu\u1EA5t|h\u1EE3i".split("|"));
var BEFORE_YEAR = `${START}(?:c\xF9ng k\u1EF3|t\u1EA7m nh\xECn|v\u1EE5 (?:m\xF9a|xu\xE2n|\u0111\xF4ng|chi\xEAm|h\xE8 thu|thu \u0111\xF4ng)|${STEM} ${BRANCH}|sn|(?<=\\()sinh)`;
var DAY_WORDS = [
  "ng\xE0y",
  "s\xE1ng",
  "tr\u01B0a",
  "chi\u1EC1u",
  "t\u1ED1i",
  "\u0111\xEAm",
  "khuya",
  "h\xF4m",
  "r\u1EA1ng s\xE1ng",
  "s\xE1ng ng\xE0y",
  "tr\u01B0a ng\xE0y",
  "chi\u1EC1u ng\xE0y",
  "t\u1ED1i ng\xE0y",
  "\u0111\xEAm ng\xE0y",
  "r\u1EA1ng s\xE1ng ng\xE0y",
  "s\u1EDBm ng\xE0y",
  "s\xE1ng s\u1EDBm",
  "chi\u1EC1u mu\u1ED9n",
  "t\u1ED1i mu\u1ED9n",
  "m\xF9ng",
  "m\u1ED3ng",
  "ng\xE0y m\xF9ng",
  "ng\xE0y m\u1ED3ng",
  "th\u1EE9 hai",
  "th\u1EE9 ba",
  "th\u1EE9 t\u01B0",
  "th\u1EE9 n\u0103m",
  "th\u1EE9 s\xE1u",
  "th\u1EE9 b\u1EA3y",
  "ch\u1EE7 nh\u1EADt"
];
var DAY_WORD = anyOf(DAY_WORDS);
var MONTH_WORDS = {
  hai: 2,
  ba: 3,
  t\u01B0: 4,
  b\u1ED1n: 4,
  n\u0103m: 5,
  s\u00E1u: 6,
  b\u1EA3y: 7,
  t\u00E1m: 8,
  ch\u00EDn: 9,
  m\u01B0\u1EDDi: 10,
  "m\u01B0\u1EDDi m\u1ED9t": 11,
  "m\u01B0\u1EDDi hai": 12
};
var QUARTER_WORD = "qu[\xFD\xED]";
var COUNTED = anyOf(
  "c\xE2y|con|h\u1ED9|ng\u01B0\u1EDDi|\u0111\u1EA3ng vi\xEAn|su\u1EA5t|kg|t\u1EA5n|t\u1EA1|\u0111\u1ED3ng|ngh\xECn|ha|l\u01B0\u1EE3t|cu\u1ED1n|em|h\u1ECDc sinh|g\u1ED1c|bao|vi\xEAn|th\xF9ng|m|mm|m2|m3|km|m\xE9t|l\xEDt|kw".split(
    "|"
  )
);
var QUARTERS = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  m\u1ED9t: 1,
  hai: 2,
  ba: 3,
  t\u01B0: 4,
  b\u1ED1n: 4
};
var RELATIVES = {
  "h\xF4m nay": { unit: "day", shift: 0 },
  "s\xE1ng nay": { unit: "day", shift: 0 },
  "tr\u01B0a nay": { unit: "day", shift: 0 },
  "chi\u1EC1u nay": { unit: "day", shift: 0 },
  "t\u1ED1i nay": { unit: "day", shift: 0 },
  "\u0111\xEAm nay": { unit: "day", shift: 0 },
  "h\xF4m qua": { unit: "day", shift: -1 },
  "s\xE1ng qua": { unit: "day", shift: -1 },
  "chi\u1EC1u qua": { unit: "day", shift: -1 },
  "t\u1ED1i qua": { unit: "day", shift: -1 },
  "\u0111\xEAm qua": { unit: "day", shift: -1 },
  "tr\u01B0a qua": { unit: "day", shift: -1 },
  "h\xF4m kia": { unit: "day", shift: -2 },
  "ng\xE0y mai": { unit: "day", shift: 1 },
  "ng\xE0y kia": { unit: "day", shift: 2 },
  "s\xE1ng mai": { unit: "day", shift: 1 },
  "chi\u1EC1u mai": { unit: "day", shift: 1 },
  "t\u1ED1i mai": { unit: "day", shift: 1 },
  "th\xE1ng n\xE0y": { unit: "month", shift: 0 },
  "th\xE1ng tr\u01B0\u1EDBc": { unit: "month", shift: -1 },
  "th\xE1ng qua": { unit: "month", shift: -1 },
  "th\xE1ng v\u1EEBa qua": { unit: "month", shift: -1 },
  "th\xE1ng v\u1EEBa r\u1ED3i": { unit: "month", shift: -1 },
  "th\xE1ng r\u1ED3i": { unit: "month", shift: -1 },
  "th\xE1ng t\u1EDBi": { unit: "month", shift: 1 },
  "n\u0103m nay": { unit: "year", shift: 0 },
  "n\u0103m ngo\xE1i": { unit: "year", shift: -1 },
  "n\u0103m tr\u01B0\u1EDBc": { unit: "year", shift: -1 },
  "n\u0103m qua": { unit: "year", shift: -1 },
  "n\u0103m v\u1EEBa qua": { unit: "year", shift: -1 },
  "n\u0103m r\u1ED3i": { unit: "year", shift: -1 },
  "n\u0103m v\u1EEBa r\u1ED3i": { unit: "year", shift: -1 },
  "n\u0103m kia": { unit: "year", shift: -2 },
  "c\xF9ng k\u1EF3 n\u0103m tr\u01B0\u1EDBc": { unit: "year", shift: -1 },
  "c\xF9ng k\u1EF3 n\u0103m ngo\xE1i": { unit: "year", shift: -1 },
  "n\u0103m t\u1EDBi": { unit: "year", shift: 1 },
  "n\u0103m sau": { unit: "year", shift: 1 },
  "sang n\u0103m": { unit: "year", shift: 1 }
};
var WEEK_SHIFTS = {
  n\u00E0y: 0,
  tr\u01B0\u1EDBc: -1,
  qua: -1,
  r\u1ED3i: -1,
  "v\u1EEBa qua": -1,
  "v\u1EEBa r\u1ED3i": -1,
  t\u1EDBi: 1,
  sau: 1
};
var WEEKDAYS = {
  "th\u1EE9 hai": 0,
  "th\u1EE9 ba": 1,
  "th\u1EE9 t\u01B0": 2,
  "th\u1EE9 n\u0103m": 3,
  "th\u1EE9 s\xE1u": 4,
  "th\u1EE9 b\u1EA3y": 5,
  "ch\u1EE7 nh\u1EADt": 6
};
var MANY = anyOf(
  "nh\u1EEFng|nhi\u1EC1u|c\xE1c|m\u1EA5y|v\xE0i|bao|m\u1ED9t|th\xE1ng|h\xE0ng|h\u1EB1ng|m\u1ED7i|t\u1EEBng|tr\u0103m|ch\u1EE5c|hai|ba|b\u1ED1n|n\u0103m|s\xE1u|b\u1EA3y|t\xE1m|ch\xEDn|m\u01B0\u1EDDi|nhi\u1EC7m k\u1EF3|l\u0103m|m\u01B0\u01A1i".split(
    "|"
  )
);
var AHEAD = anyOf(
  "s\u1EBD|d\u1EF1 ki\u1EBFn|s\u1EAFp|t\u1EDBi \u0111\xE2y|t\u1EDBi|chu\u1EA9n b\u1ECB|ph\u1EA5n \u0111\u1EA5u|k\u1EBF ho\u1EA1ch|tr\u01B0\u1EDBc|b\u1EAFt \u0111\u1EA7u t\u1EEB|k\u1EC3 t\u1EEB|\u0111\u1EBFn h\u1EBFt|h\u1EA1n|ch\u1EADm nh\u1EA5t|mu\u1ED9n nh\u1EA5t".split(
    "|"
  )
);

// extractors/date/calendar.ts
var utc = (iso) => Date.parse(`${iso}T00:00:00Z`);
var DAY_MS2 = 864e5;
var shiftDay = (iso, days2) => new Date(utc(iso) + days2 * DAY_MS2).toISOString().slice(0, 10);
var daysBetween = (from, to) => (utc(to) - utc(from)) / DAY_MS2;
function shiftMonth(iso, months3) {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months3;
  return isoMonth(Math.floor(total / 12), total % 12 + 1);
}
function monday(iso, weeks) {
  const weekday = (new Date(utc(iso)).getUTCDay() + 6) % 7;
  return shiftDay(iso, weeks * 7 - weekday);
}
var COMPARED2 = "(?<!(?:b\u1EB1ng|so v\u1EDBi|c\u1EE7a|h\u01A1n|nh\u01B0|v\u01B0\u1EE3t)(?: c\u1EA3| c\xF9ng k\u1EF3| k\u1EBFt qu\u1EA3)? )";
var OF_A_DAY = "(?<!\\d th\xE1ng \\d{1,2},? )";
var STATED_YEAR = new RegExp(`${START}${COMPARED2}${OF_A_DAY}n\u0103m ((?:1[89]|20)\\d{2})${END}`, "gu");
var STATED_MONTH = new RegExp(
  `${START}(?:${COMPARED2}n\u0103m |th\xE1ng \\d{1,2}[/-]|qu[\xFD\xED] (?:i{1,3}|iv|[1-4])[/-])((?:1[89]|20)\\d{2})${END}`,
  "gu"
);
var LOOKS_AHEAD = new RegExp(START + AHEAD + END, "u");
var LOOKS_BACK = new RegExp(`${START}(?:\u0111\xE3|v\u1EEBa|qua)${END}`, "u");
var looksBack = (sentence) => LOOKS_BACK.test(sentence) && !LOOKS_AHEAD.test(sentence);
var YEAR_AFTER = /^(?:[^.;:\n]|(?<=\d)\.(?=\d)){0,22}?(?:,|và|hoặc|&|-) (?:đầu |giữa |cuối )?(?:ngày |tháng |qu[ýí] )?(?:\d{1,2}[/.-])?(?:\d{1,2}|i{1,3}|iv)(?:[/.-]|,? năm )((?:19|20)\d{2})(?!\d)/u;
var SOON = 60;
var COMING = /^[^,.;:]{0,24}\d (?:sắp )?tới(?: đây)?(?=$|[ ,.;:)])(?! (?:ngày|tháng|năm|\d))/u;
function thisYear(context, index) {
  const before = index === null ? null : statedYear(context, index);
  if (before !== null) return { year: before, from: "text" };
  const { published: published2 } = context.reading;
  return published2 ? { year: Number(published2.slice(0, 4)), from: "published" } : null;
}
function yearAfter(context, index) {
  const year = YEAR_AFTER.exec(context.reading.folded.slice(index, index + 60))?.[1];
  return year ? Number(year) : null;
}
function statedYear(context, index, pattern = STATED_YEAR) {
  const { folded, sentences: sentences2 } = context.reading;
  const from = spanAt(sentences2, index)?.start ?? index;
  let last = null;
  pattern.lastIndex = 0;
  const before = folded.slice(from, index);
  for (let match = pattern.exec(before); match; match = pattern.exec(before)) last = Number(match[1]);
  return last;
}
var FULL_DAY = /(?<!\d)(0?[1-9]|[12]\d|3[01])(?: ?[/.-] ?| tháng )(0?[1-9]|1[0-2])(?: ?[/.-] ?| năm )((?:19|20)\d{2})(?!\d)/gu;
var OPENS = new RegExp(`^(?:\\p{L}{2,6},? ){0,3}${FULL_DAY.source}`, "u");
var fullDays = /* @__PURE__ */ new WeakMap();
function daysInFull(reading) {
  const known3 = fullDays.get(reading);
  if (known3) return known3;
  const years3 = /* @__PURE__ */ new Map();
  for (const [, day2, month, year] of reading.folded.matchAll(FULL_DAY)) {
    const key3 = `${Number(month)}-${Number(day2)}`;
    const before = years3.get(key3);
    years3.set(key3, before === void 0 || before === Number(year) ? Number(year) : null);
  }
  fullDays.set(reading, years3);
  return years3;
}
function yearFromOpening(sentence, at2, month, day2) {
  const opening = OPENS.exec(sentence);
  if (!opening || opening[0].length > at2) return null;
  const [d, m, year] = opening.slice(1).map(Number);
  return month * 100 + day2 >= m * 100 + d ? year : year + 1;
}
function comingYear(published2, month, day2) {
  const now = Number(published2.slice(0, 4));
  const next = isoDay(now, month, Math.min(day2, 28)) ?? published2;
  return next > published2 ? now : now + 1;
}
function nextYearIn(sentence, at2, year) {
  const [later] = sentence.slice(at2).matchAll(FULL_DAY);
  return Number(later?.[3]) === year + 1 ? year + 1 : null;
}
function yearOf(context, index, month, day2) {
  const { published: published2, folded, sentences: sentences2 } = context.reading;
  const span = spanAt(sentences2, index) ?? { start: index, end: index };
  const sentence = folded.slice(span.start, span.end);
  const at2 = index - span.start;
  if (published2 && COMING.test(folded.slice(index, index + 40)))
    return { year: comingYear(published2, month, day2 ?? 1), from: "published" };
  const stated2 = yearAfter(context, index) ?? statedYear(context, index, day2 === null ? STATED_MONTH : STATED_YEAR) ?? (day2 === null ? null : yearFromOpening(sentence, at2, month, day2));
  if (stated2) return { year: stated2, from: "text" };
  const same = day2 === null ? null : daysInFull(context.reading).get(`${month}-${day2}`);
  if (!published2) return same ? { year: same, from: "text" } : null;
  const now = Number(published2.slice(0, 4));
  const ahead = LOOKS_AHEAD.test(sentence);
  const back = LOOKS_BACK.test(sentence);
  if (same && (same === now + 1 && !back || same === now - 1 && !ahead)) return { year: same, from: "text" };
  const gap = daysBetween(published2, isoDay(now, month, Math.min(day2 ?? 1, 28)) ?? published2);
  if (gap > 0) {
    const told = LOOKS_BACK.test(sentence.slice(at2).split(";", 1)[0] ?? "");
    const past = ahead ? gap > 330 : gap > 200 || told || back && gap > SOON;
    return { year: past ? now - 1 : now, from: "published" };
  }
  const next = ahead ? nextYearIn(sentence, at2, now) : null;
  if (next) return { year: next, from: "text" };
  return { year: gap < -250 && ahead ? now + 1 : now, from: "published" };
}

// extractors/date/parts.ts
var stated = (value) => value === null ? null : { value, from: "stated" };
var withoutYear = (value) => value.replace(/(?<=^|\/)\d{4}/g, "XXXX");
function fields(kind, { value, from }) {
  if (from === "stated") return { value, kind, stated: value, inferred_from: null, calendar: "gregorian" };
  const printed3 = kind === "relative" ? null : withoutYear(value);
  return { value, kind, stated: printed3, inferred_from: from, calendar: "gregorian" };
}
function fact(match, kind, value, part) {
  const found = typeof value === "string" ? stated(value) : value;
  if (!found) return null;
  const start = match.index + (part === void 0 ? 0 : match[0].indexOf(part));
  return { start, end: start + (part ?? match[0]).length, fields: fields(kind, found) };
}
var group = (match, name) => match.groups?.[name];
var number = (match, name) => Number(group(match, name));
function years(match, longest2) {
  const from = number(match, "y1");
  const printed3 = group(match, "y2") ?? "";
  const to = printed3.length === 2 ? Math.floor(from / 100) * 100 + Number(printed3) : Number(printed3);
  return to > from && to - from <= longest2 ? `${from}/${to}` : null;
}
function day(match, context) {
  const m = monthNumber(group(match, "m") ?? "");
  const d = number(match, "d");
  const y = group(match, "y");
  if (y) return stated(isoDay(Number(y), m, d));
  return inYear(yearMeant(match, context, m, d), (year) => isoDay(year, m, d));
}
function inYear(found, value) {
  const read3 = found && value(found.year);
  return read3 ? { value: read3, from: found.from } : null;
}
function yearMeant(match, context, month, day2) {
  const shift = group(match, "nay") ? 0 : YEAR_SHIFTS[group(match, "of") ?? ""];
  if (shift === void 0) return yearOf(context, match.index, month, day2);
  const { published: published2 } = context.reading;
  return published2 ? { year: Number(published2.slice(0, 4)) + shift, from: "published" } : null;
}
function eachOf(match, printed3, kind, value, from = "stated") {
  let at2 = 0;
  return printed3.flatMap((part, i) => {
    const start = match[0].indexOf(part, at2);
    const last = i === printed3.length - 1;
    at2 = start + part.length;
    const read3 = value(part);
    if (!read3) return [];
    const end = last ? match[0].length : at2;
    const own = kind === "year" || last ? from : from === "stated" ? "text" : from;
    const draft = fields(kind, { value: read3, from: own });
    const dayAlone = kind === "day" && !last && /^\D*\d{1,2}$/.test(part);
    if (dayAlone && draft.stated) draft.stated = draft.stated.replace(/-\d\d-/, "-XX-");
    return [{ start: match.index + start, end: match.index + end, fields: draft }];
  });
}
var monthNumber = (printed3) => MONTH_WORDS[printed3] ?? Number(printed3);
var monthName = (names) => `(?:${anyOf(names.filter((name) => name !== "m\u01B0\u1EDDi"))}|m\u01B0\u1EDDi(?! (?:m\u1ED9t|hai)${END}))`;
var MONTH_NAME = monthName(Object.keys(MONTH_WORDS));
var SURE_MONTH_NAME = monthName(Object.keys(MONTH_WORDS).filter((name) => name !== "n\u0103m"));
var QUARTER = anyOf(Object.keys(QUARTERS));
var COUNTED_MONTHS = `(?<n>0?[2-9]|1[01]|${MONTH_NAME})`;
var SOLAR = `(?!(?:,? (?:v\xE0|ho\u1EB7c) (?:ng\xE0y )?\\d{1,2}[/-]\\d{1,2})? \\(?(?:t\u1EBFt|\xE2m l\u1ECBch|\xE2m|\xE2l|gi\xEAng|ch\u1EA1p|h\u1EB1ng n\u0103m|h\xE0ng n\u0103m|m\u1ED7i n\u0103m)${END})`;
var OF_YEAR = `(?: (?:(?:c\u1EE7a )?n\u0103m (?<of>${anyOf(Object.keys(YEAR_SHIFTS))})|(?<nay>n\xE0y))${END})?`;
var JOINED = "(?:(?:[,;] ?| v\xE0 | ho\u1EB7c | hay |, v\xE0 )(?:n\u0103m )?)";
function months(year, n, last) {
  return last ? `${isoMonth(year, 13 - n)}/${isoMonth(year, 12)}` : `${isoMonth(year, 1)}/${isoMonth(year, n)}`;
}

// extractors/date/days.ts
var OF_SOMETHING = at` (?:số|tổng|diện tích|dân số|hộ|thôn|bản|xã|chi bộ|đảng viên|thu nhập|sản lượng)${END}`;
var CLOCK2 = "(?:\\d{1,2} ?(?:gi\u1EDD|h)(?: ?\\d{1,2}(?: ph\xFAt)?)? (?=\\p{L}))";
function areFractions(match, { reading }) {
  const [d1, m1, d2, m2] = ["d1", "m1", "d2", "m2"].map((name) => number(match, name));
  if (!(d1 < m1 && d2 < m2)) return false;
  return m1 > m2 || matchAt(OF_SOMETHING, reading.folded, match.index + match[0].length) !== null;
}
var monthOf = ({ value }) => [
  Number(value.slice(0, 4)),
  Number(value.slice(5, 7))
];
var days = [
  // "từ ngày 10 đến 15/8/2025", "từ 1/7 đến ngày 31/12/2025", "ngày 10-15/8/2025", "(26-28/9)"; "trong hai ngày 28 và 29/5" is two days
  {
    name: "from-day-to-day",
    needs: ["\u0111\u1EBFn", "t\u1EDBi", "0-0", "- 0", "-0"],
    confidence: 0.96,
    pattern: rx`(?<d1>${DAY})${after(DAY)`(?:từ |trong |(?:dịp |nghỉ )?lễ )?${CLOCK2}?(?:${PART_OF_DAY} )?(?:(?:các )?ngày )?(?:mùng )?`}(?:(?:${SLASH}| tháng )(?<m1>${MONTH})(?:(?:${SLASH}|,? năm )(?<y1>${YEAR}))?)?${TO2}${CLOCK2}?(?:${PART_OF_DAY} )?(?:ngày )?(?:mùng )?(?<d2>${DAY})(?:${SLASH}(?<m2>${MONTH})(?:${SLASH}(?<y2>${YEAR}))?| tháng (?<m3>${MONTH})(?:,? năm (?<y3>${YEAR}))?)(?![/%\d-])${SOLAR}`,
    read(match, context) {
      const m2 = number(match, group(match, "m2") ? "m2" : "m3");
      const y = group(match, "y2") ?? group(match, "y3");
      const { folded } = context.reading;
      const around = `${folded[match.index - 1] ?? ""}${folded[match.index + match[0].length] ?? ""}`;
      const bare = !/ngày|từ|lễ|sáng|trưa|chiều|tối|đêm/u.test(match[0]) && !(around === "()" && !group(match, "m1"));
      const before = folded.slice(Math.max(0, match.index - 16), match.index);
      const fractions = !/ngày|sáng|trưa|chiều|tối|đêm/u.test(match[0]) && (/(?:tăng|giảm|nâng|đạt|lên)[^.;]*$/u.test(before) || areFractions(match, context));
      if ((bare || fractions) && !y) return null;
      const found = y ? null : yearOf(context, match.index, m2, number(match, "d2"));
      const year = y ? Number(y) : found?.year;
      if (year === void 0) return null;
      const m1 = group(match, "m1") ? number(match, "m1") : m2;
      const year1 = group(match, "y1") ? number(match, "y1") : m1 > m2 ? year - 1 : year;
      const from = isoDay(year1, m1, number(match, "d1"));
      const to = isoDay(year, m2, number(match, "d2"));
      if (!from || !to || from >= to) return null;
      return fact(match, "interval", { value: `${from}/${to}`, from: found?.from ?? "stated" });
    }
  },
  // "đêm 14, rạng sáng 15/7", "chiều 14 và sáng 15/7/2025"
  {
    name: "night-and-morning",
    needs: ["\u0111\xEAm 0", "\u0111\xEAm ng\xE0y 0", "t\u1ED1i 0", "t\u1ED1i ng\xE0y 0", "chi\u1EC1u 0", "chi\u1EC1u ng\xE0y 0", "s\xE1ng 0", "s\xE1ng ng\xE0y 0", "tr\u01B0a 0"],
    confidence: 0.92,
    pattern: rx`(?<first>${PART_OF_DAY}(?: ngày)? ${DAY}),?(?: và)? (?<last>(?:${PART_OF_DAY}|rạng)(?: ngày)? (?<d>${DAY})${SLASH}(?<m>${MONTH})(?:${SLASH}(?<y>${YEAR}))?)(?![/%\d-])${SOLAR}`,
    read(match, context) {
      const last = day(match, context);
      if (!last) return null;
      const inMonth = (printed3) => isoDay(...monthOf(last), Number(/\d+/u.exec(printed3)?.[0]));
      return eachOf(match, [group(match, "first") ?? "", group(match, "last") ?? ""], "day", inMonth, last.from);
    }
  },
  // "ngày 28 và 29/5/2025", "các ngày 10, 11 và 12/6", "hai đêm 9, 11/3"
  {
    name: "days-of-one-month",
    needs: ["ng\xE0y 0", "ng\xE0y (", "ng\xE0y: 0", "\u0111\xEAm 0", "s\xE1ng 0", "chi\u1EC1u 0", "t\u1ED1i 0"],
    confidence: 0.95,
    pattern: rx`(?<days>${DAY}${after(DAY)`(?:ngày |(?:các|hai|ba|những) (?:đêm|sáng|chiều|tối|buổi sáng|buổi chiều) |(?<=ngày \(|ngày: ))`}(?:, ?(?:ngày )?${DAY}){0,5}) ?(?:,|và|&) ?(?:ngày )?(?<d>${DAY})(?:${SLASH}| tháng )(?<m>${MONTH})(?:(?:${SLASH}|,? năm )(?<y>${YEAR}))?(?![/%\d-])`,
    read(match, context) {
      const last = day(match, context);
      if (!last) return null;
      const days2 = (group(match, "days") ?? "").match(/\d+/gu) ?? [];
      const inMonth = (printed3) => isoDay(...monthOf(last), Number(printed3));
      return eachOf(match, [...days2, group(match, "d") ?? ""], "day", inMonth, last.from);
    }
  },
  // "ngày 21 tháng 01 năm 2021", "sáng ngày mùng 3 tháng 2 năm 1930", "ngày 5 tháng 8", "ngày 15 tháng 7/2025", "Hà Nội, 3 tháng 4 năm 2025"
  {
    name: "day-in-words",
    needs: ["0 th\xE1ng", "0th\xE1ng"],
    confidence: 0.98,
    pattern: rx`(?<d>${DAY}) ?tháng (?<m>${MONTH}|${MONTH_NAME})${after(`${DAY} ?th\xE1ng (?:${MONTH}|${MONTH_NAME})`)`(?:(?:${DAY_WORD},? ){1,4}|(?<!(?:trong|sau|được|qua|hơn|gần|khoảng) )(?=\d{1,2} tháng \d{1,2},? năm \d{4}))`}(?:(?:,? năm |${SLASH})(?<y>${YEAR})|${OF_YEAR})(?![/%\d])${SOLAR}`,
    read: (match, context) => fact(match, "day", day(match, context))
  },
  // "20/6/2025", "ngày 18-3-2024", "15.7.2025", "thứ Ba, ngày 01/7/2025"
  {
    name: "day-month-year",
    needs: ["/0000", "-0000", ".0000", "/ 0", "- 0", ". 0"],
    confidence: 0.99,
    pattern: rx`(?<d>${DAY})(?<s> ?[/.-] ?)(?<m>${MONTH})${after(`${DAY}${SLASH}${MONTH}`)`(?:${DAY_WORD},? ){0,4}\(?`}(?:\k<s>| ?[/-] ?)(?<y>${YEAR})(?![/%\d])${SOLAR}`,
    read(match, context) {
      const bracket = match[0].indexOf("(");
      const draft = fact(match, "day", day(match, context));
      return draft && bracket >= 0 ? { ...draft, start: draft.start + bracket + 1 } : draft;
    }
  }
];

// src/text/lunar.ts
var RADIAN = Math.PI / 180;
var ZONE = 7 / 24;
var MONTH2 = 29.530588853;
var FIRST = 2415021076998695e-9;
var TERMS = [
  [21e-4, 2, 0, 0],
  [-0.4068, 0, 1, 0],
  [0.0161, 0, 2, 0],
  [-4e-4, 0, 3, 0],
  [0.0104, 0, 0, 2],
  [-51e-4, 1, 1, 0],
  [-74e-4, 1, -1, 0],
  [4e-4, 1, 0, 2],
  [-4e-4, -1, 0, 2],
  [-6e-4, 0, 1, 2],
  [1e-3, 0, -1, 2],
  [5e-4, 1, 2, 0]
];
function newMoon(k) {
  const t = k / 1236.85;
  const mean = 241502075933e-5 + 29.53058868 * k + (1178e-7 - 155e-9 * t) * t * t + 33e-5 * Math.sin((166.56 + 132.87 * t - 9173e-6 * t * t) * RADIAN);
  const sun = (359.2242 + 29.10535608 * k - (333e-7 + 347e-8 * t) * t * t) * RADIAN;
  const moon = (306.0253 + 385.81691806 * k + (0.0107306 + 1236e-8 * t) * t * t) * RADIAN;
  const latitude = (21.2964 + 390.67050646 * k - (16528e-7 + 239e-8 * t) * t * t) * RADIAN;
  let correction = (0.1734 - 393e-6 * t) * Math.sin(sun);
  for (const [days2, s, m, f] of TERMS) correction += days2 * Math.sin(s * sun + m * moon + f * latitude);
  const clock = -278e-6 + (265e-6 + 262e-6 * t) * t;
  return Math.floor(mean + correction - clock + 0.5 + ZONE);
}
function sunTwelfth(day2) {
  const t = (day2 - 24515455e-1 - ZONE) / 36525;
  const anomaly = (357.5291 + (35999.0503 - (1559e-7 + 48e-8 * t) * t) * t) * RADIAN;
  const centre = (1.9146 - (4817e-6 + 14e-6 * t) * t) * Math.sin(anomaly) + (0.019993 - 101e-6 * t) * Math.sin(2 * anomaly) + 29e-5 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + (36000.76983 + 3032e-7 * t) * t + centre;
  return Math.floor((longitude % 360 + 360) % 360 / 30);
}
function eleventhMonth(year) {
  const k = Math.floor((julianDay(year, 12, 31) - 2415021) / MONTH2);
  const day2 = newMoon(k);
  return sunTwelfth(day2) >= 9 ? newMoon(k - 1) : day2;
}
function leapAfter(k) {
  let i = 1;
  while (i < 14 && sunTwelfth(newMoon(k + i)) !== sunTwelfth(newMoon(k + i + 1))) i++;
  return i;
}
function lunarDay(year, month, day2) {
  const from = eleventhMonth(month < 11 ? year - 1 : year);
  const next = eleventhMonth(month < 11 ? year : year + 1);
  const k = Math.floor(0.5 + (from - FIRST) / MONTH2);
  let months3 = (month + 1) % 12;
  if (next - from > 365 && months3 >= leapAfter(k)) months3++;
  const start = newMoon(k + months3);
  const length2 = newMoon(k + months3 + 1) - start;
  return day2 >= 1 && day2 <= length2 ? isoOfDayNumber(start + day2 - 1) : null;
}
var lunarMonthEnd = (year, month) => lunarDay(year, month, 30) ?? lunarDay(year, month, 29);
var STEMS2 = ["gi\xE1p", "\u1EA5t", "b\xEDnh", "\u0111inh", "m\u1EADu", "k\u1EF7", "canh", "t\xE2n", "nh\xE2m", "qu\xFD"];
var BRANCHES = ["t\xFD", "s\u1EEDu", "d\u1EA7n", "m\xE3o", "th\xECn", "t\u1EF5", "ng\u1ECD", "m\xF9i", "th\xE2n", "d\u1EADu", "tu\u1EA5t", "h\u1EE3i"];
function namedYear(stem2, branch, near) {
  const [s, b] = [STEMS2.indexOf(stem2), BRANCHES.indexOf(branch === "t\u1ECB" ? "t\u1EF5" : branch === "t\xED" ? "t\xFD" : branch)];
  if (s < 0 || b < 0 || s % 2 !== b % 2) return null;
  const x = (6 * s - 5 * b + 60) % 60;
  const base = 1984 + x;
  return base + Math.round((near - base) / 60) * 60;
}

// extractors/date/lunar-days.ts
var DAY_WORDS2 = {
  m\u1ED9t: 1,
  ...Object.fromEntries(Object.entries(MONTH_WORDS).filter(([, day2]) => day2 <= 10))
};
var DAY2 = `(?:30|[12]\\d|0?[1-9]|${anyOf(Object.keys(DAY_WORDS2))})`;
var MONTH_NAMES = { gi\u00EAng: 1, ch\u1EA1p: 12 };
var MONTH3 = `(?:gi\xEAng|ch\u1EA1p|1[0-2]|0?[1-9]|${MONTH_NAME})`;
var MARK = "(?<mark>,? \\(?(?:\xE2m l\u1ECBch|\xE2l|\xE2m(?=$|[.,;)]))\\)?)";
var OF = `(?:,? \\(?(?:n\u0103m )?(?:(?<stem>${STEM}) (?<branch>${BRANCH})|(?<y>${YEAR}))(?![/-]?\\d))?`;
var NEW_DAY = "(?:ng\xE0y |m\xF9ng |m\u1ED3ng |ng\xE0y m\xF9ng |ng\xE0y m\u1ED3ng )";
var PART = "(?:r\u1EA1ng s\xE1ng |s\xE1ng |tr\u01B0a |chi\u1EC1u |t\u1ED1i |\u0111\xEAm )";
var YEARLY = new RegExp(`${START}(?:(?:h\u1EB1ng|h\xE0ng|m\u1ED7i) n\u0103m|th\u01B0\u1EDDng ni\xEAn|l\u1EC7 c\u0169|t\u1EE5c l\u1EC7|x\u01B0a kia)${END}`, "u");
var dayNumber = (printed3) => DAY_WORDS2[printed3] ?? Number(printed3);
var lunarMonth = (printed3) => MONTH_NAMES[printed3] ?? monthNumber(printed3);
function yearMeant2(match, context, value) {
  const { published: published2, folded, sentences: sentences2 } = context.reading;
  const now = published2 ? Number(published2.slice(0, 4)) : null;
  const before = statedYear(context, match.index);
  const stem2 = group(match, "stem");
  if (stem2) {
    const year = now === null && before === null ? null : namedYear(stem2, group(match, "branch") ?? "", before ?? now ?? 0);
    return year === null ? null : { year, from: "stated" };
  }
  if (group(match, "y")) return { year: Number(group(match, "y")), from: "stated" };
  if (before !== null) return { year: before, from: "text" };
  if (!published2 || now === null) return null;
  const sentence = spanAt(sentences2, match.index);
  const back = sentence !== null && looksBack(folded.slice(sentence.start, sentence.end));
  const gaps = [now - 1, now, now + 1].flatMap((year) => {
    const day2 = value(year);
    const gap = day2 ? daysBetween(published2, day2) : Infinity;
    return gap > SOON && back ? [] : [{ year, gap: Math.abs(gap) }];
  });
  const [nearest2] = gaps.sort((a, b) => a.gap - b.gap);
  return nearest2 && { year: nearest2.year, from: "published" } || null;
}
function lunarFact(match, context, kind, value) {
  const { folded, sentences: sentences2 } = context.reading;
  const sentence = spanAt(sentences2, match.index);
  if (sentence && YEARLY.test(folded.slice(sentence.start, sentence.end))) return null;
  const meant2 = yearMeant2(match, context, (year) => value(year)?.slice(0, 10) ?? null);
  const read3 = meant2 && value(meant2.year);
  if (!read3) return null;
  const stated2 = meant2.from === "stated";
  return {
    start: match.index,
    end: match.index + match[0].replace(/[ ,(]+$/u, "").length,
    fields: {
      value: read3,
      kind,
      stated: stated2 ? read3 : null,
      inferred_from: meant2.from === "stated" ? null : meant2.from,
      calendar: "lunar"
    }
  };
}
var isLunar = (match, ...months3) => months3.some((month) => month !== void 0 && month in MONTH_NAMES) || group(match, "mark") !== void 0 || group(match, "stem") !== void 0;
var beforeNewYear = (year, day2) => day2 === 30 ? lunarMonthEnd(year - 1, 12) : lunarDay(year - 1, 12, day2);
var lunarDays = [
  // "từ 12 đến 13 tháng Giêng", "từ mùng 4 Tết đến rằm tháng Giêng", "từ 24 tháng Chạp đến mùng 6 tháng Giêng", "từ ngày 8 đến 10/3 âm lịch"
  {
    name: "lunar-days",
    needs: ["gi\xEAng", "ch\u1EA1p", " \xE2m", " \xE2l", "(\xE2m", "(\xE2l"],
    confidence: 0.9,
    pattern: rx`(?:từ )?${NEW_DAY}?(?<d1>${DAY2})(?: tháng (?<m1>${MONTH3})|[/-](?<m2>1[0-2]|0?[1-9])| (?<tet>tết))?${TO2}(?:${NEW_DAY}?(?<d2>${DAY2})(?: tháng (?<m3>${MONTH3})|[/-](?<m4>1[0-2]|0?[1-9]))|(?:ngày )?rằm tháng (?<m5>${MONTH3}))${MARK}?${OF}`,
    read(match, context) {
      const last = group(match, "m3") ?? group(match, "m4") ?? group(match, "m5") ?? "";
      const first = group(match, "tet") ? "gi\xEAng" : group(match, "m1") ?? group(match, "m2") ?? last;
      if (!isLunar(match, first, last)) return null;
      const [m1, m2] = [lunarMonth(first), lunarMonth(last)];
      return lunarFact(match, context, "interval", (year) => {
        const from = lunarDay(m1 > m2 ? year - 1 : year, m1, dayNumber(group(match, "d1") ?? ""));
        const to = lunarDay(year, m2, dayNumber(group(match, "d2") ?? "15"));
        return from && to && from < to ? `${from}/${to}` : null;
      });
    }
  },
  // "các ngày mùng 9, mùng 10 và 11 tháng Giêng", "14 và 15 tháng Mười năm Quý Mão"
  {
    name: "list-of-lunar-days",
    needs: ["gi\xEAng", "ch\u1EA1p", " \xE2m", " \xE2l", "(\xE2m", "(\xE2l", ...STEMS.map((stem2) => `n\u0103m ${stem2}`)],
    confidence: 0.88,
    pattern: rx`${NEW_DAY}?(?<days>${DAY2}(?:, ?${NEW_DAY}?${DAY2}){0,4}) ?(?:,|và|&) ?${NEW_DAY}?(?<d>${DAY2}) tháng (?<m>${MONTH3})${MARK}?${OF}`,
    read(match, context) {
      const month = group(match, "m") ?? "";
      if (!isLunar(match, month)) return null;
      const printed3 = [...(group(match, "days") ?? "").split(/, ?/), group(match, "d") ?? ""];
      const number2 = (part) => dayNumber(part.replace(/^.* /u, ""));
      const whole2 = lunarFact(
        match,
        context,
        "day",
        (year) => lunarDay(year, lunarMonth(month), number2(printed3[0] ?? ""))
      );
      if (!whole2) return null;
      const { value } = whole2.fields;
      return eachOf(match, printed3, "day", (part) => shiftDay(value, number2(part) - number2(printed3[0] ?? ""))).map(
        ({ start, end, fields: { value: day2 } }) => ({
          start,
          end,
          fields: { ...whole2.fields, value: day2, stated: whole2.fields.stated && day2 }
        })
      );
    }
  },
  // "mùng 8 tháng Giêng", "ngày 25 tháng Chạp năm Giáp Thìn", "ngày 10/3 âm lịch", "23 tháng Chạp"
  {
    name: "lunar-day",
    needs: ["gi\xEAng", "ch\u1EA1p", " \xE2m", " \xE2l", "(\xE2m", "(\xE2l"],
    confidence: 0.9,
    pattern: rx`${PART}?${NEW_DAY}?(?<d>${DAY2})(?: tháng (?<m>${MONTH3})|[/-](?<m2>1[0-2]|0?[1-9]))${MARK}?${OF}`,
    read(match, context) {
      const month = group(match, "m") ?? group(match, "m2") ?? "";
      if (!isLunar(match, month)) return null;
      const day2 = dayNumber(group(match, "d") ?? "");
      return lunarFact(match, context, "day", (year) => lunarDay(year, lunarMonth(month), day2));
    }
  },
  // "rằm tháng Giêng", "rằm tháng Bảy năm Ất Tỵ": the fifteenth
  {
    name: "full-moon",
    needs: ["r\u1EB1m"],
    confidence: 0.9,
    pattern: rx`${PART}?(?:ngày )?rằm tháng (?<m>${MONTH3})${MARK}?${OF}`,
    read: (match, context) => lunarFact(match, context, "day", (year) => lunarDay(year, lunarMonth(group(match, "m") ?? ""), 15))
  },
  // "mùng 4 Tết", "sáng mồng Một Tết Bính Ngọ"
  {
    name: "day-of-new-year",
    needs: [" t\u1EBFt"],
    confidence: 0.92,
    pattern: rx`${PART}?(?:ngày )?(?:mùng|mồng) (?<d>${DAY2}) tết(?: nguyên đán)?${OF}`,
    read: (match, context) => lunarFact(match, context, "day", (year) => lunarDay(year, 1, dayNumber(group(match, "d") ?? "")))
  },
  // "28 Tết", "đêm 30 Tết Ất Tỵ"
  {
    name: "day-before-new-year",
    needs: [" t\u1EBFt"],
    confidence: 0.88,
    pattern: rx`${PART}?(?:ngày )?(?<d>2\d|30) tết(?: nguyên đán)?${OF}`,
    read: (match, context) => lunarFact(match, context, "day", (year) => beforeNewYear(year, Number(group(match, "d"))))
  }
];

// extractors/date/months.ts
var months2 = [
  // "từ tháng 1 đến tháng 6/2024", "từ tháng 8/2023 đến hết tháng 5 năm 2024", "tháng 3 - 5/2025"
  {
    name: "from-month-to-month",
    needs: ["th\xE1ng 0"],
    confidence: 0.95,
    pattern: rx`tháng (?<m1>${MONTH})${after(`th\xE1ng ${MONTH}`)`(?:từ )?(?:đầu |giữa |cuối )?`}(?:(?:${SLASH}| năm )(?<y1>${YEAR}))?${TO2}(?:đầu |giữa |cuối |hết )?(?:tháng )?(?<m2>${MONTH})(?:(?:${SLASH}|,? năm )(?<y2>${YEAR}))?(?![/%\d-])`,
    read(match, context) {
      const [m1, m2] = [number(match, "m1"), number(match, "m2")];
      const found = group(match, "y2") ? null : yearOf(context, match.index, m2, null);
      const y2 = found ? found.year : number(match, "y2");
      if (!y2 || !group(match, "y2") && match[0].split("th\xE1ng").length < 3) return null;
      const y1 = group(match, "y1") ? number(match, "y1") : m1 > m2 ? y2 - 1 : y2;
      const [from, to] = [isoMonth(y1, m1), isoMonth(y2, m2)];
      return from < to ? fact(match, "interval", { value: `${from}/${to}`, from: found?.from ?? "stated" }) : null;
    }
  },
  // "từ 10/2024 đến 3/2025", "(10/2024 - 3/2025)"
  {
    name: "slashed-months",
    needs: ["/0000"],
    confidence: 0.95,
    pattern: rx`(?<m1>${MONTH})/(?<y1>${YEAR})${after(`${MONTH}/${YEAR}`)`(?:từ )?(?<![/.,-])`}${TO2}(?:tháng )?(?<m2>${MONTH})/(?<y2>${YEAR})(?![/\d])`,
    read(match) {
      const from = isoMonth(number(match, "y1"), number(match, "m1"));
      const to = isoMonth(number(match, "y2"), number(match, "m2"));
      return from < to ? fact(match, "interval", `${from}/${to}`) : null;
    }
  },
  // "từ tháng 7/2021 đến hết năm 2023": years are the unit that its ends share
  {
    name: "from-month-to-year",
    needs: ["th\xE1ng 0"],
    confidence: 0.9,
    pattern: rx`từ (?:đầu |giữa |cuối )?tháng ${MONTH}(?:${SLASH}| năm )(?<y1>${YEAR})${TO2}(?:đầu |giữa |cuối |hết )?năm (?<y2>${YEAR})`,
    read: (match) => fact(match, "interval", years(match, 60))
  },
  // "các tháng 7, 8 và 9/2024"
  {
    name: "list-of-months",
    needs: ["th\xE1ng 0"],
    confidence: 0.93,
    pattern: rx`tháng (?<months>${MONTH}(?:, ?${MONTH}){0,5}) ?(?:,|và|&) ?(?<m>${MONTH})(?:${SLASH}|,? năm )(?<y>${YEAR})(?![/\d])`,
    read(match) {
      const printed3 = [...(group(match, "months") ?? "").split(/, ?/), group(match, "m") ?? ""];
      return eachOf(match, printed3, "month", (month) => isoMonth(number(match, "y"), Number(month)));
    }
  },
  // "các tháng 7, 8", "hai tháng 7 và 8": without a year they have to be said to be several
  {
    name: "list-of-months-without-year",
    needs: ["th\xE1ng 0"],
    confidence: 0.88,
    pattern: rx`tháng (?<=(?:các|những|hai|ba|bốn) tháng )(?<months>${MONTH}(?:, ?${MONTH}){0,5}) ?(?:,|và|&) ?(?<m>${MONTH})${OF_YEAR}(?![/%\d-]|[.,]\d| ${BY_THE_DAY}${END})`,
    read(match, context) {
      const printed3 = [...(group(match, "months") ?? "").split(/, ?/), group(match, "m") ?? ""];
      const found = yearMeant(match, context, number(match, "m"), null);
      return found && eachOf(match, printed3, "month", (month) => isoMonth(found.year, Number(month)), found.from);
    }
  },
  // "từ quý I đến quý III/2025"
  {
    name: "from-quarter-to-quarter",
    needs: ["qu\xFD", "qu\xED"],
    confidence: 0.9,
    pattern: rx`(?:từ )?${QUARTER_WORD} (?<q1>i{1,3}|iv|[1-4])(?:/(?<y1>${YEAR}))?${TO2}(?:hết )?(?:${QUARTER_WORD} )?(?<q2>i{1,3}|iv|[1-4])(?: ?[/-] ?|,? năm )(?<y2>${YEAR})`,
    read(match) {
      const quarter = (name, year) => `${year}-Q${QUARTERS[group(match, name) ?? ""] ?? 0}`;
      const y2 = group(match, "y2") ?? "";
      return fact(match, "interval", `${quarter("q1", group(match, "y1") ?? y2)}/${quarter("q2", y2)}`);
    }
  },
  // "6 tháng đầu năm 2025", "9 tháng năm 2025", "sáu tháng cuối năm", "10 tháng của năm 2024", "9 tháng đầu năm nay", "6 tháng/2025"
  {
    name: "months-of-a-year",
    needs: ["th\xE1ng \u0111\u1EA7u", "th\xE1ng cu\u1ED1i", "th\xE1ng n\u0103m", "th\xE1ng c\u1EE7a n\u0103m", "th\xE1ng/0"],
    confidence: 0.95,
    pattern: rx`tháng${after("th\xE1ng")`${COUNTED_MONTHS} `}(?: (?<part>đầu|cuối)(?: của)? năm(?! học)(?: (?:(?<y>${YEAR})|(?<now>nay)))?| (?:của )?năm (?:(?<y2>${YEAR})|(?<now2>nay))|/(?<y3>${YEAR}))`,
    read(match, context) {
      const printed3 = group(match, "y") ?? group(match, "y2") ?? group(match, "y3");
      const n = monthNumber(group(match, "n") ?? "");
      const value = (year) => months(year, n, group(match, "part") === "cu\u1ED1i");
      if (printed3) return fact(match, "interval", value(Number(printed3)));
      const now = (group(match, "now") ?? group(match, "now2")) !== void 0;
      return fact(match, "interval", inYear(thisYear(context, now ? null : match.index), value));
    }
  },
  // "nửa đầu năm 2025", "nửa cuối năm 2024", "nửa đầu năm nay", "nửa cuối năm": without a year that of publication
  {
    name: "half-year",
    needs: ["n\u1EEDa"],
    confidence: 0.95,
    pattern: rx`nửa (?<part>đầu|cuối) năm(?! học)(?: (?:(?<y>${YEAR})|nay))?`,
    read(match, context) {
      const value = (year2) => months(year2, 6, group(match, "part") === "cu\u1ED1i");
      const year = group(match, "y");
      return fact(match, "interval", year ? value(Number(year)) : inYear(thisYear(context, null), value));
    }
  },
  // "quý III/2025", "quý 2 năm 2024", "quý I-2026"
  {
    name: "quarter",
    needs: ["qu\xFD", "qu\xED"],
    confidence: 0.98,
    pattern: rx`${QUARTER_WORD} (?<q>${QUARTER})(?: ?[/.-] ?|,? năm |,? )(?<y>${YEAR})`,
    read: (match) => fact(match, "quarter", `${group(match, "y")}-Q${QUARTERS[group(match, "q") ?? ""] ?? 0}`)
  },
  // "quý III và IV năm 2025", "quý II, III/2025", "quý I và II"
  {
    name: "list-of-quarters",
    needs: ["qu\xFD", "qu\xED"],
    confidence: 0.93,
    pattern: rx`${QUARTER_WORD} (?<q1>i{1,3}|iv|[1-4])(?:, ?| và )(?<q2>i{1,3}|iv|[1-4](?= ?[/-]|,? năm ))(?:(?: ?[/.-] ?|,? năm )(?<y>${YEAR})|${OF_YEAR}(?![/.-]\d))`,
    read(match, context) {
      const printed3 = [group(match, "q1") ?? "", group(match, "q2") ?? ""];
      const last = QUARTERS[printed3[1] ?? ""] ?? 0;
      const found = group(match, "y") ? null : yearMeant(match, context, last * 3 - 2, null);
      const year = found?.year ?? group(match, "y");
      if (year === void 0) return null;
      return eachOf(match, printed3, "quarter", (q) => `${year}-Q${QUARTERS[q] ?? 0}`, found?.from);
    }
  },
  // "quý cuối năm", "quý đầu năm 2026"
  {
    name: "first-or-last-quarter",
    needs: ["qu\xFD", "qu\xED"],
    confidence: 0.9,
    pattern: rx`${QUARTER_WORD} (?<part>đầu|cuối) năm(?! học)(?: (?:(?<y>${YEAR})|nay))?`,
    read(match, context) {
      const value = (year2) => `${year2}-Q${group(match, "part") === "\u0111\u1EA7u" ? 1 : 4}`;
      const year = group(match, "y");
      return fact(match, "quarter", year ? value(Number(year)) : inYear(thisYear(context, match.index), value));
    }
  },
  // "quý IV", "quý I năm nay": of the year of publication; "quý IV năm ngoái"; "quý 1 lần" is none
  {
    name: "quarter-without-year",
    needs: ["qu\xFD", "qu\xED"],
    confidence: 0.9,
    pattern: rx`(?<!(?:mỗi|hằng|hàng) )${QUARTER_WORD} (?<q>i{1,3}|iv|[1-4])(?! ${BY_THE_DAY}${END})${OF_YEAR}(?![/-])`,
    read(match, context) {
      const q = QUARTERS[group(match, "q") ?? ""] ?? 0;
      return fact(
        match,
        "quarter",
        inYear(yearMeant(match, context, q * 3 - 2, null), (year) => `${year}-Q${q}`)
      );
    }
  },
  // "tháng 7/2013", "tháng 9 năm 2024", "tháng 8-2025", "tháng Ba năm 2022"
  {
    name: "month",
    needs: ["th\xE1ng"],
    confidence: 0.98,
    pattern: rx`tháng (?<m>${MONTH}|${MONTH_NAME})(?:${SLASH}|,? (?:của )?năm )(?<y>${YEAR})(?![/\d])${SOLAR}`,
    read(match) {
      return fact(match, "month", isoMonth(number(match, "y"), monthNumber(group(match, "m") ?? "")));
    }
  },
  // "tuyển quân đợt 1/2024", "học kỳ 1/2024": the first of the year, no month
  {
    name: "numbered-of-a-year",
    needs: ["/0000"],
    confidence: 0.88,
    pattern: rx`(?:đợt|lần|kỳ|khóa|vụ)(?: thứ)? \d{1,2}/(?<y>${YEAR})(?![/%\d,]|\.\d)`,
    read: (match) => fact(match, "year", group(match, "y") ?? null, group(match, "y"))
  },
  // "đến 7/2013", "(12/2024)": a month and a year with no word between; a fraction of years there is none
  {
    name: "month-slash-year",
    needs: ["/0000"],
    confidence: 0.9,
    pattern: rx`(?<![/.,-])(?<!(?:t[ỷỉ] lệ|bản đồ|quy hoạch|số:?|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|kế hoạch|luật) )(?<m>${MONTH})/(?<y>${YEAR})(?![/%\d,]|\.\d)(?! (?:xã|hộ|chi bộ|đảng viên|bản|thôn|người|trường))`,
    read: (match) => fact(match, "month", isoMonth(number(match, "y"), number(match, "m")))
  }
];

// extractors/date/relative.ts
var COUNTED_BEFORE = new RegExp(`(?:\\d|${START}${MANY}) $`, "u");
var PAST_YEAR = new RegExp(`${START}n\u0103m (?:v\u1EEBa )?qua${END}`, "u");
var ANY_TWO = new RegExp(`${START}n\u0103m sau .{0,40}n\u0103m tr\u01B0\u1EDBc${END}`, "u");
var YEARLY2 = new RegExp(`${START}(?:h\u1EB1ng|h\xE0ng|m\u1ED7i) n\u0103m${END}[^.;\\n]*$`, "u");
var NO_TIME = {
  "sang n\u0103m": /^ (?:mới|học|thứ|\d)/u,
  "ng\xE0y mai": /^ (?:tươi sáng|lập nghiệp|tốt đẹp|no ấm)/u,
  "th\xE1ng n\xE0y": /^ (?:qua|sang) tháng/u
};
var YEAR_BEFORE = new RegExp(`${START}n\u0103m (?:tr\u01B0\u1EDBc|ngo\xE1i|sau)${END}`, "u");
function relative(context, index, phrase) {
  const shift = RELATIVES[phrase];
  const { folded } = context.reading;
  const before = folded.slice(Math.max(0, index - 12), index);
  if (COUNTED_BEFORE.test(before) || NO_TIME[phrase]?.test(folded.slice(index + phrase.length))) return null;
  if (phrase === "n\u0103m sau" && YEARLY2.test(folded.slice(Math.max(0, index - 160), index))) return null;
  if (YEAR_BEFORE.test(phrase) && ANY_TWO.test(folded.slice(Math.max(0, index - 50), index + 60))) return null;
  const { published: published2 } = context.reading;
  const stated2 = YEAR_BEFORE.test(phrase) ? statedYear(context, index) : null;
  if (!shift || !published2 && !stated2) return null;
  if (shift.unit === "year") {
    const year = stated2 ?? Number(published2?.slice(0, 4));
    const ending2 = PAST_YEAR.test(phrase) && published2 !== null && Number(published2.slice(5, 7)) >= 11;
    return { value: String(ending2 ? year : year + shift.shift), from: stated2 ? "text" : "published" };
  }
  if (!published2) return null;
  const value = shift.unit === "day" ? shiftDay(published2, shift.shift) : shiftMonth(published2, shift.shift);
  return { value, from: "published" };
}
var relatives = [
  // "tháng 7", "đầu tháng 8", "trong tháng 5": of the year of publication; "tháng 5 năm ngoái"; "6 tháng 3 lần", "mỗi tháng 7 triệu", "rằm tháng 7" are none
  {
    name: "month-without-year",
    needs: ["th\xE1ng"],
    confidence: 0.88,
    pattern: rx`(?<!(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|cách mạng|mỗi|hằng|hàng|lương|rằm) )tháng (?<m>${MONTH}|${SURE_MONTH_NAME}|năm(?= năm (?:nay|ngoái|trước)))(?! (?:${BY_THE_DAY}|biên giới|ngày tám)${END})${OF_YEAR}(?![/%\d-]|[.,]\d)${SOLAR}`,
    read(match, context) {
      const m = monthNumber(group(match, "m") ?? "");
      return fact(
        match,
        "month",
        inYear(yearMeant(match, context, m, null), (year) => isoMonth(year, m))
      );
    }
  },
  // "thứ Sáu tuần trước", "chủ nhật tuần này"
  {
    name: "day-of-a-week",
    needs: [" tu\u1EA7n"],
    confidence: 0.9,
    pattern: rx`(?<day>${anyOf(Object.keys(WEEKDAYS))}),? tuần (?<week>${anyOf(Object.keys(WEEK_SHIFTS))})`,
    read(match, { reading: { published: published2 } }) {
      if (!published2) return null;
      const week = monday(published2, WEEK_SHIFTS[group(match, "week") ?? ""] ?? 0);
      return fact(match, "relative", {
        value: shiftDay(week, WEEKDAYS[group(match, "day") ?? ""] ?? 0),
        from: "published"
      });
    }
  },
  // "thứ Hai tới", "thứ Bảy vừa qua": the next and the last one
  {
    name: "day-of-a-week-by-itself",
    needs: ["th\u1EE9 ", "ch\u1EE7 nh\u1EADt"],
    confidence: 0.85,
    pattern: rx`(?<day>${anyOf(Object.keys(WEEKDAYS))}) (?:(?<next>tới|sắp tới)|vừa (?:qua|rồi))(?! \d)`,
    read(match, { reading: { published: published2 } }) {
      if (!published2) return null;
      const inWeek = shiftDay(monday(published2, 0), WEEKDAYS[group(match, "day") ?? ""] ?? 0);
      const next = group(match, "next") !== void 0;
      const passed = next ? inWeek <= published2 : inWeek >= published2;
      const value = passed ? shiftDay(inWeek, next ? 7 : -7) : inWeek;
      return fact(match, "relative", { value, from: "published" });
    }
  },
  // "tuần qua", "trong tuần trước": Monday to Sunday; "hai tuần qua" and "mỗi tuần tới" are none
  {
    name: "week",
    needs: [" tu\u1EA7n", "tu\u1EA7n "],
    confidence: 0.85,
    pattern: rx`(?<!(?:\d|${MANY}|đầu|cuối|giữa) )tuần (?<week>${anyOf(Object.keys(WEEK_SHIFTS))})(?! (?:(?:qua |sang )?tuần|lễ|thứ|\d))`,
    read(match, { reading: { published: published2 } }) {
      if (!published2) return null;
      const week = monday(published2, WEEK_SHIFTS[group(match, "week") ?? ""] ?? 0);
      return fact(match, "relative", { value: `${week}/${shiftDay(week, 6)}`, from: "published" });
    }
  },
  // "7 tháng qua" in July or August: the year so far; "3 tháng qua" may be any three
  {
    name: "months-so-far",
    needs: ["th\xE1ng qua", "th\xE1ng v\u1EEBa qua"],
    confidence: 0.85,
    pattern: rx`(?<n>[5-9]|1[01]) tháng (?:vừa )?qua`,
    read(match, { reading: { published: published2 } }) {
      const month = Number(published2?.slice(5, 7) ?? 0);
      const n = number(match, "n");
      if (!published2 || n !== month && n !== month - 1) return null;
      const year = Number(published2.slice(0, 4));
      return fact(match, "interval", { value: `${isoMonth(year, 1)}/${isoMonth(year, n)}`, from: "published" });
    }
  },
  // "hôm qua", "năm nay", "cùng kỳ năm trước"; "những năm qua" and "3 năm qua" are no year
  {
    name: "relative",
    needs: Object.keys(RELATIVES),
    confidence: 0.9,
    pattern: rx`(?<phrase>${anyOf(Object.keys(RELATIVES))})(?! nay${END}| giờ${END})`,
    read(match, context) {
      const phrase = group(match, "phrase") ?? "";
      return fact(match, "relative", relative(context, match.index, phrase));
    }
  }
];

// extractors/date/short-days.ts
var NOT_YEARLY = "(?<!(?:h\u1EB1ng|h\xE0ng|m\u1ED7i) n\u0103m,? (?:v\xE0o |tr\u01B0\u1EDBc |\u0111\u1EBFn )?)";
var BEFORE_DAY = /* @__PURE__ */ new Set([...DAY_WORDS.map((words2) => words2.split(" ").at(-1) ?? ""), "d\u1ECBp", "l\u1EC5"]);
var BEFORE_DEADLINE = "tr\u01B0\u1EDBc|h\u1EBFt|h\u1EB9n|h\u1EA1n|ch\xF3t|cu\u1ED1i|nh\u1EA5t|t\u1EEB|l\xE0|t\u1EE9c".split("|");
var NEAR = "kia|mai|qua|nay|t\u1EDBi|n\xE0y|tr\u01B0\u1EDBc|sau".split("|");
var fromDigit = (match) => /\d.*$/u.exec(match[0])?.[0];
var shortDays = [
  // "ngày 29/2", "sáng 15/7", "đến hết ngày 30-6", "mùng 3/2", "ngày 5/8 năm ngoái", "dịp lễ 8-3"; "ngày 2-3 lần" is none
  {
    name: "day-without-year",
    needs: ["0/0", "0-0", "/ 0", "0 /", ...Array.from(BEFORE_DAY, (word) => `${word} 0`)],
    confidence: 0.93,
    pattern: rx`(?<d>${DAY})(?: ?/ ?|[.-])(?<m>${MONTH})${after(`${DAY}(?: ?/ ?|[.-])${MONTH}`)`${NOT_YEARLY}(?:(?:${DAY_WORD},? ){1,4}\(?|(?<=(?:dịp|lễ) ))`}(?!(?<=[.-]\d{1,2}) (?:${BY_THE_DAY}|tuần|tháng|ngày|người|hộ|cây|con)${END})${OF_YEAR}(?![/%\d°-]|[.,]\d)${SOLAR}`,
    read: (match, context) => fact(match, "day", day(match, context))
  },
  // "từ 1/7,", "đến 30/6.", "(15/8)", "trước 31/12", "ngày 14/7 và 15/7": nothing counted after it, no "đến 2/3"
  {
    name: "bare-day",
    needs: ["0/0"],
    confidence: 0.85,
    pattern: rx`(?<!(?:đến|tới) (?=(?:[12]/3|[13]/4|1/2)${END}))(?<d>${DAY})/(?<m>${MONTH})${after(`${DAY}/${MONTH}`)`(?:(?:(?:từ|đến|trước|sau|hết|tới|dịp|lễ|đợt|vào|hẹn|hạn|hồ sơ|chậm nhất|muộn nhất|hạn chót|hạn cuối)(?: là)?) |(?<=(?:(?:ngày|sáng|chiều|tối) \d{1,2}/\d{1,2}|ngày (?:\d{1,2}, ?){0,4}\d{1,2} tháng \d{1,2}) )và |tức |(?<=\())`}(?=$|[.,;:)"](?!\d)| (?:(?:đến|tới)(?! \d)|trở|và \d|vừa qua|theo|này|trùng|nhận|năm (?:nay|ngoái)))${OF_YEAR}${SOLAR}`,
    read(match, context) {
      if (number(match, "d") < number(match, "m") && /(?:tăng|giảm|nâng|đạt|lên)[^.;]*$/u.test(
        context.reading.folded.slice(Math.max(0, match.index - 16), match.index + 4)
      ))
        return null;
      return fact(match, "day", day(match, context), fromDigit(match));
    }
  },
  // "trước 20-2,", "đến hết 31-12", "hạn cuối là 6.12", "Từ 1-7, trẻ …": after a word of deadlines, or at the sentence's head
  {
    name: "dashed-day",
    needs: [
      "0-0",
      ...BEFORE_DEADLINE.map((word) => `${word} 0`),
      ...NEAR.flatMap((word) => [`${word}, 0`, `${word} (0`])
    ],
    confidence: 0.85,
    pattern: rx`(?<d>${DAY})[.-](?<m>${MONTH})${after(`${DAY}[.-]${MONTH}`)`(?:(?:trước|hết|hẹn|hạn|hạn chót|hạn cuối|chậm nhất|muộn nhất|kể từ)(?: là)? |tức |(?:kia|mai|qua|nay|tới|này|trước|sau)(?:, | \()|^(?:[*•+-] )?từ |từ (?=\d{1,2}[.-]\d{1,2}(?:[.;)]|$)))`}(?=$|[.,;:)"](?!\d)| (?:theo|tới|này|vừa qua|năm (?:nay|ngoái)|nhận))${OF_YEAR}${SOLAR}`,
    read: (match, context) => fact(match, "day", day(match, context), fromDigit(match))
  },
  // "• 28.4: công bố danh sách", "- 15/3: bầu cử": an entry of a calendar
  {
    name: "calendar-entry",
    needs: ["0: "],
    confidence: 0.88,
    pattern: rx`(?<d>${DAY})[./-](?<m>${MONTH})${after(`${DAY}[./-]${MONTH}`)`^(?:[*•+-] ?)?`}(?=: )`,
    read: (match, context) => fact(match, "day", day(match, context), fromDigit(match))
  },
  // "đợt 7/11 cho 46 đảng viên", "dịp 2/9 năm nay": a day by the word before, whatever follows
  {
    name: "holiday",
    needs: ["d\u1ECBp", "l\u1EC5", "\u0111\u1EE3t", "k\u1EF7 ni\u1EC7m"],
    confidence: 0.9,
    pattern: rx`(?:dịp|lễ|đợt|kỷ niệm)(?: ngày)? (?<d>${DAY})/(?<m>${MONTH})(?![/%\d]|[.,]\d)`,
    read: (match, context) => fact(match, "day", day(match, context), fromDigit(match))
  }
];

// extractors/date/stretches.ts
var stretches = [
  // "nhiệm kỳ 2020-2025", "nhiệm kỳ 5 năm 2015 - 2020", "nhiệm kỳ 2025/2030", "nhiệm kỳ thứ XX (2020-2025)", "NK từ năm 2020 đến năm 2025"
  {
    name: "term",
    needs: ["nhi\u1EC7m k", "nk"],
    confidence: 0.99,
    pattern: rx`(?:nhiệm k[ỳì]|nk):? (?:(?:5 năm|mới|tới|đại hội|(?:(?:lần )?thứ )?(?:i{1,3}|iv|v|vi{0,3}|ix|x{1,3}[iv]{0,4}|\d{1,2})) )?\(?(?:từ )?(?:năm )?(?<y1>${YEAR})(?: ?[/-] ?| đến )(?:năm )?(?<y2>${YEAR}|\d{2})`,
    read: (match) => fact(match, "term", years(match, 10))
  },
  // "năm học 2024-2025", "niên học 2023 - 2024", "niên vụ 2024/2025"
  {
    name: "school-year",
    needs: ["ni\xEAn", "n\u0103m h\u1ECDc", "v\u1EE5"],
    confidence: 0.98,
    pattern: rx`(?:năm học|niên học|niên khóa|niên vụ|vụ đông xuân|vụ mía) (?<y1>${YEAR}) ?[/-] ?(?<y2>${YEAR}|\d{2})`,
    read: (match) => fact(match, "interval", years(match, 5))
  },
  // "3 năm (2021-2023)", "5 năm 2021-2025", "ba năm (từ 2021 đến 2023)"
  {
    name: "counted-years",
    needs: ["n\u0103m 0", "n\u0103m (", "n\u0103m, 0", "n\u0103m, ("],
    confidence: 0.97,
    pattern: rx`năm,? ${after("n\u0103m,? ")`(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|mười) `}(?:\((?:từ )?(?:năm )?(?<y1>${YEAR})${TO2}(?:năm )?(?<y2>${YEAR})\)|(?<a>${YEAR}) ?- ?(?<b>${YEAR}))`,
    read(match) {
      const [from, to] = [group(match, "y1") ?? group(match, "a"), group(match, "y2") ?? group(match, "b")];
      return Number(from) < Number(to) ? fact(match, "interval", `${from}/${to}`) : null;
    }
  },
  // "những năm 1990", "thập niên 1990", "những năm 60 của thế kỷ XX", "thập niên 90"
  {
    name: "decade",
    needs: ["nh\u1EEFng n\u0103m", "th\u1EADp "],
    confidence: 0.9,
    pattern: rx`(?:những năm|(?<named>thập niên|thập kỷ)) (?:(?<y>(?:1[89]|20)\d)0|(?<d>[1-9])0(?<century>,? (?:của )?thế kỷ (?:trước|xix|xx|19|20))?)(?! ?-|,? (?:đến |tới |và )?(?:năm )?\d{4}${END})`,
    read(match) {
      const [named4, century] = [group(match, "named"), group(match, "century")];
      if (!group(match, "y") && !named4 && !century) return null;
      const tens = group(match, "y") ?? `${/xix|19$/u.test(century ?? "") ? 18 : 19}${group(match, "d")}`;
      return fact(match, "interval", `${tens}0/${tens}9`);
    }
  },
  // "giai đoạn 2026-2030", "giai đoạn từ năm 2021 đến 2025", "các năm 2021-2023", "thời kỳ 2011 - 2020", "giai đoạn I (2021-2025)"
  {
    name: "stage",
    needs: ["giai \u0111o\u1EA1n", "th\u1EDDi k\u1EF3", "c\xE1c n\u0103m", "nh\u1EEFng n\u0103m"],
    confidence: 0.98,
    pattern: rx`(?:giai đoạn|thời kỳ|(?:trong )?(?:các|những) năm)(?: (?:i{1,3}|iv|[1-4]))?:?,? \(?(?:từ )?(?:năm )?(?<y1>${YEAR})${TO2}(?:năm )?(?<y2>${YEAR})`,
    read: (match) => fact(match, "interval", years(match, 60))
  },
  // "từ năm 2015 đến 2017", "từ 2021 - 2025", "từ năm 2021 đến hết năm 2023"
  {
    name: "from-year-to-year",
    needs: ["n\u0103m 0", "t\u1EEB 0", "t\u1EEB \u0111\u1EA7u 0", "t\u1EEB cu\u1ED1i 0", "t\u1EEB gi\u1EEFa 0"],
    confidence: 0.97,
    pattern: rx`(?:từ (?:(?:đầu|cuối|giữa) )?(?:năm )?|năm )(?<y1>${YEAR})${TO2}(?:(?:đầu|cuối|giữa|hết) )?(?:năm )?(?<y2>${YEAR})(?! ${COUNTED}${END})`,
    read: (match) => fact(match, "interval", years(match, 200))
  }
];

// extractors/date/years.ts
var YEARS = new RegExp(`(?:n\u0103m )?${YEAR}`, "gu");
var years2 = [
  // "năm 2021, 2022 và 2023", "các năm: 2019; 2020", "hai năm liên tiếp 2023 và 2024"
  {
    name: "list-of-years",
    needs: ["n\u0103m 0", "n\u0103m: 0", "n\u0103m li\xEAn", "n\u0103m li\u1EC1n"],
    confidence: 0.97,
    pattern: rx`năm(?::| liên tiếp| liên tục| liền)? ${YEAR}(?:${JOINED}${YEAR}){1,8}`,
    read(match) {
      return eachOf(match, match[0].match(YEARS) ?? [], "year", (year) => year.slice(-4));
    }
  },
  // "(2023, 2024)", "(2021, 2022 và 2023)"
  {
    name: "years-in-brackets",
    needs: ["(0000"],
    confidence: 0.93,
    pattern: rx`(?<=\()${YEAR}(?:(?:, ?| và )${YEAR}){1,8}(?=\))`,
    read: (match) => eachOf(match, match[0].match(/\d{4}/gu) ?? [], "year", (year) => year)
  },
  // "năm 2018", "hết năm 2023", "Năm 2016"
  {
    name: "year",
    needs: ["n\u0103m 0"],
    confidence: 0.98,
    pattern: rx`năm (?<y>${YEAR})${after("n\u0103m \\d{4}")`(?:hết |cuối |đầu |giữa )?`}(?!-\d)`,
    read: (match) => fact(match, "year", group(match, "y") ?? null)
  },
  // "2021-2025", "(2018 - 2023)" without a word that names the interval
  {
    name: "bare-years",
    needs: ["0000-", "0000 -"],
    confidence: 0.92,
    pattern: rx`(?<![/.,-])(?<y1>${YEAR}) ?- ?(?<y2>${YEAR})(?![/%]|[.,-]\d|-\p{L}| ${COUNTED}${END})`,
    // In brackets it may be as long as a party's history.
    read: (match, { reading }) => fact(match, "interval", years(match, reading.folded[match.index - 1] === "(" ? 300 : 60))
  },
  // "cùng kỳ 2024", "tầm nhìn 2045", "vụ mùa 2024", "Xuân Giáp Thìn 2024", "SN 1985": the word before leaves no doubt
  {
    name: "named-year",
    needs: ["0000"],
    confidence: 0.95,
    pattern: rx`(?<y>${YEAR})(?<=(?:${BEFORE_YEAR}):? \d{4})(?![/%]|[.,]\d| ?-|\p{L})`,
    read: (match) => fact(match, "year", group(match, "y") ?? null)
  },
  // "(2023)", "so với 2023", "đến 2030", "từ 2019"
  {
    name: "bare-year",
    needs: ["0000"],
    confidence: 0.9,
    pattern: rx`(?<y>${YEAR})${after(YEAR)`(?:(?<=\()|(?:so với|hết|cuối|đầu|đến|từ|trước|sau|trong|kể từ|mùa xuân|mùa hè|mùa thu|mùa đông|xuân|tết|doanh thu|hè thu|đông xuân) )`}(?=[.,;:)](?!\d)|$|\n| (?:đến nay|trở|và|tới|là|đã|toàn|đạt|chạm|ước|tăng|giảm))`,
    read: (match) => fact(match, "year", group(match, "y") ?? null, group(match, "y"))
  }
];

// extractors/date/rules.ts
var rules2 = [
  ...stretches,
  ...lunarDays,
  ...days,
  ...months2,
  ...shortDays,
  ...years2,
  ...relatives
];

// extractors/date/index.ts
var date = {
  name: "date",
  version: 4,
  rules: rules2,
  find: (context) => runPatterns("date", rules2, context)
};

// extractors/document/bodies.ts
var PARTY_BODIES = {
  tw: "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng",
  t\u01B0: "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng",
  trung\u01B0\u01A1ng: "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng",
  tu: "T\u1EC9nh \u1EE7y",
  hu: "Huy\u1EC7n \u1EE7y",
  thu: "Th\xE0nh \u1EE7y",
  th\u1ECBu: "Th\u1ECB \u1EE7y",
  qu: "Qu\u1EADn \u1EE7y",
  \u0111u: "\u0110\u1EA3ng \u1EE7y",
  \u0111uk: "\u0110\u1EA3ng \u1EE7y kh\u1ED1i",
  \u0111ukccq: "\u0110\u1EA3ng \u1EE7y kh\u1ED1i c\xE1c c\u01A1 quan",
  cb: null,
  btctw: "Ban T\u1ED5 ch\u1EE9c Trung \u01B0\u01A1ng",
  btgtw: "Ban Tuy\xEAn gi\xE1o Trung \u01B0\u01A1ng",
  btgdvtw: "Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn Trung \u01B0\u01A1ng",
  bdvtw: "Ban D\xE2n v\u1EADn Trung \u01B0\u01A1ng",
  bncctw: "Ban N\u1ED9i ch\xEDnh Trung \u01B0\u01A1ng",
  ubkttw: "\u1EE6y ban Ki\u1EC3m tra Trung \u01B0\u01A1ng",
  vptw: "V\u0103n ph\xF2ng Trung \u01B0\u01A1ng \u0110\u1EA3ng",
  btctu: "Ban T\u1ED5 ch\u1EE9c T\u1EC9nh \u1EE7y",
  btgtu: "Ban Tuy\xEAn gi\xE1o T\u1EC9nh \u1EE7y",
  bdvtu: "Ban D\xE2n v\u1EADn T\u1EC9nh \u1EE7y",
  ubkttu: "\u1EE6y ban Ki\u1EC3m tra T\u1EC9nh \u1EE7y",
  vptu: "V\u0103n ph\xF2ng T\u1EC9nh \u1EE7y",
  btvtu: "Ban Th\u01B0\u1EDDng v\u1EE5 T\u1EC9nh \u1EE7y",
  qutw: "Qu\xE2n \u1EE7y Trung \u01B0\u01A1ng",
  \u0111uqs: "\u0110\u1EA3ng \u1EE7y Qu\xE2n s\u1EF1"
};
var STATE_BODIES = {
  cp: "Ch\xEDnh ph\u1EE7",
  ttg: "Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7",
  qh: "Qu\u1ED1c h\u1ED9i",
  ubtvqh: "\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i",
  h\u0111nd: "H\u0110ND t\u1EC9nh",
  ubnd: "UBND t\u1EC9nh",
  ub: "UBND t\u1EC9nh",
  ubbc: "\u1EE6y ban b\u1EA7u c\u1EED",
  h\u0111bcqg: "H\u1ED9i \u0111\u1ED3ng B\u1EA7u c\u1EED qu\u1ED1c gia",
  bnv: "B\u1ED9 N\u1ED9i v\u1EE5",
  btc: "B\u1ED9 T\xE0i ch\xEDnh",
  bgd\u0111t: "B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o",
  byt: "B\u1ED9 Y t\u1EBF",
  bnnptnt: "B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n",
  bnnmt: "B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng",
  bl\u0111tbxh: "B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  bxd: "B\u1ED9 X\xE2y d\u1EF1ng",
  bct: "B\u1ED9 C\xF4ng Th\u01B0\u01A1ng",
  bkh\u0111t: "B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0",
  btnmt: "B\u1ED9 T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng",
  bvhttdl: "B\u1ED9 V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch",
  btttt: "B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng",
  bkhcn: "B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7",
  btp: "B\u1ED9 T\u01B0 ph\xE1p",
  bqp: "B\u1ED9 Qu\u1ED1c ph\xF2ng",
  bca: "B\u1ED9 C\xF4ng an",
  bgtvt: "B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i",
  nhnn: "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc",
  ubdt: "\u1EE6y ban D\xE2n t\u1ED9c",
  ctn: "Ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc",
  vpcp: "V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7",
  vpubnd: "V\u0103n ph\xF2ng UBND t\u1EC9nh",
  vph\u0111nd: "V\u0103n ph\xF2ng H\u0110ND t\u1EC9nh",
  snn: "S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n",
  stnmt: "S\u1EDF T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng",
  skh\u0111t: "S\u1EDF K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0",
  stttt: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng",
  sgd\u0111t: "S\u1EDF Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o",
  snv: "S\u1EDF N\u1ED9i v\u1EE5",
  syt: "S\u1EDF Y t\u1EBF",
  stc: "S\u1EDF T\xE0i ch\xEDnh",
  sct: "S\u1EDF C\xF4ng Th\u01B0\u01A1ng",
  sxd: "S\u1EDF X\xE2y d\u1EF1ng",
  snnmt: "S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng",
  svhttdl: "S\u1EDF V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch",
  cat: "C\xF4ng an t\u1EC9nh",
  stp: "S\u1EDF T\u01B0 ph\xE1p",
  sgtvt: "S\u1EDF Giao th\xF4ng v\u1EADn t\u1EA3i",
  snnptnt: "S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n",
  sldtbxh: "S\u1EDF Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  skhcn: "S\u1EDF Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7",
  bdttg: "B\u1ED9 D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o",
  ttcp: "Thanh tra Ch\xEDnh ph\u1EE7",
  h\u0111tp: "H\u1ED9i \u0111\u1ED3ng Th\u1EA9m ph\xE1n T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao",
  tandtc: "T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao",
  vksndtc: "Vi\u1EC7n Ki\u1EC3m s\xE1t nh\xE2n d\xE2n t\u1ED1i cao",
  bhxh: null,
  tct: "T\u1ED5ng c\u1EE5c Thu\u1EBF",
  vks: null,
  bnn: "B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n"
};
var OTHER_BODIES = {
  mttw: "\u1EE6y ban Trung \u01B0\u01A1ng M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam",
  btv: null,
  mttq: null,
  mt: null,
  h\u0111qt: null,
  h\u0111tv: null,
  \u0111h\u0111c\u0111: null,
  tg\u0111: null,
  tl\u0111: "T\u1ED5ng Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng Vi\u1EC7t Nam",
  l\u0111l\u0111: null,
  hnd: null,
  hlhpn: null,
  hccb: null,
  hkh: null,
  hct\u0111: null,
  t\u0111tn: "T\u1EC9nh \u0111o\xE0n",
  \u0111tn: null,
  tw\u0111tn: "Trung \u01B0\u01A1ng \u0110o\xE0n",
  twhnd: "Trung \u01B0\u01A1ng H\u1ED9i N\xF4ng d\xE2n Vi\u1EC7t Nam"
};
var COMPANY_BODIES = /* @__PURE__ */ new Set(["h\u0111qt", "h\u0111tv", "\u0111h\u0111c\u0111", "tg\u0111"]);
var NAMED_BY_LETTERS = [
  // HS-ST: a criminal case at first instance
  { letters: /^(?:hs|ds|hc|kdtm|hngđ)(?:st|pt)?$/u, names: /(?:Tòa án|TAND)(?= )/gu },
  // Cục Thuế and letters of its province: CTLDO, CTBDU
  { letters: /^ct(?!hssv)[a-zđ]{2,4}$/u, names: /(?:Cục|Chi cục) Thuế(?= )/gu }
];

// extractors/document/words.ts
var TYPES = {
  "quy\u1EBFt \u0111\u1ECBnh": "Quy\u1EBFt \u0111\u1ECBnh",
  "ngh\u1ECB quy\u1EBFt": "Ngh\u1ECB quy\u1EBFt",
  "ngh\u1ECB quy\u1EBFt li\xEAn t\u1ECBch": "Ngh\u1ECB quy\u1EBFt li\xEAn t\u1ECBch",
  "ngh\u1ECB quy\u1EBFt chuy\xEAn \u0111\u1EC1": "Ngh\u1ECB quy\u1EBFt",
  "k\u1EBF ho\u1EA1ch": "K\u1EBF ho\u1EA1ch",
  "k\u1EBF ho\u1EA1ch h\xE0nh \u0111\u1ED9ng": "K\u1EBF ho\u1EA1ch",
  "k\u1EBF ho\u1EA1ch li\xEAn t\u1ECBch": "K\u1EBF ho\u1EA1ch",
  "k\u1EBF ho\u1EA1ch ph\u1ED1i h\u1EE3p": "K\u1EBF ho\u1EA1ch",
  "k\u1EBFt lu\u1EADn": "K\u1EBFt lu\u1EADn",
  "th\xF4ng b\xE1o k\u1EBFt lu\u1EADn": "Th\xF4ng b\xE1o",
  "h\u01B0\u1EDBng d\u1EABn": "H\u01B0\u1EDBng d\u1EABn",
  "h\u01B0\u1EDBng d\u1EABn li\xEAn ng\xE0nh": "H\u01B0\u1EDBng d\u1EABn",
  "ch\u1EC9 th\u1ECB": "Ch\u1EC9 th\u1ECB",
  "quy \u0111\u1ECBnh": "Quy \u0111\u1ECBnh",
  "quy ch\u1EBF": "Quy ch\u1EBF",
  "ngh\u1ECB \u0111\u1ECBnh": "Ngh\u1ECB \u0111\u1ECBnh",
  "th\xF4ng t\u01B0": "Th\xF4ng t\u01B0",
  "th\xF4ng t\u01B0 li\xEAn t\u1ECBch": "Th\xF4ng t\u01B0 li\xEAn t\u1ECBch",
  "th\xF4ng b\xE1o": "Th\xF4ng b\xE1o",
  "th\xF4ng tri": "Th\xF4ng tri",
  "c\xF4ng v\u0103n": "C\xF4ng v\u0103n",
  "c\xF4ng \u0111i\u1EC7n": "C\xF4ng \u0111i\u1EC7n",
  "v\u0103n b\u1EA3n": "V\u0103n b\u1EA3n",
  "\u0111\u1EC1 \xE1n": "\u0110\u1EC1 \xE1n",
  "b\xE1o c\xE1o": "B\xE1o c\xE1o",
  "t\u1EDD tr\xECnh": "T\u1EDD tr\xECnh",
  "ch\u01B0\u01A1ng tr\xECnh": "Ch\u01B0\u01A1ng tr\xECnh",
  "ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng": "Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng",
  "ph\xE1p l\u1EC7nh": "Ph\xE1p l\u1EC7nh",
  lu\u1EADt: "Lu\u1EADt",
  "b\u1ED9 lu\u1EADt": "B\u1ED9 lu\u1EADt",
  l\u1EC7nh: "L\u1EC7nh",
  "s\u1EAFc l\u1EC7nh": "S\u1EAFc l\u1EC7nh",
  "c\xE1o tr\u1EA1ng": "C\xE1o tr\u1EA1ng",
  "b\u1EA3n \xE1n": "B\u1EA3n \xE1n",
  "kh\xE1ng ngh\u1ECB": "Kh\xE1ng ngh\u1ECB",
  "ph\u01B0\u01A1ng \xE1n": "Ph\u01B0\u01A1ng \xE1n",
  "th\xF4ng c\xE1o": "Th\xF4ng c\xE1o"
};
var SHORT_TYPES = {
  q\u0111: "Quy\u1EBFt \u0111\u1ECBnh",
  nq: "Ngh\u1ECB quy\u1EBFt",
  n\u0111: "Ngh\u1ECB \u0111\u1ECBnh",
  ct: "Ch\u1EC9 th\u1ECB",
  kl: "K\u1EBFt lu\u1EADn",
  kh: "K\u1EBF ho\u1EA1ch",
  hd: "H\u01B0\u1EDBng d\u1EABn",
  tt: "Th\xF4ng t\u01B0",
  ttlt: "Th\xF4ng t\u01B0 li\xEAn t\u1ECBch",
  cv: "C\xF4ng v\u0103n",
  c\u0111: "C\xF4ng \u0111i\u1EC7n",
  tb: "Th\xF4ng b\xE1o",
  bc: "B\xE1o c\xE1o",
  ttr: "T\u1EDD tr\xECnh",
  \u0111a: "\u0110\u1EC1 \xE1n"
};
var QUALIFIERS = "h\xECnh s\u1EF1|b\u1ECB can|b\u1ECB c\xE1o|h\xE0nh ch\xEDnh|vi ph\u1EA1m|l\xE0m vi\u1EC7c|ph\u1ED1i h\u1EE3p|c\xF4ng t\xE1c|th\u1EA9m tra|th\u1EA9m \u0111\u1ECBnh|gi\xE1m s\xE1t|ki\u1EC3m to\xE1n|thanh tra|\u0111i\u1EC1u tra|ki\u1EC3m tra|truy n\xE3|truy t\u1ED1|t\u1ED1 t\u1EE5ng|c\u01B0\u1EE1ng ch\u1EBF|k\u1EF7 lu\u1EADt|c\xE1 bi\u1EC7t|li\xEAn ng\xE0nh|chuy\xEAn \u0111\u1EC1|kh\u1EA9n|h\u1ECFa t\u1ED1c|ph\xFAc \u0111\xE1p|s\u01A1 th\u1EA9m|ph\xFAc th\u1EA9m|quy ph\u1EA1m ph\xE1p lu\u1EADt|ch\u1EC9 \u0111\u1EA1o".split(
  "|"
);
var CODES = {
  q\u0111: "Quy\u1EBFt \u0111\u1ECBnh",
  q\u0111i: "Quy \u0111\u1ECBnh",
  qy\u0111: "Quy \u0111\u1ECBnh",
  q\u0111inh: "Quy \u0111\u1ECBnh",
  nq: "Ngh\u1ECB quy\u1EBFt",
  nqlt: "Ngh\u1ECB quy\u1EBFt li\xEAn t\u1ECBch",
  kh: "K\u1EBF ho\u1EA1ch",
  khlt: "K\u1EBF ho\u1EA1ch",
  kl: "K\u1EBFt lu\u1EADn",
  hd: "H\u01B0\u1EDBng d\u1EABn",
  ct: "Ch\u1EC9 th\u1ECB",
  qc: "Quy ch\u1EBF",
  qcph: "Quy ch\u1EBF",
  n\u0111: "Ngh\u1ECB \u0111\u1ECBnh",
  tt: "Th\xF4ng t\u01B0",
  ttlt: "Th\xF4ng t\u01B0 li\xEAn t\u1ECBch",
  tb: "Th\xF4ng b\xE1o",
  tbkl: "Th\xF4ng b\xE1o",
  ttri: "Th\xF4ng tri",
  cv: "C\xF4ng v\u0103n",
  c\u0111: "C\xF4ng \u0111i\u1EC7n",
  \u0111a: "\u0110\u1EC1 \xE1n",
  bc: "B\xE1o c\xE1o",
  ttr: "T\u1EDD tr\xECnh",
  ctr: "Ch\u01B0\u01A1ng tr\xECnh",
  cth\u0111: "Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng",
  ctrh\u0111: "Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng",
  pl: "Ph\xE1p l\u1EC7nh",
  l: "L\u1EC7nh",
  sl: "S\u1EAFc l\u1EC7nh",
  gm: "Gi\u1EA5y m\u1EDDi",
  pa: "Ph\u01B0\u01A1ng \xE1n",
  vbhn: "V\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t",
  ub: "C\xF4ng v\u0103n",
  ubnd: "C\xF4ng v\u0103n"
};

// extractors/document/canonical.ts
var CENTRE = /(?:T\.?Ư\.?|T\.W|TRUNGƯƠNG)$/iu;
var mended = (part) => {
  const centre = CENTRE.exec(part);
  return centre ? `${part.slice(0, centre.index)}TW` : part;
};
var isCode2 = (part) => part !== void 0 && part.toLowerCase() in CODES;
var isPartyBody = (part) => part !== void 0 && part.toLowerCase().replace(/\./g, "") in PARTY_BODIES;
var WELL_FORMED = { party: /^-[^-/.Ưư]+\/[^-/.Ưư]+$/u, state: /^\/[^-/.Ưư]+(?:-[^/.Ưư]+)?$/u };
function canonical(number2, year, letters, grammar) {
  if (grammar && WELL_FORMED[grammar].test(letters) && (grammar === "state" || !year)) {
    if (grammar === "state") return year ? `${number2}/${year}${letters}` : number2 + letters;
    if (isCode2(letters.slice(1, letters.indexOf("/")))) return number2 + letters;
  }
  const [first, second, ...more] = letters.split(/[-/]/).filter(Boolean).map(mended);
  const rest = [second, ...more].filter((part) => part !== void 0);
  if (grammar === "party" && !year && second !== void 0) {
    const swapped = isPartyBody(first) && isCode2(second);
    return swapped ? `${number2}-${second}/${first}` : `${number2}-${first}/${rest.join("-")}`;
  }
  if (grammar === "state") return [number2, year, [first, ...rest].join("-")].filter((part) => part !== null).join("/");
  const glue = /^[-/]/.test(letters) || second === void 0 ? "" : "-";
  return [number2, year && `/${year}`, glue, letters].join("");
}
var identityOf = (number2) => number2.toLowerCase().replace(/^0+(?=\d)/, "");

// extractors/document/roles.ts
var TYPE = anyOf([...Object.keys(TYPES), ...Object.keys(SHORT_TYPES)]);
var FAR = {
  issued: "ban h\xE0nh|th\xF4ng qua|c\xF4ng b\u1ED1|ph\xE1t h\xE0nh|gi\u1EDBi thi\u1EC7u|x\xE2y d\u1EF1ng",
  basis: "theo|c\u0103n c\u1EE9|c\u0103n c\u1EE9 v\xE0o|tr\xEAn c\u01A1 s\u1EDF|d\u1EF1a tr\xEAn|d\u1EF1a v\xE0o|chi\u1EBFu|\xE1p d\u1EE5ng|theo tinh th\u1EA7n|th\u1EF1c hi\u1EC7n theo|\u0111\xFAng|ph\xF9 h\u1EE3p v\u1EDBi|quy \u0111\u1ECBnh t\u1EA1i|\u0111\u01B0\u1EE3c quy \u0111\u1ECBnh trong|tu\xE2n th\u1EE7",
  carried_out: "th\u1EF1c hi\u1EC7n|tri\u1EC3n khai|qu\xE1n tri\u1EC7t|c\u1EE5 th\u1EC3 h\xF3a|h\u1ECDc t\u1EADp|s\u01A1 k\u1EBFt|t\u1ED5ng k\u1EBFt|h\u01B0\u1EDFng \u1EE9ng|b\xE1m s\xE1t|b\xE1m|thi h\xE0nh|ch\u1EA5p h\xE0nh|g\u1EAFn v\u1EDBi|ph\u1ED5 bi\u1EBFn|tuy\xEAn truy\u1EC1n|ti\u1EBFp thu|hi\u1EC7n th\u1EF1c h\xF3a|th\u1EC3 ch\u1EBF h\xF3a|gi\xE1m s\xE1t|ho\xE0n th\xE0nh|lan t\u1ECFa|\u0111\u1EA9y m\u1EA1nh|vi\u1EC7c \xE1p d\u1EE5ng|\u0111\xE1nh gi\xE1",
  amended: "s\u1EEDa \u0111\u1ED5i|s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung|s\u1EEDa|b\u1ED5 sung|\u0111i\u1EC1u ch\u1EC9nh",
  repealed: "thay th\u1EBF|thay cho|b\xE3i b\u1ECF|h\u1EE7y b\u1ECF|thu h\u1ED3i|ch\u1EA5m d\u1EE9t hi\u1EC7u l\u1EF1c|ch\u1EA5m d\u1EE9t hi\u1EC7u l\u1EF1c c\u1EE7a",
  none: "vi ph\u1EA1m|l\xE0m gi\u1EA3|gi\u1EA3 m\u1EA1o|b\u1EDFi|tr\xE1i|tr\xE1i v\u1EDBi|ch\u1ED3ng ch\xE9o v\u1EDBi|t\u01B0\u01A1ng t\u1EF1|d\u1EF1 th\u1EA3o|d\u1EF1 \xE1n|g\xF3p \xFD|chuy\u1EC3n sang|v\u01B0\u1EE3t m\u1EE5c ti\xEAu|xin \xFD ki\u1EBFn|ngo\xE0i",
  with: "ban h\xE0nh k\xE8m theo|ban h\xE0nh k\xE8m|k\xE8m theo"
};
var NEAR2 = {
  issued: "c\xF3|ra|k\xFD|c\u1EE5 th\u1EC3 h\xF3a b\u1EB1ng|c\u1EE5 th\u1EC3 b\u1EB1ng|hi\u1EC7n th\u1EF1c h\xF3a b\u1EB1ng|tr\xECnh|g\u1EEDi|trao|\u0111\u1EC1 ra|thay b\u1EB1ng|thay th\u1EBF b\u1EB1ng|thay th\u1EBF b\u1EDFi|k\xFD ban h\xE0nh",
  basis: "t\u1EA1i|v\xE0o|b\u1EB1ng",
  carried_out: "h\u1ECDc|nghi\xEAn c\u1EE9u",
  amended: "",
  repealed: "thay|h\u1EE7y",
  none: "s\u1EEDa \u0111\u1ED5i t\u1EA1i|s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung t\u1EA1i|b\u1ED5 sung t\u1EA1i|s\u1EEDa \u0111\u1ED5i b\u1EB1ng|s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung b\u1EB1ng|s\u1EEDa \u0111\u1ED5i theo|s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung theo|b\u1ED5 sung theo|n\xEAu t\u1EA1i|kh\xF4ng c\xF3|ch\u01B0a c\xF3|nh\u01B0",
  with: "k\xE8m"
};
var GLUE = "c\xE1c|nh\u1EEFng|m\u1ED9t s\u1ED1|hai|ba|b\u1EA3n|ngay|ti\u1EBFp|th\xEAm|n\u1ED9i dung|tinh th\u1EA7n|\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m|m\u1EE5c|ph\u1EE5 l\u1EE5c|c\u1EE7a|v\xE0|quy \u0111\u1ECBnh|[a-z\u0111]|\\d{1,3}|[ivx]{1,4}";
var BETWEEN = '(?:,? (?:\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m|m\u1EE5c|ph\u1EE5 l\u1EE5c)| [^ .;:,()"\\n]+)';
var LED_ON = `(?: ${TYPE}:)?(?: |,? (?:trong \u0111\xF3 c\xF3|trong \u0111\xF3|g\u1ED3m|g\u1ED3m c\xF3|bao g\u1ED3m|\u0111\xF3 l\xE0|nh\u01B0) |:\\n{0,2}[-+*\u2022 ]{0,3})["(]?`;
var cues = (lists2) => new Map(
  Object.entries(lists2).flatMap(
    ([cue, words2]) => words2.split("|").filter(Boolean).map((word) => [word, cue])
  )
);
var FAR_CUES = cues(FAR);
var NEAR_CUES = cues(NEAR2);
var NO_CUE = `(?!(?<=${START}(?:ch\u01B0\u01A1ng|c\xF4ng|quy|gi\xE1o|l\u1ECBch|t\u1EDD|qu\xE1) )tr\xECnh|(?<=${START}(?:nh\u1EADt|ch\u1EEF|\u0111\u0103ng) )k\xFD|(?<=${START}(?:khoa|\u0111\u1EA1i|ti\u1EC3u|trung|tin|v\u0103n) )h\u1ECDc|(?<=${START}(?:hi\u1EC7n|t\u1ED3n) )t\u1EA1i|(?<=${START}(?:h\xF3a|thay|th\u1EBF|\u0111\u1ED5i|sung|c\u1EE5 th\u1EC3|c\xF4ng|\u0111\u1ED3ng|v\u0103n) )b\u1EB1ng|(?<=${START}(?:trong \u0111\xF3|g\u1ED3m) )c\xF3)`;
var NO_OBJECT = `(?! (?:v\xE0|ho\u1EB7c|c\xF9ng)(?: c\xE1c)? ${TYPE}${END})`;
var BEFORE_NEAR = at`(?<=(?<led>${START}${NO_CUE}(?<cue>${anyOf(NEAR_CUES.keys())})(?: (?:${GLUE})){0,4}${LED_ON}))`;
var BEFORE_FAR = at`(?<=(?<led>${START}(?<cue>${anyOf(FAR_CUES.keys())})${NO_OBJECT}${BETWEEN}{0,8}?${LED_ON}))`;
var STATE2 = "(?:(?:\u0111\xE3|nay|v\u1EEBa|s\u1EBD|m\u1EDBi|hi\u1EC7n|c\u0169ng) ){0,2}(?:(?:\u0111\u01B0\u1EE3c|b\u1ECB) )?";
var AFTER = at`(?:,? \(?(?:ngày|của|về|khóa|cùng|tháng)[^.;"]{0,120}?)?[ ,(]{1,3}${STATE2}(?:(?<repealed>hết hiệu lực|không còn (?:hiệu lực|phù hợp)|bãi bỏ|hủy bỏ|thay (?:thế )?(?:bằng|bởi))|(?<amended>(?<=được )(?:sửa đổi|bổ sung)|sửa đổi(?:, bổ sung)? (?:tại|bởi|bằng))|(?<issued>ra đời)|(?<carried_out>(?:đi )?vào cuộc sống|được (?:(?!ban hành|thông qua|ký|phê duyệt)[^ .;:,()"]+ ){1,3}(?:cụ thể hóa|triển khai|quán triệt|thực hiện)|(?<=được )(?:triển khai|quán triệt|sơ kết|tổng kết|cụ thể hóa|thực hiện)))${END}`;
var AFTER_WORDS = /hiệu lực|phù hợp|bãi bỏ|hủy bỏ|thay|được (?:[^ .;:,()"]+ ){0,3}(?:sửa|bổ|triển|quán|sơ|tổng|cụ|thực)|sửa đổi|cuộc sống|ra đời/u;
var JUST_ISSUED = at`,? (?:vừa|mới) (?:được )?(?:[^ .;,()"]+ ){0,6}?(?:ký|ban hành|thông qua|công bố|phê duyệt)${END}`;
var IN_QUOTE = /(?:vừa|mới) (?:được )?(?:ký|ban hành|thông qua|công bố|phê duyệt) /u;
var ISSUED = at`,? (?:do|đã được|được) (?:[^ .;,()"]+ ){0,8}?(?:ký|ban hành|thông qua|công bố)${END}`;
var CHANGES = at`(?:,? \(?(?:ngày|của)[^.;,"]{0,80}?)? (?:sửa đổi|bổ sung|thay thế|thay cho|bãi bỏ)${END}`;
var ARTICLE = at`(?<=${START}(?:điều|khoản|điểm|chương|mục|phụ lục) [\p{L}\d]{1,5}(?:,| của)? )`;
function roleAt(reading, start, end, next) {
  const { folded } = reading;
  const rest = folded.slice(end, Math.min(next, end + 160));
  const said4 = AFTER_WORDS.test(rest) ? matchAt(AFTER, rest, 0)?.groups : void 0;
  if (said4?.["issued"]) return { role: "issued", by: "predicate" };
  if (said4) {
    return { role: said4["repealed"] ? "repealed" : said4["amended"] ? "amended" : "carried_out", by: "predicate" };
  }
  if (matchAt(JUST_ISSUED, rest, 0) || IN_QUOTE.test(folded.slice(start, end))) return { role: "issued", by: "words" };
  const before = cueBefore(folded, start);
  if (before?.word === "t\u1EA1i" && matchAt(ISSUED, rest, 0)) return { role: "issued", by: "words" };
  if (before) return { role: roleOf(before.cue), by: "words" };
  if (matchAt(ISSUED, rest, 0) || matchAt(CHANGES, rest, 0)) return { role: "issued", by: "sign" };
  return matchAt(ARTICLE, folded, start) ? { role: "basis", by: "words" } : void 0;
}
var roleOf = (cue) => cue === "none" || cue === "with" ? null : cue;
var ITEM = new RegExp(`${START}${TYPE} (?:v\u1EC1|c\u1EE7a|s\u1ED1)${END}`, "gu");
var UPPER = /\p{Lu}/u;
function roleOfList({ folded, text }, from, start) {
  for (const item of folded.slice(from, start).matchAll(ITEM)) {
    const before = UPPER.test(text[from + item.index] ?? "") ? cueBefore(folded, from + item.index) : void 0;
    if (before) return roleOf(before.cue);
  }
  return null;
}
function cueBefore(folded, index) {
  const near = matchAt(BEFORE_NEAR, folded, index)?.groups;
  const groups = near ?? matchAt(BEFORE_FAR, folded, index)?.groups;
  const word = groups?.["cue"] ?? "";
  const cue = (near ? NEAR_CUES : FAR_CUES).get(word);
  const start = index - (groups?.["led"] ?? "").length;
  if (!cue) return void 0;
  if (cue !== "with") return { cue, word };
  const further = cueBefore(folded, start);
  return further?.cue === "amended" || further?.cue === "repealed" ? further : { cue: "basis", word };
}
var LIST = new RegExp(
  `^(?:[)"]?,? \\(?(?:ng\xE0y|c\u1EE7a|v\u1EC1|kh\xF3a|c\xF9ng|th\xE1ng|n\u0103m|do|s\u1EEDa|quy \u0111\u1ECBnh|ban h\xE0nh)[^.;]{0,240}?|[^.;,]{0,60})[)"]{0,2}(?:,|;|,? v\xE0|,? ho\u1EB7c| r\u1ED3i|,? c\xF9ng|,? c\u0169ng nh\u01B0)(?: (?:v\u1EDBi|c\xE1c|theo))?(?: ${TYPE})?(?: s\u1ED1:?)? ?$`,
  "u"
);
function inOneList({ folded }, end, start) {
  return start > end && start - end < 300 && LIST.test(folded.slice(end, start));
}

// extractors/document/listed-roles.ts
var MARK2 = 4;
function opened({ paragraphs: paragraphs2 }, { start }) {
  const i = countUpTo(paragraphs2, start) - 1;
  return start - (paragraphs2[i]?.start ?? 0) <= MARK2 ? i : null;
}
var OPENING = 12;
function setRoles(mentions, reading) {
  const said4 = mentions.map(
    ({ start, end }, i) => roleAt(reading, start, end, mentions[i + 1]?.start ?? reading.text.length)
  );
  forwards(mentions, said4, reading);
  backwards(mentions, said4, reading);
}
function forwards(mentions, said4, reading) {
  let before;
  let item;
  let clause;
  for (const [i, mention] of mentions.entries()) {
    const own = said4[i];
    const paragraph = opened(reading, mention);
    const inherits = own === void 0 || own.by === "sign";
    const here = clauseAt(reading, mention.start);
    const opens3 = here.sentence !== clause?.sentence || here.start !== clause.start;
    let listed2 = null;
    if (inherits && paragraph === null) {
      if (opens3) listed2 = listRole(reading, here, mention, clause);
      else if (before && inOneList(reading, before.end, mention.start)) listed2 = before.fields.role;
    } else if (inherits && item?.paragraph === (paragraph ?? 0) - 1) listed2 = item.mention.fields.role;
    mention.fields.role = inherits ? listed2 ?? own?.role ?? null : own.role;
    if (opens3) clause = { ...here, role: mention.fields.role };
    before = mention;
    if (paragraph !== null) item = { mention, paragraph };
  }
}
function clauseAt({ folded, sentences: sentences2 }, index) {
  const sentence = spanAt(sentences2, index)?.start ?? 0;
  return { sentence, start: sentence + folded.slice(sentence, index).lastIndexOf(";") + 1, role: null };
}
function listRole(reading, here, { start }, last) {
  if (here.start === here.sentence || start - here.start > OPENING) return null;
  return last?.sentence === here.sentence ? last.role : roleOfList(reading, here.sentence, start);
}
function backwards(mentions, said4, reading) {
  let role = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (!mention) continue;
    const own = said4[i];
    if (role && next && own === void 0 && mention.fields.role === null) {
      if (inOneList(reading, mention.end, next.start)) mention.fields.role = role;
      else role = null;
    } else role = own?.by === "predicate" ? own.role : null;
  }
}

// src/gazetteer/provinces.ts
var CITIES = ["H\xE0 N\u1ED9i", "H\u1ED3 Ch\xED Minh", "H\u1EA3i Ph\xF2ng", "\u0110\xE0 N\u1EB5ng", "C\u1EA7n Th\u01A1", "Hu\u1EBF"];
var PROVINCES_SINCE_2025 = [
  "An Giang",
  "B\u1EAFc Ninh",
  "C\xE0 Mau",
  "Cao B\u1EB1ng",
  "\u0110\u1EAFk L\u1EAFk",
  "\u0110i\u1EC7n Bi\xEAn",
  "\u0110\u1ED3ng Nai",
  "\u0110\u1ED3ng Th\xE1p",
  "Gia Lai",
  "H\xE0 T\u0129nh",
  "H\u01B0ng Y\xEAn",
  "Kh\xE1nh H\xF2a",
  "Lai Ch\xE2u",
  "L\u1EA1ng S\u01A1n",
  "L\xE0o Cai",
  "L\xE2m \u0110\u1ED3ng",
  "Ngh\u1EC7 An",
  "Ninh B\xECnh",
  "Ph\xFA Th\u1ECD",
  "Qu\u1EA3ng Ng\xE3i",
  "Qu\u1EA3ng Ninh",
  "Qu\u1EA3ng Tr\u1ECB",
  "S\u01A1n La",
  "T\xE2y Ninh",
  "Th\xE1i Nguy\xEAn",
  "Thanh H\xF3a",
  "Tuy\xEAn Quang",
  "V\u0129nh Long"
];
var PROVINCES_UNTIL_2025 = [
  "B\xE0 R\u1ECBa - V\u0169ng T\xE0u",
  "B\xE0 R\u1ECBa \u2013 V\u0169ng T\xE0u",
  "B\u1EA1c Li\xEAu",
  "B\u1EAFc Giang",
  "B\u1EAFc K\u1EA1n",
  "B\u1EBFn Tre",
  "B\xECnh D\u01B0\u01A1ng",
  "B\xECnh \u0110\u1ECBnh",
  "B\xECnh Ph\u01B0\u1EDBc",
  "B\xECnh Thu\u1EADn",
  "\u0110\u1EAFk N\xF4ng",
  "\u0110\u0103k N\xF4ng",
  "\u0110\u0103k L\u0103k",
  "H\xE0 Giang",
  "H\xE0 Nam",
  "H\u1EA3i D\u01B0\u01A1ng",
  "H\u1EADu Giang",
  "H\xF2a B\xECnh",
  "Ki\xEAn Giang",
  "Kon Tum",
  "Long An",
  "Nam \u0110\u1ECBnh",
  "Ninh Thu\u1EADn",
  "Ph\xFA Y\xEAn",
  "Qu\u1EA3ng B\xECnh",
  "Qu\u1EA3ng Nam",
  "S\xF3c Tr\u0103ng",
  "Th\xE1i B\xECnh",
  "Th\u1EEBa Thi\xEAn Hu\u1EBF",
  "Th\u1EEBa Thi\xEAn - Hu\u1EBF",
  "Ti\u1EC1n Giang",
  "Tr\xE0 Vinh",
  "V\u0129nh Ph\xFAc",
  "Y\xEAn B\xE1i"
];
var PROVINCE_NAMES = [...CITIES, ...PROVINCES_SINCE_2025, ...PROVINCES_UNTIL_2025];

// extractors/document/issuer-words.ts
var FIELDS = [
  "Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o",
  "N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n",
  "N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng",
  "N\xF4ng nghi\u1EC7p",
  "Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  "Lao \u0111\u1ED9ng, Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  "Lao \u0111\u1ED9ng - TB v\xE0 XH",
  "Lao \u0111\u1ED9ng, TB v\xE0 XH",
  "Lao \u0111\u1ED9ng - TBXH",
  "Lao \u0111\u1ED9ng TB v\xE0 XH",
  "V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch",
  "V\u0103n h\xF3a - Th\u1EC3 thao v\xE0 Du l\u1ECBch",
  "V\u0103n h\xF3a, TT v\xE0 DL",
  "V\u0103n h\xF3a v\xE0 Th\u1EC3 thao",
  "V\u0103n h\xF3a v\xE0 Th\xF4ng tin",
  "K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0",
  "T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng",
  "Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng",
  "Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7",
  "D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o",
  "T\xE0i ch\xEDnh v\xE0 K\u1EBF ho\u1EA1ch",
  "Kinh t\u1EBF v\xE0 H\u1EA1 t\u1EA7ng",
  "Giao th\xF4ng v\u1EADn t\u1EA3i",
  "Giao th\xF4ng",
  "Qu\u1ED1c ph\xF2ng",
  "C\xF4ng an",
  "C\xF4ng Th\u01B0\u01A1ng",
  "N\u1ED9i v\u1EE5",
  "T\xE0i ch\xEDnh",
  "X\xE2y d\u1EF1ng",
  "T\u01B0 ph\xE1p",
  "Y t\u1EBF",
  "Ngo\u1EA1i v\u1EE5"
];
function variants(field) {
  const [first = "", last] = field.split(" v\xE0 ");
  if (!last) return [field];
  const letters = last.replace(/(\p{L})\p{Ll}+ ?/gu, (_, letter) => letter.toUpperCase());
  return [" v\xE0 ", " & ", "&", " - ", "-"].flatMap((and) => [last, letters].map((rest) => first + and + rest));
}
var ISSUER_HEADS = [
  "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng \u0110\u1EA3ng",
  "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng",
  "Ban Ch\u1EA5p h\xE0nh \u0110\u1EA3ng b\u1ED9",
  "Ban Ch\u1EA5p h\xE0nh",
  "Ban Th\u01B0\u1EDDng v\u1EE5",
  "Ban B\xED th\u01B0",
  "B\u1ED9 Ch\xEDnh tr\u1ECB",
  "Ban T\u1ED5 ch\u1EE9c",
  "Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn",
  "Ban Tuy\xEAn gi\xE1o",
  "Ban D\xE2n v\u1EADn",
  "Ban N\u1ED9i ch\xEDnh",
  "Ban Ch\u1EC9 \u0111\u1EA1o",
  "\u1EE6y ban Ki\u1EC3m tra",
  "\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i",
  "\u1EE6y ban nh\xE2n d\xE2n",
  "\u1EE6y ban D\xE2n t\u1ED9c",
  "\u1EE6y ban b\u1EA7u c\u1EED",
  "UBTVQH",
  "UBND",
  "H\u0110ND",
  "UBKT",
  "H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  "Ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc",
  "Ch\u1EE7 t\u1ECBch Qu\u1ED1c h\u1ED9i",
  "Th\u01B0\u1EDDng tr\u1EF1c T\u1EC9nh \u1EE7y",
  "Th\u01B0\u1EDDng tr\u1EF1c H\u0110ND",
  "T\u1EC9nh \u1EE7y",
  "Th\xE0nh \u1EE7y",
  "Huy\u1EC7n \u1EE7y",
  "Th\u1ECB \u1EE7y",
  "Qu\u1EADn \u1EE7y",
  "\u0110\u1EA3ng \u1EE7y",
  "\u0110\u1EA3ng \u1EE7y C\xF4ng an",
  "\u0110\u1EA3ng \u1EE7y Vi\u1EC7n Ki\u1EC3m s\xE1t",
  "\u0110\u1EA3ng \u1EE7y T\xF2a \xE1n",
  "\u0110\u1EA3ng \u1EE7y Qu\xE2n s\u1EF1",
  "\u0110\u1EA3ng \u1EE7y B\u1ED9 Ch\u1EC9 huy Qu\xE2n s\u1EF1",
  "\u0110\u1EA3ng \u1EE7y B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng",
  "\u0110\u1EA3ng b\u1ED9",
  "Qu\xE2n \u1EE7y Trung \u01B0\u01A1ng",
  "Trung \u01B0\u01A1ng",
  "Ch\xEDnh ph\u1EE7",
  "Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7",
  "Qu\u1ED1c h\u1ED9i",
  "T\u1ED5ng Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng Vi\u1EC7t Nam",
  "H\u1ED9i N\xF4ng d\xE2n",
  "H\u1ED9i C\u1EF1u chi\u1EBFn binh",
  "H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF",
  "T\u1EC9nh \u0111o\xE0n",
  "Trung \u01B0\u01A1ng \u0110o\xE0n",
  ...["B\u1ED9", "S\u1EDF", "Ph\xF2ng"].flatMap((office) => FIELDS.flatMap(variants).map((field) => `${office} ${field}`)),
  "B\u1ED9",
  "S\u1EDF"
];
var ORGANISATIONS = "H\u1ED9i \u0111\u1ED3ng|H\u1ED9i|Li\xEAn \u0111o\xE0n|Li\xEAn minh|Hi\u1EC7p h\u1ED9i|Li\xEAn hi\u1EC7p|\u0110o\xE0n|Ban|Ban c\xE1n s\u1EF1|\u0110\u1EA3ng \u0111o\xE0n|\u1EE6y ban|\u1EE6y ban MTTQ|MTTQ|M\u1EB7t tr\u1EADn|Ng\xE2n h\xE0ng|C\xF4ng ty|T\u1ED5ng c\xF4ng ty|T\u1ED5ng C\xF4ng ty|T\u1EADp \u0111o\xE0n|H\u1EE3p t\xE1c x\xE3|Qu\u1EF9|B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i|BHXH|Kho b\u1EA1c|T\xF2a \xE1n|TAND|Vi\u1EC7n|VKSND|C\u1EE5c|Chi c\u1EE5c|T\u1ED5ng c\u1EE5c|V\u1EE5|Tr\u01B0\u1EDDng|\u0110\u1EA1i h\u1ECDc|H\u1ECDc vi\u1EC7n|Trung t\xE2m|B\u1EC7nh vi\u1EC7n|C\xF4ng an|B\u1ED9 \u0111\u1ED9i|B\u1ED9 Ch\u1EC9 huy|B\u1ED9 CHQS|B\u1ED9 CHB\u0110BP|B\u1ED9 T\u01B0 l\u1EC7nh|Qu\xE2n khu|Thanh tra|Ki\u1EC3m to\xE1n|V\u0103n ph\xF2ng|Ph\xF2ng|H\u1EA1t|H\u1EA3i quan|Chi c\u1EE5c Thu\u1EBF|C\u01A1 quan|T\u1ED5ng Gi\xE1m \u0111\u1ED1c|Gi\xE1m \u0111\u1ED1c|Th\xE0nh \u0111o\xE0n|Huy\u1EC7n \u0111o\xE0n|Th\u1EE7 t\u01B0\u1EDBng|Ch\u1EE7 t\u1ECBch".split(
  "|"
);
var NAME_STOPS = "v\u1EC1|v\xE0|ng\xE0y|\u0111\xE3|\u0111ang|s\u1EBD|v\u1EEBa|m\u1EDBi|c\u0169ng|c\xF3|l\xE0|ra|k\xFD|\u0111\u01B0\u1EE3c|b\u1ECB|cho|v\u1EDBi|trong|t\u1EA1i|\u1EDF|theo|\u0111\u1EC3|\u0111\u1EBFn|t\u1EEB|khi|tr\xEAn|d\u01B0\u1EDBi|n\xEAu|tr\xECnh|g\u1EEDi|b\u1EB1ng|do|c\u1EE7a|nh\u1EB1m|g\u1ED3m|th\xEC|m\xE0|nay|n\xE0y|\u0111\xF3|s\u1ED1|n\u0103m|th\xE1ng|qu\xFD|c\xF9ng|h\u1EBFt|kh\xF4ng|c\xF2n|ch\u01B0a|c\xE1c|nh\u1EEFng|c\u1EA3|g\u1EAFn|qua|\u0111\u1EC1|v\xE0o|l\u1EA7n|r\u1ED3i|k\xE8m|ho\u1EB7c|n\xEAn|n\u1EBFu|m\u1EDF|\u0111\u01B0a|\u0111\u1EB7t|l\u1EADp|h\xF4m|tr\u01B0\u1EDBc|sau|\u0111\u1ED1i|v\xEC|nh\u01B0ng|v\u1EABn|kho\u1EA3ng|g\u1EA7n|h\u01A1n|\u0111\u1EC1u|ph\u1EA3i|s\xE1ng|chi\u1EC1u|t\u1ED1i|tr\u01B0a|c\u1EA7n|\u0111\u1EA1t|nh\u1EA5t|nh\u01B0|v\u01B0\u1EE3t|gi\u1EEFa|ban h\xE0nh|th\xF4ng qua|th\xF4ng b\xE1o|c\xF4ng b\u1ED1|c\xF4ng nh\u1EADn|quy \u0111\u1ECBnh|y\xEAu c\u1EA7u|ph\xEA duy\u1EC7t|h\u01B0\u1EDBng d\u1EABn|giao cho|giao nhi\u1EC7m|ch\u1EC9 \u0111\u1EA1o|ch\u1EC9 \u0111\u1ECBnh|ph\xE1t h\xE0nh|ph\xE1t \u0111\u1ED9ng|th\u1EF1c hi\u1EC7n|tri\u1EC3n khai|s\u1EEDa \u0111\u1ED5i|b\u1ED5 sung|thay th\u1EBF|b\xE3i b\u1ECF|c\u0103n c\u1EE9|x\xE1c \u0111\u1ECBnh|\xE1p d\u1EE5ng|t\u1EA1o \u0111i\u1EC1u|nhi\u1EC7m k\u1EF3|th\u1EA9m \u0111\u1ECBnh|th\u1EA9m tra|t\xE1n th\xE0nh|ph\xE2n c\xF4ng|ph\xE2n c\u1EA5p|ti\u1EBFp t\u1EE5c|tuy\xEAn truy\u1EC1n|tuy\xEAn d\u01B0\u01A1ng|tuy\xEAn ph\u1EA1t|k\u1EBFt lu\u1EADn|x\xE2y d\u1EF1ng|gi\u1EA3i quy\u1EBFt|th\u1ED1ng nh\u1EA5t|kh\u1EB3ng \u0111\u1ECBnh|t\u1ED5 ch\u1EE9c|quy\u1EBFt \u0111\u1ECBnh|ch\u1EA5p thu\u1EADn|\u0111\u1ED3ng \xFD|ph\u1ED1i h\u1EE3p|kh\u1EDFi t\u1ED1|ki\u1EC3m tra|cho bi\u1EBFt|li\xEAn quan|qu\xE1n tri\u1EC7t|t\u1EB7ng|khen|h\u1ECDp|xem x\xE9t|\u0111\xE1nh gi\xE1|x\xE9t x\u1EED|x\u1EED l\u01B0u|x\u1EED s\u01A1|x\u1EED ph\xFAc|x\u1EED ph\u1EA1t|tuy\xEAn \xE1n|m\u1EDF phi\xEAn|c\u1EA3nh b\xE1o|\u0111\u0103ng|n\xF3i|b\xE1o c\xE1o".split(
  "|"
);
var ISSUER_TAIL = "t\u1ED1i cao|c\u1EA5p cao|c\u1EA5p cao t\u1EA1i|t\u1EC9nh|huy\u1EC7n|x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|th\xE0nh ph\u1ED1|th\u1ECB x\xE3|qu\u1EADn|\u0111\u1EB7c khu|\u0111\u1EA3ng|trung \u01B0\u01A1ng|kh\xF3a|l\xE2m th\u1EDDi|kh\u1ED1i|c\xE1c c\u01A1 quan|doanh nghi\u1EC7p|nh\xE2n d\xE2n|ch\xEDnh ph\u1EE7|b\u1ED9|\u1EE7y".split(
  "|"
);

// extractors/document/issuer.ts
var HEAD = at`(?:(?:bộ trưởng|phó chủ tịch|chủ tịch|giám đốc|trưởng) )?${anyOf(ISSUER_HEADS)}${END}`;
var ORGANISATION = at`(?!hội (?:nghị|thảo|viên)${END}|đoàn (?:viên|kết|công tác)${END})${anyOf(ORGANISATIONS)}${END}`;
var TAIL = at` ${anyOf(ISSUER_TAIL)}${END}(?! hội${END})`;
var PROVINCE = at` ${anyOf(PROVINCE_NAMES)}${END}`;
var LEVEL = at` (?:tỉnh|huyện|thị xã|thành phố|quận|phường|xã(?! hội)|thị trấn)${END}`;
var STOP2 = at` ${anyOf([...NAME_STOPS, ...Object.keys(TYPES).filter((type) => type.includes(" "))])}${END}`;
var AND2 = at` và (?!(?:${anyOf([...ISSUER_HEADS, ...ORGANISATIONS, ...Object.keys(TYPES)])})${END})`;
var NEXT = new RegExp(` ((?:[${WORD}&]|-(?=[${WORD}]))+)`, "uy");
var ROMAN = /^[IVXLC]+$/;
var UPPER2 = /\p{Lu}/u;
var LETTERS2 = /\p{Lu}{3}$/u;
var DOTTED = /\.(?:\p{Lu}[\p{L}\p{M}]*)?/uy;
var SMALL_WORDS = 6;
function nextWord(text, index) {
  NEXT.lastIndex = index;
  return NEXT.exec(text)?.[1] ?? null;
}
function issuerAt(reading, index) {
  if (!UPPER2.test(reading.text[index] ?? "")) return null;
  const listed2 = matchAt(HEAD, reading.folded, index);
  const head = listed2 ?? matchAt(ORGANISATION, reading.folded, index);
  if (!head) return null;
  const end = nameEnd(reading, index + head[0].length, listed2 === null);
  if (!listed2 && end === index + head[0].length) return null;
  return { name: reading.text.slice(index, end), end };
}
function nameEnd(reading, end, organisation) {
  const { text, folded } = reading;
  for (; ; ) {
    const word = nextWord(text, end);
    if (!word) return end;
    const tail2 = matchAt(TAIL, folded, end);
    if (tail2) {
      if (tail2[0].endsWith("kh\xF3a") && !ROMAN.test(nextWord(text, end + tail2[0].length) ?? "")) return end;
      end += tail2[0].length;
      if (tail2[0] === " t\u1EC9nh") {
        end += matchAt(PROVINCE, folded, end)?.[0].length ?? 0;
        if (!matchAt(TAIL, folded, end)) return end;
      }
    } else if (/^\d{2,3}$/.test(word) && folded.endsWith("ch\u1EC9 \u0111\u1EA1o", end)) {
      end += 1 + word.length;
    } else if (UPPER2.test(word[0] ?? "")) {
      const office = matchAt(HEAD, folded, end + 1);
      end += office ? 1 + office[0].length : 1 + word.length;
      if (text[end] === "." && /^(?:TP|TX|TT|T|P|Q|H)$/u.test(word)) end += matchAt(DOTTED, text, end)?.[0].length ?? 0;
    } else {
      const small2 = organisation ? smallWords(reading, end) : end;
      if (small2 === end || LETTERS2.test(text.slice(end - 3, end)) && !UPPER2.test(text[small2 + 1] ?? "")) return end;
      end = small2;
    }
  }
}
function smallWords({ text, folded }, end) {
  let to = end;
  const and = matchAt(AND2, folded, end);
  if (and && UPPER2.test(text[end + and[0].length] ?? "")) return end + and[0].length - 1;
  for (let count3 = 0; count3 < SMALL_WORDS; count3++) {
    const word = matchAt(STOP2, folded, to) ? null : nextWord(text, to);
    if (!word || UPPER2.test(word[0] ?? "") || matchAt(LEVEL, folded, to)) return to;
    if (/^\d/.test(word)) return end;
    to += 1 + word.length;
  }
  return end;
}
var TYPE2 = anyOf([...Object.keys(TYPES), ...Object.keys(SHORT_TYPES)]);
var ADVERB = "(?:ti\u1EBFp|th\xEAm|ngay|lu\xF4n|k\xE8m|k\u1ECBp th\u1EDDi|c\xE1c|nh\u1EEFng|b\u1EA3n|hai|ba|\\d{1,2})";
var ISSUES = "ban h\xE0nh|th\xF4ng qua|\u0111\xE3 k\xFD|k\xFD|ra|x\xE2y d\u1EF1ng|c\u1EE5 th\u1EC3 h\xF3a b\u1EB1ng|ph\xE1t h\xE0nh|c\xF3|tr\xECnh|g\u1EEDi";
var DECIDES = "t\xE1n th\xE0nh|th\u1EA9m \u0111\u1ECBnh|th\u1EA9m tra|ph\xEA duy\u1EC7t|ch\u1EA5p thu\u1EADn|quy\u1EBFt \u0111\u1ECBnh|th\u1ED1ng nh\u1EA5t|giao|y\xEAu c\u1EA7u|ch\u1EC9 \u0111\u1EA1o|cho ph\xE9p|quy \u0111\u1ECBnh|c\xF4ng nh\u1EADn|\u0111\u1EC1 ngh\u1ECB|th\xF4ng qua|kh\u1EB3ng \u0111\u1ECBnh|k\u1EBFt lu\u1EADn|tr\u1EA3 l\u1EDDi|h\u01B0\u1EDBng d\u1EABn|tuy\xEAn|tuy\xEAn ph\u1EA1t|tuy\xEAn \xE1n|x\u1EED ph\u1EA1t|x\xE9t x\u1EED|th\xF4ng b\xE1o|x\xE1c \u0111\u1ECBnh|x\xE1c nh\u1EADn|th\u1ECFa thu\u1EADn|b\u1ED5 nhi\u1EC7m|ki\u1EBFn ngh\u1ECB|cho bi\u1EBFt|n\xEAu";
var VERB = at`(?<=${START}(?<verb>(?:(?:${ISSUES})|(?:${DECIDES})(?: [^ .;:"()]+){0,10}? tại)(?: ${ADVERB}){0,2} ))`;
var HEADS2 = new RegExp(`${START}${anyOf([...ISSUER_HEADS, ...ORGANISATIONS])}${END}`, "gu");
var BACK = 160;
var FAR2 = 80;
var NEAR3 = 16;
var FARTHER = 120;
var DECIDED = new RegExp(
  `${START}(?:ph\xEA duy\u1EC7t|ch\u1EA5p thu\u1EADn|ban h\xE0nh|c\xF4ng nh\u1EADn|quy\u1EBFt \u0111\u1ECBnh|th\xE0nh l\u1EADp|thu h\u1ED3i|giao(?! th\xF4ng)|b\u1ED5 nhi\u1EC7m|x\u1EED ph\u1EA1t|cho ph\xE9p|th\xF4ng qua|c\xF4ng b\u1ED1)${END}`,
  "gu"
);
var BRACKET = /^ \([^().;"]{1,60}\)/u;
var LISTED2 = at`(?<=(?<listed>${TYPE2} (?:số:? )?\d[^ ,;]{0,24}(?:, | và )))`;
function issuerBefore(reading, from, index) {
  const listed2 = matchAt(LISTED2, reading.folded, index)?.groups?.["listed"];
  if (listed2 && index - listed2.length > from) return issuerBefore(reading, from, index - listed2.length);
  const verb = matchAt(VERB, reading.folded, index)?.groups?.["verb"];
  if (verb) return subjectBefore(reading, Math.max(from, index - BACK), index - verb.length, FAR2);
  return reading.folded[index - 1] === "(" ? deciderBefore(reading, from, index) : null;
}
function deciderBefore(reading, from, index) {
  const verb = [...reading.folded.slice(from, index).matchAll(DECIDED)].at(-1);
  if (!verb) return null;
  const at2 = from + verb.index;
  return subjectBefore(reading, Math.max(from, at2 - BACK), at2, FARTHER);
}
function subjectBefore(reading, from, verb, far) {
  const window = reading.folded.slice(from, verb);
  let found = null;
  let past = 0;
  for (const { index, 0: head } of window.matchAll(HEADS2)) {
    if (index < past || /[-/]/.test(window.charAt(index - 1))) continue;
    const issuer = issuerAt(reading, from + index);
    if (!issuer || issuer.end > verb) continue;
    past = issuer.end - from;
    const between = window.slice(past).replace(BRACKET, "");
    const listed2 = KNOWN.has(head) || head === "ch\u1EE7 t\u1ECBch";
    if (between.length > (listed2 ? far : NEAR3) || /[.;:"()]/.test(between)) continue;
    found = window.slice(0, index).endsWith("ph\xF3 ") ? issuer.name.replace(/^(?:Chủ tịch|Giám đốc) /u, "") : issuer.name;
  }
  return found;
}
var KNOWN = new Set(ISSUER_HEADS.map(fold));
var COMPANY = /(?:Công ty|Tổng công ty|Tổng Công ty|Ngân hàng|Tập đoàn|Hợp tác xã|Quỹ)(?= )/gu;
function issuerByLetters(reading, letters, index) {
  const key3 = fold(letters).replace(/[.&]/g, "");
  if (COMPANY_BODIES.has(key3)) return lastNamed2(reading, COMPANY, index);
  const kind = NAMED_BY_LETTERS.find(({ letters: known3 }) => known3.test(key3));
  if (kind) return lastNamed2(reading, kind.names, index);
  return abbreviated(reading, letters) ?? spelledOut(reading, key3);
}
function lastNamed2(reading, heads2, index) {
  let found = null;
  for (const match of reading.text.matchAll(heads2)) {
    if (found && match.index >= index) break;
    found = issuerAt(reading, match.index)?.name ?? found;
  }
  return found;
}
function abbreviated(reading, letters) {
  for (let at2 = reading.text.indexOf(`${letters} `); at2 >= 0; at2 = reading.text.indexOf(`${letters} `, at2 + 1)) {
    const issuer = /[\p{L}/-]/u.test(reading.text[at2 - 1] ?? "") ? null : issuerAt(reading, at2);
    if (issuer) return issuer.name;
  }
  return null;
}
var ANY_HEAD = new RegExp(`(?:${[...ORGANISATIONS, "S\u1EDF", "B\u1ED9"].join("|")})(?= )`, "gu");
function spelledOut(reading, key3) {
  if (key3.length < 3) return null;
  for (const { index } of reading.text.matchAll(ANY_HEAD)) {
    if (fold(reading.text[index] ?? "") !== key3[0] || /\p{L}/u.test(reading.text[index - 1] ?? "")) continue;
    const issuer = issuerAt(reading, index);
    if (issuer && initials(issuer.name).startsWith(key3)) return issuer.name;
  }
  return null;
}
function initials(name) {
  const words2 = name.split(/[ ,-]+/).filter((word) => word !== "v\xE0");
  return fold(words2.map((word) => word.length > 1 && word === word.toUpperCase() ? word : word.charAt(0)).join(""));
}

// extractors/document/committee.ts
var LEVEL2 = "t\u1EC9nh|th\xE0nh ph\u1ED1|tp\\.?|huy\u1EC7n|th\u1ECB x\xE3|qu\u1EADn|x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|\u0111\u1EB7c khu";
var COMMITTEE = new RegExp(
  `${START}(?<!ch\u1EE7 t\u1ECBch )(?<organ>ubnd|h\u0111nd|\u1EE7y ban nh\xE2n d\xE2n|h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n) (?<level>${LEVEL2})${END}`,
  "gu"
);
var ORGAN = /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)/u;
var levels = /* @__PURE__ */ new WeakMap();
function levelOf(reading) {
  const known3 = levels.get(reading);
  if (known3 !== void 0) return known3;
  const opening = reading.paragraphs[1]?.end ?? 0;
  const level2 = only(reading, opening) ?? (named(reading, opening).length === 0 ? only(reading, Infinity) : null);
  levels.set(reading, level2);
  return level2;
}
var named = ({ folded }, end) => [...folded.slice(0, end).matchAll(COMMITTEE)];
function only(reading, end) {
  const found = named(reading, end);
  const level2 = found[0]?.groups?.["level"];
  if (!level2 || level2 === "t\u1EC9nh" || found.some(({ groups }) => groups?.["level"] !== level2)) return null;
  const names = new Set(found.map(({ index }) => issuerAt(reading, index)?.name.replace(ORGAN, "").trim() ?? ""));
  const full = [...names].filter((name) => /\p{Lu}|\d/u.test(name));
  return full.length > 1 ? null : full[0] ?? level2;
}
function committeeMeant(reading, body) {
  const [, organ] = /^(UBND|HĐND) tỉnh$/u.exec(body) ?? [];
  const level2 = organ ? levelOf(reading) : null;
  return level2 ? `${organ} ${level2}` : body;
}

// extractors/document/day.ts
var ISSUE = "(?:ban h\xE0nh|ra|k\xFD|k\xFD ban h\xE0nh|c\xF4ng b\u1ED1|ph\xEA duy\u1EC7t|th\xF4ng qua)";
var MEETING = '(?: t\u1EA1i (?:k\u1EF3 h\u1ECDp|phi\xEAn h\u1ECDp|h\u1ED9i ngh\u1ECB|\u0111\u1EA1i h\u1ED9i)(?: [^ .;:,()"]+){0,5},?)?';
var DATE_GLUE = new RegExp(`^(?:,| -)? ?\\(?(?:(?:(?:v\u1EEBa|m\u1EDBi|\u0111\xE3) )?(?:\u0111\u01B0\u1EE3c )?${ISSUE}${MEETING}(?: v\xE0o)? )?$`, "u");
var SIGNED = new RegExp(`^,? \\(?do(?: [^ .;:,()"\\d]+){2,12} k\xFD(?: ban h\xE0nh)?(?: v\xE0o)? $`, "u");
var SAME_DAY = at`,? \(?(?:(?:được )?${ISSUE} )?cùng ngày${END}`;
var NEW_CLAUSE = at` (?:huyện|xã|tỉnh|phường|toàn|các|chi bộ|đảng bộ|đảng ủy|huyện ủy|tỉnh ủy|ubnd|hội|đoàn|ban|chúng tôi|ông|bà|đồng chí)${END}`;
var ISSUED2 = at`(?<=${START}(?:ban hành|ký|ra|công bố|có|thông qua|phát hành)(?: (?:tiếp|thêm|ngay|luôn|các|những)){0,2} )`;
var dates = /* @__PURE__ */ new WeakMap();
function datesOf(context) {
  const known3 = dates.get(context) ?? ofType(context.found, "date");
  dates.set(context, known3);
  return known3;
}
var REACH = 80;
function dayAfter(context, index) {
  const days2 = datesOf(context);
  const { folded } = context.reading;
  const next = countUpTo(days2, index - 1);
  const day2 = days2[next];
  if (day2?.fields.kind === "day" && day2.start - index <= REACH && DATE_GLUE.test(folded.slice(index, day2.start))) {
    return folded[index] === "," && matchAt(NEW_CLAUSE, folded, day2.end) ? null : { value: day2.fields.value, end: day2.end };
  }
  const same = matchAt(SAME_DAY, folded, index);
  if (!same) return null;
  const last = dayOfAnother(folded, days2, next);
  return last ? { value: last.fields.value, end: index + same[0].length } : null;
}
function daySigned(context, index) {
  const days2 = datesOf(context);
  const day2 = days2[countUpTo(days2, index - 1)];
  if (day2?.fields.kind !== "day" || day2.start - index > REACH) return null;
  const signed = SIGNED.test(context.reading.folded.slice(index, day2.start));
  return signed ? { value: day2.fields.value, end: day2.end } : null;
}
var BACK2 = 6;
var NUMBERED = at`(?<=[-/\d][\p{L}\d]{1,15}(?:,| -)? \(?)`;
function dayOfAnother(folded, days2, count3) {
  let last;
  for (let i = count3 - 1; i >= Math.max(0, count3 - BACK2); i--) {
    const day2 = days2[i];
    if (day2?.fields.kind !== "day") continue;
    if (matchAt(NUMBERED, folded, day2.start)) return day2;
    last ??= day2;
  }
  return last;
}
var OF_ANOTHER = new RegExp(`${START}${anyOf(Object.keys(TYPES))}(?: s\u1ED1:?)? \\d`, "u");
function dayBefore(context, from, start) {
  const { folded } = context.reading;
  if (!matchAt(ISSUED2, folded, start)) return null;
  const clause = from + folded.slice(from, start).lastIndexOf(";") + 1;
  const days2 = datesOf(context);
  const first = countUpTo(days2, clause - 1);
  const day2 = days2[first];
  if (day2?.fields.kind !== "day" || start - day2.end > 120 || countUpTo(days2, start) !== first + 1) return null;
  return day2.end > start || OF_ANOTHER.test(folded.slice(clause, day2.start)) ? null : day2.fields.value;
}

// src/text/tally.ts
function tally(items) {
  const times = /* @__PURE__ */ new Map();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1]);
}
function grouped(items, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key3 = keyOf2(item);
    const group4 = groups.get(key3);
    if (group4) group4.push(item);
    else groups.set(key3, [item]);
  }
  return groups;
}

// src/text/places.ts
var LEVELS = {
  t\u1EC9nh: "province",
  huy\u1EC7n: "district",
  "th\u1ECB x\xE3": "district",
  qu\u1EADn: "district",
  "th\xE0nh ph\u1ED1": "district",
  x\u00E3: "commune",
  ph\u01B0\u1EDDng: "commune",
  "th\u1ECB tr\u1EA5n": "commune",
  "\u0111\u1EB7c khu": "commune"
};
var HEADS3 = "[Tt]\u1EC9nh|T\u1EC8NH|[Hh]uy\u1EC7n|HUY\u1EC6N|[Tt]h\u1ECB x\xE3|[Qq]u\u1EADn|[Tt]h\xE0nh ph\u1ED1|[Xx]\xE3|X\xC3|[Pp]h\u01B0\u1EDDng|[Tt]h\u1ECB tr\u1EA5n|[\u0110\u0111]\u1EB7c khu";
var WORD2 = "\\p{Lu}[\\p{L}\\p{M}'\u2019]*";
var PLACE2 = new RegExp(
  `${START}(${HEADS3}) ((?:${WORD2}(?:[ -]${WORD2}){0,4}(?: \\d{1,2}(?![\\d.,/%]))?)|\\d{1,2}(?![\\d.,/%]))${END}`,
  "gu"
);
var NO_NAME = /^(?:Đảng|Chi|Ban|Bí|Chủ|Phó|Hội|Đoàn|Ủy|UBND|HĐND|Ông|Bà)(?: |$)/u;
var NO_PLACE = at`(?:huân chương|huy chương|kỷ niệm chương|bằng (?:khen|công nhận|chứng nhận|ghi công)|giấy (?:khen|chứng nhận)|cờ (?:thi đua|đơn vị|luân lưu|truyền thống)|danh hiệu|giải thưởng|anh hùng|nghị (?:quyết|định)|quyết định|chỉ thị|kế hoạch|công (?:văn|điện|an)|thông (?:báo|tư)|luật|tòa án|trung tâm|trạm|mặt trận|nông thôn)${END}`;
var cache = /* @__PURE__ */ new WeakMap();
function known(reading) {
  const before = cache.get(reading);
  if (before) return before;
  const fresh = { places: findPlaces(reading), heads: /* @__PURE__ */ new Map() };
  cache.set(reading, fresh);
  return fresh;
}
function findPlaces(reading) {
  const found = [];
  for (const match of reading.text.matchAll(PLACE2)) {
    const [whole2, head = "", name = ""] = match;
    const level2 = LEVELS[fold(head)];
    if (!level2 || NO_NAME.test(name)) continue;
    if (matchAt(NO_PLACE, reading.folded, match.index + head.length + 1)) continue;
    found.push({ start: match.index, end: match.index + whole2.length, name: `${fold(head)} ${name}`, level: level2 });
  }
  return found;
}
var TOPIC = 3;
function placeMeant(reading, head, index) {
  const { heads: heads2 } = known(reading);
  const named4 = heads2.get(head) ?? namedBy(reading, head);
  heads2.set(head, named4);
  const before = named4.among[countUpTo(named4.among, index) - 1];
  return named4.topic ?? (before ?? named4.among[0])?.name ?? null;
}
function namedBy(reading, head) {
  const { places: places2 } = known(reading);
  const same = places2.filter((place2) => place2.name.startsWith(`${fold(head)} `));
  const among = same.length > 0 ? same : places2.filter((place2) => place2.level === LEVELS[fold(head)]);
  return { among, topic: topicOf(reading, among) };
}
function topicOf(reading, among) {
  const [most, next] = tally(among.map((place2) => place2.name));
  if (!most || most[1] < TOPIC || next?.[1] === most[1]) return null;
  const opening = reading.text.slice(0, reading.paragraphs[1]?.end ?? 0);
  const proper2 = most[0].slice(most[0].search(/\p{Lu}|\d/u));
  return opening.includes(proper2) ? most[0] : null;
}

// extractors/document/province.ts
var NAMED2 = PROVINCE_NAMES.flatMap((name) => [name, name.toUpperCase()]).map((name) => name.replace(/[-–]/g, "[-\u2013]"));
var PROVINCE2 = new RegExp(`(?:${NAMED2.join("|")}|HCM)${END}(?! D\u01B0\u01A1ng)`, "gu");
var MAN = "H\u1ED3 Ch\xED Minh";
var LETTER2 = /\p{L}/u;
var OTHER = new RegExp(
  `${START}(?:x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|huy\u1EC7n|th\u1ECB x\xE3|qu\u1EADn|\u0111\u01B0\u1EDDng|ph\u1ED1|tr\u01B0\u1EDDng|\u0111\u1EA1i h\u1ECDc|ch\u1EE3|c\u1EA7u|s\xF4ng|\u0111\xE8o|b\u1EA3n|th\xF4n|khu c\xF4ng nghi\u1EC7p|kcn|b\u1EC7nh vi\u1EC7n|c\xF4ng ty|s\xE2n bay|h\u1ED3|n\xFAi|v\u1ECBnh) $`,
  "u"
);
var HEAD2 = /(?:tỉnh|tỉnh ủy|thành ủy|thành phố|tỉnh đoàn|ubnd|hđnd|tp ?\.?) ?$/u;
var NAMES = new Map(PROVINCE_NAMES.map((name) => [fold(name), name]));
var CITY = CITIES;
var IN_TITLE = 4;
var IN_LEAD = 2;
var AFTER_HEAD2 = 2;
var provinces = /* @__PURE__ */ new WeakMap();
function provinceOf(reading) {
  const known3 = provinces.get(reading);
  if (known3 !== void 0) return known3;
  const name = mostNamed(reading);
  provinces.set(reading, name);
  return name;
}
function mostNamed(reading) {
  const weights = /* @__PURE__ */ new Map();
  let best2 = null;
  for (const { index, 0: printed3 } of reading.text.matchAll(PROVINCE2)) {
    const name = printed3 === "HCM" ? MAN : NAMES.get(fold(printed3));
    const weight = name ? weightAt(reading, index, name) : 0;
    if (!name || weight === 0) continue;
    const sum = (weights.get(name) ?? 0) + weight;
    weights.set(name, sum);
    if (best2 === null || sum > (weights.get(best2) ?? 0)) best2 = name;
  }
  return best2;
}
function weightAt({ text, folded, paragraphs: paragraphs2 }, index, name) {
  const before = folded.slice(Math.max(0, index - 16), index);
  const headed3 = HEAD2.test(before);
  if (LETTER2.test(text[index - 1] ?? "") || OTHER.test(before) || name === MAN && !headed3) return 0;
  const place2 = index < (paragraphs2[0]?.end ?? 0) ? IN_TITLE : index < (paragraphs2[1]?.end ?? 0) ? IN_LEAD : 1;
  return place2 + (headed3 ? AFTER_HEAD2 : 0);
}
var isCity = (province) => CITY.includes(province);

// extractors/document/full-name.ts
var UPPER3 = /\p{Lu}/u;
var OPEN = "(?=$| (?:l\u1EA7n th\u1EE9|kh\xF3a) )";
var PROVINCE_COMMITTEE = new RegExp(`(?<=^|\\s)t\u1EC9nh \u1EE7y${OPEN}`, "u");
var BARE_PROVINCE = new RegExp(`(?<=\\s)t\u1EC9nh${OPEN}`, "u");
var BARE_COMMITTEE = new RegExp(`(?<=^|\\s)(?<committee>huy\u1EC7n \u1EE7y|th\xE0nh \u1EE7y|th\u1ECB \u1EE7y|qu\u1EADn \u1EE7y)${OPEN}`, "u");
var BARE_HEAD = new RegExp(`(?<=\\s)(?<head>huy\u1EC7n|th\u1ECB x\xE3|th\xE0nh ph\u1ED1|qu\u1EADn|x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n)${OPEN}`, "u");
var PARTY_COMMITTEE = new RegExp(`(?<=^|\\s)\u0111\u1EA3ng \u1EE7y${OPEN}`, "u");
var ANY_OPEN = new RegExp(`(?:\u1EE7y|t\u1EC9nh|huy\u1EC7n|th\u1ECB x\xE3|th\xE0nh ph\u1ED1|qu\u1EADn|x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n)${OPEN}`, "u");
var LEVELS2 = {
  "huy\u1EC7n \u1EE7y": "huy\u1EC7n",
  "th\xE0nh \u1EE7y": "th\xE0nh ph\u1ED1",
  "th\u1ECB \u1EE7y": "th\u1ECB x\xE3",
  "qu\u1EADn \u1EE7y": "qu\u1EADn"
};
var COMMITTEES = Object.fromEntries(
  Object.entries(LEVELS2).map(([committee, head]) => [head, `${committee} `])
);
function fullName(name, reading, index) {
  const folded = fold(name);
  if (!ANY_OPEN.test(folded)) return name;
  const committee = PROVINCE_COMMITTEE.exec(folded);
  if (committee) return provincial(name, committee, reading);
  const province = BARE_PROVINCE.exec(folded);
  if (province) return insert(name, province, provinceOf(reading));
  const district = BARE_COMMITTEE.exec(folded);
  if (district) return insert(name, district, proper(reading, LEVELS2[district[0]] ?? "", index));
  const party = PARTY_COMMITTEE.exec(folded);
  if (party) return insert(name, party, organBefore(reading, "\u0111\u1EA3ng \u1EE7y ", index) ?? placeMeant(reading, "x\xE3", index));
  const bare = BARE_HEAD.exec(folded);
  if (!bare) return name;
  const committeeOf = folded.includes("\u0111\u1EA3ng b\u1ED9") ? COMMITTEES[bare[0]] : void 0;
  const own = committeeOf ? organBefore(reading, committeeOf, index) : null;
  return insert(name, bare, own ?? proper(reading, bare[0], index));
}
function provincial(name, match, reading) {
  const province = provinceOf(reading);
  if (!province) return name;
  const full = insert(name, match, province);
  if (!isCity(province)) return full;
  return `${full.slice(0, match.index)}Th\xE0nh \u1EE7y${full.slice(match.index + match[0].length)}`;
}
function proper(reading, head, index) {
  const place2 = placeMeant(reading, head, index);
  const capital3 = place2 ? place2.search(/\p{Lu}|\d/u) : -1;
  return place2 && capital3 >= 0 ? place2.slice(capital3) : null;
}
var organs = /* @__PURE__ */ new WeakMap();
function organsOf(reading, head) {
  const ofReading = organs.get(reading) ?? /* @__PURE__ */ new Map();
  organs.set(reading, ofReading);
  const known3 = ofReading.get(head);
  if (known3) return known3;
  const { folded, text } = reading;
  const found = [];
  for (let at2 = folded.indexOf(head); at2 >= 0; at2 = folded.indexOf(head, at2 + 1)) {
    const issuer = UPPER3.test(text[at2] ?? "") ? issuerAt(reading, at2) : null;
    const named4 = issuer?.name.slice(head.length) ?? "";
    if (UPPER3.test(named4)) found.push({ start: at2, end: at2 + head.length, named: named4 });
  }
  ofReading.set(head, found);
  return found;
}
function organBefore(reading, head, index) {
  const found = organsOf(reading, head);
  return found[countUpTo(found, index - 1) - 1]?.named ?? null;
}
function insert(name, match, words2) {
  if (!words2) return name;
  const end = match.index + match[0].length;
  return `${name.slice(0, end)} ${words2}${name.slice(end)}`;
}

// extractors/document/title.ts
var ABOUT = at`\)?,? ?-? ?\(?(?:(?:về việc |về |v/v )?"|về việc |về |v/v )`;
var TYPE3 = anyOf([...Object.keys(TYPES), ...Object.keys(SHORT_TYPES)]);
var STOP3 = `\\.(?<!${START}(?:tp|tx|tt|ts|t|p|q|h)\\.)(?!\\p{L})`;
var NEXT_DOCUMENT = `,? (?:v\xE0 |c\xF9ng )?(?:c\xE1c )?(?:${TYPE3}(?: s\u1ED1:?)? ?\\d|(?:b\u1ED9 )?lu\u1EADt (?=\\p{L}+ (?:\\p{L}+ ){0,5}(?:s\u1ED1|n\u0103m|\\d)))`;
var VERB2 = ",? (?:t\u1EA1o n\xEAn|\u0111\xE3 \u0111\u01B0\u1EE3c|\u0111\xE3|s\u1EBD|\u0111\u01B0\u1EE3c (?:ban|tri\u1EC3n|th\u1EF1c|qu\xE1n|c\u1EE5)|c\xF3 hi\u1EC7u l\u1EF1c|n\xEAu r\xF5|quy \u0111\u1ECBnh r\xF5|x\xE1c \u0111\u1ECBnh|\u0111\u1EC1 ra)";
var CLAUSE = ", (?:t\u1EA1o|\u0111\xE3|trong \u0111\xF3|g\u1EAFn|nh\u1EB1m|v\u1EDBi|qua|t\u1EEB|\u0111\u1EBFn|to\xE0n|t\u1EC9nh|huy\u1EC7n|x\xE3|ng\xE0y|n\u0103m|theo|g\xF3p|tr\xEAn|th\u1EDDi|\u0111\u1ED3ng th\u1EDDi|\u0111\xE2y|nhi\u1EC1u|hi\u1EC7n|c\u1EA5p|vi\u1EC7c|c\u1EA3|trong|t\u1EA1i|m\u1ED7i|b\u01B0\u1EDBc|k\u1ECBp|tr\u01B0\u1EDBc|sau|khi)";
var COUNT = ", (?=\\d[\\d./]{0,8} \\p{L})";
var SUBJECT = ', (?:c\xE1c|\u0111\u1EA3ng|chi|ban|\u1EE7y|h\u1ED9i|c\xF4ng t\xE1c|ubnd|h\u0111nd|s\u1EDF|b\u1ED9|\u0111o\xE0n|\xF4ng|b\xE0|\u0111\u1ED3ng ch\xED)(?: [^ .;,()"]+){1,9}? (?:\u0111\xE3|s\u1EBD|\u0111\u01B0\u1EE3c|t\u1ED5 ch\u1EE9c|ban h\xE0nh|ch\u1EC9 \u0111\u1EA1o|tri\u1EC3n khai|th\u1EF1c hi\u1EC7n|x\xE2y d\u1EF1ng|y\xEAu c\u1EA7u|l\xE3nh \u0111\u1EA1o|t\u1EADp trung|ph\xE1t \u0111\u1ED9ng|c\xF3|\u0111\u1EC1 ngh\u1ECB|quy\u1EBFt \u0111\u1ECBnh|tuy\xEAn)';
var BY = " (?:c\u1EE7a|do) (?=b\u1ED9 ch\xEDnh tr\u1ECB|ban |t\u1EC9nh \u1EE7y|huy\u1EC7n \u1EE7y|\u0111\u1EA3ng \u1EE7y|th\xE0nh \u1EE7y|ch\xEDnh ph\u1EE7|th\u1EE7 t\u01B0\u1EDBng|qu\u1ED1c h\u1ED9i|ubnd|h\u0111nd|trung \u01B0\u01A1ng|\u0111\u1EA3ng b\u1ED9|b\u1ED9 )";
var TITLE_END = new RegExp(
  `[;:()"\\n]|${STOP3}|${NEXT_DOCUMENT}|(?:${CLAUSE}|${VERB2}|${SUBJECT})${END}|${COUNT}|${BY}`,
  "u"
);
var LONGEST2 = 240;
function titleAfter({ folded, text }, index) {
  const about = matchAt(ABOUT, folded, index);
  if (!about) return null;
  const from = index + about[0].length;
  if (about[0].endsWith('"')) {
    const close = folded.indexOf('"', from);
    const start = from + (/^về (?:việc )?/u.exec(folded.slice(from, from + 9))?.[0].length ?? 0);
    return close > start && close - from < LONGEST2 ? { title: text.slice(start, close), end: close + 1 } : null;
  }
  const rest = folded.slice(from, from + LONGEST2);
  const stop = TITLE_END.exec(rest);
  const title = text.slice(from, from + (stop ? stop.index : rest.length)).trim();
  return title ? { title, end: from + title.length } : null;
}

// extractors/document/bind.ts
var OF2 = at`,? \(?(?:của|do) `;
var BY2 = at`\)?,? (?:(?:đã|vừa|mới) )?được `;
var DONE2 = at` (?:(?:đã|vừa|mới) )?(?:thông qua|ban hành|ký|phê duyệt)${END}`;
var NAME = "\\p{Lu}[\\p{L}\\p{M}'\u2019]*";
var SIGNER = new RegExp(
  `(?:(?:\xF4ng|b\xE0|\u0111\u1ED3ng ch\xED|\u0111/c) ${NAME}(?: ${NAME}){1,5}, )?(?:(?:Ph\xF3 )?B\xED th\u01B0 (?:Th\u01B0\u1EDDng tr\u1EF1c )?)?`,
  "yu"
);
var SIGNED_BY = new RegExp(` ${NAME}(?: ${NAME}){1,5}(?=,? (?:(?:\u0111\xE3|v\u1EEBa|m\u1EDBi) )?k\xFD )`, "yu");
var DEPUTY = /^Phó (?:Chủ tịch|Giám đốc|Bí thư)(?: Thường trực)? ?/u;
var IN_IT = /(?:^|[.!?…\n] ?["]?)tại $/u;
var TERM = at` \((?:khóa|lần thứ) [ivxl\d]{1,7}\)`;
var SPEAKER = at`, `;
function issuerAfter({ reading }, index, inIt) {
  const { folded, text } = reading;
  const of = matchAt(OF2, folded, index) ?? (inIt ? matchAt(SPEAKER, folded, index) : null);
  const by = of ? null : matchAt(BY2, folded, index);
  const words2 = of ?? by;
  if (!words2) return null;
  const from = index + words2[0].length;
  const issuer = issuerAt(reading, from + (of ? matchAt(SIGNER, text, from)?.[0].length ?? 0 : 0));
  if (!issuer || by && !matchAt(DONE2, folded, issuer.end)) return null;
  const signed = matchAt(SIGNED_BY, text, issuer.end)?.[0].length ?? 0;
  return { name: issuer.name.replace(DEPUTY, "") || null, end: issuer.end + signed };
}
function tail(context, index, inIt) {
  const bound = { date: null, issuer: null, title: null, quoteEnd: index };
  const { folded } = context.reading;
  let at2 = index;
  for (let step3 = 0; step3 < 4; step3++) {
    at2 += matchAt(TERM, folded, at2)?.[0].length ?? 0;
    const day2 = bound.date ? null : dayAfter(context, at2);
    if (day2) {
      bound.date = day2.value;
      if (at2 === index) bound.quoteEnd = day2.end;
      at2 = folded[day2.end] === ")" ? day2.end + 1 : day2.end;
      continue;
    }
    const issuer = bound.issuer ? null : issuerAfter(context, at2, inIt);
    if (issuer) {
      bound.issuer = issuer.name;
      at2 = issuer.end;
      continue;
    }
    const signed = bound.date ? null : daySigned(context, at2);
    if (signed) {
      bound.date = signed.value;
      at2 = signed.end;
      continue;
    }
    const title = bound.title ? null : titleAfter(context.reading, at2);
    if (!title) break;
    bound.title = title.title;
    at2 = title.end;
  }
  return bound;
}
var PARTY_ISSUER = /đảng|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|bộ chính trị|ban bí thư|ban (?:chấp hành|thường vụ|tổ chức|tuyên giáo|dân vận|nội chính)|trung ương/u;
var STATE_ISSUER = /ubnd|hđnd|nhân dân|chính phủ|quốc hội|thủ tướng|^(?:bộ|sở|cục|chi cục|tổng cục|công an) /u;
var PARTY_COMMITTEE2 = /^(?:ban (?:chấp hành|thường vụ) )?(?:đảng (?:ủy|bộ|đoàn)|ban cán sự đảng|chi bộ)/u;
var OTHER_ISSUER = /^(?:trung ương (?:đoàn|hội)|hội (?!đồng|nghị)|hiệp hội|liên (?:đoàn|minh|hiệp)|tổng liên đoàn|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|mttq|mặt trận|ủy ban (?:trung ương )?(?:mttq|mặt trận)|công ty|tổng công ty|tập đoàn|ngân hàng (?!nhà nước)|hợp tác xã|quỹ)/u;
function systemOf(issuer, type) {
  const folded = issuer?.toLowerCase() ?? "";
  if (PARTY_COMMITTEE2.test(folded)) return "party";
  if (STATE_ISSUER.test(folded) && !/bộ chính trị/u.test(folded)) return "state";
  if (PARTY_ISSUER.test(folded)) return "party";
  return /^(?:Nghị định|Thông tư|Luật|Pháp lệnh|Hiến pháp)/u.test(type) ? "state" : null;
}
var STANDING = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)$/iu;
function fits(issuer, { body, system }) {
  const own = systemOf(issuer, "");
  return body === null || system === null || own === null || own === system;
}
var TYPE_OF = at`${anyOf(Object.keys(TYPES))} của `;
function issuerInside(reading, start, end) {
  const words2 = matchAt(TYPE_OF, reading.folded, start);
  const issuer = words2 && issuerAt(reading, start + words2[0].length);
  return issuer && issuer.end < end ? issuer.name.replace(DEPUTY, "") : null;
}
var CENTRAL = /^(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội)$/u;
function issuerOf({ reading }, said4, from, start, bare) {
  const before = said4 ?? (bare.body && CENTRAL.test(bare.body) ? null : issuerBefore(reading, from, start));
  const named4 = before && (said4 ?? fits(before, bare)) ? before : null;
  const whole2 = named4 && bare.body?.startsWith(`${named4} `) ? bare.body : named4;
  if (whole2) return STANDING.test(whole2) && bare.body ? `${whole2} ${bare.body}` : whole2;
  if (bare.body) return committeeMeant(reading, bare.body);
  return bare.initials ? issuerByLetters(reading, bare.initials, start) : null;
}
function closed(folded, start, end) {
  if (folded[end] !== ")") return end;
  const quote = folded.slice(start, end);
  return quote.lastIndexOf("(") > quote.lastIndexOf(")") ? end + 1 : end;
}
function bind(context, start, end, bare) {
  const { reading } = context;
  const inIt = IN_IT.test(reading.folded.slice(Math.max(0, start - 8), start));
  const after2 = tail(context, end, inIt);
  const from = spanAt(reading.sentences, start)?.start ?? start;
  const issuer = issuerOf(context, after2.issuer ?? issuerInside(reading, start, end), from, start, bare);
  const { doc_type, number: number2, canonical: canonical2, name } = bare;
  const neither = issuer !== null && OTHER_ISSUER.test(issuer.toLowerCase());
  return {
    start,
    end: closed(reading.folded, start, after2.quoteEnd),
    fields: {
      doc_type,
      number: number2,
      canonical: canonical2,
      name,
      system: neither ? null : bare.system ?? systemOf(issuer, doc_type),
      issuer: issuer && fullName(issuer, reading, start),
      date: after2.date ?? dayBefore(context, from, start),
      title: after2.title,
      role: null
    }
  };
}

// extractors/document/laws.ts
var LAWS = [
  "C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c",
  "C\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c",
  "Vi\xEAn ch\u1EE9c",
  "T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng",
  "T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7",
  "T\u1ED5 ch\u1EE9c Qu\u1ED1c h\u1ED9i",
  "\u0110\u1EA5t \u0111ai",
  "Nh\xE0 \u1EDF",
  "Kinh doanh b\u1EA5t \u0111\u1ED9ng s\u1EA3n",
  "H\u1EE3p t\xE1c x\xE3",
  "Doanh nghi\u1EC7p",
  "\u0110\u1EA7u t\u01B0",
  "\u0110\u1EA7u t\u01B0 c\xF4ng",
  "\u0110\u1EA5u th\u1EA7u",
  "Ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc",
  "Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng",
  "Ph\xF2ng, ch\u1ED1ng ma t\xFAy",
  "Ph\xF2ng, ch\u1ED1ng thi\xEAn tai",
  "Ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y",
  "Ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9",
  "B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i",
  "B\u1EA3o hi\u1EC3m y t\u1EBF",
  "Vi\u1EC7c l\xE0m",
  "Gi\xE1o d\u1EE5c",
  "Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p",
  "Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc",
  "Nh\xE0 gi\xE1o",
  "Tr\u1EBB em",
  "Thanh ni\xEAn",
  "Ng\u01B0\u1EDDi cao tu\u1ED5i",
  "B\xECnh \u0111\u1EB3ng gi\u1EDBi",
  "B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  "B\u1EA7u c\u1EED",
  "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam",
  "C\xF4ng \u0111o\xE0n",
  "Th\u1EF1c hi\u1EC7n d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF",
  "Ti\u1EBFp c\xF4ng d\xE2n",
  "Khi\u1EBFu n\u1EA1i",
  "T\u1ED1 c\xE1o",
  "Thanh tra",
  "Thi \u0111ua, khen th\u01B0\u1EDFng",
  "Ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1",
  "D\xE2n qu\xE2n t\u1EF1 v\u1EC7",
  "Bi\xEAn ph\xF2ng Vi\u1EC7t Nam",
  "Bi\xEAn gi\u1EDBi qu\u1ED1c gia",
  "Qu\u1ED1c ph\xF2ng",
  "An ninh m\u1EA1ng",
  "An ninh qu\u1ED1c gia",
  "C\xF4ng an nh\xE2n d\xE2n",
  "C\u0103n c\u01B0\u1EDBc",
  "C\u0103n c\u01B0\u1EDBc c\xF4ng d\xE2n",
  "C\u01B0 tr\xFA",
  "H\u1ED9 t\u1ECBch",
  "H\xF4n nh\xE2n v\xE0 gia \u0111\xECnh",
  "Ph\xF2ng, ch\u1ED1ng b\u1EA1o l\u1EF1c gia \u0111\xECnh",
  "B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng",
  "L\xE2m nghi\u1EC7p",
  "Th\u1EE7y l\u1EE3i",
  "Th\u1EE7y s\u1EA3n",
  "Ch\u0103n nu\xF4i",
  "Tr\u1ED3ng tr\u1ECDt",
  "Th\xFA y",
  "T\xE0i nguy\xEAn n\u01B0\u1EDBc",
  "Kho\xE1ng s\u1EA3n",
  "\u0110\u1ECBa ch\u1EA5t v\xE0 kho\xE1ng s\u1EA3n",
  "Quy ho\u1EA1ch",
  "Quy ho\u1EA1ch \u0111\xF4 th\u1ECB v\xE0 n\xF4ng th\xF4n",
  "X\xE2y d\u1EF1ng",
  "Giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9",
  "Tr\u1EADt t\u1EF1, an to\xE0n giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9",
  "\u0110\u01B0\u1EDDng b\u1ED9",
  "Du l\u1ECBch",
  "Di s\u1EA3n v\u0103n h\xF3a",
  "B\xE1o ch\xED",
  "Xu\u1EA5t b\u1EA3n",
  "Th\u01B0 vi\u1EC7n",
  "Qu\u1EA3ng c\xE1o",
  "Th\u1EC3 d\u1EE5c, th\u1EC3 thao",
  "Kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh",
  "D\u01B0\u1EE3c",
  "An to\xE0n th\u1EF1c ph\u1EA9m",
  "Giao d\u1ECBch \u0111i\u1EC7n t\u1EED",
  "C\xF4ng ngh\u1EC7 th\xF4ng tin",
  "Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7",
  "T\xEDn ng\u01B0\u1EE1ng, t\xF4n gi\xE1o",
  "Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i",
  "H\xF2a gi\u1EA3i \u1EDF c\u01A1 s\u1EDF",
  "Ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt",
  "Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt",
  "Th\u1EE7 \u0111\xF4",
  "D\u1EEF li\u1EC7u",
  "D\xE2n s\u1ED1",
  "Thi h\xE0nh \xE1n d\xE2n s\u1EF1",
  "H\xECnh s\u1EF1",
  "D\xE2n s\u1EF1",
  "Lao \u0111\u1ED9ng",
  "T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1",
  "T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1",
  "B\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc",
  "B\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng",
  "B\u1EA3o v\u1EC7 v\xE0 ph\xE1t tri\u1EC3n r\u1EEBng",
  "X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh",
  "Ph\xF2ng, ch\u1ED1ng mua b\xE1n ng\u01B0\u1EDDi",
  "Ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a r\u01B0\u1EE3u, bia",
  "Ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a thu\u1ED1c l\xE1",
  "Ph\xF2ng, ch\u1ED1ng b\u1EC7nh truy\u1EC1n nhi\u1EC5m",
  "Ph\xF2ng b\u1EC7nh",
  "Ph\xF2ng th\u1EE7 d\xE2n s\u1EF1",
  "Tr\u1EE3 gi\xFAp ph\xE1p l\xFD",
  "Ti\u1EBFp c\u1EADn th\xF4ng tin",
  "Qu\u1EA3n l\xFD thu\u1EBF",
  "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng",
  "Thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t phi n\xF4ng nghi\u1EC7p",
  "Th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED",
  "Ho\u1EA1t \u0111\u1ED9ng gi\xE1m s\xE1t c\u1EE7a Qu\u1ED1c h\u1ED9i v\xE0 H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  "Tr\u01B0ng c\u1EA7u \xFD d\xE2n",
  "L\u1EF1c l\u01B0\u1EE3ng tham gia b\u1EA3o v\u1EC7 an ninh, tr\u1EADt t\u1EF1 \u1EDF c\u01A1 s\u1EDF",
  "L\u1EF1c l\u01B0\u1EE3ng d\u1EF1 b\u1ECB \u0111\u1ED9ng vi\xEAn",
  "S\u0129 quan Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam",
  "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\u0169 kh\xED, v\u1EADt li\u1EC7u n\u1ED5 v\xE0 c\xF4ng c\u1EE5 h\u1ED7 tr\u1EE3",
  "Nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam",
  "\u0110\u1EB7c x\xE1",
  "C\u1EA3nh v\u1EC7",
  "Qu\u1ED1c t\u1ECBch Vi\u1EC7t Nam",
  "Nu\xF4i con nu\xF4i",
  "C\xF4ng ch\u1EE9ng",
  "Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p",
  "\u0110\xEA \u0111i\u1EC1u",
  "Kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n",
  "\u0110a d\u1EA1ng sinh h\u1ECDc",
  "N\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED",
  "\u0110i\u1EC7n l\u1EF1c",
  "D\u1EA7u kh\xED",
  "H\xF3a ch\u1EA5t",
  "\u0110o l\u01B0\u1EDDng",
  "Ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a",
  "Ti\xEAu chu\u1EA9n v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt",
  "C\u1EA1nh tranh",
  "Th\u01B0\u01A1ng m\u1EA1i",
  "H\u1EA3i quan",
  "K\u1EBF to\xE1n",
  "Gi\xE1",
  "Ch\u1EE9ng kho\xE1n",
  "C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng",
  "S\u1EDF h\u1EEFu tr\xED tu\u1EC7",
  "L\u01B0u tr\u1EEF",
  "Vi\u1EC5n th\xF4ng",
  "B\u01B0u ch\xEDnh",
  "An to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng",
  "An to\xE0n th\xF4ng tin m\u1EA1ng",
  "Ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt",
  "Tr\xE1ch nhi\u1EC7m b\u1ED3i th\u01B0\u1EDDng c\u1EE7a Nh\xE0 n\u01B0\u1EDBc",
  "T\u1ED5 ch\u1EE9c T\xF2a \xE1n nh\xE2n d\xE2n",
  "T\u1ED5 ch\u1EE9c Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n",
  "\u01AFu \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng",
  "H\u1ED7 tr\u1EE3 doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa",
  "H\xE0ng h\u1EA3i Vi\u1EC7t Nam",
  "\u0110\u01B0\u1EDDng s\u1EAFt",
  "Chuy\u1EC3n giao c\xF4ng ngh\u1EC7",
  "C\xF4ng ngh\u1EC7 cao"
];

// extractors/document/named.ts
var YEAR2 = "(?:19|20)\\d{2}";
var ROMAN2 = "(?:x{0,3}(?:ix|iv|v?i{0,3}))";
var TERM2 = `(?:,? ?\\(?(?:kh\xF3a|l\u1EA7n th\u1EE9) (?:${ROMAN2}|\\d{1,2})(?:(?:, | v\xE0 )(?=[xvi])${ROMAN2}(?![\\p{L}]))?\\)?)`;
var NTH = "[\\p{L}\\d]{1,6}(?: (?:m\u1ED9t|hai|ba|t\u01B0|l\u0103m))?";
var YEARS2 = "(?:,? ?\\(?nhi\u1EC7m k\u1EF3 (?:19|20)\\d{2} ?[-/] ?(?:19|20)\\d{2}\\)?)";
var NO_LAW = "(?<!(?:k\u1EF7|ph\xE1p|\u0111\u1ECBnh|quy|gi\u1EDBi|\u0111\u1EA1i h\u1ECDc|h\u1ECDc vi\u1EC7n|khoa|ng\xE0nh|sinh vi\xEAn|c\u1EED nh\xE2n|th\u1EA1c s\u0129|ti\u1EBFn s\u0129|c\xF4ng ty|v\u0103n ph\xF2ng|h\xE3ng|t\u1EA1p ch\xED) )";
var LAW_YEAR = `(?:,? (?:n\u0103m )?${YEAR2}${END})`;
var LAW = at`(?:(?:${anyOf(LAWS)}${END}(?! [\p{L}, ]{1,30} ${YEAR2}${END})|[\p{L}\p{M}]+(?:,? (?!năm|và|luật|số|nghị)[\p{L}\p{M}]+){1,10}(?=,? (?:năm )?${YEAR2}${END})|${anyOf(LAWS)}|[\p{L}\p{M}]+ [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)${END})(?: \(sửa đổi(?:, bổ sung)?\))?${LAW_YEAR}?`;
var group2 = (match, name) => match.groups?.[name];
var capital = (context, index) => /\p{Lu}/u.test(context.reading.text[index] ?? "");
function named2(context, { start, end }, type, system, body) {
  const printed3 = context.reading.text.slice(start, end);
  const name = printed3.charAt(0).toUpperCase() + printed3.slice(1);
  return bind(context, start, end, { doc_type: type, number: null, canonical: null, name, system, body });
}
function spanOf(match) {
  return { start: match.index, end: match.index + match[0].replace(/[ ,(]+$/u, "").length };
}
var TITLED_TYPES = "ch\u1EC9 th\u1ECB|ngh\u1ECB quy\u1EBFt|quy \u0111\u1ECBnh|quy\u1EBFt \u0111\u1ECBnh|th\xF4ng tri|h\u01B0\u1EDBng d\u1EABn|k\u1EBF ho\u1EA1ch|\u0111\u1EC1 \xE1n";
var LONGEST_TITLE = 240;
var namedRules = [
  // "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Hội nghị Trung ương 6 (khóa XIII)", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII", "Nghị quyết Hội nghị lần thứ 7 (khóa X)"
  {
    name: "central-committee-resolution",
    needs: ["ngh\u1ECB quy\u1EBFt", "k\u1EBFt lu\u1EADn"],
    confidence: 0.97,
    pattern: rx`(?<type>nghị quyết|kết luận) (?:(?:hội nghị )?(?:lần thứ ${NTH},? (?:của )?)?(?:ban chấp hành |bch )?(?:trung ương|tw|t\.ư|tư) (?:đảng )?(?:lần thứ )?(?:\d{1,2}|${ROMAN2}|tư|năm|sáu|bảy|tám|ba|hai)?(?: \(lần \d\))?${TERM2}?|hội nghị lần thứ ${NTH}${TERM2})`,
    read(match, context) {
      const type = TYPES[group2(match, "type") ?? ""];
      if (!type || !/\d|khóa|lần thứ/u.test(match[0])) return null;
      return named2(context, spanOf(match), type, "party", "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng \u0110\u1EA3ng");
    }
  },
  // "Nghị quyết Đại hội Đảng bộ tỉnh khóa XV", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "nghị quyết đại hội Đảng bộ huyện nhiệm kỳ 2020-2025", "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIV"
  {
    name: "congress-resolution",
    needs: ["ngh\u1ECB quy\u1EBFt"],
    confidence: 0.93,
    pattern: rx`nghị quyết (?:của )?(?:đại hội |đh )(?:đại biểu )?(?:toàn quốc )?(?:đoàn |hội )?(?:${TERM2} |${ROMAN2}(?: |${END}))?(?:của )?(?:(?:đảng bộ|chi bộ|đảng ủy|công đoàn|đoàn thanh niên|hội)(?: (?!nhiệm|khóa|lần|các cấp|cấp|đã|và|đề|về|đến|trong|được|với|vào|ở|theo)[\p{L}\p{M}\d]+){0,6}|đảng)?${TERM2}?${YEARS2}?`,
    read(match, context) {
      if (!/khóa|lần thứ|nhiệm kỳ|đại hội (?:đảng )?x/u.test(match[0]) && !/(?:bộ|ủy) (?:tỉnh|huyện|xã|phường|thành phố|thị trấn) \p{L}/u.test(match[0]))
        return null;
      return named2(context, spanOf(match), "Ngh\u1ECB quy\u1EBFt", "party", congress(match, context));
    }
  },
  // "Luật Cán bộ, công chức", "Luật Đất đai năm 2024", "Bộ luật Hình sự", "Pháp lệnh Dân số"; "Đại học Luật Hà Nội" is none
  {
    name: "law",
    needs: ["lu\u1EADt", "ph\xE1p l\u1EC7nh"],
    confidence: 0.95,
    pattern: rx`${NO_LAW}(?<type>luật|bộ luật|pháp lệnh)(?= \p{L})`,
    read(match, context) {
      const { folded, text } = context.reading;
      const from = match.index + match[0].length + 1;
      if (!capital(context, match.index) || !/\p{Lu}/u.test(text[from] ?? "") || /^(?:số|sư|gia)\P{L}/u.test(folded.slice(from, from + 4)))
        return null;
      const name = matchAt(LAW, folded, from);
      if (!name) return null;
      const type = TYPES[group2(match, "type") ?? ""] ?? "Lu\u1EADt";
      const span = { start: match.index, end: from + name[0].length };
      return named2(context, span, type, "state", type === "Ph\xE1p l\u1EC7nh" ? "\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i" : "Qu\u1ED1c h\u1ED9i");
    }
  },
  // "Hiến pháp năm 2013"
  {
    name: "constitution",
    needs: ["hi\u1EBFn ph\xE1p"],
    confidence: 0.95,
    pattern: rx`hiến pháp (?:năm )?(?:1946|1959|1980|1992|2013)`,
    read: (match, context) => named2(context, spanOf(match), "Hi\u1EBFn ph\xE1p", "state", "Qu\u1ED1c h\u1ED9i")
  },
  // "Đề án “Xây dựng, tạo nguồn cán bộ trẻ …”", "Kế hoạch ‘…’"; "Hướng dẫn “cầm tay chỉ việc”" is none
  {
    name: "quoted-title",
    needs: ['"', "'"],
    confidence: 0.9,
    pattern: new RegExp(
      `["'](?<=${START}(?<lead>(?<type>\u0111\u1EC1 \xE1n|k\u1EBF ho\u1EA1ch|ngh\u1ECB quy\u1EBFt|quy \u0111\u1ECBnh|h\u01B0\u1EDBng d\u1EABn|ch\u1EC9 th\u1ECB) (?:v\u1EC1 )?)(?<mark>["']))[^"'\\n]{8,260}\\k<mark>(?!\\p{L})`,
      "gu"
    ),
    read(match, context) {
      const type = TYPES[group2(match, "type") ?? ""];
      if (!type || !capital(context, match.index)) return null;
      const draft = named2(context, spanOf(match), type, null, null);
      const quote = match[0].search(/["']/u);
      if (type !== "\u0110\u1EC1 \xE1n" && !capital(context, match.index + quote + 1)) return null;
      const title = context.reading.text.slice(match.index + quote + 1, match.index + match[0].length - 1);
      const party = /tỉnh ủy|huyện ủy|đảng ủy|thành ủy|đảng viên|đảng bộ/u.test(title.toLowerCase());
      return { ...draft, fields: { ...draft.fields, title, system: party ? "party" : draft.fields.system } };
    }
  },
  // "Chỉ thị về vấn đề thành lập Hội Phản đế đồng minh (18-11-1930)": by its title and its day
  {
    name: "title-with-day",
    needs: ["(0", "(ng\xE0y 0"],
    confidence: 0.85,
    pattern: rx`\((?:ngày )?\d{1,2}[-./]\d{1,2}[-./]\d{4}(?=\))`,
    read(match, context) {
      const { folded, sentences: sentences2 } = context.reading;
      const from = Math.max(spanAt(sentences2, match.index)?.start ?? 0, match.index - LONGEST_TITLE);
      const titled2 = TITLED.exec(folded.slice(from, match.index))?.groups;
      if (!titled2) return null;
      const { type = "", about = "", title = "" } = titled2;
      const end = match.index - 1;
      const start = end - title.length - about.length - type.length - 1;
      if (!capital(context, start)) return null;
      const draft = named2(context, { start, end }, TYPES[type] ?? type, null, null);
      return { ...draft, fields: { ...draft.fields, title: context.reading.text.slice(end - title.length, end) } };
    }
  }
];
var TITLED = new RegExp(
  `(?:^|.*[ "(])(?<type>${TITLED_TYPES}) (?<about>v\u1EC1 (?:vi\u1EC7c )?)(?<title>[^\\d.;:()"\\n]{8,200}) $`,
  "su"
);
function congress(match, context) {
  const printed3 = context.reading.text.slice(match.index, match.index + match[0].length);
  const name = printed3.replace(/^nghị quyết (?:của )?/iu, "").replace(/,? ?\(?nhiệm kỳ.*$/iu, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

// extractors/document/symbol.ts
var PART2 = "(?:trung \u01B0\u01A1ng|[a-z\u0111\u01B0\u1ECB](?:\\.?[a-z0-9\u0111\u01B0\xEA\u1ECB\xF4&]){0,15})";
var YEAR3 = "(?: ?[-/] ?(?:19|20)\\d{2})?";
var SYMBOL = `\\d{1,5}[a-z\u0111]?${YEAR3}(?:(?: ?[-/] ?${PART2}){1,4}| ${anyOf(Object.keys(CODES))}[-/]${PART2}(?: ?[-/] ?${PART2}){0,2})`;
var SPACED = /^\d+[a-zđ]?(?:[-/]\d{4})? \p{L}/iu;
function stateBody(part) {
  const stem2 = part.replace(/\d+$/, "");
  return stem2 in STATE_BODIES ? stem2 : null;
}
var key = (part) => part.toLowerCase().replace(/[.&]/g, "");
var UNTIDY = /[\s‐-―−]|[.,;]$/u;
var tidied = (printed3) => printed3.replace(/\s+/g, "").replace(/[‐-―−]/g, "-").replace(/[.,;]+$/, "");
var PIECES = /^(\d{1,5}[a-zđ]?)(?:[-/]((?:19|20)\d{2}))?((?:[-/]|(?=\p{Lu})).+)$/u;
var SMALL2 = /[-/](?!\p{Lu})/u;
function readSymbol(printed3, before = "nothing") {
  if (before === "nothing" && SPACED.test(printed3)) return null;
  const number2 = UNTIDY.test(printed3) ? tidied(printed3) : printed3;
  const match = PIECES.exec(number2);
  const letters = match?.[3];
  if (!letters || SMALL2.test(letters)) return null;
  const parts = letters.split(/[-/]/).filter(Boolean);
  const keys = parts.map(key);
  const type = keys.map((k) => CODES[k]).find(Boolean) ?? null;
  const last = keys.at(-1) ?? "";
  const planning = last === "qh" && stateBody(keys[0] ?? "") !== null && keys.length > 1;
  const legislature = !planning && /^(?:qh|ubtvqh|hđnn)\d*$/.test(last);
  const party = keys.find((k) => k in PARTY_BODIES);
  const other = keys.find((k) => k in OTHER_BODIES);
  const between = party || other ? null : keys.slice(1, -1).map(stateBody).find(Boolean);
  const stem2 = (planning ? null : stateBody(last)) ?? stateBody(keys[0] ?? "") ?? between ?? "";
  const state = stem2 !== "" || legislature;
  const stated2 = type !== null || stem2 !== "" || before === "type and s\u1ED1" || letters.startsWith("/") && keys.length > 1;
  const known3 = before === "nothing" ? type !== null && keys.length > 1 : stated2;
  if (!known3 && !party && !legislature) return null;
  const own = party ?? (other && !state);
  const year = match[2] ?? null;
  const system = party && !state ? "party" : state || year ? "state" : other ? null : letters.startsWith("-") ? "party" : "state";
  const grammar = own && !state ? party ? "party" : null : state || year ? "state" : null;
  const body = party && system === "party" ? PARTY_BODIES[party] : state ? STATE_BODIES[stem2] : other && OTHER_BODIES[other];
  const unknown = keys.findIndex((k) => !(k in CODES));
  return {
    number: number2,
    canonical: canonical(match[1] ?? "", year, letters, grammar),
    type,
    system,
    body: body ?? null,
    initials: body || legislature || unknown < 0 ? null : parts[unknown] ?? null
  };
}

// extractors/document/numbered.ts
var ALL_TYPES = { ...TYPES, ...SHORT_TYPES };
var TYPE4 = anyOf(Object.keys(ALL_TYPES));
var LONG_TYPE = anyOf(Object.keys(TYPES));
var YEAR4 = "(?:19|20)\\d{2}";
var NO_SYMBOL = "(?!\\d|[.,/]\\d| ?[-/] ?\\p{L}|%)";
var NO_NOUN = `${NO_SYMBOL}(?! (?:n\u0103m(?! ${YEAR4}(?! ?-| \u0111\u1EBFn))|ng\xE0y(?! \\d)|gi\u1EDD|ph\xFAt|trang|km|m|ngh\xECn|tri\u1EC7u|t\u1EF7|tu\u1ED5i|th\xE1ng|l\u1EA7n|n\u1ED9i dung|ch\u1EC9 ti\xEAu|nhi\u1EC7m v\u1EE5|nh\xF3m|c\xE1n b\u1ED9|\u0111\u1ED3ng ch\xED|\u0111\u1EA3ng vi\xEAn|x\xE3|huy\u1EC7n|ng\u01B0\u1EDDi|h\u1ED9)${END})`;
var NO_COMMAND = `(?!(?<=${START}(?:m\u1EC7nh|kh\u1EA9u|hi\u1EC7u|c\xE2u|d\xF2ng|qu\xE2n|ph\xE1t|nh\u1EADt|s\u1EAFc) )l\u1EC7nh|(?<=${START}b\u1ED9 )lu\u1EADt|(?<=${START}th\xF4ng b\xE1o )k\u1EBFt lu\u1EADn)`;
var QUALIFIED = `(?:(?: [^ .,;:()"\\d]+){0,6}? (?:${QUALIFIERS.join("|")}))?`;
var TYPE_BEFORE = at`(?<=(?<led>${START}${NO_COMMAND}(?<type>${TYPE4})(?:${QUALIFIED} (?<so>\(?số:? ?)|,? \(?)))`;
var TYPE_FURTHER = at`(?<=(?<led>${START}(?<type>${LONG_TYPE})(?: [^ .,;:()"\d]+){1,14}? số:? ?))`;
var SO = at`(?<=(?<led>${START}số:? ?))`;
var ONE_DIGIT = at`(?:$|[.,;:)"]| (?:của|về|ngày \d|khóa))`;
var LIST_GOES_ON = at`(?:$|[.;:)"\n]|, \d{1,4}(?:,| và)| (?:của|và \d))`;
var LISTED_TYPES = "ngh\u1ECB quy\u1EBFt|ch\u1EC9 th\u1ECB|k\u1EBFt lu\u1EADn|quy \u0111\u1ECBnh|ngh\u1ECB \u0111\u1ECBnh|th\xF4ng t\u01B0|quy\u1EBFt \u0111\u1ECBnh";
var TYPES_ALONE = `${LISTED_TYPES}|\u0111\u1EC1 \xE1n|ch\u01B0\u01A1ng tr\xECnh|h\u01B0\u1EDBng d\u1EABn|k\u1EBF ho\u1EA1ch`;
var SHORT_ALONE = "nq|q\u0111|n\u0111|ct|kl|\u0111a";
var NO_BUILDING = "(?<!(?:t\xF2a|nh\xE0|t\xF2a nh\xE0|l\xF4|block|chung c\u01B0|khu|c\xF4ng ty) )";
var PARTY_PROGRAMME = at` của (?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban chấp hành|ban thường vụ|trung ương|bộ chính trị)${END}`;
var NAMED_BY_YEAR = /^(?:kế hoạch|đề án|hướng dẫn) 20[0-4]\d$/u;
var ISSUED_BY = at` của (?:bộ chính trị|ban bí thư|chính phủ|thủ tướng|quốc hội|tỉnh ủy|huyện ủy|trung ương|ban chấp hành|ban thường vụ)${END}`;
var group3 = (match, name) => match.groups?.[name];
var UPPER4 = /\p{Lu}/u;
var capital2 = (context, index) => UPPER4.test(context.reading.text[index] ?? "");
function typeOf(words2, context, index) {
  const short = SHORT_TYPES[words2];
  if (!short) return TYPES[words2] ?? null;
  return capital2(context, index) && capital2(context, index + words2.length - 1) ? short : null;
}
function numbered(context, start, end, type, symbol) {
  return bind(context, start, end, {
    doc_type: type,
    number: symbol.number,
    canonical: symbol.canonical ?? symbol.number,
    name: null,
    system: symbol.system,
    body: symbol.body,
    initials: symbol.initials ?? null
  });
}
var bodyOf = (type) => type === "Ngh\u1ECB \u0111\u1ECBnh" ? "Ch\xEDnh ph\u1EE7" : null;
function isAmount(match, type, { reading: { folded } }) {
  const end = match.index + match[0].length;
  if (NAMED_BY_YEAR.test(match[0]) || nounAt(folded, end + 1) !== null) return true;
  if (type === "ch\u01B0\u01A1ng tr\xECnh") return matchAt(PARTY_PROGRAMME, folded, end) === null;
  return (group3(match, "number") ?? "").length === 1 && matchAt(ONE_DIGIT, folded, end) === null;
}
var LIST_TYPE = new RegExp(`(?:c\xE1c |nh\u1EEFng |hai |ba )?(${TYPE4})(?:: | )(?:s\u1ED1:?)? ?[^;.:]{0,160}$`, "u");
var LIST_GLUE = new RegExp(`(?:,|v\xE0|;|&|:)(?: s\u1ED1:?)? $`, "u");
function listType(context, index) {
  const { folded, sentences: sentences2 } = context.reading;
  const from = spanAt(sentences2, index)?.start ?? index;
  const before = folded.slice(Math.max(from, index - 200), index);
  if (!LIST_GLUE.test(before)) return null;
  const printed3 = LIST_TYPE.exec(before);
  return printed3 ? typeOf(printed3[1] ?? "", context, index - before.length + printed3.index) : null;
}
function readAtSymbol(context, start, end) {
  const { folded, text } = context.reading;
  const lead = matchAt(TYPE_BEFORE, folded, start)?.groups;
  const words2 = lead?.["type"] ?? "";
  const led = lead ? start - (lead["led"] ?? "").length : start;
  const printed3 = words2 ? typeOf(words2, context, led) : null;
  const symbol = readSymbol(text.slice(start, end), !printed3 ? "nothing" : lead?.["so"] ? "type and s\u1ED1" : "type");
  if (!symbol) return null;
  if (printed3) return { symbol, type: words2 in SHORT_TYPES ? symbol.type ?? printed3 : printed3, start: led };
  const further = symbol.type ? matchAt(TYPE_FURTHER, folded, start)?.groups : void 0;
  if (further && TYPES[further["type"] ?? ""] === symbol.type) {
    return { symbol, type: symbol.type ?? "", start: start - (further["led"] ?? "").length };
  }
  const type = symbol.type ?? listType(context, start) ?? (symbol.body === "Qu\u1ED1c h\u1ED9i" ? "Lu\u1EADt" : null);
  return type ? { symbol, type, start: start - (matchAt(SO, folded, start)?.groups?.["led"] ?? "").length } : null;
}
var NUMBER = `\\d{1,5}(?!\\d)[a-z]?(?:/${YEAR4}(?!/))?`;
var TYPES_WITH_YEAR = "ngh\u1ECB \u0111\u1ECBnh|th\xF4ng t\u01B0|ngh\u1ECB quy\u1EBFt|quy\u1EBFt \u0111\u1ECBnh|ch\u1EC9 th\u1ECB|n\u0111|tt|nq|q\u0111";
var LAW_SYMBOL = `\\d{1,3} ?[-/] ?${YEAR4} ?[-/] ?(?:qh|ubtvqh|pl-ubtvqh)\\d{0,2}`;
var AMENDING = at`(?<=(?<led>${START}luật sửa đổi(?:, bổ sung)?(?: một số điều)?(?: của)?(?: các)? (?:(?:bộ )?luật [^.;:()"\n]{2,60}(?:,| và) ){0,4}))`;
var numberedRules = [
  // "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": name and number are one document
  {
    name: "law-with-number",
    needs: ["lu\u1EADt", "ph\xE1p l\u1EC7nh"],
    confidence: 0.97,
    pattern: rx`(?<type>luật|bộ luật|pháp lệnh) (?<name>${anyOf(LAWS)}|\p{L}+(?:,? (?!luật|số|nghị|và nghị|năm)\p{L}+){1,12})(?: năm ${YEAR4}| ${YEAR4})?,? \(?(?:luật )?số:? ?(?<symbol>${LAW_SYMBOL})`,
    read(match, context) {
      const { folded, text } = context.reading;
      const end = match.index + match[0].length;
      const symbol = readSymbol(text.slice(end - (group3(match, "symbol") ?? "").length, end), "type");
      const from = match.index + (group3(match, "type") ?? "").length + 1;
      if (!symbol || !capital2(context, from)) return null;
      const nameEnd4 = from + (group3(match, "name") ?? "").length;
      const amends = matchAt(AMENDING, folded, match.index)?.groups?.["led"] ?? "";
      const start = match.index - amends.length;
      const draft = numbered(context, start, end, TYPES[group3(match, "type") ?? ""] ?? "Lu\u1EADt", symbol);
      const title = text.slice(amends ? start + "lu\u1EADt ".length : from, nameEnd4);
      return { ...draft, fields: { ...draft.fields, title: draft.fields.title ?? title } };
    }
  },
  // "Quyết định số 1507-QĐ/TU", "Nghị định 118/2025/NĐ-CP", "số 02-NQ/TU", "Nghị quyết số: 60/NQ-TW", "Công văn số 1023/SYT-NVY", "Quyết định số 15 QĐ/TU"
  {
    name: "symbol",
    needs: ["-", "/"],
    confidence: 0.98,
    pattern: rx`${SYMBOL}`,
    read(match, context) {
      const end = match.index + match[0].length;
      const read3 = readAtSymbol(context, match.index, end);
      return read3 && numbered(context, read3.start, end, read3.type, read3.symbol);
    }
  },
  // "Hướng dẫn số 16 ngày 18/3/2024", "Quyết định khởi tố bị can số 08", "Nghị định 168/2024", "NĐ 34/2022"; "mệnh lệnh số 1" is none
  {
    name: "number-without-symbol",
    confidence: 0.93,
    pattern: rx`(?<number>${NUMBER})${after(NUMBER)`${NO_COMMAND}(?:(?<type>${TYPE4})${QUALIFIED} số:? ?|(?<dated>${TYPES_WITH_YEAR}) )`}${NO_SYMBOL}`,
    read(match, context) {
      const number2 = group3(match, "number") ?? "";
      const year = number2.includes("/");
      const type = typeOf(group3(match, "type") ?? (year ? group3(match, "dated") : null) ?? "", context, match.index);
      if (!type) return null;
      const end = match.index + match[0].length;
      return numbered(context, match.index, end, type, { number: number2, system: year ? "state" : null, body: bodyOf(type) });
    }
  },
  // "Nghị quyết 35 của Bộ Chính trị", "Chỉ thị 05", "Đề án 06", "NQ 57": with a capital or an issuer, for "ra quyết định 3 lần" is none; nor are "Chương trình 135", "Kế hoạch 2025"
  {
    name: "number-alone",
    confidence: 0.88,
    pattern: rx`(?<number>\d{1,4})(?!\d)${after("\\d{1,4}")`(?:(?<type>${TYPES_ALONE})|${NO_BUILDING}(?<short>${SHORT_ALONE})) `}${NO_NOUN}`,
    read(match, context) {
      const { folded } = context.reading;
      const number2 = group3(match, "number") ?? "";
      const words2 = group3(match, "type") ?? group3(match, "short") ?? "";
      const type = typeOf(words2, context, match.index);
      const end = match.index + match[0].length;
      if (!type || words2 in SHORT_TYPES && (number2.length < 2 || /^[-/]\d/.test(folded.slice(end, end + 2))))
        return null;
      if (!capital2(context, match.index) && matchAt(ISSUED_BY, folded, end) === null) return null;
      if (isAmount(match, words2, context)) return null;
      return numbered(context, match.index, end, type, { number: number2, system: null, body: bodyOf(type) });
    }
  },
  // "các Nghị quyết số 18, 19 và 20", "Nghị định 178, 67 của Chính phủ": the numbers after the first; "Nghị quyết 57, 3 chi bộ" is one
  {
    name: "number-in-list",
    confidence: 0.85,
    pattern: rx`(?<number>\d{1,4})(?!\d)(?<=(?<type>${LISTED_TYPES}) (?<so>số )?\d{1,4}(?:, \d{1,4}){0,6}(?:, | và |,? và )\d{1,4})${NO_NOUN}(?! ${TYPE4}${END})`,
    read(match, context) {
      const type = TYPES[group3(match, "type") ?? ""];
      const { folded } = context.reading;
      const end = match.index + match[0].length;
      const counts2 = nounAt(folded, end + 1) !== null;
      if (!type || counts2 || !group3(match, "so") && matchAt(LIST_GOES_ON, folded, end) === null) return null;
      return numbered(context, match.index, end, type, { number: match[0], system: null, body: bodyOf(type) });
    }
  }
];

// extractors/document/rules.ts
var rules3 = [...numberedRules, ...namedRules];

// extractors/document/index.ts
var YEAR5 = /,? (?:năm )?((?:19|20)\d{2})$/u;
function called({ fields: fields2 }) {
  const folded = fold(`${fields2.doc_type} ${fields2.name ?? ""}`).replace(/[,()]/g, "");
  const year = YEAR5.exec(folded);
  return year ? { name: folded.slice(0, year.index), year: year[1] ?? null } : { name: folded, year: null };
}
var stem = ({ fields: fields2 }) => `${fields2.doc_type} ${/^0*(\d*)/.exec(fields2.number ?? "")?.[1] ?? ""}`;
var hasSymbol = ({ fields: fields2 }) => fields2.number !== null && /\p{Lu}/u.test(fields2.number);
var shortFor = (short, full) => !short.includes("/") || full.startsWith(`${short}/`);
var Identities = class {
  /** Mentions with a whole number, by stem; laws with a number, by name; the first year of each name. */
  #whole = /* @__PURE__ */ new Map();
  #laws = /* @__PURE__ */ new Map();
  #years = /* @__PURE__ */ new Map();
  constructor(mentions) {
    for (const mention of mentions) {
      if (hasSymbol(mention)) {
        this.#whole.set(stem(mention), mention);
        const { doc_type, title } = mention.fields;
        if (title && /luật|Pháp lệnh/iu.test(doc_type))
          this.#laws.set(fold(`${doc_type} ${doc_type} ${title}`).replace(/[,()]/g, ""), mention);
      } else if (mention.fields.number === null) {
        const { name, year } = called(mention);
        if (year && !this.#years.has(name)) this.#years.set(name, year);
      }
    }
  }
  of(mention) {
    const { doc_type, number: number2, canonical: canonical2 } = mention.fields;
    if (canonical2 === null) {
      const { name, year } = called(mention);
      const law = this.#laws.get(name);
      return law ? this.of(law) : `${name} ${year ?? this.#years.get(name) ?? ""}`;
    }
    const whole2 = hasSymbol(mention) ? void 0 : this.#whole.get(stem(mention));
    if (whole2 && number2 !== null && shortFor(number2, whole2.fields.number ?? "")) return this.of(whole2);
    return `${doc_type} ${identityOf(canonical2)}`;
  }
};
var said = ({ fields: fields2 }) => Number(fields2.date !== null) + Number(fields2.title !== null) + Number(fields2.name !== null && /\d{4}$/.test(fields2.name));
var length = (canonical2) => canonical2 === null ? 0 : identityOf(canonical2).length;
function merged2(mentions) {
  const [best2, ...others] = mentions.length > 1 ? mentions.toSorted((a, b) => said(b) - said(a) || a.start - b.start) : mentions;
  if (!best2) throw new Error("a document without a mention");
  if (others.length === 0) return best2;
  const fields2 = { ...best2.fields };
  for (const other of others) {
    fields2.date ??= other.fields.date;
    fields2.issuer ??= other.fields.issuer;
    fields2.title ??= other.fields.title;
    fields2.system ??= other.fields.system;
    fields2.role ??= other.fields.role;
    if (length(other.fields.canonical) > length(fields2.canonical)) {
      fields2.number = other.fields.number;
      fields2.canonical = other.fields.canonical;
    }
  }
  return { ...best2, fields: fields2 };
}
function grouped2(mentions) {
  const identities = new Identities(mentions);
  const groups = /* @__PURE__ */ new Map();
  const dates2 = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const key3 = identities.of(mention);
    const { date: date2 } = mention.fields;
    const first = dates2.get(key3) ?? date2;
    if (first) dates2.set(key3, first);
    const own = date2 && first !== date2 ? `${key3} of ${date2}` : key3;
    const group4 = groups.get(own);
    if (group4) group4.push(mention);
    else groups.set(own, [mention]);
  }
  return [...groups.values()];
}
var document = {
  name: "document",
  version: 4,
  rules: rules3,
  find(context) {
    const mentions = runPatterns("document", rules3, context);
    setRoles(mentions, context.reading);
    return grouped2(mentions).map(merged2).sort((a, b) => a.start - b.start);
  }
};

// src/gazetteer/districts.ts
var DISTRICTS = {
  "H\xE0 N\u1ED9i": "q Ba \u0110\xECnh, q Ho\xE0n Ki\u1EBFm, q T\xE2y H\u1ED3, q Long Bi\xEAn, q C\u1EA7u Gi\u1EA5y, q \u0110\u1ED1ng \u0110a, q Hai B\xE0 Tr\u01B0ng, q Ho\xE0ng Mai, q Thanh Xu\xE2n, q Nam T\u1EEB Li\xEAm, q B\u1EAFc T\u1EEB Li\xEAm, q H\xE0 \u0110\xF4ng, tx S\u01A1n T\xE2y, S\xF3c S\u01A1n, \u0110\xF4ng Anh, Gia L\xE2m, Thanh Tr\xEC, M\xEA Linh, Ba V\xEC, Ph\xFAc Th\u1ECD, \u0110an Ph\u01B0\u1EE3ng, Ho\xE0i \u0110\u1EE9c, Qu\u1ED1c Oai, Th\u1EA1ch Th\u1EA5t, Ch\u01B0\u01A1ng M\u1EF9, Thanh Oai, Th\u01B0\u1EDDng T\xEDn, Ph\xFA Xuy\xEAn, \u1EE8ng H\xF2a, M\u1EF9 \u0110\u1EE9c",
  "H\xE0 Giang": "tp H\xE0 Giang, \u0110\u1ED3ng V\u0103n, M\xE8o V\u1EA1c, Y\xEAn Minh, Qu\u1EA3n B\u1EA1, V\u1ECB Xuy\xEAn, B\u1EAFc M\xEA, Ho\xE0ng Su Ph\xEC, X\xEDn M\u1EA7n, B\u1EAFc Quang, Quang B\xECnh",
  "Cao B\u1EB1ng": "tp Cao B\u1EB1ng, B\u1EA3o L\xE2m, B\u1EA3o L\u1EA1c, H\xE0 Qu\u1EA3ng, Tr\xF9ng Kh\xE1nh, H\u1EA1 Lang, Qu\u1EA3ng H\xF2a, H\xF2a An, Nguy\xEAn B\xECnh, Th\u1EA1ch An, Th\xF4ng N\xF4ng, Tr\xE0 L\u0129nh, Ph\u1EE5c H\xF2a, Qu\u1EA3ng Uy\xEAn",
  "B\u1EAFc K\u1EA1n": "tp B\u1EAFc K\u1EA1n, P\xE1c N\u1EB7m, Ba B\u1EC3, Ng\xE2n S\u01A1n, B\u1EA1ch Th\xF4ng, Ch\u1EE3 \u0110\u1ED3n, Ch\u1EE3 M\u1EDBi, Na R\xEC",
  "Tuy\xEAn Quang": "tp Tuy\xEAn Quang, L\xE2m B\xECnh, Na Hang, N\xE0 Hang, Chi\xEAm H\xF3a, H\xE0m Y\xEAn, Y\xEAn S\u01A1n, S\u01A1n D\u01B0\u01A1ng",
  "L\xE0o Cai": "tp L\xE0o Cai, tx Sa Pa, B\xE1t X\xE1t, M\u01B0\u1EDDng Kh\u01B0\u01A1ng, Si Ma Cai, B\u1EAFc H\xE0, B\u1EA3o Th\u1EAFng, B\u1EA3o Y\xEAn, V\u0103n B\xE0n",
  "\u0110i\u1EC7n Bi\xEAn": "tp \u0110i\u1EC7n Bi\xEAn Ph\u1EE7, tx M\u01B0\u1EDDng Lay, M\u01B0\u1EDDng Nh\xE9, M\u01B0\u1EDDng Ch\xE0, T\u1EE7a Ch\xF9a, Tu\u1EA7n Gi\xE1o, \u0110i\u1EC7n Bi\xEAn, \u0110i\u1EC7n Bi\xEAn \u0110\xF4ng, M\u01B0\u1EDDng \u1EA2ng, N\u1EADm P\u1ED3",
  "Lai Ch\xE2u": "tp Lai Ch\xE2u, Tam \u0110\u01B0\u1EDDng, M\u01B0\u1EDDng T\xE8, S\xECn H\u1ED3, Phong Th\u1ED5, Than Uy\xEAn, T\xE2n Uy\xEAn, N\u1EADm Nh\xF9n",
  "S\u01A1n La": "tp S\u01A1n La, Qu\u1EF3nh Nhai, Thu\u1EADn Ch\xE2u, M\u01B0\u1EDDng La, B\u1EAFc Y\xEAn, Ph\xF9 Y\xEAn, tx M\u1ED9c Ch\xE2u, M\u1ED9c Ch\xE2u, Y\xEAn Ch\xE2u, Mai S\u01A1n, S\xF4ng M\xE3, S\u1ED1p C\u1ED9p, V\xE2n H\u1ED3",
  "Y\xEAn B\xE1i": "tp Y\xEAn B\xE1i, tx Ngh\u0129a L\u1ED9, L\u1EE5c Y\xEAn, V\u0103n Y\xEAn, M\xF9 Cang Ch\u1EA3i, Tr\u1EA5n Y\xEAn, Tr\u1EA1m T\u1EA5u, V\u0103n Ch\u1EA5n, Y\xEAn B\xECnh",
  "H\xF2a B\xECnh": "tp H\xF2a B\xECnh, \u0110\xE0 B\u1EAFc, L\u01B0\u01A1ng S\u01A1n, Kim B\xF4i, Cao Phong, T\xE2n L\u1EA1c, Mai Ch\xE2u, L\u1EA1c S\u01A1n, Y\xEAn Th\u1EE7y, L\u1EA1c Th\u1EE7y, K\u1EF3 S\u01A1n",
  "Th\xE1i Nguy\xEAn": "tp Th\xE1i Nguy\xEAn, tp S\xF4ng C\xF4ng, tp Ph\u1ED5 Y\xEAn, tx Ph\u1ED5 Y\xEAn, \u0110\u1ECBnh H\xF3a, Ph\xFA L\u01B0\u01A1ng, \u0110\u1ED3ng H\u1EF7, V\xF5 Nhai, \u0110\u1EA1i T\u1EEB, Ph\xFA B\xECnh",
  "L\u1EA1ng S\u01A1n": "tp L\u1EA1ng S\u01A1n, Tr\xE0ng \u0110\u1ECBnh, B\xECnh Gia, V\u0103n L\xE3ng, Cao L\u1ED9c, V\u0103n Quan, B\u1EAFc S\u01A1n, H\u1EEFu L\u0169ng, Chi L\u0103ng, L\u1ED9c B\xECnh, \u0110\xECnh L\u1EADp",
  "Qu\u1EA3ng Ninh": "tp H\u1EA1 Long, tp M\xF3ng C\xE1i, tp C\u1EA9m Ph\u1EA3, tp U\xF4ng B\xED, tp \u0110\xF4ng Tri\u1EC1u, tx \u0110\xF4ng Tri\u1EC1u, tx Qu\u1EA3ng Y\xEAn, B\xECnh Li\xEAu, Ti\xEAn Y\xEAn, \u0110\u1EA7m H\xE0, H\u1EA3i H\xE0, Ba Ch\u1EBD, V\xE2n \u0110\u1ED3n, C\xF4 T\xF4, Ho\xE0nh B\u1ED3",
  "B\u1EAFc Giang": "tp B\u1EAFc Giang, tx Vi\u1EC7t Y\xEAn, tx Ch\u0169, Y\xEAn Th\u1EBF, T\xE2n Y\xEAn, L\u1EA1ng Giang, L\u1EE5c Nam, L\u1EE5c Ng\u1EA1n, S\u01A1n \u0110\u1ED9ng, Y\xEAn D\u0169ng, Vi\u1EC7t Y\xEAn, Hi\u1EC7p H\xF2a",
  "Ph\xFA Th\u1ECD": "tp Vi\u1EC7t Tr\xEC, tx Ph\xFA Th\u1ECD, \u0110oan H\xF9ng, H\u1EA1 H\xF2a, Thanh Ba, Ph\xF9 Ninh, Y\xEAn L\u1EADp, C\u1EA9m Kh\xEA, Tam N\xF4ng, L\xE2m Thao, Thanh S\u01A1n, Thanh Th\u1EE7y, T\xE2n S\u01A1n",
  "V\u0129nh Ph\xFAc": "tp V\u0129nh Y\xEAn, tp Ph\xFAc Y\xEAn, L\u1EADp Th\u1EA1ch, Tam D\u01B0\u01A1ng, Tam \u0110\u1EA3o, B\xECnh Xuy\xEAn, Y\xEAn L\u1EA1c, V\u0129nh T\u01B0\u1EDDng, S\xF4ng L\xF4",
  "B\u1EAFc Ninh": "tp B\u1EAFc Ninh, tp T\u1EEB S\u01A1n, tx Thu\u1EADn Th\xE0nh, tx Qu\u1EBF V\xF5, Y\xEAn Phong, Qu\u1EBF V\xF5, Ti\xEAn Du, Thu\u1EADn Th\xE0nh, Gia B\xECnh, L\u01B0\u01A1ng T\xE0i",
  "H\u1EA3i D\u01B0\u01A1ng": "tp H\u1EA3i D\u01B0\u01A1ng, tp Ch\xED Linh, tx Kinh M\xF4n, Nam S\xE1ch, Kim Th\xE0nh, Thanh H\xE0, C\u1EA9m Gi\xE0ng, B\xECnh Giang, Gia L\u1ED9c, T\u1EE9 K\u1EF3, Ninh Giang, Thanh Mi\u1EC7n",
  "H\u1EA3i Ph\xF2ng": "q H\u1ED3ng B\xE0ng, q Ng\xF4 Quy\u1EC1n, q L\xEA Ch\xE2n, q H\u1EA3i An, q Ki\u1EBFn An, q \u0110\u1ED3 S\u01A1n, q D\u01B0\u01A1ng Kinh, q An D\u01B0\u01A1ng, tp Th\u1EE7y Nguy\xEAn, Th\u1EE7y Nguy\xEAn, An D\u01B0\u01A1ng, An L\xE3o, Ki\u1EBFn Th\u1EE5y, Ti\xEAn L\xE3ng, V\u0129nh B\u1EA3o, C\xE1t H\u1EA3i, B\u1EA1ch Long V\u0129",
  "H\u01B0ng Y\xEAn": "tp H\u01B0ng Y\xEAn, tx M\u1EF9 H\xE0o, V\u0103n L\xE2m, V\u0103n Giang, Y\xEAn M\u1EF9, \xC2n Thi, Kho\xE1i Ch\xE2u, Kim \u0110\u1ED9ng, Ti\xEAn L\u1EEF, Ph\xF9 C\u1EEB",
  "Th\xE1i B\xECnh": "tp Th\xE1i B\xECnh, Qu\u1EF3nh Ph\u1EE5, H\u01B0ng H\xE0, \u0110\xF4ng H\u01B0ng, Th\xE1i Th\u1EE5y, Ti\u1EC1n H\u1EA3i, Ki\u1EBFn X\u01B0\u01A1ng, V\u0169 Th\u01B0",
  "H\xE0 Nam": "tp Ph\u1EE7 L\xFD, tx Duy Ti\xEAn, tx Kim B\u1EA3ng, Kim B\u1EA3ng, Thanh Li\xEAm, B\xECnh L\u1EE5c, L\xFD Nh\xE2n",
  "Nam \u0110\u1ECBnh": "tp Nam \u0110\u1ECBnh, M\u1EF9 L\u1ED9c, V\u1EE5 B\u1EA3n, \xDD Y\xEAn, Ngh\u0129a H\u01B0ng, Nam Tr\u1EF1c, Tr\u1EF1c Ninh, Xu\xE2n Tr\u01B0\u1EDDng, Giao Th\u1EE7y, H\u1EA3i H\u1EADu",
  "Ninh B\xECnh": "tp Ninh B\xECnh, tp Hoa L\u01B0, tp Tam \u0110i\u1EC7p, Nho Quan, Gia Vi\u1EC5n, Hoa L\u01B0, Y\xEAn Kh\xE1nh, Kim S\u01A1n, Y\xEAn M\xF4",
  "Thanh H\xF3a": "tp Thanh H\xF3a, tp S\u1EA7m S\u01A1n, tx B\u1EC9m S\u01A1n, tx Nghi S\u01A1n, M\u01B0\u1EDDng L\xE1t, Quan H\xF3a, B\xE1 Th\u01B0\u1EDBc, Quan S\u01A1n, Lang Ch\xE1nh, Ng\u1ECDc L\u1EB7c, C\u1EA9m Th\u1EE7y, Th\u1EA1ch Th\xE0nh, H\xE0 Trung, V\u0129nh L\u1ED9c, Y\xEAn \u0110\u1ECBnh, Th\u1ECD Xu\xE2n, Th\u01B0\u1EDDng Xu\xE2n, Tri\u1EC7u S\u01A1n, Thi\u1EC7u H\xF3a, Ho\u1EB1ng H\xF3a, H\u1EADu L\u1ED9c, Nga S\u01A1n, Nh\u01B0 Xu\xE2n, Nh\u01B0 Thanh, N\xF4ng C\u1ED1ng, \u0110\xF4ng S\u01A1n, Qu\u1EA3ng X\u01B0\u01A1ng, T\u0129nh Gia",
  "Ngh\u1EC7 An": "tp Vinh, tx C\u1EEDa L\xF2, tx Th\xE1i H\xF2a, tx Ho\xE0ng Mai, Qu\u1EBF Phong, Qu\u1EF3 Ch\xE2u, K\u1EF3 S\u01A1n, T\u01B0\u01A1ng D\u01B0\u01A1ng, Ngh\u0129a \u0110\xE0n, Qu\u1EF3 H\u1EE3p, Qu\u1EF3nh L\u01B0u, Con Cu\xF4ng, T\xE2n K\u1EF3, Anh S\u01A1n, Di\u1EC5n Ch\xE2u, Y\xEAn Th\xE0nh, \u0110\xF4 L\u01B0\u01A1ng, Thanh Ch\u01B0\u01A1ng, Nghi L\u1ED9c, Nam \u0110\xE0n, H\u01B0ng Nguy\xEAn",
  "H\xE0 T\u0129nh": "tp H\xE0 T\u0129nh, tx H\u1ED3ng L\u0129nh, tx K\u1EF3 Anh, H\u01B0\u01A1ng S\u01A1n, \u0110\u1EE9c Th\u1ECD, V\u0169 Quang, Nghi Xu\xE2n, Can L\u1ED9c, H\u01B0\u01A1ng Kh\xEA, Th\u1EA1ch H\xE0, C\u1EA9m Xuy\xEAn, K\u1EF3 Anh, L\u1ED9c H\xE0",
  "Qu\u1EA3ng B\xECnh": "tp \u0110\u1ED3ng H\u1EDBi, tx Ba \u0110\u1ED3n, Minh H\xF3a, Tuy\xEAn H\xF3a, Qu\u1EA3ng Tr\u1EA1ch, B\u1ED1 Tr\u1EA1ch, Qu\u1EA3ng Ninh, L\u1EC7 Th\u1EE7y",
  "Qu\u1EA3ng Tr\u1ECB": "tp \u0110\xF4ng H\xE0, tx Qu\u1EA3ng Tr\u1ECB, V\u0129nh Linh, H\u01B0\u1EDBng H\xF3a, Gio Linh, \u0110akr\xF4ng, Cam L\u1ED9, Tri\u1EC7u Phong, H\u1EA3i L\u0103ng, C\u1ED3n C\u1ECF",
  "Th\u1EEBa Thi\xEAn Hu\u1EBF": "tp Hu\u1EBF, tx H\u01B0\u01A1ng Th\u1EE7y, tx H\u01B0\u01A1ng Tr\xE0, tx Phong \u0110i\u1EC1n, q Thu\u1EADn H\xF3a, q Ph\xFA Xu\xE2n, Phong \u0110i\u1EC1n, Qu\u1EA3ng \u0110i\u1EC1n, Ph\xFA Vang, A L\u01B0\u1EDBi, Ph\xFA L\u1ED9c, Nam \u0110\xF4ng",
  "\u0110\xE0 N\u1EB5ng": "q Li\xEAn Chi\u1EC3u, q Thanh Kh\xEA, q H\u1EA3i Ch\xE2u, q S\u01A1n Tr\xE0, q Ng\u0169 H\xE0nh S\u01A1n, q C\u1EA9m L\u1EC7, H\xF2a Vang, Ho\xE0ng Sa",
  "Qu\u1EA3ng Nam": "tp Tam K\u1EF3, tp H\u1ED9i An, tx \u0110i\u1EC7n B\xE0n, T\xE2y Giang, \u0110\xF4ng Giang, \u0110\u1EA1i L\u1ED9c, Duy Xuy\xEAn, Qu\u1EBF S\u01A1n, Nam Giang, Ph\u01B0\u1EDBc S\u01A1n, Hi\u1EC7p \u0110\u1EE9c, Th\u0103ng B\xECnh, Ti\xEAn Ph\u01B0\u1EDBc, B\u1EAFc Tr\xE0 My, Nam Tr\xE0 My, N\xFAi Th\xE0nh, Ph\xFA Ninh, N\xF4ng S\u01A1n",
  "Qu\u1EA3ng Ng\xE3i": "tp Qu\u1EA3ng Ng\xE3i, tx \u0110\u1EE9c Ph\u1ED5, B\xECnh S\u01A1n, Tr\xE0 B\u1ED3ng, S\u01A1n T\u1ECBnh, T\u01B0 Ngh\u0129a, S\u01A1n H\xE0, S\u01A1n T\xE2y, Minh Long, Ngh\u0129a H\xE0nh, M\u1ED9 \u0110\u1EE9c, Ba T\u01A1, L\xFD S\u01A1n, T\xE2y Tr\xE0",
  "B\xECnh \u0110\u1ECBnh": "tp Quy Nh\u01A1n, tx An Nh\u01A1n, tx Ho\xE0i Nh\u01A1n, An L\xE3o, Ho\xE0i \xC2n, Ph\xF9 M\u1EF9, V\u0129nh Th\u1EA1nh, T\xE2y S\u01A1n, Ph\xF9 C\xE1t, Tuy Ph\u01B0\u1EDBc, V\xE2n Canh",
  "Ph\xFA Y\xEAn": "tp Tuy H\xF2a, tx S\xF4ng C\u1EA7u, tx \u0110\xF4ng H\xF2a, \u0110\u1ED3ng Xu\xE2n, Tuy An, S\u01A1n H\xF2a, S\xF4ng Hinh, T\xE2y H\xF2a, Ph\xFA H\xF2a",
  "Kh\xE1nh H\xF2a": "tp Nha Trang, tp Cam Ranh, tx Ninh H\xF2a, Cam L\xE2m, V\u1EA1n Ninh, Kh\xE1nh V\u0129nh, Di\xEAn Kh\xE1nh, Kh\xE1nh S\u01A1n, Tr\u01B0\u1EDDng Sa",
  "Ninh Thu\u1EADn": "tp Phan Rang - Th\xE1p Ch\xE0m, B\xE1c \xC1i, Ninh S\u01A1n, Ninh H\u1EA3i, Ninh Ph\u01B0\u1EDBc, Thu\u1EADn B\u1EAFc, Thu\u1EADn Nam",
  "B\xECnh Thu\u1EADn": "tp Phan Thi\u1EBFt, tx La Gi, Tuy Phong, B\u1EAFc B\xECnh, H\xE0m Thu\u1EADn B\u1EAFc, H\xE0m Thu\u1EADn Nam, T\xE1nh Linh, \u0110\u1EE9c Linh, H\xE0m T\xE2n, Ph\xFA Qu\xFD",
  "Kon Tum": "tp Kon Tum, \u0110\u1EAFk Glei, Ng\u1ECDc H\u1ED3i, \u0110\u1EAFk T\xF4, Kon Pl\xF4ng, Kon R\u1EABy, \u0110\u1EAFk H\xE0, Sa Th\u1EA7y, Tu M\u01A1 R\xF4ng, Ia H\u2019Drai",
  "Gia Lai": "tp Pleiku, tx An Kh\xEA, tx Ayun Pa, KBang, \u0110ak \u0110oa, Ch\u01B0 P\u0103h, Ia Grai, Mang Yang, K\xF4ng Chro, \u0110\u1EE9c C\u01A1, Ch\u01B0 Pr\xF4ng, Ch\u01B0 S\xEA, \u0110ak P\u01A1, Ia Pa, Kr\xF4ng Pa, Ph\xFA Thi\u1EC7n, Ch\u01B0 P\u01B0h",
  "\u0110\u1EAFk L\u1EAFk": "tp Bu\xF4n Ma Thu\u1ED9t, tx Bu\xF4n H\u1ED3, Ea H\u2019leo, Ea S\xFAp, Bu\xF4n \u0110\xF4n, C\u01B0 M\u2019gar, Kr\xF4ng B\xFAk, Kr\xF4ng N\u0103ng, Ea Kar, M\u2019Dr\u1EAFk, Kr\xF4ng B\xF4ng, Kr\xF4ng P\u1EAFc, Kr\xF4ng P\u1EAFk, Kr\xF4ng Ana, L\u1EAFk, C\u01B0 Kuin",
  "\u0110\u1EAFk N\xF4ng": "tp Gia Ngh\u0129a, \u0110\u1EAFk Glong, C\u01B0 J\xFAt, \u0110\u1EAFk Mil, Kr\xF4ng N\xF4, \u0110\u1EAFk Song, \u0110\u1EAFk R\u2019l\u1EA5p, Tuy \u0110\u1EE9c",
  "L\xE2m \u0110\u1ED3ng": "tp \u0110\xE0 L\u1EA1t, tp B\u1EA3o L\u1ED9c, \u0110am R\xF4ng, L\u1EA1c D\u01B0\u01A1ng, L\xE2m H\xE0, \u0110\u01A1n D\u01B0\u01A1ng, \u0110\u1EE9c Tr\u1ECDng, Di Linh, B\u1EA3o L\xE2m, \u0110\u1EA1 Huoai, \u0110\u1EA1 T\u1EBBh, C\xE1t Ti\xEAn",
  "B\xECnh Ph\u01B0\u1EDBc": "tp \u0110\u1ED3ng Xo\xE0i, tx Ph\u01B0\u1EDBc Long, tx B\xECnh Long, tx Ch\u01A1n Th\xE0nh, B\xF9 Gia M\u1EADp, L\u1ED9c Ninh, B\xF9 \u0110\u1ED1p, H\u1EDBn Qu\u1EA3n, \u0110\u1ED3ng Ph\xFA, B\xF9 \u0110\u0103ng, Ch\u01A1n Th\xE0nh, Ph\xFA Ri\u1EC1ng",
  "T\xE2y Ninh": "tp T\xE2y Ninh, tx H\xF2a Th\xE0nh, tx Tr\u1EA3ng B\xE0ng, T\xE2n Bi\xEAn, T\xE2n Ch\xE2u, D\u01B0\u01A1ng Minh Ch\xE2u, Ch\xE2u Th\xE0nh, G\xF2 D\u1EA7u, B\u1EBFn C\u1EA7u",
  "B\xECnh D\u01B0\u01A1ng": "tp Th\u1EE7 D\u1EA7u M\u1ED9t, tp Thu\u1EADn An, tp D\u0129 An, tp T\xE2n Uy\xEAn, tp B\u1EBFn C\xE1t, B\xE0u B\xE0ng, D\u1EA7u Ti\u1EBFng, Ph\xFA Gi\xE1o, B\u1EAFc T\xE2n Uy\xEAn",
  "\u0110\u1ED3ng Nai": "tp Bi\xEAn H\xF2a, tp Long Kh\xE1nh, T\xE2n Ph\xFA, V\u0129nh C\u1EEDu, \u0110\u1ECBnh Qu\xE1n, Tr\u1EA3ng Bom, Th\u1ED1ng Nh\u1EA5t, C\u1EA9m M\u1EF9, Long Th\xE0nh, Xu\xE2n L\u1ED9c, Nh\u01A1n Tr\u1EA1ch",
  "B\xE0 R\u1ECBa - V\u0169ng T\xE0u": "tp V\u0169ng T\xE0u, tp B\xE0 R\u1ECBa, tp Ph\xFA M\u1EF9, tx Ph\xFA M\u1EF9, Ch\xE2u \u0110\u1EE9c, Xuy\xEAn M\u1ED9c, Long \u0110i\u1EC1n, Long \u0110\u1EA5t, \u0110\u1EA5t \u0110\u1ECF, C\xF4n \u0110\u1EA3o",
  "H\u1ED3 Ch\xED Minh": "tp Th\u1EE7 \u0110\u1EE9c, q 1, q 2, q 3, q 4, q 5, q 6, q 7, q 8, q 9, q 10, q 11, q 12, q G\xF2 V\u1EA5p, q B\xECnh Th\u1EA1nh, q T\xE2n B\xECnh, q T\xE2n Ph\xFA, q Ph\xFA Nhu\u1EADn, q B\xECnh T\xE2n, q Th\u1EE7 \u0110\u1EE9c, C\u1EE7 Chi, H\xF3c M\xF4n, B\xECnh Ch\xE1nh, Nh\xE0 B\xE8, C\u1EA7n Gi\u1EDD",
  "Long An": "tp T\xE2n An, tx Ki\u1EBFn T\u01B0\u1EDDng, T\xE2n H\u01B0ng, V\u0129nh H\u01B0ng, M\u1ED9c H\xF3a, T\xE2n Th\u1EA1nh, Th\u1EA1nh H\xF3a, \u0110\u1EE9c Hu\u1EC7, \u0110\u1EE9c H\xF2a, B\u1EBFn L\u1EE9c, Th\u1EE7 Th\u1EEBa, T\xE2n Tr\u1EE5, C\u1EA7n \u0110\u01B0\u1EDBc, C\u1EA7n Giu\u1ED9c, Ch\xE2u Th\xE0nh",
  "Ti\u1EC1n Giang": "tp M\u1EF9 Tho, tp G\xF2 C\xF4ng, tx G\xF2 C\xF4ng, tx Cai L\u1EADy, T\xE2n Ph\u01B0\u1EDBc, C\xE1i B\xE8, Cai L\u1EADy, Ch\xE2u Th\xE0nh, Ch\u1EE3 G\u1EA1o, G\xF2 C\xF4ng T\xE2y, G\xF2 C\xF4ng \u0110\xF4ng, T\xE2n Ph\xFA \u0110\xF4ng",
  "B\u1EBFn Tre": "tp B\u1EBFn Tre, Ch\xE2u Th\xE0nh, Ch\u1EE3 L\xE1ch, M\u1ECF C\xE0y Nam, M\u1ECF C\xE0y B\u1EAFc, Gi\u1ED3ng Tr\xF4m, B\xECnh \u0110\u1EA1i, Ba Tri, Th\u1EA1nh Ph\xFA",
  "Tr\xE0 Vinh": "tp Tr\xE0 Vinh, tx Duy\xEAn H\u1EA3i, C\xE0ng Long, C\u1EA7u K\xE8, Ti\u1EC3u C\u1EA7n, Ch\xE2u Th\xE0nh, C\u1EA7u Ngang, Tr\xE0 C\xFA, Duy\xEAn H\u1EA3i",
  "V\u0129nh Long": "tp V\u0129nh Long, tx B\xECnh Minh, Long H\u1ED3, Mang Th\xEDt, V\u0169ng Li\xEAm, Tam B\xECnh, Tr\xE0 \xD4n, B\xECnh T\xE2n",
  "\u0110\u1ED3ng Th\xE1p": "tp Cao L\xE3nh, tp Sa \u0110\xE9c, tp H\u1ED3ng Ng\u1EF1, T\xE2n H\u1ED3ng, H\u1ED3ng Ng\u1EF1, Tam N\xF4ng, Th\xE1p M\u01B0\u1EDDi, Cao L\xE3nh, Thanh B\xECnh, L\u1EA5p V\xF2, Lai Vung, Ch\xE2u Th\xE0nh",
  "An Giang": "tp Long Xuy\xEAn, tp Ch\xE2u \u0110\u1ED1c, tx T\xE2n Ch\xE2u, tx T\u1ECBnh Bi\xEAn, An Ph\xFA, Ph\xFA T\xE2n, Ch\xE2u Ph\xFA, T\u1ECBnh Bi\xEAn, Tri T\xF4n, Ch\xE2u Th\xE0nh, Ch\u1EE3 M\u1EDBi, Tho\u1EA1i S\u01A1n",
  "Ki\xEAn Giang": "tp R\u1EA1ch Gi\xE1, tp H\xE0 Ti\xEAn, tp Ph\xFA Qu\u1ED1c, Ki\xEAn L\u01B0\u01A1ng, H\xF2n \u0110\u1EA5t, T\xE2n Hi\u1EC7p, Ch\xE2u Th\xE0nh, Gi\u1ED3ng Ri\u1EC1ng, G\xF2 Quao, An Bi\xEAn, An Minh, V\u0129nh Thu\u1EADn, Ki\xEAn H\u1EA3i, U Minh Th\u01B0\u1EE3ng, Giang Th\xE0nh",
  "C\u1EA7n Th\u01A1": "q Ninh Ki\u1EC1u, q \xD4 M\xF4n, q B\xECnh Th\u1EE7y, q C\xE1i R\u0103ng, q Th\u1ED1t N\u1ED1t, V\u0129nh Th\u1EA1nh, C\u1EDD \u0110\u1ECF, Phong \u0110i\u1EC1n, Th\u1EDBi Lai",
  "H\u1EADu Giang": "tp V\u1ECB Thanh, tp Ng\xE3 B\u1EA3y, tx Long M\u1EF9, Ch\xE2u Th\xE0nh A, Ch\xE2u Th\xE0nh, Ph\u1EE5ng Hi\u1EC7p, V\u1ECB Th\u1EE7y, Long M\u1EF9",
  "S\xF3c Tr\u0103ng": "tp S\xF3c Tr\u0103ng, tx V\u0129nh Ch\xE2u, tx Ng\xE3 N\u0103m, Ch\xE2u Th\xE0nh, K\u1EBF S\xE1ch, M\u1EF9 T\xFA, C\xF9 Lao Dung, Long Ph\xFA, M\u1EF9 Xuy\xEAn, Th\u1EA1nh Tr\u1ECB, Tr\u1EA7n \u0110\u1EC1",
  "B\u1EA1c Li\xEAu": "tp B\u1EA1c Li\xEAu, tx Gi\xE1 Rai, H\u1ED3ng D\xE2n, Ph\u01B0\u1EDBc Long, V\u0129nh L\u1EE3i, \u0110\xF4ng H\u1EA3i, H\xF2a B\xECnh",
  "C\xE0 Mau": "tp C\xE0 Mau, U Minh, Th\u1EDBi B\xECnh, Tr\u1EA7n V\u0103n Th\u1EDDi, C\xE1i N\u01B0\u1EDBc, \u0110\u1EA7m D\u01A1i, N\u0103m C\u0103n, Ph\xFA T\xE2n, Ng\u1ECDc Hi\u1EC3n"
};
var HEADS4 = { tp: "th\xE0nh ph\u1ED1", tx: "th\u1ECB x\xE3", q: "qu\u1EADn" };
var districts = Object.entries(DISTRICTS).flatMap(
  ([province, list]) => list.split(", ").map((entry) => {
    const [, short, proper2] = /^(?:(tp|tx|q) )?(.+)$/u.exec(entry) ?? [];
    return { head: HEADS4[short ?? ""] ?? "huy\u1EC7n", proper: proper2 ?? entry, province };
  })
);

// src/text/person-names.ts
var words = (list) => list.split(" ");
var PLAIN3 = [
  "Nguy\u1EC5n Tr\u1EA7n L\xEA Ph\u1EA1m Hu\u1EF3nh Phan V\u0169 V\xF5 \u0110\u1EB7ng B\xF9i \u0110\u1ED7 Ng\xF4 D\u01B0\u01A1ng \u0110\xE0o V\u01B0\u01A1ng Tr\u1ECBnh Tr\u01B0\u01A1ng \u0110inh Ph\xF9ng T\xF4 T\u1EA1 Qu\xE1ch L\u01B0u T\u1ED1ng Tri\u1EC7u Do\xE3n",
  "Kh\u1ED5ng Nh\u1EEF Nghi\xEAm Kh\xFAc H\u1EE9a Thi\u1EC1u \u0110\u1EADu Ch\u1EED Cung L\u1EC1u S\xE1i Ng\u1EE5y Th\u1EA9m C\u1EA5n B\u1EBF N\xF4ng L\u1EE5c Khu\u1EA5t Vy \u0110\xE0ng Tr\u01B0\u1EE3ng Chau Ne\xE1ng N\xE9ang Th\u1EA1ch Dinh Vo\xF2ng N\u1ECBnh Ch\xEDu Ch\xECu",
  "L\xF2 L\xF4 Qu\xE0ng C\xE0 C\u1EA7m T\xF2ng L\u01B0\u1EDDng L\xE8o V\xEC Vi \u0110\xE8o \u0110i\xEAu M\xE8 Gi\xE0ng V\u1EEB S\xF9ng Th\xE0o H\u1EA1ng M\xF9a L\u1EA7u H\u1EDD C\u1EE9 S\u1ED3ng Tr\xE1ng Ph\xE0ng T\u1EBFnh Th\xF2 H\u1EA7u H\u1EA3ng Ch\u1EA3o Ch\u1EBBo",
  "Ph\xE0n B\xE0n T\u1EB1ng L\xF9ng V\xE0ng S\xECn S\xECnh S\u1EC1n Th\u1EC1n Ph\xF9 H\xF9 L\u1EF3 Kho\xE0ng Moong C\u1EE5t L\u1EEBu V\xF9i Gi\xE0 X\u1ED3ng T\u1EA9n Ly V\xF9 L\xF9 Tao Kha S\u1EED L\u1EA1i L\u1EEF L\xE2m L\xFD Chu Trang",
  "Ksor Kp\u0103 Kpuih Siu Rmah Rchom Rcom RCom R\u01A1ch\xE2m Ralan Rahlan Puih Hiao Al\u0103ng Bhn\u01B0\u1EDBch Br\xEDu Z\u01A1r\xE2m P\u01A1loong Ar\u1EA5t H\xF4ih R\xEDah T\u01A1ng\xF4l Coor",
  "Danh \u0110i\u1EC3u Chamal\xE9a Kat\u01A1r Krajan Ni\xEA \xCAban Ml\xF4 By\u0103 Touneh"
].flatMap(words);
var SHARED = "Ho\xE0ng H\u1ED3 H\xE0 Cao Th\xE1i Ch\xE2u Mai L\u01B0\u01A1ng La T\u0103ng Th\xE2n Ki\u1EC1u T\u1EEB Ninh Ph\xED \u0110\xE0m M\u1EA1c V\u0103n T\xF4n Giang C\xF9 B\u1EA1ch Kim S\u1EA7m Ma M\xE3 L\u0103ng Quan Ng\xE2n T\u1EA5t C\xE1t Ph\u01B0\u01A1ng \u0110\u1ED3ng Lang Quang Sa B\u1EA1c Lo V\xE0 P\u1EDD Xa L\u1ED9c \xD4ng Di\u1EC7p \xC2u M\xF9i Tr\xE0 \u0110\u1EDBi Kh\u01B0\u01A1ng Vi\xEAn Tr\xECnh M\xF4ng T\u1EA7n Nay \u0110o\xE0n".split(
  " "
);
var DOUBLE = [
  "R\u01A1 Ch\xE2m|R\u01A1 Lan|R\u01A1 Mah|R\u01A1 \xD4ng|R\u01A1 \xD4|R\u01A1 Com|Rah Lan|Kra Jan|Bon Ni\xEAng|Bon Y\xF4|Bon T\xF4|Bon Krong|Bon \u0110\u01A1ng|K\u01A1 S\u0103|K\u01A1 Sa|Cil M\xFAp|Cil Pam|Cil Y\u0169",
  "Cil Ha|P\u0103ng Ting|Pang Ting|Li\xEAng H\xF3t|Li\xEAng Jrang|Li\xEAng Trang|\u0110a Gout|\u0110a C\xE1t|D\xE0 C\xE1t|\u0110\u01A1ng Gur|C\u01A1 Li\xEAng|R\u01A1 Yam|S\u01A1 Ao|Kon S\u01A1|Kon Sa|L\u01A1 Mu",
  "Tou Neh|Tou Prong|J\u01A1 N\u01A1ng|Bo Bo|Pi N\u0103ng|T\xE0 Th\xEDa|T\xE0 Y\xEAn|Ta Y\xEAn|Bl\xFAp \u0110i\u1EC3u|A L\u0103ng|A Vi\u1EBFt|A R\u1EA5t|T\xF4n N\u1EEF|T\xF4n Th\u1EA5t|\xC2u D\u01B0\u01A1ng"
].flatMap((list) => list.split("|"));
var PLAIN_NAMES = new Set(PLAIN3);
var SHARED_NAMES = new Set(SHARED);
var DOUBLE_NAMES = new Set(DOUBLE);
var MIDDLES = new Set(
  words(
    "V\u0103n Th\u1ECB A Y M\xED Th\u1EBF \u0110\u1EE9c H\u1EEFu Ng\u1ECDc Minh Qu\u1ED1c Thanh Xu\xE2n C\xF4ng \u0110\xECnh Tr\u1ECDng Duy B\xE1 Ti\u1EBFn Anh H\u1ED3ng M\u1EA1nh Gia Thu \u0110\u0103ng Quang Ho\xE0ng Kh\u1EAFc Nh\u01B0 B\xEDch Th\xF9y Th\xFAy M\u1EF9 Tu\u1EA5n Vi\u1EC7t Nh\u1EADt B\u1EA3o Trung T\u1EA5n V\u0129nh Ch\xED Huy S\u1EF9 S\u0129 N\u1EEF Ngh\u0129a Vi\u1EBFt Ph\xFAc Do\xE3n Kim Ho\xE0i M\u1ED9ng Nguy\xEAn"
  )
);
var TELLING = /* @__PURE__ */ new Set(["V\u0103n", "Th\u1ECB"]);
var OF_CULTURE = new Set(words("H\xF3a Ho\xE1 H\u1ECDc Ph\xF2ng Ngh\u1EC7 Minh B\u1EA3n Ki\u1EC7n X\xE3 Tr\u1EA5n Tr\u01B0\u1EDDng"));
var HONOURED = new Set(
  "H\u1ED3 Ch\xED Minh|Tr\u1EA7n Ph\xFA|L\xEA L\u1EE3i|Nguy\u1EC5n Tr\xE3i|Nguy\u1EC5n Hu\u1EC7|Nguy\u1EC5n Du|L\xEA H\u1ED3ng Phong|Nguy\u1EC5n Th\u1ECB Minh Khai|Nguy\u1EC5n Th\xE1i H\u1ECDc|Ho\xE0ng V\u0103n Th\u1EE5|Tr\u1EA7n H\u01B0ng \u0110\u1EA1o|Phan \u0110\xECnh Ph\xF9ng|Nguy\u1EC5n V\u0103n C\u1EEB|Ho\xE0ng Di\u1EC7u|L\xFD Th\u01B0\u1EDDng Ki\u1EC7t|L\xFD Th\xE1i T\u1ED5|Phan B\u1ED9i Ch\xE2u|Phan Chu Trinh|Phan Ch\xE2u Trinh|L\xEA Qu\xFD \u0110\xF4n|Chu V\u0103n An|V\xF5 Th\u1ECB S\xE1u|Ng\xF4 Quy\u1EC1n|Quang Trung|B\xE0 Tri\u1EC7u|Hai B\xE0 Tr\u01B0ng|T\xF4 Hi\u1EC7u|L\u01B0\u01A1ng V\u0103n Tri|Nguy\u1EC5n V\u0103n Linh|L\xEA Du\u1EA9n|Tr\u01B0\u1EDDng Chinh|Ph\u1EA1m V\u0103n \u0110\u1ED3ng|V\xF5 Nguy\xEAn Gi\xE1p|V\xF5 V\u0103n Ki\u1EC7t|Nguy\u1EC5n B\u1EC9nh Khi\xEAm|Nguy\u1EC5n \u0110\xECnh Chi\u1EC3u|Nguy\u1EC5n Vi\u1EBFt Xu\xE2n|Nguy\u1EC5n V\u0103n Tr\u1ED7i|L\xFD T\u1EF1 Tr\u1ECDng|Kim \u0110\u1ED3ng|L\xEA \u0110\u1EA1i H\xE0nh|\u0110inh Ti\xEAn Ho\xE0ng|Nguy\u1EC5n T\u1EA5t Th\xE0nh|H\xF9ng V\u01B0\u01A1ng|An D\u01B0\u01A1ng V\u01B0\u01A1ng|L\xEA Th\xE1nh T\xF4ng|Nguy\u1EC5n C\xF4ng Tr\u1EE9|Tr\u1EA7n Qu\u1ED1c To\u1EA3n|Tr\u1EA7n Nh\u1EADt Du\u1EADt|Tr\u1EA7n Quang Kh\u1EA3i|Nguy\u1EC5n Khuy\u1EBFn|L\u01B0\u01A1ng Th\u1EBF Vinh|Nguy\u1EC5n Ch\xED Thanh|Nguy\u1EC5n H\u1EEFu Th\u1ECD|Nguy\u1EC5n V\u0103n Tho\u1EA1i|\u0110inh C\xF4ng Tr\xE1ng|Nguy\u1EC5n Thi\u1EC7n Thu\u1EADt|Ph\u1EA1m Ng\u0169 L\xE3o|Nguy\u1EC5n C\u01B0 Trinh|Nguy\u1EC5n Th\xE1i B\xECnh|Phan V\u0103n Tr\u1ECB|Nguy\u1EC5n Ph\xEDch|T\u1EA1 An Kh\u01B0\u01A1ng|Phan Ng\u1ECDc Hi\u1EC3n|Nguy\u1EC5n Vi\u1EC7t Kh\xE1i|L\xEA Ch\xE2n|L\xEA Thanh Ngh\u1ECB|L\xEA B\xECnh|L\xEA \u0110\xECnh Chinh|V\u1EEB A D\xEDnh|L\xF2 V\u0103n Gi\xE1|Nguy\u1EC5n Nghi\xEAm|Nguy\u1EC5n Ph\xFAc|Nguy\u1EC5n \xDAy|Tr\u01B0\u01A1ng \u0110\u1ECBnh|Tr\u01B0\u01A1ng Quang Tr\u1ECDng|Tr\u1EA7n V\u0103n Th\u1EDDi|Nguy\u1EC5n Hu\xE2n|H\u1ED3 Th\u1ECB K\u1EF7|Kh\xE1nh An|L\xEA V\u0103n T\xE1m|Phan \u0110\u0103ng L\u01B0u|\u0110\u1EB7ng Th\xF9y Tr\xE2m|H\xE0m Nghi|Duy T\xE2n|N\u01A1 Trang Long|Ama Thu\u1ED9t|B\u1EBF V\u0103n \u0110\xE0n|La V\u0103n C\u1EA7u|Phan \u0110\xECnh Gi\xF3t|T\xF4n \u0110\u1EE9c Th\u1EAFng|M\u1EA1c \u0110\u0129nh Chi|M\u1EA1c \u0110\u0129nh Ph\xFAc|\u0110\xE0o Duy T\u1EEB|Y\u1EBFt Ki\xEAu|L\u01B0\u01A1ng \u0110\u1ECBnh C\u1EE7a|B\xF9i Th\u1ECB Xu\xE2n|Cao B\xE1 Qu\xE1t|Ho\xE0ng Hoa Th\xE1m|\u0110\u1ED9i C\u1EA5n|Nguy\u1EC5n L\u01B0\u01A1ng B\u1EB1ng|Xu\xE2n Di\u1EC7u|Huy C\u1EADn|Phan Thanh|T\u1ED1ng V\u0103n Tr\xE2n|Tr\u1EA7n \u0110\u0103ng Ninh|Nguy\u1EC5n C\u1EA3nh Ch\xE2n|L\xEA Th\u1ECB Ri\xEAng|Nguy\u1EC5n V\u0103n B\xE9".split("|")
);
var SYLLABLE3 = at`(?:[HKYRMNB]['’]\p{L}[\p{L}\p{M}]*|\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?(?:-\p{Lu}\p{L}+)?)(?![\p{L}\p{M}\p{N}])`;
var LONGEST3 = 7;
function capitals(text, index, end = text.length, most = LONGEST3) {
  const found = [];
  for (let start = index; found.length < most; ) {
    const match = matchAt(SYLLABLE3, text, start);
    if (!match || start + match[0].length > end) break;
    found.push({ start, end: start + match[0].length });
    start += match[0].length;
    if (text[start] !== " ") break;
    start++;
  }
  return found;
}
var titled = (word) => word.length > 1 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word;
var GIVEN_FIRST = /^(?:[HK]['’]\p{L}+|Y|H|A|Ka)$/u;
function familyName(text, [first, second, third]) {
  if (!first || !second) {
    const alone = first && text.slice(first.start, first.end);
    return alone && /^[HK]['’]\p{L}+$/u.test(alone) ? "given first" : null;
  }
  const one = titled(text.slice(first.start, first.end));
  if (DOUBLE_NAMES.has(`${one} ${titled(text.slice(second.start, second.end))}`)) return "plain";
  if (PLAIN_NAMES.has(one)) return "plain";
  if (GIVEN_FIRST.test(one)) return "given first";
  if (SHARED_NAMES.has(one)) return "shared";
  const two2 = titled(text.slice(second.start, second.end));
  const three = third ? titled(text.slice(third.start, third.end)) : "";
  return TELLING.has(two2) && !OF_CULTURE.has(three) ? "shared" : null;
}
function hasMiddle(text, names) {
  const second = names[1];
  return names.length >= 3 && second !== void 0 && MIDDLES.has(titled(text.slice(second.start, second.end)));
}
function likeness(text, names) {
  const family = names.length > 5 ? null : familyName(text, names);
  if (!family) return 0;
  const middle = hasMiddle(text, names);
  if (family === "shared" && !middle) return 0;
  return (family === "shared" ? 0 : 1) + (middle ? 3 : 0) + ([0, 0, 0.5, 2, 1.5, 0.5][names.length] ?? 0);
}
function personFrom(text, start, end) {
  const all2 = capitals(text, start, end);
  if (all2.length < 2 || all2.at(-1)?.end !== end || HONOURED.has(text.slice(start, end))) return null;
  let best2 = null;
  for (const [i, { start: from }] of all2.entries()) {
    const rest = all2.slice(i);
    const like = rest.length < (i > 1 ? 2 : 3) || HONOURED.has(text.slice(from, end)) ? 0 : likeness(text, rest);
    if (like > (best2?.like ?? 0) && (i > 0 || like > 3)) best2 = { from, like };
  }
  return best2?.from ?? null;
}
var FOREIGN = /[fjwz]|(?:[bdfklrsvx]|[^n]g|[^nct]h)$|[aeiou][b-df-hj-np-tv-xz]{1,4}[aeiou]/iu;
var ASCII = /^[a-z-]+$/iu;
var isForeign = (names) => names.length > 1 && names.some((name) => ASCII.test(name) && FOREIGN.test(name));

// extractors/unit/tokens.ts
var APOSTROPHE = /* @__PURE__ */ new Set(["'", "\u2019", "\u2018", "`", "\u02BC"]);
var CLASSES = Uint8Array.from({ length: 12288 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (/\p{Lu}/u.test(c)) return 2;
  if (/[\p{L}\p{M}]/u.test(c)) return 1;
  return /\p{N}/u.test(c) ? 3 : 0;
});
var classAt = (text, i) => CLASSES[text.charCodeAt(i)] ?? 0;
var cache2 = /* @__PURE__ */ new WeakMap();
function tokensOf(reading) {
  const known3 = cache2.get(reading);
  if (known3) return known3;
  const tokens = cut(reading.text, reading.folded);
  cache2.set(reading, tokens);
  return tokens;
}
function cut(text, folded) {
  const tokens = [];
  let last = 0;
  for (let i = 0; i < text.length; ) {
    const first = classAt(text, i);
    if (first === 0) {
      i++;
      continue;
    }
    const start = i;
    let small2 = false;
    for (; i < text.length; i++) {
      const here = classAt(text, i);
      if (here === 0 && !(APOSTROPHE.has(text[i] ?? "") && classAt(text, i + 1) > 0 && classAt(text, i + 1) < 3)) break;
      if (here === 1) small2 = true;
    }
    tokens.push({
      start,
      end: i,
      folded: folded.slice(start, i),
      capital: first === 2,
      upper: first === 2 && !small2 && i - start > 1,
      digit: first === 3,
      gap: last === 0 ? "\n" : text.slice(last, start)
    });
    last = i;
  }
  return tokens;
}
var SYLLABLES = /[\p{L}\p{M}\p{N}'’]+/gu;
var COMMA = ", ";
function phrases(entries) {
  const root = { next: /* @__PURE__ */ new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    const folded = fold(phrase);
    for (const match of folded.matchAll(SYLLABLES)) {
      const word = (folded[match.index - 2] === "," ? COMMA : "") + match[0];
      const next = node.next.get(word) ?? { next: /* @__PURE__ */ new Map(), value: null };
      node.next.set(word, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}
var JOINED2 = /* @__PURE__ */ new Set([" ", ". ", ".", " - ", " \u2013 ", "-", "\u2013", " & ", "&", "/", "  "]);
function longest(tree2, tokens, i) {
  let node = tree2.next.get(tokens[i]?.folded ?? "");
  let best2 = null;
  for (let at2 = i; node; ) {
    at2++;
    if (node.value !== null) best2 = { value: node.value, next: at2 };
    const token = tokens[at2];
    if (node.next.size === 0 || !token) break;
    if (JOINED2.has(token.gap)) node = node.next.get(token.folded);
    else if (token.gap === COMMA) node = node.next.get(COMMA + token.folded);
    else break;
  }
  return best2;
}

// extractors/unit/words.ts
var place = (level2, ...words2) => words2.map((word) => {
  const [printed3 = word, head = printed3] = word.split("=");
  return [printed3, { type: "place", head, level: level2 }];
});
var small = ([word, head]) => [word, { ...head, small: true }];
var numbered2 = (...words2) => words2.map((head) => [head, { type: "place", head, level: "village", numbered: true }]);
var org = (kind, grammar, words2, more = {}) => words2.split(/, |\n\s*/u).map((word) => [word, { type: "org", head: word, folded: fold(word), kind, grammar, ...more }]);
var none = (words2) => words2.split(", ").map((word) => [word, { type: "none" }]);
var HEADS5 = [
  ...place("province", "t\u1EC9nh"),
  // Whether a thành phố is a province or in one, its name decides.
  ...place("district", "th\xE0nh ph\u1ED1", "tp=th\xE0nh ph\u1ED1", "huy\u1EC7n", "qu\u1EADn", "th\u1ECB x\xE3", "tx=th\u1ECB x\xE3"),
  ...["tphcm", "tp hcm", "tp h\u1ED3 ch\xED minh", "th\xE0nh ph\u1ED1 h\u1ED3 ch\xED minh"].map((name) => [
    name,
    { type: "place", head: "th\xE0nh ph\u1ED1", level: "province", proper: "H\u1ED3 Ch\xED Minh" }
  ]),
  // Southern papers: "TT.Phước Hải", "P.Bến Nghé"
  ...place("district", "h=huy\u1EC7n", "q=qu\u1EADn"),
  ...place("commune", "tt=th\u1ECB tr\u1EA5n", "p=ph\u01B0\u1EDDng"),
  ...place("village", "kp=khu ph\u1ED1"),
  ...place("commune", "x\xE3", "ph\u01B0\u1EDDng", "th\u1ECB tr\u1EA5n", "\u0111\u1EB7c khu"),
  ...place(
    "village",
    "th\xF4n",
    "b\u1EA3n",
    "ti\u1EC3u khu",
    "t\u1ED5 d\xE2n ph\u1ED1",
    "tdp=t\u1ED5 d\xE2n ph\u1ED1",
    "t\u1ED5 nh\xE2n d\xE2n",
    "khu d\xE2n c\u01B0",
    "khu ph\u1ED1",
    "\u1EA5p",
    "bu\xF4n",
    "l\xE0ng",
    "x\xF3m",
    "kh\u1ED1i",
    "kh\u1ED1i ph\u1ED1",
    "kh\xF3m",
    "n\xF3c"
  ),
  ...place("village", "bon", "plei", "phum", "s\xF3c").map(small),
  ...numbered2("t\u1ED5", "khu"),
  // The Party
  ...org(
    "party_committee",
    "of",
    "\u0110\u1EA3ng b\u1ED9, \u0110\u1EA3ng \u1EE7y, Ban Ch\u1EA5p h\xE0nh, BCH, Ban Th\u01B0\u1EDDng v\u1EE5, BTV, \u0110\u1EA3ng \u0111o\xE0n, Ban c\xE1n s\u1EF1 \u0111\u1EA3ng"
  ),
  ...org("party_committee", "of", "T\u1EC9nh \u1EE7y", { level: "province", of: "t\u1EC9nh" }),
  ...org("party_committee", "of", "Th\xE0nh \u1EE7y", { level: "district", of: "th\xE0nh ph\u1ED1" }),
  ...org("party_committee", "of", "Huy\u1EC7n \u1EE7y", { level: "district", of: "huy\u1EC7n" }),
  ...org("party_committee", "of", "Qu\u1EADn \u1EE7y", { level: "district", of: "qu\u1EADn" }),
  ...org("party_committee", "of", "Th\u1ECB \u1EE7y, Th\u1ECB x\xE3 \u1EE7y", { level: "district", of: "th\u1ECB x\xE3" }),
  ...org("party_cell", "of", "Chi b\u1ED9, Chi \u1EE7y"),
  ...org(
    "party_committee",
    "whole",
    "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng \u0110\u1EA3ng, Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng, BCH Trung \u01B0\u01A1ng \u0110\u1EA3ng, BCH Trung \u01B0\u01A1ng, B\u1ED9 Ch\xEDnh tr\u1ECB, Ban B\xED th\u01B0"
  ),
  ...org(
    "agency",
    "of",
    "Ban T\u1ED5 ch\u1EE9c, Ban Tuy\xEAn gi\xE1o, Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn, Ban D\xE2n v\u1EADn, Ban N\u1ED9i ch\xEDnh, Ban X\xE2y d\u1EF1ng \u0110\u1EA3ng, Ban Kinh t\u1EBF, \u1EE6y ban Ki\u1EC3m tra, UBKT, V\u0103n ph\xF2ng, C\u01A1 quan \u1EE6y ban Ki\u1EC3m tra"
  ),
  // Bodies of the Party by what they are of: "Đảng bộ các cơ quan Đảng tỉnh"
  ...["\u0110\u1EA3ng b\u1ED9", "\u0110\u1EA3ng \u1EE7y"].flatMap(
    (head) => org(
      "party_committee",
      "of",
      [
        "c\xE1c c\u01A1 quan \u0110\u1EA3ng",
        "c\xE1c c\u01A1 quan",
        "Kh\u1ED1i c\xE1c c\u01A1 quan",
        "Kh\u1ED1i C\xE1c c\u01A1 quan v\xE0 Doanh nghi\u1EC7p",
        "Kh\u1ED1i C\u01A1 quan v\xE0 Doanh nghi\u1EC7p",
        "Kh\u1ED1i doanh nghi\u1EC7p",
        "Qu\xE2n s\u1EF1",
        "B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng"
      ].map((what) => `${head} ${what}`).join(", ")
    )
  ),
  ...org("party_cell", "of", "Chi b\u1ED9 Qu\xE2n s\u1EF1, Chi b\u1ED9 c\xE1c c\u01A1 quan \u0110\u1EA3ng"),
  // The State
  ...org(
    "agency",
    "whole",
    "B\u1ED9 C\xF4ng an, B\u1ED9 Qu\u1ED1c ph\xF2ng, B\u1ED9 Ngo\u1EA1i giao, B\u1ED9 N\u1ED9i v\u1EE5, B\u1ED9 T\u01B0 ph\xE1p, B\u1ED9 T\xE0i ch\xEDnh, B\u1ED9 C\xF4ng Th\u01B0\u01A1ng, B\u1ED9 X\xE2y d\u1EF1ng, B\u1ED9 Y t\u1EBF, V\u0103n ph\xF2ng Ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc, V\u0103n ph\xF2ng Trung \u01B0\u01A1ng \u0110\u1EA3ng",
    { capital: true }
  ),
  ...org(
    "agency",
    "whole",
    "Qu\u1ED1c h\u1ED9i, \u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i, Ch\xEDnh ph\u1EE7, H\u1ED9i \u0111\u1ED3ng B\u1ED9 tr\u01B0\u1EDFng, V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7, V\u0103n ph\xF2ng Qu\u1ED1c h\u1ED9i",
    {
      capital: true
    }
  ),
  ...org(
    "agency",
    "of",
    "\u1EE6y ban nh\xE2n d\xE2n, UBND, H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n, H\u0110ND, V\u0103n ph\xF2ng H\u0110ND v\xE0 UBND, V\u0103n ph\xF2ng UBND, T\xF2a \xE1n nh\xE2n d\xE2n, TAND, Vi\u1EC7n Ki\u1EC3m s\xE1t nh\xE2n d\xE2n, VKSND, Vi\u1EC7n KSND, Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc, Kho b\u1EA1c, B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i, BHXH, H\u1EA1t Ki\u1EC3m l\xE2m, Tr\u1EA1m Y t\u1EBF, Trung t\xE2m Y t\u1EBF, B\u1EC7nh vi\u1EC7n \u0110a khoa, B\u1EC7nh vi\u1EC7n \u0111a khoa khu v\u1EF1c, Trung t\xE2m Ch\xEDnh tr\u1ECB, Trung t\xE2m Ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng, Thi h\xE0nh \xE1n d\xE2n s\u1EF1, Ki\u1EC3m to\xE1n Nh\xE0 n\u01B0\u1EDBc, \u0110o\xE0n \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i, \u0110o\xE0n \u0110BQH, V\u0103n ph\xF2ng \u0110o\xE0n \u0110BQH v\xE0 H\u0110ND, V\u0103n ph\xF2ng \u0110o\xE0n \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 H\u0110ND, Ban Kinh t\u1EBF - Ng\xE2n s\xE1ch, Ban Kinh t\u1EBF - X\xE3 h\u1ED9i, Ban Ph\xE1p ch\u1EBF, Chi nh\xE1nh V\u0103n ph\xF2ng \u0110\u0103ng k\xFD \u0111\u1EA5t \u0111ai"
  ),
  ...org("agency", "of", "C\xF4ng an, Thanh tra, Thu\u1EBF, Th\u01B0 vi\u1EC7n, B\u1EA3o t\xE0ng", { capital: true }),
  ...["B\xE1o v\xE0 ph\xE1t thanh, truy\u1EC1n h\xECnh", "B\xE1o v\xE0 \u0110\xE0i Ph\xE1t thanh, Truy\u1EC1n h\xECnh"].map((head) => [
    head,
    { type: "org", head, folded: fold(head), kind: "agency", grammar: "of" }
  ]),
  ...org("agency", "whole", "Th\xF4ng t\u1EA5n x\xE3 Vi\u1EC7t Nam"),
  ...org("agency", "field", "B\u1ED9, S\u1EDF, Ban, Ph\xF2ng, C\u1EE5c, V\u1EE5, Vi\u1EC7n, Qu\u1EF9, Tr\u1EA1m, \u0110\xE0i, B\xE1o, T\u1EA1p ch\xED, \u1EE6y ban, H\u1ED9i \u0111\u1ED3ng", {
    capital: true
  }),
  ...org(
    "agency",
    "field",
    "Chi c\u1EE5c, T\u1ED5ng c\u1EE5c, Nh\xE0 h\xE1t, \u0110o\xE0n Ngh\u1EC7 thu\u1EADt, \u0110o\xE0n Ca m\xFAa nh\u1EA1c, Trung t\xE2m, B\u1EC7nh vi\u1EC7n, Ban Qu\u1EA3n l\xFD, BQL, C\u01A1 quan, Ph\xF2ng Giao d\u1ECBch, Ng\xE2n h\xE0ng, Ban Ch\u1EC9 \u0111\u1EA1o, H\u1EA3i quan, \u0110\u1ED9i Qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng, V\u01B0\u1EDDn qu\u1ED1c gia, Khu b\u1EA3o t\u1ED3n"
  ),
  // Mass organisations
  ...org(
    "mass_org",
    "of",
    `M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c, MTTQ, M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam, MTTQ Vi\u1EC7t Nam, MTTQVN, \u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c, \u1EE6y ban MTTQ, UBMTTQ, \u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam, \u1EE6y ban MTTQ Vi\u1EC7t Nam, UBMTTQ Vi\u1EC7t Nam, UBMTTQVN, \u1EE6y ban MTTQVN
      H\u1ED9i N\xF4ng d\xE2n, H\u1ED9i ND, H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF, H\u1ED9i LHPN, H\u1ED9i Ph\u1EE5 n\u1EEF, H\u1ED9i C\u1EF1u chi\u1EBFn binh, H\u1ED9i CCB, \u0110o\xE0n Thanh ni\xEAn, \u0110o\xE0n TNCS H\u1ED3 Ch\xED Minh, \u0110o\xE0n Thanh ni\xEAn C\u1ED9ng s\u1EA3n H\u1ED3 Ch\xED Minh, \u0110o\xE0n TN
      Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng, L\u0110L\u0110, C\xF4ng \u0111o\xE0n, H\u1ED9i Ch\u1EEF th\u1EADp \u0111\u1ECF, H\u1ED9i Ng\u01B0\u1EDDi cao tu\u1ED5i, H\u1ED9i NCT, H\u1ED9i Khuy\u1EBFn h\u1ECDc, H\u1ED9i C\u1EF1u gi\xE1o ch\u1EE9c, H\u1ED9i Nh\xE0 b\xE1o, H\u1ED9i Lu\u1EADt gia, H\u1ED9i L\xE0m v\u01B0\u1EDDn, H\u1ED9i \u0110\xF4ng y, H\u1ED9i Ng\u01B0\u1EDDi m\xF9, H\u1ED9i V\u0103n h\u1ECDc ngh\u1EC7 thu\u1EADt, H\u1ED9i \u0110o\xE0n k\u1EBFt s\u01B0 s\xE3i y\xEAu n\u01B0\u1EDBc, H\u1ED9i V\u0103n h\u1ECDc - Ngh\u1EC7 thu\u1EADt, H\u1ED9i C\u1EF1u thanh ni\xEAn xung phong, H\u1ED9i C\u1EF1u TNXP, H\u1ED9i B\u1EA3o tr\u1EE3 ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt v\xE0 tr\u1EBB m\u1ED3 c\xF4i, H\u1ED9i N\u1EA1n nh\xE2n ch\u1EA5t \u0111\u1ED9c da cam, H\u1ED9i N\u1EA1n nh\xE2n ch\u1EA5t \u0111\u1ED9c da cam/dioxin, H\u1ED9i Li\xEAn hi\u1EC7p Thanh ni\xEAn, H\u1ED9i LHTN, H\u1ED9i Sinh vi\xEAn, H\u1ED9i Doanh nh\xE2n tr\u1EBB, Li\xEAn minh H\u1EE3p t\xE1c x\xE3, Li\xEAn minh HTX, Li\xEAn hi\u1EC7p c\xE1c H\u1ED9i Khoa h\u1ECDc v\xE0 K\u1EF9 thu\u1EADt, Li\xEAn hi\u1EC7p c\xE1c t\u1ED5 ch\u1EE9c h\u1EEFu ngh\u1ECB, Hi\u1EC7p h\u1ED9i Doanh nghi\u1EC7p, H\u1ED9i \u0111\u1ED3ng \u0110\u1ED9i
      Chi h\u1ED9i N\xF4ng d\xE2n, Chi h\u1ED9i Ph\u1EE5 n\u1EEF, Chi h\u1ED9i C\u1EF1u chi\u1EBFn binh, Chi h\u1ED9i CCB, Chi \u0111o\xE0n, Chi h\u1ED9i Ng\u01B0\u1EDDi cao tu\u1ED5i, Ban c\xF4ng t\xE1c M\u1EB7t tr\u1EADn, Ban C\xF4ng t\xE1c M\u1EB7t tr\u1EADn`
  ),
  ...org("mass_org", "of", "T\u1EC9nh \u0111o\xE0n", { level: "province", of: "t\u1EC9nh" }),
  ...org("mass_org", "of", "Th\xE0nh \u0111o\xE0n", { level: "district", of: "th\xE0nh ph\u1ED1" }),
  ...org("mass_org", "of", "Huy\u1EC7n \u0111o\xE0n", { level: "district", of: "huy\u1EC7n" }),
  ...org("mass_org", "of", "Qu\u1EADn \u0111o\xE0n", { level: "district", of: "qu\u1EADn" }),
  ...org("mass_org", "of", "Th\u1ECB \u0111o\xE0n", { level: "district", of: "th\u1ECB x\xE3" }),
  ...org("mass_org", "of", "X\xE3 \u0111o\xE0n, \u0110o\xE0n x\xE3", { level: "commune", of: "x\xE3" }),
  ...org("mass_org", "of", "Ph\u01B0\u1EDDng \u0111o\xE0n, \u0110o\xE0n ph\u01B0\u1EDDng", { level: "commune", of: "ph\u01B0\u1EDDng" }),
  ...org("mass_org", "field", "H\u1ED9i, Hi\u1EC7p h\u1ED9i, Chi h\u1ED9i, Li\xEAn hi\u1EC7p, C\xE2u l\u1EA1c b\u1ED9, CLB, Nghi\u1EC7p \u0111o\xE0n", { capital: true }),
  // Schools
  ...org(
    "school",
    "proper",
    "Tr\u01B0\u1EDDng THPT, Tr\u01B0\u1EDDng THCS, Tr\u01B0\u1EDDng THCS - THPT, Tr\u01B0\u1EDDng THCS&THPT, Tr\u01B0\u1EDDng THCS v\xE0 THPT, Tr\u01B0\u1EDDng TH&THCS, Tr\u01B0\u1EDDng TH - THCS, Tr\u01B0\u1EDDng TH v\xE0 THCS, Tr\u01B0\u1EDDng Ti\u1EC3u h\u1ECDc v\xE0 THCS, Tr\u01B0\u1EDDng Ti\u1EC3u h\u1ECDc - THCS, Tr\u01B0\u1EDDng Ti\u1EC3u h\u1ECDc v\xE0 Trung h\u1ECDc c\u01A1 s\u1EDF, Tr\u01B0\u1EDDng TH - THCS - THPT, Tr\u01B0\u1EDDng TH&THCS&THPT, Tr\u01B0\u1EDDng PTDTBT THCS, Tr\u01B0\u1EDDng PTDTBT TH, Tr\u01B0\u1EDDng PTDTBT Ti\u1EC3u h\u1ECDc, Tr\u01B0\u1EDDng PTDTBT TH&THCS, Tr\u01B0\u1EDDng PTDTBT Ti\u1EC3u h\u1ECDc v\xE0 THCS, Tr\u01B0\u1EDDng PTDTNT THCS, Tr\u01B0\u1EDDng PTDTNT THCS&THPT, Tr\u01B0\u1EDDng PTDTNT THCS v\xE0 THPT, Tr\u01B0\u1EDDng PTDTNT THCS - THPT, Tr\u01B0\u1EDDng PTDTBT TH v\xE0 THCS, Tr\u01B0\u1EDDng PTDTBT TH - THCS, Tr\u01B0\u1EDDng PTDTBT THCS&THPT, Tr\u01B0\u1EDDng PTDTBT THCS v\xE0 THPT, Tr\u01B0\u1EDDng PTDTNT THPT, Tr\u01B0\u1EDDng PTDT n\u1ED9i tr\xFA, Tr\u01B0\u1EDDng PTDT b\xE1n tr\xFA, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c n\u1ED9i tr\xFA, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c b\xE1n tr\xFA, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c n\u1ED9i tr\xFA THCS, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c b\xE1n tr\xFA Ti\u1EC3u h\u1ECDc, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c b\xE1n tr\xFA THCS, Tr\u01B0\u1EDDng Trung h\u1ECDc ph\u1ED5 th\xF4ng, Tr\u01B0\u1EDDng Trung h\u1ECDc c\u01A1 s\u1EDF, Tr\u01B0\u1EDDng Ti\u1EC3u h\u1ECDc, Tr\u01B0\u1EDDng TH, Tr\u01B0\u1EDDng M\u1EA7m non, Tr\u01B0\u1EDDng M\u1EABu gi\xE1o, Tr\u01B0\u1EDDng MN, Tr\u01B0\u1EDDng PTDTBT, Tr\u01B0\u1EDDng PTDTNT, Tr\u01B0\u1EDDng PTDT, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng c\u01A1 s\u1EDF, Tr\u01B0\u1EDDng PTCS, Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng li\xEAn c\u1EA5p, Tr\u01B0\u1EDDng Cao \u0111\u1EB3ng, Tr\u01B0\u1EDDng C\u0110, Tr\u01B0\u1EDDng Trung c\u1EA5p, Tr\u01B0\u1EDDng \u0110\u1EA1i h\u1ECDc, Tr\u01B0\u1EDDng \u0110H, Tr\u01B0\u1EDDng S\u0129 quan, Tr\u01B0\u1EDDng Ch\xEDnh tr\u1ECB, Tr\u01B0\u1EDDng Qu\xE2n s\u1EF1, Tr\u01B0\u1EDDng Chuy\xEAn, Tr\u01B0\u1EDDng Li\xEAn c\u1EA5p"
  ),
  ...org("school", "proper", "THPT, THCS, PTDTBT, PTDTNT, H\u1ECDc vi\u1EC7n, \u0110\u1EA1i h\u1ECDc, \u0110H, Cao \u0111\u1EB3ng", { capital: true }),
  ...org(
    "school",
    "of",
    "Trung t\xE2m Gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn, Trung t\xE2m GDTX, Trung t\xE2m GDNN-GDTX, Trung t\xE2m Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p - Gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn, Trung t\xE2m Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p"
  ),
  // Companies and cooperatives
  ...org(
    "company",
    "proper",
    "C\xF4ng ty, Cty, T\u1ED5ng c\xF4ng ty, T\u1EADp \u0111o\xE0n, X\xED nghi\u1EC7p, Doanh nghi\u1EC7p t\u01B0 nh\xE2n, DNTN, L\xE2m tr\u01B0\u1EDDng, N\xF4ng tr\u01B0\u1EDDng, \u0110i\u1EC7n l\u1EF1c, Vi\u1EC5n th\xF4ng, B\u01B0u \u0111i\u1EC7n, Ng\xE2n h\xE0ng N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n, Agribank, Vietcombank, BIDV, Vietinbank, Viettel, VNPT"
  ),
  ...org("cooperative", "proper", "H\u1EE3p t\xE1c x\xE3, HTX, T\u1ED5 h\u1EE3p t\xE1c, Li\xEAn hi\u1EC7p H\u1EE3p t\xE1c x\xE3, Li\xEAn hi\u1EC7p HTX"),
  // The armed forces
  ...org(
    "military",
    "of",
    "B\u1ED9 Ch\u1EC9 huy Qu\xE2n s\u1EF1, B\u1ED9 CHQS, Ban Ch\u1EC9 huy Qu\xE2n s\u1EF1, Ban CHQS, B\u1ED9 Ch\u1EC9 huy B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng, B\u1ED9 Ch\u1EC9 huy B\u0110BP, B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng, B\u0110BP, Ban Ch\u1EC9 huy B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng, B\u1ED9 T\u01B0 l\u1EC7nh"
  ),
  ...org(
    "military",
    "formation",
    "Qu\xE2n khu, Qu\xE2n \u0111o\xE0n, Qu\xE2n ch\u1EE7ng, Binh ch\u1EE7ng, Binh \u0111o\xE0n, S\u01B0 \u0111o\xE0n, L\u1EEF \u0111o\xE0n, Trung \u0111o\xE0n, Ti\u1EC3u \u0111o\xE0n, \u0110\u1EA1i \u0111\u1ED9i, H\u1EA3i \u0111\u1ED9i, H\u1EA3i \u0111o\xE0n, \u0110o\xE0n Kinh t\u1EBF - Qu\u1ED1c ph\xF2ng, \u0110o\xE0n KT-QP, \u0110o\xE0n Kinh t\u1EBF Qu\u1ED1c ph\xF2ng, \u0110\u1ED3n Bi\xEAn ph\xF2ng, \u0110\u1ED3n Bi\xEAn ph\xF2ng c\u1EEDa kh\u1EA9u, \u0110\u1ED3n Bi\xEAn ph\xF2ng c\u1EEDa kh\u1EA9u qu\u1ED1c t\u1EBF, \u0110\u1ED3n Bi\xEAn ph\xF2ng c\u1EEDa kh\u1EA9u c\u1EA3ng, \u0110\u1ED3n BP, \u0110\u1ED3n BPCK, \u0110\u1ED3n BPCKQT, Tr\u1EA1m Ki\u1EC3m so\xE1t Bi\xEAn ph\xF2ng, B\u1EC7nh vi\u1EC7n Qu\xE2n y, H\u1ECDc vi\u1EC7n Qu\xE2n s\u1EF1, \u0110\u1ED3n C\xF4ng an, Ban Ch\u1EC9 huy Ph\xF2ng th\u1EE7 khu v\u1EF1c"
  ),
  ...org("agency", "formation", "Thu\u1EBF c\u01A1 s\u1EDF"),
  ...org("military", "formation", "V\xF9ng C\u1EA3nh s\xE1t bi\u1EC3n"),
  ...org("military", "whole", "B\u1ED9 T\u01B0 l\u1EC7nh B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng, B\u1ED9 T\u01B0 l\u1EC7nh B\u0110BP"),
  ...none(
    "gi\xE0 l\xE0ng, x\xE3 h\u1ED9i, x\xE3 h\u1ED9i h\xF3a, x\xE3 vi\xEAn, x\xE3 lu\u1EADn, x\xE3 giao, x\xE3 t\u1EAFc, x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a, t\u1EC9nh \u1EE7y vi\xEAn, th\xE0nh \u1EE7y vi\xEAn, huy\u1EC7n \u1EE7y vi\xEAn, \u0111\u1EA3ng \u1EE7y vi\xEAn, chi \u1EE7y vi\xEAn, qu\u1EADn \u1EE7y vi\xEAn, t\u1EC9nh l\u1ED9, t\u1EC9nh l\u1EF5, t\u1EC9nh gi\u1EA5c, t\u1EC9nh t\xE1o, huy\u1EC7n l\u1EF5, h\u01B0\u01A1ng l\u1ED9, b\u1EA3n th\xE2n, b\u1EA3n \u0111\u1ED3, b\u1EA3n s\u1EAFc, b\u1EA3n l\u0129nh, b\u1EA3n tin, b\u1EA3n \xE1n, b\u1EA3n quy\u1EC1n, b\u1EA3n ch\u1EA5t, b\u1EA3n \u0111\u1ECBa, b\u1EA3n v\u1ECB, v\u0103n b\u1EA3n, c\u01A1 b\u1EA3n, k\u1ECBch b\u1EA3n, phi\xEAn b\u1EA3n, \u1EA5n b\u1EA3n, t\xE0i b\u1EA3n, xu\u1EA5t b\u1EA3n, c\u0103n b\u1EA3n, b\xE0i b\u1EA3n, bi\xEAn b\u1EA3n, d\u1ECB b\u1EA3n, nguy\xEAn b\u1EA3n, th\xF4n b\u1EA3n, bu\xF4n b\xE1n, bu\xF4n l\u1EADu, bu\xF4n l\xE0ng, l\xE0ng ngh\u1EC1, l\xE0ng x\xE3, l\xE0ng b\u1EA3n, th\xF4n x\xF3m, x\xF3m gi\u1EC1ng, l\xE0ng x\xF3m, kh\u1ED1i \u0111\u1EA3ng, kh\u1ED1i ch\xEDnh quy\u1EC1n, kh\u1ED1i m\u1EB7t tr\u1EADn, kh\u1ED1i \u0111o\xE0n th\u1EC3, kh\u1ED1i doanh nghi\u1EC7p, kh\u1ED1i c\u01A1 quan, kh\u1ED1i c\xE1c c\u01A1 quan, kh\u1ED1i n\u1ED9i ch\xEDnh, kh\u1ED1i d\xE2n v\u1EADn, kh\u1ED1i thi \u0111ua, kh\u1ED1i l\u01B0\u1EE3ng, kh\u1ED1i \u0111\u1EA1i \u0111o\xE0n k\u1EBFt, kh\u1ED1i t\xE0i s\u1EA3n, kh\u1ED1i \xF3c, \u1EA5p \u1EE7, tr\u1EA5n \xE1p, c\xF4ng an nh\xE2n d\xE2n, thu\u1EBF su\u1EA5t, thu\u1EBF quan, b\u1ED9 ph\u1EADn, b\u1ED9 \u0111\u1ED9i, b\u1ED9 m\xE1y, b\u1ED9 tr\u01B0\u1EDFng, b\u1ED9 lu\u1EADt, b\u1ED9 ti\xEAu ch\xED, b\u1ED9 th\u1EE7 t\u1EE5c, b\u1ED9 m\xF4n, b\u1ED9 qu\u1EA7n \xE1o, ban ng\xE0nh, ban \u0111\u1EA7u, ban h\xE0nh, ban gi\xE1m hi\u1EC7u, ban gi\xE1m \u0111\u1ED1c, ban gi\xE1m kh\u1EA3o, ban ng\xE0y, ban l\xE3nh \u0111\u1EA1o, ban chuy\xEAn \xE1n, ban v\u1EADn \u0111\u1ED9ng, ban ph\u1EE5 huynh, ban \u0111\u1EA1i di\u1EC7n, ban li\xEAn l\u1EA1c, ban nh\xE2n d\xE2n, ban so\u1EA1n th\u1EA3o, ban bi\xEAn t\u1EADp, ban th\u01B0 k\xFD, ph\xF2ng ch\u1ED1ng, ph\xF2ng ng\u1EEBa, ph\xF2ng ch\xE1y, ph\xF2ng h\u1ECDc, ph\xF2ng tr\u1ECD, ph\xF2ng kh\xE1m, ph\xF2ng d\u1ECBch, ph\xF2ng th\u1EE7, h\u1ED9i vi\xEAn, h\u1ED9i ngh\u1ECB, h\u1ED9i th\u1EA3o, h\u1ED9i thi, h\u1ED9i \u0111\u1ED3ng thi, h\u1ED9i \u0111\u1ED3ng ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1, h\u1ED9i h\u1ECDp, h\u1ED9i qu\xE1n, h\u1ED9i ch\u1EE3, h\u1ED9i xu\xE2n, h\u1ED9i tr\u01B0\u1EDDng, h\u1ED9i nh\u1EADp, h\u1ED9i \u0111\xE0m, h\u1ED9i thao, h\u1ED9i di\u1EC5n, h\u1ED9i th\xE1nh, vi\u1EC7n tr\u1EE3, vi\u1EC7n ph\xED, qu\u1EF9 \u0111\u1EA5t, tr\u1EA1m b\u01A1m, tr\u1EA1m bi\u1EBFn \xE1p, b\xE1o c\xE1o, b\xE1o ch\xED, b\xE1o \u0111\u1ED9ng, b\xE1o c\xF4ng, \u0111o\xE0n vi\xEAn, \u0111o\xE0n th\u1EC3, \u0111o\xE0n k\u1EBFt, \u0111o\xE0n c\xF4ng t\xE1c, c\xF4ng an vi\xEAn, doanh nghi\u1EC7p nh\xE0 n\u01B0\u1EDBc, doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa, v\u1EE5 \u0111\xF4ng, v\u1EE5 xu\xE2n, v\u1EE5 m\xF9a, v\u1EE5 \xE1n, \u0111\xE0i t\u01B0\u1EDFng ni\u1EC7m, t\u1ED5 ch\u1EE9c, t\u1ED5 tr\u01B0\u1EDFng, t\u1ED5 c\xF4ng t\xE1c, khu c\xF4ng nghi\u1EC7p, khu v\u1EF1c, khu di t\xEDch, khu du l\u1ECBch, \u0111\u1ED9i ng\u0169, \u0111\u1ED9i b\xF3ng, c\xE2u l\u1EA1c b\u1ED9 b\xF3ng \u0111\xE1, th\u01B0\u1EDDng tr\u1EF1c ban b\xED th\u01B0, s\u1EDF h\u1EEFu, s\u1EDF th\xEDch, ph\xF2ng v\u1EC7, ph\xF2ng b\u1EC7nh, c\u1EE5c b\u1ED9, c\u1EE5c di\u1EC7n"
  )
];
var QUALITIES = "v\xF9ng cao, v\xF9ng cao bi\xEAn gi\u1EDBi, v\xF9ng bi\xEAn, v\xF9ng bi\xEAn gi\u1EDBi, v\xF9ng s\xE2u, v\xF9ng xa, v\xF9ng ven, v\xF9ng l\u0169, v\xF9ng l\xF2ng h\u1ED3, v\xF9ng r\u1EBBo cao, v\xF9ng b\xE3i ngang, v\xF9ng \u0111\u1ED3ng b\xE0o d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1, r\u1EBBo cao, bi\xEAn gi\u1EDBi, bi\xEAn gi\u1EDBi bi\u1EC3n, mi\u1EC1n n\xFAi, mi\u1EC1n bi\u1EC3n, mi\u1EC1n T\xE2y, mi\u1EC1n xu\xF4i, ven bi\u1EC3n, ven \u0111\xF4, ven s\xF4ng, b\xE3i ngang, \u0111\u1EA3o, \u0111\u1EA3o ti\u1EC1n ti\xEAu, c\xF9 lao, ngh\xE8o, ngh\xE8o nh\u1EA5t, kh\xF3 kh\u0103n, \u0111\u1EB7c bi\u1EC7t kh\xF3 kh\u0103n, thu\u1EA7n n\xF4ng, n\xF4ng th\xF4n m\u1EDBi, anh h\xF9ng, c\u1EEDa ng\xF5, trung du, ngo\u1EA1i th\xE0nh, n\u1ED9i th\xE0nh, xa x\xF4i, m\u1EDBi, c\u0169, l\xE1ng gi\u1EC1ng, gi\xE1p ranh, l\xE2n c\u1EADn, b\u1EA1n, c\u0103n c\u1EE9, c\xE1ch m\u1EA1ng, tr\u1EBB, c\u1EA3ng, bi\u1EC3n, hoa, du l\u1ECBch, ng\u01B0\u1EDDi M\xF4ng, ng\u01B0\u1EDDi Dao, ng\u01B0\u1EDDi Th\xE1i, d\xE2n t\u1ED9c M\xF4ng, d\xE2n t\u1ED9c Dao, v\u0103n h\xF3a, v\u0103n h\xF3a du l\u1ECBch c\u1ED9ng \u0111\u1ED3ng, du l\u1ECBch c\u1ED9ng \u0111\u1ED3ng, t\xE1i \u0111\u1ECBnh c\u01B0, ven \u0111\u01B0\u1EDDng, trung t\xE2m, ngh\u1EC1, g\u1ED1m, ch\xE0i, c\u1ED5".split(
  ", "
);
var VERBS = new Set(
  "t\u1ED5 ch\u1EE9c|ki\u1EC3m tra|thanh tra|gi\xE1m s\xE1t|h\u1ED7 tr\u1EE3|x\xE2y d\u1EF1ng|qu\u1EA3n l\xFD|\u0111\xE0o t\u1EA1o|\u0111\u1EA7u t\u01B0|ph\xE1t tri\u1EC3n|tuy\xEAn truy\u1EC1n|v\u1EADn \u0111\u1ED9ng|ph\u1EE5c v\u1EE5|b\u1EA3o v\u1EC7|nghi\xEAn c\u1EE9u|b\u1ED3i d\u01B0\u1EE1ng|ki\u1EC3m so\xE1t|gi\xE1o d\u1EE5c|t\u01B0 v\u1EA5n|v\u1EADn h\xE0nh|khai th\xE1c|\u0111i\u1EC1u tra|\u0111i\u1EC1u ph\u1ED1i|th\u1EA9m \u0111\u1ECBnh|x\xFAc ti\u1EBFn|\u1EE9ng d\u1EE5ng|r\xE0 so\xE1t|b\u1EA3o tr\u1EE3|c\u1EA5p c\u1EE9u|khen th\u01B0\u1EDFng|ki\u1EC3m \u0111\u1ECBnh|quy ho\u1EA1ch|t\u1EADp hu\u1EA5n|t\u1ED5ng k\u1EBFt|ph\xE1t h\xE0nh|\u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o|h\u1EE3p t\xE1c|kh\xE1m ch\u1EEFa b\u1EC7nh|gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i|ch\u1EBF bi\u1EBFn|ch\u0103n nu\xF4i|tr\u1ED3ng tr\u1ECDt|s\u1EA3n xu\u1EA5t|kinh doanh|b\u1EA3o t\u1ED3n|truy\u1EC1n th\xF4ng|xu\u1EA5t b\u1EA3n|d\u1EF1 tr\u1EEF|\u1EE9ng ph\xF3|chuy\u1EC3n giao|b\u1EA3o tr\xEC|th\xF4ng tin|hi\u1EBFn m\xE1u|ti\u1EBFp c\xF4ng d\xE2n|qu\u1EA3n tr\u1ECB|tr\u1EE3 gi\xFAp ph\xE1p l\xFD|\u0111\u0103ng k\xFD \u0111\u1EA5t \u0111ai|d\u1EA1y ngh\u1EC1".split(
    "|"
  )
);
var ROLES = "B\xED th\u01B0, Ph\xF3 B\xED th\u01B0, Ch\u1EE7 t\u1ECBch, Ph\xF3 Ch\u1EE7 t\u1ECBch, Tr\u01B0\u1EDFng ban, Ph\xF3 Tr\u01B0\u1EDFng ban, Ph\xF3 ban, Gi\xE1m \u0111\u1ED1c, Ph\xF3 Gi\xE1m \u0111\u1ED1c, T\u1ED5ng Gi\xE1m \u0111\u1ED1c, Ph\xF3 T\u1ED5ng Gi\xE1m \u0111\u1ED1c, Ch\xE1nh V\u0103n ph\xF2ng, Ph\xF3 Ch\xE1nh V\u0103n ph\xF2ng, Ch\xE1nh \xE1n, Ch\xE1nh Thanh tra, Vi\u1EC7n tr\u01B0\u1EDFng, Hi\u1EC7u tr\u01B0\u1EDFng, Ph\xF3 Hi\u1EC7u tr\u01B0\u1EDFng, Tr\u01B0\u1EDFng ph\xF2ng, Ph\xF3 Tr\u01B0\u1EDFng ph\xF2ng, Tr\u01B0\u1EDFng b\u1EA3n, Tr\u01B0\u1EDFng th\xF4n, Tr\u01B0\u1EDFng C\xF4ng an, Ph\xF3 Tr\u01B0\u1EDFng C\xF4ng an, \u1EE6y vi\xEAn, \u0110\u1ED3ng ch\xED, Th\u01B0\u1EE3ng t\xE1, \u0110\u1EA1i t\xE1, Trung t\xE1, Thi\u1EBFu t\xE1, \u0110\u1EA1i \xFAy, Th\u01B0\u1EE3ng \xFAy, Trung \xFAy, Thi\u1EBFu \xFAy, Thi\u1EBFu t\u01B0\u1EDBng, Trung t\u01B0\u1EDBng, \u0110\u1EA1i t\u01B0\u1EDBng, Th\u01B0\u1EE3ng t\u01B0\u1EDBng, Ch\xEDnh \u1EE7y, Ch\xEDnh tr\u1ECB vi\xEAn, T\u1ED5ng B\xED th\u01B0, Th\u1EE7 t\u01B0\u1EDBng, B\u1ED9 tr\u01B0\u1EDFng, Th\u1EE9 tr\u01B0\u1EDFng, \u0110\u1EA1i bi\u1EC3u, K\u1EBF to\xE1n tr\u01B0\u1EDFng, \u0110\u1ED9i tr\u01B0\u1EDFng, T\u1ED5 tr\u01B0\u1EDFng".split(
  ", "
);
var FUNCTION_WORDS2 = new Set(
  "v\xE0 v\u1EDBi c\xF9ng cho c\u1EE7a l\xE0 \u0111\xE3 \u0111ang s\u1EBD c\xF3 \u0111\u01B0\u1EE3c b\u1ECB do t\u1EA1i \u1EDF trong tr\xEAn d\u01B0\u1EDBi t\u1EEB \u0111\u1EBFn v\u1EC1 v\xE0o ra l\xEAn xu\u1ED1ng khi n\u1EBFu nh\u01B0ng m\xE0 th\xEC \u0111\u1EC3 nh\u1EB1m theo nh\u01B0 qua sau tr\u01B0\u1EDBc n\xE0y \u0111\xF3 kia \u1EA5y nay c\u0169ng \u0111\u1EC1u v\u1EABn c\xF2n kh\xF4ng ch\u01B0a ch\u1EC9 r\u1EA5t l\u1EA1i lu\xF4n hi\u1EC7n v\u1EEBa c\xE1c nh\u1EEFng m\u1ED9t m\u1ED7i nhi\u1EC1u h\u01A1n g\u1EA7n hai ba b\u1ED1n to\xE0n \u0111\u1ED3ng \xF4ng b\xE0 anh ch\u1ECB n\u0103m th\xE1ng ng\xE0y l\u1EA7n kh\xF3a nhi\u1EC7m".split(
    " "
  )
);
var ENDERS = /* @__PURE__ */ new Set([
  ...FUNCTION_WORDS2,
  ..."chuy\u1EC3n th\xE0nh tr\u1EDF th\u01B0\u1EDDng m\u1EDBi ti\u1EBFp ph\u1ED1i ph\xE1t t\u1ED5 tham th\u1EF1c tri\u1EC3n ch\u1EE7 x\xE2y t\u1EB7ng trao nh\u1EADn \u0111\u1EA1t g\u1ED3m thu\u1ED9c n\xF3i chia kh\u1EB3ng nh\u1EA5n y\xEAu \u0111\u1EC1 t\u1EADp t\u0103ng h\u01B0\u1EDBng ki\u1EC3m ph\xE2n ban h\xE0nh h\xE0ng em t\u1ED5ng th\xF4ng qu\u1EA3n v\u1EADn giao th\u1ED1ng \u0111\u01B0a \u0111i l\xE0m gi\xFAp h\u1ED7 tuy\xEAn k\xFD k\u1EBFt m\u1EDF b\xE0n h\u1ECDp d\u1EF1 n\xEAu bi\u1EBFt".split(
    " "
  )
]);
var TRADE = new Set(
  "tnhh mtv cp tm dv sx xd c\u1ED5 ph\u1EA7n tr\xE1ch nhi\u1EC7m h\u1EEFu h\u1EA1n m\u1ED9t th\xE0nh vi\xEAn th\u01B0\u01A1ng m\u1EA1i d\u1ECBch v\u1EE5 s\u1EA3n xu\u1EA5t x\xE2y d\u1EF1ng \u0111\u1EA7u t\u01B0 t\u01B0 v\u1EA5n n\xF4ng nghi\u1EC7p l\xE2m th\u1EE7y s\u1EA3n du l\u1ECBch c\u1ED9ng \u0111\u1ED3ng xu\u1EA5t nh\u1EADp kh\u1EA9u ch\u1EBF bi\u1EBFn ch\u0103n nu\xF4i tr\u1ED3ng tr\u1ECDt h\u1EEFu c\u01A1 c\xF4ng ngh\u1EC7 cao sinh h\u1ECDc kinh doanh t\u1ED5ng h\u1EE3p n\xF4ng s\u1EA3n d\u01B0\u1EE3c li\u1EC7u c\xE2y \u0103n qu\u1EA3 rau s\u1EA1ch an to\xE0n v\u1EADn t\u1EA3i m\xF4i tr\u01B0\u1EDDng \u0111\xF4 th\u1ECB v\xE0 c\xE0 ph\xEA ch\xE8 m\u1EADt ong th\u1ED5 c\u1EA9m c\u1EA5p n\u01B0\u1EDBc th\u1EE7y l\u1EE3i \u0111i\u1EC7n l\u1EF1c khoai s\xE2m g\u1EA1o ph\xE1t tri\u1EC3n k\u1EF9 thu\u1EADt khai th\xE1c kho\xE1ng thi\u1EBFt k\u1EBF in may m\u1EB7c gi\u1ED1ng v\u1EADt t\u01B0 qu\u1ED1c t\u1EBF".split(
    " "
  )
);
var OTHER_THINGS = new Set(
  "s\xF4ng n\xFAi \u0111\xE8o \u0111\u01B0\u1EDDng ph\u1ED1 c\u1EA7u \u0111i\u1EC7n m\xE1y tr\u01B0\u1EDDng d\u1ECBch th\u1EAFng ch\u1EE3 b\xE1o \u0111\xE0i s\u1EA1n ga b\u1EBFn c\u1EA3ng t\xF9 ng\u1EE5c ch\xED \xF4ng b\xE0 anh ch\u1ECB em c\xF4 ch\xFA b\xE1c t\u1ED9c ty l\u1ED9 t\u1ED1c h\u1ED3 su\u1ED1i \u0111\u1EA3o v\u1ECBnh th\xE1c c\u1EEDa b\xFAn nem ph\xEA ch\xE8 h\u1ECDc vi\u1EC7n th\u1EE7y h\xE3ng s\u1ED1 h\u1ECD".split(
    " "
  )
);

// extractors/unit/bare.ts
var OPENERS = new Set(
  "t\u1EA1i \u1EDF t\u1EEB \u0111\u1EBFn v\xE0 v\u1EDBi c\xF9ng theo khi v\u1EC1 cho l\xE0 trong ngo\xE0i gi\u1EEFa c\u1EE7a qua sau tr\u01B0\u1EDBc n\u1EBFu \u0111\u1EC3 do v\xEC b\u1EDFi nh\u1EDD hi\u1EC7n h\xF4m nay mai r\u1EDDi l\xEAn xu\u1ED1ng sang ri\xEAng nh\u01B0 c\xF2n th\u0103m".split(
    " "
  )
);
var NEVER_ALONE = /* @__PURE__ */ new Set(["h\u1ED3 ch\xED minh"]);
var DISTRICTS2 = phrases(districts.map(({ proper: proper2 }) => [proper2, proper2]));
var PROVINCES = phrases(PROVINCE_NAMES.map((name) => [name, name]));
var joined = (token) => /^ {1,2}$/u.test(token?.gap ?? "");
function headless({ words: words2, units: units2, names }, withDistricts) {
  const own = phrases([...names.values()].map((name) => [name, name]));
  const trees = withDistricts ? [own, DISTRICTS2] : [own];
  const found = [];
  let unit4 = 0;
  for (let i = 0; i < words2.tokens.length; i++) {
    while ((units2[unit4]?.next ?? Infinity) <= i) unit4++;
    const next = units2[unit4];
    if (next && next.from <= i) {
      i = Math.max(i, next.next - 1);
      continue;
    }
    if (!words2.tokens[i]?.capital) continue;
    const run = runEnd(words2.tokens, i);
    const one = nameAt(words2, i, run, trees);
    if (one) found.push(one);
    i = run - 1;
  }
  return found;
}
function runEnd(tokens, i) {
  let at2 = i + 1;
  while (tokens[at2]?.capital && joined(tokens[at2])) at2++;
  return at2;
}
function nameAt(words2, i, run, trees) {
  const { tokens } = words2;
  const from = run - i > 1 && isOpener(words2, i, run, [PROVINCES, ...trees]) ? i + 1 : i;
  const whole2 = (tree2) => {
    const found2 = longest(tree2, tokens, from);
    return found2 && found2.next >= run ? found2 : null;
  };
  const province = whole2(PROVINCES);
  const found = province ?? trees.map(whole2).find((one) => one !== null);
  if (!found) return null;
  const before = tokens[from - 1];
  if (before && joined(tokens[from]) && OTHER_THINGS.has(before.folded)) return null;
  if (province && NEVER_ALONE.has(fold(province.value))) return null;
  const bracketed = tokens[from]?.gap.endsWith("(") === true;
  return { from, next: found.next, name: found.value, province: province !== null, bracketed };
}
var OPENING2 = /[\n.!?…:“"»•-]/u;
function isOpener({ tokens, text }, i, run, trees) {
  const first = tokens[i];
  if (!first || OPENERS.has(first.folded)) return true;
  if (!OPENING2.test(first.gap) || familyName(text, tokens.slice(i, run)) !== null) return false;
  const isWhole2 = (from) => trees.some((tree2) => longest(tree2, tokens, from)?.next === run);
  return !isWhole2(i) && isWhole2(i + 1);
}

// src/gazetteer/communes.ts
var COMMUNES = `
# 1654/NQ-UBTVQH15 2025-06-16 t\u1EC9nh An Giang
1 x\xE3 An Ph\xFA < th\u1ECB tr\u1EA5n An Ph\xFA; x\xE3 V\u0129nh H\u1ED9i \u0110\xF4ng; ~x\xE3 Ph\xFA H\u1ED9i, Ph\u01B0\u1EDBc H\u01B0ng
2 x\xE3 V\u0129nh H\u1EADu < th\u1ECB tr\u1EA5n \u0110a Ph\u01B0\u1EDBc; x\xE3 V\u0129nh Tr\u01B0\u1EDDng, V\u0129nh H\u1EADu
3 x\xE3 Nh\u01A1n H\u1ED9i < x\xE3 Qu\u1ED1c Th\xE1i, Nh\u01A1n H\u1ED9i; ~x\xE3 Ph\u01B0\u1EDBc H\u01B0ng, Ph\xFA H\u1ED9i
4 x\xE3 Kh\xE1nh B\xECnh < th\u1ECB tr\u1EA5n Long B\xECnh; x\xE3 Kh\xE1nh An, Kh\xE1nh B\xECnh
5 x\xE3 Ph\xFA H\u1EEFu < x\xE3 Ph\xFA H\u1EEFu, V\u0129nh L\u1ED9c; ~x\xE3 Ph\u01B0\u1EDBc H\u01B0ng
6 x\xE3 T\xE2n An < x\xE3 T\xE2n An (th\u1ECB x\xE3 T\xE2n Ch\xE2u), T\xE2n Th\u1EA1nh (th\u1ECB x\xE3 T\xE2n Ch\xE2u), Long An
7 x\xE3 Ch\xE2u Phong < x\xE3 Ph\xFA V\u0129nh, L\xEA Ch\xE1nh, Ch\xE2u Phong
8 x\xE3 V\u0129nh X\u01B0\u01A1ng < x\xE3 V\u0129nh H\xF2a (th\u1ECB x\xE3 T\xE2n Ch\xE2u), Ph\xFA L\u1ED9c, V\u0129nh X\u01B0\u01A1ng
9 x\xE3 Ph\xFA T\xE2n < th\u1ECB tr\u1EA5n Ph\xFA M\u1EF9; x\xE3 T\xE2n H\xF2a (huy\u1EC7n Ph\xFA T\xE2n), T\xE2n Trung, Ph\xFA H\u01B0ng
10 x\xE3 Ph\xFA An < x\xE3 Ph\xFA Th\u1ECD, Ph\xFA Xu\xE2n, Ph\xFA An
11 x\xE3 B\xECnh Th\u1EA1nh \u0110\xF4ng < x\xE3 Hi\u1EC7p X\u01B0\u01A1ng, Ph\xFA B\xECnh, B\xECnh Th\u1EA1nh \u0110\xF4ng
12 x\xE3 Ch\u1EE3 V\xE0m < th\u1ECB tr\u1EA5n Ch\u1EE3 V\xE0m; x\xE3 Ph\xFA Th\u1EA1nh, Ph\xFA Th\xE0nh
13 x\xE3 H\xF2a L\u1EA1c < x\xE3 Ph\xFA Hi\u1EC7p, H\xF2a L\u1EA1c
14 x\xE3 Ph\xFA L\xE2m < x\xE3 Long H\xF2a, Ph\xFA Long, Ph\xFA L\xE2m
15 x\xE3 Ch\xE2u Ph\xFA < th\u1ECB tr\u1EA5n C\xE1i D\u1EA7u; x\xE3 B\xECnh Long, B\xECnh Ph\xFA
16 x\xE3 M\u1EF9 \u0110\u1EE9c < x\xE3 Kh\xE1nh H\xF2a, M\u1EF9 \u0110\u1EE9c
17 x\xE3 V\u0129nh Th\u1EA1nh Trung < th\u1ECB tr\u1EA5n V\u0129nh Th\u1EA1nh Trung; x\xE3 M\u1EF9 Ph\xFA
18 x\xE3 B\xECnh M\u1EF9 < x\xE3 B\xECnh Th\u1EE7y, B\xECnh Ch\xE1nh, B\xECnh M\u1EF9
19 x\xE3 Th\u1EA1nh M\u1EF9 T\xE2y < x\xE3 \u0110\xE0o H\u1EEFu C\u1EA3nh, \xD4 Long V\u0129, Th\u1EA1nh M\u1EF9 T\xE2y
20 x\xE3 An C\u01B0 < x\xE3 V\u0103n Gi\xE1o, V\u0129nh Trung, An C\u01B0
21 x\xE3 N\xFAi C\u1EA5m < x\xE3 T\xE2n L\u1EADp, An H\u1EA3o
22 x\xE3 Ba Ch\xFAc < th\u1ECB tr\u1EA5n Ba Ch\xFAc; x\xE3 L\u1EA1c Qu\u1EDBi, L\xEA Tr\xEC
23 x\xE3 Tri T\xF4n < th\u1ECB tr\u1EA5n Tri T\xF4n; x\xE3 N\xFAi T\xF4, Ch\xE2u L\u0103ng
24 x\xE3 \xD4 L\xE2m < x\xE3 An T\u1EE9c, L\u01B0\u01A1ng Phi, \xD4 L\xE2m
25 x\xE3 C\xF4 T\xF4 < th\u1ECB tr\u1EA5n C\xF4 T\xF4; x\xE3 T\xE0 \u0110\u1EA3nh, T\xE2n Tuy\u1EBFn
26 x\xE3 V\u0129nh Gia < x\xE3 V\u0129nh Ph\u01B0\u1EDBc, L\u01B0\u01A1ng An Tr\xE0, V\u0129nh Gia
27 x\xE3 An Ch\xE2u < th\u1ECB tr\u1EA5n An Ch\xE2u; x\xE3 H\xF2a B\xECnh Th\u1EA1nh, V\u0129nh Th\xE0nh
28 x\xE3 B\xECnh H\xF2a < x\xE3 B\xECnh Th\u1EA1nh, An H\xF2a, B\xECnh H\xF2a
29 x\xE3 C\u1EA7n \u0110\u0103ng < x\xE3 V\u0129nh L\u1EE3i, C\u1EA7n \u0110\u0103ng
30 x\xE3 V\u0129nh Hanh < x\xE3 V\u0129nh Nhu\u1EADn, V\u0129nh Hanh
31 x\xE3 V\u0129nh An < th\u1ECB tr\u1EA5n V\u0129nh B\xECnh; x\xE3 T\xE2n Ph\xFA, V\u0129nh An
32 x\xE3 Ch\u1EE3 M\u1EDBi < th\u1ECB tr\u1EA5n Ch\u1EE3 M\u1EDBi; x\xE3 Ki\u1EBFn An, Ki\u1EBFn Th\xE0nh
33 x\xE3 C\xF9 Lao Gi\xEAng < x\xE3 T\u1EA5n M\u1EF9, M\u1EF9 Hi\u1EC7p, B\xECnh Ph\u01B0\u1EDBc Xu\xE2n
34 x\xE3 H\u1ED9i An < th\u1ECB tr\u1EA5n H\u1ED9i An; x\xE3 H\xF2a An (huy\u1EC7n Ch\u1EE3 M\u1EDBi), H\xF2a B\xECnh
35 x\xE3 Long \u0110i\u1EC1n < th\u1ECB tr\u1EA5n M\u1EF9 Lu\xF4ng; x\xE3 Long \u0110i\u1EC1n A, Long \u0110i\u1EC1n B
36 x\xE3 Nh\u01A1n M\u1EF9 < x\xE3 M\u1EF9 H\u1ED9i \u0110\xF4ng, Long Giang, Nh\u01A1n M\u1EF9
37 x\xE3 Long Ki\u1EBFn < x\xE3 An Th\u1EA1nh Trung, M\u1EF9 An, Long Ki\u1EBFn
38 x\xE3 Tho\u1EA1i S\u01A1n < th\u1ECB tr\u1EA5n N\xFAi S\u1EADp; x\xE3 Tho\u1EA1i Giang, B\xECnh Th\xE0nh
39 x\xE3 \xD3c Eo < th\u1ECB tr\u1EA5n \xD3c Eo; x\xE3 V\u1ECDng Th\xEA, V\u1ECDng \u0110\xF4ng
40 x\xE3 \u0110\u1ECBnh M\u1EF9 < x\xE3 V\u0129nh Ph\xFA (huy\u1EC7n Tho\u1EA1i S\u01A1n), \u0110\u1ECBnh Th\xE0nh, \u0110\u1ECBnh M\u1EF9
41 x\xE3 Ph\xFA H\xF2a < th\u1ECB tr\u1EA5n Ph\xFA H\xF2a; x\xE3 Ph\xFA Thu\u1EADn, V\u0129nh Ch\xE1nh
42 x\xE3 V\u0129nh Tr\u1EA1ch < x\xE3 V\u0129nh Kh\xE1nh, V\u0129nh Tr\u1EA1ch
43 x\xE3 T\xE2y Ph\xFA < x\xE3 An B\xECnh, M\u1EF9 Ph\xFA \u0110\xF4ng, T\xE2y Ph\xFA
44 x\xE3 V\u0129nh B\xECnh < x\xE3 V\u0129nh B\xECnh B\u1EAFc, V\u0129nh B\xECnh Nam, B\xECnh Minh
45 x\xE3 V\u0129nh Thu\u1EADn < x\xE3 T\xE2n Thu\u1EADn, V\u0129nh Thu\u1EADn
46 x\xE3 V\u0129nh Phong < th\u1ECB tr\u1EA5n V\u0129nh Thu\u1EADn; x\xE3 Phong \u0110\xF4ng, V\u0129nh Phong
47 x\xE3 V\u0129nh H\xF2a < x\xE3 V\u0129nh H\xF2a (huy\u1EC7n U Minh Th\u01B0\u1EE3ng), Th\u1EA1nh Y\xEAn A, H\xF2a Ch\xE1nh, Th\u1EA1nh Y\xEAn
48 x\xE3 U Minh Th\u01B0\u1EE3ng < x\xE3 An Minh B\u1EAFc, Minh Thu\u1EADn
49 x\xE3 \u0110\xF4ng H\xF2a < x\xE3 \u0110\xF4ng Th\u1EA1nh, \u0110\xF4ng H\xF2a
50 x\xE3 T\xE2n Th\u1EA1nh < x\xE3 T\xE2n Th\u1EA1nh (huy\u1EC7n An Minh), Thu\u1EADn H\xF2a
51 x\xE3 \u0110\xF4ng H\u01B0ng < x\xE3 V\xE2n Kh\xE1nh \u0110\xF4ng, \u0110\xF4ng H\u01B0ng A
52 x\xE3 An Minh < th\u1ECB tr\u1EA5n Th\u1EE9 M\u01B0\u1EDDi M\u1ED9t; x\xE3 \u0110\xF4ng H\u01B0ng, \u0110\xF4ng H\u01B0ng B
53 x\xE3 V\xE2n Kh\xE1nh < x\xE3 V\xE2n Kh\xE1nh T\xE2y, V\xE2n Kh\xE1nh
54 x\xE3 T\xE2y Y\xEAn < x\xE3 T\xE2y Y\xEAn A, Nam Y\xEAn, T\xE2y Y\xEAn
55 x\xE3 \u0110\xF4ng Th\xE1i < x\xE3 Nam Th\xE1i, Nam Th\xE1i A, \u0110\xF4ng Th\xE1i
56 x\xE3 An Bi\xEAn < th\u1ECB tr\u1EA5n Th\u1EE9 Ba; x\xE3 \u0110\xF4ng Y\xEAn, H\u01B0ng Y\xEAn
57 x\xE3 \u0110\u1ECBnh H\xF2a < x\xE3 Th\u1EDBi Qu\u1EA3n, Th\u1EE7y Li\u1EC5u, \u0110\u1ECBnh H\xF2a
58 x\xE3 G\xF2 Quao < th\u1ECB tr\u1EA5n G\xF2 Quao; x\xE3 V\u0129nh Ph\u01B0\u1EDBc B, \u0110\u1ECBnh An
59 x\xE3 V\u0129nh H\xF2a H\u01B0ng < x\xE3 V\u0129nh H\xF2a H\u01B0ng B\u1EAFc, V\u0129nh H\xF2a H\u01B0ng Nam
60 x\xE3 V\u0129nh Tuy < x\xE3 V\u0129nh Th\u1EAFng, V\u0129nh Ph\u01B0\u1EDBc A, V\u0129nh Tuy
61 x\xE3 Gi\u1ED3ng Ri\u1EC1ng < th\u1ECB tr\u1EA5n Gi\u1ED3ng Ri\u1EC1ng; x\xE3 B\xE0n T\xE2n \u0110\u1ECBnh, Th\u1EA1nh H\xF2a, B\xE0n Th\u1EA1ch, Th\u1EA1nh B\xECnh
62 x\xE3 Th\u1EA1nh H\u01B0ng < x\xE3 Th\u1EA1nh L\u1ED9c (huy\u1EC7n Gi\u1ED3ng Ri\u1EC1ng), Th\u1EA1nh Ph\u01B0\u1EDBc, Th\u1EA1nh H\u01B0ng
63 x\xE3 Long Th\u1EA1nh < x\xE3 V\u0129nh Ph\xFA (huy\u1EC7n Gi\u1ED3ng Ri\u1EC1ng), V\u0129nh Th\u1EA1nh, Long Th\u1EA1nh
64 x\xE3 H\xF2a H\u01B0ng < x\xE3 H\xF2a An (huy\u1EC7n Gi\u1ED3ng Ri\u1EC1ng), H\xF2a L\u1EE3i, H\xF2a H\u01B0ng
65 x\xE3 Ng\u1ECDc Ch\xFAc < x\xE3 Ng\u1ECDc Thu\u1EADn, Ng\u1ECDc Th\xE0nh, Ng\u1ECDc Ch\xFAc
66 x\xE3 H\xF2a Thu\u1EADn < x\xE3 Ng\u1ECDc H\xF2a, H\xF2a Thu\u1EADn
67 x\xE3 T\xE2n H\u1ED9i < x\xE3 T\xE2n H\xF2a (huy\u1EC7n T\xE2n Hi\u1EC7p), T\xE2n An (huy\u1EC7n T\xE2n Hi\u1EC7p), T\xE2n Th\xE0nh, T\xE2n H\u1ED9i
68 x\xE3 T\xE2n Hi\u1EC7p < th\u1ECB tr\u1EA5n T\xE2n Hi\u1EC7p; x\xE3 T\xE2n Hi\u1EC7p B, Th\u1EA1nh \u0110\xF4ng B, Th\u1EA1nh \u0110\xF4ng
69 x\xE3 Th\u1EA1nh \u0110\xF4ng < x\xE3 T\xE2n Hi\u1EC7p A, Th\u1EA1nh Tr\u1ECB, Th\u1EA1nh \u0110\xF4ng A
70 x\xE3 Th\u1EA1nh L\u1ED9c < x\xE3 Th\u1EA1nh L\u1ED9c (huy\u1EC7n Ch\xE2u Th\xE0nh), Mong Th\u1ECD, Mong Th\u1ECD A, Mong Th\u1ECD B
71 x\xE3 Ch\xE2u Th\xE0nh < th\u1ECB tr\u1EA5n Minh L\u01B0\u01A1ng; x\xE3 Minh H\xF2a, Gi\u1EE5c T\u01B0\u1EE3ng
72 x\xE3 B\xECnh An < x\xE3 B\xECnh An (huy\u1EC7n Ch\xE2u Th\xE0nh), V\u0129nh H\xF2a Hi\u1EC7p, V\u0129nh H\xF2a Ph\xFA
73 x\xE3 H\xF2n \u0110\u1EA5t < th\u1ECB tr\u1EA5n H\xF2n \u0110\u1EA5t; x\xE3 L\xECnh Hu\u1EF3nh, Th\u1ED5 S\u01A1n, Nam Th\xE1i S\u01A1n
74 x\xE3 S\u01A1n Ki\xEAn < x\xE3 S\u01A1n B\xECnh, M\u1EF9 Th\xE1i, S\u01A1n Ki\xEAn
75 x\xE3 M\u1EF9 Thu\u1EADn < th\u1ECB tr\u1EA5n S\xF3c S\u01A1n; x\xE3 M\u1EF9 Hi\u1EC7p S\u01A1n, M\u1EF9 Ph\u01B0\u1EDBc, M\u1EF9 Thu\u1EADn
76 x\xE3 H\xF2a \u0110i\u1EC1n < x\xE3 Ki\xEAn B\xECnh, H\xF2a \u0110i\u1EC1n
77 x\xE3 Ki\xEAn L\u01B0\u01A1ng < th\u1ECB tr\u1EA5n Ki\xEAn L\u01B0\u01A1ng; x\xE3 B\xECnh An (huy\u1EC7n Ki\xEAn L\u01B0\u01A1ng), B\xECnh Tr\u1ECB
78 x\xE3 Giang Th\xE0nh < x\xE3 T\xE2n Kh\xE1nh H\xF2a, Ph\xFA L\u1EE3i, Ph\xFA M\u1EF9
79 x\xE3 V\u0129nh \u0110i\u1EC1u < x\xE3 V\u0129nh Ph\xFA (huy\u1EC7n Giang Th\xE0nh), V\u0129nh \u0110i\u1EC1u
80 ph\u01B0\u1EDDng Long Xuy\xEAn < ph\u01B0\u1EDDng M\u1EF9 B\xECnh, M\u1EF9 Long, M\u1EF9 Xuy\xEAn, M\u1EF9 Ph\u01B0\u1EDBc, M\u1EF9 Qu\xFD, M\u1EF9 H\xF2a
81 ph\u01B0\u1EDDng B\xECnh \u0110\u1EE9c < ph\u01B0\u1EDDng B\xECnh Kh\xE1nh, B\xECnh \u0110\u1EE9c; x\xE3 M\u1EF9 Kh\xE1nh
82 ph\u01B0\u1EDDng M\u1EF9 Th\u1EDBi < ph\u01B0\u1EDDng M\u1EF9 Th\u1EA1nh, M\u1EF9 Th\u1EDBi
83 ph\u01B0\u1EDDng Ch\xE2u \u0110\u1ED1c < ph\u01B0\u1EDDng V\u0129nh Ngu\u01A1n, Ch\xE2u Ph\xFA A, Ch\xE2u Ph\xFA B, V\u0129nh M\u1EF9; ~x\xE3 V\u0129nh Ch\xE2u
84 ph\u01B0\u1EDDng V\u0129nh T\u1EBF < ph\u01B0\u1EDDng N\xFAi Sam; x\xE3 V\u0129nh T\u1EBF; ~x\xE3 V\u0129nh Ch\xE2u
85 ph\u01B0\u1EDDng T\xE2n Ch\xE2u < ph\u01B0\u1EDDng Long Th\u1EA1nh, Long S\u01A1n
86 ph\u01B0\u1EDDng Long Ph\xFA < ph\u01B0\u1EDDng Long H\u01B0ng, Long Ch\xE2u, Long Ph\xFA
87 ph\u01B0\u1EDDng T\u1ECBnh Bi\xEAn < ph\u01B0\u1EDDng An Ph\xFA, T\u1ECBnh Bi\xEAn; x\xE3 An N\xF4ng
88 ph\u01B0\u1EDDng Th\u1EDBi S\u01A1n < ph\u01B0\u1EDDng Nh\u01A1n H\u01B0ng, Nh\xE0 B\xE0ng, Th\u1EDBi S\u01A1n
89 ph\u01B0\u1EDDng Chi L\u0103ng < ph\u01B0\u1EDDng N\xFAi Voi, Chi L\u0103ng; x\xE3 T\xE2n L\u1EE3i
90 ph\u01B0\u1EDDng V\u0129nh Th\xF4ng < ph\u01B0\u1EDDng V\u0129nh Th\xF4ng; x\xE3 Phi Th\xF4ng, M\u1EF9 L\xE2m
91 ph\u01B0\u1EDDng R\u1EA1ch Gi\xE1 < ph\u01B0\u1EDDng V\u0129nh Quang, V\u0129nh Thanh, V\u0129nh Thanh V\xE2n, V\u0129nh L\u1EA1c, An H\xF2a, V\u0129nh Hi\u1EC7p, An B\xECnh, R\u1EA1ch S\u1ECFi, V\u0129nh L\u1EE3i
92 ph\u01B0\u1EDDng H\xE0 Ti\xEAn < ph\u01B0\u1EDDng Ph\xE1o \u0110\xE0i, B\xECnh San, M\u1EF9 \u0110\u1EE9c, \u0110\xF4ng H\u1ED3
93 ph\u01B0\u1EDDng T\xF4 Ch\xE2u < ph\u01B0\u1EDDng T\xF4 Ch\xE2u; x\xE3 Thu\u1EADn Y\xEAn, D\u01B0\u01A1ng H\xF2a
94 \u0111\u1EB7c khu Ki\xEAn H\u1EA3i < huy\u1EC7n Ki\xEAn H\u1EA3i
95 \u0111\u1EB7c khu Ph\xFA Qu\u1ED1c < ph\u01B0\u1EDDng D\u01B0\u01A1ng \u0110\xF4ng, An Th\u1EDBi; x\xE3 D\u01B0\u01A1ng T\u01A1, H\xE0m Ninh, C\u1EEDa D\u01B0\u01A1ng, B\xE3i Th\u01A1m, G\xE0nh D\u1EA7u, C\u1EEDa C\u1EA1n
96 \u0111\u1EB7c khu Th\u1ED5 Ch\xE2u < x\xE3 Th\u1ED5 Ch\xE2u
97 x\xE3 M\u1EF9 H\xF2a H\u01B0ng
97 x\xE3 B\xECnh Giang
97 x\xE3 B\xECnh S\u01A1n
97 x\xE3 H\xF2n Ngh\u1EC7
97 x\xE3 S\u01A1n H\u1EA3i
97 x\xE3 Ti\xEAn H\u1EA3i
# 1655/NQ-UBTVQH15 2025-06-16 t\u1EC9nh C\xE0 Mau
1 x\xE3 T\xE2n Thu\u1EADn < x\xE3 T\xE2n \u0110\u1EE9c, T\xE2n Thu\u1EADn
2 x\xE3 T\xE2n Ti\u1EBFn < x\xE3 Nguy\u1EC5n Hu\xE2n, T\xE2n Ti\u1EBFn
3 x\xE3 T\u1EA1 An Kh\u01B0\u01A1ng < x\xE3 T\u1EA1 An Kh\u01B0\u01A1ng \u0110\xF4ng, T\u1EA1 An Kh\u01B0\u01A1ng Nam; ~x\xE3 T\u1EA1 An Kh\u01B0\u01A1ng
4 x\xE3 Tr\u1EA7n Ph\xE1n < x\xE3 T\xE2n Trung, Tr\u1EA7n Ph\xE1n
5 x\xE3 Thanh T\xF9ng < x\xE3 Ng\u1ECDc Ch\xE1nh, Thanh T\xF9ng
6 x\xE3 \u0110\u1EA7m D\u01A1i < th\u1ECB tr\u1EA5n \u0110\u1EA7m D\u01A1i; x\xE3 T\xE2n Duy\u1EC7t, T\xE2n D\xE2n; ~x\xE3 T\u1EA1 An Kh\u01B0\u01A1ng
7 x\xE3 Qu\xE1ch Ph\u1EA9m < x\xE3 Qu\xE1ch Ph\u1EA9m B\u1EAFc, Qu\xE1ch Ph\u1EA9m
8 x\xE3 U Minh < x\xE3 Kh\xE1nh Ti\u1EBFn, Kh\xE1nh H\xF2a; ~x\xE3 Kh\xE1nh Thu\u1EADn, Kh\xE1nh L\xE2m
9 x\xE3 Nguy\u1EC5n Ph\xEDch < th\u1ECB tr\u1EA5n U Minh; ~x\xE3 Nguy\u1EC5n Ph\xEDch, Kh\xE1nh Thu\u1EADn
10 x\xE3 Kh\xE1nh L\xE2m < x\xE3 Kh\xE1nh H\u1ED9i; ~x\xE3 Nguy\u1EC5n Ph\xEDch, Kh\xE1nh L\xE2m
11 x\xE3 Kh\xE1nh An < x\xE3 Kh\xE1nh An; ~x\xE3 Nguy\u1EC5n Ph\xEDch
12 x\xE3 Phan Ng\u1ECDc Hi\u1EC3n < th\u1ECB tr\u1EA5n R\u1EA1ch G\u1ED1c; x\xE3 Vi\xEAn An \u0110\xF4ng; ~x\xE3 T\xE2n \xC2n
13 x\xE3 \u0110\u1EA5t M\u0169i < x\xE3 \u0110\u1EA5t M\u0169i; ~x\xE3 Vi\xEAn An, T\xE2n \xC2n
14 x\xE3 T\xE2n \xC2n < x\xE3 Tam Giang T\xE2y, T\xE2n \xC2n T\xE2y
15 x\xE3 Kh\xE1nh B\xECnh < x\xE3 Kh\xE1nh B\xECnh \u0110\xF4ng, Kh\xE1nh B\xECnh
16 x\xE3 \u0110\xE1 B\u1EA1c < x\xE3 Kh\xE1nh B\xECnh T\xE2y, Kh\xE1nh B\xECnh T\xE2y B\u1EAFc; ~x\xE3 Tr\u1EA7n H\u1EE3i
17 x\xE3 Kh\xE1nh H\u01B0ng < x\xE3 Kh\xE1nh H\u1EA3i, Kh\xE1nh H\u01B0ng
18 x\xE3 S\xF4ng \u0110\u1ED1c < th\u1ECB tr\u1EA5n S\xF4ng \u0110\u1ED1c; ~x\xE3 Phong \u0110i\u1EC1n
19 x\xE3 Tr\u1EA7n V\u0103n Th\u1EDDi < th\u1ECB tr\u1EA5n Tr\u1EA7n V\u0103n Th\u1EDDi; x\xE3 Kh\xE1nh L\u1ED9c, Phong L\u1EA1c; ~x\xE3 L\u1EE3i An, Tr\u1EA7n H\u1EE3i, Phong \u0110i\u1EC1n
20 x\xE3 Th\u1EDBi B\xECnh < th\u1ECB tr\u1EA5n Th\u1EDBi B\xECnh; x\xE3 Th\u1EDBi B\xECnh
21 x\xE3 Tr\xED Ph\u1EA3i < x\xE3 Tr\xED L\u1EF1c, T\xE2n Ph\xFA, Tr\xED Ph\u1EA3i
22 x\xE3 T\xE2n L\u1ED9c < x\xE3 T\xE2n L\u1ED9c B\u1EAFc, T\xE2n L\u1ED9c \u0110\xF4ng, T\xE2n L\u1ED9c
23 x\xE3 Bi\u1EC3n B\u1EA1ch < x\xE3 T\xE2n B\u1EB1ng, Bi\u1EC3n B\u1EA1ch \u0110\xF4ng, Bi\u1EC3n B\u1EA1ch
24 x\xE3 \u0110\u1EA5t M\u1EDBi < x\xE3 L\xE2m H\u1EA3i, \u0110\u1EA5t M\u1EDBi; ~th\u1ECB tr\u1EA5n N\u0103m C\u0103n; ~x\xE3 H\xE0m R\u1ED3ng, Vi\xEAn An
25 x\xE3 N\u0103m C\u0103n < x\xE3 H\xE0ng V\u1ECBnh; ~th\u1ECB tr\u1EA5n N\u0103m C\u0103n; ~x\xE3 H\xE0m R\u1ED3ng
26 x\xE3 Tam Giang < x\xE3 Hi\u1EC7p T\xF9ng, Tam Giang \u0110\xF4ng, Tam Giang
27 x\xE3 C\xE1i \u0110\xF4i V\xE0m < th\u1ECB tr\u1EA5n C\xE1i \u0110\xF4i V\xE0m; x\xE3 Nguy\u1EC5n Vi\u1EC7t Kh\xE1i
28 x\xE3 Nguy\u1EC5n Vi\u1EC7t Kh\xE1i < x\xE3 T\xE2n H\u01B0ng T\xE2y, R\u1EA1ch Ch\xE8o, Vi\u1EC7t Th\u1EAFng
29 x\xE3 Ph\xFA T\xE2n < x\xE3 T\xE2n H\u1EA3i, Ph\xFA T\xE2n
30 x\xE3 Ph\xFA M\u1EF9 < x\xE3 Ph\xFA Thu\u1EADn, Ph\xFA M\u1EF9; ~x\xE3 H\xF2a M\u1EF9
31 x\xE3 L\u01B0\u01A1ng Th\u1EBF Tr\xE2n < x\xE3 Th\u1EA1nh Ph\xFA, Ph\xFA H\u01B0ng, L\u01B0\u01A1ng Th\u1EBF Tr\xE2n; ~x\xE3 L\u1EE3i An
32 x\xE3 T\xE2n H\u01B0ng < x\xE3 T\xE2n H\u01B0ng; ~x\xE3 \u0110\xF4ng H\u01B0ng, \u0110\xF4ng Th\u1EDBi, H\xF2a M\u1EF9
33 x\xE3 H\u01B0ng M\u1EF9 < x\xE3 H\u01B0ng M\u1EF9; ~x\xE3 T\xE2n H\u01B0ng \u0110\xF4ng, H\xF2a M\u1EF9
34 x\xE3 C\xE1i N\u01B0\u1EDBc < th\u1ECB tr\u1EA5n C\xE1i N\u01B0\u1EDBc; x\xE3 Tr\u1EA7n Th\u1EDBi; ~x\xE3 \u0110\xF4ng H\u01B0ng, \u0110\xF4ng Th\u1EDBi, T\xE2n H\u01B0ng \u0110\xF4ng
35 x\xE3 Phong Th\u1EA1nh < x\xE3 T\xE2n Th\u1EA1nh, Phong Th\u1EA1nh T\xE2y, T\xE2n Phong
36 x\xE3 H\u1ED3ng D\xE2n < th\u1ECB tr\u1EA5n Ngan D\u1EEBa; x\xE3 L\u1ED9c Ninh, Ninh H\xF2a
37 x\xE3 V\u0129nh L\u1ED9c < x\xE3 V\u0129nh L\u1ED9c A, V\u0129nh L\u1ED9c
38 x\xE3 Ninh Th\u1EA1nh L\u1EE3i < x\xE3 Ninh Th\u1EA1nh L\u1EE3i A, Ninh Th\u1EA1nh L\u1EE3i
39 x\xE3 Ninh Qu\u1EDBi < x\xE3 Ninh Qu\u1EDBi A, Ninh Qu\u1EDBi
40 x\xE3 G\xE0nh H\xE0o < th\u1ECB tr\u1EA5n G\xE0nh H\xE0o; x\xE3 Long \u0110i\u1EC1n T\xE2y
41 x\xE3 \u0110\u1ECBnh Th\xE0nh < x\xE3 An Ph\xFAc, \u0110\u1ECBnh Th\xE0nh A, \u0110\u1ECBnh Th\xE0nh
42 x\xE3 An Tr\u1EA1ch < x\xE3 An Tr\u1EA1ch A, An Tr\u1EA1ch
43 x\xE3 Long \u0110i\u1EC1n < x\xE3 \u0110i\u1EC1n H\u1EA3i, Long \u0110i\u1EC1n
44 x\xE3 \u0110\xF4ng H\u1EA3i < x\xE3 Long \u0110i\u1EC1n \u0110\xF4ng, Long \u0110i\u1EC1n \u0110\xF4ng A
45 x\xE3 Ho\xE0 B\xECnh < th\u1ECB tr\u1EA5n H\xF2a B\xECnh; x\xE3 V\u0129nh M\u1EF9 A, Long Th\u1EA1nh
46 x\xE3 V\u0129nh M\u1EF9 < x\xE3 Minh Di\u1EC7u, V\u0129nh B\xECnh, V\u0129nh M\u1EF9 B
47 x\xE3 V\u0129nh H\u1EADu < x\xE3 V\u0129nh Th\u1ECBnh, V\u0129nh H\u1EADu A, V\u0129nh H\u1EADu
48 x\xE3 Ph\u01B0\u1EDBc Long < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc Long; x\xE3 V\u0129nh Ph\xFA \u0110\xF4ng
49 x\xE3 V\u0129nh Ph\u01B0\u1EDBc < x\xE3 Ph\u01B0\u1EDBc Long, V\u0129nh Ph\xFA T\xE2y
50 x\xE3 Phong Hi\u1EC7p < x\xE3 Phong Th\u1EA1nh T\xE2y A, Phong Th\u1EA1nh T\xE2y B
51 x\xE3 V\u0129nh Thanh < x\xE3 H\u01B0ng Ph\xFA, V\u0129nh Thanh
52 x\xE3 V\u0129nh L\u1EE3i < th\u1ECB tr\u1EA5n Ch\xE2u H\u01B0ng; x\xE3 Ch\xE2u H\u01B0ng A
53 x\xE3 H\u01B0ng H\u1ED9i < x\xE3 H\u01B0ng Th\xE0nh, H\u01B0ng H\u1ED9i
54 x\xE3 Ch\xE2u Th\u1EDBi < x\xE3 V\u0129nh H\u01B0ng, V\u0129nh H\u01B0ng A, Ch\xE2u Th\u1EDBi
55 ph\u01B0\u1EDDng B\u1EA1c Li\xEAu < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 B\u1EA1c Li\xEAu), 2 (th\xE0nh ph\u1ED1 B\u1EA1c Li\xEAu), 7 (th\xE0nh ph\u1ED1 B\u1EA1c Li\xEAu), 8 (th\xE0nh ph\u1ED1 B\u1EA1c Li\xEAu), 3
56 ph\u01B0\u1EDDng V\u0129nh Tr\u1EA1ch < ph\u01B0\u1EDDng 5 (th\xE0nh ph\u1ED1 B\u1EA1c Li\xEAu); x\xE3 V\u0129nh Tr\u1EA1ch
57 ph\u01B0\u1EDDng Hi\u1EC7p Th\xE0nh < ph\u01B0\u1EDDng Nh\xE0 M\xE1t; x\xE3 V\u0129nh Tr\u1EA1ch \u0110\xF4ng, Hi\u1EC7p Th\xE0nh
58 ph\u01B0\u1EDDng Gi\xE1 Rai < ph\u01B0\u1EDDng 1 (th\u1ECB x\xE3 Gi\xE1 Rai), H\u1ED9 Ph\xF2ng; x\xE3 Phong Th\u1EA1nh, Phong Th\u1EA1nh A
59 ph\u01B0\u1EDDng L\xE1ng Tr\xF2n < ph\u01B0\u1EDDng L\xE1ng Tr\xF2n; x\xE3 Phong T\xE2n, Phong Th\u1EA1nh \u0110\xF4ng
60 ph\u01B0\u1EDDng An Xuy\xEAn < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 C\xE0 Mau), 2 (th\xE0nh ph\u1ED1 C\xE0 Mau), 9, T\xE2n Xuy\xEAn; x\xE3 An Xuy\xEAn
61 ph\u01B0\u1EDDng L\xFD V\u0103n L\xE2m < ph\u01B0\u1EDDng 8 (th\xE0nh ph\u1ED1 C\xE0 Mau); x\xE3 L\xFD V\u0103n L\xE2m; ~x\xE3 L\u1EE3i An
62 ph\u01B0\u1EDDng T\xE2n Th\xE0nh < ph\u01B0\u1EDDng 5 (th\xE0nh ph\u1ED1 C\xE0 Mau), T\xE2n Th\xE0nh; x\xE3 T\xE2n Th\xE0nh; ~ph\u01B0\u1EDDng 7 (th\xE0nh ph\u1ED1 C\xE0 Mau), 6; ~x\xE3 \u0110\u1ECBnh B\xECnh, T\u1EAFc V\xE2n
63 ph\u01B0\u1EDDng Ho\xE0 Th\xE0nh < x\xE3 H\xF2a T\xE2n, H\xF2a Th\xE0nh; ~ph\u01B0\u1EDDng 7 (th\xE0nh ph\u1ED1 C\xE0 Mau), 6; ~x\xE3 \u0110\u1ECBnh B\xECnh, T\u1EAFc V\xE2n
64 x\xE3 H\u1ED3 Th\u1ECB K\u1EF7
# 1656/NQ-UBTVQH15 2025-06-16 th\xE0nh ph\u1ED1 H\xE0 N\u1ED9i
1 ph\u01B0\u1EDDng Ho\xE0n Ki\u1EBFm < ph\u01B0\u1EDDng H\xE0ng B\u1EA1c, H\xE0ng B\u1ED3, H\xE0ng Bu\u1ED3m, H\xE0ng \u0110\xE0o, H\xE0ng Gai, H\xE0ng M\xE3, L\xFD Th\xE1i T\u1ED5; ~ph\u01B0\u1EDDng C\u1EEDa \u0110\xF4ng, C\u1EEDa Nam, \u0110i\u1EC7n Bi\xEAn, \u0110\u1ED3ng Xu\xE2n, H\xE0ng B\xF4ng, H\xE0ng Tr\u1ED1ng, Tr\xE0ng Ti\u1EC1n
2 ph\u01B0\u1EDDng C\u1EEDa Nam < ph\u01B0\u1EDDng H\xE0ng B\xE0i, Phan Chu Trinh, Tr\u1EA7n H\u01B0ng \u0110\u1EA1o; ~ph\u01B0\u1EDDng C\u1EEDa Nam, Nguy\u1EC5n Du, Ph\u1EA1m \u0110\xECnh H\u1ED5, H\xE0ng B\xF4ng, H\xE0ng Tr\u1ED1ng, Tr\xE0ng Ti\u1EC1n
3 ph\u01B0\u1EDDng Ba \u0110\xECnh < ph\u01B0\u1EDDng Qu\xE1n Th\xE1nh, Tr\xFAc B\u1EA1ch; ~ph\u01B0\u1EDDng C\u1EEDa Nam, \u0110i\u1EC7n Bi\xEAn, \u0110\u1ED9i C\u1EA5n, Kim M\xE3, Ng\u1ECDc H\xE0, Th\u1EE5y Khu\xEA, C\u1EEDa \u0110\xF4ng, \u0110\u1ED3ng Xu\xE2n
4 ph\u01B0\u1EDDng Ng\u1ECDc H\xE0 < ph\u01B0\u1EDDng V\u0129nh Ph\xFAc, Li\u1EC5u Giai; ~ph\u01B0\u1EDDng C\u1ED1ng V\u1ECB, Kim M\xE3, Ng\u1ECDc Kh\xE1nh, Ngh\u0129a \u0110\xF4, \u0110\u1ED9i C\u1EA5n, Ng\u1ECDc H\xE0
5 ph\u01B0\u1EDDng Gi\u1EA3ng V\xF5 < ph\u01B0\u1EDDng Gi\u1EA3ng V\xF5; ~ph\u01B0\u1EDDng C\xE1t Linh, L\xE1ng H\u1EA1, Ng\u1ECDc Kh\xE1nh, Th\xE0nh C\xF4ng, C\u1ED1ng V\u1ECB, Kim M\xE3
6 ph\u01B0\u1EDDng Hai B\xE0 Tr\u01B0ng < ph\u01B0\u1EDDng \u0110\u1ED3ng Nh\xE2n, Ph\u1ED1 Hu\u1EBF; ~ph\u01B0\u1EDDng B\u1EA1ch \u0110\u1EB1ng, L\xEA \u0110\u1EA1i H\xE0nh, Nguy\u1EC5n Du, Thanh Nh\xE0n, Ph\u1EA1m \u0110\xECnh H\u1ED5
7 ph\u01B0\u1EDDng V\u0129nh Tuy < ~ph\u01B0\u1EDDng Mai \u0110\u1ED9ng, Thanh L\u01B0\u01A1ng, V\u0129nh H\u01B0ng, V\u0129nh Tuy
8 ph\u01B0\u1EDDng B\u1EA1ch Mai < ph\u01B0\u1EDDng B\u1EA1ch Mai, B\xE1ch Khoa, Qu\u1EF3nh Mai; ~ph\u01B0\u1EDDng Minh Khai (qu\u1EADn Hai B\xE0 Tr\u01B0ng), \u0110\u1ED3ng T\xE2m, L\xEA \u0110\u1EA1i H\xE0nh, Ph\u01B0\u01A1ng Mai, Tr\u01B0\u01A1ng \u0110\u1ECBnh, Thanh Nh\xE0n
9 ph\u01B0\u1EDDng \u0110\u1ED1ng \u0110a < ph\u01B0\u1EDDng Th\u1ECBnh Quang; ~ph\u01B0\u1EDDng Quang Trung (qu\u1EADn \u0110\u1ED1ng \u0110a), L\xE1ng H\u1EA1, Nam \u0110\u1ED3ng, \xD4 Ch\u1EE3 D\u1EEBa, Trung Li\u1EC7t
10 ph\u01B0\u1EDDng Kim Li\xEAn < ph\u01B0\u1EDDng Kim Li\xEAn, Kh\u01B0\u01A1ng Th\u01B0\u1EE3ng; ~ph\u01B0\u1EDDng Nam \u0110\u1ED3ng, Ph\u01B0\u01A1ng Li\xEAn - Trung T\u1EF1, Trung Li\u1EC7t, Ph\u01B0\u01A1ng Mai, Quang Trung (qu\u1EADn \u0110\u1ED1ng \u0110a)
11 ph\u01B0\u1EDDng V\u0103n Mi\u1EBFu - Qu\u1ED1c T\u1EED Gi\xE1m < ph\u01B0\u1EDDng Kh\xE2m Thi\xEAn, Th\u1ED5 Quan, V\u0103n Ch\u01B0\u01A1ng; ~ph\u01B0\u1EDDng \u0110i\u1EC7n Bi\xEAn, H\xE0ng B\u1ED9t, V\u0103n Mi\u1EBFu - Qu\u1ED1c T\u1EED Gi\xE1m, C\u1EEDa Nam, L\xEA \u0110\u1EA1i H\xE0nh, Nam \u0110\u1ED3ng, Nguy\u1EC5n Du, Ph\u01B0\u01A1ng Li\xEAn - Trung T\u1EF1
12 ph\u01B0\u1EDDng L\xE1ng < ph\u01B0\u1EDDng L\xE1ng Th\u01B0\u1EE3ng; ~ph\u01B0\u1EDDng L\xE1ng H\u1EA1, Ng\u1ECDc Kh\xE1nh
13 ph\u01B0\u1EDDng \xD4 Ch\u1EE3 D\u1EEBa < ~ph\u01B0\u1EDDng C\xE1t Linh, \u0110i\u1EC7n Bi\xEAn, Th\xE0nh C\xF4ng, \xD4 Ch\u1EE3 D\u1EEBa, Trung Li\u1EC7t, H\xE0ng B\u1ED9t, V\u0103n Mi\u1EBFu - Qu\u1ED1c T\u1EED Gi\xE1m
14 ph\u01B0\u1EDDng H\u1ED3ng H\xE0 < ph\u01B0\u1EDDng Ch\u01B0\u01A1ng D\u01B0\u01A1ng, Ph\xFAc T\xE2n, Ph\xFAc X\xE1; ~ph\u01B0\u1EDDng Nh\u1EADt T\xE2n, Ph\xFA Th\u01B0\u1EE3ng, Qu\u1EA3ng An, Thanh L\u01B0\u01A1ng, T\u1EE9 Li\xEAn, Y\xEAn Ph\u1EE5, B\u1ED3 \u0110\u1EC1, Ng\u1ECDc Th\u1EE5y, B\u1EA1ch \u0110\u1EB1ng
15 ph\u01B0\u1EDDng L\u0129nh Nam < ~ph\u01B0\u1EDDng L\u0129nh Nam, Thanh Tr\xEC, Tr\u1EA7n Ph\xFA, Y\xEAn S\u1EDF, Thanh L\u01B0\u01A1ng
16 ph\u01B0\u1EDDng Ho\xE0ng Mai < ~ph\u01B0\u1EDDng Gi\xE1p B\xE1t, Ho\xE0ng Li\u1EC7t, Ho\xE0ng V\u0103n Th\u1EE5, L\u0129nh Nam, T\xE2n Mai, Th\u1ECBnh Li\u1EC7t, T\u01B0\u01A1ng Mai, Tr\u1EA7n Ph\xFA, V\u0129nh H\u01B0ng, Y\xEAn S\u1EDF
17 ph\u01B0\u1EDDng V\u0129nh H\u01B0ng < ~ph\u01B0\u1EDDng V\u0129nh H\u01B0ng, L\u0129nh Nam, Thanh Tr\xEC, V\u0129nh Tuy
18 ph\u01B0\u1EDDng T\u01B0\u01A1ng Mai < ~ph\u01B0\u1EDDng Gi\xE1p B\xE1t, Ph\u01B0\u01A1ng Li\u1EC7t, Mai \u0110\u1ED9ng, Minh Khai (qu\u1EADn Hai B\xE0 Tr\u01B0ng), \u0110\u1ED3ng T\xE2m, Tr\u01B0\u01A1ng \u0110\u1ECBnh, Ho\xE0ng V\u0103n Th\u1EE5, T\xE2n Mai, T\u01B0\u01A1ng Mai, V\u0129nh H\u01B0ng
19 ph\u01B0\u1EDDng \u0110\u1ECBnh C\xF4ng < ~ph\u01B0\u1EDDng \u0110\u1ECBnh C\xF4ng, Ho\xE0ng Li\u1EC7t, Th\u1ECBnh Li\u1EC7t; ~x\xE3 T\xE2n Tri\u1EC1u, Thanh Li\u1EC7t; ~ph\u01B0\u1EDDng \u0110\u1EA1i Kim, Gi\xE1p B\xE1t
20 ph\u01B0\u1EDDng Ho\xE0ng Li\u1EC7t < ~ph\u01B0\u1EDDng Ho\xE0ng Li\u1EC7t; ~th\u1ECB tr\u1EA5n V\u0103n \u0110i\u1EC3n; ~x\xE3 Tam Hi\u1EC7p (huy\u1EC7n Thanh Tr\xEC), Thanh Li\u1EC7t; ~ph\u01B0\u1EDDng \u0110\u1EA1i Kim
21 ph\u01B0\u1EDDng Y\xEAn S\u1EDF < ~ph\u01B0\u1EDDng Th\u1ECBnh Li\u1EC7t, Y\xEAn S\u1EDF; ~x\xE3 T\u1EE9 Hi\u1EC7p; ~ph\u01B0\u1EDDng Ho\xE0ng Li\u1EC7t, Tr\u1EA7n Ph\xFA
22 ph\u01B0\u1EDDng Thanh Xu\xE2n < ~ph\u01B0\u1EDDng Nh\xE2n Ch\xEDnh, Thanh Xu\xE2n B\u1EAFc, Thanh Xu\xE2n Trung, Th\u01B0\u1EE3ng \u0110\xECnh, Trung Ho\xE0, Trung V\u0103n
23 ph\u01B0\u1EDDng Kh\u01B0\u01A1ng \u0110\xECnh < ~ph\u01B0\u1EDDng H\u1EA1 \u0110\xECnh, Kh\u01B0\u01A1ng \u0110\xECnh, Kh\u01B0\u01A1ng Trung, \u0110\u1EA1i Kim; ~x\xE3 T\xE2n Tri\u1EC1u; ~ph\u01B0\u1EDDng Thanh Xu\xE2n Trung, Th\u01B0\u1EE3ng \u0110\xECnh
24 ph\u01B0\u1EDDng Ph\u01B0\u01A1ng Li\u1EC7t < ph\u01B0\u1EDDng Kh\u01B0\u01A1ng Mai; ~ph\u01B0\u1EDDng Th\u1ECBnh Li\u1EC7t, Ph\u01B0\u01A1ng Li\u1EC7t, \u0110\u1ECBnh C\xF4ng, Kh\u01B0\u01A1ng \u0110\xECnh, Kh\u01B0\u01A1ng Trung
25 ph\u01B0\u1EDDng C\u1EA7u Gi\u1EA5y < ~ph\u01B0\u1EDDng D\u1ECBch V\u1ECDng, D\u1ECBch V\u1ECDng H\u1EADu, Quan Hoa, M\u1EF9 \u0110\xECnh 1, M\u1EF9 \u0110\xECnh 2, Y\xEAn H\xF2a
26 ph\u01B0\u1EDDng Ngh\u0129a \u0110\xF4 < ph\u01B0\u1EDDng Ngh\u0129a T\xE2n; ~ph\u01B0\u1EDDng C\u1ED5 Nhu\u1EBF 1, Mai D\u1ECBch, Ngh\u0129a \u0110\xF4, Xu\xE2n La, Xu\xE2n T\u1EA3o, D\u1ECBch V\u1ECDng, D\u1ECBch V\u1ECDng H\u1EADu, Quan Hoa
27 ph\u01B0\u1EDDng Y\xEAn H\xF2a < ~ph\u01B0\u1EDDng M\u1EC5 Tr\xEC, Nh\xE2n Ch\xEDnh, Trung H\xF2a, Y\xEAn H\xF2a
28 ph\u01B0\u1EDDng T\xE2y H\u1ED3 < ph\u01B0\u1EDDng B\u01B0\u1EDFi; ~ph\u01B0\u1EDDng Ph\xFA Th\u01B0\u1EE3ng, Xu\xE2n La, Nh\u1EADt T\xE2n, Qu\u1EA3ng An, T\u1EE9 Li\xEAn, Y\xEAn Ph\u1EE5, Ngh\u0129a \u0110\xF4, Th\u1EE5y Khu\xEA
29 ph\u01B0\u1EDDng Ph\xFA Th\u01B0\u1EE3ng < ~ph\u01B0\u1EDDng \u0110\xF4ng Ng\u1EA1c, Xu\xE2n La, Xu\xE2n \u0110\u1EC9nh, Xu\xE2n T\u1EA3o, Ph\xFA Th\u01B0\u1EE3ng
30 ph\u01B0\u1EDDng T\xE2y T\u1EF1u < ~ph\u01B0\u1EDDng Minh Khai (qu\u1EADn B\u1EAFc T\u1EEB Li\xEAm), T\xE2y T\u1EF1u; ~x\xE3 Kim Chung (huy\u1EC7n Ho\xE0i \u0110\u1EE9c)
31 ph\u01B0\u1EDDng Ph\xFA Di\u1EC5n < ph\u01B0\u1EDDng Ph\xFA Di\u1EC5n; ~ph\u01B0\u1EDDng C\u1ED5 Nhu\u1EBF 1, Mai D\u1ECBch, Ph\xFAc Di\u1EC5n
32 ph\u01B0\u1EDDng Xu\xE2n \u0110\u1EC9nh < ~ph\u01B0\u1EDDng Xu\xE2n \u0110\u1EC9nh, C\u1ED5 Nhu\u1EBF 1, Xu\xE2n La, Xu\xE2n T\u1EA3o
33 ph\u01B0\u1EDDng \u0110\xF4ng Ng\u1EA1c < ph\u01B0\u1EDDng \u0110\u1EE9c Th\u1EAFng; ~ph\u01B0\u1EDDng C\u1ED5 Nhu\u1EBF 2, Th\u1EE5y Ph\u01B0\u01A1ng, Minh Khai (qu\u1EADn B\u1EAFc T\u1EEB Li\xEAm), \u0110\xF4ng Ng\u1EA1c, Xu\xE2n \u0110\u1EC9nh
34 ph\u01B0\u1EDDng Th\u01B0\u1EE3ng C\xE1t < ph\u01B0\u1EDDng Li\xEAn M\u1EA1c, Th\u01B0\u1EE3ng C\xE1t; ~ph\u01B0\u1EDDng Minh Khai (qu\u1EADn B\u1EAFc T\u1EEB Li\xEAm), T\xE2y T\u1EF1u, C\u1ED5 Nhu\u1EBF 2, Th\u1EE5y Ph\u01B0\u01A1ng
35 ph\u01B0\u1EDDng T\u1EEB Li\xEAm < ph\u01B0\u1EDDng C\u1EA7u Di\u1EC5n; ~ph\u01B0\u1EDDng M\u1EC5 Tr\xEC, Ph\xFA \u0110\xF4, Mai D\u1ECBch, M\u1EF9 \u0110\xECnh 1, M\u1EF9 \u0110\xECnh 2
36 ph\u01B0\u1EDDng Xu\xE2n Ph\u01B0\u01A1ng < ph\u01B0\u1EDDng Ph\u01B0\u01A1ng Canh, Xu\xE2n Ph\u01B0\u01A1ng; ~ph\u01B0\u1EDDng \u0110\u1EA1i M\u1ED7, T\xE2y M\u1ED7; ~x\xE3 V\xE2n Canh; ~ph\u01B0\u1EDDng Minh Khai (qu\u1EADn B\u1EAFc T\u1EEB Li\xEAm), Ph\xFAc Di\u1EC5n
37 ph\u01B0\u1EDDng T\xE2y M\u1ED7 < ~ph\u01B0\u1EDDng \u0110\u1EA1i M\u1ED7, D\u01B0\u01A1ng N\u1ED9i; ~x\xE3 An Kh\xE1nh; ~ph\u01B0\u1EDDng T\xE2y M\u1ED7
38 ph\u01B0\u1EDDng \u0110\u1EA1i M\u1ED7 < ~ph\u01B0\u1EDDng D\u01B0\u01A1ng N\u1ED9i, \u0110\u1EA1i M\u1ED7, M\u1ED9 Lao, M\u1EC5 Tr\xEC, Nh\xE2n Ch\xEDnh, Trung H\xF2a, Ph\xFA \u0110\xF4, Trung V\u0103n
39 ph\u01B0\u1EDDng Long Bi\xEAn < ~ph\u01B0\u1EDDng C\u1EF1 Kh\u1ED1i, Ph\xFAc \u0110\u1ED3ng, Th\u1EA1ch B\xE0n; ~x\xE3 B\xE1t Tr\xE0ng; ~ph\u01B0\u1EDDng Long Bi\xEAn, B\u1ED3 \u0110\u1EC1, Gia Th\u1EE5y
40 ph\u01B0\u1EDDng B\u1ED3 \u0110\u1EC1 < ph\u01B0\u1EDDng Ng\u1ECDc L\xE2m; ~ph\u01B0\u1EDDng \u0110\u1EE9c Giang, Gia Th\u1EE5y, Th\u01B0\u1EE3ng Thanh, Ph\xFAc \u0110\u1ED3ng, Ng\u1ECDc Th\u1EE5y, B\u1ED3 \u0110\u1EC1, Long Bi\xEAn
41 ph\u01B0\u1EDDng Vi\u1EC7t H\u01B0ng < ~ph\u01B0\u1EDDng Giang Bi\xEAn, Ph\xFAc \u0110\u1ED3ng, Vi\u1EC7t H\u01B0ng, Ph\xFAc L\u1EE3i, Gia Th\u1EE5y, \u0110\u1EE9c Giang, Th\u01B0\u1EE3ng Thanh
42 ph\u01B0\u1EDDng Ph\xFAc L\u1EE3i < ~ph\u01B0\u1EDDng Th\u1EA1ch B\xE0n; ~x\xE3 C\u1ED5 Bi; ~ph\u01B0\u1EDDng Giang Bi\xEAn, Vi\u1EC7t H\u01B0ng, Ph\xFAc L\u1EE3i, Ph\xFAc \u0110\u1ED3ng
43 ph\u01B0\u1EDDng H\xE0 \u0110\xF4ng < ph\u01B0\u1EDDng Ph\xFAc La, V\u1EA1n Ph\xFAc; ~ph\u01B0\u1EDDng Quang Trung (qu\u1EADn H\xE0 \u0110\xF4ng), \u0110\u1EA1i M\u1ED7, H\xE0 C\u1EA7u, La Kh\xEA, V\u0103n Qu\xE1n; ~x\xE3 T\xE2n Tri\u1EC1u; ~ph\u01B0\u1EDDng M\u1ED9 Lao
44 ph\u01B0\u1EDDng D\u01B0\u01A1ng N\u1ED9i < ~ph\u01B0\u1EDDng D\u01B0\u01A1ng N\u1ED9i, Ph\xFA La, Y\xEAn Ngh\u0129a; ~x\xE3 La Ph\xF9; ~ph\u01B0\u1EDDng \u0110\u1EA1i M\u1ED7, La Kh\xEA
45 ph\u01B0\u1EDDng Y\xEAn Ngh\u0129a < ~ph\u01B0\u1EDDng \u0110\u1ED3ng Mai, Y\xEAn Ngh\u0129a
46 ph\u01B0\u1EDDng Ph\xFA L\u01B0\u01A1ng < ph\u01B0\u1EDDng Ph\xFA L\xE3m; ~ph\u01B0\u1EDDng Ki\u1EBFn H\u01B0ng, Ph\xFA L\u01B0\u01A1ng; ~x\xE3 C\u1EF1 Kh\xEA, H\u1EEFu H\xF2a
47 ph\u01B0\u1EDDng Ki\u1EBFn H\u01B0ng < ~ph\u01B0\u1EDDng Ki\u1EBFn H\u01B0ng, Ph\xFA L\u01B0\u01A1ng, Quang Trung (qu\u1EADn H\xE0 \u0110\xF4ng), H\xE0 C\u1EA7u, Ph\xFA La
48 ph\u01B0\u1EDDng Thanh Li\u1EC7t < ~x\xE3 T\u1EA3 Thanh Oai; ~ph\u01B0\u1EDDng \u0110\u1EA1i Kim, Thanh Xu\xE2n B\u1EAFc, H\u1EA1 \u0110\xECnh, V\u0103n Qu\xE1n; ~x\xE3 Thanh Li\u1EC7t, T\xE2n Tri\u1EC1u
49 ph\u01B0\u1EDDng Ch\u01B0\u01A1ng M\u1EF9 < ph\u01B0\u1EDDng Bi\xEAn Giang; th\u1ECB tr\u1EA5n Ch\xFAc S\u01A1n; x\xE3 \u0110\u1EA1i Y\xEAn, Ng\u1ECDc H\xF2a, Ph\u1EE5ng Ch\xE2u, Ti\xEAn Ph\u01B0\u01A1ng, Thu\u1EF5 H\u01B0\u01A1ng; ~ph\u01B0\u1EDDng \u0110\u1ED3ng Mai
50 ph\u01B0\u1EDDng S\u01A1n T\xE2y < ph\u01B0\u1EDDng Ng\xF4 Quy\u1EC1n, Ph\xFA Th\u1ECBnh, Vi\xEAn S\u01A1n; x\xE3 \u0110\u01B0\u1EDDng L\xE2m; ~ph\u01B0\u1EDDng Trung H\u01B0ng, S\u01A1n L\u1ED9c; ~x\xE3 Thanh M\u1EF9
51 ph\u01B0\u1EDDng T\xF9ng Thi\u1EC7n < ph\u01B0\u1EDDng Xu\xE2n Khanh, Trung S\u01A1n Tr\u1EA7m; x\xE3 Xu\xE2n S\u01A1n; ~ph\u01B0\u1EDDng Trung H\u01B0ng, S\u01A1n L\u1ED9c; ~x\xE3 Thanh M\u1EF9
52 x\xE3 Thanh Tr\xEC < ~th\u1ECB tr\u1EA5n V\u0103n \u0110i\u1EC3n; ~x\xE3 Ng\u0169 Hi\u1EC7p, V\u0129nh Qu\u1EF3nh, Y\xEAn M\u1EF9, Duy\xEAn H\xE0, T\u1EE9 Hi\u1EC7p; ~ph\u01B0\u1EDDng Y\xEAn S\u1EDF
53 x\xE3 \u0110\u1EA1i Thanh < ~x\xE3 Tam Hi\u1EC7p (huy\u1EC7n Thanh Tr\xEC), H\u1EEFu H\xF2a; ~ph\u01B0\u1EDDng Ki\u1EBFn H\u01B0ng; ~th\u1ECB tr\u1EA5n V\u0103n \u0110i\u1EC3n; ~x\xE3 T\u1EA3 Thanh Oai, V\u0129nh Qu\u1EF3nh
54 x\xE3 Nam Ph\xF9 < x\xE3 V\u1EA1n Ph\xFAc; ~x\xE3 Li\xEAn Ninh, Ninh S\u1EDF, \u0110\xF4ng M\u1EF9, Duy\xEAn Th\xE1i, Ng\u0169 Hi\u1EC7p, Y\xEAn M\u1EF9, Duy\xEAn H\xE0
55 x\xE3 Ng\u1ECDc H\u1ED3i < x\xE3 Ng\u1ECDc H\u1ED3i; ~x\xE3 Duy\xEAn Th\xE1i, \u0110\u1EA1i \xC1ng, Kh\xE1nh H\xE0, Li\xEAn Ninh
56 x\xE3 Th\u01B0\u1EE3ng Ph\xFAc < x\xE3 T\xE2n Minh (huy\u1EC7n Th\u01B0\u1EDDng T\xEDn), D\u0169ng Ti\u1EBFn, Qu\u1EA5t \u0110\u1ED9ng, Nghi\xEAm Xuy\xEAn, Nguy\u1EC5n Tr\xE3i
57 x\xE3 Th\u01B0\u1EDDng T\xEDn < th\u1ECB tr\u1EA5n Th\u01B0\u1EDDng T\xEDn; x\xE3 Ti\u1EC1n Phong (huy\u1EC7n Th\u01B0\u1EDDng T\xEDn), Hi\u1EC1n Giang, H\xF2a B\xECnh, Nh\u1ECB Kh\xEA, V\u0103n B\xECnh, V\u0103n Ph\xFA; ~x\xE3 \u0110\u1EA1i \xC1ng, Kh\xE1nh H\xE0
58 x\xE3 Ch\u01B0\u01A1ng D\u01B0\u01A1ng < x\xE3 Ch\u01B0\u01A1ng D\u01B0\u01A1ng, L\xEA L\u1EE3i, Th\u1EAFng L\u1EE3i, T\u1EF1 Nhi\xEAn; ~x\xE3 T\xF4 Hi\u1EC7u, V\u1EA1n Nh\u1EA5t
59 x\xE3 H\u1ED3ng V\xE2n < x\xE3 H\xE0 H\u1ED3i, H\u1ED3ng V\xE2n, Li\xEAn Ph\u01B0\u01A1ng, V\xE2n T\u1EA3o; ~x\xE3 Duy\xEAn Th\xE1i, Ninh S\u1EDF, \u0110\xF4ng M\u1EF9
60 x\xE3 Ph\xFA Xuy\xEAn < th\u1ECB tr\u1EA5n Ph\xFA Minh, Ph\xFA Xuy\xEAn; x\xE3 H\u1ED3ng Th\xE1i, Minh C\u01B0\u1EDDng, Nam Phong, Nam Ti\u1EBFn, Quang H\xE0, V\u0103n T\u1EF1; ~x\xE3 T\xF4 Hi\u1EC7u, V\u1EA1n Nh\u1EA5t
61 x\xE3 Ph\u01B0\u1EE3ng D\u1EF1c < x\xE3 Ho\xE0ng Long, H\u1ED3ng Minh, Ph\xFA T\xFAc, V\u0103n Ho\xE0ng, Ph\u01B0\u1EE3ng D\u1EF1c
62 x\xE3 Chuy\xEAn M\u1EF9 < x\xE3 T\xE2n D\xE2n (huy\u1EC7n Ph\xFA Xuy\xEAn), Ch\xE2u Can, Ph\xFA Y\xEAn, V\xE2n T\u1EEB, Chuy\xEAn M\u1EF9
63 x\xE3 \u0110\u1EA1i Xuy\xEAn < x\xE3 B\u1EA1ch H\u1EA1, Khai Th\xE1i, Minh T\xE2n, Ph\xFAc Ti\u1EBFn, Quang L\xE3ng, Tri Th\u1EE7y, \u0110\u1EA1i Xuy\xEAn
64 x\xE3 Thanh Oai < th\u1ECB tr\u1EA5n Kim B\xE0i; x\xE3 \u0110\u1ED7 \u0110\u1ED9ng, Kim An, Ph\u01B0\u01A1ng Trung, Thanh Mai; ~x\xE3 Kim Th\u01B0
65 x\xE3 B\xECnh Minh < x\xE3 B\xEDch H\xF2a, B\xECnh Minh, Cao Vi\xEAn, Thanh Cao; ~x\xE3 Lam \u0110i\u1EC1n, C\u1EF1 Kh\xEA; ~ph\u01B0\u1EDDng Ph\xFA L\u01B0\u01A1ng
66 x\xE3 Tam H\u01B0ng < x\xE3 M\u1EF9 H\u01B0ng, Thanh Th\xF9y, Thanh V\u0103n, Tam H\u01B0ng
67 x\xE3 D\xE2n H\xF2a < x\xE3 Cao Xu\xE2n D\u01B0\u01A1ng, H\u1ED3ng D\u01B0\u01A1ng, Li\xEAn Ch\xE2u, T\xE2n \u01AF\u1EDBc, D\xE2n H\xF2a
68 x\xE3 V\xE2n \u0110\xECnh < th\u1ECB tr\u1EA5n V\xE2n \u0110\xECnh; x\xE3 Cao S\u01A1n Ti\u1EBFn, Ph\u01B0\u01A1ng T\xFA, T\u1EA3o D\u01B0\u01A1ng V\u0103n
69 x\xE3 \u1EE8ng Thi\xEAn < x\xE3 Hoa Vi\xEAn, Li\xEAn B\u1EA1t, Qu\u1EA3ng Ph\xFA C\u1EA7u, Tr\u01B0\u1EDDng Th\u1ECBnh
70 x\xE3 H\xF2a X\xE1 < x\xE3 H\xF2a Ph\xFA (huy\u1EC7n \u1EE8ng H\xF2a), Th\xE1i H\xF2a (huy\u1EC7n \u1EE8ng H\xF2a), B\xECnh L\u01B0u Quang, Ph\xF9 L\u01B0u
71 x\xE3 \u1EE8ng H\xF2a < x\xE3 \u0110\u1EA1i C\u01B0\u1EDDng, \u0110\u1EA1i H\xF9ng, \u0110\xF4ng L\u1ED7, \u0110\u1ED3ng T\xE2n, Kim \u0110\u01B0\u1EDDng, Minh \u0110\u1EE9c, Tr\u1EA7m L\u1ED9ng, Trung T\xFA
72 x\xE3 M\u1EF9 \u0110\u1EE9c < th\u1ECB tr\u1EA5n \u0110\u1EA1i Ngh\u0129a; x\xE3 An Ph\xFA, \u0110\u1EA1i H\u01B0ng, H\u1EE3p Thanh, Ph\xF9 L\u01B0u T\u1EBF
73 x\xE3 H\u1ED3ng S\u01A1n < x\xE3 Ph\xF9ng X\xE1 (huy\u1EC7n M\u1EF9 \u0110\u1EE9c), An M\u1EF9, H\u1EE3p Ti\u1EBFn, L\xEA Thanh, Xuy X\xE1, H\u1ED3ng S\u01A1n
74 x\xE3 Ph\xFAc S\u01A1n < x\xE3 M\u1EF9 Xuy\xEAn, Ph\xFAc L\xE2m, Th\u01B0\u1EE3ng L\xE2m, Tuy Lai; ~x\xE3 \u0110\u1ED3ng T\xE2m
75 x\xE3 H\u01B0\u01A1ng S\u01A1n < x\xE3 An Ti\u1EBFn, H\xF9ng Ti\u1EBFn, V\u1EA1n T\xEDn, H\u01B0\u01A1ng S\u01A1n
76 x\xE3 Ph\xFA Ngh\u0129a < x\xE3 \u0110\xF4ng Ph\u01B0\u01A1ng Y\xEAn, \u0110\xF4ng S\u01A1n, Thanh B\xECnh, Trung H\xF2a, Tr\u01B0\u1EDDng Y\xEAn, Ph\xFA Ngh\u0129a
77 x\xE3 Xu\xE2n Mai < th\u1ECB tr\u1EA5n Xu\xE2n Mai; x\xE3 Nam Ph\u01B0\u01A1ng Ti\u1EBFn, Th\u1EE7y Xu\xE2n Ti\xEAn; ~x\xE3 T\xE2n Ti\u1EBFn
78 x\xE3 Tr\u1EA7n Ph\xFA < x\xE3 Ho\xE0ng V\u0103n Th\u1EE5, H\u1EEFu V\u0103n, M\u1EF9 L\u01B0\u01A1ng, Tr\u1EA7n Ph\xFA; ~x\xE3 \u0110\u1ED3ng T\xE2m, T\xE2n Ti\u1EBFn
79 x\xE3 H\xF2a Ph\xFA < x\xE3 H\xF2a Ph\xFA (huy\u1EC7n Ch\u01B0\u01A1ng M\u1EF9), \u0110\u1ED3ng L\u1EA1c, H\u1ED3ng Ph\xFA, Th\u01B0\u1EE3ng V\u1EF1c, V\u0103n V\xF5; ~x\xE3 Kim Th\u01B0
80 x\xE3 Qu\u1EA3ng B\u1ECB < x\xE3 Ho\xE0ng Di\u1EC7u, H\u1EE3p \u0110\u1ED3ng, Qu\u1EA3ng B\u1ECB, T\u1ED1t \u0110\u1ED9ng; ~x\xE3 Lam \u0110i\u1EC1n
81 x\xE3 Minh Ch\xE2u < x\xE3 Minh Ch\xE2u; ~th\u1ECB tr\u1EA5n T\xE2y \u0110\u1EB1ng; ~x\xE3 Chu Minh
82 x\xE3 Qu\u1EA3ng Oai < x\xE3 Cam Th\u01B0\u1EE3ng, \u0110\xF4ng Quang, Ti\xEAn Phong; ~x\xE3 Th\u1EE5y An; ~th\u1ECB tr\u1EA5n T\xE2y \u0110\u1EB1ng; ~x\xE3 Chu Minh
83 x\xE3 V\u1EADt L\u1EA1i < x\xE3 Th\xE1i H\xF2a (huy\u1EC7n Ba V\xEC), Ph\xFA S\u01A1n (huy\u1EC7n Ba V\xEC), \u0110\u1ED3ng Th\xE1i, Ph\xFA Ch\xE2u, V\u1EADt L\u1EA1i
84 x\xE3 C\u1ED5 \u0110\xF4 < x\xE3 Ph\xFA C\u01B0\u1EDDng (huy\u1EC7n Ba V\xEC), C\u1ED5 \u0110\xF4, Phong V\xE2n, Ph\xFA H\u1ED3ng, Ph\xFA \u0110\xF4ng, V\u1EA1n Th\u1EAFng
85 x\xE3 B\u1EA5t B\u1EA1t < x\xE3 Thu\u1EA7n M\u1EF9, T\xF2ng B\u1EA1t, S\u01A1n \u0110\xE0; ~x\xE3 C\u1EA9m L\u0129nh, Minh Quang
86 x\xE3 Su\u1ED1i Hai < x\xE3 Ba Tr\u1EA1i, T\u1EA3n L\u0129nh; ~x\xE3 Th\u1EE5y An, C\u1EA9m L\u0129nh
87 x\xE3 Ba V\xEC < x\xE3 Ba V\xEC, Kh\xE1nh Th\u01B0\u1EE3ng; ~x\xE3 Minh Quang
88 x\xE3 Y\xEAn B\xE0i < x\xE3 V\xE2n H\xF2a, Y\xEAn B\xE0i; ~x\xE3 Th\u1EA1ch H\xF2a
89 x\xE3 \u0110o\xE0i Ph\u01B0\u01A1ng < x\xE3 Kim S\u01A1n, S\u01A1n \u0110\xF4ng; ~x\xE3 C\u1ED5 \u0110\xF4ng
90 x\xE3 Ph\xFAc Th\u1ECD < th\u1ECB tr\u1EA5n Ph\xFAc Th\u1ECD; x\xE3 Long Th\u01B0\u1EE3ng, Ph\xFAc H\xF2a, Ph\u1EE5ng Th\u01B0\u1EE3ng, T\xEDch L\u1ED9c, Tr\u1EA1ch M\u1EF9 L\u1ED9c
91 x\xE3 Ph\xFAc L\u1ED9c < x\xE3 Nam H\xE0, Sen Ph\u01B0\u01A1ng, V\xE2n Ph\xFAc, V\xF5ng Xuy\xEAn, Xu\xE2n \u0110\xECnh
92 x\xE3 H\xE1t M\xF4n < x\xE3 Tam Hi\u1EC7p (huy\u1EC7n Ph\xFAc Th\u1ECD), Hi\u1EC7p Thu\u1EADn, Li\xEAn Hi\u1EC7p, Ng\u1ECDc T\u1EA3o, Tam Thu\u1EA5n, Thanh \u0110a, H\xE1t M\xF4n
93 x\xE3 Th\u1EA1ch Th\u1EA5t < th\u1ECB tr\u1EA5n Li\xEAn Quan; x\xE3 C\u1EA9m Y\xEAn, \u0110\u1EA1i \u0110\u1ED3ng, Kim Quan, L\u1EA1i Th\u01B0\u1EE3ng, Ph\xFA Kim
94 x\xE3 H\u1EA1 B\u1EB1ng < x\xE3 C\u1EA7n Ki\u1EC7m, \u0110\u1ED3ng Tr\xFAc; ~x\xE3 B\xECnh Y\xEAn, H\u1EA1 B\u1EB1ng, T\xE2n X\xE3, Ph\xFA C\xE1t
95 x\xE3 T\xE2y Ph\u01B0\u01A1ng < x\xE3 Ph\xF9ng X\xE1 (huy\u1EC7n Th\u1EA1ch Th\u1EA5t), H\u01B0\u01A1ng Ng\u1EA3i, Lam S\u01A1n, Th\u1EA1ch X\xE1; ~x\xE3 Quang Trung; ~th\u1ECB tr\u1EA5n Qu\u1ED1c Oai; ~x\xE3 Ng\u1ECDc Li\u1EC7p, Ph\u01B0\u1EE3ng S\u01A1n
96 x\xE3 H\xF2a L\u1EA1c < ~x\xE3 Ti\u1EBFn Xu\xE2n, Th\u1EA1ch H\xF2a, C\u1ED5 \u0110\xF4ng, B\xECnh Y\xEAn, H\u1EA1 B\u1EB1ng, T\xE2n X\xE3
97 x\xE3 Y\xEAn Xu\xE2n < x\xE3 \u0110\xF4ng Xu\xE2n (huy\u1EC7n Qu\u1ED1c Oai), Y\xEAn B\xECnh, Y\xEAn Trung; ~x\xE3 Ti\u1EBFn Xu\xE2n, Th\u1EA1ch H\xF2a
98 x\xE3 Qu\u1ED1c Oai < x\xE3 Th\u1EA1ch Th\xE1n, S\xE0i S\u01A1n; ~x\xE3 Ng\u1ECDc M\u1EF9; ~th\u1ECB tr\u1EA5n Qu\u1ED1c Oai; ~x\xE3 Ph\u01B0\u1EE3ng S\u01A1n
99 x\xE3 H\u01B0ng \u0110\u1EA1o < x\xE3 C\u1ED9ng Ho\xE0, \u0110\u1ED3ng Quang, H\u01B0ng \u0110\u1EA1o
100 x\xE3 Ki\u1EC1u Ph\xFA < x\xE3 C\u1EA5n H\u1EEFu, Li\u1EC7p Ngh\u0129a, Tuy\u1EBFt Ngh\u0129a; ~x\xE3 Ng\u1ECDc Li\u1EC7p, Quang Trung, Ng\u1ECDc M\u1EF9
101 x\xE3 Ph\xFA C\xE1t < x\xE3 \u0110\xF4ng Y\xEAn, Ho\xE0 Th\u1EA1ch, Ph\xFA M\xE3n; ~x\xE3 Ph\xFA C\xE1t
102 x\xE3 Ho\xE0i \u0110\u1EE9c < th\u1ECB tr\u1EA5n Tr\u1EA1m Tr\xF4i; x\xE3 Di Tr\u1EA1ch, \u0110\u1EE9c Giang, \u0110\u1EE9c Th\u01B0\u1EE3ng; ~ph\u01B0\u1EDDng T\xE2y T\u1EF1u; ~x\xE3 T\xE2n L\u1EADp, Kim Chung (huy\u1EC7n Ho\xE0i \u0110\u1EE9c)
103 x\xE3 D\u01B0\u01A1ng H\xF2a < x\xE3 C\xE1t Qu\u1EBF, D\u01B0\u01A1ng Li\u1EC5u, \u0110\u1EAFc S\u1EDF, Minh Khai, Y\xEAn S\u1EDF
104 x\xE3 S\u01A1n \u0110\u1ED3ng < x\xE3 L\u1EA1i Y\xEAn, S\u01A1n \u0110\u1ED3ng, Ti\u1EC1n Y\xEAn; ~x\xE3 An Kh\xE1nh, Song Ph\u01B0\u01A1ng, V\xE2n C\xF4n, An Th\u01B0\u1EE3ng, V\xE2n Canh
105 x\xE3 An Kh\xE1nh < x\xE3 \u0110\xF4ng La; ~ph\u01B0\u1EDDng D\u01B0\u01A1ng N\u1ED9i; ~x\xE3 An Kh\xE1nh, La Ph\xF9, Song Ph\u01B0\u01A1ng, V\xE2n C\xF4n, An Th\u01B0\u1EE3ng
106 x\xE3 \u0110an Ph\u01B0\u1EE3ng < th\u1ECB tr\u1EA5n Ph\xF9ng; x\xE3 \u0110\u1ED3ng Th\xE1p, Song Ph\u01B0\u1EE3ng, Th\u01B0\u1EE3ng M\u1ED7, \u0110an Ph\u01B0\u1EE3ng
107 x\xE3 \xD4 Di\xEAn < x\xE3 H\u1EA1 M\u1ED7, T\xE2n H\u1ED9i; ~x\xE3 Li\xEAn H\xE0 (huy\u1EC7n \u0110an Ph\u01B0\u1EE3ng), H\u1ED3ng H\xE0, Li\xEAn H\u1ED3ng, Li\xEAn Trung, V\u0103n Kh\xEA; ~ph\u01B0\u1EDDng T\xE2y T\u1EF1u; ~x\xE3 T\xE2n L\u1EADp
108 x\xE3 Li\xEAn Minh < x\xE3 Ph\u01B0\u01A1ng \u0110\xECnh; ~x\xE3 Trung Ch\xE2u, Th\u1ECD Xu\xE2n, Th\u1ECD An, H\u1ED3ng H\xE0, Ti\u1EBFn Th\u1ECBnh
109 x\xE3 Gia L\xE2m < x\xE3 D\u01B0\u01A1ng X\xE1, Ki\xEAu K\u1EF5; ~th\u1ECB tr\u1EA5n Tr\xE2u Qu\u1EF3; ~ph\u01B0\u1EDDng Th\u1EA1ch B\xE0n; ~x\xE3 Ph\xFA S\u01A1n (huy\u1EC7n Gia L\xE2m), C\u1ED5 Bi, \u0110a T\u1ED1n, B\xE1t Tr\xE0ng
110 x\xE3 Thu\u1EADn An < x\xE3 D\u01B0\u01A1ng Quang, L\u1EC7 Chi; ~x\xE3 \u0110\u1EB7ng X\xE1, Ph\xFA S\u01A1n (huy\u1EC7n Gia L\xE2m)
111 x\xE3 B\xE1t Tr\xE0ng < x\xE3 Kim \u0110\u1EE9c; ~ph\u01B0\u1EDDng C\u1EF1 Kh\u1ED1i, Th\u1EA1ch B\xE0n; ~th\u1ECB tr\u1EA5n Tr\xE2u Qu\u1EF3; ~x\xE3 \u0110a T\u1ED1n, B\xE1t Tr\xE0ng
112 x\xE3 Ph\xF9 \u0110\u1ED5ng < th\u1ECB tr\u1EA5n Y\xEAn Vi\xEAn; x\xE3 Ninh Hi\u1EC7p, Ph\xF9 \u0110\u1ED5ng, Thi\xEAn \u0110\u1EE9c, Y\xEAn Th\u01B0\u1EDDng, Y\xEAn Vi\xEAn; ~x\xE3 C\u1ED5 Bi, \u0110\u1EB7ng X\xE1
113 x\xE3 Th\u01B0 L\xE2m < x\xE3 Th\u1EE5y L\xE2m, V\xE2n H\xE0; ~x\xE3 Xu\xE2n N\u1ED9n; ~th\u1ECB tr\u1EA5n \u0110\xF4ng Anh; ~x\xE3 Li\xEAn H\xE0 (huy\u1EC7n \u0110\xF4ng Anh), D\u1EE5c T\xFA, Nguy\xEAn Kh\xEA, Uy N\u1ED7, Vi\u1EC7t H\xF9ng
114 x\xE3 \u0110\xF4ng Anh < x\xE3 C\u1ED5 Loa, \u0110\xF4ng H\u1ED9i, Mai L\xE2m; ~th\u1ECB tr\u1EA5n \u0110\xF4ng Anh; ~x\xE3 T\xE0m X\xE1, Ti\xEAn D\u01B0\u01A1ng, V\u0129nh Ng\u1ECDc, Xu\xE2n Canh, Li\xEAn H\xE0 (huy\u1EC7n \u0110\xF4ng Anh), D\u1EE5c T\xFA, Uy N\u1ED7, Vi\u1EC7t H\xF9ng
115 x\xE3 Ph\xFAc Th\u1ECBnh < x\xE3 B\u1EAFc H\u1ED3ng, Nam H\u1ED3ng, V\xE2n N\u1ED9i; ~x\xE3 V\u0129nh Ng\u1ECDc, Nguy\xEAn Kh\xEA, Xu\xE2n N\u1ED9n, Ti\xEAn D\u01B0\u01A1ng; ~th\u1ECB tr\u1EA5n \u0110\xF4ng Anh
116 x\xE3 Thi\xEAn L\u1ED9c < x\xE3 V\xF5ng La; ~x\xE3 Kim Chung (huy\u1EC7n \u0110\xF4ng Anh), \u0110\u1EA1i M\u1EA1ch, Kim N\u1ED7, Ti\u1EC1n Phong (huy\u1EC7n M\xEA Linh), H\u1EA3i B\u1ED1i
117 x\xE3 V\u0129nh Thanh < ~x\xE3 T\xE0m X\xE1, Xu\xE2n Canh, V\u0129nh Ng\u1ECDc, Kim Chung (huy\u1EC7n \u0110\xF4ng Anh), H\u1EA3i B\u1ED1i, Kim N\u1ED7
118 x\xE3 M\xEA Linh < x\xE3 Tr\xE1ng Vi\u1EC7t; ~x\xE3 Ti\u1EC1n Phong (huy\u1EC7n M\xEA Linh), V\u0103n Kh\xEA, M\xEA Linh, \u0110\u1EA1i Th\u1ECBnh, H\u1ED3ng H\xE0, Li\xEAn H\xE0 (huy\u1EC7n \u0110an Ph\u01B0\u1EE3ng), Li\xEAn H\u1ED3ng, Li\xEAn Trung, \u0110\u1EA1i M\u1EA1ch
119 x\xE3 Y\xEAn L\xE3ng < x\xE3 Chu Phan, Ho\xE0ng Kim, Li\xEAn M\u1EA1c; ~x\xE3 Th\u1EA1ch \u0110\xE0, V\u0103n Kh\xEA, Ti\u1EBFn Th\u1ECBnh, Trung Ch\xE2u, Th\u1ECD Xu\xE2n, Th\u1ECD An, H\u1ED3ng H\xE0
120 x\xE3 Ti\u1EBFn Th\u1EAFng < x\xE3 Tam \u0110\u1ED3ng, Ti\u1EBFn Th\u1EAFng, T\u1EF1 L\u1EADp; ~x\xE3 \u0110\u1EA1i Th\u1ECBnh, Kim Hoa, Thanh L\xE2m, V\u0103n Kh\xEA, Th\u1EA1ch \u0110\xE0
121 x\xE3 Quang Minh < th\u1ECB tr\u1EA5n Chi \u0110\xF4ng, Quang Minh; ~x\xE3 M\xEA Linh, Ti\u1EC1n Phong (huy\u1EC7n M\xEA Linh), \u0110\u1EA1i Th\u1ECBnh, Kim Hoa, Thanh L\xE2m
122 x\xE3 S\xF3c S\u01A1n < th\u1ECB tr\u1EA5n S\xF3c S\u01A1n; x\xE3 T\xE2n Minh (huy\u1EC7n S\xF3c S\u01A1n), \u0110\xF4ng Xu\xE2n (huy\u1EC7n S\xF3c S\u01A1n), Ph\xF9 L\u1ED7, Ph\xF9 Linh, Ti\xEAn D\u01B0\u1EE3c; ~x\xE3 Mai \u0110\xECnh, Ph\xFA Minh, Quang Ti\u1EBFn
123 x\xE3 \u0110a Ph\xFAc < x\xE3 B\u1EAFc Ph\xFA, \u0110\u1EE9c Ho\xE0, Kim L\u0169, T\xE2n H\u01B0ng, Vi\u1EC7t Long, Xu\xE2n Giang, Xu\xE2n Thu
124 x\xE3 N\u1ED9i B\xE0i < x\xE3 Ph\xFA C\u01B0\u1EDDng (huy\u1EC7n S\xF3c S\u01A1n), Hi\u1EC1n Ninh, Thanh Xu\xE2n; ~x\xE3 Mai \u0110\xECnh, Ph\xFA Minh, Quang Ti\u1EBFn
125 x\xE3 Trung Gi\xE3 < x\xE3 B\u1EAFc S\u01A1n, H\u1ED3ng K\u1EF3, Nam S\u01A1n, Trung Gi\xE3
126 x\xE3 Kim Anh < x\xE3 T\xE2n D\xE2n (huy\u1EC7n S\xF3c S\u01A1n), Minh Ph\xFA, Minh Tr\xED
# 1657/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Cao B\u1EB1ng
1 x\xE3 Qu\u1EA3ng L\xE2m < x\xE3 Th\u1EA1ch L\xE2m, Qu\u1EA3ng L\xE2m
2 x\xE3 Nam Quang < x\xE3 Nam Cao, Nam Quang
3 x\xE3 L\xFD B\xF4n < x\xE3 V\u0129nh Quang (huy\u1EC7n B\u1EA3o L\xE2m), L\xFD B\xF4n
4 x\xE3 B\u1EA3o L\xE2m < th\u1ECB tr\u1EA5n P\xE1c Mi\u1EA7u; x\xE3 M\xF4ng \xC2n, V\u0129nh Phong
5 x\xE3 Y\xEAn Th\u1ED5 < x\xE3 Th\xE1i H\u1ECDc, Th\xE1i S\u01A1n, Y\xEAn Th\u1ED5
6 x\xE3 S\u01A1n L\u1ED9 < x\xE3 S\u01A1n L\u1EADp, S\u01A1n L\u1ED9
7 x\xE3 H\u01B0ng \u0110\u1EA1o < x\xE3 H\u01B0ng Th\u1ECBnh, Kim C\xFAc, H\u01B0ng \u0110\u1EA1o (huy\u1EC7n B\u1EA3o L\u1EA1c)
8 x\xE3 B\u1EA3o L\u1EA1c < th\u1ECB tr\u1EA5n B\u1EA3o L\u1EA1c; x\xE3 B\u1EA3o To\xE0n, H\u1ED3ng Tr\u1ECB
9 x\xE3 C\u1ED1c P\xE0ng < x\xE3 \u0110\u1EE9c H\u1EA1nh, C\u1ED1c P\xE0ng
10 x\xE3 C\xF4 Ba < x\xE3 Th\u01B0\u1EE3ng H\xE0, C\xF4 Ba
11 x\xE3 Kh\xE1nh Xu\xE2n < x\xE3 Phan Thanh (huy\u1EC7n B\u1EA3o L\u1EA1c), Kh\xE1nh Xu\xE2n
12 x\xE3 Xu\xE2n Tr\u01B0\u1EDDng < x\xE3 H\u1ED3ng An, Xu\xE2n Tr\u01B0\u1EDDng
13 x\xE3 Huy Gi\xE1p < x\xE3 \u0110\xECnh Ph\xF9ng, Huy Gi\xE1p
14 x\xE3 Ca Th\xE0nh < x\xE3 Y\xEAn L\u1EA1c, Ca Th\xE0nh
15 x\xE3 Phan Thanh < x\xE3 Phan Thanh (huy\u1EC7n Nguy\xEAn B\xECnh), Mai Long
16 x\xE3 Th\xE0nh C\xF4ng < x\xE3 Quang Th\xE0nh, Th\xE0nh C\xF4ng
17 x\xE3 Tam Kim < x\xE3 H\u01B0ng \u0110\u1EA1o (huy\u1EC7n Nguy\xEAn B\xECnh), Hoa Th\xE1m, Tam Kim
18 x\xE3 Nguy\xEAn B\xECnh < th\u1ECB tr\u1EA5n Nguy\xEAn B\xECnh; x\xE3 Th\u1EC3 D\u1EE5c, V\u0169 Minh
19 x\xE3 T\u0129nh T\xFAc < th\u1ECB tr\u1EA5n T\u0129nh T\xFAc; x\xE3 Tri\u1EC7u Nguy\xEAn, V\u0169 N\xF4ng
20 x\xE3 Minh T\xE2m < x\xE3 Tr\u01B0\u01A1ng L\u01B0\u01A1ng, Minh T\xE2m
21 x\xE3 Thanh Long < x\xE3 Ng\u1ECDc \u0110\u1ED9ng (huy\u1EC7n H\xE0 Qu\u1EA3ng), Y\xEAn S\u01A1n, Thanh Long
22 x\xE3 C\u1EA7n Y\xEAn < x\xE3 C\u1EA7n N\xF4ng, L\u01B0\u01A1ng Th\xF4ng, C\u1EA7n Y\xEAn
23 x\xE3 Th\xF4ng N\xF4ng < th\u1ECB tr\u1EA5n Th\xF4ng N\xF4ng; x\xE3 \u0110a Th\xF4ng, L\u01B0\u01A1ng Can
24 x\xE3 Tr\u01B0\u1EDDng H\xE0 < th\u1ECB tr\u1EA5n Xu\xE2n H\xF2a; x\xE3 Qu\xFD Qu\xE2n, S\xF3c H\xE0, Tr\u01B0\u1EDDng H\xE0
25 x\xE3 H\xE0 Qu\u1EA3ng < x\xE3 H\u1ED3ng S\u1EF9, Ng\u1ECDc \u0110\xE0o, M\xE3 Ba
26 x\xE3 L\u0169ng N\u1EB7m < x\xE3 Th\u01B0\u1EE3ng Th\xF4n, L\u0169ng N\u1EB7m
27 x\xE3 T\u1ED5ng C\u1ECDt < x\xE3 N\u1ED9i Th\xF4n, C\u1EA3i Vi\xEAn, T\u1ED5ng C\u1ECDt
28 x\xE3 Nam Tu\u1EA5n < x\xE3 \u0110\u1EE9c Long (huy\u1EC7n H\xF2a An), D\xE2n Ch\u1EE7, Nam Tu\u1EA5n
29 x\xE3 H\xF2a An < th\u1ECB tr\u1EA5n N\u01B0\u1EDBc Hai; x\xE3 \u0110\u1EA1i Ti\u1EBFn, H\u1ED3ng Vi\u1EC7t
30 x\xE3 B\u1EA1ch \u0110\u1EB1ng < x\xE3 Th\u1ECBnh V\u01B0\u1EE3ng, B\xECnh D\u01B0\u01A1ng, B\u1EA1ch \u0110\u1EB1ng
31 x\xE3 Nguy\u1EC5n Hu\u1EC7 < x\xE3 Quang Trung (huy\u1EC7n H\xF2a An), Ng\u0169 L\xE3o, Nguy\u1EC5n Hu\u1EC7
32 x\xE3 Minh Khai < x\xE3 Quang Tr\u1ECDng, Minh Khai
33 x\xE3 Canh T\xE2n < x\xE3 \u0110\u1EE9c Th\xF4ng, Canh T\xE2n
34 x\xE3 Kim \u0110\u1ED3ng < x\xE3 H\u1ED3ng Nam, Th\xE1i C\u01B0\u1EDDng, Kim \u0110\u1ED3ng
35 x\xE3 Th\u1EA1ch An < x\xE3 Ti\xEAn Th\xE0nh, V\xE2n Tr\xECnh, L\xEA Lai
36 x\xE3 \u0110\xF4ng Kh\xEA < th\u1ECB tr\u1EA5n \u0110\xF4ng Kh\xEA; x\xE3 \u0110\u1EE9c Xu\xE2n, Tr\u1ECDng Con
37 x\xE3 \u0110\u1EE9c Long < x\xE3 \u0110\u1EE9c Long (huy\u1EC7n Th\u1EA1ch An), Th\u1EE5y H\xF9ng, L\xEA L\u1EE3i
38 x\xE3 Ph\u1EE5c H\xF2a < th\u1ECB tr\u1EA5n T\xE0 L\xF9ng, H\xF2a Thu\u1EADn; x\xE3 M\u1EF9 H\u01B0ng, \u0110\u1EA1i S\u01A1n
39 x\xE3 B\u1EBF V\u0103n \u0110\xE0n < x\xE3 H\u1ED3ng Quang, C\xE1ch Linh, B\u1EBF V\u0103n \u0110\xE0n
40 x\xE3 \u0110\u1ED9c L\u1EADp < x\xE3 Qu\u1EA3ng H\u01B0ng, Cai B\u1ED9, \u0110\u1ED9c L\u1EADp
41 x\xE3 Qu\u1EA3ng Uy\xEAn < th\u1ECB tr\u1EA5n Qu\u1EA3ng Uy\xEAn; x\xE3 Phi H\u1EA3i, Ph\xFAc Sen, Ch\xED Th\u1EA3o
42 x\xE3 H\u1EA1nh Ph\xFAc < x\xE3 Ng\u1ECDc \u0110\u1ED9ng (huy\u1EC7n Qu\u1EA3ng H\xF2a), T\u1EF1 Do, H\u1EA1nh Ph\xFAc
43 x\xE3 Quang H\xE1n < x\xE3 Quang Vinh, Quang H\xE1n
44 x\xE3 Tr\xE0 L\u0129nh < th\u1ECB tr\u1EA5n Tr\xE0 L\u0129nh; x\xE3 Cao Ch\u01B0\u01A1ng, Qu\u1ED1c To\u1EA3n
45 x\xE3 Quang Trung < x\xE3 Quang Trung (huy\u1EC7n Tr\xF9ng Kh\xE1nh), Tri Ph\u01B0\u01A1ng, Xu\xE2n N\u1ED9i
46 x\xE3 \u0110o\xE0i D\u01B0\u01A1ng < x\xE3 Trung Ph\xFAc, Cao Th\u0103ng, \u0110o\xE0i D\u01B0\u01A1ng
47 x\xE3 Tr\xF9ng Kh\xE1nh < th\u1ECB tr\u1EA5n Tr\xF9ng Kh\xE1nh; x\xE3 \u0110\u1EE9c H\u1ED3ng, L\u0103ng Hi\u1EBFu, Kh\xE2m Th\xE0nh
48 x\xE3 \u0110\xE0m Th\u1EE7y < x\xE3 Ch\xED Vi\u1EC5n, Phong Ch\xE2u, \u0110\xE0m Th\u1EE7y
49 x\xE3 \u0110\xECnh Phong < x\xE3 Ng\u1ECDc C\xF4n, Ng\u1ECDc Kh\xEA, Phong N\u1EB7m, \u0110\xECnh Phong
50 x\xE3 H\u1EA1 Lang < th\u1ECB tr\u1EA5n Thanh Nh\u1EADt; x\xE3 Th\u1ED1ng Nh\u1EA5t, Th\u1ECB Hoa
51 x\xE3 L\xFD Qu\u1ED1c < x\xE3 Minh Long, \u0110\u1ED3ng Loan, L\xFD Qu\u1ED1c
52 x\xE3 Vinh Qu\xFD < x\xE3 C\xF4 Ng\xE2n, An L\u1EA1c, Kim Loan, Vinh Qu\xFD
53 x\xE3 Quang Long < x\xE3 \u0110\u1EE9c Quang, Th\u1EAFng L\u1EE3i, Quang Long
54 ph\u01B0\u1EDDng Th\u1EE5c Ph\xE1n < ph\u01B0\u1EDDng S\xF4ng Hi\u1EBFn, \u0110\u1EC1 Th\xE1m, H\u1EE3p Giang; x\xE3 H\u01B0ng \u0110\u1EA1o (th\xE0nh ph\u1ED1 Cao B\u1EB1ng), Ho\xE0ng Tung
55 ph\u01B0\u1EDDng N\xF9ng Tr\xED Cao < ph\u01B0\u1EDDng Ng\u1ECDc Xu\xE2n, S\xF4ng B\u1EB1ng; x\xE3 V\u0129nh Quang (th\xE0nh ph\u1ED1 Cao B\u1EB1ng)
56 ph\u01B0\u1EDDng T\xE2n Giang < ph\u01B0\u1EDDng T\xE2n Giang, Duy\u1EC7t Trung, H\xF2a Chung; x\xE3 Chu Trinh, L\xEA Chung
# 1658/NQ-UBTVQH15 2025-06-16 t\u1EC9nh B\u1EAFc Ninh
1 x\xE3 Chi L\u0103ng < x\xE3 Y\xEAn Gi\u1EA3, Chi L\u0103ng
2 x\xE3 Ph\xF9 L\xE3ng < x\xE3 Ch\xE2u Phong, \u0110\u1EE9c Long, Ph\xF9 L\xE3ng
3 x\xE3 Y\xEAn Phong < th\u1ECB tr\u1EA5n Ch\u1EDD; x\xE3 Trung Ngh\u0129a, Long Ch\xE2u, \u0110\xF4ng Ti\u1EBFn
4 x\xE3 V\u0103n M\xF4n < x\xE3 Y\xEAn Ph\u1EE5, \u0110\xF4ng Th\u1ECD, V\u0103n M\xF4n
5 x\xE3 Tam Giang < x\xE3 H\xF2a Ti\u1EBFn, Tam Giang
6 x\xE3 Y\xEAn Trung < x\xE3 D\u0169ng Li\u1EC7t, Y\xEAn Trung
7 x\xE3 Tam \u0110a < x\xE3 Th\u1EE5y H\xF2a, \u0110\xF4ng Phong, Tam \u0110a
8 x\xE3 Ti\xEAn Du < th\u1ECB tr\u1EA5n Lim; x\xE3 N\u1ED9i Du\u1EC7, Ph\xFA L\xE2m
9 x\xE3 Li\xEAn B\xE3o < x\xE3 Hi\xEAn V\xE2n, Vi\u1EC7t \u0110o\xE0n, Li\xEAn B\xE3o
10 x\xE3 T\xE2n Chi < x\xE3 L\u1EA1c V\u1EC7, T\xE2n Chi
11 x\xE3 \u0110\u1EA1i \u0110\u1ED3ng < x\xE3 Tri Ph\u01B0\u01A1ng, Ho\xE0n S\u01A1n, \u0110\u1EA1i \u0110\u1ED3ng
12 x\xE3 Ph\u1EADt T\xEDch < x\xE3 Minh \u0110\u1EA1o, C\u1EA3nh H\u01B0ng, Ph\u1EADt T\xEDch
13 x\xE3 Gia B\xECnh < th\u1ECB tr\u1EA5n Gia B\xECnh; x\xE3 Xu\xE2n Lai, Qu\u1EF3nh Ph\xFA, \u0110\u1EA1i B\xE1i
14 x\xE3 Nh\xE2n Th\u1EAFng < th\u1ECB tr\u1EA5n Nh\xE2n Th\u1EAFng; x\xE3 Th\xE1i B\u1EA3o, B\xECnh D\u01B0\u01A1ng
15 x\xE3 \u0110\u1EA1i Lai < x\xE3 Song Giang, \u0110\u1EA1i Lai
16 x\xE3 Cao \u0110\u1EE9c < x\xE3 V\u1EA1n Ninh, Cao \u0110\u1EE9c
17 x\xE3 \u0110\xF4ng C\u1EE9u < x\xE3 Giang S\u01A1n, L\xE3ng Ng\xE2m, \u0110\xF4ng C\u1EE9u
18 x\xE3 L\u01B0\u01A1ng T\xE0i < th\u1ECB tr\u1EA5n Th\u1EE9a; x\xE3 Ph\xFA H\xF2a, T\xE2n L\xE3ng
19 x\xE3 L\xE2m Thao < x\xE3 B\xECnh \u0110\u1ECBnh, Qu\u1EA3ng Ph\xFA, L\xE2m Thao
20 x\xE3 Trung Ch\xEDnh < x\xE3 Ph\xFA L\u01B0\u01A1ng, Quang Minh, Trung Ch\xEDnh
21 x\xE3 Trung K\xEAnh < x\xE3 An Th\u1ECBnh, An T\u1EADp, Trung K\xEAnh
22 x\xE3 \u0110\u1EA1i S\u01A1n < x\xE3 Gi\xE1o Li\xEAm, Ph\xFAc S\u01A1n, \u0110\u1EA1i S\u01A1n
23 x\xE3 S\u01A1n \u0110\u1ED9ng < th\u1ECB tr\u1EA5n An Ch\xE2u; x\xE3 An B\xE1, V\u0129nh An
24 x\xE3 T\xE2y Y\xEAn T\u1EED < th\u1ECB tr\u1EA5n T\xE2y Y\xEAn T\u1EED; x\xE3 Thanh Lu\u1EADn
25 x\xE3 D\u01B0\u01A1ng H\u01B0u < x\xE3 Long S\u01A1n, D\u01B0\u01A1ng H\u01B0u
26 x\xE3 Y\xEAn \u0110\u1ECBnh < x\xE3 C\u1EA9m \u0110\xE0n, Y\xEAn \u0110\u1ECBnh
27 x\xE3 An L\u1EA1c < x\xE3 L\u1EC7 Vi\u1EC5n, An L\u1EA1c
28 x\xE3 V\xE2n S\u01A1n < x\xE3 H\u1EEFu S\u1EA3n, V\xE2n S\u01A1n
29 x\xE3 Bi\u1EC3n \u0110\u1ED9ng < th\u1ECB tr\u1EA5n Bi\u1EC3n \u0110\u1ED9ng; x\xE3 Kim S\u01A1n, Ph\xFA Nhu\u1EADn
30 x\xE3 L\u1EE5c Ng\u1EA1n < th\u1ECB tr\u1EA5n Ph\xEC \u0110i\u1EC1n; x\xE3 Gi\xE1p S\u01A1n, \u0110\u1ED3ng C\u1ED1c, T\xE2n Hoa, T\xE2n Quang
31 x\xE3 \u0110\xE8o Gia < x\xE3 T\xE2n L\u1EADp, \u0110\xE8o Gia
32 x\xE3 S\u01A1n H\u1EA3i < x\xE3 H\u1ED9 \u0110\xE1p, S\u01A1n H\u1EA3i
33 x\xE3 T\xE2n S\u01A1n < x\xE3 C\u1EA5m S\u01A1n, T\xE2n S\u01A1n
34 x\xE3 Bi\xEAn S\u01A1n < x\xE3 Phong V\xE2n, Bi\xEAn S\u01A1n
35 x\xE3 Sa L\xFD < x\xE3 Phong Minh, Sa L\xFD
36 x\xE3 Nam D\u01B0\u01A1ng < x\xE3 T\xE2n M\u1ED9c, Nam D\u01B0\u01A1ng
37 x\xE3 Ki\xEAn Lao < x\xE3 Ki\xEAn Th\xE0nh, Ki\xEAn Lao
38 x\xE3 L\u1EE5c S\u01A1n < x\xE3 B\xECnh S\u01A1n, L\u1EE5c S\u01A1n
39 x\xE3 Tr\u01B0\u1EDDng S\u01A1n < x\xE3 V\xF4 Tranh, Tr\u01B0\u1EDDng S\u01A1n
40 x\xE3 C\u1EA9m L\xFD < x\xE3 \u0110an H\u1ED9i, C\u1EA9m L\xFD
41 x\xE3 \u0110\xF4ng Ph\xFA < x\xE3 \u0110\xF4ng H\u01B0ng, \u0110\xF4ng Ph\xFA
42 x\xE3 Ngh\u0129a Ph\u01B0\u01A1ng < x\xE3 Tr\u01B0\u1EDDng Giang, Huy\u1EC1n S\u01A1n, Ngh\u0129a Ph\u01B0\u01A1ng
43 x\xE3 L\u1EE5c Nam < th\u1ECB tr\u1EA5n Ph\u01B0\u01A1ng S\u01A1n, \u0110\u1ED3i Ng\xF4; x\xE3 C\u01B0\u01A1ng S\u01A1n, Ti\xEAn Nha, Chu \u0110i\u1EC7n
44 x\xE3 B\u1EAFc L\u0169ng < x\xE3 Y\xEAn S\u01A1n, Lan M\u1EABu, Kh\xE1m L\u1EA1ng, B\u1EAFc L\u0169ng
45 x\xE3 B\u1EA3o \u0110\xE0i < x\xE3 B\u1EA3o S\u01A1n, Thanh L\xE2m, Tam D\u1ECB, B\u1EA3o \u0110\xE0i
46 x\xE3 L\u1EA1ng Giang < th\u1ECB tr\u1EA5n V\xF4i; x\xE3 X\u01B0\u01A1ng L\xE2m, H\u01B0\u01A1ng L\u1EA1c, T\xE2n H\u01B0ng
47 x\xE3 M\u1EF9 Th\xE1i < x\xE3 Xu\xE2n H\u01B0\u01A1ng, D\u01B0\u01A1ng \u0110\u1EE9c, T\xE2n Thanh, M\u1EF9 Th\xE1i
48 x\xE3 K\xE9p < th\u1ECB tr\u1EA5n K\xE9p; x\xE3 Quang Th\u1ECBnh, H\u01B0\u01A1ng S\u01A1n
49 x\xE3 T\xE2n D\u0129nh < x\xE3 T\xE2n D\u0129nh, Th\xE1i \u0110\xE0o, \u0110\u1EA1i L\xE2m
50 x\xE3 Ti\xEAn L\u1EE5c < x\xE3 \u0110\xE0o M\u1EF9, Ngh\u0129a H\xF2a, An H\xE0, Ngh\u0129a H\u01B0ng, Ti\xEAn L\u1EE5c
51 x\xE3 Y\xEAn Th\u1EBF < th\u1ECB tr\u1EA5n Ph\u1ED3n X\u01B0\u01A1ng; x\xE3 \u0110\u1ED3ng L\u1EA1c, \u0110\u1ED3ng T\xE2m, T\xE2n Hi\u1EC7p, T\xE2n S\u1ECFi
52 x\xE3 B\u1ED1 H\u1EA1 < th\u1ECB tr\u1EA5n B\u1ED1 H\u1EA1; x\xE3 \u0110\xF4ng S\u01A1n, H\u01B0\u01A1ng V\u0129
53 x\xE3 \u0110\u1ED3ng K\u1EF3 < x\xE3 \u0110\u1ED3ng H\u01B0u, \u0110\u1ED3ng V\u01B0\u01A1ng, \u0110\u1ED3ng K\u1EF3
54 x\xE3 Xu\xE2n L\u01B0\u01A1ng < x\xE3 \u0110\u1ED3ng Ti\u1EBFn (huy\u1EC7n Y\xEAn Th\u1EBF), Canh N\u1EADu, Xu\xE2n L\u01B0\u01A1ng
55 x\xE3 Tam Ti\u1EBFn < x\xE3 Ti\u1EBFn Th\u1EAFng, An Th\u01B0\u1EE3ng, Tam Ti\u1EBFn
56 x\xE3 T\xE2n Y\xEAn < th\u1ECB tr\u1EA5n Cao Th\u01B0\u1EE3ng; x\xE3 Cao X\xE1, Vi\u1EC7t L\u1EADp, Ng\u1ECDc L\xFD
57 x\xE3 Ng\u1ECDc Thi\u1EC7n < x\xE3 Song V\xE2n, Ng\u1ECDc Ch\xE2u, Ng\u1ECDc V\xE2n, Vi\u1EC7t Ng\u1ECDc, Ng\u1ECDc Thi\u1EC7n
58 x\xE3 Nh\xE3 Nam < th\u1ECB tr\u1EA5n Nh\xE3 Nam; x\xE3 T\xE2n Trung, Li\xEAn S\u01A1n, An D\u01B0\u01A1ng
59 x\xE3 Ph\xFAc Ho\xE0 < x\xE3 H\u1EE3p \u0110\u1EE9c, Li\xEAn Chung, Ph\xFAc H\xF2a
60 x\xE3 Quang Trung < x\xE3 Lam S\u01A1n, Quang Trung
61 x\xE3 H\u1EE3p Th\u1ECBnh < x\xE3 Th\u01B0\u1EDDng Th\u1EAFng, Mai Trung, H\xF9ng Th\xE1i, S\u01A1n Th\u1ECBnh, H\u1EE3p Th\u1ECBnh
62 x\xE3 Hi\u1EC7p H\xF2a < th\u1ECB tr\u1EA5n Th\u1EAFng; x\xE3 \u0110\xF4ng L\u1ED7, \u0110oan B\xE1i, Danh Th\u1EAFng, L\u01B0\u01A1ng Phong
63 x\xE3 Ho\xE0ng V\xE2n < x\xE3 \u0110\u1ED3ng Ti\u1EBFn (huy\u1EC7n Hi\u1EC7p H\xF2a), To\xE0n Th\u1EAFng, Ng\u1ECDc S\u01A1n, Ho\xE0ng V\xE2n
64 x\xE3 \u0110\u1ED3ng Vi\u1EC7t < x\xE3 \u0110\u1EE9c Giang, \u0110\u1ED3ng Ph\xFAc, \u0110\u1ED3ng Vi\u1EC7t
65 x\xE3 Xu\xE2n C\u1EA9m < th\u1ECB tr\u1EA5n B\u1EAFc L\xFD; x\xE3 H\u01B0\u01A1ng L\xE2m, Mai \u0110\xECnh, Ch\xE2u Minh, Xu\xE2n C\u1EA9m
66 ph\u01B0\u1EDDng Kinh B\u1EAFc < ph\u01B0\u1EDDng Su\u1ED1i Hoa, Ti\u1EC1n Ninh V\u1EC7, V\u1EA1n An, H\xF2a Long, Kh\xFAc Xuy\xEAn, Kinh B\u1EAFc
67 ph\u01B0\u1EDDng V\xF5 C\u01B0\u1EDDng < ph\u01B0\u1EDDng \u0110\u1EA1i Ph\xFAc, Phong Kh\xEA, V\xF5 C\u01B0\u1EDDng
68 ph\u01B0\u1EDDng V\u0169 Ninh < ph\u01B0\u1EDDng Kim Ch\xE2n, \u0110\xE1p C\u1EA7u, Th\u1ECB C\u1EA7u, V\u0169 Ninh
69 ph\u01B0\u1EDDng H\u1EA1p L\u0129nh < ph\u01B0\u1EDDng Kh\u1EAFc Ni\u1EC7m, H\u1EA1p L\u0129nh
70 ph\u01B0\u1EDDng Nam S\u01A1n < ph\u01B0\u1EDDng V\xE2n D\u01B0\u01A1ng, Nam S\u01A1n
71 ph\u01B0\u1EDDng T\u1EEB S\u01A1n < ph\u01B0\u1EDDng \u0110\xF4ng Ng\xE0n, T\xE2n H\u1ED3ng, Ph\xF9 Ch\u1EA9n, \u0110\xECnh B\u1EA3ng
72 ph\u01B0\u1EDDng Tam S\u01A1n < ph\u01B0\u1EDDng T\u01B0\u01A1ng Giang, Tam S\u01A1n
73 ph\u01B0\u1EDDng \u0110\u1ED3ng Nguy\xEAn < ph\u01B0\u1EDDng Trang H\u1EA1, \u0110\u1ED3ng K\u1EF5, \u0110\u1ED3ng Nguy\xEAn
74 ph\u01B0\u1EDDng Ph\xF9 Kh\xEA < ph\u01B0\u1EDDng Ch\xE2u Kh\xEA, H\u01B0\u01A1ng M\u1EA1c, Ph\xF9 Kh\xEA
75 ph\u01B0\u1EDDng Thu\u1EADn Th\xE0nh < ph\u01B0\u1EDDng H\u1ED3, Song H\u1ED3, Gia \u0110\xF4ng; x\xE3 \u0110\u1EA1i \u0110\u1ED3ng Th\xE0nh
76 ph\u01B0\u1EDDng M\xE3o \u0110i\u1EC1n < ph\u01B0\u1EDDng An B\xECnh; x\xE3 Ho\xE0i Th\u01B0\u1EE3ng, M\xE3o \u0110i\u1EC1n
77 ph\u01B0\u1EDDng Tr\u1EA1m L\u1ED9 < ph\u01B0\u1EDDng Tr\u1EA1m L\u1ED9; x\xE3 Ngh\u0129a \u0110\u1EA1o
78 ph\u01B0\u1EDDng Tr\xED Qu\u1EA3 < ph\u01B0\u1EDDng Thanh Kh\u01B0\u01A1ng, Tr\xED Qu\u1EA3; x\xE3 \u0110\xECnh T\u1ED5
79 ph\u01B0\u1EDDng Song Li\u1EC5u < ph\u01B0\u1EDDng Xu\xE2n L\xE2m, H\xE0 M\xE3n; x\xE3 Ng\u0169 Th\xE1i, Song Li\u1EC5u
80 ph\u01B0\u1EDDng Ninh X\xE1 < ph\u01B0\u1EDDng Ninh X\xE1; x\xE3 Nguy\u1EC7t \u0110\u1EE9c
81 ph\u01B0\u1EDDng Qu\u1EBF V\xF5 < ph\u01B0\u1EDDng Ph\u1ED1 M\u1EDBi, B\u1EB1ng An, Vi\u1EC7t H\xF9ng, Qu\u1EBF T\xE2n
82 ph\u01B0\u1EDDng Ph\u01B0\u01A1ng Li\u1EC5u < ph\u01B0\u1EDDng Ph\u01B0\u1EE3ng Mao, Ph\u01B0\u01A1ng Li\u1EC5u
83 ph\u01B0\u1EDDng Nh\xE2n H\xF2a < ph\u01B0\u1EDDng \u0110\u1EA1i Xu\xE2n, Nh\xE2n H\xF2a; x\xE3 Vi\u1EC7t Th\u1ED1ng
84 ph\u01B0\u1EDDng \u0110\xE0o Vi\xEAn < ph\u01B0\u1EDDng Ph\xF9 L\u01B0\u01A1ng; x\xE3 Ng\u1ECDc X\xE1, \u0110\xE0o Vi\xEAn
85 ph\u01B0\u1EDDng B\u1ED3ng Lai < ph\u01B0\u1EDDng C\xE1ch Bi, B\u1ED3ng Lai; x\xE3 M\u1ED9 \u0110\u1EA1o
86 ph\u01B0\u1EDDng Ch\u0169 < ph\u01B0\u1EDDng Thanh H\u1EA3i, H\u1ED3ng Giang, Tr\xF9 H\u1EF1u, Ch\u0169
87 ph\u01B0\u1EDDng Ph\u01B0\u1EE3ng S\u01A1n < ph\u01B0\u1EDDng Ph\u01B0\u1EE3ng S\u01A1n; x\xE3 Qu\xFD S\u01A1n, M\u1EF9 An
88 ph\u01B0\u1EDDng T\u1EF1 L\u1EA1n < ph\u01B0\u1EDDng T\u1EF1 L\u1EA1n; x\xE3 Vi\u1EC7t Ti\u1EBFn, Th\u01B0\u1EE3ng Lan, H\u01B0\u01A1ng Mai
89 ph\u01B0\u1EDDng Vi\u1EC7t Y\xEAn < ph\u01B0\u1EDDng B\xEDch \u0110\u1ED9ng, H\u1ED3ng Th\xE1i; x\xE3 Minh \u0110\u1EE9c, Ngh\u0129a Trung
90 ph\u01B0\u1EDDng N\u1EBFnh < ph\u01B0\u1EDDng Quang Ch\xE2u, V\xE2n Trung, T\u0103ng Ti\u1EBFn, N\u1EBFnh
91 ph\u01B0\u1EDDng V\xE2n H\xE0 < ph\u01B0\u1EDDng Ninh S\u01A1n, Qu\u1EA3ng Minh; x\xE3 Ti\xEAn S\u01A1n, Trung S\u01A1n, V\xE2n H\xE0
92 ph\u01B0\u1EDDng B\u1EAFc Giang < ph\u01B0\u1EDDng Th\u1ECD X\u01B0\u01A1ng, Ng\xF4 Quy\u1EC1n, X\u01B0\u01A1ng Giang, Ho\xE0ng V\u0103n Th\u1EE5, Tr\u1EA7n Ph\xFA, D\u0129nh K\u1EBF, D\u0129nh Tr\xEC
93 ph\u01B0\u1EDDng \u0110a Mai < ph\u01B0\u1EDDng T\xE2n M\u1EF9, M\u1EF9 \u0110\u1ED9, Song Mai, \u0110a Mai; x\xE3 Qu\u1EBF Nham
94 ph\u01B0\u1EDDng Ti\u1EC1n Phong < ph\u01B0\u1EDDng N\u1ED9i Ho\xE0ng, Song Kh\xEA, \u0110\u1ED3ng S\u01A1n, Ti\u1EC1n Phong
95 ph\u01B0\u1EDDng T\xE2n An < ph\u01B0\u1EDDng T\xE2n An; x\xE3 Qu\u1EF3nh S\u01A1n, Tr\xED Y\xEAn, L\xE3ng S\u01A1n
96 ph\u01B0\u1EDDng Y\xEAn D\u0169ng < ph\u01B0\u1EDDng T\xE2n Li\u1EC5u, Nham Bi\u1EC1n; x\xE3 Y\xEAn L\u01B0
97 ph\u01B0\u1EDDng T\xE2n Ti\u1EBFn < ph\u01B0\u1EDDng H\u01B0\u01A1ng Gi\xE1n, T\xE2n Ti\u1EBFn; x\xE3 Xu\xE2n Ph\xFA
98 ph\u01B0\u1EDDng C\u1EA3nh Th\u1EE5y < ph\u01B0\u1EDDng C\u1EA3nh Th\u1EE5y; x\xE3 Ti\u1EBFn D\u0169ng, T\u01B0 M\u1EA1i
99 x\xE3 Tu\u1EA5n \u0110\u1EA1o
# 1659/NQ-UBTVQH15 2025-06-16 th\xE0nh ph\u1ED1 \u0110\xE0 N\u1EB5ng
1 ph\u01B0\u1EDDng H\u1EA3i Ch\xE2u < ph\u01B0\u1EDDng Thanh B\xECnh, Thu\u1EADn Ph\u01B0\u1EDBc, Th\u1EA1ch Thang, Ph\u01B0\u1EDBc Ninh, H\u1EA3i Ch\xE2u
2 ph\u01B0\u1EDDng H\xF2a C\u01B0\u1EDDng < ph\u01B0\u1EDDng B\xECnh Thu\u1EADn, H\xF2a Thu\u1EADn T\xE2y, H\xF2a C\u01B0\u1EDDng B\u1EAFc, H\xF2a C\u01B0\u1EDDng Nam
3 ph\u01B0\u1EDDng Thanh Kh\xEA < ph\u01B0\u1EDDng Xu\xE2n H\xE0, Ch\xEDnh Gi\xE1n, Th\u1EA1c Gi\xE1n, Thanh Kh\xEA T\xE2y, Thanh Kh\xEA \u0110\xF4ng
4 ph\u01B0\u1EDDng An Kh\xEA < ph\u01B0\u1EDDng H\xF2a An, H\xF2a Ph\xE1t, An Kh\xEA
5 ph\u01B0\u1EDDng An H\u1EA3i < ph\u01B0\u1EDDng Ph\u01B0\u1EDBc M\u1EF9, An H\u1EA3i B\u1EAFc, An H\u1EA3i Nam
6 ph\u01B0\u1EDDng S\u01A1n Tr\xE0 < ph\u01B0\u1EDDng Th\u1ECD Quang, N\u1EA1i Hi\xEAn \u0110\xF4ng, M\xE2n Th\xE1i
7 ph\u01B0\u1EDDng Ng\u0169 H\xE0nh S\u01A1n < ph\u01B0\u1EDDng M\u1EF9 An, Khu\xEA M\u1EF9, H\xF2a H\u1EA3i, H\xF2a Qu\xFD
8 ph\u01B0\u1EDDng H\xF2a Kh\xE1nh < ph\u01B0\u1EDDng H\xF2a Kh\xE1nh Nam, H\xF2a Minh; x\xE3 H\xF2a S\u01A1n
9 ph\u01B0\u1EDDng H\u1EA3i V\xE2n < ph\u01B0\u1EDDng H\xF2a Hi\u1EC7p B\u1EAFc, H\xF2a Hi\u1EC7p Nam; x\xE3 H\xF2a B\u1EAFc; ~x\xE3 H\xF2a Li\xEAn
10 ph\u01B0\u1EDDng Li\xEAn Chi\u1EC3u < ph\u01B0\u1EDDng H\xF2a Kh\xE1nh B\u1EAFc; ~x\xE3 H\xF2a Li\xEAn
11 ph\u01B0\u1EDDng C\u1EA9m L\u1EC7 < ph\u01B0\u1EDDng H\xF2a Th\u1ECD T\xE2y, H\xF2a Th\u1ECD \u0110\xF4ng, Khu\xEA Trung
12 ph\u01B0\u1EDDng H\xF2a Xu\xE2n < ph\u01B0\u1EDDng H\xF2a Xu\xE2n; x\xE3 H\xF2a Ch\xE2u, H\xF2a Ph\u01B0\u1EDBc
13 ph\u01B0\u1EDDng Tam K\u1EF3 < ph\u01B0\u1EDDng An M\u1EF9, An Xu\xE2n, Tr\u01B0\u1EDDng Xu\xE2n
14 ph\u01B0\u1EDDng Qu\u1EA3ng Ph\xFA < ph\u01B0\u1EDDng An Ph\xFA; x\xE3 Tam Thanh, Tam Ph\xFA
15 ph\u01B0\u1EDDng H\u01B0\u01A1ng Tr\xE0 < ph\u01B0\u1EDDng An S\u01A1n, H\xF2a H\u01B0\u01A1ng; x\xE3 Tam Ng\u1ECDc
16 ph\u01B0\u1EDDng B\xE0n Th\u1EA1ch < ph\u01B0\u1EDDng T\xE2n Th\u1EA1nh, H\xF2a Thu\u1EADn; x\xE3 Tam Th\u0103ng
17 ph\u01B0\u1EDDng \u0110i\u1EC7n B\xE0n < ph\u01B0\u1EDDng \u0110i\u1EC7n Ph\u01B0\u01A1ng, \u0110i\u1EC7n Minh, V\u0129nh \u0110i\u1EC7n
18 ph\u01B0\u1EDDng \u0110i\u1EC7n B\xE0n \u0110\xF4ng < ph\u01B0\u1EDDng \u0110i\u1EC7n Nam \u0110\xF4ng, \u0110i\u1EC7n Nam Trung, \u0110i\u1EC7n D\u01B0\u01A1ng, \u0110i\u1EC7n Ng\u1ECDc, \u0110i\u1EC7n Nam B\u1EAFc
19 ph\u01B0\u1EDDng An Th\u1EAFng < ph\u01B0\u1EDDng \u0110i\u1EC7n An, \u0110i\u1EC7n Th\u1EAFng Nam, \u0110i\u1EC7n Th\u1EAFng Trung
20 ph\u01B0\u1EDDng \u0110i\u1EC7n B\xE0n B\u1EAFc < ph\u01B0\u1EDDng \u0110i\u1EC7n Th\u1EAFng B\u1EAFc; x\xE3 \u0110i\u1EC7n H\xF2a, \u0110i\u1EC7n Ti\u1EBFn
21 ph\u01B0\u1EDDng H\u1ED9i An < ph\u01B0\u1EDDng Minh An, C\u1EA9m Ph\xF4, S\u01A1n Phong, C\u1EA9m Nam; x\xE3 C\u1EA9m Kim
22 ph\u01B0\u1EDDng H\u1ED9i An \u0110\xF4ng < ph\u01B0\u1EDDng C\u1EA9m Ch\xE2u, C\u1EEDa \u0110\u1EA1i; x\xE3 C\u1EA9m Thanh
23 ph\u01B0\u1EDDng H\u1ED9i An T\xE2y < ph\u01B0\u1EDDng Thanh H\xE0, T\xE2n An, C\u1EA9m An; x\xE3 C\u1EA9m H\xE0
24 x\xE3 H\xF2a Vang < x\xE3 H\xF2a Phong, H\xF2a Ph\xFA
25 x\xE3 H\xF2a Ti\u1EBFn < x\xE3 H\xF2a Kh\u01B0\u01A1ng, H\xF2a Ti\u1EBFn
26 x\xE3 B\xE0 N\xE0 < x\xE3 H\xF2a Ninh, H\xF2a Nh\u01A1n
27 x\xE3 N\xFAi Th\xE0nh < th\u1ECB tr\u1EA5n N\xFAi Th\xE0nh; x\xE3 Tam Quang, Tam Ngh\u0129a, Tam Hi\u1EC7p, Tam Giang
28 x\xE3 Tam M\u1EF9 < x\xE3 Tam M\u1EF9 \u0110\xF4ng, Tam M\u1EF9 T\xE2y, Tam Tr\xE0
29 x\xE3 Tam Anh < x\xE3 Tam H\xF2a, Tam Anh B\u1EAFc, Tam Anh Nam
30 x\xE3 \u0110\u1EE9c Ph\xFA < x\xE3 Tam S\u01A1n, Tam Th\u1EA1nh
31 x\xE3 Tam Xu\xE2n < x\xE3 Tam Xu\xE2n I, Tam Xu\xE2n II, Tam Ti\u1EBFn
32 x\xE3 T\xE2y H\u1ED3 < x\xE3 Tam An, Tam Th\xE0nh, Tam Ph\u01B0\u1EDBc, Tam L\u1ED9c
33 x\xE3 Chi\xEAn \u0110\xE0n < th\u1ECB tr\u1EA5n Ph\xFA Th\u1ECBnh; x\xE3 Tam \u0110\xE0n, Tam Th\xE1i
34 x\xE3 Ph\xFA Ninh < x\xE3 Tam D\xE2n, Tam \u0110\u1EA1i, Tam L\xE3nh
35 x\xE3 L\xE3nh Ng\u1ECDc < x\xE3 Ti\xEAn L\xE3nh, Ti\xEAn Ng\u1ECDc, Ti\xEAn Hi\u1EC7p
36 x\xE3 Ti\xEAn Ph\u01B0\u1EDBc < th\u1ECB tr\u1EA5n Ti\xEAn K\u1EF3; x\xE3 Ti\xEAn M\u1EF9, Ti\xEAn Phong, Ti\xEAn Th\u1ECD
37 x\xE3 Th\u1EA1nh B\xECnh < x\xE3 Ti\xEAn L\u1EADp, Ti\xEAn L\u1ED9c, Ti\xEAn An, Ti\xEAn C\u1EA3nh
38 x\xE3 S\u01A1n C\u1EA9m H\xE0 < x\xE3 Ti\xEAn S\u01A1n, Ti\xEAn H\xE0, Ti\xEAn Ch\xE2u
39 x\xE3 Tr\xE0 Li\xEAn < x\xE3 Tr\xE0 \u0110\xF4ng, Tr\xE0 N\xFA, Tr\xE0 K\xF3t
40 x\xE3 Tr\xE0 Gi\xE1p < x\xE3 Tr\xE0 Ka, Tr\xE0 Gi\xE1p
41 x\xE3 Tr\xE0 T\xE2n < x\xE3 Tr\xE0 Gi\xE1c, Tr\xE0 T\xE2n
42 x\xE3 Tr\xE0 \u0110\u1ED1c < x\xE3 Tr\xE0 Bui, Tr\xE0 \u0110\u1ED1c
43 x\xE3 Tr\xE0 My < th\u1ECB tr\u1EA5n Tr\xE0 My; x\xE3 Tr\xE0 S\u01A1n, Tr\xE0 Giang, Tr\xE0 D\u01B0\u01A1ng
44 x\xE3 Nam Tr\xE0 My < x\xE3 Tr\xE0 Mai, Tr\xE0 Don
45 x\xE3 Tr\xE0 T\u1EADp < x\xE3 Tr\xE0 Cang, Tr\xE0 T\u1EADp
46 x\xE3 Tr\xE0 V\xE2n < x\xE3 Tr\xE0 Vinh, Tr\xE0 V\xE2n
47 x\xE3 Tr\xE0 Linh < x\xE3 Tr\xE0 Nam, Tr\xE0 Linh
48 x\xE3 Tr\xE0 Leng < x\xE3 Tr\xE0 D\u01A1n, Tr\xE0 Leng
49 x\xE3 Th\u0103ng B\xECnh < th\u1ECB tr\u1EA5n H\xE0 Lam; x\xE3 B\xECnh Nguy\xEAn, B\xECnh Qu\xFD, B\xECnh Ph\u1EE5c
50 x\xE3 Th\u0103ng An < x\xE3 B\xECnh Tri\u1EC1u, B\xECnh Giang, B\xECnh \u0110\xE0o, B\xECnh Minh, B\xECnh D\u01B0\u01A1ng
51 x\xE3 Th\u0103ng Tr\u01B0\u1EDDng < x\xE3 B\xECnh Nam, B\xECnh H\u1EA3i, B\xECnh Sa
52 x\xE3 Th\u0103ng \u0110i\u1EC1n < x\xE3 B\xECnh An, B\xECnh Trung, B\xECnh T\xFA
53 x\xE3 Th\u0103ng Ph\xFA < x\xE3 B\xECnh Ph\xFA, B\xECnh Qu\u1EBF
54 x\xE3 \u0110\u1ED3ng D\u01B0\u01A1ng < x\xE3 B\xECnh L\xE3nh, B\xECnh Tr\u1ECB, B\xECnh \u0110\u1ECBnh
55 x\xE3 Qu\u1EBF S\u01A1n Trung < x\xE3 Qu\u1EBF M\u1EF9, Qu\u1EBF Hi\u1EC7p, Qu\u1EBF Thu\u1EADn, Qu\u1EBF Ch\xE2u
56 x\xE3 Qu\u1EBF S\u01A1n < th\u1ECB tr\u1EA5n \u0110\xF4ng Ph\xFA; x\xE3 Qu\u1EBF Minh, Qu\u1EBF An, Qu\u1EBF Long, Qu\u1EBF Phong
57 x\xE3 Xu\xE2n Ph\xFA < th\u1ECB tr\u1EA5n H\u01B0\u01A1ng An; x\xE3 Qu\u1EBF Xu\xE2n 1, Qu\u1EBF Xu\xE2n 2, Qu\u1EBF Ph\xFA
58 x\xE3 N\xF4ng S\u01A1n < th\u1ECB tr\u1EA5n Trung Ph\u01B0\u1EDBc; x\xE3 Qu\u1EBF L\u1ED9c
59 x\xE3 Qu\u1EBF Ph\u01B0\u1EDBc < x\xE3 Qu\u1EBF L\xE2m, Ph\u01B0\u1EDBc Ninh, Ninh Ph\u01B0\u1EDBc
60 x\xE3 Duy Ngh\u0129a < x\xE3 Duy Th\xE0nh, Duy H\u1EA3i, Duy Ngh\u0129a
61 x\xE3 Nam Ph\u01B0\u1EDBc < th\u1ECB tr\u1EA5n Nam Ph\u01B0\u1EDBc; x\xE3 Duy Ph\u01B0\u1EDBc, Duy Vinh
62 x\xE3 Duy Xuy\xEAn < x\xE3 Duy Trung, Duy S\u01A1n, Duy Trinh
63 x\xE3 Thu B\u1ED3n < x\xE3 Duy Ch\xE2u, Duy Ho\xE0, Duy Ph\xFA, Duy T\xE2n
64 x\xE3 \u0110i\u1EC7n B\xE0n T\xE2y < x\xE3 \u0110i\u1EC7n H\u1ED3ng, \u0110i\u1EC7n Th\u1ECD, \u0110i\u1EC7n Ph\u01B0\u1EDBc
65 x\xE3 G\xF2 N\u1ED5i < x\xE3 \u0110i\u1EC7n Phong, \u0110i\u1EC7n Trung, \u0110i\u1EC7n Quang
66 x\xE3 \u0110\u1EA1i L\u1ED9c < th\u1ECB tr\u1EA5n \xC1i Ngh\u0129a; x\xE3 \u0110\u1EA1i Hi\u1EC7p, \u0110\u1EA1i H\xF2a, \u0110\u1EA1i An, \u0110\u1EA1i Ngh\u0129a
67 x\xE3 H\xE0 Nha < x\xE3 \u0110\u1EA1i \u0110\u1ED3ng, \u0110\u1EA1i H\u1ED3ng, \u0110\u1EA1i Quang
68 x\xE3 Th\u01B0\u1EE3ng \u0110\u1EE9c < x\xE3 \u0110\u1EA1i L\xE3nh, \u0110\u1EA1i H\u01B0ng, \u0110\u1EA1i S\u01A1n
69 x\xE3 Vu Gia < x\xE3 \u0110\u1EA1i Phong, \u0110\u1EA1i Minh, \u0110\u1EA1i C\u01B0\u1EDDng
70 x\xE3 Ph\xFA Thu\u1EADn < x\xE3 \u0110\u1EA1i T\xE2n, \u0110\u1EA1i Th\u1EAFng, \u0110\u1EA1i Ch\xE1nh, \u0110\u1EA1i Th\u1EA1nh
71 x\xE3 Th\u1EA1nh M\u1EF9 < th\u1ECB tr\u1EA5n Th\u1EA1nh M\u1EF9
72 x\xE3 B\u1EBFn Gi\u1EB1ng < x\xE3 C\xE0 Dy, T\xE0 Bhing, T\xE0 P\u01A1\u01A1
73 x\xE3 Nam Giang < x\xE3 Zu\xF4ih, Ch\xE0 V\xE0l
74 x\xE3 \u0110\u1EAFc Pring < x\xE3 \u0110\u1EAFc Pre, \u0110\u1EAFc Pring
75 x\xE3 La D\xEA\xEA < x\xE3 \u0110\u1EAFc T\xF4i, La D\xEA\xEA
76 x\xE3 La \xCA\xEA < x\xE3 Ch\u01A1 Chun, La \xCA\xEA
77 x\xE3 S\xF4ng V\xE0ng < x\xE3 T\u01B0, Ba
78 x\xE3 S\xF4ng K\xF4n < x\xE3 A Ting, J\u01A1 Ng\xE2y, S\xF4ng K\xF4n
79 x\xE3 \u0110\xF4ng Giang < th\u1ECB tr\u1EA5n Prao; x\xE3 T\xE0 Lu, A Rooi, Z\xE0 Hung
80 x\xE3 B\u1EBFn Hi\xEAn < x\xE3 K\xE0 D\u0103ng, M\xE0 Cooih
81 x\xE3 Av\u01B0\u01A1ng < x\xE3 Bhal\xEA\xEA, Av\u01B0\u01A1ng
82 x\xE3 T\xE2y Giang < x\xE3 Ati\xEAng, Dang, An\xF4ng, L\u0103ng
83 x\xE3 H\xF9ng S\u01A1n < x\xE3 Ch'\u01A1m, Gari, Tr'hy, Axan
84 x\xE3 Hi\u1EC7p \u0110\u1EE9c < th\u1ECB tr\u1EA5n T\xE2n B\xECnh; x\xE3 Qu\u1EBF T\xE2n, Qu\u1EBF L\u01B0u
85 x\xE3 Vi\u1EC7t An < x\xE3 Th\u0103ng Ph\u01B0\u1EDBc, B\xECnh S\u01A1n, Qu\u1EBF Th\u1ECD, B\xECnh L\xE2m
86 x\xE3 Ph\u01B0\u1EDBc Tr\xE0 < x\xE3 S\xF4ng Tr\xE0, Ph\u01B0\u1EDBc Gia, Ph\u01B0\u1EDBc Tr\xE0
87 x\xE3 Kh\xE2m \u0110\u1EE9c < th\u1ECB tr\u1EA5n Kh\xE2m \u0110\u1EE9c; x\xE3 Ph\u01B0\u1EDBc Xu\xE2n
88 x\xE3 Ph\u01B0\u1EDBc N\u0103ng < x\xE3 Ph\u01B0\u1EDBc \u0110\u1EE9c, Ph\u01B0\u1EDBc M\u1EF9, Ph\u01B0\u1EDBc N\u0103ng
89 x\xE3 Ph\u01B0\u1EDBc Ch\xE1nh < x\xE3 Ph\u01B0\u1EDBc C\xF4ng, Ph\u01B0\u1EDBc Ch\xE1nh
90 x\xE3 Ph\u01B0\u1EDBc Th\xE0nh < x\xE3 Ph\u01B0\u1EDBc L\u1ED9c, Ph\u01B0\u1EDBc Kim, Ph\u01B0\u1EDBc Th\xE0nh
91 x\xE3 Ph\u01B0\u1EDBc Hi\u1EC7p < x\xE3 Ph\u01B0\u1EDBc H\xF2a, Ph\u01B0\u1EDBc Hi\u1EC7p
92 \u0111\u1EB7c khu Ho\xE0ng Sa < huy\u1EC7n Ho\xE0ng Sa
93 x\xE3 Tam H\u1EA3i
93 x\xE3 T\xE2n Hi\u1EC7p
# 1660/NQ-UBTVQH15 2025-06-16 t\u1EC9nh \u0110\u1EAFk L\u1EAFk
1 x\xE3 H\xF2a Ph\xFA < x\xE3 H\xF2a Ph\xFA (th\xE0nh ph\u1ED1 Bu\xF4n Ma Thu\u1ED9t), H\xF2a Xu\xE2n, H\xF2a Kh\xE1nh
2 x\xE3 Ea Dr\xF4ng < x\xE3 Ea Si\xEAn, Ea Dr\xF4ng
3 x\xE3 Ea S\xFAp < th\u1ECB tr\u1EA5n Ea S\xFAp; x\xE3 C\u01B0 M'Lan, Ea L\xEA
4 x\xE3 Ea R\u1ED1k < x\xE3 Ia Jl\u01A1i, C\u01B0 Kbang, Ea R\u1ED1k
5 x\xE3 Ea Bung < x\xE3 Ya T\u1EDD M\u1ED1t, Ea Bung
6 x\xE3 Ea Wer < x\xE3 Ea Huar, T\xE2n H\xF2a, Ea Wer
7 x\xE3 Ea Nu\xF4l < x\xE3 Ea Bar (huy\u1EC7n Bu\xF4n \u0110\xF4n), Cu\xF4r Knia, Ea Nu\xF4l
8 x\xE3 Ea Ki\u1EBFt < x\xE3 Ea Ku\xEAh, Ea Ki\u1EBFt
9 x\xE3 Ea M'Droh < x\xE3 Qu\u1EA3ng Hi\u1EC7p, Ea M'nang, Ea M'Droh
10 x\xE3 Qu\u1EA3ng Ph\xFA < th\u1ECB tr\u1EA5n Qu\u1EA3ng Ph\xFA, Ea P\u1ED1k; x\xE3 C\u01B0 Su\xEA, Qu\u1EA3ng Ti\u1EBFn
11 x\xE3 Cu\xF4r \u0110\u0103ng < x\xE3 Ea Dr\u01A1ng, Cu\xF4r \u0110\u0103ng
12 x\xE3 C\u01B0 M'gar < x\xE3 Ea H'\u0111ing, Ea Kpam, C\u01B0 M'gar
13 x\xE3 Ea Tul < x\xE3 Ea Tar, C\u01B0 Dli\xEA Mn\xF4ng, Ea Tul
14 x\xE3 P\u01A1ng Drang < th\u1ECB tr\u1EA5n P\u01A1ng Drang; x\xE3 Ea Ngai, T\xE2n L\u1EADp
15 x\xE3 Kr\xF4ng B\xFAk < x\xE3 C\u01B0 N\xE9, Ch\u1EE9 Kb\xF4
16 x\xE3 C\u01B0 P\u01A1ng < x\xE3 Ea Sin, C\u01B0 P\u01A1ng
17 x\xE3 Ea Kh\u0103l < x\xE3 Ea Nam, Ea Tir, Ea Kh\u0103l
18 x\xE3 Ea Dr\u0103ng < th\u1ECB tr\u1EA5n Ea Dr\u0103ng; x\xE3 Ea Ral, Dli\xEA Yang
19 x\xE3 Ea Wy < x\xE3 C\u01B0 A Mung, C\u01B0 M\u1ED1t, Ea Wy
20 x\xE3 Ea Hiao < x\xE3 Ea Sol, Ea Hiao
21 x\xE3 Kr\xF4ng N\u0103ng < th\u1ECB tr\u1EA5n Kr\xF4ng N\u0103ng; x\xE3 Ph\xFA L\u1ED9c, Ea H\u1ED3
22 x\xE3 Dli\xEA Ya < x\xE3 Ea T\xF3h, Ea T\xE2n, Dli\xEA Ya
23 x\xE3 Tam Giang < x\xE3 Ea Tam, C\u01B0 Kl\xF4ng, Tam Giang
24 x\xE3 Ph\xFA Xu\xE2n < x\xE3 Ea P\xFAk, Ea D\u0103h, Ph\xFA Xu\xE2n
25 x\xE3 Kr\xF4ng P\u1EAFc < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc An; x\xE3 H\xF2a An (huy\u1EC7n Kr\xF4ng P\u1EAFc), Ea Y\xF4ng, H\xF2a Ti\u1EBFn
26 x\xE3 Ea Knu\u1EBFc < x\xE3 H\xF2a \u0110\xF4ng, Ea K\xEAnh, Ea Knu\u1EBFc
27 x\xE3 T\xE2n Ti\u1EBFn < x\xE3 Ea Yi\xEAng, Ea Uy, T\xE2n Ti\u1EBFn
28 x\xE3 Ea Ph\xEA < x\xE3 Ea Ku\u0103ng, Ea Hiu, Ea Ph\xEA
29 x\xE3 Ea Kly < x\xE3 Kr\xF4ng B\xFAk, Ea Kly
30 x\xE3 Ea Kar < th\u1ECB tr\u1EA5n Ea Kar; x\xE3 C\u01B0 Hu\xEA, Ea \u0110ar, Ea Km\xFAt, C\u01B0 Ni, Xu\xE2n Ph\xFA
31 x\xE3 Ea \xD4 < x\xE3 C\u01B0 Elang, Ea \xD4
32 x\xE3 Ea Kn\u1ED1p < th\u1ECB tr\u1EA5n Ea Kn\u1ED1p; x\xE3 Ea Tih, Ea S\xF4, Ea Sar
33 x\xE3 C\u01B0 Yang < x\xE3 C\u01B0 B\xF4ng, C\u01B0 Yang
34 x\xE3 Ea P\u0103l < x\xE3 C\u01B0 Pr\xF4ng, Ea P\u0103l
35 x\xE3 M'Dr\u1EAFk < th\u1ECB tr\u1EA5n M'Dr\u1EAFk; x\xE3 Kr\xF4ng Jing, Ea Lai
36 x\xE3 Ea Ri\xEAng < x\xE3 Ea H'Mlay, Ea M'Doal, Ea Ri\xEAng
37 x\xE3 C\u01B0 M'ta < x\xE3 C\u01B0 Kr\xF3a, C\u01B0 M'ta
38 x\xE3 Kr\xF4ng \xC1 < x\xE3 C\u01B0 San, Kr\xF4ng \xC1
39 x\xE3 C\u01B0 Prao < x\xE3 Ea Pil, C\u01B0 Prao
40 x\xE3 H\xF2a S\u01A1n < x\xE3 Yang Reh, Ea Trul, H\xF2a S\u01A1n
41 x\xE3 Dang Kang < x\xE3 H\xF2a Th\xE0nh (huy\u1EC7n Kr\xF4ng B\xF4ng), C\u01B0 Kty, Dang Kang
42 x\xE3 Kr\xF4ng B\xF4ng < th\u1ECB tr\u1EA5n Kr\xF4ng Kmar; x\xE3 H\xF2a L\u1EC5, Khu\xEA Ng\u1ECDc \u0110i\u1EC1n
43 x\xE3 Yang Mao < x\xE3 C\u01B0 Dr\u0103m, Yang Mao
44 x\xE3 C\u01B0 Pui < x\xE3 H\xF2a Phong (huy\u1EC7n Kr\xF4ng B\xF4ng), C\u01B0 Pui
45 x\xE3 Li\xEAn S\u01A1n L\u1EAFk < th\u1ECB tr\u1EA5n Li\xEAn S\u01A1n; x\xE3 Yang Tao, B\xF4ng Krang
46 x\xE3 \u0110\u1EAFk Li\xEAng < x\xE3 Bu\xF4n Tr\xEDa, Bu\xF4n Tri\u1EBFt, \u0110\u1EAFk Li\xEAng
47 x\xE3 Nam Ka < x\xE3 Ea Rbin, Nam Ka
48 x\xE3 \u0110\u1EAFk Ph\u01A1i < x\xE3 \u0110\u1EAFk Nu\xEA, \u0110\u1EAFk Ph\u01A1i
49 x\xE3 Ea Ning < x\xE3 C\u01B0 \xCAwi, Ea Hu, Ea Ning
50 x\xE3 Dray Bh\u0103ng < x\xE3 H\xF2a Hi\u1EC7p, Dray Bh\u0103ng; ~x\xE3 Ea Bh\u1ED1k
51 x\xE3 Ea Ktur < x\xE3 Ea Ti\xEAu, Ea Ktur; ~x\xE3 Ea Bh\u1ED1k
52 x\xE3 Kr\xF4ng Ana < th\u1ECB tr\u1EA5n Bu\xF4n Tr\u1EA5p; x\xE3 B\xECnh H\xF2a, Qu\u1EA3ng \u0110i\u1EC1n
53 x\xE3 Dur Km\u0103l < x\xE3 B\u0103ng A Dr\xEAnh, Dur Km\u0103l
54 x\xE3 Ea Na < x\xE3 Ea B\xF4ng, Dray S\xE1p, Ea Na
55 x\xE3 Xu\xE2n Th\u1ECD < x\xE3 Xu\xE2n L\xE2m, Xu\xE2n Th\u1ECD 1, Xu\xE2n Th\u1ECD 2
56 x\xE3 Xu\xE2n C\u1EA3nh < x\xE3 Xu\xE2n B\xECnh, Xu\xE2n C\u1EA3nh
57 x\xE3 Xu\xE2n L\u1ED9c < x\xE3 Xu\xE2n H\u1EA3i, Xu\xE2n L\u1ED9c
58 x\xE3 H\xF2a Xu\xE2n < x\xE3 H\xF2a T\xE2m, H\xF2a Xu\xE2n \u0110\xF4ng, H\xF2a Xu\xE2n Nam
59 x\xE3 Tuy An B\u1EAFc < th\u1ECB tr\u1EA5n Ch\xED Th\u1EA1nh; x\xE3 An D\xE2n, An \u0110\u1ECBnh
60 x\xE3 Tuy An \u0110\xF4ng < x\xE3 An Ninh \u0110\xF4ng, An Ninh T\xE2y, An Th\u1EA1ch
61 x\xE3 \xD4 Loan < x\xE3 An Hi\u1EC7p, An H\xF2a H\u1EA3i, An C\u01B0
62 x\xE3 Tuy An Nam < x\xE3 An Th\u1ECD, An M\u1EF9, An Ch\u1EA5n
63 x\xE3 Tuy An T\xE2y < x\xE3 An Nghi\u1EC7p, An Xu\xE2n, An L\u0129nh
64 x\xE3 Ph\xFA H\xF2a 1 < th\u1ECB tr\u1EA5n Ph\xFA H\xF2a; x\xE3 H\xF2a Th\u1EAFng (huy\u1EC7n Ph\xFA H\xF2a), H\xF2a \u0110\u1ECBnh \u0110\xF4ng, H\xF2a \u0110\u1ECBnh T\xE2y, H\xF2a H\u1ED9i; ~x\xE3 H\xF2a An (huy\u1EC7n Ph\xFA H\xF2a)
65 x\xE3 Ph\xFA H\xF2a 2 < x\xE3 H\xF2a Quang Nam, H\xF2a Quang B\u1EAFc; ~x\xE3 H\xF2a Tr\u1ECB
66 x\xE3 T\xE2y H\xF2a < th\u1ECB tr\u1EA5n Ph\xFA Th\u1EE9; x\xE3 H\xF2a Phong (huy\u1EC7n T\xE2y H\xF2a), H\xF2a T\xE2n T\xE2y; ~x\xE3 H\xF2a B\xECnh 1
67 x\xE3 H\xF2a Th\u1ECBnh < x\xE3 H\xF2a \u0110\u1ED3ng, H\xF2a Th\u1ECBnh
68 x\xE3 H\xF2a M\u1EF9 < x\xE3 H\xF2a M\u1EF9 \u0110\xF4ng, H\xF2a M\u1EF9 T\xE2y
69 x\xE3 S\u01A1n Th\xE0nh < x\xE3 H\xF2a Ph\xFA (huy\u1EC7n T\xE2y H\xF2a), S\u01A1n Th\xE0nh \u0110\xF4ng, S\u01A1n Th\xE0nh T\xE2y
70 x\xE3 S\u01A1n H\xF2a < th\u1ECB tr\u1EA5n C\u1EE7ng S\u01A1n; x\xE3 Su\u1ED1i B\u1EA1c, S\u01A1n H\xE0, S\u01A1n Nguy\xEAn, S\u01A1n Ph\u01B0\u1EDBc
71 x\xE3 V\xE2n H\xF2a < x\xE3 S\u01A1n Long, S\u01A1n Xu\xE2n, S\u01A1n \u0110\u1ECBnh
72 x\xE3 T\xE2y S\u01A1n < x\xE3 S\u01A1n H\u1ED9i, C\xE0 L\xFAi, Ph\u01B0\u1EDBc T\xE2n
73 x\xE3 Su\u1ED1i Trai < x\xE3 Ea Ch\xE0 Rang, Kr\xF4ng Pa, Su\u1ED1i Trai
74 x\xE3 Ea Ly < x\xE3 Ea L\xE2m, Ea Ly; ~x\xE3 Ea Bar (huy\u1EC7n S\xF4ng Hinh)
75 x\xE3 Ea B\xE1 < x\xE3 Ea B\xE1; ~x\xE3 Ea Bar (huy\u1EC7n S\xF4ng Hinh)
76 x\xE3 \u0110\u1EE9c B\xECnh < x\xE3 S\u01A1n Giang, \u0110\u1EE9c B\xECnh \u0110\xF4ng, \u0110\u1EE9c B\xECnh T\xE2y; ~x\xE3 Ea Bia
77 x\xE3 S\xF4ng Hinh < th\u1ECB tr\u1EA5n Hai Ri\xEAng; x\xE3 Ea Trol, S\xF4ng Hinh; ~x\xE3 Ea Bia
78 x\xE3 Xu\xE2n L\xE3nh < x\xE3 \u0110a L\u1ED9c, Xu\xE2n L\xE3nh
79 x\xE3 Ph\xFA M\u1EE1 < x\xE3 Xu\xE2n Quang 1, Ph\xFA M\u1EE1
80 x\xE3 Xu\xE2n Ph\u01B0\u1EDBc < x\xE3 Xu\xE2n Quang 3, Xu\xE2n Ph\u01B0\u1EDBc
81 x\xE3 \u0110\u1ED3ng Xu\xE2n < th\u1ECB tr\u1EA5n La Hai; x\xE3 Xu\xE2n S\u01A1n Nam, Xu\xE2n S\u01A1n B\u1EAFc, Xu\xE2n Long, Xu\xE2n Quang 2
82 ph\u01B0\u1EDDng Bu\xF4n Ma Thu\u1ED9t < ph\u01B0\u1EDDng Th\xE0nh C\xF4ng, T\xE2n Ti\u1EBFn, T\xE2n Th\xE0nh, T\u1EF1 An, T\xE2n L\u1EE3i; x\xE3 C\u01B0 \xCAbur
83 ph\u01B0\u1EDDng T\xE2n An < ph\u01B0\u1EDDng T\xE2n An; x\xE3 Ea Tu, H\xF2a Thu\u1EADn
84 ph\u01B0\u1EDDng T\xE2n L\u1EADp < ph\u01B0\u1EDDng T\xE2n H\xF2a, T\xE2n L\u1EADp; x\xE3 H\xF2a Th\u1EAFng (th\xE0nh ph\u1ED1 Bu\xF4n Ma Thu\u1ED9t)
85 ph\u01B0\u1EDDng Th\xE0nh Nh\u1EA5t < ph\u01B0\u1EDDng Kh\xE1nh Xu\xE2n, Th\xE0nh Nh\u1EA5t
86 ph\u01B0\u1EDDng Ea Kao < ph\u01B0\u1EDDng Ea Tam; x\xE3 Ea Kao
87 ph\u01B0\u1EDDng Bu\xF4n H\u1ED3 < ph\u01B0\u1EDDng \u0110\u1EA1t Hi\u1EBFu, An B\xECnh, An L\u1EA1c, Thi\u1EC7n An, Th\u1ED1ng Nh\u1EA5t, \u0110o\xE0n K\u1EBFt
88 ph\u01B0\u1EDDng C\u01B0 Bao < ph\u01B0\u1EDDng B\xECnh T\xE2n; x\xE3 B\xECnh Thu\u1EADn, C\u01B0 Bao
89 ph\u01B0\u1EDDng Ph\xFA Y\xEAn < ph\u01B0\u1EDDng Ph\xFA \u0110\xF4ng, Ph\xFA L\xE2m, Ph\xFA Th\u1EA1nh; x\xE3 H\xF2a Th\xE0nh (th\u1ECB x\xE3 \u0110\xF4ng H\xF2a); ~ph\u01B0\u1EDDng H\xF2a Hi\u1EC7p B\u1EAFc; ~x\xE3 H\xF2a B\xECnh 1
90 ph\u01B0\u1EDDng Tuy H\xF2a < ph\u01B0\u1EDDng 1, 2, 4, 5, 7; ~ph\u01B0\u1EDDng 9; ~x\xE3 H\xF2a An (huy\u1EC7n Ph\xFA H\xF2a), H\xF2a Tr\u1ECB
91 ph\u01B0\u1EDDng B\xECnh Ki\u1EBFn < x\xE3 An Ph\xFA, H\xF2a Ki\u1EBFn, B\xECnh Ki\u1EBFn; ~ph\u01B0\u1EDDng 9
92 ph\u01B0\u1EDDng Xu\xE2n \u0110\xE0i < ph\u01B0\u1EDDng Xu\xE2n Th\xE0nh, Xu\xE2n \u0110\xE0i
93 ph\u01B0\u1EDDng S\xF4ng C\u1EA7u < ph\u01B0\u1EDDng Xu\xE2n Y\xEAn, Xu\xE2n Ph\xFA; x\xE3 Xu\xE2n Ph\u01B0\u01A1ng, Xu\xE2n Th\u1ECBnh
94 ph\u01B0\u1EDDng \u0110\xF4ng H\xF2a < ph\u01B0\u1EDDng H\xF2a Vinh, H\xF2a Xu\xE2n T\xE2y; x\xE3 H\xF2a T\xE2n \u0110\xF4ng
95 ph\u01B0\u1EDDng H\xF2a Hi\u1EC7p < ph\u01B0\u1EDDng H\xF2a Hi\u1EC7p Trung, H\xF2a Hi\u1EC7p Nam; ~ph\u01B0\u1EDDng H\xF2a Hi\u1EC7p B\u1EAFc
96 x\xE3 Bu\xF4n \u0110\xF4n = x\xE3 Kr\xF4ng Na
97 x\xE3 Ea H'Leo
97 x\xE3 Ea Trang
97 x\xE3 Ia L\u1ED1p
97 x\xE3 Ia Rv\xEA
97 x\xE3 Kr\xF4ng N\xF4
97 x\xE3 V\u1EE5 B\u1ED5n
# 1661/NQ-UBTVQH15 2025-06-16 t\u1EC9nh \u0110i\u1EC7n Bi\xEAn
1 x\xE3 M\u01B0\u1EDDng Nh\xE9 < x\xE3 N\u1EADm V\xEC, Chung Ch\u1EA3i, M\u01B0\u1EDDng Nh\xE9
2 x\xE3 S\xEDn Th\u1EA7u < x\xE3 Sen Th\u01B0\u1EE3ng, Leng Su S\xECn, S\xEDn Th\u1EA7u
3 x\xE3 M\u01B0\u1EDDng Toong < x\xE3 Hu\u1ED5i L\u1EBFch, M\u01B0\u1EDDng Toong
4 x\xE3 N\u1EADm K\xE8 < x\xE3 P\xE1 M\u1EF3, N\u1EADm K\xE8
5 x\xE3 Qu\u1EA3ng L\xE2m < x\xE3 Na C\xF4 Sa, Qu\u1EA3ng L\xE2m
6 x\xE3 N\xE0 H\u1EF3 < x\xE3 N\xE0 Khoa, N\u1EADm Nh\u1EEB, N\u1EADm Chua, N\xE0 H\u1EF3
7 x\xE3 M\u01B0\u1EDDng Ch\xE0 < x\xE3 Ch\xE0 Cang, Ch\xE0 N\u01B0a, N\u1EADm Tin, Pa T\u1EA7n
8 x\xE3 N\xE0 B\u1EE7ng < x\xE3 V\xE0ng \u0110\xE1n, N\xE0 B\u1EE7ng
9 x\xE3 Ch\xE0 T\u1EDF < x\xE3 N\u1EADm Kh\u0103n, Ch\xE0 T\u1EDF
10 x\xE3 Si Pa Ph\xECn < x\xE3 Ph\xECn H\u1ED3, Si Pa Ph\xECn
11 x\xE3 Na Sang < th\u1ECB tr\u1EA5n M\u01B0\u1EDDng Ch\xE0; x\xE3 Ma Th\xEC H\u1ED3, Sa L\xF4ng, Na Sang
12 x\xE3 M\u01B0\u1EDDng T\xF9ng < x\xE3 Hu\u1ED5i L\xE8ng, M\u01B0\u1EDDng T\xF9ng
13 x\xE3 Pa Ham < x\xE3 H\u1EEBa Ng\xE0i, Pa Ham
14 x\xE3 N\u1EADm N\xE8n < x\xE3 Hu\u1ED5i M\xED, N\u1EADm N\xE8n
15 x\xE3 M\u01B0\u1EDDng P\u1ED3n < x\xE3 M\u01B0\u1EDDng M\u01B0\u01A1n, M\u01B0\u1EDDng P\u1ED3n
16 x\xE3 T\u1EE7a Ch\xF9a < th\u1ECB tr\u1EA5n T\u1EE7a Ch\xF9a; x\xE3 M\u01B0\u1EDDng B\xE1ng, N\xE0 T\xF2ng
17 x\xE3 S\xEDn Ch\u1EA3i < x\xE3 T\u1EA3 S\xECn Th\xE0ng, Lao X\u1EA3 Ph\xECnh, S\xEDn Ch\u1EA3i
18 x\xE3 S\xEDnh Ph\xECnh < x\xE3 Trung Thu, T\u1EA3 Ph\xECn, S\xEDnh Ph\xECnh
19 x\xE3 T\u1EE7a Th\xE0ng < x\xE3 Hu\u1ED5i S\xF3, T\u1EE7a Th\xE0ng
20 x\xE3 S\xE1ng Nh\xE8 < x\xE3 X\xE1 Nh\xE8, M\u01B0\u1EDDng \u0110un, Ph\xECnh S\xE1ng
21 x\xE3 Tu\u1EA7n Gi\xE1o < th\u1ECB tr\u1EA5n Tu\u1EA7n Gi\xE1o; x\xE3 Qu\xE0i Cang, Qu\xE0i N\u01B0a
22 x\xE3 Qu\xE0i T\u1EDF < x\xE3 T\u1ECFa T\xECnh, T\xEAnh Ph\xF4ng, Qu\xE0i T\u1EDF
23 x\xE3 M\u01B0\u1EDDng M\xF9n < x\xE3 M\xF9n Chung, P\xFA Xi, M\u01B0\u1EDDng M\xF9n
24 x\xE3 P\xFA Nhung < x\xE3 R\u1EA1ng \u0110\xF4ng, Ta Ma, P\xFA Nhung
25 x\xE3 Chi\u1EC1ng Sinh < x\xE3 N\xE0 S\xE1y, M\u01B0\u1EDDng Th\xEDn, M\u01B0\u1EDDng Khong, Chi\u1EC1ng Sinh
26 x\xE3 M\u01B0\u1EDDng \u1EA2ng < th\u1ECB tr\u1EA5n M\u01B0\u1EDDng \u1EA2ng; x\xE3 \u1EB2ng N\u01B0a, \u1EB2ng Cang
27 x\xE3 N\xE0 T\u1EA5u < x\xE3 M\u01B0\u1EDDng \u0110\u0103ng, Ng\u1ED1i C\xE1y, N\xE0 T\u1EA5u
28 x\xE3 B\xFAng Lao < x\xE3 \u1EB2ng T\u1EDF, Chi\u1EC1ng \u0110\xF4ng, B\xFAng Lao
29 x\xE3 M\u01B0\u1EDDng L\u1EA1n < x\xE3 N\u1EB7m L\u1ECBch, Xu\xE2n Lao, M\u01B0\u1EDDng L\u1EA1n
30 x\xE3 M\u01B0\u1EDDng Ph\u0103ng < x\xE3 N\xE0 Nh\u1EA1n, P\xE1 Khoang, M\u01B0\u1EDDng Ph\u0103ng
31 x\xE3 Thanh N\u01B0a < x\xE3 Hua Thanh, Thanh Lu\xF4ng, Thanh H\u01B0ng, Thanh Ch\u0103n, Thanh N\u01B0a
32 x\xE3 Thanh An < x\xE3 Noong H\u1EB9t, Sam M\u1EE9n, Thanh An
33 x\xE3 Thanh Y\xEAn < x\xE3 Noong Lu\u1ED1ng, Pa Th\u01A1m, Thanh Y\xEAn
34 x\xE3 Sam M\u1EE9n < x\xE3 Pom L\xF3t, Na \u01AF
35 x\xE3 N\xFAa Ngam < x\xE3 H\u1EB9 Mu\xF4ng, Na T\xF4ng, N\xFAa Ngam
36 x\xE3 M\u01B0\u1EDDng Nh\xE0 < x\xE3 M\u01B0\u1EDDng L\xF3i, Phu Lu\xF4ng, M\u01B0\u1EDDng Nh\xE0
37 x\xE3 Na Son < th\u1ECB tr\u1EA5n \u0110i\u1EC7n Bi\xEAn \u0110\xF4ng; x\xE3 Keo L\xF4m, Na Son
38 x\xE3 Xa Dung < x\xE3 Ph\xEC Nh\u1EEB, Xa Dung
39 x\xE3 Pu Nhi < x\xE3 Nong U, Pu Nhi
40 x\xE3 M\u01B0\u1EDDng Lu\xE2n < x\xE3 Chi\u1EC1ng S\u01A1, Lu\xE2n Gi\xF3i, M\u01B0\u1EDDng Lu\xE2n
41 x\xE3 T\xECa D\xECnh < x\xE3 H\xE1ng L\xECa, T\xECa D\xECnh
42 x\xE3 Ph\xECnh Gi\xE0ng < x\xE3 P\xFA H\u1ED3ng, Ph\xECnh Gi\xE0ng
43 ph\u01B0\u1EDDng M\u01B0\u1EDDng Lay < ph\u01B0\u1EDDng S\xF4ng \u0110\xE0, Na Lay; x\xE3 Lay N\u01B0a, S\xE1 T\u1ED5ng
44 ph\u01B0\u1EDDng \u0110i\u1EC7n Bi\xEAn Ph\u1EE7 < ph\u01B0\u1EDDng Him Lam, T\xE2n Thanh, M\u01B0\u1EDDng Thanh, Thanh B\xECnh, Thanh Tr\u01B0\u1EDDng; x\xE3 Thanh Minh
45 ph\u01B0\u1EDDng M\u01B0\u1EDDng Thanh < ph\u01B0\u1EDDng Noong Bua, Nam Thanh; x\xE3 Thanh X\u01B0\u01A1ng
# 1662/NQ-UBTVQH15 2025-06-16 t\u1EC9nh \u0110\u1ED3ng Nai
1 x\xE3 \u0110\u1EA1i Ph\u01B0\u1EDBc < x\xE3 Ph\xFA H\u1EEFu, Ph\xFA \u0110\xF4ng, Ph\u01B0\u1EDBc Kh\xE1nh, \u0110\u1EA1i Ph\u01B0\u1EDBc
2 x\xE3 Nh\u01A1n Tr\u1EA1ch < th\u1ECB tr\u1EA5n Hi\u1EC7p Ph\u01B0\u1EDBc; x\xE3 Long T\xE2n (huy\u1EC7n Nh\u01A1n Tr\u1EA1ch), Ph\xFA Th\u1EA1nh, Ph\xFA H\u1ED9i, Ph\u01B0\u1EDBc Thi\u1EC1n
3 x\xE3 Ph\u01B0\u1EDBc An < x\xE3 Ph\u01B0\u1EDBc An (huy\u1EC7n Nh\u01A1n Tr\u1EA1ch), V\u0129nh Thanh, Long Th\u1ECD
4 x\xE3 Ph\u01B0\u1EDBc Th\xE1i < x\xE3 T\xE2n Hi\u1EC7p (huy\u1EC7n Long Th\xE0nh), Ph\u01B0\u1EDBc B\xECnh, Ph\u01B0\u1EDBc Th\xE1i
5 x\xE3 Long Ph\u01B0\u1EDBc < x\xE3 B\xE0u C\u1EA1n, Long Ph\u01B0\u1EDBc
6 x\xE3 Long Th\xE0nh < th\u1ECB tr\u1EA5n Long Th\xE0nh; x\xE3 L\u1ED9c An (huy\u1EC7n Long Th\xE0nh), B\xECnh S\u01A1n (huy\u1EC7n Long Th\xE0nh), Long An
7 x\xE3 B\xECnh An < x\xE3 Long \u0110\u1EE9c, B\xECnh An
8 x\xE3 An Ph\u01B0\u1EDBc < x\xE3 Tam An, An Ph\u01B0\u1EDBc
9 x\xE3 An Vi\u1EC5n < x\xE3 \u0110\u1ED3i 61, An Vi\u1EC5n
10 x\xE3 B\xECnh Minh < x\xE3 B\xECnh Minh (huy\u1EC7n Tr\u1EA3ng Bom), B\u1EAFc S\u01A1n
11 x\xE3 Tr\u1EA3ng Bom < th\u1ECB tr\u1EA5n Tr\u1EA3ng Bom; x\xE3 Qu\u1EA3ng Ti\u1EBFn, S\xF4ng Tr\u1EA7u, Giang \u0110i\u1EC1n
12 x\xE3 B\xE0u H\xE0m < x\xE3 Thanh B\xECnh (huy\u1EC7n Tr\u1EA3ng Bom), C\xE2y G\xE1o, S\xF4ng Thao, B\xE0u H\xE0m
13 x\xE3 H\u01B0ng Th\u1ECBnh < x\xE3 \u0110\xF4ng H\xF2a, T\xE2y H\xF2a, Trung H\xF2a, H\u01B0ng Th\u1ECBnh
14 x\xE3 D\u1EA7u Gi\xE2y < th\u1ECB tr\u1EA5n D\u1EA7u Gi\xE2y; x\xE3 H\u01B0ng L\u1ED9c, B\xE0u H\xE0m 2, L\u1ED9 25
15 x\xE3 Gia Ki\u1EC7m < x\xE3 Quang Trung, Gia T\xE2n 3, Gia Ki\u1EC7m
16 x\xE3 Th\u1ED1ng Nh\u1EA5t < x\xE3 Gia T\xE2n 1, Gia T\xE2n 2, Ph\xFA C\u01B0\u1EDDng, Ph\xFA T\xFAc
17 x\xE3 Xu\xE2n Qu\u1EBF < x\xE3 S\xF4ng Nh\u1EA1n, Xu\xE2n Qu\u1EBF
18 x\xE3 Xu\xE2n \u0110\u01B0\u1EDDng < x\xE3 C\u1EA9m \u0110\u01B0\u1EDDng, Th\u1EEBa \u0110\u1EE9c, Xu\xE2n \u0110\u01B0\u1EDDng
19 x\xE3 C\u1EA9m M\u1EF9 < th\u1ECB tr\u1EA5n Long Giao; x\xE3 Nh\xE2n Ngh\u0129a, Xu\xE2n M\u1EF9, B\u1EA3o B\xECnh
20 x\xE3 S\xF4ng Ray < x\xE3 L\xE2m San, S\xF4ng Ray
21 x\xE3 Xu\xE2n \u0110\xF4ng < x\xE3 Xu\xE2n T\xE2y, Xu\xE2n \u0110\xF4ng; ~x\xE3 Xu\xE2n T\xE2m
22 x\xE3 Xu\xE2n \u0110\u1ECBnh < x\xE3 Xu\xE2n B\u1EA3o, B\u1EA3o H\xF2a, Xu\xE2n \u0110\u1ECBnh
23 x\xE3 Xu\xE2n Ph\xFA < x\xE3 Lang Minh, Xu\xE2n Ph\xFA
24 x\xE3 Xu\xE2n L\u1ED9c < th\u1ECB tr\u1EA5n Gia Ray; x\xE3 Xu\xE2n Th\u1ECD, Xu\xE2n Tr\u01B0\u1EDDng, Su\u1ED1i C\xE1t, Xu\xE2n Hi\u1EC7p
25 x\xE3 Xu\xE2n H\xF2a < x\xE3 Xu\xE2n H\u01B0ng, Xu\xE2n H\xF2a; ~x\xE3 Xu\xE2n T\xE2m
26 x\xE3 Xu\xE2n Th\xE0nh < x\xE3 Su\u1ED1i Cao, Xu\xE2n Th\xE0nh
27 x\xE3 Xu\xE2n B\u1EAFc < x\xE3 Su\u1ED1i Nho, Xu\xE2n B\u1EAFc
28 x\xE3 La Ng\xE0 < x\xE3 T\xFAc Tr\u01B0ng, La Ng\xE0
29 x\xE3 \u0110\u1ECBnh Qu\xE1n < th\u1ECB tr\u1EA5n \u0110\u1ECBnh Qu\xE1n; x\xE3 Ph\xFA Ng\u1ECDc, Gia Canh, Ng\u1ECDc \u0110\u1ECBnh
30 x\xE3 Ph\xFA Vinh < x\xE3 Ph\xFA T\xE2n, Ph\xFA Vinh
31 x\xE3 Ph\xFA H\xF2a < x\xE3 Ph\xFA \u0110i\u1EC1n, Ph\xFA L\u1EE3i, Ph\xFA H\xF2a
32 x\xE3 T\xE0 L\xE0i < x\xE3 Ph\xFA Th\u1ECBnh, Ph\xFA L\u1EADp, T\xE0 L\xE0i
33 x\xE3 Nam C\xE1t Ti\xEAn < x\xE3 Ph\xFA An, Nam C\xE1t Ti\xEAn
34 x\xE3 T\xE2n Ph\xFA < th\u1ECB tr\u1EA5n T\xE2n Ph\xFA (huy\u1EC7n T\xE2n Ph\xFA); x\xE3 Ph\xFA L\u1ED9c, Tr\xE0 C\u1ED5, Ph\xFA Thanh, Ph\xFA Xu\xE2n
35 x\xE3 Ph\xFA L\xE2m < x\xE3 Thanh S\u01A1n (huy\u1EC7n T\xE2n Ph\xFA), Ph\xFA S\u01A1n (huy\u1EC7n T\xE2n Ph\xFA), Ph\xFA B\xECnh, Ph\xFA L\xE2m
36 x\xE3 Tr\u1ECB An < th\u1ECB tr\u1EA5n V\u0129nh An; x\xE3 M\xE3 \u0110\xE0, Tr\u1ECB An
37 x\xE3 T\xE2n An < x\xE3 V\u0129nh T\xE2n, T\xE2n An
38 x\xE3 Nha B\xEDch < x\xE3 Minh Th\u1EAFng, Minh L\u1EADp, Nha B\xEDch
39 x\xE3 T\xE2n Quan < x\xE3 Ph\u01B0\u1EDBc An (huy\u1EC7n H\u1EDBn Qu\u1EA3n), T\xE2n L\u1EE3i (huy\u1EC7n H\u1EDBn Qu\u1EA3n), Quang Minh, T\xE2n Quan
40 x\xE3 T\xE2n H\u01B0ng < x\xE3 T\xE2n H\u01B0ng (huy\u1EC7n H\u1EDBn Qu\u1EA3n), An Kh\u01B0\u01A1ng, Thanh An
41 x\xE3 T\xE2n Khai < th\u1ECB tr\u1EA5n T\xE2n Khai; x\xE3 T\xE2n Hi\u1EC7p (huy\u1EC7n H\u1EDBn Qu\u1EA3n), \u0110\u1ED3ng N\u01A1
42 x\xE3 Minh \u0110\u1EE9c < x\xE3 An Ph\xFA, Minh T\xE2m, Minh \u0110\u1EE9c
43 x\xE3 L\u1ED9c Th\xE0nh < x\xE3 L\u1ED9c Th\u1ECBnh, L\u1ED9c Th\xE0nh
44 x\xE3 L\u1ED9c Ninh < th\u1ECB tr\u1EA5n L\u1ED9c Ninh; x\xE3 L\u1ED9c Th\xE1i, L\u1ED9c Thu\u1EADn
45 x\xE3 L\u1ED9c H\u01B0ng < x\xE3 L\u1ED9c Kh\xE1nh, L\u1ED9c \u0110i\u1EC1n, L\u1ED9c H\u01B0ng
46 x\xE3 L\u1ED9c T\u1EA5n < x\xE3 L\u1ED9c Thi\u1EC7n, L\u1ED9c T\u1EA5n
47 x\xE3 L\u1ED9c Th\u1EA1nh < x\xE3 L\u1ED9c H\xF2a, L\u1ED9c Th\u1EA1nh
48 x\xE3 L\u1ED9c Quang < x\xE3 L\u1ED9c Ph\xFA, L\u1ED9c Hi\u1EC7p, L\u1ED9c Quang
49 x\xE3 T\xE2n Ti\u1EBFn < x\xE3 T\xE2n Th\xE0nh, T\xE2n Ti\u1EBFn (huy\u1EC7n B\xF9 \u0110\u1ED1p), L\u1ED9c An (huy\u1EC7n L\u1ED9c Ninh)
50 x\xE3 Thi\u1EC7n H\u01B0ng < th\u1ECB tr\u1EA5n Thanh B\xECnh; x\xE3 Thanh H\xF2a, Thi\u1EC7n H\u01B0ng
51 x\xE3 H\u01B0ng Ph\u01B0\u1EDBc < x\xE3 Ph\u01B0\u1EDBc Thi\u1EC7n, H\u01B0ng Ph\u01B0\u1EDBc
52 x\xE3 Ph\xFA Ngh\u0129a < x\xE3 Ph\xFA V\u0103n, \u0110\u1EE9c H\u1EA1nh, Ph\xFA Ngh\u0129a
53 x\xE3 \u0110a Kia < x\xE3 Ph\u01B0\u1EDBc Minh, B\xECnh Th\u1EAFng, \u0110a Kia
54 x\xE3 B\xECnh T\xE2n < x\xE3 Long H\u01B0ng (huy\u1EC7n Ph\xFA Ri\u1EC1ng), Long B\xECnh, B\xECnh T\xE2n
55 x\xE3 Long H\xE0 < x\xE3 Long T\xE2n (huy\u1EC7n Ph\xFA Ri\u1EC1ng), Long H\xE0
56 x\xE3 Ph\xFA Ri\u1EC1ng < x\xE3 B\xF9 Nho, Ph\xFA Ri\u1EC1ng
57 x\xE3 Ph\xFA Trung < x\xE3 Ph\u01B0\u1EDBc T\xE2n, Ph\xFA Trung
58 x\xE3 Thu\u1EADn L\u1EE3i < x\xE3 Thu\u1EADn Ph\xFA, Thu\u1EADn L\u1EE3i
59 x\xE3 \u0110\u1ED3ng T\xE2m < x\xE3 \u0110\u1ED3ng Ti\u1EBFn, T\xE2n Ph\u01B0\u1EDBc, \u0110\u1ED3ng T\xE2m
60 x\xE3 T\xE2n L\u1EE3i < x\xE3 T\xE2n H\u01B0ng (huy\u1EC7n \u0110\u1ED3ng Ph\xFA), T\xE2n L\u1EE3i (huy\u1EC7n \u0110\u1ED3ng Ph\xFA), T\xE2n H\xF2a
61 x\xE3 \u0110\u1ED3ng Ph\xFA < th\u1ECB tr\u1EA5n T\xE2n Ph\xFA; x\xE3 T\xE2n Ti\u1EBFn (huy\u1EC7n \u0110\u1ED3ng Ph\xFA), T\xE2n L\u1EADp
62 x\xE3 Ph\u01B0\u1EDBc S\u01A1n < x\xE3 \u0110\u0103ng H\xE0, Th\u1ED1ng Nh\u1EA5t, Ph\u01B0\u1EDBc S\u01A1n
63 x\xE3 Ngh\u0129a Trung < x\xE3 \u0110\u1EE9c Li\u1EC5u, Ngh\u0129a B\xECnh, Ngh\u0129a Trung
64 x\xE3 B\xF9 \u0110\u0103ng < th\u1ECB tr\u1EA5n \u0110\u1EE9c Phong; x\xE3 \u0110o\xE0n K\u1EBFt, Minh H\u01B0ng
65 x\xE3 Th\u1ECD S\u01A1n < x\xE3 Ph\xFA S\u01A1n (huy\u1EC7n B\xF9 \u0110\u0103ng), \u0110\u1ED3ng Nai, Th\u1ECD S\u01A1n
66 x\xE3 \u0110ak Nhau < x\xE3 \u0110\u01B0\u1EDDng 10, \u0110ak Nhau
67 x\xE3 Bom Bo < x\xE3 B\xECnh Minh (huy\u1EC7n B\xF9 \u0110\u0103ng), Bom Bo
68 ph\u01B0\u1EDDng Bi\xEAn H\xF2a < ph\u01B0\u1EDDng T\xE2n H\u1EA1nh, H\xF3a An, B\u1EEDu H\xF2a, T\xE2n V\u1EA1n
69 ph\u01B0\u1EDDng Tr\u1EA5n Bi\xEAn < ph\u01B0\u1EDDng B\u1EEDu Long, Quang Vinh, Trung D\u0169ng, Th\u1ED1ng Nh\u1EA5t, Hi\u1EC7p H\xF2a, An B\xECnh
70 ph\u01B0\u1EDDng Tam Hi\u1EC7p < ph\u01B0\u1EDDng T\xE2n Hi\u1EC7p, T\xE2n Mai, B\xECnh \u0110a, Tam Hi\u1EC7p
71 ph\u01B0\u1EDDng Long B\xECnh < ph\u01B0\u1EDDng H\u1ED1 Nai, T\xE2n Bi\xEAn, Long B\xECnh
72 ph\u01B0\u1EDDng Tr\u1EA3ng D\xE0i < ph\u01B0\u1EDDng Tr\u1EA3ng D\xE0i; x\xE3 Thi\u1EC7n T\xE2n
73 ph\u01B0\u1EDDng H\u1ED1 Nai < ph\u01B0\u1EDDng T\xE2n H\xF2a; x\xE3 H\u1ED1 Nai 3
74 ph\u01B0\u1EDDng Long H\u01B0ng < ph\u01B0\u1EDDng Long B\xECnh T\xE2n, An H\xF2a; x\xE3 Long H\u01B0ng (th\xE0nh ph\u1ED1 Bi\xEAn H\xF2a)
75 ph\u01B0\u1EDDng B\xECnh L\u1ED9c < ph\u01B0\u1EDDng Su\u1ED1i Tre; x\xE3 Xu\xE2n Thi\u1EC7n, B\xECnh L\u1ED9c
76 ph\u01B0\u1EDDng B\u1EA3o Vinh < ph\u01B0\u1EDDng B\u1EA3o Vinh; x\xE3 B\u1EA3o Quang
77 ph\u01B0\u1EDDng Xu\xE2n L\u1EADp < ph\u01B0\u1EDDng B\xE0u Sen, Xu\xE2n L\u1EADp
78 ph\u01B0\u1EDDng Long Kh\xE1nh < ph\u01B0\u1EDDng Xu\xE2n An, Xu\xE2n B\xECnh, Xu\xE2n H\xF2a, Ph\xFA B\xECnh; x\xE3 B\xE0u Tr\xE2m
79 ph\u01B0\u1EDDng H\xE0ng G\xF2n < ph\u01B0\u1EDDng Xu\xE2n T\xE2n; x\xE3 H\xE0ng G\xF2n
80 ph\u01B0\u1EDDng T\xE2n Tri\u1EC1u < ph\u01B0\u1EDDng T\xE2n Phong; x\xE3 T\xE2n B\xECnh, B\xECnh L\u1EE3i, Th\u1EA1nh Ph\xFA
81 ph\u01B0\u1EDDng Minh H\u01B0ng < ph\u01B0\u1EDDng Minh Long, Minh H\u01B0ng
82 ph\u01B0\u1EDDng Ch\u01A1n Th\xE0nh < ph\u01B0\u1EDDng H\u01B0ng Long, Th\xE0nh T\xE2m, Minh Th\xE0nh
83 ph\u01B0\u1EDDng B\xECnh Long < ph\u01B0\u1EDDng An L\u1ED9c, H\u01B0ng Chi\u1EBFn, Ph\xFA \u0110\u1EE9c; x\xE3 Thanh B\xECnh (huy\u1EC7n H\u1EDBn Qu\u1EA3n)
84 ph\u01B0\u1EDDng An L\u1ED9c < ph\u01B0\u1EDDng Ph\xFA Th\u1ECBnh; x\xE3 Thanh Ph\xFA, Thanh L\u01B0\u01A1ng
85 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc B\xECnh < ph\u01B0\u1EDDng Long Ph\u01B0\u1EDBc, Ph\u01B0\u1EDBc B\xECnh; x\xE3 B\xECnh S\u01A1n (huy\u1EC7n Ph\xFA Ri\u1EC1ng), Long Giang
86 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc Long < ph\u01B0\u1EDDng Long Th\u1EE7y, Th\xE1c M\u01A1, S\u01A1n Giang; x\xE3 Ph\u01B0\u1EDBc T\xEDn
87 ph\u01B0\u1EDDng \u0110\u1ED3ng Xo\xE0i < ph\u01B0\u1EDDng Ti\u1EBFn Th\xE0nh; x\xE3 T\xE2n Th\xE0nh (th\xE0nh ph\u1ED1 \u0110\u1ED3ng Xo\xE0i)
88 ph\u01B0\u1EDDng B\xECnh Ph\u01B0\u1EDBc < ph\u01B0\u1EDDng T\xE2n Ph\xFA, T\xE2n \u0110\u1ED3ng, T\xE2n Thi\u1EC7n, T\xE2n B\xECnh, T\xE2n Xu\xE2n; x\xE3 Ti\u1EBFn H\u01B0ng
89 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc T\xE2n
89 ph\u01B0\u1EDDng Tam Ph\u01B0\u1EDBc
89 x\xE3 Thanh S\u01A1n (huy\u1EC7n \u0110\u1ECBnh Qu\xE1n)
89 x\xE3 \u0110ak Lua
89 x\xE3 Ph\xFA L\xFD
89 x\xE3 B\xF9 Gia M\u1EADp
89 x\xE3 \u0110\u0103k \u01A0
# 1663/NQ-UBTVQH15 2025-06-16 t\u1EC9nh \u0110\u1ED3ng Th\xE1p
1 x\xE3 T\xE2n H\u1ED3ng < th\u1ECB tr\u1EA5n Sa R\xE0i; x\xE3 B\xECnh Ph\xFA (huy\u1EC7n T\xE2n H\u1ED3ng), T\xE2n C\xF4ng Ch\xED
2 x\xE3 T\xE2n Th\xE0nh < x\xE3 Th\xF4ng B\xECnh, T\xE2n Th\xE0nh A
3 x\xE3 T\xE2n H\u1ED9 C\u01A1 < x\xE3 T\xE2n Th\xE0nh B, T\xE2n H\u1ED9 C\u01A1
4 x\xE3 An Ph\u01B0\u1EDBc < x\xE3 T\xE2n Ph\u01B0\u1EDBc (huy\u1EC7n T\xE2n H\u1ED3ng), An Ph\u01B0\u1EDBc
5 x\xE3 Th\u01B0\u1EDDng Ph\u01B0\u1EDBc < th\u1ECB tr\u1EA5n Th\u01B0\u1EDDng Th\u1EDBi Ti\u1EC1n; x\xE3 Th\u01B0\u1EDDng Ph\u01B0\u1EDBc 1, Th\u01B0\u1EDDng Ph\u01B0\u1EDBc 2
6 x\xE3 Long Kh\xE1nh < x\xE3 Long Kh\xE1nh A, Long Kh\xE1nh B
7 x\xE3 Long Ph\xFA Thu\u1EADn < x\xE3 Long Thu\u1EADn, Ph\xFA Thu\u1EADn A; ~x\xE3 Ph\xFA Thu\u1EADn B
8 x\xE3 An H\xF2a < x\xE3 Ph\xFA Th\xE0nh B, An H\xF2a
9 x\xE3 Tam N\xF4ng < x\xE3 Ph\xFA \u0110\u1EE9c, Ph\xFA Hi\u1EC7p
10 x\xE3 Ph\xFA Th\u1ECD < x\xE3 Ph\xFA Th\xE0nh A, Ph\xFA Th\u1ECD
11 x\xE3 Tr\xE0m Chim < th\u1ECB tr\u1EA5n Tr\xE0m Chim; x\xE3 T\xE2n C\xF4ng S\xEDnh
12 x\xE3 Ph\xFA C\u01B0\u1EDDng < x\xE3 Ph\xFA C\u01B0\u1EDDng (huy\u1EC7n Tam N\xF4ng), H\xF2a B\xECnh; ~x\xE3 G\xE1o Gi\u1ED3ng
13 x\xE3 An Long < x\xE3 An Phong, Ph\xFA Ninh, An Long
14 x\xE3 Thanh B\xECnh < x\xE3 T\xE2n M\u1EF9 (huy\u1EC7n Thanh B\xECnh), T\xE2n Ph\xFA (huy\u1EC7n Thanh B\xECnh); th\u1ECB tr\u1EA5n Thanh B\xECnh; ~x\xE3 T\xE2n Th\u1EA1nh (huy\u1EC7n Thanh B\xECnh)
15 x\xE3 T\xE2n Th\u1EA1nh < x\xE3 Ph\xFA L\u1EE3i; ~x\xE3 T\xE2n Th\u1EA1nh (huy\u1EC7n Thanh B\xECnh)
16 x\xE3 B\xECnh Th\xE0nh < x\xE3 B\xECnh Th\xE0nh (huy\u1EC7n Thanh B\xECnh), B\xECnh T\u1EA5n
17 x\xE3 T\xE2n Long < x\xE3 T\xE2n B\xECnh (huy\u1EC7n Thanh B\xECnh), T\xE2n H\xF2a (huy\u1EC7n Thanh B\xECnh), T\xE2n Qu\u1EDBi, T\xE2n Hu\u1EC1, T\xE2n Long; ~x\xE3 Ph\xFA Thu\u1EADn B
18 x\xE3 Th\xE1p M\u01B0\u1EDDi < th\u1ECB tr\u1EA5n M\u1EF9 An; x\xE3 M\u1EF9 An, M\u1EF9 H\xF2a
19 x\xE3 Thanh M\u1EF9 < x\xE3 Ph\xFA \u0110i\u1EC1n, Thanh M\u1EF9
20 x\xE3 M\u1EF9 Qu\xED < x\xE3 L\xE1ng Bi\u1EC3n, M\u1EF9 \u0110\xF4ng, M\u1EF9 Qu\xED
21 x\xE3 \u0110\u1ED1c Binh Ki\u1EC1u < x\xE3 T\xE2n Ki\u1EC1u, \u0110\u1ED1c Binh Ki\u1EC1u
22 x\xE3 Tr\u01B0\u1EDDng Xu\xE2n < x\xE3 Th\u1EA1nh L\u1EE3i, Tr\u01B0\u1EDDng Xu\xE2n
23 x\xE3 Ph\u01B0\u01A1ng Th\u1ECBnh < x\xE3 H\u01B0ng Th\u1EA1nh (huy\u1EC7n Th\xE1p M\u01B0\u1EDDi), Ph\u01B0\u01A1ng Th\u1ECBnh
24 x\xE3 Phong M\u1EF9 < x\xE3 Phong M\u1EF9; ~x\xE3 G\xE1o Gi\u1ED3ng
25 x\xE3 Ba Sao < x\xE3 Ph\u01B0\u01A1ng Tr\xE0, Ba Sao
26 x\xE3 M\u1EF9 Th\u1ECD < th\u1ECB tr\u1EA5n M\u1EF9 Th\u1ECD; x\xE3 M\u1EF9 H\u1ED9i (huy\u1EC7n Cao L\xE3nh), M\u1EF9 X\u01B0\u01A1ng, M\u1EF9 Th\u1ECD
27 x\xE3 B\xECnh H\xE0ng Trung < x\xE3 T\xE2n H\u1ED9i Trung, B\xECnh H\xE0ng T\xE2y, B\xECnh H\xE0ng Trung
28 x\xE3 M\u1EF9 Hi\u1EC7p < x\xE3 M\u1EF9 Long (huy\u1EC7n Cao L\xE3nh), B\xECnh Th\u1EA1nh (huy\u1EC7n Cao L\xE3nh), M\u1EF9 Hi\u1EC7p
29 x\xE3 M\u1EF9 An H\u01B0ng < x\xE3 T\xE2n M\u1EF9 (huy\u1EC7n L\u1EA5p V\xF2), H\u1ED9i An \u0110\xF4ng, M\u1EF9 An H\u01B0ng A, M\u1EF9 An H\u01B0ng B
30 x\xE3 T\xE2n Kh\xE1nh Trung < x\xE3 Long H\u01B0ng A, Long H\u01B0ng B, T\xE2n Kh\xE1nh Trung
31 x\xE3 L\u1EA5p V\xF2 < th\u1ECB tr\u1EA5n L\u1EA5p V\xF2; x\xE3 B\xECnh Th\xE0nh (huy\u1EC7n L\u1EA5p V\xF2), V\u0129nh Th\u1EA1nh, B\xECnh Th\u1EA1nh Trung
32 x\xE3 Lai Vung < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n Lai Vung), T\xE2n Ph\u01B0\u1EDBc (huy\u1EC7n Lai Vung), \u0110\u1ECBnh An, \u0110\u1ECBnh Y\xEAn
33 x\xE3 H\xF2a Long < th\u1ECB tr\u1EA5n Lai Vung; x\xE3 Long H\u1EADu, Long Th\u1EAFng, H\xF2a Long
34 x\xE3 Phong H\xF2a < x\xE3 T\xE2n H\xF2a (huy\u1EC7n Lai Vung), \u0110\u1ECBnh H\xF2a, V\u0129nh Th\u1EDBi, Phong H\xF2a
35 x\xE3 T\xE2n D\u01B0\u01A1ng < x\xE3 T\xE2n Ph\xFA \u0110\xF4ng, H\xF2a Th\xE0nh, T\xE2n D\u01B0\u01A1ng
36 x\xE3 Ph\xFA H\u1EF1u < th\u1ECB tr\u1EA5n C\xE1i T\xE0u H\u1EA1; x\xE3 An Ph\xFA Thu\u1EADn, An Hi\u1EC7p, An Nh\u01A1n, Ph\xFA H\u1EF1u
37 x\xE3 T\xE2n Nhu\u1EADn \u0110\xF4ng < x\xE3 H\xF2a T\xE2n, An Kh\xE1nh, T\xE2n Nhu\u1EADn \u0110\xF4ng
38 x\xE3 T\xE2n Ph\xFA Trung < x\xE3 T\xE2n B\xECnh (huy\u1EC7n Ch\xE2u Th\xE0nh), T\xE2n Ph\xFA (huy\u1EC7n Ch\xE2u Th\xE0nh), Ph\xFA Long, T\xE2n Ph\xFA Trung
39 x\xE3 T\xE2n Ph\xFA < x\xE3 T\xE2n H\u1ED9i (th\u1ECB x\xE3 Cai L\u1EADy), T\xE2n Ph\xFA (th\u1ECB x\xE3 Cai L\u1EADy), M\u1EF9 H\u1EA1nh \u0110\xF4ng
40 x\xE3 Thanh H\u01B0ng < x\xE3 T\xE2n Thanh, T\xE2n H\u01B0ng, An Th\xE1i Trung
41 x\xE3 An H\u1EEFu < x\xE3 H\xF2a H\u01B0ng, M\u1EF9 L\u01B0\u01A1ng, An H\u1EEFu
42 x\xE3 M\u1EF9 L\u1EE3i < x\xE3 An Th\xE1i \u0110\xF4ng, M\u1EF9 L\u1EE3i A, M\u1EF9 L\u1EE3i B
43 x\xE3 M\u1EF9 \u0110\u1EE9c T\xE2y < x\xE3 Thi\u1EC7n Tr\xED, M\u1EF9 \u0110\u1EE9c \u0110\xF4ng, M\u1EF9 \u0110\u1EE9c T\xE2y
44 x\xE3 M\u1EF9 Thi\u1EC7n < x\xE3 M\u1EF9 T\xE2n (huy\u1EC7n C\xE1i B\xE8), M\u1EF9 Trung, Thi\u1EC7n Trung
45 x\xE3 H\u1EADu M\u1EF9 < x\xE3 H\u1EADu M\u1EF9 B\u1EAFc A, H\u1EADu M\u1EF9 B\u1EAFc B, H\u1EADu M\u1EF9 Trinh
46 x\xE3 H\u1ED9i C\u01B0 < x\xE3 M\u1EF9 H\u1ED9i (huy\u1EC7n C\xE1i B\xE8), An C\u01B0, H\u1EADu Th\xE0nh, H\u1EADu M\u1EF9 Ph\xFA
47 x\xE3 C\xE1i B\xE8 < th\u1ECB tr\u1EA5n C\xE1i B\xE8; x\xE3 \u0110\xF4ng H\xF2a Hi\u1EC7p, H\xF2a Kh\xE1nh
48 x\xE3 M\u1EF9 Th\xE0nh < x\xE3 Ph\xFA Nhu\u1EADn, M\u1EF9 Th\xE0nh B\u1EAFc, M\u1EF9 Th\xE0nh Nam
49 x\xE3 Th\u1EA1nh Ph\xFA < x\xE3 Ph\xFA C\u01B0\u1EDDng (huy\u1EC7n Cai L\u1EADy), Th\u1EA1nh L\u1ED9c
50 x\xE3 B\xECnh Ph\xFA < th\u1ECB tr\u1EA5n B\xECnh Ph\xFA; x\xE3 Ph\xFA An, C\u1EA9m S\u01A1n
51 x\xE3 Hi\u1EC7p \u0110\u1EE9c < x\xE3 T\xE2n Phong, H\u1ED9i Xu\xE2n, Hi\u1EC7p \u0110\u1EE9c
52 x\xE3 Long Ti\xEAn < x\xE3 M\u1EF9 Long (huy\u1EC7n Cai L\u1EADy), Long Trung, Long Ti\xEAn
53 x\xE3 Ng\u0169 Hi\u1EC7p < x\xE3 Tam B\xECnh, Ng\u0169 Hi\u1EC7p
54 x\xE3 T\xE2n Ph\u01B0\u1EDBc 1 < th\u1ECB tr\u1EA5n M\u1EF9 Ph\u01B0\u1EDBc; x\xE3 Th\u1EA1nh M\u1EF9, T\xE2n H\xF2a \u0110\xF4ng
55 x\xE3 T\xE2n Ph\u01B0\u1EDBc 2 < x\xE3 Th\u1EA1nh T\xE2n, Th\u1EA1nh H\xF2a, T\xE2n H\xF2a T\xE2y
56 x\xE3 T\xE2n Ph\u01B0\u1EDBc 3 < x\xE3 Ph\u01B0\u1EDBc L\u1EADp, T\xE2n L\u1EADp 1, T\xE2n L\u1EADp 2
57 x\xE3 H\u01B0ng Th\u1EA1nh < x\xE3 H\u01B0ng Th\u1EA1nh (huy\u1EC7n T\xE2n Ph\u01B0\u1EDBc), Ph\xFA M\u1EF9, T\xE2n H\xF2a Th\xE0nh
58 x\xE3 T\xE2n H\u01B0\u01A1ng < x\xE3 T\xE2n L\xFD \u0110\xF4ng, T\xE2n H\u1ED9i \u0110\xF4ng, T\xE2n H\u01B0\u01A1ng
59 x\xE3 Ch\xE2u Th\xE0nh < th\u1ECB tr\u1EA5n T\xE2n Hi\u1EC7p; x\xE3 Th\xE2n C\u1EEDu Ngh\u0129a, Long An
60 x\xE3 Long H\u01B0ng < x\xE3 Tam Hi\u1EC7p, Th\u1EA1nh Ph\xFA, Long H\u01B0ng
61 x\xE3 Long \u0110\u1ECBnh < x\xE3 Nh\u1ECB B\xECnh, \u0110\xF4ng H\xF2a, Long \u0110\u1ECBnh
62 x\xE3 B\xECnh Tr\u01B0ng < x\xE3 \u0110i\u1EC1m Hy, B\xECnh Tr\u01B0ng
63 x\xE3 V\u0129nh Kim < x\xE3 Ph\xFA Phong, B\xE0n Long, V\u0129nh Kim
64 x\xE3 Kim S\u01A1n < x\xE3 Song Thu\u1EADn, B\xECnh \u0110\u1EE9c, Kim S\u01A1n
65 x\xE3 M\u1EF9 T\u1ECBnh An < x\xE3 Trung H\xF2a, H\xF2a T\u1ECBnh, T\xE2n B\xECnh Th\u1EA1nh, M\u1EF9 T\u1ECBnh An
66 x\xE3 L\u01B0\u01A1ng H\xF2a L\u1EA1c < x\xE3 Thanh B\xECnh, Ph\xFA Ki\u1EBFt, L\u01B0\u01A1ng H\xF2a L\u1EA1c
67 x\xE3 T\xE2n Thu\u1EADn B\xECnh < x\xE3 \u0110\u0103ng H\u01B0ng Ph\u01B0\u1EDBc, Qu\u01A1n Long, T\xE2n Thu\u1EADn B\xECnh
68 x\xE3 Ch\u1EE3 G\u1EA1o < th\u1ECB tr\u1EA5n Ch\u1EE3 G\u1EA1o; x\xE3 Long B\xECnh \u0110i\u1EC1n, Song B\xECnh
69 x\xE3 An Th\u1EA1nh Th\u1EE7y < x\xE3 B\xECnh Phan, B\xECnh Ph\u1EE5c Nh\u1EE9t, An Th\u1EA1nh Th\u1EE7y
70 x\xE3 B\xECnh Ninh < x\xE3 Xu\xE2n \u0110\xF4ng, H\xF2a \u0110\u1ECBnh, B\xECnh Ninh
71 x\xE3 V\u0129nh B\xECnh < th\u1ECB tr\u1EA5n V\u0129nh B\xECnh; x\xE3 Th\u1EA1nh Nh\u1EF1t, Th\u1EA1nh Tr\u1ECB
72 x\xE3 \u0110\u1ED3ng S\u01A1n < x\xE3 B\xECnh Nh\xEC, \u0110\u1ED3ng Th\u1EA1nh, \u0110\u1ED3ng S\u01A1n
73 x\xE3 Ph\xFA Th\xE0nh < x\xE3 B\xECnh Ph\xFA (huy\u1EC7n G\xF2 C\xF4ng T\xE2y), Th\xE0nh C\xF4ng, Y\xEAn Lu\xF4ng
74 x\xE3 Long B\xECnh < x\xE3 B\xECnh T\xE2n, Long B\xECnh
75 x\xE3 V\u0129nh H\u1EF1u < x\xE3 Long V\u0129nh, V\u0129nh H\u1EF1u
76 x\xE3 G\xF2 C\xF4ng \u0110\xF4ng < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n G\xF2 C\xF4ng \u0110\xF4ng), T\u0103ng H\xF2a
77 x\xE3 T\xE2n \u0110i\u1EC1n < x\xE3 B\xECnh \xC2n, T\xE2n \u0110i\u1EC1n
78 x\xE3 T\xE2n H\xF2a < th\u1ECB tr\u1EA5n T\xE2n H\xF2a; x\xE3 Ph\u01B0\u1EDBc Trung, B\xECnh Ngh\u1ECB
79 x\xE3 T\xE2n \u0110\xF4ng < x\xE3 T\xE2n Ph\u01B0\u1EDBc (huy\u1EC7n G\xF2 C\xF4ng \u0110\xF4ng), T\xE2n T\xE2y, T\xE2n \u0110\xF4ng
80 x\xE3 Gia Thu\u1EADn < th\u1ECB tr\u1EA5n V\xE0m L\xE1ng; x\xE3 Ki\u1EC3ng Ph\u01B0\u1EDBc, Gia Thu\u1EADn
81 x\xE3 T\xE2n Th\u1EDBi < x\xE3 T\xE2n Ph\xFA (huy\u1EC7n T\xE2n Ph\xFA \u0110\xF4ng), T\xE2n Th\u1EA1nh (huy\u1EC7n T\xE2n Ph\xFA \u0110\xF4ng), T\xE2n Th\u1EDBi
82 x\xE3 T\xE2n Ph\xFA \u0110\xF4ng < x\xE3 Ph\xFA Th\u1EA1nh, Ph\xFA \u0110\xF4ng, Ph\xFA T\xE2n
83 ph\u01B0\u1EDDng M\u1EF9 Tho < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 M\u1EF9 Tho), 2 (th\xE0nh ph\u1ED1 M\u1EF9 Tho), T\xE2n Long
84 ph\u01B0\u1EDDng \u0110\u1EA1o Th\u1EA1nh < ph\u01B0\u1EDDng 4 (th\xE0nh ph\u1ED1 M\u1EF9 Tho), 5 (th\xE0nh ph\u1ED1 M\u1EF9 Tho); x\xE3 \u0110\u1EA1o Th\u1EA1nh
85 ph\u01B0\u1EDDng M\u1EF9 Phong < ph\u01B0\u1EDDng 9 (th\xE0nh ph\u1ED1 M\u1EF9 Tho); x\xE3 T\xE2n M\u1EF9 Ch\xE1nh, M\u1EF9 Phong
86 ph\u01B0\u1EDDng Th\u1EDBi S\u01A1n < ph\u01B0\u1EDDng 6 (th\xE0nh ph\u1ED1 M\u1EF9 Tho); x\xE3 Th\u1EDBi S\u01A1n
87 ph\u01B0\u1EDDng Trung An < ph\u01B0\u1EDDng 10; x\xE3 Ph\u01B0\u1EDBc Th\u1EA1nh, Trung An
88 ph\u01B0\u1EDDng G\xF2 C\xF4ng < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 G\xF2 C\xF4ng), 5 (th\xE0nh ph\u1ED1 G\xF2 C\xF4ng), Long H\xF2a
89 ph\u01B0\u1EDDng Long Thu\u1EADn < ph\u01B0\u1EDDng 2 (th\xE0nh ph\u1ED1 G\xF2 C\xF4ng), Long Thu\u1EADn
90 ph\u01B0\u1EDDng B\xECnh Xu\xE2n < ph\u01B0\u1EDDng Long Ch\xE1nh; x\xE3 B\xECnh Xu\xE2n
91 ph\u01B0\u1EDDng S\u01A1n Qui < ph\u01B0\u1EDDng Long H\u01B0ng; x\xE3 T\xE2n Trung, B\xECnh \u0110\xF4ng
92 ph\u01B0\u1EDDng An B\xECnh < ph\u01B0\u1EDDng An L\u1ED9c, An B\xECnh A, An B\xECnh B
93 ph\u01B0\u1EDDng H\u1ED3ng Ng\u1EF1 < ph\u01B0\u1EDDng An Th\u1EA1nh; x\xE3 B\xECnh Th\u1EA1nh, T\xE2n H\u1ED9i (th\xE0nh ph\u1ED1 H\u1ED3ng Ng\u1EF1)
94 ph\u01B0\u1EDDng Th\u01B0\u1EDDng L\u1EA1c < ph\u01B0\u1EDDng An L\u1EA1c; x\xE3 Th\u01B0\u1EDDng Th\u1EDBi H\u1EADu A, Th\u01B0\u1EDDng L\u1EA1c
95 ph\u01B0\u1EDDng Cao L\xE3nh < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 Cao L\xE3nh), 3 (th\xE0nh ph\u1ED1 Cao L\xE3nh), 4 (th\xE0nh ph\u1ED1 Cao L\xE3nh), 6 (th\xE0nh ph\u1ED1 Cao L\xE3nh), H\xF2a Thu\u1EADn; x\xE3 H\xF2a An, T\u1ECBnh Th\u1EDBi, T\xE2n Thu\u1EADn T\xE2y, T\xE2n Thu\u1EADn \u0110\xF4ng
96 ph\u01B0\u1EDDng M\u1EF9 Ng\xE3i < ph\u01B0\u1EDDng M\u1EF9 Ng\xE3i; x\xE3 M\u1EF9 T\xE2n (th\xE0nh ph\u1ED1 Cao L\xE3nh), T\xE2n Ngh\u0129a
97 ph\u01B0\u1EDDng M\u1EF9 Tr\xE0 < ph\u01B0\u1EDDng M\u1EF9 Ph\xFA; x\xE3 Nh\u1ECB M\u1EF9, An B\xECnh, M\u1EF9 Tr\xE0
98 ph\u01B0\u1EDDng Sa \u0110\xE9c < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 Sa \u0110\xE9c), 2 (th\xE0nh ph\u1ED1 Sa \u0110\xE9c), 3 (th\xE0nh ph\u1ED1 Sa \u0110\xE9c), 4 (th\xE0nh ph\u1ED1 Sa \u0110\xE9c), An H\xF2a, T\xE2n Quy \u0110\xF4ng; x\xE3 T\xE2n Kh\xE1nh \u0110\xF4ng, T\xE2n Quy T\xE2y
99 ph\u01B0\u1EDDng M\u1EF9 Ph\u01B0\u1EDBc T\xE2y < ph\u01B0\u1EDDng 1 (th\u1ECB x\xE3 Cai L\u1EADy), 3 (th\u1ECB x\xE3 Cai L\u1EADy); x\xE3 M\u1EF9 H\u1EA1nh Trung, M\u1EF9 Ph\u01B0\u1EDBc T\xE2y
100 ph\u01B0\u1EDDng Thanh H\xF2a < ph\u01B0\u1EDDng 2; x\xE3 T\xE2n B\xECnh (th\u1ECB x\xE3 Cai L\u1EADy), Thanh H\xF2a
101 ph\u01B0\u1EDDng Cai L\u1EADy < ph\u01B0\u1EDDng 4 (th\u1ECB x\xE3 Cai L\u1EADy), 5 (th\u1ECB x\xE3 Cai L\u1EADy); x\xE3 Long Kh\xE1nh
102 ph\u01B0\u1EDDng Nh\u1ECB Qu\xFD < ph\u01B0\u1EDDng Nh\u1ECB M\u1EF9; x\xE3 Ph\xFA Qu\xFD, Nh\u1ECB Qu\xFD
# 1664/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Gia Lai
1 x\xE3 An Nh\u01A1n T\xE2y < x\xE3 Nh\u01A1n L\u1ED9c, Nh\u01A1n T\xE2n
2 x\xE3 Ph\xF9 C\xE1t < th\u1ECB tr\u1EA5n Ng\xF4 M\xE2y; x\xE3 C\xE1t Trinh, C\xE1t T\xE2n
3 x\xE3 Xu\xE2n An < x\xE3 C\xE1t Nh\u01A1n, C\xE1t T\u01B0\u1EDDng
4 x\xE3 Ng\xF4 M\xE2y < x\xE3 C\xE1t H\u01B0ng, C\xE1t Th\u1EAFng, C\xE1t Ch\xE1nh
5 x\xE3 C\xE1t Ti\u1EBFn < th\u1ECB tr\u1EA5n C\xE1t Ti\u1EBFn; x\xE3 C\xE1t Th\xE0nh, C\xE1t H\u1EA3i
6 x\xE3 \u0110\u1EC1 Gi < th\u1ECB tr\u1EA5n C\xE1t Kh\xE1nh; x\xE3 C\xE1t Minh, C\xE1t T\xE0i
7 x\xE3 H\xF2a H\u1ED9i < x\xE3 C\xE1t Hanh, C\xE1t Hi\u1EC7p
8 x\xE3 H\u1ED9i S\u01A1n < x\xE3 C\xE1t L\xE2m, C\xE1t S\u01A1n
9 x\xE3 Ph\xF9 M\u1EF9 < th\u1ECB tr\u1EA5n Ph\xF9 M\u1EF9; x\xE3 M\u1EF9 Quang, M\u1EF9 Ch\xE1nh T\xE2y
10 x\xE3 An L\u01B0\u01A1ng < x\xE3 M\u1EF9 Ch\xE1nh, M\u1EF9 Th\xE0nh, M\u1EF9 C\xE1t
11 x\xE3 B\xECnh D\u01B0\u01A1ng < th\u1ECB tr\u1EA5n B\xECnh D\u01B0\u01A1ng; x\xE3 M\u1EF9 L\u1EE3i, M\u1EF9 Phong
12 x\xE3 Ph\xF9 M\u1EF9 \u0110\xF4ng < x\xE3 M\u1EF9 An, M\u1EF9 Th\u1ECD, M\u1EF9 Th\u1EAFng
13 x\xE3 Ph\xF9 M\u1EF9 T\xE2y < x\xE3 M\u1EF9 Trinh, M\u1EF9 H\xF2a
14 x\xE3 Ph\xF9 M\u1EF9 Nam < x\xE3 M\u1EF9 T\xE0i, M\u1EF9 Hi\u1EC7p
15 x\xE3 Ph\xF9 M\u1EF9 B\u1EAFc < x\xE3 M\u1EF9 \u0110\u1EE9c, M\u1EF9 Ch\xE2u, M\u1EF9 L\u1ED9c
16 x\xE3 Tuy Ph\u01B0\u1EDBc < th\u1ECB tr\u1EA5n Tuy Ph\u01B0\u1EDBc, Di\xEAu Tr\xEC; x\xE3 Ph\u01B0\u1EDBc Thu\u1EADn, Ph\u01B0\u1EDBc Ngh\u0129a, Ph\u01B0\u1EDBc L\u1ED9c
17 x\xE3 Tuy Ph\u01B0\u1EDBc \u0110\xF4ng < x\xE3 Ph\u01B0\u1EDBc S\u01A1n, Ph\u01B0\u1EDBc H\xF2a, Ph\u01B0\u1EDBc Th\u1EAFng
18 x\xE3 Tuy Ph\u01B0\u1EDBc T\xE2y < x\xE3 Ph\u01B0\u1EDBc An, Ph\u01B0\u1EDBc Th\xE0nh
19 x\xE3 Tuy Ph\u01B0\u1EDBc B\u1EAFc < x\xE3 Ph\u01B0\u1EDBc Hi\u1EC7p, Ph\u01B0\u1EDBc H\u01B0ng, Ph\u01B0\u1EDBc Quang
20 x\xE3 T\xE2y S\u01A1n < th\u1ECB tr\u1EA5n Ph\xFA Phong; x\xE3 T\xE2y Xu\xE2n, B\xECnh Nghi
21 x\xE3 B\xECnh Kh\xEA < x\xE3 T\xE2y Giang, T\xE2y Thu\u1EADn
22 x\xE3 B\xECnh Ph\xFA < x\xE3 V\u0129nh An, B\xECnh T\u01B0\u1EDDng, T\xE2y Ph\xFA
23 x\xE3 B\xECnh Hi\u1EC7p < x\xE3 B\xECnh Thu\u1EADn, B\xECnh T\xE2n, T\xE2y An
24 x\xE3 B\xECnh An < x\xE3 T\xE2y Vinh, T\xE2y B\xECnh, B\xECnh H\xF2a, B\xECnh Th\xE0nh
25 x\xE3 Ho\xE0i \xC2n < th\u1ECB tr\u1EA5n T\u0103ng B\u1EA1t H\u1ED5; x\xE3 \xC2n Phong, \xC2n \u0110\u1EE9c, \xC2n T\u01B0\u1EDDng \u0110\xF4ng
26 x\xE3 \xC2n T\u01B0\u1EDDng < x\xE3 \xC2n T\u01B0\u1EDDng T\xE2y, \xC2n H\u1EEFu, \u0110ak Mang
27 x\xE3 Kim S\u01A1n < x\xE3 \xC2n Ngh\u0129a, Bok T\u1EDBi
28 x\xE3 V\u1EA1n \u0110\u1EE9c < x\xE3 \xC2n S\u01A1n, \xC2n T\xEDn, \xC2n Th\u1EA1nh
29 x\xE3 \xC2n H\u1EA3o < x\xE3 \xC2n H\u1EA3o T\xE2y, \xC2n H\u1EA3o \u0110\xF4ng, \xC2n M\u1EF9
30 x\xE3 V\xE2n Canh < th\u1ECB tr\u1EA5n V\xE2n Canh; x\xE3 Canh Thu\u1EADn, Canh H\xF2a; ~x\xE3 Canh Hi\u1EC7p
31 x\xE3 Canh Vinh < x\xE3 Canh Vinh, Canh Hi\u1EC3n; ~x\xE3 Canh Li\xEAn, Canh Hi\u1EC7p
32 x\xE3 Canh Li\xEAn < ~x\xE3 Canh Li\xEAn
33 x\xE3 V\u0129nh Th\u1EA1nh < th\u1ECB tr\u1EA5n V\u0129nh Th\u1EA1nh; x\xE3 V\u0129nh H\u1EA3o
34 x\xE3 V\u0129nh Th\u1ECBnh < x\xE3 V\u0129nh Hi\u1EC7p, V\u0129nh Th\u1ECBnh
35 x\xE3 V\u0129nh Quang < x\xE3 V\u0129nh Thu\u1EADn, V\u0129nh H\xF2a, V\u0129nh Quang
36 x\xE3 V\u0129nh S\u01A1n < x\xE3 V\u0129nh Kim, V\u0129nh S\u01A1n
37 x\xE3 An H\xF2a < x\xE3 An H\xF2a, An Quang; ~x\xE3 An Ngh\u0129a
38 x\xE3 An L\xE3o < th\u1ECB tr\u1EA5n An L\xE3o; x\xE3 An T\xE2n, An H\u01B0ng
39 x\xE3 An Vinh < x\xE3 An Trung (huy\u1EC7n An L\xE3o), An D\u0169ng, An Vinh
40 x\xE3 An To\xE0n < x\xE3 An To\xE0n; ~x\xE3 An Ngh\u0129a
41 x\xE3 Bi\u1EC3n H\u1ED3 < x\xE3 Ngh\u0129a H\u01B0ng, Ch\u01B0 \u0110ang Ya, H\xE0 B\u1EA7u, Bi\u1EC3n H\u1ED3
42 x\xE3 G\xE0o < x\xE3 Ia K\xEAnh, Ia P\u1EBFch, G\xE0o
43 x\xE3 Ia Ly < th\u1ECB tr\u1EA5n Ia Ly; x\xE3 Ia M\u01A1 N\xF4ng, Ia Kreng
44 x\xE3 Ch\u01B0 P\u0103h < th\u1ECB tr\u1EA5n Ph\xFA H\xF2a; x\xE3 Ngh\u0129a H\xF2a, H\xF2a Ph\xFA
45 x\xE3 Ia Kh\u01B0\u01A1l < x\xE3 \u0110\u0103k T\u01A1 Ver, H\xE0 T\xE2y, Ia Kh\u01B0\u01A1l
46 x\xE3 Ia Ph\xED < x\xE3 Ia Ka, Ia Nhin, Ia Ph\xED
47 x\xE3 Ch\u01B0 Pr\xF4ng < th\u1ECB tr\u1EA5n Ch\u01B0 Pr\xF4ng; x\xE3 Ia Ph\xECn, Ia Kly, Ia Drang
48 x\xE3 B\xE0u C\u1EA1n < x\xE3 Th\u0103ng H\u01B0ng, B\xECnh Gi\xE1o, B\xE0u C\u1EA1n
49 x\xE3 Ia Bo\xF2ng < x\xE3 Ia O (huy\u1EC7n Ch\u01B0 Pr\xF4ng), Ia Me, Ia Bo\xF2ng
50 x\xE3 Ia L\xE2u < x\xE3 Ia Pi\u01A1r, Ia L\xE2u
51 x\xE3 Ia Pia < x\xE3 Ia Ga, Ia V\xEA, Ia Pia
52 x\xE3 Ia T\xF4r < x\xE3 Ia B\u0103ng (huy\u1EC7n Ch\u01B0 Pr\xF4ng), Ia Bang, Ia T\xF4r
53 x\xE3 Ch\u01B0 S\xEA < th\u1ECB tr\u1EA5n Ch\u01B0 S\xEA; x\xE3 Dun, Ia Blang, Ia Pal, Ia Glai
54 x\xE3 B\u1EDD Ngoong < x\xE3 Bar M\u0103ih, Ia Ti\xEAm, Ch\u01B0 P\u01A1ng, B\u1EDD Ngoong
55 x\xE3 Ia Ko < x\xE3 Ia Hl\u1ED1p, Ia Hla, Ia Ko
56 x\xE3 Al B\xE1 < x\xE3 Ayun (huy\u1EC7n Ch\u01B0 S\xEA), K\xF4ng Htok, Al B\xE1
57 x\xE3 Ch\u01B0 P\u01B0h < th\u1ECB tr\u1EA5n Nh\u01A1n H\xF2a; x\xE3 Ch\u01B0 Don, Ia Phang
58 x\xE3 Ia Le < x\xE3 Ia Bl\u1EE9, Ia Le
59 x\xE3 Ia Hr\xFA < x\xE3 Ia Dreng, Ia Rong, HB\xF4ng, Ia Hr\xFA
60 x\xE3 C\u1EEDu An < x\xE3 T\xFA An, Xu\xE2n An, Song An, C\u1EEDu An
61 x\xE3 \u0110ak P\u01A1 < th\u1ECB tr\u1EA5n \u0110ak P\u01A1; x\xE3 H\xE0 Tam, An Th\xE0nh, Yang B\u1EAFc
62 x\xE3 Ya H\u1ED9i < x\xE3 Ph\xFA An, Ya H\u1ED9i
63 x\xE3 Kbang < th\u1ECB tr\u1EA5n Kbang; x\xE3 L\u01A1 Ku, \u0110ak Smar
64 x\xE3 K\xF4ng B\u01A1 La < x\xE3 \u0110\xF4ng, Ngh\u0129a An, K\xF4ng B\u01A1 La
65 x\xE3 T\u01A1 Tung < x\xE3 K\xF4ng L\u01A1ng Kh\u01A1ng, T\u01A1 Tung
66 x\xE3 S\u01A1n Lang < x\xE3 S\u01A1 Pai, S\u01A1n Lang
67 x\xE3 \u0110ak Rong < x\xE3 Kon Pne, \u0110ak Rong
68 x\xE3 K\xF4ng Chro < th\u1ECB tr\u1EA5n K\xF4ng Chro; x\xE3 Yang Trung, Yang Nam
69 x\xE3 Ya Ma < x\xE3 \u0110\u0103k T\u01A1 Pang, K\xF4ng Yang, Ya Ma
70 x\xE3 Ch\u01B0 Krey < x\xE3 An Trung (huy\u1EC7n K\xF4ng Chro), Ch\u01B0 Krey
71 x\xE3 SR\xF3 < x\xE3 \u0110\u0103k K\u01A1 Ning, SR\xF3
72 x\xE3 \u0110\u0103k Song < x\xE3 \u0110\u0103k Pling, \u0110\u0103k Song
73 x\xE3 Ch\u01A1 Long < x\xE3 \u0110\u0103k P\u01A1 Pho, Ch\u01A1 GLong
74 x\xE3 Ia Rbol < x\xE3 Ch\u01B0 B\u0103h, Ia Rbol
75 x\xE3 Ia Sao < x\xE3 Ia Sao (th\u1ECB x\xE3 Ayun Pa), Ia Rt\xF4
76 x\xE3 Ph\xFA Thi\u1EC7n < th\u1ECB tr\u1EA5n Ph\xFA Thi\u1EC7n; x\xE3 Ia Sol, Ia Piar, Ia Yeng
77 x\xE3 Ch\u01B0 A Thai < x\xE3 Ayun H\u1EA1, Ia Ake, Ch\u01B0 A Thai
78 x\xE3 Ia Hiao < x\xE3 Chr\xF4h P\u01A1nan, Ia Peng, Ia Hiao
79 x\xE3 P\u1EDD T\xF3 < x\xE3 Ch\u01B0 R\u0103ng, P\u1EDD T\xF3
80 x\xE3 Ia Pa < x\xE3 Ia Mr\u01A1n, Kim T\xE2n, Ia Tr\xF4k
81 x\xE3 Ia Tul < x\xE3 Ch\u01B0 M\u1ED1, Ia Bro\u0103i, Ia Kd\u0103m, Ia Tul
82 x\xE3 Ph\xFA T\xFAc < th\u1ECB tr\u1EA5n Ph\xFA T\xFAc; x\xE3 Ph\xFA C\u1EA7n, Ch\u01B0 Ng\u1ECDc, Ia Mlah, \u0110\u1EA5t B\u1EB1ng
83 x\xE3 Ia Dreh < x\xE3 Ia Rmok, Kr\xF4ng N\u0103ng, Ia Dreh
84 x\xE3 Ia Rsai < x\xE3 Ch\u01B0 RC\u0103m, Ch\u01B0 Gu, Ia Rsai
85 x\xE3 Uar < x\xE3 Ia Rs\u01B0\u01A1m, Ch\u01B0 Dr\u0103ng, Uar
86 x\xE3 \u0110ak \u0110oa < th\u1ECB tr\u1EA5n \u0110ak \u0110oa; x\xE3 T\xE2n B\xECnh, Glar
87 x\xE3 Kon Gang < x\xE3 \u0110ak Krong, Hneng, Nam Yang, Kon Gang
88 x\xE3 Ia B\u0103ng < x\xE3 Ia B\u0103ng (huy\u1EC7n \u0110ak \u0110oa), Ad\u01A1k, Ia P\u1EBFt
89 x\xE3 KDang < x\xE3 Hnol, Trang, KDang
90 x\xE3 \u0110ak S\u01A1mei < x\xE3 H\xE0 \u0110\xF4ng, \u0110ak S\u01A1mei
91 x\xE3 Mang Yang < th\u1ECB tr\u1EA5n Kon D\u01A1ng; x\xE3 \u0110\u0103k Y\u0103, \u0110ak Djr\u0103ng, H\u1EA3i Yang
92 x\xE3 L\u01A1 Pang < x\xE3 \u0110\xEA Ar, Kon Th\u1EE5p, L\u01A1 Pang
93 x\xE3 Kon Chi\xEAng < x\xE3 \u0110ak Tr\xF4i, Kon Chi\xEAng
94 x\xE3 Hra < x\xE3 \u0110ak Ta Ley, Hra
95 x\xE3 Ayun < x\xE3 \u0110ak J\u01A1 Ta, Ayun (huy\u1EC7n Mang Yang)
96 x\xE3 Ia Grai < th\u1ECB tr\u1EA5n Ia Kha; x\xE3 Ia B\u0103, Ia Gr\u0103ng
97 x\xE3 Ia Kr\xE1i < x\xE3 Ia T\xF4, Ia Khai, Ia Kr\xE1i
98 x\xE3 Ia Hrung < x\xE3 Ia Sao (huy\u1EC7n Ia Grai), Ia Yok, Ia D\xEAr, Ia Hrung
99 x\xE3 \u0110\u1EE9c C\u01A1 < th\u1ECB tr\u1EA5n Ch\u01B0 Ty; x\xE3 Ia Kri\xEAng
100 x\xE3 Ia D\u01A1k < x\xE3 Ia Kla, Ia D\u01A1k
101 x\xE3 Ia Kr\xEAl < x\xE3 Ia Lang, Ia Din, Ia Kr\xEAl
102 ph\u01B0\u1EDDng Quy Nh\u01A1n < ph\u01B0\u1EDDng \u0110\u1ED1ng \u0110a (th\xE0nh ph\u1ED1 Quy Nh\u01A1n), H\u1EA3i C\u1EA3ng, Th\u1ECB N\u1EA1i, Tr\u1EA7n Ph\xFA
103 ph\u01B0\u1EDDng Quy Nh\u01A1n \u0110\xF4ng < ph\u01B0\u1EDDng Nh\u01A1n B\xECnh; x\xE3 Nh\u01A1n H\u1ED9i, Nh\u01A1n L\xFD, Nh\u01A1n H\u1EA3i
104 ph\u01B0\u1EDDng Quy Nh\u01A1n T\xE2y < ph\u01B0\u1EDDng B\xF9i Th\u1ECB Xu\xE2n; x\xE3 Ph\u01B0\u1EDBc M\u1EF9
105 ph\u01B0\u1EDDng Quy Nh\u01A1n Nam < ph\u01B0\u1EDDng Ng\xF4 M\xE2y (th\xE0nh ph\u1ED1 Quy Nh\u01A1n), Nguy\u1EC5n V\u0103n C\u1EEB, Quang Trung, Gh\u1EC1nh R\xE1ng
106 ph\u01B0\u1EDDng Quy Nh\u01A1n B\u1EAFc < ph\u01B0\u1EDDng Tr\u1EA7n Quang Di\u1EC7u, Nh\u01A1n Ph\xFA
107 ph\u01B0\u1EDDng B\xECnh \u0110\u1ECBnh < ph\u01B0\u1EDDng B\xECnh \u0110\u1ECBnh; x\xE3 Nh\u01A1n Kh\xE1nh, Nh\u01A1n Ph\xFAc
108 ph\u01B0\u1EDDng An Nh\u01A1n < ph\u01B0\u1EDDng \u0110\u1EADp \u0110\xE1; x\xE3 Nh\u01A1n M\u1EF9, Nh\u01A1n H\u1EADu
109 ph\u01B0\u1EDDng An Nh\u01A1n \u0110\xF4ng < ph\u01B0\u1EDDng Nh\u01A1n H\u01B0ng; x\xE3 Nh\u01A1n An
110 ph\u01B0\u1EDDng An Nh\u01A1n Nam < ph\u01B0\u1EDDng Nh\u01A1n H\xF2a; x\xE3 Nh\u01A1n Th\u1ECD
111 ph\u01B0\u1EDDng An Nh\u01A1n B\u1EAFc < ph\u01B0\u1EDDng Nh\u01A1n Th\xE0nh; x\xE3 Nh\u01A1n Phong, Nh\u01A1n H\u1EA1nh
112 ph\u01B0\u1EDDng B\u1ED3ng S\u01A1n < ph\u01B0\u1EDDng Ho\xE0i \u0110\u1EE9c, B\u1ED3ng S\u01A1n
113 ph\u01B0\u1EDDng Ho\xE0i Nh\u01A1n < ph\u01B0\u1EDDng Ho\xE0i Thanh, Tam Quan Nam, Ho\xE0i Thanh T\xE2y
114 ph\u01B0\u1EDDng Tam Quan < ph\u01B0\u1EDDng Tam Quan; x\xE3 Ho\xE0i Ch\xE2u
115 ph\u01B0\u1EDDng Ho\xE0i Nh\u01A1n \u0110\xF4ng < ph\u01B0\u1EDDng Ho\xE0i H\u01B0\u01A1ng; x\xE3 Ho\xE0i H\u1EA3i, Ho\xE0i M\u1EF9
116 ph\u01B0\u1EDDng Ho\xE0i Nh\u01A1n T\xE2y < ph\u01B0\u1EDDng Ho\xE0i H\u1EA3o; x\xE3 Ho\xE0i Ph\xFA
117 ph\u01B0\u1EDDng Ho\xE0i Nh\u01A1n Nam < ph\u01B0\u1EDDng Ho\xE0i T\xE2n, Ho\xE0i Xu\xE2n
118 ph\u01B0\u1EDDng Ho\xE0i Nh\u01A1n B\u1EAFc < ph\u01B0\u1EDDng Tam Quan B\u1EAFc; x\xE3 Ho\xE0i S\u01A1n, Ho\xE0i Ch\xE2u B\u1EAFc
119 ph\u01B0\u1EDDng Pleiku < ph\u01B0\u1EDDng T\xE2y S\u01A1n (th\xE0nh ph\u1ED1 Pleiku), H\u1ED9i Th\u01B0\u01A1ng, Hoa L\u01B0, Ph\xF9 \u0110\u1ED5ng; x\xE3 Tr\xE0 \u0110a
120 ph\u01B0\u1EDDng H\u1ED9i Ph\xFA < ph\u01B0\u1EDDng Tr\xE0 B\xE1, Chi L\u0103ng, H\u1ED9i Ph\xFA
121 ph\u01B0\u1EDDng Th\u1ED1ng Nh\u1EA5t < ph\u01B0\u1EDDng \u0110\u1ED1ng \u0110a (th\xE0nh ph\u1ED1 Pleiku), Y\xEAn Th\u1EBF, Th\u1ED1ng Nh\u1EA5t
122 ph\u01B0\u1EDDng Di\xEAn H\u1ED3ng < ph\u01B0\u1EDDng Y\xEAn \u0110\u1ED7, Ia Kring, Di\xEAn H\u1ED3ng; x\xE3 Di\xEAn Ph\xFA
123 ph\u01B0\u1EDDng An Ph\xFA < ph\u01B0\u1EDDng Th\u1EAFng L\u1EE3i; x\xE3 Ch\u01B0 \xC1, An Ph\xFA
124 ph\u01B0\u1EDDng An Kh\xEA < ph\u01B0\u1EDDng Ng\xF4 M\xE2y (th\u1ECB x\xE3 An Kh\xEA), T\xE2y S\u01A1n (th\u1ECB x\xE3 An Kh\xEA), An Ph\xFA, An Ph\u01B0\u1EDBc, An T\xE2n; x\xE3 Th\xE0nh An
125 ph\u01B0\u1EDDng An B\xECnh < ph\u01B0\u1EDDng An B\xECnh; x\xE3 T\xE2n An, C\u01B0 An
126 ph\u01B0\u1EDDng Ayun Pa < ph\u01B0\u1EDDng \u0110o\xE0n K\u1EBFt, S\xF4ng B\u1EDD, Cheo Reo, H\xF2a B\xECnh
127 x\xE3 Ia O (huy\u1EC7n Ia Grai)
127 x\xE3 Nh\u01A1n Ch\xE2u
127 x\xE3 Ia P\xFAch
127 x\xE3 Ia M\u01A1
127 x\xE3 Ia Pn\xF4n
127 x\xE3 Ia Nan
127 x\xE3 Ia Dom
127 x\xE3 Ia Chia
127 x\xE3 Krong
# 1665/NQ-UBTVQH15 2025-06-16 t\u1EC9nh H\xE0 T\u0129nh
1 x\xE3 Th\u1EA1ch L\u1EA1c < x\xE3 T\u01B0\u1EE3ng S\u01A1n, Th\u1EA1ch Th\u1EAFng, Th\u1EA1ch L\u1EA1c
2 x\xE3 \u0110\u1ED3ng Ti\u1EBFn < x\xE3 Th\u1EA1ch Tr\u1ECB, Th\u1EA1ch H\u1ED9i, Th\u1EA1ch V\u0103n
3 x\xE3 Th\u1EA1ch Kh\xEA < x\xE3 \u0110\u1EC9nh B\xE0n, Th\u1EA1ch H\u1EA3i, Th\u1EA1ch Kh\xEA
4 x\xE3 C\u1EA9m B\xECnh < x\xE3 C\u1EA9m V\u1ECBnh, Th\u1EA1ch B\xECnh, C\u1EA9m Th\xE0nh, C\u1EA9m B\xECnh
5 x\xE3 K\u1EF3 Xu\xE2n < x\xE3 K\u1EF3 Phong, K\u1EF3 B\u1EAFc, K\u1EF3 Xu\xE2n
6 x\xE3 K\u1EF3 Anh < th\u1ECB tr\u1EA5n K\u1EF3 \u0110\u1ED3ng; x\xE3 K\u1EF3 Giang, K\u1EF3 Ti\u1EBFn, K\u1EF3 Ph\xFA
7 x\xE3 K\u1EF3 Hoa < x\xE3 K\u1EF3 T\xE2n, K\u1EF3 Hoa
8 x\xE3 K\u1EF3 V\u0103n < x\xE3 K\u1EF3 T\xE2y, K\u1EF3 Trung, K\u1EF3 V\u0103n
9 x\xE3 K\u1EF3 Khang < x\xE3 K\u1EF3 Th\u1ECD, K\u1EF3 Th\u01B0, K\u1EF3 Khang
10 x\xE3 K\u1EF3 L\u1EA1c < x\xE3 L\xE2m H\u1EE3p, K\u1EF3 L\u1EA1c
11 x\xE3 K\u1EF3 Th\u01B0\u1EE3ng < x\xE3 K\u1EF3 S\u01A1n, K\u1EF3 Th\u01B0\u1EE3ng
12 x\xE3 C\u1EA9m Xuy\xEAn < th\u1ECB tr\u1EA5n C\u1EA9m Xuy\xEAn; x\xE3 C\u1EA9m Quang, C\u1EA9m Quan
13 x\xE3 Thi\xEAn C\u1EA7m < th\u1ECB tr\u1EA5n Thi\xEAn C\u1EA7m; x\xE3 Nam Ph\xFAc Th\u0103ng, C\u1EA9m Nh\u01B0\u1EE3ng
14 x\xE3 C\u1EA9m Du\u1EC7 < x\xE3 C\u1EA9m M\u1EF9, C\u1EA9m Th\u1EA1ch, C\u1EA9m Du\u1EC7
15 x\xE3 C\u1EA9m H\u01B0ng < x\xE3 C\u1EA9m Th\u1ECBnh, C\u1EA9m H\xE0, C\u1EA9m H\u01B0ng
16 x\xE3 C\u1EA9m L\u1EA1c < x\xE3 C\u1EA9m Minh, C\u1EA9m S\u01A1n, C\u1EA9m L\u1EA1c
17 x\xE3 C\u1EA9m Trung < x\xE3 C\u1EA9m L\u0129nh, C\u1EA9m L\u1ED9c, C\u1EA9m Trung
18 x\xE3 Y\xEAn H\xF2a < x\xE3 C\u1EA9m D\u01B0\u01A1ng, Y\xEAn H\xF2a
19 x\xE3 Th\u1EA1ch H\xE0 < th\u1ECB tr\u1EA5n Th\u1EA1ch H\xE0; x\xE3 Th\u1EA1ch Long, Th\u1EA1ch S\u01A1n
20 x\xE3 To\xE0n L\u01B0u < x\xE3 Ng\u1ECDc S\u01A1n, L\u01B0u V\u0129nh S\u01A1n
21 x\xE3 Vi\u1EC7t Xuy\xEAn < x\xE3 Vi\u1EC7t Ti\u1EBFn, Th\u1EA1ch Ng\u1ECDc
22 x\xE3 \u0110\xF4ng Kinh < x\xE3 Th\u1EA1ch K\xEAnh, Th\u1EA1ch Li\xEAn, \xCDch H\u1EADu
23 x\xE3 Th\u1EA1ch Xu\xE2n < x\xE3 Nam \u0110i\u1EC1n, Th\u1EA1ch Xu\xE2n
24 x\xE3 L\u1ED9c H\xE0 < th\u1ECB tr\u1EA5n L\u1ED9c H\xE0; x\xE3 B\xECnh An, Th\u1ECBnh L\u1ED9c, Th\u1EA1ch Kim
25 x\xE3 H\u1ED3ng L\u1ED9c < x\xE3 T\xE2n L\u1ED9c, H\u1ED3ng L\u1ED9c
26 x\xE3 Mai Ph\u1EE5 < x\xE3 Th\u1EA1ch M\u1EF9, Th\u1EA1ch Ch\xE2u, Ph\xF9 L\u01B0u, Mai Ph\u1EE5
27 x\xE3 Can L\u1ED9c < th\u1ECB tr\u1EA5n Ngh\xE8n; x\xE3 Thi\xEAn L\u1ED9c, V\u01B0\u1EE3ng L\u1ED9c
28 x\xE3 T\xF9ng L\u1ED9c < x\xE3 Thu\u1EA7n Thi\u1EC7n, T\xF9ng L\u1ED9c
29 x\xE3 Gia Hanh < x\xE3 Kh\xE1nh V\u0129nh Y\xEAn, Thanh L\u1ED9c, Gia Hanh
30 x\xE3 Tr\u01B0\u1EDDng L\u01B0u < x\xE3 Kim Song Tr\u01B0\u1EDDng, Th\u01B0\u1EDDng Nga, Ph\xFA L\u1ED9c
31 x\xE3 Xu\xE2n L\u1ED9c < x\xE3 S\u01A1n L\u1ED9c, Quang L\u1ED9c, Xu\xE2n L\u1ED9c
32 x\xE3 \u0110\u1ED3ng L\u1ED9c < th\u1ECB tr\u1EA5n \u0110\u1ED3ng L\u1ED9c; x\xE3 Th\u01B0\u1EE3ng L\u1ED9c, M\u1EF9 L\u1ED9c
33 x\xE3 Ti\xEAn \u0110i\u1EC1n < th\u1ECB tr\u1EA5n Ti\xEAn \u0110i\u1EC1n; x\xE3 Xu\xE2n Y\xEAn, Xu\xE2n M\u1EF9, Xu\xE2n Th\xE0nh
34 x\xE3 Nghi Xu\xE2n < th\u1ECB tr\u1EA5n Xu\xE2n An; x\xE3 Xu\xE2n Giang, Xu\xE2n H\u1ED3ng, Xu\xE2n Vi\xEAn, Xu\xE2n L\u0129nh
35 x\xE3 C\u1ED5 \u0110\u1EA1m < x\xE3 C\u01B0\u01A1ng Gi\xE1n, Xu\xE2n Li\xEAn, C\u1ED5 \u0110\u1EA1m
36 x\xE3 \u0110an H\u1EA3i < x\xE3 \u0110an Tr\u01B0\u1EDDng, Xu\xE2n H\u1EA3i, Xu\xE2n H\u1ED9i, Xu\xE2n Ph\u1ED5
37 x\xE3 \u0110\u1EE9c Th\u1ECD < th\u1ECB tr\u1EA5n \u0110\u1EE9c Th\u1ECD; x\xE3 T\xF9ng \u1EA2nh, H\xF2a L\u1EA1c, T\xE2n D\xE2n
38 x\xE3 \u0110\u1EE9c \u0110\u1ED3ng < x\xE3 \u0110\u1EE9c L\u1EA1ng, T\xE2n H\u01B0\u01A1ng, \u0110\u1EE9c \u0110\u1ED3ng
39 x\xE3 \u0110\u1EE9c Quang < x\xE3 Quang V\u0129nh, B\xF9i La Nh\xE2n, Y\xEAn H\u1ED3
40 x\xE3 \u0110\u1EE9c Th\u1ECBnh < x\xE3 Thanh B\xECnh Th\u1ECBnh, L\xE2m Trung Th\u1EE7y, An D\u0169ng
41 x\xE3 \u0110\u1EE9c Minh < x\xE3 Tr\u01B0\u1EDDng S\u01A1n, T\xF9ng Ch\xE2u, Li\xEAn Minh
42 x\xE3 H\u01B0\u01A1ng S\u01A1n < th\u1ECB tr\u1EA5n Ph\u1ED1 Ch\xE2u; x\xE3 S\u01A1n Ph\xFA, S\u01A1n B\u1EB1ng, S\u01A1n Ninh, S\u01A1n Trung
43 x\xE3 S\u01A1n T\xE2y < th\u1ECB tr\u1EA5n T\xE2y S\u01A1n; x\xE3 S\u01A1n T\xE2y
44 x\xE3 T\u1EE9 M\u1EF9 < x\xE3 Ch\xE2u B\xECnh, T\xE2n M\u1EF9 H\xE0, M\u1EF9 Long
45 x\xE3 S\u01A1n Giang < x\xE3 S\u01A1n L\xE2m, Quang Di\u1EC7m, S\u01A1n Giang
46 x\xE3 S\u01A1n Ti\u1EBFn < x\xE3 S\u01A1n L\u1EC5, An H\xF2a Th\u1ECBnh, S\u01A1n Ti\u1EBFn
47 x\xE3 S\u01A1n H\u1ED3ng < x\xE3 S\u01A1n L\u0129nh, S\u01A1n H\u1ED3ng
48 x\xE3 Kim Hoa < x\xE3 H\xE0m Tr\u01B0\u1EDDng, Kim Hoa
49 x\xE3 V\u0169 Quang < th\u1ECB tr\u1EA5n V\u0169 Quang; x\xE3 H\u01B0\u01A1ng Minh, Quang Th\u1ECD, Th\u1ECD \u0110i\u1EC1n
50 x\xE3 Mai Hoa < x\xE3 \xC2n Ph\xFA, \u0110\u1EE9c Giang, \u0110\u1EE9c L\u0129nh
51 x\xE3 Th\u01B0\u1EE3ng \u0110\u1EE9c < x\xE3 \u0110\u1EE9c B\u1ED3ng, \u0110\u1EE9c H\u01B0\u01A1ng, \u0110\u1EE9c Li\xEAn
52 x\xE3 H\u01B0\u01A1ng Kh\xEA < th\u1ECB tr\u1EA5n H\u01B0\u01A1ng Kh\xEA; x\xE3 H\u01B0\u01A1ng Long, Ph\xFA Gia
53 x\xE3 H\u01B0\u01A1ng Ph\u1ED1 < x\xE3 H\u01B0\u01A1ng Giang, H\u01B0\u01A1ng Th\u1EE7y, Gia Ph\u1ED1
54 x\xE3 H\u01B0\u01A1ng \u0110\xF4 < x\xE3 L\u1ED9c Y\xEAn, H\u01B0\u01A1ng Tr\xE0, H\u01B0\u01A1ng \u0110\xF4
55 x\xE3 H\xE0 Linh < x\xE3 \u0110i\u1EC1n M\u1EF9, H\xE0 Linh
56 x\xE3 H\u01B0\u01A1ng B\xECnh < x\xE3 H\xF2a H\u1EA3i, Ph\xFAc \u0110\u1ED3ng, H\u01B0\u01A1ng B\xECnh
57 x\xE3 Ph\xFAc Tr\u1EA1ch < x\xE3 H\u01B0\u01A1ng Tr\u1EA1ch, H\u01B0\u01A1ng Li\xEAn, Ph\xFAc Tr\u1EA1ch
58 x\xE3 H\u01B0\u01A1ng Xu\xE2n < x\xE3 H\u01B0\u01A1ng L\xE2m, H\u01B0\u01A1ng V\u0129nh, H\u01B0\u01A1ng Xu\xE2n
59 ph\u01B0\u1EDDng Th\xE0nh Sen < ph\u01B0\u1EDDng B\u1EAFc H\xE0, Th\u1EA1ch Qu\xFD, T\xE2n Giang, Th\u1EA1ch H\u01B0ng, Nam H\xE0, Tr\u1EA7n Ph\xFA, H\xE0 Huy T\u1EADp, V\u0103n Y\xEAn; ~ph\u01B0\u1EDDng \u0110\u1EA1i N\xE0i
60 ph\u01B0\u1EDDng Tr\u1EA7n Ph\xFA < ph\u01B0\u1EDDng Th\u1EA1ch Trung, \u0110\u1ED3ng M\xF4n, Th\u1EA1ch H\u1EA1; x\xE3 H\u1ED9 \u0110\u1ED9
61 ph\u01B0\u1EDDng H\xE0 Huy T\u1EADp < x\xE3 T\xE2n L\xE2m H\u01B0\u01A1ng, Th\u1EA1ch \u0110\xE0i; ~ph\u01B0\u1EDDng \u0110\u1EA1i N\xE0i
62 ph\u01B0\u1EDDng V\u0169ng \xC1ng < ph\u01B0\u1EDDng K\u1EF3 Long, K\u1EF3 Th\u1ECBnh; ~x\xE3 K\u1EF3 L\u1EE3i
63 ph\u01B0\u1EDDng S\xF4ng Tr\xED < ph\u01B0\u1EDDng H\u01B0ng Tr\xED, K\u1EF3 Trinh; x\xE3 K\u1EF3 Ch\xE2u; ~x\xE3 K\u1EF3 L\u1EE3i
64 ph\u01B0\u1EDDng Ho\xE0nh S\u01A1n < ph\u01B0\u1EDDng K\u1EF3 Nam, K\u1EF3 Ph\u01B0\u01A1ng, K\u1EF3 Li\xEAn; ~x\xE3 K\u1EF3 L\u1EE3i
65 ph\u01B0\u1EDDng H\u1EA3i Ninh < ph\u01B0\u1EDDng K\u1EF3 Ninh; x\xE3 K\u1EF3 H\xE0, K\u1EF3 H\u1EA3i
66 ph\u01B0\u1EDDng B\u1EAFc H\u1ED3ng L\u0129nh < ph\u01B0\u1EDDng B\u1EAFc H\u1ED3ng, \u0110\u1EE9c Thu\u1EADn, Trung L\u01B0\u01A1ng; x\xE3 Xu\xE2n Lam
67 ph\u01B0\u1EDDng Nam H\u1ED3ng L\u0129nh < ph\u01B0\u1EDDng Nam H\u1ED3ng, \u0110\u1EADu Li\xEAu; x\xE3 Thu\u1EADn L\u1ED9c
68 x\xE3 S\u01A1n Kim 1
68 x\xE3 S\u01A1n Kim 2
# 1666/NQ-UBTVQH15 2025-06-16 t\u1EC9nh H\u01B0ng Y\xEAn
1 x\xE3 T\xE2n H\u01B0ng < x\xE3 Th\u1EE7 S\u1EF9, Ph\u01B0\u01A1ng Nam, T\xE2n H\u01B0ng
2 x\xE3 Ho\xE0ng Hoa Th\xE1m < th\u1ECB tr\u1EA5n V\u01B0\u01A1ng; x\xE3 H\u01B0ng \u0110\u1EA1o, Nh\u1EADt T\xE2n, An Vi\xEAn
3 x\xE3 Ti\xEAn L\u1EEF < x\xE3 Thi\u1EC7n Phi\u1EBFn, H\u1EA3i Th\u1EAFng, Th\u1EE5y L\xF4i
4 x\xE3 Ti\xEAn Hoa < x\xE3 L\u1EC7 X\xE1, Trung D\u0169ng, C\u01B0\u01A1ng Ch\xEDnh
5 x\xE3 Quang H\u01B0ng < th\u1ECB tr\u1EA5n Tr\u1EA7n Cao; x\xE3 Minh T\xE2n (huy\u1EC7n Ph\xF9 C\u1EEB), T\u1ED1ng Phan, Quang H\u01B0ng
6 x\xE3 \u0110o\xE0n \u0110\xE0o < x\xE3 Phan S\xE0o Nam, Minh Ho\xE0ng, \u0110o\xE0n \u0110\xE0o
7 x\xE3 Ti\xEAn Ti\u1EBFn < x\xE3 \u0110\xECnh Cao, Nh\u1EADt Quang, Ti\xEAn Ti\u1EBFn
8 x\xE3 T\u1ED1ng Tr\xE2n < x\xE3 Tam \u0110a, Nguy\xEAn H\xF2a, T\u1ED1ng Tr\xE2n
9 x\xE3 L\u01B0\u01A1ng B\u1EB1ng < th\u1ECB tr\u1EA5n L\u01B0\u01A1ng B\u1EB1ng; x\xE3 Ph\u1EA1m Ng\u0169 L\xE3o, Ch\xEDnh Ngh\u0129a, Di\xEAn H\u1ED3ng
10 x\xE3 Ngh\u0129a D\xE2n < x\xE3 \u0110\u1ED3ng Thanh (huy\u1EC7n Kim \u0110\u1ED9ng), V\u0129nh X\xE1, To\xE0n Th\u1EAFng, Ngh\u0129a D\xE2n
11 x\xE3 Hi\u1EC7p C\u01B0\u1EDDng < x\xE3 Song Mai, H\xF9ng An, Hi\u1EC7p C\u01B0\u1EDDng; ~x\xE3 Ng\u1ECDc Thanh
12 x\xE3 \u0110\u1EE9c H\u1EE3p < x\xE3 Ph\xFA Th\u1ECD, Mai \u0110\u1ED9ng, \u0110\u1EE9c H\u1EE3p
13 x\xE3 \xC2n Thi < th\u1ECB tr\u1EA5n \xC2n Thi; x\xE3 Quang Vinh, Ho\xE0ng Hoa Th\xE1m
14 x\xE3 Xu\xE2n Tr\xFAc < x\xE3 V\xE2n Du, Qu\u1EA3ng L\xE3ng, Xu\xE2n Tr\xFAc
15 x\xE3 Ph\u1EA1m Ng\u0169 L\xE3o < x\xE3 B\u1EAFc S\u01A1n (huy\u1EC7n \xC2n Thi), Ph\xF9 \u1EE6ng, \u0110\xE0o D\u01B0\u01A1ng, B\xE3i S\u1EADy
16 x\xE3 Nguy\u1EC5n Tr\xE3i < x\xE3 \u0110\u1EB7ng L\u1EC5, C\u1EA9m Ninh, \u0110a L\u1ED9c, Nguy\u1EC5n Tr\xE3i
17 x\xE3 H\u1ED3ng Quang < x\xE3 H\u1ED3 T\xF9ng M\u1EADu, Ti\u1EC1n Phong, H\u1EA1 L\u1EC5, H\u1ED3ng Quang
18 x\xE3 Kho\xE1i Ch\xE2u < th\u1ECB tr\u1EA5n Kho\xE1i Ch\xE2u; x\xE3 Li\xEAn Kh\xEA, Ph\xF9ng H\u01B0ng, \u0110\xF4ng K\u1EBFt
19 x\xE3 Tri\u1EC7u Vi\u1EC7t V\u01B0\u01A1ng < x\xE3 Ph\u1EA1m H\u1ED3ng Th\xE1i, T\xE2n D\xE2n, \xD4ng \u0110\xECnh, An V\u0129
20 x\xE3 Vi\u1EC7t Ti\u1EBFn < x\xE3 \u0110\u1ED3ng Ti\u1EBFn (huy\u1EC7n Kho\xE1i Ch\xE2u), D\xE2n Ti\u1EBFn, Vi\u1EC7t H\xF2a
21 x\xE3 Ch\xED Minh < x\xE3 Thu\u1EA7n H\u01B0ng, Nguy\u1EC5n Hu\u1EC7, Ch\xED Minh
22 x\xE3 Ch\xE2u Ninh < x\xE3 \u0110\u1EA1i T\u1EADp, T\u1EE9 D\xE2n, T\xE2n Ch\xE2u, \u0110\xF4ng Ninh
23 x\xE3 Y\xEAn M\u1EF9 < th\u1ECB tr\u1EA5n Y\xEAn M\u1EF9; x\xE3 T\xE2n L\u1EADp (huy\u1EC7n Y\xEAn M\u1EF9), Trung H\xF2a, T\xE2n Minh
24 x\xE3 Vi\u1EC7t Y\xEAn < x\xE3 Y\xEAn Ph\xFA, Thanh Long, Vi\u1EC7t Y\xEAn
25 x\xE3 Ho\xE0n Long < x\xE3 \u0110\xF4ng T\u1EA3o, \u0110\u1ED3ng Than, Ho\xE0n Long
26 x\xE3 Nguy\u1EC5n V\u0103n Linh < x\xE3 Ng\u1ECDc Long, Li\xEAu X\xE1, Nguy\u1EC5n V\u0103n Linh
27 x\xE3 Nh\u01B0 Qu\u1EF3nh < th\u1ECB tr\u1EA5n Nh\u01B0 Qu\u1EF3nh; x\xE3 T\xE2n Quang, L\u1EA1c H\u1ED3ng, Tr\u01B0ng Tr\u1EAFc; ~x\xE3 \u0110\xECnh D\xF9
28 x\xE3 L\u1EA1c \u0110\u1EA1o < x\xE3 Ch\u1EC9 \u0110\u1EA1o, Minh H\u1EA3i; ~x\xE3 L\u1EA1c \u0110\u1EA1o
29 x\xE3 \u0110\u1EA1i \u0110\u1ED3ng < x\xE3 Vi\u1EC7t H\u01B0ng, L\u01B0\u01A1ng T\xE0i, \u0110\u1EA1i \u0110\u1ED3ng; ~x\xE3 \u0110\xECnh D\xF9, L\u1EA1c \u0110\u1EA1o
30 x\xE3 Ngh\u0129a Tr\u1EE5 < x\xE3 Long H\u01B0ng, V\u0129nh Kh\xFAc, Ngh\u0129a Tr\u1EE5
31 x\xE3 Ph\u1EE5ng C\xF4ng < x\xE3 Xu\xE2n Quan, C\u1EEDu Cao, Ph\u1EE5ng C\xF4ng
32 x\xE3 V\u0103n Giang < x\xE3 T\xE2n Ti\u1EBFn (huy\u1EC7n V\u0103n Giang), Li\xEAn Ngh\u0129a; th\u1ECB tr\u1EA5n V\u0103n Giang
33 x\xE3 M\u1EC5 S\u1EDF < x\xE3 B\xECnh Minh (huy\u1EC7n Kho\xE1i Ch\xE2u), Th\u1EAFng L\u1EE3i, M\u1EC5 S\u1EDF
34 x\xE3 Th\xE1i Th\u1EE5y < th\u1ECB tr\u1EA5n Di\xEAm \u0110i\u1EC1n; x\xE3 Th\u1EE5y H\u1EA3i, Th\u1EE5y Tr\xECnh, Th\u1EE5y B\xECnh, Th\u1EE5y Li\xEAn
35 x\xE3 \u0110\xF4ng Th\u1EE5y Anh < x\xE3 Th\u1EE5y Tr\u01B0\u1EDDng, Th\u1EE5y Xu\xE2n, An T\xE2n, H\u1ED3ng D\u0169ng
36 x\xE3 B\u1EAFc Th\u1EE5y Anh < x\xE3 Th\u1EE5y Qu\u1EF3nh, Th\u1EE5y V\u0103n, Th\u1EE5y Vi\u1EC7t
37 x\xE3 Th\u1EE5y Anh < x\xE3 Th\u1EE5y S\u01A1n, D\u01B0\u01A1ng Ph\xFAc, Th\u1EE5y H\u01B0ng
38 x\xE3 Nam Th\u1EE5y Anh < x\xE3 Th\u1EE5y Thanh, Th\u1EE5y Phong, Th\u1EE5y Duy\xEAn
39 x\xE3 B\u1EAFc Th\xE1i Ninh < x\xE3 Th\xE1i Ph\xFAc, D\u01B0\u01A1ng H\u1ED3ng Th\u1EE7y
40 x\xE3 Th\xE1i Ninh < x\xE3 Th\xE1i H\u01B0ng (huy\u1EC7n Th\xE1i Th\u1EE5y), Th\xE1i Th\u01B0\u1EE3ng, H\xF2a An, Th\xE1i Nguy\xEAn
41 x\xE3 \u0110\xF4ng Th\xE1i Ninh < x\xE3 M\u1EF9 L\u1ED9c, T\xE2n H\u1ECDc, Th\xE1i \u0110\xF4, Th\xE1i Xuy\xEAn
42 x\xE3 Nam Th\xE1i Ninh < x\xE3 Th\xE1i Th\u1ECD, Th\xE1i Th\u1ECBnh, Thu\u1EA7n Th\xE0nh
43 x\xE3 T\xE2y Th\xE1i Ninh < x\xE3 S\u01A1n H\xE0, Th\xE1i Giang
44 x\xE3 T\xE2y Th\u1EE5y Anh < x\xE3 Th\u1EE5y Ch\xEDnh, Th\u1EE5y D\xE2n, Th\u1EE5y Ninh
45 x\xE3 Ti\u1EC1n H\u1EA3i < th\u1ECB tr\u1EA5n Ti\u1EC1n H\u1EA3i; x\xE3 An Ninh (huy\u1EC7n Ti\u1EC1n H\u1EA3i), T\xE2y Ninh, T\xE2y L\u01B0\u01A1ng, V\u0169 L\u0103ng
46 x\xE3 T\xE2y Ti\u1EC1n H\u1EA3i < x\xE3 Ph\u01B0\u01A1ng C\xF4ng, V\xE2n Tr\u01B0\u1EDDng, B\u1EAFc H\u1EA3i
47 x\xE3 \xC1i Qu\u1ED1c < x\xE3 T\xE2y Giang, \xC1i Qu\u1ED1c
48 x\xE3 \u0110\u1ED3ng Ch\xE2u < x\xE3 \u0110\xF4ng Ho\xE0ng (huy\u1EC7n Ti\u1EC1n H\u1EA3i), \u0110\xF4ng C\u01A1, \u0110\xF4ng L\xE2m, \u0110\xF4ng Minh
49 x\xE3 \u0110\xF4ng Ti\u1EC1n H\u1EA3i < x\xE3 \u0110\xF4ng Xuy\xEAn, \u0110\xF4ng Quang, \u0110\xF4ng Long, \u0110\xF4ng Tr\xE0
50 x\xE3 Nam C\u01B0\u1EDDng < x\xE3 Nam Th\u1ECBnh, Nam Ti\u1EBFn, Nam Ch\xEDnh, Nam C\u01B0\u1EDDng
51 x\xE3 H\u01B0ng Ph\xFA < x\xE3 Nam Ph\xFA, Nam H\u01B0ng, Nam Trung
52 x\xE3 Nam Ti\u1EC1n H\u1EA3i < x\xE3 Nam H\u1ED3ng, Nam H\xE0, Nam H\u1EA3i
53 x\xE3 \u0110\xF4ng H\u01B0ng < th\u1ECB tr\u1EA5n \u0110\xF4ng H\u01B0ng; x\xE3 Nguy\xEAn X\xE1 (huy\u1EC7n \u0110\xF4ng H\u01B0ng), \u0110\xF4ng La, \u0110\xF4ng C\xE1c, \u0110\xF4ng S\u01A1n, \u0110\xF4ng H\u1EE3p
54 x\xE3 B\u1EAFc Ti\xEAn H\u01B0ng < x\xE3 Li\xEAn An \u0110\xF4, L\xF4 Giang, M\xEA Linh, Ph\xFA L\u01B0\u01A1ng
55 x\xE3 \u0110\xF4ng Ti\xEAn H\u01B0ng < x\xE3 Phong D\u01B0\u01A1ng Ti\u1EBFn, Ph\xFA Ch\xE2u
56 x\xE3 Nam \u0110\xF4ng H\u01B0ng < x\xE3 \u0110\xF4ng Ho\xE0ng (huy\u1EC7n \u0110\xF4ng H\u01B0ng), Xu\xE2n Quang \u0110\u1ED9ng
57 x\xE3 B\u1EAFc \u0110\xF4ng Quan < x\xE3 H\xE0 Giang, \u0110\xF4ng Kinh, \u0110\xF4ng Vinh
58 x\xE3 B\u1EAFc \u0110\xF4ng H\u01B0ng < x\xE3 \u0110\xF4ng C\u01B0\u1EDDng, \u0110\xF4ng X\xE1, \u0110\xF4ng Ph\u01B0\u01A1ng
59 x\xE3 \u0110\xF4ng Quan < x\xE3 \u0110\xF4ng \xC1, \u0110\xF4ng T\xE2n, \u0110\xF4ng Quan
60 x\xE3 Nam Ti\xEAn H\u01B0ng < x\xE3 Li\xEAn Hoa, H\u1ED3ng Giang, Tr\u1ECDng Quan, Minh Ph\xFA
61 x\xE3 Ti\xEAn H\u01B0ng < x\xE3 Minh T\xE2n (huy\u1EC7n \u0110\xF4ng H\u01B0ng), H\u1ED3ng B\u1EA1ch, Th\u0103ng Long, H\u1ED3ng Vi\u1EC7t
62 x\xE3 Qu\u1EF3nh Ph\u1EE5 < th\u1ECB tr\u1EA5n Qu\u1EF3nh C\xF4i; x\xE3 Qu\u1EF3nh H\u1EA3i, Qu\u1EF3nh H\u1ED9i, Qu\u1EF3nh H\u1ED3ng, Qu\u1EF3nh M\u1EF9, Qu\u1EF3nh H\u01B0ng
63 x\xE3 Minh Th\u1ECD < x\xE3 Qu\u1EF3nh Hoa, Qu\u1EF3nh Minh, Qu\u1EF3nh Giao, Qu\u1EF3nh Th\u1ECD
64 x\xE3 Nguy\u1EC5n Du < x\xE3 Ch\xE2u S\u01A1n, Qu\u1EF3nh Kh\xEA, Qu\u1EF3nh Nguy\xEAn
65 x\xE3 Qu\u1EF3nh An < x\xE3 Trang B\u1EA3o X\xE1, An Vinh, \u0110\xF4ng H\u1EA3i
66 x\xE3 Ng\u1ECDc L\xE2m < x\xE3 Qu\u1EF3nh Ho\xE0ng, Qu\u1EF3nh L\xE2m, Qu\u1EF3nh Ng\u1ECDc
67 x\xE3 \u0110\u1ED3ng B\u1EB1ng < x\xE3 An C\u1EA7u, An \u1EA4p, An L\u1EC5, An Qu\xFD
68 x\xE3 A S\xE0o < x\xE3 An \u0110\u1ED3ng, An Hi\u1EC7p, An Th\xE1i, An Kh\xEA
69 x\xE3 Ph\u1EE5 D\u1EF1c < th\u1ECB tr\u1EA5n An B\xE0i; x\xE3 An Ninh (huy\u1EC7n Qu\u1EF3nh Ph\u1EE5), An V\u0169, An M\u1EF9, An Thanh
70 x\xE3 T\xE2n Ti\u1EBFn < x\xE3 \u0110\u1ED3ng Ti\u1EBFn (huy\u1EC7n Qu\u1EF3nh Ph\u1EE5), An D\u1EE5c, An Tr\xE0ng
71 x\xE3 H\u01B0ng H\xE0 < x\xE3 H\xF2a B\xECnh (huy\u1EC7n H\u01B0ng H\xE0), Minh Khai (huy\u1EC7n H\u01B0ng H\xE0), Th\u1ED1ng Nh\u1EA5t (huy\u1EC7n H\u01B0ng H\xE0), Kim Trung, H\u1ED3ng L\u0129nh, V\u0103n Lang; th\u1ECB tr\u1EA5n H\u01B0ng H\xE0
72 x\xE3 Ti\xEAn La < x\xE3 T\xE2n Ti\u1EBFn (huy\u1EC7n H\u01B0ng H\xE0), Th\xE1i Ph\u01B0\u01A1ng, \u0110oan H\xF9ng, Ph\xFAc Kh\xE1nh
73 x\xE3 L\xEA Qu\xFD \u0110\xF4n < x\xE3 Minh T\xE2n (huy\u1EC7n H\u01B0ng H\xE0), \u0110\u1ED9c L\u1EADp, H\u1ED3ng An
74 x\xE3 H\u1ED3ng Minh < x\xE3 Ch\xED H\xF2a, Minh H\xF2a, H\u1ED3ng Minh
75 x\xE3 Th\u1EA7n Kh\xEA < x\xE3 B\u1EAFc S\u01A1n (huy\u1EC7n H\u01B0ng H\xE0), \u0110\xF4ng \u0110\xF4, T\xE2y \u0110\xF4, Chi L\u0103ng
76 x\xE3 Di\xEAn H\xE0 < x\xE3 Quang Trung (huy\u1EC7n H\u01B0ng H\xE0), V\u0103n C\u1EA9m, Duy\xEAn H\u1EA3i
77 x\xE3 Ng\u1EF1 Thi\xEAn < x\xE3 T\xE2n H\xF2a (huy\u1EC7n H\u01B0ng H\xE0), Canh T\xE2n, C\u1ED9ng H\xF2a, H\xF2a Ti\u1EBFn
78 x\xE3 Long H\u01B0ng < th\u1ECB tr\u1EA5n H\u01B0ng Nh\xE2n; x\xE3 Th\xE1i H\u01B0ng (huy\u1EC7n H\u01B0ng H\xE0), T\xE2n L\u1EC5, Ti\u1EBFn \u0110\u1EE9c, Li\xEAn Hi\u1EC7p
79 x\xE3 Ki\u1EBFn X\u01B0\u01A1ng < x\xE3 B\xECnh Minh (huy\u1EC7n Ki\u1EBFn X\u01B0\u01A1ng), Quang Trung (huy\u1EC7n Ki\u1EBFn X\u01B0\u01A1ng), Quang Minh, Quang B\xECnh; th\u1ECB tr\u1EA5n Ki\u1EBFn X\u01B0\u01A1ng
80 x\xE3 L\xEA L\u1EE3i < x\xE3 Th\u1ED1ng Nh\u1EA5t (huy\u1EC7n Ki\u1EBFn X\u01B0\u01A1ng), L\xEA L\u1EE3i
81 x\xE3 Quang L\u1ECBch < x\xE3 H\xF2a B\xECnh (huy\u1EC7n Ki\u1EBFn X\u01B0\u01A1ng), V\u0169 L\u1EC5, Quang L\u1ECBch
82 x\xE3 V\u0169 Qu\xFD < x\xE3 V\u0169 An, V\u0169 Ninh, V\u0169 Trung, V\u0169 Qu\xFD
83 x\xE3 B\xECnh Thanh < x\xE3 Minh T\xE2n (huy\u1EC7n Ki\u1EBFn X\u01B0\u01A1ng), Minh Quang (huy\u1EC7n Ki\u1EBFn X\u01B0\u01A1ng), B\xECnh Thanh
84 x\xE3 B\xECnh \u0110\u1ECBnh < x\xE3 H\u1ED3ng Ti\u1EBFn, Nam B\xECnh, B\xECnh \u0110\u1ECBnh
85 x\xE3 H\u1ED3ng V\u0169 < x\xE3 V\u0169 C\xF4ng, H\u1ED3ng V\u0169
86 x\xE3 B\xECnh Nguy\xEAn < x\xE3 Thanh T\xE2n, An B\xECnh, B\xECnh Nguy\xEAn
87 x\xE3 Tr\xE0 Giang < x\xE3 H\u1ED3ng Th\xE1i, Qu\u1ED1c Tu\u1EA5n, Tr\xE0 Giang
88 x\xE3 V\u0169 Th\u01B0 < x\xE3 H\xF2a B\xECnh (huy\u1EC7n V\u0169 Th\u01B0), Minh Khai (huy\u1EC7n V\u0169 Th\u01B0), Minh Quang (huy\u1EC7n V\u0169 Th\u01B0), Tam Quang, D\u0169ng Ngh\u0129a; th\u1ECB tr\u1EA5n V\u0169 Th\u01B0
89 x\xE3 Th\u01B0 Tr\xEC < x\xE3 Song L\xE3ng, Hi\u1EC7p H\xF2a, Minh L\xE3ng
90 x\xE3 T\xE2n Thu\u1EADn < x\xE3 T\xE2n L\u1EADp (huy\u1EC7n V\u0169 Th\u01B0), T\u1EF1 T\xE2n, B\xE1ch Thu\u1EADn
91 x\xE3 Th\u01B0 V\u0169 < x\xE3 Vi\u1EC7t Thu\u1EADn, V\u0169 H\u1ED9i, V\u0169 Vinh, V\u0169 V\xE2n
92 x\xE3 V\u0169 Ti\xEAn < x\xE3 V\u0169 \u0110o\xE0i, Duy Nh\u1EA5t, H\u1ED3ng Phong, V\u0169 Ti\u1EBFn
93 x\xE3 V\u1EA1n Xu\xE2n < x\xE3 \u0110\u1ED3ng Thanh (huy\u1EC7n V\u0169 Th\u01B0), H\u1ED3ng L\xFD, Vi\u1EC7t H\xF9ng, Xu\xE2n H\xF2a
94 ph\u01B0\u1EDDng Ph\u1ED1 Hi\u1EBFn < ph\u01B0\u1EDDng An T\u1EA3o, L\xEA L\u1EE3i, Hi\u1EBFn Nam, Minh Khai; x\xE3 Trung Ngh\u0129a, Li\xEAn Ph\u01B0\u01A1ng
95 ph\u01B0\u1EDDng S\u01A1n Nam < ph\u01B0\u1EDDng Lam S\u01A1n; x\xE3 Ph\xFA C\u01B0\u1EDDng, H\xF9ng C\u01B0\u1EDDng, B\u1EA3o Kh\xEA; ~x\xE3 Ng\u1ECDc Thanh
96 ph\u01B0\u1EDDng H\u1ED3ng Ch\xE2u < ph\u01B0\u1EDDng H\u1ED3ng Ch\xE2u; x\xE3 Qu\u1EA3ng Ch\xE2u, Ho\xE0ng Hanh
97 ph\u01B0\u1EDDng M\u1EF9 H\xE0o < ph\u01B0\u1EDDng B\u1EA7n Y\xEAn Nh\xE2n, Nh\xE2n H\xF2a, Phan \u0110\xECnh Ph\xF9ng; x\xE3 C\u1EA9m X\xE1
98 ph\u01B0\u1EDDng \u0110\u01B0\u1EDDng H\xE0o < ph\u01B0\u1EDDng D\u1ECB S\u1EED, Ph\xF9ng Ch\xED Ki\xEAn; x\xE3 Xu\xE2n D\u1EE5c, H\u01B0ng Long, Ng\u1ECDc L\xE2m
99 ph\u01B0\u1EDDng Th\u01B0\u1EE3ng H\u1ED3ng < ph\u01B0\u1EDDng B\u1EA1ch Sam, Minh \u0110\u1EE9c; x\xE3 D\u01B0\u01A1ng Quang, H\xF2a Phong
100 ph\u01B0\u1EDDng Th\xE1i B\xECnh < ph\u01B0\u1EDDng L\xEA H\u1ED3ng Phong, B\u1ED3 Xuy\xEAn, Ti\u1EC1n Phong; x\xE3 T\xE2n H\xF2a (huy\u1EC7n V\u0169 Th\u01B0), Ph\xFAc Th\xE0nh, T\xE2n Phong, T\xE2n B\xECnh
101 ph\u01B0\u1EDDng Tr\u1EA7n L\xE3m < ph\u01B0\u1EDDng Tr\u1EA7n L\xE3m, K\u1EF3 B\xE1; x\xE3 V\u0169 \u0110\xF4ng, V\u0169 L\u1EA1c, V\u0169 Ch\xEDnh, T\xE2y S\u01A1n
102 ph\u01B0\u1EDDng Tr\u1EA7n H\u01B0ng \u0110\u1EA1o < ph\u01B0\u1EDDng Tr\u1EA7n H\u01B0ng \u0110\u1EA1o, \u0110\u1EC1 Th\xE1m, Quang Trung; x\xE3 Ph\xFA Xu\xE2n
103 ph\u01B0\u1EDDng Tr\xE0 L\xFD < ph\u01B0\u1EDDng Ho\xE0ng Di\u1EC7u; x\xE3 \u0110\xF4ng M\u1EF9, \u0110\xF4ng Ho\xE0, \u0110\xF4ng Th\u1ECD, \u0110\xF4ng D\u01B0\u01A1ng
104 ph\u01B0\u1EDDng V\u0169 Ph\xFAc < ph\u01B0\u1EDDng Ph\xFA Kh\xE1nh; x\xE3 Nguy\xEAn X\xE1 (huy\u1EC7n V\u0169 Th\u01B0), Song An, Trung An, V\u0169 Ph\xFAc
# 1667/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Kh\xE1nh H\xF2a
1 x\xE3 Nam Cam Ranh < x\xE3 Cam L\u1EADp, Cam B\xECnh, Cam Th\u1ECBnh \u0110\xF4ng, Cam Th\u1ECBnh T\xE2y
2 x\xE3 B\u1EAFc Ninh H\xF2a < x\xE3 Ninh An, Ninh S\u01A1n, Ninh Th\u1ECD
3 x\xE3 T\xE2n \u0110\u1ECBnh < x\xE3 Ninh Xu\xE2n, Ninh Quang, Ninh B\xECnh
4 x\xE3 Nam Ninh H\xF2a < x\xE3 Ninh L\u1ED9c, Ninh \xCDch, Ninh H\u01B0ng, Ninh T\xE2n
5 x\xE3 T\xE2y Ninh H\xF2a < x\xE3 Ninh T\xE2y, Ninh Sim
6 x\xE3 H\xF2a Tr\xED < x\xE3 Ninh Th\u01B0\u1EE3ng, Ninh Trung, Ninh Th\xE2n
7 x\xE3 \u0110\u1EA1i L\xE3nh < x\xE3 V\u1EA1n Th\u1EA1nh, V\u1EA1n Th\u1ECD, \u0110\u1EA1i L\xE3nh
8 x\xE3 Tu B\xF4ng < x\xE3 V\u1EA1n Kh\xE1nh, V\u1EA1n Long, V\u1EA1n Ph\u01B0\u1EDBc
9 x\xE3 V\u1EA1n Th\u1EAFng < x\xE3 V\u1EA1n B\xECnh, V\u1EA1n Th\u1EAFng
10 x\xE3 V\u1EA1n Ninh < th\u1ECB tr\u1EA5n V\u1EA1n Gi\xE3; x\xE3 V\u1EA1n Ph\xFA, V\u1EA1n L\u01B0\u01A1ng
11 x\xE3 V\u1EA1n H\u01B0ng < x\xE3 Xu\xE2n S\u01A1n, V\u1EA1n H\u01B0ng
12 x\xE3 Di\xEAn Kh\xE1nh < th\u1ECB tr\u1EA5n Di\xEAn Kh\xE1nh; x\xE3 Di\xEAn An, Di\xEAn To\xE0n
13 x\xE3 Di\xEAn L\u1EA1c < x\xE3 Di\xEAn Th\u1EA1nh, Di\xEAn L\u1EA1c, Di\xEAn H\xF2a
14 x\xE3 Di\xEAn \u0110i\u1EC1n < x\xE3 Di\xEAn S\u01A1n, Di\xEAn Ph\xFA, Di\xEAn \u0110i\u1EC1n
15 x\xE3 Di\xEAn L\xE2m < x\xE3 Xu\xE2n \u0110\u1ED3ng, Di\xEAn L\xE2m
16 x\xE3 Di\xEAn Th\u1ECD < x\xE3 Di\xEAn T\xE2n, Di\xEAn Ph\u01B0\u1EDBc, Di\xEAn Th\u1ECD
17 x\xE3 Su\u1ED1i Hi\u1EC7p < x\xE3 Su\u1ED1i Ti\xEAn, B\xECnh L\u1ED9c, Su\u1ED1i Hi\u1EC7p
18 x\xE3 Cam L\xE2m < th\u1ECB tr\u1EA5n Cam \u0110\u1EE9c; x\xE3 Cam H\u1EA3i \u0110\xF4ng, Cam H\u1EA3i T\xE2y, Cam Th\xE0nh B\u1EAFc; ~x\xE3 Cam Hi\u1EC7p B\u1EAFc, Cam Hi\u1EC7p Nam, Cam H\xF2a, Cam T\xE2n, Cam An B\u1EAFc, Cam An Nam, Su\u1ED1i T\xE2n
19 x\xE3 Su\u1ED1i D\u1EA7u < x\xE3 Su\u1ED1i C\xE1t; ~x\xE3 Cam H\xF2a, Cam T\xE2n, Su\u1ED1i T\xE2n
20 x\xE3 Cam Hi\u1EC7p < x\xE3 S\u01A1n T\xE2n; ~x\xE3 Cam Hi\u1EC7p B\u1EAFc, Cam Hi\u1EC7p Nam, Cam H\xF2a, Cam T\xE2n, Su\u1ED1i T\xE2n
21 x\xE3 Cam An < x\xE3 Cam Ph\u01B0\u1EDBc T\xE2y; ~x\xE3 Cam An B\u1EAFc, Cam An Nam
22 x\xE3 B\u1EAFc Kh\xE1nh V\u0129nh < x\xE3 Kh\xE1nh B\xECnh, Kh\xE1nh \u0110\xF4ng
23 x\xE3 Trung Kh\xE1nh V\u0129nh < x\xE3 Kh\xE1nh Trung, Kh\xE1nh Hi\u1EC7p
24 x\xE3 T\xE2y Kh\xE1nh V\u0129nh < x\xE3 Giang Ly, Kh\xE1nh Th\u01B0\u1EE3ng, Kh\xE1nh Nam
25 x\xE3 Nam Kh\xE1nh V\u0129nh < x\xE3 C\u1EA7u B\xE0, Kh\xE1nh Th\xE0nh, Li\xEAn Sang, S\u01A1n Th\xE1i
26 x\xE3 Kh\xE1nh V\u0129nh < th\u1ECB tr\u1EA5n Kh\xE1nh V\u0129nh; x\xE3 S\xF4ng C\u1EA7u, Kh\xE1nh Ph\xFA
27 x\xE3 Kh\xE1nh S\u01A1n < th\u1ECB tr\u1EA5n T\xF4 H\u1EA1p; x\xE3 S\u01A1n Hi\u1EC7p, S\u01A1n B\xECnh
28 x\xE3 T\xE2y Kh\xE1nh S\u01A1n < x\xE3 S\u01A1n L\xE2m, Th\xE0nh S\u01A1n
29 x\xE3 \u0110\xF4ng Kh\xE1nh S\u01A1n < x\xE3 S\u01A1n Trung, Ba C\u1EE5m B\u1EAFc, Ba C\u1EE5m Nam
30 x\xE3 Ninh Ph\u01B0\u1EDBc < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc D\xE2n; x\xE3 Ph\u01B0\u1EDBc Thu\u1EADn, Ph\u01B0\u1EDBc H\u1EA3i
31 x\xE3 Ph\u01B0\u1EDBc H\u1EEFu < x\xE3 Ph\u01B0\u1EDBc Th\xE1i, Ph\u01B0\u1EDBc H\u1EEFu
32 x\xE3 Ph\u01B0\u1EDBc H\u1EADu < x\xE3 Ph\u01B0\u1EDBc Vinh, Ph\u01B0\u1EDBc S\u01A1n, Ph\u01B0\u1EDBc H\u1EADu
33 x\xE3 Thu\u1EADn Nam < x\xE3 Ph\u01B0\u1EDBc Nam, Ph\u01B0\u1EDBc Ninh, Ph\u01B0\u1EDBc Minh
34 x\xE3 C\xE0 N\xE1 < x\xE3 Ph\u01B0\u1EDBc Di\xEAm, C\xE0 N\xE1
35 x\xE3 Ph\u01B0\u1EDBc H\xE0 < x\xE3 Nh\u1ECB H\xE0, Ph\u01B0\u1EDBc H\xE0
36 x\xE3 Ph\u01B0\u1EDBc Dinh < x\xE3 An H\u1EA3i, Ph\u01B0\u1EDBc Dinh; ~ph\u01B0\u1EDDng \u0110\xF4ng H\u1EA3i
37 x\xE3 Ninh H\u1EA3i < x\xE3 Ph\u01B0\u01A1ng H\u1EA3i, Tri H\u1EA3i, B\u1EAFc S\u01A1n
38 x\xE3 Xu\xE2n H\u1EA3i < x\xE3 H\u1ED9 H\u1EA3i, T\xE2n H\u1EA3i, Xu\xE2n H\u1EA3i
39 x\xE3 V\u0129nh H\u1EA3i < x\xE3 Nh\u01A1n H\u1EA3i, Thanh H\u1EA3i, V\u0129nh H\u1EA3i
40 x\xE3 Thu\u1EADn B\u1EAFc < x\xE3 B\u1EAFc Phong, Ph\u01B0\u1EDBc Kh\xE1ng, L\u1EE3i H\u1EA3i
41 x\xE3 C\xF4ng H\u1EA3i < x\xE3 Ph\u01B0\u1EDBc Chi\u1EBFn, C\xF4ng H\u1EA3i
42 x\xE3 Ninh S\u01A1n < th\u1ECB tr\u1EA5n T\xE2n S\u01A1n; x\xE3 Qu\u1EA3ng S\u01A1n
43 x\xE3 L\xE2m S\u01A1n < x\xE3 L\u01B0\u01A1ng S\u01A1n, L\xE2m S\u01A1n
44 x\xE3 Anh D\u0169ng < x\xE3 Ma N\u1EDBi, H\xF2a S\u01A1n
45 x\xE3 M\u1EF9 S\u01A1n < x\xE3 Ph\u01B0\u1EDBc Trung, M\u1EF9 S\u01A1n
46 x\xE3 B\xE1c \xC1i \u0110\xF4ng < x\xE3 Ph\u01B0\u1EDBc \u0110\u1EA1i, Ph\u01B0\u1EDBc Th\xE0nh
47 x\xE3 B\xE1c \xC1i < x\xE3 Ph\u01B0\u1EDBc Ti\u1EBFn, Ph\u01B0\u1EDBc Th\u1EAFng, Ph\u01B0\u1EDBc Ch\xEDnh
48 x\xE3 B\xE1c \xC1i T\xE2y < x\xE3 Ph\u01B0\u1EDBc H\xF2a, Ph\u01B0\u1EDBc T\xE2n, Ph\u01B0\u1EDBc B\xECnh
49 ph\u01B0\u1EDDng Nha Trang < ph\u01B0\u1EDDng V\u1EA1n Th\u1EA1nh, L\u1ED9c Th\u1ECD, V\u0129nh Nguy\xEAn, T\xE2n Ti\u1EBFn, Ph\u01B0\u1EDBc H\xF2a
50 ph\u01B0\u1EDDng B\u1EAFc Nha Trang < ph\u01B0\u1EDDng V\u0129nh H\xF2a, V\u0129nh H\u1EA3i, V\u0129nh Ph\u01B0\u1EDBc, V\u0129nh Th\u1ECD; x\xE3 V\u0129nh L\u01B0\u01A1ng, V\u0129nh Ph\u01B0\u01A1ng
51 ph\u01B0\u1EDDng T\xE2y Nha Trang < ph\u01B0\u1EDDng Ng\u1ECDc Hi\u1EC7p, Ph\u01B0\u01A1ng S\xE0i; x\xE3 V\u0129nh Ng\u1ECDc, V\u0129nh Th\u1EA1nh, V\u0129nh Hi\u1EC7p, V\u0129nh Trung
52 ph\u01B0\u1EDDng Nam Nha Trang < ph\u01B0\u1EDDng Ph\u01B0\u1EDBc H\u1EA3i, Ph\u01B0\u1EDBc Long, V\u0129nh Tr\u01B0\u1EDDng; x\xE3 V\u0129nh Th\xE1i, Ph\u01B0\u1EDBc \u0110\u1ED3ng
53 ph\u01B0\u1EDDng B\u1EAFc Cam Ranh < ph\u01B0\u1EDDng Cam Ngh\u0129a, Cam Ph\xFAc B\u1EAFc; x\xE3 Cam Th\xE0nh Nam
54 ph\u01B0\u1EDDng Cam Ranh < ph\u01B0\u1EDDng Cam Ph\xFA, Cam L\u1ED9c, Cam Ph\xFAc Nam
55 ph\u01B0\u1EDDng Cam Linh < ph\u01B0\u1EDDng Cam Thu\u1EADn, Cam L\u1EE3i, Cam Linh
56 ph\u01B0\u1EDDng Ba Ng\xF2i < ph\u01B0\u1EDDng Ba Ng\xF2i; x\xE3 Cam Ph\u01B0\u1EDBc \u0110\xF4ng
57 ph\u01B0\u1EDDng Ninh H\xF2a < ph\u01B0\u1EDDng Ninh Hi\u1EC7p, Ninh \u0110a; x\xE3 Ninh \u0110\xF4ng, Ninh Ph\u1EE5ng
58 ph\u01B0\u1EDDng \u0110\xF4ng Ninh H\xF2a < ph\u01B0\u1EDDng Ninh Di\xEAm, Ninh H\u1EA3i, Ninh Th\u1EE7y; x\xE3 Ninh Ph\u01B0\u1EDBc
59 ph\u01B0\u1EDDng H\xF2a Th\u1EAFng < ph\u01B0\u1EDDng Ninh Giang, Ninh H\xE0; x\xE3 Ninh Ph\xFA
60 ph\u01B0\u1EDDng Phan Rang < ph\u01B0\u1EDDng Kinh Dinh, Ph\u1EE7 H\xE0, \u0110\xE0i S\u01A1n, \u0110\u1EA1o Long
61 ph\u01B0\u1EDDng \u0110\xF4ng H\u1EA3i < ph\u01B0\u1EDDng M\u1EF9 B\xECnh, M\u1EF9 \u0110\xF4ng, M\u1EF9 H\u1EA3i; ~ph\u01B0\u1EDDng \u0110\xF4ng H\u1EA3i
62 ph\u01B0\u1EDDng Ninh Ch\u1EED < ph\u01B0\u1EDDng V\u0103n H\u1EA3i; th\u1ECB tr\u1EA5n Kh\xE1nh H\u1EA3i
63 ph\u01B0\u1EDDng B\u1EA3o An < ph\u01B0\u1EDDng Ph\u01B0\u1EDBc M\u1EF9, B\u1EA3o An; x\xE3 Th\xE0nh H\u1EA3i
64 ph\u01B0\u1EDDng \u0110\xF4 Vinh < ph\u01B0\u1EDDng \u0110\xF4 Vinh; x\xE3 Nh\u01A1n S\u01A1n
65 \u0111\u1EB7c khu Tr\u01B0\u1EDDng Sa < th\u1ECB tr\u1EA5n Tr\u01B0\u1EDDng Sa; x\xE3 Song T\u1EED T\xE2y, Sinh T\u1ED3n
# 1668/NQ-UBTVQH15 2025-06-16 th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1
1 ph\u01B0\u1EDDng Ninh Ki\u1EC1u < ph\u01B0\u1EDDng T\xE2n An, Th\u1EDBi B\xECnh, Xu\xE2n Kh\xE1nh
2 ph\u01B0\u1EDDng C\xE1i Kh\u1EBF < ph\u01B0\u1EDDng An H\xF2a, C\xE1i Kh\u1EBF; ~ph\u01B0\u1EDDng B\xF9i H\u1EEFu Ngh\u0129a
3 ph\u01B0\u1EDDng T\xE2n An < ph\u01B0\u1EDDng An Kh\xE1nh, H\u01B0ng L\u1EE3i
4 ph\u01B0\u1EDDng An B\xECnh < ph\u01B0\u1EDDng An B\xECnh; x\xE3 M\u1EF9 Kh\xE1nh; ~ph\u01B0\u1EDDng Long Tuy\u1EC1n
5 ph\u01B0\u1EDDng Th\u1EDBi An \u0110\xF4ng < ph\u01B0\u1EDDng Tr\xE0 An, Tr\xE0 N\xF3c, Th\u1EDBi An \u0110\xF4ng
6 ph\u01B0\u1EDDng B\xECnh Th\u1EE7y < ph\u01B0\u1EDDng An Th\u1EDBi, B\xECnh Th\u1EE7y; ~ph\u01B0\u1EDDng B\xF9i H\u1EEFu Ngh\u0129a
7 ph\u01B0\u1EDDng Long Tuy\u1EC1n < ph\u01B0\u1EDDng Long H\xF2a; ~ph\u01B0\u1EDDng Long Tuy\u1EC1n
8 ph\u01B0\u1EDDng C\xE1i R\u0103ng < ph\u01B0\u1EDDng L\xEA B\xECnh, Th\u01B0\u1EDDng Th\u1EA1nh, Ba L\xE1ng, H\u01B0ng Th\u1EA1nh
9 ph\u01B0\u1EDDng H\u01B0ng Ph\xFA < ph\u01B0\u1EDDng T\xE2n Ph\xFA, Ph\xFA Th\u1EE9, H\u01B0ng Ph\xFA
10 ph\u01B0\u1EDDng \xD4 M\xF4n < ph\u01B0\u1EDDng Ch\xE2u V\u0103n Li\xEAm, Th\u1EDBi H\xF2a, Th\u1EDBi An; x\xE3 Th\u1EDBi Th\u1EA1nh
11 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc Th\u1EDBi < ph\u01B0\u1EDDng Tr\u01B0\u1EDDng L\u1EA1c, Ph\u01B0\u1EDBc Th\u1EDBi
12 ph\u01B0\u1EDDng Th\u1EDBi Long < ph\u01B0\u1EDDng Long H\u01B0ng, T\xE2n H\u01B0ng, Th\u1EDBi Long
13 ph\u01B0\u1EDDng Trung Nh\u1EE9t < ph\u01B0\u1EDDng Th\u1EA1nh H\xF2a, Trung Nh\u1EE9t; x\xE3 Trung An
14 ph\u01B0\u1EDDng Thu\u1EADn H\u01B0ng < ph\u01B0\u1EDDng Trung Ki\xEAn, Thu\u1EADn H\u01B0ng; ~ph\u01B0\u1EDDng Th\u1ED1t N\u1ED1t
15 ph\u01B0\u1EDDng Th\u1ED1t N\u1ED1t < ph\u01B0\u1EDDng Thu\u1EADn An (qu\u1EADn Th\u1ED1t N\u1ED1t), Th\u1EDBi Thu\u1EADn; ~ph\u01B0\u1EDDng Th\u1ED1t N\u1ED1t
16 ph\u01B0\u1EDDng V\u1ECB Thanh < ph\u01B0\u1EDDng I, III, VII
17 ph\u01B0\u1EDDng V\u1ECB T\xE2n < ph\u01B0\u1EDDng IV, V; x\xE3 V\u1ECB T\xE2n
18 ph\u01B0\u1EDDng Long B\xECnh < ph\u01B0\u1EDDng B\xECnh Th\u1EA1nh, V\u0129nh T\u01B0\u1EDDng; x\xE3 Long B\xECnh (th\u1ECB x\xE3 Long M\u1EF9)
19 ph\u01B0\u1EDDng Long M\u1EF9 < ph\u01B0\u1EDDng Thu\u1EADn An (th\u1ECB x\xE3 Long M\u1EF9); x\xE3 Long Tr\u1ECB, Long Tr\u1ECB A
20 ph\u01B0\u1EDDng Long Ph\xFA 1 < ph\u01B0\u1EDDng Tr\xE0 L\u1ED3ng; x\xE3 T\xE2n Ph\xFA, Long Ph\xFA (th\u1ECB x\xE3 Long M\u1EF9)
21 ph\u01B0\u1EDDng \u0110\u1EA1i Th\xE0nh < ph\u01B0\u1EDDng Hi\u1EC7p L\u1EE3i; x\xE3 T\xE2n Th\xE0nh, \u0110\u1EA1i Th\xE0nh
22 ph\u01B0\u1EDDng Ng\xE3 B\u1EA3y < ph\u01B0\u1EDDng L\xE1i Hi\u1EBFu, Hi\u1EC7p Th\xE0nh, Ng\xE3 B\u1EA3y
23 ph\u01B0\u1EDDng Ph\xFA L\u1EE3i < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 S\xF3c Tr\u0103ng), 2 (th\xE0nh ph\u1ED1 S\xF3c Tr\u0103ng), 3 (th\xE0nh ph\u1ED1 S\xF3c Tr\u0103ng), 4
24 ph\u01B0\u1EDDng S\xF3c Tr\u0103ng < ph\u01B0\u1EDDng 5, 6, 7, 8
25 ph\u01B0\u1EDDng M\u1EF9 Xuy\xEAn < ph\u01B0\u1EDDng 10; th\u1ECB tr\u1EA5n M\u1EF9 Xuy\xEAn; x\xE3 \u0110\u1EA1i T\xE2m
26 ph\u01B0\u1EDDng V\u0129nh Ph\u01B0\u1EDBc < ph\u01B0\u1EDDng V\u0129nh Ph\u01B0\u1EDBc; x\xE3 V\u0129nh T\xE2n
27 ph\u01B0\u1EDDng V\u0129nh Ch\xE2u < ph\u01B0\u1EDDng 1 (th\u1ECB x\xE3 V\u0129nh Ch\xE2u), 2 (th\u1ECB x\xE3 V\u0129nh Ch\xE2u); x\xE3 L\u1EA1c H\xF2a
28 ph\u01B0\u1EDDng Kh\xE1nh H\xF2a < ph\u01B0\u1EDDng Kh\xE1nh H\xF2a; x\xE3 V\u0129nh Hi\u1EC7p, H\xF2a \u0110\xF4ng
29 ph\u01B0\u1EDDng Ng\xE3 N\u0103m < ph\u01B0\u1EDDng 1 (th\u1ECB x\xE3 Ng\xE3 N\u0103m), 2 (th\u1ECB x\xE3 Ng\xE3 N\u0103m); x\xE3 V\u0129nh Qu\u1EDBi
30 ph\u01B0\u1EDDng M\u1EF9 Qu\u1EDBi < ph\u01B0\u1EDDng 3 (th\u1ECB x\xE3 Ng\xE3 N\u0103m); x\xE3 M\u1EF9 B\xECnh, M\u1EF9 Qu\u1EDBi
31 x\xE3 Phong \u0110i\u1EC1n < th\u1ECB tr\u1EA5n Phong \u0110i\u1EC1n; x\xE3 T\xE2n Th\u1EDBi, Giai Xu\xE2n
32 x\xE3 Nh\u01A1n \xC1i < x\xE3 Nh\u01A1n Ngh\u0129a, Nh\u01A1n \xC1i
33 x\xE3 Th\u1EDBi Lai < th\u1ECB tr\u1EA5n Th\u1EDBi Lai; x\xE3 Th\u1EDBi T\xE2n, Tr\u01B0\u1EDDng Th\u1EAFng
34 x\xE3 \u0110\xF4ng Thu\u1EADn < x\xE3 \u0110\xF4ng B\xECnh, \u0110\xF4ng Thu\u1EADn
35 x\xE3 Tr\u01B0\u1EDDng Xu\xE2n < x\xE3 Tr\u01B0\u1EDDng Xu\xE2n A, Tr\u01B0\u1EDDng Xu\xE2n B, Tr\u01B0\u1EDDng Xu\xE2n
36 x\xE3 Tr\u01B0\u1EDDng Th\xE0nh < x\xE3 T\xE2n Th\u1EA1nh (huy\u1EC7n Th\u1EDBi Lai), \u0110\u1ECBnh M\xF4n, Tr\u01B0\u1EDDng Th\xE0nh
37 x\xE3 C\u1EDD \u0110\u1ECF < th\u1ECB tr\u1EA5n C\u1EDD \u0110\u1ECF; x\xE3 Th\u1EDBi \u0110\xF4ng, Th\u1EDBi Xu\xE2n
38 x\xE3 \u0110\xF4ng Hi\u1EC7p < x\xE3 \u0110\xF4ng Th\u1EAFng, Xu\xE2n Th\u1EAFng, \u0110\xF4ng Hi\u1EC7p
39 x\xE3 Trung H\u01B0ng < x\xE3 Trung Th\u1EA1nh, Trung H\u01B0ng
40 x\xE3 V\u0129nh Th\u1EA1nh < th\u1ECB tr\u1EA5n V\u0129nh Th\u1EA1nh; x\xE3 Th\u1EA1nh L\u1ED9c, Th\u1EA1nh M\u1EF9
41 x\xE3 V\u0129nh Trinh < x\xE3 V\u0129nh B\xECnh, V\u0129nh Trinh
42 x\xE3 Th\u1EA1nh An < th\u1ECB tr\u1EA5n Th\u1EA1nh An; x\xE3 Th\u1EA1nh L\u1EE3i, Th\u1EA1nh Th\u1EAFng
43 x\xE3 Th\u1EA1nh Qu\u1EDBi < x\xE3 Th\u1EA1nh Ti\u1EBFn, Th\u1EA1nh An, Th\u1EA1nh Qu\u1EDBi (huy\u1EC7n V\u0129nh Th\u1EA1nh)
44 x\xE3 H\u1ECFa L\u1EF1u < x\xE3 T\xE2n Ti\u1EBFn, H\u1ECFa Ti\u1EBFn, H\u1ECFa L\u1EF1u
45 x\xE3 V\u1ECB Th\u1EE7y < th\u1ECB tr\u1EA5n N\xE0ng Mau; x\xE3 V\u1ECB Th\u1EAFng, V\u1ECB Trung
46 x\xE3 V\u0129nh Thu\u1EADn \u0110\xF4ng < x\xE3 V\u0129nh Thu\u1EADn T\xE2y, V\u1ECB Th\u1EE7y, V\u0129nh Thu\u1EADn \u0110\xF4ng
47 x\xE3 V\u1ECB Thanh 1 < x\xE3 V\u1ECB \u0110\xF4ng, V\u1ECB B\xECnh, V\u1ECB Thanh
48 x\xE3 V\u0129nh T\u01B0\u1EDDng < x\xE3 V\u0129nh Trung, V\u0129nh T\u01B0\u1EDDng
49 x\xE3 V\u0129nh Vi\u1EC5n < th\u1ECB tr\u1EA5n V\u0129nh Vi\u1EC5n; x\xE3 V\u0129nh Vi\u1EC5n A
50 x\xE3 X\xE0 Phi\xEAn < x\xE3 Thu\u1EADn H\xF2a (huy\u1EC7n Long M\u1EF9), Thu\u1EADn H\u01B0ng (huy\u1EC7n Long M\u1EF9), X\xE0 Phi\xEAn
51 x\xE3 L\u01B0\u01A1ng T\xE2m < x\xE3 L\u01B0\u01A1ng Ngh\u0129a, L\u01B0\u01A1ng T\xE2m
52 x\xE3 Th\u1EA1nh Xu\xE2n < th\u1ECB tr\u1EA5n R\u1EA1ch G\xF2i; x\xE3 T\xE2n Ph\xFA Th\u1EA1nh, Th\u1EA1nh Xu\xE2n
53 x\xE3 T\xE2n H\xF2a < th\u1ECB tr\u1EA5n M\u1ED9t Ng\xE0n, B\u1EA3y Ng\xE0n; x\xE3 Nh\u01A1n Ngh\u0129a A, T\xE2n H\xF2a
54 x\xE3 Tr\u01B0\u1EDDng Long T\xE2y < x\xE3 Tr\u01B0\u1EDDng Long A, Tr\u01B0\u1EDDng Long T\xE2y
55 x\xE3 Ch\xE2u Th\xE0nh < th\u1ECB tr\u1EA5n M\xE1i D\u1EA7m, Ng\xE3 S\xE1u; x\xE3 \u0110\xF4ng Ph\xFA
56 x\xE3 \u0110\xF4ng Ph\u01B0\u1EDBc < th\u1ECB tr\u1EA5n C\xE1i T\u1EAFc; x\xE3 \u0110\xF4ng Th\u1EA1nh, \u0110\xF4ng Ph\u01B0\u1EDBc A
57 x\xE3 Ph\xFA H\u1EEFu < x\xE3 Ph\xFA T\xE2n (huy\u1EC7n Ch\xE2u Th\xE0nh, t\u1EC9nh H\u1EADu Giang), \u0110\xF4ng Ph\u01B0\u1EDBc, Ph\xFA H\u1EEFu (huy\u1EC7n Ch\xE2u Th\xE0nh, t\u1EC9nh H\u1EADu Giang)
58 x\xE3 T\xE2n B\xECnh < x\xE3 B\xECnh Th\xE0nh, T\xE2n B\xECnh
59 x\xE3 H\xF2a An < th\u1ECB tr\u1EA5n Kinh C\xF9ng; x\xE3 H\xF2a An
60 x\xE3 Ph\u01B0\u01A1ng B\xECnh < x\xE3 Ph\u01B0\u01A1ng Ph\xFA, Ph\u01B0\u01A1ng B\xECnh
61 x\xE3 T\xE2n Ph\u01B0\u1EDBc H\u01B0ng < th\u1ECB tr\u1EA5n B\xFAng T\xE0u; x\xE3 T\xE2n Ph\u01B0\u1EDBc H\u01B0ng
62 x\xE3 Hi\u1EC7p H\u01B0ng < th\u1ECB tr\u1EA5n C\xE2y D\u01B0\u01A1ng; x\xE3 Hi\u1EC7p H\u01B0ng
63 x\xE3 Ph\u1EE5ng Hi\u1EC7p < x\xE3 H\xF2a M\u1EF9, Ph\u1EE5ng Hi\u1EC7p
64 x\xE3 Th\u1EA1nh H\xF2a < x\xE3 Long Th\u1EA1nh, T\xE2n Long (huy\u1EC7n Ph\u1EE5ng Hi\u1EC7p), Th\u1EA1nh H\xF2a
65 x\xE3 H\xF2a T\xFA < x\xE3 H\xF2a T\xFA 1, H\xF2a T\xFA 2
66 x\xE3 Gia H\xF2a < x\xE3 Th\u1EA1nh Qu\u1EDBi (huy\u1EC7n M\u1EF9 Xuy\xEAn), Gia H\xF2a 2
67 x\xE3 Nhu Gia < x\xE3 Th\u1EA1nh Ph\xFA (huy\u1EC7n M\u1EF9 Xuy\xEAn), Gia H\xF2a 1
68 x\xE3 Ng\u1ECDc T\u1ED1 < x\xE3 Tham \u0110\xF4n, Ng\u1ECDc \u0110\xF4ng, Ng\u1ECDc T\u1ED1
69 x\xE3 Tr\u01B0\u1EDDng Kh\xE1nh < x\xE3 H\u1EADu Th\u1EA1nh, Ph\xFA H\u1EEFu (huy\u1EC7n Long Ph\xFA), Tr\u01B0\u1EDDng Kh\xE1nh
70 x\xE3 \u0110\u1EA1i Ng\xE3i < th\u1ECB tr\u1EA5n \u0110\u1EA1i Ng\xE3i; x\xE3 Long \u0110\u1EE9c
71 x\xE3 T\xE2n Th\u1EA1nh < x\xE3 T\xE2n H\u01B0ng, Ch\xE2u Kh\xE1nh, T\xE2n Th\u1EA1nh (huy\u1EC7n Long Ph\xFA)
72 x\xE3 Long Ph\xFA < th\u1ECB tr\u1EA5n Long Ph\xFA; x\xE3 Long Ph\xFA (huy\u1EC7n Long Ph\xFA)
73 x\xE3 Nh\u01A1n M\u1EF9 < x\xE3 An M\u1EF9, Song Ph\u1EE5ng, Nh\u01A1n M\u1EF9
74 x\xE3 An L\u1EA1c Th\xF4n < th\u1ECB tr\u1EA5n An L\u1EA1c Th\xF4n; x\xE3 Xu\xE2n H\xF2a, Trinh Ph\xFA
75 x\xE3 K\u1EBF S\xE1ch < th\u1ECB tr\u1EA5n K\u1EBF S\xE1ch; x\xE3 K\u1EBF An, K\u1EBF Th\xE0nh
76 x\xE3 Th\u1EDBi An H\u1ED9i < x\xE3 An L\u1EA1c T\xE2y, Th\u1EDBi An H\u1ED9i
77 x\xE3 \u0110\u1EA1i H\u1EA3i < x\xE3 Ba Trinh, \u0110\u1EA1i H\u1EA3i
78 x\xE3 Ph\xFA T\xE2m < th\u1ECB tr\u1EA5n Ch\xE2u Th\xE0nh; x\xE3 Ph\xFA T\xE2m
79 x\xE3 An Ninh < x\xE3 An Hi\u1EC7p, An Ninh
80 x\xE3 Thu\u1EADn H\xF2a < x\xE3 Thu\u1EADn H\xF2a (huy\u1EC7n Ch\xE2u Th\xE0nh), Ph\xFA T\xE2n (huy\u1EC7n Ch\xE2u Th\xE0nh, t\u1EC9nh S\xF3c Tr\u0103ng)
81 x\xE3 H\u1ED3 \u0110\u1EAFc Ki\u1EC7n < x\xE3 Thi\u1EC7n M\u1EF9, H\u1ED3 \u0110\u1EAFc Ki\u1EC7n
82 x\xE3 M\u1EF9 T\xFA < th\u1ECB tr\u1EA5n Hu\u1EF3nh H\u1EEFu Ngh\u0129a; x\xE3 M\u1EF9 Thu\u1EADn, M\u1EF9 T\xFA
83 x\xE3 Long H\u01B0ng < x\xE3 H\u01B0ng Ph\xFA, Long H\u01B0ng
84 x\xE3 M\u1EF9 H\u01B0\u01A1ng < x\xE3 Thu\u1EADn H\u01B0ng (huy\u1EC7n M\u1EF9 T\xFA), Ph\xFA M\u1EF9, M\u1EF9 H\u01B0\u01A1ng
85 x\xE3 T\xE2n Long < x\xE3 Th\u1EA1nh T\xE2n, Long B\xECnh (th\u1ECB x\xE3 Ng\xE3 N\u0103m), T\xE2n Long (th\u1ECB x\xE3 Ng\xE3 N\u0103m)
86 x\xE3 Ph\xFA L\u1ED9c < th\u1ECB tr\u1EA5n H\u01B0ng L\u1EE3i, Ph\xFA L\u1ED9c; x\xE3 Th\u1EA1nh Tr\u1ECB
87 x\xE3 V\u0129nh L\u1EE3i < x\xE3 Ch\xE2u H\u01B0ng, V\u0129nh Th\xE0nh, V\u0129nh L\u1EE3i
88 x\xE3 L\xE2m T\xE2n < x\xE3 Tu\xE2n T\u1EE9c, L\xE2m Ki\u1EBFt, L\xE2m T\xE2n
89 x\xE3 Th\u1EA1nh Th\u1EDBi An < x\xE3 Th\u1EA1nh Th\u1EDBi Thu\u1EADn, Th\u1EA1nh Th\u1EDBi An
90 x\xE3 T\xE0i V\u0103n < x\xE3 Vi\xEAn An, T\xE0i V\u0103n
91 x\xE3 Li\xEAu T\xFA < x\xE3 Vi\xEAn B\xECnh, Li\xEAu T\xFA
92 x\xE3 L\u1ECBch H\u1ED9i Th\u01B0\u1EE3ng < th\u1ECB tr\u1EA5n L\u1ECBch H\u1ED9i Th\u01B0\u1EE3ng; x\xE3 L\u1ECBch H\u1ED9i Th\u01B0\u1EE3ng
93 x\xE3 Tr\u1EA7n \u0110\u1EC1 < th\u1ECB tr\u1EA5n Tr\u1EA7n \u0110\u1EC1; x\xE3 \u0110\u1EA1i \xC2n 2, Trung B\xECnh
94 x\xE3 An Th\u1EA1nh < th\u1ECB tr\u1EA5n C\xF9 Lao Dung; x\xE3 An Th\u1EA1nh 1, An Th\u1EA1nh T\xE2y, An Th\u1EA1nh \u0110\xF4ng
95 x\xE3 C\xF9 Lao Dung < x\xE3 An Th\u1EA1nh 2, \u0110\u1EA1i \xC2n 1, An Th\u1EA1nh 3, An Th\u1EA1nh Nam
96 ph\u01B0\u1EDDng T\xE2n L\u1ED9c
96 x\xE3 Tr\u01B0\u1EDDng Long
96 x\xE3 Th\u1EA1nh Ph\xFA (huy\u1EC7n C\u1EDD \u0110\u1ECF)
96 x\xE3 Th\u1EDBi H\u01B0ng
96 x\xE3 Phong N\u1EABm
96 x\xE3 M\u1EF9 Ph\u01B0\u1EDBc
96 x\xE3 Lai H\xF2a
96 x\xE3 V\u0129nh H\u1EA3i
# 1669/NQ-UBTVQH15 2025-06-16 th\xE0nh ph\u1ED1 H\u1EA3i Ph\xF2ng
1 ph\u01B0\u1EDDng Th\u1EE7y Nguy\xEAn < ph\u01B0\u1EDDng D\u01B0\u01A1ng Quan, Th\u1EE7y \u0110\u01B0\u1EDDng; ~ph\u01B0\u1EDDng Hoa \u0110\u1ED9ng, An L\u01B0, Th\u1EE7y H\xE0
2 ph\u01B0\u1EDDng Thi\xEAn H\u01B0\u01A1ng < ph\u01B0\u1EDDng Thi\xEAn H\u01B0\u01A1ng, Ho\xE0ng L\xE2m; ~ph\u01B0\u1EDDng L\xEA H\u1ED3ng Phong, Hoa \u0110\u1ED9ng
3 ph\u01B0\u1EDDng H\xF2a B\xECnh < ph\u01B0\u1EDDng H\xF2a B\xECnh; ~ph\u01B0\u1EDDng An L\u01B0, Th\u1EE7y H\xE0
4 ph\u01B0\u1EDDng Nam Tri\u1EC7u < ph\u01B0\u1EDDng Nam Tri\u1EC7u Giang, L\u1EADp L\u1EC5, Tam H\u01B0ng
5 ph\u01B0\u1EDDng B\u1EA1ch \u0110\u1EB1ng < ph\u01B0\u1EDDng Minh \u0110\u1EE9c; x\xE3 B\u1EA1ch \u0110\u1EB1ng (th\xE0nh ph\u1ED1 Th\u1EE7y Nguy\xEAn); ph\u01B0\u1EDDng Ph\u1EA1m Ng\u0169 L\xE3o
6 ph\u01B0\u1EDDng L\u01B0u Ki\u1EBFm < ph\u01B0\u1EDDng Tr\u1EA7n H\u01B0ng \u0110\u1EA1o (th\xE0nh ph\u1ED1 Th\u1EE7y Nguy\xEAn), L\u01B0u Ki\u1EBFm; ~x\xE3 Li\xEAn Xu\xE2n, Quang Trung (th\xE0nh ph\u1ED1 Th\u1EE7y Nguy\xEAn)
7 ph\u01B0\u1EDDng L\xEA \xCDch M\u1ED9c < ph\u01B0\u1EDDng Qu\u1EA3ng Thanh; ~ph\u01B0\u1EDDng L\xEA H\u1ED3ng Phong; ~x\xE3 Quang Trung (th\xE0nh ph\u1ED1 Th\u1EE7y Nguy\xEAn)
8 ph\u01B0\u1EDDng H\u1ED3ng B\xE0ng < ph\u01B0\u1EDDng Ho\xE0ng V\u0103n Th\u1EE5, Minh Khai, Phan B\u1ED9i Ch\xE2u, Th\u01B0\u1EE3ng L\xFD, S\u1EDF D\u1EA7u, H\xF9ng V\u01B0\u01A1ng; ~ph\u01B0\u1EDDng Gia Vi\xEAn
9 ph\u01B0\u1EDDng H\u1ED3ng An < ph\u01B0\u1EDDng Qu\xE1n Toan, An H\u1ED3ng; ~ph\u01B0\u1EDDng An H\u01B0ng, \u0110\u1EA1i B\u1EA3n, L\xEA Thi\u1EC7n, T\xE2n Ti\u1EBFn
10 ph\u01B0\u1EDDng Ng\xF4 Quy\u1EC1n < ph\u01B0\u1EDDng M\xE1y Chai, V\u1EA1n M\u1EF9, C\u1EA7u Tre; ~ph\u01B0\u1EDDng Gia Vi\xEAn, \u0110\xF4ng Kh\xEA
11 ph\u01B0\u1EDDng Gia Vi\xEAn < ph\u01B0\u1EDDng \u0110\u1EB1ng Giang; ~ph\u01B0\u1EDDng C\u1EA7u \u0110\u1EA5t, L\u1EA1ch Tray, Gia Vi\xEAn, \u0110\xF4ng Kh\xEA
12 ph\u01B0\u1EDDng L\xEA Ch\xE2n < ph\u01B0\u1EDDng H\xE0ng K\xEAnh, D\u01B0 H\xE0ng K\xEAnh, K\xEAnh D\u01B0\u01A1ng; ~ph\u01B0\u1EDDng An Bi\xEAn, Tr\u1EA7n Nguy\xEAn H\xE3n, V\u0129nh Ni\u1EC7m, C\u1EA7u \u0110\u1EA5t, L\u1EA1ch Tray
13 ph\u01B0\u1EDDng An Bi\xEAn < ph\u01B0\u1EDDng An D\u01B0\u01A1ng; ~ph\u01B0\u1EDDng An Bi\xEAn, Tr\u1EA7n Nguy\xEAn H\xE3n, V\u0129nh Ni\u1EC7m
14 ph\u01B0\u1EDDng H\u1EA3i An < ph\u01B0\u1EDDng C\xE1t Bi, \u0110\u1EB1ng L\xE2m, Th\xE0nh T\xF4, \u0110\u1EB1ng H\u1EA3i, Tr\xE0ng C\xE1t; ~ph\u01B0\u1EDDng Nam H\u1EA3i, \u0110\xF4ng H\u1EA3i 2
15 ph\u01B0\u1EDDng \u0110\xF4ng H\u1EA3i < ph\u01B0\u1EDDng \u0110\xF4ng H\u1EA3i 1; ~ph\u01B0\u1EDDng \u0110\xF4ng H\u1EA3i 2, Nam H\u1EA3i
16 ph\u01B0\u1EDDng Ki\u1EBFn An < ~ph\u01B0\u1EDDng Nam S\u01A1n (qu\u1EADn Ki\u1EBFn An), \u0110\u1ED3ng H\xF2a, B\u1EAFc S\u01A1n, Tr\u1EA7n Th\xE0nh Ng\u1ECD, V\u0103n \u0110\u1EA9u
17 ph\u01B0\u1EDDng Ph\xF9 Li\u1EC5n < ph\u01B0\u1EDDng B\u1EAFc H\xE0, Ng\u1ECDc S\u01A1n; ~th\u1ECB tr\u1EA5n Tr\u01B0\u1EDDng S\u01A1n; ~ph\u01B0\u1EDDng Nam S\u01A1n (qu\u1EADn Ki\u1EBFn An), \u0110\u1ED3ng H\xF2a, B\u1EAFc S\u01A1n, Tr\u1EA7n Th\xE0nh Ng\u1ECD, V\u0103n \u0110\u1EA9u
18 ph\u01B0\u1EDDng Nam \u0110\u1ED3 S\u01A1n < ph\u01B0\u1EDDng Minh \u0110\u1EE9c (qu\u1EADn \u0110\u1ED3 S\u01A1n), B\xE0ng La, H\u1EE3p \u0110\u1EE9c; ~ph\u01B0\u1EDDng V\u1EA1n H\u01B0\u01A1ng, Ng\u1ECDc Xuy\xEAn
19 ph\u01B0\u1EDDng \u0110\u1ED3 S\u01A1n < ph\u01B0\u1EDDng H\u1EA3i S\u01A1n; ~ph\u01B0\u1EDDng T\xE2n Th\xE0nh, V\u1EA1n H\u01B0\u01A1ng, Ng\u1ECDc Xuy\xEAn
20 ph\u01B0\u1EDDng H\u01B0ng \u0110\u1EA1o < ph\u01B0\u1EDDng \u0110a Ph\xFAc, H\u01B0ng \u0110\u1EA1o; ~ph\u01B0\u1EDDng Anh D\u0169ng, H\u1EA3i Th\xE0nh
21 ph\u01B0\u1EDDng D\u01B0\u01A1ng Kinh < ph\u01B0\u1EDDng H\xF2a Ngh\u0129a; ~ph\u01B0\u1EDDng T\xE2n Th\xE0nh, Anh D\u0169ng, H\u1EA3i Th\xE0nh
22 ph\u01B0\u1EDDng An D\u01B0\u01A1ng < ph\u01B0\u1EDDng Nam S\u01A1n (qu\u1EADn An D\u01B0\u01A1ng); ~ph\u01B0\u1EDDng An H\u1EA3i, L\xEA L\u1EE3i, \u0110\u1ED3ng Th\xE1i, T\xE2n Ti\u1EBFn, An H\u01B0ng
23 ph\u01B0\u1EDDng An H\u1EA3i < ph\u01B0\u1EDDng An \u0110\u1ED3ng, H\u1ED3ng Th\xE1i; ~ph\u01B0\u1EDDng L\xEA L\u1EE3i, An H\u1EA3i, \u0110\u1ED3ng Th\xE1i
24 ph\u01B0\u1EDDng An Phong < ph\u01B0\u1EDDng An H\xF2a, H\u1ED3ng Phong; ~ph\u01B0\u1EDDng \u0110\u1EA1i B\u1EA3n, L\xEA Thi\u1EC7n, T\xE2n Ti\u1EBFn, L\xEA L\u1EE3i
25 ph\u01B0\u1EDDng H\u1EA3i D\u01B0\u01A1ng < ph\u01B0\u1EDDng Tr\u1EA7n H\u01B0ng \u0110\u1EA1o (th\xE0nh ph\u1ED1 H\u1EA3i D\u01B0\u01A1ng), Nh\u1ECB Ch\xE2u, Ng\u1ECDc Ch\xE2u, Quang Trung
26 ph\u01B0\u1EDDng L\xEA Thanh Ngh\u1ECB < ph\u01B0\u1EDDng T\xE2n B\xECnh, Thanh B\xECnh, L\xEA Thanh Ngh\u1ECB; ~ph\u01B0\u1EDDng Tr\u1EA7n Ph\xFA
27 ph\u01B0\u1EDDng Vi\u1EC7t H\xF2a < ph\u01B0\u1EDDng Vi\u1EC7t H\xF2a; x\xE3 Cao An; ~ph\u01B0\u1EDDng T\u1EE9 Minh; ~th\u1ECB tr\u1EA5n Lai C\xE1ch
28 ph\u01B0\u1EDDng Th\xE0nh \u0110\xF4ng < ph\u01B0\u1EDDng C\u1EA9m Th\u01B0\u1EE3ng, B\xECnh H\xE0n, Nguy\u1EC5n Tr\xE3i; x\xE3 An Th\u01B0\u1EE3ng
29 ph\u01B0\u1EDDng Nam \u0110\u1ED3ng < ph\u01B0\u1EDDng Nam \u0110\u1ED3ng; x\xE3 Ti\u1EC1n Ti\u1EBFn
30 ph\u01B0\u1EDDng T\xE2n H\u01B0ng < ph\u01B0\u1EDDng H\u1EA3i T\xE2n, T\xE2n H\u01B0ng; x\xE3 Ng\u1ECDc S\u01A1n; ~ph\u01B0\u1EDDng Tr\u1EA7n Ph\xFA
31 ph\u01B0\u1EDDng Th\u1EA1ch Kh\xF4i < ph\u01B0\u1EDDng Th\u1EA1ch Kh\xF4i; x\xE3 Gia Xuy\xEAn, Li\xEAn H\u1ED3ng; ~x\xE3 Th\u1ED1ng Nh\u1EA5t
32 ph\u01B0\u1EDDng T\u1EE9 Minh < x\xE3 C\u1EA9m \u0110o\xE0i; ~ph\u01B0\u1EDDng T\u1EE9 Minh; ~th\u1ECB tr\u1EA5n Lai C\xE1ch
33 ph\u01B0\u1EDDng \xC1i Qu\u1ED1c < ph\u01B0\u1EDDng \xC1i Qu\u1ED1c; x\xE3 Quy\u1EBFt Th\u1EAFng; ~x\xE3 H\u1ED3ng L\u1EA1c
34 ph\u01B0\u1EDDng Chu V\u0103n An < ph\u01B0\u1EDDng Sao \u0110\u1ECF, V\u0103n An, Ch\xED Minh, Th\xE1i H\u1ECDc; ~ph\u01B0\u1EDDng C\u1ED9ng H\xF2a, V\u0103n \u0110\u1EE9c
35 ph\u01B0\u1EDDng Ch\xED Linh < ph\u01B0\u1EDDng Ph\u1EA3 L\u1EA1i, C\u1ED5 Th\xE0nh; x\xE3 Nh\xE2n Hu\u1EC7
36 ph\u01B0\u1EDDng Tr\u1EA7n H\u01B0ng \u0110\u1EA1o < x\xE3 L\xEA L\u1EE3i, H\u01B0ng \u0110\u1EA1o (th\xE0nh ph\u1ED1 Ch\xED Linh); ~ph\u01B0\u1EDDng C\u1ED9ng H\xF2a
37 ph\u01B0\u1EDDng Nguy\u1EC5n Tr\xE3i < ph\u01B0\u1EDDng B\u1EBFn T\u1EAFm; x\xE3 B\u1EAFc An, Ho\xE0ng Hoa Th\xE1m
38 ph\u01B0\u1EDDng Tr\u1EA7n Nh\xE2n T\xF4ng < ph\u01B0\u1EDDng Ho\xE0ng T\xE2n, Ho\xE0ng Ti\u1EBFn; ~ph\u01B0\u1EDDng V\u0103n \u0110\u1EE9c
39 ph\u01B0\u1EDDng L\xEA \u0110\u1EA1i H\xE0nh < ph\u01B0\u1EDDng T\xE2n D\xE2n (th\xE0nh ph\u1ED1 Ch\xED Linh), An L\u1EA1c, \u0110\u1ED3ng L\u1EA1c
40 ph\u01B0\u1EDDng Kinh M\xF4n < ph\u01B0\u1EDDng An L\u01B0u, Hi\u1EC7p An, Long Xuy\xEAn
41 ph\u01B0\u1EDDng Nguy\u1EC5n \u0110\u1EA1i N\u0103ng < ph\u01B0\u1EDDng Th\xE1i Th\u1ECBnh, Hi\u1EBFn Th\xE0nh; x\xE3 Minh H\xF2a
42 ph\u01B0\u1EDDng Tr\u1EA7n Li\u1EC5u < ph\u01B0\u1EDDng An Ph\u1EE5; x\xE3 Hi\u1EC7p H\xF2a; ~x\xE3 Th\u01B0\u1EE3ng Qu\u1EADn
43 ph\u01B0\u1EDDng B\u1EAFc An Ph\u1EE5 < ph\u01B0\u1EDDng Th\u1EA5t H\xF9ng; x\xE3 B\u1EA1ch \u0110\u1EB1ng (th\u1ECB x\xE3 Kinh M\xF4n), L\xEA Ninh; ~ph\u01B0\u1EDDng V\u0103n \u0110\u1EE9c
44 ph\u01B0\u1EDDng Ph\u1EA1m S\u01B0 M\u1EA1nh < ph\u01B0\u1EDDng Ph\u1EA1m Th\xE1i, An Sinh, Hi\u1EC7p S\u01A1n
45 ph\u01B0\u1EDDng Nh\u1ECB Chi\u1EC3u < ph\u01B0\u1EDDng T\xE2n D\xE2n (th\u1ECB x\xE3 Kinh M\xF4n), Minh T\xE2n, Duy T\xE2n, Ph\xFA Th\u1EE9
46 x\xE3 An H\u01B0ng < x\xE3 An Th\xE1i, An Th\u1ECD, Chi\u1EBFn Th\u1EAFng
47 x\xE3 An Kh\xE1nh < x\xE3 T\xE2n Vi\xEAn, M\u1EF9 \u0110\u1EE9c; ~x\xE3 Th\xE1i S\u01A1n
48 x\xE3 An Quang < x\xE3 Qu\u1ED1c Tu\u1EA5n (huy\u1EC7n An L\xE3o), Quang Trung (huy\u1EC7n An L\xE3o), Quang H\u01B0ng
49 x\xE3 An Tr\u01B0\u1EDDng < x\xE3 B\xE1t Trang, Tr\u01B0\u1EDDng Th\u1ECD, Tr\u01B0\u1EDDng Th\xE0nh
50 x\xE3 An L\xE3o < th\u1ECB tr\u1EA5n An L\xE3o; x\xE3 An Th\u1EAFng, T\xE2n D\xE2n, An Ti\u1EBFn; ~th\u1ECB tr\u1EA5n Tr\u01B0\u1EDDng S\u01A1n; ~x\xE3 Th\xE1i S\u01A1n
51 x\xE3 Ki\u1EBFn Th\u1EE5y < th\u1ECB tr\u1EA5n N\xFAi \u0110\u1ED1i; x\xE3 Thanh S\u01A1n (huy\u1EC7n Ki\u1EBFn Th\u1EE5y), Thu\u1EADn Thi\xEAn, H\u1EEFu B\u1EB1ng; ~x\xE3 Ki\u1EBFn H\u01B0ng
52 x\xE3 Ki\u1EBFn Minh < x\xE3 Minh T\xE2n (huy\u1EC7n Ki\u1EBFn Th\u1EE5y), \u0110\u1EA1i \u0110\u1ED3ng, \u0110\xF4ng Ph\u01B0\u01A1ng
53 x\xE3 Ki\u1EBFn H\u1EA3i < x\xE3 T\xE2n Phong (huy\u1EC7n Ki\u1EBFn Th\u1EE5y), \u0110\u1EA1i H\u1EE3p (huy\u1EC7n Ki\u1EBFn Th\u1EE5y), T\xFA S\u01A1n; ~x\xE3 \u0110o\xE0n X\xE1
54 x\xE3 Ki\u1EBFn H\u01B0ng < x\xE3 T\xE2n Tr\xE0o (huy\u1EC7n Ki\u1EBFn Th\u1EE5y); ~x\xE3 Ki\u1EBFn H\u01B0ng, \u0110o\xE0n X\xE1
55 x\xE3 Nghi D\u01B0\u01A1ng < x\xE3 Ng\u0169 Ph\xFAc (huy\u1EC7n Ki\u1EBFn Th\u1EE5y), Ki\u1EBFn Qu\u1ED1c, Du L\u1EC5
56 x\xE3 Quy\u1EBFt Th\u1EAFng < x\xE3 \u0110\u1EA1i Th\u1EAFng, Ti\xEAn C\u01B0\u1EDDng, T\u1EF1 C\u01B0\u1EDDng
57 x\xE3 Ti\xEAn L\xE3ng < th\u1ECB tr\u1EA5n Ti\xEAn L\xE3ng; x\xE3 Quy\u1EBFt Ti\u1EBFn, Ti\xEAn Thanh, Kh\u1EDFi Ngh\u0129a
58 x\xE3 T\xE2n Minh < x\xE3 C\u1EA5p Ti\u1EBFn, Ki\u1EBFn Thi\u1EBFt, \u0110o\xE0n L\u1EADp; ~x\xE3 T\xE2n Minh
59 x\xE3 Ti\xEAn Minh < x\xE3 Ti\xEAn Th\u1EAFng, Ti\xEAn Minh; ~x\xE3 T\xE2n Minh
60 x\xE3 Ch\u1EA5n H\u01B0ng < x\xE3 Nam H\u01B0ng (huy\u1EC7n Ti\xEAn L\xE3ng), B\u1EAFc H\u01B0ng, \u0110\xF4ng H\u01B0ng, T\xE2y H\u01B0ng
61 x\xE3 H\xF9ng Th\u1EAFng < x\xE3 H\xF9ng Th\u1EAFng (huy\u1EC7n Ti\xEAn L\xE3ng), Vinh Quang
62 x\xE3 V\u0129nh B\u1EA3o < th\u1ECB tr\u1EA5n V\u0129nh B\u1EA3o; x\xE3 V\u0129nh H\u01B0ng (huy\u1EC7n V\u0129nh B\u1EA3o), T\xE2n H\u01B0ng, T\xE2n Li\xEAn
63 x\xE3 Nguy\u1EC5n B\u1EC9nh Khi\xEAm < x\xE3 Tr\u1EA5n D\u01B0\u01A1ng, H\xF2a B\xECnh (huy\u1EC7n V\u0129nh B\u1EA3o), L\xFD H\u1ECDc
64 x\xE3 V\u0129nh Am < x\xE3 Tam C\u01B0\u1EDDng, Cao Minh, Li\xEAn Am
65 x\xE3 V\u0129nh H\u1EA3i < x\xE3 Ti\u1EC1n Phong, V\u0129nh H\u1EA3i
66 x\xE3 V\u0129nh H\xF2a < x\xE3 V\u0129nh H\xF2a (huy\u1EC7n V\u0129nh B\u1EA3o), H\xF9ng Ti\u1EBFn
67 x\xE3 V\u0129nh Th\u1ECBnh < x\xE3 Th\u1EAFng Th\u1EE7y, Trung L\u1EADp, Vi\u1EC7t Ti\u1EBFn
68 x\xE3 V\u0129nh Thu\u1EADn < x\xE3 V\u0129nh An, Giang Bi\xEAn, D\u0169ng Ti\u1EBFn
69 x\xE3 Vi\u1EC7t Kh\xEA < x\xE3 Ninh S\u01A1n; ~x\xE3 Li\xEAn Xu\xE2n
70 x\xE3 Nam An Ph\u1EE5 < x\xE3 Quang Th\xE0nh, L\u1EA1c Long, Th\u0103ng Long; ~x\xE3 Tu\u1EA5n Vi\u1EC7t, V\u0169 D\u0169ng, C\u1ED9ng H\xF2a
71 x\xE3 Nam S\xE1ch < th\u1ECB tr\u1EA5n Nam S\xE1ch; x\xE3 H\u1ED3ng Phong (huy\u1EC7n Nam S\xE1ch), \u0110\u1ED3ng L\u1EA1c
72 x\xE3 Th\xE1i T\xE2n < x\xE3 Minh T\xE2n (huy\u1EC7n Nam S\xE1ch), An S\u01A1n, Th\xE1i T\xE2n
73 x\xE3 Tr\u1EA7n Ph\xFA < x\xE3 Qu\u1ED1c Tu\u1EA5n (huy\u1EC7n Nam S\xE1ch), Hi\u1EC7p C\xE1t, Tr\u1EA7n Ph\xFA
74 x\xE3 H\u1EE3p Ti\u1EBFn < x\xE3 Nam H\u01B0ng (huy\u1EC7n Nam S\xE1ch), Nam T\xE2n, H\u1EE3p Ti\u1EBFn
75 x\xE3 An Ph\xFA < x\xE3 An B\xECnh, An Ph\xFA; ~x\xE3 C\u1ED9ng H\xF2a
76 x\xE3 Thanh H\xE0 < th\u1ECB tr\u1EA5n Thanh H\xE0; x\xE3 Thanh S\u01A1n (huy\u1EC7n Thanh H\xE0), Thanh T\xE2n
77 x\xE3 H\xE0 T\xE2y < x\xE3 T\xE2n An, An Ph\u01B0\u1EE3ng; ~x\xE3 Thanh H\u1EA3i
78 x\xE3 H\xE0 B\u1EAFc < x\xE3 T\xE2n Vi\u1EC7t (huy\u1EC7n Thanh H\xE0); ~x\xE3 C\u1EA9m Vi\u1EC7t, H\u1ED3ng L\u1EA1c
79 x\xE3 H\xE0 Nam < x\xE3 Thanh Xu\xE2n, Li\xEAn M\u1EA1c, Thanh Lang; ~x\xE3 Thanh An, H\xF2a B\xECnh (huy\u1EC7n Kim Th\xE0nh)
80 x\xE3 H\xE0 \u0110\xF4ng < x\xE3 Thanh H\u1ED3ng, V\u0129nh C\u01B0\u1EDDng, Thanh Quang
81 x\xE3 Mao \u0110i\u1EC1n < x\xE3 T\xE2n Tr\u01B0\u1EDDng, C\u1EA9m \u0110\xF4ng; ~x\xE3 Ph\xFAc \u0110i\u1EC1n
82 x\xE3 C\u1EA9m Gi\xE0ng < x\xE3 L\u01B0\u01A1ng \u0110i\u1EC1n, Ng\u1ECDc Li\xEAn, C\u1EA9m H\u01B0ng; ~x\xE3 Ph\xFAc \u0110i\u1EC1n
83 x\xE3 C\u1EA9m Giang < th\u1ECB tr\u1EA5n C\u1EA9m Giang; x\xE3 \u0110\u1ECBnh S\u01A1n, C\u1EA9m Ho\xE0ng
84 x\xE3 Tu\u1EC7 T\u0129nh < x\xE3 \u0110\u1EE9c Ch\xEDnh, C\u1EA9m V\u0169, C\u1EA9m V\u0103n
85 x\xE3 K\u1EBB S\u1EB7t < x\xE3 V\u0129nh H\u01B0ng (huy\u1EC7n B\xECnh Giang), H\xF9ng Th\u1EAFng (huy\u1EC7n B\xECnh Giang); th\u1ECB tr\u1EA5n K\u1EBB S\u1EB7t; ~x\xE3 V\u0129nh H\u1ED3ng
86 x\xE3 B\xECnh Giang < x\xE3 T\xE2n Vi\u1EC7t (huy\u1EC7n B\xECnh Giang), Long Xuy\xEAn, H\u1ED3ng Kh\xEA, C\u1ED5 B\xEC; ~x\xE3 V\u0129nh H\u1ED3ng
87 x\xE3 \u0110\u01B0\u1EDDng An < ~x\xE3 Th\xFAc Kh\xE1ng, Th\xE1i Minh, T\xE2n H\u1ED3ng, Th\xE1i D\u01B0\u01A1ng, Th\xE1i H\xF2a
88 x\xE3 Th\u01B0\u1EE3ng H\u1ED3ng < x\xE3 B\xECnh Xuy\xEAn (huy\u1EC7n B\xECnh Giang); ~x\xE3 Thanh T\xF9ng, \u0110o\xE0n T\xF9ng, Th\xFAc Kh\xE1ng, Th\xE1i Minh, T\xE2n H\u1ED3ng, Th\xE1i D\u01B0\u01A1ng, Th\xE1i H\xF2a
89 x\xE3 Gia L\u1ED9c < x\xE3 Gia Ti\u1EBFn; ~th\u1ECB tr\u1EA5n Gia L\u1ED9c; ~x\xE3 Gia Ph\xFAc, Y\u1EBFt Ki\xEAu, L\xEA L\u1EE3i (huy\u1EC7n Gia L\u1ED9c)
90 x\xE3 Y\u1EBFt Ki\xEAu < ~x\xE3 Th\u1ED1ng Nh\u1EA5t, L\xEA L\u1EE3i (huy\u1EC7n Gia L\u1ED9c), Y\u1EBFt Ki\xEAu
91 x\xE3 Gia Ph\xFAc < x\xE3 To\xE0n Th\u1EAFng, Ho\xE0ng Di\u1EC7u, H\u1ED3ng H\u01B0ng; ~x\xE3 Th\u1ED1ng K\xEAnh, \u0110o\xE0n Th\u01B0\u1EE3ng, Quang \u0110\u1EE9c; ~th\u1ECB tr\u1EA5n Gia L\u1ED9c; ~x\xE3 Gia Ph\xFAc
92 x\xE3 Tr\u01B0\u1EDDng T\xE2n < x\xE3 Ph\u1EA1m Tr\u1EA5n, Nh\u1EADt Quang; ~x\xE3 Th\u1ED1ng K\xEAnh, \u0110o\xE0n Th\u01B0\u1EE3ng, Quang \u0110\u1EE9c; ~th\u1ECB tr\u1EA5n Thanh Mi\u1EC7n
93 x\xE3 T\u1EE9 K\u1EF3 < th\u1ECB tr\u1EA5n T\u1EE9 K\u1EF3; x\xE3 Minh \u0110\u1EE9c, Quang Kh\u1EA3i, Quang Ph\u1EE5c
94 x\xE3 T\xE2n K\u1EF3 < x\xE3 \u0110\u1EA1i H\u1EE3p (huy\u1EC7n T\u1EE9 K\u1EF3), T\xE2n K\u1EF3, D\xE2n An, K\u1EF3 S\u01A1n; ~x\xE3 H\u01B0ng \u0110\u1EA1o (huy\u1EC7n T\u1EE9 K\u1EF3)
95 x\xE3 \u0110\u1EA1i S\u01A1n < x\xE3 B\xECnh L\xE3ng, \u0110\u1EA1i S\u01A1n; ~x\xE3 Thanh H\u1EA3i, H\u01B0ng \u0110\u1EA1o (huy\u1EC7n T\u1EE9 K\u1EF3)
96 x\xE3 Ch\xED Minh < x\xE3 An Thanh, V\u0103n T\u1ED1, Ch\xED Minh
97 x\xE3 L\u1EA1c Ph\u01B0\u1EE3ng < x\xE3 Quang Trung (huy\u1EC7n T\u1EE9 K\u1EF3), L\u1EA1c Ph\u01B0\u1EE3ng; ~x\xE3 Ti\xEAn \u0110\u1ED9ng
98 x\xE3 Nguy\xEAn Gi\xE1p < x\xE3 H\xE0 K\u1EF3, Nguy\xEAn Gi\xE1p, H\xE0 Thanh; ~x\xE3 Ti\xEAn \u0110\u1ED9ng
99 x\xE3 Ninh Giang < th\u1ECB tr\u1EA5n Ninh Giang; x\xE3 V\u0129nh H\xF2a (huy\u1EC7n Ninh Giang), H\u1ED3ng D\u1EE5, Hi\u1EC7p L\u1EF1c
100 x\xE3 V\u0129nh L\u1EA1i < x\xE3 \u1EE8ng H\xF2e, T\xE2n H\u01B0\u01A1ng, Ngh\u0129a An
101 x\xE3 Kh\xFAc Th\u1EEBa D\u1EE5 < x\xE3 B\xECnh Xuy\xEAn (huy\u1EC7n Ninh Giang), H\u1ED3ng Phong (huy\u1EC7n Ninh Giang), Ki\u1EBFn Ph\xFAc
102 x\xE3 T\xE2n An < x\xE3 T\xE2n Phong (huy\u1EC7n Ninh Giang), An \u0110\u1EE9c, \u0110\u1EE9c Ph\xFAc
103 x\xE3 H\u1ED3ng Ch\xE2u < x\xE3 T\xE2n Quang, V\u0103n H\u1ED9i, H\u01B0ng Long
104 x\xE3 Thanh Mi\u1EC7n < x\xE3 Cao Th\u1EAFng, Ng\u0169 H\xF9ng, T\u1EE9 C\u01B0\u1EDDng; ~th\u1ECB tr\u1EA5n Thanh Mi\u1EC7n
105 x\xE3 B\u1EAFc Thanh Mi\u1EC7n < x\xE3 H\u1ED3ng Quang, Lam S\u01A1n, L\xEA H\u1ED3ng
106 x\xE3 H\u1EA3i H\u01B0ng < x\xE3 T\xE2n Tr\xE0o (huy\u1EC7n Thanh Mi\u1EC7n), Ng\xF4 Quy\u1EC1n, \u0110o\xE0n K\u1EBFt
107 x\xE3 Nguy\u1EC5n L\u01B0\u01A1ng B\u1EB1ng < x\xE3 Ph\u1EA1m Kha, Nh\xE2n Quy\u1EC1n; ~x\xE3 Thanh T\xF9ng, \u0110o\xE0n T\xF9ng
108 x\xE3 Nam Thanh Mi\u1EC7n < x\xE3 H\u1ED3ng Phong (huy\u1EC7n Thanh Mi\u1EC7n), Thanh Giang, Chi L\u0103ng B\u1EAFc, Chi L\u0103ng Nam
109 x\xE3 Ph\xFA Th\xE1i < th\u1ECB tr\u1EA5n Ph\xFA Th\xE1i; x\xE3 Kim Xuy\xEAn, Kim Anh, Kim Li\xEAn; ~x\xE3 Th\u01B0\u1EE3ng Qu\u1EADn
110 x\xE3 Lai Kh\xEA < x\xE3 Lai Kh\xEA; ~x\xE3 V\u0169 D\u0169ng, Tu\u1EA5n Vi\u1EC7t, C\u1ED9ng Ho\xE0, Thanh An, C\u1EA9m Vi\u1EC7t
111 x\xE3 An Th\xE0nh < x\xE3 Ng\u0169 Ph\xFAc (huy\u1EC7n Kim Th\xE0nh), Kim T\xE2n, Kim \u0110\xEDnh
112 x\xE3 Kim Th\xE0nh < x\xE3 \u0110\u1ED3ng C\u1EA9m, Tam K\u1EF3, \u0110\u1EA1i \u0110\u1EE9c; ~x\xE3 H\xF2a B\xECnh (huy\u1EC7n Kim Th\xE0nh)
113 \u0111\u1EB7c khu C\xE1t H\u1EA3i < th\u1ECB tr\u1EA5n C\xE1t H\u1EA3i, C\xE1t B\xE0; x\xE3 \u0110\u1ED3ng B\xE0i, Ho\xE0ng Ch\xE2u, Ngh\u0129a L\u1ED9, V\u0103n Phong, Gia Lu\u1EADn, Hi\u1EC1n H\xE0o, Ph\xF9 Long, Tr\xE2n Ch\xE2u, Vi\u1EC7t H\u1EA3i, Xu\xE2n \u0110\xE1m
114 \u0111\u1EB7c khu B\u1EA1ch Long V\u0129 < huy\u1EC7n B\u1EA1ch Long V\u0129
# 1670/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Lai Ch\xE2u
1 x\xE3 M\u01B0\u1EDDng Kim < x\xE3 T\xE0 Mung, T\xE0 H\u1EEBa, Pha Mu, M\u01B0\u1EDDng Kim
2 x\xE3 Khoen On < x\xE3 Ta Gia, Khoen On
3 x\xE3 Than Uy\xEAn < th\u1ECB tr\u1EA5n Than Uy\xEAn; x\xE3 M\u01B0\u1EDDng Than, Hua N\xE0, M\u01B0\u1EDDng Cang
4 x\xE3 M\u01B0\u1EDDng Than < x\xE3 Ph\xFAc Than, M\u01B0\u1EDDng M\xEDt
5 x\xE3 P\u1EAFc Ta < x\xE3 H\u1ED1 M\xEDt, P\u1EAFc Ta
6 x\xE3 N\u1EADm S\u1ECF < x\xE3 T\xE0 M\xEDt, N\u1EADm S\u1ECF
7 x\xE3 T\xE2n Uy\xEAn < th\u1ECB tr\u1EA5n T\xE2n Uy\xEAn; x\xE3 Trung \u0110\u1ED3ng, Th\xE2n Thu\u1ED9c, N\u1EADm C\u1EA7n
8 x\xE3 M\u01B0\u1EDDng Khoa < x\xE3 Ph\xFAc Khoa, M\u01B0\u1EDDng Khoa
9 x\xE3 B\u1EA3n Bo < x\xE3 N\xE0 T\u0103m, B\u1EA3n Bo
10 x\xE3 B\xECnh L\u01B0 < th\u1ECB tr\u1EA5n Tam \u0110\u01B0\u1EDDng; x\xE3 S\u01A1n B\xECnh, B\xECnh L\u01B0
11 x\xE3 T\u1EA3 L\xE8ng < x\xE3 Giang Ma, H\u1ED3 Th\u1EA7u, T\u1EA3 L\xE8ng
12 x\xE3 Khun H\xE1 < x\xE3 B\u1EA3n Hon, Khun H\xE1
13 x\xE3 Sin Su\u1ED1i H\u1ED3 < x\xE3 N\u1EADm Xe, Th\xE8n Sin, Sin Su\u1ED1i H\u1ED3
14 x\xE3 Phong Th\u1ED5 < th\u1ECB tr\u1EA5n Phong Th\u1ED5; x\xE3 Hu\u1ED5i Lu\xF4ng, Ma Li Pho, M\u01B0\u1EDDng So
15 x\xE3 D\xE0o San < x\xE3 Tung Qua L\xECn, M\xF9 Sang, D\xE0o San
16 x\xE3 S\xEC L\u1EDF L\u1EA7u < x\xE3 V\xE0ng Ma Ch\u1EA3i, M\u1ED3 S\xEC San, Pa V\xE2y S\u1EED, S\xEC L\u1EDF L\u1EA7u
17 x\xE3 Kh\u1ED5ng L\xE0o < x\xE3 Hoang Th\xE8n, B\u1EA3n Lang, Kh\u1ED5ng L\xE0o
18 x\xE3 T\u1EE7a S\xEDn Ch\u1EA3i < x\xE3 L\xE0ng M\xF4, T\u1EA3 Ng\u1EA3o, T\u1EE7a S\xEDn Ch\u1EA3i
19 x\xE3 S\xECn H\u1ED3 < th\u1ECB tr\u1EA5n S\xECn H\u1ED3; x\xE3 S\xE0 D\u1EC1 Ph\xECn, Ph\u0103ng S\xF4 Lin, T\u1EA3 Ph\xECn
20 x\xE3 H\u1ED3ng Thu < x\xE3 Ph\xECn H\u1ED3, Ma Quai, H\u1ED3ng Thu
21 x\xE3 N\u1EADm T\u0103m < x\xE3 L\xF9ng Th\xE0ng, N\u1EADm Cha, N\u1EADm T\u0103m
22 x\xE3 Pu Sam C\xE1p < x\xE3 Pa Kh\xF3a, Noong H\u1EBBo, Pu Sam C\xE1p
23 x\xE3 N\u1EADm Cu\u1ED5i < x\xE3 N\u1EADm H\u0103n, N\u1EADm Cu\u1ED5i
24 x\xE3 N\u1EADm M\u1EA1 < x\xE3 C\u0103n Co, N\u1EADm M\u1EA1
25 x\xE3 L\xEA L\u1EE3i < x\xE3 N\u1EADm P\xEC, P\xFA \u0110ao, Ch\u0103n N\u01B0a, L\xEA L\u1EE3i
26 x\xE3 N\u1EADm H\xE0ng < th\u1ECB tr\u1EA5n N\u1EADm Nh\xF9n; x\xE3 N\u1EADm Manh, N\u1EADm H\xE0ng
27 x\xE3 M\u01B0\u1EDDng M\xF4 < x\xE3 N\u1EADm Ch\xE0, M\u01B0\u1EDDng M\xF4
28 x\xE3 Hua Bum < x\xE3 V\xE0ng San, Hua Bum
29 x\xE3 Pa T\u1EA7n < x\xE3 N\u1EADm Ban, Trung Ch\u1EA3i, Pa T\u1EA7n
30 x\xE3 Bum N\u01B0a < x\xE3 Pa V\u1EC7 S\u1EE7, Bum N\u01B0a
31 x\xE3 Bum T\u1EDF < th\u1ECB tr\u1EA5n M\u01B0\u1EDDng T\xE8; x\xE3 Can H\u1ED3, Bum T\u1EDF
32 x\xE3 M\u01B0\u1EDDng T\xE8 < x\xE3 N\u1EADm Khao, M\u01B0\u1EDDng T\xE8
33 x\xE3 Thu L\u0169m < x\xE3 Ka L\u0103ng, Thu L\u0169m
34 x\xE3 Pa \u1EE6 < x\xE3 T\xE1 B\u1EA1, Pa \u1EE6
35 ph\u01B0\u1EDDng T\xE2n Phong < ph\u01B0\u1EDDng T\xE2n Phong, \u0110\xF4ng Phong; x\xE3 San Th\xE0ng, N\xF9ng N\xE0ng, B\u1EA3n Giang
36 ph\u01B0\u1EDDng \u0110o\xE0n K\u1EBFt < ph\u01B0\u1EDDng \u0110o\xE0n K\u1EBFt, Quy\u1EBFt Ti\u1EBFn, Quy\u1EBFt Th\u1EAFng; x\xE3 L\u1EA3n Nh\xEC Th\xE0ng, S\xF9ng Ph\xE0i
37 x\xE3 M\xF9 C\u1EA3
37 x\xE3 T\xE0 T\u1ED5ng
# 1671/NQ-UBTVQH15 2025-06-16 t\u1EC9nh L\xE2m \u0110\u1ED3ng
1 x\xE3 L\u1EA1c D\u01B0\u01A1ng < x\xE3 \u0110\u1EA1 Sar, \u0110\u1EA1 Nhim, \u0110\u1EA1 Chais
2 x\xE3 \u0110\u01A1n D\u01B0\u01A1ng < th\u1ECB tr\u1EA5n Th\u1EA1nh M\u1EF9; x\xE3 \u0110\u1EA1 R\xF2n, Tu Tra
3 x\xE3 Ka \u0110\xF4 < x\xE3 L\u1EA1c L\xE2m, Ka \u0110\xF4
4 x\xE3 Qu\u1EA3ng L\u1EADp < x\xE3 Ka \u0110\u01A1n, Qu\u1EA3ng L\u1EADp
5 x\xE3 D'Ran < th\u1ECB tr\u1EA5n D'Ran; x\xE3 L\u1EA1c Xu\xE2n
6 x\xE3 Hi\u1EC7p Th\u1EA1nh < x\xE3 Hi\u1EC7p An, Li\xEAn Hi\u1EC7p, Hi\u1EC7p Th\u1EA1nh
7 x\xE3 \u0110\u1EE9c Tr\u1ECDng < th\u1ECB tr\u1EA5n Li\xEAn Ngh\u0129a; x\xE3 Ph\xFA H\u1ED9i
8 x\xE3 T\xE2n H\u1ED9i < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n \u0110\u1EE9c Tr\u1ECDng), N' Th\xF4n H\u1EA1, T\xE2n H\u1ED9i
9 x\xE3 T\xE0 Hine < x\xE3 Ninh Loan, \u0110\xE0 Loan, T\xE0 Hine
10 x\xE3 T\xE0 N\u0103ng < x\xE3 \u0110a Quyn, T\xE0 N\u0103ng
11 x\xE3 \u0110inh V\u0103n L\xE2m H\xE0 < x\xE3 B\xECnh Th\u1EA1nh (huy\u1EC7n \u0110\u1EE9c Tr\u1ECDng), T\xE2n V\u0103n; th\u1ECB tr\u1EA5n \u0110inh V\u0103n
12 x\xE3 Ph\xFA S\u01A1n L\xE2m H\xE0 < x\xE3 Ph\xFA S\u01A1n, \u0110\u1EA1 \u0110\u1EDDn
13 x\xE3 Nam H\xE0 L\xE2m H\xE0 < x\xE3 Nam H\xE0, Phi T\xF4
14 x\xE3 Nam Ban L\xE2m H\xE0 < th\u1ECB tr\u1EA5n Nam Ban; x\xE3 \u0110\xF4ng Thanh, M\xEA Linh, Gia L\xE2m
15 x\xE3 T\xE2n H\xE0 L\xE2m H\xE0 < x\xE3 T\xE2n H\xE0 (huy\u1EC7n L\xE2m H\xE0), Ho\xE0i \u0110\u1EE9c, \u0110an Ph\u01B0\u1EE3ng, Li\xEAn H\xE0
16 x\xE3 Ph\xFAc Th\u1ECD L\xE2m H\xE0 < x\xE3 Ph\xFAc Th\u1ECD, T\xE2n Thanh
17 x\xE3 \u0110am R\xF4ng 1 < x\xE3 Phi Li\xEAng, \u0110\u1EA1 K'N\xE0ng
18 x\xE3 \u0110am R\xF4ng 2 < x\xE3 R\xF4 Men, Li\xEAng Sr\xF4nh
19 x\xE3 \u0110am R\xF4ng 3 < x\xE3 \u0110\u1EA1 Rsal, \u0110\u1EA1 M'R\xF4ng
20 x\xE3 \u0110am R\xF4ng 4 < x\xE3 \u0110\u1EA1 T\xF4ng, \u0110\u1EA1 Long, \u0110\u01B0ng K'N\u1EDB
21 x\xE3 Di Linh < th\u1ECB tr\u1EA5n Di Linh; x\xE3 Li\xEAn \u0110\u1EA7m, T\xE2n Ch\xE2u, Gung R\xE9
22 x\xE3 H\xF2a Ninh < x\xE3 \u0110inh Trang H\xF2a, H\xF2a Trung, H\xF2a Ninh
23 x\xE3 H\xF2a B\u1EAFc < x\xE3 H\xF2a Nam, H\xF2a B\u1EAFc
24 x\xE3 \u0110inh Trang Th\u01B0\u1EE3ng < x\xE3 T\xE2n L\xE2m, T\xE2n Th\u01B0\u1EE3ng, \u0110inh Trang Th\u01B0\u1EE3ng
25 x\xE3 B\u1EA3o Thu\u1EADn < x\xE3 \u0110inh L\u1EA1c, T\xE2n Ngh\u0129a, B\u1EA3o Thu\u1EADn
26 x\xE3 S\u01A1n \u0110i\u1EC1n < x\xE3 Gia B\u1EAFc, S\u01A1n \u0110i\u1EC1n
27 x\xE3 Gia Hi\u1EC7p < x\xE3 Tam B\u1ED1, Gia Hi\u1EC7p
28 x\xE3 B\u1EA3o L\xE2m 1 < th\u1ECB tr\u1EA5n L\u1ED9c Th\u1EAFng; x\xE3 L\u1ED9c Qu\u1EA3ng, L\u1ED9c Ng\xE3i
29 x\xE3 B\u1EA3o L\xE2m 2 < x\xE3 L\u1ED9c An, L\u1ED9c \u0110\u1EE9c, T\xE2n L\u1EA1c
30 x\xE3 B\u1EA3o L\xE2m 3 < x\xE3 L\u1ED9c Th\xE0nh, L\u1ED9c Nam
31 x\xE3 B\u1EA3o L\xE2m 4 < x\xE3 L\u1ED9c Ph\xFA, L\u1ED9c L\xE2m, B'L\xE1
32 x\xE3 B\u1EA3o L\xE2m 5 < x\xE3 L\u1ED9c B\u1EA3o, L\u1ED9c B\u1EAFc
33 x\xE3 \u0110\u1EA1 Huoai < th\u1ECB tr\u1EA5n Ma\u0111agu\xF4i; x\xE3 Ma\u0111agu\xF4i, \u0110\u1EA1 Oai
34 x\xE3 \u0110\u1EA1 Huoai 2 < th\u1ECB tr\u1EA5n \u0110\u1EA1 M'ri; x\xE3 H\xE0 L\xE2m
35 x\xE3 \u0110\u1EA1 T\u1EBBh < th\u1ECB tr\u1EA5n \u0110\u1EA1 T\u1EBBh; x\xE3 An Nh\u01A1n, \u0110\u1EA1 L\xE2y
36 x\xE3 \u0110\u1EA1 T\u1EBBh 2 < x\xE3 Qu\u1EA3ng Tr\u1ECB, \u0110\u1EA1 Pal, \u0110\u1EA1 Kho
37 x\xE3 \u0110\u1EA1 T\u1EBBh 3 < x\xE3 M\u1EF9 \u0110\u1EE9c, Qu\u1ED1c Oai
38 x\xE3 C\xE1t Ti\xEAn < th\u1ECB tr\u1EA5n C\xE1t Ti\xEAn; x\xE3 Nam Ninh, Qu\u1EA3ng Ng\xE3i
39 x\xE3 C\xE1t Ti\xEAn 2 < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc C\xE1t; x\xE3 Ph\u01B0\u1EDBc C\xE1t 2, \u0110\u1EE9c Ph\u1ED5
40 x\xE3 C\xE1t Ti\xEAn 3 < x\xE3 Gia Vi\u1EC5n, Ti\xEAn Ho\xE0ng, \u0110\u1ED3ng Nai Th\u01B0\u1EE3ng
41 x\xE3 V\u0129nh H\u1EA3o < x\xE3 V\u0129nh T\xE2n, V\u0129nh H\u1EA3o
42 x\xE3 Li\xEAn H\u01B0\u01A1ng < th\u1ECB tr\u1EA5n Li\xEAn H\u01B0\u01A1ng; x\xE3 B\xECnh Th\u1EA1nh (huy\u1EC7n Tuy Phong), Ph\u01B0\u1EDBc Th\u1EC3, Ph\xFA L\u1EA1c
43 x\xE3 Tuy Phong < x\xE3 Phan D\u0169ng; ~x\xE3 Phong Ph\xFA
44 x\xE3 Phan R\xED C\u1EEDa < th\u1ECB tr\u1EA5n Phan R\xED C\u1EEDa; x\xE3 Ch\xED C\xF4ng, H\xF2a Minh; ~x\xE3 Phong Ph\xFA
45 x\xE3 B\u1EAFc B\xECnh < th\u1ECB tr\u1EA5n Ch\u1EE3 L\u1EA7u; x\xE3 Phan H\xF2a, Phan Hi\u1EC7p, Phan R\xED Th\xE0nh
46 x\xE3 H\u1ED3ng Th\xE1i < x\xE3 Phan Thanh, H\u1ED3ng Th\xE1i; ~x\xE3 H\xF2a Th\u1EAFng
47 x\xE3 H\u1EA3i Ninh < x\xE3 B\xECnh An, Phan \u0110i\u1EC1n, H\u1EA3i Ninh
48 x\xE3 Phan S\u01A1n < x\xE3 Phan L\xE2m, Phan S\u01A1n
49 x\xE3 S\xF4ng L\u0169y < x\xE3 Phan Ti\u1EBFn, B\xECnh T\xE2n, S\xF4ng L\u0169y
50 x\xE3 L\u01B0\u01A1ng S\u01A1n < th\u1ECB tr\u1EA5n L\u01B0\u01A1ng S\u01A1n; x\xE3 S\xF4ng B\xECnh
51 x\xE3 H\xF2a Th\u1EAFng < x\xE3 H\u1ED3ng Phong; ~x\xE3 H\xF2a Th\u1EAFng
52 x\xE3 \u0110\xF4ng Giang < x\xE3 \u0110\xF4ng Ti\u1EBFn, \u0110\xF4ng Giang
53 x\xE3 La D\u1EA1 < x\xE3 \u0110a Mi, La D\u1EA1
54 x\xE3 H\xE0m Thu\u1EADn B\u1EAFc < x\xE3 Thu\u1EADn H\xF2a, H\xE0m Tr\xED, H\xE0m Ph\xFA
55 x\xE3 H\xE0m Thu\u1EADn < th\u1ECB tr\u1EA5n Ma L\xE2m; x\xE3 Thu\u1EADn Minh, H\xE0m \u0110\u1EE9c
56 x\xE3 H\u1ED3ng S\u01A1n < x\xE3 H\u1ED3ng Li\xEAm, H\u1ED3ng S\u01A1n
57 x\xE3 H\xE0m Li\xEAm < x\xE3 H\xE0m Ch\xEDnh, H\xE0m Li\xEAm
58 x\xE3 Tuy\xEAn Quang < x\xE3 Ti\u1EBFn L\u1EE3i, H\xE0m M\u1EF9
59 x\xE3 H\xE0m Th\u1EA1nh < x\xE3 M\u1EF9 Th\u1EA1nh, H\xE0m C\u1EA7n, H\xE0m Th\u1EA1nh
60 x\xE3 H\xE0m Ki\u1EC7m < x\xE3 M\u01B0\u01A1ng M\xE1n, H\xE0m C\u01B0\u1EDDng, H\xE0m Ki\u1EC7m
61 x\xE3 T\xE2n Th\xE0nh < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n H\xE0m Thu\u1EADn Nam), Thu\u1EADn Qu\xFD, T\xE2n Thu\u1EADn
62 x\xE3 H\xE0m Thu\u1EADn Nam < th\u1ECB tr\u1EA5n Thu\u1EADn Nam; x\xE3 H\xE0m Minh
63 x\xE3 T\xE2n L\u1EADp < x\xE3 S\xF4ng Phan, T\xE2n L\u1EADp
64 x\xE3 T\xE2n Minh < th\u1ECB tr\u1EA5n T\xE2n Minh; x\xE3 T\xE2n \u0110\u1EE9c, T\xE2n Ph\xFAc
65 x\xE3 H\xE0m T\xE2n < x\xE3 T\xE2n H\xE0 (huy\u1EC7n H\xE0m T\xE2n), T\xE2n Xu\xE2n; th\u1ECB tr\u1EA5n T\xE2n Ngh\u0129a
66 x\xE3 S\u01A1n M\u1EF9 < x\xE3 T\xE2n Th\u1EAFng, Th\u1EAFng H\u1EA3i, S\u01A1n M\u1EF9
67 x\xE3 T\xE2n H\u1EA3i < x\xE3 T\xE2n Ti\u1EBFn, T\xE2n H\u1EA3i
68 x\xE3 Ngh\u1ECB \u0110\u1EE9c < x\xE3 \u0110\u1EE9c Ph\xFA, Ngh\u1ECB \u0110\u1EE9c
69 x\xE3 B\u1EAFc Ru\u1ED9ng < x\xE3 M\u0103ng T\u1ED1, B\u1EAFc Ru\u1ED9ng
70 x\xE3 \u0110\u1ED3ng Kho < x\xE3 Huy Khi\xEAm, La Ng\xE2u, \u0110\u1EE9c B\xECnh, \u0110\u1ED3ng Kho
71 x\xE3 T\xE1nh Linh < th\u1ECB tr\u1EA5n L\u1EA1c T\xE1nh; x\xE3 Gia An, \u0110\u1EE9c Thu\u1EADn
72 x\xE3 Su\u1ED1i Ki\u1EBFt < x\xE3 Gia Huynh, Su\u1ED1i Ki\u1EBFt
73 x\xE3 Nam Th\xE0nh < x\xE3 M\xEA Pu, S\xF9ng Nh\u01A1n, \u0110a Kai
74 x\xE3 \u0110\u1EE9c Linh < th\u1ECB tr\u1EA5n V\xF5 Xu; x\xE3 Nam Ch\xEDnh, V\u0169 H\xF2a
75 x\xE3 Ho\xE0i \u0110\u1EE9c < th\u1ECB tr\u1EA5n \u0110\u1EE9c T\xE0i; x\xE3 \u0110\u1EE9c T\xEDn, \u0110\u1EE9c H\u1EA1nh
76 x\xE3 Tr\xE0 T\xE2n < x\xE3 T\xE2n H\xE0 (huy\u1EC7n \u0110\u1EE9c Linh), \u0110\xF4ng H\xE0, Tr\xE0 T\xE2n
77 x\xE3 \u0110\u1EAFk Wil < x\xE3 Ea P\xF4, \u0110\u1EAFk Wil
78 x\xE3 Nam Dong < x\xE3 \u0110\u1EAFk D'r\xF4ng, Nam Dong
79 x\xE3 C\u01B0 J\xFAt < th\u1ECB tr\u1EA5n Ea T'ling; x\xE3 Tr\xFAc S\u01A1n, T\xE2m Th\u1EAFng, C\u01B0 K'nia
80 x\xE3 Thu\u1EADn An < x\xE3 \u0110\u1EAFk Lao, Thu\u1EADn An
81 x\xE3 \u0110\u1EE9c L\u1EADp < th\u1ECB tr\u1EA5n \u0110\u1EAFk Mil; x\xE3 \u0110\u1EE9c M\u1EA1nh, \u0110\u1EE9c Minh
82 x\xE3 \u0110\u1EAFk Mil < x\xE3 \u0110\u1EAFk G\u1EB1n, \u0110\u1EAFk N'Dr\xF3t, \u0110\u1EAFk R'La
83 x\xE3 \u0110\u1EAFk S\u1EAFk < x\xE3 Nam Xu\xE2n, Long S\u01A1n, \u0110\u1EAFk S\u1EAFk
84 x\xE3 Nam \u0110\xE0 < x\xE3 Bu\xF4n Cho\xE1h, \u0110\u1EAFk S\xF4r, Nam \u0110\xE0
85 x\xE3 Kr\xF4ng N\xF4 < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n Kr\xF4ng N\xF4), \u0110\u1EAFk Dr\xF4; th\u1ECB tr\u1EA5n \u0110\u1EAFk M\xE2m
86 x\xE3 N\xE2m Nung < x\xE3 N\xE2m N'\u0110ir, N\xE2m Nung
87 x\xE3 Qu\u1EA3ng Ph\xFA < x\xE3 \u0110\u1EE9c Xuy\xEAn, \u0110\u1EAFk Nang, Qu\u1EA3ng Ph\xFA
88 x\xE3 \u0110\u1EAFk Song < x\xE3 \u0110\u1EAFk M\xF4l, \u0110\u1EAFk H\xF2a
89 x\xE3 \u0110\u1EE9c An < th\u1ECB tr\u1EA5n \u0110\u1EE9c An; x\xE3 \u0110\u1EAFk N'Drung, Nam B\xECnh
90 x\xE3 Thu\u1EADn H\u1EA1nh < x\xE3 Thu\u1EADn H\xE0, Thu\u1EADn H\u1EA1nh
91 x\xE3 Tr\u01B0\u1EDDng Xu\xE2n < x\xE3 N\xE2m N'Jang, Tr\u01B0\u1EDDng Xu\xE2n
92 x\xE3 T\xE0 \u0110\xF9ng < x\xE3 \u0110\u1EAFk Som, \u0110\u1EAFk R'M\u0103ng
93 x\xE3 Qu\u1EA3ng Kh\xEA < x\xE3 \u0110\u1EAFk Plao, Qu\u1EA3ng Kh\xEA
94 x\xE3 Qu\u1EA3ng T\xE2n < x\xE3 \u0110\u1EAFk Ngo, Qu\u1EA3ng T\xE2n
95 x\xE3 Tuy \u0110\u1EE9c < x\xE3 Qu\u1EA3ng T\xE2m, \u0110\u1EAFk R'T\xEDh, \u0110\u1EAFk B\xFAk So
96 x\xE3 Ki\u1EBFn \u0110\u1EE9c < th\u1ECB tr\u1EA5n Ki\u1EBFn \u0110\u1EE9c; x\xE3 \u0110\u1EA1o Ngh\u0129a, Ngh\u0129a Th\u1EAFng, Ki\u1EBFn Th\xE0nh
97 x\xE3 Nh\xE2n C\u01A1 < x\xE3 Nh\xE2n \u0110\u1EA1o, \u0110\u1EAFk Wer, Nh\xE2n C\u01A1
98 x\xE3 Qu\u1EA3ng T\xEDn < x\xE3 \u0110\u1EAFk Sin, H\u01B0ng B\xECnh, \u0110\u1EAFk Ru, Qu\u1EA3ng T\xEDn
99 ph\u01B0\u1EDDng Xu\xE2n H\u01B0\u01A1ng - \u0110\xE0 L\u1EA1t < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 \u0110\xE0 L\u1EA1t), 2 (th\xE0nh ph\u1ED1 \u0110\xE0 L\u1EA1t), 3, 4, 10
100 ph\u01B0\u1EDDng Cam Ly - \u0110\xE0 L\u1EA1t < ph\u01B0\u1EDDng 5, 6; x\xE3 T\xE0 Nung
101 ph\u01B0\u1EDDng L\xE2m Vi\xEAn - \u0110\xE0 L\u1EA1t < ph\u01B0\u1EDDng 8, 9, 12
102 ph\u01B0\u1EDDng Xu\xE2n Tr\u01B0\u1EDDng - \u0110\xE0 L\u1EA1t < ph\u01B0\u1EDDng 11; x\xE3 Xu\xE2n Th\u1ECD, Xu\xE2n Tr\u01B0\u1EDDng, Tr\u1EA1m H\xE0nh
103 ph\u01B0\u1EDDng Lang Biang - \u0110\xE0 L\u1EA1t < ph\u01B0\u1EDDng 7; th\u1ECB tr\u1EA5n L\u1EA1c D\u01B0\u01A1ng; x\xE3 L\xE1t
104 ph\u01B0\u1EDDng 1 B\u1EA3o L\u1ED9c < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 B\u1EA3o L\u1ED9c), L\u1ED9c Ph\xE1t; x\xE3 L\u1ED9c Thanh
105 ph\u01B0\u1EDDng 2 B\u1EA3o L\u1ED9c < ph\u01B0\u1EDDng 2 (th\xE0nh ph\u1ED1 B\u1EA3o L\u1ED9c); x\xE3 L\u1ED9c T\xE2n, \u0110am Bri
106 ph\u01B0\u1EDDng 3 B\u1EA3o L\u1ED9c < ph\u01B0\u1EDDng L\u1ED9c Ti\u1EBFn; x\xE3 L\u1ED9c Ch\xE2u, \u0110\u1EA1i L\xE0o
107 ph\u01B0\u1EDDng B'Lao < ph\u01B0\u1EDDng L\u1ED9c S\u01A1n, B'Lao; x\xE3 L\u1ED9c Nga
108 ph\u01B0\u1EDDng H\xE0m Th\u1EAFng < ph\u01B0\u1EDDng Xu\xE2n An; th\u1ECB tr\u1EA5n Ph\xFA Long; x\xE3 H\xE0m Th\u1EAFng
109 ph\u01B0\u1EDDng B\xECnh Thu\u1EADn < ph\u01B0\u1EDDng Ph\xFA T\xE0i; x\xE3 Phong N\u1EABm, H\xE0m Hi\u1EC7p
110 ph\u01B0\u1EDDng M\u0169i N\xE9 < ph\u01B0\u1EDDng H\xE0m Ti\u1EBFn, M\u0169i N\xE9; x\xE3 Thi\u1EC7n Nghi\u1EC7p
111 ph\u01B0\u1EDDng Ph\xFA Th\u1EE7y < ph\u01B0\u1EDDng Thanh H\u1EA3i, Ph\xFA H\xE0i, Ph\xFA Th\u1EE7y
112 ph\u01B0\u1EDDng Phan Thi\u1EBFt < ph\u01B0\u1EDDng Ph\xFA Trinh, L\u1EA1c \u0110\u1EA1o, B\xECnh H\u01B0ng
113 ph\u01B0\u1EDDng Ti\u1EBFn Th\xE0nh < ph\u01B0\u1EDDng \u0110\u1EE9c Long; x\xE3 Ti\u1EBFn Th\xE0nh
114 ph\u01B0\u1EDDng La Gi < ph\u01B0\u1EDDng T\xE2n An, B\xECnh T\xE2n, T\xE2n Thi\u1EC7n; x\xE3 T\xE2n B\xECnh
115 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc H\u1ED9i < ph\u01B0\u1EDDng Ph\u01B0\u1EDBc L\u1ED9c, Ph\u01B0\u1EDBc H\u1ED9i; x\xE3 T\xE2n Ph\u01B0\u1EDBc
116 ph\u01B0\u1EDDng B\u1EAFc Gia Ngh\u0129a < ph\u01B0\u1EDDng Qu\u1EA3ng Th\xE0nh, Ngh\u0129a Th\xE0nh, Ngh\u0129a \u0110\u1EE9c; x\xE3 \u0110\u1EAFk Ha
117 ph\u01B0\u1EDDng Nam Gia Ngh\u0129a < ph\u01B0\u1EDDng Ngh\u0129a Ph\xFA, Ngh\u0129a T\xE2n; x\xE3 \u0110\u1EAFk R'Moan
118 ph\u01B0\u1EDDng \u0110\xF4ng Gia Ngh\u0129a < ph\u01B0\u1EDDng Ngh\u0129a Trung; x\xE3 \u0110\u1EAFk Nia
119 \u0111\u1EB7c khu Ph\xFA Qu\xFD < x\xE3 Long H\u1EA3i, Ng\u0169 Ph\u1EE5ng, Tam Thanh
120 x\xE3 \u0110\u1EA1 Huoai 3 = x\xE3 B\xE0 Gia
121 x\xE3 Qu\u1EA3ng H\xF2a
121 x\xE3 Qu\u1EA3ng S\u01A1n
121 x\xE3 Qu\u1EA3ng Tr\u1EF1c
121 x\xE3 Ninh Gia
# 1672/NQ-UBTVQH15 2025-06-16 t\u1EC9nh L\u1EA1ng S\u01A1n
1 x\xE3 Th\u1EA5t Kh\xEA < x\xE3 Chi L\u0103ng (huy\u1EC7n Tr\xE0ng \u0110\u1ECBnh), Ch\xED Minh; th\u1ECB tr\u1EA5n Th\u1EA5t Kh\xEA
2 x\xE3 \u0110o\xE0n K\u1EBFt < x\xE3 Kh\xE1nh Long, Cao Minh, \u0110o\xE0n K\u1EBFt
3 x\xE3 T\xE2n Ti\u1EBFn < x\xE3 T\xE2n Y\xEAn, Kim \u0110\u1ED3ng, T\xE2n Ti\u1EBFn
4 x\xE3 Tr\xE0ng \u0110\u1ECBnh < x\xE3 \u0110\u1EC1 Th\xE1m, H\xF9ng S\u01A1n, H\xF9ng Vi\u1EC7t
5 x\xE3 Qu\u1ED1c Kh\xE1nh < x\xE3 Tri Ph\u01B0\u01A1ng, \u0110\u1ED9i C\u1EA5n, Qu\u1ED1c Kh\xE1nh
6 x\xE3 Kh\xE1ng Chi\u1EBFn < x\xE3 Trung Th\xE0nh, T\xE2n Minh, Kh\xE1ng Chi\u1EBFn
7 x\xE3 Qu\u1ED1c Vi\u1EC7t < x\xE3 \u0110\xE0o Vi\xEAn, Qu\u1ED1c Vi\u1EC7t
8 x\xE3 B\xECnh Gia < x\xE3 Ho\xE0ng V\u0103n Th\u1EE5 (huy\u1EC7n B\xECnh Gia), M\xF4ng \xC2n; th\u1ECB tr\u1EA5n B\xECnh Gia
9 x\xE3 T\xE2n V\u0103n < x\xE3 H\u1ED3ng Th\xE1i (huy\u1EC7n B\xECnh Gia), B\xECnh La, T\xE2n V\u0103n
10 x\xE3 H\u1ED3ng Phong < x\xE3 H\u1ED3ng Phong (huy\u1EC7n B\xECnh Gia), Minh Khai
11 x\xE3 Hoa Th\xE1m < x\xE3 H\u01B0ng \u0110\u1EA1o, Hoa Th\xE1m
12 x\xE3 Qu\xFD H\xF2a < x\xE3 V\u0129nh Y\xEAn, Qu\xFD H\xF2a
13 x\xE3 Thi\u1EC7n H\xF2a < x\xE3 Y\xEAn L\u1ED7, Thi\u1EC7n H\xF2a
14 x\xE3 Thi\u1EC7n Thu\u1EADt < x\xE3 Quang Trung, Thi\u1EC7n Thu\u1EADt
15 x\xE3 Thi\u1EC7n Long < x\xE3 H\xF2a B\xECnh (huy\u1EC7n B\xECnh Gia), T\xE2n H\xF2a, Thi\u1EC7n Long
16 x\xE3 B\u1EAFc S\u01A1n < th\u1ECB tr\u1EA5n B\u1EAFc S\u01A1n; x\xE3 Long \u0110\u1ED1ng, B\u1EAFc Qu\u1EF3nh
17 x\xE3 H\u01B0ng V\u0169 < x\xE3 Tr\u1EA5n Y\xEAn, H\u01B0ng V\u0169
18 x\xE3 V\u0169 L\u0103ng < x\xE3 T\xE2n L\u1EADp, T\xE2n H\u01B0\u01A1ng, Chi\xEAu V\u0169, V\u0169 L\u0103ng
19 x\xE3 Nh\u1EA5t H\xF2a < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n B\u1EAFc S\u01A1n), Nh\u1EA5t Ti\u1EBFn, Nh\u1EA5t H\xF2a
20 x\xE3 V\u0169 L\u1EC5 < x\xE3 Chi\u1EBFn Th\u1EAFng (huy\u1EC7n B\u1EAFc S\u01A1n), V\u0169 S\u01A1n, V\u0169 L\u1EC5
21 x\xE3 T\xE2n Tri < x\xE3 \u0110\u1ED3ng \xDD, V\u1EA1n Th\u1EE7y, T\xE2n Tri
22 x\xE3 V\u0103n Quan < x\xE3 H\xF2a B\xECnh (huy\u1EC7n V\u0103n Quan), T\xFA Xuy\xEAn; th\u1ECB tr\u1EA5n V\u0103n Quan
23 x\xE3 \u0110i\u1EC1m He < x\xE3 Tr\u1EA5n Ninh, Li\xEAn H\u1ED9i, \u0110i\u1EC1m He
24 x\xE3 Y\xEAn Ph\xFAc < x\xE3 An S\u01A1n, B\xECnh Ph\xFAc, Y\xEAn Ph\xFAc
25 x\xE3 Tri L\u1EC5 < x\xE3 L\u01B0\u01A1ng N\u0103ng, H\u1EEFu L\u1EC5, Tri L\u1EC5
26 x\xE3 T\xE2n \u0110o\xE0n < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n Cao L\u1ED9c), Tr\xE0ng Ph\xE1i, T\xE2n \u0110o\xE0n
27 x\xE3 Kh\xE1nh Kh\xEA < x\xE3 Xu\xE2n Long, B\xECnh Trung, Kh\xE1nh Kh\xEA
28 x\xE3 Na S\u1EA7m < th\u1ECB tr\u1EA5n Na S\u1EA7m; x\xE3 Ho\xE0ng Vi\u1EC7t, B\u1EAFc H\xF9ng
29 x\xE3 Ho\xE0ng V\u0103n Th\u1EE5 < x\xE3 H\u1ED3ng Th\xE1i (huy\u1EC7n V\u0103n L\xE3ng), Ho\xE0ng V\u0103n Th\u1EE5 (huy\u1EC7n V\u0103n L\xE3ng), T\xE2n M\u1EF9, Nh\u1EA1c K\u1EF3, T\xE2n Thanh
30 x\xE3 Th\u1EE5y H\xF9ng < x\xE3 Th\u1EE5y H\xF9ng (huy\u1EC7n V\u0103n L\xE3ng), Thanh Long, Tr\xF9ng Kh\xE1nh
31 x\xE3 V\u0103n L\xE3ng < x\xE3 B\u1EAFc Vi\u1EC7t, B\u1EAFc La, T\xE2n T\xE1c, Th\xE0nh H\xF2a
32 x\xE3 H\u1ED9i Hoan < x\xE3 Gia Mi\u1EC5n, H\u1ED9i Hoan
33 x\xE3 L\u1ED9c B\xECnh < th\u1ECB tr\u1EA5n L\u1ED9c B\xECnh; x\xE3 Kh\xE1nh Xu\xE2n, \u0110\u1ED3ng B\u1EE5c, H\u1EEFu Kh\xE1nh
34 x\xE3 M\u1EABu S\u01A1n < x\xE3 M\u1EABu S\u01A1n (huy\u1EC7n L\u1ED9c B\xECnh), Y\xEAn Kho\xE1i, T\xFA M\u1ECBch
35 x\xE3 Na D\u01B0\u01A1ng < th\u1ECB tr\u1EA5n Na D\u01B0\u01A1ng; x\xE3 \u0110\xF4ng Quan, T\xFA \u0110o\u1EA1n
36 x\xE3 L\u1EE3i B\xE1c < x\xE3 S\xE0n Vi\xEAn, L\u1EE3i B\xE1c
37 x\xE3 Th\u1ED1ng Nh\u1EA5t < x\xE3 Minh Hi\u1EC7p, H\u1EEFu L\xE2n, Th\u1ED1ng Nh\u1EA5t
38 x\xE3 Xu\xE2n D\u01B0\u01A1ng < x\xE3 Nam Quan, \xC1i Qu\u1ED1c, Xu\xE2n D\u01B0\u01A1ng
39 x\xE3 Khu\u1EA5t X\xE1 < x\xE3 Tam Gia, Khu\u1EA5t X\xE1
40 x\xE3 \u0110\xECnh L\u1EADp < th\u1ECB tr\u1EA5n \u0110\xECnh L\u1EADp; x\xE3 \u0110\xECnh L\u1EADp; ~x\xE3 B\xEDnh X\xE1
41 x\xE3 Th\xE1i B\xECnh < th\u1ECB tr\u1EA5n N\xF4ng Tr\u01B0\u1EDDng Th\xE1i B\xECnh; x\xE3 L\xE2m Ca, Th\xE1i B\xECnh
42 x\xE3 Ch\xE2u S\u01A1n < x\xE3 B\u1EAFc L\xE3ng, \u0110\u1ED3ng Th\u1EAFng, C\u01B0\u1EDDng L\u1EE3i, Ch\xE2u S\u01A1n; ~x\xE3 Ki\xEAn M\u1ED9c
43 x\xE3 Ki\xEAn M\u1ED9c < x\xE3 B\u1EAFc Xa; ~x\xE3 B\xEDnh X\xE1, Ki\xEAn M\u1ED9c
44 x\xE3 H\u1EEFu L\u0169ng < th\u1ECB tr\u1EA5n H\u1EEFu L\u0169ng; x\xE3 \u0110\u1ED3ng T\xE2n, H\u1ED3 S\u01A1n
45 x\xE3 Tu\u1EA5n S\u01A1n < x\xE3 Minh S\u01A1n, Minh H\xF2a, H\xF2a Th\u1EAFng
46 x\xE3 T\xE2n Th\xE0nh < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n H\u1EEFu L\u0169ng), H\xF2a L\u1EA1c, H\xF2a S\u01A1n
47 x\xE3 V\xE2n Nham < x\xE3 Minh Ti\u1EBFn, Nh\u1EADt Ti\u1EBFn, V\xE2n Nham
48 x\xE3 Thi\u1EC7n T\xE2n < x\xE3 Thanh S\u01A1n, \u0110\u1ED3ng Ti\u1EBFn, Thi\u1EC7n T\xE2n
49 x\xE3 Y\xEAn B\xECnh < x\xE3 H\xF2a B\xECnh (huy\u1EC7n H\u1EEFu L\u0169ng), Quy\u1EBFt Th\u1EAFng, Y\xEAn B\xECnh
50 x\xE3 H\u1EEFu Li\xEAn < x\xE3 Y\xEAn Th\u1ECBnh, H\u1EEFu Li\xEAn
51 x\xE3 Cai Kinh < x\xE3 Y\xEAn V\u01B0\u1EE3ng, Y\xEAn S\u01A1n, Cai Kinh
52 x\xE3 Chi L\u0103ng < x\xE3 Chi L\u0103ng (huy\u1EC7n Chi L\u0103ng); th\u1ECB tr\u1EA5n Chi L\u0103ng, \u0110\u1ED3ng M\u1ECF
53 x\xE3 Quan S\u01A1n < x\xE3 H\u1EEFu Ki\xEAn, Quan S\u01A1n
54 x\xE3 Chi\u1EBFn Th\u1EAFng < x\xE3 Chi\u1EBFn Th\u1EAFng (huy\u1EC7n Chi L\u0103ng), V\xE2n An, Li\xEAn S\u01A1n, V\xE2n Th\u1EE7y
55 x\xE3 Nh\xE2n L\xFD < x\xE3 Mai Sao, B\u1EAFc Th\u1EE7y, L\xE2m S\u01A1n, Nh\xE2n L\xFD
56 x\xE3 B\u1EB1ng M\u1EA1c < x\xE3 Gia L\u1ED9c, B\u1EB1ng H\u1EEFu, Th\u01B0\u1EE3ng C\u01B0\u1EDDng, B\u1EB1ng M\u1EA1c
57 x\xE3 V\u1EA1n Linh < x\xE3 H\xF2a B\xECnh (huy\u1EC7n Chi L\u0103ng), Y T\u1ECBch, V\u1EA1n Linh
58 x\xE3 \u0110\u1ED3ng \u0110\u0103ng < th\u1ECB tr\u1EA5n \u0110\u1ED3ng \u0110\u0103ng; x\xE3 Th\u1EE5y H\xF9ng (huy\u1EC7n Cao L\u1ED9c), Ph\xFA X\xE1, H\u1ED3ng Phong, B\u1EA3o L\xE2m
59 x\xE3 Cao L\u1ED9c < x\xE3 L\u1ED9c Y\xEAn, Thanh L\xF2a, Th\u1EA1ch \u0110\u1EA1n
60 x\xE3 C\xF4ng S\u01A1n < x\xE3 H\xF2a C\u01B0, H\u1EA3i Y\u1EBFn, C\xF4ng S\u01A1n
61 x\xE3 Ba S\u01A1n < x\xE3 M\u1EABu S\u01A1n (huy\u1EC7n Cao L\u1ED9c), Cao L\xE2u, Xu\u1EA5t L\u1EC5
62 ph\u01B0\u1EDDng Tam Thanh < ph\u01B0\u1EDDng Tam Thanh; x\xE3 Ho\xE0ng \u0110\u1ED3ng
63 ph\u01B0\u1EDDng L\u01B0\u01A1ng V\u0103n Tri < ph\u01B0\u1EDDng Chi L\u0103ng; x\xE3 Qu\u1EA3ng L\u1EA1c
64 ph\u01B0\u1EDDng K\u1EF3 L\u1EEBa < ph\u01B0\u1EDDng Ho\xE0ng V\u0103n Th\u1EE5; th\u1ECB tr\u1EA5n Cao L\u1ED9c; x\xE3 H\u1EE3p Th\xE0nh, T\xE2n Li\xEAn, Gia C\xE1t
65 ph\u01B0\u1EDDng \u0110\xF4ng Kinh < ph\u01B0\u1EDDng V\u0129nh Tr\u1EA1i, \u0110\xF4ng Kinh; x\xE3 Y\xEAn Tr\u1EA1ch, Mai Pha
# 1673/NQ-UBTVQH15 2025-06-16 t\u1EC9nh L\xE0o Cai
1 x\xE3 Khao Mang < x\xE3 H\u1ED3 B\u1ED1n, Khao Mang
2 x\xE3 M\xF9 Cang Ch\u1EA3i < th\u1ECB tr\u1EA5n M\xF9 Cang Ch\u1EA3i; x\xE3 Kim N\u1ECDi, M\u1ED3 D\u1EC1, Ch\u1EBF Cu Nha
3 x\xE3 P\xFAng Lu\xF4ng < x\xE3 N\u1EADm Kh\u1EAFt, La P\xE1n T\u1EA9n, D\u1EBF Xu Ph\xECnh, P\xFAng Lu\xF4ng
4 x\xE3 T\xFA L\u1EC7 < x\xE3 Cao Ph\u1EA1, T\xFA L\u1EC7
5 x\xE3 Tr\u1EA1m T\u1EA5u < x\xE3 P\xE1 Lau, P\xE1 Hu, T\xFAc \u0110\xE1n, Tr\u1EA1m T\u1EA5u
6 x\xE3 H\u1EA1nh Ph\xFAc < th\u1ECB tr\u1EA5n Tr\u1EA1m T\u1EA5u; x\xE3 B\u1EA3n C\xF4ng, H\xE1t L\u1EEBu, X\xE0 H\u1ED3
7 x\xE3 Ph\xECnh H\u1ED3 < x\xE3 L\xE0ng Nh\xEC, B\u1EA3n M\xF9, Ph\xECnh H\u1ED3
8 x\xE3 Li\xEAn S\u01A1n < th\u1ECB tr\u1EA5n N\xF4ng tr\u01B0\u1EDDng Li\xEAn S\u01A1n; x\xE3 S\u01A1n A, Ngh\u0129a Ph\xFAc
9 x\xE3 Gia H\u1ED9i < x\xE3 N\u1EADm B\xFAng, N\u1EADm L\xE0nh, Gia H\u1ED9i
10 x\xE3 S\u01A1n L\u01B0\u01A1ng < x\xE3 N\u1EADm M\u01B0\u1EDDi, S\xF9ng \u0110\xF4, Su\u1ED1i Quy\u1EC1n, S\u01A1n L\u01B0\u01A1ng
11 x\xE3 V\u0103n Ch\u1EA5n < th\u1ECB tr\u1EA5n S\u01A1n Th\u1ECBnh; x\xE3 \u0110\u1ED3ng Kh\xEA, Su\u1ED1i Bu, Su\u1ED1i Gi\xE0ng
12 x\xE3 Th\u01B0\u1EE3ng B\u1EB1ng La < th\u1ECB tr\u1EA5n N\xF4ng tr\u01B0\u1EDDng Tr\u1EA7n Ph\xFA; x\xE3 Th\u01B0\u1EE3ng B\u1EB1ng La
13 x\xE3 Ch\u1EA5n Th\u1ECBnh < x\xE3 T\xE2n Th\u1ECBnh (huy\u1EC7n V\u0103n Ch\u1EA5n), \u0110\u1EA1i L\u1ECBch, Ch\u1EA5n Th\u1ECBnh
14 x\xE3 Ngh\u0129a T\xE2m < x\xE3 B\xECnh Thu\u1EADn, Minh An, Ngh\u0129a T\xE2m
15 x\xE3 Phong D\u1EE5 H\u1EA1 < x\xE3 Xu\xE2n T\u1EA7m, Phong D\u1EE5 H\u1EA1
16 x\xE3 Ch\xE2u Qu\u1EBF < x\xE3 Ch\xE2u Qu\u1EBF Th\u01B0\u1EE3ng, Ch\xE2u Qu\u1EBF H\u1EA1
17 x\xE3 L\xE2m Giang < x\xE3 Lang Th\xEDp, L\xE2m Giang
18 x\xE3 \u0110\xF4ng Cu\xF4ng < x\xE3 Quang Minh, An B\xECnh, \u0110\xF4ng An, \u0110\xF4ng Cu\xF4ng
19 x\xE3 T\xE2n H\u1EE3p < x\xE3 \u0110\u1EA1i S\u01A1n, N\xE0 H\u1EA9u, T\xE2n H\u1EE3p
20 x\xE3 M\u1EADu A < th\u1ECB tr\u1EA5n M\u1EADu A; x\xE3 Y\xEAn Th\xE1i, An Th\u1ECBnh, M\u1EADu \u0110\xF4ng, Ng\xF2i A
21 x\xE3 Xu\xE2n \xC1i < x\xE3 \u0110\u1EA1i Ph\xE1c, Y\xEAn Ph\xFA, Y\xEAn H\u1EE3p, Vi\u1EC5n S\u01A1n, Xu\xE2n \xC1i
22 x\xE3 M\u1ECF V\xE0ng < x\xE3 An L\u01B0\u01A1ng, M\u1ECF V\xE0ng
23 x\xE3 L\xE2m Th\u01B0\u1EE3ng < x\xE3 Mai S\u01A1n, Kh\xE1nh Thi\u1EC7n, T\xE2n Ph\u01B0\u1EE3ng, L\xE2m Th\u01B0\u1EE3ng
24 x\xE3 L\u1EE5c Y\xEAn < th\u1ECB tr\u1EA5n Y\xEAn Th\u1EBF; x\xE3 Minh Xu\xE2n, Y\xEAn Th\u1EAFng, Li\u1EC5u \u0110\xF4
25 x\xE3 T\xE2n L\u0129nh < x\xE3 Minh Chu\u1EA9n, T\xE2n L\u1EADp, Phan Thanh, Khai Trung, T\xE2n L\u0129nh
26 x\xE3 Kh\xE1nh H\xF2a < x\xE3 T\xF4 M\u1EADu, An L\u1EA1c, \u0110\u1ED9ng Quan, Kh\xE1nh H\xF2a
27 x\xE3 Ph\xFAc L\u1EE3i < x\xE3 Tr\xFAc L\xE2u, Trung T\xE2m, Ph\xFAc L\u1EE3i
28 x\xE3 M\u01B0\u1EDDng Lai < x\xE3 An Ph\xFA, V\u0129nh L\u1EA1c, Minh Ti\u1EBFn, M\u01B0\u1EDDng Lai
29 x\xE3 C\u1EA3m Nh\xE2n < x\xE3 Xu\xE2n Long, Ng\u1ECDc Ch\u1EA5n, C\u1EA3m Nh\xE2n
30 x\xE3 Y\xEAn Th\xE0nh < x\xE3 Ph\xFAc Ninh, M\u1EF9 Gia, Xu\xE2n Lai, Ph\xFAc An, Y\xEAn Th\xE0nh
31 x\xE3 Th\xE1c B\xE0 < th\u1ECB tr\u1EA5n Th\xE1c B\xE0; x\xE3 V\u0169 Linh, B\u1EA1ch H\xE0, H\xE1n \u0110\xE0, V\u0129nh Ki\xEAn, \u0110\u1EA1i Minh
32 x\xE3 Y\xEAn B\xECnh < th\u1ECB tr\u1EA5n Y\xEAn B\xECnh; x\xE3 T\xE2n H\u01B0\u01A1ng, Th\u1ECBnh H\u01B0ng, \u0110\u1EA1i \u0110\u1ED3ng
33 x\xE3 B\u1EA3o \xC1i < x\xE3 C\u1EA3m \xC2n, M\xF4ng S\u01A1n, T\xE2n Nguy\xEAn, B\u1EA3o \xC1i
34 x\xE3 Tr\u1EA5n Y\xEAn < th\u1ECB tr\u1EA5n C\u1ED5 Ph\xFAc; x\xE3 B\xE1o \u0110\xE1p, T\xE2n \u0110\u1ED3ng, Th\xE0nh Th\u1ECBnh, H\xF2a Cu\xF4ng, Minh Qu\xE1n
35 x\xE3 H\u01B0ng Kh\xE1nh < x\xE3 H\u1ED3ng Ca, H\u01B0ng Kh\xE1nh
36 x\xE3 L\u01B0\u01A1ng Th\u1ECBnh < x\xE3 H\u01B0ng Th\u1ECBnh, L\u01B0\u01A1ng Th\u1ECBnh
37 x\xE3 Vi\u1EC7t H\u1ED3ng < x\xE3 Vi\u1EC7t C\u01B0\u1EDDng, V\xE2n H\u1ED9i, Vi\u1EC7t H\u1ED3ng
38 x\xE3 Quy M\xF4ng < x\xE3 Ki\xEAn Th\xE0nh, Y Can, Quy M\xF4ng
39 x\xE3 C\u1ED1c San < x\xE3 \u0110\u1ED3ng Tuy\u1EC3n, T\xF2ng S\xE0nh, C\u1ED1c San
40 x\xE3 H\u1EE3p Th\xE0nh < x\xE3 T\u1EA3 Ph\u1EDDi, H\u1EE3p Th\xE0nh
41 x\xE3 Phong H\u1EA3i < th\u1ECB tr\u1EA5n N\xF4ng tr\u01B0\u1EDDng Phong H\u1EA3i; x\xE3 B\u1EA3n C\u1EA7m
42 x\xE3 Xu\xE2n Quang < x\xE3 Phong Ni\xEAn, Tr\xEC Quang, Xu\xE2n Quang
43 x\xE3 B\u1EA3o Th\u1EAFng < th\u1ECB tr\u1EA5n Ph\u1ED1 Lu; x\xE3 S\u01A1n H\xE0, S\u01A1n H\u1EA3i, Th\xE1i Ni\xEAn
44 x\xE3 T\u1EB1ng Lo\u1ECFng < th\u1ECB tr\u1EA5n T\u1EB1ng Lo\u1ECFng; x\xE3 Ph\xFA Nhu\u1EADn
45 x\xE3 Gia Ph\xFA < x\xE3 Xu\xE2n Giao, Th\u1ED1ng Nh\u1EA5t, Gia Ph\xFA
46 x\xE3 M\u01B0\u1EDDng Hum < x\xE3 N\u1EADm Pung, Trung L\xE8ng H\u1ED3, M\u01B0\u1EDDng Hum
47 x\xE3 D\u1EC1n S\xE1ng < x\xE3 D\u1EC1n Th\xE0ng, S\xE0ng Ma S\xE1o, D\u1EC1n S\xE1ng
48 x\xE3 Y T\xFD < x\xE3 A L\xF9, Y T\xFD
49 x\xE3 A M\xFA Sung < x\xE3 N\u1EADm Ch\u1EA1c, A M\xFA Sung
50 x\xE3 Tr\u1ECBnh T\u01B0\u1EDDng < x\xE3 C\u1ED1c M\u1EF3, Tr\u1ECBnh T\u01B0\u1EDDng
51 x\xE3 B\u1EA3n X\xE8o < x\xE3 Pa Cheo, M\u01B0\u1EDDng Vi, B\u1EA3n X\xE8o
52 x\xE3 B\xE1t X\xE1t < th\u1ECB tr\u1EA5n B\xE1t X\xE1t; x\xE3 B\u1EA3n V\u01B0\u1EE3c, B\u1EA3n Qua, Ph\xECn Ngan, Quang Kim
53 x\xE3 V\xF5 Lao < x\xE3 N\u1EADm M\u1EA3, N\u1EADm D\u1EA1ng, V\xF5 Lao
54 x\xE3 Kh\xE1nh Y\xEAn < x\xE3 Kh\xE1nh Y\xEAn Trung, Li\xEAm Ph\xFA, Kh\xE1nh Y\xEAn H\u1EA1
55 x\xE3 V\u0103n B\xE0n < th\u1ECB tr\u1EA5n Kh\xE1nh Y\xEAn; x\xE3 Kh\xE1nh Y\xEAn Th\u01B0\u1EE3ng, S\u01A1n Thu\u1EF7, L\xE0ng Gi\xE0ng, H\xF2a M\u1EA1c
56 x\xE3 D\u01B0\u01A1ng Qu\u1EF3 < x\xE3 Th\u1EB3m D\u01B0\u01A1ng, D\u01B0\u01A1ng Qu\u1EF3
57 x\xE3 Chi\u1EC1ng Ken < x\xE3 N\u1EADm Tha, Chi\u1EC1ng Ken
58 x\xE3 Minh L\u01B0\u01A1ng < x\xE3 N\u1EADm X\xE2y, Minh L\u01B0\u01A1ng
59 x\xE3 N\u1EADm Ch\xE0y < x\xE3 D\u1EA7n Th\xE0ng, N\u1EADm Ch\xE0y
60 x\xE3 B\u1EA3o Y\xEAn < th\u1ECB tr\u1EA5n Ph\u1ED1 R\xE0ng; x\xE3 Y\xEAn S\u01A1n, L\u01B0\u01A1ng S\u01A1n, Xu\xE2n Th\u01B0\u1EE3ng
61 x\xE3 Ngh\u0129a \u0110\xF4 < x\xE3 T\xE2n Ti\u1EBFn, V\u0129nh Y\xEAn, Ngh\u0129a \u0110\xF4
62 x\xE3 Th\u01B0\u1EE3ng H\xE0 < x\xE3 \u0110i\u1EC7n Quan, Minh T\xE2n, Th\u01B0\u1EE3ng H\xE0
63 x\xE3 Xu\xE2n H\xF2a < x\xE3 T\xE2n D\u01B0\u01A1ng, Xu\xE2n H\xF2a
64 x\xE3 Ph\xFAc Kh\xE1nh < x\xE3 Vi\u1EC7t Ti\u1EBFn, Ph\xFAc Kh\xE1nh
65 x\xE3 B\u1EA3o H\xE0 < x\xE3 Kim S\u01A1n, Cam C\u1ECDn, T\xE2n An, T\xE2n Th\u01B0\u1EE3ng, B\u1EA3o H\xE0
66 x\xE3 M\u01B0\u1EDDng Bo < x\xE3 Li\xEAn Minh, M\u01B0\u1EDDng Bo
67 x\xE3 B\u1EA3n H\u1ED3 < x\xE3 Thanh B\xECnh (th\u1ECB x\xE3 Sa Pa), B\u1EA3n H\u1ED3
68 x\xE3 T\u1EA3 Van < x\xE3 Ho\xE0ng Li\xEAn, M\u01B0\u1EDDng Hoa, T\u1EA3 Van
69 x\xE3 T\u1EA3 Ph\xECn < x\xE3 Trung Ch\u1EA3i, T\u1EA3 Ph\xECn
70 x\xE3 C\u1ED1c L\u1EA7u < x\xE3 N\u1EADm L\xFAc, B\u1EA3n C\xE1i, C\u1ED1c L\u1EA7u
71 x\xE3 B\u1EA3o Nhai < x\xE3 N\u1EADm \u0110\xE9t, C\u1ED1c Ly, B\u1EA3o Nhai
72 x\xE3 B\u1EA3n Li\u1EC1n < x\xE3 N\u1EADm Kh\xE1nh, B\u1EA3n Li\u1EC1n
73 x\xE3 B\u1EAFc H\xE0 < th\u1ECB tr\u1EA5n B\u1EAFc H\xE0; x\xE3 Na H\u1ED1i, Th\u1EA3i Gi\xE0ng Ph\u1ED1, B\u1EA3n Ph\u1ED1, Ho\xE0ng Thu Ph\u1ED1, N\u1EADm M\xF2n
74 x\xE3 T\u1EA3 C\u1EE7 T\u1EF7 < x\xE3 L\xF9ng C\u1EA3i, T\u1EA3 C\u1EE7 T\u1EF7
75 x\xE3 L\xF9ng Ph\xECnh < x\xE3 T\u1EA3 Van Ch\u01B0, L\xF9ng Ph\xECnh, L\xF9ng Th\u1EA9n
76 x\xE3 Pha Long < x\xE3 T\u1EA3 Ng\xE0i Ch\u1ED3, D\xECn Chin, T\u1EA3 Gia Kh\xE2u, Pha Long
77 x\xE3 M\u01B0\u1EDDng Kh\u01B0\u01A1ng < th\u1ECB tr\u1EA5n M\u01B0\u1EDDng Kh\u01B0\u01A1ng; x\xE3 Thanh B\xECnh (huy\u1EC7n M\u01B0\u1EDDng Kh\u01B0\u01A1ng), N\u1EADm Ch\u1EA3y, Tung Chung Ph\u1ED1, N\u1EA5m L\u01B0
78 x\xE3 B\u1EA3n L\u1EA7u < x\xE3 B\u1EA3n Sen, L\xF9ng Vai, B\u1EA3n L\u1EA7u
79 x\xE3 Cao S\u01A1n < x\xE3 L\xF9ng Kh\u1EA5u Nhin, T\u1EA3 Th\xE0ng, La Pan T\u1EA9n, Cao S\u01A1n
80 x\xE3 Si Ma Cai < th\u1ECB tr\u1EA5n Si Ma Cai; x\xE3 S\xE1n Ch\u1EA3i, N\xE0n S\xE1n, C\xE1n C\u1EA5u, Quan H\u1ED3 Th\u1EA9n
81 x\xE3 S\xEDn Ch\xE9ng < x\xE3 B\u1EA3n M\u1EBF, Th\xE0o Ch\u01B0 Ph\xECn, N\xE0n S\xEDn, S\xEDn Ch\xE9ng
82 ph\u01B0\u1EDDng Ngh\u0129a L\u1ED9 < ph\u01B0\u1EDDng T\xE2n An, P\xFA Tr\u1EA1ng; x\xE3 Ngh\u0129a An, Ngh\u0129a S\u01A1n
83 ph\u01B0\u1EDDng Trung T\xE2m < ph\u01B0\u1EDDng Trung T\xE2m; x\xE3 Ph\xF9 Nham, Ngh\u0129a L\u1EE3i, Ngh\u0129a L\u1ED9
84 ph\u01B0\u1EDDng C\u1EA7u Thia < ph\u01B0\u1EDDng C\u1EA7u Thia; x\xE3 Thanh L\u01B0\u01A1ng, Th\u1EA1ch L\u01B0\u01A1ng, Ph\xFAc S\u01A1n, H\u1EA1nh S\u01A1n
85 ph\u01B0\u1EDDng V\u0103n Ph\xFA < ph\u01B0\u1EDDng Y\xEAn Th\u1ECBnh; x\xE3 T\xE2n Th\u1ECBnh (th\xE0nh ph\u1ED1 Y\xEAn B\xE1i), V\u0103n Ph\xFA, Ph\xFA Th\u1ECBnh
86 ph\u01B0\u1EDDng Y\xEAn B\xE1i < ph\u01B0\u1EDDng \u0110\u1ED3ng T\xE2m, Y\xEAn Ninh, Minh T\xE2n, Nguy\u1EC5n Th\xE1i H\u1ECDc, H\u1ED3ng H\xE0
87 ph\u01B0\u1EDDng Nam C\u01B0\u1EDDng < ph\u01B0\u1EDDng Nam C\u01B0\u1EDDng (th\xE0nh ph\u1ED1 Y\xEAn B\xE1i); x\xE3 Minh B\u1EA3o, Tuy L\u1ED9c, C\u01B0\u1EDDng Th\u1ECBnh
88 ph\u01B0\u1EDDng \xC2u L\xE2u < ph\u01B0\u1EDDng H\u1EE3p Minh; x\xE3 Gi\u1EDBi Phi\xEAn, Minh Qu\xE2n, \xC2u L\xE2u
89 ph\u01B0\u1EDDng Cam \u0110\u01B0\u1EDDng < ph\u01B0\u1EDDng Nam C\u01B0\u1EDDng (th\xE0nh ph\u1ED1 L\xE0o Cai), Xu\xE2n T\u0103ng, Pom H\xE1n, B\u1EAFc C\u01B0\u1EDDng, B\u1EAFc L\u1EC7nh, B\xECnh Minh; x\xE3 Cam \u0110\u01B0\u1EDDng
90 ph\u01B0\u1EDDng L\xE0o Cai < ph\u01B0\u1EDDng Duy\xEAn H\u1EA3i, C\u1ED1c L\u1EBFu, Kim T\xE2n, L\xE0o Cai; x\xE3 V\u1EA1n H\xF2a, B\u1EA3n Phi\u1EC7t
91 ph\u01B0\u1EDDng Sa Pa < ph\u01B0\u1EDDng H\xE0m R\u1ED3ng, \xD4 Qu\xFD H\u1ED3, Sa P\u1EA3, C\u1EA7u M\xE2y, Phan Si P\u0103ng, Sa Pa
92 x\xE3 N\u1EADm X\xE9
92 x\xE3 Ng\u0169 Ch\u1EC9 S\u01A1n
92 x\xE3 Ch\u1EBF T\u1EA1o
92 x\xE3 Lao Ch\u1EA3i
92 x\xE3 N\u1EADm C\xF3
92 x\xE3 T\xE0 Xi L\xE1ng
92 x\xE3 C\xE1t Th\u1ECBnh
92 x\xE3 Phong D\u1EE5 Th\u01B0\u1EE3ng
# 1674/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Ninh B\xECnh
1 x\xE3 B\xECnh L\u1EE5c < x\xE3 B\xECnh Ngh\u0129a, Tr\xE0ng An, \u0110\u1ED3ng Du
2 x\xE3 B\xECnh M\u1EF9 < th\u1ECB tr\u1EA5n B\xECnh M\u1EF9; x\xE3 \u0110\u1ED3n X\xE1, La S\u01A1n
3 x\xE3 B\xECnh An < x\xE3 Trung L\u01B0\u01A1ng, Ng\u1ECDc L\u0169, B\xECnh An
4 x\xE3 B\xECnh Giang < x\xE3 B\u1ED3 \u0110\u1EC1, V\u0169 B\u1EA3n, An Ninh
5 x\xE3 B\xECnh S\u01A1n < x\xE3 Ti\xEAu \u0110\u1ED9ng, An L\xE3o, An \u0110\u1ED5
6 x\xE3 Li\xEAm H\xE0 < x\xE3 Li\xEAm Phong, Li\xEAm C\u1EA7n, Thanh H\xE0
7 x\xE3 T\xE2n Thanh < th\u1ECB tr\u1EA5n T\xE2n Thanh; x\xE3 Thanh Th\u1EE7y, Thanh Phong
8 x\xE3 Thanh B\xECnh < x\xE3 Li\xEAm S\u01A1n, Li\xEAm Thu\u1EADn, Li\xEAm T\xFAc
9 x\xE3 Thanh L\xE2m < x\xE3 Thanh Ngh\u1ECB, Thanh T\xE2n, Thanh H\u1EA3i
10 x\xE3 Thanh Li\xEAm < x\xE3 Thanh H\u01B0\u01A1ng, Thanh T\xE2m, Thanh Nguy\xEAn
11 x\xE3 L\xFD Nh\xE2n < x\xE3 Ch\xEDnh L\xFD, H\u1EE3p L\xFD, V\u0103n L\xFD
12 x\xE3 Nam Xang < x\xE3 C\xF4ng L\xFD, Nguy\xEAn L\xFD, \u0110\u1EE9c L\xFD
13 x\xE3 B\u1EAFc L\xFD < x\xE3 Ch\xE2n L\xFD, \u0110\u1EA1o L\xFD, B\u1EAFc L\xFD
14 x\xE3 V\u0129nh Tr\u1EE5 < th\u1ECB tr\u1EA5n V\u0129nh Tr\u1EE5; x\xE3 Nh\xE2n Ch\xEDnh, Nh\xE2n Khang
15 x\xE3 Tr\u1EA7n Th\u01B0\u01A1ng < x\xE3 Tr\u1EA7n H\u01B0ng \u0110\u1EA1o, Nh\xE2n Ngh\u0129a, Nh\xE2n B\xECnh
16 x\xE3 Nh\xE2n H\xE0 < x\xE3 Nh\xE2n Th\u1ECBnh, Nh\xE2n M\u1EF9, Xu\xE2n Kh\xEA
17 x\xE3 Nam L\xFD < x\xE3 Ti\u1EBFn Th\u1EAFng (huy\u1EC7n L\xFD Nh\xE2n), Ph\xFA Ph\xFAc, H\xF2a H\u1EADu
18 x\xE3 Nam Tr\u1EF1c < th\u1ECB tr\u1EA5n Nam Giang; x\xE3 Nam C\u01B0\u1EDDng, Nam H\xF9ng
19 x\xE3 Nam Minh < x\xE3 Nam D\u01B0\u01A1ng, B\xECnh Minh, Nam Ti\u1EBFn
20 x\xE3 Nam \u0110\u1ED3ng < x\xE3 \u0110\u1ED3ng S\u01A1n, Nam Th\xE1i
21 x\xE3 Nam Ninh < x\xE3 Nam Hoa, Nam L\u1EE3i, Nam H\u1EA3i, Nam Thanh
22 x\xE3 Nam H\u1ED3ng < x\xE3 T\xE2n Th\u1ECBnh, Nam Th\u1EAFng, Nam H\u1ED3ng
23 x\xE3 Minh T\xE2n < x\xE3 C\u1ED9ng H\xF2a, Minh T\xE2n
24 x\xE3 Hi\u1EC3n Kh\xE1nh < x\xE3 H\u1EE3p H\u01B0ng, Trung Th\xE0nh, Quang Trung, Hi\u1EC3n Kh\xE1nh
25 x\xE3 V\u1EE5 B\u1EA3n < th\u1ECB tr\u1EA5n G\xF4i; x\xE3 Kim Th\xE1i, Tam Thanh
26 x\xE3 Li\xEAn Minh < x\xE3 V\u0129nh H\xE0o, \u0110\u1EA1i Th\u1EAFng, Li\xEAn Minh
27 x\xE3 \xDD Y\xEAn < x\xE3 Y\xEAn Phong (huy\u1EC7n \xDD Y\xEAn), H\u1ED3ng Quang (huy\u1EC7n \xDD Y\xEAn), Y\xEAn Kh\xE1nh; th\u1ECB tr\u1EA5n L\xE2m
28 x\xE3 Y\xEAn \u0110\u1ED3ng < x\xE3 Y\xEAn \u0110\u1ED3ng (huy\u1EC7n \xDD Y\xEAn), Y\xEAn Tr\u1ECB, Y\xEAn Khang
29 x\xE3 Y\xEAn C\u01B0\u1EDDng < x\xE3 Y\xEAn Nh\xE2n (huy\u1EC7n \xDD Y\xEAn), Y\xEAn L\u1ED9c (huy\u1EC7n \xDD Y\xEAn), Y\xEAn Ph\xFAc, Y\xEAn C\u01B0\u1EDDng
30 x\xE3 V\u1EA1n Th\u1EAFng < x\xE3 Y\xEAn Th\u1EAFng (huy\u1EC7n \xDD Y\xEAn), Y\xEAn Ti\u1EBFn, Y\xEAn L\u01B0\u01A1ng
31 x\xE3 V\u0169 D\u01B0\u01A1ng < x\xE3 Y\xEAn M\u1EF9 (huy\u1EC7n \xDD Y\xEAn), Y\xEAn B\xECnh, Y\xEAn D\u01B0\u01A1ng, Y\xEAn Ninh
32 x\xE3 T\xE2n Minh < x\xE3 Trung Ngh\u0129a, T\xE2n Minh
33 x\xE3 Phong Doanh < x\xE3 Ph\xFA H\u01B0ng, Y\xEAn Th\u1ECD, Y\xEAn Ch\xEDnh
34 x\xE3 C\u1ED5 L\u1EC5 < th\u1ECB tr\u1EA5n C\u1ED5 L\u1EC5; x\xE3 Trung \u0110\xF4ng, Tr\u1EF1c Tu\u1EA5n
35 x\xE3 Ninh Giang < x\xE3 Tr\u1EF1c Ch\xEDnh, Ph\u01B0\u01A1ng \u0110\u1ECBnh, Li\xEAm H\u1EA3i
36 x\xE3 C\xE1t Th\xE0nh < th\u1ECB tr\u1EA5n C\xE1t Th\xE0nh; x\xE3 Vi\u1EC7t H\xF9ng, Tr\u1EF1c \u0110\u1EA1o
37 x\xE3 Tr\u1EF1c Ninh < x\xE3 Tr\u1EF1c Thanh, Tr\u1EF1c N\u1ED9i, Tr\u1EF1c H\u01B0ng
38 x\xE3 Quang H\u01B0ng < x\xE3 Tr\u1EF1c Khang, Tr\u1EF1c M\u1EF9, Tr\u1EF1c Thu\u1EADn
39 x\xE3 Minh Th\xE1i < x\xE3 Tr\u1EF1c \u0110\u1EA1i, Tr\u1EF1c Th\xE1i, Tr\u1EF1c Th\u1EAFng
40 x\xE3 Ninh C\u01B0\u1EDDng < th\u1ECB tr\u1EA5n Ninh C\u01B0\u1EDDng; x\xE3 Tr\u1EF1c C\u01B0\u1EDDng, Tr\u1EF1c H\xF9ng
41 x\xE3 Xu\xE2n Tr\u01B0\u1EDDng < th\u1ECB tr\u1EA5n Xu\xE2n Tr\u01B0\u1EDDng; x\xE3 Xu\xE2n Ph\xFAc, Xu\xE2n Ninh, Xu\xE2n Ng\u1ECDc
42 x\xE3 Xu\xE2n H\u01B0ng < x\xE3 Xu\xE2n Vinh, Tr\xE0 L\u0169, Th\u1ECD Nghi\u1EC7p
43 x\xE3 Xu\xE2n Giang < x\xE3 Xu\xE2n T\xE2n, Xu\xE2n Ph\xFA, Xu\xE2n Giang
44 x\xE3 Xu\xE2n H\u1ED3ng < x\xE3 Xu\xE2n Ch\xE2u, Xu\xE2n Th\xE0nh, Xu\xE2n Th\u01B0\u1EE3ng, Xu\xE2n H\u1ED3ng
45 x\xE3 H\u1EA3i H\u1EADu < th\u1ECB tr\u1EA5n Y\xEAn \u0110\u1ECBnh; x\xE3 H\u1EA3i Trung, H\u1EA3i Long
46 x\xE3 H\u1EA3i Anh < x\xE3 H\u1EA3i Minh, H\u1EA3i \u0110\u01B0\u1EDDng, H\u1EA3i Anh
47 x\xE3 H\u1EA3i Ti\u1EBFn < th\u1ECB tr\u1EA5n C\u1ED3n; x\xE3 H\u1EA3i S\u01A1n, H\u1EA3i T\xE2n
48 x\xE3 H\u1EA3i H\u01B0ng < x\xE3 H\u1EA3i Nam, H\u1EA3i L\u1ED9c, H\u1EA3i H\u01B0ng
49 x\xE3 H\u1EA3i An < x\xE3 H\u1EA3i Phong, H\u1EA3i Giang, H\u1EA3i An
50 x\xE3 H\u1EA3i Quang < x\xE3 H\u1EA3i \u0110\xF4ng, H\u1EA3i T\xE2y, H\u1EA3i Quang
51 x\xE3 H\u1EA3i Xu\xE2n < x\xE3 H\u1EA3i Ph\xFA, H\u1EA3i H\xF2a, H\u1EA3i Xu\xE2n
52 x\xE3 H\u1EA3i Th\u1ECBnh < th\u1ECB tr\u1EA5n Th\u1ECBnh Long; x\xE3 H\u1EA3i Ch\xE2u, H\u1EA3i Ninh
53 x\xE3 Giao Minh < x\xE3 Giao Thi\u1EC7n, Giao H\u01B0\u01A1ng, Giao Thanh
54 x\xE3 Giao H\xF2a < x\xE3 H\u1ED3ng Thu\u1EADn, Giao An, Giao L\u1EA1c
55 x\xE3 Giao Th\u1EE7y < th\u1ECB tr\u1EA5n Giao Th\u1EE7y; x\xE3 B\xECnh H\xF2a
56 x\xE3 Giao Ph\xFAc < x\xE3 Giao Xu\xE2n, Giao H\xE0, Giao H\u1EA3i
57 x\xE3 Giao H\u01B0ng < x\xE3 Giao Nh\xE2n, Giao Long, Giao Ch\xE2u
58 x\xE3 Giao B\xECnh < x\xE3 Giao Y\u1EBFn, B\u1EA1ch Long, Giao T\xE2n
59 x\xE3 Giao Ninh < th\u1ECB tr\u1EA5n Qu\u1EA5t L\xE2m; x\xE3 Giao Phong, Giao Th\u1ECBnh
60 x\xE3 \u0110\u1ED3ng Th\u1ECBnh < x\xE3 Ho\xE0ng Nam, \u0110\u1ED3ng Th\u1ECBnh
61 x\xE3 Ngh\u0129a H\u01B0ng < th\u1ECB tr\u1EA5n Li\u1EC5u \u0110\u1EC1; x\xE3 Ngh\u0129a Th\xE1i, Ngh\u0129a Ch\xE2u, Ngh\u0129a Trung
62 x\xE3 Ngh\u0129a S\u01A1n < x\xE3 Ngh\u0129a L\u1EA1c, Ngh\u0129a S\u01A1n
63 x\xE3 H\u1ED3ng Phong < x\xE3 Ngh\u0129a H\u1ED3ng, Ngh\u0129a Phong, Ngh\u0129a Ph\xFA
64 x\xE3 Qu\u1EF9 Nh\u1EA5t < th\u1ECB tr\u1EA5n Qu\u1EF9 Nh\u1EA5t; x\xE3 Ngh\u0129a Th\xE0nh, Ngh\u0129a L\u1EE3i
65 x\xE3 Ngh\u0129a L\xE2m < x\xE3 Ngh\u0129a H\xF9ng, Ngh\u0129a H\u1EA3i, Ngh\u0129a L\xE2m
66 x\xE3 R\u1EA1ng \u0110\xF4ng < x\xE3 Nam \u0110i\u1EC1n (huy\u1EC7n Ngh\u0129a H\u01B0ng), Ph\xFAc Th\u1EAFng; th\u1ECB tr\u1EA5n R\u1EA1ng \u0110\xF4ng
67 x\xE3 Gia Vi\u1EC5n < th\u1ECB tr\u1EA5n Th\u1ECBnh V\u01B0\u1EE3ng; x\xE3 Gia H\xF2a
68 x\xE3 \u0110\u1EA1i Ho\xE0ng < x\xE3 Ti\u1EBFn Th\u1EAFng (huy\u1EC7n Gia Vi\u1EC5n), Gia Ph\u01B0\u01A1ng, Gia Trung
69 x\xE3 Gia H\u01B0ng < x\xE3 Li\xEAn S\u01A1n (huy\u1EC7n Gia Vi\u1EC5n), Gia Ph\xFA, Gia H\u01B0ng
70 x\xE3 Gia Phong < x\xE3 Gia L\u1EA1c, Gia Minh, Gia Phong
71 x\xE3 Gia V\xE2n < x\xE3 Gia L\u1EADp, Gia V\xE2n; ~x\xE3 Gia T\xE2n
72 x\xE3 Gia Tr\u1EA5n < x\xE3 Gia Thanh, Gia Xu\xE2n, Gia Tr\u1EA5n
73 x\xE3 Nho Quan < th\u1ECB tr\u1EA5n Nho Quan; x\xE3 \u0110\u1ED3ng Phong, Y\xEAn Quang
74 x\xE3 Gia L\xE2m < x\xE3 Gia S\u01A1n, X\xEDch Th\u1ED5, Gia L\xE2m
75 x\xE3 Gia T\u01B0\u1EDDng < x\xE3 Gia Th\u1EE7y, \u0110\u1EE9c Long, Gia T\u01B0\u1EDDng
76 x\xE3 Ph\xFA S\u01A1n < x\xE3 Th\u1EA1ch B\xECnh, L\u1EA1c V\xE2n, Ph\xFA S\u01A1n
77 x\xE3 C\xFAc Ph\u01B0\u01A1ng < x\xE3 V\u0103n Ph\u01B0\u01A1ng, C\xFAc Ph\u01B0\u01A1ng
78 x\xE3 Ph\xFA Long < x\xE3 K\u1EF3 Ph\xFA, Ph\xFA Long
79 x\xE3 Thanh S\u01A1n < x\xE3 Thanh S\u01A1n (huy\u1EC7n Nho Quan), Th\u01B0\u1EE3ng H\xF2a, V\u0103n Ph\xFA
80 x\xE3 Qu\u1EF3nh L\u01B0u < x\xE3 Ph\xFA L\u1ED9c, Qu\u1EF3nh L\u01B0u
81 x\xE3 Y\xEAn Kh\xE1nh < th\u1ECB tr\u1EA5n Y\xEAn Ninh; x\xE3 Kh\xE1nh C\u01B0, Kh\xE1nh V\xE2n, Kh\xE1nh H\u1EA3i
82 x\xE3 Kh\xE1nh Nh\u1EA1c < x\xE3 Kh\xE1nh H\u1ED3ng, Kh\xE1nh Nh\u1EA1c
83 x\xE3 Kh\xE1nh Thi\u1EC7n < x\xE3 Kh\xE1nh C\u01B0\u1EDDng, Kh\xE1nh L\u1EE3i, Kh\xE1nh Thi\u1EC7n
84 x\xE3 Kh\xE1nh H\u1ED9i < x\xE3 Kh\xE1nh M\u1EADu, Kh\xE1nh Th\u1EE7y, Kh\xE1nh H\u1ED9i
85 x\xE3 Kh\xE1nh Trung < x\xE3 Kh\xE1nh Th\xE0nh, Kh\xE1nh C\xF4ng, Kh\xE1nh Trung
86 x\xE3 Y\xEAn M\xF4 < th\u1ECB tr\u1EA5n Y\xEAn Th\u1ECBnh; x\xE3 Kh\xE1nh D\u01B0\u01A1ng, Y\xEAn H\xF2a
87 x\xE3 Y\xEAn T\u1EEB < x\xE3 Y\xEAn Phong (huy\u1EC7n Y\xEAn M\xF4), Y\xEAn Nh\xE2n (huy\u1EC7n Y\xEAn M\xF4), Y\xEAn T\u1EEB
88 x\xE3 Y\xEAn M\u1EA1c < x\xE3 Y\xEAn M\u1EF9 (huy\u1EC7n Y\xEAn M\xF4), Y\xEAn L\xE2m, Y\xEAn M\u1EA1c
89 x\xE3 \u0110\u1ED3ng Th\xE1i < x\xE3 Y\xEAn \u0110\u1ED3ng (huy\u1EC7n Y\xEAn M\xF4), Y\xEAn Th\xE0nh, Y\xEAn Th\xE1i
90 x\xE3 Ch\u1EA5t B\xECnh < x\xE3 Xu\xE2n Ch\xEDnh, H\u1ED3i Ninh, Ch\u1EA5t B\xECnh
91 x\xE3 Kim S\u01A1n < x\xE3 Kim \u0110\u1ECBnh, \xC2n H\xF2a, H\xF9ng Ti\u1EBFn
92 x\xE3 Quang Thi\u1EC7n < x\xE3 Nh\u01B0 H\xF2a, \u0110\u1ED3ng H\u01B0\u1EDBng, Quang Thi\u1EC7n
93 x\xE3 Ph\xE1t Di\u1EC7m < th\u1ECB tr\u1EA5n Ph\xE1t Di\u1EC7m; x\xE3 Th\u01B0\u1EE3ng Ki\u1EC7m, Kim Ch\xEDnh
94 x\xE3 Lai Th\xE0nh < x\xE3 Y\xEAn L\u1ED9c (huy\u1EC7n Kim S\u01A1n), T\xE2n Th\xE0nh, Lai Th\xE0nh
95 x\xE3 \u0110\u1ECBnh H\xF3a < x\xE3 V\u0103n H\u1EA3i, Kim T\xE2n, \u0110\u1ECBnh H\xF3a
96 x\xE3 B\xECnh Minh < th\u1ECB tr\u1EA5n B\xECnh Minh; x\xE3 C\u1ED3n Thoi, Kim M\u1EF9
97 x\xE3 Kim \u0110\xF4ng < x\xE3 Kim Trung, Kim \u0110\xF4ng
98 ph\u01B0\u1EDDng Duy Ti\xEAn < x\xE3 Chuy\xEAn Ngo\u1EA1i, Tr\xE1c V\u0103n, Y\xEAn Nam; ~ph\u01B0\u1EDDng H\xF2a M\u1EA1c
99 ph\u01B0\u1EDDng Duy T\xE2n < ph\u01B0\u1EDDng Ch\xE2u Giang; x\xE3 M\u1ED9c Ho\xE0n; ~ph\u01B0\u1EDDng H\xF2a M\u1EA1c
100 ph\u01B0\u1EDDng \u0110\u1ED3ng V\u0103n < ph\u01B0\u1EDDng B\u1EA1ch Th\u01B0\u1EE3ng, Y\xEAn B\u1EAFc, \u0110\u1ED3ng V\u0103n
101 ph\u01B0\u1EDDng Duy H\xE0 < ph\u01B0\u1EDDng Duy Minh, Duy H\u1EA3i; ~ph\u01B0\u1EDDng Ho\xE0ng \u0110\xF4ng
102 ph\u01B0\u1EDDng Ti\xEAn S\u01A1n < ph\u01B0\u1EDDng Ti\xEAn S\u01A1n; ~ph\u01B0\u1EDDng Ti\xEAn N\u1ED9i; ~x\xE3 Ti\xEAn Ngo\u1EA1i
103 ph\u01B0\u1EDDng L\xEA H\u1ED3 < ph\u01B0\u1EDDng \u0110\u1EA1i C\u01B0\u01A1ng, \u0110\u1ED3ng Ho\xE1, L\xEA H\u1ED3
104 ph\u01B0\u1EDDng Nguy\u1EC5n \xDAy < ph\u01B0\u1EDDng T\u01B0\u1EE3ng L\u0129nh, T\xE2n S\u01A1n; x\xE3 Nguy\u1EC5n \xDAy
105 ph\u01B0\u1EDDng L\xFD Th\u01B0\u1EDDng Ki\u1EC7t < x\xE3 Li\xEAn S\u01A1n (th\u1ECB x\xE3 Kim B\u1EA3ng), Thanh S\u01A1n (th\u1ECB x\xE3 Kim B\u1EA3ng); ph\u01B0\u1EDDng Thi S\u01A1n
106 ph\u01B0\u1EDDng Kim Thanh < ph\u01B0\u1EDDng T\xE2n T\u1EF1u; x\xE3 Ho\xE0ng T\xE2y
107 ph\u01B0\u1EDDng Tam Ch\xFAc < ph\u01B0\u1EDDng Ba Sao; x\xE3 Kh\u1EA3 Phong, Thu\u1EF5 L\xF4i
108 ph\u01B0\u1EDDng Kim B\u1EA3ng < ph\u01B0\u1EDDng Qu\u1EBF, Ng\u1ECDc S\u01A1n; x\xE3 V\u0103n X\xE1
109 ph\u01B0\u1EDDng H\xE0 Nam < ph\u01B0\u1EDDng Lam H\u1EA1, T\xE2n Hi\u1EC7p; ~ph\u01B0\u1EDDng Quang Trung (th\xE0nh ph\u1ED1 Ph\u1EE7 L\xFD), Ho\xE0ng \u0110\xF4ng, Ti\xEAn N\u1ED9i; ~x\xE3 Ti\xEAn Ngo\u1EA1i
110 ph\u01B0\u1EDDng Ph\xF9 V\xE2n < ph\u01B0\u1EDDng L\xEA H\u1ED3ng Phong; x\xE3 Kim B\xECnh, Ph\xF9 V\xE2n
111 ph\u01B0\u1EDDng Ch\xE2u S\u01A1n < ph\u01B0\u1EDDng Thanh Tuy\u1EC1n, Ch\xE2u S\u01A1n; th\u1ECB tr\u1EA5n Ki\u1EC7n Kh\xEA
112 ph\u01B0\u1EDDng Ph\u1EE7 L\xFD < ph\u01B0\u1EDDng Ch\xE2u C\u1EA7u, Thanh Ch\xE2u, Li\xEAm Ch\xEDnh; ~ph\u01B0\u1EDDng Quang Trung (th\xE0nh ph\u1ED1 Ph\u1EE7 L\xFD)
113 ph\u01B0\u1EDDng Li\xEAm Tuy\u1EC1n < ph\u01B0\u1EDDng T\xE2n Li\xEAm; x\xE3 \u0110inh X\xE1, Tr\u1ECBnh X\xE1
114 ph\u01B0\u1EDDng Nam \u0110\u1ECBnh < ph\u01B0\u1EDDng Quang Trung (th\xE0nh ph\u1ED1 Nam \u0110\u1ECBnh), V\u1ECB Xuy\xEAn, L\u1ED9c V\u01B0\u1EE3ng, C\u1EEDa B\u1EAFc, Tr\u1EA7n H\u01B0ng \u0110\u1EA1o, N\u0103ng T\u0129nh, C\u1EEDa Nam; x\xE3 M\u1EF9 Ph\xFAc
115 ph\u01B0\u1EDDng Thi\xEAn Tr\u01B0\u1EDDng < ph\u01B0\u1EDDng L\u1ED9c H\u1EA1; x\xE3 M\u1EF9 T\xE2n, M\u1EF9 Trung
116 ph\u01B0\u1EDDng \u0110\xF4ng A < ph\u01B0\u1EDDng L\u1ED9c H\xF2a; x\xE3 M\u1EF9 Th\u1EAFng, M\u1EF9 H\xE0
117 ph\u01B0\u1EDDng V\u1ECB Kh\xEA < x\xE3 Nam \u0110i\u1EC1n (huy\u1EC7n Nam Tr\u1EF1c); ph\u01B0\u1EDDng Nam Phong
118 ph\u01B0\u1EDDng Th\xE0nh Nam < ph\u01B0\u1EDDng M\u1EF9 X\xE1; x\xE3 \u0110\u1EA1i An
119 ph\u01B0\u1EDDng Tr\u01B0\u1EDDng Thi < ph\u01B0\u1EDDng Tr\u01B0\u1EDDng Thi; x\xE3 Th\xE0nh L\u1EE3i
120 ph\u01B0\u1EDDng H\u1ED3ng Quang < x\xE3 H\u1ED3ng Quang (huy\u1EC7n Nam Tr\u1EF1c), Ngh\u0129a An; ph\u01B0\u1EDDng Nam V\xE2n
121 ph\u01B0\u1EDDng M\u1EF9 L\u1ED9c < ph\u01B0\u1EDDng H\u01B0ng L\u1ED9c; x\xE3 M\u1EF9 Thu\u1EADn, M\u1EF9 L\u1ED9c
122 ph\u01B0\u1EDDng T\xE2y Hoa L\u01B0 < ph\u01B0\u1EDDng Ninh Giang; x\xE3 Tr\u01B0\u1EDDng Y\xEAn, Ninh H\xF2a, Ph\xFAc S\u01A1n, Gia Sinh; ~x\xE3 Gia T\xE2n
123 ph\u01B0\u1EDDng Hoa L\u01B0 < ph\u01B0\u1EDDng Ninh M\u1EF9, Ninh Kh\xE1nh, \u0110\xF4ng Th\xE0nh, T\xE2n Th\xE0nh, V\xE2n Giang, Nam Th\xE0nh, Nam B\xECnh, B\xEDch \u0110\xE0o; x\xE3 Ninh Khang, Ninh Nh\u1EA5t, Ninh Ti\u1EBFn
124 ph\u01B0\u1EDDng Nam Hoa L\u01B0 < ph\u01B0\u1EDDng Ninh Phong, Ninh S\u01A1n; x\xE3 Ninh V\xE2n, Ninh An, Ninh H\u1EA3i
125 ph\u01B0\u1EDDng \u0110\xF4ng Hoa L\u01B0 < ph\u01B0\u1EDDng Ninh Ph\xFAc; x\xE3 Kh\xE1nh H\xF2a, Kh\xE1nh Ph\xFA, Kh\xE1nh An
126 ph\u01B0\u1EDDng Tam \u0110i\u1EC7p < ph\u01B0\u1EDDng B\u1EAFc S\u01A1n, T\xE2y S\u01A1n; x\xE3 Quang S\u01A1n
127 ph\u01B0\u1EDDng Y\xEAn S\u01A1n < ph\u01B0\u1EDDng T\xE2n B\xECnh; x\xE3 Qu\u1EA3ng L\u1EA1c, Y\xEAn S\u01A1n
128 ph\u01B0\u1EDDng Trung S\u01A1n < ph\u01B0\u1EDDng Nam S\u01A1n, Trung S\u01A1n; x\xE3 \u0110\xF4ng S\u01A1n
129 ph\u01B0\u1EDDng Y\xEAn Th\u1EAFng < x\xE3 Y\xEAn Th\u1EAFng (huy\u1EC7n Y\xEAn M\xF4), Kh\xE1nh Th\u01B0\u1EE3ng; ph\u01B0\u1EDDng Y\xEAn B\xECnh
# 1675/NQ-UBTVQH15 2025-06-16 th\xE0nh ph\u1ED1 Hu\u1EBF
1 ph\u01B0\u1EDDng Phong \u0110i\u1EC1n < ph\u01B0\u1EDDng Phong Thu; x\xE3 Phong M\u1EF9, Phong Xu\xE2n
2 ph\u01B0\u1EDDng Phong Th\xE1i < ph\u01B0\u1EDDng Phong An, Phong Hi\u1EC1n; x\xE3 Phong S\u01A1n
3 ph\u01B0\u1EDDng Phong Dinh < ph\u01B0\u1EDDng Phong H\xF2a; x\xE3 Phong B\xECnh, Phong Ch\u01B0\u01A1ng
4 ph\u01B0\u1EDDng Phong Ph\xFA < ph\u01B0\u1EDDng Phong Ph\xFA; x\xE3 Phong Th\u1EA1nh
5 ph\u01B0\u1EDDng Phong Qu\u1EA3ng < ph\u01B0\u1EDDng Phong H\u1EA3i; x\xE3 Qu\u1EA3ng C\xF4ng, Qu\u1EA3ng Ng\u1EA1n
6 ph\u01B0\u1EDDng H\u01B0\u01A1ng Tr\xE0 < ph\u01B0\u1EDDng T\u1EE9 H\u1EA1, H\u01B0\u01A1ng V\u0103n, H\u01B0\u01A1ng V\xE2n
7 ph\u01B0\u1EDDng Kim Tr\xE0 < ph\u01B0\u1EDDng H\u01B0\u01A1ng Xu\xE2n, H\u01B0\u01A1ng Ch\u1EEF; x\xE3 H\u01B0\u01A1ng To\xE0n
8 ph\u01B0\u1EDDng Kim Long < ph\u01B0\u1EDDng Long H\u1ED3, H\u01B0\u01A1ng Long, Kim Long
9 ph\u01B0\u1EDDng H\u01B0\u01A1ng An < ph\u01B0\u1EDDng An H\xF2a, H\u01B0\u01A1ng S\u01A1, H\u01B0\u01A1ng An
10 ph\u01B0\u1EDDng Ph\xFA Xu\xE2n < ph\u01B0\u1EDDng Gia H\u1ED9i, Ph\xFA H\u1EADu, T\xE2y L\u1ED9c, Thu\u1EADn L\u1ED9c, Thu\u1EADn H\xF2a, \u0110\xF4ng Ba
11 ph\u01B0\u1EDDng Thu\u1EADn An < ph\u01B0\u1EDDng Thu\u1EADn An; x\xE3 Ph\xFA H\u1EA3i, Ph\xFA Thu\u1EADn
12 ph\u01B0\u1EDDng H\xF3a Ch\xE2u < ph\u01B0\u1EDDng H\u01B0\u01A1ng Phong, H\u01B0\u01A1ng Vinh; x\xE3 Qu\u1EA3ng Th\xE0nh
13 ph\u01B0\u1EDDng M\u1EF9 Th\u01B0\u1EE3ng < ph\u01B0\u1EDDng Ph\xFA Th\u01B0\u1EE3ng; x\xE3 Ph\xFA An, Ph\xFA M\u1EF9
14 ph\u01B0\u1EDDng V\u1EF9 D\u1EA1 < ph\u01B0\u1EDDng Th\u1EE7y V\xE2n, Xu\xE2n Ph\xFA, V\u1EF9 D\u1EA1
15 ph\u01B0\u1EDDng Thu\u1EADn H\xF3a < ph\u01B0\u1EDDng Ph\xFA H\u1ED9i, Ph\xFA Nhu\u1EADn, Ph\u01B0\u1EDDng \u0110\xFAc, V\u0129nh Ninh, Ph\u01B0\u1EDBc V\u0129nh, Tr\u01B0\u1EDDng An
16 ph\u01B0\u1EDDng An C\u1EF1u < ph\u01B0\u1EDDng An \u0110\xF4ng, An T\xE2y, An C\u1EF1u
17 ph\u01B0\u1EDDng Th\u1EE7y Xu\xE2n < ph\u01B0\u1EDDng Th\u1EE7y Bi\u1EC1u, Th\u1EE7y B\u1EB1ng, Th\u1EE7y Xu\xE2n
18 ph\u01B0\u1EDDng Thanh Th\u1EE7y < ph\u01B0\u1EDDng Th\u1EE7y D\u01B0\u01A1ng, Th\u1EE7y Ph\u01B0\u01A1ng; x\xE3 Th\u1EE7y Thanh
19 ph\u01B0\u1EDDng H\u01B0\u01A1ng Th\u1EE7y < ph\u01B0\u1EDDng Th\u1EE7y L\u01B0\u01A1ng, Th\u1EE7y Ch\xE2u; x\xE3 Th\u1EE7y T\xE2n
20 ph\u01B0\u1EDDng Ph\xFA B\xE0i < ph\u01B0\u1EDDng Ph\xFA B\xE0i; x\xE3 Th\u1EE7y Ph\xF9, Ph\xFA S\u01A1n, D\u01B0\u01A1ng H\xF2a
21 x\xE3 \u0110an \u0110i\u1EC1n < x\xE3 Qu\u1EA3ng Th\xE1i, Qu\u1EA3ng L\u1EE3i, Qu\u1EA3ng Vinh, Qu\u1EA3ng Ph\xFA
22 x\xE3 Qu\u1EA3ng \u0110i\u1EC1n < th\u1ECB tr\u1EA5n S\u1ECBa; x\xE3 Qu\u1EA3ng Ph\u01B0\u1EDBc, Qu\u1EA3ng An, Qu\u1EA3ng Th\u1ECD
23 x\xE3 B\xECnh \u0110i\u1EC1n < x\xE3 H\u01B0\u01A1ng B\xECnh, B\xECnh Th\xE0nh, B\xECnh Ti\u1EBFn
24 x\xE3 Ph\xFA Vinh < x\xE3 Ph\xFA Di\xEAn, Vinh Xu\xE2n, Vinh An, Vinh Thanh
25 x\xE3 Ph\xFA H\u1ED3 < x\xE3 Ph\xFA Xu\xE2n, Ph\xFA L\u01B0\u01A1ng, Ph\xFA H\u1ED3
26 x\xE3 Ph\xFA Vang < th\u1ECB tr\u1EA5n Ph\xFA \u0110a; x\xE3 Ph\xFA Gia, Vinh H\xE0
27 x\xE3 Vinh L\u1ED9c < x\xE3 Vinh H\u01B0ng, Vinh M\u1EF9, Giang H\u1EA3i, Vinh Hi\u1EC1n
28 x\xE3 H\u01B0ng L\u1ED9c < th\u1ECB tr\u1EA5n L\u1ED9c S\u01A1n; x\xE3 L\u1ED9c B\u1ED5n, Xu\xE2n L\u1ED9c
29 x\xE3 L\u1ED9c An < x\xE3 L\u1ED9c H\xF2a, L\u1ED9c \u0110i\u1EC1n, L\u1ED9c An
30 x\xE3 Ph\xFA L\u1ED9c < th\u1ECB tr\u1EA5n Ph\xFA L\u1ED9c; x\xE3 L\u1ED9c Tr\xEC, L\u1ED9c B\xECnh
31 x\xE3 Ch\xE2n M\xE2y - L\u0103ng C\xF4 < th\u1ECB tr\u1EA5n L\u0103ng C\xF4; x\xE3 L\u1ED9c Ti\u1EBFn, L\u1ED9c V\u0129nh, L\u1ED9c Th\u1EE7y
32 x\xE3 Long Qu\u1EA3ng < x\xE3 Th\u01B0\u1EE3ng Qu\u1EA3ng, Th\u01B0\u1EE3ng Long, H\u01B0\u01A1ng H\u1EEFu
33 x\xE3 Nam \u0110\xF4ng < x\xE3 H\u01B0\u01A1ng Xu\xE2n, Th\u01B0\u1EE3ng Nh\u1EADt, H\u01B0\u01A1ng S\u01A1n
34 x\xE3 Khe Tre < th\u1ECB tr\u1EA5n Khe Tre; x\xE3 H\u01B0\u01A1ng Ph\xFA, H\u01B0\u01A1ng L\u1ED9c, Th\u01B0\u1EE3ng L\u1ED9
35 x\xE3 A L\u01B0\u1EDBi 1 < x\xE3 H\u1ED3ng Th\u1EE7y, H\u1ED3ng V\xE2n, Trung S\u01A1n, H\u1ED3ng Kim
36 x\xE3 A L\u01B0\u1EDBi 2 < th\u1ECB tr\u1EA5n A L\u01B0\u1EDBi; x\xE3 H\u1ED3ng B\u1EAFc, Qu\u1EA3ng Nh\xE2m, A Ngo
37 x\xE3 A L\u01B0\u1EDBi 3 < x\xE3 S\u01A1n Th\u1EE7y, H\u1ED3ng Th\u01B0\u1EE3ng, Ph\xFA Vinh, H\u1ED3ng Th\xE1i
38 x\xE3 A L\u01B0\u1EDBi 4 < x\xE3 H\u01B0\u01A1ng Phong, A Ro\xE0ng, \u0110\xF4ng S\u01A1n, L\xE2m \u0110\u1EDBt
39 x\xE3 A L\u01B0\u1EDBi 5 < x\xE3 H\u01B0\u01A1ng Nguy\xEAn, H\u1ED3ng H\u1EA1
40 ph\u01B0\u1EDDng D\u01B0\u01A1ng N\u1ED7
# 1676/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Ph\xFA Th\u1ECD
1 x\xE3 Hy C\u01B0\u01A1ng < x\xE3 Thanh \u0110\xECnh, Chu H\xF3a, Hy C\u01B0\u01A1ng
2 x\xE3 L\xE2m Thao < th\u1ECB tr\u1EA5n H\xF9ng S\u01A1n, L\xE2m Thao; x\xE3 Th\u1EA1ch S\u01A1n
3 x\xE3 Xu\xE2n L\u0169ng < x\xE3 Ti\xEAn Ki\xEAn, Xu\xE2n Huy, Xu\xE2n L\u0169ng
4 x\xE3 Ph\xF9ng Nguy\xEAn < x\xE3 T\u1EE9 X\xE3, S\u01A1n Vi, Ph\xF9ng Nguy\xEAn
5 x\xE3 B\u1EA3n Nguy\xEAn < x\xE3 Cao X\xE1, V\u0129nh L\u1EA1i, B\u1EA3n Nguy\xEAn
6 x\xE3 Ph\xF9 Ninh < th\u1ECB tr\u1EA5n Phong Ch\xE2u; x\xE3 Ph\xFA Nham, Ph\xFA L\u1ED9c, Ph\xF9 Ninh
7 x\xE3 D\xE2n Ch\u1EE7 < x\xE3 B\u1EA3o Thanh, Tr\u1ECB Qu\u1EADn, H\u1EA1 Gi\xE1p, Gia Thanh
8 x\xE3 Ph\xFA M\u1EF9 < x\xE3 Li\xEAn Hoa, L\u1EC7 M\u1EF9, Ph\xFA M\u1EF9
9 x\xE3 Tr\u1EA1m Th\u1EA3n < x\xE3 Ti\xEAn Ph\xFA, Trung Gi\xE1p, Tr\u1EA1m Th\u1EA3n
10 x\xE3 B\xECnh Ph\xFA < x\xE3 Ti\xEAn Du, An \u0110\u1EA1o, B\xECnh Ph\xFA
11 x\xE3 Thanh Ba < th\u1ECB tr\u1EA5n Thanh Ba; x\xE3 \u0110\u1ED3ng Xu\xE2n, Hanh C\xF9, V\xE2n L\u0129nh
12 x\xE3 Qu\u1EA3ng Y\xEAn < x\xE3 \u0110\u1EA1i An, \u0110\xF4ng L\u0129nh, Qu\u1EA3ng Y\xEAn
13 x\xE3 Ho\xE0ng C\u01B0\u01A1ng < x\xE3 Ninh D\xE2n, M\u1EA1n L\u1EA1n, Ho\xE0ng C\u01B0\u01A1ng
14 x\xE3 \u0110\xF4ng Th\xE0nh < x\xE3 Kh\u1EA3i Xu\xE2n, V\xF5 Lao, \u0110\xF4ng Th\xE0nh
15 x\xE3 Ch\xED Ti\xEAn < x\xE3 S\u01A1n C\u01B0\u01A1ng, Thanh H\xE0, Ch\xED Ti\xEAn
16 x\xE3 Li\xEAn Minh < x\xE3 \u0110\u1ED7 S\u01A1n, \u0110\u1ED7 Xuy\xEAn, L\u01B0\u01A1ng L\u1ED7
17 x\xE3 \u0110oan H\xF9ng < th\u1ECB tr\u1EA5n \u0110oan H\xF9ng; x\xE3 H\u1EE3p Nh\u1EA5t, Ng\u1ECDc Quan
18 x\xE3 T\xE2y C\u1ED1c < x\xE3 Ph\xFA L\xE2m, Ca \u0110\xECnh, T\xE2y C\u1ED1c
19 x\xE3 Ch\xE2n M\u1ED9ng < x\xE3 H\xF9ng Long, Y\xEAn Ki\u1EC7n, Ch\xE2n M\u1ED9ng
20 x\xE3 Ch\xED \u0110\xE1m < x\xE3 H\xF9ng Xuy\xEAn, Ch\xED \u0110\xE1m
21 x\xE3 B\u1EB1ng Lu\xE2n < x\xE3 B\u1EB1ng Do\xE3n, Ph\xFAc Lai, B\u1EB1ng Lu\xE2n
22 x\xE3 H\u1EA1 H\xF2a < th\u1ECB tr\u1EA5n H\u1EA1 H\xF2a; x\xE3 Minh H\u1EA1c, \u1EA4m H\u1EA1, Gia \u0110i\u1EC1n
23 x\xE3 \u0110an Th\u01B0\u1EE3ng < x\xE3 T\u1EE9 Hi\u1EC7p, \u0110\u1EA1i Ph\u1EA1m, H\xE0 L\u01B0\u01A1ng, \u0110an Th\u01B0\u1EE3ng
24 x\xE3 Y\xEAn K\u1EF3 < x\xE3 H\u01B0\u01A1ng X\u1EA1, Ph\u01B0\u01A1ng Vi\xEAn, Y\xEAn K\u1EF3
25 x\xE3 V\u0129nh Ch\xE2n < x\xE3 Lang S\u01A1n, Y\xEAn Lu\u1EADt, V\u0129nh Ch\xE2n
26 x\xE3 V\u0103n Lang < x\xE3 V\xF4 Tranh, B\u1EB1ng Gi\xE3, Minh C\xF4i, V\u0103n Lang
27 x\xE3 Hi\u1EC1n L\u01B0\u01A1ng < x\xE3 Hi\u1EC1n L\u01B0\u01A1ng (huy\u1EC7n H\u1EA1 H\xF2a), Xu\xE2n \xC1ng
28 x\xE3 C\u1EA9m Kh\xEA < th\u1ECB tr\u1EA5n C\u1EA9m Kh\xEA; x\xE3 Minh T\xE2n, Phong Th\u1ECBnh
29 x\xE3 Ph\xFA Kh\xEA < x\xE3 H\u01B0\u01A1ng Lung, Ph\xFA Kh\xEA
30 x\xE3 H\xF9ng Vi\u1EC7t < x\xE3 Nh\u1EADt Ti\u1EBFn, H\xF9ng Vi\u1EC7t
31 x\xE3 \u0110\u1ED3ng L\u01B0\u01A1ng < x\xE3 \u0110i\xEAu L\u01B0\u01A1ng, Y\xEAn D\u01B0\u1EE1ng, \u0110\u1ED3ng L\u01B0\u01A1ng
32 x\xE3 Ti\xEAn L\u01B0\u01A1ng < x\xE3 Ph\u01B0\u1EE3ng V\u0129, Minh Th\u1EAFng, Ti\xEAn L\u01B0\u01A1ng
33 x\xE3 V\xE2n B\xE1n < x\xE3 T\xF9ng Kh\xEA, Tam S\u01A1n, V\u0103n B\xE1n
34 x\xE3 Tam N\xF4ng < th\u1ECB tr\u1EA5n H\u01B0ng H\xF3a; x\xE3 D\xE2n Quy\u1EC1n, H\u01B0\u01A1ng N\u1ED9n
35 x\xE3 Th\u1ECD V\u0103n < x\xE3 D\u1ECB N\u1EADu, T\u1EC1 L\u1EC5, Th\u1ECD V\u0103n
36 x\xE3 V\u1EA1n Xu\xE2n < x\xE3 Quang H\xFAc, Lam S\u01A1n, V\u1EA1n Xu\xE2n
37 x\xE3 Hi\u1EC1n Quan < x\xE3 Thanh Uy\xEAn, B\u1EAFc S\u01A1n, Hi\u1EC1n Quan
38 x\xE3 Thanh Th\u1EE7y < x\xE3 S\u01A1n Th\u1EE7y (huy\u1EC7n Thanh Th\u1EE7y), \u0110oan H\u1EA1, B\u1EA3o Y\xEAn; th\u1ECB tr\u1EA5n Thanh Th\u1EE7y
39 x\xE3 \u0110\xE0o X\xE1 < x\xE3 Xu\xE2n L\u1ED9c, Th\u1EA1ch \u0110\u1ED3ng, T\xE2n Ph\u01B0\u01A1ng, \u0110\xE0o X\xE1
40 x\xE3 Tu V\u0169 < x\xE3 \u0110\u1ED3ng Trung, Ho\xE0ng X\xE1, Tu V\u0169
41 x\xE3 Thanh S\u01A1n < th\u1ECB tr\u1EA5n Thanh S\u01A1n; x\xE3 S\u01A1n H\xF9ng, Gi\xE1p Lai, Th\u1EA1ch Kho\xE1n, Th\u1EE5c Luy\u1EC7n
42 x\xE3 V\xF5 Mi\u1EBFu < x\xE3 \u0110\u1ECBch Qu\u1EA3, C\u1EF1 Th\u1EAFng, V\xF5 Mi\u1EBFu
43 x\xE3 V\u0103n Mi\u1EBFu < x\xE3 T\xE2n L\u1EADp (huy\u1EC7n Thanh S\u01A1n), T\xE2n Minh (huy\u1EC7n Thanh S\u01A1n), V\u0103n Mi\u1EBFu
44 x\xE3 C\u1EF1 \u0110\u1ED3ng < x\xE3 T\u1EA5t Th\u1EAFng, Th\u1EAFng S\u01A1n, C\u1EF1 \u0110\u1ED3ng
45 x\xE3 H\u01B0\u01A1ng C\u1EA7n < x\xE3 Y\xEAn L\u01B0\u01A1ng, Y\xEAn L\xE3ng, H\u01B0\u01A1ng C\u1EA7n
46 x\xE3 Y\xEAn S\u01A1n < x\xE3 Tinh Nhu\u1EC7, L\u01B0\u01A1ng Nha, Y\xEAn S\u01A1n
47 x\xE3 Kh\u1EA3 C\u1EEDu < x\xE3 \u0110\xF4ng C\u1EEDu, Th\u01B0\u1EE3ng C\u1EEDu, Kh\u1EA3 C\u1EEDu
48 x\xE3 T\xE2n S\u01A1n < th\u1ECB tr\u1EA5n T\xE2n Ph\xFA; x\xE3 Thu Ng\u1EA1c, Th\u1EA1ch Ki\u1EC7t
49 x\xE3 Minh \u0110\xE0i < x\xE3 M\u1EF9 Thu\u1EADn, V\u0103n Lu\xF4ng, Minh \u0110\xE0i
50 x\xE3 Lai \u0110\u1ED3ng < x\xE3 Ki\u1EC7t S\u01A1n, T\xE2n S\u01A1n, \u0110\u1ED3ng S\u01A1n, Lai \u0110\u1ED3ng
51 x\xE3 Xu\xE2n \u0110\xE0i < x\xE3 Kim Th\u01B0\u1EE3ng, Xu\xE2n S\u01A1n, Xu\xE2n \u0110\xE0i
52 x\xE3 Long C\u1ED1c < x\xE3 Tam Thanh, Vinh Ti\u1EC1n, Long C\u1ED1c
53 x\xE3 Y\xEAn L\u1EADp < th\u1ECB tr\u1EA5n Y\xEAn L\u1EADp; x\xE3 \u0110\u1ED3ng Th\u1ECBnh (huy\u1EC7n Y\xEAn L\u1EADp), H\u01B0ng Long, \u0110\u1ED3ng L\u1EA1c
54 x\xE3 Th\u01B0\u1EE3ng Long < x\xE3 Ph\xFAc Kh\xE1nh, Nga Ho\xE0ng, Th\u01B0\u1EE3ng Long
55 x\xE3 S\u01A1n L\u01B0\u01A1ng < x\xE3 M\u1EF9 L\u01B0\u01A1ng, M\u1EF9 Lung, L\u01B0\u01A1ng S\u01A1n
56 x\xE3 Xu\xE2n Vi\xEAn < x\xE3 Xu\xE2n Th\u1EE7y (huy\u1EC7n Y\xEAn L\u1EADp), Xu\xE2n An, Xu\xE2n Vi\xEAn
57 x\xE3 Minh H\xF2a < x\xE3 Ng\u1ECDc L\u1EADp, Ng\u1ECDc \u0110\u1ED3ng, Minh H\xF2a
58 x\xE3 Tam S\u01A1n < x\xE3 T\xE2n L\u1EADp (huy\u1EC7n S\xF4ng L\xF4), \u0110\u1ED3ng Qu\u1EBF; th\u1ECB tr\u1EA5n Tam S\u01A1n
59 x\xE3 S\xF4ng L\xF4 < x\xE3 \u0110\u1ED3ng Th\u1ECBnh (huy\u1EC7n S\xF4ng L\xF4), T\u1EE9 Y\xEAn, \u0110\u1EE9c B\xE1c, Y\xEAn Th\u1EA1ch
60 x\xE3 H\u1EA3i L\u1EF1u < x\xE3 Nh\xE2n \u0110\u1EA1o, \u0110\xF4n Nh\xE2n, Ph\u01B0\u01A1ng Khoan, H\u1EA3i L\u1EF1u
61 x\xE3 Y\xEAn L\xE3ng < x\xE3 Quang Y\xEAn, L\xE3ng C\xF4ng
62 x\xE3 L\u1EADp Th\u1EA1ch < th\u1ECB tr\u1EA5n L\u1EADp Th\u1EA1ch; x\xE3 Xu\xE2n H\xF2a, T\u1EED Du, V\xE2n Tr\u1EE5c
63 x\xE3 Ti\xEAn L\u1EEF < x\xE3 Xu\xE2n L\xF4i, V\u0103n Qu\xE1n, \u0110\u1ED3ng \xCDch, Ti\xEAn L\u1EEF
64 x\xE3 Th\xE1i H\xF2a < x\xE3 B\u1EAFc B\xECnh, Li\u1EC5n S\u01A1n, Th\xE1i H\xF2a
65 x\xE3 Li\xEAn H\xF2a < th\u1ECB tr\u1EA5n Hoa S\u01A1n; x\xE3 B\xE0n Gi\u1EA3n, Li\xEAn H\xF2a
66 x\xE3 H\u1EE3p L\xFD < x\xE3 Ng\u1ECDc M\u1EF9 (huy\u1EC7n L\u1EADp Th\u1EA1ch), Quang S\u01A1n, H\u1EE3p L\xFD
67 x\xE3 S\u01A1n \u0110\xF4ng < x\xE3 T\xE2y S\u01A1n, Cao Phong, S\u01A1n \u0110\xF4ng
68 x\xE3 Tam \u0110\u1EA3o < th\u1ECB tr\u1EA5n H\u1EE3p Ch\xE2u, Tam \u0110\u1EA3o; x\xE3 H\u1ED3 S\u01A1n, Minh Quang
69 x\xE3 \u0110\u1EA1i \u0110\xECnh < th\u1ECB tr\u1EA5n \u0110\u1EA1i \u0110\xECnh; x\xE3 B\u1ED3 L\xFD
70 x\xE3 \u0110\u1EA1o Tr\xF9 < x\xE3 Y\xEAn D\u01B0\u01A1ng, \u0110\u1EA1o Tr\xF9
71 x\xE3 Tam D\u01B0\u01A1ng < th\u1ECB tr\u1EA5n H\u1EE3p H\xF2a, Kim Long; x\xE3 H\u01B0\u1EDBng \u0110\u1EA1o, \u0110\u1EA1o T\xFA
72 x\xE3 H\u1ED9i Th\u1ECBnh < x\xE3 Duy Phi\xEAn, Thanh V\xE2n, H\u1ED9i Th\u1ECBnh
73 x\xE3 Ho\xE0ng An < x\xE3 Ho\xE0ng \u0110an, Ho\xE0ng L\xE2u, An H\xF2a
74 x\xE3 Tam D\u01B0\u01A1ng B\u1EAFc < x\xE3 \u0110\u1ED3ng T\u0129nh, Ho\xE0ng Hoa, Tam Quan
75 x\xE3 V\u0129nh T\u01B0\u1EDDng < th\u1ECB tr\u1EA5n V\u0129nh T\u01B0\u1EDDng, T\u1EE9 Tr\u01B0ng; x\xE3 L\u01B0\u01A1ng \u0110i\u1EC1n, V\u0169 Di
76 x\xE3 Th\u1ED5 Tang < th\u1ECB tr\u1EA5n Th\u1ED5 Tang; x\xE3 Th\u01B0\u1EE3ng Tr\u01B0ng, Tu\xE2n Ch\xEDnh
77 x\xE3 V\u0129nh H\u01B0ng < x\xE3 Ngh\u0129a H\u01B0ng, Y\xEAn L\u1EADp, \u0110\u1EA1i \u0110\u1ED3ng
78 x\xE3 V\u0129nh An < x\xE3 Kim X\xE1, Y\xEAn B\xECnh, Ch\u1EA5n H\u01B0ng
79 x\xE3 V\u0129nh Ph\xFA < x\xE3 An Nh\xE2n, V\u0129nh Th\u1ECBnh, Ng\u0169 Ki\xEAn, V\u0129nh Ph\xFA
80 x\xE3 V\u0129nh Th\xE0nh < x\xE3 Sao \u0110\u1EA1i Vi\u1EC7t, L\u0169ng H\xF2a, T\xE2n Ph\xFA
81 x\xE3 Y\xEAn L\u1EA1c < th\u1ECB tr\u1EA5n Y\xEAn L\u1EA1c; x\xE3 B\xECnh \u0110\u1ECBnh, \u0110\u1ED3ng C\u01B0\u01A1ng
82 x\xE3 T\u1EC1 L\u1ED7 < x\xE3 \u0110\u1ED3ng V\u0103n, Trung Nguy\xEAn, T\u1EC1 L\u1ED7
83 x\xE3 Li\xEAn Ch\xE2u < x\xE3 \u0110\u1EA1i T\u1EF1, H\u1ED3ng Ch\xE2u, Li\xEAn Ch\xE2u
84 x\xE3 Tam H\u1ED3ng < th\u1ECB tr\u1EA5n Tam H\u1ED3ng; x\xE3 Y\xEAn Ph\u01B0\u01A1ng, Y\xEAn \u0110\u1ED3ng
85 x\xE3 Nguy\u1EC7t \u0110\u1EE9c < x\xE3 V\u0103n Ti\u1EBFn, Trung Ki\xEAn, Trung H\xE0, Nguy\u1EC7t \u0110\u1EE9c
86 x\xE3 B\xECnh Nguy\xEAn < th\u1ECB tr\u1EA5n H\u01B0\u01A1ng Canh; x\xE3 Tam H\u1EE3p, Qu\u1EA5t L\u01B0u, S\u01A1n L\xF4i
87 x\xE3 Xu\xE2n L\xE3ng < th\u1ECB tr\u1EA5n Thanh L\xE3ng, \u0110\u1EA1o \u0110\u1EE9c; x\xE3 T\xE2n Phong, Ph\xFA Xu\xE2n
88 x\xE3 B\xECnh Xuy\xEAn < th\u1ECB tr\u1EA5n Gia Kh\xE1nh; x\xE3 H\u01B0\u01A1ng S\u01A1n, Thi\u1EC7n K\u1EBF
89 x\xE3 B\xECnh Tuy\u1EC1n < th\u1ECB tr\u1EA5n B\xE1 Hi\u1EBFn; x\xE3 Trung M\u1EF9
90 x\xE3 Th\u1ECBnh Minh < x\xE3 H\u1EE3p Th\xE0nh, Quang Ti\u1EBFn, Th\u1ECBnh Minh
91 x\xE3 Cao Phong < th\u1ECB tr\u1EA5n Cao Phong; x\xE3 H\u1EE3p Phong, Thu Phong
92 x\xE3 M\u01B0\u1EDDng Th\xE0ng < x\xE3 D\u0169ng Phong, Nam Phong, T\xE2y Phong, Th\u1EA1ch Y\xEAn
93 x\xE3 Thung Nai < x\xE3 B\u1EAFc Phong, B\xECnh Thanh, Thung Nai
94 x\xE3 \u0110\xE0 B\u1EAFc < th\u1ECB tr\u1EA5n \u0110\xE0 B\u1EAFc; x\xE3 Hi\u1EC1n L\u01B0\u01A1ng (huy\u1EC7n \u0110\xE0 B\u1EAFc), To\xE0n S\u01A1n, T\xFA L\xFD
95 x\xE3 Cao S\u01A1n < x\xE3 T\xE2n Minh, Cao S\u01A1n (huy\u1EC7n \u0110\xE0 B\u1EAFc)
96 x\xE3 \u0110\u1EE9c Nh\xE0n < x\xE3 M\u01B0\u1EDDng Chi\u1EC1ng, N\xE1nh Ngh\xEA
97 x\xE3 Quy \u0110\u1EE9c < x\xE3 \u0110o\xE0n K\u1EBFt (huy\u1EC7n \u0110\xE0 B\u1EAFc), \u0110\u1ED3ng Ru\u1ED9ng, Trung Th\xE0nh, Y\xEAn Ho\xE0
98 x\xE3 T\xE2n Pheo < x\xE3 \u0110\u1ED3ng Chum, Gi\xE1p \u0110\u1EAFt, T\xE2n Pheo
99 x\xE3 Ti\u1EC1n Phong < x\xE3 Ti\u1EC1n Phong; ~x\xE3 V\u1EA7y N\u01B0a
100 x\xE3 Kim B\xF4i < th\u1ECB tr\u1EA5n Bo; x\xE3 V\u0129nh \u0110\u1ED3ng, Kim B\xF4i
101 x\xE3 M\u01B0\u1EDDng \u0110\u1ED9ng < x\xE3 \u0110\xF4ng B\u1EAFc, H\u1EE3p Ti\u1EBFn, T\xFA S\u01A1n, V\u0129nh Ti\u1EBFn
102 x\xE3 D\u0169ng Ti\u1EBFn < x\xE3 Cu\u1ED1i H\u1EA1, M\u1EF5 H\xF2a, Nu\xF4ng D\u0103m
103 x\xE3 H\u1EE3p Kim < x\xE3 Kim L\u1EADp, Nam Th\u01B0\u1EE3ng, S\xE0o B\xE1y
104 x\xE3 N\u1EADt S\u01A1n < x\xE3 Xu\xE2n Th\u1EE7y (huy\u1EC7n Kim B\xF4i), B\xECnh S\u01A1n, \u0110\xFA S\xE1ng, H\xF9ng S\u01A1n
105 x\xE3 L\u1EA1c S\u01A1n < th\u1ECB tr\u1EA5n V\u1EE5 B\u1EA3n; x\xE3 H\u01B0\u01A1ng Nh\u01B0\u1EE3ng, V\u0169 B\xECnh
106 x\xE3 M\u01B0\u1EDDng Vang < x\xE3 T\xE2n L\u1EADp (huy\u1EC7n L\u1EA1c S\u01A1n), Qu\xFD H\xF2a, Tu\xE2n \u0110\u1EA1o
107 x\xE3 \u0110\u1EA1i \u0110\u1ED3ng < x\xE3 \xC2n Ngh\u0129a, T\xE2n M\u1EF9, Y\xEAn Nghi\u1EC7p
108 x\xE3 Ng\u1ECDc S\u01A1n < x\xE3 Ng\u1ECDc L\xE2u, T\u1EF1 Do, Ng\u1ECDc S\u01A1n
109 x\xE3 Nh\xE2n Ngh\u0129a < x\xE3 M\u1EF9 Th\xE0nh, V\u0103n Ngh\u0129a, Nh\xE2n Ngh\u0129a
110 x\xE3 Quy\u1EBFt Th\u1EAFng < x\xE3 Ch\xED \u0110\u1EA1o, \u0110\u1ECBnh C\u01B0, Quy\u1EBFt Th\u1EAFng
111 x\xE3 Th\u01B0\u1EE3ng C\u1ED1c < x\xE3 Mi\u1EC1n \u0110\u1ED3i, V\u0103n S\u01A1n, Th\u01B0\u1EE3ng C\u1ED1c
112 x\xE3 Y\xEAn Ph\xFA < x\xE3 B\xECnh H\u1EBBm, Xu\u1EA5t H\xF3a, Y\xEAn Ph\xFA
113 x\xE3 L\u1EA1c Th\u1EE7y < th\u1ECB tr\u1EA5n Chi N\xEA; x\xE3 \u0110\u1ED3ng T\xE2m, Khoan D\u1EE5, Y\xEAn B\u1ED3ng
114 x\xE3 An B\xECnh < x\xE3 H\u01B0ng Thi, Th\u1ED1ng Nh\u1EA5t, An B\xECnh
115 x\xE3 An Ngh\u0129a < th\u1ECB tr\u1EA5n Ba H\xE0ng \u0110\u1ED3i; x\xE3 Ph\xFA Ngh\u0129a, Ph\xFA Th\xE0nh
116 x\xE3 L\u01B0\u01A1ng S\u01A1n < th\u1ECB tr\u1EA5n L\u01B0\u01A1ng S\u01A1n; x\xE3 H\xF2a S\u01A1n, L\xE2m S\u01A1n, Nhu\u1EADn Tr\u1EA1ch, T\xE2n Vinh; ~x\xE3 Cao S\u01A1n (huy\u1EC7n L\u01B0\u01A1ng S\u01A1n)
117 x\xE3 Cao D\u01B0\u01A1ng < x\xE3 Thanh Cao, Thanh S\u01A1n, Cao D\u01B0\u01A1ng
118 x\xE3 Li\xEAn S\u01A1n < x\xE3 C\u01B0 Y\xEAn, Li\xEAn S\u01A1n; ~x\xE3 Cao S\u01A1n (huy\u1EC7n L\u01B0\u01A1ng S\u01A1n)
119 x\xE3 Mai Ch\xE2u < th\u1ECB tr\u1EA5n Mai Ch\xE2u; x\xE3 N\xE0 Ph\xF2n, Th\xE0nh S\u01A1n, T\xF2ng \u0110\u1EADu; ~x\xE3 \u0110\u1ED3ng T\xE2n
120 x\xE3 Bao La < x\xE3 Mai H\u1ECBch, X\u0103m Kh\xF2e, Bao La
121 x\xE3 Mai H\u1EA1 < x\xE3 Chi\u1EC1ng Ch\xE2u, V\u1EA1n Mai, Mai H\u1EA1
122 x\xE3 P\xE0 C\xF2 < x\xE3 Cun Pheo, Hang Kia, P\xE0 C\xF2; ~x\xE3 \u0110\u1ED3ng T\xE2n
123 x\xE3 T\xE2n Mai < x\xE3 S\u01A1n Th\u1EE7y (huy\u1EC7n Mai Ch\xE2u), T\xE2n Th\xE0nh
124 x\xE3 T\xE2n L\u1EA1c < th\u1ECB tr\u1EA5n M\xE3n \u0110\u1EE9c; x\xE3 Ng\u1ECDc M\u1EF9 (huy\u1EC7n T\xE2n L\u1EA1c), \u0110\xF4ng Lai, Thanh H\u1ED1i, T\u1EED N\xEA
125 x\xE3 M\u01B0\u1EDDng Bi < x\xE3 M\u1EF9 H\xF2a, Phong Ph\xFA, Ph\xFA C\u01B0\u1EDDng
126 x\xE3 M\u01B0\u1EDDng Hoa < x\xE3 Ph\xFA Vinh, Su\u1ED1i Hoa
127 x\xE3 To\xE0n Th\u1EAFng < x\xE3 Gia M\xF4, L\u1ED7 S\u01A1n, Nh\xE2n M\u1EF9
128 x\xE3 V\xE2n S\u01A1n < x\xE3 Ng\u1ED5 Lu\xF4ng, Quy\u1EBFt Chi\u1EBFn, V\xE2n S\u01A1n
129 x\xE3 Y\xEAn Th\u1EE7y < th\u1ECB tr\u1EA5n H\xE0ng Tr\u1EA1m; x\xE3 L\u1EA1c Th\u1ECBnh, Ph\xFA Lai
130 x\xE3 L\u1EA1c L\u01B0\u01A1ng < x\xE3 B\u1EA3o Hi\u1EC7u, \u0110a Ph\xFAc, L\u1EA1c S\u1EF9, L\u1EA1c L\u01B0\u01A1ng
131 x\xE3 Y\xEAn Tr\u1ECB < x\xE3 \u0110o\xE0n K\u1EBFt (huy\u1EC7n Y\xEAn Th\u1EE7y), H\u1EEFu L\u1EE3i, Ng\u1ECDc L\u01B0\u01A1ng, Y\xEAn Tr\u1ECB
132 ph\u01B0\u1EDDng Vi\u1EC7t Tr\xEC < ph\u01B0\u1EDDng T\xE2n D\xE2n, Gia C\u1EA9m, Minh N\xF4ng, D\u1EEFu L\xE2u; x\xE3 Tr\u01B0ng V\u01B0\u01A1ng
133 ph\u01B0\u1EDDng N\xF4ng Trang < ph\u01B0\u1EDDng Minh Ph\u01B0\u01A1ng, N\xF4ng Trang; x\xE3 Th\u1EE5y V\xE2n
134 ph\u01B0\u1EDDng Thanh Mi\u1EBFu < ph\u01B0\u1EDDng Th\u1ECD S\u01A1n, Ti\xEAn C\xE1t, B\u1EA1ch H\u1EA1c, Thanh Mi\u1EBFu; x\xE3 S\xF4ng L\xF4
135 ph\u01B0\u1EDDng V\xE2n Ph\xFA < ph\u01B0\u1EDDng V\xE2n Ph\xFA; x\xE3 Ph\u01B0\u1EE3ng L\xE2u, H\xF9ng L\xF4, Kim \u0110\u1EE9c
136 ph\u01B0\u1EDDng Ph\xFA Th\u1ECD < ph\u01B0\u1EDDng H\xF9ng V\u01B0\u01A1ng (th\u1ECB x\xE3 Ph\xFA Th\u1ECD); x\xE3 V\u0103n Lung, H\xE0 L\u1ED9c
137 ph\u01B0\u1EDDng Phong Ch\xE2u < ph\u01B0\u1EDDng Phong Ch\xE2u; x\xE3 Ph\xFA H\u1ED9, H\xE0 Th\u1EA1ch
138 ph\u01B0\u1EDDng \xC2u C\u01A1 < ph\u01B0\u1EDDng Thanh Vinh, \xC2u C\u01A1; x\xE3 Thanh Minh
139 ph\u01B0\u1EDDng V\u0129nh Ph\xFAc < ph\u01B0\u1EDDng \u0110\u1ECBnh Trung, Li\xEAn B\u1EA3o, Khai Quang, Ng\xF4 Quy\u1EC1n, \u0110\u1ED1ng \u0110a
140 ph\u01B0\u1EDDng V\u0129nh Y\xEAn < ph\u01B0\u1EDDng T\xEDch S\u01A1n, H\u1ED9i H\u1EE3p, \u0110\u1ED3ng T\xE2m; x\xE3 Thanh Tr\xF9
141 ph\u01B0\u1EDDng Ph\xFAc Y\xEAn < ph\u01B0\u1EDDng H\xF9ng V\u01B0\u01A1ng (th\xE0nh ph\u1ED1 Ph\xFAc Y\xEAn), Hai B\xE0 Tr\u01B0ng, Ph\xFAc Th\u1EAFng, Ti\u1EC1n Ch\xE2u, Nam Vi\xEAm
142 ph\u01B0\u1EDDng Xu\xE2n H\xF2a < ph\u01B0\u1EDDng \u0110\u1ED3ng Xu\xE2n, Xu\xE2n H\xF2a; x\xE3 Cao Minh, Ng\u1ECDc Thanh
143 ph\u01B0\u1EDDng H\xF2a B\xECnh < ph\u01B0\u1EDDng \u0110\u1ED3ng Ti\u1EBFn, H\u1EEFu Ngh\u1ECB, Ph\u01B0\u01A1ng L\xE2m, Qu\u1EF3nh L\xE2m, T\xE2n Th\u1ECBnh, Th\u1ECBnh Lang, Trung Minh
144 ph\u01B0\u1EDDng K\u1EF3 S\u01A1n < ph\u01B0\u1EDDng K\u1EF3 S\u01A1n; x\xE3 \u0110\u1ED9c L\u1EADp, M\xF4ng H\xF3a
145 ph\u01B0\u1EDDng T\xE2n H\xF2a < ph\u01B0\u1EDDng T\xE2n H\xF2a; x\xE3 H\xF2a B\xECnh, Y\xEAn M\xF4ng
146 ph\u01B0\u1EDDng Th\u1ED1ng Nh\u1EA5t < ph\u01B0\u1EDDng D\xE2n Ch\u1EE7, Th\xE1i B\xECnh, Th\u1ED1ng Nh\u1EA5t; ~x\xE3 V\u1EA7y N\u01B0a
147 x\xE3 Thu C\xFAc
147 x\xE3 Trung S\u01A1n
# 1677/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Qu\u1EA3ng Ng\xE3i
1 x\xE3 T\u1ECBnh Kh\xEA < x\xE3 T\u1ECBnh K\u1EF3, T\u1ECBnh Ch\xE2u, T\u1ECBnh Long, T\u1ECBnh Thi\u1EC7n, T\u1ECBnh Kh\xEA
2 x\xE3 An Ph\xFA < x\xE3 Ngh\u0129a H\xE0, Ngh\u0129a D\xF5ng, Ngh\u0129a D\u0169ng, An Ph\xFA
3 x\xE3 Nguy\u1EC5n Nghi\xEAm < x\xE3 Ph\u1ED5 Nh\u01A1n, Ph\u1ED5 Phong
4 x\xE3 Kh\xE1nh C\u01B0\u1EDDng < x\xE3 Ph\u1ED5 Kh\xE1nh, Ph\u1ED5 C\u01B0\u1EDDng
5 x\xE3 B\xECnh Minh < x\xE3 B\xECnh Kh\u01B0\u01A1ng, B\xECnh An, B\xECnh Minh
6 x\xE3 B\xECnh Ch\u01B0\u01A1ng < x\xE3 B\xECnh M\u1EF9, B\xECnh Ch\u01B0\u01A1ng
7 x\xE3 B\xECnh S\u01A1n < th\u1ECB tr\u1EA5n Ch\xE2u \u1ED4; x\xE3 B\xECnh Th\u1EA1nh, B\xECnh Ch\xE1nh, B\xECnh D\u01B0\u01A1ng, B\xECnh Nguy\xEAn, B\xECnh Trung, B\xECnh Long
8 x\xE3 V\u1EA1n T\u01B0\u1EDDng < x\xE3 B\xECnh Thu\u1EADn, B\xECnh \u0110\xF4ng, B\xECnh Tr\u1ECB, B\xECnh H\u1EA3i, B\xECnh H\xF2a, B\xECnh Ph\u01B0\u1EDBc
9 x\xE3 \u0110\xF4ng S\u01A1n < x\xE3 B\xECnh Hi\u1EC7p, B\xECnh Thanh, B\xECnh T\xE2n Ph\xFA, B\xECnh Ch\xE2u, T\u1ECBnh H\xF2a
10 x\xE3 Tr\u01B0\u1EDDng Giang < x\xE3 T\u1ECBnh Giang, T\u1ECBnh \u0110\xF4ng, T\u1ECBnh Minh
11 x\xE3 Ba Gia < x\xE3 T\u1ECBnh B\u1EAFc, T\u1ECBnh Hi\u1EC7p, T\u1ECBnh Tr\xE0
12 x\xE3 S\u01A1n T\u1ECBnh < th\u1ECB tr\u1EA5n T\u1ECBnh H\xE0; x\xE3 T\u1ECBnh B\xECnh, T\u1ECBnh S\u01A1n
13 x\xE3 Th\u1ECD Phong < x\xE3 T\u1ECBnh Phong, T\u1ECBnh Th\u1ECD
14 x\xE3 T\u01B0 Ngh\u0129a < th\u1ECB tr\u1EA5n La H\xE0; x\xE3 Ngh\u0129a Trung, Ngh\u0129a Th\u01B0\u01A1ng, Ngh\u0129a H\xF2a
15 x\xE3 V\u1EC7 Giang < th\u1ECB tr\u1EA5n S\xF4ng V\u1EC7; x\xE3 Ngh\u0129a Hi\u1EC7p, Ngh\u0129a Ph\u01B0\u01A1ng
16 x\xE3 Ngh\u0129a Giang < x\xE3 Ngh\u0129a Thu\u1EADn, Ngh\u0129a K\u1EF3, Ngh\u0129a \u0110i\u1EC1n
17 x\xE3 Tr\xE0 Giang < x\xE3 Ngh\u0129a S\u01A1n, Ngh\u0129a L\xE2m, Ngh\u0129a Th\u1EAFng
18 x\xE3 Ngh\u0129a H\xE0nh < th\u1ECB tr\u1EA5n Ch\u1EE3 Ch\xF9a; x\xE3 H\xE0nh Thu\u1EADn, H\xE0nh Trung
19 x\xE3 \u0110\xECnh C\u01B0\u01A1ng < x\xE3 H\xE0nh \u0110\u1EE9c, H\xE0nh Ph\u01B0\u1EDBc, H\xE0nh Th\u1ECBnh
20 x\xE3 Thi\u1EC7n T\xEDn < x\xE3 H\xE0nh Thi\u1EC7n, H\xE0nh T\xEDn T\xE2y, H\xE0nh T\xEDn \u0110\xF4ng
21 x\xE3 Ph\u01B0\u1EDBc Giang < x\xE3 H\xE0nh D\u0169ng, H\xE0nh Nh\xE2n, H\xE0nh Minh
22 x\xE3 Long Ph\u1EE5ng < x\xE3 Th\u1EAFng L\u1EE3i, \u0110\u1EE9c Nhu\u1EADn, \u0110\u1EE9c Hi\u1EC7p
23 x\xE3 M\u1ECF C\xE0y < x\xE3 \u0110\u1EE9c Ch\xE1nh, \u0110\u1EE9c Th\u1EA1nh, \u0110\u1EE9c Minh
24 x\xE3 M\u1ED9 \u0110\u1EE9c < th\u1ECB tr\u1EA5n M\u1ED9 \u0110\u1EE9c; x\xE3 \u0110\u1EE9c H\xF2a, \u0110\u1EE9c Ph\xFA, \u0110\u1EE9c T\xE2n
25 x\xE3 L\xE2n Phong < x\xE3 \u0110\u1EE9c Phong, \u0110\u1EE9c L\xE2n
26 x\xE3 Tr\xE0 B\u1ED3ng < th\u1ECB tr\u1EA5n Tr\xE0 Xu\xE2n; x\xE3 Tr\xE0 S\u01A1n, Tr\xE0 Th\u1EE7y
27 x\xE3 \u0110\xF4ng Tr\xE0 B\u1ED3ng < x\xE3 Tr\xE0 B\xECnh, Tr\xE0 Ph\xFA, Tr\xE0 Giang
28 x\xE3 T\xE2y Tr\xE0 < x\xE3 S\u01A1n Tr\xE0, Tr\xE0 Phong, Tr\xE0 Xinh
29 x\xE3 Thanh B\u1ED3ng < x\xE3 Tr\xE0 L\xE2m, Tr\xE0 Hi\u1EC7p, Tr\xE0 Thanh
30 x\xE3 C\xE0 \u0110am < x\xE3 Tr\xE0 T\xE2n; ~x\xE3 Tr\xE0 B\xF9i
31 x\xE3 T\xE2y Tr\xE0 B\u1ED3ng < x\xE3 H\u01B0\u01A1ng Tr\xE0, Tr\xE0 T\xE2y; ~x\xE3 Tr\xE0 B\xF9i
32 x\xE3 S\u01A1n H\u1EA1 < x\xE3 S\u01A1n Th\xE0nh, S\u01A1n Nham, S\u01A1n H\u1EA1
33 x\xE3 S\u01A1n Linh < x\xE3 S\u01A1n Giang, S\u01A1n Cao, S\u01A1n Linh
34 x\xE3 S\u01A1n H\xE0 < th\u1ECB tr\u1EA5n Di L\u0103ng; x\xE3 S\u01A1n Bao, S\u01A1n Th\u01B0\u1EE3ng
35 x\xE3 S\u01A1n Th\u1EE7y < x\xE3 S\u01A1n Trung, S\u01A1n H\u1EA3i, S\u01A1n Th\u1EE7y
36 x\xE3 S\u01A1n K\u1EF3 < x\xE3 S\u01A1n Ba, S\u01A1n K\u1EF3
37 x\xE3 S\u01A1n T\xE2y < x\xE3 S\u01A1n Long, S\u01A1n T\xE2n, S\u01A1n Dung
38 x\xE3 S\u01A1n T\xE2y Th\u01B0\u1EE3ng < x\xE3 S\u01A1n M\xF9a, S\u01A1n Li\xEAn, S\u01A1n Bua
39 x\xE3 S\u01A1n T\xE2y H\u1EA1 < x\xE3 S\u01A1n Tinh, S\u01A1n L\u1EADp, S\u01A1n M\xE0u
40 x\xE3 Minh Long < x\xE3 Long Hi\u1EC7p, Thanh An, Long M\xF4n
41 x\xE3 S\u01A1n Mai < x\xE3 Long Mai, Long S\u01A1n
42 x\xE3 Ba V\xEC < x\xE3 Ba Ti\xEAu, Ba Ng\u1EA1c, Ba V\xEC
43 x\xE3 Ba T\xF4 < x\xE3 Ba L\u1EBF, Ba Nam, Ba T\xF4
44 x\xE3 Ba Dinh < x\xE3 Ba Giang, Ba Dinh
45 x\xE3 Ba T\u01A1 < th\u1ECB tr\u1EA5n Ba T\u01A1; x\xE3 Ba Cung, Ba B\xEDch
46 x\xE3 Ba Vinh < x\xE3 Ba \u0110i\u1EC1n, Ba Vinh
47 x\xE3 Ba \u0110\u1ED9ng < x\xE3 Ba Li\xEAn, Ba Th\xE0nh, Ba \u0110\u1ED9ng
48 x\xE3 \u0110\u1EB7ng Th\xF9y Tr\xE2m < x\xE3 Ba Trang, Ba Kh\xE2m
49 x\xE3 Ng\u1ECDk Bay < x\xE3 Kroong, Vinh Quang, Ng\u1ECDk Bay
50 x\xE3 Ia Chim < x\xE3 \u0110o\xE0n K\u1EBFt, \u0110\u0103k N\u0103ng, Ia Chim
51 x\xE3 \u0110\u0103k R\u01A1 Wa < x\xE3 H\xF2a B\xECnh, Ch\u01B0 Hreng, \u0110\u0103k Bl\xE0, \u0110\u0103k R\u01A1 Wa
52 x\xE3 \u0110\u0103k Pxi < x\xE3 \u0110\u0103k Long, \u0110\u0103k Pxi
53 x\xE3 \u0110\u0103k Mar < x\xE3 \u0110\u0103k Hring, \u0110\u0103k Mar
54 x\xE3 \u0110\u0103k Ui < x\xE3 \u0110\u0103k Ng\u1ECDk, \u0110\u0103k Ui
55 x\xE3 Ng\u1ECDk R\xE9o < x\xE3 Ng\u1ECDk Wang, Ng\u1ECDk R\xE9o
56 x\xE3 \u0110\u0103k H\xE0 < th\u1ECB tr\u1EA5n \u0110\u0103k H\xE0; x\xE3 H\xE0 M\xF2n, \u0110\u0103k La
57 x\xE3 Ng\u1ECDk T\u1EE5 < x\xE3 \u0110\u0103k R\u01A1 Nga, Ng\u1ECDk T\u1EE5
58 x\xE3 \u0110\u0103k T\xF4 < th\u1ECB tr\u1EA5n \u0110\u0103k T\xF4; x\xE3 T\xE2n C\u1EA3nh, P\xF4 K\xF4, Di\xEAn B\xECnh
59 x\xE3 Kon \u0110\xE0o < x\xE3 V\u0103n Lem, \u0110\u0103k Tr\u0103m, Kon \u0110\xE0o
60 x\xE3 \u0110\u0103k Sao < x\xE3 \u0110\u0103k Na, \u0110\u0103k Sao
61 x\xE3 \u0110\u0103k T\u1EDD Kan < x\xE3 \u0110\u0103k R\u01A1 \xD4ng, \u0110\u0103k T\u1EDD Kan
62 x\xE3 Tu M\u01A1 R\xF4ng < x\xE3 \u0110\u0103k H\xE0, Tu M\u01A1 R\xF4ng
63 x\xE3 M\u0103ng Ri < x\xE3 Ng\u1ECDk Y\xEAu, V\u0103n Xu\xF4i, T\xEA X\u0103ng, Ng\u1ECDk L\xE2y, M\u0103ng Ri
64 x\xE3 B\u1EDD Y < th\u1ECB tr\u1EA5n Plei K\u1EA7n; x\xE3 \u0110\u0103k X\xFA, P\u1EDD Y
65 x\xE3 Sa Loong < x\xE3 \u0110\u0103k Kan, Sa Loong
66 x\xE3 D\u1EE5c N\xF4ng < x\xE3 \u0110\u0103k Ang, \u0110\u0103k D\u1EE5c, \u0110\u0103k N\xF4ng
67 x\xE3 X\u1ED1p < x\xE3 \u0110\u0103k Choong, X\u1ED1p
68 x\xE3 Ng\u1ECDc Linh < x\xE3 M\u01B0\u1EDDng Hoong, Ng\u1ECDc Linh
69 x\xE3 \u0110\u0103k Pl\xF4 < x\xE3 \u0110\u0103k Nhoong, \u0110\u0103k Man, \u0110\u0103k Pl\xF4
70 x\xE3 \u0110\u0103k P\xE9k < th\u1ECB tr\u1EA5n \u0110\u0103k Glei; x\xE3 \u0110\u0103k P\xE9k
71 x\xE3 \u0110\u0103k M\xF4n < x\xE3 \u0110\u0103k Kroong, \u0110\u0103k M\xF4n
72 x\xE3 Sa Th\u1EA7y < th\u1ECB tr\u1EA5n Sa Th\u1EA7y; x\xE3 Sa S\u01A1n, Sa Nh\u01A1n
73 x\xE3 Sa B\xECnh < x\xE3 Sa Ngh\u0129a, H\u01A1 Moong, Sa B\xECnh
74 x\xE3 Ya Ly < x\xE3 Ya Xi\xEAr, Ya T\u0103ng, Ya Ly
75 x\xE3 Ia T\u01A1i < x\xE3 Ia Dom, Ia T\u01A1i
76 x\xE3 \u0110\u0103k K\xF4i < x\xE3 \u0110\u0103k T\u01A1 Lung, \u0110\u0103k K\xF4i
77 x\xE3 Kon Braih < x\xE3 \u0110\u0103k T\u1EDD Re, \u0110\u0103k Ru\u1ED3ng, T\xE2n L\u1EADp
78 x\xE3 \u0110\u0103k Rve < th\u1ECB tr\u1EA5n \u0110\u0103k Rve; x\xE3 \u0110\u0103k Pne
79 x\xE3 M\u0103ng \u0110en < th\u1ECB tr\u1EA5n M\u0103ng \u0110en; x\xE3 M\u0103ng C\xE0nh, \u0110\u0103k T\u0103ng
80 x\xE3 M\u0103ng B\xFAt < x\xE3 \u0110\u0103k N\xEAn, \u0110\u0103k Ring, M\u0103ng B\xFAt
81 x\xE3 Kon Pl\xF4ng < x\xE3 Ng\u1ECDk Tem, Hi\u1EBFu, P\u1EDD \xCA
82 ph\u01B0\u1EDDng Tr\u01B0\u01A1ng Quang Tr\u1ECDng < ph\u01B0\u1EDDng Tr\u01B0\u01A1ng Quang Tr\u1ECDng; x\xE3 T\u1ECBnh \u1EA4n T\xE2y, T\u1ECBnh \u1EA4n \u0110\xF4ng, T\u1ECBnh An
83 ph\u01B0\u1EDDng C\u1EA9m Th\xE0nh < ph\u01B0\u1EDDng Nguy\u1EC5n Nghi\xEAm (th\xE0nh ph\u1ED1 Qu\u1EA3ng Ng\xE3i), Tr\u1EA7n H\u01B0ng \u0110\u1EA1o (th\xE0nh ph\u1ED1 Qu\u1EA3ng Ng\xE3i), Ngh\u0129a Ch\xE1nh, Ch\xE1nh L\u1ED9
84 ph\u01B0\u1EDDng Ngh\u0129a L\u1ED9 < ph\u01B0\u1EDDng L\xEA H\u1ED3ng Phong, Tr\u1EA7n Ph\xFA, Qu\u1EA3ng Ph\xFA, Ngh\u0129a L\u1ED9
85 ph\u01B0\u1EDDng Tr\xE0 C\xE2u < ph\u01B0\u1EDDng Ph\u1ED5 V\u0103n, Ph\u1ED5 Quang; x\xE3 Ph\u1ED5 An, Ph\u1ED5 Thu\u1EADn
86 ph\u01B0\u1EDDng \u0110\u1EE9c Ph\u1ED5 < ph\u01B0\u1EDDng Nguy\u1EC5n Nghi\xEAm (th\u1ECB x\xE3 \u0110\u1EE9c Ph\u1ED5), Ph\u1ED5 H\xF2a, Ph\u1ED5 Minh, Ph\u1ED5 Vinh, Ph\u1ED5 Ninh
87 ph\u01B0\u1EDDng Sa Hu\u1EF3nh < ph\u01B0\u1EDDng Ph\u1ED5 Th\u1EA1nh; x\xE3 Ph\u1ED5 Ch\xE2u
88 ph\u01B0\u1EDDng Kon Tum < ph\u01B0\u1EDDng Quang Trung, Quy\u1EBFt Th\u1EAFng, Th\u1EAFng L\u1EE3i, Tr\u01B0\u1EDDng Chinh, Th\u1ED1ng Nh\u1EA5t
89 ph\u01B0\u1EDDng \u0110\u0103k C\u1EA5m < ph\u01B0\u1EDDng Ng\xF4 M\xE2y, Duy T\xE2n; x\xE3 \u0110\u0103k C\u1EA5m
90 ph\u01B0\u1EDDng \u0110\u0103k Bla < ph\u01B0\u1EDDng Tr\u1EA7n H\u01B0ng \u0110\u1EA1o (th\xE0nh ph\u1ED1 Kon Tum), L\xEA L\u1EE3i, Nguy\u1EC5n Tr\xE3i
91 \u0111\u1EB7c khu L\xFD S\u01A1n < huy\u1EC7n L\xFD S\u01A1n
92 x\xE3 \u0110\u0103k Long (huy\u1EC7n \u0110\u0103k Glei)
92 x\xE3 Ba Xa
92 x\xE3 R\u1EDD K\u01A1i
92 x\xE3 M\xF4 Rai
92 x\xE3 Ia \u0110al
# 1678/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Ngh\u1EC7 An
1 x\xE3 Anh S\u01A1n < th\u1ECB tr\u1EA5n Kim Nhan; x\xE3 \u0110\u1EE9c S\u01A1n, Ph\xFAc S\u01A1n
2 x\xE3 Y\xEAn Xu\xE2n < x\xE3 Cao S\u01A1n, Khai S\u01A1n, L\u0129nh S\u01A1n, Long S\u01A1n
3 x\xE3 Nh\xE2n H\xF2a < x\xE3 C\u1EA9m S\u01A1n, H\xF9ng S\u01A1n, Tam \u0110\u1EC9nh
4 x\xE3 Anh S\u01A1n \u0110\xF4ng < x\xE3 L\u1EA1ng S\u01A1n, T\xE0o S\u01A1n, V\u0129nh S\u01A1n
5 x\xE3 V\u0129nh T\u01B0\u1EDDng < x\xE3 Hoa S\u01A1n, H\u1ED9i S\u01A1n, T\u01B0\u1EDDng S\u01A1n
6 x\xE3 Th\xE0nh B\xECnh Th\u1ECD < x\xE3 B\xECnh S\u01A1n (huy\u1EC7n Anh S\u01A1n), Th\xE0nh S\u01A1n, Th\u1ECD S\u01A1n
7 x\xE3 Con Cu\xF4ng < th\u1ECB tr\u1EA5n Tr\xE0 L\xE2n; x\xE3 Chi Kh\xEA, Y\xEAn Kh\xEA
8 x\xE3 M\xF4n S\u01A1n < x\xE3 L\u1EE5c D\u1EA1, M\xF4n S\u01A1n
9 x\xE3 M\u1EADu Th\u1EA1ch < x\xE3 M\u1EADu \u0110\u1EE9c, Th\u1EA1ch Ng\xE0n
10 x\xE3 Cam Ph\u1EE5c < x\xE3 Cam L\xE2m, \u0110\xF4n Ph\u1EE5c
11 x\xE3 Ch\xE2u Kh\xEA < x\xE3 L\u1EA1ng Kh\xEA, Ch\xE2u Kh\xEA
12 x\xE3 Di\u1EC5n Ch\xE2u < th\u1ECB tr\u1EA5n Di\u1EC5n Th\xE0nh; x\xE3 Di\u1EC5n Hoa, Di\u1EC5n Ph\xFAc, Ng\u1ECDc B\xEDch
13 x\xE3 \u0110\u1EE9c Ch\xE2u < x\xE3 Di\u1EC5n H\u1ED3ng, Di\u1EC5n K\u1EF7, Di\u1EC5n Phong, Di\u1EC5n V\u1EA1n
14 x\xE3 Qu\u1EA3ng Ch\xE2u < x\xE3 Di\u1EC5n \u0110\u1ED3ng, Di\u1EC5n Li\xEAn, Di\u1EC5n Th\xE1i, Xu\xE2n Th\xE1p
15 x\xE3 H\u1EA3i Ch\xE2u < x\xE3 Di\u1EC5n Ho\xE0ng, Di\u1EC5n Kim, Di\u1EC5n M\u1EF9, H\xF9ng H\u1EA3i
16 x\xE3 T\xE2n Ch\xE2u < x\xE3 Di\u1EC5n L\u1ED9c, Di\u1EC5n L\u1EE3i, Di\u1EC5n Ph\xFA, Di\u1EC5n Th\u1ECD
17 x\xE3 An Ch\xE2u < x\xE3 Di\u1EC5n An, Di\u1EC5n T\xE2n, Di\u1EC5n Th\u1ECBnh, Di\u1EC5n Trung
18 x\xE3 Minh Ch\xE2u < x\xE3 Di\u1EC5n C\xE1t, Di\u1EC5n Nguy\xEAn, H\u1EA1nh Qu\u1EA3ng, Minh Ch\xE2u
19 x\xE3 H\xF9ng Ch\xE2u < x\xE3 Di\u1EC5n \u0110o\xE0i, Di\u1EC5n L\xE2m, Di\u1EC5n Tr\u01B0\u1EDDng, Di\u1EC5n Y\xEAn
20 x\xE3 \u0110\xF4 L\u01B0\u01A1ng < x\xE3 B\u1EAFc S\u01A1n (huy\u1EC7n \u0110\xF4 L\u01B0\u01A1ng), Nam S\u01A1n (huy\u1EC7n \u0110\xF4 L\u01B0\u01A1ng), \u0110\xE0 S\u01A1n, \u0110\u1EB7ng S\u01A1n, L\u01B0u S\u01A1n, Th\u1ECBnh S\u01A1n, V\u0103n S\u01A1n, Y\xEAn S\u01A1n; th\u1ECB tr\u1EA5n \u0110\xF4 L\u01B0\u01A1ng
21 x\xE3 B\u1EA1ch Ng\u1ECDc < x\xE3 B\u1ED3i S\u01A1n, Giang S\u01A1n \u0110\xF4ng, Giang S\u01A1n T\xE2y, B\u1EA1ch Ng\u1ECDc
22 x\xE3 V\u0103n Hi\u1EBFn < x\xE3 T\xE2n S\u01A1n (huy\u1EC7n \u0110\xF4 L\u01B0\u01A1ng), H\xF2a S\u01A1n, Quang S\u01A1n, Th\xE1i S\u01A1n, Th\u01B0\u1EE3ng S\u01A1n
23 x\xE3 B\u1EA1ch H\xE0 < x\xE3 \u0110\u1EA1i S\u01A1n, Hi\u1EBFn S\u01A1n, M\u1EF9 S\u01A1n, Tr\xF9 S\u01A1n
24 x\xE3 Thu\u1EA7n Trung < x\xE3 Minh S\u01A1n (huy\u1EC7n \u0110\xF4 L\u01B0\u01A1ng), L\u1EA1c S\u01A1n, Nh\xE2n S\u01A1n, Thu\u1EADn S\u01A1n, Trung S\u01A1n, Xu\xE2n S\u01A1n
25 x\xE3 L\u01B0\u01A1ng S\u01A1n < x\xE3 B\xE0i S\u01A1n, \u0110\xF4ng S\u01A1n, H\u1ED3ng S\u01A1n, Tr\xE0ng S\u01A1n
26 x\xE3 H\u01B0ng Nguy\xEAn < th\u1ECB tr\u1EA5n H\u01B0ng Nguy\xEAn; x\xE3 H\u01B0ng \u0110\u1EA1o, H\u01B0ng T\xE2y, Th\u1ECBnh M\u1EF9
27 x\xE3 Y\xEAn Trung < x\xE3 H\u01B0ng Y\xEAn B\u1EAFc, H\u01B0ng Y\xEAn Nam, H\u01B0ng Trung
28 x\xE3 H\u01B0ng Nguy\xEAn Nam < x\xE3 H\u01B0ng L\u0129nh, Long X\xE1, Th\xF4ng T\xE2n, Xu\xE2n Lam
29 x\xE3 Lam Th\xE0nh < x\xE3 Ch\xE2u Nh\xE2n, H\u01B0ng Ngh\u0129a, H\u01B0ng Th\xE0nh, Ph\xFAc L\u1EE3i
30 x\xE3 Chi\xEAu L\u01B0u < x\xE3 B\u1EA3o Th\u1EAFng, Chi\xEAu L\u01B0u
31 x\xE3 H\u1EEFu Ki\u1EC7m < x\xE3 B\u1EA3o Nam, H\u1EEFu L\u1EADp, H\u1EEFu Ki\u1EC7m
32 x\xE3 M\u01B0\u1EDDng T\xEDp < x\xE3 M\u01B0\u1EDDng \u1EA2i, M\u01B0\u1EDDng T\xEDp
33 x\xE3 M\u01B0\u1EDDng X\xE9n < th\u1ECB tr\u1EA5n M\u01B0\u1EDDng X\xE9n; x\xE3 T\xE0 C\u1EA1, T\xE2y S\u01A1n
34 x\xE3 Na Loi < x\xE3 \u0110o\u1ECDc M\u1EA1y, Na Loi
35 x\xE3 Na Ngoi < x\xE3 N\u1EADm C\xE0n, Na Ngoi
36 x\xE3 N\u1EADm C\u1EAFn < x\xE3 Ph\xE0 \u0110\xE1nh, N\u1EADm C\u1EAFn
37 x\xE3 Kim Li\xEAn < x\xE3 H\xF9ng Ti\u1EBFn, Nam C\xE1t, Nam Giang, Xu\xE2n H\u1ED3ng, Kim Li\xEAn
38 x\xE3 V\u1EA1n An < th\u1ECB tr\u1EA5n Nam \u0110\xE0n; x\xE3 Th\u01B0\u1EE3ng T\xE2n L\u1ED9c, Xu\xE2n H\xF2a
39 x\xE3 Nam \u0110\xE0n < x\xE3 Ngh\u0129a Th\xE1i (huy\u1EC7n Nam \u0110\xE0n), Nam H\u01B0ng, Nam Thanh
40 x\xE3 \u0110\u1EA1i Hu\u1EC7 < x\xE3 Nam Anh, Nam L\u0129nh, Nam Xu\xE2n
41 x\xE3 Thi\xEAn Nh\u1EABn < x\xE3 Kh\xE1nh S\u01A1n, Nam Kim, Trung Ph\xFAc C\u01B0\u1EDDng
42 x\xE3 Ngh\u0129a \u0110\xE0n < th\u1ECB tr\u1EA5n Ngh\u0129a \u0110\xE0n; x\xE3 Ngh\u0129a B\xECnh, Ngh\u0129a Trung
43 x\xE3 Ngh\u0129a Th\u1ECD < x\xE3 Ngh\u0129a H\u1ED9i, Ngh\u0129a L\u1EE3i, Ngh\u0129a Th\u1ECD
44 x\xE3 Ngh\u0129a L\xE2m < x\xE3 Ngh\u0129a L\u1EA1c, Ngh\u0129a S\u01A1n, Ngh\u0129a Y\xEAn, Ngh\u0129a L\xE2m
45 x\xE3 Ngh\u0129a Mai < x\xE3 Ngh\u0129a H\u1ED3ng, Ngh\u0129a Minh, Ngh\u0129a Mai
46 x\xE3 Ngh\u0129a H\u01B0ng < x\xE3 Ngh\u0129a Th\xE0nh, Ngh\u0129a H\u01B0ng
47 x\xE3 Ngh\u0129a Kh\xE1nh < x\xE3 Ngh\u0129a An, Ngh\u0129a \u0110\u1EE9c, Ngh\u0129a Kh\xE1nh
48 x\xE3 Ngh\u0129a L\u1ED9c < x\xE3 Ngh\u0129a Long, Ngh\u0129a L\u1ED9c
49 x\xE3 Nghi L\u1ED9c < th\u1ECB tr\u1EA5n Qu\xE1n H\xE0nh; x\xE3 Di\xEAn Hoa, Nghi Trung, Nghi V\u1EA1n
50 x\xE3 Ph\xFAc L\u1ED9c < x\xE3 Nghi C\xF4ng B\u1EAFc, Nghi C\xF4ng Nam, Nghi L\xE2m, Nghi M\u1EF9
51 x\xE3 \u0110\xF4ng L\u1ED9c < x\xE3 Kh\xE1nh H\u1EE3p, Nghi Th\u1EA1ch, Th\u1ECBnh Tr\u01B0\u1EDDng
52 x\xE3 Trung L\u1ED9c < x\xE3 Nghi Long, Nghi Quang, Nghi Thu\u1EADn, Nghi X\xE1
53 x\xE3 Th\u1EA7n L\u0129nh < x\xE3 Nghi \u0110\u1ED3ng, Nghi H\u01B0ng, Nghi Ph\u01B0\u01A1ng
54 x\xE3 H\u1EA3i L\u1ED9c < x\xE3 Nghi Thi\u1EBFt, Nghi Ti\u1EBFn, Nghi Y\xEAn
55 x\xE3 V\u0103n Ki\u1EC1u < x\xE3 Nghi Ki\u1EC1u, Nghi V\u0103n
56 x\xE3 M\u01B0\u1EDDng Qu\xE0ng < x\xE3 C\u1EAFm Mu\u1ED9n, Ch\xE2u Th\xF4n, Quang Phong
57 x\xE3 Qu\u1EBF Phong < th\u1ECB tr\u1EA5n Kim S\u01A1n; x\xE3 Ch\xE2u Kim, M\u01B0\u1EDDng N\u1ECDc, N\u1EADm Gi\u1EA3i
58 x\xE3 Th\xF4ng Th\u1EE5 < x\xE3 \u0110\u1ED3ng V\u0103n (huy\u1EC7n Qu\u1EBF Phong), Th\xF4ng Th\u1EE5
59 x\xE3 Ti\u1EC1n Phong < x\xE3 H\u1EA1nh D\u1ECBch, Ti\u1EC1n Phong
60 x\xE3 Tri L\u1EC5 < x\xE3 N\u1EADm Nho\xF3ng, Tri L\u1EC5
61 x\xE3 Qu\u1EF3 Ch\xE2u < th\u1ECB tr\u1EA5n T\xE2n L\u1EA1c; x\xE3 Ch\xE2u H\u1EA1nh, Ch\xE2u H\u1ED9i, Ch\xE2u Nga
62 x\xE3 Ch\xE2u Ti\u1EBFn < x\xE3 Ch\xE2u Ti\u1EBFn (huy\u1EC7n Qu\u1EF3 Ch\xE2u), Ch\xE2u B\xEDnh, Ch\xE2u Th\u1EAFng, Ch\xE2u Thu\u1EADn
63 x\xE3 H\xF9ng Ch\xE2n < x\xE3 Ch\xE2u Ho\xE0n, Ch\xE2u Phong, Di\xEAn L\xE3m
64 x\xE3 Qu\u1EF3 H\u1EE3p < th\u1ECB tr\u1EA5n Qu\u1EF3 H\u1EE3p; x\xE3 Ch\xE2u \u0110\xECnh, Ch\xE2u Quang, Th\u1ECD H\u1EE3p
65 x\xE3 Tam H\u1EE3p < x\xE3 Tam H\u1EE3p (huy\u1EC7n Qu\u1EF3 H\u1EE3p), \u0110\u1ED3ng H\u1EE3p, Ngh\u0129a Xu\xE2n, Y\xEAn H\u1EE3p
66 x\xE3 Ch\xE2u L\u1ED9c < x\xE3 Li\xEAn H\u1EE3p, Ch\xE2u L\u1ED9c
67 x\xE3 Ch\xE2u H\u1ED3ng < x\xE3 Ch\xE2u Ti\u1EBFn (huy\u1EC7n Qu\u1EF3 H\u1EE3p), Ch\xE2u Th\xE0nh, Ch\xE2u H\u1ED3ng
68 x\xE3 M\u01B0\u1EDDng Ham < x\xE3 Ch\xE2u C\u01B0\u1EDDng, Ch\xE2u Th\xE1i
69 x\xE3 M\u01B0\u1EDDng Ch\u1ECDng < x\xE3 B\u1EAFc S\u01A1n (huy\u1EC7n Qu\u1EF3 H\u1EE3p), Nam S\u01A1n (huy\u1EC7n Qu\u1EF3 H\u1EE3p), Ch\xE2u L\xFD
70 x\xE3 Minh H\u1EE3p < x\xE3 H\u1EA1 S\u01A1n, V\u0103n L\u1EE3i, Minh H\u1EE3p
71 x\xE3 Qu\u1EF3nh L\u01B0u < th\u1ECB tr\u1EA5n C\u1EA7u Gi\xE1t; x\xE3 B\xECnh S\u01A1n (huy\u1EC7n Qu\u1EF3nh L\u01B0u), Qu\u1EF3nh Di\u1EC5n, Qu\u1EF3nh Giang, Qu\u1EF3nh H\u1EADu
72 x\xE3 Qu\u1EF3nh V\u0103n < x\xE3 Qu\u1EF3nh T\xE2n, Qu\u1EF3nh Th\u1EA1ch, Qu\u1EF3nh V\u0103n
73 x\xE3 Qu\u1EF3nh Anh < x\xE3 Minh L\u01B0\u01A1ng, Qu\u1EF3nh B\u1EA3ng, Qu\u1EF3nh \u0110\xF4i, Qu\u1EF3nh Thanh, Qu\u1EF3nh Y\xEAn
74 x\xE3 Qu\u1EF3nh Tam < x\xE3 T\xE2n S\u01A1n (huy\u1EC7n Qu\u1EF3nh L\u01B0u), Qu\u1EF3nh Ch\xE2u, Qu\u1EF3nh Tam
75 x\xE3 Qu\u1EF3nh Ph\xFA < x\xE3 An H\xF2a, Ph\xFA Ngh\u0129a, Thu\u1EADn Long, V\u0103n H\u1EA3i
76 x\xE3 Qu\u1EF3nh S\u01A1n < x\xE3 Ng\u1ECDc S\u01A1n (huy\u1EC7n Qu\u1EF3nh L\u01B0u), Qu\u1EF3nh L\xE2m, Qu\u1EF3nh S\u01A1n
77 x\xE3 Qu\u1EF3nh Th\u1EAFng < x\xE3 T\xE2n Th\u1EAFng, Qu\u1EF3nh Th\u1EAFng
78 x\xE3 T\xE2n K\u1EF3 < th\u1ECB tr\u1EA5n T\xE2n K\u1EF3; x\xE3 Ngh\u0129a D\u0169ng, K\u1EF3 T\xE2n, K\u1EF3 S\u01A1n
79 x\xE3 T\xE2n Ph\xFA < x\xE3 Ngh\u0129a Th\xE1i (huy\u1EC7n T\xE2n K\u1EF3), Ho\xE0n Long, T\xE2n Xu\xE2n, T\xE2n Ph\xFA
80 x\xE3 T\xE2n An < x\xE3 H\u01B0\u01A1ng S\u01A1n, Ngh\u0129a Ph\xFAc, T\xE2n An
81 x\xE3 Ngh\u0129a \u0110\u1ED3ng < x\xE3 B\xECnh H\u1EE3p, Ngh\u0129a \u0110\u1ED3ng
82 x\xE3 Giai Xu\xE2n < x\xE3 T\xE2n H\u1EE3p, Giai Xu\xE2n
83 x\xE3 Ngh\u0129a H\xE0nh < x\xE3 Ph\xFA S\u01A1n, T\xE2n H\u01B0\u01A1ng, Ngh\u0129a H\xE0nh
84 x\xE3 Ti\xEAn \u0110\u1ED3ng < x\xE3 \u0110\u1ED3ng V\u0103n (huy\u1EC7n T\xE2n K\u1EF3), Ti\xEAn K\u1EF3
85 x\xE3 \u0110\xF4ng Hi\u1EBFu < x\xE3 Ngh\u0129a M\u1EF9, Ngh\u0129a Thu\u1EADn, \u0110\xF4ng Hi\u1EBFu
86 x\xE3 B\xEDch H\xE0o < x\xE3 Mai Giang, Thanh L\xE2m, Thanh T\xF9ng, Thanh Xu\xE2n
87 x\xE3 C\xE1t Ng\u1EA1n < x\xE3 Minh S\u01A1n (huy\u1EC7n Thanh Ch\u01B0\u01A1ng), C\xE1t V\u0103n, Phong Th\u1ECBnh
88 x\xE3 \u0110\u1EA1i \u0110\u1ED3ng < th\u1ECB tr\u1EA5n D\xF9ng; x\xE3 \u0110\u1ED3ng V\u0103n (huy\u1EC7n Thanh Ch\u01B0\u01A1ng), Thanh Ng\u1ECDc, Thanh Phong, \u0110\u1EA1i \u0110\u1ED3ng
89 x\xE3 H\u1EA1nh L\xE2m < x\xE3 Thanh \u0110\u1EE9c, H\u1EA1nh L\xE2m
90 x\xE3 Hoa Qu\xE2n < x\xE3 Thanh An, Thanh H\u01B0\u01A1ng, Thanh Qu\u1EA3, Thanh Th\u1ECBnh
91 x\xE3 Kim B\u1EA3ng < x\xE3 Thanh H\xE0, Thanh Th\u1EE7y, Kim B\u1EA3ng
92 x\xE3 S\u01A1n L\xE2m < x\xE3 Ng\u1ECDc L\xE2m, Thanh S\u01A1n
93 x\xE3 Tam \u0110\u1ED3ng < x\xE3 Thanh Li\xEAn, Thanh M\u1EF9, Thanh Ti\xEAn
94 x\xE3 Xu\xE2n L\xE2m < x\xE3 Ng\u1ECDc S\u01A1n (huy\u1EC7n Thanh Ch\u01B0\u01A1ng), Minh Ti\u1EBFn, Xu\xE2n D\u01B0\u01A1ng
95 x\xE3 Nga My < x\xE3 Xi\xEAng My, Nga My
96 x\xE3 Nh\xF4n Mai < x\xE3 Mai S\u01A1n, Nh\xF4n Mai
97 x\xE3 Tam Quang < x\xE3 Tam \u0110\xECnh, Tam Quang
98 x\xE3 Tam Th\xE1i < x\xE3 Tam H\u1EE3p (huy\u1EC7n T\u01B0\u01A1ng D\u01B0\u01A1ng), Tam Th\xE1i
99 x\xE3 T\u01B0\u01A1ng D\u01B0\u01A1ng < th\u1ECB tr\u1EA5n Th\u1EA1ch Gi\xE1m; x\xE3 L\u01B0u Ki\u1EC1n, X\xE1 L\u01B0\u1EE3ng
100 x\xE3 Y\xEAn H\xF2a < x\xE3 Y\xEAn Th\u1EAFng, Y\xEAn H\xF2a
101 x\xE3 Y\xEAn Na < x\xE3 Y\xEAn T\u0129nh, Y\xEAn Na
102 x\xE3 Y\xEAn Th\xE0nh < th\u1ECB tr\u1EA5n Hoa Th\xE0nh; x\xE3 \u0110\xF4ng Th\xE0nh, T\u0103ng Th\xE0nh, V\u0103n Th\xE0nh
103 x\xE3 Quan Th\xE0nh < x\xE3 B\u1EAFc Th\xE0nh, Nam Th\xE0nh, Trung Th\xE0nh, Xu\xE2n Th\xE0nh
104 x\xE3 H\u1EE3p Minh < x\xE3 B\u1EA3o Th\xE0nh, Long Th\xE0nh, S\u01A1n Th\xE0nh, Vi\xEAn Th\xE0nh, V\u0129nh Th\xE0nh
105 x\xE3 V\xE2n T\u1EE5 < x\xE3 Li\xEAn Th\xE0nh, M\u1EF9 Th\xE0nh, V\xE2n T\u1EE5
106 x\xE3 V\xE2n Du < x\xE3 Minh Th\xE0nh, T\xE2y Th\xE0nh, Th\u1ECBnh Th\xE0nh
107 x\xE3 Quang \u0110\u1ED3ng < x\xE3 \u0110\u1ED3ng Th\xE0nh, Kim Th\xE0nh, Quang Th\xE0nh
108 x\xE3 Giai L\u1EA1c < x\xE3 H\u1EADu Th\xE0nh, L\u0103ng Th\xE0nh, Ph\xFAc Th\xE0nh
109 x\xE3 B\xECnh Minh < x\xE3 \u0110\u1EE9c Th\xE0nh, M\xE3 Th\xE0nh, T\xE2n Th\xE0nh, Ti\u1EBFn Th\xE0nh
110 x\xE3 \u0110\xF4ng Th\xE0nh < x\xE3 \u0110\xF4 Th\xE0nh, Ph\xFA Th\xE0nh, Th\u1ECD Th\xE0nh
111 ph\u01B0\u1EDDng Ho\xE0ng Mai < ph\u01B0\u1EDDng Qu\u1EF3nh Thi\u1EC7n; x\xE3 Qu\u1EF3nh Trang, Qu\u1EF3nh Vinh
112 ph\u01B0\u1EDDng Qu\u1EF3nh Mai < ph\u01B0\u1EDDng Mai H\xF9ng, Qu\u1EF3nh Ph\u01B0\u01A1ng, Qu\u1EF3nh Xu\xE2n; x\xE3 Qu\u1EF3nh Li\xEAn
113 ph\u01B0\u1EDDng T\xE2n Mai < ph\u01B0\u1EDDng Qu\u1EF3nh D\u1ECB; x\xE3 Qu\u1EF3nh L\u1EADp, Qu\u1EF3nh L\u1ED9c
114 ph\u01B0\u1EDDng Th\xE1i H\xF2a < ph\u01B0\u1EDDng H\xF2a Hi\u1EBFu, Long S\u01A1n, Quang Phong
115 ph\u01B0\u1EDDng T\xE2y Hi\u1EBFu < ph\u01B0\u1EDDng Quang Ti\u1EBFn; x\xE3 Ngh\u0129a Ti\u1EBFn, T\xE2y Hi\u1EBFu
116 ph\u01B0\u1EDDng Tr\u01B0\u1EDDng Vinh < ph\u01B0\u1EDDng B\u1EBFn Th\u1EE7y, H\u01B0ng D\u0169ng, H\u01B0ng Ph\xFAc, Trung \u0110\xF4, Tr\u01B0\u1EDDng Thi, Vinh T\xE2n; x\xE3 H\u01B0ng H\xF2a
117 ph\u01B0\u1EDDng Th\xE0nh Vinh < ph\u01B0\u1EDDng C\u1EEDa Nam, \u0110\xF4ng V\u0129nh, H\u01B0ng B\xECnh, L\xEA L\u1EE3i, Quang Trung; x\xE3 H\u01B0ng Ch\xEDnh
118 ph\u01B0\u1EDDng Vinh H\u01B0ng < ph\u01B0\u1EDDng H\u01B0ng \u0110\xF4ng, Qu\xE1n B\xE0u; x\xE3 Nghi Kim, Nghi Li\xEAn
119 ph\u01B0\u1EDDng Vinh Ph\xFA < ph\u01B0\u1EDDng H\xE0 Huy T\u1EADp, Nghi \u0110\u1EE9c, Nghi Ph\xFA; x\xE3 Nghi \xC2n
120 ph\u01B0\u1EDDng Vinh L\u1ED9c < ph\u01B0\u1EDDng H\u01B0ng L\u1ED9c; x\xE3 Nghi Phong, Nghi Th\xE1i, Nghi Xu\xE2n, Ph\xFAc Th\u1ECD
121 ph\u01B0\u1EDDng C\u1EEDa L\xF2 < ph\u01B0\u1EDDng Nghi H\u1EA3i, Nghi H\xF2a, Nghi H\u01B0\u01A1ng, Nghi T\xE2n, Nghi Thu, Nghi Th\u1EE7y, Thu Th\u1EE7y
122 x\xE3 Keng \u0110u
122 x\xE3 M\u1EF9 L\xFD
122 x\xE3 B\u1EAFc L\xFD
122 x\xE3 Hu\u1ED3i T\u1EE5
122 x\xE3 M\u01B0\u1EDDng L\u1ED1ng
122 x\xE3 B\xECnh Chu\u1EA9n
122 x\xE3 H\u1EEFu Khu\xF4ng
122 x\xE3 L\u01B0\u1EE3ng Minh
122 x\xE3 Ch\xE2u B\xECnh
# 1679/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Qu\u1EA3ng Ninh
1 x\xE3 Qu\u1EA3ng La < x\xE3 B\u1EB1ng C\u1EA3, D\xE2n Ch\u1EE7, T\xE2n D\xE2n, Qu\u1EA3ng La
2 x\xE3 Th\u1ED1ng Nh\u1EA5t < x\xE3 V\u0169 Oai, H\xF2a B\xECnh, Th\u1ED1ng Nh\u1EA5t; ~x\xE3 \u0110\u1ED3ng L\xE2m
3 x\xE3 H\u1EA3i H\xF2a < ~x\xE3 H\u1EA3i L\u1EA1ng, H\u1EA3i H\xF2a
4 x\xE3 Ti\xEAn Y\xEAn < th\u1ECB tr\u1EA5n Ti\xEAn Y\xEAn; x\xE3 Phong D\u1EE5, Ti\xEAn L\xE3ng; ~x\xE3 Y\xEAn Than, \u0110\u1EA1i D\u1EF1c, \u0110\xF4ng Ng\u0169, V\xF4 Ng\u1EA1i
5 x\xE3 \u0110i\u1EC1n X\xE1 < x\xE3 H\xE0 L\xE2u, \u0110i\u1EC1n X\xE1; ~x\xE3 Y\xEAn Than
6 x\xE3 \u0110\xF4ng Ng\u0169 < x\xE3 \u0110\xF4ng H\u1EA3i; ~x\xE3 \u0110\u1EA1i D\u1EF1c, \u0110\xF4ng Ng\u0169
7 x\xE3 H\u1EA3i L\u1EA1ng < x\xE3 \u0110\u1ED3ng Rui; ~x\xE3 H\u1EA3i L\u1EA1ng, H\u1EA3i H\xF2a
8 x\xE3 L\u01B0\u01A1ng Minh < x\xE3 \u0110\u1ED3ng S\u01A1n, L\u01B0\u01A1ng Minh
9 x\xE3 K\u1EF3 Th\u01B0\u1EE3ng < x\xE3 Thanh L\xE2m, \u0110\u1EA1p Thanh, K\u1EF3 Th\u01B0\u1EE3ng
10 x\xE3 Ba Ch\u1EBD < th\u1ECB tr\u1EA5n Ba Ch\u1EBD; x\xE3 Thanh S\u01A1n, Nam S\u01A1n, \u0110\u1ED3n \u0110\u1EA1c; ~x\xE3 H\u1EA3i L\u1EA1ng
11 x\xE3 Qu\u1EA3ng T\xE2n < x\xE3 Qu\u1EA3ng An, D\u1EF1c Y\xEAn, Qu\u1EA3ng L\xE2m, Qu\u1EA3ng T\xE2n
12 x\xE3 \u0110\u1EA7m H\xE0 < th\u1ECB tr\u1EA5n \u0110\u1EA7m H\xE0; x\xE3 T\xE2n B\xECnh, \u0110\u1EA1i B\xECnh, T\xE2n L\u1EADp, \u0110\u1EA7m H\xE0
13 x\xE3 Qu\u1EA3ng H\xE0 < th\u1ECB tr\u1EA5n Qu\u1EA3ng H\xE0; x\xE3 Qu\u1EA3ng Minh, Qu\u1EA3ng Ch\xEDnh, Qu\u1EA3ng Phong; ~x\xE3 Qu\u1EA3ng Long
14 x\xE3 \u0110\u01B0\u1EDDng Hoa < x\xE3 Qu\u1EA3ng S\u01A1n, \u0110\u01B0\u1EDDng Hoa; ~x\xE3 Qu\u1EA3ng Long
15 x\xE3 Qu\u1EA3ng \u0110\u1EE9c < x\xE3 Qu\u1EA3ng Th\xE0nh, Qu\u1EA3ng Th\u1ECBnh, Qu\u1EA3ng \u0110\u1EE9c
16 x\xE3 Ho\xE0nh M\xF4 < x\xE3 \u0110\u1ED3ng V\u0103n, Ho\xE0nh M\xF4
17 x\xE3 L\u1EE5c H\u1ED3n < x\xE3 \u0110\u1ED3ng T\xE2m, L\u1EE5c H\u1ED3n
18 x\xE3 B\xECnh Li\xEAu < th\u1ECB tr\u1EA5n B\xECnh Li\xEAu; x\xE3 H\xFAc \u0110\u1ED9ng; ~x\xE3 V\xF4 Ng\u1EA1i
19 x\xE3 H\u1EA3i S\u01A1n < x\xE3 B\u1EAFc S\u01A1n, H\u1EA3i S\u01A1n
20 x\xE3 H\u1EA3i Ninh < x\xE3 Qu\u1EA3ng Ngh\u0129a, H\u1EA3i Ti\u1EBFn
21 x\xE3 V\u0129nh Th\u1EF1c < x\xE3 V\u0129nh Trung, V\u0129nh Th\u1EF1c
22 ph\u01B0\u1EDDng An Sinh < ph\u01B0\u1EDDng B\xECnh D\u01B0\u01A1ng; x\xE3 An Sinh, Vi\u1EC7t D\xE2n; ~ph\u01B0\u1EDDng \u0110\u1EE9c Ch\xEDnh
23 ph\u01B0\u1EDDng \u0110\xF4ng Tri\u1EC1u < ph\u01B0\u1EDDng Th\u1EE7y An, H\u01B0ng \u0110\u1EA1o, H\u1ED3ng Phong; x\xE3 Nguy\u1EC5n Hu\u1EC7; ~ph\u01B0\u1EDDng \u0110\u1EE9c Ch\xEDnh
24 ph\u01B0\u1EDDng B\xECnh Kh\xEA < ph\u01B0\u1EDDng Tr\xE0ng An, B\xECnh Kh\xEA; x\xE3 Tr\xE0ng L\u01B0\u01A1ng
25 ph\u01B0\u1EDDng M\u1EA1o Kh\xEA < ph\u01B0\u1EDDng Xu\xE2n S\u01A1n, Kim S\u01A1n, Y\xEAn Th\u1ECD, M\u1EA1o Kh\xEA
26 ph\u01B0\u1EDDng Ho\xE0ng Qu\u1EBF < ph\u01B0\u1EDDng Y\xEAn \u0110\u1EE9c, Ho\xE0ng Qu\u1EBF; x\xE3 H\u1ED3ng Th\xE1i T\xE2y, H\u1ED3ng Th\xE1i \u0110\xF4ng
27 ph\u01B0\u1EDDng Y\xEAn T\u1EED < ph\u01B0\u1EDDng Ph\u01B0\u01A1ng \u0110\xF4ng, Ph\u01B0\u01A1ng Nam; x\xE3 Th\u01B0\u1EE3ng Y\xEAn C\xF4ng
28 ph\u01B0\u1EDDng V\xE0ng Danh < ph\u01B0\u1EDDng B\u1EAFc S\u01A1n, Nam Kh\xEA, V\xE0ng Danh; ~ph\u01B0\u1EDDng Tr\u01B0ng V\u01B0\u01A1ng
29 ph\u01B0\u1EDDng U\xF4ng B\xED < ph\u01B0\u1EDDng Quang Trung, Thanh S\u01A1n, Y\xEAn Thanh; ~ph\u01B0\u1EDDng Tr\u01B0ng V\u01B0\u01A1ng
30 ph\u01B0\u1EDDng \u0110\xF4ng Mai < ph\u01B0\u1EDDng Minh Th\xE0nh, \u0110\xF4ng Mai
31 ph\u01B0\u1EDDng Hi\u1EC7p H\xF2a < ph\u01B0\u1EDDng C\u1ED9ng H\xF2a; x\xE3 S\xF4ng Khoai, Hi\u1EC7p H\xF2a
32 ph\u01B0\u1EDDng Qu\u1EA3ng Y\xEAn < ph\u01B0\u1EDDng Y\xEAn Giang, Qu\u1EA3ng Y\xEAn; x\xE3 Ti\u1EC1n An
33 ph\u01B0\u1EDDng H\xE0 An < ph\u01B0\u1EDDng T\xE2n An, H\xE0 An; x\xE3 Ho\xE0ng T\xE2n; ~x\xE3 Li\xEAn H\xF2a
34 ph\u01B0\u1EDDng Phong C\u1ED1c < ph\u01B0\u1EDDng Nam H\xF2a, Y\xEAn H\u1EA3i, Phong C\u1ED1c; x\xE3 C\u1EA9m La
35 ph\u01B0\u1EDDng Li\xEAn H\xF2a < ph\u01B0\u1EDDng Phong H\u1EA3i; x\xE3 Li\xEAn V\u1ECB, Ti\u1EC1n Phong; ~x\xE3 Li\xEAn H\xF2a
36 ph\u01B0\u1EDDng Tu\u1EA7n Ch\xE2u < ph\u01B0\u1EDDng \u0110\u1EA1i Y\xEAn, Tu\u1EA7n Ch\xE2u; ~ph\u01B0\u1EDDng H\xE0 Kh\u1EA9u
37 ph\u01B0\u1EDDng Vi\u1EC7t H\u01B0ng < ph\u01B0\u1EDDng Gi\u1EBFng \u0110\xE1y, Vi\u1EC7t H\u01B0ng; ~ph\u01B0\u1EDDng H\xE0 Kh\u1EA9u
38 ph\u01B0\u1EDDng B\xE3i Ch\xE1y < ph\u01B0\u1EDDng H\xF9ng Th\u1EAFng, B\xE3i Ch\xE1y
39 ph\u01B0\u1EDDng H\xE0 Tu < ph\u01B0\u1EDDng H\xE0 Phong, H\xE0 Tu
40 ph\u01B0\u1EDDng H\xE0 L\u1EA7m < ph\u01B0\u1EDDng Cao Th\u1EAFng, H\xE0 Trung, H\xE0 L\u1EA7m
41 ph\u01B0\u1EDDng Cao Xanh < ph\u01B0\u1EDDng H\xE0 Kh\xE1nh, Cao Xanh
42 ph\u01B0\u1EDDng H\u1ED3ng Gai < ph\u01B0\u1EDDng B\u1EA1ch \u0110\u1EB1ng, Tr\u1EA7n H\u01B0ng \u0110\u1EA1o, H\u1ED3ng Gai
43 ph\u01B0\u1EDDng H\u1EA1 Long < ph\u01B0\u1EDDng H\u1ED3ng H\xE0, H\u1ED3ng H\u1EA3i
44 ph\u01B0\u1EDDng Ho\xE0nh B\u1ED3 < ph\u01B0\u1EDDng Ho\xE0nh B\u1ED3; x\xE3 S\u01A1n D\u01B0\u01A1ng, L\xEA L\u1EE3i; ~x\xE3 \u0110\u1ED3ng L\xE2m
45 ph\u01B0\u1EDDng M\xF4ng D\u01B0\u01A1ng < ph\u01B0\u1EDDng M\xF4ng D\u01B0\u01A1ng; x\xE3 D\u01B0\u01A1ng Huy
46 ph\u01B0\u1EDDng Quang Hanh < ph\u01B0\u1EDDng C\u1EA9m Th\u1EA1ch, C\u1EA9m Th\u1EE7y, Quang Hanh
47 ph\u01B0\u1EDDng C\u1EA9m Ph\u1EA3 < ph\u01B0\u1EDDng C\u1EA9m Trung, C\u1EA9m Th\xE0nh, C\u1EA9m B\xECnh, C\u1EA9m T\xE2y, C\u1EA9m \u0110\xF4ng
48 ph\u01B0\u1EDDng C\u1EEDa \xD4ng < ph\u01B0\u1EDDng C\u1EA9m Ph\xFA, C\u1EA9m Th\u1ECBnh, C\u1EA9m S\u01A1n, C\u1EEDa \xD4ng
49 ph\u01B0\u1EDDng M\xF3ng C\xE1i 1 < ph\u01B0\u1EDDng Tr\u1EA7n Ph\xFA, H\u1EA3i H\xF2a, B\xECnh Ng\u1ECDc, Tr\xE0 C\u1ED5; x\xE3 H\u1EA3i Xu\xE2n
50 ph\u01B0\u1EDDng M\xF3ng C\xE1i 2 < ph\u01B0\u1EDDng Ninh D\u01B0\u01A1ng, Ka Long; x\xE3 V\u1EA1n Ninh
51 ph\u01B0\u1EDDng M\xF3ng C\xE1i 3 < ph\u01B0\u1EDDng H\u1EA3i Y\xEAn; x\xE3 H\u1EA3i \u0110\xF4ng
52 \u0111\u1EB7c khu V\xE2n \u0110\u1ED3n < th\u1ECB tr\u1EA5n C\xE1i R\u1ED3ng; x\xE3 B\u1EA3n Sen, B\xECnh D\xE2n, \u0110\xE0i Xuy\xEAn, \u0110o\xE0n K\u1EBFt, \u0110\xF4ng X\xE1, H\u1EA1 Long, Minh Ch\xE2u, Ng\u1ECDc V\u1EEBng, Quan L\u1EA1n, Th\u1EAFng L\u1EE3i, V\u1EA1n Y\xEAn
53 \u0111\u1EB7c khu C\xF4 T\xF4 < th\u1ECB tr\u1EA5n C\xF4 T\xF4; x\xE3 \u0110\u1ED3ng Ti\u1EBFn, Thanh L\xE2n
54 x\xE3 C\xE1i Chi\xEAn
# 1680/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Qu\u1EA3ng Tr\u1ECB
1 x\xE3 Nam Gianh < x\xE3 Qu\u1EA3ng H\xF2a, Qu\u1EA3ng L\u1ED9c, Qu\u1EA3ng V\u0103n, Qu\u1EA3ng Minh
2 x\xE3 Nam Ba \u0110\u1ED3n < x\xE3 Qu\u1EA3ng T\xE2n, Qu\u1EA3ng Trung, Qu\u1EA3ng Ti\xEAn, Qu\u1EA3ng S\u01A1n, Qu\u1EA3ng Th\u1EE7y
3 x\xE3 D\xE2n H\xF3a < x\xE3 Tr\u1ECDng H\xF3a, D\xE2n H\xF3a
4 x\xE3 Kim \u0110i\u1EC1n < x\xE3 H\xF3a S\u01A1n, H\xF3a H\u1EE3p
5 x\xE3 Kim Ph\xFA < x\xE3 Th\u01B0\u1EE3ng H\xF3a, Trung H\xF3a, Minh H\xF3a, T\xE2n H\xF3a
6 x\xE3 Minh H\xF3a < th\u1ECB tr\u1EA5n Quy \u0110\u1EA1t; x\xE3 Xu\xE2n H\xF3a, Y\xEAn H\xF3a, H\u1ED3ng H\xF3a
7 x\xE3 Tuy\xEAn L\xE2m < x\xE3 L\xE2m H\xF3a, Thanh H\xF3a
8 x\xE3 Tuy\xEAn S\u01A1n < x\xE3 Thanh Th\u1EA1ch, H\u01B0\u01A1ng H\xF3a
9 x\xE3 \u0110\u1ED3ng L\xEA < th\u1ECB tr\u1EA5n \u0110\u1ED3ng L\xEA; x\xE3 Kim H\xF3a, L\xEA H\xF3a, Thu\u1EADn H\xF3a, S\u01A1n H\xF3a
10 x\xE3 Tuy\xEAn Ph\xFA < x\xE3 \u0110\u1ED3ng H\xF3a, Th\u1EA1ch H\xF3a, \u0110\u1EE9c H\xF3a
11 x\xE3 Tuy\xEAn B\xECnh < x\xE3 Phong H\xF3a, Ng\u01B0 H\xF3a, Mai H\xF3a
12 x\xE3 Tuy\xEAn H\xF3a < x\xE3 Ti\u1EBFn H\xF3a, Ch\xE2u H\xF3a, Cao Qu\u1EA3ng, V\u0103n H\xF3a
13 x\xE3 T\xE2n Gianh < x\xE3 Ph\xF9 C\u1EA3nh, Li\xEAn Tr\u01B0\u1EDDng, Qu\u1EA3ng Thanh
14 x\xE3 Trung Thu\u1EA7n < x\xE3 Qu\u1EA3ng L\u01B0u, Qu\u1EA3ng Th\u1EA1ch, Qu\u1EA3ng Ti\u1EBFn
15 x\xE3 Qu\u1EA3ng Tr\u1EA1ch < x\xE3 Qu\u1EA3ng Ph\u01B0\u01A1ng, Qu\u1EA3ng Xu\xE2n, Qu\u1EA3ng H\u01B0ng
16 x\xE3 H\xF2a Tr\u1EA1ch < x\xE3 Qu\u1EA3ng Ch\xE2u, Qu\u1EA3ng T\xF9ng, C\u1EA3nh D\u01B0\u01A1ng
17 x\xE3 Ph\xFA Tr\u1EA1ch < x\xE3 Qu\u1EA3ng \u0110\xF4ng, Qu\u1EA3ng Ph\xFA, Qu\u1EA3ng Kim, Qu\u1EA3ng H\u1EE3p
18 x\xE3 Th\u01B0\u1EE3ng Tr\u1EA1ch < x\xE3 T\xE2n Tr\u1EA1ch, Th\u01B0\u1EE3ng Tr\u1EA1ch
19 x\xE3 Phong Nha < th\u1ECB tr\u1EA5n Phong Nha; x\xE3 L\xE2m Tr\u1EA1ch, Xu\xE2n Tr\u1EA1ch, Ph\xFAc Tr\u1EA1ch
20 x\xE3 B\u1EAFc Tr\u1EA1ch < x\xE3 Thanh Tr\u1EA1ch, H\u1EA1 M\u1EF9, Li\xEAn Tr\u1EA1ch, B\u1EAFc Tr\u1EA1ch
21 x\xE3 \u0110\xF4ng Tr\u1EA1ch < x\xE3 H\u1EA3i Ph\xFA (huy\u1EC7n B\u1ED1 Tr\u1EA1ch), S\u01A1n L\u1ED9c, \u0110\u1EE9c Tr\u1EA1ch, \u0110\u1ED3ng Tr\u1EA1ch
22 x\xE3 Ho\xE0n L\xE3o < th\u1ECB tr\u1EA5n Ho\xE0n L\xE3o; x\xE3 Trung Tr\u1EA1ch, \u0110\u1EA1i Tr\u1EA1ch, T\xE2y Tr\u1EA1ch, H\xF2a Tr\u1EA1ch
23 x\xE3 B\u1ED1 Tr\u1EA1ch < x\xE3 H\u01B0ng Tr\u1EA1ch, C\u1EF1 N\u1EABm, V\u1EA1n Tr\u1EA1ch, Ph\xFA \u0110\u1ECBnh
24 x\xE3 Nam Tr\u1EA1ch < th\u1ECB tr\u1EA5n N\xF4ng tr\u01B0\u1EDDng Vi\u1EC7t Trung; x\xE3 Nh\xE2n Tr\u1EA1ch, L\xFD Nam
25 x\xE3 Qu\u1EA3ng Ninh < th\u1ECB tr\u1EA5n Qu\xE1n H\xE0u; x\xE3 V\u0129nh Ninh, V\xF5 Ninh, H\xE0m Ninh
26 x\xE3 Ninh Ch\xE2u < x\xE3 T\xE2n Ninh, Gia Ninh, Duy Ninh, H\u1EA3i Ninh
27 x\xE3 Tr\u01B0\u1EDDng Ninh < x\xE3 V\u1EA1n Ninh, An Ninh, Xu\xE2n Ninh, Hi\u1EC1n Ninh
28 x\xE3 Tr\u01B0\u1EDDng S\u01A1n < x\xE3 Tr\u01B0\u1EDDng Xu\xE2n, Tr\u01B0\u1EDDng S\u01A1n
29 x\xE3 L\u1EC7 Th\u1EE7y < th\u1ECB tr\u1EA5n Ki\u1EBFn Giang; x\xE3 Li\xEAn Th\u1EE7y, Xu\xE2n Th\u1EE7y, An Th\u1EE7y, Phong Th\u1EE7y, L\u1ED9c Th\u1EE7y
30 x\xE3 Cam H\u1ED3ng < x\xE3 Cam Th\u1EE7y (huy\u1EC7n L\u1EC7 Th\u1EE7y), Thanh Th\u1EE7y, H\u1ED3ng Th\u1EE7y, Ng\u01B0 Th\u1EE7y B\u1EAFc
31 x\xE3 Sen Ng\u01B0 < x\xE3 H\u01B0ng Th\u1EE7y, Sen Th\u1EE7y, Ng\u01B0 Th\u1EE7y
32 x\xE3 T\xE2n M\u1EF9 < x\xE3 T\xE2n Th\u1EE7y, D\u01B0\u01A1ng Th\u1EE7y, M\u1EF9 Th\u1EE7y, Th\xE1i Th\u1EE7y
33 x\xE3 Tr\u01B0\u1EDDng Ph\xFA < x\xE3 Tr\u01B0\u1EDDng Th\u1EE7y, Mai Th\u1EE7y, Ph\xFA Th\u1EE7y
34 x\xE3 L\u1EC7 Ninh < th\u1ECB tr\u1EA5n N\xF4ng tr\u01B0\u1EDDng L\u1EC7 Ninh; x\xE3 S\u01A1n Th\u1EE7y, Hoa Th\u1EE7y
35 x\xE3 Kim Ng\xE2n < x\xE3 Kim Th\u1EE7y, Ng\xE2n Th\u1EE7y, L\xE2m Th\u1EE7y
36 x\xE3 V\u0129nh Linh < th\u1ECB tr\u1EA5n H\u1ED3 X\xE1; x\xE3 V\u0129nh Long, V\u0129nh Ch\u1EA5p
37 x\xE3 C\u1EEDa T\xF9ng < th\u1ECB tr\u1EA5n C\u1EEDa T\xF9ng; x\xE3 V\u0129nh Giang, Hi\u1EC1n Th\xE0nh, Kim Th\u1EA1ch
38 x\xE3 V\u0129nh Ho\xE0ng < x\xE3 V\u0129nh Th\xE1i, Trung Nam, V\u0129nh H\xF2a, V\u0129nh T\xFA
39 x\xE3 V\u0129nh Th\u1EE7y < x\xE3 V\u0129nh L\xE2m, V\u0129nh S\u01A1n, V\u0129nh Th\u1EE7y
40 x\xE3 B\u1EBFn Quan < th\u1ECB tr\u1EA5n B\u1EBFn Quan; x\xE3 V\u0129nh \xD4, V\u0129nh H\xE0, V\u0129nh Kh\xEA
41 x\xE3 C\u1ED3n Ti\xEAn < x\xE3 H\u1EA3i Th\xE1i, Linh Tr\u01B0\u1EDDng, Gio An, Gio S\u01A1n
42 x\xE3 C\u1EEDa Vi\u1EC7t < th\u1ECB tr\u1EA5n C\u1EEDa Vi\u1EC7t; x\xE3 Gio Mai, Gio H\u1EA3i
43 x\xE3 Gio Linh < th\u1ECB tr\u1EA5n Gio Linh; x\xE3 Gio Quang, Gio M\u1EF9, Phong B\xECnh
44 x\xE3 B\u1EBFn H\u1EA3i < x\xE3 Trung H\u1EA3i, Trung Giang, Trung S\u01A1n
45 x\xE3 Cam L\u1ED9 < th\u1ECB tr\u1EA5n Cam L\u1ED9; x\xE3 Cam Th\xE0nh, Cam Ch\xEDnh, Cam Ngh\u0129a
46 x\xE3 Hi\u1EBFu Giang < x\xE3 Cam Th\u1EE7y (huy\u1EC7n Cam L\u1ED9), Cam Hi\u1EBFu, Cam Tuy\u1EC1n, Thanh An
47 x\xE3 La Lay < x\xE3 A Bung, A Ngo
48 x\xE3 T\xE0 R\u1EE5t < x\xE3 A Vao, H\xFAc Ngh\xEC, T\xE0 R\u1EE5t
49 x\xE3 \u0110akr\xF4ng < x\xE3 Ba Nang, T\xE0 Long, \u0110akr\xF4ng
50 x\xE3 Ba L\xF2ng < x\xE3 Tri\u1EC7u Nguy\xEAn, Ba L\xF2ng
51 x\xE3 H\u01B0\u1EDBng Hi\u1EC7p < th\u1ECB tr\u1EA5n Kr\xF4ng Klang; x\xE3 M\xF2 \xD3, H\u01B0\u1EDBng Hi\u1EC7p
52 x\xE3 H\u01B0\u1EDBng L\u1EADp < x\xE3 H\u01B0\u1EDBng Vi\u1EC7t, H\u01B0\u1EDBng L\u1EADp
53 x\xE3 H\u01B0\u1EDBng Ph\xF9ng < x\xE3 H\u01B0\u1EDBng S\u01A1n, H\u01B0\u1EDBng Linh, H\u01B0\u1EDBng Ph\xF9ng
54 x\xE3 Khe Sanh < th\u1ECB tr\u1EA5n Khe Sanh; x\xE3 T\xE2n H\u1EE3p, H\xFAc, H\u01B0\u1EDBng T\xE2n
55 x\xE3 T\xE2n L\u1EADp < x\xE3 T\xE2n Li\xEAn, H\u01B0\u1EDBng L\u1ED9c, T\xE2n L\u1EADp
56 x\xE3 Lao B\u1EA3o < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n H\u01B0\u1EDBng H\xF3a), T\xE2n Long; th\u1ECB tr\u1EA5n Lao B\u1EA3o
57 x\xE3 L\xECa < x\xE3 Thanh, Thu\u1EADn, L\xECa
58 x\xE3 A D\u01A1i < x\xE3 Ba T\u1EA7ng, Xy, A D\u01A1i
59 x\xE3 Tri\u1EC7u Phong < th\u1ECB tr\u1EA5n \xC1i T\u1EED; x\xE3 Tri\u1EC7u Th\xE0nh, Tri\u1EC7u Th\u01B0\u1EE3ng
60 x\xE3 \xC1i T\u1EED < x\xE3 Tri\u1EC7u \xC1i, Tri\u1EC7u Giang, Tri\u1EC7u Long
61 x\xE3 Tri\u1EC7u B\xECnh < x\xE3 Tri\u1EC7u \u0110\u1ED9, Tri\u1EC7u Thu\u1EADn, Tri\u1EC7u H\xF2a, Tri\u1EC7u \u0110\u1EA1i
62 x\xE3 Tri\u1EC7u C\u01A1 < x\xE3 Tri\u1EC7u Trung, Tri\u1EC7u T\xE0i, Tri\u1EC7u C\u01A1
63 x\xE3 Nam C\u1EEDa Vi\u1EC7t < x\xE3 Tri\u1EC7u Tr\u1EA1ch, Tri\u1EC7u Ph\u01B0\u1EDBc, Tri\u1EC7u T\xE2n
64 x\xE3 Di\xEAn Sanh < th\u1ECB tr\u1EA5n Di\xEAn Sanh; x\xE3 H\u1EA3i Tr\u01B0\u1EDDng, H\u1EA3i \u0110\u1ECBnh
65 x\xE3 M\u1EF9 Th\u1EE7y < x\xE3 H\u1EA3i D\u01B0\u01A1ng, H\u1EA3i An, H\u1EA3i Kh\xEA
66 x\xE3 H\u1EA3i L\u0103ng < x\xE3 H\u1EA3i Ph\xFA (huy\u1EC7n H\u1EA3i L\u0103ng), H\u1EA3i L\xE2m, H\u1EA3i Th\u01B0\u1EE3ng
67 x\xE3 Nam H\u1EA3i L\u0103ng < x\xE3 H\u1EA3i S\u01A1n, H\u1EA3i Phong, H\u1EA3i Ch\xE1nh
68 x\xE3 V\u0129nh \u0110\u1ECBnh < x\xE3 H\u1EA3i Quy, H\u1EA3i H\u01B0ng, H\u1EA3i B\xECnh
69 ph\u01B0\u1EDDng \u0110\u1ED3ng H\u1EDBi < ph\u01B0\u1EDDng \u0110\u1EE9c Ninh \u0110\xF4ng, \u0110\u1ED3ng H\u1EA3i, \u0110\u1ED3ng Ph\xFA, Ph\xFA H\u1EA3i, H\u1EA3i Th\xE0nh, Nam L\xFD; x\xE3 B\u1EA3o Ninh, \u0110\u1EE9c Ninh
70 ph\u01B0\u1EDDng \u0110\u1ED3ng Thu\u1EADn < ph\u01B0\u1EDDng B\u1EAFc L\xFD; x\xE3 L\u1ED9c Ninh, Quang Ph\xFA
71 ph\u01B0\u1EDDng \u0110\u1ED3ng S\u01A1n < ph\u01B0\u1EDDng B\u1EAFc Ngh\u0129a, \u0110\u1ED3ng S\u01A1n; x\xE3 Ngh\u0129a Ninh, Thu\u1EADn \u0110\u1EE9c
72 ph\u01B0\u1EDDng Ba \u0110\u1ED3n < ph\u01B0\u1EDDng Qu\u1EA3ng Phong, Qu\u1EA3ng Long, Ba \u0110\u1ED3n; x\xE3 Qu\u1EA3ng H\u1EA3i
73 ph\u01B0\u1EDDng B\u1EAFc Gianh < ph\u01B0\u1EDDng Qu\u1EA3ng Ph\xFAc, Qu\u1EA3ng Th\u1ECD, Qu\u1EA3ng Thu\u1EADn
74 ph\u01B0\u1EDDng \u0110\xF4ng H\xE0 < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 \u0110\xF4ng H\xE0), 3 (th\xE0nh ph\u1ED1 \u0110\xF4ng H\xE0), 4, \u0110\xF4ng Giang, \u0110\xF4ng Thanh
75 ph\u01B0\u1EDDng Nam \u0110\xF4ng H\xE0 < ph\u01B0\u1EDDng 2 (th\xE0nh ph\u1ED1 \u0110\xF4ng H\xE0), 5, \u0110\xF4ng L\u1EC5, \u0110\xF4ng L\u01B0\u01A1ng
76 ph\u01B0\u1EDDng Qu\u1EA3ng Tr\u1ECB < ph\u01B0\u1EDDng 1 (th\u1ECB x\xE3 Qu\u1EA3ng Tr\u1ECB), 2 (th\u1ECB x\xE3 Qu\u1EA3ng Tr\u1ECB), 3 (th\u1ECB x\xE3 Qu\u1EA3ng Tr\u1ECB), An \u0110\xF4n; x\xE3 H\u1EA3i L\u1EC7
77 \u0111\u1EB7c khu C\u1ED3n C\u1ECF < huy\u1EC7n C\u1ED3n C\u1ECF
78 x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n Minh H\xF3a)
# 1681/NQ-UBTVQH15 2025-06-16 t\u1EC9nh S\u01A1n La
1 x\xE3 \u0110o\xE0n K\u1EBFt < x\xE3 Chi\u1EC1ng Chung (th\u1ECB x\xE3 M\u1ED9c Ch\xE2u), \u0110o\xE0n K\u1EBFt
2 x\xE3 L\xF3ng S\u1EADp < x\xE3 Chi\u1EC1ng Kh\u1EEBa, L\xF3ng S\u1EADp
3 x\xE3 Chi\u1EC1ng S\u01A1n < x\xE3 Chi\u1EC1ng Xu\xE2n, Chi\u1EC1ng S\u01A1n
4 x\xE3 V\xE2n H\u1ED3 < x\xE3 L\xF3ng Lu\xF4ng, Chi\u1EC1ng Y\xEAn, M\u01B0\u1EDDng Men, V\xE2n H\u1ED3
5 x\xE3 Song Kh\u1EE7a < x\xE3 M\u01B0\u1EDDng T\xE8, Li\xEAn H\xF2a, Quang Minh, Song Kh\u1EE7a
6 x\xE3 T\xF4 M\xFAa < x\xE3 Chi\u1EC1ng Khoa, Su\u1ED1i B\xE0ng, T\xF4 M\xFAa
7 x\xE3 Xu\xE2n Nha < x\xE3 T\xE2n Xu\xE2n, Xu\xE2n Nha
8 x\xE3 Qu\u1EF3nh Nhai < th\u1ECB tr\u1EA5n M\u01B0\u1EDDng Gi\xE0ng; x\xE3 Chi\u1EC1ng B\u1EB1ng, Chi\u1EC1ng Khoang, Chi\u1EC1ng \u01A0n
9 x\xE3 M\u01B0\u1EDDng Chi\xEAn < x\xE3 Chi\u1EC1ng Khay, C\xE0 N\xE0ng, M\u01B0\u1EDDng Chi\xEAn
10 x\xE3 M\u01B0\u1EDDng Gi\xF4n < x\xE3 P\xE1 Ma Pha Khinh, M\u01B0\u1EDDng Gi\xF4n
11 x\xE3 M\u01B0\u1EDDng S\u1EA1i < x\xE3 N\u1EB7m \xC9t, M\u01B0\u1EDDng S\u1EA1i
12 x\xE3 Thu\u1EADn Ch\xE2u < th\u1ECB tr\u1EA5n Thu\u1EADn Ch\xE2u; x\xE3 Ph\u1ED5ng Ly, Th\xF4m M\xF2n, T\xF4ng L\u1EA1nh, Chi\u1EC1ng P\u1EA5c
13 x\xE3 Chi\u1EC1ng La < x\xE3 Chi\u1EC1ng Ng\xE0m, Nong Lay, T\xF4ng C\u1ECD, Chi\u1EC1ng La
14 x\xE3 N\u1EADm L\u1EA7u < x\xE3 Chi\u1EC1ng B\xF4m, P\xFAng Tra, N\u1EADm L\u1EA7u
15 x\xE3 Mu\u1ED5i N\u1ECDi < x\xE3 B\u1EA3n L\u1EA7m, Bon Ph\u1EB7ng, Mu\u1ED5i N\u1ECDi
16 x\xE3 M\u01B0\u1EDDng Khi\xEAng < x\xE3 Li\u1EC7p T\xE8, B\xF3 M\u01B0\u1EDDi, M\u01B0\u1EDDng Khi\xEAng
17 x\xE3 Co M\u1EA1 < x\xE3 Co T\xF2ng, P\xE1 L\xF4ng, Co M\u1EA1
18 x\xE3 B\xECnh Thu\u1EADn < x\xE3 Ph\u1ED5ng L\xE1i, Chi\u1EC1ng Pha
19 x\xE3 M\u01B0\u1EDDng \xC9 < x\xE3 Ph\u1ED5ng L\u1EADp, M\u01B0\u1EDDng \xC9
20 x\xE3 Long H\u1EB9 < x\xE3 \xC9 T\xF2ng, Long H\u1EB9
21 x\xE3 M\u01B0\u1EDDng La < th\u1ECB tr\u1EA5n \xCDt Ong; x\xE3 N\u1EB7m P\u0103m, Chi\u1EC1ng San, Chi\u1EC1ng Mu\xF4n, M\u01B0\u1EDDng Trai, Pi Toong
22 x\xE3 Chi\u1EC1ng Lao < x\xE3 N\u1EADm Gi\xF4n, Hua Trai, Chi\u1EC1ng Lao
23 x\xE3 M\u01B0\u1EDDng B\xFA < x\xE3 M\u01B0\u1EDDng Ch\xF9m, T\u1EA1 B\xFA, M\u01B0\u1EDDng B\xFA
24 x\xE3 Chi\u1EC1ng Hoa < x\xE3 Chi\u1EC1ng \xC2n, Chi\u1EC1ng C\xF4ng, Chi\u1EC1ng Hoa
25 x\xE3 B\u1EAFc Y\xEAn < th\u1ECB tr\u1EA5n B\u1EAFc Y\xEAn; x\xE3 Phi\xEAng Ban, H\u1ED3ng Ng\xE0i, Song Pe
26 x\xE3 T\xE0 X\xF9a < x\xE3 L\xE0ng Ch\u1EBFu, H\xE1ng \u0110\u1ED3ng, T\xE0 X\xF9a
27 x\xE3 T\u1EA1 Khoa < x\xE3 M\u01B0\u1EDDng Khoa, Hua Nh\xE0n, T\u1EA1 Khoa
28 x\xE3 X\xEDm V\xE0ng < x\xE3 Hang Ch\xFA, X\xEDm V\xE0ng
29 x\xE3 P\u1EAFc Ng\xE0 < x\xE3 Chim V\xE0n, P\u1EAFc Ng\xE0
30 x\xE3 Chi\u1EC1ng S\u1EA1i < x\xE3 Phi\xEAng C\xF4n, Chi\u1EC1ng S\u1EA1i
31 x\xE3 Ph\xF9 Y\xEAn < th\u1ECB tr\u1EA5n Quang Huy; x\xE3 Huy H\u1EA1, Huy T\u01B0\u1EDDng, Huy T\xE2n, Huy Th\u01B0\u1EE3ng
32 x\xE3 Gia Ph\xF9 < x\xE3 T\u01B0\u1EDDng Ph\xF9, Su\u1ED1i Bau, S\u1EADp Xa, Gia Ph\xF9
33 x\xE3 T\u01B0\u1EDDng H\u1EA1 < x\xE3 T\u01B0\u1EDDng Th\u01B0\u1EE3ng, T\u01B0\u1EDDng Phong, T\u01B0\u1EDDng Ti\u1EBFn, T\u01B0\u1EDDng H\u1EA1
34 x\xE3 M\u01B0\u1EDDng C\u01A1i < x\xE3 M\u01B0\u1EDDng Th\u1EA3i, T\xE2n Lang, M\u01B0\u1EDDng C\u01A1i
35 x\xE3 M\u01B0\u1EDDng Bang < x\xE3 M\u01B0\u1EDDng Do, M\u01B0\u1EDDng Lang, M\u01B0\u1EDDng Bang
36 x\xE3 T\xE2n Phong < x\xE3 B\u1EAFc Phong, Nam Phong, T\xE2n Phong
37 x\xE3 Kim Bon < x\xE3 \u0110\xE1 \u0110\u1ECF, Kim Bon
38 x\xE3 Y\xEAn Ch\xE2u < th\u1ECB tr\u1EA5n Y\xEAn Ch\xE2u; x\xE3 Chi\u1EC1ng \u0110\xF4ng, Chi\u1EC1ng S\xE0ng, Chi\u1EC1ng P\u1EB1n, Chi\u1EC1ng Khoi, S\u1EB7p V\u1EA1t
39 x\xE3 Chi\u1EC1ng H\u1EB7c < x\xE3 T\xFA Nang, M\u01B0\u1EDDng L\u1EF1m, Chi\u1EC1ng H\u1EB7c
40 x\xE3 L\xF3ng Phi\xEAng < x\xE3 Chi\u1EC1ng T\u01B0\u01A1ng, L\xF3ng Phi\xEAng
41 x\xE3 Y\xEAn S\u01A1n < x\xE3 Chi\u1EC1ng On, Y\xEAn S\u01A1n
42 x\xE3 Chi\u1EC1ng Mai < x\xE3 Chi\u1EC1ng Ban, Chi\u1EC1ng Kheo, Chi\u1EC1ng Dong, Chi\u1EC1ng Ve, Chi\u1EC1ng Mai
43 x\xE3 Mai S\u01A1n < th\u1ECB tr\u1EA5n H\xE1t L\xF3t; x\xE3 H\xE1t L\xF3t, C\xF2 N\xF2i
44 x\xE3 Phi\xEAng P\u1EB1n < x\xE3 N\xE0 \u1EDAt, Chi\u1EC1ng L\u01B0\u01A1ng, Phi\xEAng P\u1EB1n
45 x\xE3 Chi\u1EC1ng Mung < x\xE3 M\u01B0\u1EDDng B\u1EB1ng, M\u01B0\u1EDDng Bon, Chi\u1EC1ng Mung
46 x\xE3 Phi\xEAng C\u1EB1m < x\xE3 Chi\u1EC1ng N\u01A1i, Phi\xEAng C\u1EB1m
47 x\xE3 M\u01B0\u1EDDng Chanh < x\xE3 Chi\u1EC1ng Chung (huy\u1EC7n Mai S\u01A1n), M\u01B0\u1EDDng Chanh
48 x\xE3 T\xE0 H\u1ED9c < x\xE3 N\xE0 B\xF3, T\xE0 H\u1ED9c
49 x\xE3 Chi\u1EC1ng Sung < x\xE3 Chi\u1EC1ng Ch\u0103n, Chi\u1EC1ng Sung
50 x\xE3 B\xF3 Sinh < x\xE3 P\xFA B\u1EA9u, Chi\u1EC1ng En, B\xF3 Sinh
51 x\xE3 Chi\u1EC1ng Kh\u01B0\u01A1ng < x\xE3 M\u01B0\u1EDDng Sai, Chi\u1EC1ng Kh\u01B0\u01A1ng
52 x\xE3 M\u01B0\u1EDDng Hung < x\xE3 Chi\u1EC1ng Cang, M\u01B0\u1EDDng Hung
53 x\xE3 Chi\u1EC1ng Khoong < x\xE3 M\u01B0\u1EDDng Cai, Chi\u1EC1ng Khoong
54 x\xE3 M\u01B0\u1EDDng L\u1EA7m < x\xE3 \u0110\u1EE9a M\xF2n, M\u01B0\u1EDDng L\u1EA7m
55 x\xE3 N\u1EADm Ty < x\xE3 Chi\u1EC1ng Phung, N\u1EADm Ty
56 x\xE3 S\xF4ng M\xE3 < th\u1ECB tr\u1EA5n S\xF4ng M\xE3; x\xE3 N\xE0 Ngh\u1ECBu
57 x\xE3 Hu\u1ED5i M\u1ED9t < x\xE3 N\u1EADm M\u1EB1n, Hu\u1ED5i M\u1ED9t
58 x\xE3 Chi\u1EC1ng S\u01A1 < x\xE3 Y\xEAn H\u01B0ng, Chi\u1EC1ng S\u01A1
59 x\xE3 S\u1ED1p C\u1ED9p < x\xE3 M\u01B0\u1EDDng V\xE0, N\u1EADm L\u1EA1nh, S\u1ED1p C\u1ED9p
60 x\xE3 P\xFAng B\xE1nh < x\xE3 D\u1ED3m Cang, Sam Kha, P\xFAng B\xE1nh
61 ph\u01B0\u1EDDng T\xF4 Hi\u1EC7u < ph\u01B0\u1EDDng Quy\u1EBFt Th\u1EAFng, Quy\u1EBFt T\xE2m, Chi\u1EC1ng L\u1EC1, T\xF4 Hi\u1EC7u
62 ph\u01B0\u1EDDng Chi\u1EC1ng An < ph\u01B0\u1EDDng Chi\u1EC1ng An; x\xE3 Chi\u1EC1ng X\xF4m, Chi\u1EC1ng \u0110en
63 ph\u01B0\u1EDDng Chi\u1EC1ng C\u01A1i < ph\u01B0\u1EDDng Chi\u1EC1ng C\u01A1i; x\xE3 Hua La, Chi\u1EC1ng C\u1ECD
64 ph\u01B0\u1EDDng Chi\u1EC1ng Sinh < ph\u01B0\u1EDDng Chi\u1EC1ng Sinh; x\xE3 Chi\u1EC1ng Ng\u1EA7n
65 ph\u01B0\u1EDDng M\u1ED9c Ch\xE2u < ph\u01B0\u1EDDng M\u1ED9c L\u1EF5, M\u01B0\u1EDDng Sang; x\xE3 Chi\u1EC1ng H\u1EAFc
66 ph\u01B0\u1EDDng M\u1ED9c S\u01A1n < ph\u01B0\u1EDDng \u0110\xF4ng Sang, M\u1ED9c S\u01A1n
67 ph\u01B0\u1EDDng V\xE2n S\u01A1n < ph\u01B0\u1EDDng B\xECnh Minh, V\xE2n S\u01A1n
68 ph\u01B0\u1EDDng Th\u1EA3o Nguy\xEAn < ph\u01B0\u1EDDng C\u1EDD \u0110\u1ECF, Th\u1EA3o Nguy\xEAn
69 x\xE3 M\u01B0\u1EDDng L\u1EA1n
69 x\xE3 Phi\xEAng Kho\xE0i
69 x\xE3 Su\u1ED1i T\u1ECD
69 x\xE3 Ng\u1ECDc Chi\u1EBFn
69 x\xE3 T\xE2n Y\xEAn
69 x\xE3 M\u01B0\u1EDDng B\xE1m
69 x\xE3 M\u01B0\u1EDDng L\xE8o
# 1682/NQ-UBTVQH15 2025-06-16 t\u1EC9nh T\xE2y Ninh
1 x\xE3 H\u01B0ng \u0110i\u1EC1n < x\xE3 H\u01B0ng H\xE0, H\u01B0ng \u0110i\u1EC1n B, H\u01B0ng \u0110i\u1EC1n
2 x\xE3 V\u0129nh Th\u1EA1nh < x\xE3 Th\u1EA1nh H\u01B0ng (huy\u1EC7n T\xE2n H\u01B0ng), V\u0129nh Ch\xE2u B, H\u01B0ng Th\u1EA1nh
3 x\xE3 T\xE2n H\u01B0ng < th\u1ECB tr\u1EA5n T\xE2n H\u01B0ng; x\xE3 V\u0129nh Th\u1EA1nh, V\u0129nh L\u1EE3i
4 x\xE3 V\u0129nh Ch\xE2u < x\xE3 V\u0129nh \u0110\u1EA1i, V\u0129nh B\u1EEDu, V\u0129nh Ch\xE2u A
5 x\xE3 Tuy\xEAn B\xECnh < x\xE3 Tuy\xEAn B\xECnh, Tuy\xEAn B\xECnh T\xE2y; ~x\xE3 V\u0129nh B\xECnh, V\u0129nh Thu\u1EADn, Th\xE1i B\xECnh Trung
6 x\xE3 V\u0129nh H\u01B0ng < th\u1ECB tr\u1EA5n V\u0129nh H\u01B0ng; ~x\xE3 V\u0129nh Tr\u1ECB, Th\xE1i Tr\u1ECB, Kh\xE1nh H\u01B0ng, Th\xE1i B\xECnh Trung, V\u0129nh Thu\u1EADn, V\u0129nh B\xECnh
7 x\xE3 Kh\xE1nh H\u01B0ng < x\xE3 H\u01B0ng \u0110i\u1EC1n A; ~x\xE3 Th\xE1i B\xECnh Trung, V\u0129nh Tr\u1ECB, Th\xE1i Tr\u1ECB, Kh\xE1nh H\u01B0ng
8 x\xE3 Tuy\xEAn Th\u1EA1nh < x\xE3 Th\u1EA1nh H\u01B0ng (th\u1ECB x\xE3 Ki\u1EBFn T\u01B0\u1EDDng), Tuy\xEAn Th\u1EA1nh; ~x\xE3 B\u1EAFc H\xF2a
9 x\xE3 B\xECnh Hi\u1EC7p < x\xE3 Th\u1EA1nh Tr\u1ECB, B\xECnh T\xE2n, B\xECnh H\xF2a T\xE2y, B\xECnh Hi\u1EC7p
10 x\xE3 B\xECnh H\xF2a < x\xE3 B\xECnh Th\u1EA1nh (huy\u1EC7n M\u1ED9c H\xF3a), B\xECnh H\xF2a \u0110\xF4ng, B\xECnh H\xF2a Trung
11 x\xE3 M\u1ED9c H\xF3a < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n M\u1ED9c H\xF3a), T\xE2n L\u1EADp (huy\u1EC7n M\u1ED9c H\xF3a); th\u1ECB tr\u1EA5n B\xECnh Phong Th\u1EA1nh
12 x\xE3 H\u1EADu Th\u1EA1nh < x\xE3 H\u1EADu Th\u1EA1nh \u0110\xF4ng, H\u1EADu Th\u1EA1nh T\xE2y; ~x\xE3 B\u1EAFc H\xF2a
13 x\xE3 Nh\u01A1n H\xF2a L\u1EADp < x\xE3 T\xE2n L\u1EADp (huy\u1EC7n T\xE2n Th\u1EA1nh), Nh\u01A1n H\xF2a, Nh\u01A1n H\xF2a L\u1EADp
14 x\xE3 Nh\u01A1n Ninh < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n T\xE2n Th\u1EA1nh), T\xE2n Ninh, Nh\u01A1n Ninh
15 x\xE3 T\xE2n Th\u1EA1nh < x\xE3 T\xE2n B\xECnh (huy\u1EC7n T\xE2n Th\u1EA1nh), T\xE2n H\xF2a (huy\u1EC7n T\xE2n Th\u1EA1nh), Ki\u1EBFn B\xECnh; th\u1ECB tr\u1EA5n T\xE2n Th\u1EA1nh
16 x\xE3 B\xECnh Th\xE0nh < x\xE3 T\xE2n Hi\u1EC7p (huy\u1EC7n Th\u1EA1nh H\xF3a), Thu\u1EADn B\xECnh, B\xECnh H\xF2a H\u01B0ng
17 x\xE3 Th\u1EA1nh Ph\u01B0\u1EDBc < x\xE3 Thu\u1EADn Ngh\u0129a H\xF2a, Th\u1EA1nh Ph\xFA, Th\u1EA1nh Ph\u01B0\u1EDBc
18 x\xE3 Th\u1EA1nh H\xF3a < th\u1ECB tr\u1EA5n Th\u1EA1nh H\xF3a; x\xE3 Th\u1EE7y T\xE2y, Th\u1EA1nh An
19 x\xE3 T\xE2n T\xE2y < x\xE3 T\xE2n \u0110\xF4ng (huy\u1EC7n Th\u1EA1nh H\xF3a), Th\u1EE7y \u0110\xF4ng, T\xE2n T\xE2y
20 x\xE3 Th\u1EE7 Th\u1EEBa < th\u1ECB tr\u1EA5n Th\u1EE7 Th\u1EEBa; ~x\xE3 B\xECnh Th\u1EA1nh (huy\u1EC7n Th\u1EE7 Th\u1EEBa), T\xE2n Th\xE0nh (huy\u1EC7n Th\u1EE7 Th\u1EEBa), Nh\u1ECB Th\xE0nh
21 x\xE3 M\u1EF9 An < x\xE3 M\u1EF9 Ph\xFA, M\u1EF9 An
22 x\xE3 M\u1EF9 Th\u1EA1nh < x\xE3 B\xECnh An, M\u1EF9 L\u1EA1c, M\u1EF9 Th\u1EA1nh; ~x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n Th\u1EE7 Th\u1EEBa)
23 x\xE3 T\xE2n Long < x\xE3 Long Thu\u1EADn (huy\u1EC7n Th\u1EE7 Th\u1EEBa), Long Th\u1EA1nh, T\xE2n Long
24 x\xE3 M\u1EF9 Qu\xFD < x\xE3 M\u1EF9 Th\u1EA1nh B\u1EAFc, M\u1EF9 Qu\xFD \u0110\xF4ng, M\u1EF9 Qu\xFD T\xE2y
25 x\xE3 \u0110\xF4ng Th\xE0nh < th\u1ECB tr\u1EA5n \u0110\xF4ng Th\xE0nh; x\xE3 M\u1EF9 Th\u1EA1nh T\xE2y, M\u1EF9 Th\u1EA1nh \u0110\xF4ng, M\u1EF9 B\xECnh
26 x\xE3 \u0110\u1EE9c Hu\u1EC7 < x\xE3 B\xECnh H\xF2a B\u1EAFc, B\xECnh H\xF2a Nam, B\xECnh Th\xE0nh
27 x\xE3 An Ninh < x\xE3 L\u1ED9c Giang, An Ninh \u0110\xF4ng, An Ninh T\xE2y
28 x\xE3 Hi\u1EC7p H\xF2a < x\xE3 T\xE2n Ph\xFA (huy\u1EC7n \u0110\u1EE9c H\xF2a), Hi\u1EC7p H\xF2a; th\u1ECB tr\u1EA5n Hi\u1EC7p H\xF2a
29 x\xE3 H\u1EADu Ngh\u0129a < th\u1ECB tr\u1EA5n H\u1EADu Ngh\u0129a; x\xE3 \u0110\u1EE9c L\u1EADp Th\u01B0\u1EE3ng, T\xE2n M\u1EF9
30 x\xE3 H\xF2a Kh\xE1nh < x\xE3 H\xF2a Kh\xE1nh T\xE2y, H\xF2a Kh\xE1nh Nam, H\xF2a Kh\xE1nh \u0110\xF4ng
31 x\xE3 \u0110\u1EE9c L\u1EADp < x\xE3 \u0110\u1EE9c L\u1EADp H\u1EA1, M\u1EF9 H\u1EA1nh B\u1EAFc; ~x\xE3 \u0110\u1EE9c H\xF2a Th\u01B0\u1EE3ng
32 x\xE3 M\u1EF9 H\u1EA1nh < x\xE3 \u0110\u1EE9c H\xF2a \u0110\xF4ng, M\u1EF9 H\u1EA1nh Nam; ~x\xE3 \u0110\u1EE9c H\xF2a Th\u01B0\u1EE3ng
33 x\xE3 \u0110\u1EE9c H\xF2a < th\u1ECB tr\u1EA5n \u0110\u1EE9c H\xF2a; x\xE3 H\u1EF1u Th\u1EA1nh, \u0110\u1EE9c H\xF2a H\u1EA1
34 x\xE3 Th\u1EA1nh L\u1EE3i < x\xE3 Th\u1EA1nh H\xF2a, L\u01B0\u01A1ng B\xECnh, Th\u1EA1nh L\u1EE3i
35 x\xE3 B\xECnh \u0110\u1EE9c < x\xE3 Th\u1EA1nh \u0110\u1EE9c (huy\u1EC7n B\u1EBFn L\u1EE9c), Nh\u1EF1t Ch\xE1nh, B\xECnh \u0110\u1EE9c
36 x\xE3 L\u01B0\u01A1ng H\xF2a < x\xE3 T\xE2n B\u1EEDu, L\u01B0\u01A1ng H\xF2a
37 x\xE3 B\u1EBFn L\u1EE9c < x\xE3 An Th\u1EA1nh (huy\u1EC7n B\u1EBFn L\u1EE9c), Thanh Ph\xFA; th\u1ECB tr\u1EA5n B\u1EBFn L\u1EE9c
38 x\xE3 M\u1EF9 Y\xEAn < x\xE3 Long Hi\u1EC7p, Ph\u01B0\u1EDBc L\u1EE3i, M\u1EF9 Y\xEAn
39 x\xE3 Long Cang < x\xE3 Long \u0110\u1ECBnh, Ph\u01B0\u1EDBc V\xE2n, Long Cang
40 x\xE3 R\u1EA1ch Ki\u1EBFn < x\xE3 Long Tr\u1EA1ch, Long Kh\xEA, Long H\xF2a
41 x\xE3 M\u1EF9 L\u1EC7 < x\xE3 T\xE2n Tr\u1EA1ch, Long S\u01A1n, M\u1EF9 L\u1EC7
42 x\xE3 T\xE2n L\xE2n < x\xE3 Ph\u01B0\u1EDBc \u0110\xF4ng (huy\u1EC7n C\u1EA7n \u0110\u01B0\u1EDBc), T\xE2n L\xE2n
43 x\xE3 C\u1EA7n \u0110\u01B0\u1EDBc < th\u1ECB tr\u1EA5n C\u1EA7n \u0110\u01B0\u1EDBc; x\xE3 Ph\u01B0\u1EDBc Tuy, T\xE2n \xC2n, T\xE2n Ch\xE1nh
44 x\xE3 Long H\u1EF1u < x\xE3 Long H\u1EF1u \u0110\xF4ng, Long H\u1EF1u T\xE2y
45 x\xE3 Ph\u01B0\u1EDBc L\xFD < x\xE3 Long Th\u01B0\u1EE3ng, Ph\u01B0\u1EDBc H\u1EADu, Ph\u01B0\u1EDBc L\xFD
46 x\xE3 M\u1EF9 L\u1ED9c < x\xE3 Ph\u01B0\u1EDBc L\xE2m, Thu\u1EADn Th\xE0nh, M\u1EF9 L\u1ED9c
47 x\xE3 C\u1EA7n Giu\u1ED9c < th\u1ECB tr\u1EA5n C\u1EA7n Giu\u1ED9c; x\xE3 Ph\u01B0\u1EDBc L\u1EA1i, Long H\u1EADu
48 x\xE3 Ph\u01B0\u1EDBc V\u0129nh T\xE2y < x\xE3 Long An, Long Ph\u1EE5ng, Ph\u01B0\u1EDBc V\u0129nh T\xE2y
49 x\xE3 T\xE2n T\u1EADp < x\xE3 \u0110\xF4ng Th\u1EA1nh, Ph\u01B0\u1EDBc V\u0129nh \u0110\xF4ng, T\xE2n T\u1EADp
50 x\xE3 V\xE0m C\u1ECF < x\xE3 T\xE2n Ph\u01B0\u1EDBc T\xE2y, Nh\u1EF1t Ninh, \u0110\u1EE9c T\xE2n
51 x\xE3 T\xE2n Tr\u1EE5 < th\u1ECB tr\u1EA5n T\xE2n Tr\u1EE5; x\xE3 B\xECnh Trinh \u0110\xF4ng, B\xECnh L\xE3ng, B\xECnh T\u1ECBnh
52 x\xE3 Nh\u1EF1t T\u1EA3o < x\xE3 T\xE2n B\xECnh (huy\u1EC7n T\xE2n Tr\u1EE5), Qu\xEA M\u1EF9 Th\u1EA1nh, L\u1EA1c T\u1EA5n; ~x\xE3 Nh\u1ECB Th\xE0nh
53 x\xE3 Thu\u1EADn M\u1EF9 < x\xE3 Thanh Ph\xFA Long, Thanh V\u0129nh \u0110\xF4ng, Thu\u1EADn M\u1EF9
54 x\xE3 An L\u1EE5c Long < x\xE3 D\u01B0\u01A1ng Xu\xE2n H\u1ED9i, Long Tr\xEC, An L\u1EE5c Long
55 x\xE3 T\u1EA7m Vu < th\u1ECB tr\u1EA5n T\u1EA7m Vu; x\xE3 Hi\u1EC7p Th\u1EA1nh (huy\u1EC7n Ch\xE2u Th\xE0nh), Ph\xFA Ng\xE3i Tr\u1ECB, Ph\u01B0\u1EDBc T\xE2n H\u01B0ng
56 x\xE3 V\u0129nh C\xF4ng < x\xE3 H\xF2a Ph\xFA, B\xECnh Qu\u1EDBi, V\u0129nh C\xF4ng
57 x\xE3 Ph\u01B0\u1EDBc Ch\u1EC9 < x\xE3 Ph\u01B0\u1EDBc B\xECnh, Ph\u01B0\u1EDBc Ch\u1EC9
58 x\xE3 H\u01B0ng Thu\u1EADn < x\xE3 \u0110\xF4n Thu\u1EADn, H\u01B0ng Thu\u1EADn
59 x\xE3 Th\u1EA1nh \u0110\u1EE9c < x\xE3 Th\u1EA1nh \u0110\u1EE9c (huy\u1EC7n G\xF2 D\u1EA7u), C\u1EA9m Giang
60 x\xE3 Ph\u01B0\u1EDBc Th\u1EA1nh < x\xE3 Hi\u1EC7p Th\u1EA1nh (huy\u1EC7n G\xF2 D\u1EA7u), Ph\u01B0\u1EDBc Tr\u1EA1ch, Ph\u01B0\u1EDBc Th\u1EA1nh
61 x\xE3 Tru\xF4ng M\xEDt < x\xE3 B\xE0u \u0110\u1ED3n, Tru\xF4ng M\xEDt
62 x\xE3 L\u1ED9c Ninh < x\xE3 B\u1EBFn C\u1EE7i, L\u1ED9c Ninh; ~x\xE3 Ph\u01B0\u1EDBc Minh
63 x\xE3 C\u1EA7u Kh\u1EDFi < x\xE3 Ph\u01B0\u1EDBc Ninh, C\u1EA7u Kh\u1EDFi; ~x\xE3 Ch\xE0 L\xE0
64 x\xE3 D\u01B0\u01A1ng Minh Ch\xE2u < th\u1ECB tr\u1EA5n D\u01B0\u01A1ng Minh Ch\xE2u; ~x\xE3 Phan, Su\u1ED1i \u0110\xE1, Ph\u01B0\u1EDBc Minh
65 x\xE3 T\xE2n \u0110\xF4ng < x\xE3 T\xE2n \u0110\xF4ng (huy\u1EC7n T\xE2n Ch\xE2u), T\xE2n H\xE0
66 x\xE3 T\xE2n Ch\xE2u < th\u1ECB tr\u1EA5n T\xE2n Ch\xE2u; x\xE3 Th\u1EA1nh \u0110\xF4ng; ~x\xE3 T\xE2n Ph\xFA (huy\u1EC7n T\xE2n Ch\xE2u), Su\u1ED1i D\xE2y
67 x\xE3 T\xE2n Ph\xFA < x\xE3 T\xE2n H\u01B0ng; ~x\xE3 M\u1ECF C\xF4ng, Tr\xE0 Vong, T\xE2n Phong, T\xE2n Ph\xFA (huy\u1EC7n T\xE2n Ch\xE2u)
68 x\xE3 T\xE2n H\u1ED9i < x\xE3 T\xE2n Hi\u1EC7p (huy\u1EC7n T\xE2n Ch\xE2u), T\xE2n H\u1ED9i
69 x\xE3 T\xE2n Th\xE0nh < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n T\xE2n Ch\xE2u); ~x\xE3 Su\u1ED1i D\xE2y
70 x\xE3 T\xE2n H\xF2a < x\xE3 T\xE2n H\xF2a (huy\u1EC7n T\xE2n Ch\xE2u), Su\u1ED1i Ng\xF4
71 x\xE3 T\xE2n L\u1EADp < x\xE3 T\xE2n L\u1EADp (huy\u1EC7n T\xE2n Bi\xEAn), Th\u1EA1nh B\u1EAFc
72 x\xE3 T\xE2n Bi\xEAn < x\xE3 T\xE2n B\xECnh (huy\u1EC7n T\xE2n Bi\xEAn), Th\u1EA1nh T\xE2y; th\u1ECB tr\u1EA5n T\xE2n Bi\xEAn
73 x\xE3 Th\u1EA1nh B\xECnh < x\xE3 Th\u1EA1nh B\xECnh; ~x\xE3 T\xE2n Phong
74 x\xE3 Tr\xE0 Vong < ~x\xE3 M\u1ECF C\xF4ng, Tr\xE0 Vong
75 x\xE3 Ph\u01B0\u1EDBc Vinh < x\xE3 H\xF2a Hi\u1EC7p, Ph\u01B0\u1EDBc Vinh
76 x\xE3 H\xF2a H\u1ED9i < x\xE3 Bi\xEAn Gi\u1EDBi, H\xF2a Th\u1EA1nh, H\xF2a H\u1ED9i
77 x\xE3 Ninh \u0110i\u1EC1n < x\xE3 Th\xE0nh Long, Ninh \u0110i\u1EC1n
78 x\xE3 Ch\xE2u Th\xE0nh < th\u1ECB tr\u1EA5n Ch\xE2u Th\xE0nh; x\xE3 \u0110\u1ED3ng Kh\u1EDFi, An B\xECnh; ~x\xE3 Th\xE1i B\xECnh
79 x\xE3 H\u1EA3o \u0110\u01B0\u1EDBc < x\xE3 An C\u01A1, Tr\xED B\xECnh, H\u1EA3o \u0110\u01B0\u1EDBc
80 x\xE3 Long Ch\u1EEF < x\xE3 Long V\u0129nh, Long Ph\u01B0\u1EDBc, Long Ch\u1EEF
81 x\xE3 Long Thu\u1EADn < x\xE3 Long Thu\u1EADn (huy\u1EC7n B\u1EBFn C\u1EA7u), Long Giang, Long Kh\xE1nh
82 x\xE3 B\u1EBFn C\u1EA7u < th\u1ECB tr\u1EA5n B\u1EBFn C\u1EA7u; x\xE3 An Th\u1EA1nh (huy\u1EC7n B\u1EBFn C\u1EA7u), Ti\xEAn Thu\u1EADn, L\u1EE3i Thu\u1EADn
83 ph\u01B0\u1EDDng Ki\u1EBFn T\u01B0\u1EDDng < ph\u01B0\u1EDDng 1 (th\u1ECB x\xE3 Ki\u1EBFn T\u01B0\u1EDDng), 2 (th\u1ECB x\xE3 Ki\u1EBFn T\u01B0\u1EDDng), 3 (th\u1ECB x\xE3 Ki\u1EBFn T\u01B0\u1EDDng)
84 ph\u01B0\u1EDDng Long An < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 T\xE2n An), 3 (th\xE0nh ph\u1ED1 T\xE2n An), 4, 5, 6; x\xE3 H\u01B0\u1EDBng Th\u1ECD Ph\xFA; ~x\xE3 B\xECnh Th\u1EA1nh (huy\u1EC7n Th\u1EE7 Th\u1EEBa)
85 ph\u01B0\u1EDDng T\xE2n An < ph\u01B0\u1EDDng 7; x\xE3 B\xECnh T\xE2m, Nh\u01A1n Th\u1EA1nh Trung, An V\u0129nh Ng\xE3i
86 ph\u01B0\u1EDDng Kh\xE1nh H\u1EADu < ph\u01B0\u1EDDng T\xE2n Kh\xE1nh, Kh\xE1nh H\u1EADu; x\xE3 L\u1EE3i B\xECnh Nh\u01A1n
87 ph\u01B0\u1EDDng T\xE2n Ninh < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 T\xE2y Ninh), 2 (th\xE0nh ph\u1ED1 T\xE2y Ninh), 3 (th\xE0nh ph\u1ED1 T\xE2y Ninh), IV, Hi\u1EC7p Ninh; ~x\xE3 Th\xE1i B\xECnh
88 ph\u01B0\u1EDDng B\xECnh Minh < ph\u01B0\u1EDDng Ninh S\u01A1n; x\xE3 T\xE2n B\xECnh (th\xE0nh ph\u1ED1 T\xE2y Ninh), B\xECnh Minh, Th\u1EA1nh T\xE2n; ~x\xE3 Su\u1ED1i \u0110\xE1, Phan
89 ph\u01B0\u1EDDng Ninh Th\u1EA1nh < ph\u01B0\u1EDDng Ninh Th\u1EA1nh; x\xE3 B\xE0u N\u0103ng; ~x\xE3 Ch\xE0 L\xE0
90 ph\u01B0\u1EDDng Long Hoa < ph\u01B0\u1EDDng Long Th\xE0nh B\u1EAFc, Long Hoa; x\xE3 Tr\u01B0\u1EDDng H\xF2a, Tr\u01B0\u1EDDng T\xE2y, Tr\u01B0\u1EDDng \u0110\xF4ng
91 ph\u01B0\u1EDDng H\xF2a Th\xE0nh < ph\u01B0\u1EDDng Long Th\xE0nh Trung; x\xE3 Long Th\xE0nh Nam
92 ph\u01B0\u1EDDng Thanh \u0110i\u1EC1n < ph\u01B0\u1EDDng Hi\u1EC7p T\xE2n; x\xE3 Thanh \u0110i\u1EC1n
93 ph\u01B0\u1EDDng Tr\u1EA3ng B\xE0ng < ph\u01B0\u1EDDng An H\xF2a, Tr\u1EA3ng B\xE0ng
94 ph\u01B0\u1EDDng An T\u1ECBnh < ph\u01B0\u1EDDng L\u1ED9c H\u01B0ng, An T\u1ECBnh
95 ph\u01B0\u1EDDng G\xF2 D\u1EA7u < ph\u01B0\u1EDDng Gia B\xECnh; th\u1ECB tr\u1EA5n G\xF2 D\u1EA7u; x\xE3 Thanh Ph\u01B0\u1EDBc
96 ph\u01B0\u1EDDng Gia L\u1ED9c < x\xE3 Ph\u01B0\u1EDBc \u0110\xF4ng (huy\u1EC7n G\xF2 D\u1EA7u); ph\u01B0\u1EDDng Gia L\u1ED9c
# 1683/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Th\xE1i Nguy\xEAn
1 x\xE3 T\xE2n C\u01B0\u01A1ng < x\xE3 Th\u1ECBnh \u0110\u1EE9c, B\xECnh S\u01A1n, T\xE2n C\u01B0\u01A1ng
2 x\xE3 \u0110\u1EA1i Ph\xFAc < th\u1ECB tr\u1EA5n H\xF9ng S\u01A1n; x\xE3 Ph\xFAc Xu\xE2n, Ph\xFAc Tr\xECu, T\xE2n Th\xE1i, Ph\xFAc T\xE2n
3 x\xE3 Th\xE0nh C\xF4ng < x\xE3 V\u1EA1n Ph\xE1i, Th\xE0nh C\xF4ng
4 x\xE3 \u0110\u1ECBnh H\xF3a < th\u1ECB tr\u1EA5n Ch\u1EE3 Chu; x\xE3 Ph\xFAc Chu, B\u1EA3o Linh, \u0110\u1ED3ng Th\u1ECBnh
5 x\xE3 B\xECnh Y\xEAn < x\xE3 Trung L\u01B0\u01A1ng, \u0110\u1ECBnh Bi\xEAn, Thanh \u0110\u1ECBnh, B\xECnh Y\xEAn
6 x\xE3 Trung H\u1ED9i < x\xE3 Ph\xFA Ti\u1EBFn, B\u1ED9c Nhi\xEAu, Trung H\u1ED9i
7 x\xE3 Ph\u01B0\u1EE3ng Ti\u1EBFn < x\xE3 T\xE2n D\u01B0\u01A1ng, T\xE2n Th\u1ECBnh, Ph\u01B0\u1EE3ng Ti\u1EBFn
8 x\xE3 Ph\xFA \u0110\xECnh < x\xE3 \u0110i\u1EC1m M\u1EB7c, Ph\xFA \u0110\xECnh
9 x\xE3 B\xECnh Th\xE0nh < x\xE3 S\u01A1n Ph\xFA, B\xECnh Th\xE0nh
10 x\xE3 Kim Ph\u01B0\u1EE3ng < x\xE3 Quy K\u1EF3, Kim Ph\u01B0\u1EE3ng
11 x\xE3 Lam V\u1EF9 < x\xE3 Linh Th\xF4ng, Lam V\u1EF9
12 x\xE3 V\xF5 Nhai < th\u1ECB tr\u1EA5n \u0110\xECnh C\u1EA3; x\xE3 Ph\xFA Th\u01B0\u1EE3ng, L\xE2u Th\u01B0\u1EE3ng
13 x\xE3 D\xE2n Ti\u1EBFn < x\xE3 B\xECnh Long, Ph\u01B0\u01A1ng Giao, D\xE2n Ti\u1EBFn
14 x\xE3 Nghinh T\u01B0\u1EDDng < x\xE3 V\u0169 Ch\u1EA5n, Nghinh T\u01B0\u1EDDng
15 x\xE3 Th\u1EA7n Sa < x\xE3 Th\u01B0\u1EE3ng Nung, Th\u1EA7n Xa
16 x\xE3 La Hi\xEAn < x\xE3 C\xFAc \u0110\u01B0\u1EDDng, La Hi\xEAn
17 x\xE3 Tr\xE0ng X\xE1 < x\xE3 Li\xEAn Minh, Tr\xE0ng X\xE1
18 x\xE3 Ph\xFA L\u01B0\u01A1ng < th\u1ECB tr\u1EA5n \u0110u, Giang Ti\xEAn; x\xE3 Y\xEAn L\u1EA1c, \u0110\u1ED9ng \u0110\u1EA1t
19 x\xE3 V\xF4 Tranh < x\xE3 T\u1EE9c Tranh, C\u1ED5 L\u0169ng, Ph\xFA \u0110\xF4, V\xF4 Tranh
20 x\xE3 Y\xEAn Tr\u1EA1ch < x\xE3 Y\xEAn Ninh, Y\xEAn \u0110\u1ED5, Y\xEAn Tr\u1EA1ch
21 x\xE3 H\u1EE3p Th\xE0nh < x\xE3 \xD4n L\u01B0\u01A1ng, Ph\u1EE7 L\xFD, H\u1EE3p Th\xE0nh
22 x\xE3 \u0110\u1ED3ng H\u1EF7 < th\u1ECB tr\u1EA5n H\xF3a Th\u01B0\u1EE3ng, S\xF4ng C\u1EA7u; x\xE3 Minh L\u1EADp, H\xF3a Trung
23 x\xE3 Quang S\u01A1n < x\xE3 T\xE2n Long, Quang S\u01A1n
24 x\xE3 Tr\u1EA1i Cau < th\u1ECB tr\u1EA5n Tr\u1EA1i Cau; x\xE3 H\u1EE3p Ti\u1EBFn
25 x\xE3 Nam H\xF2a < x\xE3 C\xE2y Th\u1ECB, Nam H\xF2a
26 x\xE3 V\u0103n H\xE1n < x\xE3 Khe Mo, V\u0103n H\xE1n
27 x\xE3 V\u0103n L\u0103ng < x\xE3 H\xF2a B\xECnh, V\u0103n L\u0103ng
28 x\xE3 \u0110\u1EA1i T\u1EEB < x\xE3 B\xECnh Thu\u1EADn, Kh\xF4i K\u1EF3, M\u1EF9 Y\xEAn, L\u1EE5c Ba
29 x\xE3 \u0110\u1EE9c L\u01B0\u01A1ng < x\xE3 Minh Ti\u1EBFn, Ph\xFAc L\u01B0\u01A1ng, \u0110\u1EE9c L\u01B0\u01A1ng
30 x\xE3 Ph\xFA Th\u1ECBnh < x\xE3 B\u1EA3n Ngo\u1EA1i, Ph\xFA C\u01B0\u1EDDng, Ph\xFA Th\u1ECBnh
31 x\xE3 La B\u1EB1ng < x\xE3 Ho\xE0ng N\xF4ng, Ti\xEAn H\u1ED9i, La B\u1EB1ng
32 x\xE3 Ph\xFA L\u1EA1c < x\xE3 Ph\u1EE5c Linh, T\xE2n Linh, Ph\xFA L\u1EA1c
33 x\xE3 An Kh\xE1nh < x\xE3 C\xF9 V\xE2n, H\xE0 Th\u01B0\u1EE3ng, An Kh\xE1nh
34 x\xE3 Qu\xE2n Chu < th\u1ECB tr\u1EA5n Qu\xE2n Chu; x\xE3 C\xE1t N\xEA
35 x\xE3 V\u1EA1n Ph\xFA < x\xE3 V\u0103n Y\xEAn, V\u1EA1n Ph\xFA
36 x\xE3 Ph\xFA Xuy\xEAn < x\xE3 Y\xEAn L\xE3ng, Ph\xFA Xuy\xEAn
37 x\xE3 Ph\xFA B\xECnh < th\u1ECB tr\u1EA5n H\u01B0\u01A1ng S\u01A1n; x\xE3 Xu\xE2n Ph\u01B0\u01A1ng, \xDAc K\u1EF3, Nh\xE3 L\u1ED9ng, B\u1EA3o L\xFD; ~x\xE3 Th\u01B0\u1EE3ng \u0110\xECnh
38 x\xE3 T\xE2n Th\xE0nh < x\xE3 T\xE2n H\xF2a, T\xE2n Kim, T\xE2n Th\xE0nh
39 x\xE3 \u0110i\u1EC1m Th\u1EE5y < x\xE3 H\xE0 Ch\xE2u, Nga My, \u0110i\u1EC1m Th\u1EE5y; ~x\xE3 Th\u01B0\u1EE3ng \u0110\xECnh
40 x\xE3 Kha S\u01A1n < x\xE3 L\u01B0\u01A1ng Ph\xFA, T\xE2n \u0110\u1EE9c, Thanh Ninh, D\u01B0\u01A1ng Th\xE0nh, Kha S\u01A1n
41 x\xE3 T\xE2n Kh\xE1nh < x\xE3 B\xE0n \u0110\u1EA1t, \u0110\xE0o X\xE1, T\xE2n Kh\xE1nh
42 x\xE3 B\u1EB1ng Th\xE0nh < x\xE3 B\u1ED9c B\u1ED1, Nh\u1EA1n M\xF4n, Gi\xE1o Hi\u1EC7u, B\u1EB1ng Th\xE0nh
43 x\xE3 Nghi\xEAn Loan < x\xE3 Xu\xE2n La, An Th\u1EAFng, Nghi\xEAn Loan
44 x\xE3 Cao Minh < x\xE3 C\xF4ng B\u1EB1ng, C\u1ED5 Linh, Cao T\xE2n
45 x\xE3 Ba B\u1EC3 < x\xE3 Cao Th\u01B0\u1EE3ng, Nam M\u1EABu, Khang Ninh
46 x\xE3 Ch\u1EE3 R\xE3 < th\u1ECB tr\u1EA5n Ch\u1EE3 R\xE3; x\xE3 Th\u01B0\u1EE3ng Gi\xE1o, \u0110\u1ECBa Linh
47 x\xE3 Ph\xFAc L\u1ED9c < x\xE3 B\xE0nh Tr\u1EA1ch, H\xE0 Hi\u1EC7u, Ph\xFAc L\u1ED9c
48 x\xE3 Th\u01B0\u1EE3ng Minh < x\xE3 Y\u1EBFn D\u01B0\u01A1ng, Chu H\u01B0\u01A1ng, M\u1EF9 Ph\u01B0\u01A1ng
49 x\xE3 \u0110\u1ED3ng Ph\xFAc < x\xE3 Qu\u1EA3ng Kh\xEA, Ho\xE0ng Tr\u0129, B\u1EB1ng Ph\xFAc, \u0110\u1ED3ng Ph\xFAc
50 x\xE3 B\u1EB1ng V\xE2n < x\xE3 Th\u01B0\u1EE3ng \xC2n, B\u1EB1ng V\xE2n
51 x\xE3 Ng\xE2n S\u01A1n < th\u1ECB tr\u1EA5n V\xE2n T\xF9ng; x\xE3 C\u1ED1c \u0110\xE1n, \u0110\u1EE9c V\xE2n
52 x\xE3 N\xE0 Ph\u1EB7c < th\u1ECB tr\u1EA5n N\xE0 Ph\u1EB7c; x\xE3 Trung H\xF2a
53 x\xE3 Hi\u1EC7p L\u1EF1c < x\xE3 Thu\u1EA7n Mang, Hi\u1EC7p L\u1EF1c
54 x\xE3 Nam C\u01B0\u1EDDng < x\xE3 Xu\xE2n L\u1EA1c, \u0110\u1ED3ng L\u1EA1c, Nam C\u01B0\u1EDDng
55 x\xE3 Qu\u1EA3ng B\u1EA1ch < x\xE3 T\xE2n L\u1EADp, Qu\u1EA3ng B\u1EA1ch
56 x\xE3 Y\xEAn Th\u1ECBnh < x\xE3 B\u1EA3n Thi, Y\xEAn Th\u01B0\u1EE3ng, Y\xEAn Th\u1ECBnh
57 x\xE3 Ch\u1EE3 \u0110\u1ED3n < th\u1ECB tr\u1EA5n B\u1EB1ng L\u0169ng; x\xE3 Ng\u1ECDc Ph\xE1i, Ph\u01B0\u01A1ng Vi\xEAn, B\u1EB1ng L\xE3ng
58 x\xE3 Y\xEAn Phong < x\xE3 \u0110\u1EA1i S\u1EA3o, Y\xEAn M\u1EF9, Y\xEAn Phong
59 x\xE3 Ngh\u0129a T\xE1 < x\xE3 L\u01B0\u01A1ng B\u1EB1ng, B\xECnh Trung, Ngh\u0129a T\xE1
60 x\xE3 Ph\u1EE7 Th\xF4ng < th\u1ECB tr\u1EA5n Ph\u1EE7 Th\xF4ng; x\xE3 Vi H\u01B0\u01A1ng, T\xE2n T\xFA, L\u1EE5c B\xECnh
61 x\xE3 C\u1EA9m Gi\xE0ng < x\xE3 Qu\xE2n H\xE0, Nguy\xEAn Ph\xFAc, M\u1EF9 Thanh, C\u1EA9m Gi\xE0ng
62 x\xE3 V\u0129nh Th\xF4ng < x\xE3 S\u1EF9 B\xECnh, V\u0169 Mu\u1ED9n, Cao S\u01A1n
63 x\xE3 B\u1EA1ch Th\xF4ng < x\xE3 \u0110\u1ED3ng Th\u1EAFng, D\u01B0\u01A1ng Phong, Quang Thu\u1EADn
64 x\xE3 Phong Quang < x\xE3 D\u01B0\u01A1ng Quang, \u0110\xF4n Phong
65 x\xE3 V\u0103n Lang < x\xE3 Kim H\u1EF7, L\u01B0\u01A1ng Th\u01B0\u1EE3ng, V\u0103n Lang
66 x\xE3 C\u01B0\u1EDDng L\u1EE3i < x\xE3 V\u0103n V\u0169, C\u01B0\u1EDDng L\u1EE3i
67 x\xE3 Na R\xEC < th\u1ECB tr\u1EA5n Y\u1EBFn L\u1EA1c; x\xE3 S\u01A1n Th\xE0nh, Kim L\u01B0
68 x\xE3 Tr\u1EA7n Ph\xFA < x\xE3 V\u0103n Minh, C\u01B0 L\u1EC5, Tr\u1EA7n Ph\xFA
69 x\xE3 C\xF4n Minh < x\xE3 Quang Phong, D\u01B0\u01A1ng S\u01A1n, C\xF4n Minh
70 x\xE3 Xu\xE2n D\u01B0\u01A1ng < x\xE3 \u0110\u1ED5ng X\xE1, Li\xEAm Th\u1EE7y, Xu\xE2n D\u01B0\u01A1ng
71 x\xE3 T\xE2n K\u1EF3 < x\xE3 T\xE2n S\u01A1n, Cao K\u1EF3, H\xF2a M\u1EE5c
72 x\xE3 Thanh Mai < x\xE3 Thanh V\u1EADn, Mai L\u1EA1p, Thanh Mai
73 x\xE3 Thanh Th\u1ECBnh < x\xE3 N\xF4ng H\u1EA1, Thanh Th\u1ECBnh
74 x\xE3 Ch\u1EE3 M\u1EDBi < th\u1ECB tr\u1EA5n \u0110\u1ED3ng T\xE2m; x\xE3 Qu\u1EA3ng Chu, Nh\u01B0 C\u1ED1
75 x\xE3 Y\xEAn B\xECnh < x\xE3 Y\xEAn C\u01B0, B\xECnh V\u0103n, Y\xEAn H\xE2n
76 ph\u01B0\u1EDDng Phan \u0110\xECnh Ph\xF9ng < ph\u01B0\u1EDDng Tr\u01B0ng V\u01B0\u01A1ng, T\xFAc Duy\xEAn, \u0110\u1ED3ng Quang, Quang Trung, Ho\xE0ng V\u0103n Th\u1EE5, T\xE2n Th\u1ECBnh, Phan \u0110\xECnh Ph\xF9ng; ~ph\u01B0\u1EDDng Gia S\xE0ng
77 ph\u01B0\u1EDDng Linh S\u01A1n < ph\u01B0\u1EDDng Ch\xF9a Hang, \u0110\u1ED3ng B\u1EA9m; x\xE3 Cao Ng\u1EA1n, Hu\u1ED1ng Th\u01B0\u1EE3ng, Linh S\u01A1n
78 ph\u01B0\u1EDDng T\xEDch L\u01B0\u01A1ng < ph\u01B0\u1EDDng Trung Th\xE0nh (th\xE0nh ph\u1ED1 Th\xE1i Nguy\xEAn), Ph\xFA X\xE1, T\xE2n Th\xE0nh, T\xE2n L\u1EADp, T\xEDch L\u01B0\u01A1ng; ~ph\u01B0\u1EDDng Cam Gi\xE1
79 ph\u01B0\u1EDDng Gia S\xE0ng < ph\u01B0\u1EDDng H\u01B0\u01A1ng S\u01A1n; x\xE3 \u0110\u1ED3ng Li\xEAn; ~ph\u01B0\u1EDDng Gia S\xE0ng, Cam Gi\xE1
80 ph\u01B0\u1EDDng Quy\u1EBFt Th\u1EAFng < ph\u01B0\u1EDDng Th\u1ECBnh \u0110\xE1n; x\xE3 Ph\xFAc H\xE0, Quy\u1EBFt Th\u1EAFng
81 ph\u01B0\u1EDDng Quan Tri\u1EC1u < ph\u01B0\u1EDDng T\xE2n Long, Quang Vinh, Quan Tri\u1EC1u; x\xE3 S\u01A1n C\u1EA9m
82 ph\u01B0\u1EDDng S\xF4ng C\xF4ng < ph\u01B0\u1EDDng Th\u1EAFng L\u1EE3i, Ph\u1ED1 C\xF2, C\u1EA3i \u0110an
83 ph\u01B0\u1EDDng B\xE1 Xuy\xEAn < ph\u01B0\u1EDDng M\u1ECF Ch\xE8, Ch\xE2u S\u01A1n; x\xE3 B\xE1 Xuy\xEAn
84 ph\u01B0\u1EDDng B\xE1ch Quang < ph\u01B0\u1EDDng L\u01B0\u01A1ng S\u01A1n, B\xE1ch Quang; x\xE3 T\xE2n Quang
85 ph\u01B0\u1EDDng Ph\u1ED5 Y\xEAn < ph\u01B0\u1EDDng Ba H\xE0ng, H\u1ED3ng Ti\u1EBFn, B\xE3i B\xF4ng, \u0110\u1EAFc S\u01A1n
86 ph\u01B0\u1EDDng V\u1EA1n Xu\xE2n < ph\u01B0\u1EDDng Nam Ti\u1EBFn, \u0110\u1ED3ng Ti\u1EBFn, T\xE2n H\u01B0\u01A1ng, Ti\xEAn Phong
87 ph\u01B0\u1EDDng Trung Th\xE0nh < ph\u01B0\u1EDDng Trung Th\xE0nh (th\xE0nh ph\u1ED1 Ph\u1ED5 Y\xEAn), \u0110\xF4ng Cao, T\xE2n Ph\xFA, Thu\u1EADn Th\xE0nh
88 ph\u01B0\u1EDDng Ph\xFAc Thu\u1EADn < ph\u01B0\u1EDDng B\u1EAFc S\u01A1n; x\xE3 Minh \u0110\u1EE9c, Ph\xFAc Thu\u1EADn
89 ph\u01B0\u1EDDng \u0110\u1EE9c Xu\xE2n < ph\u01B0\u1EDDng Nguy\u1EC5n Th\u1ECB Minh Khai, Huy\u1EC1n T\u1EE5ng, \u0110\u1EE9c Xu\xE2n
90 ph\u01B0\u1EDDng B\u1EAFc K\u1EA1n < ph\u01B0\u1EDDng S\xF4ng C\u1EA7u, Ph\xF9ng Ch\xED Ki\xEAn, Xu\u1EA5t H\xF3a; x\xE3 N\xF4ng Th\u01B0\u1EE3ng
91 x\xE3 S\u1EA3ng M\u1ED9c
91 x\xE3 Th\u01B0\u1EE3ng Quan
# 1684/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Tuy\xEAn Quang
1 x\xE3 Th\u01B0\u1EE3ng L\xE2m < x\xE3 Khu\xF4n H\xE0, Th\u01B0\u1EE3ng L\xE2m
2 x\xE3 L\xE2m B\xECnh < th\u1ECB tr\u1EA5n L\u0103ng Can; x\xE3 Ph\xFAc Y\xEAn, Xu\xE2n L\u1EADp
3 x\xE3 Minh Quang < x\xE3 Ph\xFAc S\u01A1n, H\u1ED3ng Quang, Minh Quang
4 x\xE3 B\xECnh An < x\xE3 Th\u1ED5 B\xECnh, B\xECnh An
5 x\xE3 C\xF4n L\xF4n < x\xE3 Sinh Long, C\xF4n L\xF4n
6 x\xE3 Y\xEAn Hoa < x\xE3 Kh\xE2u Tinh, Y\xEAn Hoa
7 x\xE3 Th\u01B0\u1EE3ng N\xF4ng < x\xE3 Th\u01B0\u1EE3ng Gi\xE1p, Th\u01B0\u1EE3ng N\xF4ng
8 x\xE3 H\u1ED3ng Th\xE1i < x\xE3 \u0110\xE0 V\u1ECB, S\u01A1n Ph\xFA, H\u1ED3ng Th\xE1i
9 x\xE3 N\xE0 Hang < th\u1ECB tr\u1EA5n Na Hang; x\xE3 N\u0103ng Kh\u1EA3, Thanh T\u01B0\u01A1ng
10 x\xE3 T\xE2n M\u1EF9 < x\xE3 H\xF9ng M\u1EF9, T\xE2n M\u1EF9
11 x\xE3 Y\xEAn L\u1EADp < x\xE3 B\xECnh Ph\xFA, Y\xEAn L\u1EADp
12 x\xE3 T\xE2n An < x\xE3 H\xE0 Lang, T\xE2n An
13 x\xE3 Chi\xEAm H\xF3a < th\u1ECB tr\u1EA5n V\u0129nh L\u1ED9c; x\xE3 Xu\xE2n Quang, Ph\xFAc Th\u1ECBnh, Ng\u1ECDc H\u1ED9i, Trung H\xF2a
14 x\xE3 H\xF2a An < x\xE3 T\xE2n Th\u1ECBnh, Nh\xE2n L\xFD, H\xF2a An
15 x\xE3 Ki\xEAn \u0110\xE0i < x\xE3 Ph\xFA B\xECnh, Ki\xEAn \u0110\xE0i
16 x\xE3 Tri Ph\xFA < x\xE3 Linh Ph\xFA, Tri Ph\xFA
17 x\xE3 Kim B\xECnh < x\xE3 Vinh Quang, B\xECnh Nh\xE2n, Kim B\xECnh
18 x\xE3 Y\xEAn Nguy\xEAn < x\xE3 H\xF2a Ph\xFA, Y\xEAn Nguy\xEAn
19 x\xE3 Y\xEAn Ph\xFA < x\xE3 Y\xEAn L\xE2m, Y\xEAn Ph\xFA
20 x\xE3 B\u1EA1ch Xa < x\xE3 Y\xEAn Thu\u1EADn, Minh Kh\u01B0\u01A1ng, B\u1EA1ch Xa
21 x\xE3 Ph\xF9 L\u01B0u < x\xE3 Minh D\xE2n, Ph\xF9 L\u01B0u
22 x\xE3 H\xE0m Y\xEAn < th\u1ECB tr\u1EA5n T\xE2n Y\xEAn; x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n H\xE0m Y\xEAn), B\u1EB1ng C\u1ED1c, Nh\xE2n M\u1EE5c
23 x\xE3 B\xECnh Xa < x\xE3 Minh H\u01B0\u01A1ng, B\xECnh Xa
24 x\xE3 Th\xE1i S\u01A1n < x\xE3 Th\xE0nh Long, Th\xE1i S\u01A1n
25 x\xE3 Th\xE1i H\xF2a < x\xE3 \u0110\u1EE9c Ninh, Th\xE1i H\xF2a
26 x\xE3 H\xF9ng L\u1EE3i < x\xE3 Trung Minh, H\xF9ng L\u1EE3i
27 x\xE3 Trung S\u01A1n < x\xE3 \u0110\u1EA1o Vi\u1EC7n, C\xF4ng \u0110a, Trung S\u01A1n
28 x\xE3 Th\xE1i B\xECnh < x\xE3 Ph\xFA Th\u1ECBnh, Ti\u1EBFn B\u1ED9; ~x\xE3 Th\xE1i B\xECnh
29 x\xE3 T\xE2n Long < x\xE3 T\xE2n Ti\u1EBFn (huy\u1EC7n Y\xEAn S\u01A1n), T\xE2n Long
30 x\xE3 Xu\xE2n V\xE2n < x\xE3 Trung Tr\u1EF1c, Ph\xFAc Ninh, Xu\xE2n V\xE2n
31 x\xE3 L\u1EF1c H\xE0nh < x\xE3 Qu\xFD Qu\xE2n, Chi\xEAu Y\xEAn, L\u1EF1c H\xE0nh
32 x\xE3 Y\xEAn S\u01A1n < th\u1ECB tr\u1EA5n Y\xEAn S\u01A1n; x\xE3 T\u1EE9 Qu\u1EADn, Lang Qu\xE1n, Ch\xE2n S\u01A1n
33 x\xE3 Nh\u1EEF Kh\xEA < x\xE3 Nh\u1EEF H\xE1n, \u0110\u1ED9i B\xECnh, Nh\u1EEF Kh\xEA
34 x\xE3 T\xE2n Tr\xE0o < x\xE3 Kim Quan, Trung Y\xEAn, T\xE2n Tr\xE0o
35 x\xE3 Minh Thanh < x\xE3 B\xECnh Y\xEAn, L\u01B0\u01A1ng Thi\u1EC7n, Minh Thanh
36 x\xE3 S\u01A1n D\u01B0\u01A1ng < th\u1ECB tr\u1EA5n S\u01A1n D\u01B0\u01A1ng; x\xE3 H\u1EE3p Th\xE0nh, Ph\xFAc \u1EE8ng, T\xFA Th\u1ECBnh
37 x\xE3 B\xECnh Ca < x\xE3 Th\u01B0\u1EE3ng \u1EA4m, C\u1EA5p Ti\u1EBFn, V\u0129nh L\u1EE3i
38 x\xE3 T\xE2n Thanh < x\xE3 Kh\xE1ng Nh\u1EADt, H\u1EE3p H\xF2a, T\xE2n Thanh
39 x\xE3 S\u01A1n Th\u1EE7y < x\xE3 Ninh Lai, Thi\u1EC7n K\u1EBF, S\u01A1n Nam
40 x\xE3 Ph\xFA L\u01B0\u01A1ng < x\xE3 \u0110\u1EA1i Ph\xFA, Tam \u0110a, Ph\xFA L\u01B0\u01A1ng
41 x\xE3 Tr\u01B0\u1EDDng Sinh < x\xE3 H\xE0o Ph\xFA, \u0110\xF4ng L\u1EE3i, Tr\u01B0\u1EDDng Sinh
42 x\xE3 H\u1ED3ng S\u01A1n < x\xE3 Chi Thi\u1EBFt, V\u0103n Ph\xFA, H\u1ED3ng S\u01A1n
43 x\xE3 \u0110\xF4ng Th\u1ECD < x\xE3 \u0110\u1ED3ng Qu\xFD, Quy\u1EBFt Th\u1EAFng, \u0110\xF4ng Th\u1ECD
44 x\xE3 L\u0169ng C\xFA < x\xE3 M\xE1 L\xE9, L\u0169ng T\xE1o, L\u0169ng C\xFA
45 x\xE3 \u0110\u1ED3ng V\u0103n < th\u1ECB tr\u1EA5n \u0110\u1ED3ng V\u0103n; x\xE3 T\u1EA3 L\u1EE7ng (huy\u1EC7n \u0110\u1ED3ng V\u0103n), T\u1EA3 Ph\xECn, Th\xE0i Ph\xECn T\u1EE7ng, P\u1EA3i L\u1EE7ng
46 x\xE3 S\xE0 Ph\xECn < x\xE3 S\u1EE7ng L\xE0, S\xEDnh L\u1EE7ng, S\u1EA3ng T\u1EE7ng, S\xE0 Ph\xECn
47 x\xE3 Ph\u1ED1 B\u1EA3ng < th\u1ECB tr\u1EA5n Ph\u1ED1 B\u1EA3ng; x\xE3 Ph\u1ED1 L\xE0, Ph\u1ED1 C\xE1o, L\u0169ng Th\u1EA7u
48 x\xE3 L\u0169ng Ph\xECn < x\xE3 S\u1EE7ng Tr\xE1i, H\u1ED1 Qu\xE1ng Ph\xECn, L\u0169ng Ph\xECn
49 x\xE3 S\u1EE7ng M\xE1ng < x\xE3 L\u0169ng Chinh, S\u1EE7ng Tr\xE0, S\u1EE7ng M\xE1ng
50 x\xE3 S\u01A1n V\u0129 < x\xE3 Th\u01B0\u1EE3ng Ph\xF9ng, X\xEDn C\xE1i, S\u01A1n V\u0129
51 x\xE3 M\xE8o V\u1EA1c < th\u1ECB tr\u1EA5n M\xE8o V\u1EA1c; x\xE3 T\u1EA3 L\u1EE7ng (huy\u1EC7n M\xE8o V\u1EA1c), Gi\xE0ng Chu Ph\xECn, P\u1EA3 Vi
52 x\xE3 Kh\xE2u Vai < x\xE3 C\xE1n Chu Ph\xECn, L\u0169ng P\xF9, Kh\xE2u Vai
53 x\xE3 Ni\xEAm S\u01A1n < x\xE3 Ni\xEAm T\xF2ng, Ni\xEAm S\u01A1n
54 x\xE3 T\xE1t Ng\xE0 < x\xE3 N\u1EADm Ban, T\xE1t Ng\xE0
55 x\xE3 Th\u1EAFng M\u1ED1 < x\xE3 S\u1EE7ng Ch\xE1ng, S\u1EE7ng Th\xE0i, Th\u1EAFng M\u1ED1
56 x\xE3 B\u1EA1ch \u0110\xEDch < x\xE3 Ph\xFA L\u0169ng, Na Kh\xEA, B\u1EA1ch \u0110\xEDch
57 x\xE3 Y\xEAn Minh < th\u1ECB tr\u1EA5n Y\xEAn Minh; x\xE3 Lao V\xE0 Ch\u1EA3i, H\u1EEFu Vinh, \u0110\xF4ng Minh, V\u1EA7n Ch\u1EA3i
58 x\xE3 M\u1EADu Du\u1EC7 < x\xE3 Ngam La, M\u1EADu Long, M\u1EADu Du\u1EC7
59 x\xE3 Du Gi\xE0 < x\xE3 Du Ti\u1EBFn, Du Gi\xE0
60 x\xE3 \u0110\u01B0\u1EDDng Th\u01B0\u1EE3ng < x\xE3 L\u0169ng H\u1ED3, \u0110\u01B0\u1EDDng Th\u01B0\u1EE3ng
61 x\xE3 L\xF9ng T\xE1m < x\xE3 Th\xE1i An, \u0110\xF4ng H\xE0, L\xF9ng T\xE1m
62 x\xE3 C\xE1n T\u1EF7 < x\xE3 B\xE1t \u0110\u1EA1i S\u01A1n, C\xE1n T\u1EF7
63 x\xE3 Ngh\u0129a Thu\u1EADn < x\xE3 Thanh V\xE2n, Ngh\u0129a Thu\u1EADn
64 x\xE3 Qu\u1EA3n B\u1EA1 < th\u1ECB tr\u1EA5n Tam S\u01A1n; x\xE3 Quy\u1EBFt Ti\u1EBFn, Qu\u1EA3n B\u1EA1
65 x\xE3 T\xF9ng V\xE0i < x\xE3 Cao M\xE3 P\u1EDD, T\u1EA3 V\xE1n, T\xF9ng V\xE0i
66 x\xE3 Y\xEAn C\u01B0\u1EDDng < x\xE3 Phi\xEAng Lu\xF4ng, Y\xEAn C\u01B0\u1EDDng
67 x\xE3 \u0110\u01B0\u1EDDng H\u1ED3ng < x\xE3 \u0110\u01B0\u1EDDng \xC2m, Ph\xFA Nam, \u0110\u01B0\u1EDDng H\u1ED3ng
68 x\xE3 B\u1EAFc M\xEA < th\u1ECB tr\u1EA5n Y\xEAn Ph\xFA; x\xE3 Y\xEAn Phong, L\u1EA1c N\xF4ng
69 x\xE3 Minh Ng\u1ECDc < x\xE3 Minh Ng\u1ECDc, Th\u01B0\u1EE3ng T\xE2n; ~x\xE3 Y\xEAn \u0110\u1ECBnh
70 x\xE3 Ng\u1ECDc \u0110\u01B0\u1EDDng < x\xE3 Ng\u1ECDc \u0110\u01B0\u1EDDng; ~x\xE3 Y\xEAn \u0110\u1ECBnh
71 x\xE3 Lao Ch\u1EA3i < x\xE3 X\xEDn Ch\u1EA3i, Thanh \u0110\u1EE9c, Lao Ch\u1EA3i
72 x\xE3 Thanh Th\u1EE7y < x\xE3 Ph\u01B0\u01A1ng Ti\u1EBFn, Thanh Th\u1EE7y
73 x\xE3 Ph\xFA Linh < x\xE3 Kim Th\u1EA1ch, Kim Linh, Ph\xFA Linh
74 x\xE3 Linh H\u1ED3 < x\xE3 Ng\u1ECDc Linh, Trung Th\xE0nh, Linh H\u1ED3
75 x\xE3 B\u1EA1ch Ng\u1ECDc < x\xE3 Ng\u1ECDc Minh, B\u1EA1ch Ng\u1ECDc
76 x\xE3 V\u1ECB Xuy\xEAn < th\u1ECB tr\u1EA5n V\u1ECB Xuy\xEAn, N\xF4ng tr\u01B0\u1EDDng Vi\u1EC7t L\xE2m; x\xE3 \u0110\u1EA1o \u0110\u1EE9c; ~x\xE3 Vi\u1EC7t L\xE2m
77 x\xE3 Vi\u1EC7t L\xE2m < x\xE3 Qu\u1EA3ng Ng\u1EA7n; ~x\xE3 Vi\u1EC7t L\xE2m
78 x\xE3 T\xE2n Quang < x\xE3 T\xE2n Th\xE0nh (huy\u1EC7n B\u1EAFc Quang), T\xE2n L\u1EADp, T\xE2n Quang
79 x\xE3 \u0110\u1ED3ng T\xE2m < x\xE3 \u0110\u1ED3ng Ti\u1EBFn, Th\u01B0\u1EE3ng B\xECnh, \u0110\u1ED3ng T\xE2m
80 x\xE3 Li\xEAn Hi\u1EC7p < x\xE3 H\u1EEFu S\u1EA3n, \u0110\u1EE9c Xu\xE2n, Li\xEAn Hi\u1EC7p
81 x\xE3 B\u1EB1ng H\xE0nh < x\xE3 Kim Ng\u1ECDc, V\xF4 \u0110i\u1EBFm, B\u1EB1ng H\xE0nh
82 x\xE3 B\u1EAFc Quang < th\u1ECB tr\u1EA5n Vi\u1EC7t Quang; x\xE3 Quang Minh, Vi\u1EC7t Vinh
83 x\xE3 H\xF9ng An < x\xE3 Vi\u1EC7t H\u1ED3ng, Ti\xEAn Ki\u1EC1u, H\xF9ng An
84 x\xE3 V\u0129nh Tuy < th\u1ECB tr\u1EA5n V\u0129nh Tuy; x\xE3 V\u0129nh H\u1EA3o, \u0110\xF4ng Th\xE0nh
85 x\xE3 \u0110\u1ED3ng Y\xEAn < x\xE3 V\u0129nh Ph\xFAc, \u0110\u1ED3ng Y\xEAn
86 x\xE3 Ti\xEAn Y\xEAn < x\xE3 V\u0129 Th\u01B0\u1EE3ng, H\u01B0\u01A1ng S\u01A1n, Ti\xEAn Y\xEAn
87 x\xE3 Xu\xE2n Giang < x\xE3 N\xE0 Kh\u01B0\u01A1ng, Xu\xE2n Giang
88 x\xE3 B\u1EB1ng Lang < x\xE3 Y\xEAn H\xE0, B\u1EB1ng Lang
89 x\xE3 Y\xEAn Th\xE0nh < x\xE3 B\u1EA3n R\u1ECBa, Y\xEAn Th\xE0nh
90 x\xE3 Quang B\xECnh < th\u1ECB tr\u1EA5n Y\xEAn B\xECnh; x\xE3 T\xE2n Nam
91 x\xE3 T\xE2n Tr\u1ECBnh < x\xE3 T\xE2n B\u1EAFc, T\xE2n Tr\u1ECBnh
92 x\xE3 Th\xF4ng Nguy\xEAn < x\xE3 Xu\xE2n Minh, Th\xF4ng Nguy\xEAn
93 x\xE3 H\u1ED3 Th\u1EA7u < x\xE3 N\u1EADm Kh\xF2a, Nam S\u01A1n, H\u1ED3 Th\u1EA7u
94 x\xE3 N\u1EADm D\u1ECBch < x\xE3 N\u1EADm Ty, T\u1EA3 S\u1EED Cho\xF3ng, N\u1EADm D\u1ECBch
95 x\xE3 T\xE2n Ti\u1EBFn < x\xE3 T\xE2n Ti\u1EBFn (huy\u1EC7n Ho\xE0ng Su Ph\xEC), B\u1EA3n Nh\xF9ng, T\xFAng S\xE1n
96 x\xE3 Ho\xE0ng Su Ph\xEC < th\u1ECB tr\u1EA5n Vinh Quang; x\xE3 B\u1EA3n Lu\u1ED1c, Ng\xE0m \u0110\u0103ng V\xE0i, T\u1EE5 Nh\xE2n, \u0110\u1EA3n V\xE1n
97 x\xE3 Th\xE0ng T\xEDn < x\xE3 P\u1ED1 L\u1ED3, Th\xE8n Chu Ph\xECn, Th\xE0ng T\xEDn
98 x\xE3 B\u1EA3n M\xE1y < x\xE3 B\u1EA3n Ph\xF9ng, Chi\u1EBFn Ph\u1ED1, B\u1EA3n M\xE1y
99 x\xE3 P\u1EDD Ly Ng\xE0i < x\xE3 S\xE1n S\u1EA3 H\u1ED3, N\xE0ng \u0110\xF4n, P\u1EDD Ly Ng\xE0i
100 x\xE3 X\xEDn M\u1EA7n < x\xE3 Th\xE8n Ph\xE0ng, N\xE0n X\u1EC9n, B\u1EA3n D\xEDu, Ch\xED C\xE0, X\xEDn M\u1EA7n
101 x\xE3 P\xE0 V\u1EA7y S\u1EE7 < th\u1ECB tr\u1EA5n C\u1ED1c P\xE0i; x\xE3 N\xE0n Ma, B\u1EA3n Ng\xF2, P\xE0 V\u1EA7y S\u1EE7
102 x\xE3 N\u1EA5m D\u1EA9n < x\xE3 Ch\u1EBF L\xE0, T\u1EA3 Nh\xECu, N\u1EA5m D\u1EA9n
103 x\xE3 Trung Th\u1ECBnh < x\xE3 C\u1ED1c R\u1EBF, Thu T\xE0, Trung Th\u1ECBnh
104 x\xE3 Khu\xF4n L\xF9ng < x\xE3 N\xE0 Ch\xEC, Khu\xF4n L\xF9ng
105 ph\u01B0\u1EDDng M\u1EF9 L\xE2m < ph\u01B0\u1EDDng M\u1EF9 L\xE2m; x\xE3 M\u1EF9 B\u1EB1ng; ~x\xE3 Kim Ph\xFA
106 ph\u01B0\u1EDDng Minh Xu\xE2n < ph\u01B0\u1EDDng \u1EF6 La, T\xE2n H\xE0, Phan Thi\u1EBFt, Minh Xu\xE2n, T\xE2n Quang; x\xE3 Trung M\xF4n; ~x\xE3 Kim Ph\xFA
107 ph\u01B0\u1EDDng N\xF4ng Ti\u1EBFn < ph\u01B0\u1EDDng N\xF4ng Ti\u1EBFn; x\xE3 Tr\xE0ng \u0110\xE0; ~x\xE3 Th\xE1i B\xECnh
108 ph\u01B0\u1EDDng An T\u01B0\u1EDDng < ph\u01B0\u1EDDng H\u01B0ng Th\xE0nh, An T\u01B0\u1EDDng; x\xE3 L\u01B0\u1EE1ng V\u01B0\u1EE3ng, An Khang, Ho\xE0ng Khai
109 ph\u01B0\u1EDDng B\xECnh Thu\u1EADn < ph\u01B0\u1EDDng \u0110\u1ED9i C\u1EA5n; x\xE3 Th\xE1i Long
110 ph\u01B0\u1EDDng H\xE0 Giang 1 < ph\u01B0\u1EDDng Nguy\u1EC5n Tr\xE3i; x\xE3 Ph\u01B0\u01A1ng Thi\u1EC7n, Ph\u01B0\u01A1ng \u0110\u1ED9; ~ph\u01B0\u1EDDng Quang Trung
111 ph\u01B0\u1EDDng H\xE0 Giang 2 < ph\u01B0\u1EDDng Ng\u1ECDc H\xE0, Tr\u1EA7n Ph\xFA, Minh Khai; ~ph\u01B0\u1EDDng Quang Trung; x\xE3 Phong Quang
112 x\xE3 Trung H\xE0
112 x\xE3 Ki\u1EBFn Thi\u1EBFt
112 x\xE3 H\xF9ng \u0110\u1EE9c
112 x\xE3 Minh S\u01A1n
112 x\xE3 Minh T\xE2n
112 x\xE3 Thu\u1EADn H\xF2a
112 x\xE3 T\xF9ng B\xE1
112 x\xE3 Th\u01B0\u1EE3ng S\u01A1n
112 x\xE3 Cao B\u1ED3
112 x\xE3 Ng\u1ECDc Long
112 x\xE3 Gi\xE1p Trung
112 x\xE3 Ti\xEAn Nguy\xEAn
112 x\xE3 Qu\u1EA3ng Nguy\xEAn
# 1685/NQ-UBTVQH15 2025-06-16 th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh
1 ph\u01B0\u1EDDng S\xE0i G\xF2n < ph\u01B0\u1EDDng B\u1EBFn Ngh\xE9; ~ph\u01B0\u1EDDng \u0110a Kao, Nguy\u1EC5n Th\xE1i B\xECnh
2 ph\u01B0\u1EDDng T\xE2n \u0110\u1ECBnh < ph\u01B0\u1EDDng T\xE2n \u0110\u1ECBnh (qu\u1EADn 1); ~ph\u01B0\u1EDDng \u0110a Kao
3 ph\u01B0\u1EDDng B\u1EBFn Th\xE0nh < ph\u01B0\u1EDDng B\u1EBFn Th\xE0nh, Ph\u1EA1m Ng\u0169 L\xE3o; ~ph\u01B0\u1EDDng C\u1EA7u \xD4ng L\xE3nh, Nguy\u1EC5n Th\xE1i B\xECnh
4 ph\u01B0\u1EDDng C\u1EA7u \xD4ng L\xE3nh < ph\u01B0\u1EDDng Nguy\u1EC5n C\u01B0 Trinh, C\u1EA7u Kho, C\xF4 Giang; ~ph\u01B0\u1EDDng C\u1EA7u \xD4ng L\xE3nh
5 ph\u01B0\u1EDDng B\xE0n C\u1EDD < ph\u01B0\u1EDDng 1 (qu\u1EADn 3), 2 (qu\u1EADn 3), 3 (qu\u1EADn 3), 5 (qu\u1EADn 3); ~ph\u01B0\u1EDDng 4 (qu\u1EADn 3)
6 ph\u01B0\u1EDDng Xu\xE2n H\xF2a < ph\u01B0\u1EDDng V\xF5 Th\u1ECB S\xE1u; ~ph\u01B0\u1EDDng 4 (qu\u1EADn 3)
7 ph\u01B0\u1EDDng Nhi\xEAu L\u1ED9c < ph\u01B0\u1EDDng 9 (qu\u1EADn 3), 11 (qu\u1EADn 3), 12 (qu\u1EADn 3), 14 (qu\u1EADn 3)
8 ph\u01B0\u1EDDng X\xF3m Chi\u1EBFu < ph\u01B0\u1EDDng 13 (qu\u1EADn 4), 16 (qu\u1EADn 4), 18 (qu\u1EADn 4); ~ph\u01B0\u1EDDng 15 (qu\u1EADn 4)
9 ph\u01B0\u1EDDng Kh\xE1nh H\u1ED9i < ph\u01B0\u1EDDng 8 (qu\u1EADn 4), 9 (qu\u1EADn 4); ~ph\u01B0\u1EDDng 2 (qu\u1EADn 4), 4 (qu\u1EADn 4), 15 (qu\u1EADn 4)
10 ph\u01B0\u1EDDng V\u0129nh H\u1ED9i < ph\u01B0\u1EDDng 1 (qu\u1EADn 4), 3 (qu\u1EADn 4); ~ph\u01B0\u1EDDng 2 (qu\u1EADn 4), 4 (qu\u1EADn 4)
11 ph\u01B0\u1EDDng Ch\u1EE3 Qu\xE1n < ph\u01B0\u1EDDng 1 (qu\u1EADn 5), 2 (qu\u1EADn 5), 4 (qu\u1EADn 5)
12 ph\u01B0\u1EDDng An \u0110\xF4ng < ph\u01B0\u1EDDng 5 (qu\u1EADn 5), 7 (qu\u1EADn 5), 9 (qu\u1EADn 5)
13 ph\u01B0\u1EDDng Ch\u1EE3 L\u1EDBn < ph\u01B0\u1EDDng 11 (qu\u1EADn 5), 12 (qu\u1EADn 5), 13 (qu\u1EADn 5), 14 (qu\u1EADn 5)
14 ph\u01B0\u1EDDng B\xECnh T\xE2y < ph\u01B0\u1EDDng 2 (qu\u1EADn 6), 9 (qu\u1EADn 6)
15 ph\u01B0\u1EDDng B\xECnh Ti\xEAn < ph\u01B0\u1EDDng 1 (qu\u1EADn 6), 7 (qu\u1EADn 6), 8 (qu\u1EADn 6)
16 ph\u01B0\u1EDDng B\xECnh Ph\xFA < ph\u01B0\u1EDDng 10 (qu\u1EADn 6), 11 (qu\u1EADn 6); ~ph\u01B0\u1EDDng 16 (qu\u1EADn 8)
17 ph\u01B0\u1EDDng Ph\xFA L\xE2m < ph\u01B0\u1EDDng 12 (qu\u1EADn 6), 13 (qu\u1EADn 6), 14 (qu\u1EADn 6)
18 ph\u01B0\u1EDDng T\xE2n Thu\u1EADn < ph\u01B0\u1EDDng B\xECnh Thu\u1EADn, T\xE2n Thu\u1EADn \u0110\xF4ng, T\xE2n Thu\u1EADn T\xE2y
19 ph\u01B0\u1EDDng Ph\xFA Thu\u1EADn < ph\u01B0\u1EDDng Ph\xFA Thu\u1EADn; ~ph\u01B0\u1EDDng Ph\xFA M\u1EF9 (qu\u1EADn 7)
20 ph\u01B0\u1EDDng T\xE2n M\u1EF9 < ph\u01B0\u1EDDng T\xE2n Ph\xFA (qu\u1EADn 7); ~ph\u01B0\u1EDDng Ph\xFA M\u1EF9 (qu\u1EADn 7)
21 ph\u01B0\u1EDDng T\xE2n H\u01B0ng < ph\u01B0\u1EDDng T\xE2n Phong, T\xE2n Quy, T\xE2n Ki\u1EC3ng, T\xE2n H\u01B0ng
22 ph\u01B0\u1EDDng Ch\xE1nh H\u01B0ng < ph\u01B0\u1EDDng 4 (qu\u1EADn 8), R\u1EA1ch \xD4ng, H\u01B0ng Ph\xFA; ~ph\u01B0\u1EDDng 5 (qu\u1EADn 8)
23 ph\u01B0\u1EDDng Ph\xFA \u0110\u1ECBnh < ph\u01B0\u1EDDng 14 (qu\u1EADn 8), 15 (qu\u1EADn 8), X\xF3m C\u1EE7i; ~ph\u01B0\u1EDDng 16 (qu\u1EADn 8)
24 ph\u01B0\u1EDDng B\xECnh \u0110\xF4ng < ph\u01B0\u1EDDng 6 (qu\u1EADn 8); ~ph\u01B0\u1EDDng 7 (qu\u1EADn 8); ~x\xE3 An Ph\xFA T\xE2y; ~ph\u01B0\u1EDDng 5 (qu\u1EADn 8)
25 ph\u01B0\u1EDDng Di\xEAn H\u1ED3ng < ph\u01B0\u1EDDng 6 (qu\u1EADn 10), 8 (qu\u1EADn 10); ~ph\u01B0\u1EDDng 14 (qu\u1EADn 10)
26 ph\u01B0\u1EDDng V\u01B0\u1EDDn L\xE0i < ph\u01B0\u1EDDng 1 (qu\u1EADn 10), 2 (qu\u1EADn 10), 4 (qu\u1EADn 10), 9 (qu\u1EADn 10), 10 (qu\u1EADn 10)
27 ph\u01B0\u1EDDng H\xF2a H\u01B0ng < ph\u01B0\u1EDDng 12 (qu\u1EADn 10), 13 (qu\u1EADn 10), 15 (qu\u1EADn 10); ~ph\u01B0\u1EDDng 14 (qu\u1EADn 10)
28 ph\u01B0\u1EDDng Minh Ph\u1EE5ng < ph\u01B0\u1EDDng 1 (qu\u1EADn 11), 7 (qu\u1EADn 11), 16 (qu\u1EADn 11)
29 ph\u01B0\u1EDDng B\xECnh Th\u1EDBi < ph\u01B0\u1EDDng 3 (qu\u1EADn 11), 10 (qu\u1EADn 11); ~ph\u01B0\u1EDDng 8 (qu\u1EADn 11)
30 ph\u01B0\u1EDDng H\xF2a B\xECnh < ph\u01B0\u1EDDng 5 (qu\u1EADn 11), 14 (qu\u1EADn 11)
31 ph\u01B0\u1EDDng Ph\xFA Th\u1ECD < ph\u01B0\u1EDDng 11 (qu\u1EADn 11), 15 (qu\u1EADn 11); ~ph\u01B0\u1EDDng 8 (qu\u1EADn 11)
32 ph\u01B0\u1EDDng \u0110\xF4ng H\u01B0ng Thu\u1EADn < ph\u01B0\u1EDDng T\xE2n Th\u1EDBi Nh\u1EA5t, T\xE2n H\u01B0ng Thu\u1EADn, \u0110\xF4ng H\u01B0ng Thu\u1EADn
33 ph\u01B0\u1EDDng Trung M\u1EF9 T\xE2y < ph\u01B0\u1EDDng T\xE2n Ch\xE1nh Hi\u1EC7p, Trung M\u1EF9 T\xE2y
34 ph\u01B0\u1EDDng T\xE2n Th\u1EDBi Hi\u1EC7p < ph\u01B0\u1EDDng Hi\u1EC7p Th\xE0nh (qu\u1EADn 12), T\xE2n Th\u1EDBi Hi\u1EC7p
35 ph\u01B0\u1EDDng Th\u1EDBi An < ph\u01B0\u1EDDng Th\u1EA1nh Xu\xE2n, Th\u1EDBi An
36 ph\u01B0\u1EDDng An Ph\xFA \u0110\xF4ng < ph\u01B0\u1EDDng Th\u1EA1nh L\u1ED9c, An Ph\xFA \u0110\xF4ng
37 ph\u01B0\u1EDDng An L\u1EA1c < ph\u01B0\u1EDDng B\xECnh Tr\u1ECB \u0110\xF4ng B, An L\u1EA1c A, An L\u1EA1c
38 ph\u01B0\u1EDDng B\xECnh T\xE2n < ph\u01B0\u1EDDng B\xECnh H\u01B0ng H\xF2a B; ~ph\u01B0\u1EDDng B\xECnh Tr\u1ECB \u0110\xF4ng A, T\xE2n T\u1EA1o
39 ph\u01B0\u1EDDng T\xE2n T\u1EA1o < ~ph\u01B0\u1EDDng T\xE2n T\u1EA1o A, T\xE2n T\u1EA1o; ~x\xE3 T\xE2n Ki\xEAn
40 ph\u01B0\u1EDDng B\xECnh Tr\u1ECB \u0110\xF4ng < ph\u01B0\u1EDDng B\xECnh Tr\u1ECB \u0110\xF4ng; ~ph\u01B0\u1EDDng B\xECnh H\u01B0ng H\xF2a A, B\xECnh Tr\u1ECB \u0110\xF4ng A
41 ph\u01B0\u1EDDng B\xECnh H\u01B0ng H\xF2a < ph\u01B0\u1EDDng B\xECnh H\u01B0ng H\xF2a; ~ph\u01B0\u1EDDng S\u01A1n K\u1EF3, B\xECnh H\u01B0ng H\xF2a A
42 ph\u01B0\u1EDDng Gia \u0110\u1ECBnh < ph\u01B0\u1EDDng 1 (qu\u1EADn B\xECnh Th\u1EA1nh), 2 (qu\u1EADn B\xECnh Th\u1EA1nh), 7 (qu\u1EADn B\xECnh Th\u1EA1nh), 17 (qu\u1EADn B\xECnh Th\u1EA1nh)
43 ph\u01B0\u1EDDng B\xECnh Th\u1EA1nh < ph\u01B0\u1EDDng 12 (qu\u1EADn B\xECnh Th\u1EA1nh), 14 (qu\u1EADn B\xECnh Th\u1EA1nh), 26
44 ph\u01B0\u1EDDng B\xECnh L\u1EE3i Trung < ph\u01B0\u1EDDng 5 (qu\u1EADn B\xECnh Th\u1EA1nh), 11 (qu\u1EADn B\xECnh Th\u1EA1nh), 13 (qu\u1EADn B\xECnh Th\u1EA1nh)
45 ph\u01B0\u1EDDng Th\u1EA1nh M\u1EF9 T\xE2y < ph\u01B0\u1EDDng 19, 22, 25
46 ph\u01B0\u1EDDng B\xECnh Qu\u1EDBi < ph\u01B0\u1EDDng 27, 28
47 ph\u01B0\u1EDDng H\u1EA1nh Th\xF4ng < ph\u01B0\u1EDDng 1 (qu\u1EADn G\xF2 V\u1EA5p), 3 (qu\u1EADn G\xF2 V\u1EA5p)
48 ph\u01B0\u1EDDng An Nh\u01A1n < ph\u01B0\u1EDDng 5 (qu\u1EADn G\xF2 V\u1EA5p), 6 (qu\u1EADn G\xF2 V\u1EA5p)
49 ph\u01B0\u1EDDng G\xF2 V\u1EA5p < ph\u01B0\u1EDDng 10 (qu\u1EADn G\xF2 V\u1EA5p), 17 (qu\u1EADn G\xF2 V\u1EA5p)
50 ph\u01B0\u1EDDng An H\u1ED9i \u0110\xF4ng < ph\u01B0\u1EDDng 15 (qu\u1EADn G\xF2 V\u1EA5p), 16 (qu\u1EADn G\xF2 V\u1EA5p)
51 ph\u01B0\u1EDDng Th\xF4ng T\xE2y H\u1ED9i < ph\u01B0\u1EDDng 8 (qu\u1EADn G\xF2 V\u1EA5p), 11 (qu\u1EADn G\xF2 V\u1EA5p)
52 ph\u01B0\u1EDDng An H\u1ED9i T\xE2y < ph\u01B0\u1EDDng 12 (qu\u1EADn G\xF2 V\u1EA5p), 14 (qu\u1EADn G\xF2 V\u1EA5p)
53 ph\u01B0\u1EDDng \u0110\u1EE9c Nhu\u1EADn < ph\u01B0\u1EDDng 4 (qu\u1EADn Ph\xFA Nhu\u1EADn), 5 (qu\u1EADn Ph\xFA Nhu\u1EADn), 9 (qu\u1EADn Ph\xFA Nhu\u1EADn)
54 ph\u01B0\u1EDDng C\u1EA7u Ki\u1EC7u < ph\u01B0\u1EDDng 1 (qu\u1EADn Ph\xFA Nhu\u1EADn), 2 (qu\u1EADn Ph\xFA Nhu\u1EADn), 7 (qu\u1EADn Ph\xFA Nhu\u1EADn); ~ph\u01B0\u1EDDng 15 (qu\u1EADn Ph\xFA Nhu\u1EADn)
55 ph\u01B0\u1EDDng Ph\xFA Nhu\u1EADn < ph\u01B0\u1EDDng 8 (qu\u1EADn Ph\xFA Nhu\u1EADn), 10 (qu\u1EADn Ph\xFA Nhu\u1EADn), 11 (qu\u1EADn Ph\xFA Nhu\u1EADn), 13 (qu\u1EADn Ph\xFA Nhu\u1EADn); ~ph\u01B0\u1EDDng 15 (qu\u1EADn Ph\xFA Nhu\u1EADn)
56 ph\u01B0\u1EDDng T\xE2n S\u01A1n H\xF2a < ph\u01B0\u1EDDng 1 (qu\u1EADn T\xE2n B\xECnh), 2 (qu\u1EADn T\xE2n B\xECnh), 3 (qu\u1EADn T\xE2n B\xECnh)
57 ph\u01B0\u1EDDng T\xE2n S\u01A1n Nh\u1EA5t < ph\u01B0\u1EDDng 4 (qu\u1EADn T\xE2n B\xECnh), 5 (qu\u1EADn T\xE2n B\xECnh), 7 (qu\u1EADn T\xE2n B\xECnh)
58 ph\u01B0\u1EDDng T\xE2n H\xF2a < ph\u01B0\u1EDDng 6 (qu\u1EADn T\xE2n B\xECnh), 8 (qu\u1EADn T\xE2n B\xECnh), 9 (qu\u1EADn T\xE2n B\xECnh)
59 ph\u01B0\u1EDDng B\u1EA3y Hi\u1EC1n < ph\u01B0\u1EDDng 10 (qu\u1EADn T\xE2n B\xECnh), 11 (qu\u1EADn T\xE2n B\xECnh), 12 (qu\u1EADn T\xE2n B\xECnh)
60 ph\u01B0\u1EDDng T\xE2n B\xECnh < ph\u01B0\u1EDDng 13 (qu\u1EADn T\xE2n B\xECnh), 14 (qu\u1EADn T\xE2n B\xECnh); ~ph\u01B0\u1EDDng 15 (qu\u1EADn T\xE2n B\xECnh)
61 ph\u01B0\u1EDDng T\xE2n S\u01A1n < ~ph\u01B0\u1EDDng 15 (qu\u1EADn T\xE2n B\xECnh)
62 ph\u01B0\u1EDDng T\xE2y Th\u1EA1nh < ph\u01B0\u1EDDng T\xE2y Th\u1EA1nh; ~ph\u01B0\u1EDDng S\u01A1n K\u1EF3
63 ph\u01B0\u1EDDng T\xE2n S\u01A1n Nh\xEC < ph\u01B0\u1EDDng T\xE2n S\u01A1n Nh\xEC; ~ph\u01B0\u1EDDng S\u01A1n K\u1EF3, T\xE2n Qu\xFD, T\xE2n Th\xE0nh
64 ph\u01B0\u1EDDng Ph\xFA Th\u1ECD H\xF2a < ph\u01B0\u1EDDng Ph\xFA Th\u1ECD H\xF2a; ~ph\u01B0\u1EDDng T\xE2n Th\xE0nh, T\xE2n Qu\xFD
65 ph\u01B0\u1EDDng T\xE2n Ph\xFA < ph\u01B0\u1EDDng Ph\xFA Trung, H\xF2a Th\u1EA1nh; ~ph\u01B0\u1EDDng T\xE2n Th\u1EDBi H\xF2a, T\xE2n Th\xE0nh
66 ph\u01B0\u1EDDng Ph\xFA Th\u1EA1nh < ph\u01B0\u1EDDng Hi\u1EC7p T\xE2n, Ph\xFA Th\u1EA1nh; ~ph\u01B0\u1EDDng T\xE2n Th\u1EDBi H\xF2a
67 ph\u01B0\u1EDDng Hi\u1EC7p B\xECnh < ph\u01B0\u1EDDng Hi\u1EC7p B\xECnh Ch\xE1nh, Hi\u1EC7p B\xECnh Ph\u01B0\u1EDBc; ~ph\u01B0\u1EDDng Linh \u0110\xF4ng
68 ph\u01B0\u1EDDng Th\u1EE7 \u0110\u1EE9c < ph\u01B0\u1EDDng B\xECnh Th\u1ECD, Linh Chi\u1EC3u, Tr\u01B0\u1EDDng Th\u1ECD; ~ph\u01B0\u1EDDng Linh T\xE2y, Linh \u0110\xF4ng
69 ph\u01B0\u1EDDng Tam B\xECnh < ph\u01B0\u1EDDng B\xECnh Chi\u1EC3u, Tam Ph\xFA, Tam B\xECnh
70 ph\u01B0\u1EDDng Linh Xu\xE2n < ph\u01B0\u1EDDng Linh Trung, Linh Xu\xE2n; ~ph\u01B0\u1EDDng Linh T\xE2y
71 ph\u01B0\u1EDDng T\u0103ng Nh\u01A1n Ph\xFA < ph\u01B0\u1EDDng T\xE2n Ph\xFA (th\xE0nh ph\u1ED1 Th\u1EE7 \u0110\u1EE9c), Hi\u1EC7p Ph\xFA, T\u0103ng Nh\u01A1n Ph\xFA A, T\u0103ng Nh\u01A1n Ph\xFA B; ~ph\u01B0\u1EDDng Long Th\u1EA1nh M\u1EF9
72 ph\u01B0\u1EDDng Long B\xECnh < ph\u01B0\u1EDDng Long B\xECnh; ~ph\u01B0\u1EDDng Long Th\u1EA1nh M\u1EF9
73 ph\u01B0\u1EDDng Long Ph\u01B0\u1EDBc < ph\u01B0\u1EDDng Tr\u01B0\u1EDDng Th\u1EA1nh, Long Ph\u01B0\u1EDBc
74 ph\u01B0\u1EDDng Long Tr\u01B0\u1EDDng < ph\u01B0\u1EDDng Ph\xFA H\u1EEFu, Long Tr\u01B0\u1EDDng
75 ph\u01B0\u1EDDng C\xE1t L\xE1i < ph\u01B0\u1EDDng Th\u1EA1nh M\u1EF9 L\u1EE3i, C\xE1t L\xE1i
76 ph\u01B0\u1EDDng B\xECnh Tr\u01B0ng < ph\u01B0\u1EDDng B\xECnh Tr\u01B0ng \u0110\xF4ng, B\xECnh Tr\u01B0ng T\xE2y; ~ph\u01B0\u1EDDng An Ph\xFA (th\xE0nh ph\u1ED1 Th\u1EE7 \u0110\u1EE9c)
77 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc Long < ph\u01B0\u1EDDng Ph\u01B0\u1EDBc B\xECnh, Ph\u01B0\u1EDBc Long A, Ph\u01B0\u1EDBc Long B
78 ph\u01B0\u1EDDng An Kh\xE1nh < ph\u01B0\u1EDDng Th\u1EE7 Thi\xEAm, An L\u1EE3i \u0110\xF4ng, Th\u1EA3o \u0110i\u1EC1n, An Kh\xE1nh; ~ph\u01B0\u1EDDng An Ph\xFA (th\xE0nh ph\u1ED1 Th\u1EE7 \u0110\u1EE9c)
79 ph\u01B0\u1EDDng \u0110\xF4ng H\xF2a < ph\u01B0\u1EDDng B\xECnh An, B\xECnh Th\u1EAFng, \u0110\xF4ng H\xF2a
80 ph\u01B0\u1EDDng D\u0129 An < ph\u01B0\u1EDDng An B\xECnh, D\u0129 An; ~ph\u01B0\u1EDDng T\xE2n \u0110\xF4ng Hi\u1EC7p
81 ph\u01B0\u1EDDng T\xE2n \u0110\xF4ng Hi\u1EC7p < ph\u01B0\u1EDDng T\xE2n B\xECnh; ~ph\u01B0\u1EDDng Th\xE1i H\xF2a, T\xE2n \u0110\xF4ng Hi\u1EC7p
82 ph\u01B0\u1EDDng An Ph\xFA < ph\u01B0\u1EDDng An Ph\xFA (th\xE0nh ph\u1ED1 Thu\u1EADn An); ~ph\u01B0\u1EDDng B\xECnh Chu\u1EA9n
83 ph\u01B0\u1EDDng B\xECnh H\xF2a < ph\u01B0\u1EDDng B\xECnh H\xF2a; ~ph\u01B0\u1EDDng V\u0129nh Ph\xFA
84 ph\u01B0\u1EDDng L\xE1i Thi\xEAu < ph\u01B0\u1EDDng B\xECnh Nh\xE2m, L\xE1i Thi\xEAu; ~ph\u01B0\u1EDDng V\u0129nh Ph\xFA
85 ph\u01B0\u1EDDng Thu\u1EADn An < ph\u01B0\u1EDDng H\u01B0ng \u0110\u1ECBnh, An Th\u1EA1nh; x\xE3 An S\u01A1n
86 ph\u01B0\u1EDDng Thu\u1EADn Giao < ph\u01B0\u1EDDng Thu\u1EADn Giao; ~ph\u01B0\u1EDDng B\xECnh Chu\u1EA9n
87 ph\u01B0\u1EDDng Th\u1EE7 D\u1EA7u M\u1ED9t < ph\u01B0\u1EDDng Ph\xFA C\u01B0\u1EDDng, Ph\xFA Th\u1ECD, Ch\xE1nh Ngh\u0129a; ~ph\u01B0\u1EDDng Hi\u1EC7p Th\xE0nh (th\xE0nh ph\u1ED1 Th\u1EE7 D\u1EA7u M\u1ED9t), Ch\xE1nh M\u1EF9
88 ph\u01B0\u1EDDng Ph\xFA L\u1EE3i < ph\u01B0\u1EDDng Ph\xFA H\xF2a, Ph\xFA L\u1EE3i; ~ph\u01B0\u1EDDng Hi\u1EC7p Th\xE0nh (th\xE0nh ph\u1ED1 Th\u1EE7 D\u1EA7u M\u1ED9t)
89 ph\u01B0\u1EDDng Ch\xE1nh Hi\u1EC7p < ph\u01B0\u1EDDng \u0110\u1ECBnh H\xF2a, T\u01B0\u01A1ng B\xECnh Hi\u1EC7p; ~ph\u01B0\u1EDDng Hi\u1EC7p An, Ch\xE1nh M\u1EF9
90 ph\u01B0\u1EDDng B\xECnh D\u01B0\u01A1ng < ph\u01B0\u1EDDng Ph\xFA M\u1EF9 (th\xE0nh ph\u1ED1 Th\u1EE7 D\u1EA7u M\u1ED9t), H\xF2a Ph\xFA, Ph\xFA T\xE2n, Ph\xFA Ch\xE1nh
91 ph\u01B0\u1EDDng H\xF2a L\u1EE3i < ph\u01B0\u1EDDng T\xE2n \u0110\u1ECBnh (th\xE0nh ph\u1ED1 B\u1EBFn C\xE1t), H\xF2a L\u1EE3i
92 ph\u01B0\u1EDDng Ph\xFA An < ph\u01B0\u1EDDng T\xE2n An; x\xE3 Ph\xFA An; ~ph\u01B0\u1EDDng Hi\u1EC7p An
93 ph\u01B0\u1EDDng T\xE2y Nam < ph\u01B0\u1EDDng An T\xE2y; ~x\xE3 Thanh Tuy\u1EC1n, An L\u1EADp
94 ph\u01B0\u1EDDng Long Nguy\xEAn < ph\u01B0\u1EDDng An \u0110i\u1EC1n; x\xE3 Long Nguy\xEAn; ~ph\u01B0\u1EDDng M\u1EF9 Ph\u01B0\u1EDBc
95 ph\u01B0\u1EDDng B\u1EBFn C\xE1t < x\xE3 T\xE2n H\u01B0ng (huy\u1EC7n B\xE0u B\xE0ng), Lai H\u01B0ng; ~ph\u01B0\u1EDDng M\u1EF9 Ph\u01B0\u1EDBc
96 ph\u01B0\u1EDDng Ch\xE1nh Ph\xFA H\xF2a < ph\u01B0\u1EDDng Ch\xE1nh Ph\xFA H\xF2a; x\xE3 H\u01B0ng H\xF2a
97 ph\u01B0\u1EDDng V\u0129nh T\xE2n < ph\u01B0\u1EDDng V\u0129nh T\xE2n; th\u1ECB tr\u1EA5n T\xE2n B\xECnh
98 ph\u01B0\u1EDDng B\xECnh C\u01A1 < x\xE3 B\xECnh M\u1EF9 (huy\u1EC7n B\u1EAFc T\xE2n Uy\xEAn); ph\u01B0\u1EDDng H\u1ED9i Ngh\u0129a
99 ph\u01B0\u1EDDng T\xE2n Uy\xEAn < ph\u01B0\u1EDDng Uy\xEAn H\u01B0ng; x\xE3 B\u1EA1ch \u0110\u1EB1ng, T\xE2n L\u1EADp; ~x\xE3 T\xE2n M\u1EF9
100 ph\u01B0\u1EDDng T\xE2n Hi\u1EC7p < ph\u01B0\u1EDDng Kh\xE1nh B\xECnh, T\xE2n Hi\u1EC7p
101 ph\u01B0\u1EDDng T\xE2n Kh\xE1nh < ph\u01B0\u1EDDng Th\u1EA1nh Ph\u01B0\u1EDBc, T\xE2n Ph\u01B0\u1EDBc Kh\xE1nh, T\xE2n V\u0129nh Hi\u1EC7p; x\xE3 Th\u1EA1nh H\u1ED9i; ~ph\u01B0\u1EDDng Th\xE1i H\xF2a
102 ph\u01B0\u1EDDng V\u0169ng T\xE0u < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), 2 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), 3 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), 4 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), 5 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), Th\u1EAFng Nh\xEC, Th\u1EAFng Tam
103 ph\u01B0\u1EDDng Tam Th\u1EAFng < ph\u01B0\u1EDDng 7 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), 8 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), 9 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), Nguy\u1EC5n An Ninh
104 ph\u01B0\u1EDDng R\u1EA1ch D\u1EEBa < ph\u01B0\u1EDDng 10 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), Th\u1EAFng Nh\u1EA5t, R\u1EA1ch D\u1EEBa
105 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc Th\u1EAFng < ph\u01B0\u1EDDng 11 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u), 12 (th\xE0nh ph\u1ED1 V\u0169ng T\xE0u)
106 ph\u01B0\u1EDDng Long H\u01B0\u01A1ng < x\xE3 T\xE2n H\u01B0ng (th\xE0nh ph\u1ED1 B\xE0 R\u1ECBa); ph\u01B0\u1EDDng Kim Dinh, Long H\u01B0\u01A1ng
107 ph\u01B0\u1EDDng B\xE0 R\u1ECBa < ph\u01B0\u1EDDng Ph\u01B0\u1EDBc Trung, Ph\u01B0\u1EDBc Nguy\xEAn, Long To\xE0n, Ph\u01B0\u1EDBc H\u01B0ng
108 ph\u01B0\u1EDDng Tam Long < ph\u01B0\u1EDDng Long T\xE2m; x\xE3 H\xF2a Long, Long Ph\u01B0\u1EDBc
109 ph\u01B0\u1EDDng T\xE2n H\u1EA3i < ph\u01B0\u1EDDng T\xE2n H\xF2a, T\xE2n H\u1EA3i
110 ph\u01B0\u1EDDng T\xE2n Ph\u01B0\u1EDBc < ph\u01B0\u1EDDng Ph\u01B0\u1EDBc H\xF2a, T\xE2n Ph\u01B0\u1EDBc
111 ph\u01B0\u1EDDng Ph\xFA M\u1EF9 < ph\u01B0\u1EDDng Ph\xFA M\u1EF9 (th\xE0nh ph\u1ED1 Ph\xFA M\u1EF9), M\u1EF9 Xu\xE2n
112 ph\u01B0\u1EDDng T\xE2n Th\xE0nh < ph\u01B0\u1EDDng H\u1EAFc D\u1ECBch; x\xE3 S\xF4ng Xo\xE0i
113 x\xE3 V\u0129nh L\u1ED9c < x\xE3 V\u0129nh L\u1ED9c A; ~x\xE3 Ph\u1EA1m V\u0103n Hai
114 x\xE3 T\xE2n V\u0129nh L\u1ED9c < x\xE3 V\u0129nh L\u1ED9c B; ~x\xE3 Ph\u1EA1m V\u0103n Hai; ~ph\u01B0\u1EDDng T\xE2n T\u1EA1o
115 x\xE3 B\xECnh L\u1EE3i < x\xE3 L\xEA Minh Xu\xE2n, B\xECnh L\u1EE3i
116 x\xE3 T\xE2n Nh\u1EF1t < th\u1ECB tr\u1EA5n T\xE2n T\xFAc; x\xE3 T\xE2n Nh\u1EF1t; ~ph\u01B0\u1EDDng T\xE2n T\u1EA1o A; ~x\xE3 T\xE2n Ki\xEAn; ~ph\u01B0\u1EDDng 16 (qu\u1EADn 8)
117 x\xE3 B\xECnh Ch\xE1nh < x\xE3 T\xE2n Qu\xFD T\xE2y, B\xECnh Ch\xE1nh; ~x\xE3 An Ph\xFA T\xE2y
118 x\xE3 H\u01B0ng Long < x\xE3 \u0110a Ph\u01B0\u1EDBc, Qui \u0110\u1EE9c, H\u01B0ng Long
119 x\xE3 B\xECnh H\u01B0ng < x\xE3 Phong Ph\xFA, B\xECnh H\u01B0ng; ~ph\u01B0\u1EDDng 7 (qu\u1EADn 8)
120 x\xE3 B\xECnh Kh\xE1nh < x\xE3 Tam Th\xF4n Hi\u1EC7p, B\xECnh Kh\xE1nh; ~x\xE3 An Th\u1EDBi \u0110\xF4ng
121 x\xE3 An Th\u1EDBi \u0110\xF4ng < x\xE3 L\xFD Nh\u01A1n; ~x\xE3 An Th\u1EDBi \u0110\xF4ng
122 x\xE3 C\u1EA7n Gi\u1EDD < x\xE3 Long H\xF2a (huy\u1EC7n C\u1EA7n Gi\u1EDD); th\u1ECB tr\u1EA5n C\u1EA7n Th\u1EA1nh
123 x\xE3 C\u1EE7 Chi < x\xE3 T\xE2n Ph\xFA Trung, T\xE2n Th\xF4ng H\u1ED9i, Ph\u01B0\u1EDBc V\u0129nh An
124 x\xE3 T\xE2n An H\u1ED9i < th\u1ECB tr\u1EA5n C\u1EE7 Chi; x\xE3 Ph\u01B0\u1EDBc Hi\u1EC7p, T\xE2n An H\u1ED9i
125 x\xE3 Th\xE1i M\u1EF9 < x\xE3 Trung L\u1EADp Th\u01B0\u1EE3ng, Ph\u01B0\u1EDBc Th\u1EA1nh, Th\xE1i M\u1EF9
126 x\xE3 An Nh\u01A1n T\xE2y < x\xE3 Ph\xFA M\u1EF9 H\u01B0ng, An Ph\xFA, An Nh\u01A1n T\xE2y
127 x\xE3 Nhu\u1EADn \u0110\u1EE9c < x\xE3 Ph\u1EA1m V\u0103n C\u1ED9i, Trung L\u1EADp H\u1EA1, Nhu\u1EADn \u0110\u1EE9c
128 x\xE3 Ph\xFA H\xF2a \u0110\xF4ng < x\xE3 T\xE2n Th\u1EA1nh T\xE2y, T\xE2n Th\u1EA1nh \u0110\xF4ng, Ph\xFA H\xF2a \u0110\xF4ng
129 x\xE3 B\xECnh M\u1EF9 < x\xE3 B\xECnh M\u1EF9 (huy\u1EC7n C\u1EE7 Chi), H\xF2a Ph\xFA, Trung An
130 x\xE3 \u0110\xF4ng Th\u1EA1nh < x\xE3 Th\u1EDBi Tam Th\xF4n, Nh\u1ECB B\xECnh, \u0110\xF4ng Th\u1EA1nh
131 x\xE3 H\xF3c M\xF4n < x\xE3 T\xE2n Hi\u1EC7p (huy\u1EC7n H\xF3c M\xF4n), T\xE2n Xu\xE2n; th\u1ECB tr\u1EA5n H\xF3c M\xF4n
132 x\xE3 Xu\xE2n Th\u1EDBi S\u01A1n < x\xE3 T\xE2n Th\u1EDBi Nh\xEC, Xu\xE2n Th\u1EDBi \u0110\xF4ng, Xu\xE2n Th\u1EDBi S\u01A1n
133 x\xE3 B\xE0 \u0110i\u1EC3m < x\xE3 Xu\xE2n Th\u1EDBi Th\u01B0\u1EE3ng, Trung Ch\xE1nh, B\xE0 \u0110i\u1EC3m
134 x\xE3 Nh\xE0 B\xE8 < th\u1ECB tr\u1EA5n Nh\xE0 B\xE8; x\xE3 Ph\xFA Xu\xE2n, Ph\u01B0\u1EDBc Ki\u1EC3n, Ph\u01B0\u1EDBc L\u1ED9c
135 x\xE3 Hi\u1EC7p Ph\u01B0\u1EDBc < x\xE3 Nh\u01A1n \u0110\u1EE9c, Long Th\u1EDBi, Hi\u1EC7p Ph\u01B0\u1EDBc
136 x\xE3 Th\u01B0\u1EDDng T\xE2n < x\xE3 L\u1EA1c An, Hi\u1EBFu Li\xEAm, Th\u01B0\u1EDDng T\xE2n; ~x\xE3 T\xE2n M\u1EF9
137 x\xE3 B\u1EAFc T\xE2n Uy\xEAn < th\u1ECB tr\u1EA5n T\xE2n Th\xE0nh; x\xE3 \u0110\u1EA5t Cu\u1ED1c, T\xE2n \u0110\u1ECBnh
138 x\xE3 Ph\xFA Gi\xE1o < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc V\u0129nh; x\xE3 An B\xECnh; ~x\xE3 Tam L\u1EADp
139 x\xE3 Ph\u01B0\u1EDBc H\xF2a < x\xE3 V\u0129nh H\xF2a, Ph\u01B0\u1EDBc H\xF2a; ~x\xE3 Tam L\u1EADp
140 x\xE3 Ph\u01B0\u1EDBc Th\xE0nh < x\xE3 T\xE2n Hi\u1EC7p (huy\u1EC7n Ph\xFA Gi\xE1o), An Th\xE1i, Ph\u01B0\u1EDBc Sang
141 x\xE3 An Long < x\xE3 An Linh, T\xE2n Long, An Long
142 x\xE3 Tr\u1EEB V\u0103n Th\u1ED1 < x\xE3 Tr\u1EEB V\u0103n Th\u1ED1, C\xE2y Tr\u01B0\u1EDDng II; ~th\u1ECB tr\u1EA5n Lai Uy\xEAn
143 x\xE3 B\xE0u B\xE0ng < ~th\u1ECB tr\u1EA5n Lai Uy\xEAn
144 x\xE3 Long H\xF2a < x\xE3 Long T\xE2n (huy\u1EC7n D\u1EA7u Ti\u1EBFng), Long H\xF2a (huy\u1EC7n D\u1EA7u Ti\u1EBFng); ~x\xE3 Minh T\xE2n, Minh Th\u1EA1nh
145 x\xE3 Thanh An < x\xE3 Thanh An; ~x\xE3 \u0110\u1ECBnh Hi\u1EC7p, Thanh Tuy\u1EC1n, An L\u1EADp
146 x\xE3 D\u1EA7u Ti\u1EBFng < th\u1ECB tr\u1EA5n D\u1EA7u Ti\u1EBFng; x\xE3 \u0110\u1ECBnh An, \u0110\u1ECBnh Th\xE0nh; ~x\xE3 \u0110\u1ECBnh Hi\u1EC7p
147 x\xE3 Minh Th\u1EA1nh < x\xE3 Minh H\xF2a; ~x\xE3 Minh T\xE2n, Minh Th\u1EA1nh
148 x\xE3 Ch\xE2u Pha < x\xE3 T\xF3c Ti\xEAn, Ch\xE2u Pha
149 x\xE3 Long H\u1EA3i < th\u1ECB tr\u1EA5n Long H\u1EA3i; x\xE3 Ph\u01B0\u1EDBc T\u1EC9nh, Ph\u01B0\u1EDBc H\u01B0ng
150 x\xE3 Long \u0110i\u1EC1n < th\u1ECB tr\u1EA5n Long \u0110i\u1EC1n; x\xE3 Tam An
151 x\xE3 Ph\u01B0\u1EDBc H\u1EA3i < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc H\u1EA3i; x\xE3 Ph\u01B0\u1EDBc H\u1ED9i
152 x\xE3 \u0110\u1EA5t \u0110\u1ECF < th\u1ECB tr\u1EA5n \u0110\u1EA5t \u0110\u1ECF; x\xE3 Long T\xE2n (huy\u1EC7n Long \u0110\u1EA5t), L\xE1ng D\xE0i, Ph\u01B0\u1EDBc Long Th\u1ECD
153 x\xE3 Ngh\u0129a Th\xE0nh < x\xE3 \u0110\xE1 B\u1EA1c, Ngh\u0129a Th\xE0nh
154 x\xE3 Ng\xE3i Giao < th\u1ECB tr\u1EA5n Ng\xE3i Giao; x\xE3 B\xECnh Ba, Su\u1ED1i Ngh\u1EC7
155 x\xE3 Kim Long < th\u1ECB tr\u1EA5n Kim Long; x\xE3 B\xE0u Chinh, L\xE1ng L\u1EDBn
156 x\xE3 Ch\xE2u \u0110\u1EE9c < x\xE3 C\xF9 B\u1ECB, X\xE0 Bang
157 x\xE3 B\xECnh Gi\xE3 < x\xE3 B\xECnh Trung, Qu\u1EA3ng Th\xE0nh, B\xECnh Gi\xE3
158 x\xE3 Xu\xE2n S\u01A1n < x\xE3 Su\u1ED1i Rao, S\u01A1n B\xECnh, Xu\xE2n S\u01A1n
159 x\xE3 H\u1ED3 Tr\xE0m < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc B\u1EEDu; x\xE3 Ph\u01B0\u1EDBc T\xE2n, Ph\u01B0\u1EDBc Thu\u1EADn
160 x\xE3 Xuy\xEAn M\u1ED9c < x\xE3 B\xF4ng Trang, B\u01B0ng Ri\u1EC1ng, Xuy\xEAn M\u1ED9c
161 x\xE3 H\xF2a H\u1ED9i < x\xE3 H\xF2a H\u01B0ng, H\xF2a B\xECnh, H\xF2a H\u1ED9i
162 x\xE3 B\xE0u L\xE2m < x\xE3 T\xE2n L\xE2m, B\xE0u L\xE2m
163 \u0111\u1EB7c khu C\xF4n \u0110\u1EA3o < huy\u1EC7n C\xF4n \u0110\u1EA3o
164 ph\u01B0\u1EDDng Th\u1EDBi H\xF2a
164 x\xE3 Long S\u01A1n
164 x\xE3 H\xF2a Hi\u1EC7p
164 x\xE3 B\xECnh Ch\xE2u
164 x\xE3 Th\u1EA1nh An
# 1686/NQ-UBTVQH15 2025-06-16 t\u1EC9nh Thanh H\xF3a
1 x\xE3 C\xE1c S\u01A1n < x\xE3 Anh S\u01A1n, C\xE1c S\u01A1n
2 x\xE3 Tr\u01B0\u1EDDng L\xE2m < x\xE3 T\xE2n Tr\u01B0\u1EDDng, Tr\u01B0\u1EDDng L\xE2m
3 x\xE3 H\xE0 Trung < x\xE3 H\xE0 \u0110\xF4ng, H\xE0 Ng\u1ECDc, Y\u1EBFn S\u01A1n; ~th\u1ECB tr\u1EA5n H\xE0 Trung; ~x\xE3 H\xE0 B\xECnh
4 x\xE3 T\u1ED1ng S\u01A1n < th\u1ECB tr\u1EA5n H\xE0 L\u0129nh; x\xE3 H\xE0 Ti\u1EBFn, H\xE0 T\xE2n, H\xE0 S\u01A1n
5 x\xE3 H\xE0 Long < th\u1ECB tr\u1EA5n H\xE0 Long; x\xE3 H\xE0 B\u1EAFc, H\xE0 Giang
6 x\xE3 Ho\u1EA1t Giang < x\xE3 Y\xEAn D\u01B0\u01A1ng, Ho\u1EA1t Giang; ~th\u1ECB tr\u1EA5n H\xE0 Trung; ~x\xE3 H\xE0 B\xECnh
7 x\xE3 L\u0129nh To\u1EA1i < x\xE3 H\xE0 H\u1EA3i, H\xE0 Ch\xE2u, Th\xE1i Lai, L\u0129nh To\u1EA1i
8 x\xE3 Tri\u1EC7u L\u1ED9c < x\xE3 \u0110\u1EA1i L\u1ED9c, Ti\u1EBFn L\u1ED9c, Tri\u1EC7u L\u1ED9c
9 x\xE3 \u0110\xF4ng Th\xE0nh < x\xE3 \u0110\u1ED3ng L\u1ED9c, Th\xE0nh L\u1ED9c, C\u1EA7u L\u1ED9c, Tuy L\u1ED9c
10 x\xE3 H\u1EADu L\u1ED9c < th\u1ECB tr\u1EA5n H\u1EADu L\u1ED9c; x\xE3 Thu\u1EA7n L\u1ED9c, M\u1EF9 L\u1ED9c, L\u1ED9c S\u01A1n
11 x\xE3 Hoa L\u1ED9c < x\xE3 Xu\xE2n L\u1ED9c (huy\u1EC7n H\u1EADu L\u1ED9c), Li\xEAn L\u1ED9c, Quang L\u1ED9c, Ph\xFA L\u1ED9c, H\xF2a L\u1ED9c, Hoa L\u1ED9c
12 x\xE3 V\u1EA1n L\u1ED9c < x\xE3 Minh L\u1ED9c, H\u1EA3i L\u1ED9c, H\u01B0ng L\u1ED9c, Ng\u01B0 L\u1ED9c, \u0110a L\u1ED9c
13 x\xE3 Nga S\u01A1n < th\u1ECB tr\u1EA5n Nga S\u01A1n; x\xE3 Nga Y\xEAn, Nga Thanh, Nga Hi\u1EC7p, Nga Th\u1EE7y
14 x\xE3 Nga Th\u1EAFng < x\xE3 Nga V\u0103n, Nga Ph\u01B0\u1EE3ng, Nga Th\u1EA1ch, Nga Th\u1EAFng
15 x\xE3 H\u1ED3 V\u01B0\u01A1ng < x\xE3 Nga H\u1EA3i, Nga Th\xE0nh, Nga Gi\xE1p, Nga Li\xEAn
16 x\xE3 T\xE2n Ti\u1EBFn < x\xE3 Nga Ti\u1EBFn, Nga T\xE2n, Nga Th\xE1i
17 x\xE3 Nga An < x\xE3 Nga \u0110i\u1EC1n, Nga Ph\xFA, Nga An
18 x\xE3 Ba \u0110\xECnh < x\xE3 Nga V\u1ECBnh, Nga Tr\u01B0\u1EDDng, Nga Thi\u1EC7n, Ba \u0110\xECnh
19 x\xE3 Ho\u1EB1ng H\xF3a < th\u1ECB tr\u1EA5n B\xFAt S\u01A1n; x\xE3 Ho\u1EB1ng \u0110\u1EE9c, Ho\u1EB1ng \u0110\u1ED3ng, Ho\u1EB1ng \u0110\u1EA1o, Ho\u1EB1ng H\xE0, Ho\u1EB1ng \u0110\u1EA1t
20 x\xE3 Ho\u1EB1ng Ti\u1EBFn < x\xE3 Ho\u1EB1ng Y\u1EBFn, Ho\u1EB1ng H\u1EA3i, Ho\u1EB1ng Tr\u01B0\u1EDDng, Ho\u1EB1ng Ti\u1EBFn
21 x\xE3 Ho\u1EB1ng Thanh < x\xE3 Ho\u1EB1ng \u0110\xF4ng, Ho\u1EB1ng Ng\u1ECDc, Ho\u1EB1ng Ph\u1EE5, Ho\u1EB1ng Thanh
22 x\xE3 Ho\u1EB1ng L\u1ED9c < x\xE3 Ho\u1EB1ng Th\u1ECBnh, Ho\u1EB1ng Th\xE1i, Ho\u1EB1ng Th\xE0nh, Ho\u1EB1ng Tr\u1EA1ch, Ho\u1EB1ng T\xE2n, Ho\u1EB1ng L\u1ED9c
23 x\xE3 Ho\u1EB1ng Ch\xE2u < x\xE3 Ho\u1EB1ng Th\u1EAFng, Ho\u1EB1ng Phong, Ho\u1EB1ng L\u01B0u, Ho\u1EB1ng Ch\xE2u
24 x\xE3 Ho\u1EB1ng S\u01A1n < x\xE3 Ho\u1EB1ng Trinh, Ho\u1EB1ng Xuy\xEAn, Ho\u1EB1ng C\xE1t, Ho\u1EB1ng S\u01A1n
25 x\xE3 Ho\u1EB1ng Ph\xFA < x\xE3 Ho\u1EB1ng Qu\xFD, Ho\u1EB1ng Kim, Ho\u1EB1ng Trung, Ho\u1EB1ng Ph\xFA
26 x\xE3 Ho\u1EB1ng Giang < x\xE3 Ho\u1EB1ng Xu\xE2n, Ho\u1EB1ng Qu\u1EF3, Ho\u1EB1ng H\u1EE3p, Ho\u1EB1ng Giang
27 x\xE3 L\u01B0u V\u1EC7 < th\u1ECB tr\u1EA5n T\xE2n Phong; x\xE3 Qu\u1EA3ng \u0110\u1EE9c, Qu\u1EA3ng \u0110\u1ECBnh
28 x\xE3 Qu\u1EA3ng Y\xEAn < x\xE3 Qu\u1EA3ng Tr\u1EA1ch, Qu\u1EA3ng H\xF2a, Qu\u1EA3ng Long, Qu\u1EA3ng Y\xEAn
29 x\xE3 Qu\u1EA3ng Ng\u1ECDc < x\xE3 Qu\u1EA3ng H\u1EE3p, Qu\u1EA3ng V\u0103n, Qu\u1EA3ng Ph\xFAc, Qu\u1EA3ng Ng\u1ECDc
30 x\xE3 Qu\u1EA3ng Ninh < x\xE3 Qu\u1EA3ng Nh\xE2n, Qu\u1EA3ng H\u1EA3i, Qu\u1EA3ng Ninh
31 x\xE3 Qu\u1EA3ng B\xECnh < x\xE3 Qu\u1EA3ng L\u01B0u, Qu\u1EA3ng L\u1ED9c, Qu\u1EA3ng Th\xE1i, Qu\u1EA3ng B\xECnh
32 x\xE3 Ti\xEAn Trang < x\xE3 Qu\u1EA3ng Th\u1EA1ch, Qu\u1EA3ng Nham, Ti\xEAn Trang
33 x\xE3 Qu\u1EA3ng Ch\xEDnh < x\xE3 Qu\u1EA3ng Tr\u01B0\u1EDDng, Qu\u1EA3ng Kh\xEA, Qu\u1EA3ng Trung, Qu\u1EA3ng Ch\xEDnh
34 x\xE3 N\xF4ng C\u1ED1ng < th\u1ECB tr\u1EA5n N\xF4ng C\u1ED1ng; x\xE3 V\u1EA1n Th\u1EAFng, V\u1EA1n H\xF2a, V\u1EA1n Thi\u1EC7n, Minh Ngh\u0129a, Minh Kh\xF4i
35 x\xE3 Th\u1EAFng L\u1EE3i < x\xE3 Trung Th\xE0nh (huy\u1EC7n N\xF4ng C\u1ED1ng), T\u1EBF N\xF4ng, T\u1EBF Th\u1EAFng, T\u1EBF L\u1EE3i
36 x\xE3 Trung Ch\xEDnh < x\xE3 T\xE2n Ph\xFAc (huy\u1EC7n N\xF4ng C\u1ED1ng), T\xE2n Th\u1ECD, T\xE2n Khang, Ho\xE0ng S\u01A1n, Ho\xE0ng Giang, Trung Ch\xEDnh
37 x\xE3 Tr\u01B0\u1EDDng V\u0103n < x\xE3 Tr\u01B0\u1EDDng Minh, Tr\u01B0\u1EDDng Trung, Tr\u01B0\u1EDDng S\u01A1n, Tr\u01B0\u1EDDng Giang
38 x\xE3 Th\u0103ng B\xECnh < x\xE3 Th\u0103ng Long, Th\u0103ng Th\u1ECD, Th\u0103ng B\xECnh
39 x\xE3 T\u01B0\u1EE3ng L\u0129nh < x\xE3 T\u01B0\u1EE3ng S\u01A1n, T\u01B0\u1EE3ng V\u0103n, T\u01B0\u1EE3ng L\u0129nh
40 x\xE3 C\xF4ng Ch\xEDnh < x\xE3 C\xF4ng Li\xEAm, Y\xEAn M\u1EF9, C\xF4ng Ch\xEDnh; ~x\xE3 Thanh T\xE2n
41 x\xE3 Thi\u1EC7u H\xF3a < x\xE3 Thi\u1EC7u Ph\xFAc, Thi\u1EC7u C\xF4ng, Thi\u1EC7u Nguy\xEAn; ~th\u1ECB tr\u1EA5n Thi\u1EC7u H\xF3a; ~x\xE3 Thi\u1EC7u Long
42 x\xE3 Thi\u1EC7u Quang < x\xE3 Thi\u1EC7u Duy, Thi\u1EC7u H\u1EE3p, Thi\u1EC7u Th\u1ECBnh, Thi\u1EC7u Giang, Thi\u1EC7u Quang; ~th\u1ECB tr\u1EA5n Thi\u1EC7u H\xF3a
43 x\xE3 Thi\u1EC7u Ti\u1EBFn < x\xE3 Thi\u1EC7u Ng\u1ECDc, Thi\u1EC7u V\u0169, Thi\u1EC7u Th\xE0nh, Thi\u1EC7u Ti\u1EBFn
44 x\xE3 Thi\u1EC7u To\xE1n < th\u1ECB tr\u1EA5n H\u1EADu Hi\u1EC1n; x\xE3 Thi\u1EC7u Ch\xEDnh, Thi\u1EC7u H\xF2a, Thi\u1EC7u To\xE1n
45 x\xE3 Thi\u1EC7u Trung < x\xE3 Thi\u1EC7u V\u1EADn, Thi\u1EC7u L\xFD, Thi\u1EC7u Vi\xEAn, Thi\u1EC7u Trung; ~th\u1ECB tr\u1EA5n Thi\u1EC7u H\xF3a
46 x\xE3 Y\xEAn \u0110\u1ECBnh < th\u1ECB tr\u1EA5n Qu\xE1n L\xE0o; x\xE3 \u0110\u1ECBnh Li\xEAn, \u0110\u1ECBnh Long, \u0110\u1ECBnh T\u0103ng
47 x\xE3 Y\xEAn Tr\u01B0\u1EDDng < x\xE3 Y\xEAn Trung, Y\xEAn Phong, Y\xEAn Th\xE1i, Y\xEAn Tr\u01B0\u1EDDng
48 x\xE3 Y\xEAn Ph\xFA < th\u1ECB tr\u1EA5n Th\u1ED1ng Nh\u1EA5t; x\xE3 Y\xEAn T\xE2m, Y\xEAn Ph\xFA
49 x\xE3 Qu\xFD L\u1ED9c < x\xE3 Y\xEAn Th\u1ECD (huy\u1EC7n Y\xEAn \u0110\u1ECBnh); th\u1ECB tr\u1EA5n Y\xEAn L\xE2m, Qu\xFD L\u1ED9c
50 x\xE3 Y\xEAn Ninh < x\xE3 Y\xEAn H\xF9ng, Y\xEAn Th\u1ECBnh, Y\xEAn Ninh
51 x\xE3 \u0110\u1ECBnh T\xE2n < x\xE3 \u0110\u1ECBnh H\u1EA3i (huy\u1EC7n Y\xEAn \u0110\u1ECBnh), \u0110\u1ECBnh H\u01B0ng, \u0110\u1ECBnh Ti\u1EBFn, \u0110\u1ECBnh T\xE2n
52 x\xE3 \u0110\u1ECBnh H\xF2a < x\xE3 \u0110\u1ECBnh B\xECnh, \u0110\u1ECBnh C\xF4ng, \u0110\u1ECBnh Th\xE0nh, \u0110\u1ECBnh H\xF2a; ~x\xE3 Thi\u1EC7u Long
53 x\xE3 Th\u1ECD Xu\xE2n < th\u1ECB tr\u1EA5n Th\u1ECD Xu\xE2n; x\xE3 Xu\xE2n H\u1ED3ng, Xu\xE2n Tr\u01B0\u1EDDng, Xu\xE2n Giang
54 x\xE3 Th\u1ECD Long < x\xE3 Th\u1ECD L\u1ED9c, Xu\xE2n Phong, Nam Giang, B\u1EAFc L\u01B0\u01A1ng, T\xE2y H\u1ED3
55 x\xE3 Xu\xE2n H\xF2a < x\xE3 Xu\xE2n H\xF2a (huy\u1EC7n Th\u1ECD Xu\xE2n), Th\u1ECD H\u1EA3i, Th\u1ECD Di\xEAn, Xu\xE2n H\u01B0ng
56 x\xE3 Sao V\xE0ng < th\u1ECB tr\u1EA5n Sao V\xE0ng; x\xE3 Th\u1ECD L\xE2m, Xu\xE2n Ph\xFA, Xu\xE2n Sinh
57 x\xE3 Lam S\u01A1n < th\u1ECB tr\u1EA5n Lam S\u01A1n; x\xE3 Xu\xE2n B\xE1i, Th\u1ECD X\u01B0\u01A1ng
58 x\xE3 Th\u1ECD L\u1EADp < x\xE3 Xu\xE2n Thi\xEAn, Thu\u1EADn Minh, Th\u1ECD L\u1EADp
59 x\xE3 Xu\xE2n T\xEDn < x\xE3 Ph\xFA Xu\xE2n (huy\u1EC7n Th\u1ECD Xu\xE2n), Qu\u1EA3ng Ph\xFA, Xu\xE2n T\xEDn
60 x\xE3 Xu\xE2n L\u1EADp < x\xE3 Xu\xE2n Minh, Xu\xE2n Lai, Tr\u01B0\u1EDDng Xu\xE2n, Xu\xE2n L\u1EADp
61 x\xE3 V\u0129nh L\u1ED9c < th\u1ECB tr\u1EA5n V\u0129nh L\u1ED9c; x\xE3 Ninh Khang, V\u0129nh Ph\xFAc, V\u0129nh H\u01B0ng, V\u0129nh H\xF2a
62 x\xE3 T\xE2y \u0110\xF4 < x\xE3 V\u0129nh Quang, V\u0129nh Y\xEAn, V\u0129nh Ti\u1EBFn, V\u0129nh Long
63 x\xE3 Bi\u1EC7n Th\u01B0\u1EE3ng < x\xE3 V\u0129nh H\xF9ng, Minh T\xE2n, V\u0129nh Th\u1ECBnh, V\u0129nh An
64 x\xE3 Tri\u1EC7u S\u01A1n < th\u1ECB tr\u1EA5n Tri\u1EC7u S\u01A1n; x\xE3 Minh S\u01A1n (huy\u1EC7n Tri\u1EC7u S\u01A1n), D\xE2n L\u1EF1c, D\xE2n L\xFD, D\xE2n Quy\u1EC1n
65 x\xE3 Th\u1ECD B\xECnh < x\xE3 Th\u1ECD S\u01A1n, B\xECnh S\u01A1n, Th\u1ECD B\xECnh
66 x\xE3 Th\u1ECD Ng\u1ECDc < x\xE3 Th\u1ECD Ti\u1EBFn, Xu\xE2n Th\u1ECD, Th\u1ECD C\u01B0\u1EDDng, Th\u1ECD Ng\u1ECDc
67 x\xE3 Th\u1ECD Ph\xFA < x\xE3 Xu\xE2n L\u1ED9c (huy\u1EC7n Tri\u1EC7u S\u01A1n), Th\u1ECD D\xE2n, Th\u1ECD Th\u1EBF, Th\u1ECD T\xE2n, Th\u1ECD Ph\xFA
68 x\xE3 H\u1EE3p Ti\u1EBFn < x\xE3 H\u1EE3p L\xFD, H\u1EE3p Th\u1EAFng, H\u1EE3p Th\xE0nh, Tri\u1EC7u Th\xE0nh, H\u1EE3p Ti\u1EBFn
69 x\xE3 An N\xF4ng < x\xE3 Ti\u1EBFn N\xF4ng, Khuy\u1EBFn N\xF4ng, N\xF4ng Tr\u01B0\u1EDDng, An N\xF4ng
70 x\xE3 T\xE2n Ninh < th\u1ECB tr\u1EA5n N\u01B0a; x\xE3 Th\xE1i H\xF2a, V\xE2n S\u01A1n
71 x\xE3 \u0110\u1ED3ng Ti\u1EBFn < x\xE3 \u0110\u1ED3ng L\u1EE3i, \u0110\u1ED3ng Th\u1EAFng, \u0110\u1ED3ng Ti\u1EBFn
72 x\xE3 H\u1ED3i Xu\xE2n < th\u1ECB tr\u1EA5n H\u1ED3i Xu\xE2n; x\xE3 Ph\xFA Nghi\xEAm
73 x\xE3 Nam Xu\xE2n < x\xE3 Nam Ti\u1EBFn, Nam Xu\xE2n
74 x\xE3 Thi\xEAn Ph\u1EE7 < x\xE3 Nam \u0110\u1ED9ng, Thi\xEAn Ph\u1EE7
75 x\xE3 Hi\u1EC1n Ki\u1EC7t < x\xE3 Hi\u1EC1n Chung, Hi\u1EC1n Ki\u1EC7t
76 x\xE3 Ph\xFA L\u1EC7 < x\xE3 Ph\xFA S\u01A1n (huy\u1EC7n Quan H\xF3a), Ph\xFA Thanh, Ph\xFA L\u1EC7
77 x\xE3 Trung Th\xE0nh < x\xE3 Th\xE0nh S\u01A1n, Trung Th\xE0nh (huy\u1EC7n Quan H\xF3a)
78 x\xE3 Tam L\u01B0 < x\xE3 S\u01A1n H\xE0, Tam L\u01B0; ~th\u1ECB tr\u1EA5n S\u01A1n L\u01B0
79 x\xE3 Quan S\u01A1n < x\xE3 Trung Th\u01B0\u1EE3ng; ~th\u1ECB tr\u1EA5n S\u01A1n L\u01B0
80 x\xE3 Trung H\u1EA1 < x\xE3 Trung Ti\u1EBFn, Trung Xu\xE2n, Trung H\u1EA1
81 x\xE3 Linh S\u01A1n < th\u1ECB tr\u1EA5n Lang Ch\xE1nh; x\xE3 Tr\xED Nang
82 x\xE3 \u0110\u1ED3ng L\u01B0\u01A1ng < x\xE3 T\xE2n Ph\xFAc (huy\u1EC7n Lang Ch\xE1nh), \u0110\u1ED3ng L\u01B0\u01A1ng
83 x\xE3 V\u0103n Ph\xFA < x\xE3 Tam V\u0103n, L\xE2m Ph\xFA
84 x\xE3 Giao An < x\xE3 Giao Thi\u1EC7n, Giao An
85 x\xE3 B\xE1 Th\u01B0\u1EDBc < th\u1ECB tr\u1EA5n C\xE0nh N\xE0ng; x\xE3 Ban C\xF4ng, H\u1EA1 Trung
86 x\xE3 Thi\u1EBFt \u1ED0ng < x\xE3 Thi\u1EBFt K\u1EBF, Thi\u1EBFt \u1ED0ng
87 x\xE3 V\u0103n Nho < x\xE3 K\u1EF3 T\xE2n, V\u0103n Nho
88 x\xE3 \u0110i\u1EC1n Quang < x\xE3 \u0110i\u1EC1n Th\u01B0\u1EE3ng, \u0110i\u1EC1n H\u1EA1, \u0110i\u1EC1n Quang
89 x\xE3 \u0110i\u1EC1n L\u01B0 < x\xE3 \xC1i Th\u01B0\u1EE3ng, \u0110i\u1EC1n Trung, \u0110i\u1EC1n L\u01B0
90 x\xE3 Qu\xFD L\u01B0\u01A1ng < x\xE3 L\u01B0\u01A1ng N\u1ED9i, L\u01B0\u01A1ng Trung, L\u01B0\u01A1ng Ngo\u1EA1i
91 x\xE3 C\u1ED5 L\u0169ng < x\xE3 L\u0169ng Cao, C\u1ED5 L\u0169ng
92 x\xE3 P\xF9 Lu\xF4ng < x\xE3 Th\xE0nh S\u01A1n (huy\u1EC7n B\xE1 Th\u01B0\u1EDBc), L\u0169ng Ni\xEAm, Th\xE0nh L\xE2m
93 x\xE3 Ng\u1ECDc L\u1EB7c < th\u1ECB tr\u1EA5n Ng\u1ECDc L\u1EB7c; x\xE3 M\u1EF9 T\xE2n, Th\xFAy S\u01A1n
94 x\xE3 Th\u1EA1ch L\u1EADp < x\xE3 Quang Trung (huy\u1EC7n Ng\u1ECDc L\u1EB7c), \u0110\u1ED3ng Th\u1ECBnh, Th\u1EA1ch L\u1EADp
95 x\xE3 Ng\u1ECDc Li\xEAn < x\xE3 L\u1ED9c Th\u1ECBnh, Cao Th\u1ECBnh, Ng\u1ECDc S\u01A1n, Ng\u1ECDc Trung, Ng\u1ECDc Li\xEAn
96 x\xE3 Minh S\u01A1n < x\xE3 Minh S\u01A1n (huy\u1EC7n Ng\u1ECDc L\u1EB7c), Lam S\u01A1n, Cao Ng\u1ECDc, Minh Ti\u1EBFn
97 x\xE3 Nguy\u1EC7t \u1EA4n < x\xE3 Ph\xF9ng Gi\xE1o, V\xE2n Am, Nguy\u1EC7t \u1EA4n
98 x\xE3 Ki\xEAn Th\u1ECD < x\xE3 Ph\xFAc Th\u1ECBnh, Ph\xF9ng Minh, Ki\xEAn Th\u1ECD
99 x\xE3 C\u1EA9m Th\u1EA1ch < x\xE3 C\u1EA9m Th\xE0nh, C\u1EA9m Li\xEAn, C\u1EA9m B\xECnh, C\u1EA9m Th\u1EA1ch
100 x\xE3 C\u1EA9m Th\u1EE7y < th\u1ECB tr\u1EA5n Phong S\u01A1n; x\xE3 C\u1EA9m Ng\u1ECDc
101 x\xE3 C\u1EA9m T\xFA < x\xE3 C\u1EA9m Qu\xFD, C\u1EA9m Giang, C\u1EA9m L\u01B0\u01A1ng, C\u1EA9m T\xFA
102 x\xE3 C\u1EA9m V\xE2n < x\xE3 C\u1EA9m T\xE2m, C\u1EA9m Ch\xE2u, C\u1EA9m Y\xEAn, C\u1EA9m V\xE2n
103 x\xE3 C\u1EA9m T\xE2n < x\xE3 C\u1EA9m Long, C\u1EA9m Ph\xFA, C\u1EA9m T\xE2n
104 x\xE3 Kim T\xE2n < th\u1ECB tr\u1EA5n Kim T\xE2n; x\xE3 Th\xE0nh H\u01B0ng, Th\xE0nh Th\u1ECD, Th\u1EA1ch \u0110\u1ECBnh, Th\xE0nh Tr\u1EF1c, Th\xE0nh Ti\u1EBFn
105 x\xE3 V\xE2n Du < th\u1ECB tr\u1EA5n V\xE2n Du; x\xE3 Th\xE0nh C\xF4ng, Th\xE0nh T\xE2n
106 x\xE3 Ng\u1ECDc Tr\u1EA1o < x\xE3 Th\xE0nh An, Th\xE0nh Long, Th\xE0nh T\xE2m, Ng\u1ECDc Tr\u1EA1o
107 x\xE3 Th\u1EA1ch B\xECnh < x\xE3 Th\u1EA1ch S\u01A1n, Th\u1EA1ch Long, Th\u1EA1ch C\u1EA9m, Th\u1EA1ch B\xECnh
108 x\xE3 Th\xE0nh Vinh < x\xE3 Th\xE0nh Minh, Th\xE0nh M\u1EF9, Th\xE0nh Y\xEAn, Th\xE0nh Vinh
109 x\xE3 Th\u1EA1ch Qu\u1EA3ng < x\xE3 Th\u1EA1ch L\xE2m, Th\u1EA1ch T\u01B0\u1EE3ng, Th\u1EA1ch Qu\u1EA3ng
110 x\xE3 Nh\u01B0 Xu\xE2n < th\u1ECB tr\u1EA5n Y\xEAn C\xE1t; x\xE3 T\xE2n B\xECnh
111 x\xE3 Th\u01B0\u1EE3ng Ninh < x\xE3 C\xE1t T\xE2n, C\xE1t V\xE2n, Th\u01B0\u1EE3ng Ninh
112 x\xE3 Xu\xE2n B\xECnh < x\xE3 Xu\xE2n H\xF2a (huy\u1EC7n Nh\u01B0 Xu\xE2n), B\xE3i Tr\xE0nh, Xu\xE2n B\xECnh
113 x\xE3 H\xF3a Qu\u1EF3 < x\xE3 B\xECnh L\u01B0\u01A1ng, H\xF3a Qu\u1EF3
114 x\xE3 Thanh Phong < x\xE3 Thanh H\xF2a, Thanh L\xE2m, Thanh Phong
115 x\xE3 Thanh Qu\xE2n < x\xE3 Thanh S\u01A1n (huy\u1EC7n Nh\u01B0 Xu\xE2n), Thanh Xu\xE2n, Thanh Qu\xE2n
116 x\xE3 Xu\xE2n Du < x\xE3 C\xE1n Kh\xEA, Ph\u01B0\u1EE3ng Nghi, Xu\xE2n Du
117 x\xE3 M\u1EADu L\xE2m < x\xE3 Ph\xFA Nhu\u1EADn, M\u1EADu L\xE2m
118 x\xE3 Nh\u01B0 Thanh < th\u1ECB tr\u1EA5n B\u1EBFn Sung; x\xE3 Xu\xE2n Khang, H\u1EA3i Long; ~x\xE3 Y\xEAn Th\u1ECD (huy\u1EC7n Nh\u01B0 Thanh)
119 x\xE3 Y\xEAn Th\u1ECD < x\xE3 Xu\xE2n Ph\xFAc, Y\xEAn L\u1EA1c; ~x\xE3 Y\xEAn Th\u1ECD (huy\u1EC7n Nh\u01B0 Thanh)
120 x\xE3 Thanh K\u1EF3 < x\xE3 Thanh K\u1EF3; ~x\xE3 Thanh T\xE2n
121 x\xE3 Th\u01B0\u1EDDng Xu\xE2n < th\u1ECB tr\u1EA5n Th\u01B0\u1EDDng Xu\xE2n; x\xE3 Th\u1ECD Thanh, Ng\u1ECDc Ph\u1EE5ng, Xu\xE2n D\u01B0\u01A1ng
122 x\xE3 Lu\u1EADn Th\xE0nh < x\xE3 Xu\xE2n Cao, Lu\u1EADn Th\xE0nh; ~x\xE3 Lu\u1EADn Kh\xEA
123 x\xE3 T\xE2n Th\xE0nh < x\xE3 T\xE2n Th\xE0nh; ~x\xE3 Lu\u1EADn Kh\xEA
124 x\xE3 Th\u1EAFng L\u1ED9c < x\xE3 Xu\xE2n L\u1ED9c (huy\u1EC7n Th\u01B0\u1EDDng Xu\xE2n), Xu\xE2n Th\u1EAFng
125 x\xE3 Xu\xE2n Chinh < x\xE3 Xu\xE2n L\u1EB9, Xu\xE2n Chinh
126 x\xE3 M\u01B0\u1EDDng L\xE1t < th\u1ECB tr\u1EA5n M\u01B0\u1EDDng L\xE1t
127 ph\u01B0\u1EDDng H\u1EA1c Th\xE0nh < ph\u01B0\u1EDDng Ph\xFA S\u01A1n (th\xE0nh ph\u1ED1 Thanh H\xF3a), Lam S\u01A1n (th\xE0nh ph\u1ED1 Thanh H\xF3a), Ba \u0110\xECnh (th\xE0nh ph\u1ED1 Thanh H\xF3a), Ng\u1ECDc Tr\u1EA1o (th\xE0nh ph\u1ED1 Thanh H\xF3a), \u0110\xF4ng S\u01A1n (th\xE0nh ph\u1ED1 Thanh H\xF3a), Tr\u01B0\u1EDDng Thi, \u0110i\u1EC7n Bi\xEAn, \u0110\xF4ng H\u01B0\u01A1ng, \u0110\xF4ng H\u1EA3i, \u0110\xF4ng V\u1EC7; ~ph\u01B0\u1EDDng \u0110\xF4ng Th\u1ECD, An H\u01B0ng
128 ph\u01B0\u1EDDng Qu\u1EA3ng Ph\xFA < ph\u01B0\u1EDDng Qu\u1EA3ng H\u01B0ng, Qu\u1EA3ng T\xE2m, Qu\u1EA3ng Th\xE0nh, Qu\u1EA3ng \u0110\xF4ng, Qu\u1EA3ng Th\u1ECBnh, Qu\u1EA3ng C\xE1t, Qu\u1EA3ng Ph\xFA
129 ph\u01B0\u1EDDng \u0110\xF4ng Quang < ph\u01B0\u1EDDng Qu\u1EA3ng Th\u1EAFng; x\xE3 \u0110\xF4ng Vinh, \u0110\xF4ng Quang, \u0110\xF4ng Y\xEAn, \u0110\xF4ng V\u0103n, \u0110\xF4ng Ph\xFA, \u0110\xF4ng Nam; ~ph\u01B0\u1EDDng An H\u01B0ng
130 ph\u01B0\u1EDDng \u0110\xF4ng S\u01A1n < ph\u01B0\u1EDDng R\u1EEBng Th\xF4ng, \u0110\xF4ng Th\u1ECBnh, \u0110\xF4ng T\xE2n; x\xE3 \u0110\xF4ng H\xF2a, \u0110\xF4ng Minh, \u0110\xF4ng Ho\xE0ng, \u0110\xF4ng Kh\xEA, \u0110\xF4ng Ninh
131 ph\u01B0\u1EDDng \u0110\xF4ng Ti\u1EBFn < ph\u01B0\u1EDDng \u0110\xF4ng L\u0129nh, Thi\u1EC7u Kh\xE1nh; x\xE3 \u0110\xF4ng Thanh, Thi\u1EC7u V\xE2n, T\xE2n Ch\xE2u, Thi\u1EC7u Giao, \u0110\xF4ng Ti\u1EBFn
132 ph\u01B0\u1EDDng H\xE0m R\u1ED3ng < ph\u01B0\u1EDDng Thi\u1EC7u D\u01B0\u01A1ng, \u0110\xF4ng C\u01B0\u01A1ng, Nam Ng\u1EA1n, H\xE0m R\u1ED3ng; ~ph\u01B0\u1EDDng \u0110\xF4ng Th\u1ECD
133 ph\u01B0\u1EDDng Nguy\u1EC7t Vi\xEAn < ph\u01B0\u1EDDng T\xE0o Xuy\xEAn, Long Anh, Ho\u1EB1ng Quang, Ho\u1EB1ng \u0110\u1EA1i
134 ph\u01B0\u1EDDng S\u1EA7m S\u01A1n < ph\u01B0\u1EDDng B\u1EAFc S\u01A1n (th\xE0nh ph\u1ED1 S\u1EA7m S\u01A1n), Qu\u1EA3ng Ti\u1EBFn, Qu\u1EA3ng C\u01B0, Trung S\u01A1n, Tr\u01B0\u1EDDng S\u01A1n, Qu\u1EA3ng Ch\xE2u, Qu\u1EA3ng Th\u1ECD
135 ph\u01B0\u1EDDng Nam S\u1EA7m S\u01A1n < ph\u01B0\u1EDDng Qu\u1EA3ng Vinh; x\xE3 Qu\u1EA3ng Minh, \u0110\u1EA1i H\xF9ng, Qu\u1EA3ng Giao
136 ph\u01B0\u1EDDng B\u1EC9m S\u01A1n < ph\u01B0\u1EDDng \u0110\xF4ng S\u01A1n (th\u1ECB x\xE3 B\u1EC9m S\u01A1n), Lam S\u01A1n (th\u1ECB x\xE3 B\u1EC9m S\u01A1n), Ba \u0110\xECnh (th\u1ECB x\xE3 B\u1EC9m S\u01A1n); x\xE3 H\xE0 Vinh
137 ph\u01B0\u1EDDng Quang Trung < ph\u01B0\u1EDDng B\u1EAFc S\u01A1n, Ng\u1ECDc Tr\u1EA1o, Ph\xFA S\u01A1n; x\xE3 Quang Trung (th\u1ECB x\xE3 B\u1EC9m S\u01A1n)
138 ph\u01B0\u1EDDng Ng\u1ECDc S\u01A1n < x\xE3 Thanh S\u01A1n (th\u1ECB x\xE3 Nghi S\u01A1n), Thanh Th\u1EE7y; ph\u01B0\u1EDDng H\u1EA3i Ch\xE2u, H\u1EA3i Ninh
139 ph\u01B0\u1EDDng T\xE2n D\xE2n < ph\u01B0\u1EDDng H\u1EA3i An, T\xE2n D\xE2n; x\xE3 Ng\u1ECDc L\u0129nh
140 ph\u01B0\u1EDDng H\u1EA3i L\u0129nh < x\xE3 \u0110\u1ECBnh H\u1EA3i (th\u1ECB x\xE3 Nghi S\u01A1n); ph\u01B0\u1EDDng Ninh H\u1EA3i, H\u1EA3i L\u0129nh
141 ph\u01B0\u1EDDng T\u0129nh Gia < ph\u01B0\u1EDDng H\u1EA3i H\xF2a, B\xECnh Minh, H\u1EA3i Thanh; x\xE3 H\u1EA3i Nh\xE2n
142 ph\u01B0\u1EDDng \u0110\xE0o Duy T\u1EEB < ph\u01B0\u1EDDng Nguy\xEAn B\xECnh, Xu\xE2n L\xE2m
143 ph\u01B0\u1EDDng H\u1EA3i B\xECnh < ph\u01B0\u1EDDng Mai L\xE2m, T\u0129nh H\u1EA3i, H\u1EA3i B\xECnh
144 ph\u01B0\u1EDDng Tr\xFAc L\xE2m < ph\u01B0\u1EDDng Tr\xFAc L\xE2m; x\xE3 Ph\xFA S\u01A1n (th\u1ECB x\xE3 Nghi S\u01A1n), Ph\xFA L\xE2m, T\xF9ng L\xE2m
145 ph\u01B0\u1EDDng Nghi S\u01A1n < ph\u01B0\u1EDDng H\u1EA3i Th\u01B0\u1EE3ng; x\xE3 H\u1EA3i H\xE0, Nghi S\u01A1n
146 x\xE3 Ph\xFA Xu\xE2n (huy\u1EC7n Quan H\xF3a)
146 x\xE3 M\u01B0\u1EDDng Chanh
146 x\xE3 Quang Chi\u1EC3u
146 x\xE3 Tam Chung
146 x\xE3 P\xF9 Nhi
146 x\xE3 Nhi S\u01A1n
146 x\xE3 M\u01B0\u1EDDng L\xFD
146 x\xE3 Trung L\xFD
146 x\xE3 Trung S\u01A1n
146 x\xE3 Na M\xE8o
146 x\xE3 S\u01A1n Th\u1EE7y
146 x\xE3 S\u01A1n \u0110i\u1EC7n
146 x\xE3 M\u01B0\u1EDDng M\xECn
146 x\xE3 Tam Thanh
146 x\xE3 Y\xEAn Kh\u01B0\u01A1ng
146 x\xE3 Y\xEAn Th\u1EAFng
146 x\xE3 Xu\xE2n Th\xE1i
146 x\xE3 B\xE1t M\u1ECDt
146 x\xE3 Y\xEAn Nh\xE2n
146 x\xE3 L\u01B0\u01A1ng S\u01A1n
146 x\xE3 V\u1EA1n Xu\xE2n
# 1687/NQ-UBTVQH15 2025-06-16 t\u1EC9nh V\u0129nh Long
1 x\xE3 C\xE1i Nhum < x\xE3 An Ph\u01B0\u1EDBc (huy\u1EC7n Mang Th\xEDt), Ch\xE1nh An; th\u1ECB tr\u1EA5n C\xE1i Nhum
2 x\xE3 T\xE2n Long H\u1ED9i < x\xE3 T\xE2n An H\u1ED9i, T\xE2n Long, T\xE2n Long H\u1ED9i
3 x\xE3 Nh\u01A1n Ph\xFA < x\xE3 M\u1EF9 An (huy\u1EC7n Mang Th\xEDt), M\u1EF9 Ph\u01B0\u1EDBc, Nh\u01A1n Ph\xFA
4 x\xE3 B\xECnh Ph\u01B0\u1EDBc < x\xE3 Long M\u1EF9 (huy\u1EC7n Mang Th\xEDt), H\xF2a T\u1ECBnh, B\xECnh Ph\u01B0\u1EDBc
5 x\xE3 An B\xECnh < x\xE3 H\xF2a Ninh, B\xECnh H\xF2a Ph\u01B0\u1EDBc, \u0110\u1ED3ng Ph\xFA, An B\xECnh
6 x\xE3 Long H\u1ED3 < th\u1ECB tr\u1EA5n Long H\u1ED3; x\xE3 Long An, Long Ph\u01B0\u1EDBc
7 x\xE3 Ph\xFA Qu\u1EDBi < x\xE3 L\u1ED9c H\xF2a, H\xF2a Ph\xFA, Th\u1EA1nh Qu\u1EDBi, Ph\xFA Qu\u1EDBi
8 x\xE3 Qu\u1EDBi Thi\u1EC7n < x\xE3 Thanh B\xECnh, Qu\u1EDBi Thi\u1EC7n
9 x\xE3 Trung Th\xE0nh < th\u1ECB tr\u1EA5n V\u0169ng Li\xEAm; x\xE3 Trung Hi\u1EBFu, Trung Th\xE0nh
10 x\xE3 Trung Ng\xE3i < x\xE3 Trung Th\xE0nh \u0110\xF4ng, Trung Ngh\u0129a, Trung Ng\xE3i
11 x\xE3 Qu\u1EDBi An < x\xE3 Trung Th\xE0nh T\xE2y, T\xE2n Qu\u1EDBi Trung, Qu\u1EDBi An
12 x\xE3 Trung Hi\u1EC7p < x\xE3 T\xE2n An Lu\xF4ng, Trung Ch\xE1nh, Trung Hi\u1EC7p
13 x\xE3 Hi\u1EBFu Ph\u1EE5ng < x\xE3 Hi\u1EBFu Thu\u1EADn, Trung An, Hi\u1EBFu Ph\u1EE5ng
14 x\xE3 Hi\u1EBFu Th\xE0nh < x\xE3 Hi\u1EBFu Nh\u01A1n, Hi\u1EBFu Ngh\u0129a, Hi\u1EBFu Th\xE0nh
15 x\xE3 L\u1EE5c S\u0129 Th\xE0nh < x\xE3 Ph\xFA Th\xE0nh, L\u1EE5c S\u0129 Th\xE0nh
16 x\xE3 Tr\xE0 \xD4n < x\xE3 T\xEDch Thi\u1EC7n; ~th\u1ECB tr\u1EA5n Tr\xE0 \xD4n
17 x\xE3 Tr\xE0 C\xF4n < x\xE3 Nh\u01A1n B\xECnh, Tr\xE0 C\xF4n, T\xE2n M\u1EF9; ~th\u1ECB tr\u1EA5n Tam B\xECnh
18 x\xE3 V\u0129nh Xu\xE2n < x\xE3 H\u1EF1u Th\xE0nh, Thu\u1EADn Th\u1EDBi, V\u0129nh Xu\xE2n
19 x\xE3 H\xF2a B\xECnh < x\xE3 Xu\xE2n Hi\u1EC7p, Th\u1EDBi H\xF2a, H\xF2a B\xECnh
20 x\xE3 H\xF2a Hi\u1EC7p < x\xE3 H\xF2a Th\u1EA1nh, H\xF2a L\u1ED9c (huy\u1EC7n Tam B\xECnh), H\xF2a Hi\u1EC7p
21 x\xE3 Tam B\xECnh < x\xE3 M\u1EF9 Th\u1EA1nh Trung; ~th\u1ECB tr\u1EA5n Tam B\xECnh
22 x\xE3 Ng\xE3i T\u1EE9 < x\xE3 Loan M\u1EF9, B\xECnh Ninh; ~x\xE3 Ng\xE3i T\u1EE9; ~th\u1ECB tr\u1EA5n Tr\xE0 \xD4n
23 x\xE3 Song Ph\xFA < x\xE3 T\xE2n Ph\xFA (huy\u1EC7n Tam B\xECnh), Long Ph\xFA, Ph\xFA Th\u1ECBnh, Song Ph\xFA
24 x\xE3 C\xE1i Ngang < x\xE3 M\u1EF9 L\u1ED9c, T\xE2n L\u1ED9c, H\u1EADu L\u1ED9c, Ph\xFA L\u1ED9c
25 x\xE3 T\xE2n Qu\u1EDBi < x\xE3 T\xE2n B\xECnh (huy\u1EC7n B\xECnh T\xE2n), Th\xE0nh L\u1EE3i; th\u1ECB tr\u1EA5n T\xE2n Qu\u1EDBi
26 x\xE3 T\xE2n L\u01B0\u1EE3c < x\xE3 T\xE2n Th\xE0nh, T\xE2n An Th\u1EA1nh, T\xE2n L\u01B0\u1EE3c
27 x\xE3 M\u1EF9 Thu\u1EADn < x\xE3 Th\xE0nh Trung, Nguy\u1EC5n V\u0103n Th\u1EA3nh, M\u1EF9 Thu\u1EADn
28 x\xE3 Long H\u1EEFu < x\xE3 Hi\u1EC7p Th\u1EA1nh, Long H\u1EEFu
29 x\xE3 C\xE0ng Long < th\u1ECB tr\u1EA5n C\xE0ng Long; x\xE3 M\u1EF9 C\u1EA9m, Nh\u1ECB Long Ph\xFA
30 x\xE3 An Tr\u01B0\u1EDDng < x\xE3 T\xE2n B\xECnh (huy\u1EC7n C\xE0ng Long), An Tr\u01B0\u1EDDng A, An Tr\u01B0\u1EDDng
31 x\xE3 T\xE2n An < x\xE3 Huy\u1EC1n H\u1ED9i, T\xE2n An
32 x\xE3 Nh\u1ECB Long < x\xE3 \u0110\u1EA1i Ph\u01B0\u1EDBc, \u0110\u1EE9c M\u1EF9, Nh\u1ECB Long
33 x\xE3 B\xECnh Ph\xFA < x\xE3 B\xECnh Ph\xFA (huy\u1EC7n C\xE0ng Long), \u0110\u1EA1i Ph\xFAc, Ph\u01B0\u01A1ng Th\u1EA1nh
34 x\xE3 Ch\xE2u Th\xE0nh < th\u1ECB tr\u1EA5n Ch\xE2u Th\xE0nh (huy\u1EC7n Ch\xE2u Th\xE0nh, t\u1EC9nh Tr\xE0 Vinh); x\xE3 M\u1EF9 Ch\xE1nh (huy\u1EC7n Ch\xE2u Th\xE0nh), Thanh M\u1EF9, \u0110a L\u1ED9c
35 x\xE3 Song L\u1ED9c < x\xE3 L\u01B0\u01A1ng H\xF2a (huy\u1EC7n Ch\xE2u Th\xE0nh), L\u01B0\u01A1ng H\xF2a A, Song L\u1ED9c
36 x\xE3 H\u01B0ng M\u1EF9 < x\xE3 H\xF2a L\u1EE3i (huy\u1EC7n Ch\xE2u Th\xE0nh), Ph\u01B0\u1EDBc H\u1EA3o, H\u01B0ng M\u1EF9
37 x\xE3 C\u1EA7u K\xE8 < th\u1ECB tr\u1EA5n C\u1EA7u K\xE8; x\xE3 H\xF2a \xC2n, Ch\xE2u \u0110i\u1EC1n
38 x\xE3 Phong Th\u1EA1nh < x\xE3 Ninh Th\u1EDBi, Phong Ph\xFA, Phong Th\u1EA1nh
39 x\xE3 An Ph\xFA T\xE2n < x\xE3 H\xF2a T\xE2n, An Ph\xFA T\xE2n
40 x\xE3 Tam Ng\xE3i < x\xE3 Th\xF4ng H\xF2a, Th\u1EA1nh Ph\xFA, Tam Ng\xE3i
41 x\xE3 Ti\u1EC3u C\u1EA7n < th\u1ECB tr\u1EA5n Ti\u1EC3u C\u1EA7n; x\xE3 Ph\xFA C\u1EA7n, Hi\u1EBFu Trung
42 x\xE3 T\xE2n Ho\xE0 < x\xE3 Long Th\u1EDBi (huy\u1EC7n Ti\u1EC3u C\u1EA7n), T\xE2n H\xF2a; th\u1ECB tr\u1EA5n C\u1EA7u Quan
43 x\xE3 H\xF9ng Ho\xE0 < x\xE3 Ng\xE3i H\xF9ng, T\xE2n H\xF9ng, H\xF9ng H\xF2a
44 x\xE3 T\u1EADp Ng\xE3i < x\xE3 Hi\u1EBFu T\u1EED, T\u1EADp Ng\xE3i
45 x\xE3 C\u1EA7u Ngang < x\xE3 M\u1EF9 H\xF2a (huy\u1EC7n C\u1EA7u Ngang), Thu\u1EADn H\xF2a; th\u1ECB tr\u1EA5n C\u1EA7u Ngang
46 x\xE3 M\u1EF9 Long < th\u1ECB tr\u1EA5n M\u1EF9 Long; x\xE3 M\u1EF9 Long B\u1EAFc, M\u1EF9 Long Nam
47 x\xE3 Vinh Kim < x\xE3 Kim H\xF2a, Vinh Kim
48 x\xE3 Nh\u1ECB Tr\u01B0\u1EDDng < x\xE3 Hi\u1EC7p H\xF2a, Tr\u01B0\u1EDDng Th\u1ECD, Nh\u1ECB Tr\u01B0\u1EDDng
49 x\xE3 Hi\u1EC7p M\u1EF9 < x\xE3 Long S\u01A1n, Hi\u1EC7p M\u1EF9 \u0110\xF4ng, Hi\u1EC7p M\u1EF9 T\xE2y
50 x\xE3 Tr\xE0 C\xFA < th\u1ECB tr\u1EA5n Tr\xE0 C\xFA; x\xE3 Ng\xE3i Xuy\xEAn, Thanh S\u01A1n
51 x\xE3 \u0110\u1EA1i An < th\u1ECB tr\u1EA5n \u0110\u1ECBnh An; x\xE3 \u0110\u1ECBnh An, \u0110\u1EA1i An
52 x\xE3 L\u01B0u Nghi\u1EC7p Anh < x\xE3 An Qu\u1EA3ng H\u1EEFu, L\u01B0u Nghi\u1EC7p Anh
53 x\xE3 H\xE0m Giang < x\xE3 H\xE0m T\xE2n, Kim S\u01A1n, H\xE0m Giang
54 x\xE3 Long Hi\u1EC7p < x\xE3 Ng\u1ECDc Bi\xEAn, T\xE2n Hi\u1EC7p, Long Hi\u1EC7p
55 x\xE3 T\u1EADp S\u01A1n < x\xE3 T\xE2n S\u01A1n, Ph\u01B0\u1EDBc H\u01B0ng, T\u1EADp S\u01A1n
56 x\xE3 Long Th\xE0nh < th\u1ECB tr\u1EA5n Long Th\xE0nh; x\xE3 Long Kh\xE1nh
57 x\xE3 \u0110\xF4n Ch\xE2u < x\xE3 \u0110\xF4n Xu\xE2n, \u0110\xF4n Ch\xE2u
58 x\xE3 Ng\u0169 L\u1EA1c < x\xE3 Th\u1EA1nh H\xF2a S\u01A1n, Ng\u0169 L\u1EA1c
59 x\xE3 Ph\xFA T\xFAc < th\u1ECB tr\u1EA5n Ch\xE2u Th\xE0nh (huy\u1EC7n Ch\xE2u Th\xE0nh, t\u1EC9nh B\u1EBFn Tre); x\xE3 T\xE2n Th\u1EA1ch, T\u01B0\u1EDDng \u0110a, Ph\xFA T\xFAc
60 x\xE3 Giao Long < x\xE3 An Ph\u01B0\u1EDBc (huy\u1EC7n Ch\xE2u Th\xE0nh), Qu\u1EDBi S\u01A1n, Giao Long
61 x\xE3 Ti\xEAn Th\u1EE7y < th\u1ECB tr\u1EA5n Ti\xEAn Th\u1EE7y; x\xE3 Th\xE0nh Tri\u1EC7u, Qu\u1EDBi Th\xE0nh
62 x\xE3 T\xE2n Ph\xFA < x\xE3 T\xE2n Ph\xFA (huy\u1EC7n Ch\xE2u Th\xE0nh), Ti\xEAn Long, Ph\xFA \u0110\u1EE9c
63 x\xE3 Ph\xFA Ph\u1EE5ng < x\xE3 S\u01A1n \u0110\u1ECBnh, V\u0129nh B\xECnh, Ph\xFA Ph\u1EE5ng
64 x\xE3 Ch\u1EE3 L\xE1ch < x\xE3 Long Th\u1EDBi (huy\u1EC7n Ch\u1EE3 L\xE1ch), H\xF2a Ngh\u0129a; th\u1ECB tr\u1EA5n Ch\u1EE3 L\xE1ch
65 x\xE3 V\u0129nh Th\xE0nh < x\xE3 Ph\xFA S\u01A1n, T\xE2n Thi\u1EC1ng, V\u0129nh Th\xE0nh
66 x\xE3 H\u01B0ng Kh\xE1nh Trung < x\xE3 V\u0129nh H\xF2a (huy\u1EC7n Ch\u1EE3 L\xE1ch), H\u01B0ng Kh\xE1nh Trung A, H\u01B0ng Kh\xE1nh Trung B
67 x\xE3 Ph\u01B0\u1EDBc M\u1EF9 Trung < th\u1ECB tr\u1EA5n Ph\u01B0\u1EDBc M\u1EF9 Trung; x\xE3 Ph\xFA M\u1EF9, Th\u1EA1nh Ng\xE3i, T\xE2n Ph\xFA T\xE2y
68 x\xE3 T\xE2n Th\xE0nh B\xECnh < x\xE3 T\xE2n B\xECnh (huy\u1EC7n M\u1ECF C\xE0y B\u1EAFc), Th\xE0nh An, H\xF2a L\u1ED9c (huy\u1EC7n M\u1ECF C\xE0y B\u1EAFc), T\xE2n Th\xE0nh B\xECnh
69 x\xE3 Nhu\u1EADn Ph\xFA T\xE2n < x\xE3 Kh\xE1nh Th\u1EA1nh T\xE2n, T\xE2n Thanh T\xE2y, Nhu\u1EADn Ph\xFA T\xE2n
70 x\xE3 \u0110\u1ED3ng Kh\u1EDFi < x\xE3 \u0110\u1ECBnh Th\u1EE7y, Ph\u01B0\u1EDBc Hi\u1EC7p, B\xECnh Kh\xE1nh
71 x\xE3 M\u1ECF C\xE0y < th\u1ECB tr\u1EA5n M\u1ECF C\xE0y; x\xE3 An Th\u1EA1nh (huy\u1EC7n M\u1ECF C\xE0y Nam), T\xE2n H\u1ED9i, \u0110a Ph\u01B0\u1EDBc H\u1ED9i
72 x\xE3 Th\xE0nh Th\u1EDBi < x\xE3 An Th\u1EDBi, Th\xE0nh Th\u1EDBi A, Th\xE0nh Th\u1EDBi B
73 x\xE3 An \u0110\u1ECBnh < x\xE3 T\xE2n Trung, Minh \u0110\u1EE9c, An \u0110\u1ECBnh
74 x\xE3 H\u01B0\u01A1ng M\u1EF9 < x\xE3 Ng\xE3i \u0110\u0103ng, C\u1EA9m S\u01A1n, H\u01B0\u01A1ng M\u1EF9
75 x\xE3 \u0110\u1EA1i \u0110i\u1EC1n < x\xE3 Ph\xFA Kh\xE1nh, T\xE2n Phong, Th\u1EDBi Th\u1EA1nh, \u0110\u1EA1i \u0110i\u1EC1n
76 x\xE3 Qu\u1EDBi \u0110i\u1EC1n < x\xE3 H\xF2a L\u1EE3i (huy\u1EC7n Th\u1EA1nh Ph\xFA), M\u1EF9 H\u01B0ng, Qu\u1EDBi \u0110i\u1EC1n
77 x\xE3 Th\u1EA1nh Ph\xFA < th\u1ECB tr\u1EA5n Th\u1EA1nh Ph\xFA; x\xE3 An Th\u1EA1nh (huy\u1EC7n Th\u1EA1nh Ph\xFA), B\xECnh Th\u1EA1nh, M\u1EF9 An
78 x\xE3 An Qui < x\xE3 An Thu\u1EADn, An Nh\u01A1n, An Qui
79 x\xE3 Th\u1EA1nh H\u1EA3i < x\xE3 An \u0110i\u1EC1n, Th\u1EA1nh H\u1EA3i
80 x\xE3 Th\u1EA1nh Phong < x\xE3 Giao Th\u1EA1nh, Th\u1EA1nh Phong
81 x\xE3 T\xE2n Th\u1EE7y < th\u1ECB tr\u1EA5n Ti\u1EC7m T\xF4m; x\xE3 An H\xF2a T\xE2y, T\xE2n Th\u1EE7y
82 x\xE3 B\u1EA3o Th\u1EA1nh < x\xE3 B\u1EA3o Thu\u1EADn, B\u1EA3o Th\u1EA1nh
83 x\xE3 Ba Tri < th\u1ECB tr\u1EA5n Ba Tri; x\xE3 V\u0129nh H\xF2a (huy\u1EC7n Ba Tri), An \u0110\u1EE9c, V\u0129nh An, An B\xECnh T\xE2y
84 x\xE3 T\xE2n Xu\xE2n < x\xE3 Ph\xFA L\u1EC5, Ph\u01B0\u1EDBc Ng\xE3i, T\xE2n Xu\xE2n
85 x\xE3 M\u1EF9 Ch\xE1nh H\xF2a < x\xE3 M\u1EF9 H\xF2a (huy\u1EC7n Ba Tri), M\u1EF9 Ch\xE1nh (huy\u1EC7n Ba Tri), M\u1EF9 Nh\u01A1n
86 x\xE3 An Ng\xE3i Trung < x\xE3 M\u1EF9 Th\u1EA1nh (huy\u1EC7n Ba Tri), An Ph\xFA Trung, An Ng\xE3i Trung
87 x\xE3 An Hi\u1EC7p < x\xE3 T\xE2n H\u01B0ng, An Ng\xE3i T\xE2y, An Hi\u1EC7p
88 x\xE3 H\u01B0ng Nh\u01B0\u1EE3ng < x\xE3 T\xE2n Thanh, H\u01B0ng L\u1EC5, H\u01B0ng Nh\u01B0\u1EE3ng
89 x\xE3 Gi\u1ED3ng Tr\xF4m < th\u1ECB tr\u1EA5n Gi\u1ED3ng Tr\xF4m; x\xE3 B\xECnh H\xF2a, B\xECnh Th\xE0nh
90 x\xE3 T\xE2n H\xE0o < x\xE3 T\xE2n L\u1EE3i Th\u1EA1nh, Th\u1EA1nh Ph\xFA \u0110\xF4ng, T\xE2n H\xE0o
91 x\xE3 Ph\u01B0\u1EDBc Long < x\xE3 Long M\u1EF9 (huy\u1EC7n Gi\u1ED3ng Tr\xF4m), H\u01B0ng Phong, Ph\u01B0\u1EDBc Long
92 x\xE3 L\u01B0\u01A1ng Ph\xFA < x\xE3 M\u1EF9 Th\u1EA1nh (huy\u1EC7n Gi\u1ED3ng Tr\xF4m), Thu\u1EADn \u0110i\u1EC1n, L\u01B0\u01A1ng Ph\xFA
93 x\xE3 Ch\xE2u H\xF2a < x\xE3 Ch\xE2u B\xECnh, L\u01B0\u01A1ng Qu\u1EDBi, Ch\xE2u H\xF2a
94 x\xE3 L\u01B0\u01A1ng H\xF2a < x\xE3 L\u01B0\u01A1ng H\xF2a (huy\u1EC7n Gi\u1ED3ng Tr\xF4m), Phong N\u1EABm
95 x\xE3 Th\u1EDBi Thu\u1EADn < x\xE3 Th\u1EEBa \u0110\u1EE9c, Th\u1EDBi Thu\u1EADn
96 x\xE3 Th\u1EA1nh Ph\u01B0\u1EDBc < x\xE3 \u0110\u1EA1i H\xF2a L\u1ED9c, Th\u1EA1nh Ph\u01B0\u1EDBc
97 x\xE3 B\xECnh \u0110\u1EA1i < th\u1ECB tr\u1EA5n B\xECnh \u0110\u1EA1i; x\xE3 B\xECnh Th\u1EDBi, B\xECnh Th\u1EAFng
98 x\xE3 Th\u1EA1nh Tr\u1ECB < x\xE3 \u0110\u1ECBnh Trung, Ph\xFA Long, Th\u1EA1nh Tr\u1ECB
99 x\xE3 L\u1ED9c Thu\u1EADn < x\xE3 Vang Qu\u1EDBi \u0110\xF4ng, Vang Qu\u1EDBi T\xE2y, L\u1ED9c Thu\u1EADn
100 x\xE3 Ch\xE2u H\u01B0ng < x\xE3 Long H\xF2a (huy\u1EC7n B\xECnh \u0110\u1EA1i), Th\u1EDBi Lai, Ch\xE2u H\u01B0ng
101 x\xE3 Ph\xFA Thu\u1EADn < x\xE3 Long \u0110\u1ECBnh, Tam Hi\u1EC7p, Ph\xFA Thu\u1EADn
102 ph\u01B0\u1EDDng Thanh \u0110\u1EE9c < ph\u01B0\u1EDDng 5 (th\xE0nh ph\u1ED1 V\u0129nh Long); x\xE3 Thanh \u0110\u1EE9c
103 ph\u01B0\u1EDDng Long Ch\xE2u < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 V\u0129nh Long), 9 (th\xE0nh ph\u1ED1 V\u0129nh Long), Tr\u01B0\u1EDDng An
104 ph\u01B0\u1EDDng Ph\u01B0\u1EDBc H\u1EADu < ph\u01B0\u1EDDng 3 (th\xE0nh ph\u1ED1 V\u0129nh Long), 4 (th\xE0nh ph\u1ED1 V\u0129nh Long); x\xE3 Ph\u01B0\u1EDBc H\u1EADu
105 ph\u01B0\u1EDDng T\xE2n H\u1EA1nh < ph\u01B0\u1EDDng 8 (th\xE0nh ph\u1ED1 V\u0129nh Long); x\xE3 T\xE2n H\u1EA1nh
106 ph\u01B0\u1EDDng T\xE2n Ng\xE3i < ph\u01B0\u1EDDng T\xE2n H\xF2a, T\xE2n H\u1ED9i, T\xE2n Ng\xE3i
107 ph\u01B0\u1EDDng B\xECnh Minh < x\xE3 Thu\u1EADn An; ~ph\u01B0\u1EDDng Th\xE0nh Ph\u01B0\u1EDBc, C\xE1i V\u1ED3n
108 ph\u01B0\u1EDDng C\xE1i V\u1ED3n < x\xE3 M\u1EF9 H\xF2a (th\u1ECB x\xE3 B\xECnh Minh); ~x\xE3 Ng\xE3i T\u1EE9; ~ph\u01B0\u1EDDng Th\xE0nh Ph\u01B0\u1EDBc, C\xE1i V\u1ED3n
109 ph\u01B0\u1EDDng \u0110\xF4ng Th\xE0nh < ph\u01B0\u1EDDng \u0110\xF4ng Thu\u1EADn; x\xE3 \u0110\xF4ng B\xECnh, \u0110\xF4ng Th\u1EA1nh, \u0110\xF4ng Th\xE0nh
110 ph\u01B0\u1EDDng Tr\xE0 Vinh < ph\u01B0\u1EDDng 1 (th\xE0nh ph\u1ED1 Tr\xE0 Vinh), 3 (th\xE0nh ph\u1ED1 Tr\xE0 Vinh), 9 (th\xE0nh ph\u1ED1 Tr\xE0 Vinh)
111 ph\u01B0\u1EDDng Long \u0110\u1EE9c < ph\u01B0\u1EDDng 4 (th\xE0nh ph\u1ED1 Tr\xE0 Vinh); x\xE3 Long \u0110\u1EE9c
112 ph\u01B0\u1EDDng Nguy\u1EC7t Ho\xE1 < ph\u01B0\u1EDDng 7 (th\xE0nh ph\u1ED1 Tr\xE0 Vinh), 8 (th\xE0nh ph\u1ED1 Tr\xE0 Vinh); x\xE3 Nguy\u1EC7t H\xF3a
113 ph\u01B0\u1EDDng Ho\xE0 Thu\u1EADn < ph\u01B0\u1EDDng 5 (th\xE0nh ph\u1ED1 Tr\xE0 Vinh); x\xE3 H\xF2a Thu\u1EADn
114 ph\u01B0\u1EDDng Duy\xEAn H\u1EA3i < ph\u01B0\u1EDDng 1 (th\u1ECB x\xE3 Duy\xEAn H\u1EA3i); x\xE3 Long To\xE0n, D\xE2n Th\xE0nh
115 ph\u01B0\u1EDDng Tr\u01B0\u1EDDng Long Ho\xE0 < ph\u01B0\u1EDDng 2 (th\u1ECB x\xE3 Duy\xEAn H\u1EA3i); x\xE3 Tr\u01B0\u1EDDng Long H\xF2a
116 ph\u01B0\u1EDDng An H\u1ED9i < ph\u01B0\u1EDDng An H\u1ED9i; x\xE3 M\u1EF9 Th\u1EA1nh An, Ph\xFA Nhu\u1EADn, S\u01A1n Ph\xFA
117 ph\u01B0\u1EDDng Ph\xFA Kh\u01B0\u01A1ng < ph\u01B0\u1EDDng 8 (th\xE0nh ph\u1ED1 B\u1EBFn Tre), Ph\xFA Kh\u01B0\u01A1ng; x\xE3 Ph\xFA H\u01B0ng, Nh\u01A1n Th\u1EA1nh
118 ph\u01B0\u1EDDng B\u1EBFn Tre < ph\u01B0\u1EDDng 7; x\xE3 B\xECnh Ph\xFA (th\xE0nh ph\u1ED1 B\u1EBFn Tre), Thanh T\xE2n
119 ph\u01B0\u1EDDng S\u01A1n \u0110\xF4ng < ph\u01B0\u1EDDng 6; x\xE3 S\u01A1n \u0110\xF4ng, Tam Ph\u01B0\u1EDBc
120 ph\u01B0\u1EDDng Ph\xFA T\xE2n < ph\u01B0\u1EDDng Ph\xFA T\xE2n; x\xE3 H\u1EEFu \u0110\u1ECBnh, Ph\u01B0\u1EDBc Th\u1EA1nh
121 x\xE3 Long H\xF2a (huy\u1EC7n Ch\xE2u Th\xE0nh)
121 x\xE3 \u0110\xF4ng H\u1EA3i
121 x\xE3 Long V\u0129nh
121 x\xE3 H\xF2a Minh
`;

// src/gazetteer/encode.ts
var KINDS = "x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|\u0111\u1EB7c khu|huy\u1EC7n";
var UNIT2 = new RegExp(`^(?:(${KINDS}) )?([^()]+?)(?: \\(([^()]+)\\))?$`, "u");
var COMMA2 = /, (?![^()]*\))/u;
var LINE = new RegExp(`^(\\d+|-) ((?:${KINDS}) [^<=]+?)(?: ([<=]) (.+))?$`, "u");
function unitOf(printed3, shared) {
  const [, kind = shared, name = "", district = null] = UNIT2.exec(printed3) ?? [];
  return { kind, name, district };
}
function sourcesOf(printed3) {
  return printed3.split("; ").flatMap((group4) => {
    const whole2 = !group4.startsWith("~");
    let shared = "";
    return group4.slice(whole2 ? 0 : 1).split(COMMA2).map((unit4) => {
      const source = unitOf(unit4, shared);
      shared = source.kind;
      return { ...source, whole: whole2 };
    });
  });
}
function communeOf(line) {
  const match = LINE.exec(line);
  if (!match) throw new Error(`\u201C${line}\u201D is no line of communes.ts; make it anew with \`bocbao gazetteer build\``);
  const [, clause = "", printed3 = "", sign, sources = ""] = match;
  const unit4 = unitOf(printed3, "");
  return {
    ...unit4,
    clause: clause === "-" ? null : Number(clause),
    how: sign === "=" ? "renamed" : sign === "<" ? "arranged" : "unchanged",
    sources: sign ? sourcesOf(sources) : [{ ...unit4, whole: true }]
  };
}
function decode(text) {
  return text.split(/^# /mu).slice(1).map((block) => {
    const [head = "", ...lines] = block.trimEnd().split("\n");
    const [number2 = "", date2 = "", ...province] = head.split(" ");
    return { number: number2, date: date2, province: province.join(" "), communes: lines.map(communeOf) };
  });
}

// src/gazetteer/lineage.ts
var SINCE = "2025-07-01";
var UNTIL = "2025-06-30";

// src/gazetteer/province-lineage.ts
var PROVINCE_RESOLUTION = "202/2025/QH15";
var FORMED = [
  ["Tuy\xEAn Quang", "H\xE0 Giang", "Tuy\xEAn Quang"],
  ["L\xE0o Cai", "Y\xEAn B\xE1i", "L\xE0o Cai"],
  ["Th\xE1i Nguy\xEAn", "B\u1EAFc K\u1EA1n", "Th\xE1i Nguy\xEAn"],
  ["Ph\xFA Th\u1ECD", "V\u0129nh Ph\xFAc", "H\xF2a B\xECnh", "Ph\xFA Th\u1ECD"],
  ["B\u1EAFc Ninh", "B\u1EAFc Giang", "B\u1EAFc Ninh"],
  ["H\u01B0ng Y\xEAn", "Th\xE1i B\xECnh", "H\u01B0ng Y\xEAn"],
  ["H\u1EA3i Ph\xF2ng", "H\u1EA3i Ph\xF2ng", "H\u1EA3i D\u01B0\u01A1ng"],
  ["Ninh B\xECnh", "H\xE0 Nam", "Nam \u0110\u1ECBnh", "Ninh B\xECnh"],
  ["Qu\u1EA3ng Tr\u1ECB", "Qu\u1EA3ng B\xECnh", "Qu\u1EA3ng Tr\u1ECB"],
  ["\u0110\xE0 N\u1EB5ng", "\u0110\xE0 N\u1EB5ng", "Qu\u1EA3ng Nam"],
  ["Qu\u1EA3ng Ng\xE3i", "Kon Tum", "Qu\u1EA3ng Ng\xE3i"],
  ["Gia Lai", "B\xECnh \u0110\u1ECBnh", "Gia Lai"],
  ["Kh\xE1nh H\xF2a", "Ninh Thu\u1EADn", "Kh\xE1nh H\xF2a"],
  ["L\xE2m \u0110\u1ED3ng", "\u0110\u1EAFk N\xF4ng", "B\xECnh Thu\u1EADn", "L\xE2m \u0110\u1ED3ng"],
  ["\u0110\u1EAFk L\u1EAFk", "Ph\xFA Y\xEAn", "\u0110\u1EAFk L\u1EAFk"],
  ["H\u1ED3 Ch\xED Minh", "H\u1ED3 Ch\xED Minh", "B\xE0 R\u1ECBa - V\u0169ng T\xE0u", "B\xECnh D\u01B0\u01A1ng"],
  ["\u0110\u1ED3ng Nai", "B\xECnh Ph\u01B0\u1EDBc", "\u0110\u1ED3ng Nai"],
  ["T\xE2y Ninh", "Long An", "T\xE2y Ninh"],
  ["C\u1EA7n Th\u01A1", "C\u1EA7n Th\u01A1", "S\xF3c Tr\u0103ng", "H\u1EADu Giang"],
  ["V\u0129nh Long", "B\u1EBFn Tre", "Tr\xE0 Vinh", "V\u0129nh Long"],
  ["\u0110\u1ED3ng Th\xE1p", "Ti\u1EC1n Giang", "\u0110\u1ED3ng Th\xE1p"],
  ["C\xE0 Mau", "B\u1EA1c Li\xEAu", "C\xE0 Mau"],
  ["An Giang", "Ki\xEAn Giang", "An Giang"]
];
var UNCHANGED = "Cao B\u1EB1ng, \u0110i\u1EC7n Bi\xEAn, H\xE0 T\u0129nh, Lai Ch\xE2u, L\u1EA1ng S\u01A1n, Ngh\u1EC7 An, Qu\u1EA3ng Ninh, Thanh H\xF3a, S\u01A1n La, H\xE0 N\u1ED9i, Hu\u1EBF".split(", ");
var UNCHANGED_CLAUSE = 24;
var cities = new Set(CITIES);
var headed = (name) => `${cities.has(name) ? "th\xE0nh ph\u1ED1" : "t\u1EC9nh"} ${name}`;
var PROVINCES2 = [
  ...FORMED.map(([name, ...from], i) => ({ name: headed(name), clause: i + 1, formed: true, from: from.map(headed) })),
  ...UNCHANGED.map((name) => ({
    name: headed(name),
    clause: UNCHANGED_CLAUSE,
    formed: false,
    from: [headed(name)]
  }))
];

// src/gazetteer/units.ts
var unit2 = (kind, name, more = {}) => ({
  kind,
  name,
  district: null,
  province: null,
  from: null,
  until: null,
  sources: [],
  became: [],
  ...more
});
function join(from, to, whole2, resolution, clause) {
  to.sources.push({ unit: from, whole: whole2, resolution, clause });
  from.became.push({ unit: to, whole: whole2, resolution, clause });
}
function formerUnits(province) {
  const parts = /* @__PURE__ */ new Map();
  return ({ kind, name, district, whole: whole2 }) => {
    const key3 = fold(`${kind} ${name} ${district ?? ""}`);
    const known3 = whole2 ? void 0 : parts.get(key3);
    const former = known3 ?? unit2(kind, name, { district, province, until: UNTIL });
    if (!whole2) parts.set(key3, former);
    return former;
  };
}
function communesOf({ number: number2, province, communes }) {
  const formerOf = formerUnits(province);
  const list = communes.flatMap(({ kind, name, district, how, clause, sources }) => {
    if (how === "unchanged") return [unit2(kind, name, { district, province })];
    const fresh = unit2(kind, name, { district, province, from: SINCE });
    return [
      fresh,
      ...sources.map((source) => {
        const former = formerOf(source);
        join(former, fresh, source.whole, number2, clause);
        return former;
      })
    ];
  });
  return [...new Set(list)];
}
function split(headed3) {
  const head = /^(?:thành phố|tỉnh)/u.exec(headed3)?.[0] ?? "";
  return [head, headed3.slice(head.length + 1)];
}
function provinces2() {
  return PROVINCES2.flatMap(({ name, clause, formed, from }) => {
    if (!formed) return [unit2(...split(name))];
    const fresh = unit2(...split(name), { from: SINCE });
    const former = from.map((one) => unit2(...split(one), { until: UNTIL }));
    for (const one of former) join(one, fresh, true, PROVINCE_RESOLUTION, clause);
    return [fresh, ...former];
  });
}
var provinceHeaded = (name) => PROVINCES2.flatMap(({ name: now, from }) => [now, ...from]).find((headed3) => headed3.endsWith(` ${name}`)) ?? name;
var known2;
function all() {
  if (known2) return known2;
  const list = [
    ...provinces2(),
    ...districts.map(
      ({ head, proper: proper2, province }) => unit2(head, proper2, { province: provinceHeaded(province), until: UNTIL })
    ),
    ...decode(COMMUNES).flatMap(communesOf)
  ];
  const byName = /* @__PURE__ */ new Map();
  for (const one of list) {
    for (const key3 of [one.name, `${one.kind} ${one.name}`].map(fold)) {
      const same = byName.get(key3);
      if (same) same.push(one);
      else byName.set(key3, [one]);
    }
  }
  known2 = { units: list, byName };
  return known2;
}
function stoodOn({ from, until }, day2) {
  return (from === null || from <= day2) && (until === null || day2 <= until);
}
function unitsNamed(name, on = null) {
  const named4 = all().byName.get(fold(name)) ?? [];
  return on === null ? named4 : named4.filter((one) => stoodOn(one, on));
}

// extractors/unit/fields.ts
var LIST2 = `
an ninh | an ninh h\xE0ng kh\xF4ng | an ninh m\u1EA1ng | an ninh m\u1EA1ng v\xE0 ph\xF2ng, ch\u1ED1ng t\u1ED9i ph\u1EA1m s\u1EED d\u1EE5ng c\xF4ng ngh\u1EC7 cao | an ninh ch\xEDnh tr\u1ECB n\u1ED9i b\u1ED9 | an ninh kinh t\u1EBF | an ninh \u0111\u1ED1i ngo\u1EA1i | an to\xE0n | an to\xE0n lao \u0111\u1ED9ng | an to\xE0n th\u1EF1c ph\u1EA9m | an to\xE0n v\u1EC7 sinh th\u1EF1c ph\u1EA9m | an to\xE0n giao th\xF4ng | Anh h\xF9ng
b\xE1o ch\xED | b\u1EA3o hi\u1EC3m | b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i | b\u1EA3o t\xE0ng | b\u1EA3o t\u1ED3n | b\u1EA3o t\u1ED3n thi\xEAn nhi\xEAn | b\u1EA3o tr\u1EE3 | b\u1EA3o tr\u1EE3 x\xE3 h\u1ED9i | b\u1EA3o tr\xEC | b\u1EA3o v\u1EC7 | b\u1EA3o v\u1EC7 ch\xEDnh tr\u1ECB n\u1ED9i b\u1ED9 | b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng | b\u1EA3o v\u1EC7 r\u1EEBng | b\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng | b\u1EA3o v\u1EC7 ng\u01B0\u1EDDi ti\xEAu d\xF9ng | b\u1EA3o v\u1EC7 quy\u1EC1n tr\u1EBB em | b\u1EA3o v\u1EC7 th\u1EF1c v\u1EADt | b\u1EA3o v\u1EC7 v\xE0 ph\xE1t tri\u1EC3n r\u1EEBng | b\u1EA3o \u0111\u1EA3m an to\xE0n giao th\xF4ng | b\u1ED3i d\u01B0\u1EE1ng | b\u01B0u ch\xEDnh | b\u01B0u ch\xEDnh vi\u1EC5n th\xF4ng | bi\xEAn ph\xF2ng | b\u1ED9 binh | c\xF4ng binh | ph\xE1o binh | trinh s\xE1t | \u0111\u1EB7c c\xF4ng | thi\u1EBFt gi\xE1p | b\u1ED5 tr\u1EE3 t\u01B0 ph\xE1p | b\u1EA7u c\u1EED | b\u1EA7u c\u1EED qu\u1ED1c gia
c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh | c\u1EA3nh s\xE1t | c\u1EA3nh s\xE1t bi\u1EC3n | c\u1EA3nh s\xE1t \u0111i\u1EC1u tra | c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 ma t\xFAy | c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 tr\u1EADt t\u1EF1 x\xE3 h\u1ED9i | c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 tham nh\u0169ng, kinh t\u1EBF, bu\xF4n l\u1EADu | c\u1EA3nh s\xE1t \u0111i\u1EC1u tra t\u1ED9i ph\u1EA1m v\u1EC1 kinh t\u1EBF, ma t\xFAy | c\u1EA3nh s\xE1t m\xF4i tr\u01B0\u1EDDng | c\u1EA3nh s\xE1t ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9 | c\u1EA3nh s\xE1t thi h\xE0nh \xE1n h\xECnh s\u1EF1 | c\u1EA3nh s\xE1t c\u01A1 \u0111\u1ED9ng | c\u1EA3nh s\xE1t giao th\xF4ng | c\u1EA3nh s\xE1t h\xECnh s\u1EF1 | c\u1EA3nh s\xE1t kinh t\u1EBF | c\u1EA3nh s\xE1t qu\u1EA3n l\xFD h\xE0nh ch\xEDnh v\u1EC1 tr\u1EADt t\u1EF1 x\xE3 h\u1ED9i | c\u1EA3nh s\xE1t ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y | c\u1EA3nh s\xE1t ph\xF2ng ch\xE1y ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n c\u1EE9u h\u1ED9 | c\xE2y \u0103n qu\u1EA3 | c\xE2y c\xF4ng nghi\u1EC7p | c\u1EA5p c\u1EE9u | c\u1EA5p n\u01B0\u1EDBc | ch\u0103m s\xF3c s\u1EE9c kh\u1ECFe | ch\u0103n nu\xF4i | ch\u0103n nu\xF4i v\xE0 th\xFA y | ch\u0103n nu\xF4i, th\xFA y v\xE0 th\u1EE7y s\u1EA3n | ch\u1EA5t l\u01B0\u1EE3ng | ch\u1EA5t l\u01B0\u1EE3ng n\xF4ng l\xE2m s\u1EA3n v\xE0 th\u1EE7y s\u1EA3n | ch\u1EBF bi\u1EBFn | chi\u1EBFu phim | ch\xEDnh s\xE1ch | ch\xEDnh s\xE1ch x\xE3 h\u1ED9i | ch\xEDnh tr\u1ECB | ch\xEDnh tr\u1ECB qu\u1ED1c gia | ch\xEDnh tr\u1ECB - h\xE0nh ch\xEDnh | chuy\u1EC3n \u0111\u1ED5i s\u1ED1 | chuy\u1EC3n giao | ch\u1EE9ng th\u1EF1c | c\u01A1 y\u1EBFu | c\u1EE9u h\u1ED9 | c\u1EE9u n\u1EA1n | c\xF4ng ch\u1EE9c | c\xF4ng ch\u1EE9ng | c\xF4ng \u0111o\xE0n | c\xF4ng ngh\u1EC7 | c\xF4ng ngh\u1EC7 cao | c\xE1c c\xF4ng tr\xECnh giao th\xF4ng | c\xF4ng ngh\u1EC7 th\xF4ng tin | c\xF4ng ngh\u1EC7 th\xF4ng tin v\xE0 truy\u1EC1n th\xF4ng | c\xF4ng nghi\u1EC7p | c\xF4ng t\xE1c \u0111\u1EA1i bi\u1EC3u | c\xF4ng t\xE1c x\xE3 h\u1ED9i | c\xF4ng th\u01B0\u01A1ng | c\xF4ng tr\xECnh | c\xF4ng tr\xECnh c\xF4ng c\u1ED9ng | c\u1ED9ng \u0111\u1ED3ng | ch\u1EA5p h\xE0nh \xE1n h\xECnh s\u1EF1 | ch\u1EBF \u0111\u1ED9 ch\xEDnh s\xE1ch
d\u1EA1y ngh\u1EC1 | d\xE2n ca | d\xE2n ch\u1EE7 | d\xE2n nguy\u1EC7n | d\xE2n qu\xE2n | d\xE2n s\u1ED1 | d\xE2n s\u1ED1 - k\u1EBF ho\u1EA1ch h\xF3a gia \u0111\xECnh | d\xE2n t\u1ED9c | d\xE2n t\u1ED9c v\xE0 t\xF4n gi\xE1o | d\xE2n t\u1ED9c n\u1ED9i tr\xFA | d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1 | d\xE2n t\u1ED9c v\xE0 mi\u1EC1n n\xFAi | d\xE2n v\u1EADn | di s\u1EA3n | di s\u1EA3n v\u0103n h\xF3a | d\u1ECBch v\u1EE5 | d\u1ECBch v\u1EE5 c\xF4ng | d\u1ECBch v\u1EE5 n\xF4ng nghi\u1EC7p | d\u1ECBch v\u1EE5 k\u1EF9 thu\u1EADt n\xF4ng nghi\u1EC7p | d\u1ECBch v\u1EE5 k\u1EF9 thu\u1EADt | d\u1ECBch v\u1EE5 vi\u1EC7c l\xE0m | d\u1ECBch v\u1EE5 t\u1ED5ng h\u1EE3p | d\u1ECBch v\u1EE5 c\xF4ng \xEDch | doanh nghi\u1EC7p | doanh nh\xE2n | d\u1EF1 \xE1n | d\u1EF1 b\xE1o | d\u1EF1 b\xE1o kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n | d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng | d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 v\xE0 x\xE2y d\u1EF1ng | d\u1EF1 tr\u1EEF | d\u1EF1 tr\u1EEF nh\xE0 n\u01B0\u1EDBc | du l\u1ECBch | d\u01B0\u1EE3c | da li\u1EC5u | dinh d\u01B0\u1EE1ng | d\u01B0 lu\u1EADn x\xE3 h\u1ED9i
\u0111a d\u1EA1ng sinh h\u1ECDc | \u0111a khoa | \u0111a khoa khu v\u1EF1c | \u0111\u0103ng k\xFD \u0111\u1EA5t \u0111ai | \u0111\u0103ng ki\u1EC3m | \u0111\u0103ng ki\u1EC3m xe c\u01A1 gi\u1EDBi | \u0111\xE0o t\u1EA1o | \u0111\xE0o t\u1EA1o ngh\u1EC1 | \u0111\u1EA5t \u0111ai | \u0111\xEA \u0111i\u1EC1u | \u0111\xEA \u0111i\u1EC1u v\xE0 ph\xF2ng, ch\u1ED1ng l\u1EE5t b\xE3o | \u0111\u1EA5u gi\xE1 | \u0111\u1EA5u gi\xE1 t\xE0i s\u1EA3n | \u0111\u1EA5u th\u1EA7u | \u0111\u1EA7u t\u01B0 | \u0111\u1EA7u t\u01B0 ph\xE1t tri\u1EC3n | \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng | \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\xF4ng tr\xECnh | \u0111\u1EA7u t\u01B0 v\xE0 x\xE2y d\u1EF1ng | \u0111i\u1EC7n l\u1EF1c | \u0111i\u1EC7n \u1EA3nh | \u0111i\u1EC1u d\u01B0\u1EE1ng | \u0111i\u1EC1u d\u01B0\u1EE1ng ng\u01B0\u1EDDi c\xF3 c\xF4ng | \u0111i\u1EC1u tra | \u0111i\u1EC1u ph\u1ED1i | \u0111i\u1EC1u ph\u1ED1i n\xF4ng th\xF4n m\u1EDBi | \u0111o\xE0n k\u1EBFt | \u0111\xF4 th\u1ECB | \u0111\u1ED1i ngo\u1EA1i | \u0111\u1ED1i ngo\u1EA1i nh\xE2n d\xE2n | \u0111o l\u01B0\u1EDDng | \u0111o \u0111\u1EA1c | \u0111o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3 | \u0111\u1EDDn ca t\xE0i t\u1EED | \u0111\u01B0\u1EDDng b\u1ED9 | \u0111\u01B0\u1EDDng s\u1EAFt | \u0111\u01B0\u1EDDng th\u1EE7y | \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa | \u0111\xF4ng y | \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o
gia \u0111\xECnh | gi\xE1m \u0111\u1ECBnh | gi\xE1m \u0111\u1ECBnh y khoa | gi\xE1m s\xE1t | giao d\u1ECBch | giao th\xF4ng | giao th\xF4ng c\xF4ng ch\xEDnh | giao th\xF4ng v\u1EADn t\u1EA3i | gi\xE1o d\u1EE5c | gi\xE1o d\u1EE5c ch\xEDnh tr\u1ECB | gi\xE1o d\u1EE5c m\u1EA7m non | gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p | gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p - gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn | gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng | gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh | gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn | gi\xE1o d\u1EE5c v\xE0 \u0111\xE0o t\u1EA1o | gi\u1EDBi thi\u1EC7u vi\u1EC7c l\xE0m | gi\u1ED1ng | gi\u1ED1ng c\xE2y tr\u1ED3ng | gi\u1ED1ng c\xE2y tr\u1ED3ng, v\u1EADt nu\xF4i | gi\u1ED1ng n\xF4ng nghi\u1EC7p | gi\u1ED1ng th\u1EE7y s\u1EA3n | gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng | gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i
h\u1EA3i quan | h\u1EA3i qu\xE2n | hu\u1EA5n luy\u1EC7n | hu\u1EA5n luy\u1EC7n c\u01A1 \u0111\u1ED9ng | h\xE0ng h\u1EA3i | h\xE0ng kh\xF4ng | h\xE0nh ch\xEDnh | h\xE0nh ch\xEDnh c\xF4ng | h\xE0nh ch\xEDnh - t\u1ED5ng h\u1EE3p | h\xE0nh ch\xEDnh qu\u1ED1c gia | h\u1EADu c\u1EA7n | h\u1EADu c\u1EA7n - k\u1EF9 thu\u1EADt | ho\u1EA1t \u0111\u1ED9ng ch\u1EEF th\u1EADp \u0111\u1ECF | h\xF3a ch\u1EA5t | h\u1ED7 tr\u1EE3 | h\u1ED7 tr\u1EE3 n\xF4ng d\xE2n | h\u1ED7 tr\u1EE3 sinh s\u1EA3n | h\u1ED7 tr\u1EE3 doanh nghi\u1EC7p | h\u1ED9i nh\u1EADp qu\u1ED1c t\u1EBF | h\u1EE3p t\xE1c | h\u1EE3p t\xE1c qu\u1ED1c t\u1EBF | h\u1EE3p t\xE1c x\xE3 | h\u1EEFu c\u01A1 | h\u1EEFu ngh\u1ECB | h\u1ED9 t\u1ECBch | huy\u1EBFt h\u1ECDc | hi\u1EBFn m\xE1u | h\u1ED3i s\u1EE9c c\u1EA5p c\u1EE9u
k\u1EBF ho\u1EA1ch | k\u1EBF ho\u1EA1ch - t\xE0i ch\xEDnh | k\u1EBF ho\u1EA1ch h\xF3a gia \u0111\xECnh | k\u1EBF ho\u1EA1ch v\xE0 \u0111\u1EA7u t\u01B0 | k\u1EBF to\xE1n | khai th\xE1c | khai th\xE1c c\xF4ng tr\xECnh th\u1EE7y l\u1EE3i | kh\xE1m ch\u1EEFa b\u1EC7nh | khen th\u01B0\u1EDFng | kh\xED t\u01B0\u1EE3ng | kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n | khoa gi\xE1o | khoa h\u1ECDc | khoa h\u1ECDc c\xF4ng ngh\u1EC7 | khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 | khoa h\u1ECDc x\xE3 h\u1ED9i | khoa h\u1ECDc x\xE3 h\u1ED9i v\xE0 nh\xE2n v\u0103n | kho\xE1ng s\u1EA3n | khu c\xF4ng nghi\u1EC7p | khu kinh t\u1EBF | khu kinh t\u1EBF c\u1EEDa kh\u1EA9u | c\xE1c khu c\xF4ng nghi\u1EC7p | c\xE1c khu kinh t\u1EBF | c\xE1c d\u1EF1 \xE1n | khuy\u1EBFn c\xF4ng | khuy\u1EBFn h\u1ECDc | khuy\u1EBFn n\xF4ng | khuy\u1EBFn n\xF4ng v\xE0 d\u1ECBch v\u1EE5 n\xF4ng nghi\u1EC7p | khuy\u1EBFn n\xF4ng v\xE0 gi\u1ED1ng n\xF4ng nghi\u1EC7p | ki\u1EC3m \u0111\u1ECBnh | ki\u1EC3m \u0111\u1ECBnh ch\u1EA5t l\u01B0\u1EE3ng | ki\u1EC3m d\u1ECBch | ki\u1EC3m l\xE2m | ki\u1EC3m l\xE2m v\xF9ng | ki\u1EC3m nghi\u1EC7m | ki\u1EC3m ng\u01B0 | ki\u1EC3m so\xE1t | ki\u1EC3m so\xE1t b\u1EC7nh t\u1EADt | ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh | ki\u1EC3m s\xE1t | ki\u1EC3m to\xE1n | ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc | ki\u1EC3m tra | ki\u1EC3m tra \u0111\u1EA3ng | ki\u1EBFn tr\xFAc | kinh doanh | kinh t\u1EBF | kinh t\u1EBF - h\u1EA1 t\u1EA7ng | kinh t\u1EBF v\xE0 h\u1EA1 t\u1EA7ng | kinh t\u1EBF - x\xE3 h\u1ED9i | kinh t\u1EBF, h\u1EA1 t\u1EA7ng v\xE0 \u0111\xF4 th\u1ECB | kinh t\u1EBF - ng\xE2n s\xE1ch | kinh t\u1EBF trung \u01B0\u01A1ng | kinh t\u1EBF - t\u1ED5ng h\u1EE3p | k\u1EF9 thu\u1EADt | k\u1EF9 thu\u1EADt n\xF4ng nghi\u1EC7p | k\u1EF9 thu\u1EADt h\xECnh s\u1EF1 | k\u1EF9 thu\u1EADt t\u1ED5ng h\u1EE3p | k\u1EF9 ngh\u1EC7 | k\xFD t\xFAc x\xE1
khu b\u1EA3o t\u1ED3n | khu c\xF4ng ngh\u1EC7 cao | khu kinh t\u1EBF | khu b\u1EA3o t\u1ED3n thi\xEAn nhi\xEAn | khu di t\xEDch | khu du l\u1ECBch | khu kinh t\u1EBF c\u1EEDa kh\u1EA9u qu\u1ED1c t\u1EBF | khu r\u1EEBng \u0111\u1EB7c d\u1EE5ng
lao \u0111\u1ED9ng | lao \u0111\u1ED9ng - th\u01B0\u01A1ng binh v\xE0 x\xE3 h\u1ED9i | lao \u0111\u1ED9ng, th\u01B0\u01A1ng binh v\xE0 x\xE3 h\u1ED9i | lao \u0111\u1ED9ng, vi\u1EC7c l\xE0m | l\xE2m nghi\u1EC7p | l\xE2m sinh | lao ph\u1ED5i | l\u1ECBch s\u1EED | l\u1ECBch s\u1EED \u0111\u1EA3ng | lu\u1EADt gia | l\u01B0u tr\u1EEF | l\u01B0u tr\u1EEF l\u1ECBch s\u1EED | l\xFD lu\u1EADn | l\xFD lu\u1EADn ch\xEDnh tr\u1ECB
mi\u1EC1n b\u1EAFc | mi\u1EC1n n\xFAi ph\xEDa b\u1EAFc | mi\u1EC1n nam | mi\u1EC1n trung | m\u1EB7t tr\u1EADn | m\u1EA7m non | mi\u1EC1n n\xFAi | m\xF4i tr\u01B0\u1EDDng | m\u1EF9 thu\u1EADt | m\u1EAFt
n\u0103ng l\u01B0\u1EE3ng | ng\xE2n h\xE0ng | ng\xE2n s\xE1ch | ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc | ngh\u1EC1 c\xE1 | ngh\u1EC7 nh\xE2n | ngh\u1EC7 thu\u1EADt | nghi\u1EC7p v\u1EE5 | nghi\xEAn c\u1EE9u | nghi\xEAn c\u1EE9u v\xE0 ph\xE1t tri\u1EC3n | ngo\u1EA1i giao | ngo\u1EA1i ng\u1EEF | ngo\u1EA1i v\u1EE5 | ng\xF4n ng\u1EEF | ng\u01B0\u1EDDi c\xF3 c\xF4ng | ng\u01B0\u1EDDi cao tu\u1ED5i | ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt | nh\xE0 n\u01B0\u1EDBc | nh\xE0 \u1EDF | nh\xE2n \u0111\u1EA1o | nh\xE2n d\xE2n | nh\xE2n l\u1EF1c | nhi | n\u1ED9i ti\u1EBFt | n\u1ED9i tr\xFA | n\xF4ng d\xE2n | n\xF4ng, l\xE2m nghi\u1EC7p | n\xF4ng l\xE2m | n\xF4ng l\xE2m s\u1EA3n v\xE0 th\u1EE7y s\u1EA3n | n\xF4ng l\xE2m nghi\u1EC7p | n\xF4ng nghi\u1EC7p | n\xF4ng nghi\u1EC7p v\xE0 m\xF4i tr\u01B0\u1EDDng | n\xF4ng nghi\u1EC7p v\xE0 ph\xE1t tri\u1EC3n n\xF4ng th\xF4n | n\xF4ng nghi\u1EC7p c\xF4ng ngh\u1EC7 cao | n\xF4ng s\u1EA3n | n\xF4ng th\xF4n | n\xF4ng th\xF4n m\u1EDBi | n\u1ED9i ch\xEDnh | n\u1ED9i v\u1EE5 | n\u01B0\u1EDBc s\u1EA1ch | n\u01B0\u1EDBc s\u1EA1ch v\xE0 v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng n\xF4ng th\xF4n
ph\xE1p ch\u1EBF | ph\xE1p lu\u1EADt | ph\xE1p lu\u1EADt v\xE0 t\u01B0 ph\xE1p | ph\xE1p y | ph\xE1t h\xE0nh | ph\xE1t h\xE0nh phim v\xE0 chi\u1EBFu b\xF3ng | ph\xE1t thanh | ph\xE1t thanh - truy\u1EC1n h\xECnh | ph\xE1t thanh v\xE0 truy\u1EC1n h\xECnh | ph\xE1t tri\u1EC3n | ph\xE1t tri\u1EC3n \u0111\xF4 th\u1ECB | ph\xE1t tri\u1EC3n l\xE2m nghi\u1EC7p | ph\xE1t tri\u1EC3n n\xF4ng th\xF4n | ph\xE1t tri\u1EC3n qu\u1EF9 \u0111\u1EA5t | ph\xE1t tri\u1EC3n h\u1EE3p t\xE1c x\xE3 | ph\xF2ng ch\xE1y ch\u1EEFa ch\xE1y | ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9 | ph\xF2ng h\u1ED9 | ph\xF2ng, ch\u1ED1ng HIV/AIDS | ph\xF2ng, ch\u1ED1ng ma t\xFAy | ph\xF2ng, ch\u1ED1ng tham nh\u0169ng | ph\xF2ng, ch\u1ED1ng tham nh\u0169ng, ti\xEAu c\u1EF1c | ph\xF2ng, ch\u1ED1ng tham nh\u0169ng, l\xE3ng ph\xED, ti\xEAu c\u1EF1c | ph\xF2ng, ch\u1ED1ng thi\xEAn tai | ph\xF2ng ch\u1ED1ng thi\xEAn tai v\xE0 t\xECm ki\u1EBFm c\u1EE9u n\u1EA1n | ph\xF2ng th\u1EE7 d\xE2n s\u1EF1 | ph\xF3ng vi\xEAn | ph\u1ED5 bi\u1EBFn gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt | ph\u1EE5c h\u1ED3i ch\u1EE9c n\u0103ng | ph\u1EE5c v\u1EE5 | ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh | ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng | ph\u1EE5 n\u1EEF | ph\u1EE5 s\u1EA3n | ph\u1EE5 tr\xE1ch
quan h\u1ECD | quan h\u1EC7 lao \u0111\u1ED9ng | quan tr\u1EAFc | quan tr\u1EAFc t\xE0i nguy\xEAn v\xE0 m\xF4i tr\u01B0\u1EDDng | qu\u1EA3n l\xFD | qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng | qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng n\xF4ng, l\xE2m s\u1EA3n v\xE0 th\u1EE7y s\u1EA3n | qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng n\xF4ng l\xE2m s\u1EA3n v\xE0 th\u1EE7y s\u1EA3n | qu\u1EA3n l\xFD d\u1EF1 \xE1n | qu\u1EA3n l\xFD d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng | qu\u1EA3n l\xFD \u0111\u1EA5t \u0111ai | qu\u1EA3n l\xFD \u0111\xF4 th\u1ECB | qu\u1EA3n l\xFD \u0111\u01B0\u1EDDng b\u1ED9 | qu\u1EA3n l\xFD khai th\xE1c | qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc | qu\u1EA3n l\xFD n\u01B0\u1EDBc s\u1EA1ch | qu\u1EA3n l\xFD r\u1EEBng | qu\u1EA3n l\xFD r\u1EEBng ph\xF2ng h\u1ED9 | qu\u1EA3n l\xFD r\u1EEBng \u0111\u1EB7c d\u1EE5ng | qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng | qu\u1EA3n l\xFD tr\u1EADt t\u1EF1 x\xE2y d\u1EF1ng | qu\u1EA3n l\xFD xu\u1EA5t nh\u1EADp c\u1EA3nh | qu\u1EA3n l\xFD di t\xEDch | qu\u1EA3n tr\u1ECB | qu\xE2n l\u1EF1c | qu\xE2n nhu | qu\xE2n s\u1EF1 | qu\xE2n y | quy ho\u1EA1ch | quy ho\u1EA1ch x\xE2y d\u1EF1ng | qu\u1ED1c gia | qu\u1ED1c ph\xF2ng | qu\u1ED1c ph\xF2ng v\xE0 an ninh | qu\u1ED1c ph\xF2ng, an ninh v\xE0 \u0111\u1ED1i ngo\u1EA1i | qu\u1ED1c t\u1EBF | qu\u1ED1c gia v\u1EC1 b\u1EA3o hi\u1EC3m
r\u1EEBng | r\u1EEBng ph\xF2ng h\u1ED9 | r\u1EEBng \u0111\u1EB7c d\u1EE5ng | r\xE0 so\xE1t | r\u0103ng h\xE0m m\u1EB7t
s\u1EA3n nhi | s\u1EA3n xu\u1EA5t | s\xE2n bay | sinh h\u1ECDc | sinh th\xE1i | sinh vi\xEAn | sinh v\u1EADt c\u1EA3nh | s\xF4ng ng\xF2i | s\u1EDF h\u1EEFu tr\xED tu\u1EC7 | s\u1EE9c kh\u1ECFe | s\u1EE9c kh\u1ECFe sinh s\u1EA3n | s\u01B0 ph\u1EA1m | s\xE1ng t\u1EA1o | s\u1EF1 nghi\u1EC7p | s\u1EF1 nghi\u1EC7p c\xF4ng \xEDch
t\xE0i ch\xEDnh | t\xE0i ch\xEDnh - k\u1EBF ho\u1EA1ch | t\xE0i ch\xEDnh v\xE0 \u0111\u1EA7u t\u01B0 | t\xE0i nguy\xEAn | t\xE0i nguy\xEAn v\xE0 m\xF4i tr\u01B0\u1EDDng | t\xE0i nguy\xEAn n\u01B0\u1EDBc | t\xE2m th\u1EA7n | t\u1EADp hu\u1EA5n | thanh ni\xEAn | thanh ni\xEAn xung phong | thanh thi\u1EBFu ni\xEAn | thanh thi\u1EBFu nhi | thanh tra | th\u1EC3 d\u1EE5c th\u1EC3 thao | th\u1EC3 thao | th\u1EA9m \u0111\u1ECBnh | thi \u0111ua | thi \u0111ua - khen th\u01B0\u1EDFng | thi h\xE0nh \xE1n | thi h\xE0nh \xE1n d\xE2n s\u1EF1 | th\u1ECB tr\u01B0\u1EDDng | th\u1ED1ng k\xEA | th\xF4ng t\u1EA5n | th\xF4ng tin | th\xF4ng tin \u0111i\u1EC7n t\u1EED | th\xF4ng tin truy\u1EC1n th\xF4ng | th\xF4ng tin - t\u01B0 li\u1EC7u | th\xF4ng tin v\xE0 truy\u1EC1n th\xF4ng | th\xF4ng tin, tuy\xEAn truy\u1EC1n | th\u1EED nghi\u1EC7m | th\u1EF1c ph\u1EA9m | th\u1EF1c ph\u1EA9m xu\u1EA5t kh\u1EA9u | th\u01B0\u01A1ng binh | th\u01B0\u01A1ng m\u1EA1i | th\u01B0\u01A1ng m\u1EA1i v\xE0 c\xF4ng nghi\u1EC7p | th\u1EE7y \u0111i\u1EC7n | th\u1EE7y l\u1EE3i | th\u1EE7y n\xF4ng | th\u1EE7y s\u1EA3n | th\xFA y | thu\u1EBF | thu\u1EBF khu v\u1EF1c | th\u01B0\u01A1ng v\u1EE5 | th\u01B0\u1EDDng tr\u1EF1c | ti\xEAu chu\u1EA9n | ti\xEAu chu\u1EA9n \u0111o l\u01B0\u1EDDng ch\u1EA5t l\u01B0\u1EE3ng | ti\u1EBFp c\xF4ng d\xE2n | ti\u1EBFt ki\u1EC7m | t\xEDn d\u1EE5ng | t\xEDn d\u1EE5ng nh\xE2n d\xE2n | tin h\u1ECDc | tim m\u1EA1ch | t\xECnh nguy\u1EC7n | t\u1ED5 ch\u1EE9c | t\u1ED5 ch\u1EE9c c\xE1n b\u1ED9 | t\u1ED5 ch\u1EE9c - h\xE0nh ch\xEDnh | t\u1ED5 ch\u1EE9c - ki\u1EC3m tra | t\u1ED5 ch\u1EE9c - n\u1ED9i v\u1EE5 | t\u1ED5ng h\u1EE3p | t\u1ED5ng k\u1EBFt | t\xF4n gi\xE1o | t\xEDn ng\u01B0\u1EE1ng | tr\u1EBB em | tr\u1EE3 gi\xFAp ph\xE1p l\xFD | tr\u1EE3 gi\xFAp ph\xE1p l\xFD nh\xE0 n\u01B0\u1EDBc | tr\u1ECDng t\xE0i | tr\u1ED3ng tr\u1ECDt | tr\u1ED3ng tr\u1ECDt v\xE0 b\u1EA3o v\u1EC7 th\u1EF1c v\u1EADt | tr\u1ED3ng tr\u1ECDt v\xE0 ch\u0103n nu\xF4i | trung \u01B0\u01A1ng | truy\u1EC1n h\xECnh | truy\u1EC1n h\xECnh vi\u1EC7t nam | truy\u1EC1n m\xE1u | truy\u1EC1n nhi\u1EC5m | truy\u1EC1n thanh | truy\u1EC1n thanh - truy\u1EC1n h\xECnh | truy\u1EC1n th\xF4ng | truy\u1EC1n th\xF4ng - v\u0103n h\xF3a | truy\u1EC1n th\xF4ng v\xE0 v\u0103n h\xF3a | tuy\xEAn gi\xE1o | tuy\xEAn gi\xE1o v\xE0 d\xE2n v\u1EADn | tuy\xEAn truy\u1EC1n | tuy\xEAn v\u1EADn | t\u01B0 li\u1EC7u | t\u01B0 ph\xE1p | t\u01B0 t\u01B0\u1EDFng | t\u01B0 v\u1EA5n | t\u01B0 v\u1EA5n v\xE0 gi\xE1m \u0111\u1ECBnh | t\u01B0\u01A1ng tr\u1EE3 | tr\u1EADt t\u1EF1 | tr\u1EADt t\u1EF1 x\xE3 h\u1ED9i | tham m\u01B0u | tham m\u01B0u t\u1ED5ng h\u1EE3p | t\xE0i tr\u1EE3 | t\xE1c chi\u1EBFn | ti\u1EBFp s\xF3ng
ung b\u01B0\u1EDBu | \u1EE7y th\xE1c | \u1EE9ng d\u1EE5ng | \u1EE9ng d\u1EE5ng khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 | \u1EE9ng ph\xF3
v\u1EAFc xin | v\u1EADn t\u1EA3i | v\u0103n h\u1ECDc | v\u0103n h\u1ECDc - ngh\u1EC7 thu\u1EADt | v\u0103n h\xF3a | v\u0103n h\xF3a - th\xF4ng tin | v\u0103n h\xF3a v\xE0 th\xF4ng tin | v\u0103n h\xF3a - x\xE3 h\u1ED9i | v\u0103n h\xF3a, khoa h\u1ECDc v\xE0 th\xF4ng tin | v\u0103n h\xF3a, th\u1EC3 thao | v\u0103n h\xF3a, th\xF4ng tin, th\u1EC3 thao v\xE0 du l\u1ECBch | v\u0103n h\xF3a, th\u1EC3 thao, du l\u1ECBch v\xE0 th\xF4ng tin | v\u0103n h\xF3a, th\u1EC3 thao v\xE0 du l\u1ECBch | v\u0103n h\xF3a, th\u1EC3 thao v\xE0 truy\u1EC1n th\xF4ng | v\u0103n h\xF3a - th\u1EC3 thao | v\u0103n h\xF3a - th\u1EC3 thao v\xE0 du l\u1ECBch | v\u0103n h\xF3a, x\xE3 h\u1ED9i | v\u0103n h\xF3a - ngh\u1EC7 thu\u1EADt | v\u0103n h\xF3a - \u0111i\u1EC7n \u1EA3nh | v\u0103n h\xF3a c\xE1c d\xE2n t\u1ED9c | v\u0103n h\xF3a ngh\u1EC7 thu\u1EADt | v\u0103n h\xF3a, ngh\u1EC7 thu\u1EADt | v\u0103n h\xF3a v\xE0 th\u1EC3 thao | v\u0103n h\xF3a, th\xF4ng tin | v\u0103n ngh\u1EC7 | v\u0103n ph\xF2ng | v\u1EADt nu\xF4i | v\u1EADt t\u01B0 | v\u1EADt t\u01B0 n\xF4ng nghi\u1EC7p | v\u1EC7 sinh | v\u1EC7 sinh d\u1ECBch t\u1EC5 | v\u01B0\u1EDDn qu\u1ED1c gia | v\xEC ng\u01B0\u1EDDi ngh\xE8o | v\xEC tr\u1EBB em | vi\u1EC5n th\xF4ng | vi\u1EC7c l\xE0m | vi\u1EC7t nam | vi\xEAn ch\u1EE9c | v\xF9ng \u0111\u1ED3ng b\xE0o | v\u1EADn \u0111\u1ED9ng | v\u1EADn h\xE0nh | v\u1EADn h\xE0nh h\u1ED3 ch\u1EE9a
x\xE3 h\u1ED9i | x\xE2y d\u1EF1ng | x\xE2y d\u1EF1ng \u0111\u1EA3ng | x\xE2y d\u1EF1ng v\xE0 qu\u1EA3n l\xFD | x\xF3a \u0111\xF3i gi\u1EA3m ngh\xE8o | x\u1ED5 s\u1ED1 | x\u1ED5 s\u1ED1 ki\u1EBFn thi\u1EBFt | xu\u1EA5t b\u1EA3n | xu\u1EA5t nh\u1EADp c\u1EA3nh | xu\u1EA5t nh\u1EADp kh\u1EA9u | x\xFAc ti\u1EBFn | x\xFAc ti\u1EBFn \u0111\u1EA7u t\u01B0 | x\xFAc ti\u1EBFn \u0111\u1EA7u t\u01B0, th\u01B0\u01A1ng m\u1EA1i v\xE0 du l\u1ECBch | x\xFAc ti\u1EBFn th\u01B0\u01A1ng m\u1EA1i | x\xE2y d\u1EF1ng c\xF4ng tr\xECnh giao th\xF4ng | x\xE2y d\u1EF1ng c\xE1c c\xF4ng tr\xECnh
y d\u01B0\u1EE3c | y d\u01B0\u1EE3c c\u1ED5 truy\u1EC1n | y h\u1ECDc c\u1ED5 truy\u1EC1n | y h\u1ECDc | y khoa | y t\u1EBF | y t\u1EBF d\u1EF1 ph\xF2ng | y t\u1EBF c\xF4ng c\u1ED9ng | y t\u1EBF khu v\u1EF1c | y\xEAu n\u01B0\u1EDBc
`;
var FIELDS2 = LIST2.trim().split(/ \| |\n/u).map((field) => field.trim());

// extractors/unit/heads.ts
var HEAD_TREE = phrases(HEADS5);
var FIELD_TREE = phrases(FIELDS2.map((field) => [field, true]));
var ROLE_TREE = phrases(ROLES.map((role) => [role, true]));
var SPACE2 = /^ {1,2}$/u;
var DOT_OR_SPACE = /^(?:\.? {0,2})$/u;
var ANY_GAP = /^/u;
var joined2 = (token) => token?.gap === " " || token?.gap === "  ";
var printed = ({ tokens, text }, { from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
var nameOf = (words2, from, to) => words2.folded.slice(words2.tokens[from]?.start, words2.tokens[to - 1]?.end);
function headAt(words2, i) {
  const found = longest(HEAD_TREE, words2.tokens, i);
  if (!found || found.next !== i + 2 || !isNameNext(words2, i)) return found;
  const value = HEAD_TREE.next.get(words2.tokens[i]?.folded ?? "")?.value;
  return value?.type === "place" ? { value, next: i + 1 } : found;
}
function isNameNext(words2, i) {
  const [first, second, third] = words2.tokens.slice(i, i + 3);
  if (!first || !second?.capital || !third?.capital || second.upper || !joined2(third)) return false;
  return !first.capital || words2.isPlace(nameOf(words2, i + 1, i + 3));
}
var fieldAt = ({ tokens }, i) => longest(FIELD_TREE, tokens, i)?.next ?? null;
var isRole = ({ tokens }, i) => longest(ROLE_TREE, tokens, i) !== null;
function personIn(words2, from, to) {
  const start = words2.tokens[from]?.start ?? 0;
  const person2 = to - from < 2 ? null : personFrom(words2.text, start, words2.tokens[to - 1]?.end ?? start);
  if (person2 === null) return to;
  let at2 = from;
  while (at2 < to && (words2.tokens[at2]?.start ?? 0) < person2) at2++;
  return at2;
}

// extractors/unit/place-names.ts
var QUALITY_TREE = phrases(QUALITIES.map((quality) => [quality, true]));
var isAbbreviation2 = (token) => token.upper && /^(?:ubnd|hđnd|mttq|htx|bch|btv|ubkt|ttg|ccb|lhpn)/u.test(token.folded);
function stopsPlace(words2, i) {
  const token = words2.tokens[i];
  if (!token || isAbbreviation2(token)) return true;
  if (isRole(words2, i)) return true;
  const head = headAt(words2, i);
  if (head?.value.type !== "org" || head.next - i < 2) return false;
  return words2.tokens.slice(i + 1, head.next).some((one) => !one.capital || one.upper);
}
var LONGEST_PLACE = 6;
function capitals2(words2, i, most) {
  let at2 = i;
  for (; at2 - i < most; at2++) {
    const token = words2.tokens[at2];
    if (!token?.capital || at2 > i && !joined2(token) && token.gap !== "-") break;
    if (stopsPlace(words2, at2)) break;
  }
  return at2;
}
function isUnknownPerson({ tokens, text, folded, isPlace: isPlace3 }, from, to, level2) {
  if (level2 === "village" || to - from < 3 || to - from > 5) return false;
  const name = tokens.slice(from, to);
  if (familyName(text, name) !== "plain") return false;
  const [start, end] = [name[0]?.start, name.at(-1)?.end];
  return !isPlace3(folded.slice(start, end)) && !HONOURED.has(text.slice(start, end));
}
function isSurePerson({ tokens, text }, from, person2, to) {
  const isLed = tokens[from - 2]?.folded === "tr\u01B0\u1EDFng" || tokens[from - 3]?.folded === "tr\u01B0\u1EDFng";
  return isLed || familyName(text, tokens.slice(person2, to)) !== "shared";
}
function beforePerson(words2, from, to, head, level2) {
  if (to - from < 2 || words2.isPlace(`${head} ${nameOf(words2, from, to)}`)) return to;
  if (isUnknownPerson(words2, from, to, level2)) return from;
  const person2 = personIn(words2, from, to);
  if (person2 < to && (level2 !== "village" || isSurePerson(words2, from, person2, to))) return person2;
  for (let at2 = to - 2; at2 > from; at2--) {
    if (words2.isPlace(`${head} ${nameOf(words2, from, at2)}`) && personIn(words2, at2, to) === at2) return at2;
  }
  return to;
}
var NUMBER2 = /^(?:\d{1,2}\p{L}?)$/u;
var MEASURE = /^ (?:năm|tháng|ngày|giờ|phút|tuổi|km|ha|m|triệu|tỷ|nghìn|lần|vụ|điểm|%|năm liền)(?!\p{L})/u;
function isNumberOfName(words2, i, gap = SPACE2) {
  const token = words2.tokens[i];
  if (!token?.digit || !gap.test(token.gap) || !NUMBER2.test(token.folded)) return false;
  const after2 = words2.folded.slice(token.end, token.end + 12);
  if (/^(?:[.,/]\d|-\d|%| ?- ?\d)/u.test(after2) || MEASURE.test(after2)) return false;
  if (!isCountedNoun(words2.folded, token.end + 1)) return true;
  const head = headAt(words2, i + 1);
  return head?.value.type === "place" && words2.tokens[head.next]?.capital === true;
}
var NUMBERED_HEADS = /* @__PURE__ */ new Set(["qu\u1EADn", "ph\u01B0\u1EDDng"]);
function placeNameEnd(words2, i, head, level2, gap = SPACE2) {
  const token = words2.tokens[i];
  if (!token || !gap.test(token.gap)) return i;
  const numbers2 = level2 === "village" || NUMBERED_HEADS.has(head);
  if (numbers2 && token.folded === "s\u1ED1" && isNumberOfName(words2, i + 1)) return i + 2;
  if (numbers2 && isNumberOfName(words2, i, gap)) {
    const named4 = capitals2(words2, i + 1, LONGEST_PLACE);
    if (named4 > i + 1 && words2.isPlace(`${head} ${nameOf(words2, i, named4)}`)) return named4;
  }
  if (numbers2 && isNumberOfName(words2, i, gap))
    return words2.tokens[i + 1]?.gap === " " && isLetter(words2, i + 1) ? i + 2 : i + 1;
  const farm = words2.tokens[i]?.folded === "n\xF4ng" && words2.tokens[i + 1]?.folded === "tr\u01B0\u1EDDng" ? i + 2 : i;
  const run = capitals2(words2, farm, LONGEST_PLACE);
  if (run === farm || isCommonWord(words2, i, run)) return i;
  const dashed = acrossDash(words2, i, run);
  if (dashed > run) return dashed;
  const end = beforePerson(words2, i, run, head, level2);
  return end === run && (numbers2 || level2 === "commune") && isNumberOfName(words2, end) ? end + 1 : end;
}
var isLetter = (words2, i) => {
  const token = words2.tokens[i];
  return token !== void 0 && token.capital && token.end - token.start === 1;
};
function isCommonWord(words2, i, end) {
  const next = words2.tokens[end];
  if (!next || !joined2(next) || next.capital || next.digit) return false;
  return end - i === 1 && fieldAt(words2, i) !== null;
}
function acrossDash(words2, from, end) {
  if (!/^ ?[-–] ?$/u.test(words2.tokens[end]?.gap ?? "")) return end;
  const next = capitals2(words2, end, 3);
  return words2.isPlace(nameOf(words2, from, next)) ? next : end;
}
function qualityEnd({ tokens }, i) {
  let at2 = i;
  for (let count3 = 0; count3 < 3; count3++) {
    const gap = tokens[at2]?.gap ?? "";
    const found = SPACE2.test(gap) || at2 > i && gap === ", " ? longest(QUALITY_TREE, tokens, at2) : null;
    if (!found) break;
    at2 = found.next;
  }
  return at2;
}

// extractors/unit/own-names.ts
function fieldEnd(words2, i) {
  return words2.tokens[i]?.capital ? fieldAt(words2, i) : null;
}
var LONGEST_NAME = 22;
function ownNameEnd(words2, i, { grammar, kind }, numbered3 = false) {
  let at2 = i;
  if (numbered3 && isNumberOfName(words2, i)) return i + 1;
  let named4 = false;
  for (let guard = 0; guard < LONGEST_NAME && at2 - i < LONGEST_NAME; guard++) {
    const next = step(words2, i, at2, grammar, named4);
    if (next === at2) break;
    at2 = next;
    named4 = true;
  }
  if (at2 > i) at2 = withoutPerson(words2, i, at2, grammar, kind === "school");
  return at2;
}
var FORMS = new Set("tnhh mtv cp c\u1ED5 ph\u1EA7n m\u1ED9t th\xE0nh vi\xEAn tm dv sx xd".split(" "));
function hasName(words2, from, to, grammar) {
  for (let at2 = from; at2 < to; at2++) {
    const token = words2.tokens[at2];
    if (!token || grammar === "proper" && FORMS.has(token.folded)) continue;
    if (token.capital || token.digit && (grammar !== "proper" || at2 === from)) return true;
  }
  return false;
}
var INSIDE = /^(?: {1,2}| ?[-–&] ?|\.)$/u;
function step(words2, from, at2, grammar, named4) {
  const { tokens } = words2;
  const token = tokens[at2];
  if (!token || !(at2 > from ? INSIDE : SPACE2).test(token.gap) || isRole(words2, at2)) return at2;
  const field = fieldAt(words2, at2);
  if (field !== null && token.capital) return field;
  const head = headAt(words2, at2);
  if (head && head.value.type !== "none" && startsUnit(words2, head.value, at2, head.next, grammar)) return at2;
  if (token.digit) return goesByNumber(words2, from, at2, grammar) ? at2 + 1 : at2;
  if (token.folded === "khu" && tokens[at2 + 1]?.folded === "v\u1EF1c" && isZone(tokens[at2 + 2])) return at2 + 3;
  if (token.capital) return afterCapital(words2, from, at2, grammar);
  if (token.folded === "v\xE0") return named4 ? afterAnd(words2, at2) : at2;
  if (token.folded === "s\u1ED1" && (grammar === "proper" || grammar === "field") && tokens[at2 + 1]?.digit) return at2 + 2;
  return smallWord(words2, from, at2, grammar, field ?? at2);
}
var isZone = (token) => token !== void 0 && joined2(token) && (token.digit || /^[ivx]+$/u.test(token.folded) || token.capital);
function goesByNumber(words2, from, at2, grammar) {
  const number2 = words2.tokens[at2]?.folded ?? "";
  if (isMeasured(words2, at2)) return false;
  if (grammar === "field") return at2 > from && /^\d{2,3}$/u.test(number2);
  if (grammar === "of") return at2 > from && /^\d{1,2}$/u.test(number2);
  return /^\d{1,4}\p{L}?$/u.test(number2);
}
function isComplete(words2, from, at2) {
  for (let i = from; i < at2; i++) {
    const token = words2.tokens[i];
    if (!token?.capital || FORMS.has(token.folded) || token.upper) continue;
    const field = fieldAt(words2, i);
    const two2 = i + 1 < at2 && words2.tokens[i + 1]?.capital === true && joined2(words2.tokens[i + 1]);
    if (field === null) return two2 || !TRADE.has(token.folded);
    i = field - 1;
  }
  return false;
}
var AHEAD2 = 5;
function startsPlace(words2, i) {
  const head = headAt(words2, i);
  return head?.value.type === "place" && words2.tokens[head.next]?.capital === true;
}
function smallWord(words2, from, at2, grammar, field) {
  const { tokens } = words2;
  const token = tokens[at2];
  if (!token || !joined2(token)) return at2;
  if (grammar === "field") {
    const goesOn2 = at2 === from || !tokens[at2 - 1]?.capital && !VERBS.has(nameOf(words2, at2, at2 + 2)) && !VERBS.has(nameOf(words2, at2, field));
    return goesOn2 ? field : at2;
  }
  if (grammar !== "proper") return at2;
  if (isComplete(words2, from, at2)) {
    const goesOn2 = tokens[at2 - 1]?.capital && (at2 - 2 < from || !tokens[at2 - 2]?.capital) && !VERBS.has(nameOf(words2, at2, at2 + 2));
    return goesOn2 ? field : at2;
  }
  if (field > at2) return field;
  if (TRADE.has(token.folded)) return at2 + 1;
  for (let i = at2; i < at2 + AHEAD2; i++) {
    const next = tokens[i];
    if (!next || !joined2(next) || next.digit || !next.capital && ENDERS.has(next.folded)) return at2;
    if (next.capital || i > at2 && startsPlace(words2, i)) return at2 + 1;
  }
  return at2;
}
var isMeasured = (words2, i) => {
  const end = words2.tokens[i]?.end ?? 0;
  const after2 = words2.folded.slice(end, end + 12);
  return /^(?:[.,/]\d|%)/u.test(after2) || MEASURE.test(after2) || isCountedNoun(words2.folded, end + 1);
};
function startsUnit({ tokens }, head, at2, next, grammar) {
  if (head.type === "place") {
    if (grammar === "proper" && head.level === "village" && tokens[at2]?.capital) return false;
    return !tokens[at2]?.capital || tokens[next]?.capital === true;
  }
  if (head.type === "none") return false;
  if (grammar === "proper") return next - at2 > 1 && head.kind !== "school" && head.kind !== "company";
  return next - at2 > 1 || !head.capital || tokens[at2]?.capital === true;
}
function afterCapital(words2, from, at2, grammar) {
  const { tokens } = words2;
  const next = tokens[at2 + 1];
  const before = tokens[at2 - 1];
  if (grammar === "formation" || tokens[at2]?.upper || !next || !joined2(next) || next.capital || next.digit)
    return at2 + 1;
  const enders = grammar === "proper" && at2 === from ? FUNCTION_WORDS2 : ENDERS;
  if (enders.has(next.folded) || headAt(words2, at2 + 1) || fieldAt(words2, at2 + 1) !== null) return at2 + 1;
  return at2 > from && before?.capital && !before.upper && joined2(tokens[at2]) ? at2 + 1 : at2 + 2;
}
function afterAnd(words2, at2) {
  const token = words2.tokens[at2 + 1];
  if (!token || !joined2(token)) return at2;
  if (!token.capital || headAt(words2, at2 + 1)?.value.type === "org" || isRole(words2, at2 + 1)) return at2;
  return fieldAt(words2, at2 + 1) ?? at2;
}
function withoutPerson(words2, from, to, grammar, isSchool) {
  const { tokens, text } = words2;
  let run = to;
  while (run > from && tokens[run - 1]?.capital && (run === to || joined2(tokens[run]))) run--;
  if (to - run < 2) return to;
  const person2 = personIn(words2, run, to);
  if (grammar === "proper") return person2 === from && isSchool ? to : person2;
  if (person2 < to) return person2;
  const name = tokens.slice(run, to);
  const whole2 = text.slice(name[0]?.start, name.at(-1)?.end);
  if (run === from)
    return grammar === "of" && familyName(text, name) !== null && familyName(text, name) !== "shared" && !words2.isPlace(fold(whole2)) ? from : to;
  return name.length >= 3 && name.length <= 5 && !HONOURED.has(whole2) && familyName(text, name) === "plain" ? run : to;
}

// extractors/unit/lists.ts
var SEVERAL = new Set("c\xE1c nh\u1EEFng hai ba b\u1ED1n n\u0103m s\xE1u b\u1EA3y t\xE1m ch\xEDn m\u01B0\u1EDDi s\u1ED1 t\u1EEBng".split(" "));
var SUCH_AS = new Set("nh\u01B0 g\u1ED3m l\xE0".split(" "));
var FAR3 = 9;
function isPlural({ tokens }, i) {
  const before = tokens[i - 1];
  return before !== void 0 && /^ {1,2}$/u.test(tokens[i]?.gap ?? "") && (SEVERAL.has(before.folded) || before.digit);
}
function membersAfter(words2, first) {
  const { head } = first;
  if (head.type !== "place" || !first.own) return [];
  if (isPlural(words2, first.from)) return members(words2, head, first.next);
  if (head.level !== "village" && head.level !== "commune") return [];
  const others = members(words2, head, first.next);
  const isMember = head.level === "village" ? isVillage : isCommune;
  const end = others.findIndex((one) => !isMember(words2, one));
  return end < 0 ? others : others.slice(0, end);
}
function isVillage({ tokens, text, folded, isPlace: isPlace3 }, { from, next }) {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  if (next - from < 2 || tokens[from]?.gap !== ", " || /^[ ,]? ?\(/u.test(text.slice(end, end + 3))) return false;
  return !isPlace3(folded.slice(start, end)) && personFrom(text, start, end) === null && tokens[next]?.capital !== true;
}
var ABOVE = ["huy\u1EC7n", "qu\u1EADn", "th\u1ECB x\xE3", "th\xE0nh ph\u1ED1", "t\u1EC9nh"];
function isCommune({ tokens, folded, isPlace: isPlace3 }, { head, from, next }) {
  const name = folded.slice(tokens[from]?.start, tokens[next - 1]?.end);
  return isPlace3(`${head.head} ${name}`) && !ABOVE.some((above) => isPlace3(`${above} ${name}`));
}
function membersApart(words2, bare) {
  const { head } = bare;
  if (head.type !== "place" || bare.own || !isPlural(words2, bare.from)) return [];
  for (let at2 = bare.next; at2 < bare.next + FAR3; at2++) {
    const token = words2.tokens[at2];
    if (!token) return [];
    const opens3 = /^ ?[:(]/u.test(token.gap) || SUCH_AS.has(words2.tokens[at2 - 1]?.folded ?? "") && at2 > bare.next;
    if (opens3) {
      const end = nameEnd2(words2, at2, head);
      if (end === at2) return [];
      return [member(head, at2, end), ...members(words2, head, end)];
    }
    if (token.capital || token.digit || !/^,? $/u.test(token.gap) || headAt(words2, at2)?.value.type === "place")
      return [];
  }
  return [];
}
var member = (head, from, next) => ({
  head,
  from,
  headEnd: from,
  own: { from, to: next },
  inner: null,
  next,
  rule: "list-member"
});
function beginsUnit({ tokens }, list, i, head, next) {
  const after2 = tokens[next];
  const isName = tokens[i]?.capital === true && !tokens[i]?.upper && tokens.slice(i, next).every((token) => token.capital);
  if (isName && after2?.capital && after2.gap === " " && list.level !== "province" && next - i === 1) return false;
  if (head.type === "org") return !(isName && next - i > 1);
  return after2?.capital === true || after2?.digit === true;
}
function nameEnd2(words2, i, head) {
  const token = words2.tokens[i];
  const next = headAt(words2, i);
  if (!token || next && next.value.type !== "none" && beginsUnit(words2, head, i, next.value, next.next)) return i;
  return placeNameEnd(words2, i, head.head, head.level, ANY_GAP);
}
function members(words2, head, from) {
  const found = [];
  for (let at2 = from; ; ) {
    const start = afterMark(words2, at2);
    const end = start === null ? null : nameEnd2(words2, start, head);
    if (start === null || end === null || end === start) return found;
    found.push(member(head, start, end));
    at2 = end;
  }
}
function afterMark({ tokens }, i) {
  let at2 = i;
  if (/^ ?\($/u.test(tokens[at2]?.gap ?? "")) {
    const close = closing(tokens, at2);
    if (close === null) return null;
    at2 = close;
  }
  const token = tokens[at2];
  if (!token) return null;
  const gap = token.gap.replace(/^[^)]*\)/u, "");
  if (token.folded === "v\xE0" && /^,? ?$/u.test(gap)) return tokens[at2 + 1]?.gap === " " ? at2 + 1 : null;
  return /^[,;] $/u.test(gap) ? at2 : null;
}
var BRACKET2 = 14;
function closing(tokens, i) {
  for (let at2 = i + 1; at2 < i + BRACKET2; at2++) if (tokens[at2]?.gap.includes(")")) return at2;
  return null;
}
function fieldsAfter(words2, first) {
  const { head } = first;
  if (head.type !== "org" || head.grammar !== "field" || first.inner || !isPlural(words2, first.from)) return [];
  const found = [];
  for (let at2 = first.next; ; ) {
    const start = afterMark(words2, at2);
    const end = start === null ? null : fieldEnd(words2, start);
    if (start === null || end === null) return found;
    found.push({
      ...first,
      from: start,
      headEnd: start,
      own: { from: start, to: end },
      next: end,
      rule: "list-member"
    });
    at2 = end;
  }
}

// extractors/unit/parse.ts
function isNamed({ head, own, inner }) {
  if (head.type === "org" ? head.grammar === "whole" : head.proper) return true;
  if (own !== null && (inner === null || head.type === "place")) return true;
  return inner !== null && (isNamed(inner) || own !== null);
}
var FEASTS = new Set("ng\xE0y l\u1EC5 \u0111\u1EA1i qu\u1ED1c d\u1EA1 v\u0169 tr\u1EA9y m\xF9a".split(" "));
var ABBREVIATED = /* @__PURE__ */ new Set(["tp", "tx", "tdp", "tt", "h", "q", "p", "kp"]);
var DOTTED2 = /* @__PURE__ */ new Set(["tt", "h", "q", "p", "kp"]);
function isDotted({ tokens }, i, next) {
  const name = tokens[next];
  if (name?.gap !== "." || tokens[i]?.gap === ".") return false;
  return name.digit || name.end - name.start > 1;
}
function unitAt2(words2, i, depth = 0) {
  const found = headAt(words2, i);
  if (!found || found.value.type === "none") return null;
  const { value: head, next } = found;
  const first = words2.tokens[i];
  if (!first) return null;
  if (head.type === "place") {
    if (ABBREVIATED.has(first.folded) && !first.capital) return null;
    if (DOTTED2.has(first.folded) && !isDotted(words2, i, next)) return null;
    return head.small && first.capital ? null : placeAt(words2, i, next, head);
  }
  if (head.head === "H\u1ED9i" && first.gap === " " && FEASTS.has(words2.tokens[i - 1]?.folded ?? "")) return null;
  if (head.capital && !first.capital && !(words2.tokens[i - 1]?.folded === "tr\u01B0\u1EDFng" && words2.tokens[next]?.capital))
    return null;
  return orgAt(words2, i, next, head, depth);
}
var isPlace = ({ tokens, folded, isPlace: known3 }, from, to) => known3(folded.slice(tokens[from]?.start, tokens[to - 1]?.end));
function placeAt(words2, i, next, head) {
  if (head.proper) return { head, from: i, headEnd: next, own: null, inner: null, next, rule: "place" };
  const short = ABBREVIATED.has(words2.tokens[i]?.folded ?? "");
  const plain2 = placeNameEnd(words2, next, head.head, head.level, short ? DOT_OR_SPACE : SPACE2);
  const first = plain2 > next || short || head.numbered ? next : qualityEnd(words2, next);
  const end = first > next ? placeNameEnd(words2, first, head.head, head.level) : plain2;
  const before = words2.tokens[i - 1];
  if (head.level === "village" && words2.tokens[i]?.capital && words2.tokens[i]?.gap === " " && OTHER_THINGS.has(before?.folded ?? ""))
    return null;
  if (plain2 > next && head.level === "village" && words2.tokens[i]?.capital && isPlace(words2, i, end)) return null;
  if (end > first && !(head.numbered && !words2.tokens[next]?.digit))
    return { head, from: i, headEnd: next, own: { from: first, to: end }, inner: null, next: end, rule: "place" };
  if (short || head.numbered) return null;
  return { head, from: i, headEnd: next, own: null, inner: null, next, rule: "bare" };
}
function knownPlaceEnd(words2, i) {
  const { tokens } = words2;
  if (!tokens[i]?.capital || tokens[i]?.gap !== " " || !headAt(words2, i)) return i;
  let end = i + 1;
  while (end < i + 4 && tokens[end]?.capital && tokens[end]?.gap === " ") end++;
  return end - i > 1 && isPlace(words2, i, end) ? end : i;
}
var STANDS_ALONE = /* @__PURE__ */ new Set(["school", "company", "Ban Ch\u1EC9 \u0111\u1EA1o"]);
var RULES = {
  party_committee: "party",
  party_cell: "party",
  agency: "agency",
  mass_org: "mass-organisation",
  school: "school",
  company: "company",
  cooperative: "cooperative",
  military: "military"
};
function orgAt(words2, i, next, head, depth) {
  const made = (own2, inner2, end2) => {
    const unit5 = { head, from: i, headEnd: next, own: own2, inner: inner2, next: end2, rule: "bare" };
    if (isNamed(unit5)) unit5.rule = RULES[head.kind] ?? "agency";
    return unit5;
  };
  if (head.grammar === "whole") return made(null, null, next);
  const place2 = head.grammar === "of" ? knownPlaceEnd(words2, next) : next;
  if (place2 > next) return made({ from: next, to: place2 }, null, place2);
  const direct = head.grammar === "of" ? innerAt(words2, next, depth) : null;
  if (direct) return made(null, direct, direct.next);
  const end = ownEnd(words2, next, head);
  const inner = innerAt(words2, end, depth);
  const isOwn = end > next && (hasName(words2, next, end, head.grammar) || inner !== null);
  const own = isOwn ? { from: next, to: end } : null;
  if (!own && end > next) return head.grammar === "of" ? made(null, null, next) : null;
  if (!own && !inner && depth > 0 && head.grammar === "proper" && words2.tokens[i]?.capital)
    return made(null, null, next);
  if (!own && head.grammar !== "of" && !(inner && STANDS_ALONE.has(head.head === "Ban Ch\u1EC9 \u0111\u1EA1o" ? head.head : head.kind)))
    return null;
  const unit4 = made(own, inner, inner?.next ?? end);
  return head.head === "Ban Ch\u1EC9 \u0111\u1EA1o" ? withTopic(words2, unit4) : unit4;
}
function ownEnd(words2, next, head) {
  if (head.level) {
    const place2 = placeNameEnd(words2, next, "", head.level);
    if (place2 > next) return place2;
  }
  const numbered3 = head.head === "Ban Ch\u1EC9 \u0111\u1EA1o" || head.head === "Chi b\u1ED9" && words2.tokens[next - 2]?.capital === true;
  const end = ownNameEnd(words2, next, head, numbered3);
  const body = end === next && head.kind === "party_cell" ? headAt(words2, next) : null;
  const first = words2.tokens[next];
  return body?.value.type === "org" && first?.capital && first.gap === " " && body.value.grammar !== "proper" && !body.value.kind.startsWith("party") ? body.next : end;
}
var DEEPEST = 4;
function innerAt(words2, i, depth) {
  const token = words2.tokens[i];
  if (token?.gap !== " " || depth >= DEEPEST) return null;
  const inner = unitAt2(words2, i, depth + 1);
  return inner && (inner.rule !== "bare" || isResolvable(inner)) ? inner : null;
}
var isResolvable = ({ head, inner }) => head.type === "place" || head.level !== void 0 || inner !== null || head.grammar === "proper" || head.kind.startsWith("party");
function withTopic(words2, unit4) {
  const { tokens } = words2;
  if (tokens[unit4.next]?.folded !== "v\u1EC1" || tokens[unit4.next]?.gap !== " ") return unit4;
  let at2 = unit4.next + 1;
  for (; at2 - unit4.next < 14; at2++) {
    const token = tokens[at2];
    if (!token || token.capital) break;
    const list = token.gap === ", " && /^(?:chống|tiêu|lãng|chữa|cứu)$/u.test(token.folded);
    if (token.gap !== " " && !list) break;
  }
  return at2 - unit4.next > 2 ? { ...unit4, next: at2, topic: { from: unit4.next, to: at2 } } : unit4;
}

// extractors/unit/walk.ts
function walk(reading) {
  const tokens = tokensOf(reading);
  const names = /* @__PURE__ */ new Map();
  const isPlace3 = (name) => unitsNamed(name).length > 0 || names.has(name);
  const words2 = { tokens, folded: reading.folded, text: reading.text, isPlace: isPlace3 };
  const { units: units2, headings } = plain(words2, names);
  units2.push(...headings.flatMap((i) => heading(words2, i)));
  units2.sort((a, b) => a.from - b.from);
  mendVillages(words2, units2);
  return { words: words2, units: units2, names };
}
var ABBREVIATIONS2 = new Set("ubnd ubmttq ubmttqvn ubkt tand htx tp tx".split(" "));
var VOWEL = /[aeiouyăâêôơưà-ýĩũạ-ỹ]/u;
function isShouted(tokens, i) {
  const token = tokens[i];
  if (!token?.upper || ABBREVIATIONS2.has(token.folded) || !VOWEL.test(token.folded)) return false;
  return tokens[i + 1]?.upper === true || tokens[i - 1]?.upper === true;
}
function plain(words2, names) {
  const units2 = [];
  const headings = [];
  const taken = /* @__PURE__ */ new Map();
  for (let i = 0; i < words2.tokens.length; ) {
    const found = taken.has(i) ? null : headAt(words2, i);
    const unit4 = found && found.value.type !== "none" && !isShouted(words2.tokens, i) ? unitAt2(words2, i) : null;
    if (unit4) {
      const others = othersOf(words2, unit4);
      if (unit4.rule === "bare" ? isSpecific(words2, unit4) : !isCounted(words2, unit4)) units2.push(unit4);
      units2.push(...others);
      for (const one of [unit4, ...others]) remember(words2, names, innermost(one));
      for (const { from, next } of others) taken.set(from, next);
      i = Math.max(i + 1, unit4.next);
      continue;
    }
    if (found && isShouted(words2.tokens, i)) headings.push(i);
    i = taken.get(i) ?? (found?.value.type === "none" ? found.next : i + 1);
  }
  return { units: units2, headings };
}
function mendVillages({ tokens, folded }, units2) {
  const villages = /* @__PURE__ */ new Map();
  for (const { head, own } of units2.map(innermost)) {
    if (head.type === "place" && head.level === "village" && own)
      villages.set(folded.slice(tokens[own.from]?.start, tokens[own.to - 1]?.end), head);
  }
  for (const [i, unit4] of units2.entries()) {
    const { from, next } = unit4;
    const head = villages.get(folded.slice(tokens[from]?.start, tokens[next - 1]?.end));
    if (head && unit4.head.type === "place" && unit4.own && tokens[from]?.capital)
      units2[i] = { ...unit4, head, headEnd: from, own: { from, to: next }, rule: "without-head" };
  }
}
function othersOf(words2, unit4) {
  const inner = innermost(unit4);
  if (unit4.rule === "bare") return membersApart(words2, inner);
  return [...membersAfter(words2, inner), ...fieldsAfter(words2, unit4)];
}
function innermost(unit4) {
  return unit4.inner ? innermost(unit4.inner) : unit4;
}
function remember(words2, names, { head, own }) {
  if (head.type !== "place" || !own) return;
  const name = printed(words2, own);
  const folded = fold(name);
  if (!names.has(folded)) names.set(folded, name);
}
function heading(words2, i) {
  const unit4 = unitAt2(words2, i);
  const place2 = unit4 && innermost(unit4);
  if (!unit4 || !place2?.own || !(place2.head.type === "place" || place2.head.level) || !isNamed(unit4)) return [];
  for (let to = place2.own.to; to > place2.own.from; to--) {
    const name = words2.folded.slice(words2.tokens[place2.own.from]?.start, words2.tokens[to - 1]?.end);
    if (words2.isPlace(name)) return [cutTo(unit4, to)];
  }
  return [];
}
function cutTo(unit4, to) {
  const inner = unit4.inner && cutTo(unit4.inner, to);
  return { ...unit4, inner, own: unit4.own && !inner ? { ...unit4.own, to } : unit4.own, next: to };
}
var GENERAL_BEFORE = new Set(
  "c\xE1c nh\u1EEFng m\u1ED7i t\u1EEBng m\u1ED9t hai ba b\u1ED1n n\u0103m s\xE1u b\u1EA3y t\xE1m ch\xEDn m\u01B0\u1EDDi nhi\u1EC1u s\u1ED1 c\u1EA5p v\xE0i m\u1EA5y n\xE0o li\xEAn \u0111a c\xF9ng h\u1EBFt m\u1ECDi tr\u01B0\u1EDFng b\xED".split(
    " "
  )
);
var GENERAL_AFTER = new Set(
  "ngh\xE8o v\xF9ng bi\xEAn \u0111\u1EA3o mi\u1EC1n lo\u1EA1i n\xF4ng kh\xE1c n\xE0o m\u1EDBi vi\xEAn gh\xE9p nh\u1ECF l\u1EBB ph\u01B0\u1EDDng th\xF4n b\u1EA3n x\xE3 huy\u1EC7n t\u1EC9nh".split(" ")
);
function isCounted({ tokens }, { head, from, inner }) {
  const first = tokens[from];
  return head.type === "org" && inner === null && first?.capital === false && first.gap === " " && tokens[from - 1]?.digit === true;
}
function isSpecific({ tokens }, unit4) {
  const first = tokens[unit4.from];
  const before = tokens[unit4.from - 1];
  const after2 = tokens[unit4.next];
  if (!first) return false;
  if (before && first.gap === " " && (GENERAL_BEFORE.has(before.folded) || before.digit)) return false;
  if (after2?.gap === " " && GENERAL_AFTER.has(after2.folded)) return false;
  return innermost(unit4).head.type !== "place" || !isEnumerated(tokens, unit4, after2);
}
var PLACES = new Set("x\xE3 ph\u01B0\u1EDDng th\u1ECB huy\u1EC7n th\xE0nh qu\u1EADn t\u1EC9nh b\u1EA3n th\xF4n ti\u1EC3u t\u1ED5 khu \u1EA5p bu\xF4n l\xE0ng \u0111\u1EB7c".split(" "));
var COMMA3 = /^(?:,| -|\/) ?$/u;
function isEnumerated(tokens, unit4, after2) {
  const named4 = tokens[unit4.next + 1]?.capital === true || tokens[unit4.next + 2]?.capital === true;
  if (after2 && COMMA3.test(after2.gap) && PLACES.has(after2.folded) && !after2.capital && !named4) return true;
  const first = tokens[unit4.from];
  return unit4.inner === null && first !== void 0 && COMMA3.test(first.gap) && PLACES.has(tokens[unit4.from - 1]?.folded ?? "");
}

// extractors/unit/implied.ts
var HEADS6 = [
  { type: "place", head: "huy\u1EC7n", level: "district" },
  { type: "place", head: "th\u1ECB x\xE3", level: "district" },
  { type: "place", head: "x\xE3", level: "commune" },
  { type: "place", head: "ph\u01B0\u1EDDng", level: "commune" },
  { type: "place", head: "th\u1ECB tr\u1EA5n", level: "commune" }
];
function impliedHeads(found, places2, opening, on) {
  const bare = new Set(found.units.map(bareHead));
  const named4 = new Set(places2.map((place2) => place2.head));
  const implied = /* @__PURE__ */ new Map();
  const wanted = HEADS6.filter(({ head }) => bare.has(head) && !named4.has(head));
  if (wanted.length === 0) return implied;
  const names = capitalNames(found.words, opening).filter((name) => unitsNamed(`t\u1EC9nh ${name}`).length === 0);
  for (const head of wanted) {
    const name = names.find((one) => !implied.has(fold(one)) && unitsNamed(`${head.head} ${one}`, on).length > 0);
    if (name === void 0) continue;
    implied.set(fold(name), head);
    found.names.set(fold(name), name);
  }
  return implied;
}
function bareHead(unit4) {
  const { head, own } = innermost(unit4);
  if (own) return null;
  return head.type === "place" ? head.head : head.of ?? null;
}
function capitalNames({ tokens, text }, end) {
  const names = /* @__PURE__ */ new Set();
  for (let i = 0; (tokens[i]?.start ?? end) < end; i++) {
    if (!tokens[i]?.capital) continue;
    const from = i;
    while (tokens[i + 1]?.capital && tokens[i + 1]?.gap === " ") i++;
    if (i > from && i - from < 4) names.add(text.slice(tokens[from]?.start, tokens[i]?.end));
  }
  return [...names];
}

// extractors/unit/places.ts
var isSinceDistricts = (published2) => published2 !== null && published2 >= SINCE;
var DISTRICT = /^(?:huyện|quận|thị xã|thành phố) /u;
var CITY2 = new Set(CITIES);
var KNOWN2 = new Map(
  [...PROVINCE_NAMES, ...districts.map((district) => district.proper)].map((name) => [fold(name), name])
);
function properOf(found, own) {
  const name = printed(found.words, own);
  const { tokens } = found.words;
  if (!tokens[own.from]?.upper || !tokens[own.to - 1]?.upper) return name;
  return found.names.get(fold(name)) ?? KNOWN2.get(fold(name)) ?? name;
}
function placeOf(found, unit4) {
  const { head, from } = unit4;
  const own = unit4.own ?? (head.type === "place" && head.proper ? { from, to: unit4.next } : null);
  if (!own) return null;
  const start = found.words.tokens[from]?.start ?? 0;
  if (head.type === "place") {
    const proper3 = head.proper ?? foldTones(properOf(found, own));
    const level3 = levelOf2(head, proper3);
    return { start, head: head.head, level: level3, proper: proper3, name: `${head.head} ${proper3}`, weak: isWeak(found, unit4) };
  }
  const { of: implied } = head;
  if (!implied || !head.level) return null;
  const proper2 = properOf(found, own);
  const level2 = implied === "th\xE0nh ph\u1ED1" && CITY2.has(proper2) ? "province" : head.level;
  return { start, head: implied, level: level2, proper: proper2, name: `${implied} ${proper2}`, weak: false };
}
var isWeak = ({ words: words2 }, { rule, from }) => rule === "list-member" || rule === "without-head" || words2.tokens[from]?.gap.endsWith("(") === true || isPlural(words2, from);
var levelOf2 = (head, proper2) => head.head === "th\xE0nh ph\u1ED1" && CITY2.has(proper2) ? "province" : head.level;
function placesOf(found, unit4) {
  const inner = unit4.inner ? placesOf(found, unit4.inner) : [];
  const own = placeOf(found, unit4);
  return own ? [own, ...inner] : inner;
}

// extractors/unit/headless.ts
var CITY3 = new Set(CITIES);
var PROVINCE3 = new Set(PROVINCE_NAMES);
var PROVINCE_HEAD = { type: "place", head: "t\u1EC9nh", level: "province" };
var CITY_HEAD = { type: "place", head: "th\xE0nh ph\u1ED1", level: "province" };
var DISTRICT_BY_NAME = grouped(districts, (district) => fold(district.proper));
function headlessUnits(found, places2, published2, opening) {
  const implied = impliedHeads(found, places2, opening, published2);
  const byProper = grouped(
    places2.filter((place2) => place2.level !== "village"),
    (place2) => fold(place2.proper)
  );
  const ending2 = new Map(found.units.map((unit4) => [unit4.next, unit4]));
  return headless(found, !isSinceDistricts(published2)).flatMap((one) => {
    const head = headOf(one, byProper.get(fold(one.name)) ?? []) ?? implied.get(fold(one.name)) ?? (isParent(found, one, ending2.get(one.from)) ? districtHead(one) : null);
    return head ? [asUnit(one, head)] : [];
  });
}
function headOf({ name }, same) {
  const [best2] = [...grouped(same, (place2) => place2.name).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const isProvince2 = !best2 || best2.head === "th\xE0nh ph\u1ED1" || same.some((place2) => place2.level === "province");
  if (PROVINCE3.has(name) && isProvince2) return CITY3.has(name) ? CITY_HEAD : PROVINCE_HEAD;
  return best2 ? { type: "place", head: best2.head, level: best2.level } : null;
}
function districtHead({ name }) {
  const district = DISTRICT_BY_NAME.get(fold(name))?.[0];
  return district ? { type: "place", head: district.head, level: "district" } : null;
}
function isParent({ words: { tokens, text } }, one, unit4) {
  if (!unit4) return false;
  const after2 = text[tokens[one.next - 1]?.end ?? 0] ?? ".";
  if (one.bracketed) return after2 === ")" || after2 === ",";
  const { head } = innermost(unit4);
  return head.type === "place" && head.level === "commune" && /[),.]/u.test(after2) && tokens[one.from]?.gap === ", ";
}
var asUnit = ({ from, next }, head) => ({
  head,
  from,
  headEnd: from,
  own: { from, to: next },
  inner: null,
  next,
  rule: "without-head"
});

// extractors/unit/resolve.ts
var TOPIC2 = 3;
var CLEAR = 1.5;
var Meant = class {
  #places;
  #provinces;
  #title;
  #opening;
  #known = /* @__PURE__ */ new Map();
  #province = null;
  #byPlaces = null;
  /** @param places in the text's order; @param title, @param opening the first paragraph, and the
   * first two; @param provinces what the gazetteer says of provinces */
  constructor(places2, title, opening, provinces3) {
    this.#provinces = provinces3;
    this.#title = title;
    this.#places = places2;
    this.#opening = opening;
  }
  /**
   * What a head without a name points to at `start`: the article's own place of that head, if title or lead name it and
   * no other is named more often; else the last such place before it, else the first after. A tỉnh is the province named
   * most often.
   */
  by(head, start) {
    if (head === "t\u1EC9nh") return this.province() ?? this.provinceByPlaces();
    const level2 = LEVEL_OF[head];
    const same = this.#among(head, (place2) => place2.head === head);
    const among = same.places.length > 0 || !level2 ? same : this.#among(level2, (place2) => place2.level === level2);
    return meantAmong(among, start);
  }
  /** The last place of a level named before `start`, else the article's own. */
  ofLevel(level2, start) {
    const among = this.#among(level2, (place2) => place2.level === level2);
    return meantAmong(among, start);
  }
  /** The last place of a level named before `start`, whatever the article is about. */
  lastOf(level2, start) {
    return lastBefore(this.#among(level2, (place2) => place2.level === level2).strong, start);
  }
  /** The province named most often, or null. */
  province() {
    this.#province ??= { place: this.#mostNamed("province") };
    return this.#province.place;
  }
  /** The province that the text's places lie in. */
  provinceByPlaces() {
    this.#byPlaces ??= { place: placeNamed(this.#provinces.byPlaces()) };
    return this.#byPlaces.place;
  }
  #mostNamed(level2) {
    const all2 = this.#among(level2, (place2) => place2.level === level2).places;
    const places2 = all2.filter((place2) => this.#provinces.stands(place2.proper));
    const [most] = tally(places2.map((place2) => place2.name));
    return places2.find((place2) => place2.name === most?.[0]) ?? null;
  }
  #among(key3, belongs) {
    const known3 = this.#known.get(key3);
    if (known3) return known3;
    const places2 = this.#places.filter(belongs);
    const among = { places: places2, strong: places2.filter((place2) => !place2.weak), topic: this.#topic(places2) };
    this.#known.set(key3, among);
    return among;
  }
  /** Whether the article is about this place. */
  isTopic({ head, name }) {
    return this.#among(head, (place2) => place2.head === head).topic?.name === name;
  }
  #topic(places2) {
    const [most, next] = tally(places2.map((place3) => place3.name));
    if (!most || most[1] < TOPIC2 || next && next[1] * CLEAR > most[1]) return null;
    const place2 = places2.find((one) => one.name === most[0]);
    return place2 && this.#opening.includes(place2.proper) && (place2.name === places2[0]?.name || this.#title.includes(place2.proper)) ? place2 : null;
  }
};
function placeNamed(name) {
  if (name === null) return null;
  const head = name.startsWith("t\u1EC9nh ") ? "t\u1EC9nh" : "th\xE0nh ph\u1ED1";
  return { start: 0, head, level: "province", proper: name.slice(head.length + 1), name, weak: true };
}
var meantAmong = ({ places: places2, strong, topic }, start) => topic ?? lastBefore(strong, start) ?? lastBefore(places2, start) ?? strong[0] ?? places2[0] ?? null;
var LEVEL_OF = {
  t\u1EC9nh: "province",
  huy\u1EC7n: "district",
  "th\u1ECB x\xE3": "district",
  qu\u1EADn: "district",
  "th\xE0nh ph\u1ED1": "district",
  x\u00E3: "commune",
  ph\u01B0\u1EDDng: "commune",
  "th\u1ECB tr\u1EA5n": "commune",
  "\u0111\u1EB7c khu": "commune"
};
function lastBefore(items, start) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

// extractors/unit/organisations.ts
var UNKNOWN = { name: null, place: null };
var Organisations = class {
  #found;
  #meant;
  #reading;
  /** Organisations of a place with its head, by the name without: "hội nông dân lục ngạn". */
  #withHead;
  #named = /* @__PURE__ */ new Map();
  constructor(found, units2, meant2, reading) {
    this.#found = found;
    this.#meant = meant2;
    this.#reading = reading;
    this.#withHead = new Map(units2.flatMap((unit4) => withoutHead(found, unit4)));
  }
  /** @param innerName the resolved name of the unit inside, if it has one */
  name(unit4, head, innerName, start) {
    const named4 = this.#name(unit4, head, innerName, start);
    const group4 = groupOf(head);
    if (group4 && named4.name && isNamed(unit4)) {
      const list = this.#named.get(group4) ?? [];
      list.push({ start, ...named4 });
      this.#named.set(group4, list);
    }
    return named4;
  }
  #name(unit4, head, innerName, start) {
    const { own, inner, topic } = unit4;
    const first = headPrinted(this.#found, unit4, head);
    const ownWords = own && (head.level ? properOf(this.#found, own) : printed(this.#found.words, own));
    const words2 = ownWords === null ? first : `${first} ${ownWords}`;
    const tail2 = topic ? ` ${printed(this.#found.words, topic)}` : "";
    if (inner) return this.#ofInner(unit4, inner, words2, tail2, innerName, start);
    if (own || head.grammar === "whole") {
      const shortened = head.head === "S\u1EDF" || head.grammar === "of" && !head.level;
      const known3 = shortened && this.#withHead.get(`${head.folded} ${fold(ownWords ?? "")}`);
      return { name: known3 || foldTones(words2 + tail2), place: placeOf(this.#found, unit4) };
    }
    const place2 = this.#placeOfLevel(head, start);
    const committee = head.head === "T\u1EC9nh \u1EE7y" && place2?.head === "th\xE0nh ph\u1ED1" ? "Th\xE0nh \u1EE7y" : head.head;
    if (!place2) return this.#last(unit4, head, start);
    const name = place2.proper === "H\u1ED3 Ch\xED Minh" ? place2.name : place2.proper;
    return { name: `${committee} ${name}`, place: place2 };
  }
  #ofInner(unit4, inner, words2, tail2, innerName, start) {
    const deep = innermost(inner);
    const place2 = placeOf(this.#found, deep) ?? (deep.head.type === "place" ? this.#meant.by(deep.head.head, start) : this.#placeOfLevel(deep.head, start));
    const name = innerName ?? (unit4.borrowed ? place2?.name ?? null : null);
    if (name) return { name: foldTones(`${words2} ${name}${tail2}`), place: place2 };
    const named4 = unit4.own !== null || unit4.topic !== void 0;
    const asPrinted = `${words2} ${printed(this.#found.words, { from: inner.from, to: inner.next })}${tail2}`;
    return { name: named4 ? asPrinted : null, place: place2 };
  }
  #placeOfLevel(head, start) {
    const { of: implied } = head;
    const city = this.#meant.province();
    if (implied === "th\xE0nh ph\u1ED1" && city?.head === implied && isSinceDistricts(this.#reading.published)) return city;
    const place2 = implied && this.#meant.by(implied, start);
    return place2 && (place2.head === implied || implied === "t\u1EC9nh") ? place2 : null;
  }
  /** "Đảng ủy", "chi bộ" alone: the last one named in full; a Đảng ủy else by the Đảng bộ, and the other way round. */
  #last({ from }, orgHead, start) {
    const { head } = orgHead;
    const group4 = groupOf(orgHead);
    if (!group4) return UNKNOWN;
    const same = lastBefore(this.#named.get(group4) ?? [], start);
    const village = head === "Chi b\u1ED9" ? this.#villageBeside(start) : null;
    if (village && village.start > (same?.start ?? -1) && this.#found.words.tokens[from]?.capital)
      return { name: `${head} ${village.name}`, place: village };
    if (same) return { name: same.name, place: same.place };
    const other = head === "\u0110\u1EA3ng \u1EE7y" ? "\u0110\u1EA3ng b\u1ED9" : head === "\u0110\u1EA3ng b\u1ED9" ? "\u0110\u1EA3ng \u1EE7y" : null;
    if (!other || !this.#found.words.tokens[from]?.capital) return UNKNOWN;
    const place2 = lastBefore(this.#named.get(other) ?? [], start)?.place;
    const meant2 = place2 && (this.#meant.isTopic(place2) || this.#inParagraph(place2.start, start));
    return place2 && meant2 ? { name: `${head} ${place2.name}`, place: place2 } : UNKNOWN;
  }
  #villageBeside(start) {
    const sentence = spanAt(this.#reading.sentences, start);
    const village = this.#meant.lastOf("village", start);
    return village && sentence && village.start >= sentence.start ? village : null;
  }
  #inParagraph(from, to) {
    return spanAt(this.#reading.paragraphs, from) === spanAt(this.#reading.paragraphs, to);
  }
};
function groupOf({ head, kind, grammar }) {
  return kind.startsWith("party") ? head : grammar === "proper" ? kind : null;
}
function withoutHead(found, { head, own, inner, borrowed }) {
  const place2 = inner && placeOf(found, inner);
  if (head.type === "place" || borrowed || !place2) return [];
  if (!own) return [[`${head.folded} ${fold(place2.proper)}`, `${head.head} ${place2.name}`]];
  const words2 = printed(found.words, own);
  return head.head === "S\u1EDF" ? [[`${head.folded} ${fold(words2)}`, `${head.head} ${words2} ${place2.name}`]] : [];
}
function headPrinted(found, { from, headEnd: headEnd2 }, { head, folded }) {
  const { tokens, folded: text } = found.words;
  if (from === headEnd2 || text.slice(tokens[from]?.start, tokens[headEnd2 - 1]?.end) === folded) return head;
  const words2 = printed(found.words, { from, to: headEnd2 });
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}

// extractors/unit/parents.ts
var OF_PROVINCE = /* @__PURE__ */ new Set(["S\u1EDF", "Chi c\u1EE5c"]);
var RANK = { village: 0, commune: 1, district: 2, province: 3 };
var BESIDE = /^(?:, | \(| - | – |,| )$/u;
var OF3 = /* @__PURE__ */ new Set(["thu\u1ED9c", "c\u1EE7a"]);
function setParents(drafts2, words2, meant2, published2) {
  const today = isSinceDistricts(published2);
  const beside = besides(drafts2, words2);
  for (const [i, draft] of drafts2.entries()) draft.parent = beside[i]?.name ?? null;
  const parents = /* @__PURE__ */ new Map();
  for (const { name, parent } of drafts2) {
    const former = today && parent !== null && DISTRICT.test(parent) && !isProvince(parent);
    if (name && parent && !former && !parents.has(name)) parents.set(name, parent);
  }
  for (const draft of drafts2) {
    if (!isPlace2(draft)) continue;
    draft.parent ??= parents.get(draft.name ?? "") ?? (draft.place && byText(draft.place, draft.start, meant2, published2));
    if (draft.name && draft.parent && !parents.has(draft.name)) parents.set(draft.name, draft.parent);
  }
  const provinces3 = /* @__PURE__ */ new Map();
  for (const draft of drafts2) {
    const key3 = `${draft.name}|${draft.parent}|${draft.place?.name}`;
    const known3 = provinces3.get(key3);
    draft.province = known3 === void 0 ? provinceOf2(draft, parents, meant2, today ? published2 : null) : known3;
    provinces3.set(key3, draft.province);
    const isTop = draft.kind === "district" || today && draft.kind === "commune";
    draft.parent ??= isPlace2(draft) && isTop ? draft.province : ofOrganisation(draft, parents);
    if (draft.parent === draft.name) draft.parent = null;
  }
}
var isPlace2 = ({ unit: unit4 }) => unit4.head.type === "place";
function besides(drafts2, { tokens }) {
  const starting = /* @__PURE__ */ new Map();
  for (const { unit: unit4, place: place2 } of drafts2)
    if (unit4.head.type === "place" && unit4.own && place2) starting.set(unit4.from, place2);
  const found = drafts2.map(() => null);
  for (let i = drafts2.length - 1; i >= 0; i--) {
    const draft = drafts2[i];
    if (!draft || isPlace2(draft) && !draft.place) continue;
    const { next } = draft.unit;
    const gap = tokens[next]?.gap ?? "";
    const at2 = gap === " " && OF3.has(tokens[next]?.folded ?? "") ? next + 1 : next;
    const behind = BESIDE.test(gap) || at2 > next ? starting.get(at2) : void 0;
    const rank = isPlace2(draft) && draft.place ? RANK[draft.place.level] : -1;
    if (behind && RANK[behind.level] > rank && behind.name !== draft.place?.name) found[i] = behind;
    else if (drafts2[i + 1]?.rule === "list-member" && draft.place?.weak) found[i] = found[i + 1] ?? null;
  }
  return found;
}
function ofOrganisation({ unit: unit4, place: place2, kind, province }, parents) {
  if (OF_PROVINCE.has(unit4.head.head)) return province;
  if (!place2 || unit4.head.type === "place") return null;
  if (kind !== "party_cell" && kind !== "party_committee") return unit4.inner ? place2.name : null;
  if (place2.level === "province") return null;
  const above = parents.get(place2.name) ?? (place2.level === "village" ? null : province);
  return above && `\u0110\u1EA3ng b\u1ED9 ${above}`;
}
function byText({ level: level2, name }, start, meant2, published2) {
  if (level2 === "village") return meant2.ofLevel("commune", start)?.name ?? null;
  if (level2 !== "commune") return null;
  if (isSinceDistricts(published2)) return null;
  const named4 = meant2.ofLevel("district", start)?.name ?? null;
  const known3 = unitsNamed(name).map((unit4) => unit4.district);
  if (known3.length === 0 || known3.includes(null) || known3.includes(named4)) return named4;
  return known3.length === 1 ? known3[0] ?? null : null;
}
var CITY_NAMES = new Set(CITIES.map((city) => `th\xE0nh ph\u1ED1 ${city}`));
var isProvince = (name) => name.startsWith("t\u1EC9nh ") || CITY_NAMES.has(name);
function provinceOf2({ unit: unit4, place: place2, name, parent }, parents, meant2, today) {
  const own = meant2.province()?.name ?? null;
  if (place2?.level === "province") return place2.name;
  let above = parent ?? parents.get(place2?.name ?? "") ?? null;
  for (let steps = 0; above && steps < 4; steps++) {
    if (isProvince(above)) return above;
    const known4 = provincesOf(above);
    if (known4.size === 1) return [...known4][0] ?? null;
    above = parents.get(above) ?? null;
  }
  if (!place2) return OF_PROVINCE.has(unit4.head.head) ? own : null;
  const ever = place2.level === "commune" && today ? everIn(place2.name) : provincesOf(place2.name);
  if (own && (ever.size === 0 || ever.has(own))) return own;
  const known3 = place2.level === "commune" && today ? everIn(place2.name, today) : ever;
  const only2 = known3.size === 1 ? known3 : ever;
  return only2.size === 1 && name !== null ? [...only2][0] ?? null : own;
}
var provincesOf = (name) => new Set(
  unitsNamed(name).filter((unit4) => DISTRICT.test(`${unit4.kind} `)).flatMap((unit4) => unit4.province ?? [])
);
var everIn = (name, on = null) => new Set(unitsNamed(name, on).flatMap((unit4) => unit4.province ?? []));

// extractors/unit/province.ts
function provinceOfPlaces(places2, published2) {
  const today = isSinceDistricts(published2);
  const names = new Set(
    places2.filter(({ level: level2 }) => level2 === "district" || today && level2 === "commune").map(({ name }) => name)
  );
  const sure = [...names].flatMap((name) => {
    const provinces3 = new Set(
      unitsNamed(name, today && !DISTRICT.test(name) ? published2 : null).map((unit4) => unit4.province)
    );
    return provinces3.size === 1 ? [...provinces3].filter((province) => province !== null) : [];
  });
  const [most, next] = tally(sure);
  return most && (!next || next[1] * 2 <= most[1]) ? most[0] : null;
}
var TODAY = /* @__PURE__ */ new Set([...CITIES, ...PROVINCES_SINCE_2025]);
var isProvinceOn = (proper2, published2) => !isSinceDistricts(published2) || TODAY.has(proper2);

// extractors/unit/shared.ts
function sharePlaces(words2, units2) {
  for (let i = units2.length - 2; i >= 0; i--) {
    const unit4 = units2[i];
    const next = units2[i + 1];
    if (!unit4 || !next?.inner || unit4.inner || unit4.own || unit4.head.type !== "org") continue;
    if (unit4.head.grammar !== "of" || unit4.head.level || !words2.tokens[unit4.from]?.capital) continue;
    if (!isBeside(words2, unit4, next)) continue;
    const place2 = innermost(next);
    if (place2.head.type === "place") units2[i] = { ...unit4, inner: place2, borrowed: true, rule: "shared-place" };
  }
}
function isBeside({ tokens }, unit4, next) {
  const after2 = tokens[unit4.next];
  if (unit4.next === next.from) return /^(?:, | ?[-–/] ?)$/u.test(after2?.gap ?? "");
  return unit4.next + 1 === next.from && after2?.folded === "v\xE0" && after2.gap === " ";
}

// extractors/unit/mentions.ts
var cache3 = /* @__PURE__ */ new WeakMap();
function unitMentions(reading) {
  const known3 = cache3.get(reading);
  if (known3) return known3;
  const mentions = mentionsOf(reading);
  cache3.set(reading, mentions);
  return mentions;
}
function mentionsOf(reading) {
  const found = walk(reading);
  const named4 = found.units.flatMap((unit4) => placesOf(found, unit4));
  const [title, opening] = [0, 1].map((i) => reading.paragraphs[i]?.end ?? 0);
  const headless3 = headlessUnits(found, named4, reading.published, opening || (title ?? 0));
  const units2 = [...found.units, ...headless3].toSorted((a, b) => a.from - b.from);
  sharePlaces(found.words, units2);
  const places2 = units2.flatMap((unit4) => placesOf(found, unit4)).toSorted((a, b) => a.start - b.start);
  const meant2 = new Meant(places2, reading.text.slice(0, title), reading.text.slice(0, opening), {
    byPlaces: () => provinceOfPlaces(places2, reading.published),
    stands: (proper2) => isProvinceOn(proper2, reading.published)
  });
  const organisations = new Organisations(found, units2, meant2, reading);
  const drafts2 = units2.flatMap((unit4) => withInner(found, unit4, meant2, organisations));
  setParents(drafts2, found.words, meant2, reading.published);
  return drafts2.map(published);
}
function published({ start, end, kind, head, proper: proper2, name, parent, province, rule }) {
  return { start, end, kind, head, proper: proper2, name, parent, province, rule };
}
function withInner(found, unit4, meant2, organisations) {
  const inner = unit4.inner && !unit4.borrowed ? withInner(found, unit4.inner, meant2, organisations) : [];
  return [draftOf(found, unit4, inner[0]?.name ?? null, meant2, organisations), ...inner];
}
function draftOf(found, unit4, innerName, meant2, organisations) {
  const { tokens } = found.words;
  const { head, rule } = unit4;
  const start = tokens[unit4.from]?.start ?? 0;
  const end = tokens[unit4.next - 1]?.end ?? start;
  if (head.type === "org") {
    const { name: name2, place: place3 } = organisations.name(unit4, head, innerName, start);
    const proper3 = properWords(found, unit4);
    const words2 = headWords(unit4);
    return { start, end, kind: head.kind, head: words2, proper: proper3, name: name2, parent: null, province: null, rule, unit: unit4, place: place3 };
  }
  const own = placeOf(found, unit4);
  const place2 = own ?? meant2.by(head.head, start);
  const kind = place2?.level ?? head.level;
  const proper2 = own?.proper ?? null;
  const name = place2?.name ?? null;
  return { start, end, kind, head: head.head, proper: proper2, name, parent: null, province: null, rule, unit: unit4, place: place2 };
}
function headWords({ head, own, inner, borrowed }) {
  const first = head.type === "org" ? head.folded : head.head;
  return own || !inner || borrowed ? first : `${first} ${headWords(inner)}`;
}
function properWords(found, { head, own, inner, topic, borrowed }) {
  if (head.type === "place") return own && properOf(found, own);
  if (head.grammar === "whole") return head.head;
  if (own) return printed(found.words, { from: own.from, to: topic?.to ?? inner?.next ?? own.to });
  if (topic) return printed(found.words, topic);
  return inner && !borrowed ? properWords(found, inner) : null;
}

// extractors/event/listed.ts
var HEAD_WORDS = "t\u1EC9nh|th\xE0nh ph\u1ED1|tp\\.?|huy\u1EC7n|th\u1ECB x\xE3|qu\u1EADn|\u0111\u1EB7c khu|th\u1ECB tr\u1EA5n|ph\u01B0\u1EDDng|x\xE3|th\xF4n|b\u1EA3n|ti\u1EC3u khu|t\u1ED5 d\xE2n ph\u1ED1|\u1EA5p|bu\xF4n|l\xE0ng|x\xF3m|khu ph\u1ED1|kh\u1ED1i ph\u1ED1|kh\xF3m|kh\u1ED1i";
var HEAD3 = at`(${HEAD_WORDS}) (?:\1 )?`;
var HEAD_IN_NAME = /(?:(?:Bản|Làng|Buôn|Ấp|Xóm|Thôn|Khối) (?=\p{Lu})|Phường (?=\p{Lu}\p{Ll}))/uy;
var PLURAL = at`(?:của )?(?:các|những|hai|ba|bốn|năm|\d{1,2}) (?=(?:${HEAD_WORDS})${END})`;
var LETTERS3 = "\\p{Lu}[\\p{L}\\p{M}'\u2019]{0,14}(?![\\p{L}\\p{M}])";
var NAME2 = new RegExp(
  `(?:(?:N\xF4ng|L\xE2m) tr\u01B0\u1EDDng )?(?:${LETTERS3}(?:(?: | ?[-\u2013] ?)${LETTERS3}){0,5}(?: \\d{1,2})?|\\d{1,2}(?: ${LETTERS3}){0,3})(?![/%]|[.,]\\d)${END}`,
  "yu"
);
var BRACKET3 = /\s?\(([^()\n]{1,60})\)/uy;
var WITHIN = new RegExp(`^(${HEAD_WORDS}) (?=.)`, "iu");
var SEPARATOR = at`, và |[,;]? và |, |; ?`;
var NO_NAME2 = at`(?:đảng (?:bộ|ủy)|chi (?:bộ|hội|đoàn)|ban (?:chấp|thường|chỉ|tổ|dân|tuyên)|bí thư|chủ tịch|phó (?:bí|chủ)|hội (?:nông|cựu|liên|đồng)|ủy ban|ubnd|hđnd|đồng chí)${END}`;
var whole = (head) => head.toLowerCase().startsWith("tp") ? "th\xE0nh ph\u1ED1" : head.toLowerCase();
function withinOf(words2) {
  const head = WITHIN.exec(words2)?.[1];
  return head ? `${whole(head)} ${words2.slice(head.length + 1)}` : null;
}
function listedUnitAt(text, folded, index, shared) {
  const plural = matchAt(PLURAL, folded, index)?.[0].length ?? 0;
  const own = shared && matchAt(HEAD_IN_NAME, text, index) ? null : matchAt(HEAD3, folded, index + plural);
  const head = own?.[1] ?? shared;
  const start = index + plural;
  const from = start + (own?.[0].length ?? 0);
  if (!head || matchAt(NO_NAME2, folded, from)) return null;
  const name = matchAt(NAME2, text, from);
  if (!name) return null;
  const end = from + name[0].length;
  const bracket = matchAt(BRACKET3, text, end);
  const proper2 = name[0].replace(/ ?– ?/gu, " - ");
  return { start, end, head: whole(head), proper: proper2, within: bracket ? withinOf(bracket[1] ?? "") : null };
}
function afterBrackets(text, index) {
  const bracket = matchAt(BRACKET3, text, index);
  return bracket ? index + bracket[0].length : index;
}
function afterSeparator(folded, index) {
  return index + (matchAt(SEPARATOR, folded, index)?.[0].length ?? 0);
}

// extractors/event/shares.ts
var PEOPLE2 = `quy m\xF4 d\xE2n(?: s\u1ED1)?`;
var LAND = `di\u1EC7n t\xEDch(?: t\u1EF1 nhi\xEAn)?`;
var OF4 = `(?: ?c\u1EE7a)*(?: |$)`;
var WHOLE = at`(?:toàn )?bộ (?:${LAND}(?:,| và)? ${PEOPLE2}${OF4}|(?=(?:xã|phường|thị trấn|huyện) ))`;
var PART3 = at`(?:(?:một )?phần (?:(?:(?:${LAND}|${PEOPLE2})(?:,? ${PEOPLE2})? )?còn lại|${LAND}(?:(?:,| và)?(?: toàn bộ)? ${PEOPLE2})?|${PEOPLE2})|toàn bộ (?:${LAND}|${PEOPLE2}))${OF4}`;
var AFTER2 = at`,? ?sau khi (?:thực hiện )?sắp xếp (?:theo )?(?:quy định )?tại (?:các )?khoản \d{1,3}(?:(?:,| và) (?:khoản )?\d{1,3}){0,12}(?: (?:của )?điều này)?`;
function scopeAt(folded, index) {
  const whole2 = matchAt(WHOLE, folded, index);
  if (whole2) return { whole: true, end: index + whole2[0].length };
  const part = matchAt(PART3, folded, index);
  return part ? { whole: false, end: index + part[0].length } : null;
}
function afterEarlier(folded, index) {
  return index + (matchAt(AFTER2, folded, index)?.[0].length ?? 0);
}
var isNumber = (part) => /^\d+$/u.test(part.name);
function shares(before, here, joined3) {
  if (!before || before.district || before.kind !== here.kind) return false;
  return isNumber(before) && isNumber(here) || joined3 && !here.opens;
}
function sourcesOf2(parts) {
  const all2 = [...parts];
  let joined3 = false;
  for (let i = all2.length - 1; i >= 0; i--) {
    const [before, here] = [all2[i - 1], all2[i]];
    if (!here) continue;
    if (parts[i]?.district) joined3 = before?.joint.endsWith("v\xE0") === true && here.joint === ",";
    if (here.district && shares(before, here, joined3)) all2[i - 1] = { ...before, district: here.district };
    else joined3 = false;
  }
  return all2.map(({ kind, name, district, whole: whole2 }) => ({ kind, name, district, whole: whole2 }));
}

// extractors/event/arrangement.ts
var OPENING3 = rx`(?:sắp xếp|nhập|sáp nhập|hợp nhất|đổi tên|tổ chức lại)`;
var HEAD4 = "x\xE3|ph\u01B0\u1EDDng|\u0111\u1EB7c khu|th\u1ECB tr\u1EA5n|huy\u1EC7n|qu\u1EADn|th\u1ECB x\xE3|th\xE0nh ph\u1ED1|t\u1EC9nh|th\xF4n|b\u1EA3n|ti\u1EC3u khu|t\u1ED5 d\xE2n ph\u1ED1|\u1EA5p|kh\xF3m|kh\u1ED1i|x\xF3m|khu ph\u1ED1";
var BECOMES = at`,? ?(?:để )?(?:thành lập|thành|để lập)(?: một)? (?=(?:${HEAD4})${END})`;
var NAMED3 = at`(${HEAD4})(?: mới)?,? (?:có tên gọi là|có tên là|lấy tên gọi là|lấy tên là|lấy tên|mang tên|gọi là|là) `;
function resultAt(reading, index) {
  const named4 = matchAt(NAMED3, reading.folded, index);
  return listedUnitAt(reading.text, reading.folded, index + (named4?.[0].length ?? 0), named4?.[1] ?? null);
}
var STOP4 = /, | và | thành |[;.]/gu;
function skipEnd(folded, from, end) {
  STOP4.lastIndex = from;
  const stop = STOP4.exec(folded);
  return stop ? Math.min(stop.index, end) : end;
}
function step2(reading, place2, end, parts, skipped) {
  const { text, folded } = reading;
  const scope = scopeAt(folded, place2.index);
  const whole2 = scope?.whole ?? place2.whole;
  const from = scope?.end ?? place2.index;
  const unit4 = listedUnitAt(text, folded, from, scope ? null : place2.shared);
  if (unit4) {
    const close = afterBrackets(text, unit4.end);
    const next = afterEarlier(folded, close);
    const index = afterSeparator(folded, next);
    const joint2 = folded.slice(next, index).trim();
    parts.push({ kind: unit4.head, name: unit4.proper, district: unit4.within, whole: whole2, joint: joint2, opens: scope !== null });
    return { index: skipSpace(folded, index), shared: unit4.head, whole: next > close ? true : whole2 };
  }
  const stop = Math.max(skipEnd(folded, from, end), place2.index + 1);
  skipped.push(text.slice(from, stop).trim());
  return { index: skipSpace(folded, afterSeparator(folded, stop)), shared: place2.shared, whole: whole2 };
}
var skipSpace = (folded, index) => folded[index] === " " ? index + 1 : index;
function clauseAt2(reading, start, index, end) {
  const parts = [];
  const skipped = [];
  let place2 = { index, shared: null, whole: true };
  while (place2.index < end) {
    const becomes = matchAt(BECOMES, reading.folded, place2.index);
    if (becomes) {
      const result = resultAt(reading, place2.index + becomes[0].length);
      return result && parts.length > 0 ? { start, end: result.end, result, sources: sourcesOf2(parts), skipped } : null;
    }
    place2 = step2(reading, place2, end, parts, skipped);
  }
  return null;
}
function arrangementIn(reading, sentence) {
  const words2 = reading.folded.slice(sentence.start, sentence.end);
  for (const opening of words2.matchAll(OPENING3)) {
    const start = sentence.start + opening.index;
    const clause = clauseAt2(reading, start, start + opening[0].length + 1, sentence.end);
    if (clause) return { ...clause, how: opening[0] === "\u0111\u1ED5i t\xEAn" ? "renamed" : "arranged" };
  }
  return null;
}

// extractors/event/pieces.ts
var skeleton = (strings, ...pieces) => {
  const source = strings.raw.map((part, i) => foldTones(part.normalize("NFC")) + (pieces[i] ?? "")).join("");
  return new RegExp(`${START}(?<!\\()(?:${source})${END}`, "dgu");
};
var AUX = `(?:,? (?:\u0111\xE3|v\u1EEBa|m\u1EDBi|ch\xEDnh th\u1EE9c|c\u0169ng|nay|t\u1EEBng|l\u1EA7n l\u01B0\u1EE3t|c\xF9ng|\u0111\u1EC1u|ti\u1EBFp t\u1EE5c|D|v\xE0o D|t\u1EEB D|hi\u1EC7n nay|c\xF3|ch\u1EC9|th\u1EF1c ch\u1EA5t|v\u1ED1n|tr\u01B0\u1EDBc \u0111\xE2y|tr\u01B0\u1EDBc kia)){0,3},?`;
var OWN = `(?: (?:n\xE0y|\u1EA5y|\u0111\xF3|m\xECnh|ta|t\xF4i|(?:c\u1EE7a )?ch\xFAng (?:t\xF4i|ta)|c\u1EE7a \\p{Ll}{1,5}(?: \\p{Ll}{1,5}){0,2}?))?`;
var APART = `(?: (?:c\xF3|l\xE0|n\u1EB1m|thu\u1ED9c|v\u1EDBi|r\u1ED9ng|\u1EDF|c\xE1ch|gi\xE1p)[^,;:.UBDN]{0,60},)?`;
var WHEN = `(?:,? (?:v\xE0o|t\u1EEB|trong|h\u1ED3i|\u0111\u1EA7u|cu\u1ED1i|k\u1EC3 t\u1EEB|n\u0103m|th\xE1ng) D|,? D|,? (?:theo|t\u1EA1i|c\u0103n c\u1EE9|b\u1EB1ng) N|,? (?:c\u1EE7a|do) [UB]| tr\xEAn \u0111\u1ECBa b\xE0n(?: [UB])?){0,4},?`;
var MERGE = `(?:s\xE1p nh\u1EADp, \u0111\u1ED5i t\xEAn|s\xE1p nh\u1EADp|h\u1EE3p nh\u1EA5t|nh\u1EADp|s\u1EAFp x\u1EBFp|s\u1EAFp x\u1EBFp l\u1EA1i|gh\xE9p|g\u1ED9p|gom|h\u1EE3p l\u1EA1i|h\u1EE3p(?= (?:th\xE0nh|v\u1EDBi|c\xF9ng))|t\u1ED5 ch\u1EE9c l\u1EA1i|"?v\u1EC1 (?:chung|m\u1ED9t|chung m\u1ED9t) (?:nh\xE0|m\xE1i nh\xE0)"?|(?:nh\u1EADp|g\u1ED9p|gh\xE9p)(?: l\u1EA1i)? (?:l\xE0m |th\xE0nh )?m\u1ED9t)`;
var OF5 = `(?: (?:nguy\xEAn tr\u1EA1ng|vi\u1EC7c|s\u1EF1|c\u1EE7a|t\u1EEB|l\u1EA1i|gi\u1EEFa|chung|th\xEAm|c\u1EA3|g\u1ED3m|to\xE0n b\u1ED9|c\xE1c|hai|ba|b\u1ED1n|l\xE0|bao g\u1ED3m|\u0111\u01A1n v\u1ECB|\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh|c\u1EA5p x\xE3|\\d{1,2}|\u0111\u1ECBa gi\u1EDBi h\xE0nh ch\xEDnh|B)[,:]?){0,7}`;
var FORMED2 = `${AUX}(?: \u0111\u01B0\u1EE3c)? (?:th\xE0nh l\u1EADp|h\xECnh th\xE0nh|ra \u0111\u1EDDi|\u0111i v\xE0o ho\u1EA1t \u0111\u1ED9ng|v\u1EADn h\xE0nh|l\u1EADp n\xEAn|t\u1EA1o n\xEAn|d\u1EF1ng n\xEAn|l\u1EADp ra|l\u1EADp|t\u1EA1o th\xE0nh|h\u1EE3p th\xE0nh)(?: m\u1EDBi)?`;
var BASIS = `(?:tr\xEAn c\u01A1 s\u1EDF|tr\xEAn n\u1EC1n|tr\xEAn n\u1EC1n t\u1EA3ng|sau khi|sau|nh\u1EDD|do|b\u1EB1ng|b\u1EB1ng c\xE1ch|qua|t\u1EEB)(?: (?:vi\u1EC7c|s\u1EF1|cu\u1ED9c|qu\xE1 tr\xECnh))?`;
var SORT = `(?:B|x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|\u0111\u1EB7c khu|th\xF4n|b\u1EA3n|l\xE0ng|bu\xF4n|\u1EA5p|t\u1ED5 d\xE2n ph\u1ED1|t\u1ED5|khu ph\u1ED1|kh\xF3m|kh\u1ED1i|x\xF3m|ti\u1EC3u khu|t\u1EC9nh|huy\u1EC7n|th\xE0nh ph\u1ED1|\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh|\u0111\u01A1n v\u1ECB|c\u01A1 quan|tr\u01B0\u1EDDng|chi b\u1ED9)`;
var BECOMES2 = `(?:th\xE0nh|v\u1EDBi t\xEAn g\u1ECDi m\u1EDBi l\xE0|v\u1EDBi t\xEAn g\u1ECDi l\xE0|v\u1EDBi t\xEAn g\u1ECDi|v\u1EDBi t\xEAn m\u1EDBi l\xE0|v\u1EDBi t\xEAn l\xE0|v\u1EDBi t\xEAn|v\u1EDBi c\xE1i t\xEAn|c\xF3 t\xEAn g\u1ECDi l\xE0|(?:v\xE0 )?(?:th\u1ED1ng nh\u1EA5t )?\u0111\u1EB7t t\xEAn|\u0111\u1EC3 th\xE0nh l\u1EADp|th\xE0nh l\u1EADp|\u0111\u1EC3 l\u1EADp|v\xE0 l\u1EA5y t\xEAn l\xE0|l\u1EA5y t\xEAn m\u1EDBi l\xE0|l\u1EA5y t\xEAn l\xE0|v\xE0 l\u1EA5y t\xEAn|l\u1EA5y t\xEAn|(?:v\xE0 )?mang t\xEAn|c\xF3 t\xEAn(?: g\u1ECDi)?(?: m\u1EDBi)? l\xE0|th\xE0nh l\u1EADp m\u1EDBi|v\xE0 th\xE0nh l\u1EADp)(?:,? (?:m\u1ED9t|m\u1EDBi|${SORT}|c\xF3 t\xEAn g\u1ECDi l\xE0|c\xF3 t\xEAn l\xE0|l\u1EA5y t\xEAn l\xE0|l\u1EA5y t\xEAn|mang t\xEAn|l\xE0)){0,4}`;

// extractors/event/rules.ts
var MERGED = ["nh\u1EADp", "h\u1EE3p", "s\u1EAFp x\u1EBFp", "gh\xE9p", "g\u1ED9p", "gom", "t\u1ED5 ch\u1EE9c l\u1EA1i", "v\u1EC1 chung", "m\u1ED9t nh\xE0", "m\u1ED9t m\xE1i nh\xE0"];
var FOUND = [
  "l\u1EADp",
  "khai sinh",
  "v\u1EADn h\xE0nh",
  "ra \u0111\u1EDDi",
  "ra m\u1EAFt",
  "ho\u1EA1t \u0111\u1ED9ng",
  "h\xECnh th\xE0nh",
  "t\u1EA1o",
  "d\u1EF1ng n\xEAn",
  "h\u1EE3p th\xE0nh"
];
var ENDED = ["gi\u1EA3i th\u1EC3", "ho\u1EA1t \u0111\u1ED9ng", "nhi\u1EC7m v\u1EE5", "gi\u1EA3i t\xE1n", "t\u1ED3n t\u1EA1i", "s\u1EE9 m\u1EC7nh"];
var ARRANGED = { name: "arranged", confidence: 0.97 };
var PREDICATE = { name: "of-its-sort", confidence: 0.8 };
var rules4 = [
  // Xã Bắc Yên, tỉnh Sơn La được thành lập sau khi hợp nhất từ 4 đơn vị hành chính gồm: Thị trấn Bắc Yên, xã Phiêng Ban
  {
    name: "formed-by-merging-named-units",
    needs: MERGED,
    confidence: 0.95,
    event: "merged",
    alike: true,
    pattern: skeleton`(?<to>[UB])${OWN}${APART}(?:${FORMED2}${WHEN} ${BASIS}|${AUX} (?:chính )?là (?:kết quả|thành quả|sự|cuộc)(?: của)?(?: (?:việc|sự|cuộc|quá trình))?) ${MERGE}${OF5} (?<from>U)`
  },
  // Xã Chiềng Mai hình thành từ 5 xã Chiềng Ban, Chiềng Kheo, Chiềng Dong, Chiềng Ve và Chiềng Mai
  {
    name: "formed-from",
    needs: FOUND,
    confidence: 0.92,
    event: "merged",
    ofOne: "established",
    alike: true,
    pattern: skeleton`(?<to>[UB])${OWN}${APART}${FORMED2}${WHEN} ${BASIS}${OF5} (?<from>U)`
  },
  // thành lập Sở Nông nghiệp và Môi trường trên cơ sở hợp nhất Sở Nông nghiệp và Phát triển nông thôn và Sở Tài nguyên
  {
    name: "forming-by-merging-named-units",
    needs: ["l\u1EADp", "h\xECnh th\xE0nh"],
    confidence: 0.95,
    event: "merged",
    ofOne: "established",
    alike: true,
    pattern: skeleton`(?:thành lập|hình thành)(?: mới)? (?<to>U)${WHEN} ${BASIS}(?: ${MERGE})?${OF5} (?<from>U)`
  },
  // Tỉnh Cà Mau được hợp nhất từ 2 tỉnh Cà Mau và Bạc Liêu
  {
    name: "merged-from",
    needs: MERGED,
    confidence: 0.95,
    event: "merged",
    pattern: skeleton`(?<to>[UB])${OWN}${APART}(?:${AUX} (?:được ${MERGE}|sáp nhập|hợp nhất)${WHEN}|[^,;:.UB]{0,40} hợp thành) (?:từ|bởi|của|trên cơ sở)${OF5} (?<from>U)`
  },
  // Xã Tân Trào do ba xã Kim Quan, Trung Yên và Tân Trào hợp thành
  {
    name: "made-up-of",
    needs: MERGED,
    confidence: 0.9,
    event: "merged",
    alike: true,
    pattern: skeleton`(?<to>[UB])${OWN}(?:,? (?:được|vốn|nay|hôm nay|ngày nay|bây giờ|giờ|hiện|hiện nay|D|chính|là)){0,3} (?:do|gồm|từ|vốn là|trước là|trước đây là|nguyên là)${OF5} (?<from>U)(?: (?:của|thuộc) [UB])? (?:được )?(?:hợp thành|hợp nhất|sáp nhập|(?:nhập|hợp|gộp|ghép|sáp nhập)(?: chung| lại| làm một| vào)(?: với)?(?: nhau)?)`
  },
  // Huyện Đam Rông được thành lập năm 2004, gồm ba xã A, B, C tách từ huyện Lạc Dương và năm xã D, E tách từ huyện Lâm Hà
  {
    name: "formed-of-parts",
    needs: ["t\xE1ch"],
    confidence: 0.9,
    event: "established",
    pattern: skeleton`(?:(?:thành lập|tái lập) (?<to>U)|(?<to2>[UB])${OWN}${FORMED2})${WHEN} (?:gồm|với|gồm có|bao gồm|trên cơ sở|từ)${OF5} (?<from>U)(?:,? (?:được )?(?:chia )?tách(?: ra)? (?:từ|khỏi) U)(?:(?:,| và|, và)${OF5} (?<more>U),? (?:được )?(?:chia )?tách(?: ra)? (?:từ|khỏi) U)?`
  },
  // Năm 2007, huyện Tây Giang ra đời, gồm 10 xã tách từ huyện Hiên
  {
    name: "formed-of-so-many",
    needs: ["t\xE1ch"],
    confidence: 0.88,
    event: "split",
    pattern: skeleton`(?:(?:thành lập|tái lập) (?<to>U)|(?<to2>[UB])${OWN}${FORMED2})${WHEN} (?:gồm|với|gồm có|bao gồm|trên cơ sở|từ) [\p{Ll}\d ,]{2,30} (?:được )?(?:chia )?tách(?: ra)? (?:từ|khỏi) (?<from>U)`
  },
  // Ấp Xóm Lớn Trong được thành lập năm 1999 từ việc chia tách ấp Xóm Lớn; xã Ia Hrung được tách ra từ xã Ia Dêr
  {
    name: "split-from",
    needs: ["t\xE1ch", "chia"],
    confidence: 0.92,
    event: "split",
    pattern: skeleton`(?<to>[UB])${OWN}(?:,? là [\p{Ll} ]{2,40}?,?)?${AUX}(?: được)?(?: (?:thành lập|ra đời|hình thành)${WHEN} ${BASIS} (?:việc )?(?:chia tách|tách ra|tách|chia)(?: từ)?| (?:chia tách|tách ra|chia ra|tách|chia)${WHEN} (?:từ|khỏi|ra khỏi)|(?: thành lập${WHEN},)? (?:tách ra|tách|chia tách)${WHEN} từ)${OF5} (?<from>U)`
  },
  // sáp nhập xã A Xing và xã A Túc thành xã Lìa
  {
    name: "merge-into-new",
    needs: MERGED,
    confidence: 0.95,
    event: "merged",
    alike: true,
    pattern: skeleton`${MERGE}${OF5} (?<from>U)(?: của U)?(?: với${OF5} (?<more>U))?${WHEN};? ${BECOMES2} (?<to>U)`
  },
  // Trung tâm Y tế huyện Bắc Sơn được tổ chức lại thành Trung tâm Y tế khu vực Bắc Sơn
  {
    name: "reorganised",
    needs: ["t\u1ED5 ch\u1EE9c l\u1EA1i", "s\u1EAFp x\u1EBFp", "ki\u1EC7n to\xE0n"],
    confidence: 0.88,
    event: "renamed",
    alike: true,
    pattern: skeleton`(?<from>[UB])${AUX}(?: được)? (?:tổ chức lại|kiện toàn|sắp xếp|sắp xếp lại) thành (?<to>U)`
  },
  // Xã Khánh Yên (sáp nhập từ thị trấn Khánh Yên và các xã Khánh Yên Trung, Hòa Mạc)
  {
    name: "merged-in-brackets",
    needs: ["("],
    confidence: 0.88,
    event: "merged",
    ofOne: "established",
    alike: true,
    pattern: skeleton`(?<to>U) \((?:được |mới |vừa ){0,2}(?:sáp nhập|hợp nhất|nhập|thành lập|hình thành)${WHEN} (?:từ|trên cơ sở)(?: (?:việc )?${MERGE})?${OF5} (?<from>U)`
  },
  // Chi bộ bản Nà Hạ (thành lập năm 2015) có 9 đảng viên
  {
    name: "founded-in-brackets",
    needs: ["("],
    confidence: 0.88,
    event: "established",
    pattern: skeleton`(?<to>U) \((?:được |mới |vừa ){0,2}(?:thành lập|tái lập|ra đời)(?: từ| vào| năm| tháng| ngày| hồi){0,2} D`
  },
  // Làng Út 1 và làng Út 2 được sáp nhập thành làng Út; Sở Xây dựng hợp nhất với Sở Giao thông vận tải thành Sở Xây dựng
  {
    name: "merged-into-new",
    needs: MERGED,
    confidence: 0.95,
    event: "merged",
    alike: true,
    pattern: skeleton`(?<from>[UB])(?: mình| này| của U)?(?: (?:với|cùng) (?<more2>U))?${AUX}(?: được| sau| sau khi)? ${MERGE}(?: lại| chung| với nhau){0,2}(?: (?:với|cùng)${OF5} (?<more>U))?${WHEN};? ${BECOMES2} (?<to>U)`
  },
  // sáp nhập xã Pù Bin vào xã Noong Luông; nhập thôn Cợp về thôn Hướng Phú
  {
    name: "merge-into-old",
    needs: MERGED,
    confidence: 0.9,
    event: "merged",
    alike: true,
    pattern: skeleton`(?:sáp nhập|hợp nhất|nhập|ghép|gộp)${OF5} (?<from>U)${WHEN} (?:vào|về) (?<to>U)`
  },
  // Hai thôn Xa Ry và Cợp nhập vào thôn Hướng Phú
  {
    name: "merged-into-old",
    needs: MERGED,
    confidence: 0.9,
    event: "merged",
    alike: true,
    pattern: skeleton`(?<from>U)(?: của U)?${AUX}(?: được)? (?:sáp nhập|hợp nhất|nhập|ghép|gộp)${WHEN} (?:vào|về) (?<to>U)`
  },
  // Xã Sơn Vĩ nay nhập cả xã Thượng Phùng và xã Xín Cái
  {
    name: "took-in",
    needs: MERGED,
    confidence: 0.85,
    event: "merged",
    alike: true,
    pattern: skeleton`(?<to>U)${AUX}(?: được)? (?:sáp nhập|nhập|ghép) (?:thêm|cả)${OF5} (?<from>U)`
  },
  // Sở Tài chính được hợp nhất với Sở Kế hoạch và Đầu tư; sáp nhập Chi bộ thôn Xa Ry với Chi bộ thôn Hướng Phú
  {
    name: "merged-with",
    needs: MERGED,
    confidence: 0.85,
    event: "merged",
    alike: true,
    both: true,
    pattern: skeleton`(?:(?<from>U)${AUX}(?: được)? ${MERGE}(?: chung| lại)?|${MERGE}${OF5} (?<from2>U)) (?:với|cùng)${OF5} (?<more>U)`
  },
  // Còn phường Phú Lợi gồm phường Phú Hòa, phường Phú Lợi và phần còn lại của phường Hiệp Thành
  {
    name: "consisting-of",
    needs: ["g\u1ED3m"],
    confidence: 0.85,
    event: "merged",
    places: true,
    pattern: skeleton`(?:còn |riêng )?(?<to>U)(?: mới)?(?:,? (?:hiện|nay|sẽ|hiện nay|có))? (?:gồm|gồm có|bao gồm)(?: toàn bộ)? (?<from>U)`
  },
  // Sau khi sáp nhập các xã Tân Lập và Tân Hương, xã Tân Lập có 21 thôn
  {
    name: "after-merging",
    needs: ["sau "],
    confidence: 0.85,
    event: "merged",
    alike: true,
    pattern: skeleton`sau (?:khi )?${MERGE}${OF5} (?<from>U), (?<to>U)`
  },
  // tỉnh Lâm Đồng mới sau khi hợp nhất ba tỉnh Lâm Đồng, Đắk Nông và Bình Thuận
  {
    name: "since-merging",
    needs: ["sau "],
    confidence: 0.85,
    event: "merged",
    alike: true,
    pattern: skeleton`(?:(?:của|thuộc|tại|ở|về|với|và) )?(?<to>U)(?: mới)?(?: được mở rộng${WHEN})?,? sau (?:khi )?${MERGE}${OF5} (?<from>U)`
  },
  // Từ khi hợp nhất hai tỉnh Bắc Giang và Bắc Ninh, …
  {
    name: "merging",
    needs: ["nh\u1EADp", "h\u1EE3p nh\u1EA5t"],
    confidence: 0.75,
    event: "merged",
    alike: true,
    unnamed: true,
    pattern: skeleton`(?:sáp nhập|hợp nhất|(?<!sáp )nhập)(?! từ)${OF5} (?<from>U)(?! (?:chưa|sẽ|không|đang|cần|phải|được (?:bàn|xem|đề|trình|lấy|tính)))|(?<from2>U)${AUX}(?: được)? (?:sáp nhập|hợp nhất|nhập lại)(?: với nhau)?(?=[,.;:)]|$| (?:từ|vào|theo|kể từ) [DN])`
  },
  // Chia tách xã Chiềng Sơn thành xã Chiềng Sơn và xã Chiềng Xuân
  {
    name: "split-into",
    needs: ["t\xE1ch", "chia"],
    confidence: 0.9,
    event: "split",
    alike: true,
    pattern: skeleton`(?:(?:chia tách|tách|chia)${OF5} (?<from>U)|(?<from2>U)${AUX}(?: được)? (?:chia tách|tách|chia)(?: ra| làm (?:đôi|hai|ba))?)${WHEN} (?:thành|để thành lập|làm|ra)(?: \d{1,2}| hai| ba| bốn| năm)?(?: ${SORT}){0,2}(?: mới)?(?:,? lấy tên| có tên gọi)?(?: là)?:? (?<to>U)`
  },
  // tách bản Nà Tân ra khỏi bản Nà Hạ để thành lập bản Nà Mới
  {
    name: "taken-out-to-form",
    needs: ["t\xE1ch"],
    confidence: 0.88,
    event: "split",
    alike: true,
    pattern: skeleton`(?:chia tách|tách)${OF5} (?:U|B|[^,;:.UBDN]{1,30}) (?:ra khỏi|khỏi|từ|của) (?<from>U)${WHEN} (?:để |và )?(?:thành lập|lập)(?: thêm| mới| ra| nên)? (?<to>U)|(?:thành lập|lập) (?<to2>U)${WHEN} ${BASIS} (?:chia tách|tách)(?: ra)?(?: từ)?${OF5} (?<from2>U)`
  },
  // Ấp Long Trị, tiền thân là ấp Cồn Cũ, được đổi tên năm 1994
  {
    name: "formerly-called",
    needs: ["\u0111\u1ED5i t\xEAn", "mang t\xEAn"],
    confidence: 0.88,
    event: "renamed",
    pattern: skeleton`(?<to>U),? (?:tiền thân là|trước đây là|trước là|nguyên là|vốn là|trước kia là|trước đây có tên là) (?<from>U)${AUX}(?: được)? (?:đổi tên|mang tên)`
  },
  // đổi tên xã Krông Na thành xã Buôn Đôn; làng Maih được đổi tên thành làng Mít Kom; A nâng cấp thành B
  {
    name: "renamed-to",
    needs: ["\u0111\u1ED5i", "n\xE2ng", "t\xEAn m\u1EDBi"],
    confidence: 0.93,
    event: "renamed",
    pattern: skeleton`(?:đổi tên${OF5} (?<from>U)|(?<from2>U)${AUX}(?: được)? (?:đổi tên|đổi|mang tên mới|lấy tên mới|nâng cấp|nâng lên))${WHEN} (?:thành|là|lên)(?: ${SORT} mới là)? (?<to>U)`
  },
  // huyện Ngã Năm trở thành thị xã Ngã Năm; Trường Tiểu học Ninh Lai nay mang tên Trường Tiểu học Hoàng Hoa Thám
  {
    name: "became",
    needs: ["tr\u1EDF th\xE0nh", "chuy\u1EC3n", "ph\xE1t tri\u1EC3n", "t\xEAn", "g\u1ECDi l\xE0", " l\xEAn "],
    confidence: 0.85,
    event: "renamed",
    alike: true,
    pattern: skeleton`(?<from>[UB])${OWN}${AUX}(?: được)? (?:trở thành|chuyển đổi(?: mô hình)?(?: hoạt động)? (?:thành|sang)|chuyển thành|phát triển thành|mang tên|lấy tên|đặt tên là|đặt lại tên là|có tên(?: gọi)? mới|gọi là|(?:chính thức|được) lên)(?: mới)?(?: là)? (?<to>U)`
  },
  // sáp nhập thôn 2 với thôn 3 thành thôn 2; thôn 9 với thôn 10 thành thôn 8
  {
    name: "merged-likewise",
    needs: [" v\u1EDBi "],
    confidence: 0.88,
    event: "merged",
    alike: true,
    after: /nhập|hợp nhất/u,
    pattern: skeleton`(?<from>U) với (?<more>U) (?:thành|lấy tên là) (?<to>U)`
  },
  // đổi tên thôn 4 thành thôn 3; thôn 5 thành thôn 4
  {
    name: "renamed-likewise",
    needs: ["\u0111\u1ED5i t\xEAn"],
    confidence: 0.85,
    event: "renamed",
    alike: true,
    after: /đổi tên[^.]*;[^;]*$/u,
    pattern: skeleton`(?<from>U) thành (?<to>U)`
  },
  // Công ty TNHH MTV Cà phê Khe Sanh được đổi tên từ Nông trường Cà phê Khe Sanh
  {
    name: "renamed-from",
    needs: ["\u0111\u1ED5i", "n\xE2ng c\u1EA5p"],
    confidence: 0.92,
    event: "renamed",
    pattern: skeleton`(?<to>[UB])${AUX}(?: được)? (?:đổi tên|nâng cấp|chuyển đổi)${WHEN} từ (?<from>U)`
  },
  // chuyển Chi bộ Trạm Y tế về trực thuộc Đảng bộ xã; Chi bộ Điện lực được bàn giao về Đảng bộ xã Bắc Yên
  {
    name: "transferred",
    needs: ["chuy\u1EC3n", "giao v\u1EC1", "bi\xEAn ch\u1EBF v\u1EC1", "b\xE0n giao", "ti\u1EBFp nh\u1EADn", "v\u1EC1 tr\u1EF1c thu\u1ED9c"],
    confidence: 0.88,
    event: "transferred",
    pattern: skeleton`(?:(?:chuyển|chuyển giao|bàn giao|điều chuyển)(?: nguyên trạng)? (?<to>U)|(?<to2>[UB])${AUX} (?:được (?:chuyển|chuyển giao|bàn giao|điều chuyển|biên chế|giao(?= về))(?: nguyên trạng)?|chuyển nguyên trạng|được tiếp nhận|chuyển(?= (?:về|sang) (?:trực thuộc|sinh hoạt))|(?=về trực thuộc)))(?: từ(?: trực thuộc)? (?<from>[UB]))?${WHEN} ?(?:về|sang|cho|vào)(?: trực thuộc)? [UB]`
  },
  // Tách xóm Bắc Vãng của xã Côn Lôn để sáp nhập vào xã Trùng Khánh; nhập xã Đồng Nai vào huyện Đạ Huoai
  {
    name: "moved-into",
    needs: ["t\xE1ch", "\u0111i\u1EC1u ch\u1EC9nh", "nh\u1EADp"],
    confidence: 0.85,
    event: "transferred",
    pattern: skeleton`(?:tách|chia tách|điều chỉnh|sáp nhập|nhập)(?: nguyên trạng| toàn bộ)? (?<to>U)(?: (?:của|từ|khỏi|ra khỏi|thuộc) (?<from>U))?(?:,? (?:để )?(?:sáp nhập|nhập))?${WHEN} (?:vào|về) U`
  },
  // tiếp nhận Chi bộ Trường THPT Mai Sơn từ Đảng bộ huyện Mai Sơn
  {
    name: "taken-over",
    needs: ["ti\u1EBFp nh\u1EADn"],
    confidence: 0.88,
    event: "transferred",
    pattern: skeleton`tiếp nhận(?: (?:nguyên trạng )?(?<to>U) từ (?<from>[UB])| nguyên trạng (?<to2>U))|quyết định tiếp nhận (?<to3>U)`
  },
  // giải thể Chi bộ Phòng Nông nghiệp; kết thúc hoạt động của Đảng bộ huyện Mường La
  {
    name: "dissolve",
    needs: ENDED,
    confidence: 0.93,
    event: "dissolved",
    pattern: skeleton`(?:giải thể|kết thúc hoạt động(?: của)?|chấm dứt hoạt động(?: của)?|kết thúc nhiệm vụ của) (?<to>U)`
  },
  // Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh kết thúc hoạt động
  {
    name: "dissolved",
    needs: ENDED,
    confidence: 0.9,
    event: "dissolved",
    pattern: skeleton`(?<to>U)${AUX}(?: (?:được|bị) giải thể|(?: được)? (?:giải thể|kết thúc hoạt động|chấm dứt hoạt động|kết thúc nhiệm vụ|ngừng hoạt động|dừng hoạt động|giải tán|chấm dứt tồn tại|(?:kết thúc|hoàn thành|khép lại) sứ mệnh(?: lịch sử)?)(?=[,.;:)]|$| (?:từ|vào|theo|và|để|do|sau|kể|trước|khi|D|trên)))`
  },
  // Xã Bắc Yên được thành lập sau hợp nhất từ 4 đơn vị hành chính thuộc cấp huyện cũ
  {
    name: "formed-by-merging",
    needs: ["nh\u1EADp", "h\u1EE3p nh\u1EA5t"],
    confidence: 0.85,
    event: "merged",
    pattern: skeleton`(?<to>[UB])${AUX}(?: được)? (?:thành lập|hình thành|ra đời)(?: mới)?${WHEN} ${BASIS} (?:sáp nhập|hợp nhất|nhập)`
  },
  // Là xã vùng cao biên giới, được chia tách thành lập tháng 7/2013
  {
    name: "split-off",
    needs: ["t\xE1ch"],
    confidence: 0.85,
    event: "split",
    pattern: skeleton`(?<to>[UB])(?: [\p{Ll} ]{1,40})?${AUX} được (?:chia )?tách(?:,| và| để| ra)?(?: thành lập)?(?! thành)`
  },
  // Trung đoàn 254 được thành lập ngày 16/4/1979; Đảng bộ xã Bắc Yên thành lập theo Quyết định số 1507-QĐ/TU
  {
    name: "founded",
    needs: FOUND,
    confidence: 0.93,
    event: "established",
    pattern: skeleton`(?<to>[UB])${OWN}(?:, (?:tiền thân|nguyên|trước đây|nằm|đóng|nơi|đơn vị) [^,;.]{1,60},)?(?:${AUX} được (?:[UB] )?(?:ra )?(?:quyết định )?(?:thành lập(?! (?:đội|tổ|nhóm|nhiều|các|thêm|hội đồng)(?![\p{L}\p{M}]))|tái lập|ra mắt|khai sinh|lập nên|lập ra|tạo lập|lập(?= [DN]| (?:từ|năm|tháng|ngày|vào)))|${AUX} được [UB] [^,;:.]{1,40} (?:thành lập|tái lập)(?=[,.;]|$| (?:từ|vào|theo|với|ngày|năm|tháng|D|N))|${AUX} do [^,;:.]{1,40} (?:thành lập|sáng lập|lập nên|lập ra)(?=[,.;]|$| (?:từ|vào|theo|với|D|N))|${AUX} (?:thành lập|tái lập|ra đời|ra mắt|đi vào hoạt động|hoạt động chính thức|chính thức hoạt động)(?=(?: từ| vào| ngày| năm| tháng| theo)? [DN])|${AUX} (?:ra mắt|ra đời|đi vào hoạt động)(?=[,.;]|$)|${AUX} ra đời(?= (?:với|trong|giữa|từ|để|nhằm|tại|ở|khi|đánh dấu|như|và|sau|đúng|cùng|theo|chỉ|vào))|${AUX} (?:ra đời|hình thành)(?= (?:từ việc|trên cơ sở|sau khi))|${AUX} (?:chính thức|được công bố) (?:thành lập|ra mắt|đi vào hoạt động))`
  },
  // Được thành lập từ năm 2013, xã Nậm Vì có 9 bản
  {
    name: "founded-then",
    needs: FOUND,
    confidence: 0.85,
    event: "established",
    pattern: skeleton`(?:được |mới |chính thức |khi |lúc ){0,3}(?:thành lập|tái lập|ra đời|đi vào hoạt động)(?: từ| vào| năm| tháng| hồi| đầu| cuối){0,2} D(?: theo N(?: của [UB])?| trên cơ sở [^,;.UBDN]{1,40}| với [^,;.UBDN]{1,40})?, (?:đến nay,? |hiện |nay |hiện nay,? )?(?<to>[UB])(?! (?:đã )?(?:thành lập|quyết định|ban hành|công bố|trao|tổ chức))`
  },
  // Tách ra từ xã Pi Toong năm 2007, xã Nậm Giôn có 4 bản
  {
    name: "split-off-then",
    needs: ["t\xE1ch"],
    confidence: 0.85,
    event: "split",
    alike: true,
    pattern: skeleton`(?:sau khi |khi |được |mới |từ khi |(?:kể )?từ ngày |kể từ khi ){0,2}(?:chia tách|tách ra|tách)(?: ra)?(?: từ| khỏi) (?<from>U)(?: (?:từ |vào )?(?:năm |tháng )?D)?, (?<to>[UB])(?! (?:đã )?(?:thành lập|quyết định|ban hành|công bố))`
  },
  // công bố quyết định thành lập Chi bộ HTX Xuân Tiến; thành lập và đi vào hoạt động Ban Chỉ đạo tỉnh
  {
    name: "founding",
    needs: ["l\u1EADp", "ra m\u1EAFt", "s\u1EF1 ra \u0111\u1EDDi"],
    confidence: 0.92,
    event: "established",
    pattern: skeleton`(?:thành lập|ra mắt|sự (?:ra đời|thành lập) của|(?<!(?:thiết|xác|độc|tự|biệt|trung|công|đối|hội|tạo|cô|quốc|dân|thành|tái) )lập)(?: mới| thêm| lại)?(?: và (?:đi vào hoạt động|ra mắt|công bố|kiện toàn))?(?: (?:các|hai|ba|\d{1,2}|được|ra|nên))?(?: [\p{Ll}\d ]{2,40}(?:(?:gồm|là|gồm có|bao gồm|như|, trong đó có|, gồm|, là):?|:))? (?<to>U)`
  }
];

// extractors/event/results.ts
var TOLD_SINCE = "2025-06";
function became(name) {
  const steps = unitsNamed(name).flatMap((unit4) => unit4.became);
  return new Set(steps.filter(({ unit: unit4 }) => unit4.from === SINCE).map(({ unit: unit4 }) => `${unit4.kind} ${unit4.name}`));
}
function knownResult(names, published2) {
  if (names.length < 2 || published2 !== null && published2 < TOLD_SINCE) return null;
  const [first, ...others] = names.map(became);
  const shared = [...first ?? []].filter((name) => others.every((set) => set.has(name)));
  return shared.length === 1 ? shared[0] ?? null : null;
}
var RANKS = [
  ["x\xE3", "th\u1ECB tr\u1EA5n", "ph\u01B0\u1EDDng"],
  ["huy\u1EC7n", "qu\u1EADn", "th\u1ECB x\xE3", "th\xE0nh ph\u1ED1"],
  ["t\u1EC9nh", "th\xE0nh ph\u1ED1"]
];
function highest(units2) {
  const heads2 = units2.map(({ head }) => head);
  const row = RANKS.find((ranks) => heads2.every((head) => ranks.includes(head)));
  if (!row || new Set(heads2).size === 1) return null;
  const top = Math.max(...heads2.map((head) => row.indexOf(head)));
  const tops = units2.filter(({ head }) => row.indexOf(head) === top);
  return tops.length === 1 ? tops[0] ?? null : null;
}
function resultOf(units2, names, published2) {
  return knownResult(names, published2) ?? highest(units2)?.name ?? null;
}

// extractors/event/skeleton.ts
var LEVELS3 = ["village", "commune", "district", "province"];
var level = (unit4) => LEVELS3.indexOf(unit4.kind);
var isFull = (unit4, text) => unit4.proper !== null || level(unit4) < 0 && unit4.head.includes(" ") && /^\p{Lu}/u.test(text.slice(unit4.start));
var EXTENT = `(?:(?:nguy\xEAn tr\u1EA1ng |to\xE0n b\u1ED9 |m\u1ED9t ph\u1EA7n |ph\u1EA7n )[\\p{Ll}\\d ,.]{0,80}? ?c\u1EE7a |(?:m\u1ED9t ph\u1EA7n|m\u1ED9t n\u1EEDa|to\xE0n b\u1ED9) (?:di\u1EC7n t\xEDch(?: t\u1EF1 nhi\xEAn)?(?:(?:,| v\xE0) (?:quy m\xF4 )?d\xE2n s\u1ED1)? )?)`;
var LEADING = new RegExp(
  `(?:^|(?<= ))(?:${EXTENT})?(?:(?:c\xE1c|nh\u1EEFng|hai|ba|b\u1ED1n|n\u0103m|s\xE1u|\\d{1,2}) (?:(?:\u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh|\u0111\u01A1n v\u1ECB|x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|th\xF4n|b\u1EA3n|l\xE0ng|bu\xF4n|\u1EA5p|x\xF3m|kh\xF3m|t\u1EC9nh|huy\u1EC7n|t\u1ED5 d\xE2n ph\u1ED1)(?: c\u1EA5p x\xE3)?(?: g\u1ED3m| l\xE0)?:? )?)?$`,
  "u"
);
var JOINT = /^(?:,| và|, và| cùng|, cùng|; và) $/u;
var PARENT = /^(?:,| \(|,? thuộc|, của) ?$/u;
var UNDER = /^,? trực thuộc $/u;
var BRACKET4 = /^ ?\((?!(?:được |mới |vừa )*(?:sáp nhập|hợp nhất|nhập|thành lập|tái lập|ra đời|hình thành) )[^()\n]{1,40}\)/u;
var AGE = /^ (?:mới|cũ|hiện nay|trước đây|lâm thời)(?![\p{L}\p{N}])/u;
function gapBetween(words2) {
  return words2.replace(LEADING, "");
}
var OF_PLACES = [
  [/^(?:quốc hội|chính phủ|thủ tướng|bộ |ủy ban thường vụ|ban bí thư|bộ chính trị)|trung ương/u, LEVELS3.length],
  [/tỉnh|thành ủy|thành phố/u, 3],
  [/huyện|quận|thị/u, 2],
  [/(?<!hợp tác )xã|phường/u, 1]
];
function reach(unit4) {
  if (level(unit4) >= 0) return level(unit4);
  return OF_PLACES.find(([words2]) => words2.test(fold(unit4.name ?? unit4.head)))?.[1] ?? -1;
}
var liesIn = (last, next) => level(next) > reach(last) && level(next) > 0;
var firstWord = ({ head }) => head.split(" ", 1)[0] ?? "";
function alike(last, next, gap) {
  if (level(last) >= 0 || level(next) >= 0) return level(last) === level(next);
  return gap.includes("v\xE0") || firstWord(last) === firstWord(next);
}
var headed2 = (unit4) => unit4.end - unit4.start > (unit4.proper?.length ?? 0);
var LEAD = /sau (?:khi )?(?:sáp nhập|hợp nhất|nhập|sắp xếp)[^.;]{0,25}$/u;
var RESULT = /(?:nhập|nhất|ghép|gộp|đổi tên)[^.;]{0,40} (?:thành|tên là|lấy tên|vào|về) (?:các |hai )?$/u;
var SPLIT = /tách|chia/u;
var PARTED = /(?:^|[.!?:\n] ?)(?:(?:sau khi|khi|được|mới|từ khi) ){0,2}(?:chia )?tách(?: ra)? (?:từ|khỏi) $/u;
var BACK3 = 60;
function isResult({ start }, { folded }) {
  const words2 = folded.slice(Math.max(0, start - BACK3), start);
  return PARTED.test(words2) || RESULT.test(words2) && !SPLIT.test(words2);
}
var EACH = /^ (?:các|những|hai|ba|bốn|năm|\d{1,2}) $/u;
function isShared(last, next, gap) {
  return EACH.test(gap) && level(last) < 0 && level(next) >= 0 && last.proper === null;
}
function bodyOf2(last, next, gap) {
  if (level(last) >= 0 || level(next) < 0 || !last.name || !next.name || !/^(?:,| và) $/u.test(gap)) return null;
  const place2 = last.name.lastIndexOf(` ${next.head} `);
  return place2 < 0 ? null : { ...next, kind: last.kind, head: last.head, name: last.name.slice(0, place2 + 1) + next.name };
}
function bodiesOf({ body, units: units2 }) {
  if (!body) return units2;
  return units2.map((place2) => ({
    ...place2,
    kind: body.unit.kind,
    name: place2.name && `${body.printed} ${place2.name}`
  }));
}
function takenIn(before, next, gap, opensLead, reading) {
  const last = before.units.at(-1);
  const [unit4] = next.units;
  if (!last || !unit4 || before.units.length === 0) return false;
  if (before.letter !== "U") return false;
  if (isShared(last, unit4, gap)) {
    before.body = { printed: reading.text.slice(before.start, before.end), unit: last };
    before.units = [...next.units];
    before.end = next.end;
    return true;
  }
  if (UNDER.test(gap) || PARENT.test(gap) && liesIn(last, unit4)) {
    before.end = next.end;
    return true;
  }
  const other = bodyOf2(last, unit4, gap);
  if (other) {
    before.units.push(other);
    before.end = next.end;
    return true;
  }
  if (next.letter !== "U" || !JOINT.test(gapBetween(gap)) || !alike(last, unit4, gap)) return false;
  if (before.closed && headed2(unit4)) return false;
  if (headed2(unit4) && gap.startsWith(",") && !gap.includes("v\xE0") && isResult(before, reading)) return false;
  before.closed = gap.includes("v\xE0") && opensLead;
  before.units.push(...next.units);
  before.end = next.end;
  return true;
}
function tailEnd(folded, end) {
  let to = end;
  if (folded[to] === ")") to++;
  for (const tail2 of [BRACKET4, AGE]) to += tail2.exec(folded.slice(to, to + 44))?.[0].length ?? 0;
  return to;
}
function grouped3(reading, items) {
  const groups = [];
  for (const item of items) {
    const before = groups.at(-1);
    if (before && item.start < before.end) continue;
    const gap = before ? reading.folded.slice(before.end, item.start) : "";
    const lead = before !== void 0 && LEAD.test(reading.folded.slice(Math.max(0, before.start - 40), before.start));
    if (!(before && takenIn(before, item, gap, lead, reading))) groups.push({ ...item, units: [...item.units] });
    const last = groups.at(-1);
    if (last && last.letter === "U") last.end = tailEnd(reading.folded, last.end);
  }
  for (const group4 of groups) group4.units = bodiesOf(group4);
  return groups;
}
function itemsOf(reading, units2, dates2, documents) {
  const items = [];
  for (const document2 of documents) {
    items.push({ letter: "N", start: document2.start, end: document2.end, units: [], date: null, document: document2 });
  }
  for (const date2 of dates2) {
    items.push({ letter: "D", start: date2.start, end: date2.end, units: [], date: date2, document: null });
  }
  for (const unit4 of units2) {
    const letter = isFull(unit4, reading.text) ? "U" : "B";
    items.push({ letter, start: unit4.start, end: unit4.end, units: [unit4], date: null, document: null });
  }
  items.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = [];
  for (const item of items) if (item.start >= (apart.at(-1)?.end ?? 0)) apart.push(item);
  return apart.filter((item, i) => !announces(item, apart[i + 1], reading));
}
function announces(item, next, { folded }) {
  if (item.letter !== "B" || next?.letter !== "U" || next.units[0]?.head !== item.units[0]?.head) return false;
  return /^(?: gồm| là)?: $/u.test(folded.slice(item.end, next.start));
}
function within(items, { start, end }) {
  return items.slice(countUpTo(items, start - 1), countUpTo(items, end - 1)).filter((item) => item.end <= end);
}
function skeletonOf(reading, sentence, items) {
  const own = grouped3(reading, within(items, sentence));
  const at2 = [];
  const stretches2 = [];
  let words2 = "";
  let from = sentence.start;
  for (const item of own) {
    stretches2.push([words2.length, from]);
    const gap = reading.folded.slice(from, item.start);
    words2 += item.letter === "U" ? gapBetween(gap) : gap;
    stretches2.push([words2.length, item.start]);
    at2.push(words2.length);
    words2 += item.letter;
    from = item.end;
  }
  stretches2.push([words2.length, from]);
  const offset = (place2) => {
    const [start, text] = stretches2.findLast(([begin]) => begin <= place2) ?? [0, sentence.start];
    return text + place2 - start;
  };
  return { words: words2 + reading.folded.slice(from, sentence.end), items: own, at: at2, offset };
}

// extractors/event/when.ts
var AFTER3 = /^(?: từ [^,;:.D]{1,40}(?= ))?(?:,? (?:(?:và )?(?:chính thức )?(?:vận hành|đi vào hoạt động|hoạt động|có hiệu lực)|của B|vào|từ|trong|hồi|kể từ|đầu|cuối|theo N|của U|tại N|năm|tháng|N)){0,5},? ?D/u;
var OPENING4 = /^["“(]?(?:(?:từ|vào|sáng|chiều|trong|đến|đầu|cuối|giữa|kể từ|mới đây|,) ?){0,3}D[,: ]/u;
var BETWEEN2 = /^,? [^,;:.DN]{0,60}$/u;
var ONE_TIME = /^\d{4}(?:-\d{2}){0,2}$/u;
function dayOf(item) {
  const value = item?.date?.fields.value;
  return value && ONE_TIME.test(value) ? value : null;
}
var isToday = (item, { folded }) => folded.startsWith("h\xF4m nay", item.start);
function isIn({ text }, { start, end }, number2) {
  return number2.length > 3 && text.slice(start, end).includes(number2);
}
function documentOf({ items }, { context, sentence, documents }) {
  const here = items.find((item) => item.document?.fields.number)?.document;
  if (here) return here;
  return documents.find(({ fields: { number: number2 } }) => isIn(context.reading, sentence, number2 ?? "")) ?? null;
}
var GOES_ON = /^(?:trong (?:đó|số đó|số này)|theo đó|cụ thể|còn|riêng)(?![\p{L}\p{M}])/u;
var AT_ONCE = /^(?:cũng )?(?:trong )?cùng (ngày|tháng|năm)(?: đó| này| ấy)?,? /u;
var LENGTH = { ng\u00E0y: 10, th\u00E1ng: 7, n\u0103m: 4 };
function whenBefore(words2, { context, sentence, items }) {
  const none2 = { date: null, document: null };
  const unit4 = AT_ONCE.exec(words2)?.[1];
  if (!unit4 && !GOES_ON.test(words2)) return none2;
  const { sentences: sentences2 } = context.reading;
  const previous = sentences2[countUpTo(sentences2, sentence.start) - 2];
  if (!previous) return none2;
  const told = skeletonOf(context.reading, previous, items);
  if (unit4) {
    const date3 = dayOf(told.items.findLast((item) => item.letter === "D"));
    return { date: date3 && date3.length >= LENGTH[unit4] ? date3.slice(0, LENGTH[unit4]) : null, document: null };
  }
  const opening = OPENING4.exec(told.words);
  const document2 = told.items.find((item) => item.document?.fields.number)?.document?.fields;
  const date2 = dayOf(opening ? told.items[told.at.indexOf(opening[0].length - 2)] : void 0);
  return { date: date2 ?? document2?.date ?? null, document: document2?.number ?? null };
}
function whenOf(skeleton2, { start, end }, telling) {
  const { words: words2, items, at: at2 } = skeleton2;
  const itemAt = (place2) => items[at2.indexOf(place2)];
  const after2 = AFTER3.exec(words2.slice(end, end + 120));
  const inside2 = items.find(
    (item, i) => item.letter === "D" && (at2[i] ?? 0) >= start && (at2[i] ?? 0) < end && !isToday(item, telling.context.reading)
  );
  const opening = OPENING4.exec(words2);
  const before = items.findLast(
    (item, i) => item.letter === "D" && (at2[i] ?? start) < start && BETWEEN2.test(words2.slice((at2[i] ?? 0) + 1, start))
  );
  const document2 = documentOf(skeleton2, telling);
  const date2 = dayOf(inside2) ?? dayOf(after2 ? itemAt(end + after2[0].length - 1) : void 0) ?? document2?.fields.date ?? dayOf(opening ? itemAt(opening[0].length - 2) : void 0) ?? dayOf(before);
  if (date2 || document2) return { date: date2, document: document2?.fields.number ?? null };
  return whenBefore(words2, telling);
}

// extractors/event/words.ts
var TRIGGERS = [
  "th\xE0nh l\u1EADp",
  "t\xE1i l\u1EADp",
  " l\u1EADp ",
  "h\xECnh th\xE0nh",
  "h\u1EE3p th\xE0nh",
  "h\u1EE3p l\u1EA1i",
  "h\u1EE3p v\u1EDBi",
  "h\u1EE3p c\xF9ng",
  "t\u1EA1o n\xEAn",
  "t\u1EA1o th\xE0nh",
  "g\u1ED9p",
  "gom",
  "ra \u0111\u1EDDi",
  "\u0111i v\xE0o ho\u1EA1t \u0111\u1ED9ng",
  "ra m\u1EAFt",
  "nh\u1EADp",
  "h\u1EE3p nh\u1EA5t",
  "s\u1EAFp x\u1EBFp",
  "gh\xE9p",
  "t\xE1ch",
  "\u0111\u01B0\u1EE3c chia",
  "chia th\xE0nh",
  "chia l\xE0m",
  "chia ra",
  "chia \u0111\xF4i",
  "chia x\xE3",
  "chia huy\u1EC7n",
  "chia th\xF4n",
  "chia b\u1EA3n",
  "chia l\xE0ng",
  "chia \u1EA5p",
  "chia t\u1EC9nh",
  "chia chi b\u1ED9",
  "gi\u1EA3i th\u1EC3",
  "ho\u1EA1t \u0111\u1ED9ng",
  "\u0111\u1ED5i t\xEAn",
  "\u0111\u1ED5i th\xE0nh",
  "n\xE2ng c\u1EA5p",
  "tr\u1EDF th\xE0nh",
  "mang t\xEAn",
  "l\u1EA5y t\xEAn",
  "\u0111\u1EB7t t\xEAn",
  "t\xEAn m\u1EDBi",
  "m\u1ED9t nh\xE0",
  "bi\xEAn ch\u1EBF v\u1EC1",
  "giao v\u1EC1",
  "s\xE1ng l\u1EADp",
  "gi\u1EA3i t\xE1n",
  "khai sinh",
  "t\u1ED5 ch\u1EE9c l\u1EA1i",
  "v\u1EADn h\xE0nh tr\xEAn",
  "s\u1EE9 m\u1EC7nh",
  "v\u1EC1 tr\u1EF1c thu\u1ED9c",
  "g\u1ED3m x\xE3",
  "g\u1ED3m ph\u01B0\u1EDDng",
  "g\u1ED3m th\u1ECB tr\u1EA5n",
  "g\u1ED3m c\xE1c x\xE3",
  "g\u1ED3m c\xE1c ph\u01B0\u1EDDng",
  "g\u1ED3m hai x\xE3",
  "g\u1ED3m ba x\xE3",
  "g\u1ED3m to\xE0n b\u1ED9 x\xE3",
  "g\u1ED3m to\xE0n b\u1ED9 ph\u01B0\u1EDDng",
  "ph\u1EA7n c\xF2n l\u1EA1i c\u1EE7a",
  "chuy\u1EC3n",
  "b\xE0n giao",
  "ti\u1EBFp nh\u1EADn"
];
var ARRANGES = ["di\u1EC7n t\xEDch", "quy m\xF4 d\xE2n", "ph\u1EA7n c\xF2n l\u1EA1i"];
var NOT_YET2 = "s\u1EBD|d\u1EF1 ki\u1EBFn|ph\u1EA5n \u0111\u1EA5u|\u0111\u1EC1 ngh\u1ECB|\u0111\u1EC1 xu\u1EA5t|ki\u1EBFn ngh\u1ECB|xem x\xE9t|nghi\xEAn c\u1EE9u|ch\u1EE7 tr\u01B0\u01A1ng|ph\u01B0\u01A1ng \xE1n|\u0111\u1EC1 \xE1n|t\u1EDD tr\xECnh|d\u1EF1 th\u1EA3o|chu\u1EA9n b\u1ECB|ch\u01B0a|m\u1EE5c ti\xEAu|n\u1EBFu|mu\u1ED1n|mong mu\u1ED1n|xin|l\u1EA5y \xFD ki\u1EBFn|g\xF3p \xFD|k\u1EF7 ni\u1EC7m|ch\xE0o m\u1EEBng|h\u01B0\u1EDBng t\u1EDBi|h\u1ED3 s\u01A1|\u0111i\u1EC1u ki\u1EC7n|y\xEAu c\u1EA7u|k\u1EBF ho\u1EA1ch|tr\u01B0\u1EDBc khi|l\u1ED9 tr\xECnh|ti\xEAu chu\u1EA9n".split(
  "|"
);
var ANNIVERSARY = "ng\xE0y|n\u0103m|d\u1ECBp|m\u1EEBng|l\u1EC5";
var AHEAD3 = "d\u1EF1 ki\u1EBFn|th\u1EDDi gian t\u1EDBi|t\u1EDBi \u0111\xE2y|s\u1EAFp t\u1EDBi|theo k\u1EBF ho\u1EA1ch|theo d\u1EF1 ki\u1EBFn|theo ph\u01B0\u01A1ng \xE1n|theo l\u1ED9 tr\xECnh|nhi\u1EC7m k\u1EF3 t\u1EDBi|n\u0103m t\u1EDBi";
var NOT_YET_BEFORE = new RegExp(`${START}${anyOf(NOT_YET2)}(?: v\u1EC1| vi\u1EC7c)?${END}[^,;:UN]{0,40}$`, "u");
var ANNIVERSARY_BEFORE = new RegExp(`${START}(?:${ANNIVERSARY}) $`, "u");
var NOT_YET_AHEAD = new RegExp(`^(?:${AHEAD3})${END}`, "u");
var BACK4 = 60;
function isNoFact(words2, index) {
  const before = words2.slice(Math.max(0, index - BACK4), index);
  const remembered = !/[UB]/u.test(words2.charAt(index)) && ANNIVERSARY_BEFORE.test(before);
  return remembered || NOT_YET_BEFORE.test(before) || NOT_YET_AHEAD.test(words2);
}
var BEFORE_SUBJECT = "khi|r\u1EB1ng|l\xE0|v\xE0|th\xEC|\u0111\u1EBFn|nay|l\xFAc|vi\u1EC7c|\u0111\u1EC3|\u0111\xF3|m\xE0|do|ri\xEAng|v\u1EADy|tr\u01B0\u1EDBc|ra|v\u1EDBi|c\xF9ng|nh\u01B0|v\xEC|n\xEAn|c\xF2n|song|nh\u01B0ng|hai|ba|c\xE1c|nh\u1EEFng|c\u1EA3|to\xE0n b\u1ED9|r\u1ED3i|bi\u1EBFt|hay|th\u1EA5y|c\u0169ng|trong|t\u1EEB|theo|n\u0103m|ng\xE0y|g\u1ED3m|g\u1ECDi|t\xEAn";
var SUBJECT_PLACE = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N} ] ?|${START}(?:${BEFORE_SUBJECT}|[DNUB]|\\d{1,4}) )$`, "u");
function beginsClause(words2, index) {
  return SUBJECT_PLACE.test(words2.slice(Math.max(0, index - 24), index)) || index === 0;
}

// extractors/event/match.ts
var PLACES2 = /* @__PURE__ */ new Set(["village", "commune", "district", "province"]);
var PROPER = /[\p{Lu}\d]/u;
var nameOf2 = (unit4, { text }) => unit4.name ?? text.slice(unit4.start, unit4.end);
function unitsIn({ items, at: at2 }, match, ...groups) {
  return groups.flatMap((group4) => {
    const place2 = match.indices?.groups?.[group4]?.[0];
    const item = place2 === void 0 ? void 0 : items[at2.indexOf(place2)];
    return item ? item.units : [];
  });
}
function areAlike(to, from) {
  const sort = ({ kind }) => PLACES2.has(kind) ? kind : "body";
  const isAlike = (a, b) => sort(a) === sort(b) || a.head === "\u0111\u1EB7c khu" && b.kind === "district";
  return to.every((unit4) => from.every((other) => isAlike(unit4, other)));
}
function fits2(rule, to, from) {
  if (rule.places && ![...to, ...from].every(({ kind }) => PLACES2.has(kind))) return false;
  return !rule.alike && !rule.places || areAlike(to, from);
}
function spanOf2({ items, at: at2, offset }, { start, end }) {
  const last = items[at2.indexOf(end - 1)];
  return { start: offset(start), end: last ? last.end : offset(end - 1) + 1 };
}
var COUNTED2 = /(?:^|[^\p{L}\p{N}])(?:[2-9]|\d\d|hai|ba|bốn|các|những) $/u;
function isCounted2({ start }, { folded }) {
  return COUNTED2.test(folded.slice(Math.max(0, start - 8), start));
}
var isNamed2 = (unit4) => unit4.name !== null || PROPER.test(unit4.proper ?? "");
function resultsOf(rule, to, reading) {
  if (to.length === 1 && to[0] && isCounted2(to[0], reading)) return [];
  const one = rule.event === "merged" || rule.event === "renamed";
  const named4 = to.filter(isNamed2).map((unit4) => nameOf2(unit4, reading));
  return one ? named4.slice(0, 1) : named4;
}
function resultsAmong(rule, from, reading) {
  const names = from.map((unit4) => nameOf2(unit4, reading));
  const result = resultOf(from, names, reading.published);
  if (result) return [result];
  return rule.both ? resultsOf(rule, from, reading) : [];
}
function kindOf(rule, sources) {
  if (rule.event === "renamed" && sources > 1) return "merged";
  return rule.ofOne && sources === 1 ? rule.ofOne : rule.event;
}
function respectively({ items }, units2) {
  const told = items.flatMap(({ document: document2 }) => document2?.fields.number ? [document2.fields] : []);
  if (units2 < 2 || told.length !== units2) return [];
  const date2 = told.find((one) => one.date !== null)?.date ?? null;
  return told.map((one) => ({ date: one.date ?? date2, document: one.number }));
}
function eventsOf(rule, match, telling) {
  const { skeleton: skeleton2, context } = telling;
  const from = unitsIn(skeleton2, match, "from", "from2", "more2", "more");
  const to = unitsIn(skeleton2, match, "to", "to2", "to3");
  const among = rule.both === true || rule.unnamed === true;
  if (!fits2(rule, among ? from : to, from)) return [];
  const subjects = (among ? resultsAmong : resultsOf)(rule, among ? from : to, context.reading);
  const place2 = { start: match.index, end: match.index + match[0].length };
  const when = whenOf(skeleton2, place2, telling);
  const decisions = respectively(skeleton2, subjects.length);
  return subjects.map((subject, i) => {
    const fields2 = {
      event: kindOf(rule, from.length),
      subject,
      from: [...new Set(from.map((other) => nameOf2(other, context.reading)))],
      ...when,
      ...decisions[i]
    };
    const span = spanOf2(skeleton2, place2);
    return { ...span, fields: fields2, type: "event", rule: `event/${rule.name}`, confidence: rule.confidence };
  });
}
function eventsIn(telling) {
  const { words: words2, items } = telling.skeleton;
  if (!items.some(({ letter }) => letter === "U" || letter === "B")) return [];
  const cover = new Cover(words2.length);
  const found = [];
  const worth = rulesFor(rules4, words2);
  for (const [place2, rule] of rules4.entries()) {
    if (!worth.has(place2)) continue;
    for (const match of matchesOf(rule.pattern, words2)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (cover.overlaps(span) || isNoFact(words2, span.start)) continue;
      if (rule.after && !rule.after.test(words2.slice(0, span.start))) continue;
      if (/[UB]/u.test(match[0].charAt(0)) && !beginsClause(words2, span.start)) continue;
      const events = eventsOf(rule, match, telling);
      if (events.length > 0) cover.add(span);
      found.push(...events);
    }
  }
  return found;
}

// extractors/event/once.ts
var ORIGINS = /* @__PURE__ */ new Set(["established", "merged", "split"]);
var keyOf = ({ fields: { event: event2, subject } }) => `${ORIGINS.has(event2) ? "origin" : event2} ${fold(subject)}`;
function said2({ fields: { event: event2, from, date: date2, document: document2 } }) {
  return (from.length > 0 ? 8 : 0) + (event2 === "established" ? 0 : 4) + (date2 ? 2 : 0) + (document2 ? 1 : 0);
}
function merged3(events) {
  const [best2, ...others] = events.toSorted((a, b) => said2(b) - said2(a) || a.start - b.start);
  if (!best2) throw new Error("an event without a mention");
  const fields2 = { ...best2.fields };
  for (const other of others) {
    fields2.date ??= other.fields.date;
    fields2.document ??= other.fields.document;
  }
  return { ...best2, fields: fields2 };
}
function once2(events) {
  const groups = /* @__PURE__ */ new Map();
  for (const event2 of events) {
    const key3 = keyOf(event2);
    const year = event2.fields.date?.slice(0, 4) ?? null;
    const same = groups.get(key3) ?? [];
    groups.set(key3, same);
    const told = same.find((one) => year === null || one.year === null || one.year === year);
    if (told) {
      told.year ??= year;
      told.events.push(event2);
    } else same.push({ year, events: [event2] });
  }
  return [...groups.values()].flat().map((told) => merged3(told.events)).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

// extractors/event/sorts.ts
var BEHIND = `(?:n\xE0y|\u1EA5y|c\u1EE7a|\u0111\u01B0\u1EE3c|ra \u0111\u1EDDi|ra m\u1EAFt|th\xE0nh l\u1EADp|h\xECnh th\xE0nh|ch\xEDnh th\u1EE9c|\u0111i v\xE0o|t\xE1ch|v\u1ED1n|nay|m\u1EDBi|\u0111\xE3|s\xE1p nh\u1EADp|h\u1EE3p nh\u1EA5t|\u0111\u1ED5i t\xEAn|mang t\xEAn|gi\u1EA3i th\u1EC3)`;
var SORT2 = new RegExp(
  `(?:^|[.,;:"(] ?|(?:khi|l\xFAc|v\xE0|th\xEC|l\xE0|r\u1EB1ng) )(nh\xE0 tr\u01B0\u1EDDng|tr\u01B0\u1EDDng|h\u1EE3p t\xE1c x\xE3|htx|c\xF4ng ty|n\xF4ng tr\u01B0\u1EDDng|\u0111\u1ED3n|b\u1EC7nh vi\u1EC7n|trung \u0111o\xE0n|s\u01B0 \u0111o\xE0n|c\xE2u l\u1EA1c b\u1ED9|clb|t\u1ED5 h\u1EE3p t\xE1c|chi h\u1ED9i|h\u1ED9i)(?= ${BEHIND}${END})`,
  "gu"
);
var NAMED4 = {
  "nh\xE0 tr\u01B0\u1EDDng": ["tr\u01B0\u1EDDng "],
  htx: ["htx ", "h\u1EE3p t\xE1c x\xE3 "],
  "h\u1EE3p t\xE1c x\xE3": ["htx ", "h\u1EE3p t\xE1c x\xE3 "],
  clb: ["clb ", "c\xE2u l\u1EA1c b\u1ED9 "],
  "c\xE2u l\u1EA1c b\u1ED9": ["clb ", "c\xE2u l\u1EA1c b\u1ED9 "]
};
var FAR4 = 60;
function lastOf(word, index, units2) {
  const begins = NAMED4[word] ?? [`${word} `];
  const last = countUpTo(units2, index);
  for (let i = last - 1; i >= Math.max(0, last - FAR4); i--) {
    const unit4 = units2[i];
    const name = unit4?.name ? fold(unit4.name) : "";
    if (unit4 && begins.some((beginning) => name.startsWith(beginning))) return unit4;
  }
  return null;
}
function unitsBySort({ folded }, units2, sentences2) {
  return sentences2.flatMap(
    (sentence) => [...folded.slice(sentence.start, sentence.end).matchAll(SORT2)].flatMap((match) => {
      const head = match[1] ?? "";
      const start = sentence.start + match.index + match[0].length - head.length;
      const unit4 = lastOf(head, start, units2);
      return unit4 ? [{ ...unit4, start, end: start + head.length, head, proper: null }] : [];
    })
  );
}

// extractors/event/topic.ts
var LEVEL3 = "x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|huy\u1EC7n|th\xF4n|b\u1EA3n|l\xE0ng|bu\xF4n|\u1EA5p|x\xF3m|khu ph\u1ED1";
var TOLD = rx`là (?:một |một trong những )?(${LEVEL3}) [\p{Ll} ]{0,50},? (?:được |mới được )(chia tách|tách|thành lập)(?: (?:ra|và|,))?(?: thành lập)?`;
var FAR5 = 100;
function lastNamed3(telling, head, index) {
  const units2 = unitMentions(telling.context.reading);
  const last = countUpTo(units2, index);
  for (const { name } of units2.slice(Math.max(0, last - FAR5), last).toReversed()) {
    const at2 = ` ${name ?? ""}`.lastIndexOf(` ${head} `);
    if (at2 >= 0) return name?.slice(at2) ?? null;
  }
  return null;
}
function topicEvents(telling) {
  const { words: words2, offset } = telling.skeleton;
  TOLD.lastIndex = 0;
  const match = TOLD.exec(words2);
  if (!match) return [];
  const place2 = { start: match.index, end: match.index + match[0].length };
  const subject = lastNamed3(telling, match[1] ?? "", offset(place2.start));
  if (!subject) return [];
  const kind = match[2] === "th\xE0nh l\u1EADp" ? "established" : "split";
  const fields2 = { event: kind, subject, from: [], ...whenOf(telling.skeleton, place2, telling) };
  const span = { start: offset(place2.start), end: offset(place2.end - 1) + 1 };
  const rule = `event/${PREDICATE.name}`;
  return [{ ...span, fields: { ...fields2, from: [] }, type: "event", rule, confidence: PREDICATE.confidence }];
}

// extractors/event/index.ts
function arranged(telling) {
  const { reading } = telling.context;
  const arrangement = arrangementIn(reading, telling.sentence);
  if (!arrangement) return null;
  const { start, end, how, result, sources, skipped } = arrangement;
  if (skipped.length > 1 || reading.text.slice(start, end).includes(";")) return null;
  const fields2 = {
    event: how === "renamed" ? "renamed" : "merged",
    subject: `${result.head} ${result.proper}`,
    from: sources.map(({ kind, name }) => `${kind} ${name}`),
    ...whenOf(telling.skeleton, { start: 0, end: 0 }, telling)
  };
  return { start, end, fields: fields2, type: "event", rule: `event/${ARRANGED.name}`, confidence: ARRANGED.confidence };
}
function holds({ folded }, { start, end }, words2) {
  const sentence = folded.slice(start, end);
  return words2.some((word) => sentence.includes(word));
}
var TRIGGERED = [{ needs: TRIGGERS }];
function eventsOf2(telling) {
  const clause = holds(telling.context.reading, telling.sentence, ARRANGES) ? arranged(telling) : null;
  return clause ? [clause] : [...eventsIn(telling), ...topicEvents(telling)];
}
function itemsFor({ reading, found }, told) {
  const units2 = unitMentions(reading);
  return itemsOf(
    reading,
    [...units2, ...unitsBySort(reading, units2, told)],
    ofType(found, "date"),
    ofType(found, "document")
  );
}
function traced(event2, { trace: trace2 }) {
  const step3 = { ...event2, extractor: "event", rule: event2.rule.slice("event/".length) };
  trace2?.({ ...step3, outcome: "fact" });
  return event2;
}
var event = {
  name: "event",
  version: 2,
  rules: [ARRANGED, ...rules4, PREDICATE],
  find(context) {
    const { reading, found } = context;
    const [triggered = []] = sentencesFor(TRIGGERED, reading);
    const told = triggered.flatMap((i) => reading.sentences[i] ?? []);
    if (told.length === 0) return [];
    const items = itemsFor(context, told);
    const documents = ofType(found, "document").filter(({ fields: fields2 }) => fields2.number !== null);
    const events = told.flatMap(
      (sentence) => eventsOf2({ context, sentence, items, documents, skeleton: skeletonOf(reading, sentence, items) })
    );
    return once2(events).map((one) => traced(one, context));
  }
};

// extractors/person/asides.ts
var OPENS2 = "tr\xEAn c\u01A1 s\u1EDF|n\xEAn t\u1EEB|l\u1EADp t\u1EEB|th\xE0nh t\u1EEB|h\xECnh th\xE0nh t\u1EEB|s\xE1p nh\u1EADp|h\u1EE3p nh\u1EA5t|nh\u1EADp v\u1EDBi|nh\u1EADp c\xE1c|nh\u1EADp hai|nh\u1EADp ba|\u0111\u01B0\u1EE3c nh\u1EADp|nh\u1EADp t\u1EEB|t\xE1ch t\u1EEB|t\xE1ch ra t\u1EEB|s\u1EAFp x\u1EBFp|m\u1ED9t ph\u1EA7n|ph\u1EA7n c\xF2n l\u1EA1i|nh\u01B0|ti\u1EC1n th\xE2n l\xE0|g\u1ED3m|ch\u1EB3ng h\u1EA1n|v\xED d\u1EE5|v\xED nh\u01B0|\u0111i\u1EC3n h\xECnh|t\u01B0\u01A1ng t\u1EF1|gi\u1ED1ng";
var opens = phrases(OPENS2.split("|").map((words2) => [words2, true]));
var RESULT2 = /* @__PURE__ */ new Set(["th\xE0nh", "v\xE0o"]);
var CITY4 = /* @__PURE__ */ new Set(["ph\u1ED1", "vi\xEAn"]);
var SENTENCE_END = /[.!?;:\n“”"]/u;
function joinedFrom(tokens, i) {
  if (tokens[i]?.folded !== "l\u1EA1i" || !JOINING.has(tokens[i - 1]?.folded ?? "")) return null;
  for (let from = i - 1; from > 0 && i - from < FAR6 && !SENTENCE_END.test(tokens[from]?.gap ?? ""); from--)
    if (JOINED_BY.has(tokens[from - 1]?.folded ?? "")) return from;
  return null;
}
var JOINING = /* @__PURE__ */ new Set(["nh\u1EADp", "g\u1ED9p", "h\u1EE3p", "gh\xE9p", "d\u1ED3n"]);
var JOINED_BY = /* @__PURE__ */ new Set(["do", "t\u1EEB"]);
var FAR6 = 60;
function ends(tokens, i, seen, inUnit) {
  const gap = tokens[i]?.gap ?? "\n";
  if (gap === " " && tokens[i]?.capital) return false;
  if (gap === " ") return RESULT2.has(tokens[i]?.folded ?? "") && !CITY4.has(tokens[i + 1]?.folded ?? "");
  return SENTENCE_END.test(gap) || gap === ", " && !(seen && inUnit);
}
function asides(tokens, units2, inUnit) {
  const found = /* @__PURE__ */ new Set();
  let open = false;
  let seen = false;
  for (const [i, token] of tokens.entries()) {
    if (open && ends(tokens, i, seen, inUnit.has(i))) open = false;
    const opening = token.capital ? null : longest(opens, tokens, i);
    if (opening) {
      if (!open) seen = false;
      open = true;
    }
    const from = joinedFrom(tokens, i);
    if (from !== null)
      for (const { start } of tokens.slice(from, i)) for (const unit4 of units2.get(start) ?? []) found.add(unit4);
    if (!open) continue;
    for (const unit4 of units2.get(token.start) ?? []) found.add(unit4);
    seen ||= inUnit.has(i);
  }
  return found;
}

// extractors/person/view.ts
var PLACES3 = /* @__PURE__ */ new Set(["province", "district", "commune", "village"]);
var cache4 = /* @__PURE__ */ new WeakMap();
function viewOf(reading) {
  const known3 = cache4.get(reading);
  if (known3) return known3;
  const tokens = tokensOf(reading);
  const units2 = /* @__PURE__ */ new Map();
  const inUnit = /* @__PURE__ */ new Map();
  const named4 = [];
  for (const unit4 of unitMentions(reading)) {
    const same = units2.get(unit4.start);
    if (same) same.push(unit4);
    else units2.set(unit4.start, [unit4]);
    for (let i = tokenFrom(tokens, unit4.start); i < tokens.length && (tokens[i]?.start ?? 0) < unit4.end; i++)
      if (!inUnit.has(i)) inUnit.set(i, unit4);
    if (unit4.proper !== null && unit4.name !== null) named4.push(unit4);
  }
  for (const same of units2.values()) same.sort((a, b) => b.end - a.end);
  const passing = asides(tokens, units2, inUnit);
  const plainly = new Set(named4.flatMap((unit4) => passing.has(unit4) ? [] : [unit4.name]));
  const { text, folded } = reading;
  const view = { text, folded, tokens, units: units2, inUnit, named: named4, asides: passing, plainly };
  cache4.set(reading, view);
  return view;
}
var FAR7 = 400;
function lastBefore2(view, i, wanted) {
  const { named: named4, tokens, asides: passing } = view;
  const at2 = tokens[i]?.start ?? 0;
  const to = countUpTo(named4, at2);
  const before = named4.slice(Math.max(0, to - FAR7), to);
  const own = (unit4) => at2 >= unit4.end && wanted(unit4) && !isPerson(view, unit4);
  return before.findLast((unit4) => !passing.has(unit4) && own(unit4)) ?? before.findLast(own) ?? null;
}
function nearest(view, i, wanted) {
  const before = lastBefore2(view, i, wanted);
  if (before) return before;
  const { named: named4, tokens } = view;
  const at2 = tokens[i]?.start ?? 0;
  const from = countUpTo(named4, at2);
  const own = (unit4) => unit4.start > at2 && wanted(unit4) && !isPerson(view, unit4);
  return named4.slice(from, from + FAR7).find(own) ?? null;
}
var isPerson = ({ text }, unit4) => personFrom(text, unit4.end - (unit4.proper?.length ?? 0), unit4.end) !== null;
var tokenFrom = (tokens, offset) => countUpTo(tokens, offset - 1);
var gapBefore = ({ tokens }, i) => tokens[i]?.gap ?? "\n";
var printed2 = ({ text, tokens }, i, next) => text.slice(tokens[i]?.start ?? 0, tokens[next - 1]?.end ?? 0);
var foldedWords = ({ folded, tokens }, i, next) => folded.slice(tokens[i]?.start ?? 0, tokens[next - 1]?.end ?? 0);
function capitalsEnd({ tokens }, i, most = 12) {
  let next = i;
  while (next - i < most && tokens[next]?.capital && (next === i || tokens[next]?.gap === " ")) next++;
  return next;
}
var spans = ({ tokens }, i, next) => tokens.slice(i, next);
var shouted = ({ tokens }, i, next) => tokens.slice(i, next).every((token) => token.upper || token.end - token.start === 1);
var GIVEN_ALONE = /^[HKhk]['’]\p{L}/u;
var isGivenAlone = (name) => GIVEN_ALONE.test(name);
function canBeName(view, i, next) {
  if (next - i < 2 || next - i > 5) return next - i === 1 && isGivenAlone(printed2(view, i, next));
  return shouted(view, i, next) || !view.tokens.slice(i, next).some((token) => token.upper);
}
var isHonoured = (view, i, next) => HONOURED.has(printed2(view, i, next));
function shapeOf(view, i, next) {
  const names = spans(view, i, next);
  const family = familyName(view.text, names);
  if (family === null) return "none";
  if (family === "given first") return "given first";
  if (names.length > 2 && (family === "plain" || hasMiddle(view.text, names))) return "full";
  return family;
}
function personWithin(view, i, next) {
  const { text, tokens } = view;
  const from = personFrom(text, tokens[i]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  return from === null ? null : tokenFrom(tokens, from);
}

// extractors/person/identity.ts
var key2 = (name) => fold(name);
var said3 = ({ role, unit: unit4, name }, whole2) => (key2(name) === whole2 ? 8 : 0) + (role ? 4 : 0) + (unit4 ? 2 : 0) + (role?.includes(",") ? 1 : 0);
function merged4([whole2, mentions]) {
  const [best2, ...others] = mentions.toSorted((a, b) => said3(b, whole2) - said3(a, whole2) || a.first - b.first);
  if (!best2) throw new Error("a person without a mention");
  const person2 = { ...best2 };
  for (const other of others) {
    person2.honorific ??= other.honorific;
    person2.role ??= other.role;
    person2.unit ??= other.unit;
  }
  return person2;
}
var ending = (name, words2) => name.split(" ").slice(-words2).join(" ");
function shortNames(name, words2) {
  const short = Array.from({ length: words2 - 1 }, (_, k) => ending(name, k + 1));
  const [first = "", second = ""] = name.split(" ");
  if (words2 > 1 && isGivenAlone(first)) short.push(first);
  else if (words2 > 2 && (first === "y" || first === "h" || first === "ka")) short.push(`${first} ${second}`);
  return short;
}
function persons(mentions) {
  const groups = /* @__PURE__ */ new Map();
  const endings = /* @__PURE__ */ new Map();
  const byLength = mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.first - b.first);
  for (const mention of byLength) {
    const name = key2(mention.name);
    const words2 = mention.to - mention.from;
    const own = groups.has(name) ? name : endings.get(name) ?? name;
    const group4 = groups.get(own);
    if (group4) group4.push(mention);
    else if (words2 > 1 || isGivenAlone(mention.name)) {
      groups.set(own, [mention]);
      for (const short of shortNames(name, words2)) if (!endings.has(short)) endings.set(short, own);
    }
  }
  return [...groups].map(merged4);
}

// extractors/person/owner.ts
var OWN2 = /* @__PURE__ */ new Set(["school", "company", "cooperative"]);
var organs2 = phrases([
  ["nh\xE0 tr\u01B0\u1EDDng", ["school"]],
  ["tr\u01B0\u1EDDng", ["school"]],
  ["c\xF4ng ty", ["company"]],
  ["doanh nghi\u1EC7p", ["company"]],
  ["nh\xE0 m\xE1y", ["company"]],
  ["x\xED nghi\u1EC7p", ["company"]],
  ["htx", ["cooperative"]],
  ["h\u1EE3p t\xE1c x\xE3", ["cooperative"]],
  ["\u0111\u01A1n v\u1ECB", ["military"]],
  ...[
    "\u0111\u1ED3n|tr\u1EA1m|trung t\xE2m|b\u1EC7nh vi\u1EC7n|ph\xF2ng|s\u1EDF|ban|chi c\u1EE5c|c\u1EE5c|vi\u1EC7n|h\u1EA1t|h\u1ED9i|chi h\u1ED9i|trung \u0111o\xE0n|ti\u1EC3u \u0111o\xE0n|s\u01B0 \u0111o\xE0n|l\u1EEF \u0111o\xE0n",
    "x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|\u0111\u1EB7c khu|huy\u1EC7n|th\u1ECB x\xE3|th\xE0nh ph\u1ED1|t\u1EC9nh|th\xF4n|b\u1EA3n|\u1EA5p|bu\xF4n|l\xE0ng|x\xF3m|khu ph\u1ED1|kh\xF3m"
  ].flatMap((list) => list.split("|").map((word) => [word, word]))
]);
var lastNamed4 = (view, i, organ) => nearest(
  view,
  i,
  ({ kind, head }) => typeof organ === "string" ? head === organ || head.startsWith(`${organ} `) : organ.includes(kind)
);
function ownerAt(view, i) {
  if (view.tokens[i]?.folded !== "c\u1EE7a" || gapBefore(view, i) !== " " || gapBefore(view, i + 1) !== " ") return null;
  const organ = longest(organs2, view.tokens, i + 1);
  if (!organ || view.tokens[organ.next]?.capital && gapBefore(view, organ.next) === " ") return null;
  return { unit: lastNamed4(view, i, organ.value)?.name ?? null, next: organ.next };
}
function ownAt(view, i, next) {
  const organ = longest(organs2, view.tokens, i);
  if (organ?.next !== next || typeof organ.value === "string" || next - i < 2 && view.tokens[i]?.folded === "tr\u01B0\u1EDDng")
    return null;
  return organ.value.some((kind) => OWN2.has(kind)) ? lastNamed4(view, i, organ.value)?.name ?? null : null;
}
function meant(view, unit4) {
  if (unit4.proper !== null || unit4.name !== null && view.plainly.has(unit4.name)) return unit4.name;
  const { kind, head } = unit4;
  const i = tokenFrom(view.tokens, unit4.start);
  if (OWN2.has(kind)) return nearest(view, i, (near) => near.kind === kind)?.name ?? unit4.name;
  if (!PLACES3.has(kind) || unit4.name === null) return unit4.name;
  return nearest(view, i, (near) => near.head === head)?.name ?? unit4.name;
}

// extractors/person/place.ts
var PLACE_IN_NAME = /(?<!tác|thị) (?=(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|tỉnh|thôn|bản|ấp|buôn|làng|xóm|khu phố|tiểu khu|tổ dân phố) [\p{Lu}\d])/u;
var COMMITTEE_IN_NAME = / (?=(?:Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|đoàn)(?: |$))/u;
var OWNER_IN_NAME = /^(?:Chi bộ|Đảng bộ|Đảng ủy|Công đoàn|Đoàn Thanh niên|Chi đoàn) (?=(?:Trường|Công ty|HTX|Hợp tác xã|Xí nghiệp|Nhà máy) )/u;
function placeOf2(name) {
  if (name === null) return null;
  const owner = OWNER_IN_NAME.exec(name);
  if (owner) return name.slice(owner[0].length);
  const at2 = name.search(PLACE_IN_NAME);
  if (at2 > 0) return name.slice(at2 + 1);
  const committee = name.search(COMMITTEE_IN_NAME);
  return committee > 0 ? name.slice(committee + 1) : name;
}
var OPENING5 = 90;
function headless2(view, head) {
  for (let i = 0; i < Math.min(OPENING5, view.tokens.length); i++) {
    if (!view.tokens[i]?.capital) continue;
    const next = capitalsEnd(view, i);
    const name = printed2(view, i, next);
    if (canBeName(view, i, next) && unitsNamed(`${head} ${name}`).length > 0) return `${head} ${name}`;
    i = next - 1;
  }
  return null;
}
function articlePlace(view, head) {
  if (head !== "t\u1EC9nh") return headless2(view, head);
  const province = view.named.find((unit4) => unit4.province?.startsWith("t\u1EC9nh "))?.province;
  return province ?? headless2(view, head);
}

// extractors/person/implied.ts
var IMPLIED = [
  {
    role: /hiệu trưởng|hiệu phó|giáo viên|giáo viên chủ nhiệm|tổng phụ trách|nhà trường|bí thư đoàn trường/u,
    kinds: ["school"]
  },
  {
    role: /^(?:phó )?(?:trưởng |phó )(?:bản|thôn|ấp|buôn|làng|xóm|khu phố|khu dân cư|khóm|bon|sóc|tiểu khu)/u,
    kinds: ["village"]
  },
  {
    role: /^(?:tiểu khu trưởng|buôn trưởng|thôn trưởng|xóm trưởng|khối trưởng|già làng|trưởng ban công tác mặt trận)/u,
    kinds: ["village"]
  },
  { role: /^(?:phó )?bí thư chi bộ(?:$|,| kiêm)/u, kinds: ["village", "party_cell"] },
  { role: /^(?:phó )?bí thư đảng ủy(?:$|,)/u, kinds: ["commune"] },
  // The committees of a people's council
  {
    role: /^(?:phó )?(?:trưởng )?ban (?:kinh tế|pháp chế|văn hóa|dân tộc|đô thị)|^phó trưởng ban (?:kinh tế|pháp chế|văn hóa|dân tộc|đô thị)/u,
    kinds: ["agency"],
    head: /^(?:hđnd|hội đồng nhân dân)/u,
    told: true,
    place: true
  },
  {
    role: /^(?:phó )?chủ tịch(?: thường trực)?$/u,
    kinds: ["mass_org"],
    head: /^(?!chi )/u,
    told: true,
    place: true
  },
  { role: /huyện ủy$/u, kinds: ["district"], head: /^huyện$/u, committee: "Huy\u1EC7n \u1EE7y" },
  { role: /thị ủy$/u, kinds: ["district"], head: /^thị xã$/u, committee: "Th\u1ECB \u1EE7y" },
  { role: /thành ủy$/u, kinds: ["district", "province"], head: /^thành phố$/u, committee: "Th\xE0nh \u1EE7y" },
  { role: /tỉnh ủy$/u, kinds: ["province"], head: /^tỉnh$/u, committee: "T\u1EC9nh \u1EE7y" },
  { role: /^(?:phó )?(?:hạt trưởng|hạt phó)/u, kinds: ["agency"], head: /^hạt/u },
  { role: /^(?:phó )?(?:đồn trưởng|đồn phó)/u, kinds: ["military"], head: /^đồn/u },
  { role: /^(?:phó )?(?:trạm trưởng|trạm phó|trưởng trạm)/u, kinds: ["agency"], head: /^trạm/u },
  { role: /^(?:phó )?(?:giám đốc htx|chủ tịch hội đồng quản trị htx|giám đốc hợp tác xã)/u, kinds: ["cooperative"] },
  { role: /^(?:phó )?(?:tổng giám đốc|quản đốc)/u, kinds: ["company"] },
  {
    role: /^(?:phó )?(?:trưởng )?phòng$|^(?:phó )?trưởng phòng$/u,
    kinds: ["agency"],
    head: /^phòng(?= |$)/u,
    told: true
  },
  { role: /^(?:phó )?trưởng ban$|^phó ban$/u, kinds: ["agency", "other"], head: /^ban(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc sở$/u, kinds: ["agency"], head: /^sở(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc trung tâm$/u, kinds: ["agency"], head: /^trung tâm(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc bệnh viện$/u, kinds: ["agency"], head: /^bệnh viện(?= |$)/u, told: true },
  { role: /^(?:phó )?giám đốc ban(?: quản lý)?$/u, kinds: ["agency"], head: /^ban(?= |$)/u, told: true },
  { role: /^(?:phó )?chi cục trưởng$|^chi cục phó$/u, kinds: ["agency"], head: /^chi cục(?= |$)/u, told: true },
  { role: /^(?:phó )?cục trưởng$|^cục phó$/u, kinds: ["agency"], head: /^cục(?= |$)/u, told: true },
  { role: /^(?:phó )?viện trưởng$|^viện phó$/u, kinds: ["agency"], head: /^viện(?= |$)/u, told: true },
  { role: /^(?:phó )?chánh văn phòng$/u, kinds: ["agency"], head: /^văn phòng(?= |$)/u, told: true },
  { role: /^(?:phó )?chi hội trưởng$|^chi hội phó$/u, kinds: ["mass_org", "village"], head: /^(?!hội)/u },
  { role: /^(?:phó )?bí thư$/u, kinds: ["party_cell", "village"], told: true, near: true },
  { role: /^(?:phó )?bí thư$/u, kinds: ["commune"], told: true },
  {
    role: /^(?:tổ trưởng|tổ phó|công nhân|quản đốc|phó quản đốc|trưởng ca|trưởng chuyền|chuyền trưởng)(?: tổ)? (?:chuyền|dây chuyền|xưởng|phân xưởng|ca|may|cắt|là|sơn|ráp|lắp ráp|hoàn thiện|đóng gói|cơ điện|sản xuất|dệt|nhuộm|thêu|hàn|tiện|chế biến)(?= |$)/u,
    kinds: ["company"]
  },
  { role: /^(?:phó )?giám đốc$/u, kinds: ["company", "cooperative", "agency", "school"] }
];
function impliedUnit(view, i, role) {
  const folded = fold(role);
  for (const implied of IMPLIED) {
    const unit4 = implied.role.test(folded) ? unitOf2(view, i, implied) : null;
    if (unit4) return unit4;
  }
  return null;
}
function unitOf2(view, i, { kinds, head, committee, told, near, place: place2 }) {
  const from = near ? paragraphStart(view, i) : 0;
  const find = told ? lastBefore2 : nearest;
  const unit4 = find(view, i, (one) => kinds.includes(one.kind) && (head?.test(one.head) ?? true) && one.start >= from);
  if (committee === "T\u1EC9nh \u1EE7y" && !unit4) return articlePlace(view, "t\u1EC9nh")?.replace("t\u1EC9nh", "T\u1EC9nh \u1EE7y") ?? null;
  if (!unit4) return null;
  if (committee) return `${committee} ${unit4.proper}`;
  if (place2) return placeOf2(unit4.name);
  return OWN2.has(unit4.kind) || told && unit4.kind === "agency" ? unit4.name : placeOf2(unit4.name);
}
var LONG = 3e3;
function paragraphStart({ text, tokens }, i) {
  const at2 = tokens[i]?.start ?? 0;
  const from = Math.max(0, at2 - LONG);
  return from + text.slice(from, at2).lastIndexOf("\n") + 1;
}

// extractors/person/words.ts
var phrases2 = (...lists2) => new Set(lists2.flatMap((list) => list.split("|")).map(fold));
var HONORIFICS = phrases2(
  "\xF4ng|b\xE0|c\u1EE5 b\xE0|c\u1EE5 \xF4ng|gi\xE0|th\u1EB1ng|anh|ch\u1ECB|em|ch\xE1u|c\u1EE5|b\xE1c|ch\xFA|c\xF4|d\xEC|th\u1EA7y|m\u1EB9|m\u1EBF|c\u1EADu|th\xEDm|ng\xE0i|b\xE9|\u0111\u1ED3ng ch\xED|\u0111/c|\u0111c|anh ch\u1ECB|\xF4ng b\xE0|ch\xE0ng trai|c\xF4 g\xE1i|c\xF4 b\xE9|c\u1EADu b\xE9"
);
var TITLES = phrases2(
  "b\xE1c s\u0129 qu\xE2n y|y s\u0129 qu\xE2n y|\u0111\u1EA1i \xFAy qu\xE2n y|th\u01B0\u1EE3ng \xFAy qu\xE2n y|trung \xFAy qu\xE2n y|thi\u1EBFu t\xE1 qu\xE2n y|trung t\xE1 qu\xE2n y|\u0111\u1EA1i t\u01B0\u1EDBng|th\u01B0\u1EE3ng t\u01B0\u1EDBng|trung t\u01B0\u1EDBng|thi\u1EBFu t\u01B0\u1EDBng|chu\u1EA9n t\u01B0\u1EDBng|\u0111\xF4 \u0111\u1ED1c|ph\xF3 \u0111\xF4 \u0111\u1ED1c|chu\u1EA9n \u0111\xF4 \u0111\u1ED1c|\u0111\u1EA1i t\xE1|th\u01B0\u1EE3ng t\xE1|trung t\xE1|thi\u1EBFu t\xE1|\u0111\u1EA1i \xFAy|th\u01B0\u1EE3ng \xFAy|trung \xFAy|thi\u1EBFu \xFAy",
  "th\u01B0\u1EE3ng s\u0129|trung s\u0129|h\u1EA1 s\u0129|th\u01B0\u1EE3ng s\u1EF9|trung s\u1EF9|h\u1EA1 s\u1EF9|binh nh\u1EA5t|binh nh\xEC|thi\u1EBFu t\xE1 cn|thi\u1EBFu t\xE1 qncn|\u0111\u1EA1i \xFAy qncn|trung \xFAy qncn|th\u01B0\u1EE3ng \xFAy qncn",
  "b\xE1c s\u0129|b\xE1c s\u1EF9|b\xE1c s\u0129 chuy\xEAn khoa i|b\xE1c s\u0129 chuy\xEAn khoa ii|b\xE1c s\u0129 ck i|b\xE1c s\u0129 ck ii|b\xE1c s\u0129 cki|b\xE1c s\u0129 ckii|y s\u0129|y s\u1EF9|d\u01B0\u1EE3c s\u0129|d\u01B0\u1EE3c s\u1EF9|\u0111i\u1EC1u d\u01B0\u1EE1ng|h\u1ED9 sinh|k\u1EF9 s\u01B0|c\u1EED nh\xE2n",
  "th\u1EA1c s\u0129|th\u1EA1c s\u1EF9|ti\u1EBFn s\u0129|ti\u1EBFn s\u1EF9|gi\xE1o s\u01B0|ph\xF3 gi\xE1o s\u01B0|gs|pgs|ts|ths|bs|ks|ls|gs.ts|pgs.ts|pgs. ts|gs. ts|ts.bs|ths.bs|ths.b\xE1c s\u0129|bscki|bsckii|bs.cki|bs.ckii|nsnd|ns\u01B0t|kts",
  "nh\xE0 gi\xE1o|nh\xE0 gi\xE1o \u01B0u t\xFA|nh\xE0 gi\xE1o nh\xE2n d\xE2n|th\u1EA7y thu\u1ED1c \u01B0u t\xFA|th\u1EA7y thu\u1ED1c nh\xE2n d\xE2n|th\u1EA7y gi\xE1o|c\xF4 gi\xE1o|nh\xE0 b\xE1o|nh\xE0 v\u0103n|nh\xE0 th\u01A1|nh\u1EA1c s\u0129|nh\u1EA1c s\u1EF9|h\u1ECDa s\u0129|h\u1ECDa s\u1EF9|ca s\u0129|ca s\u1EF9|ki\u1EBFn tr\xFAc s\u01B0",
  "so\u1EA1n gi\u1EA3|nh\u1EA1c c\xF4ng|nh\xE0 nghi\xEAn c\u1EE9u|nh\xE0 khoa h\u1ECDc|nh\xE0 thi\u1EBFt k\u1EBF|nh\xE0 s\u01B0u t\u1EA7m|nhi\u1EBFp \u1EA3nh gia|\u0111\u1EA1o di\u1EC5n|di\u1EC5n vi\xEAn|bi\xEAn \u0111\u1EA1o|ngh\u1EC7 s\u0129|ngh\u1EC7 s\u1EF9|ngh\u1EC7 s\u0129 \u01B0u t\xFA|ngh\u1EC7 s\u0129 nh\xE2n d\xE2n|ngh\u1EC7 nh\xE2n|ngh\u1EC7 nh\xE2n \u01B0u t\xFA|ngh\u1EC7 nh\xE2n nh\xE2n d\xE2n",
  "lu\u1EADt s\u01B0|th\u01B0\u1EE3ng t\u1ECDa|h\xF2a th\u01B0\u1EE3ng|\u0111\u1EA1i \u0111\u1EE9c|ni s\u01B0|ni tr\u01B0\u1EDFng|th\xEDch n\u1EEF|linh m\u1EE5c|gi\xE1m m\u1EE5c|m\u1EE5c s\u01B0|s\u01B0 c\xF4|s\u01B0 c\u1EA3|anh h\xF9ng|anh h\xF9ng lao \u0111\u1ED9ng|anh h\xF9ng llvtnd|anh h\xF9ng l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang nh\xE2n d\xE2n",
  "m\u1EB9 vi\u1EC7t nam anh h\xF9ng|b\xE0 m\u1EB9 vi\u1EC7t nam anh h\xF9ng|m\u1EB9 vnah|li\u1EC7t s\u0129|li\u1EC7t s\u1EF9|th\u01B0\u01A1ng binh|c\u1EF1u chi\u1EBFn binh|c\u1EF1u chi\u1EBFn s\u0129|c\u1EF1u thanh ni\xEAn xung phong|gi\xE0 l\xE0ng|tr\u01B0\u1EDFng h\u1ECD|th\u1EA7y mo|th\u1EA7y c\xFAng|l\u01B0\u01A1ng y|doanh nh\xE2n"
);
var PERSONS = phrases2(
  "s\u1EA3n ph\u1EE5|thai ph\u1EE5|b\u1EC7nh nhi|b\xE0 m\u1EE5|b\xE0 \u0111\u1EE1|d\xE2n c\xF4ng|c\u1EA7u th\u1EE7|v\u1EADn \u0111\u1ED9ng vi\xEAn|v\u0111v|hu\u1EA5n luy\u1EC7n vi\xEAn|hlv|tr\u1ECDng t\xE0i|th\u1EE7 m\xF4n|ti\u1EC1n \u0111\u1EA1o|ti\u1EC1n v\u1EC7|h\u1EADu v\u1EC7|v\xF5 s\u0129|v\xF5 s\u1EF9|\u0111\xF4 v\u1EADt|k\u1EF3 th\u1EE7|tay v\u1EE3t|h\u1ECDc sinh|sinh vi\xEAn|h\u1ECDc vi\xEAn|th\xED sinh|nghi\xEAn c\u1EE9u sinh|c\xF4ng nh\xE2n|n\xF4ng d\xE2n|ng\u01B0 d\xE2n|l\xE3o n\xF4ng|h\u1ED9 d\xE2n",
  "\u0111\u1EA3ng vi\xEAn|\u0111\u1EA3ng vi\xEAn tr\u1EBB|h\u1ED9i vi\xEAn|\u0111o\xE0n vi\xEAn|thanh ni\xEAn|chi\u1EBFn s\u0129|chi\u1EBFn s\u1EF9|t\xE2n binh|qu\xE2n nh\xE2n|n\u1EA1n nh\xE2n|b\u1EC7nh nh\xE2n|b\u1ECB can|b\u1ECB c\xE1o|\u0111\u1ED1i t\u01B0\u1EE3ng|nghi ph\u1EA1m|nghi can|hung th\u1EE7|l\xE1i xe|t\xE0i x\u1EBF|ph\u1EE5 xe|ph\xF3ng vi\xEAn|t\xE1c gi\u1EA3|bi\xEAn t\u1EADp vi\xEAn",
  "gi\xE1o vi\xEAn|gi\u1EA3ng vi\xEAn|c\xF4 nu\xF4i|nh\xE2n vi\xEAn|nh\xE2n vi\xEAn y t\u1EBF|y t\xE1|c\xE1n b\u1ED9|c\xF4ng ch\u1EE9c|vi\xEAn ch\u1EE9c|chuy\xEAn vi\xEAn|ki\u1EC3m l\xE2m vi\xEAn|t\xECnh nguy\u1EC7n vi\xEAn|c\u1ED9ng t\xE1c vi\xEAn|tuy\xEAn truy\u1EC1n vi\xEAn|h\u01B0\u1EDBng d\u1EABn vi\xEAn|b\xE1o c\xE1o vi\xEAn|\u0111\u1EA1i bi\u1EC3u|\u0111\u1EA1i bi\u1EC3u qu\u1ED1c h\u1ED9i|\u0111bqh|c\u1EED tri|\u1EE9ng c\u1EED vi\xEAn",
  "ng\u01B0\u1EDDi d\xE2n|ng\u01B0\u1EDDi ph\xE1t ng\xF4n|ng\u01B0\u1EDDi c\xF3 uy t\xEDn|ch\u1EE7 h\u1ED9|ch\u1EE7 nh\xE0|ch\u1EE7 c\u01A1 s\u1EDF|ch\u1EE7 qu\xE1n|ch\u1EE7 t\xE0u|ch\u1EE7 xe|ch\u1EE7 trang tr\u1EA1i|ch\u1EE7 v\u01B0\u1EDDn|ch\u1EE7 doanh nghi\u1EC7p|ch\u1EE7 nh\xE0 h\xE0ng|ch\u1EE7 \u0111\u1EA7u t\u01B0|ch\u1EE7 homestay|thuy\u1EC1n tr\u01B0\u1EDFng|thuy\u1EC1n vi\xEAn|\u0111i\u1EC1u tra vi\xEAn|ki\u1EC3m s\xE1t vi\xEAn|th\u1EA9m ph\xE1n",
  "k\xECnh ng\u01B0|x\u1EA1 th\u1EE7|tay \u0111ua|c\u01A1 th\u1EE7|cua-r\u01A1|l\u1EF1c s\u0129|ki\u1EC7n t\u01B0\u1EDBng|trung v\u1EC7|m\u1EA1nh th\u01B0\u1EDDng qu\xE2n|nh\xE0 h\u1EA3o t\xE2m|hoa h\u1EADu|\xE1 h\u1EADu|ng\u01B0\u1EDDi m\u1EABu|mc|th\u01B0 k\xFD|th\u01B0 k\xFD t\xF2a so\u1EA1n|k\u1EBF to\xE1n|k\u1EBF to\xE1n tr\u01B0\u1EDFng|v\u0103n th\u01B0|l\u01B0u tr\u1EEF|th\u1EE7 qu\u1EF9|th\u1EE7 kho|n\u1EEF sinh|nam sinh|c\u1EF1u h\u1ECDc sinh|th\u01B0\u01A1ng l\xE1i|c\xF4ng an vi\xEAn|b\u1EA3o m\u1EABu|ph\u1EE5 huynh|h\xE0nh kh\xE1ch|du kh\xE1ch|nh\xE0 v\u01B0\u1EDDn|lao \u0111\u1ED9ng|th\u1EE3 h\xE0n|th\u1EE3 may|t\u1ED5 vi\xEAn|th\xE0nh vi\xEAn|x\xE3 vi\xEAn|ti\u1EC3u th\u01B0\u01A1ng|th\u1EE3|\u0111\u1ED9i vi\xEAn|d\xE2n qu\xE2n|tr\u01B0\u1EDFng nh\xF3m|nh\xF3m tr\u01B0\u1EDFng|l\u1EDBp tr\u01B0\u1EDFng|b\xED th\u01B0 l\u1EDBp|phi c\xF4ng"
);
var OFFICES = phrases2(
  "t\u1EC9nh tr\u01B0\u1EDFng|ph\xF3 t\u1EC9nh tr\u01B0\u1EDFng|ngo\u1EA1i tr\u01B0\u1EDFng|huy\u1EC7n tr\u01B0\u1EDFng|\u0111\xF4 tr\u01B0\u1EDFng|t\u1ED5ng b\xED th\u01B0|ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc|th\u1EE7 t\u01B0\u1EDBng|th\u1EE7 t\u01B0\u1EDBng ch\xEDnh ph\u1EE7|ph\xF3 th\u1EE7 t\u01B0\u1EDBng|b\u1ED9 tr\u01B0\u1EDFng|th\u1EE9 tr\u01B0\u1EDFng|t\u1ED5ng th\u1ED1ng|\u0111\u1EA1i s\u1EE9|t\u1ED5ng l\xE3nh s\u1EF1|th\u1ED1ng \u0111\u1ED1c|ph\xF3 th\u1ED1ng \u0111\u1ED1c|qu\u1ED1c v\u01B0\u01A1ng|t\u1ED5ng ki\u1EC3m to\xE1n|ph\xF3 t\u1ED5ng ki\u1EC3m to\xE1n",
  "uvt.\u01B0|uvtw|uvt\u01B0|uv t.\u01B0|uvbtv|uvbch|uv btv|uv bch|tuv|b\xED th\u01B0|ph\xF3 b\xED th\u01B0|b\xED th\u01B0 th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 b\xED th\u01B0 th\u01B0\u1EDDng tr\u1EF1c|\u1EE7y vi\xEAn|t\u1EC9nh \u1EE7y vi\xEAn|th\xE0nh \u1EE7y vi\xEAn|huy\u1EC7n \u1EE7y vi\xEAn|th\u1ECB \u1EE7y vi\xEAn|qu\u1EADn \u1EE7y vi\xEAn|\u0111\u1EA3ng \u1EE7y vi\xEAn|chi \u1EE7y vi\xEAn|c\u1EA5p \u1EE7y vi\xEAn|th\u01B0\u1EDDng tr\u1EF1c|th\u01B0\u1EDDng v\u1EE5|ph\xE1i vi\xEAn|tr\u1EE3 l\xFD|c\u1ED1 v\u1EA5n|\u0111\u1EB7c ph\xE1i vi\xEAn",
  "ch\u1EE7 t\u1ECBch|ph\xF3 ch\u1EE7 t\u1ECBch|ch\u1EE7 t\u1ECBch th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 ch\u1EE7 t\u1ECBch th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 tr\u01B0\u1EDFng ban th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 ch\u1EE7 nhi\u1EC7m th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 gi\xE1m \u0111\u1ED1c th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 th\u1EE7 t\u01B0\u1EDBng th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 vi\u1EC7n tr\u01B0\u1EDFng th\u01B0\u1EDDng tr\u1EF1c|ph\xF3 ct|tr\u01B0\u1EDFng ban|ph\xF3 tr\u01B0\u1EDFng ban|ph\xF3 ban|tr\u01B0\u1EDFng ph\xF2ng|ph\xF3 tr\u01B0\u1EDFng ph\xF2ng|ph\xF3 ph\xF2ng|tr\u01B0\u1EDFng|ph\xF3 tr\u01B0\u1EDFng|ph\xF3|tr\u01B0\u1EDFng \u0111o\xE0n|ph\xF3 tr\u01B0\u1EDFng \u0111o\xE0n|ph\xF3 \u0111o\xE0n|tr\u01B0\u1EDFng ti\u1EC3u ban",
  "ch\xE1nh v\u0103n ph\xF2ng|ph\xF3 ch\xE1nh v\u0103n ph\xF2ng|ch\xE1nh thanh tra|ph\xF3 ch\xE1nh thanh tra|ch\xE1nh \xE1n|ph\xF3 ch\xE1nh \xE1n|ch\xE1nh t\xF2a|vi\u1EC7n tr\u01B0\u1EDFng|ph\xF3 vi\u1EC7n tr\u01B0\u1EDFng|vi\u1EC7n ph\xF3|gi\xE1m \u0111\u1ED1c|ph\xF3 gi\xE1m \u0111\u1ED1c|t\u1ED5ng gi\xE1m \u0111\u1ED1c|ph\xF3 t\u1ED5ng gi\xE1m \u0111\u1ED1c|quy\u1EC1n gi\xE1m \u0111\u1ED1c",
  "c\u1EE5c tr\u01B0\u1EDFng|ph\xF3 c\u1EE5c tr\u01B0\u1EDFng|c\u1EE5c ph\xF3|chi c\u1EE5c tr\u01B0\u1EDFng|ph\xF3 chi c\u1EE5c tr\u01B0\u1EDFng|v\u1EE5 tr\u01B0\u1EDFng|ph\xF3 v\u1EE5 tr\u01B0\u1EDFng|t\u1ED5ng c\u1EE5c tr\u01B0\u1EDFng|h\u1EA1t tr\u01B0\u1EDFng|ph\xF3 h\u1EA1t tr\u01B0\u1EDFng|h\u1EA1t ph\xF3|tr\u1EA1m tr\u01B0\u1EDFng|ph\xF3 tr\u1EA1m tr\u01B0\u1EDFng|tr\u1EA1m ph\xF3|tr\u01B0\u1EDFng tr\u1EA1m|ph\xF3 tr\u01B0\u1EDFng tr\u1EA1m",
  "\u0111\u1ED9i tr\u01B0\u1EDFng|ph\xF3 \u0111\u1ED9i tr\u01B0\u1EDFng|\u0111\u1ED9i ph\xF3|\u0111\u1ED3n tr\u01B0\u1EDFng|ph\xF3 \u0111\u1ED3n tr\u01B0\u1EDFng|\u0111\u1ED3n ph\xF3|ch\xEDnh tr\u1ECB vi\xEAn|ch\xEDnh tr\u1ECB vi\xEAn ph\xF3|ph\xF3 ch\xEDnh tr\u1ECB vi\xEAn|ch\xEDnh \u1EE7y|ph\xF3 ch\xEDnh \u1EE7y|t\u01B0 l\u1EC7nh|ph\xF3 t\u01B0 l\u1EC7nh|tham m\u01B0u tr\u01B0\u1EDFng|ph\xF3 tham m\u01B0u tr\u01B0\u1EDFng|tham m\u01B0u ph\xF3",
  "ch\u1EC9 huy tr\u01B0\u1EDFng|ph\xF3 ch\u1EC9 huy tr\u01B0\u1EDFng|ch\u1EC9 huy ph\xF3|s\u01B0 \u0111o\xE0n tr\u01B0\u1EDFng|l\u1EEF \u0111o\xE0n tr\u01B0\u1EDFng|trung \u0111o\xE0n tr\u01B0\u1EDFng|trung \u0111o\xE0n ph\xF3|ti\u1EC3u \u0111o\xE0n tr\u01B0\u1EDFng|ti\u1EC3u \u0111o\xE0n ph\xF3|\u0111\u1EA1i \u0111\u1ED9i tr\u01B0\u1EDFng|\u0111\u1EA1i \u0111\u1ED9i ph\xF3|trung \u0111\u1ED9i tr\u01B0\u1EDFng|ti\u1EC3u \u0111\u1ED9i tr\u01B0\u1EDFng|kh\u1EA9u \u0111\u1ED9i tr\u01B0\u1EDFng|h\u1EA3i \u0111\u1ED9i tr\u01B0\u1EDFng|h\u1EA3i \u0111o\xE0n tr\u01B0\u1EDFng",
  "ch\u1EE7 nhi\u1EC7m|ph\xF3 ch\u1EE7 nhi\u1EC7m|hi\u1EC7u tr\u01B0\u1EDFng|ph\xF3 hi\u1EC7u tr\u01B0\u1EDFng|hi\u1EC7u ph\xF3|tr\u01B0\u1EDFng khoa|ph\xF3 tr\u01B0\u1EDFng khoa|ph\xF3 khoa|tr\u01B0\u1EDFng b\u1ED9 m\xF4n|t\u1ED5 tr\u01B0\u1EDFng|t\u1ED5 ph\xF3|ph\xF3 t\u1ED5 tr\u01B0\u1EDFng|t\u1ED5ng ph\u1EE5 tr\xE1ch|t\u1ED5ng bi\xEAn t\u1EADp|ph\xF3 t\u1ED5ng bi\xEAn t\u1EADp|t\u1ED5ng th\u01B0 k\xFD|ph\xF3 t\u1ED5ng th\u01B0 k\xFD|qu\u1EA3n \u0111\u1ED1c|tr\u01B0\u1EDFng ca",
  "tr\u01B0\u1EDFng b\u1EA3n|ph\xF3 tr\u01B0\u1EDFng b\u1EA3n|ph\xF3 b\u1EA3n|tr\u01B0\u1EDFng th\xF4n|ph\xF3 tr\u01B0\u1EDFng th\xF4n|ph\xF3 th\xF4n|tr\u01B0\u1EDFng \u1EA5p|ph\xF3 tr\u01B0\u1EDFng \u1EA5p|tr\u01B0\u1EDFng bu\xF4n|bu\xF4n tr\u01B0\u1EDFng|bu\xF4n ph\xF3|ph\xF3 bu\xF4n|tr\u01B0\u1EDFng l\xE0ng|th\xF4n tr\u01B0\u1EDFng|tr\u01B0\u1EDFng x\xF3m|ph\xF3 x\xF3m|x\xF3m tr\u01B0\u1EDFng|tr\u01B0\u1EDFng khu ph\u1ED1|tr\u01B0\u1EDFng khu|tr\u01B0\u1EDFng kh\xF3m|tr\u01B0\u1EDFng bon|tr\u01B0\u1EDFng s\xF3c",
  "tr\u01B0\u1EDFng khu d\xE2n c\u01B0|ti\u1EC3u khu tr\u01B0\u1EDFng|tr\u01B0\u1EDFng ti\u1EC3u khu|kh\u1ED1i tr\u01B0\u1EDFng|tr\u01B0\u1EDFng kh\u1ED1i|khu \u0111\u1ED9i tr\u01B0\u1EDFng|th\xF4n \u0111\u1ED9i tr\u01B0\u1EDFng|\u1EA5p \u0111\u1ED9i tr\u01B0\u1EDFng|c\xF4ng an vi\xEAn|x\xE3 \u0111\u1ED9i tr\u01B0\u1EDFng|chi h\u1ED9i tr\u01B0\u1EDFng|h\u1ED9i tr\u01B0\u1EDFng|ph\xF3 h\u1ED9i tr\u01B0\u1EDFng|h\u1ED9i ph\xF3|chi h\u1ED9i ph\xF3|ph\xF3 chi h\u1ED9i tr\u01B0\u1EDFng|h\u1ED9i tr\u01B0\u1EDFng|ph\xF3 h\u1ED9i tr\u01B0\u1EDFng|h\u1ED9i ph\xF3|b\xED th\u01B0 \u0111o\xE0n|li\xEAn \u0111\u1ED9i tr\u01B0\u1EDFng|tr\u01B0\u1EDFng ban qu\u1EA3n l\xFD|tr\u1EE5 tr\xEC|ph\xF3 tr\u1EE5 tr\xEC|gi\xE1m th\u1ECB|c\xE1n s\u1EF1",
  "th\u1EE7 tr\u01B0\u1EDFng|ph\xF3 th\u1EE7 tr\u01B0\u1EDFng|ph\xF3 \u0111\u1EA1i s\u1EE9|tr\u01B0\u1EDFng \u0111\u1EA1i di\u1EC7n|tr\u01B0\u1EDFng v\u0103n ph\xF2ng \u0111\u1EA1i di\u1EC7n|t\u1ED5 tr\u01B0\u1EDFng t\u1ED5 d\xE2n ph\u1ED1|t\u1ED5 ph\xF3 t\u1ED5 d\xE2n ph\u1ED1|t\u1ED5 tr\u01B0\u1EDFng d\xE2n ph\u1ED1|\u0111i\u1EC1u d\u01B0\u1EE1ng tr\u01B0\u1EDFng|ch\u1EE7|l\xE3nh \u0111\u1EA1o|chuy\xEAn gia|ng\u01B0\u1EDDi s\xE1ng l\u1EADp|nh\xE0 s\xE1ng l\u1EADp|\u0111\u1ED3ng s\xE1ng l\u1EADp|ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u|ph\u1EE5 tr\xE1ch|tr\u01B0\u1EDFng ban t\u1ED5 ch\u1EE9c|tr\u01B0\u1EDFng ban ch\u1EC9 \u0111\u1EA1o|ng\u01B0\u1EDDi \u0111\u1EA1i di\u1EC7n|\u0111\u1EA1i di\u1EC7n|ceo|tr\u01B0\u1EDFng c\xF4ng an|ph\xF3 tr\u01B0\u1EDFng c\xF4ng an"
);
var HEADS7 = /* @__PURE__ */ new Set([...OFFICES, ...PERSONS]);
var FREE_HEADS = new Set(
  [
    ...PERSONS,
    "ch\u1EE7",
    "chuy\xEAn gia",
    "t\u1ED5 tr\u01B0\u1EDFng",
    "nh\xF3m tr\u01B0\u1EDFng",
    "ng\u01B0\u1EDDi s\xE1ng l\u1EADp",
    "ph\u1EE5 tr\xE1ch",
    "\u0111\u1EA1i di\u1EC7n",
    "t\u1ED5ng ph\u1EE5 tr\xE1ch"
  ].map(fold)
);
var NO_HEADS = phrases2(
  "ch\u1EE7 tr\xEC|ch\u1EE7 tr\u01B0\u01A1ng|ch\u1EE7 \u0111\u1ED9ng|ch\u1EE7 y\u1EBFu|ch\u1EE7 \u0111\u1EA1o|ch\u1EE7 quan|ch\u1EE7 ngh\u0129a|ch\u1EE7 \u0111\u1EC1|ch\u1EE7 nh\u1EADt|ch\u1EE7 l\u1EF1c|ch\u1EE7 quy\u1EC1n|ch\u1EE7 th\u1EC3|ch\u1EE7 ch\u1ED1t|ch\u1EE7 nh\xE2n|tr\u01B0\u1EDFng th\xE0nh|tr\u01B0\u1EDFng b\u1ED1i|ph\xF3 th\xE1c|ph\xF3 m\u1EB7c|ph\u1EE5 tr\xE1ch c\xE1c|th\u01B0\u1EDDng tr\u1EF1c t\u1EA1i"
);
var PREFIXES = phrases2("nguy\xEAn|c\u1EF1u|quy\u1EC1n|q.|c\u1ED1|t\xE2n|nguy\xEAn l\xE0|\u0111\u1ED3ng|n\u1EEF|nam");
var BODY_WORDS = phrases2(
  "v\u0169 trang|v\u1EADn \u0111\u1ED9ng qu\u1EA7n ch\xFAng|t\u1ED5ng h\u1EE3p \u0111\u1EA3m b\u1EA3o|qu\u1EA7n ch\xFAng|s\u01B0 s\xE3i y\xEAu n\u01B0\u1EDBc|d\xE2n qu\xE2n|ph\xF2ng ch\u1ED1ng ma t\xFAy v\xE0 t\u1ED9i ph\u1EA1m",
  "th\u01B0\u1EDDng tr\u1EF1c|th\u01B0\u1EDDng v\u1EE5|chuy\xEAn tr\xE1ch|ph\u1EE5 tr\xE1ch|d\u1EF1 khuy\u1EBFt|danh d\u1EF1|l\xE2m th\u1EDDi|kh\xF4ng chuy\xEAn tr\xE1ch|ki\xEAm nhi\u1EC7m|\u0111\u1EA3ng \u1EE7y|\u0111\u1EA3ng b\u1ED9|\u0111\u1EA3ng|chi b\u1ED9|chi \u1EE7y|chi \u0111o\xE0n|chi h\u1ED9i|\u0111\u1EA3ng \u0111o\xE0n|ban c\xE1n s\u1EF1|c\u1EA5p \u1EE7y|t\u1EC9nh \u1EE7y|th\xE0nh \u1EE7y|huy\u1EC7n \u1EE7y|th\u1ECB \u1EE7y|qu\u1EADn \u1EE7y|t\u1EC9nh \u0111o\xE0n|th\xE0nh \u0111o\xE0n|huy\u1EC7n \u0111o\xE0n|x\xE3 \u0111o\xE0n|th\u1ECB \u0111o\xE0n|\u0111o\xE0n|h\u1ED9i|li\xEAn h\u1ED9i|\u0111o\xE0n thanh ni\xEAn|\u0111o\xE0n x\xE3|\u0111o\xE0n ph\u01B0\u1EDDng|\u0111o\xE0n tr\u01B0\u1EDDng",
  "ban tr\u1ECB s\u1EF1|ban ch\u1EA5p h\xE0nh|ban th\u01B0\u1EDDng v\u1EE5|ban th\u01B0\u1EDDng tr\u1EF1c|ban|ph\xF2ng|s\u1EDF|c\u1EE5c|v\u1EE5|chi c\u1EE5c|t\u1ED5ng c\u1EE5c|vi\u1EC7n|tr\u1EA1m|h\u1EA1t|\u0111\u1ED9i|t\u1ED5|c\u1EE5m|kh\u1ED1i|v\u0103n ph\xF2ng|\u1EE7y ban|\u1EE7y ban nh\xE2n d\xE2n|\u1EE7y ban mttq|h\u1ED9i \u0111\u1ED3ng|h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n|h\u1ED9i \u0111\u1ED3ng qu\u1EA3n tr\u1ECB|h\u1ED9i \u0111\u1ED3ng th\xE0nh vi\xEAn|h\u0111qt|h\u0111tv|bch|btv|ubnd|h\u0111nd|mttq|ubmttq|ubkt|bqt|ban qu\u1EA3n tr\u1ECB|ban qu\u1EA3n l\xFD|bql|ban gi\xE1m \u0111\u1ED1c|ban gi\xE1m hi\u1EC7u",
  "trung \u01B0\u01A1ng|t.\u01B0|tw|t\u01B0|ch\xEDnh ph\u1EE7|qu\u1ED1c h\u1ED9i|nh\xE0 n\u01B0\u1EDBc|b\u1ED9 ch\xEDnh tr\u1ECB|ban b\xED th\u01B0|b\u1ED9|c\u01A1 quan|\u0111\u01A1n v\u1ECB|nh\xE0 tr\u01B0\u1EDDng|tr\u01B0\u1EDDng|c\xF4ng ty|t\u1ED5ng c\xF4ng ty|t\u1EADp \u0111o\xE0n|doanh nghi\u1EC7p|h\u1EE3p t\xE1c x\xE3|htx|x\xED nghi\u1EC7p|nh\xE0 m\xE1y|chi nh\xE1nh|trung t\xE2m|b\u1EC7nh vi\u1EC7n|b\u1EA3o t\xE0ng|th\u01B0 vi\u1EC7n|c\xE2u l\u1EA1c b\u1ED9|clb|khoa|l\u1EDBp|h\u1ECDc vi\u1EC7n|b\u01B0u \u0111i\u1EC7n|kho b\u1EA1c|ng\xE2n h\xE0ng|qu\u1EF9|l\xE2m tr\u01B0\u1EDDng|n\xF4ng tr\u01B0\u1EDDng|v\u01B0\u1EDDn qu\u1ED1c gia|khu b\u1EA3o t\u1ED3n",
  "c\xF4ng an|qu\xE2n s\u1EF1|bi\xEAn ph\xF2ng|b\u1ED9 \u0111\u1ED9i bi\xEAn ph\xF2ng|b\u0111bp|chqs|b\u1ED9 chqs|ban chqs|ch\xEDnh tr\u1ECB|tham m\u01B0u|h\u1EADu c\u1EA7n|k\u1EF9 thu\u1EADt|h\u1EADu c\u1EA7n - k\u1EF9 thu\u1EADt|c\u1EA3nh s\xE1t|c\u1EA3nh s\xE1t giao th\xF4ng|c\u1EA3nh s\xE1t h\xECnh s\u1EF1|c\u1EA3nh s\xE1t \u0111i\u1EC1u tra|an ninh|qu\u1ED1c ph\xF2ng|qu\u1ED1c ph\xF2ng - an ninh|an ninh tr\u1EADt t\u1EF1|ph\xF2ng ch\u1ED1ng ma t\xFAy|trung \u0111o\xE0n|ti\u1EC3u \u0111o\xE0n|\u0111\u1EA1i \u0111\u1ED9i|s\u01B0 \u0111o\xE0n|l\u1EEF \u0111o\xE0n|qu\xE2n khu|\u0111\u1ED3n|\u0111\u1ED3n bi\xEAn ph\xF2ng|thi h\xE0nh \xE1n d\xE2n s\u1EF1|thi h\xE0nh \xE1n|t\xF2a \xE1n|t\xF2a \xE1n nh\xE2n d\xE2n|vi\u1EC7n ki\u1EC3m s\xE1t|vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n|vksnd|tand",
  "t\u1ED5 ch\u1EE9c|t\u1ED5 ch\u1EE9c - n\u1ED9i v\u1EE5|n\u1ED9i v\u1EE5|tuy\xEAn gi\xE1o|d\xE2n v\u1EADn|tuy\xEAn gi\xE1o v\xE0 d\xE2n v\u1EADn|tuy\xEAn hu\u1EA5n|n\u1ED9i ch\xEDnh|ki\u1EC3m tra|thanh tra|thanh tra - ki\u1EC3m tra|kinh t\u1EBF|kinh t\u1EBF - x\xE3 h\u1ED9i|kinh t\u1EBF - ng\xE2n s\xE1ch|h\u1EA1 t\u1EA7ng|kinh t\u1EBF - h\u1EA1 t\u1EA7ng|\u0111\xF4 th\u1ECB|ph\xE1p ch\u1EBF|ph\xE1p lu\u1EADt|t\u01B0 ph\xE1p|h\u1ED9 t\u1ECBch|t\xE0i ch\xEDnh|k\u1EBF ho\u1EA1ch|k\u1EBF ho\u1EA1ch - t\xE0i ch\xEDnh|t\xE0i ch\xEDnh - k\u1EBF ho\u1EA1ch|\u0111\u1EA7u t\u01B0|n\xF4ng nghi\u1EC7p|m\xF4i tr\u01B0\u1EDDng|ph\xE1t tri\u1EC3n n\xF4ng th\xF4n|t\xE0i nguy\xEAn|c\xF4ng th\u01B0\u01A1ng|x\xE2y d\u1EF1ng|giao th\xF4ng|v\u1EADn t\u1EA3i|giao th\xF4ng v\u1EADn t\u1EA3i|khoa h\u1ECDc|c\xF4ng ngh\u1EC7|truy\u1EC1n th\xF4ng|th\xF4ng tin|v\u0103n h\xF3a|th\u1EC3 thao|du l\u1ECBch|x\xE3 h\u1ED9i|v\u0103n h\xF3a - x\xE3 h\u1ED9i|v\u0103n x\xE3|v\u0103n h\xF3a, th\u1EC3 thao|v\u0103n h\xF3a, khoa h\u1ECDc|gi\xE1o d\u1EE5c|\u0111\xE0o t\u1EA1o|gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn|lao \u0111\u1ED9ng|th\u01B0\u01A1ng binh|lao \u0111\u1ED9ng, th\u01B0\u01A1ng binh|lao \u0111\u1ED9ng - th\u01B0\u01A1ng binh|d\xE2n t\u1ED9c|t\xF4n gi\xE1o|y t\u1EBF|y t\u1EBF c\xF4ng c\u1ED9ng|d\xE2n s\u1ED1|ngo\u1EA1i v\u1EE5|\u0111\u1ED1i ngo\u1EA1i|khuy\u1EBFn n\xF4ng|khuy\u1EBFn h\u1ECDc|khuy\u1EBFn c\xF4ng|th\u1EE7y l\u1EE3i|th\u1EE7y s\u1EA3n|ch\u0103n nu\xF4i|th\xFA y|tr\u1ED3ng tr\u1ECDt|b\u1EA3o v\u1EC7 th\u1EF1c v\u1EADt|ki\u1EC3m l\xE2m|l\xE2m nghi\u1EC7p|h\u1EA3i quan|thu\u1EBF|th\u1ED1ng k\xEA|\u0111\u1ECBa ch\xEDnh|qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng|b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i|bhxh|\u0111i\u1EC7n l\u1EF1c|vi\u1EC5n th\xF4ng|d\u1ECBch v\u1EE5|s\u1EA3n xu\u1EA5t|kinh doanh|th\u01B0\u01A1ng m\u1EA1i|x\xFAc ti\u1EBFn|k\u1EF9 thu\u1EADt|nghi\u1EC7p v\u1EE5|t\u1ED5ng h\u1EE3p|h\xE0nh ch\xEDnh|h\xE0nh ch\xEDnh c\xF4ng|h\xE0nh ch\xEDnh - t\u1ED5ng h\u1EE3p|ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng|t\u1ED5 ch\u1EE9c c\xE1n b\u1ED9|c\xE1n b\u1ED9|chuy\xEAn m\xF4n|\u0111\xE0o t\u1EA1o ngh\u1EC1|gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p|ki\u1EC3m so\xE1t b\u1EC7nh t\u1EADt|n\u1ED9i|ngo\u1EA1i|s\u1EA3n|nhi|c\u1EA5p c\u1EE9u|h\u1ED3i s\u1EE9c|kh\xE1m b\u1EC7nh|d\u01B0\u1EE3c|\u0111i\u1EC1u d\u01B0\u1EE1ng|c\xF4ng t\xE1c m\u1EB7t tr\u1EADn|c\xF4ng t\xE1c|m\u1EB7t tr\u1EADn|m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c|m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c vi\u1EC7t nam|ph\u1EE5 n\u1EEF|li\xEAn hi\u1EC7p ph\u1EE5 n\u1EEF|lhpn|n\xF4ng d\xE2n|c\u1EF1u chi\u1EBFn binh|ccb|thanh ni\xEAn|\u0111o\xE0n tncs|ch\u1EEF th\u1EADp \u0111\u1ECF|ng\u01B0\u1EDDi cao tu\u1ED5i|ng\u01B0\u1EDDi m\xF9|n\u1EA1n nh\xE2n ch\u1EA5t \u0111\u1ED9c da cam|khuy\u1EBFn h\u1ECDc|c\u1EF1u gi\xE1o ch\u1EE9c|\u0111\xF4ng y|lu\u1EADt gia|nh\xE0 b\xE1o|v\u0103n h\u1ECDc ngh\u1EC7 thu\u1EADt|doanh nh\xE2n|doanh nghi\u1EC7p tr\u1EBB|li\xEAn \u0111o\xE0n lao \u0111\u1ED9ng|l\u0111l\u0111|c\xF4ng \u0111o\xE0n|c\xF4ng \u0111o\xE0n c\u01A1 s\u1EDF|li\xEAn minh h\u1EE3p t\xE1c x\xE3|li\xEAn minh htx|h\u1EE3p t\xE1c|ch\u1EC9 \u0111\u1EA1o|t\u1ED5 ch\u1EE9c|gi\xE1m s\xE1t|qu\u1EA3n tr\u1ECB|d\xE2n ph\xF2ng|b\u1EA3o v\u1EC7|an ninh c\u01A1 s\u1EDF|b\u1EA3o v\u1EC7 an ninh tr\u1EADt t\u1EF1|c\xF4ng ngh\u1EC7 s\u1ED1 c\u1ED9ng \u0111\u1ED3ng|h\u1EE3p t\xE1c|ti\u1EBFt ki\u1EC7m|vay v\u1ED1n|ti\u1EBFt ki\u1EC7m v\xE0 vay v\u1ED1n|qu\u1EA3n l\xFD|qu\u1EA3n l\xFD d\u1EF1 \xE1n|d\u1EF1 \xE1n|\u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng|ph\xE1t tri\u1EC3n|b\u1ED3i d\u01B0\u1EE1ng ch\xEDnh tr\u1ECB|ch\xEDnh tr\u1ECB|tr\u1ECB s\u1EF1|\u0111i\u1EC1u h\xE0nh|bi\xEAn t\u1EADp|so\u1EA1n th\u1EA3o|b\u1EA7u c\u1EED|ti\u1EBFp c\xF4ng d\xE2n|c\u1EA3i c\xE1ch|m\u1ED9t c\u1EEDa|sinh ho\u1EA1t|ch\u1EE7 nhi\u1EC7m|b\u1ED9 m\xF4n|t\u1ED5 chuy\xEAn m\xF4n|chuy\xEAn tr\xE1ch|c\u01A1 s\u1EDF|\u0111\u1ECBa ph\u01B0\u01A1ng|ph\xF2ng, ch\u1ED1ng t\u1ED9i ph\u1EA1m|ph\xF2ng ch\u1ED1ng t\u1ED9i ph\u1EA1m|ph\xF2ng, ch\u1ED1ng ma t\xFAy v\xE0 t\u1ED9i ph\u1EA1m|ph\xF2ng ch\u1ED1ng ma t\xFAy v\xE0 t\u1ED9i ph\u1EA1m|ma t\xFAy v\xE0 t\u1ED9i ph\u1EA1m|h\u1ED3i s\u1EE9c t\xEDch c\u1EF1c|ch\u1ED1ng \u0111\u1ED9c|cao t\u1ED1c|\u0111\u01B0\u1EDDng cao t\u1ED1c|v\u0103n h\xF3a, th\xF4ng tin, th\u1EC3 thao v\xE0 du l\u1ECBch|\u0111\u1EDDn ca t\xE0i t\u1EED|li\xEAn l\u1EA1c|ban li\xEAn l\u1EA1c|ban \u0111\u1EA1i di\u1EC7n|v\u0103n ph\xF2ng \u0111\u1EA1i di\u1EC7n|\u0111\u1EA3ng b\u1ED9 b\u1ED9 ph\u1EADn|b\u1ED9 ph\u1EADn|\u0111\u1EA1i bi\u1EC3u|\u0111\u1EA1i bi\u1EC3u qu\u1ED1c h\u1ED9i|d\xE2n gian|d\xE2n t\u1ED9c h\u1ECDc|l\xE2m th\u1EDDi|v\xF9ng|khu v\u1EF1c|c\u1EA5p|nhi\u1EC7m k\u1EF3",
  "x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|\u0111\u1EB7c khu|huy\u1EC7n|th\u1ECB x\xE3|qu\u1EADn|th\xE0nh ph\u1ED1|t\u1EC9nh|th\xF4n|b\u1EA3n|\u1EA5p|bu\xF4n|l\xE0ng|x\xF3m|khu ph\u1ED1|ti\u1EC3u khu|t\u1ED5 d\xE2n ph\u1ED1|kh\xF3m|kh\u1ED1i|kh\u1ED1i ph\u1ED1|khu|bon|s\xF3c"
);
var JOINERS2 = phrases2("v\xE0|-|&");
var PLACE_HEADS = phrases2(
  "x\xE3|ph\u01B0\u1EDDng|th\u1ECB tr\u1EA5n|\u0111\u1EB7c khu|huy\u1EC7n|th\u1ECB x\xE3|qu\u1EADn|th\xE0nh ph\u1ED1|t\u1EC9nh|th\xF4n|b\u1EA3n|\u1EA5p|bu\xF4n|l\xE0ng|x\xF3m|khu ph\u1ED1|ti\u1EC3u khu|t\u1ED5 d\xE2n ph\u1ED1|kh\xF3m|kh\u1ED1i|kh\u1ED1i ph\u1ED1|bon|s\xF3c"
);
var NAMED_AFTER = phrases2(
  "t\u01B0\u1EDFng ni\u1EC7m|khu t\u01B0\u1EDFng ni\u1EC7m|nh\xE0 t\u01B0\u1EDFng ni\u1EC7m|ch\xE2n dung|\u1EA3nh|l\u0103ng|khu di t\xEDch|\u0111\u01B0\u1EDDng|ph\u1ED1|ng\xF5|h\u1EBBm|c\u1EA7u|ch\u1EE3|s\xF4ng|su\u1ED1i|k\xEAnh|h\u1ED3|n\xFAi|\u0111\xE8o|\u0111\u1EA3o|v\u1ECBnh|\u0111\xECnh|\u0111\u1EC1n|ch\xF9a|mi\u1EBFu|ph\u1EE7|l\u0103ng|t\u01B0\u1EE3ng|t\u01B0\u1EE3ng \u0111\xE0i|c\xF4ng vi\xEAn|qu\u1EA3ng tr\u01B0\u1EDDng|s\xE2n v\u1EADn \u0111\u1ED9ng|nh\xE0 th\u1EDD|\u0111\u1EC1n th\u1EDD|khu di t\xEDch|b\u1EA3o t\xE0ng|tr\u01B0\u1EDDng|l\u1EDBp|gi\u1EA3i|gi\u1EA3i th\u01B0\u1EDFng|c\xFAp|qu\u1EF9|h\u1ECDc b\u1ED5ng|hu\xE2n ch\u01B0\u01A1ng|huy ch\u01B0\u01A1ng|phong tr\xE0o|chi\u1EBFn d\u1ECBch|\u0111\u1EA1i l\u1ED9|khu \u0111\xF4 th\u1ECB|ga|c\u1EA3ng|b\u1EBFn|b\u1EC7nh vi\u1EC7n|nh\xE0 h\xE1t|th\u01B0 vi\u1EC7n|r\u1EA1p|th\xE0nh ph\u1ED1|t\u1EC9nh|huy\u1EC7n|qu\u1EADn|th\u1ECB x\xE3|th\u1ECB tr\u1EA5n|x\xE3|ph\u01B0\u1EDDng|th\xF4n|b\u1EA3n|\u1EA5p|khu ph\u1ED1|l\xE0ng|bu\xF4n|t\u1ED5|kh\u1ED1i|chi \u0111\u1ED9i|chi \u0111o\xE0n|li\xEAn \u0111\u1ED9i|\u0111\u1ED9i|trung \u0111\u1ED9i|\u0111\u1EA1i \u0111\u1ED9i|ti\u1EC3u \u0111o\xE0n|trung \u0111o\xE0n|c\xF4ng ty|doanh nghi\u1EC7p|htx|tuy\u1EBFn|n\xFAt giao|v\xF2ng xoay|b\xE3i|m\u0169i|\u0111\u1ED3i|hang|th\xE1c|\u0111\u1EA7m|v\u01B0\u1EDDn|ngh\u0129a trang|t\u01B0 t\u01B0\u1EDFng|phong c\xE1ch|\u0111\u1EA1o \u0111\u1EE9c|t\u1EA5m g\u01B0\u01A1ng|g\u01B0\u01A1ng|di ch\xFAc|th\u1EDDi \u0111\u1EA1i|tncs|ch\xE1u ngoan|mang t\xEAn|khu l\u01B0u ni\u1EC7m|nh\xE0 m\xE1y|nh\xE0 v\u0103n h\xF3a|kh\xE1ch s\u1EA1n|k\u1EF7 ni\u1EC7m ch\u01B0\u01A1ng|\u0111\u1ED9i tntp|t\u1ED5 ch\u1EE9c"
);
var BEFORE_BARE = phrases2(
  "v\xE0|c\u1EE7a|v\u1EDBi|l\xE0|do|cho|b\u1EDFi|g\u1EB7p|nh\u01B0|g\u1ED3m|c\xF3|theo|c\xF9ng|nghe|gi\u1EEFa|t\u1EEB|\u0111\u1EC3|c\xF2n|khi|m\xE0|nh\u01B0ng|th\xEC|v\u1EC1|g\u1ECDi|b\u1EAFt|\u0111\u1ED1i v\u1EDBi|trong \u0111\xF3|thu\u1ED9c v\u1EC1|b\u1ECB|\u0111\u01B0\u1EE3c|nh\u1EDD|ri\xEAng|ngo\xE0i|ho\u1EB7c|m\u1EDDi|th\u1EA5y|giao|\u0111\xF3n|gi\xFAp|t\u1EB7ng|th\u0103m|ch\u1ED3ng|v\u1EE3|con|b\u1EA1n|t\u1EA1m giam|t\u1EA1m gi\u1EEF|truy n\xE3|kh\u1EDFi t\u1ED1|sau khi|tr\u01B0\u1EDBc khi|l\xFAc|h\u1ECFi|khen|ph\u1EA1t|x\u1EED ph\u1EA1t|bi\u1EBFt|v\xEC|t\u1EDBi|\u0111\u1EBFn|r\u1EB1ng|con g\xE1i|con trai|con c\u1EA3|con \xFAt|con \u0111\u1EA7u|con th\u1EE9|em g\xE1i|em trai|anh trai|ch\u1ECB g\xE1i|ch\xE1u n\u1ED9i|ch\xE1u ngo\u1EA1i|con d\xE2u|con r\u1EC3|ng\u01B0\u1EDDi con|ng\u01B0\u1EDDi v\u1EE3|ng\u01B0\u1EDDi ch\u1ED3ng|\u0111\u1ED3ng ph\u1EA1m|\u0111\u1ED3ng b\u1ECDn|h\u1ED9|gia \u0111\xECnh|h\u1ED9 gia \u0111\xECnh|nh\xE0|t\xEAn|t\xEAn l\xE0|v\u1EE3 l\xE0|ch\u1ED3ng l\xE0"
);
var VERBS2 = phrases2(
  "ch\u1EC9 \u0111\u1ECBnh|ph\xE2n c\xF4ng|b\u1ED5 nhi\u1EC7m|\u0111i\u1EC1u \u0111\u1ED9ng|lu\xE2n chuy\u1EC3n|gi\u1EDBi thi\u1EC7u|b\u1EA7u|t\xEAn|t\xEAn l\xE0|c\u1EE7a|c\xE1c|nh\u1EEFng|nh\u01B0|g\u1ED3m|theo|hay|ho\u1EB7c|nh\u01B0ng|cho bi\u1EBFt|cho hay|cho r\u1EB1ng|chia s\u1EBB|n\xF3i|k\u1EC3|k\u1EC3 l\u1EA1i|kh\u1EB3ng \u0111\u1ECBnh|nh\u1EA5n m\u1EA1nh|ph\xE1t bi\u1EC3u|th\xF4ng tin|\u0111\xE3|\u0111ang|s\u1EBD|c\xF9ng|\u0111\u01B0\u1EE3c|t\xE2m s\u1EF1|ph\u1EA5n kh\u1EDFi|b\xE0y t\u1ECF|trao|t\u1EB7ng|th\u0103m|ch\u1EE7 tr\xEC|d\u1EF1|tham d\u1EF1|nh\u1EDB|nh\u1EDB l\u1EA1i|c\u01B0\u1EDDi|\u0111\u1EC1 ngh\u1ECB|y\xEAu c\u1EA7u|\u0111\xE1nh gi\xE1|tr\xECnh b\xE0y|b\xE1o c\xE1o|tr\u1EF1c ti\u1EBFp|c\xF3|v\u1EEBa|th\xEC|c\u0169ng|v\u1EABn|l\xE0|gi\u1EDBi thi\u1EC7u|h\u01B0\u1EDBng d\u1EABn|khuy\u1EBFn c\xE1o|c\u1EA3m \u01A1n|vui m\u1EEBng|vui v\u1EBB|x\xFAc \u0111\u1ED9ng|b\u1ED9c b\u1EA1ch|gi\xE3i b\xE0y|nh\u1EADn x\xE9t|nh\u1EADn \u0111\u1ECBnh|l\xFD gi\u1EA3i|ph\xE2n t\xEDch|th\u1EEBa nh\u1EADn|tr\u0103n tr\u1EDF|b\u0103n kho\u0103n|h\u1ED3 h\u1EDFi|t\u1EF1 h\xE0o|tr\u1EA3 l\u1EDDi|k\u1EBFt lu\u1EADn|ch\u1EC9 \u0111\u1EA1o|k\xFD|k\xFD ban h\xE0nh|\u0111\u1EBFn|v\u1EC1|t\u1EA1i|\u1EDF|trong|khi|v\u1EDBi|v\xE0|cho|n\xEAu|b\u1ED5 sung|tr\u1EDF th\xE0nh|nh\u1EADn|mong|mong mu\u1ED1n|tin|hy v\u1ECDng|d\u1EABn|\u0111\u01B0a|b\u1EA3o|thay m\u1EB7t|ti\u1EBFp|\u0111\u1ED9ng vi\xEAn|ki\u1EC3m tra|g\u1EEDi|th\u1EAFp|d\xE2ng|ch\xFAc|ch\xFAc m\u1EEBng|tham gia|trao \u0111\u1ED5i|h\u1EE9a|gi\u1EEF|l\xE0m|b\u1ECB|nay|hi\u1EC7n|n\u0103m|ng\u01B0\u1EDDi|ph\u1EA3i|do|m\xE0|\u0111\u1EC3|t\u1EEB|n\xE0y|kia|\u1EA5y|\u0111\xF3|kh\xF4ng|ch\u01B0a|r\u1EA5t"
);
var LIVES = phrases2(
  "\u1EDF|t\u1EA1i|sinh ho\u1EA1t t\u1EA1i|sinh ho\u1EA1t \u1EDF|\u0111ang sinh ho\u1EA1t t\u1EA1i|tr\xFA t\u1EA1i|tr\xFA \u1EDF|ng\u1EE5 t\u1EA1i|ng\u1EE5|tr\xFA|th\u01B0\u1EDDng tr\xFA t\u1EA1i|c\u01B0 tr\xFA t\u1EA1i|t\u1EA1m tr\xFA t\u1EA1i|h\u1ED9 kh\u1EA9u th\u01B0\u1EDDng tr\xFA t\u1EA1i|ng\u01B0\u1EDDi|ng\u01B0\u1EDDi d\xE2n|thu\u1ED9c|qu\xEA|qu\xEA \u1EDF|s\u1ED1ng t\u1EA1i|s\u1ED1ng \u1EDF|nh\xE0 \u1EDF|\u1EDF t\u1EA1i|\u0111\u1EBFn t\u1EEB|d\xE2n|c\xF4ng t\xE1c t\u1EA1i|l\xE0m vi\u1EC7c t\u1EA1i|c\u01B0 d\xE2n|c\xF9ng tr\xFA t\u1EA1i|\u0111\u1EC1u tr\xFA t\u1EA1i|\u0111\u1EC1u \u1EDF|c\xF9ng \u1EDF"
);
var COUNTRIES = phrases2(
  "nga|m\u1EF9|hoa k\u1EF3|anh|ph\xE1p|\u0111\u1EE9c|\xFD|italia|nh\u1EADt b\u1EA3n|h\xE0n qu\u1ED1c|trung qu\u1ED1c|l\xE0o|campuchia|th\xE1i lan|cuba|\xFAc|australia|\u1EA5n \u0111\u1ED9|indonesia|malaysia|philippines|singapore|myanmar|brazil|canada|h\xE0 lan|th\u1EE5y s\u0129|th\u1EE5y \u0111i\u1EC3n|na uy|ukraine|ba lan|b\u1EC9|\xE1o|nam phi|israel|iran"
);
var DOINGS = phrases2(
  "ki\u1EC3m tra|ch\u1EC9 \u0111\u1EA1o|gi\xE1m s\xE1t|t\u1ED5 ch\u1EE9c|tuy\xEAn truy\u1EC1n|ph\u1EE5c v\u1EE5|ph\xE1t tri\u1EC3n|b\u1ED3i d\u01B0\u1EE1ng|qu\u1EA3n l\xFD|\u0111\u1EA7u t\u01B0|x\xE2y d\u1EF1ng|s\u1EA3n xu\u1EA5t|kinh doanh|\u0111\xE0o t\u1EA1o|thanh tra|h\u1EE3p t\xE1c|c\xF4ng t\xE1c|b\u1EA3o v\u1EC7|th\xF4ng tin|truy\u1EC1n th\xF4ng|kh\xE1m b\u1EC7nh|\u0111i\u1EC1u tra|bi\xEAn t\u1EADp|ti\u1EBFp c\xF4ng d\xE2n|x\xFAc ti\u1EBFn|v\u1EADn \u0111\u1ED9ng|h\u1ED7 tr\u1EE3|\u0111\u1EA1i di\u1EC7n|b\u1EA7u c\u1EED|d\u1EF1 \xE1n|qu\u1EA3n tr\u1ECB|gi\xE1o d\u1EE5c|tr\u1ECDng t\xE0i|ch\u0103n nu\xF4i|tr\u1ED3ng tr\u1ECDt|v\u1EADn t\u1EA3i|th\u1ED1ng k\xEA|khai th\xE1c|r\xE0 so\xE1t|t\u1ED5ng k\u1EBFt|t\u1EADp hu\u1EA5n|\u0111\u1EA5u gi\xE1|t\u01B0 v\u1EA5n|ph\xF2ng ch\u1ED1ng ma t\xFAy|c\u1EA3i c\xE1ch|ki\u1EC3m so\xE1t|ph\u1EE5c h\u1ED3i ch\u1EE9c n\u0103ng|nghi\xEAn c\u1EE9u|v\u1EADn h\xE0nh|gi\u1EDBi thi\u1EC7u vi\u1EC7c l\xE0m|gi\u1EA3i quy\u1EBFt khi\u1EBFu n\u1EA1i|thi \u0111ua|khen th\u01B0\u1EDFng|th\u1EA9m \u0111\u1ECBnh|ti\u1EBFt ki\u1EC7m|sinh ho\u1EA1t"
);
var BEFORE_DOINGS = phrases2(
  "ban|ph\xF2ng|t\u1ED5|\u0111\u1ED9i|s\u1EDF|vi\u1EC7n|t\xE2m|h\u1ED9i|khoa|c\u1EE5c|v\u1EE5|b\u1ED9|ch\u1EE9c|vi\xEAn|tr\u01B0\u1EDFng|quan|tr\u1EA1m|kh\u1ED1i|l\u01B0\u1EE3ng|v\xE0|s\u1EF1|ph\xF3|\u0111o\xE0n|ph\u1EE5 tr\xE1ch"
);

// extractors/person/phrases.ts
var tree = (set) => phrases([...set].map((phrase) => [phrase, true]));
var heads = tree([...HEADS7, ...TITLES]);
var offices = tree(OFFICES);
var prefixes = tree(PREFIXES);
var noHeads = tree(NO_HEADS);
var bodies = tree([...BODY_WORDS, ...FIELDS2]);
var verbs = tree(VERBS2);
var beginsRole = (view, i) => headAt2(view, i) !== null;
var headEnd = (view, i) => headAt2(view, i)?.next ?? null;
function runsOn(view, i, next) {
  return [heads, bodies].some((phrases3) => (longest(phrases3, view.tokens, i)?.next ?? 0) > next);
}
function nameEnd3(view, i, next) {
  for (let k = i + 2; k < next; k++) if ((longest(offices, view.tokens, k)?.next ?? 0) > next) return k;
  return next;
}
function headAt2(view, i) {
  if (longest(noHeads, view.tokens, i) || isOfBoard(view, i)) return null;
  let from = i;
  for (let prefix = longest(prefixes, view.tokens, i); prefix; prefix = longest(prefixes, view.tokens, from))
    from = prefix.next;
  const head = longest(heads, view.tokens, from) ?? (from > i ? longest(heads, view.tokens, i) : null);
  return head && { from, next: head.next };
}
var isOfBoard = ({ tokens }, i) => tokens[i]?.folded === "th\u01B0\u1EDDng" && tokens[i - 1]?.folded === "ban" && tokens[i]?.gap === " ";

// extractors/person/segment.ts
var NAMED5 = /* @__PURE__ */ new Set(["school", "company", "cooperative", "military"]);
var CENTRAL2 = /^(?:(?:Ban Chấp hành|BCH) Trung ương|Trung ương|Bộ Chính trị|Ban Bí thư)/u;
var COMMITTEE2 = /(?:tỉnh|thành|huyện|thị|quận) ?(?:ủy|đoàn)$/u;
var MOST_FREE = 8;
var FEW_FREE = 3;
function inside(view, unit4, kinds) {
  for (let i = tokenFrom(view.tokens, unit4.start) + 1; (view.tokens[i]?.start ?? Infinity) < unit4.end; i++) {
    const inner = view.units.get(view.tokens[i]?.start ?? -1)?.find(({ kind, end }) => end === unit4.end && kinds.has(kind));
    if (inner) return inner;
  }
  return null;
}
var PROVINCES3 = new Set(PROVINCE_NAMES);
var MUNICIPALITIES = new Set(CITIES);
function provinceInside(view, unit4) {
  if (unit4.kind !== "agency" && unit4.kind !== "mass_org") return null;
  const next = tokenFrom(view.tokens, unit4.end);
  for (const from of [next - 3, next - 2]) {
    if ((view.tokens[from]?.start ?? 0) <= unit4.start || !view.tokens[from]?.capital) continue;
    const name = printed2(view, from, next);
    if (PROVINCES3.has(name)) return { from, name: `${MUNICIPALITIES.has(name) ? "th\xE0nh ph\u1ED1" : "t\u1EC9nh"} ${name}` };
  }
  return null;
}
function takeUnit(view, segment, unit4, stop) {
  const from = tokenFrom(view.tokens, unit4.start);
  segment.at = tokenFrom(view.tokens, unit4.end);
  if (unit4.head === "\u0111\u1ED9i") return true;
  if (segment.calling && unit4.kind === "agency" && unit4.proper !== null) {
    segment.cut ??= from;
    segment.unit = unit4.name ?? segment.unit;
    return false;
  }
  const place2 = PLACES3.has(unit4.kind) ? unit4 : OWN2.has(unit4.kind) ? null : inside(view, unit4, PLACES3);
  if (place2) {
    segment.cut ??= tokenFrom(view.tokens, place2.start);
    segment.unit = placeOf2(meant(view, place2)) ?? articlePlace(view, place2.head) ?? segment.unit;
    return false;
  }
  const owner = OWN2.has(unit4.kind) ? unit4 : inside(view, unit4, OWN2);
  if (owner) {
    segment.unit = meant(view, owner) ?? segment.unit;
    if (owner.proper !== null) segment.cut ??= tokenFrom(view.tokens, owner.start);
    return owner.proper === null || stop < Infinity || goesOn(view, segment.at);
  }
  const province = provinceInside(view, unit4);
  if (province !== null) {
    segment.cut ??= province.from;
    segment.unit = province.name;
    return false;
  }
  if (CENTRAL2.test(unit4.name ?? "")) return true;
  if (unit4.head === "chi b\u1ED9" && unit4.proper === null) return true;
  const committee = unit4.head === "\u0111\u1EA3ng \u1EE7y" && unit4.proper === null ? communeBefore(view, from) : null;
  if (committee) segment.unit = committee;
  else segment.unit = (NAMED5.has(unit4.kind) ? unit4.name : placeOf2(unit4.name)) ?? segment.unit;
  if (NAMED5.has(unit4.kind) && unit4.proper !== null) segment.cut ??= from;
  else if (unit4.proper !== null && COMMITTEE2.test(unit4.head)) {
    const proper2 = unit4.end - unit4.proper.length;
    if (view.text.startsWith(unit4.proper, proper2)) segment.cut ??= tokenFrom(view.tokens, proper2);
  }
  return unit4.proper === null || stop < Infinity || goesOn(view, segment.at);
}
var NEAR4 = 200;
function communeBefore(view, i) {
  const commune = nearest(view, i, ({ kind }) => kind === "commune");
  const at2 = view.tokens[i]?.start ?? 0;
  return commune && commune.start < at2 && at2 - commune.end < NEAR4 ? commune.name : null;
}
function goesOn(view, at2) {
  if (gapBefore(view, at2) !== " ") return false;
  if (view.units.has(view.tokens[at2]?.start ?? -1)) return true;
  const body = longest(bodies, view.tokens, at2);
  return body !== null && !DOINGS.has(foldedWords(view, at2, body.next)) && !longest(verbs, view.tokens, at2);
}
function unitAt3(view, i, stop) {
  const limit = view.tokens[stop]?.start ?? Infinity;
  const begun = view.units.get(view.tokens[i]?.start ?? -1) ?? [];
  const whole2 = begun.find(({ end: end2 }) => end2 < limit);
  const [long] = begun;
  if (whole2 || !long || PLACES3.has(long.kind) || i >= stop || inside(view, long, PLACES3)) return whole2 ?? null;
  const end = view.tokens[stop - 1]?.end ?? long.end;
  const name = view.text.slice(long.start, end);
  return { ...long, end, proper: long.proper && name.slice(long.head.length + 1) || null, name };
}
function unitFromHead(view, from, next, stop) {
  for (let i = from + 1; i < next; i++) {
    const unit4 = unitAt3(view, i, stop);
    const end = view.tokens[next - 1]?.end ?? 0;
    if (unit4 && (unit4.end > end || unit4.end === end && PLACES3.has(unit4.kind))) return unit4;
  }
  return null;
}
function readBody(view, segment, stop, free) {
  let left = free;
  const from = segment.at;
  while (segment.at < stop) {
    const { at: at2 } = segment;
    const gap = gapBefore(view, at2);
    const token = view.tokens[at2];
    if (!token || gap !== " " && gap !== " - " && gap !== " \u2013 " && gap !== "-" && gap !== "/") return;
    if (gap !== " " && beginsRole(view, at2)) return;
    const unit4 = unitAt3(view, at2, stop);
    const bareInFree = left < free && (unit4 ? unit4.proper === null && PLACES3.has(unit4.kind) : false);
    if (unit4 && !bareInFree) {
      if (!takeUnit(view, segment, unit4, stop)) return;
      continue;
    }
    const body = longest(bodies, view.tokens, at2);
    if (body && stop === Infinity && free === 0 && isDone(view, at2, body.next)) return;
    if (body && body.next <= stop) {
      if (left === free && PLACE_HEADS.has(foldedWords(view, at2, body.next))) {
        segment.cut ??= at2;
        const head = foldedWords(view, at2, body.next);
        segment.unit ??= nearest(view, at2, (near) => near.head === head)?.name ?? articlePlace(view, head);
      } else segment.unit = ownAt(view, at2, body.next) ?? segment.unit;
      segment.at = body.next;
      continue;
    }
    if (token.capital) {
      if (beginsPerson(view, at2, stop, at2 === from)) return;
      segment.at++;
      continue;
    }
    if (token.folded === "s\u1ED1" && view.tokens[at2 + 1]?.digit) segment.at += 2;
    else if (token.digit && token.end - token.start <= 4) segment.at++;
    else if (JOINERS2.has(token.folded) && joins(view, at2 + 1, stop)) segment.at++;
    else if (token.folded === "c\u1EE7a" && ownerFollows(view, at2 + 1, stop)) {
      if (NAMED5.has(unitAt3(view, at2 + 1, stop)?.kind ?? "other")) segment.cut ??= at2;
      segment.at++;
    } else if (takeOwner(view, segment, stop)) return;
    else if (left > 0 && (gap === " " || gap === "/") && !longest(verbs, view.tokens, at2)) {
      segment.at++;
      left--;
    } else return;
  }
}
var MOST_OF_BODY = 4;
function takeOwner(view, segment, stop) {
  for (let at2 = segment.at; at2 < Math.min(stop, segment.at + MOST_OF_BODY) && gapBefore(view, at2) === " "; at2++) {
    const owner = ownerAt(view, at2);
    if (owner) {
      segment.cut ??= at2;
      segment.at = owner.next;
      segment.unit = owner.unit ?? segment.unit;
      return true;
    }
    if (longest(verbs, view.tokens, at2)) return false;
  }
  return false;
}
function beginsPerson(view, i, stop = Infinity, afterHead = false) {
  const next = Math.min(capitalsEnd(view, i), stop);
  if (personWithin(view, i, next) === i) return true;
  const shape = shapeOf(view, i, next);
  return canBeName(view, i, next) && (PERSON_SHAPES.has(shape) || afterHead && shape === "shared");
}
var PERSON_SHAPES = /* @__PURE__ */ new Set(["full", "plain"]);
function isDone(view, at2, next) {
  if (view.tokens[at2]?.capital || !DOINGS.has(foldedWords(view, at2, next))) return false;
  return !BEFORE_DOINGS.has(view.tokens[at2 - 1]?.folded ?? "");
}
var ownerFollows = (view, i, stop) => view.units.has(view.tokens[i]?.start ?? -1) || i < stop && stop < Infinity && (view.tokens[i]?.capital ?? false);
function joins(view, i, stop) {
  const next = view.tokens[i];
  if (!next || i >= stop || next.gap !== " " || longest(heads, view.tokens, i)) return false;
  return next.capital || longest(bodies, view.tokens, i) !== null;
}
function pastParents(view, at2, stop) {
  let next = at2;
  for (; ; ) {
    const gap = gapBefore(view, next);
    if (next >= stop || gap !== ", " && gap !== " (" && gap !== " - ") return next;
    const unit4 = unitAt3(view, next, stop);
    if (!unit4 || !PLACES3.has(unit4.kind)) return next;
    next = tokenFrom(view.tokens, unit4.end);
  }
}
var THROUGH = /thường trực$/u;
function readSegment(view, i, stop, mayBeFree) {
  const head = headAt2(view, i);
  if (!head || head.next > stop) return null;
  const word = foldedWords(view, head.from, head.next);
  const segment = { at: head.next, cut: null, unit: null, calling: TITLES.has(word) };
  const inner = THROUGH.test(word) ? null : unitFromHead(view, head.from, head.next, stop);
  if (inner) {
    takeUnit(view, segment, inner, stop);
    if (segment.cut !== null) segment.cut = Math.max(segment.cut, head.next);
    else readBody(view, segment, stop, 0);
  } else {
    const free = FREE_HEADS.has(word) || TITLES.has(word);
    readBody(view, segment, stop, stop < Infinity ? FEW_FREE : free && mayBeFree ? MOST_FREE : 0);
  }
  if (segment.cut !== null) segment.at = pastParents(view, segment.at, stop);
  return { ...segment, text: printed2(view, i, segment.cut ?? segment.at) };
}

// extractors/person/roles.ts
function joint(view, at2) {
  const gap = gapBefore(view, at2);
  const word = view.tokens[at2]?.folded;
  if (gap === ", " && word === "ki\xEAm") return { next: at2 + 1, printed: ", ki\xEAm " };
  if (gap === ", " || gap === " - " || gap === " \u2013 ") return { next: at2, printed: gap };
  if (gap === " " && (word === "ki\xEAm" || word === "v\xE0")) {
    const office = longest(offices, view.tokens, at2 + 1);
    return office && gapBefore(view, at2 + 1) === " " ? { next: at2 + 1, printed: ` ${word} ` } : null;
  }
  return null;
}
function roleAt2(view, i, stop = Infinity, free = false) {
  const first = readSegment(view, i, stop, free);
  if (!first || isAnothers(view, first.at, stop)) return null;
  const role = { first: i, next: pastTerm(view, first.at), role: first.text, unit: first.unit };
  for (let join2 = joint(view, role.next); join2; join2 = joint(view, role.next)) {
    const more = join2.next < stop && continues(view, i, join2.next, stop) ? readSegment(view, join2.next, stop, free) : null;
    if (!more || isAnothers(view, more.at, stop)) break;
    role.role += join2.printed + more.text;
    role.next = pastTerm(view, more.at);
    role.unit = more.unit ?? role.unit;
  }
  return role;
}
function pastTerm(view, at2) {
  if (gapBefore(view, at2) !== " ") return at2;
  if (view.tokens[at2]?.folded === "kh\xF3a") return at2 + 2;
  if (foldedWords(view, at2, at2 + 2) !== "nhi\u1EC7m k\u1EF3") return at2;
  return view.tokens[at2 + 3]?.digit && /^ ?[-–] ?$/u.test(gapBefore(view, at2 + 3)) ? at2 + 4 : at2 + 2;
}
function continues(view, first, i, stop) {
  if (stop < Infinity || !longest(offices, view.tokens, headAt2(view, first)?.from ?? first)) return true;
  const head = headAt2(view, i);
  return head !== null && !OTHERS.has(foldedWords(view, head.from, head.next));
}
var isAnothers = (view, at2, stop) => at2 < stop && gapBefore(view, at2) === " " && (view.tokens[at2]?.capital ?? false) && beginsPerson(view, at2, stop, true);
var OTHERS = /* @__PURE__ */ new Set([...PERSONS, "\u0111\u1EA1i di\u1EC7n", "l\xE3nh \u0111\u1EA1o"]);
var SPEAKERS = /* @__PURE__ */ new Set(["\u0111\u1EA1i di\u1EC7n", "l\xE3nh \u0111\u1EA1o"]);
var FAR8 = 30;
var STOPS = /[.!?;\n"“”]/u;
function roleBefore(view, n, floor = 0, officesOnly = false) {
  let from = n - 1;
  if (from < floor) return null;
  while (from > floor && n - from < FAR8 && !STOPS.test(gapBefore(view, from))) from--;
  let speaker = null;
  for (let i = from; i < n; i++) {
    const head = headAt2(view, i);
    if (!head || officesOnly && !longest(offices, view.tokens, head.from)) continue;
    const role = roleAt2(view, i, n);
    if (role?.next !== n) {
      if (role) i = Math.max(i, Math.min(role.next, n) - 1);
      continue;
    }
    if (!SPEAKERS.has(foldedWords(view, head.from, head.next))) return role;
    speaker ??= role;
  }
  return speaker;
}

// extractors/person/lead.ts
var LONGEST4 = 7;
var MANY2 = /^(?:các|những|hai|ba|bốn|năm|\d)$/u;
function calledBy(view, n) {
  let found = 0;
  for (let k = 1; k <= LONGEST4 && n - k >= 0; k++) {
    const words2 = foldedWords(view, n - k, n);
    if (HONORIFICS.has(words2) || TITLES.has(words2)) found = k;
    const gap = gapBefore(view, n - k);
    if (gap !== " " && gap !== "." && gap !== ". " && gap !== "/") break;
  }
  return found;
}
var opens2 = (gap) => gap !== " " && gap !== "-";
function isCalling(view, i, words2) {
  const token = view.tokens[i];
  return words2 > 1 || !token?.capital || opens2(token.gap) || TITLES.has(token.folded);
}
function leadOf(view, n, floor = 0) {
  const lead = { first: n, honorific: null, title: null, role: null, plural: false };
  let titleFrom = n;
  while (lead.first > 0) {
    const gap = gapBefore(view, lead.first);
    if (gap !== " " && gap !== ". " && gap !== "." && !(gap === ", " && lead.title) && !(gap === ": " && lead.first === n))
      break;
    const words2 = calledBy(view, lead.first);
    if (words2 === 0 || !isCalling(view, lead.first - words2, words2)) break;
    const from = lead.first - words2;
    const called2 = foldedWords(view, from, lead.first);
    if (HONORIFICS.has(called2)) lead.honorific = called2;
    else {
      lead.honorific ??= called2;
      if (titleFrom === n) titleFrom = lead.first;
      lead.title = printed2(view, from, titleFrom);
    }
    lead.first = from;
    if (HONORIFICS.has(called2)) break;
  }
  return withRole(view, lead, n, floor);
}
var opensClause = (view, i) => opens2(gapBefore(view, i)) || /^(?:theo|trò|vị|trách|là|đồng chí|ông|bà)$/u.test(view.tokens[i - 1]?.folded ?? "");
function roleWithIs(view, lead, n, floor) {
  const is = lead.first - (lead.plural ? 2 : 1);
  if (lead.first === n || view.tokens[is]?.folded !== "l\xE0" || gapBefore(view, is + 1) !== " ") return null;
  const role = gapBefore(view, is) === " " ? roleBefore(view, is, floor, true) : null;
  return role && view.tokens[role.first - 1]?.folded !== "c\u1EE7a" ? role : null;
}
function withRole(view, lead, n, floor) {
  lead.plural = MANY2.test(view.tokens[lead.first - 1]?.folded ?? "") && lead.first < n;
  const told = roleWithIs(view, lead, n, floor);
  if (told) return { ...lead, role: told, first: told.first };
  const gap = gapBefore(view, lead.first);
  if (gap !== " " && gap !== ") " && !(gap === ": " && lead.first === n) && !(gap === ", " && lead.first < n))
    return lead;
  const role = roleBefore(view, lead.first, floor, gap === ", ");
  if (!role || gap === ", " && lead.title === null && !opensClause(view, role.first)) return lead;
  const words2 = gapBefore(view, role.first) === " " ? calledBy(view, role.first) : 0;
  const from = role.first - words2;
  const honorific = words2 > 0 ? foldedWords(view, from, role.first) : lead.honorific;
  return {
    ...lead,
    role,
    honorific,
    first: from,
    plural: MANY2.test(view.tokens[from - 1]?.folded ?? "") || gap === ": "
  };
}

// extractors/person/respectively.ts
var leads = tree(
  [
    "l\u1EA7n l\u01B0\u1EE3t|\u0111\u01B0\u1EE3c|v\u1EEBa \u0111\u01B0\u1EE3c|\u0111\xE3 \u0111\u01B0\u1EE3c|c\xF9ng \u0111\u01B0\u1EE3c|c\xF9ng|v\u1EEBa|\u0111\xE3|ch\u1EC9 \u0111\u1ECBnh|\u0111i\u1EC1u \u0111\u1ED9ng|b\u1ED5 nhi\u1EC7m|b\u1EA7u|ph\xE2n c\xF4ng|t\xEDn nhi\u1EC7m|gi\u1EDBi thi\u1EC7u",
    "gi\u1EEF|gi\u1EEF ch\u1EE9c|gi\u1EEF ch\u1EE9c v\u1EE5|gi\u1EEF c\xE1c ch\u1EE9c|gi\u1EEF c\xE1c ch\u1EE9c v\u1EE5|gi\u1EEF c\u01B0\u01A1ng v\u1ECB|gi\u1EEF c\xE1c c\u01B0\u01A1ng v\u1ECB|l\xE0m|l\xE0|\u0111\u1EA3m nh\u1EADn|\u0111\u1EA3m nhi\u1EC7m|\u0111\u1EA3m nhi\u1EC7m ch\u1EE9c v\u1EE5|\u0111\u1EA3m nh\u1EADn ch\u1EE9c v\u1EE5"
  ].flatMap((list) => list.split("|"))
);
var MOST = 12;
function officesFrom(view, n) {
  for (let i = n; i < n + MOST && gapBefore(view, i) === " "; ) {
    if (i > n && beginsRole(view, i)) return i;
    const lead = longest(leads, view.tokens, i);
    if (!lead) return null;
    i = lead.next;
  }
  return null;
}
function listed(view, i) {
  const and = view.tokens[i]?.folded === "v\xE0" && gapBefore(view, i) === " ";
  if (and) return gapBefore(view, i + 1) === " " ? i + 1 : null;
  return gapBefore(view, i) === ", " ? i : null;
}
function places(view, i) {
  const found = [];
  let at2 = view.tokens[i]?.folded === "c\xE1c" ? i + 1 : i;
  while (at2 !== null && found.length < MOST) {
    const unit4 = [at2, at2 + 1, at2 + 2].map((k) => view.units.get(view.tokens[k]?.start ?? -1)?.[0]).find((one) => one && PLACES3.has(one.kind));
    if (!unit4?.name) break;
    found.push(unit4.name);
    at2 = listed(view, tokenFrom(view.tokens, unit4.end));
  }
  return found;
}
function offices2(view, i) {
  const found = [];
  for (let at2 = i; at2 !== null && found.length < MOST; ) {
    const office = readSegment(view, at2, Infinity, false);
    if (!office) break;
    found.push(office);
    at2 = listed(view, office.at);
  }
  return found;
}
function inOrder(view, from, many) {
  const told = offices2(view, from);
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return null;
  if (told.length === many)
    return told.map(({ text, cut: cut2, unit: unit4 }) => ({ role: text, unit: cut2 === null ? last.unit : unit4 }));
  const whose = places(view, last.cut ?? last.at);
  const role = told.map(({ text }) => text).join(", ");
  return whose.length === many ? whose.map((unit4) => ({ role, unit: unit4 })) : null;
}
function share(view, persons2) {
  const last = persons2.at(-1);
  const from = last && persons2.length > 1 ? officesFrom(view, last.to) : null;
  if (!last || from === null) return;
  const each = foldedWords(view, last.to, from).includes("l\u1EA7n l\u01B0\u1EE3t");
  if (!each && (last.shared === null || persons2.slice(0, -1).some(({ role: role2 }) => role2 !== null))) return;
  const held = each ? inOrder(view, from, persons2.length) : null;
  const role = held ? null : roleAt2(view, from);
  for (const [i, person2] of persons2.entries()) {
    const own = held?.[i] ?? role;
    if (!own) continue;
    person2.role = own.role;
    person2.unit = own.unit ?? person2.unit;
  }
}

// extractors/person/rules.ts
var NO_NAME3 = /^(?:việt|trung ương|hội|ban|đoàn|đảng|ủy|hđnd|ubnd|mttq|chi|đội|tổ|phòng|sở|bộ|trưởng|phó|bí|giám|chủ|hiệu|thường|trung tâm|công|quốc|nhân dân|việt nam|bác hồ|tết)$/u;
var isNoName = (view, i) => NO_NAME3.test(view.tokens[i]?.folded ?? "") || beginsRole(view, i);
var unhonoured = (view, from, to) => canBeName(view, from, to) && !isHonoured(view, from, to);
var standsForNoUnit = (view, from, to) => unhonoured(view, from, to) && unitsNamed(printed2(view, from, to)).length === 0;
var ABROAD = /tổng thống|thủ tướng|bộ trưởng|ngoại trưởng|đại sứ|lãnh sự|tỉnh trưởng|chủ tịch nước|quốc hội|tổng bí thư|quốc vương|chuyên gia|hlv|huấn luyện viên|cầu thủ/u;
var tellsOf = (shape, { born }) => shape === "full" || shape === "plain" || shape === "given first" || born && shape === "shared";
var inList = (shape, { honorific }) => shape === "full" || shape === "given first" || shape !== "none" && honorific !== null;
var rules5 = [
  // "ông Lò Văn Phong", "đồng chí Hầu A Lềnh", "anh Páo" where the whole name is told elsewhere
  {
    name: "honorific",
    confidence: 0.95,
    accepts: (view, { from, to, lead }) => lead.first < from && lead.title === null && lead.honorific !== null && (shapeOf(view, from, to) !== "none" || lead.role === null && !isNoName(view, from))
  },
  // "Thượng tá Đinh Ngọc Thành", "Nghệ nhân Ưu tú Krajan Plin"
  {
    name: "title",
    confidence: 0.93,
    accepts: (view, { from, to, lead }) => lead.title !== null && canBeName(view, from, to) && (shapeOf(view, from, to) !== "none" || !(isNoName(view, from) || namedAfter(view, lead.first)))
  },
  // "Phó Bí thư Thường trực Đảng ủy xã Chân Sơn Phạm Đăng Định"
  {
    name: "role-name",
    confidence: 0.93,
    accepts: (view, { from, to, lead }) => lead.role !== null && canBeName(view, from, to) && (shapeOf(view, from, to) !== "none" || ABROAD.test(fold(lead.role.role)) && isForeign(printed2(view, from, to).split(" "))) && !(isHonoured(view, from, to) && (namedAfter(view, from) || namedAfter(view, lead.first)))
  },
  // "Trần Quốc Cường, Ủy viên Trung ương Đảng", "Siu Đoan (SN 2003)"
  {
    name: "name-role",
    confidence: 0.9,
    accepts: (view, { from, to, tail: tail2 }) => (tail2.role !== null || tail2.born) && unhonoured(view, from, to) && tellsOf(shapeOf(view, from, to), tail2) && !namedAfter(view, from)
  },
  // "…, Vừ A Bằng và Danh Thị Tươi", after a person
  {
    name: "listed",
    confidence: 0.88,
    accepts: (view, { from, to, last }) => last !== null && inList(shapeOf(view, from, to), last) && standsForNoUnit(view, from, to)
  },
  // "Sùng Mí Chở vừa tròn 24 tuổi"
  {
    name: "bare",
    confidence: 0.8,
    accepts: (view, { from, to }) => shapeOf(view, from, to) === "full" && !isLine(view, from, to) && (standsAlone(view, from) || isTelling(view, from) && !namedAfter(view, from)) && !(gapBefore(view, to) === " " && view.tokens[to]?.digit) && standsForNoUnit(view, from, to)
  }
];
var isLine = (view, from, to) => gapBefore(view, from).includes("\n") && gapBefore(view, to).includes("\n") && from > 0;
var isTelling = (view, i) => /^(?:văn|thị)$/u.test(view.tokens[i + 1]?.folded ?? "") && gapBefore(view, i) === " " && !view.tokens[i - 1]?.capital;
function namedAfter(view, i) {
  for (let k = 1; k <= 3 && i - k >= 0; k++) {
    if (gapBefore(view, i - k + 1) !== " ") return false;
    if (NAMED_AFTER.has(foldedWords(view, i - k, i))) return true;
  }
  return false;
}
function standsAlone(view, i) {
  const gap = gapBefore(view, i);
  if (gap !== " ") return !/[/\-–]$/.test(gap.trimEnd());
  return [1, 2].some((k) => i - k >= 0 && BEFORE_BARE.has(foldedWords(view, i - k, i)));
}

// extractors/person/tail.ts
var lives = tree(LIVES);
var births = tree(["sn", "sinh n\u0103m", "sinh ng\xE0y", "sn.", "s.n", "sinh"]);
var peoples = tree(["d\xE2n t\u1ED9c", "ng\u01B0\u1EDDi d\xE2n t\u1ED9c", "\u0111\u1ED3ng b\xE0o d\xE2n t\u1ED9c"]);
var offices3 = tree([
  "t\xE1i \u0111\u1EAFc c\u1EED",
  "\u0111\u1EAFc c\u1EED",
  "tr\xFAng c\u1EED",
  "t\xE1i c\u1EED",
  "\u0111\u01B0\u1EE3c b\u1EA7u l\u1EA1i",
  "gi\u1EEF ch\u1EE9c",
  "gi\u1EEF ch\u1EE9c v\u1EE5",
  "gi\u1EEF c\u01B0\u01A1ng v\u1ECB",
  "l\xE0m",
  "\u0111\u1EA3m nhi\u1EC7m ch\u1EE9c v\u1EE5",
  "\u0111\u1EA3m nh\u1EADn ch\u1EE9c v\u1EE5"
]);
var NOW = /* @__PURE__ */ new Set(["hi\u1EC7n", "nay", "t\u1EEBng", "\u0111ang", "\u0111\xE3", "v\u1ED1n", "nguy\xEAn", "c\u0169ng", "v\u1EEBa"]);
var then = tree([
  "l\xE0",
  "hi\u1EC7n l\xE0",
  "nay l\xE0",
  "nguy\xEAn l\xE0",
  "t\u1EEBng l\xE0",
  "v\u1ED1n l\xE0",
  "\u0111ang l\xE0",
  "khi \u0111\xF3 l\xE0",
  "khi \u1EA5y l\xE0",
  "l\xFAc \u0111\xF3 l\xE0",
  "l\xFAc \u1EA5y l\xE0",
  "b\u1EA5y gi\u1EDD l\xE0",
  "c\u0169ng l\xE0",
  ...["gi\u1EDD", "b\xE2y gi\u1EDD", "hi\u1EC7n nay", "nay \u0111\xE3", "gi\u1EDD \u0111\xE3", "hi\u1EC7n \u0111ang", "hi\u1EC7n gi\u1EDD", "\u0111\xE3 l\xE0"].map(
    (now) => now.endsWith(" l\xE0") ? now : `${now} l\xE0`
  )
]);
var PARTS2 = /* @__PURE__ */ new Set([
  ", ",
  " (",
  "-",
  "\u2013",
  " - ",
  " \u2013 ",
  " \u2014 ",
  ",",
  " -",
  "- ",
  "), ",
  ") - ",
  ") ",
  ") \u2013 ",
  ": ",
  " , "
]);
function bornAt(view, i) {
  const { tokens } = view;
  if (tokens[i]?.digit && tokens[i + 1]?.folded === "tu\u1ED5i") return i + 2;
  if (tokens[i]?.folded === "l\u1EDBp" && tokens[i + 1]?.digit) return i + 2;
  const birth = longest(births, tokens, i);
  if (!birth || !tokens[birth.next]?.digit) return null;
  let next = birth.next + 1;
  while (tokens[next]?.digit && /^[/.-]$/.test(gapBefore(view, next))) next++;
  return next;
}
function placeAt2(view, i) {
  const at2 = longest(lives, view.tokens, i)?.next ?? i;
  const unit4 = at2 === i || gapBefore(view, at2) === " " ? view.units.get(view.tokens[at2]?.start ?? -1)?.[0] : void 0;
  if (!unit4 || unit4.proper === null) return null;
  let next = tokenFrom(view.tokens, unit4.end);
  while (gapBefore(view, next) === ", " || gapBefore(view, next) === " (" || gapBefore(view, next) === " - ") {
    const above = view.units.get(view.tokens[next]?.start ?? -1)?.[0];
    if (!above) break;
    next = tokenFrom(view.tokens, above.end);
  }
  return { next, name: placeOf2(unit4.name), kind: unit4.kind };
}
var livesNext = (view, i) => gapBefore(view, i) === " " && longest(lives, view.tokens, i) !== null && PLACES3.has(placeAt2(view, i)?.kind ?? "other");
function pastBrackets(view, i) {
  if (gapBefore(view, i) !== " (") return null;
  for (let next = i + 1; next < i + 8; next++) {
    const gap = gapBefore(view, next);
    if (gap.startsWith(")")) return next;
    if (gap !== " " && gap !== ", " && gap !== "." && gap !== "/") return null;
  }
  return null;
}
function mayBePerson(view, i) {
  const next = capitalsEnd(view, i);
  return !view.inUnit.has(i) && canBeName(view, i, next) && shapeOf(view, i, next) !== "none";
}
function roleByVerb(view, n) {
  const { tokens } = view;
  if (gapBefore(view, n) !== " ") return null;
  if (tokens[n]?.capital && beginsRole(view, n)) return roleAt2(view, n);
  const told = longest(then, tokens, n)?.next ?? null;
  const verb = NOW.has(tokens[n]?.folded ?? "") ? n + 1 : n;
  const at2 = told ?? (/^làm?$/u.test(tokens[verb]?.folded ?? "") ? verb + 1 : null);
  if (at2 !== null) return beginsRole(view, at2) ? roleAt2(view, at2, Infinity, true) : null;
  for (let i = n; i < n + 12 && (i === n || gapBefore(view, i) === " " || gapBefore(view, i) === ", "); i++) {
    const office = longest(offices3, tokens, i);
    if (office && beginsRole(view, office.next)) return roleAt2(view, office.next);
    if (tokens[i]?.folded === "v\xE0" && tokens[i + 1]?.capital && mayBePerson(view, i + 1)) return null;
  }
  return null;
}
var FORMER = /^(?:nguyên|cựu) /iu;
var APPOINTED = tree(
  "\u0111\u01B0\u1EE3c|v\u1EEBa|v\u1EEBa \u0111\u01B0\u1EE3c|m\u1EDBi|\u0111\xE3|nay|ch\u1EC9 \u0111\u1ECBnh|\u0111i\u1EC1u \u0111\u1ED9ng|b\u1ED5 nhi\u1EC7m|b\u1EA7u|ph\xE2n c\xF4ng|t\xEDn nhi\u1EC7m|gi\u1EDBi thi\u1EC7u|lu\xE2n chuy\u1EC3n|v\u1EC1|tham gia".split(
    "|"
  )
);
var AFTER_FORMER = /* @__PURE__ */ new Set([", ", " ", ") ", "), ", " - ", " \u2013 "]);
var MOST_APPOINTED = 10;
function newOffice(view, n) {
  const { tokens } = view;
  for (let i = n; i < n + MOST_APPOINTED && AFTER_FORMER.has(gapBefore(view, i)); ) {
    const office = longest(offices3, tokens, i);
    if (office) return beginsRole(view, office.next) ? roleAt2(view, office.next) : null;
    const word = longest(APPOINTED, tokens, i);
    const by = word ? null : view.units.get(tokens[i]?.start ?? -1)?.[0];
    if (!word && !by) return null;
    i = word?.next ?? tokenFrom(tokens, by?.end ?? 0);
  }
  return null;
}
function tailOf(view, n, byVerb) {
  const tail2 = { next: n, role: null, place: null, born: false };
  for (let at2 = n; PARTS2.has(gapBefore(view, at2)) || livesNext(view, at2); ) {
    at2 = longest(then, view.tokens, at2)?.next ?? at2;
    const born = bornAt(view, at2);
    const people = longest(peoples, view.tokens, at2);
    const role = tail2.role ? null : roleAt2(view, at2, Infinity, true);
    const place2 = born || people || role ? null : placeAt2(view, at2);
    const next = born ?? (people && Math.max(people.next, capitalsEnd(view, people.next))) ?? role?.next ?? place2?.next;
    at2 = next ?? pastBrackets(view, at2) ?? -1;
    if (at2 < 0) break;
    if (next) tail2.next = next;
    tail2.born ||= born !== null;
    tail2.role ??= role;
    tail2.place ??= place2?.name ?? null;
  }
  const anew = tail2.role && FORMER.test(tail2.role.role) ? newOffice(view, tail2.next) : null;
  if (anew) {
    tail2.role = anew;
    tail2.next = anew.next;
  }
  if (!tail2.role && byVerb) {
    tail2.role = roleByVerb(view, n);
    tail2.next = Math.max(tail2.next, tail2.role?.next ?? 0);
  }
  return tail2;
}

// extractors/person/names.ts
var REVERED = /^(?:hồ chí minh|nguyễn ái quốc|nguyễn tất thành)$/u;
var isRevered = (view, from, to) => REVERED.test(foldedWords(view, from, to)) && (foldedWords(view, Math.max(0, from - 2), from) !== "ch\u1EE7 t\u1ECBch" || namedAfter(view, from - 2));
var CREDIT = /(?:ảnh|bài|tin|clip|video|nguồn|thực hiện|ghi chép|đồ họa|biên soạn|tác giả bài viết|kịch bản)$/u;
function isCredit(view, i) {
  return /^\s*:\s*$/u.test(gapBefore(view, i)) && CREDIT.test(foldedWords(view, Math.max(0, i - 2), i));
}
function starts(view, i, next) {
  const first = view.tokens[i];
  const called2 = first && (HONORIFICS.has(first.folded) || TITLES.has(first.folded)) && next - i > 1;
  const person2 = personWithin(view, i, next);
  const office = headEnd(view, i);
  const abroad = [1, 2].map((k) => i + k).find((k) => COUNTRIES.has(foldedWords(view, i, k)));
  return [
    .../* @__PURE__ */ new Set([
      ...called2 ? [i + 1] : [],
      ...office && office < next ? [office] : [],
      ...abroad && abroad < next ? [abroad] : [],
      i,
      ...person2 === null ? [] : [person2]
    ])
  ];
}
function isUnit(view, from, next, lead) {
  const unit4 = view.inUnit.get(from);
  if (!unit4) return false;
  const start = view.tokens[from]?.start ?? 0;
  const said4 = view.tokens[lead.first]?.start ?? 0;
  const shape = shapeOf(view, from, next);
  const person2 = personWithin(view, from, next);
  if (person2 !== null && person2 > from && view.tokens[person2 - 1]?.end === unit4.end) return true;
  if (said4 < unit4.start) return shape !== "full" || unitsNamed(`${unit4.head} ${printed2(view, from, next)}`).length > 0;
  return unit4.start < start || shape !== "full";
}
var BETWEEN3 = /* @__PURE__ */ new Set([", ", " ", "; ", " , ", ") ", "), "]);
function follows(view, last, i) {
  if (!last) return false;
  const after2 = pastBrackets(view, last.next) ?? last.next;
  const and = i === after2 + 1 && /^(?:và|cùng|với)$/u.test(view.tokens[after2]?.folded ?? "");
  const gap = gapBefore(view, and ? after2 : i);
  if (and) return BETWEEN3.has(gap) && gapBefore(view, i) === " ";
  return i === after2 && (gap === ", " || gap === "; " || gap === "), " || gap === "); ");
}
var BORNE = /* @__PURE__ */ new Set(["mang t\xEAn", "l\u1EA5y t\xEAn", "\u0111\u1EB7t t\xEAn"]);
var isBorne = (view, i) => BORNE.has(foldedWords(view, Math.max(0, i - 2), i));
function headedBy(view, i) {
  if (view.tokens[i - 1]?.folded !== "do" || gapBefore(view, i - 1) !== " ") return null;
  const unit4 = view.inUnit.get(i - 2);
  return unit4 && unit4.end === view.tokens[i - 2]?.end ? placeOf2(unit4.name) : null;
}
function named3(view, { from, to, lead, tail: tail2, last }, rule) {
  const own = lead.first < from;
  const shared = own ? lead.plural ? { honorific: lead.honorific, title: lead.title, role: lead.role } : null : last?.shared ?? null;
  const before = lead.role ?? (own ? null : shared?.role ?? null);
  const role = [before, tail2.role].flatMap((one) => one?.role ?? []).join(", ") || (lead.title ?? (own ? null : shared?.title ?? null));
  return {
    first: lead.first,
    from,
    to,
    next: Math.max(to, tail2.next),
    name: printed2(view, from, to).replace(/’/g, "'"),
    honorific: lead.honorific ?? (own ? null : shared?.honorific ?? null),
    role,
    unit: tail2.role?.unit ?? before?.unit ?? tail2.place ?? headedBy(view, lead.first) ?? (role ? impliedUnit(view, from, role) : null),
    rule,
    shared,
    listed: last !== null
  };
}
function readName(view, i, next, last) {
  for (const from of starts(view, i, next)) {
    if (runsOn(view, from, next) || isRevered(view, from, next)) continue;
    const to = nameEnd3(view, from, next);
    const lead = leadOf(view, from, last?.next);
    if (lead.first === from && isCredit(view, i)) continue;
    if (isUnit(view, from, to, lead) || isBorne(view, lead.first)) continue;
    const candidate = {
      from,
      to,
      lead,
      tail: tailOf(view, to, lead.role === null),
      last: follows(view, last, lead.first) ? last : null
    };
    const rule = rules5.find((one) => one.accepts(view, candidate));
    if (rule) return named3(view, candidate, rule.name);
  }
  return null;
}
function namedPersons(view) {
  const found = [];
  for (let i = 0; i < view.tokens.length; ) {
    if (!view.tokens[i]?.capital || gapBefore(view, i) === "/") {
      i++;
      continue;
    }
    const next = capitalsEnd(view, i, Infinity);
    const person2 = next - i > 8 ? null : readName(view, i, next, found.at(-1) ?? null);
    if (person2) found.push(person2);
    i = next;
  }
  for (const list of lists(found)) share(view, list);
  return found;
}
function lists(found) {
  const all2 = [];
  for (const person2 of found) {
    if (person2.listed) all2.at(-1)?.push(person2);
    else all2.push([person2]);
  }
  return all2;
}

// extractors/person/index.ts
function toMention({ tokens }, person2) {
  const { first, next, name, honorific, role, unit: unit4, rule } = person2;
  return {
    type: "person",
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    fields: { name, honorific, role, unit: unit4 },
    rule: `person/${rule}`,
    confidence: rules5.find((one) => one.name === rule)?.confidence ?? 0
  };
}
var person = {
  name: "person",
  version: 1,
  rules: rules5,
  find({ reading, trace: trace2 }) {
    const view = viewOf(reading);
    const found = persons(namedPersons(view)).map((one) => toMention(view, one));
    for (const { start, end, rule } of found)
      trace2?.({ extractor: "person", rule: rule.slice("person/".length), start, end, outcome: "fact" });
    return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  }
};

// extractors/unit/identity.ts
var ABBREVIATIONS3 = {
  ubnd: "\u1EE7y ban nh\xE2n d\xE2n",
  h\u0111nd: "h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  mttq: "m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c",
  mttqvn: "m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c vi\u1EC7t nam",
  ubmttq: "\u1EE7y ban m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c",
  ubmttqvn: "\u1EE7y ban m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c vi\u1EC7t nam",
  bch: "ban ch\u1EA5p h\xE0nh",
  btv: "ban th\u01B0\u1EDDng v\u1EE5",
  ubkt: "\u1EE7y ban ki\u1EC3m tra",
  tand: "t\xF2a \xE1n nh\xE2n d\xE2n",
  vksnd: "vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n",
  ksnd: "ki\u1EC3m s\xE1t nh\xE2n d\xE2n",
  bhxh: "b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i",
  lhpn: "li\xEAn hi\u1EC7p ph\u1EE5 n\u1EEF",
  ccb: "c\u1EF1u chi\u1EBFn binh",
  l\u0111l\u0111: "li\xEAn \u0111o\xE0n lao \u0111\u1ED9ng",
  nct: "ng\u01B0\u1EDDi cao tu\u1ED5i",
  tncs: "thanh ni\xEAn c\u1ED9ng s\u1EA3n",
  htx: "h\u1EE3p t\xE1c x\xE3",
  cty: "c\xF4ng ty",
  dntn: "doanh nghi\u1EC7p t\u01B0 nh\xE2n",
  cp: "c\u1ED5 ph\u1EA7n",
  mtv: "m\u1ED9t th\xE0nh vi\xEAn",
  tnhh: "tr\xE1ch nhi\u1EC7m h\u1EEFu h\u1EA1n",
  thpt: "trung h\u1ECDc ph\u1ED5 th\xF4ng",
  thcs: "trung h\u1ECDc c\u01A1 s\u1EDF",
  th: "ti\u1EC3u h\u1ECDc",
  chqs: "ch\u1EC9 huy qu\xE2n s\u1EF1",
  b\u0111bp: "b\u1ED9 \u0111\u1ED9i bi\xEAn ph\xF2ng",
  bp: "bi\xEAn ph\xF2ng",
  bql: "ban qu\u1EA3n l\xFD",
  tdp: "t\u1ED5 d\xE2n ph\u1ED1",
  gdtx: "gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn",
  gdnn: "gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p"
};
var ABBREVIATION = new RegExp(`${START}${anyOf(Object.keys(ABBREVIATIONS3))}${END}`, "gu");
var FIELDS3 = [
  [/gd ?đt/u, "gi\xE1o d\u1EE5c v\xE0 \u0111\xE0o t\u1EA1o"],
  [/nn ?(?:và )?ptnt/u, "n\xF4ng nghi\u1EC7p v\xE0 ph\xE1t tri\u1EC3n n\xF4ng th\xF4n"],
  [/nn ?(?:và )?mt/u, "n\xF4ng nghi\u1EC7p v\xE0 m\xF4i tr\u01B0\u1EDDng"],
  [/tn ?(?:và )?mt/u, "t\xE0i nguy\xEAn v\xE0 m\xF4i tr\u01B0\u1EDDng"],
  [/kh ?(?:và )?cn/u, "khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7"],
  [/kh ?(?:và )?đt/u, "k\u1EBF ho\u1EA1ch v\xE0 \u0111\u1EA7u t\u01B0"],
  [/tt ?(?:và )?tt/u, "th\xF4ng tin v\xE0 truy\u1EC1n th\xF4ng"],
  [/lđ ?tb ?(?:và )?xh/u, "lao \u0111\u1ED9ng th\u01B0\u01A1ng binh v\xE0 x\xE3 h\u1ED9i"],
  [/vh ?tt ?(?:và )?dl/u, "v\u0103n h\xF3a th\u1EC3 thao v\xE0 du l\u1ECBch"]
];
var SHORT_FIELD = /(?<=^(?:sở|phòng|bộ) )/u;
function identityOf2(name) {
  const key3 = fold(name).replace(ABBREVIATION, (short) => ABBREVIATIONS3[short] ?? short).replace(/ban chấp hành trung ương đảng/u, "ban ch\u1EA5p h\xE0nh trung \u01B0\u01A1ng").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  if (!SHORT_FIELD.test(key3)) return key3;
  for (const [short, field] of FIELDS3) if (short.test(key3)) return key3.replace(short, field);
  return key3;
}

// extractors/unit/rules.ts
var rules6 = [
  // "xã Bắc Yên", "TP. Sơn La", "bản Cao Đa I", "Phường 3"
  { name: "place", confidence: 0.97 },
  // "Cò Nòi" of "các xã Hát Lót, Cò Nòi và thị trấn Hát Lót"
  { name: "list-member", confidence: 0.93 },
  // "Sơn La, Điện Biên và Lai Châu"; "Yên Sơn" where the text has "huyện Yên Sơn"
  { name: "without-head", confidence: 0.85 },
  // "Đảng bộ xã Bắc Yên", "Ban Thường vụ Huyện ủy Mường La", "Chi bộ HTX Xuân Tiến"
  { name: "party", confidence: 0.95 },
  // "Sở Nông nghiệp và Môi trường", "Ban Tuyên giáo Huyện ủy Mường La", "Công an xã Mường Bú"
  { name: "agency", confidence: 0.88 },
  // "Hội Nông dân xã Chiềng Mai", "Tỉnh đoàn Sơn La"
  { name: "mass-organisation", confidence: 0.88 },
  // "Trường THPT Chu Văn An", "Trường PTDTBT TH&THCS Nậm Lạnh"
  { name: "school", confidence: 0.9 },
  // "Công ty TNHH MTV Cà phê Sơn La"
  { name: "company", confidence: 0.85 },
  // "HTX Xuân Tiến"
  { name: "cooperative", confidence: 0.9 },
  // "Trung đoàn 754", "Đồn Biên phòng Chiềng Tương", "Bộ CHQS tỉnh Sơn La"
  { name: "military", confidence: 0.9 },
  // "Đảng ủy" of "Đảng ủy, HĐND, UBND xã Mường Bú"
  { name: "shared-place", confidence: 0.8 },
  // "Đảng bộ xã", "huyện", "Tỉnh ủy": made full by what the text names
  { name: "bare", confidence: 0.75 }
];

// extractors/unit/index.ts
var PLACES4 = /* @__PURE__ */ new Set(["province", "district", "commune", "village"]);
var CONFIDENCE = new Map(rules6.map((rule) => [rule.name, rule.confidence]));
function factOf(mentions, text) {
  const named4 = mentions.some(
    ({ proper: proper2, start, kind }) => proper2 !== null || !PLACES4.has(kind) && /\p{Lu}/u.test(text[start] ?? "")
  );
  if (!named4) return null;
  const best2 = mentions.find((mention) => mention.proper !== null) ?? mentions[0];
  if (!best2?.name) return null;
  const known3 = (field) => mentions.find((one) => one[field] !== null)?.[field] ?? null;
  return {
    type: "unit",
    start: best2.start,
    end: best2.end,
    rule: `unit/${best2.rule}`,
    confidence: CONFIDENCE.get(best2.rule) ?? 0.5,
    fields: {
      name: best2.name,
      kind: best2.kind,
      parent: best2.parent ?? known3("parent"),
      province: best2.province ?? known3("province"),
      mentions: mentions.length,
      spans: mentions.map(({ start, end }) => [start, end])
    }
  };
}
function trace({ trace: tell }, mentions) {
  for (const { start, end, rule, name } of mentions) {
    tell?.({ extractor: "unit", rule, start, end, outcome: name ? "fact" : "rejected by the rule" });
  }
}
var unit3 = {
  name: "unit",
  version: 1,
  rules: rules6,
  find(context) {
    const mentions = unitMentions(context.reading);
    trace(context, mentions);
    const groups = /* @__PURE__ */ new Map();
    for (const mention of mentions) {
      if (!mention.name) continue;
      const key3 = identityOf2(mention.name);
      const group4 = groups.get(key3);
      if (group4) group4.push(mention);
      else groups.set(key3, [mention]);
    }
    return [...groups.values()].map((group4) => factOf(group4, context.reading.text)).filter((fact2) => fact2 !== null).toSorted((a, b) => a.start - b.start || b.end - a.end);
  }
};

// extractors/index.ts
var extractors = [date, document, unit3, person, count2, event];

// ../p5/bench.mts
var texts = JSON.parse(readFileSync("/tmp/p5/bench.json", "utf8"));
var bytes = texts.reduce((s, t) => s + Buffer.byteLength(t), 0);
var skip = new Set((process.env.SKIP ?? "count").split(","));
var best = /* @__PURE__ */ new Map();
var rounds = Number(process.env.ROUNDS ?? 8);
var cal = () => {
  const m = /* @__PURE__ */ new Map();
  let s = performance.now();
  for (const t of texts.slice(0, 60)) for (const w of t.split(/[ .,\n]+/)) m.set(w, (m.get(w) ?? 0) + 1);
  return performance.now() - s;
};
var calib = Infinity;
for (let k = 0; k < rounds; k++) {
  calib = Math.min(calib, cal(), cal());
  const sum = /* @__PURE__ */ new Map();
  const add = (n, v) => {
    sum.set(n, (sum.get(n) ?? 0) + v);
    sum.set("ALL", (sum.get("ALL") ?? 0) + v);
  };
  for (const t of texts) {
    let s = performance.now();
    const reading = read(t, "2025-09-01");
    add("read", performance.now() - s);
    const found = [];
    for (const e of extractors) {
      if (skip.has(e.name)) continue;
      s = performance.now();
      found.push(...e.find({ reading, found }));
      add(e.name, performance.now() - s);
    }
  }
  for (const [n, v] of sum) {
    if (k === 0 && n === "ALL") console.log("first round", (bytes / 1e3 / v).toFixed(2), "MB/s");
    best.set(n, Math.min(best.get(n) ?? Infinity, v));
  }
}
console.log("calibration", calib.toFixed(2), "ms; figures at 5.3 ms");
for (let [n, v] of best) console.log(n.padEnd(10), (v * 1e6 / bytes * 5.3 / calib).toFixed(1).padStart(7), "norm ns/B  ", (bytes / 1e3 / v).toFixed(2).padStart(8), "MB/s", (v * 1e6 / bytes).toFixed(1).padStart(8), "ns/B");

/** Legacy Vietnamese in text that looks like Latin-1: converted where it is that, and nothing else touched. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/text/decode.ts';
import { convertIn, convertLegacy } from '../../../src/text/legacy/convert.ts';
import type { Legacy } from '../../../src/text/legacy/tables.ts';
import { normalise } from '../../../src/text/normalise.ts';
import { isSyllable } from '../../../src/text/legacy/syllable.ts';
import { ROOT } from '../../../src/version.ts';
import { asLatin, ENCODERS, VIETNAMESE } from './encode.ts';

const ALL = Object.keys(ENCODERS) as Legacy[];
const seenAs = (encoding: Legacy, text: string): string => asLatin(ENCODERS[encoding](text));

const SENTENCES = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập - Tự do - Hạnh phúc',
  'Báo Sơn La, cơ quan của Đảng bộ tỉnh',
  'Đến nay, toàn xã có 125 đảng viên; 9/11 bản đạt chuẩn (81,8%).',
  'Những người thợ giỏi nghề dệt thổ cẩm ở Mường Lò',
  'Chị Lò Thị Ửng bảo: sẽ gửi thư, kẻo lỡ hẹn!',
  'Kỳ họp thứ nhất, ngày 20/6/2025: ký kết, kỷ luật, mỹ thuật, thổi xôi, lý lịch, ỵ',
  'Ngõ nhỏ, phố nhỏ, chõ xôi, vẽ vời, trễ nải, ngỡ ngàng, bỡ ngỡ, hẵng, lẫm chẫm',
  'Quốc lộ 6 dài 504 km, rộng 12 m; vốn: 1.250.000 đồng',
  'Đặng Thuỳ Trâm - Ấp Bắc - Âu Cơ - Ăn Tết - Ưu đãi - Ơn nghĩa',
  'nước lũ rút, cầu gãy, đường bị sạt lở; ước thiệt hại 2,5 tỷ',
];

/** The same, as each encoding looks when it is taken for windows-1252. */
const NOISE: Record<Legacy, string[]> = {
  TCVN3: [
    'Céng hßa x· héi chñ nghÜa ViÖt Nam',
    '§éc lËp - Tù do - H¹nh phóc',
    'B¸o S¬n La, c¬ quan cña §¶ng bé tØnh',
    '§Õn nay, toµn x· cã 125 ®¶ng viªn; 9/11 b¶n ®¹t chuÈn (81,8%).',
    'Nh÷ng ng\u00adêi thî giái nghÒ dÖt thæ cÈm ë M\u00adêng Lß',
    'ChÞ Lß ThÞ öng b¶o: sÏ göi th\u00ad, kÎo lì hÑn!',
    'Kú häp thø nhÊt, ngµy 20/6/2025: ký kÕt, kû luËt, mü thuËt, thæi x«i, lý lÞch, þ',
    'Ngâ nhá, phè nhá, châ x«i, vÏ vêi, trÔ n¶i, ngì ngµng, bì ngì, h½ng, lÉm chÉm',
    'Quèc lé 6 dµi 504 km, réng 12 m; vèn: 1.250.000 ®ång',
    '§Æng Thuú Tr©m - Êp B¾c - ¢u C¬ - ¡n TÕt - ¦u ®·i - ¥n nghÜa',
    'n\u00adíc lò rót, cÇu g·y, ®\u00adêng bÞ s¹t lë; \u00adíc thiÖt h¹i 2,5 tû',
  ],
  VNI: [
    'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
    'Ñoäc laäp - Töï do - Haïnh phuùc',
    'Baùo Sôn La, cô quan cuûa Ñaûng boä tænh',
    'Ñeán nay, toaøn xaõ coù 125 ñaûng vieân; 9/11 baûn ñaït chuaån (81,8%).',
    'Nhöõng ngöôøi thôï gioûi ngheà deät thoå caåm ôû Möôøng Loø',
    'Chò Loø Thò ÖÛng baûo: seõ göûi thö, keûo lôõ heïn!',
    'Kyø hoïp thöù nhaát, ngaøy 20/6/2025: kyù keát, kyû luaät, myõ thuaät, thoåi xoâi, lyù lòch, î',
    'Ngoõ nhoû, phoá nhoû, choõ xoâi, veõ vôøi, treã naûi, ngôõ ngaøng, bôõ ngôõ, haüng, laãm chaãm',
    'Quoác loä 6 daøi 504 km, roäng 12 m; voán: 1.250.000 ñoàng',
    'Ñaëng Thuyø Traâm - AÁp Baéc - AÂu Cô - AÊn Teát - Öu ñaõi - Ôn nghóa',
    'nöôùc luõ ruùt, caàu gaõy, ñöôøng bò saït lôû; öôùc thieät haïi 2,5 tyû',
  ],
  VISCII: [
    'Cµng hòa xã hµi chü nghîa Vi®t Nam',
    'Ðµc l§p - Tñ do - HÕnh phúc',
    'Báo S½n La, c½ quan cüa Ðäng bµ tïnh',
    'Ðªn nay, toàn xã có 125 ðäng viên; 9/11 bän ðÕt chu¦n (81,8%).',
    'Nhæng ngß¶i thþ giöi ngh« d®t th± c¦m · Mß¶ng Lò',
    'Ch¸ Lò Th¸ ¼ng bäo: s¨ gØi thß, këo lÞ h©n!',
    'KÏ h÷p thÑ nh¤t, ngày 20/6/2025: ký kªt, kÖ lu§t, mÛ thu§t, th±i xôi, lý l¸ch, Ü',
    'Ngõ nhö, ph¯ nhö, chõ xôi, v¨ v¶i, tr\u00ad näi, ngÞ ngàng, bÞ ngÞ, hÇng, lçm chçm',
    'Qu¯c lµ 6 dài 504 km, rµng 12 m; v¯n: 1.250.000 ð°ng',
    'Ð£ng ThuÏ Trâm - „p B¡c - Âu C½ - Ån Tªt - ¿u ðãi - ´n nghîa',
    'nß¾c lû rút, c¥u gãy, ðß¶ng b¸ sÕt l·; ß¾c thi®t hÕi 2,5 tÖ',
  ],
  'windows-1258': [
    'Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam',
    'Ðôòc lâòp - Týò do - Haònh phuìc',
    'Baìo Sõn La, cõ quan cuÒa ÐaÒng bôò tiÒnh',
    'Ðêìn nay, toaÌn xaÞ coì 125 ðaÒng viên; 9/11 baÒn ðaòt chuâÒn (81,8%).',
    'NhýÞng ngýõÌi thõò gioÒi nghêÌ dêòt thôÒ câÒm õÒ MýõÌng LoÌ',
    'Chiò LoÌ Thiò ÝÒng baÒo: seÞ gýÒi thý, keÒo lõÞ heòn!',
    'KyÌ hoòp thýì nhâìt, ngaÌy 20/6/2025: kyì kêìt, kyÒ luâòt, myÞ thuâòt, thôÒi xôi, lyì liòch, yò',
    'NgoÞ nhoÒ, phôì nhoÒ, choÞ xôi, veÞ võÌi, trêÞ naÒi, ngõÞ ngaÌng, bõÞ ngõÞ, hãÞng, lâÞm châÞm',
    'Quôìc lôò 6 daÌi 504 km, rôòng 12 m; vôìn: 1.250.000 ðôÌng',
    'Ðãòng ThuyÌ Trâm - Âìp Bãìc - Âu Cõ - Ãn Têìt - Ýu ðaÞi - Õn nghiÞa',
    'nýõìc luÞ ruìt, câÌu gaÞy, ðýõÌng biò saòt lõÒ; ýõìc thiêòt haòi 2,5 tyÒ',
  ],
};

describe('convertIn', () => {
  it.each(ALL.flatMap((encoding) => SENTENCES.map((text, i) => [encoding, NOISE[encoding][i] ?? '', text] as const)))(
    '%s: %s is %s',
    (encoding, noise, text) => {
      // TCVN3 has no toned capitals: "¸nh" is Ánh as well as ánh.
      const expected = encoding === 'TCVN3' ? text.replace('Ửng', 'ửng').replace('Ấp', 'ấp') : text;
      expect(convertIn(noise, encoding)).toBe(expected);
      expect(seenAs(encoding, text)).toBe(noise);
    },
  );

  it.each<[Legacy, string, string]>([
    ['TCVN3', '§¶NG Bé TØNH S¥N LA', 'ĐẢNG BỘ TỈNH SƠN LA'],
    ['TCVN3', 'Th«ng b¸o cña §¶NG Uû x·', 'Thông báo của ĐẢNG Uỷ xã'],
    ['TCVN3', 'ñy ban nh©n d©n\n§¹I HéI lÇn thø X', 'ủy ban nhân dân\nĐẠI HỘI lần thứ X'],
    ['TCVN3', 'UBND huyÖn, H§ND tØnh vµ QS§', 'UBND huyện, HĐND tỉnh và QSĐ'],
    ['TCVN3', '“Gi¸ 5.000®” – tõ 8\u00a0giê', '“Giá 5.000đ” – từ 8\u00a0giờ'],
    ['TCVN3', '\u0093Gi¸\u0094 \u0096 tõ', '“Giá” – từ'],
    ['TCVN3', '« t« vµ xe m¸y ë ch©u ¸, ý kiÕn', 'ô tô và xe máy ở châu á, ý kiến'],
    ['TCVN3', '© 2005 · 10 m² · 30°C · 3 km³', '© 2005 · 10 m² · 30°C · 3 km³'],
    ['TCVN3', 'À Á Â Ã Ä Å Í Ù Ú Û à ð ÿ º ¿ ¯ ´', 'À Á Â Ã Ä Å Í Ù Ú Û à ð ÿ º ¿ ¯ ´'],
    ['VNI', 'Aùo daøi, ÑAÛNG BOÄ TÆNH, Oâng YÙ', 'Áo dài, ĐẢNG BỘ TỈNH, Ông Ý'],
    ['VNI', '“Saùng” – toái…', '“Sáng” – tối…'],
    ['VNI', 'José ôû Zürich', 'José ở Zürich'],
    ['VISCII', '“Nhân dân” S½n La', '“Nhân dân” Sơn La'],
    ['VISCII', 'H\u0090 TR”', 'HỒ TRỢ'],
    ['VISCII', 'ÐÀ N\u0005NG', 'ĐÀ NẴNG'],
    ['windows-1258', 'PHUÌ YÊN, QuyÒ “Viì ngýõÌi ngheÌo”', 'PHÙ YÊN, Quỷ “Ví người nghèo”'],
  ])('%s: capitals, signs and quotes: %s', (encoding, noise, text) => {
    expect(convertIn(noise, encoding)).toBe(text);
  });
});

/** Enough of a text to be recognised by. */
const TEXT = `Đảng bộ xã Mường Xanh có 57 chi bộ với 1.827 đảng viên, hoạt động theo Quyết định số 1507-QĐ/TU, ngày 20/6/2025 của Tỉnh ủy.
Năm qua, các chi bộ đã kết nạp 30 đảng viên mới; xã đang phấn đấu kết nạp thêm 40 đảng viên vào năm sau, và mỗi bản đều có người được bồi dưỡng.`;

describe('convertLegacy', () => {
  it.each(ALL)('recognises %s by its words', (encoding) => {
    expect(convertLegacy(seenAs(encoding, TEXT))).toEqual({ text: TEXT, encoding });
    expect(convertLegacy(seenAs(encoding, TEXT).replaceAll('\n', '\r\n'))?.text).toBe(TEXT.replaceAll('\n', '\r\n'));
  });

  it('reads ư that became a plain hyphen, and leaves other hyphens', () => {
    const text = `${TEXT}\nThư ký Trung ương, nhưng chưa lưu; tư pháp - nước 1-2, Tây-Bắc, khóa X- năm, ưu tiên`;
    const noise = seenAs('TCVN3', text).replaceAll('\u00ad', '-');
    expect(noise).toContain('®-îc');
    expect(convertLegacy(noise)).toEqual({ text, encoding: 'TCVN3' });
  });

  it('leaves lines of proper Vietnamese among legacy ones', () => {
    const proper =
      'Ảnh: Trần Văn Đức chụp ở xã Chiềng Mai\nCó hai nhà máy và ba cô giáo là dân xã này\nÔng là giáo viên có tài';
    for (const encoding of ALL) {
      const mixed = `${proper}\n${seenAs(encoding, TEXT)}\n${proper}`;
      expect(convertLegacy(mixed)).toEqual({ text: `${proper}\n${TEXT}\n${proper}`, encoding });
    }
  });

  it('leaves lines that read better as they stand, also where no letter is beyond Latin-1', () => {
    const proper = 'Có hai nhà máy và ba cô giáo là dân xã này, cùng ông bà';
    for (const encoding of ALL) {
      const found = convertLegacy(`${proper}\n${seenAs(encoding, TEXT)}`);
      expect(found).toEqual({ text: `${proper}\n${TEXT}`, encoding });
    }
  });

  it('leaves lines that have both', () => {
    const both = 'Chữ cũ viết “cña”, “vµ”, “c¸c”, “tØnh”, “®¶ng”, “x·” trong đó';
    const found = convertLegacy(`${both}\n${seenAs('TCVN3', TEXT)}`);
    expect(found).toEqual({ text: `${both}\n${TEXT}`, encoding: 'TCVN3' });
  });

  it('leaves no half of a corpus article unread, whatever it is encoded in', () => {
    for (const text of articles().map(plain)) {
      for (const encoding of ALL) {
        // Quotes are letters in VISCII.
        const sent = encoding === 'VISCII' ? text.replace(/[“”‘’–—…]/g, '"') : text;
        const found = convertLegacy(seenAs(encoding, sent));
        expect(found?.encoding).toBe(encoding);
        if (encoding === 'TCVN3') expect(found?.text.toLowerCase()).toBe(sent.toLowerCase());
        else expect(found?.text).toBe(sent);
      }
    }
  });
});

/** Texts that have to stay as they are. */
const NOT_LEGACY = [
  '',
  'B¸o S¬n La',
  'c¸c vµ tØnh cña',
  'NguyÔn, TrÇn, Ph¹m, Vâ, Bïi, §ç, D­¬ng, Lý, §Æng, V­¬ng', // names alone: none of the common words
  'Früher schrieb man dort “cña”, “vµ”, “c¸c”, “tØnh”, “®¶ng”, “x·”: Größe, Straße, Mädchen, Übung, schön, für, über, können, müssen, Äpfel, Öl, Tür, süß, Gemüse',
  'Baùo Sôn La',
  '§¶ng',
  'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc của người dân các tỉnh',
  'Có hai nhà máy và ba cô giáo là dân xã này; ông bà có sáu con trâu và hai con bò',
  'Ông Müller và bà Zoë Strauß ở Köln đã đến thăm các bản của tỉnh Sơn La, cùng ông François Lefèvre',
  'Ðảng bộ và các tổ chức cơ sở ðảng ở huyện ðã được kiện toàn; người dân ðồng thuận',
  'Ðây là nhà máy có ba trãm công nhân, là cõ sở lõn',
  TEXT.normalize('NFD'),
  'The café near the façade served crème brûlée to naïve fiancées; the résumé said coöperation, El Niño and jalapeño.',
  "L'été dernier, les élèves français ont étudié à l'école près de la forêt; où êtes-vous allés? Le garçon a reçu un cœur brisé, là-bas, à côté du château.",
  'Français, naïveté, août, Noël, maïs, ambiguë, Citroën, être, fenêtre, hôpital, île, goût, ça, déjà, voilà, très, même',
  'Größe, Straße, Mädchen, Übung, schön, für, über, können, müssen, Äpfel, Öl, Tür, süß, Gemüse, Fußball, größer, früher',
  'Die Bürgermeisterin von Düsseldorf eröffnete gestern das größte Gebäude für Künstler; die Gäste drängten sich bis spät in die Nacht.',
  'A decisão não foi fácil: a população já está à espera de soluções, e o município não tem condições; é preciso ação, você vê.',
  'Está lloviendo en España; el niño pequeño comió piñas, jamón y café en la mañana. ¿Qué pasó después? ¡Adiós, señor Muñoz!',
  'Perché è così: la città più bella è già lì, però non c’è né università né virtù; può darsi che sarà così domani, cioè martedì.',
  'A magyar nyelvű újság tegnap közölte: a község lakói új utat építenek, és több száz ember vett részt az ünnepségen.',
  'Minden ember egyenlő méltósággal születik; szabadság, testvériség, jövő, erő, gyönyörű, öröm, könyv, tükör',
  'Børn og voksne på øen spiste rødgrød med fløde; årets største begivenhed er på søndag, så må vi gå.',
  'Är det så att alla älskar smörgåsar på ön? Många människor åker båt från Västerås till Öland på våren.',
  'Hyvää päivää! Tämä on hyvin pitkä päivä, ja minä menen järvelle kävelemään ystävän kanssa; sää on lämmin.',
  'Það er gott að vera hér á Íslandi þegar sólin skín; börnin fóru út að leika sér með öðrum krökkum í snjónum.',
  "L'àvia és a Barcelona; el plàtan és groc, la qüestió és difícil: què vols fer demà? Això és així, però només avui.",
  'Tá an aimsir go maith inniu; bhí Seán agus Máire ag siúl cois farraige, agus d’ól siad cupán tae sa chaifé.',
  'Łódź i Kraków są piękne; żółw śpi, a źrebię pije wodę ze źródła, bo jest bardzo gorąco.',
  'Příliš žluťoučký kůň úpěl ďábelské ódy; včera jsme šli do města a koupili čerstvý chléb.',
  'İstanbul’da yaşayan öğrenciler güneşli bir günde çay içip köprüden geçtiler; şöyle böyle, üç dört ölçü.',
  'Москва слезам не верит; это было вчера, в четверг, около полудня.',
  '北京市海淀区 2025年6月20日 — 中越友谊',
  '© 2025 Công ty · Bản quyền ® · «Trang nhất» · 30°C · 10 m² · ± 5 · × 2 · 1½ · §5 · £10 · ¥200 · µm · ¶',
  '© § ¶ µ ¥ £ ¢ ¤ ¦ ¬ ¯ ´ ¸ ¹ ¼ ½ ¾ ¿ ¡ « » ® ·',
  'Ã Â Ã¡ Ã© Ã­ Ã³ Ãº â€œquotedâ€\u009d Ã±andÃº Ã¼ber cafÃ© naÃ¯ve',
  'wǒ hé nǐ xué hànyǔ; bù kèqi, xièxie, lǎoshī hǎo',
  'Mèngzǐ, Zhèng Hé, Hé Bèi, Lú Xùn, Hù Bèi, péng yòu, méi yòu, bù dùi, nín hé, zài, gèng, sù, kè, lù, dù, hùi, gù',
  'naïve Zoë Brontë Chloë coöperate reënter Noël Boötes aërial naïf preëminent daïs',
  'x²+y²=r², ½·¼=⅛, 5µg/m³, £5–£10, ¥1.000, 20°±2°, ¬p∨q, ¦a¦, 3¾″, §§ 1–3, ¹²³',
];

describe('what is not legacy', () => {
  it.each(NOT_LEGACY)('stays: %s', (text) => {
    expect(convertLegacy(text)).toBeNull();
    expect(convertLegacy(text.normalize('NFC'))).toBeNull();
    expect(convertLegacy(text.toUpperCase())).toBeNull();
  });

  it('stays also when there is much of it', () => {
    const much = NOT_LEGACY.filter((text) => !/B¸o|Baùo|§¶ng|c¸c|TrÇn/.test(text)).join('\n');
    expect(convertLegacy(much)).toBeNull();
    expect(convertLegacy(`${much}\n${TEXT}`)).toBeNull();
  });

  it('articles of the corpus stay, line by line and whole', () => {
    const texts = articles();
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) for (const part of [text, ...text.split('\n')]) expect(convertLegacy(part)).toBeNull();
  });

  it('any text that is not nearly all legacy words stays', () => {
    const latin1 = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) });
    const any = fc.oneof(latin1, fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(any, (text) => {
        expect(convertLegacy(text)).toBeNull();
      }),
    );
  });
});

describe('round trips', () => {
  const letter = fc.constantFrom(...VIETNAMESE, ...'bcdghklmnpqrstvx0123456789 ., -/%()\n');
  const any = fc.string({ unit: letter, minLength: 1 });

  it.each(ALL)('any text of Vietnamese letters through the bytes of %s', (encoding) => {
    fc.assert(
      fc.property(any, (text) => {
        const back = normalise(decodeText(ENCODERS[encoding](text), { encoding }).text);
        // By themselves © and · are signs, not â and ã.
        const letters = back.replaceAll('©', 'â').replaceAll('·', 'ã');
        if (encoding === 'TCVN3') expect(letters.toLowerCase()).toBe(text.toLowerCase());
        else expect(back).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it.each(ALL)('sentences in any order are recognised as %s', (encoding) => {
    const words = [...new Set(`${SENTENCES.join(' ')} ${TEXT}`.toLowerCase().match(/\p{L}+/gu))];
    const text = fc.shuffledSubarray(words, { minLength: 60 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, (sent) => {
        expect(convertLegacy(seenAs(encoding, sent))).toEqual({ text: sent, encoding });
      }),
    );
  });
});

describe('isSyllable', () => {
  it.each(
    'Đảng nghiêng khuỷu quyết quốc gì giếng hoà hòa thuỷ thủy xoong Đắk Lắk Krông uống yêu ướt ỷ HUYỆN'.split(' '),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });
  it.each('Müller café cña bàt tốngg stra đđ hòá kẻp xyz Größe señor'.split(' '))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

/** Texts of the corpus' golden articles. */
function articles(): string[] {
  const folder = join(ROOT, 'corpus/pages');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('article.json'),
  );
  return files.map((name) => {
    const article = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { blocks: { text: string }[] };
    return article.blocks.map((block) => block.text).join('\n');
  });
}

/** What every one of the encodings has letters for. */
const plain = (text: string): string =>
  text
    .replace(/[^\n -~À-ỹ“”‘’–—…]/g, ' ')
    .replace(/[^\P{L}A-Za-z]/gu, (letter) => (VIETNAMESE.includes(letter) ? letter : ' '));

/** Whether a word is a well-formed Vietnamese syllable: a known onset, a known rime, a tone that the rime can bear. */

const ONSETS = new Set(
  ' b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x'
    .split(' ')
    .map((onset) => onset.normalize('NFC')),
);
const LONGEST_ONSET = 3;

/** Without tones. The last line has the codas of names from the Central Highlands: Đắk Lắk, Krông Búk. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y ych yêm yên yêng yêt yêu ynh yt
ak ăk âk êk ik ôk ơk uk ưk`
    .normalize('NFC')
    .split(/\s+/),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** After a stop only the sharp and the heavy tone are said. */
const STOPPED = /(?:c|ch|p|t|k)$/;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;

/** `Đảng`, `HUYỆN`, `hoà`, `hòa` are; `Müller`, `cña`, `c¸c`, `bàt` are not. Takes one word, in any case, without marks around it. */
export function isSyllable(word: string): boolean {
  const spelled = word.toLowerCase().normalize('NFD');
  const tones = spelled.match(TONES);
  if (tones && tones.length > 1) return false;
  const bare = spelled.replace(TONES, '').normalize('NFC');
  if (tones && STOPPED.test(bare) && !SHARP_OR_HEAVY.test(tones[0])) return false;
  for (let cut = Math.min(LONGEST_ONSET, bare.length); cut >= 0; cut--) {
    if (ONSETS.has(bare.slice(0, cut)) && RIMES.has(bare.slice(cut))) return true;
  }
  return false;
}

/**
 * Names by a tagger, where the rules have none (`--nlp`): those that have the shape of a name confirm what the rules
 * were unsure of, the rest are entities no rule knows. Both are less sure than any rule, and say so.
 */
import { Cover, ofType, type Mention } from '../../extractors/rule.ts';
import { unitsNamed } from '../gazetteer/units.ts';
import type { UnitKind } from '../model/fact.ts';
import { fold } from '../text/fold.ts';
import { familyName } from '../text/person-names.ts';
import type { GuessedName, Reading, Tagger } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** Two to five words in capitals at the end of what the tagger took for a name: "đoạn Cát Tiến", "ông Kơ Să Ha Chương". */
const CAPITALS = /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){1,4}$/u;
/** Words of the Party, of feasts, years, documents and peoples, which the tagger takes for places. */
const NO_NAME =
  /(?<!\p{L})(?:(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)|Chí Minh|Việt Nam|Ê Đê|Gia Rai|Ba Na|Phù Lá|Đảng|Nghị|Quyết|Luật|Điều|Khoản|Tết|Covid|Đại hội|Hội nghị|Chủ|Bí|Nhà nước|Nhân dân|Cách mạng|Bác)(?!\p{L})/u;

/** The gazetteer's word for a unit, and our kind. */
const KINDS: Record<string, UnitKind> = {
  tỉnh: 'province',
  'thành phố': 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

interface Guess extends Span {
  name: string;
  kind: GuessedName['kind'];
}

/** What the tagger takes for names, cut to their capitals, each once, where nothing was read. */
function guesses(reading: Reading, names: Tagger['names'], found: readonly Mention[]): Guess[] {
  const taken = new Cover(reading.text.length, found);
  for (const unit of ofType(found, 'unit')) {
    for (const [start, end] of unit.fields.spans) taken.add({ start, end });
  }
  const known = new Set(ofType(found, 'person').map((person) => person.fields.name));
  const list: Guess[] = [];
  for (const sentence of reading.sentences) {
    for (const guess of names(reading.text.slice(sentence.start, sentence.end))) {
      const name = CAPITALS.exec(guess.text)?.[0];
      if (!name || known.has(name) || NO_NAME.test(name)) continue;
      const end = sentence.start + guess.end;
      const span = { start: end - name.length, end };
      if (taken.overlaps(span)) continue;
      known.add(name);
      list.push({ ...span, name, kind: guess.kind });
    }
  }
  return list;
}

function personOf({ start, end, name }: Guess): Mention<'person'> {
  const words = [...name.matchAll(/\S+/g)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const confirmed = words.length > 2 && familyName(name, words) !== null;
  const rule = confirmed ? 'person/confirmed-by-tagger' : 'person/by-tagger';
  return {
    type: 'person',
    start,
    end,
    fields: { name, honorific: null, role: null, unit: null },
    rule,
    confidence: confirmed ? 0.3 : 0.1,
  };
}

/** A place that the gazetteer knows is that unit; another is of no kind we know. */
function unitOf({ start, end, name }: Guess, published: string | null): Mention<'unit'> {
  const [known, ...others] = unitsNamed(name, published);
  const kind = known && others.length === 0 ? KINDS[known.kind] : undefined;
  const unit =
    known && kind
      ? {
          name: `${fold(known.kind)} ${known.name}`,
          kind,
          parent: known.district ?? known.province,
          province: known.province,
        }
      : { name, kind: 'other' as const, parent: null, province: null };
  return {
    type: 'unit',
    start,
    end,
    fields: { ...unit, mentions: 1, spans: [[start, end]] },
    rule: kind ? 'unit/confirmed-by-tagger' : 'unit/by-tagger',
    confidence: kind ? 0.3 : 0.1,
  };
}

/** The mentions, and those of the tagger's names that no rule has. */
export function withNames(found: readonly Mention[], reading: Reading, names: Tagger['names']): Mention[] {
  const added = guesses(reading, names, found).map((guess) =>
    // "Mai Sơn" may be a man to the tagger; to the gazetteer it is a place.
    guess.kind === 'person' && unitsNamed(guess.name).length === 0 ? personOf(guess) : unitOf(guess, reading.published),
  );
  return [...found, ...added];
}

/** The event extractor's parts: skeletons of sentences, events told again, and texts much longer than an article. */
import { describe, expect, it } from 'vitest';
import { itemsOf, skeletonOf } from '../../extractors/event/skeleton.ts';
import { extractors } from '../../extractors/index.ts';
import { ofType, type Mention } from '../../extractors/rule.ts';
import { unitMentions } from '../../extractors/unit/mentions.ts';
import { extract } from '../../src/extract/index.ts';
import type { FactOf } from '../../src/model/fact.ts';
import { read } from '../../src/text/reading.ts';

function skeletons(text: string): string[] {
  const reading = read(text, '2025-09-01');
  const found: Mention[] = [];
  for (const one of extractors) if (one.name !== 'event') found.push(...one.find({ reading, found }));
  const items = itemsOf(reading, unitMentions(reading), ofType(found, 'date'), ofType(found, 'document'));
  return reading.sentences.map((sentence) => skeletonOf(reading, sentence, items).words);
}

const events = (text: string, published = '2025-09-01'): FactOf<'event'>[] =>
  extract({ article: 'test', text, published }).filter((fact): fact is FactOf<'event'> => fact.type === 'event');

describe('a skeleton', () => {
  it.each([
    ['Xã Bắc Yên, tỉnh Sơn La được thành lập.', 'U được thành lập.'],
    ['Sáp nhập xã A Xing, xã A Túc và xã Lìa.', 'sáp nhập U.'],
    ['Sáp nhập thị trấn Đu và các xã Yên Lạc, Động Đạt.', 'sáp nhập U.'],
    ['Nhập toàn bộ diện tích, dân số của xã A Xing vào xã A Túc.', 'nhập U vào U.'],
    ['Sau khi sáp nhập các xã Tân Hương và Tân Lập, xã Tân Lập có 21 thôn.', 'sau khi sáp nhập U, U có 21 thôn.'],
    ['Chi bộ bản Nà Hạ (xã Chiềng Khoi) thành lập tháng 3/2015.', 'U thành lập D.'],
    ['Xã Trà Cú được lập từ xã Thanh Sơn và một phần xã Kim Sơn.', 'U được lập từ U.'],
    ['Nhập bản Nà Hạ vào bản Nà Mới, bản Nà Tân đổi tên thành bản Nà Tòng.', 'nhập U vào U, U đổi tên thành U.'],
    ['Giải thể Đảng bộ các xã Mường Khoa, Phúc Khoa.', 'giải thể U.'],
    ['Theo Quyết định số 15-QĐ/TU của Tỉnh ủy Điện Biên, Đảng bộ xã Na Son ra mắt.', 'theo N của U, U ra mắt.'],
  ])('of “%s”', (text, expected) => {
    expect(skeletons(text)).toEqual([expected]);
  });
});

describe('events', () => {
  it('quote the words they were read from', () => {
    const text = 'Hôm nay trời đẹp. Năm 2019, làng Út 1 và làng Út 2 được nhập lại thành làng Út, đông vui hơn.';
    const [event, ...others] = events(text);
    expect(others).toEqual([]);
    expect(event?.quote).toBe('làng Út 1 và làng Út 2 được nhập lại thành làng Út');
    expect(text.slice(event?.start, event?.end)).toBe(event?.quote);
  });

  it('told again are one, with what each telling says', () => {
    const text =
      'Đảng bộ xã Na Son được thành lập.\nĐảng bộ xã Na Son thành lập ngày 20/6/2025.\nĐảng bộ xã Na Son được thành lập theo Quyết định số 15-QĐ/TU của Tỉnh ủy.';
    expect(events(text)).toMatchObject([{ subject: 'Đảng bộ xã Na Son', date: '2025-06-20', document: '15-QĐ/TU' }]);
  });

  it('of two years are two', () => {
    const text = 'Tỉnh Lào Cai được thành lập năm 1907. Tỉnh Lào Cai được tái lập năm 1991.';
    expect(events(text).map(({ date }) => date)).toEqual(['1907', '1991']);
  });

  it('of a district and of its Party committee are two', () => {
    const text = 'Năm 2013, huyện Nậm Pồ được thành lập. Cùng năm, Đảng bộ huyện Nậm Pồ được thành lập.';
    expect(events(text).map(({ subject }) => subject)).toEqual(['huyện Nậm Pồ', 'Đảng bộ huyện Nậm Pồ']);
  });

  it('without a result have the one that the gazetteer knows, in articles since it came to be', () => {
    const text = 'Từ khi hợp nhất hai tỉnh Bắc Giang và Bắc Ninh, hồ sơ tăng gấp đôi.';
    expect(events(text, '2025-09-01')).toMatchObject([{ event: 'merged', subject: 'tỉnh Bắc Ninh' }]);
    expect(events(text, '1996-09-01')).toEqual([]);
  });

  it('take the date of the sentence that they go on with', () => {
    const told = 'Từ ngày 1/7/2025, huyện còn ba xã mới.';
    const formed = 'xã Nậm Mạ được hình thành từ xã Nậm Mạ và xã Căn Co.';
    expect(events(`${told} Trong đó, ${formed}`).map(({ date }) => date)).toEqual(['2025-07-01']);
    expect(events(`${told} Theo bà con, ${formed}`).map(({ date }) => date)).toEqual([null]);
  });

  it('of a unit named by its sort are those of the last such unit', () => {
    const text = 'Trường THCS Nậm Mười ở xa. Trường THCS Sùng Đô ở gần. Trường được thành lập năm 2012.';
    expect(events(text).map(({ subject }) => subject)).toEqual(['Trường THCS Sùng Đô']);
    expect(events('Trường được thành lập năm 2012.')).toEqual([]);
  });

  it('are the same for a text a hundred times as long', () => {
    const text =
      'Xã Kim Bình được thành lập trên cơ sở sáp nhập các xã Vinh Quang, Bình Nhân và Kim Bình. Là xã vùng cao, được chia tách năm 1999.\n';
    const once = events(text);
    expect(once.length).toBeGreaterThan(0);
    const bare = ({ event, subject, from, date }: FactOf<'event'>) => ({ event, subject, from, date });
    expect(events(text.repeat(100)).map(bare)).toEqual(once.map(bare));
  });
});

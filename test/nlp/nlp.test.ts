/** Tries the NLP interface: offsets of anything, what is masked, tones, names, and noun phrases after numbers. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadNlp, type Nlp, type Token } from '../../src/nlp/index.ts';
import { loadTagger } from '../../src/nlp/tagger.ts';
import { prepare } from '../../src/nlp/prepare.ts';
import { moveTones } from '../../src/nlp/tones.ts';
import { HAS_MODELS } from './installed.ts';
import { ROOT } from '../../src/version.ts';

const PIECES =
  'Đảng bộ|xã Bắc Yên|có|2.063|đảng viên|hòa bình|Ủy ban|1507-QĐ/TU|20/6/2025|15-20%|H’Hen Niê|😀|a@b.vn|=|…|(|”|–|\u00a0|\u200b|\t|  |\n|ẵ|x\u0323|3D|510ha|https://a.vn/b'.split(
    '|',
  );
const sentence = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 12 }).map((pieces) => pieces.join('').normalize('NFD')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

function inOrder(text: string, tokens: readonly Token[]): void {
  let end = 0;
  for (const token of tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.text.trim()).not.toBe('');
    end = token.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('a sentence made ready', () => {
  const forms = (text: string): string[] => prepare(text).columns.forms;
  const printed = (text: string): string[] => {
    const { starts, ends, masked } = prepare(text);
    return starts.flatMap((start, i) => (masked[i] ? [text.slice(start, ends[i])] : []));
  };

  it.each([
    ['Có 9.141 hộ, 0,37%, 76/82 đảng viên', ['9.141', '0,37', '76/82']],
    ['ngày 20/6/2025, 15.7.2025, lúc 7h30, 7:30', ['20/6/2025', '15.7.2025', '7h30', '7:30']],
    ['giai đoạn 2026-2030, 2020–2025', ['2026-2030', '2020–2025']],
    ['trồng 510ha, dài 26km, rộng 2.500m2', ['510', '26', '2.500']],
    ['số 1507-QĐ/TU, 42-KH/TU, 37-HD/BTGTW', ['1507-QĐ/TU', '42-KH/TU', '37-HD/BTGTW']],
    ['118/2025/NĐ-CP, 866/QĐ-UBND, 76/2025/UBTVQH15', ['118/2025/NĐ-CP', '866/QĐ-UBND', '76/2025/UBTVQH15']],
    ['60 - NQ/TW và 12–CTr/TU, 60-NQ/T.Ư', ['60 - NQ/TW', '12–CTr/TU', '60-NQ/T.Ư']],
    ['phim 3D, mạng 4G, H5N1, A4', []],
    ['xem https://a.vn/x?y=1 hay a.b@c.vn nhé', ['https://a.vn/x?y=1', 'a.b@c.vn']],
    ['Tổ 5-Hà Nội', ['5']],
  ])('%s: masks %j', (text, expected) => expect(printed(text)).toEqual(expected));

  it('writes tones as the models know them', () => {
    expect(forms('Ủy ban xã hòa bình, khỏe')).toEqual(['Uỷ', 'ban', 'xã', 'hoà', 'bình', ',', 'khoẻ']);
    expect(moveTones('HÒA Hòa hòai qúy của hoà THỦY Tòa')).toBe('HOÀ Hoà hòai quý của hoà THUỶ Toà');
  });

  it('is the same composed and decomposed', () => {
    const text = 'Đảng ủy xã Mường Bằng có 1.204 đảng viên.';
    expect(forms(text.normalize('NFD'))).toEqual(forms(text));
  });

  it('leaves no character out but white space', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { starts, ends } = prepare(text);
        inOrder(text, starts.map((start, i) => ({ start, end: ends[i] ?? 0, text: text.slice(start, ends[i]) }))); // prettier-ignore
        const outside = starts.reduceRight((rest, start, i) => rest.slice(0, start) + rest.slice(ends[i]), text);
        expect(outside.trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!HAS_MODELS)('with vntk installed', () => {
  let nlp: Nlp;
  beforeAll(async () => {
    nlp = await loadNlp();
  });
  const texts = (tokens: readonly Token[]): string[] => tokens.map((token) => token.text);

  it('every stretch is where it says, in order and apart', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const answer of [nlp.segment(text), nlp.tag(text), nlp.chunk(text), nlp.names(text)])
          inOrder(text, answer);
        expect(texts(nlp.tag(text))).toEqual(texts(nlp.segment(text)));
      }),
      { numRuns: 300 },
    );
  });

  it('cuts words as they are printed', () => {
    expect(texts(nlp.segment('Đảng bộ  xã Bắc Yên có 63 chi bộ.'))).toEqual(
      'Đảng bộ|xã|Bắc Yên|có|63|chi bộ|.'.split('|'),
    );
    // The dictionary has "hoà bình", "thuỷ điện".
    expect(texts(nlp.segment('Nhà máy thủy điện, hòa bình'))).toEqual(['Nhà máy', 'thủy điện', ',', 'hòa bình']);
  });

  it('tags numbers and document numbers as one word each', () => {
    const tagged = nlp.tag('Ông đọc Nghị quyết số 42-KH/TU ngày 20/6/2025 cho 2.063 đảng viên.');
    const tags = Object.fromEntries(tagged.map(({ text, tag }) => [text, tag]));
    expect(tags).toMatchObject({ '20/6/2025': 'M', '2.063': 'M', 'đảng viên': 'N' });
    expect(tags).toHaveProperty('42-KH/TU');
  });

  it('finds phrases and names', () => {
    const text = 'Ông Nguyễn Văn Hòa sinh ra ở Hà Nội từ năm 2016.';
    expect(texts(nlp.chunk(text))).toContain('Nguyễn Văn Hòa');
    expect(nlp.names(text).map(({ text: name, kind }) => [name, kind])).toEqual([
      ['Nguyễn Văn Hòa', 'person'],
      ['Hà Nội', 'place'],
    ]);
  });

  it('is the same for NFD, with the offsets of what was given', () => {
    const text = 'Ông Nguyễn Văn Hòa sống ở Sơn La.';
    const apart = text.normalize('NFD');
    expect(nlp.names(apart).map((name) => name.text.normalize('NFC'))).toEqual(texts(nlp.names(text)));
    inOrder(apart, nlp.names(apart));
  });

  it('bounds the noun phrase behind a number', async () => {
    const { nounPhraseEnd: end } = await loadTagger();
    const text = 'Các hộ nuôi 163 đàn ong mật trên đồi cao.';
    const from = text.indexOf('đàn');
    expect(text.slice(from, end(text, from) ?? from)).toBe('đàn ong mật');
    expect(end(text, text.indexOf('nuôi'))).toBeNull();
    expect(end(text, text.length)).toBeNull();
  });
});

it('where vntk is not installed, says what to do', () => {
  // The same code in a folder from which no package can be reached.
  const folder = mkdtempSync(join(tmpdir(), 'bocbao-nlp-'));
  try {
    cpSync(join(ROOT, 'src', 'nlp'), folder, { recursive: true });
    const tsx = pathToFileURL(join(ROOT, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const script = join(folder, 'try.ts');
    writeFileSync(
      script,
      `import { loadNlp } from './index.ts';
      loadNlp().then(() => console.log('loaded'), (error: Error) => console.log(error.message));`,
    );
    const run = spawnSync(process.execPath, ['--import', tsx, script], { cwd: folder, encoding: 'utf8' });
    expect(run.stdout + run.stderr).toMatch(/^--nlp needs the optional package vntk.*npm install vntk@1\.4\.4/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

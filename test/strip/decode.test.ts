/** Bytes to text: the encodings pages come in, and what is no text. */
import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from '../../src/text/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeHtml', () => {
  it('reads UTF-8 without any label, and after a mark', () => {
    expect(decodeHtml(utf8('<p>Đảng bộ</p>'))).toEqual({ text: '<p>Đảng bộ</p>', encoding: 'UTF-8' });
    expect(decodeHtml(utf8('\ufeff<p>Đảng bộ</p>')).text).toBe('<p>Đảng bộ</p>');
  });

  it('reads windows-1258 by meta and by header', () => {
    const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xd0, 0xe2, 0x79]); // <p>Đây
    expect(decodeHtml(bytes, { contentType: 'text/html; charset=windows-1258' })).toEqual({
      text: '<p>Đây',
      encoding: 'windows-1258',
    });
    const meta = utf8('<meta charset="windows-1258">');
    expect(decodeHtml(Uint8Array.from([...meta, ...bytes])).text).toContain('Đây');
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeHtml(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x11, 0x01])).text).toBe('Ađ');
  });

  it('does not believe a single-byte label over UTF-8', () => {
    expect(decodeHtml(utf8('<meta charset="iso-8859-1"><p>Đảng bộ</p>')).text).toContain('Đảng bộ');
  });

  it('reads a page cut in the middle of a letter, but not noise', () => {
    expect(decodeHtml(utf8('<p>Đảng bộ xã').subarray(0, -1)).text).toContain('Đảng bộ');
    expect(() => decodeHtml(Uint8Array.from(Array.from({ length: 400 }, (_, i) => 0x80 + (i % 64))))).toThrow(
      /not valid UTF-8/,
    );
  });

  it.each([
    ['empty', []],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['ZIP', [0x50, 0x4b, 3, 4]],
    ['NUL', [0x3c, 0x70, 0x3e, 0, 0x41]],
    ['control', Array.from({ length: 100 }, (_, i) => (i % 5 ? 0x41 : 1))],
  ])('refuses what is no page: %s', (name, bytes) => {
    expect(() => decodeHtml(Uint8Array.from(bytes))).toThrow(
      new RegExp(name === 'NUL' || name === 'control' ? `binary: .*${name}` : name),
    );
  });
});

describe('decodeText', () => {
  it('is UTF-8 and nothing else, unless it is said', () => {
    expect(decodeText(utf8('\ufeffĐảng bộ')).text).toBe('Đảng bộ');
    const bytes = Uint8Array.from([0xd0, 0xe2, 0x79, 0x20, 0x6c, 0xe0]);
    expect(() => decodeText(bytes)).toThrow(/not valid UTF-8/);
    expect(decodeText(bytes, { encoding: 'windows-1258' }).text).toBe('Đây là');
    expect(() => decodeText(utf8('a'), { encoding: 'klingon' })).toThrow(/unknown encoding/);
  });
});

it('finds a charset that stands 18 kB into the page', () => {
  const late = `<html><head><style>${'a{} '.repeat(4500)}</style><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`;
  const bytes = Buffer.concat([Buffer.from(late), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]);
  expect(decodeHtml(bytes)).toMatchObject({ encoding: 'windows-1251' });
  expect(decodeHtml(bytes).text).toContain('Привет');
});

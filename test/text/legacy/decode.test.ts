/** Whole pages and files in the encodings before Unicode, declared or not: bytes in, Vietnamese out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { stripHtml } from '../../../src/strip/index.ts';
import { decodeHtml, decodeText } from '../../../src/text/decode.ts';
import type { Legacy } from '../../../src/text/legacy/tables.ts';
import { normalise } from '../../../src/text/normalise.ts';
import { ROOT } from '../../../src/version.ts';
import { asLatin, ENCODERS } from './encode.ts';
import { BODY, oldPage, TITLE } from './page.ts';

const ALL = Object.keys(ENCODERS) as Legacy[];
const bytes = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
const same = (encoding: Legacy, text: string): string => (encoding === 'TCVN3' ? text.toLowerCase() : text);

/** What a reader sees of a page. */
function seen(html: string): string {
  const stripped = stripHtml(normalise(html));
  return stripped.kind === 'article' ? stripped.blocks.map((block) => block.text).join('\n') : stripped.kind;
}

describe('a page of old', () => {
  const LABELS = [null, 'iso-8859-1', 'windows-1252', 'x-user-defined', 'utf-8', 'us-ascii', 'windows-1258'];
  it.each(ALL.flatMap((encoding) => LABELS.map((label) => [encoding, label] as const)))(
    '%s declared as %s',
    (encoding, label) => {
      const page = oldPage(label ?? undefined);
      const { text, legacy } = decodeHtml(ENCODERS[encoding](page));
      if (label !== 'windows-1258' || encoding !== 'windows-1258') expect(legacy).toBe(encoding);
      expect(same(encoding, text.normalize('NFC'))).toBe(same(encoding, page));
      expect(seen(text)).toContain('có 125 đảng viên');
    },
  );

  it.each<[Legacy, string, string]>([
    ['VISCII', 'viscii', 'VISCII'],
    ['VISCII', 'csVISCII', 'VISCII'],
    ['VISCII', 'VISCII1.1-1', 'VISCII'],
    ['windows-1258', 'windows-1258', 'windows-1258'],
    ['windows-1258', 'cp1258', 'windows-1258'],
    ['TCVN3', 'x-viet-tcvn5712', 'TCVN'],
    ['TCVN3', 'TCVN-5712', 'TCVN'],
  ])('%s declared as %s, also where there is too little to recognise it by', (encoding, label, name) => {
    const short = ENCODERS[encoding]('<p>Đảng bộ</p>');
    const meta = decodeHtml(bytes(`<meta http-equiv="Content-Type" content="text/html; charset=${label}">`, short));
    expect(meta.encoding).toBe(name);
    expect(normalise(meta.text)).toMatch(/<p>Đảng bộ<\/p>$/);
    const header = decodeHtml(short, { contentType: `text/html; charset=${label}` });
    expect({ ...header, text: normalise(header.text) }).toEqual({ text: '<p>Đảng bộ</p>', encoding: name });
    const whole = decodeHtml(ENCODERS[encoding](oldPage()), { contentType: `text/html; charset=${label}` });
    expect(same(encoding, normalise(whole.text))).toBe(same(encoding, oldPage()));
  });

  it('TCVN 5712 in its full form, capitals in control codes', () => {
    const page = oldPage('tcvn-5712').replace('Tin trong tỉnh', 'ĐẢNG BỘ TỈNH');
    expect(decodeHtml(iconv.encode(page, 'tcvn')).text).toBe(page);
  });

  it('UTF-8 is not taken for what its label says', () => {
    for (const label of ['viscii', 'tcvn-5712', 'x-user-defined', 'windows-1258', 'vni']) {
      expect(decodeHtml(Buffer.from(oldPage(label)))).toEqual({ text: oldPage(label), encoding: 'UTF-8' });
    }
  });
});

describe('legacy text inside UTF-8', () => {
  const noise = (encoding: Legacy, text: string): string => asLatin(ENCODERS[encoding](text));

  it.each(ALL)('%s all over the page, stored as UTF-8', (encoding) => {
    const { text, legacy, encoding: read } = decodeHtml(Buffer.from(noise(encoding, oldPage('utf-8'))));
    expect({ read, legacy }).toEqual({ read: 'UTF-8', legacy: encoding });
    expect(same(encoding, text)).toBe(same(encoding, oldPage('utf-8')));
  });

  it.each(ALL)('%s in the body of a page whose chrome is proper', (encoding) => {
    const page = oldPage('utf-8');
    const mixed = page.replace(BODY, (body) => noise(encoding, body));
    const { text, legacy } = decodeHtml(Buffer.from(mixed));
    expect(legacy).toBe(encoding);
    expect(same(encoding, text)).toBe(same(encoding, page));
  });

  it.each(ALL)('%s as bytes in a UTF-8 template', (encoding) => {
    const [before = '', after = ''] = oldPage('utf-8').split(BODY);
    const { text } = decodeHtml(bytes(before, ENCODERS[encoding](BODY), after));
    expect(same(encoding, text)).toBe(same(encoding, oldPage('utf-8')));
  });

  it.each(ALL)('%s written in entities', (encoding) => {
    const numbers = (letter: string): string => `&#${letter.charCodeAt(0)};`;
    const page = oldPage('iso-8859-1');
    const plain = Array.from(ENCODERS[encoding](page), (byte) => String.fromCharCode(byte)).join('');
    const { text } = decodeHtml(Buffer.from(plain.replace(/[\u0080-\u00ff]/g, numbers)));
    expect(same(encoding, text)).toBe(same(encoding, page));
  });

  it('names of entities, and what is markup', () => {
    const names = BODY.replaceAll('<p>', '<p class="a&eacute;">&lt;b&gt; R&amp;D &quot;x&quot;&nbsp;');
    const page = oldPage('utf-8').replace(BODY, () =>
      noise('VNI', names).replaceAll('ñ', '&ntilde;').replaceAll('ù', '&ugrave;').replaceAll('ï', '&iuml;'),
    );
    const { text } = decodeHtml(Buffer.from(page));
    expect(text).toBe(oldPage('utf-8').replace(BODY, () => names.replaceAll('&nbsp;', '\u00a0')));
  });

  it('tags, addresses, scripts, styles and comments stay', () => {
    const kept = [
      '<a href="/tin/B¸o-S¬n-La?x=®&y=1" title="B¸o > S¬n La" onclick=\'f("c¸c")\'>',
      '<script>var a = "c¸c ®¶ng viªn cña tØnh" < 5;</script>',
      '<STYLE>.c¸c { content: "®¶ng" }</STYLE>',
      '<!-- c¸c <b>®¶ng</b> viªn -->',
    ];
    const page = oldPage().replace(BODY, `${BODY}${kept.map((_, i) => `@@${i}`).join('')}`);
    const [encoded] = [asLatin(ENCODERS.TCVN3(page))];
    const fill = (text: string): string => text.replace(/@@(\d)/g, (_, i: string) => kept[Number(i)] ?? '');
    const { text } = decodeHtml(Buffer.from(fill(encoded ?? '')));
    expect(text.toLowerCase()).toBe(fill(page).toLowerCase());
  });

  it('a description in meta goes with the page, an address there does not', () => {
    const head =
      '<meta name="description" content="Các đảng viên của tỉnh"><meta property="og:url" content="http://a.vn/đ">';
    const page = oldPage().replace('</title>', `</title>${head}`);
    const { text } = decodeHtml(ENCODERS.VNI(page));
    expect(text).toContain('content="Các đảng viên của tỉnh"');
  });

  it('a letter in a tag of its own goes with its paragraph, a foreign name in another stays', () => {
    const page = oldPage('utf-8')
      .replace(BODY, (body) => noise('TCVN3', body.replace('<p>Đến', '<p><b>Đ</b>ến')))
      .replace('</body>', '<p>Zürich §5</p><p>Café</p></body>');
    const { text } = decodeHtml(Buffer.from(page));
    expect(text).toContain('<p><b>Đ</b>ến nay');
    expect(text).toContain('<p>Zürich §5</p><p>Café</p>');
  });
});

describe('pages that stay', () => {
  const pages = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(folder, name));
  const shared = join(ROOT, '../shared/pages');
  const declared = (file: string): boolean => /charset=windows-1258/i.test(readFileSync(file, 'latin1').slice(0, 500));
  const files = [...pages(join(ROOT, 'corpus/pages')), ...(existing(shared) ? pages(shared) : [])].filter(
    (file) => !declared(file),
  );

  it.each(files)('%s', (file) => {
    const page = readFileSync(file);
    const { text, legacy } = decodeHtml(page);
    expect(legacy).toBeUndefined();
    expect(text).toBe(page.toString('utf8').replace(/^\ufeff/, ''));
  });

  it.each([
    [
      'French',
      '<p>L’été dernier, les élèves étudièrent à l’école; où êtes-vous allés, garçon? Ça va déjà très bien, Noël, maïs, août, château, forêt, hôtel.</p>',
    ],
    [
      'German',
      '<p>Größe, Straße, Mädchen, Übung, schön, für, über, können, müssen, Äpfel, Öl, Tür, süß, Gemüse, Fußball, größer, früher, König</p>',
    ],
    [
      'Portuguese',
      '<p>A decisão não foi fácil: a população já está à espera de soluções, e o município não tem condições; é preciso ação, você vê.</p>',
    ],
  ])('%s in Latin-1, declared, as the standard reads it', (_, html) => {
    const { text, legacy } = decodeHtml(iconv.encode(html, 'windows-1252'), {
      contentType: 'text/html; charset=iso-8859-1',
    });
    expect({ text, legacy }).toEqual({ text: html, legacy: undefined });
    expect(() => decodeHtml(iconv.encode(html, 'windows-1252'))).toThrow(/not valid UTF-8/);
  });
});

function existing(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

describe('decodeText', () => {
  const text = `${TITLE}\n\n${BODY.replace(/<[^>]*>/g, '\n')}`;

  it.each(ALL)('recognises %s, as bytes and as UTF-8', (encoding) => {
    const raw = decodeText(ENCODERS[encoding](text));
    expect(raw).toMatchObject({ encoding: 'windows-1252', legacy: encoding });
    expect(same(encoding, raw.text)).toBe(same(encoding, text));
    const stored = decodeText(Buffer.from(asLatin(ENCODERS[encoding](text))));
    expect(stored).toEqual({ text: raw.text, encoding: 'UTF-8', legacy: encoding });
  });

  it('believes a name that is given', () => {
    for (const encoding of ALL) {
      const read = decodeText(ENCODERS[encoding]('Đảng bộ xã'), { encoding });
      expect(normalise(read.text)).toBe('Đảng bộ xã');
    }
    expect(decodeText(iconv.encode('ĐẢNG BỘ', 'tcvn'), { encoding: 'TCVN' })).toEqual({
      text: 'ĐẢNG BỘ',
      encoding: 'TCVN',
    });
  });

  it('reads windows-1258 as iconv-lite does', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte).subarray(32);
    const theirs = iconv.decode(Buffer.from(all), 'windows-1258');
    const ours = decodeText(all, { encoding: 'windows-1258' }).text;
    // The nine codes that the code page leaves open are control characters to the HTML standard.
    expect(Array.from(theirs, (letter, i) => (letter === '\ufffd' ? ours[i] : letter)).join('')).toBe(ours);
  });
});

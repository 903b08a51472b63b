/** What is written is read back: by warcio, by plain gunzip at the recorded offsets, by our own reader, and after a crash. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  createReadStream,
  existsSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { members } from '../../src/archive/members.ts';
import { readWarc, type Archived, type Problem } from '../../src/archive/read.ts';
import { nthFile, openArchive } from '../../src/archive/archive.ts';
import { openWarc } from '../../src/archive/warc.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { migratedDb } from '../crawl/support.ts';
import { temporaryFolder } from '../temporary.ts';

const TEXT = 'Chi bộ bản Cao Đa I kết nạp 3 đảng viên. '.repeat(20);

const newFile = (name = 'thu.warc.gz'): string => join(temporaryFolder(), name);

function exchange(n: number, more: Partial<Exchange> = {}): Exchange {
  return {
    url: `http://thu.example/bai/a-${n}.html?x=1`,
    status: 200,
    statusText: 'OK',
    requestHeaders: [
      ['Host', 'thu.example'],
      ['User-Agent', 'bocbao-test/0'],
    ],
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Encoding', 'gzip'],
      ['Transfer-Encoding', 'chunked'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ],
    raw: gzipSync(`${TEXT}${n}`),
    fetched: '2025-06-20T01:02:03.456Z',
    ...more,
  };
}

async function written(file: string, ...exchanges: Exchange[]) {
  const db = migratedDb();
  const archive = await openArchive(db, file, { software: 'bocbao/0 test' });
  const placed = [];
  for (const one of exchanges) placed.push(await archive.append(one));
  await archive.close();
  db.close();
  return { placed, torn: archive.torn };
}

async function readAll(file: string, limit?: number): Promise<{ pages: Archived[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const pages: Archived[] = [];
  const onProblem = (problem: Problem) => void problems.push(problem);
  for await (const page of readWarc(file, limit ? { onProblem, limit } : { onProblem })) pages.push(page);
  return { pages, problems };
}

describe('a written file', () => {
  it('is read by warcio: warcinfo first, then responses with their requests', async () => {
    const file = newFile();
    const { placed } = await written(file, exchange(1), exchange(2, { status: 404, statusText: 'Không có' }));
    const seen: (string | null)[][] = [];
    for await (const record of new WARCParser(createReadStream(file), { keepHeadersCase: true })) {
      const body = await record.readFully(false);
      const digest = record.warcPayloadDigest ?? '';
      if (record.warcType === 'response') {
        expect(digest).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
        expect(placed.map((one) => one.digest)).toContain(digest);
        expect([...(record.httpHeaders?.headers ?? [])]).toContainEqual(['Set-Cookie', 'b=2']);
        expect(record.httpHeaders?.headers.get('Transfer-Encoding')).toBeUndefined();
      }
      seen.push([record.warcHeaders.statusline, record.warcType, record.httpHeaders?.statusline ?? null]);
    }
    expect(seen).toEqual([
      ['WARC/1.1', 'warcinfo', null],
      ['WARC/1.1', 'response', 'HTTP/1.1 200 OK'],
      ['WARC/1.1', 'request', 'GET /bai/a-1.html?x=1 HTTP/1.1'],
      ['WARC/1.1', 'response', 'HTTP/1.1 404 Không có'],
      ['WARC/1.1', 'request', 'GET /bai/a-2.html?x=1 HTTP/1.1'],
    ]);
  });

  it('has one gzip member at each recorded offset', async () => {
    const file = newFile();
    const { placed } = await written(file, exchange(1), exchange(2), exchange(3));
    const bytes = readFileSync(file);
    for (const [i, { offset, length }] of placed.entries()) {
      const record = gunzipSync(bytes.subarray(offset, offset + length)).toString('latin1');
      expect(record).toMatch(/^WARC\/1\.1\r\n/);
      expect(record).toContain(`WARC-Target-URI: http://thu.example/bai/a-${i + 1}.html?x=1\r\n`);
      expect(record).toContain('WARC-Date: 2025-06-20T01:02:03.456Z\r\n');
      expect(record.endsWith('\r\n\r\n')).toBe(true);
      expect(record.match(/WARC\/1\.1/g)).toHaveLength(1);
    }
  });

  it('is appended to, with one warcinfo', async () => {
    const file = newFile();
    await written(file, exchange(1));
    const { placed, torn } = await written(file, exchange(2));
    expect(torn).toBe(0);
    const { pages, problems } = await readAll(file);
    expect(pages.map(({ url }) => url)).toEqual([exchange(1).url, exchange(2).url]);
    expect(pages[1]?.offset).toBe(placed[0]?.offset);
    expect(pages[1]?.payload.toString()).toBe(`${TEXT}2`);
    expect(problems).toEqual([]);
    expect(
      gunzipSync(readFileSync(file))
        .toString('latin1')
        .match(/WARC-Type: warcinfo/g),
    ).toHaveLength(1);
  });

  it('is indexed in the database, and what a crash kept out of the index is filed at the next start', async () => {
    const db = migratedDb();
    const file = newFile();
    const { placed } = await written(file, exchange(1), exchange(2));
    const archive = await openArchive(db, file, { software: 'bocbao/0 test' });
    const third = await archive.append(exchange(3));
    await archive.close();
    const rows = db.prepare('SELECT url, file, offset, length, digest, type, status FROM responses').all();
    const expected = [...placed, third].map(({ url, offset, length, digest }) => ({
      url,
      file,
      offset,
      length,
      digest,
    }));
    expect(rows).toMatchObject(expected);
    expect(rows).toHaveLength(3);
    const { pages, problems } = await readAll(file);
    expect(pages.map(({ offset }) => offset)).toEqual(expected.map(({ offset }) => offset));
    expect(problems).toEqual([]);
    db.close();
  });

  it('is not read again to where the index ends', async () => {
    const db = migratedDb();
    const file = newFile();
    const first = await openArchive(db, file, { software: '' });
    const { offset } = await first.append(exchange(1));
    await first.append(exchange(2));
    await first.close();
    // Damage before the index' end would be told if it were looked at; the file goes on behind it.
    const bytes = readFileSync(file);
    bytes[offset + 40] = (bytes[offset + 40] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    const again = await openArchive(db, file, { software: '' });
    expect(again.torn).toBe(0);
    await again.append(exchange(3));
    await again.close();
    const { pages, problems } = await readAll(file);
    expect(pages.map(({ url }) => url)).toEqual([exchange(2).url, exchange(3).url]);
    expect(problems).toHaveLength(1);
    db.close();
  });

  it('is followed by the next when it is full, each with a warcinfo of its own', async () => {
    const db = migratedDb();
    const file = newFile('nhieu.warc.gz');
    const open = () => openArchive(db, file, { software: '', fileSize: 3000 });
    const archive = await open();
    const noisy = (n: number) => exchange(n, { raw: createHash('sha512').update(String(n)).digest() });
    for (let n = 0; n < 5; n++) await archive.append(noisy(n));
    await archive.close();
    const again = await open();
    for (let n = 5; n < 9; n++) await again.append(noisy(n));
    await again.close();
    const files = [1, 2, 3, 4].map((n) => nthFile(file, n)).filter((name) => existsSync(name));
    expect(files.length).toBeGreaterThan(2);
    const urls: string[] = [];
    for (const name of files) {
      const types: string[] = [];
      for await (const record of new WARCParser(createReadStream(name))) types.push(record.warcType);
      expect([types[0], types.filter((type) => type === 'warcinfo').length]).toEqual(['warcinfo', 1]);
      urls.push(...(await readAll(name)).pages.map(({ url }) => url));
    }
    expect(urls).toEqual(Array.from({ length: 9 }, (_, n) => noisy(n).url));
    expect(db.prepare('SELECT count(DISTINCT file) FROM responses').pluck().get()).toBe(files.length);
    db.close();
  });

  it('keeps an unchanged payload once: the same bytes, and a 304, are revisits of the first', async () => {
    const db = migratedDb();
    const file = newFile();
    const archive = await openArchive(db, file, { software: '' });
    const first = await archive.append(exchange(1));
    const day = { fetched: '2025-06-21T00:00:00.000Z' };
    const same = await archive.append(exchange(1, day));
    const not = { ...day, status: 304, statusText: 'Not Modified', raw: Buffer.alloc(0) };
    const notModified = await archive.append(exchange(1, not));
    const other = await archive.append(exchange(1, { ...day, raw: Buffer.from('khác') }));
    await archive.close();
    expect([first, same, notModified, other].map(({ type }) => type)).toEqual([
      'response',
      'revisit',
      'revisit',
      'response',
    ]);
    const profiles: string[] = [];
    for await (const record of new WARCParser(createReadStream(file))) {
      if (record.warcType !== 'revisit') continue;
      expect(record.warcRefersToTargetURI).toBe(exchange(1).url);
      expect(record.warcRefersToDate).toBe(exchange(1).fetched);
      expect(record.warcPayloadDigest).toBe(first.digest);
      expect((await record.readFully(false)).length).toBe(0);
      profiles.push(record.warcHeader('WARC-Profile')?.split('/').at(-1) ?? '');
    }
    expect(profiles).toEqual(['identical-payload-digest', 'server-not-modified']);
    expect(db.prepare("SELECT count(*) FROM responses WHERE type = 'revisit' AND refers_to = 1").pluck().get()).toBe(2);
    expect((await readAll(file)).pages).toHaveLength(2);
    db.close();
  });

  it('is nothing but a .warc.gz of ours', async () => {
    await expect(openWarc(newFile('thu.warc'), { software: '' })).rejects.toThrow('name it .warc.gz');
    const file = newFile();
    writeFileSync(file, 'không phải WARC');
    await expect(openWarc(file, { software: '' })).rejects.toThrow('name another file');
    expect(readFileSync(file, 'utf8')).toBe('không phải WARC');
  });
});

describe('a torn file', () => {
  it('gives what stands before the tear, wherever it is, and is mended when it is opened again', async () => {
    const file = newFile();
    const { placed } = await written(file, exchange(1), exchange(2));
    const whole = readFileSync(file);
    const [first, second] = placed;
    if (!first || !second) throw new Error('nothing placed');
    const cuts = [
      second.offset + 1,
      second.offset + 100,
      second.offset + second.length - 1,
      second.offset + second.length - 9,
    ];
    for (const cut of cuts) {
      writeFileSync(file, whole.subarray(0, cut));
      const { pages, problems } = await readAll(file);
      expect(pages.map(({ url }) => url)).toEqual([exchange(1).url]);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.offset).toBe(second.offset);

      const { torn } = await written(file, exchange(3));
      expect(torn).toBe(cut - second.offset);
      const after = await readAll(file);
      expect(after.pages.map(({ url }) => url)).toEqual([exchange(1).url, exchange(3).url]);
      expect(after.problems).toEqual([]);
    }
  });

  it('is told from a damaged one by its reason', async () => {
    const file = newFile();
    await written(file, exchange(1));
    truncateSync(file, statSync(file).size - 4);
    expect((await readAll(file)).problems[0]?.reason).toBe('the file ends inside a record');
    appendFileSync(file, Buffer.alloc(50, 1));
    expect((await readAll(file)).problems[0]?.reason).toMatch(/checksum|gzip member/);
  });
});

it('a member whose content changed on the disk is damage, not content', async () => {
  const file = newFile();
  const stored = gzipSync('WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n', { level: 0 });
  stored[stored.indexOf('abc')] = 0x78;
  writeFileSync(file, stored);
  expect((await readAll(file)).problems).toEqual([{ offset: 0, reason: 'the checksum of a gzip member is wrong' }]);
});

describe('files of others', () => {
  const block = (head: string, body: Buffer | string) =>
    Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
  const record = (type: string, url: string, content: Buffer, contentType = 'application/http; msgtype=response') =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n` +
          `Content-Type: ${contentType}\r\nContent-Length: ${content.length}\r\n\r\n`,
      ),
      content,
      Buffer.from('\r\n\r\n'),
    ]);
  const chunked = '5\r\nxin c\r\n3;a=b\r\nhào\r\n0\r\n\r\n'.replace('3;', `${Buffer.byteLength('hào').toString(16)};`);
  const records = [
    record('warcinfo', 'x', Buffer.from('software: x\r\n'), 'application/warc-fields'),
    record('response', 'http://a.example/1', block('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked', chunked)),
    record('response', 'http://a.example/2', block('HTTP/1.0 404\r\nContent-Encoding: br', brotliCompressSync(TEXT))),
    // Common Crawl keeps the header of an encoding it has undone.
    record('response', '<http://a.example/3>', block('HTTP/1.1 200 OK\r\nContent-Encoding: gzip', TEXT)),
    record(
      'response',
      'http://a.example/cut',
      block('HTTP/1.1 200 OK\r\nContent-Encoding: gzip', gzipSync(TEXT).subarray(0, -8)),
    ),
    record('response', 'dns:a.example', Buffer.from('20240102030405\na.example. 1 IN A 1.2.3.4\n'), 'text/dns'),
    record('resource', 'http://a.example/4', Buffer.from('tệp'), 'text/plain'),
    record('conversion', 'http://a.example/5', Buffer.from('Chữ đã bóc'), 'text/plain'),
  ];
  const expected = [
    ['http://a.example/1', 200, 'xin chào'],
    ['http://a.example/2', 404, TEXT],
    ['http://a.example/3', 200, TEXT],
    ['http://a.example/cut', 200, TEXT],
    ['http://a.example/4', null, 'tệp'],
    ['http://a.example/5', null, 'Chữ đã bóc'],
  ];

  const forms: [string, Buffer][] = [
    ['plain.warc', Buffer.concat(records)],
    ['members.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
    ['whole.warc.gz', gzipSync(Buffer.concat(records))],
    ['wet.warc.wet', Buffer.concat(records)],
  ];
  it.each(forms)('%s: chunks, encodings, resources and conversions', async (name, bytes) => {
    const file = newFile(name);
    writeFileSync(file, bytes);
    const { pages, problems } = await readAll(file);
    expect(pages.map(({ url, status, payload }) => [url, status, payload.toString()])).toEqual(expected);
    expect(problems).toEqual([]);
    expect(pages[0]?.date).toBe('2024-01-02T03:04:05Z');
    if (name === 'plain.warc') {
      for (const { offset } of pages) expect(bytes.toString('latin1', offset, offset + 8)).toBe('WARC/1.0');
    }
  });

  it('cut in the middle of a plain record end there', async () => {
    const file = newFile('plain.warc');
    writeFileSync(file, Buffer.concat(records).subarray(0, -20));
    const { pages, problems } = await readAll(file);
    expect(pages).toHaveLength(5);
    expect(problems.map(({ reason }) => reason)).toEqual(['the file ends inside a record']);
  });

  it('that are no WARC at all give a problem', async () => {
    const file = newFile('plain.warc');
    writeFileSync(file, `<html>\r\n${'x'.repeat(1000)}`);
    const { pages, problems } = await readAll(file);
    expect(pages).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual(['not a WARC record']);
  });

  it.each(['long.warc', 'long.warc.gz'])(
    '%s: what is longer than the limit is left out, the rest is read',
    async (name) => {
      const long = record('response', 'http://a.example/dai', block('HTTP/1.1 200 OK', Buffer.alloc(3_000_000)));
      const bomb = record(
        'response',
        'http://a.example/bom',
        block('HTTP/1.1 200 OK\r\nContent-Encoding: gzip', gzipSync(Buffer.alloc(3_000_000))),
      );
      const last = record('response', 'http://a.example/cuoi', block('HTTP/1.1 200 OK', 'hết'));
      const file = newFile(name);
      const zip = (one: Buffer): Buffer => (name.endsWith('.gz') ? gzipSync(one) : one);
      writeFileSync(file, Buffer.concat([long, bomb, last].map(zip)));
      const { pages, problems } = await readAll(file, 1_000_000);
      expect(pages.map(({ url }) => url)).toEqual(['http://a.example/cuoi']);
      expect(problems).toHaveLength(2);
    },
  );
});

it('members larger than one read are found whole', async () => {
  const file = newFile('lon.gz');
  // Digits of hashes hardly compress, so this member is longer than the first read of the file.
  const noise = Buffer.concat(
    Array.from({ length: 10_000 }, (_, i) => createHash('sha256').update(String(i)).digest()),
  );
  const long = Buffer.concat(Array.from({ length: 7 }, () => noise));
  const parts = [noise, Buffer.from('nhỏ'), long, noise, noise];
  writeFileSync(file, Buffer.concat(parts.map((part) => gzipSync(part, { level: 1 }))));
  const found: (number | string)[] = [];
  for await (const member of members(file, 1_000_000))
    found.push('torn' in member ? member.torn : (member.bytes?.length ?? -1));
  // The long one is passed over, and what follows it is found.
  expect(found).toEqual([noise.length, Buffer.byteLength('nhỏ'), -1, noise.length, noise.length]);
});

/** One request against real servers: what is refused, and which limits hold. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPrivate } from '../../src/crawl/addresses.ts';
import { refusal } from '../../src/crawl/connect.ts';
import { openClient, type Client } from '../../src/crawl/fetch.ts';
import { serve, type Answer, type TestServer } from './support.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

async function started(answers: Record<string, Answer>, limits = {}): Promise<{ server: TestServer; client: Client }> {
  const server = await serve(answers);
  const client = openClient('bocbao-test/0', { connectTo: server.connectTo, limits });
  open.push(server, client);
  return { server, client };
}

const reasonOf = async (client: Client, url: string) => {
  const outcome = await client.get(url);
  return outcome.ok ? 'ok' : outcome.reason;
};

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
  ])('%s is private', (address) => expect(isPrivate(address)).toBe(true));
  it.each([
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'x',
  ])('%s is private', (address) => expect(isPrivate(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '203.162.0.1', '2606:4700::1111'])('%s is public', (address) =>
    expect(isPrivate(address)).toBe(false),
  );

  it('that are private are refused, however they are written', () => {
    for (const host of [
      '127.0.0.1',
      '127.1',
      '0x7f.1',
      '2130706433',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '169.254.169.254',
    ]) {
      expect(refusal(`http://${host}/`, {}), host).toContain('private address');
    }
    expect(refusal('http://8.8.8.8/', {})).toBeNull();
    expect(refusal('file:///etc/passwd', {})).toBe('file: is neither http: nor https:');
  });

  it('that a name leads to are refused too', async () => {
    const { server } = await started({ '/': 'bí mật' });
    const client = openClient('bocbao-test/0');
    open.push(client);
    expect(await reasonOf(client, `http://localhost:${server.port}/`)).toContain('private address');
    expect(await reasonOf(client, `http://127.0.0.1:${server.port}/`)).toContain('private address');
    expect(server.asked).toEqual([]);
  });

  it('are reached by connectTo', async () => {
    const { client } = await started({ '/': 'chào' });
    const outcome = await client.get('http://thu.example/');
    expect(outcome.ok && outcome.received.body.toString()).toBe('chào');
  });
});

describe('content encodings', () => {
  const text = 'Đảng bộ xã Chiềng Mung '.repeat(50);
  const forms: [string, Buffer][] = [
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
  ];
  it.each(forms)('%s is undone, and kept as sent', async (encoding, body) => {
    const { client } = await started({ '/': { headers: { 'Content-Encoding': encoding }, body } });
    const outcome = await client.get('http://thu.example/');
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.received.body.toString()).toBe(text);
    expect(outcome.received.raw).toEqual(body);
    expect(outcome.received.headers).toContainEqual(['Content-Encoding', encoding]);
  });

  it('that are unknown or broken are failures', async () => {
    const { client } = await started({
      '/la': { headers: { 'content-encoding': 'xyz' }, body: 'a' },
      '/hong': { headers: { 'content-encoding': 'gzip' }, body: 'không phải gzip' },
    });
    expect(await reasonOf(client, 'http://thu.example/la')).toBe(
      'content encoding "xyz" is not one of gzip, deflate, br',
    );
    expect(await reasonOf(client, 'http://thu.example/hong')).toBe('broken gzip body');
  });
});

describe('limits', () => {
  it('stop a bomb, of one layer and of two', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    const { client } = await started(
      {
        '/mot': { headers: { 'content-encoding': 'gzip' }, body: bomb },
        '/hai': { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(bomb) },
      },
      { size: 1_000_000 },
    );
    expect(await reasonOf(client, 'http://thu.example/mot')).toBe('more than 1000000 bytes once decompressed');
    expect(await reasonOf(client, 'http://thu.example/hai')).toBe('more than 1000000 bytes once decompressed');
  });

  it('stop a body without end, a body that drips, and a server that says nothing', async () => {
    let sending = true;
    const endless: Answer = (_request, response) => {
      response.on('close', () => (sending = false));
      const more = (): void => void (sending && response.write(Buffer.alloc(65_536), () => setImmediate(more)));
      more();
    };
    const drip: Answer = (_request, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const { client } = await started(
      { '/dai': endless, '/nho': drip, '/im': () => undefined },
      { size: 1_000_000, headers: 300, total: 1000 },
    );
    expect(await reasonOf(client, 'http://thu.example/dai')).toBe('more than 1000000 bytes');
    expect(await reasonOf(client, 'http://thu.example/nho')).toBe('no answer within 1 s');
    expect(await reasonOf(client, 'http://thu.example/im')).toMatch(/^no answer within/);
  });
});

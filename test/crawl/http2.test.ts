/** HTTPS over real sockets: HTTP/2 where the server has it, HTTP/1.1 where it has not, one connection for all requests. */
import { createSecureServer } from 'node:http2';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { openClient } from '../../src/crawl/fetch.ts';
import { CERT, KEY } from './tls.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function started(version: '1.1' | '2.0') {
  const asked: { version: string; host: string | undefined; etag: string | undefined }[] = [];
  let connections = 0;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = request.headers.host ?? (request.headers[':authority'] as string | undefined);
    asked.push({ version: request.httpVersion, host, etag: request.headers['if-none-match'] });
    if (request.headers['if-none-match'] === '"a"') return void response.writeHead(304, { etag: '"a"' }).end();
    const headers = {
      'content-type': 'text/html',
      'content-encoding': 'gzip',
      etag: '"a"',
      'set-cookie': ['a=1', 'b=2'],
    };
    response.writeHead(200, headers).end(gzipSync('chào bản làng'));
  };
  const tls = { cert: CERT, key: KEY };
  const server =
    version === '2.0'
      ? createSecureServer(tls, answer as unknown as Parameters<typeof createSecureServer>[1])
      : createServer(tls, answer);
  server.on('secureConnection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const connectTo = { 'thu.example': { address: '127.0.0.1', port } };
  const client = openClient('bocbao-test/0', { connectTo, ca: CERT });
  open.push(client, server);
  return { asked, client, connections: () => connections, connectTo };
}

it.each(['1.1', '2.0'] as const)('HTTP/%s', async (version) => {
  const { asked, client, connections } = await started(version);
  for (let i = 0; i < 3; i++) {
    const outcome = await client.get(`https://thu.example/bai-${i}`);
    if (!outcome.ok) throw new Error(outcome.reason);
    const { status, body, headers, raw } = outcome.received;
    expect([status, body.toString()]).toEqual([200, 'chào bản làng']);
    expect(raw[0]).toBe(0x1f);
    expect(headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value)).toEqual(['a=1', 'b=2']);
    expect(headers.filter(([name]) => name.startsWith(':'))).toEqual([]);
  }
  const again = await client.get('https://thu.example/bai-1', { etag: '"a"' });
  expect(again).toMatchObject({ ok: true, received: { status: 304 } });
  expect(asked.map((one) => one.version)).toEqual([version, version, version, version]);
  expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['thu.example']));
  expect(asked.at(-1)?.etag).toBe('"a"');
  expect(connections()).toBe(1);
});

it('a certificate that nobody vouches for is a failure with its reason', async () => {
  const { connectTo, asked } = await started('1.1');
  const client = openClient('bocbao-test/0', { connectTo });
  open.push(client);
  const outcome = await client.get('https://thu.example/');
  expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(/self.signed certificate/i) as string });
  expect(asked).toEqual([]);
});

/** One HTTP request, once: no redirect followed, nothing retried, every limit held; a failure is a value with a plain reason. */
import { Agent, request } from 'undici';
import { contentOf } from '../model/content.ts';
import { header } from '../model/exchange.ts';
import { PrivateAddress } from './addresses.ts';
import { connector, refusal, type ConnectTo } from './connect.ts';
import type { Received } from './fetched.ts';

export interface Limits {
  /** Milliseconds to connect, to the response's headers, and for all of the request. */
  connect: number;
  headers: number;
  total: number;
  /** Bytes of a payload, as sent and decompressed alike. */
  size: number;
}

export const LIMITS: Limits = { connect: 10_000, headers: 30_000, total: 120_000, size: 20 * 1024 * 1024 };

/** `temporary` failures are worth another try. */
export type Outcome = { ok: true; received: Received } | { ok: false; reason: string; temporary: boolean };

/** What is asked beside the address. */
export interface Asking {
  signal?: AbortSignal;
  /** What an earlier answer said of itself: an unchanged page is answered with 304 and no body. */
  etag?: string | null;
  lastModified?: string | null;
  /** True for a type of content that is worth its bytes; a body of another type is not read. */
  accepts?(contentType: string): boolean;
}

export interface Client {
  get(url: string, asking?: Asking): Promise<Outcome>;
  close(): Promise<void>;
}

/** How a client reaches its hosts. */
export interface Wire {
  connectTo?: ConnectTo;
  /** True: private addresses are reached like all others. */
  allowPrivate?: boolean;
  limits?: Partial<Limits>;
  /** Certificates (PEM) that are trusted instead of the system's. */
  ca?: string;
}

/** A client with its own connections, one a host, HTTP/2 where the host has it; reaches private addresses by `connectTo` only. */
export function openClient(userAgent: string, wire: Wire = {}): Client {
  const { connectTo = {}, allowPrivate = false, ca } = wire;
  const limits = { ...LIMITS, ...wire.limits };
  const agent = new Agent({
    connect: connector({ connectTo, allowPrivate, timeout: limits.connect, ca }),
    allowH2: true,
    connections: 1,
    headersTimeout: limits.headers,
    bodyTimeout: limits.total,
  });
  return {
    get: (url, asking = {}) => get(url, asking, { agent, userAgent, connectTo, allowPrivate, limits }),
    close: () => agent.destroy(),
  };
}

/** The client, with its requests and the bytes of payloads added to the sums. */
export function counting(client: Client, sums: { requests: number; bytes: number }): Client {
  return {
    ...client,
    async get(url, asking) {
      sums.requests += 1;
      const outcome = await client.get(url, asking);
      if (outcome.ok) sums.bytes += outcome.received.raw.length;
      return outcome;
    },
  };
}

interface Means {
  agent: Agent;
  userAgent: string;
  connectTo: ConnectTo;
  allowPrivate: boolean;
  limits: Limits;
}

async function get(address: string, asking: Asking, means: Means): Promise<Outcome> {
  const refused = refusal(address, means.connectTo, means.allowPrivate);
  if (refused) return { ok: false, reason: refused, temporary: false };
  try {
    return await inTime(means.limits.total, asking.signal, (signal) =>
      exchange(new URL(address), asking, means, signal),
    );
  } catch (error) {
    asking.signal?.throwIfAborted();
    return failure(error, means.limits);
  }
}

function headersFor(url: URL, { etag, lastModified }: Asking, userAgent: string): [string, string][] {
  const headers: [string, string][] = [
    ['Host', url.host],
    ['User-Agent', userAgent],
    ['Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5'],
    ['Accept-Language', 'vi'],
    ['Accept-Encoding', 'gzip, deflate, br'],
  ];
  if (etag) headers.push(['If-None-Match', etag]);
  if (lastModified) headers.push(['If-Modified-Since', lastModified]);
  return headers;
}

async function exchange(
  url: URL,
  asking: Asking,
  { agent, limits, userAgent }: Means,
  signal: AbortSignal,
): Promise<Outcome> {
  const fetched = new Date().toISOString();
  const requestHeaders = headersFor(url, asking, userAgent);
  const headersAsSent = { headers: requestHeaders.flat(), responseHeaders: 'raw' as const };
  const response = await request(url, { dispatcher: agent, signal, ...headersAsSent });
  const headers = pairs(response.headers);
  const type = header(headers, 'content-type');
  if (type !== null && response.statusCode === 200 && asking.accepts?.(type) === false) {
    response.body.on('error', () => undefined).destroy();
    return { ok: false, reason: `content of type ${type.slice(0, 80)} is not fetched`, temporary: false };
  }
  const raw = await readAll(response.body, limits.size);
  if (raw === null) return { ok: false, reason: `more than ${limits.size} bytes`, temporary: false };
  const decoded = contentOf(raw, header(headers, 'content-encoding'), limits.size, true);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, temporary: false };
  const { statusCode: status, statusText } = response;
  return {
    ok: true,
    received: { url: url.href, status, statusText, requestHeaders, headers, raw, body: decoded.content, fetched },
  };
}

/** Runs the task with a signal that aborts after `limit` ms or with `outer`; leaves no listener behind on `outer`. */
async function inTime<T>(
  limit: number,
  outer: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const timer = setTimeout(() => inner.abort(new DOMException('too slow', 'TimeoutError')), limit);
  const stop = (): void => inner.abort(outer?.reason);
  outer?.addEventListener('abort', stop);
  try {
    outer?.throwIfAborted();
    return await task(inner.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

async function readAll(body: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks);
}

/**
 * Headers as pairs. With `responseHeaders: 'raw'` undici gives names and values in turn over HTTP/1, which its types do
 * not know, and an object over HTTP/2.
 */
function pairs(raw: unknown): [string, string][] {
  if (Array.isArray(raw)) {
    const flat = raw as string[];
    return flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? ''] as [string, string]] : []));
  }
  return Object.entries(raw as Record<string, string | string[]>)
    .filter(([name]) => !name.startsWith(':'))
    .flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}

const REASONS: Record<string, string> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broke',
  UND_ERR_SOCKET: 'connection broke',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'body shorter or longer than announced',
};

function failure(error: unknown, limits: Limits): Outcome {
  if (error instanceof PrivateAddress) return { ok: false, reason: error.message, temporary: false };
  const kind = kindOf(error);
  const waited = {
    TimeoutError: limits.total,
    UND_ERR_BODY_TIMEOUT: limits.total,
    UND_ERR_CONNECT_TIMEOUT: limits.connect,
    UND_ERR_HEADERS_TIMEOUT: limits.headers,
  };
  const slow = Object.entries(waited).find(([name]) => name === kind);
  const reason = slow ? `no answer within ${slow[1] / 1000} s` : (REASONS[kind] ?? `request failed: ${String(error)}`);
  return { ok: false, reason, temporary: true };
}

/** The error's code (`ECONNREFUSED`), or its name when it has none. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

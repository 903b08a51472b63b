/** One HTTP request, once: no redirect followed, nothing retried, every limit held; a failure is a value with a plain reason. */
import { Agent, request } from 'undici';
import { PrivateAddress } from './addresses.ts';
import { connector, refusal, type ConnectTo } from './connect.ts';
import { decode } from './decode.ts';
import { header } from '../model/exchange.ts';
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

export interface Client {
  get(url: string, signal?: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

/** A client with its own connections, which reaches private addresses through `connectTo` only. */
export function openClient(userAgent: string, connectTo: ConnectTo = {}, limits: Limits = LIMITS): Client {
  const agent = new Agent({ connect: connector(connectTo, limits.connect), headersTimeout: limits.headers });
  return {
    get: (url, signal) => get(url, { agent, userAgent, connectTo, limits, signal }),
    close: () => agent.close(),
  };
}

interface Means {
  agent: Agent;
  userAgent: string;
  connectTo: ConnectTo;
  limits: Limits;
  signal: AbortSignal | undefined;
}

async function get(address: string, means: Means): Promise<Outcome> {
  const refused = refusal(address, means.connectTo);
  if (refused) return { ok: false, reason: refused, temporary: false };
  const url = new URL(address);
  const requestHeaders: [string, string][] = [
    ['Host', url.host],
    ['User-Agent', means.userAgent],
    ['Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5'],
    ['Accept-Language', 'vi'],
    ['Accept-Encoding', 'gzip, deflate, br'],
  ];
  try {
    return await inTime(means.limits.total, means.signal, (signal) => exchange(url, requestHeaders, means, signal));
  } catch (error) {
    means.signal?.throwIfAborted();
    return failure(error, means.limits);
  }
}

async function exchange(
  url: URL,
  requestHeaders: [string, string][],
  { agent, limits }: Means,
  signal: AbortSignal,
): Promise<Outcome> {
  const fetched = new Date().toISOString();
  const headersAsSent = { headers: requestHeaders.flat(), responseHeaders: 'raw' as const };
  const response = await request(url, { dispatcher: agent, signal, ...headersAsSent });
  const raw = await readAll(response.body, limits.size);
  if (raw === null) return { ok: false, reason: `more than ${limits.size} bytes`, temporary: false };
  // With `responseHeaders: 'raw'` undici gives names and values in turn; its types know only the object.
  const headers = pairs(response.headers as unknown as string[]);
  const decoded = await decode(raw, header(headers, 'content-encoding'), limits.size);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, temporary: false };
  const { statusCode: status, statusText } = response;
  return {
    ok: true,
    received: { url: url.href, status, statusText, requestHeaders, headers, raw, body: decoded.body, fetched },
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
  return Buffer.concat(chunks);
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? ''] as [string, string]] : []));
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

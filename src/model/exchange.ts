/** One request and its response, as they went over the wire: what the crawler gets and the archive keeps. */

export type Headers = [name: string, value: string][];

export interface Exchange {
  url: string;
  status: number;
  statusText: string;
  requestHeaders: Headers;
  headers: Headers;
  /** The payload as sent, content encoding kept. */
  raw: Buffer;
  /** ISO 8601, UTC. */
  fetched: string;
}

/** The first value of a header, whatever its case, or null. @param name in small letters */
export function header(headers: Readonly<Headers>, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

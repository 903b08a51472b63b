/** How a host is reached: at a public address, or where the caller says it is. */
import { buildConnector } from 'undici';
import { isPrivate, literalAddress, PrivateAddress, publicLookup } from './addresses.ts';

/** Host (with its port where the URL has one) → where it really is, like curl's `--connect-to`. */
export type ConnectTo = Record<string, { address: string; port: number }>;

/** Why this URL is not to be asked for at all, or null. A name's addresses are looked at when it is connected to. */
export function refusal(address: string, connectTo: ConnectTo, allowPrivate = false): string | null {
  if (!URL.canParse(address)) return 'not a URL';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is neither http: nor https:`;
  const literal = literalAddress(url);
  if (allowPrivate) return null;
  if (literal !== null && !connectTo[url.host] && !connectTo[url.hostname] && isPrivate(literal))
    return new PrivateAddress(url.host, literal).message;
  return null;
}

/** Where connections may lead. */
export interface Reach {
  connectTo: ConnectTo;
  allowPrivate: boolean;
  /** Milliseconds to connect in. */
  timeout: number;
  /** Trusted certificates, PEM. */
  ca: string | undefined;
}

/** Opens connections for undici, HTTP/2 where the host offers it. */
export function connector({ connectTo, allowPrivate, timeout, ca }: Reach): buildConnector.connector {
  const options = { timeout, allowH2: true, ...(ca !== undefined && { ca }) };
  const direct = buildConnector(options);
  const open = allowPrivate ? direct : buildConnector({ ...options, lookup: publicLookup });
  return (to, callback) => {
    const place = connectTo[to.host ?? to.hostname] ?? connectTo[to.hostname];
    if (!place) return open(to, callback);
    const servername = to.servername ?? to.hostname;
    direct({ ...to, hostname: place.address, port: String(place.port), servername }, callback);
  };
}

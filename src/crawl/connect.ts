/** How a host is reached: at a public address, or where the caller says it is. */
import { buildConnector } from 'undici';
import { isPrivate, literalAddress, PrivateAddress, publicLookup } from './addresses.ts';

/** Host (with its port where the URL has one) → where it really is, like curl's `--connect-to`. */
export type ConnectTo = Record<string, { address: string; port: number }>;

/** Why this URL is not to be asked for at all, or null. */
export function refusal(address: string, connectTo: ConnectTo): string | null {
  if (!URL.canParse(address)) return 'not a URL';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is neither http: nor https:`;
  const literal = literalAddress(url);
  if (literal !== null && !connectTo[url.host] && !connectTo[url.hostname] && isPrivate(literal))
    return new PrivateAddress(url.host, literal).message;
  return null;
}

/** Opens connections for undici; gives up after `timeout` ms. */
export function connector(connectTo: ConnectTo, timeout: number): buildConnector.connector {
  const open = buildConnector({ timeout, lookup: publicLookup });
  const direct = buildConnector({ timeout });
  return (options, callback) => {
    const to = connectTo[options.host ?? options.hostname] ?? connectTo[options.hostname];
    if (!to) return open(options, callback);
    const servername = options.servername ?? options.hostname;
    direct({ ...options, hostname: to.address, port: String(to.port), servername }, callback);
  };
}

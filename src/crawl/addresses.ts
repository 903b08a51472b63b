/** Which network addresses a crawler may reach: public ones, so that no page can send it into the network it runs in. */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

// NAT64, 6to4 and Teredo carry an IPv4 address inside, so they could smuggle a private one.
const V6: readonly [string, number][] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const closed = new BlockList();
for (const [net, bits] of V4) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of V6) closed.addSubnet(net, bits, 'ipv6');

/** True for loopback, private, link-local, multicast and reserved addresses, and for what is no address at all. */
export function isPrivate(address: string): boolean {
  const family = isIP(address);
  return family === 0 || closed.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** The address a URL's host is written as (`127.0.0.1`, `::1`), or null when it is a name. */
export function literalAddress(url: URL): string | null {
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

/** Thrown inside a connection attempt; its message is the reason the URL failed. */
export class PrivateAddress extends Error {
  constructor(host: string, address: string) {
    super(`${host} is at the private address ${address}; name it in connectTo to reach it`);
  }
}

/** `dns.lookup` that fails when any of a name's addresses is private: the answer that was checked is the one connected to. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const bad = addresses.find(({ address }) => isPrivate(address));
    if (bad) return callback(new PrivateAddress(host, bad.address), '');
    const first = addresses[0];
    if (options.all || !first) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

/** One page from the web as a source: redirects followed, private addresses refused, as the crawler does. */
import type { ConnectTo } from '../crawl/connect.ts';
import { openClient } from '../crawl/fetch.ts';
import type { Received } from '../crawl/fetched.ts';
import { header } from '../model/exchange.ts';
import { VERSION } from '../version.ts';
import type { Unread } from './inputs.ts';
import type { Source } from './pipeline.ts';

const REDIRECTS = 5;

/** Fetches a page; an answer that is no page comes back with the reason. */
export async function fetchPage(address: string, connectTo: ConnectTo): Promise<Source | Unread> {
  const got = await fetchWhole(address, connectTo);
  if ('reason' in got) return got;
  const contentType = header(got.headers, 'content-type');
  const form = /^text\/plain/i.test(contentType ?? '') ? 'text' : 'html';
  return { path: address, address: got.url, bytes: got.body, form, contentType, meta: {} };
}

/** Fetches a page with its headers and raw payload, behind its redirects; its `url` is where it was found. */
export async function fetchWhole(address: string, connectTo: ConnectTo): Promise<Received | Unread> {
  const client = openClient(`bocbao/${VERSION}`, { connectTo });
  try {
    let url = address;
    for (let i = 0; i <= REDIRECTS; i++) {
      const outcome = await client.get(url);
      if (!outcome.ok) return { path: address, reason: outcome.reason };
      const { status, headers } = outcome.received;
      const target = status >= 300 && status < 400 ? header(headers, 'location') : null;
      if (target && URL.canParse(target, url)) {
        url = new URL(target, url).href;
        continue;
      }
      if (status !== 200)
        return { path: address, reason: `the server answered ${status}; open it in a browser to see why` };
      return outcome.received;
    }
    return { path: address, reason: `more than ${REDIRECTS} redirects; give the address it ends at` };
  } finally {
    await client.close();
  }
}

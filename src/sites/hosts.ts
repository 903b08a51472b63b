/** The hosts of a paper: one story is one story under any of them. */
import type { Site } from '../model/site.ts';

/** All hosts of a site, its own first, each with and without `www.`. */
export function hostsOf(site: Site): string[] {
  const named = [new URL(site.base).host, ...site.aliases];
  return [...new Set([...named, ...named.map(twin)])];
}

const twin = (host: string): string => (host.startsWith('www.') ? host.slice(4) : `www.${host}`);

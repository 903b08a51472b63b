/** Addresses that a site makes without end: calendars, filters, paths that grow by themselves. */

const SEGMENTS = 12;
const PARAMETERS = 8;
/** A segment that comes back so often is a link that forgot where it stands: `/a/b/a/b/a/b`. */
const REPEATS = 3;

/** Addresses of one path that differ in their query alone; more are a calendar or a filter. */
export const VARIANTS = 200;

/** What names a file that is no page. */
const NO_PAGE =
  /\.(?:jpe?g|png|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|zip|rar|7z|gz|mp[34]|m4a|wav|avi|mov|webm|css|js|apk|exe)$/i;

/** Why an address is not worth a request by its form alone, or null. */
export function trapOf(url: string): string | null {
  const { pathname, search } = new URL(url);
  if (NO_PAGE.test(pathname)) return 'no page by its ending';
  const segments = pathname.split('/').filter(Boolean);
  if (segments.length > SEGMENTS) return `a trap: more than ${SEGMENTS} steps deep`;
  const times = new Map<string, number>();
  for (const segment of segments) times.set(segment, (times.get(segment) ?? 0) + 1);
  if (Math.max(0, ...times.values()) >= REPEATS) return 'a trap: its path repeats itself';
  if (search.split('&').length > PARAMETERS) return `a trap: more than ${PARAMETERS} parameters`;
  return null;
}

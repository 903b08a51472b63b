/** What a host's robots.txt allows (RFC 9309): no file allows all, a file out of reach forbids all. */
import robotsParser from 'robots-parser';

// The package is CommonJS and its types say `export default`: what is imported is the function itself.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** RFC 9309 asks for at least 500 kibibytes; what stands behind is not read. */
export const LONGEST = 500 * 1024;

export interface Rules {
  /** Why the file could not be had, so that nothing may be fetched; null when it was read or there is none. */
  outOfReach: string | null;
  /** What became of the file, in a few words. */
  told: string;
  /** Why the URL is not to be fetched, or null when it may be. */
  refusal(url: string): string | null;
  /** Milliseconds between requests that the host asks for, or null. */
  delay: number | null;
  sitemaps: string[];
}

/** What became of the request for robots.txt: a status with its text, or no answer at all. */
export type RobotsAnswer = { status: number; body: Buffer } | { status: null; reason: string };

/** The rules of the robots.txt at `url` for this user agent. */
export function rulesFrom(url: string, answer: RobotsAnswer, userAgent: string): Rules {
  if (answer.status === null) return nothingAllowed(answer.reason);
  if (answer.status >= 200 && answer.status < 300) return parsed(url, answer.body, userAgent);
  // 429 is "not now", which says nothing about what is allowed.
  if (answer.status >= 500 || answer.status === 429) return nothingAllowed(`HTTP ${answer.status}`);
  return { outOfReach: null, told: `none (HTTP ${answer.status})`, refusal: () => null, delay: null, sitemaps: [] };
}

function nothingAllowed(reason: string): Rules {
  const told = `robots.txt out of reach: ${reason}`;
  return { outOfReach: reason, told, refusal: () => told, delay: null, sitemaps: [] };
}

function parsed(url: string, body: Buffer, userAgent: string): Rules {
  const text = body
    .subarray(0, LONGEST)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  // The last line of a file that is cut may be half a rule.
  const whole = body.length > LONGEST ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  const robots = parse(url, plain(whole));
  const seconds = robots.getCrawlDelay(userAgent);
  return {
    outOfReach: null,
    told: body.length > LONGEST ? `read to its first ${LONGEST} of ${body.length} bytes` : 'read',
    refusal: (page) => (robots.isAllowed(plain(page), userAgent) === false ? 'disallowed by robots.txt' : null),
    delay: seconds === undefined ? null : seconds * 1000,
    sitemaps: robots.getSitemaps(),
  };
}

/** `%61` and `a` are one letter in a path; the parser compares them as they are written. */
function plain(text: string): string {
  return text.replace(/%(?:2[DE]|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi, (escape) => {
    const letter = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : escape;
  });
}

/** What a paper's addresses look like, guessed from those on its own pages; a person looks at every guess. */

/** Endings that papers of these parts write, the most telling first; group 1 is the article's id. */
const ARTICLE_PATHS: readonly RegExp[] = [
  /-post(\d+)\.html$/,
  /-postid(\d+)\.bbg$/,
  /-a(\d+)\.html$/,
  /\/\d{6}\/[^/]*-([0-9a-f]{7})\/?$/,
  /\/\d{6}\/[^/]+\/?$/,
  /^\/[^/]+\/[^/]*-(?=[A-Za-z]*\d|[a-z0-9]*[A-Z])([A-Za-z0-9]{9})\.html$/,
  /-(\d{5,})\.html?$/,
  /-(\d{5,})\/?$/,
  /^\/tin-bai\/[^/]+\/[^/]+\/?$/,
];
/** A pattern that fewer of a page's articles have than this is not the paper's. */
const MOST = 0.6;

/** The pattern that most of these articles' addresses have, or null when none is common. */
export function guessArticlePath(urls: readonly string[]): RegExp | null {
  const paths = urls.map((url) => new URL(url).pathname);
  return ARTICLE_PATHS.find((path) => paths.filter((one) => path.test(one)).length > paths.length * MOST) ?? null;
}

/** How the second page of a listing is written (`{path}/trang-{n}.html`), or null when it does not tell. */
export function guessNextPage(listing: string, next: string): string | null {
  const { pathname } = new URL(listing);
  const { pathname: path, search } = new URL(next);
  const stem = pathname.replace(/\.html?$/, '');
  const rest = (path + search).slice(stem.length);
  if (!(path + search).startsWith(stem) || !/^[^\d]*2(?!\d)[^\d]*$/.test(rest)) return null;
  return `{path}${rest.replace('2', '{n}')}`;
}

/** A site's key, after its host's first name: letters and digits, a letter first. */
export function guessKey(host: string): string {
  const name = (host.replace(/^www\./, '').split('.')[0] ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return /^[a-z]/.test(name) ? name : `bao${name}`;
}

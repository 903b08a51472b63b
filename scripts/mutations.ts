/** Pages that went wrong: cut, doubled, nested, with bytes and tags out of place; for fuzz tests, from a seed. */
import * as fc from 'fast-check';

/** One change to a page, `at` and `to` being shares of its length. */
type Change = (html: string, at: number, to: number) => string;

const place = (html: string, share: number): number => Math.floor(html.length * share);

const CHANGES: Readonly<Record<string, Change>> = {
  cut: (html, at) => html.slice(0, place(html, at)),
  'cut out': (html, at, to) => html.slice(0, place(html, Math.min(at, to))) + html.slice(place(html, Math.max(at, to))),
  behead: (html, at) => html.slice(place(html, at)),
  double: (html) => html + html,
  'double a part': (html, at, to) => {
    const part = html.slice(place(html, Math.min(at, to)), place(html, Math.max(at, to)));
    return html.slice(0, place(html, at)) + part + html.slice(place(html, at));
  },
  nest: (html, at) => html.slice(0, place(html, at)) + '<div>'.repeat(3000) + html.slice(place(html, at)),
  'nest tables': (html, at) =>
    html.slice(0, place(html, at)) + '<table><tr><td>'.repeat(400) + html.slice(place(html, at)),
  'close all': (html, at) =>
    html.slice(0, place(html, at)) + '</div></p></table></body></html>' + html.slice(place(html, at)),
  'open a comment': (html, at) => html.slice(0, place(html, at)) + '<!--' + html.slice(place(html, at)),
  'open a script': (html, at) => html.slice(0, place(html, at)) + '<script>' + html.slice(place(html, at)),
  'open a quote': (html, at) => html.slice(0, place(html, at)) + '<a href="' + html.slice(place(html, at)),
  'lose names': (html) => html.replace(/(?:class|id)="[^"]{0,300}"/g, ''),
  'lose closing tags': (html) => html.replace(/<\/(?:p|div|li|td|tr)>/g, ''),
  'all inline': (html) => html.replace(/<(\/?)(?:p|div|h[1-6]|li)(?=[ >])/g, '<$1span'),
  'entities twice': (html) => html.replaceAll('&', '&amp;'),
  noise: (html, at) =>
    html.slice(0, place(html, at)) + '\u0000\ufffd\ud800<\u202e&#xfffffff;&#0;' + html.slice(place(html, at)),
  'one long line': (html, at) => html.slice(0, place(html, at)) + 'a, '.repeat(30_000) + html.slice(place(html, at)),
  'many lines': (html, at) =>
    html.slice(0, place(html, at)) + '<p>09:12 - Thứ Tư, 29/03/2017 a'.repeat(2000) + html.slice(place(html, at)),
  'broken json': (html) => html.replace(/"@type"/g, '"@type'),
};

export interface Mutation {
  name: string;
  at: number;
  to: number;
}

/** Up to four changes, one after the other. */
export const mutations = (): fc.Arbitrary<Mutation[]> =>
  fc.array(
    fc.record({
      name: fc.constantFrom(...Object.keys(CHANGES)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 4 },
  );

export const mutated = (html: string, list: readonly Mutation[]): string =>
  list.reduce((page, { name, at, to }) => CHANGES[name]!(page, at, to), html);

/** The quick tokenizer reads what the library's own does, whole pages and odd ones. */
import * as fc from 'fast-check';
import { Parser, Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { goldPages } from '../../scripts/gold-pages.ts';
import { mutated, mutations } from '../../scripts/mutations.ts';
import { QuickTokenizer } from '../../src/strip/tokenizer.ts';

/** What a parser says of a page, given piece by piece; text that comes in pieces is one text. */
function said(tokenizer: typeof Tokenizer, ...pieces: string[]): string {
  const events: string[] = [];
  let text = '';
  const say = (event: string): void => {
    if (text) events.push(`text ${text}`);
    text = '';
    events.push(event);
  };
  const parser = new Parser(
    {
      onopentag: (name, attribs) => say(`open ${name} ${JSON.stringify(attribs)}`),
      onclosetag: (name) => say(`close ${name}`),
      oncomment: (data) => say(`comment ${data}`),
      onprocessinginstruction: (name, data) => say(`instruction ${name} ${data}`),
      ontext: (data) => (text += data),
    },
    { Tokenizer: tokenizer },
  );
  for (const piece of pieces) parser.write(piece);
  parser.end();
  say('end');
  return events.join('\n');
}

describe('the quick tokenizer', () => {
  it.each([
    '',
    'a',
    'a & b &amp; c &agrave; &#7871;&#x1ebf; &ngb &am',
    '<a title="a &amp; b" href=\'x?a=1&b=2\' id=c&amp;d>1 < 2</a',
    '<p class="',
    '<p class="a',
    '<script>if (a < b && c) document.write("<\\/script>")</script><p>x',
    '<script>never ended < &amp;',
    '<title>a &amp; <b></title><textarea><p>&lt;</textarea>',
    '<!-- a -- b --> c <!-- d',
    '<style>a{content:"&amp;</sty"}</style>&',
  ])('reads %s', (html) => {
    expect(said(QuickTokenizer, html)).toBe(said(Tokenizer, html));
    expect(said(QuickTokenizer, ...html)).toBe(said(Tokenizer, ...html));
  });

  it('reads pages, whole and mutated', () => {
    const pages = goldPages().map(({ html }) => html);
    for (const html of pages) expect(said(QuickTokenizer, html) === said(Tokenizer, html)).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...pages), mutations(), (html, list) => {
        const page = mutated(html, list).slice(0, 100_000);
        expect(said(QuickTokenizer, page) === said(Tokenizer, page)).toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

/** Mutated pages: an answer to each, and never a crash. `npm run fuzz` tries more of them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colouredHtml, stripHtml, stripText, traceHtml } from '../../src/strip/index.ts';
import { decodeHtml } from '../../src/text/decode.ts';
import { goldPages } from '../../scripts/gold-pages.ts';
import { mutated, mutations } from '../../scripts/mutations.ts';

/** The smaller pages: the larger ones are for `npm run fuzz`. */
const pages = goldPages()
  .map(({ html }) => html)
  .filter((html) => html.length < 60_000);
const SEED = 20_260_601;

describe('mutated pages', () => {
  it('are answered, with text in every block', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), mutations(), (html, list) => {
        const page = mutated(html, list);
        const stripped = stripHtml(page);
        if (stripped.kind === 'article') for (const { text } of stripped.blocks) expect(text.trim()).not.toBe('');
        for (const { step, reason } of stripped.removals) expect([step, reason]).not.toContain('');
        stripText(page.slice(0, 20_000));
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  it('are coloured without a script left in them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), mutations(), (html, list) => {
        expect(colouredHtml(traceHtml(mutated(html, list), { trace: true }))).not.toMatch(
          /<script|<iframe|\son(?:click|load)=/i,
        );
      }),
      { numRuns: 15, seed: SEED },
    );
  });

  it('are answered as bytes too, or refused with a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.uint8Array({ maxLength: 400 }), fc.nat(), (html, noise, at) => {
        const bytes = Buffer.from(html);
        bytes.set(noise, at % (bytes.length - noise.length));
        try {
          stripHtml(decodeHtml(bytes).text);
        } catch (error) {
          expect((error as Error).message).toMatch(/binary|not valid|unknown encoding/);
        }
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});

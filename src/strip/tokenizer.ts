/** htmlparser2's tokenizer, which asks of each letter what state it is in; over text, values in quotes and scripts this one runs. */
import { Tokenizer } from 'htmlparser2';

/** What the tokenizer keeps to itself; `npm test` compares the trees of both, so that a new version of it is noticed. */
interface Inside {
  buffer: string;
  index: number;
  offset: number;
  stateText(c: number): void;
  handleInAttributeValue(c: number, quote: number): void;
  fastForwardTo(c: number): boolean;
}

const AMP = '&'.charCodeAt(0);
const LESS = '<'.charCodeAt(0);

const inherited = Tokenizer.prototype as unknown as Inside;

/** Goes to the next `&` or `end`, or to the buffer's last letter, and gives what stands there. */
function run(tokenizer: Inside, end: number): number {
  const { buffer, offset } = tokenizer;
  const { length } = buffer;
  let c = 0;
  let at = tokenizer.index - offset;
  while (++at < length) {
    c = buffer.charCodeAt(at);
    if (c === end || c === AMP) break;
  }
  tokenizer.index = Math.min(at, length - 1) + offset;
  return c;
}

const running: Omit<Inside, 'buffer' | 'index' | 'offset'> & ThisType<Inside> = {
  stateText(c) {
    inherited.stateText.call(this, c === LESS || c === AMP ? c : run(this, LESS));
  },
  handleInAttributeValue(c, quote) {
    inherited.handleInAttributeValue.call(this, c === quote || c === AMP ? c : run(this, quote), quote);
  },
  fastForwardTo(c) {
    const { buffer, index, offset } = this;
    const at = buffer.indexOf(String.fromCharCode(c), index - offset + 1);
    this.index = (at < 0 ? buffer.length - 1 : at) + offset;
    return at >= 0;
  },
};

/** To be given to a parser of htmlparser2; entities are decoded. */
export const QuickTokenizer: typeof Tokenizer = class extends Tokenizer {};
Object.assign(QuickTokenizer.prototype, running);

/** Units told of in passing: those that another was made from, and those named as examples; a bare "phường" means none of them. */
import type { Span } from '../../src/text/sentences.ts';
import { longest, mayBegin, phrases, type Token } from '../unit/tokens.ts';

const OPENS =
  'trên cơ sở|nên từ|lập từ|thành từ|hình thành từ|sáp nhập|hợp nhất|nhập với|nhập các|nhập hai|nhập ba|được nhập|nhập từ|tách từ|tách ra từ|sắp xếp|một phần|phần còn lại|như|tiền thân là|gồm|chẳng hạn|ví dụ|ví như|điển hình|tương tự|giống';
const opens = phrases(OPENS.split('|').map((words) => [words, true] as const));
/** After these comes what was made: "nhập lại thành phường …", "nhập vào Trường …". */
const RESULT: ReadonlySet<string> = new Set(['thành', 'vào']);
const CITY: ReadonlySet<string> = new Set(['phố', 'viên']);
const SENTENCE_END = /[.!?;:\n“”"]/u;

/** "do xóm Ba Họ và xóm Bằng Ninh |nhập lại mà thành": where what was joined begins; null when nothing was. */
function joinedFrom(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]?.folded !== 'lại' || !JOINING.has(tokens[i - 1]?.folded ?? '')) return null;
  for (let from = i - 1; from > 0 && i - from < FAR && !SENTENCE_END.test(tokens[from]?.gap ?? ''); from--)
    if (JOINED_BY.has(tokens[from - 1]?.folded ?? '')) return from;
  return null;
}
const JOINING: ReadonlySet<string> = new Set(['nhập', 'gộp', 'hợp', 'ghép', 'dồn']);
const JOINED_BY: ReadonlySet<string> = new Set(['do', 'từ']);
const FAR = 60;

/** Whether the words told of in passing end before the word `i`. */
function ends(tokens: readonly Token[], i: number, seen: boolean, inUnit: boolean): boolean {
  const gap = tokens[i]?.gap ?? '\n';
  if (gap === ' ') {
    const token = tokens[i];
    return token?.capital === false && RESULT.has(token.folded) && !CITY.has(tokens[i + 1]?.folded ?? '');
  }
  return SENTENCE_END.test(gap) || (gap === ', ' && !(seen && inUnit));
}

/** Those of the units, in text order, that are told of in passing. */
export function asides<U extends Span>(
  tokens: readonly Token[],
  units: ReadonlyMap<number, readonly U[]>,
  inUnit: readonly (U | undefined)[],
): ReadonlySet<U> {
  const found = new Set<U>();
  let open = false;
  let seen = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (open && ends(tokens, i, seen, inUnit[i] !== undefined)) open = false;
    const opening = !token.capital && mayBegin(opens, token) ? longest(opens, tokens, i) : null;
    if (opening) {
      if (!open) seen = false;
      open = true;
    }
    const from = joinedFrom(tokens, i);
    if (from !== null)
      for (const { start } of tokens.slice(from, i)) for (const unit of units.get(start) ?? []) found.add(unit);
    if (!open) continue;
    for (const unit of units.get(token.start) ?? []) found.add(unit);
    seen ||= inUnit[i] !== undefined;
  }
  return found;
}

/**
 * Resolutions as lines that a person can read and a diff can show: a head, then one line a commune.
 *
 *     # 1681/NQ-UBTVQH15 2025-06-16 tỉnh Sơn La
 *     1 xã Đoàn Kết < xã Chiềng Chung (thị xã Mộc Châu), Đoàn Kết     formed in clause 1
 *     8 xã A < thị trấn B; xã C, D; ~xã E                             `~`: a part of it
 *     9 xã A = xã B                                                   renamed
 *     69 xã Mường Lạn                                                 left as it was; `-` for a clause that does not name it
 */
import type { Commune, Named, Resolution, Source } from './lineage.ts';

const KINDS = 'xã|phường|thị trấn|đặc khu|huyện';
const UNIT = new RegExp(`^(?:(${KINDS}) )?([^()]+?)(?: \\(([^()]+)\\))?$`, 'u');
/** A comma that no brackets hold ("(huyện Châu Thành, tỉnh Trà Vinh)"). */
const COMMA = /, (?![^()]*\))/u;
const LINE = new RegExp(`^(\\d+|-) ((?:${KINDS}) [^<=]+?)(?: ([<=]) (.+))?$`, 'u');

const named = ({ name, district }: Named): string => (district ? `${name} (${district})` : name);

/** Sources with the head and the share they have in common told once. */
function sourcesLine(sources: readonly Source[]): string {
  let line = '';
  sources.forEach((source, i) => {
    const before = sources[i - 1];
    const same = before?.kind === source.kind && before.whole === source.whole;
    const head = same ? ', ' : `${i > 0 ? '; ' : ''}${source.whole ? '' : '~'}${source.kind} `;
    line += head + named(source);
  });
  return line;
}

function communeLine(commune: Commune): string {
  const start = `${commune.clause ?? '-'} ${commune.kind} ${named(commune)}`;
  if (commune.how === 'unchanged') return start;
  return `${start} ${commune.how === 'renamed' ? '=' : '<'} ${sourcesLine(commune.sources)}`;
}

/** All resolutions, one line a commune. */
export function encode(resolutions: readonly Resolution[]): string {
  return resolutions
    .map(({ number, date, province, communes }) =>
      [`# ${number} ${date} ${province}`, ...communes.map(communeLine)].join('\n'),
    )
    .join('\n');
}

function unitOf(printed: string, shared: string): Named {
  // By far the most are a name alone; a head is in small letters.
  if (!printed.endsWith(')') && printed.charAt(0) !== printed.charAt(0).toLowerCase())
    return { kind: shared, name: printed, district: null };
  const [, kind = shared, name = '', district = null] = UNIT.exec(printed) ?? [];
  return { kind, name, district };
}

function sourcesOf(printed: string): Source[] {
  return printed.split('; ').flatMap((group) => {
    const whole = !group.startsWith('~');
    let shared = '';
    return group
      .slice(whole ? 0 : 1)
      .split(group.includes('(') ? COMMA : ', ')
      .map((unit): Source => {
        const source = unitOf(unit, shared);
        shared = source.kind;
        return { ...source, whole };
      });
  });
}

function communeOf(line: string): Commune {
  const match = LINE.exec(line);
  if (!match) throw new Error(`“${line}” is no line of communes.ts; make it anew with \`bocbao gazetteer build\``);
  const [, clause = '', printed = '', sign, sources = ''] = match;
  const unit = unitOf(printed, '');
  return {
    ...unit,
    clause: clause === '-' ? null : Number(clause),
    how: sign === '=' ? 'renamed' : sign === '<' ? 'arranged' : 'unchanged',
    sources: sign ? sourcesOf(sources) : [{ ...unit, whole: true }],
  };
}

/** What `encode` wrote, read again. */
export function decode(text: string): Resolution[] {
  return text
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      const [number = '', date = '', ...province] = head.split(' ');
      return { number, date, province: province.join(' '), communes: lines.map(communeOf) };
    });
}

/** Tries the reader of crfsuite's files on files written here by hand, whole and broken, and the search against all paths. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCrf, viterbi, type Crf } from '../../src/nlp/crf.ts';
import { labeller } from '../../src/nlp/features.ts';

const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * i));
  return bytes;
};

function cqdb(names: readonly string[]): Buffer {
  const head = 24 + 256 * 8;
  const entries = names.map((name, n) => {
    const key = Buffer.from(`${name}\0`);
    return Buffer.concat([u32(n, key.length), key]);
  });
  const offsets = entries.map((_, i) => head + Buffer.concat(entries.slice(0, i)).length);
  const body = Buffer.concat(entries);
  const size = head + body.length + 4 * names.length;
  const header = Buffer.concat([Buffer.from('CQDB'), u32(size, 0, 0x62445371, names.length, head + body.length)]);
  return Buffer.concat([header, Buffer.alloc(256 * 8), body, u32(...offsets)]);
}

type Feature = [type: 0 | 1, source: number, target: number, weight: number];

/** A model file; features with a label as source (type 1) are transitions. */
function modelFile(labels: string[], attributes: string[], features: Feature[]): Buffer {
  const weights = features.map(([type, source, target, weight]) => {
    const double = Buffer.alloc(8);
    double.writeDoubleLE(weight);
    return Buffer.concat([u32(type, source, target), double]);
  });
  const body = Buffer.concat(weights);
  const chunks = [
    Buffer.concat([Buffer.from('FEAT'), u32(12 + body.length, features.length), body]),
    cqdb(labels),
    cqdb(attributes),
  ];
  const offsets = [48];
  for (const chunk of chunks) offsets.push((offsets.at(-1) ?? 0) + chunk.length);
  for (const [type, id, count] of [
    [1, 'LFRF', labels.length],
    [0, 'AFRF', attributes.length],
  ] as const) {
    const at = offsets.at(-1) ?? 0;
    const lists = Array.from({ length: count }, (_, n) => {
      const own = features.flatMap((feature, i) => (feature[0] === type && feature[1] === n ? [i] : []));
      return u32(own.length, ...own);
    });
    const first = at + 12 + 4 * count;
    const starts = lists.map((_, i) => first + Buffer.concat(lists.slice(0, i)).length);
    chunks.push(Buffer.concat([Buffer.from(id), u32(0, count, ...starts), ...lists]));
    offsets.push(at + (chunks.at(-1)?.length ?? 0));
  }
  const header = Buffer.concat([
    Buffer.from('lCRF'),
    u32(offsets[5] ?? 0),
    Buffer.from('FOMC'),
    u32(100, 0, labels.length, attributes.length, ...offsets.slice(0, 5)),
  ]);
  return Buffer.concat([header, ...chunks]);
}

const FILE = modelFile(
  ['O', 'B', 'I'],
  ['T[0]=xã', 'T[0]=a=b', 'T[-1]=BOS', 'T[0,1]=xã Bắc'],
  [
    [0, 0, 1, 2.5],
    [0, 0, 2, -1],
    [0, 1, 0, 0.25],
    [0, 2, 0, 1],
    [0, 3, 2, 3],
    [1, 1, 2, 4],
    [1, 0, 2, -9],
  ],
);

describe('a model file', () => {
  it('is read whole', () => {
    const crf = readCrf(FILE);
    expect(crf.labels).toEqual(['O', 'B', 'I']);
    expect(crf.attributes.get('T[0]')).toEqual(new Map([['xã', 0], ['a=b', 1]])); // prettier-ignore
    expect([...crf.starts]).toEqual([0, 2, 3, 4, 5]);
    expect([...crf.targets]).toEqual([1, 2, 0, 0, 2]);
    expect([...crf.weights]).toEqual([2.5, -1, 0.25, 1, 3]);
    expect([...crf.transitions]).toEqual([0, 0, 0, 0, 0, 0, -9, 4, 0]);
  });

  it('labels by its templates', () => {
    const label = labeller(readCrf(FILE), 'T[0] T[-1] T[0,1]');
    const columns = (words: string[]) => ({ '': (i: number, n: number) => words.slice(i, i + n).join(' ') });
    expect(label(3, columns(['xã', 'nào', 'đó']))).toEqual(['B', 'I', 'O']);
    expect(label(1, columns(['nào']))).toEqual(['O']);
    expect(label(0, columns([]))).toEqual([]);
  });

  it('says what it is not', () => {
    expect(() => readCrf(Buffer.from('<html>a page instead of a model, of some length</html>'))).toThrow(/lCRF/);
    expect(() => readCrf(Buffer.alloc(3))).toThrow(/not a whole crfsuite model/);
    for (let size = 48; size < FILE.length; size += 7) {
      expect(() => readCrf(FILE.subarray(0, size))).toThrow(/not a whole crfsuite model/);
    }
  });
});

it('the search finds a best path of all', () => {
  const weight = fc.integer({ min: -40, max: 40 });
  const cases = fc.integer({ min: 1, max: 4 }).chain((labels) =>
    fc.integer({ min: 1, max: 5 }).chain((items) =>
      fc.record({
        labels: fc.constant(labels),
        items: fc.constant(items),
        transitions: fc.array(weight, { minLength: labels ** 2, maxLength: labels ** 2 }),
        states: fc.array(weight, { minLength: labels * items, maxLength: labels * items }),
      }),
    ),
  );
  fc.assert(
    fc.property(cases, ({ labels, items, transitions, states }) => {
      const crf = {
        labels: Array.from({ length: labels }, String),
        transitions: Float64Array.from(transitions),
      } as unknown as Crf;
      const score = (path: readonly number[]): number =>
        path.reduce(
          (sum, label, t) =>
            sum +
            (states[t * labels + label] ?? 0) +
            (t > 0 ? (transitions[label * labels + (path[t - 1] ?? 0)] ?? 0) : 0),
          0,
        );
      const paths = Array.from({ length: labels ** items }, (_, n) =>
        Array.from({ length: items }, (__, t) => Math.floor(n / labels ** t) % labels),
      );
      const found = [...viterbi(crf, Float64Array.from(states), items)];
      expect(score(found)).toBe(Math.max(...paths.map(score)));
    }),
  );
});

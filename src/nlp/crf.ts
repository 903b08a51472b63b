/**
 * A reader of crfsuite's model files ("lCRF") and the Viterbi search over them, with no native code.
 *
 * The format is that of CRFsuite by Naoaki Okazaki (http://www.chokkan.org/software/crfsuite/, files crf1d_model.c and
 * cqdb.c), as the files themselves show it. All integers are 32-bit, unsigned, little-endian; weights are doubles.
 *
 *     header, 48 bytes   "lCRF" · file size · "FOMC" · version 100 · features (0 in practice) · labels L · attributes A ·
 *                        offsets from the file's start of: FEAT · label CQDB · attribute CQDB · LFRF · AFRF
 *     FEAT               id · size · number F · F × (type 0 state or 1 transition, source, target label, weight): 20 bytes each
 *     CQDB               id · size · flag · byte-order mark 0x62445371 · entries · offset of the back links ·
 *                        256 hash tables (offset, size) · entries: number, key size, key, NUL · tables · back links.
 *                        Offsets count from the chunk's start. Back link n is the offset of entry n: all that is read here.
 *     LFRF, AFRF         id · size · number · one offset (from the file's start) for each label or attribute,
 *                        where a count and that many numbers of features stand
 *
 * A label's features are the transitions from it; an attribute's are its weights for each label. An attribute is a
 * string `TEMPLATE=VALUE`, such as `T[0].lower=xã`.
 */

/** One model: its labels, the weight of each transition, and the weights of each attribute. */
export interface Crf {
  labels: readonly string[];
  /** The weight of label j after label i at `j * labels.length + i`. */
  transitions: Float64Array;
  /** The numbers of the attributes, by template and value. */
  attributes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Attribute n has its weights from `starts[n]` to `starts[n + 1]` of `targets` (labels) and `weights`. */
  starts: Uint32Array;
  targets: Uint8Array;
  weights: Float64Array;
}

const BYTE_ORDER = 0x62445371;
const CHUNK_HEADER = 12;
const FEATURE_SIZE = 20;
const LABELS_MOST = 256;

/** The bytes of a file with what is read from them; reading past the end throws a RangeError. */
class Bytes {
  private readonly view: DataView;
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  u32(at: number): number {
    return this.view.getUint32(at, true);
  }
  f64(at: number): number {
    return this.view.getFloat64(at, true);
  }
  ascii(at: number): string {
    return String.fromCharCode(...this.bytes.subarray(at, at + 4));
  }
  utf8(at: number, size: number): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes.subarray(at, at + size));
  }
}

/**
 * Reads a model.
 * @throws Error when the bytes are no such model, or a cut one
 */
export function readCrf(bytes: Uint8Array): Crf {
  const file = new Bytes(bytes);
  try {
    if (file.ascii(0) !== 'lCRF' || file.ascii(8) !== 'FOMC') throw new Error('it does not begin with lCRF … FOMC');
    if (file.u32(4) !== bytes.length) throw new Error(`it should be ${file.u32(4)} bytes long, and is ${bytes.length}`);
    return read(file);
  } catch (error) {
    throw new Error(`not a whole crfsuite model: ${(error as Error).message}`, { cause: error });
  }
}

function read(file: Bytes): Crf {
  const features = file.u32(28) + CHUNK_HEADER;
  const labels = strings(file, file.u32(32));
  const names = strings(file, file.u32(36));
  if (labels.length > LABELS_MOST) throw new Error(`${labels.length} labels are more than ${LABELS_MOST}`);
  const transitions = new Float64Array(labels.length ** 2);
  labels.forEach((_, from) => {
    for (const feature of references(file, file.u32(40), from)) {
      const at = features + feature * FEATURE_SIZE;
      transitions[file.u32(at + 8) * labels.length + from] = file.f64(at + 12);
    }
  });
  const starts = new Uint32Array(names.length + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  names.forEach((_, attribute) => {
    for (const feature of references(file, file.u32(44), attribute)) {
      const at = features + feature * FEATURE_SIZE;
      targets.push(file.u32(at + 8));
      weights.push(file.f64(at + 12));
    }
    starts[attribute + 1] = targets.length;
  });
  const attributes = byTemplate(names);
  return {
    labels,
    transitions,
    attributes,
    starts,
    targets: Uint8Array.from(targets),
    weights: Float64Array.from(weights),
  };
}

/** The strings of a CQDB, by their numbers. */
function strings(file: Bytes, chunk: number): string[] {
  if (file.ascii(chunk) !== 'CQDB' || file.u32(chunk + 12) !== BYTE_ORDER) throw new Error(`no CQDB at ${chunk}`);
  const links = chunk + file.u32(chunk + 20);
  return Array.from({ length: file.u32(chunk + 16) }, (_, n) => {
    const entry = chunk + file.u32(links + 4 * n);
    return file.utf8(entry + 8, file.u32(entry + 4) - 1);
  });
}

/** The numbers of the features of label or attribute n. */
function references(file: Bytes, chunk: number, n: number): number[] {
  const at = file.u32(chunk + CHUNK_HEADER + 4 * n);
  return Array.from({ length: file.u32(at) }, (_, i) => file.u32(at + 4 + 4 * i));
}

function byTemplate(names: readonly string[]): Map<string, Map<string, number>> {
  const templates = new Map<string, Map<string, number>>();
  names.forEach((name, n) => {
    const equals = name.indexOf('=');
    const template = name.slice(0, equals);
    let values = templates.get(template);
    if (!values) templates.set(template, (values = new Map()));
    values.set(name.slice(equals + 1), n);
  });
  return templates;
}

/**
 * The likeliest sequence of labels.
 * @param states the weight of label j at item t, at `t * labels.length + j`; overwritten
 * @returns one number of a label per item; of equal sequences the one crfsuite takes
 */
export function viterbi({ labels, transitions }: Crf, states: Float64Array, items: number): Uint8Array {
  const size = labels.length;
  const path = new Uint8Array(items);
  const back = new Uint8Array(items * size);
  for (let here = size; here < items * size; here += size) {
    for (let to = 0; to < size; to++) {
      let best = -Infinity;
      let from = 0;
      for (let i = 0; i < size; i++) {
        const score = (states[here - size + i] ?? 0) + (transitions[to * size + i] ?? 0);
        if (score > best) {
          best = score;
          from = i;
        }
      }
      back[here + to] = from;
      states[here + to] = best + (states[here + to] ?? 0);
    }
  }
  let best = -Infinity;
  for (let i = 0; i < (items > 0 ? size : 0); i++) {
    const score = states[(items - 1) * size + i] ?? 0;
    if (score > best) {
      best = score;
      path[items - 1] = i;
    }
  }
  for (let t = items - 1; t > 0; t--) path[t - 1] = back[t * size + (path[t] ?? 0)] ?? 0;
  return path;
}
